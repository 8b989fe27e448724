"""Curves from text: the small language in which every picture of this room is written.

A path is written as in SVG, with absolute `M`, `L`, `Q`, `C` and `Z`. Most things that are worn
are the same on both sides, so x counts from the middle of the picture and one side is enough.
"""

import math
from collections.abc import Sequence
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPainterPathStroker, Qt, QTransform

_NUMBERS = {"M": 2, "L": 2, "Q": 4, "C": 6}
_MIRROR = QTransform.fromScale(-1.0, 1.0)
_LENS_STEPS = 14
_ON_MIDDLE = 0.01


class On(StrEnum):
    """Which sides of the middle a path stands for."""

    FOLD = "fold"  # one half of a whole, as cloth is cut on the fold
    PAIR = "pair"  # one of two, such as a sleeve
    ONE = "one"  # as it is written


def trace(text: str) -> QPainterPath:
    """Turn a written path into a painter path."""
    path = QPainterPath()
    command = ""
    numbers: list[float] = []
    for word in text.split():
        if word == "Z":
            path.closeSubpath()
        elif word in _NUMBERS:
            command = word
        else:
            numbers.append(float(word))
            if len(numbers) == _NUMBERS[command]:
                _extend(path, command, numbers)
                numbers = []
    return path


def _extend(path: QPainterPath, command: str, numbers: list[float]) -> None:
    if command == "M":
        path.moveTo(*numbers)
    elif command == "L":
        path.lineTo(*numbers)
    elif command == "Q":
        path.quadTo(*numbers)
    else:
        path.cubicTo(*numbers)


def mirrored(path: QPainterPath) -> QPainterPath:
    """The path on the other side of the middle, running the same way round."""
    return _MIRROR.map(path).toReversed()


def whole(half: QPainterPath) -> QPainterPath:
    """A half joined with its mirror image where it meets the middle.

    Cloth cut on the fold begins and ends there and is closed; a neckline or a hem has one end
    there and stays a line.
    """
    begins = abs(half.elementAt(0).x) < _ON_MIDDLE
    if abs(half.currentPosition().x()) >= _ON_MIDDLE:
        path = mirrored(half)
        path.connectPath(half)
        return path
    path = QPainterPath(half)
    path.connectPath(mirrored(half))
    if begins:
        path.closeSubpath()
    return path


@cache
def paths(text: str, on: On) -> tuple[QPainterPath, ...]:
    """The path or paths that a written one stands for."""
    if on is On.FOLD:
        return (whole(trace(text.removesuffix(" Z"))),)
    path = trace(text)
    return (path, mirrored(path)) if on is On.PAIR else (path,)


def spline(points: Sequence[tuple[float, float]]) -> QPainterPath:
    """A smooth curve through points (centripetal enough for a body's outline)."""
    path = QPainterPath(QPointF(*points[0]))
    for index in range(len(points) - 1):
        before = points[max(index - 1, 0)]
        here, there = points[index], points[index + 1]
        after = points[min(index + 2, len(points) - 1)]
        path.cubicTo(
            here[0] + (there[0] - before[0]) / 6,
            here[1] + (there[1] - before[1]) / 6,
            there[0] - (after[0] - here[0]) / 6,
            there[1] - (after[1] - here[1]) / 6,
            there[0],
            there[1],
        )
    return path


def lens(line: QPainterPath, width: float) -> QPainterPath:
    """A shape along a line that swells to `width` in its middle and ends in points: a fold."""
    near: list[QPointF] = []
    far: list[QPointF] = []
    for step in range(_LENS_STEPS + 1):
        share = step / _LENS_STEPS
        point = line.pointAtPercent(share)
        angle = math.radians(line.angleAtPercent(share))
        swell = width / 2 * math.sin(math.pi * share)
        offset = QPointF(math.sin(angle) * swell, math.cos(angle) * swell)
        near.append(point + offset)
        far.append(point - offset)
    path = QPainterPath(near[0])
    for point in [*near[1:], *reversed(far)]:
        path.lineTo(point)
    path.closeSubpath()
    return path


def ribbon(line: QPainterPath, width: float, *, round_ends: bool = False) -> QPainterPath:
    """The outline of a line drawn `width` wide."""
    stroker = QPainterPathStroker()
    stroker.setWidth(width)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap if round_ends else Qt.PenCapStyle.FlatCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    stroker.setCurveThreshold(0.1)
    return stroker.createStroke(line)
