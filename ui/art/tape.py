"""The tape round a body: a loop seen from slightly above, with its marks and its metal end."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, Qt, QTransform

from ui.art.body import FigurePalette, pen
from ui.art.cloth import mix, veil
from ui.art.mannequins import Level, Side

TAPE = 7.0  # width of the tape that is being read, and of the three in the summary
THIN_TAPE = 3.4
_TILT = 0.19  # the tape is seen from slightly above: height of its ellipse to its width
_SLACK = 1.5  # how far the tape stands off the body
# Degrees, counter-clockwise from the right, where the tape begins: in front of the body, which is
# half a turn on for who stands behind it.
_START = {Side.FRONT: 285.0, Side.BACK: 105.0}
_TICK_STEP = 4.0  # degrees between the marks on the tape
_LONG_TICKS = 5


@dataclass(frozen=True, slots=True)
class Loop:
    """How a tape lies.

    Attributes:
        y: the height of its two sides.
        reach: how far its sides are from the middle.
        near: how far its near half hangs below them.
        far: how far its far half rises above them.
        lean: by how much the right side is lower than the middle, for each unit of reach.
        side: from where it is seen.
        width: the width of the tape.
    """

    y: float
    reach: float
    near: float
    far: float
    lean: float = 0.0
    side: Side = Side.FRONT
    width: float = TAPE

    @property
    def start(self) -> float:
        """Where the tape begins, in degrees."""
        return _START[self.side]


def level_loop(level: Level, side: Side = Side.FRONT, width: float = TAPE) -> Loop:
    """The tape as it should lie: level all round, and touching."""
    reach = level.reach + _SLACK
    return Loop(level.y, reach, reach * _TILT, reach * _TILT, side=side, width=width)


def paint_tape_behind(
    painter: QPainter, loop: Loop, colours: FigurePalette, progress: float = 1.0
) -> None:
    """The far half, to be painted before the body: only what stands off at the sides is seen."""
    colour = mix(colours.saffron, colours.ink, 0.28)
    for span in _spans(loop, progress, 0.0, 180.0):
        painter.fillPath(_band(loop, span), colour)


def paint_tape(
    painter: QPainter, loop: Loop, colours: FigurePalette, progress: float = 1.0
) -> None:
    """The near half, to be painted after the body, and the way of the far one, dashed over it.

    Args:
        painter: where to paint, in the board's own lengths.
        loop: how the tape lies.
        colours: the colours.
        progress: how far round the tape has gone, from 0 to 1.
    """
    _paint_hidden(painter, loop, colours, progress)
    edge = mix(colours.saffron, colours.ink, 0.8 if colours.stark else 0.5)
    is_read = loop.width > THIN_TAPE
    for span in _spans(loop, progress, 180.0, 360.0):
        band = _band(loop, span)
        painter.fillPath(band.translated(0.0, 1.6), veil(colours.ink, 0.16))
        painter.fillPath(band, _light(loop, colours))
        if is_read:
            _paint_ticks(painter, loop, span, edge)
        painter.strokePath(band, pen(edge, 0.7))
    if is_read and progress > 0.0 and loop.side is Side.FRONT:
        _paint_end(painter, loop, colours)


def _spans(loop: Loop, progress: float, first: float, last: float) -> Iterator[tuple[float, float]]:
    """Which degrees from `first` to `last` the tape covers: its beginning, and its end beyond."""
    if progress >= 1.0:
        yield first, last
        return
    end = loop.start + 360.0 * max(progress, 0.0)
    for turn in (0.0, 360.0):
        low, high = max(first + turn, loop.start), min(last + turn, end)
        if high > low:
            yield low - turn, high - turn


def _arc(loop: Loop, low: float, high: float, *, down: float = 0.0) -> QPainterPath:
    """The way of the tape over degrees of one half of it, from `low` to `high` or back."""
    depth = loop.far if (low + high) / 2 < 180.0 else loop.near  # noqa: PLR2004
    ellipse = QRectF(-loop.reach, -depth, 2 * loop.reach, 2 * depth)
    path = QPainterPath()
    path.arcMoveTo(ellipse, low)
    path.arcTo(ellipse, low, high - low)
    return QTransform(1.0, loop.lean, 0.0, 1.0, 0.0, loop.y + down).map(path)


def _point(loop: Loop, degrees: float) -> QPointF:
    """Where the middle of the tape is on its way round."""
    angle = math.radians(degrees)
    x, rise = loop.reach * math.cos(angle), math.sin(angle)
    depth = loop.far if rise > 0.0 else loop.near
    return QPointF(x, loop.y - rise * depth + loop.lean * x)


def _band(loop: Loop, span: tuple[float, float]) -> QPainterPath:
    """The piece of tape over some degrees of its way round."""
    low, high = span
    path = _arc(loop, low, high, down=-loop.width / 2)
    path.connectPath(_arc(loop, high, low, down=loop.width / 2))
    path.closeSubpath()
    return path


def _paint_hidden(painter: QPainter, loop: Loop, colours: FigurePalette, progress: float) -> None:
    """The way of the tape on the far side of the body, dashed over it."""
    colour = mix(colours.saffron, colours.ink, 0.30)
    dashes = pen(
        colour if colours.stark else veil(colour, 0.75), 1.3 if loop.width > THIN_TAPE else 0.9
    )
    dashes.setDashPattern([2.4, 2.4])
    dashes.setCapStyle(Qt.PenCapStyle.FlatCap)
    for low, high in _spans(loop, progress, 0.0, 180.0):
        painter.strokePath(_arc(loop, low, high), dashes)


def _light(loop: Loop, colours: FigurePalette) -> QLinearGradient:
    """The tape turns away from the eye at both sides."""
    gradient = QLinearGradient(-loop.reach, 0.0, loop.reach, 0.0)
    turned = mix(colours.tape, colours.ink, 0.22)
    for stop, colour in (
        (0.0, turned),
        (0.18, colours.tape),
        (0.42, mix(colours.tape, colours.paper, 0.22)),
        (0.8, colours.tape),
        (1.0, turned),
    ):
        gradient.setColorAt(stop, colour)
    return gradient


def _paint_ticks(painter: QPainter, loop: Loop, span: tuple[float, float], colour: QColor) -> None:
    ticks, longs = QPainterPath(), QPainterPath()
    for step in range(int(360.0 / _TICK_STEP)):
        degrees = (loop.start + step * _TICK_STEP) % 360.0
        if not span[0] < degrees < span[1]:
            continue
        is_long = step % _LONG_TICKS == 0
        path = longs if is_long else ticks
        top = _point(loop, degrees) - QPointF(0.0, loop.width / 2)
        path.moveTo(top)
        path.lineTo(top + QPointF(0.0, loop.width * (0.62 if is_long else 0.34)))
    painter.strokePath(ticks, pen(colour, 0.55))
    painter.strokePath(longs, pen(colour, 0.8))


def _paint_end(painter: QPainter, loop: Loop, colours: FigurePalette) -> None:
    """The metal end, laid over the reading."""
    at, width = _point(loop, loop.start), loop.width
    plate = QPainterPath()
    plate.addRoundedRect(QRectF(at.x() - 1.6, at.y() - width / 2 - 0.8, 4.2, width + 1.6), 0.9, 0.9)
    painter.fillPath(plate, colours.plum)
