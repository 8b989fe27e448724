"""The category models at work: features, estimator, bundle and advice."""
