"""Office: the shop's own affairs, for staff."""
