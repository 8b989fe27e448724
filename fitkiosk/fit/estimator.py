"""The estimator behind every category: ordered labels from ease, rising with the garment."""

from typing import Any, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.special import expit
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.utils import Tags
from sklearn.utils.multiclass import check_classification_targets
from sklearn.utils.validation import check_is_fitted, validate_data

from fitkiosk.domain.fit import FitCategory, FitLabel
from fitkiosk.fit.features import Matrix, rising_columns, user_columns
from fitkiosk.fit.rising import RisingLogit

_OUTER_SHARE = 0.001
_DIGITS = 9
_ROWS_AT_ONCE = 32_768
_NODES = (np.arange(9) - 4) / 4.5
"""Midpoints of nine equal parts of [-1, 1]."""


class OrdinalEaseClassifier(ClassifierMixin, BaseEstimator):  # type: ignore[misc]
    """Ordered labels, such as too tight, perfect and too loose, from the ease of each zone.

    The labels are climbed one after another (the sequential model: Tutz, Sequential Models in
    Categorical Regression, Computational Statistics & Data Analysis 11(3), 1991): one model says
    how likely a fitting is to pass the first label, the next how likely those that passed it are
    to pass the second. Each is a `RisingLogit` on columns that never fall when the garment grows
    and never rise when the body does. Therefore, whatever the training rows were:

    - enlarging a garment never makes the first label likelier nor the last one less likely, and
      enlarging the body never does the reverse;
    - the chances of passing the labels are products of chances, so they cannot cross.

    Beyond the bodies it was trained on it claims less: a girth that lies d cm outside is taken to
    be anything up to d cm off. Both ends of that range rise with the girth, so the two promises
    hold there as well. Ease beyond the training range is answered as at its edge.

    Args:
        category: whose columns, zones and bands; with None every column counts as an ease.
        smoothing: weight of the penalty on bends in a shape.
        ceiling: the most that is ever claimed for one label: some fittings go wrong for reasons
            that no tape shows.

    Attributes:
        classes_: the labels in training, in order, shape (k,).
        boundaries_: one model for passing each label but the last.
        least_body_: for each zone the least girth of the body learnt from, in cm, shape (zones,),
            one in a thousand left aside; so is `most_body_`.
    """

    def __init__(
        self,
        category: FitCategory | None = None,
        *,
        smoothing: float = 2.0,
        ceiling: float = 0.985,
    ) -> None:
        self.category = category
        self.smoothing = smoothing
        self.ceiling = ceiling

    def __sklearn_tags__(self) -> Tags:
        """Labels in an order, rising with every column: clouds of points are not that."""
        tags = super().__sklearn_tags__()
        tags.classifier_tags.poor_score = True
        return tags

    def fit(self, X: ArrayLike, y: ArrayLike) -> Self:  # noqa: N803
        """Learn from raw columns.

        Args:
            X: raw columns in cm in the category's order, shape (n, features); of a data frame, the
                columns are taken by their names, in whatever order they come.
            y: ordered labels, shape (n,); with a category 0, 1 or 2.

        Returns:
            Itself.

        Raises:
            ValueError: for a column that is missing, another number of columns, NaN, a label that
                does not exist, or labels that are all the same.
        """
        raw, labels = validate_data(self, self._by_name(X), y, dtype=np.float64)
        check_classification_targets(labels)
        self.classes_, places = np.unique(labels, return_inverse=True)
        self._check_learnable(raw)
        columns = rising_columns(self.category, raw)
        self.boundaries_ = []
        for passed in range(len(self.classes_) - 1):
            tried = places >= passed
            yes = places[tried] > passed
            self.boundaries_.append(RisingLogit().fit(columns[:, tried], yes, self.smoothing))
        bodies = raw[:, user_columns(self.category)]
        ends = np.quantile(bodies, [_OUTER_SHARE, 1 - _OUTER_SHARE], axis=0)
        self.least_body_, self.most_body_ = ends
        return self

    def _by_name(self, table: Any) -> Any:  # noqa: ANN401 - whatever scikit-learn takes
        """Columns by their names, so that swapped ones are not taken for each other."""
        names = getattr(table, "columns", None)
        if self.category is None or names is None:
            return table
        missing = [name for name in self.category.features if name not in names]
        if missing:
            raise ValueError(f"{self.category.name} lacks the columns {', '.join(missing)}")
        return table[list(self.category.features)].to_numpy()

    def _check_learnable(self, raw: Matrix) -> None:
        if len(self.classes_) < 2:  # noqa: PLR2004
            raise ValueError(f"there is only one class, {self.classes_.tolist()}")
        if self.category is None:
            return
        if raw.shape[1] != len(self.category.features):
            raise ValueError(f"{self.category.name} takes {len(self.category.features)} columns")
        if not np.isin(self.classes_, list(FitLabel)).all():
            raise ValueError(f"labels are 0, 1 and 2; these are {self.classes_.tolist()}")

    def predict_proba(self, X: ArrayLike) -> Matrix:  # noqa: N803
        """The probabilities of the labels in `classes_`.

        Args:
            X: raw columns in cm in the category's order, shape (n, features), or a data frame.

        Returns:
            Shape (n, k); every row sums to 1.

        Raises:
            ValueError: for a column that is missing, another number of columns, NaN, an infinite
                number or text.
        """
        check_is_fitted(self)
        raw = validate_data(self, self._by_name(X), dtype=np.float64, reset=False)
        answers = np.empty((len(raw), len(self.classes_)))
        for start in range(0, len(raw), _ROWS_AT_ONCE):
            rows = slice(start, start + _ROWS_AT_ONCE)
            passing = self._passing(raw[rows])
            answers[rows, 0] = 1 - passing[0]
            for place in range(1, len(passing)):
                answers[rows, place] = passing[place - 1] - passing[place]
            answers[rows, -1] = passing[-1]
        return answers

    def predict(self, X: ArrayLike) -> NDArray[np.generic]:  # noqa: N803
        """The likeliest label of each row, shape (n,); a tie goes to the middle of the order."""
        probabilities = self.predict_proba(X)
        classes = np.asarray(self.classes_)
        middle = (len(classes) - 1) / 2
        by_middle = sorted(range(len(classes)), key=lambda place: abs(place - middle))
        return np.asarray(classes[by_middle][probabilities[:, by_middle].argmax(axis=1)])

    def _passing(self, raw: Matrix) -> Matrix:
        """The chance of passing each label but the last, shape (k - 1, n)."""
        passing = self._passing_within(raw)
        users = user_columns(self.category)
        bodies = raw[:, users]
        reach = np.maximum(0.0, np.maximum(self.least_body_ - bodies, bodies - self.most_body_))
        outside = np.flatnonzero(reach.any(axis=1))
        if len(outside):
            shifted, total = raw[outside].copy(), np.zeros_like(passing[:, outside])
            for node in _NODES:
                shifted[:, users] = bodies[outside] + node * reach[outside]
                total += self._passing_within(shifted)
            passing[:, outside] = total / len(_NODES)
        # Adding up in another order must not look like a contradiction in the last digit.
        return np.round(self._claimed(passing), _DIGITS)

    def _passing_within(self, raw: Matrix) -> Matrix:
        """As `_passing`, for bodies that are taken at their word."""
        columns = rising_columns(self.category, raw)
        steps = [expit(boundary.log_odds(columns)) for boundary in self.boundaries_]
        return np.cumprod(steps, axis=0)

    def _claimed(self, passing: Matrix) -> Matrix:
        """Hold the chances so far from 0 and 1 that no label gets more than the ceiling."""
        rest = 1 - self.ceiling
        least = np.full(len(passing), rest / 2)
        most = 1 - least
        # The first label is what does not pass the first boundary, the last what passes the last.
        least[0], most[-1] = rest, 1 - rest
        return np.clip(passing, least[:, None], most[:, None])
