"""The shop's products, as staff edit them."""
