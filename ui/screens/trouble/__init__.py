"""Trouble: what happened and what to do, calmly."""
