"""Why people find no size in a chart, in groups."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fitkiosk.domain.body import Girth
from fitkiosk.domain.coverage import OutBecause, Uncovered
from fitkiosk.domain.fit import FitCategory
from fitkiosk.fit.advisor import Verdicts
from fitkiosk.fit.features import Matrix, band_limits

_LEAST_SHARE = 0.003
_MOST_GROUPS = 6
_REASONS = tuple(OutBecause)
_OF_FEATURE = {girth.feature: girth for girth in Girth}


@dataclass(frozen=True, slots=True)
class _Out:
    """Those without a size, each array of shape (n,).

    Attributes:
        because: why, as a place among the reasons.
        zone, other: the zones, as places in the category.
        size, other_size: the sizes, as places.
    """

    because: NDArray[np.intp]
    zone: NDArray[np.intp]
    other: NDArray[np.intp]
    size: NDArray[np.intp]
    other_size: NDArray[np.intp]


def uncovered_groups(
    category: FitCategory,
    verdicts: Verdicts,
    by_girth: NDArray[np.intp],
    out: NDArray[np.bool_],
    sample: Matrix,
    labels: tuple[str, ...],
) -> tuple[Uncovered, ...]:
    """Who finds no size and why, the largest group first; groups of a few are left out.

    Each zone alone would take the sizes from the first that is not tight there to the last that is
    not loose. Where a zone would take none, that is why; where each takes some but no size suits
    all, it is the shape; and where a size suits each zone barely, the zone that suits it least.

    Args:
        category: whose zones.
        verdicts: the sizes on every body.
        by_girth: the places of the sizes, smallest first.
        out: who finds none, shape (people,).
        sample: bust, waist and hip of the people in cm, shape (people, 3).
        labels: of the sizes.
    """
    if not out.any():
        return ()
    closing, felt = (rooms[out][:, by_girth] for rooms in (verdicts.closing, verdicts.felt))
    labels = tuple(labels[place] for place in by_girth)
    told = _reasons(category, closing, felt)
    bodies = sample[out]
    keys = np.stack([told.because, told.zone, told.other], axis=1)
    between = told.because == _REASONS.index(OutBecause.BETWEEN)
    # Between S and M is another gap than between M and L.
    keys = np.column_stack([keys, np.where(between, told.size, -1)])
    found = []
    for key in np.unique(keys, axis=0):
        members = (keys == key).all(axis=1)
        share = float(members.sum() / len(sample))
        if share >= _LEAST_SHARE:
            found.append(_group(category, told, members, share, bodies[members], labels))
    found.sort(key=lambda group: -group.share)
    return tuple(found[:_MOST_GROUPS])


def _group(
    category: FitCategory,
    told: _Out,
    members: NDArray[np.bool_],
    share: float,
    bodies: Matrix,
    labels: tuple[str, ...],
) -> Uncovered:
    first = int(members.argmax())
    because = _REASONS[int(told.because[first])]
    zones = [_OF_FEATURE[zone.user_feature] for zone in category.zones]
    pairs = np.stack([told.size[members], told.other_size[members]], axis=1)
    usual, counts = np.unique(pairs, axis=0, return_counts=True)
    size, other = (labels[int(place)] for place in usual[counts.argmax()])
    bust, waist, hip = np.median(bodies, axis=0).round(1).tolist()
    two = because in (OutBecause.BETWEEN, OutBecause.SHAPE)
    return Uncovered(
        because,
        share,
        zones[int(told.zone[first])],
        zones[int(told.other[first])] if because is OutBecause.SHAPE else None,
        size,
        other if two else "",
        (bust, waist, hip),
    )


def _reasons(category: FitCategory, closing: Matrix, felt: Matrix) -> _Out:
    """Why each body finds no size; rooms of shape (n, sizes, zones)."""
    tight_below, low, high, loose_above = band_limits(category)
    sizes = felt.shape[1]
    # By zone: the first size that closes, and the one behind the last that does not hang.
    first = (closing < tight_below).sum(axis=1)
    behind = sizes - (felt > loose_above).sum(axis=1)
    # Where a chart has faults, its last size is not the roomiest everywhere.
    roomiest, closest = closing.argmax(axis=1), felt.argmin(axis=1)
    shortfall = np.where(first == sizes, tight_below - closing.max(axis=1), -np.inf)
    surplus = np.where(behind == 0, felt.min(axis=1) - loose_above, -np.inf)
    gap = np.where((first >= behind) & (first < sizes) & (behind > 0), 1.0, -np.inf)
    rows = np.arange(len(felt))
    larger, smaller, between = (each.argmax(axis=1) for each in (shortfall, surplus, gap))
    asks_large, asks_small = first.argmax(axis=1), behind.argmin(axis=1)
    needs, takes = first[rows, asks_large], behind[rows, asks_small]
    # Barely suited everywhere: the zone that lies farthest from its ideal, in the nearest size.
    apart = np.abs(felt - (low + high) / 2) / ((high - low) / 2)
    nearest = apart.mean(axis=2).argmin(axis=1)
    worst = apart[rows, nearest].argmax(axis=1)
    above = felt[rows, nearest, worst] > ((low + high) / 2)[worst]
    beside = np.clip(np.where(above, nearest - 1, nearest + 1), 0, sizes - 1)
    ends = beside == nearest
    conditions = [
        np.isfinite(shortfall).any(axis=1),
        np.isfinite(surplus).any(axis=1),
        np.isfinite(gap).any(axis=1),
        needs >= takes,
        ends & above,
        ends,
    ]
    place = {reason: _REASONS.index(reason) for reason in OutBecause}
    last = np.full(len(rows), sizes - 1)
    none = np.zeros(len(rows), dtype=np.intp)
    because = np.select(
        conditions,
        [
            place[OutBecause.LARGER],
            place[OutBecause.SMALLER],
            place[OutBecause.BETWEEN],
            place[OutBecause.SHAPE],
            place[OutBecause.SMALLER],
            place[OutBecause.LARGER],
        ],
        place[OutBecause.BETWEEN],
    )
    zone = np.select(conditions, [larger, smaller, between, asks_large, worst, worst], worst)
    size = np.select(
        conditions,
        [
            roomiest[rows, larger],
            closest[rows, smaller],
            first[rows, between] - 1,
            np.minimum(needs, sizes - 1),
            none,
            last,
        ],
        np.minimum(nearest, beside),
    )
    other_size = np.select(
        conditions,
        [last, none, first[rows, between], np.maximum(takes - 1, 0), none, last],
        np.maximum(nearest, beside),
    )
    other = np.where(because == place[OutBecause.SHAPE], asks_small, 0)
    return _Out(because, zone, other, np.maximum(size, 0), other_size)
