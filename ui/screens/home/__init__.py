"""Home: the doors."""
