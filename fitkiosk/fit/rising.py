"""A logistic regression that can only rise: smooth shapes, one a column, added up."""

from typing import Self

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import expit

from fitkiosk.fit.features import Matrix

_INTERVALS = 48
_OUTER_SHARE = 0.002
_RIDGE = 1e-8
_MOST_STEPS = 2_000


class RisingLogit:
    """The log-odds of yes as a sum of rising shapes, one for each column.

    A shape is piecewise linear over 48 intervals of equal width, which reach from the 0.2 % to the
    99.8 % quantile of its column; beyond them it is level. Its steps from knot to knot are held at
    zero or above, so no column can ever lower the log-odds. Fitting maximises the likelihood, less
    a penalty on bends (the squared second differences of P-splines: Eilers and Marx, Flexible
    Smoothing with B-splines and Penalties, Statistical Science 11(2), 1996). The problem is convex:
    the same rows always give the same shapes.

    Attributes:
        intercept: log-odds at the lower end of every shape.
        least: where each shape begins, shape (columns,).
        per_unit: intervals in one unit of each column, shape (columns,).
        shapes: the log-odds added at each knot, shape (columns, knots).
    """

    intercept: float
    least: Matrix
    per_unit: Matrix
    shapes: Matrix

    def fit(self, columns: Matrix, yes: NDArray[np.bool_], smoothing: float) -> Self:
        """Learn from rows of which some are yes and some are no.

        Args:
            columns: shape (columns, n).
            yes: shape (n,).
            smoothing: weight of the penalty on bends.

        Returns:
            Itself.
        """
        ends = np.quantile(columns, [_OUTER_SHARE, 1 - _OUTER_SHARE], axis=1)
        width = np.where(ends[1] > ends[0], ends[1] - ends[0], 1.0)
        self.least, self.per_unit = ends[0], _INTERVALS / width
        problem = _Problem(*self._places(columns), yes, smoothing)
        count = len(columns) * _INTERVALS
        share = yes.mean()
        start = np.full(1 + count, 2.0 / count)
        start[0] = np.log(share / (1 - share)) - 1.0
        found = minimize(
            problem.loss,
            start,
            jac=True,
            method="L-BFGS-B",
            bounds=[(None, None)] + [(0.0, None)] * count,
            options={"maxiter": _MOST_STEPS, "maxfun": 2 * _MOST_STEPS, "ftol": 1e-9},
        )
        self.intercept = float(found.x[0])
        self.shapes = _heights(found.x[1:].reshape(len(columns), _INTERVALS))
        return self

    def log_odds(self, columns: Matrix) -> Matrix:
        """The log-odds of yes.

        Args:
            columns: shape (columns, n).

        Returns:
            Shape (n,).
        """
        total = np.full(columns.shape[1], self.intercept)
        # Column by column, so that a hundred thousand rows stay within the processor's cache.
        for column, least, per_unit, shape in zip(
            columns, self.least, self.per_unit, self.shapes, strict=True
        ):
            knot, beyond = _place(column, least, per_unit)
            total += shape.take(knot) + beyond * np.diff(shape).take(knot)
        return total

    def _places(self, columns: Matrix) -> tuple[NDArray[np.intp], Matrix]:
        """The knot below each cell, and how far beyond it in intervals, each (columns, n)."""
        places = [
            _place(column, least, per_unit)
            for column, least, per_unit in zip(columns, self.least, self.per_unit, strict=True)
        ]
        return np.array([knot for knot, _ in places]), np.array([beyond for _, beyond in places])


class _Problem:
    """The penalised likelihood as a function of intercept and steps."""

    def __init__(
        self, knots: NDArray[np.intp], beyond: Matrix, yes: NDArray[np.bool_], smoothing: float
    ) -> None:
        rows = _INTERVALS + 1
        # Every cell by its place in all shapes laid end to end.
        self._below = knots + rows * np.arange(len(knots))[:, None]
        self._beyond = beyond
        self._yes = yes.astype(np.float64)
        self._smoothing = smoothing
        self._shape = (len(knots), rows)

    def loss(self, parameters: Matrix) -> tuple[float, Matrix]:
        """What is minimised, and its slope, both a row."""
        steps = parameters[1:].reshape(-1, _INTERVALS)
        heights = _heights(steps).ravel()
        below, beyond = self._below, self._beyond
        odds = parameters[0] + (heights[below] * (1 - beyond) + heights[below + 1] * beyond).sum(
            axis=0
        )
        wrong = expit(odds) - self._yes
        at_knots = self._gathered(below, wrong * (1 - beyond))
        at_knots += self._gathered(below + 1, wrong * beyond)
        # A step lifts every knot from its upper end on.
        slope = np.cumsum(at_knots[:, ::-1], axis=1)[:, ::-1][:, 1:]
        bends = np.diff(steps, axis=1)
        ridge = _RIDGE * len(wrong)
        value = np.logaddexp(0, odds).sum() - self._yes @ odds
        value += (self._smoothing * (bends**2).sum() + ridge * (steps**2).sum()) / 2
        slope += ridge * steps
        slope[:, 1:] += self._smoothing * bends
        slope[:, :-1] -= self._smoothing * bends
        both = np.concatenate([[wrong.sum()], slope.ravel()])
        return float(value / len(wrong)), both / len(wrong)

    def _gathered(self, places: NDArray[np.intp], weights: Matrix) -> Matrix:
        length = self._shape[0] * self._shape[1]
        summed = np.bincount(places.ravel(), weights=weights.ravel(), minlength=length)
        return np.asarray(summed.reshape(self._shape), dtype=np.float64)


def _heights(steps: Matrix) -> Matrix:
    """The shapes that these steps climb, from 0 on: (columns, intervals) to (columns, knots)."""
    heights = np.zeros((len(steps), _INTERVALS + 1))
    np.cumsum(steps, axis=1, out=heights[:, 1:])
    return heights


def _place(column: Matrix, least: float, per_unit: float) -> tuple[NDArray[np.intp], Matrix]:
    """The knot below each cell of one column, and how far beyond it in intervals."""
    place = np.clip((column - least) * per_unit, 0.0, _INTERVALS)
    knot = np.minimum(place.astype(np.intp), _INTERVALS - 1)
    return knot, place - knot
