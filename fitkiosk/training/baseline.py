"""The baseline recipe: what every model has to beat."""

from sklearn.ensemble import RandomForestClassifier

BASELINE = "random forest, 100 trees of depth 10, seed 42, on the raw measurements"


def baseline_model() -> RandomForestClassifier:
    """A random forest on raw columns, not yet trained.

    It sees body and garment apart and cannot express "2 cm of room is the same at any bust".
    """
    return RandomForestClassifier(n_estimators=100, max_depth=10, random_state=42)
