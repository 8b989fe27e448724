"""Settles on a size: many products at once, each with its sizes side by side."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fitkiosk.domain.fit import SURE_FROM, AdviceKind, FitLabel
from fitkiosk.fit.features import Matrix

NEAR_TIE = 0.05
"""Sizes whose probabilities of a perfect fit differ by less are told apart by their ease."""

BETWEEN_WITHIN = 0.15
"""A neighbour this close to the best size makes the advice "between two sizes"."""

WORTH_TRYING = 0.25
"""The probability of a perfect fit from which a neighbour of the best size is worth trying."""

MAY_FIT_FROM = 0.35
"""The probability of a perfect fit below which a size is not said to fit, whatever the others."""

KINDS = tuple(AdviceKind)
NONE = -1


@dataclass(frozen=True, slots=True)
class Choices:
    """What is to be said of many products, each of shape (products,).

    Attributes:
        kind: the gist, as a place in `KINDS`; `UNKNOWN` for a product without a size.
        best: the size to take, or the nearest one, as a place among the product's sizes.
        runner_up: the next best one, or `NONE`.
        chance: the probability that the best size is a perfect fit; 0 without a size.
    """

    kind: NDArray[np.int8]
    best: NDArray[np.intp]
    runner_up: NDArray[np.intp]
    chance: Matrix

    @classmethod
    def joined(cls, parts: "Sequence[Choices]") -> "Choices":
        """The choices of one part after the other."""
        return cls(
            np.concatenate([part.kind for part in parts]),
            np.concatenate([part.best for part in parts]),
            np.concatenate([part.runner_up for part in parts]),
            np.concatenate([part.chance for part in parts]),
        )


def choose(
    probabilities: Matrix,
    distances: Matrix,
    shortfalls: Matrix,
    strains: NDArray[np.bool_],
    hangs: NDArray[np.bool_],
) -> Choices:
    """Settle on a size of each product.

    The best size is the likeliest perfect fit, of those that are likelier to fit than not to if
    there are any, else of those that may well fit; of sizes that are about as likely, the one
    nearest to the ideal. Where none may, it is the one that lacks the fewest cm to close, since a
    size that is too wide can be worn; then the one nearest to the ideal.

    Args:
        probabilities: of each product's sizes, smallest first, shape (products, sizes, 3); NaN
            behind the last size of a product that has fewer than another.
        distances: of the ease from the ideal, shape (products, sizes).
        shortfalls: cm that the tightest zone is short, shape (products, sizes).
        strains: whether any zone alone is too tight, shape (products, sizes).
        hangs: whether any zone alone is too loose; a size where one strains or hangs may fit, but
            is never great.
    """
    absent = np.isnan(probabilities[:, :, 0])
    shares = np.where(absent[:, :, None], 0.0, probabilities)
    perfect = shares[:, :, FitLabel.PERFECT_FIT]
    tight, loose = shares[:, :, FitLabel.TOO_TIGHT], shares[:, :, FitLabel.TOO_LOOSE]
    fitting = (perfect >= tight) & (perfect >= loose) & ~absent
    # Doubt about a tape can leave no size likelier to fit than not, and yet some that may well.
    undecided = ~fitting.any(axis=1, keepdims=True)
    fitting = np.where(undecided, perfect >= MAY_FIT_FROM, fitting)
    fits = np.asarray(fitting.any(axis=1))
    top = np.where(fitting, perfect, -1.0).max(axis=1, initial=-1.0)
    close = fitting & (perfect >= (top - NEAR_TIE)[:, None])
    closes_best = np.where(absent, np.inf, shortfalls)
    nearest = closes_best == closes_best.min(axis=1, initial=np.inf)[:, None]
    worth = np.where(fits[:, None], close, nearest & ~absent)
    best = np.where(worth, distances, np.inf).argmin(axis=1)
    suits = np.where(absent, -1.0, suitability(perfect, distances))
    runner_up = _neighbour(suits + (fitting & ~absent), best)
    rows = np.arange(len(best))
    first = perfect[rows, best]
    second = np.where(runner_up == NONE, -1.0, perfect[rows, runner_up])
    offered = fits & (second >= WORTH_TRYING)
    strained, hanging = strains[rows, best], hangs[rows, best]
    return Choices(
        kind=np.select(
            [
                absent.all(axis=1),
                ~fits,
                (first >= SURE_FROM) & ~strained & ~hanging,
                offered & (np.abs(first - second) <= BETWEEN_WITHIN),
                strained | (~hanging & (tight[rows, best] > loose[rows, best])),
            ],
            [
                KINDS.index(kind)
                for kind in (
                    AdviceKind.UNKNOWN,
                    AdviceKind.NO_SIZE_FITS,
                    AdviceKind.GREAT,
                    AdviceKind.BETWEEN,
                    AdviceKind.RUNS_TIGHT,
                )
            ],
            default=KINDS.index(AdviceKind.RUNS_LOOSE),
        ).astype(np.int8),
        best=best,
        runner_up=np.where(offered, runner_up, NONE),
        chance=first,
    )


def suitability(perfect: Matrix, distances: Matrix) -> Matrix:
    """How well a size suits, to set sizes of one product beside each other.

    Of several sizes that fit, the right one is the one nearest to the ideal: the chance of a
    perfect fit is discounted by the distance.

    Args:
        perfect: chance of a perfect fit, of any shape.
        distances: of the ease from the ideal, of the same shape.
    """
    return np.asarray(perfect * np.exp(-distances))


def _neighbour(standing: Matrix, best: NDArray[np.intp]) -> NDArray[np.intp]:
    """The better of the sizes next to the best one, the smaller in a tie; `NONE` without any.

    Args:
        standing: how well each size suits, one more where it fits, and below 0 where there is no
            size, shape (products, sizes).
        best: shape (products,).
    """
    padded = np.pad(standing, ((0, 0), (1, 1)), constant_values=-1.0)
    rows = np.arange(len(best))
    smaller, larger = padded[rows, best], padded[rows, best + 2]
    place = np.where(larger > smaller, best + 1, best - 1)
    return np.where(np.maximum(smaller, larger) < 0, NONE, place)
