"""In which order the sizes of a chart are, and in which they should be."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fitkiosk.charts.columns import Columns
from fitkiosk.population.bodies import Matrix

_OFTEN = 0.3
_PAIR = 2


@dataclass(frozen=True, slots=True)
class SizeOrder:
    """The order of sizes.

    Attributes:
        rows: the rows of the sheet, the smallest size first, as the figures are best read.
        misplaced: whether rows stand where neither labels nor figures have them.
        odd_labels: rows whose labels fit neither neighbour, though their figures do.
        exchanged: whether these are two labels that only have to be exchanged.
        ranks: of the labels in that order; None where they don't tell.
        graded: whether each size is larger than the one before; not so where a chart has variants
            of one size, such as cups or lengths.
    """

    rows: NDArray[np.intp]
    misplaced: bool
    odd_labels: tuple[int, ...]
    exchanged: bool
    ranks: NDArray[np.float64] | None
    graded: bool


def order_of(columns: Columns) -> SizeOrder:
    """Find the order of a chart's sizes, by their labels and by their figures."""
    ranks, figures = columns.ranks, columns.figures
    girths = figures[:, [each.is_girth for each in columns.series]]
    as_written = np.arange(len(figures))
    backwards = as_written[::-1]
    if len(figures) <= 1:
        return SizeOrder(as_written, False, (), False, ranks, True)
    steps = np.diff(girths, axis=0)
    falls = int((steps < 0).sum()) > int((steps > 0).sum())
    if ranks is None:
        return SizeOrder(backwards if falls else as_written, False, (), False, None, True)
    labels = [columns.read.sheet.label(int(row)).casefold() for row in as_written]
    alike = sum(
        rank == other and label != next_label
        for rank, other, label, next_label in zip(
            ranks, ranks[1:], labels, labels[1:], strict=False
        )
    )
    if alike > _OFTEN * (len(ranks) - 1):
        return SizeOrder(as_written, False, (), False, None, False)
    apart = np.diff(ranks)
    if (apart >= 0).all() or (apart <= 0).all():
        rows = as_written if (apart >= 0).all() else backwards
        return SizeOrder(rows, False, (), False, ranks[rows], True)
    base = backwards if (apart < 0).sum() > (apart > 0).sum() else as_written
    by_label = np.argsort(ranks, kind="stable")
    told_apart = len(set(ranks)) == len(set(labels))
    if told_apart and _roughness(girths[by_label]) < _roughness(girths[base]):
        return SizeOrder(by_label, True, (), False, ranks[by_label], True)
    values = [float(ranks[row]) for row in base]
    pair = _exchanged(values)
    places = _moved_among(values) if pair is None else pair
    odd = tuple(int(base[place]) for place in places)
    return SizeOrder(base, False, odd, pair is not None, None, True)


def moved(order: NDArray[np.intp]) -> tuple[int, ...]:
    """The rows to name where rows stand in the wrong order: two that are exchanged, or those moved.

    Args:
        order: the rows in the order that is right.
    """
    away = [int(row) for place, row in enumerate(order) if row != place]
    if len(away) == _PAIR:
        return tuple(sorted(away))
    kept = _longest_rising([int(each) for each in order])
    return tuple(int(each) for each in order if int(each) not in kept)


def _exchanged(values: list[float]) -> tuple[int, int] | None:
    """The places of two values that are in order once they are exchanged."""
    pairs = [
        (one, other)
        for one in range(len(values))
        for other in range(one + 1, len(values))
        if values[one] > values[other]
    ]
    for one, other in pairs:
        tried = list(values)
        tried[one], tried[other] = tried[other], tried[one]
        if tried == sorted(tried):
            return one, other
    return None


def _moved_among(values: list[float]) -> tuple[int, ...]:
    """The places of the values that spoil the order; what repeats is told by a rule of its own."""
    kept = _longest_rising(values)
    return tuple(place for place, value in enumerate(values) if value not in kept)


def _longest_rising(values: list[float] | list[int]) -> set[float]:
    """The longest part of values that rises, in the order given."""
    runs: list[list[float]] = []
    for value in values:
        before = sorted((run for run in runs if run[-1] < value), key=len)
        runs.append([*before[-1], value] if before else [value])
    return {each for run in sorted(runs, key=len)[-1:] for each in run}


def _roughness(figures: Matrix) -> float:
    """How much figures go up and down, of how much they differ: 1 a series where they only rise."""
    total = 0.0
    for series in figures.T:
        known = series[np.isfinite(series)]
        if len(known) > 1 and np.ptp(known) > 0:
            total += float(np.abs(np.diff(known)).sum() / np.ptp(known))
    return total
