"""People: staff find someone the shop knows."""
