"""Makes a bundle of models; the program at work never needs it."""
