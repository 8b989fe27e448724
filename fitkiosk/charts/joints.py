"""How the ranges of neighbouring sizes join: end to end, with a step between, or lapping over."""

from collections import Counter
from collections.abc import Sequence

import numpy as np

from fitkiosk.population.bodies import Matrix


def usual_joints(
    figures: Matrix, bands: Sequence[tuple[int, int]], grid: Matrix
) -> dict[tuple[int, int], float]:
    """How far apart ranges usually are in each column: from one size's upper end to the next lower.

    The commonest distance, that of the column itself counting twice as much as those of others; of
    several as common ones, that which is nearest to an end-to-end joint.

    Args:
        figures: in cm, sizes in order, shape (rows, series).
        bands: the pairs of series that are the ends of ranges.
        grid: to what each series is rounded, in cm, shape (series,).

    Returns:
        The distances in cm; bands without two ranges beside each other are absent.
    """
    own: dict[tuple[int, int], Counter[float]] = {}
    alike: dict[float, Counter[float]] = {}
    for low, high in bands:
        apart = np.round((figures[1:, low] - figures[:-1, high]) / grid[low])
        values, counts = np.unique(apart[np.isfinite(apart)], return_counts=True)
        if len(values):
            own[low, high] = Counter(dict(zip(values.tolist(), counts.tolist(), strict=True)))
            alike.setdefault(float(grid[low]), Counter()).update(own[low, high])
    usual = {}
    for band, mine in own.items():
        size = float(grid[band[0]])
        votes = alike[size] + mine
        usual[band] = size * max(votes, key=lambda each: (votes[each], -abs(each), each))
    return usual
