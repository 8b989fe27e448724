"""What each figure of a chart should be, going by its neighbours and by the other columns.

A column grows from size to size by steps. The step to expect between two sizes is the usual one
of the column thereabouts (a running median, so that one wrong figure, which spoils two steps, does
not count), times what the other columns do at the same place: where the bust jumps, so should the
waist. A figure is expected between its neighbours in the proportion of the steps; the first and the
last one lie a step, and two steps, beyond those next to them.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fitkiosk.population.bodies import Matrix

USUAL_GRADE = 0.045
"""What a girth grows by from size to size, as a share of it: 4 cm of 88. Used where a column has
too few figures to tell."""

_WINDOW = 5
_ROUNDED_SD = 0.41  # of a step between two rounded figures, in what they are rounded to: sqrt(2/12)
_COLUMNS_DIFFER, _GRADE_CHANGES = 0.12, 0.25
_LEAST_PROFILE, _MOST_PROFILE = 0.25, 3.0
_FEW_STEPS = 3


@dataclass(frozen=True, slots=True)
class Grade:
    """Figures as they should be.

    Attributes:
        expected: in cm, shape (rows, series); NaN where there is no telling.
        alone: the same by the series itself alone, without the other columns.
        step: the step to expect around each figure, in cm, shape (rows, series).
        compared: by how many other columns the steps of each series were judged, shape (series,).
        at_end: whether a figure is the first or last of its series, shape (rows, series).
    """

    expected: Matrix
    alone: Matrix
    step: Matrix
    compared: NDArray[np.intp]
    at_end: NDArray[np.bool_]


def grade_of(
    figures: Matrix,
    columns: NDArray[np.intp],
    girth: NDArray[np.bool_],
    grid: Matrix,
    apart: Matrix,
) -> Grade:
    """Work out what each figure should be.

    Args:
        figures: in cm, shape (rows, series); NaN where there is none.
        columns: to which column each series belongs, shape (series,).
        girth: whether it is a girth, shape (series,).
        grid: to what its figures are rounded, in cm, shape (series,).
        apart: how far each size is from the one before, shape (rows - 1,).
    """
    rows, many = figures.shape
    expected, alone, step = (np.full(figures.shape, np.nan) for _ in range(3))
    at_end = np.zeros(figures.shape, dtype=bool)
    compared = np.zeros(many, dtype=np.intp)
    if rows <= 1 or not many:
        return Grade(expected, alone, step, compared, at_end)
    groups = _alike(np.isfinite(figures))
    position = np.concatenate([[0.0], np.cumsum(apart)])
    growth, usual = _growth(figures, position, girth, groups)
    profiles = np.ones((rows - 1, many))
    for column in np.unique(columns[girth]):
        others = girth & (columns != column)
        mine = girth & (columns == column)
        compared[mine] = len(np.unique(columns[others]))
        profiles[:, mine] = _profile(growth[:, others], usual[others], grid[others])[:, None]
    for known, places in groups:
        at = np.ix_(known, places)
        at_end[np.ix_(known[[0, -1]], places)] = True
        for with_others in (True, False):
            steps_of = profiles[:, places] if with_others else np.ones((rows - 1, len(places)))
            along = np.vstack([np.zeros(len(places)), np.cumsum(steps_of * apart[:, None], axis=0)])
            found, around = _expected(figures[at], along[known], usual[places], girth[places])
            (expected if with_others else alone)[at] = found
            if with_others:
                step[at] = around
    return Grade(expected, alone, step, compared, at_end)


def _alike(known: NDArray[np.bool_]) -> list[tuple[NDArray[np.intp], NDArray[np.intp]]]:
    """The series that lack the same rows, together: the rows they have, and their places."""
    groups: dict[bytes, list[int]] = {}
    for place in range(known.shape[1]):
        groups.setdefault(known[:, place].tobytes(), []).append(place)
    found = [
        (np.flatnonzero(known[:, places[0]]), np.array(places, dtype=np.intp))
        for places in groups.values()
    ]
    return [each for each in found if len(each[0]) > 1]


def _growth(
    figures: Matrix,
    position: Matrix,
    girth: NDArray[np.bool_],
    groups: list[tuple[NDArray[np.intp], NDArray[np.intp]]],
) -> tuple[Matrix, Matrix]:
    """How much each series grows from size to size, of its usual growth; and the usual one."""
    rows, many = figures.shape
    growth = np.full((rows - 1, many), np.nan)
    usual = np.full(many, np.nan)
    for known, places in groups:
        slopes = np.diff(figures[np.ix_(known, places)], axis=0) / np.diff(position[known])[:, None]
        for place, mine in zip(places, slopes.T, strict=True):
            rising = mine[mine > 0]
            typical = float(np.median(figures[known, place])) * USUAL_GRADE
            if girth[place] and len(mine) < _FEW_STEPS:
                # Beside a fall the rise may be of the same slip.
                likely = rising[rising < _MOST_PROFILE * typical] if (mine < 0).any() else rising
                rising = np.append(likely, typical)
            usual[place] = max(float(np.median(rising)) if len(rising) else typical, 1e-6)
        for first, second, slope in zip(known[:-1], known[1:], slopes, strict=True):
            growth[first:second, places] = slope / usual[places]
    return growth, usual


def _profile(growth: Matrix, usual: Matrix, grid: Matrix) -> Matrix:
    """What other columns do from size to size: 1 where they grow as usual; shape (rows - 1,).

    Shrunk towards 1 by how little can be said of it, from figures that are rounded.
    """
    known = np.isfinite(growth)
    if not known.any():
        return np.ones(len(growth))
    middle = np.median(np.where(known, growth, 1.0), axis=1)
    rounded = (_ROUNDED_SD * grid / usual) ** 2
    unsure = float(np.median(rounded[np.isfinite(usual)])) + _COLUMNS_DIFFER**2
    weight = _GRADE_CHANGES**2 / (_GRADE_CHANGES**2 + unsure / np.maximum(known.sum(axis=1), 1))
    sane = (middle >= _LEAST_PROFILE) & (middle <= _MOST_PROFILE)
    return np.asarray(np.where(sane, middle, 1.0) ** weight)


def _expected(
    figures: Matrix, along: Matrix, usual: Matrix, girth: NDArray[np.bool_]
) -> tuple[Matrix, Matrix]:
    """What the figures of series without holes should be, and the steps around them.

    Args:
        figures: in cm, shape (n, k).
        along: where each size lies by what the other columns do, same shape.
        usual: the usual step of each series, shape (k,).
        girth: whether it has to grow, shape (k,).
    """
    apart = np.diff(along, axis=0)
    slopes = np.diff(figures, axis=0) / apart
    typical = _running_median(slopes)
    least, most = usual / _MOST_PROFILE, usual * _MOST_PROFILE
    if len(slopes) < _FEW_STEPS:
        # The middle of two steps of which one is wrong is wrong too.
        sane = ((slopes >= least) & (slopes <= most)).all(axis=0)
        typical = np.where(sane, typical, usual)
    typical = np.where(girth, np.clip(typical, least, most), typical)
    steps = typical * apart
    # A length may stand still: where it lies between its neighbours, its steps don't say.
    weighing = np.where(girth, np.maximum(np.abs(steps), 1e-9), 1.0)
    expected = np.empty_like(figures)
    inner = weighing[:-1] / (weighing[:-1] + weighing[1:])
    expected[1:-1] = figures[:-2] + (figures[2:] - figures[:-2]) * inner
    expected[0] = figures[1] - steps[0]
    expected[-1] = figures[-2] + steps[-1]
    if len(steps) > 1:
        expected[0] = (expected[0] + figures[2] - steps[:2].sum(axis=0)) / 2
        expected[-1] = (expected[-1] + figures[-3] + steps[-2:].sum(axis=0)) / 2
    around = np.empty_like(figures)
    sizes = np.abs(steps)
    around[0], around[-1] = sizes[0], sizes[-1]
    around[1:-1] = (sizes[:-1] + sizes[1:]) / 2
    return expected, around


def _running_median(slopes: Matrix) -> Matrix:
    """Of five steps around each; at an end, which must not make itself usual, of those beside."""
    count, half = len(slopes), _WINDOW // 2
    medians = np.empty_like(slopes)
    if count >= _WINDOW:
        windows = np.lib.stride_tricks.sliding_window_view(slopes, _WINDOW, axis=0)
        medians[half:-half] = np.median(windows, axis=2)
    for place in {*range(min(half, count)), *range(max(count - half, 0), count)} | (
        set(range(count)) if count < _WINDOW else set()
    ):
        medians[place] = np.median(slopes[max(place - half, 0) : place + half + 1], axis=0)
    if count > _FEW_STEPS:
        for end, beside, usual in ((0, 1, slopes[1:4]), (-1, -2, slopes[-4:-1])):
            middle = np.median(usual, axis=0)
            # A grade that has just changed may go on.
            goes_on = np.abs(slopes[end] - slopes[beside]) < np.abs(slopes[end] - middle)
            medians[end] = np.where(goes_on, slopes[beside], middle)
    return medians
