"""Measure: one girth a screen, then all of them."""
