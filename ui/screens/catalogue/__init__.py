"""Catalogue: the shop's products as cards."""
