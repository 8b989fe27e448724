"""Sellers' tables on their way into the shop."""
