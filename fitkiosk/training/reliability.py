"""Whether chances keep what they claim: of all that were given 70 %, did 70 % come true?"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fitkiosk.domain.fit import FitLabel
from fitkiosk.fit.features import Matrix, likeliest

BINS = 15


@dataclass(frozen=True, slots=True)
class Bin:
    """Claims of about the same size.

    Attributes:
        place: which of the equal parts of 0 to 1, counted from 0.
        count: how many claims there are.
        claimed: their mean.
        found: share of them that came true.
    """

    place: int
    count: int
    claimed: float
    found: float


Curve = tuple[Bin, ...]
"""The bins that hold a claim, from the lowest up."""


@dataclass(frozen=True, slots=True)
class Reliability:
    """What was claimed and what came true.

    Attributes:
        labels: of the chance of too tight, perfect fit and too loose.
        likeliest: of the largest chance, whichever label had it.
    """

    labels: tuple[Curve, Curve, Curve]
    likeliest: Curve


def reliability_of(labels: NDArray[np.int64], probabilities: Matrix) -> Reliability:
    """Hold chances against outcomes.

    Args:
        labels: what was right, shape (n,).
        probabilities: columns too tight, perfect fit, too loose, shape (n, 3).
    """
    tight, perfect, loose = (curve(probabilities[:, label], labels == label) for label in FitLabel)
    top = curve(probabilities.max(axis=1), likeliest(probabilities) == labels)
    return Reliability((tight, perfect, loose), top)


def curve(claims: Matrix, came_true: NDArray[np.bool_]) -> Curve:
    """Sort claims into 15 bins of equal width; one on a limit belongs to the lower bin.

    Args:
        claims: probabilities, shape (n,).
        came_true: shape (n,).
    """
    places = np.clip(np.ceil(claims * BINS).astype(int) - 1, 0, BINS - 1)
    return tuple(
        Bin(
            place=int(place),
            count=int((places == place).sum()),
            claimed=float(claims[places == place].mean()),
            found=float(came_true[places == place].mean()),
        )
        for place in np.unique(places)
    )


def calibration_error(bins: Curve) -> float:
    """How far claims and outcomes lie apart on average, each bin by the claims in it.

    The expected calibration error: Guo, Pleiss, Sun and Weinberger, On Calibration of Modern
    Neural Networks, ICML 2017.
    """
    total = sum(bin_.count for bin_ in bins)
    return sum(abs(bin_.found - bin_.claimed) * bin_.count for bin_ in bins) / total
