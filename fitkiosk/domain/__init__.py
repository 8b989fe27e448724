"""What the shop talks about: bodies, people, products, fit and the order of screens.

Frozen dataclasses and pure rules that need nothing but the standard library.
"""
