"""Sign-in: staff say who they are, by a PIN."""
