"""Product: one product and which size of it fits."""
