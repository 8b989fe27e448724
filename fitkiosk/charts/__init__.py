"""Size charts on the bench: whether they are right, and whom they fit."""
