"""The estimator behind every category: ordered labels from ease, rising with the garment."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.utils.validation import check_is_fitted, validate_data

from fitkiosk.domain.fit import FitCategory, FitLabel
from fitkiosk.fit.features import Matrix, ease_features, likeliest

_BOUNDARIES = (FitLabel.PERFECT_FIT, FitLabel.TOO_LOOSE)


class OrdinalEaseClassifier(ClassifierMixin, BaseEstimator):  # type: ignore[misc]
    """Too tight, perfect or too loose from the ease of each zone.

    The labels are ordered, so two yes-or-no models answer "at least a perfect fit" and "too loose"
    (Frank and Hall, A Simple Approach to Ordinal Classification, ECML 2001). Each is held to rise
    with every ease feature: a larger garment never raises the probability of too tight, nor lowers
    that of too loose.

    Args:
        category: whose columns, zones and bands.
        max_iter: trees in each of the two models.
        learning_rate: what each tree adds.
        max_leaf_nodes: leaves of a tree.
        l2_regularization: pull of the leaves towards zero.
        random_state: seed.

    Attributes:
        classes_: the three labels as integers, shape (3,), whichever of them the training had.
        boundaries_: one model a boundary, or its constant probability where the training had
            labels on one side of it only.
    """

    def __init__(
        self,
        category: FitCategory,
        *,
        max_iter: int = 120,
        learning_rate: float = 0.08,
        max_leaf_nodes: int = 8,
        l2_regularization: float = 1.0,
        random_state: int | None = None,
    ) -> None:
        self.category = category
        self.max_iter = max_iter
        self.learning_rate = learning_rate
        self.max_leaf_nodes = max_leaf_nodes
        self.l2_regularization = l2_regularization
        self.random_state = random_state

    def fit(self, X: Matrix, y: NDArray[np.int64]) -> "OrdinalEaseClassifier":  # noqa: N803
        """Learn from raw columns.

        Args:
            X: raw columns in cm in the category's order, shape (n, features).
            y: labels 0, 1 or 2, shape (n,).

        Returns:
            Itself.

        Raises:
            ValueError: for another number of columns, NaN, a label that does not exist, or
                labels that are all the same.
        """
        raw, labels = validate_data(self, X, y, dtype=np.float64)
        if raw.shape[1] != len(self.category.features):
            msg = f"{self.category.name} takes {len(self.category.features)} columns"
            raise ValueError(msg)
        present = np.unique(labels)
        if not set(present) <= set(FitLabel) or len(present) < 2:  # noqa: PLR2004
            msg = f"labels are 0, 1 and 2, at least two of them; these are {present.tolist()}"
            raise ValueError(msg)
        features = ease_features(self.category, raw)
        self.classes_ = np.array([int(label) for label in FitLabel])
        self.boundaries_ = [self._boundary(features, labels >= label) for label in _BOUNDARIES]
        return self

    def _boundary(self, features: Matrix, above: NDArray[np.bool_]) -> Any:  # noqa: ANN401
        """One yes-or-no model, or a constant where the answer is always the same."""
        if above.all() or not above.any():
            return float(above[0])
        model = HistGradientBoostingClassifier(
            max_iter=self.max_iter,
            learning_rate=self.learning_rate,
            max_leaf_nodes=self.max_leaf_nodes,
            l2_regularization=self.l2_regularization,
            # A shop's own table may have a few dozen rows: leaves must stay smaller than a class.
            min_samples_leaf=int(np.clip(len(above) // 100, 4, 20)),
            monotonic_cst=[1] * features.shape[1],
            early_stopping=False,
            random_state=self.random_state,
        )
        return model.fit(features, above)

    def predict_proba(self, X: Matrix) -> Matrix:  # noqa: N803
        """The probabilities of the labels in `classes_`.

        Args:
            X: raw columns in cm in the category's order, shape (n, features).

        Returns:
            Shape (n, 3); every row sums to 1.
        """
        check_is_fitted(self)
        raw = validate_data(self, X, dtype=np.float64, reset=False)
        features = ease_features(self.category, raw)
        at_least_perfect, loose = (_above(model, features) for model in self.boundaries_)
        # The two models are trained apart and may cross; too loose implies at least perfect.
        loose = np.minimum(loose, at_least_perfect)
        return np.column_stack([1 - at_least_perfect, at_least_perfect - loose, loose])

    def predict(self, X: Matrix) -> NDArray[np.int64]:  # noqa: N803
        """The likeliest label of each row, as an integer, shape (n,)."""
        return likeliest(self.predict_proba(X))


def _above(model: Any, features: Matrix) -> Matrix:  # noqa: ANN401
    """The probability of lying above one boundary, shape (n,)."""
    if isinstance(model, float):
        return np.full(len(features), model)
    column = int(np.flatnonzero(model.classes_)[0])
    return np.asarray(model.predict_proba(features)[:, column])
