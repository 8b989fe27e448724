"""What adding, dropping or shifting a size of a chart would do."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import fmean
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from fitkiosk.domain.coverage import ChangeKind, SizeChange
from fitkiosk.domain.products import ProductSize

_MOST_CHANGES = 8
# Below two people in a thousand, another sample might say the reverse.
_WORTH = 0.002
_ADDING = (ChangeKind.ADD_BELOW, ChangeKind.ADD_ABOVE, ChangeKind.ADD_BETWEEN)

_Fits = NDArray[np.bool_]


class Idea(NamedTuple):
    """A size that could come.

    Attributes:
        label: of the size beside it, or of the one that is shifted.
        by_cm: by how much that one grows.
        instead: the place of the size that it replaces; None where it comes in addition.
        other: for `ADD_BETWEEN`, the label of the size above.
    """

    kind: ChangeKind
    label: str
    size: ProductSize
    by_cm: float = 0.0
    instead: int | None = None
    other: str = ""


def proposed(sizes: Sequence[ProductSize], by_girth: Sequence[int]) -> tuple[Idea, ...]:
    """A size below, above and between all, and each size shifted by half a step either way.

    Steps are those of the figures beside; of a chart of one size nothing is known of its steps.

    Args:
        sizes: with the same figures known of each.
        by_girth: their places, smallest first.
    """
    if len(sizes) < 2:  # noqa: PLR2004 - no pair
        return ()
    rising = [sizes[place] for place in by_girth]
    first, last = rising[0], rising[-1]
    return (
        Idea(ChangeKind.ADD_BELOW, first.label, _moved(first, rising[1], first)),
        Idea(ChangeKind.ADD_ABOVE, last.label, _moved(last, rising[-2], last)),
        *(
            Idea(
                ChangeKind.ADD_BETWEEN,
                before.label,
                _between(before, after),
                other=after.label,
            )
            for before, after in pairwise(rising)
        ),
        *(
            Idea(ChangeKind.SHIFT, size.label, _grown(size, by_cm), by_cm, by_girth[place])
            for place, size in enumerate(rising)
            for by_cm in _half_steps(rising, place)
        ),
    )


def judged(
    ideas: Sequence[Idea], fits: _Fits, labels: Sequence[str], fits_now: _Fits
) -> list[SizeChange]:
    """What comes of each idea, and of dropping each size.

    Args:
        ideas: sizes that could come.
        fits: whether they fit those to whom it matters, shape (people, ideas).
        labels: of the sizes there are.
        fits_now: whether these fit, shape (people, sizes).
    """
    in_how_many = fits_now.sum(axis=1)
    now = float((in_how_many > 0).mean())
    # Who finds a size without each of them.
    without = (in_how_many[:, None] - fits_now) > 0
    found = [
        SizeChange(ChangeKind.DROP, label, float(some), float(some) - now)
        for label, some in zip(labels, without.mean(axis=0), strict=True)
    ]
    for place, idea in enumerate(ideas):
        others = in_how_many > 0 if idea.instead is None else without[:, idea.instead]
        some = float((others | fits[:, place]).mean())
        gain = some - now
        found.append(SizeChange(idea.kind, idea.label, some, gain, idea.by_cm, idea.other))
    return found


def worth_telling(found: Sequence[SizeChange]) -> tuple[SizeChange, ...]:
    """The best size to add, the size least missed, and of the others those that gain most."""
    best = sorted(found, key=lambda change: -change.gain)
    always = [
        next((each for each in best if each.kind in kinds), None)
        for kinds in (_ADDING, (ChangeKind.DROP,))
    ]
    told = {(each.kind, each.label): each for each in always if each is not None}
    for each in best:
        # Of a size shifted up or down, the better way.
        if each.gain >= _WORTH and len(told) < _MOST_CHANGES:
            told.setdefault((each.kind, each.label), each)
    return tuple(sorted(told.values(), key=lambda change: -change.gain))


def _half_steps(sizes: Sequence[ProductSize], place: int) -> tuple[float, ...]:
    """Half of the step beside a size, up and down, in half cm; none where that is nothing."""
    near = sizes[place + 1] if place + 1 < len(sizes) else sizes[place - 1]
    pairs = zip(_figures(sizes[place]), _figures(near), strict=True)
    steps = [to - at for at, to in pairs if at is not None and to is not None]
    half = round(abs(fmean(steps))) / 2
    return (half, -half) if half else ()


_Figures = tuple[float | None, float | None, float | None]


def _figures(size: ProductSize) -> _Figures:
    return size.chest_cm, size.waist_cm, size.hip_cm


def _with(size: ProductSize, figures: Sequence[float | None]) -> ProductSize:
    chest, waist, hip = figures
    return replace(size, chest_cm=chest, waist_cm=waist, hip_cm=hip)


def _moved(size: ProductSize, start: ProductSize, end: ProductSize) -> ProductSize:
    """A size moved on by the step from one to another."""
    steps = zip(_figures(size), _figures(start), _figures(end), strict=True)
    return _with(
        size,
        [
            None if cm is None or was is None or now is None else max(1.0, cm + now - was)
            for cm, was, now in steps
        ],
    )


def _between(before: ProductSize, after: ProductSize) -> ProductSize:
    pairs = zip(_figures(before), _figures(after), strict=True)
    return _with(
        before,
        [None if one is None or other is None else (one + other) / 2 for one, other in pairs],
    )


def _grown(size: ProductSize, by_cm: float) -> ProductSize:
    return _with(size, [None if cm is None else cm + by_cm for cm in _figures(size)])
