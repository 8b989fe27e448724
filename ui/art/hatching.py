"""Fills that can be told apart without colours, and squares of them with words beside."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from ui.theme.theme import Theme

_GAP_PX = 6.0
_LINE_PX = 1.2
_BETWEEN_PX = 18.0
_ENDLESS = 10_000.0


@dataclass(frozen=True, slots=True)
class Fill:
    """How an area is filled.

    Attributes:
        ground: a colour token.
        line: the colour token of lines across it; empty for none.
        step: how far these are apart, in pixels.
        strength: how much of the ground's colour there is, 0 to 1.
    """

    ground: str
    line: str = ""
    step: float = 0.0
    strength: float = 1.0


SOLID, HALF, SPARSE = (
    Fill("great"),
    Fill("caution_fill", "caution", 9.0, 0.55),
    Fill("problem", "problem", 5.0, 0.22),
)
"""What fits, what half fits, and what hardly does."""


def paint_fill(
    painter: QPainter, areas: Sequence[QRectF], fill: Fill, theme: Theme, fullness: float = 1.0
) -> None:
    """Fill areas alike; lines run on from one to the next.

    Args:
        painter: on a widget or a picture.
        areas: what is filled.
        fill: how.
        theme: the colours.
        fullness: 0 for nothing to be seen, 1 for all.
    """
    ground = theme.colour(fill.ground)
    ground.setAlphaF(fill.strength * fullness)
    for area in areas:
        painter.fillRect(area, ground)
    if fill.line:
        _hatch(painter, areas, fill.step, _faded(theme.colour(fill.line), fullness))


def _faded(colour: QColor, fullness: float) -> QColor:
    colour.setAlphaF(fullness)
    return colour


def _hatch(painter: QPainter, areas: Sequence[QRectF], step: float, colour: QColor) -> None:
    """Lines of its own: those of a brush are of the device's pixels, and turn grey on paper."""
    pen = QPen(colour, _LINE_PX)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    lines = []
    for area in areas:
        # The lines on which x + y is a multiple of the step, as far as they lie in the area.
        left, top, right, bottom = area.left(), area.top(), area.right(), area.bottom()
        first, last = math.ceil((left + top) / step), math.floor((right + bottom) / step)
        for x_and_y in (n * step for n in range(first, last + 1)):
            start, end = max(left, x_and_y - bottom), min(right, x_and_y - top)
            lines.append(QLineF(start, x_and_y - start, end, x_and_y - end))
    painter.drawLines(lines)


# --- Keys -----------------------------------------------------------------------------------------


def laid_out(metrics: QFontMetricsF, words: Iterable[str], width: float) -> list[QRectF]:
    """Where words with a square before each stand, in as many lines as they need."""
    before = metrics.ascent() + _GAP_PX
    left = top = bottom = 0.0
    places = []
    for each in words:
        if left and left + before + metrics.horizontalAdvance(each) > width:
            left, top = 0.0, bottom
        room = QRectF(0, 0, width - before, _ENDLESS)
        needs = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, each)
        places.append(QRectF(left, top, before + needs.width() + 1, needs.height()))
        bottom = max(bottom, places[-1].bottom())
        left = places[-1].right() + _BETWEEN_PX
    return places


def key_height(metrics: QFontMetricsF, words: Iterable[str], width: float) -> float:
    """How high keys are at a width."""
    return max((place.bottom() for place in laid_out(metrics, words, width)), default=0.0)


def key_square(place: QRectF, metrics: QFontMetricsF) -> QRectF:
    """Where the square of a key stands."""
    side = metrics.ascent() * 0.8
    return QRectF(place.left(), place.top() + (metrics.height() - side) / 2, side, side)


def key_words(place: QRectF, metrics: QFontMetricsF) -> QRectF:
    """Where the words of a key stand."""
    return place.adjusted(metrics.ascent() + _GAP_PX, 0, 0, 0)
