"""How odd each figure of a chart is, and from where on it is odd."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fitkiosk.charts.columns import Columns, known_median, spacing
from fitkiosk.charts.grade import Grade, grade_of
from fitkiosk.charts.joints import usual_joints
from fitkiosk.charts.sizes import SizeOrder
from fitkiosk.population.bodies import Matrix

ODD_FROM = 0.42
"""From how many steps beside its place on a figure is odd. Where grades are constant, and where all
columns change theirs, honest charts keep below 0.35."""

ODD_AT_ENDS_FROM = 0.8
"""The same of the first and the last size, where no other column tells how far that is."""

ODD_WITH_OTHERS_FROM = 0.5
"""The same where another column does."""

FAR_STEPS = 3.0
"""From how many steps on a figure is no matter of grading any more."""

# Of what figures are rounded to, on top of that; and where that is half a step, more.
_ROUNDING, _COARSE_ROUNDING, _LINE_ROUNDING = 0.5, 0.6, 0.1
_OFF_GRID = 0.05
_ENOUGH, _SAME = 6, 0.02
_ODD_LENGTH = 0.05  # of a length, which need not grow
_EVEN_ALONE = 0.6  # of what is odd
_BROKEN_STEPS, _ROUNDED = 0.25, 1.01
_ODD_WITH_JOINT = 0.5


@dataclass(frozen=True, slots=True)
class Layout:
    """What is known of the series of a chart besides their figures; sizes in order.

    Attributes:
        columns: to which column each series belongs, shape (series,).
        girth: whether it is a girth, shape (series,).
        grid: to what it is rounded, in cm, shape (series,).
        apart: how far each size is from the one before, shape (rows - 1,).
        bands: the pairs of series that are the ends of ranges.
        graded: whether each size is larger than the one before.
    """

    columns: NDArray[np.intp]
    girth: NDArray[np.bool_]
    grid: Matrix
    apart: Matrix
    bands: tuple[tuple[int, int], ...]
    graded: bool

    @classmethod
    def of(cls, chart: Columns, order: SizeOrder) -> "Layout":
        """Of a chart."""
        return cls(
            np.array([each.column for each in chart.series], dtype=np.intp),
            np.array([each.is_girth for each in chart.series], dtype=bool),
            np.array([each.grid_cm for each in chart.series], dtype=np.float64),
            spacing(order.ranks, len(order.rows)),
            chart.bands,
            order.graded,
        )


@dataclass(frozen=True, slots=True)
class Oddness:
    """How far figures are from what they should be; every array of shape (rows, series).

    Attributes:
        grade: what they should be.
        away: in cm, signed; 0 where there is no telling.
        limit: how far away is odd, in cm.
        broken: whether an end of a range leaves a gap (1) to its neighbour or overlaps it (-1).
    """

    grade: Grade
    away: Matrix
    limit: Matrix
    broken: Matrix

    @classmethod
    def of(
        cls, figures: Matrix, layout: Layout, finer: NDArray[np.bool_] | None = None
    ) -> "Oddness":
        """Of figures in cm, shape (rows, series).

        Args:
            figures: those.
            layout: what is known besides.
            finer: which of them are no multiples of what their column is rounded to.
        """
        if finer is None:
            finer = _finer(figures, layout)
        grade = grade_of(figures, layout.columns, layout.girth, layout.grid, layout.apart)
        share = np.where(grade.compared > 0, ODD_WITH_OTHERS_FROM, ODD_AT_ENDS_FROM)
        steps = np.where(grade.at_end, share[None, :], ODD_FROM)
        coarse = np.minimum(2 * layout.grid / np.maximum(grade.step, 1e-9), 1.0) ** 2
        rounding = _ROUNDING + _COARSE_ROUNDING * coarse
        # What is finer than the rest of its column was not rounded as they were.
        rounding = np.where(finer, _ROUNDING, rounding)
        on_a_line = np.isfinite(beside_a_line(figures, layout)).any(axis=0)
        rounding = np.where(on_a_line, _LINE_ROUNDING, rounding)
        limit = steps * grade.step + rounding * layout.grid
        if not layout.graded:
            limit = np.maximum(limit, FAR_STEPS * grade.step)
        of_length = np.abs(grade.expected) * _ODD_LENGTH + grade.step + layout.grid
        limit = np.where(layout.girth, limit, of_length)
        away = np.nan_to_num(figures - grade.expected)
        alone = np.nan_to_num(figures - grade.alone)
        # What is even in itself is not at fault, whatever another column does beside it.
        away = np.where(np.abs(alone) < _EVEN_ALONE * limit, 0.0, away)
        broken = np.zeros(figures.shape)
        if layout.graded:
            broken = _broken_joints(figures, layout, grade.step)
        limit = np.where(broken != 0, _ODD_WITH_JOINT * limit, limit)
        return cls(grade, away, np.where(np.isfinite(limit), limit, np.inf), broken)

    @property
    def odds(self) -> Matrix:
        """How odd each figure is; odd from 1 on."""
        return np.asarray(np.abs(self.away) / self.limit)


def _finer(figures: Matrix, layout: Layout) -> NDArray[np.bool_]:
    parts = np.nan_to_num(figures) / layout.grid
    return np.asarray(np.abs(parts - np.round(parts)) > _OFF_GRID)


def beside_a_line(figures: Matrix, layout: Layout) -> Matrix:
    """Where a figure would be, of series in which all others lie on a line; NaN elsewhere.

    Nothing was rounded in such a series. The first and the last figure are left out: grades often
    change at the ends.
    """
    position = np.concatenate([[0.0], np.cumsum(layout.apart)])[:, None]
    slope = np.array([known_median(each) for each in (np.diff(figures, axis=0).T / layout.apart)])
    start = np.array([known_median(each) for each in (figures - slope * position).T])
    line = start + slope * position
    known = np.isfinite(figures)
    off = known & ~(np.abs(figures - line) < _SAME * layout.grid)
    within = known.cumsum(axis=0) > 1
    within &= known[::-1].cumsum(axis=0)[::-1] > 1
    alone = (known.sum(axis=0) >= _ENOUGH) & (off.sum(axis=0) == 1)
    return np.where(off & within & alone, line, np.nan)


def odds_with(figures: Matrix, layout: Layout, changes: Mapping[tuple[int, int], float]) -> Matrix:
    """How odd figures would be with some others in their place.

    A girth that falls counts as odd by as much as it falls, so that no explanation makes a chart
    even by turning it around.
    """
    tried, finer = figures.copy(), _finer(figures, layout)
    for at, cm in changes.items():
        tried[at] = cm
        finer[at] = False  # what was meant is worked out, and not rounded yet
    oddness = Oddness.of(tried, layout, finer)
    steps = np.where(layout.girth, np.minimum(np.nan_to_num(np.diff(tried, axis=0)), 0.0), 0.0)
    falls = np.zeros(tried.shape)
    falls[1:] -= steps
    falls[:-1] -= steps
    return np.asarray(oddness.odds + falls / oddness.limit)


def _broken_joints(figures: Matrix, layout: Layout, step: Matrix) -> Matrix:
    """Which ends of ranges are not as far from the neighbouring size as usual in the column.

    Either end of a joint may be the wrong one, so both are marked.
    """
    broken = np.zeros(figures.shape)
    for (low, high), distance in usual_joints(figures, layout.bands, layout.grid).items():
        off = np.nan_to_num(figures[1:, low] - figures[:-1, high] - distance)
        limit = max(_BROKEN_STEPS * known_median(step[:, low]), _ROUNDED * float(layout.grid[low]))
        signs = np.sign(off) * (np.abs(off) > limit)
        broken[1:, low] = signs
        broken[:-1, high] = signs
    return broken
