"""A calm drawn figure with the tape where it belongs."""

import math
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, Qt

from fitkiosk.domain.body import Girth
from ui.art.cloth import mix, veil
from ui.art.mannequins import BOARD_HEIGHT, BOARD_WIDTH, FIGURES, Figure, Level, pricked
from ui.art.shapes import On, paths, spline, whole

_TILT = 0.19  # the tape is seen from slightly above: height of its ellipse to its width
_SLACK = 1.5  # how far the tape stands off the body
_TAPE = 7.0  # width of the tape that is being read, and of the three in the summary
_THIN_TAPE = 3.4
_START = 285.0  # degrees, counter-clockwise from the right: where the tape begins, in front
_TICK_STEP = 4.0  # degrees between the marks on the tape
_CLEAR, _DIMMED = 22.0, 62.0  # distance from the tape where dimming begins and is complete


@dataclass(frozen=True, slots=True)
class FigurePalette:
    """The colours of the figure; the rest is mixed from them."""

    plum: QColor = field(default_factory=lambda: QColor("#6D1F55"))
    saffron: QColor = field(default_factory=lambda: QColor("#E8A33D"))
    ink: QColor = field(default_factory=lambda: QColor("#1D1B26"))
    paper: QColor = field(default_factory=lambda: QColor("#FBF9F5"))
    line: QColor = field(default_factory=lambda: QColor("#E5E0D8"))

    @property
    def skin(self) -> QColor:
        """The figure: warmer than paper, nobody's skin."""
        return mix(mix(self.line, self.saffron, 0.14), self.plum, 0.03)

    @property
    def suit(self) -> QColor:
        """The close-fitting suit one is measured over."""
        return mix(mix(self.paper, self.plum, 0.30), self.saffron, 0.06)

    @property
    def contour(self) -> QColor:
        """The outline."""
        return mix(mix(self.line, self.ink, 0.42), self.plum, 0.12)


def paint_figure(
    painter: QPainter,
    rect: QRectF,
    style: str,
    tape: Girth | None = None,
    *,
    palette: FigurePalette | None = None,
    progress: float = 1.0,
    emphasis: float = 1.0,
) -> None:
    """Paint the figure with the tape around one girth, or with all three for a summary.

    Args:
        painter: where to paint; left as it was found.
        rect: the place; the figure keeps its shape in the middle of it. There is no background.
        style: `women` or `men`.
        tape: which girth is being taken; None shows all three with thin tapes.
        palette: other colours than the usual ones, such as those of high contrast.
        progress: how far round the tape has gone, from 0 to 1.
        emphasis: how much the rest of the body steps back, from 0 to 1.
    """
    colours = palette or FigurePalette()
    figure = FIGURES[style]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    _place(painter, rect)
    shown = tuple(Girth) if tape is None else (tape,)
    width = _THIN_TAPE if tape is None else _TAPE
    for girth in shown:
        _paint_back(painter, figure.levels[girth], width, colours, progress)
    _paint_body(painter, style, colours)
    if tape is not None:
        _paint_dimming(painter, style, figure.levels[tape], colours, emphasis)
    for girth, level in figure.levels.items():
        beyond = _beyond_arm(figure, level.y)
        _paint_marks(painter, QPointF(beyond, level.y), colours, strong=girth in shown)
    for girth in shown:
        _paint_hidden(painter, figure.levels[girth], width, colours, progress)
        _paint_front(painter, figure.levels[girth], width, colours, progress)
    painter.restore()


def figure_rect(rect: QRectF) -> QRectF:
    """The part of `rect` that the board with the figure takes up."""
    scale = _scale(rect)
    box = QRectF(0, 0, BOARD_WIDTH * scale, BOARD_HEIGHT * scale)
    box.moveCenter(rect.center())
    return box


def zone_anchor(rect: QRectF, style: str, girth: Girth) -> QPointF:
    """Where a girth's tape meets the right edge of the body: a label's line starts here."""
    level = FIGURES[style].levels[girth]
    return _on_board(rect, level.reach, level.y)


def label_anchor(rect: QRectF, style: str, girth: Girth) -> QPointF:
    """The point level with a girth, beyond the arm, beside which a label has room."""
    outline = body_outline(style)
    level = FIGURES[style].levels[girth]
    return _on_board(rect, outline.boundingRect().right() + 4.0, level.y)


@cache
def body_outline(style: str) -> QPainterPath:
    """The outline of the figure on its board, without the head."""
    figure = FIGURES[style]
    arm = pricked(figure.arm)
    half = QPainterPath(QPointF(0.0, arm[0][1]))
    half.connectPath(spline(arm))
    half.connectPath(spline(pricked(figure.side)))
    return whole(half)


@cache
def figure_outline(style: str) -> QPainterPath:
    """The outline of the figure on its board, head and all."""
    (head,) = paths(FIGURES[style].head, On.FOLD)
    return body_outline(style).united(head)


def _beyond_arm(figure: Figure, y: float) -> float:
    """How far from the middle the outside of the arm is at a height."""
    arm = pricked(figure.arm)
    for (inner, high), (outer, low) in pairwise(arm):
        if high <= y <= low:
            return inner + (outer - inner) * (y - high) / (low - high)
    return max(x for x, _ in arm)


def _scale(rect: QRectF) -> float:
    return min(rect.width() / BOARD_WIDTH, rect.height() / BOARD_HEIGHT)


def _place(painter: QPainter, rect: QRectF) -> None:
    scale = _scale(rect)
    painter.translate(rect.center())
    painter.scale(scale, scale)
    painter.translate(0.0, -BOARD_HEIGHT / 2)


def _on_board(rect: QRectF, x: float, y: float) -> QPointF:
    scale = _scale(rect)
    return rect.center() + QPointF(x * scale, (y - BOARD_HEIGHT / 2) * scale)


def _paint_body(painter: QPainter, style: str, colours: FigurePalette) -> None:
    figure = FIGURES[style]
    body = body_outline(style)
    (head,) = paths(figure.head, On.FOLD)
    shadow = veil(mix(colours.ink, colours.plum, 0.4), 0.05)
    for wide, tall in ((46.0, 5.0), (34.0, 3.6), (24.0, 2.4)):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shadow)
        painter.drawEllipse(QPointF(0.0, 393.0), wide, tall)
    for path in (body, head):
        painter.fillPath(path, _light(colours.skin, path.boundingRect(), colours))
    painter.save()
    painter.setClipPath(body, Qt.ClipOperation.IntersectClip)
    _paint_neck_shade(painter, head, colours)
    (suit,) = paths(figure.suit, On.FOLD)
    painter.fillPath(suit, _light(colours.suit, body.boundingRect(), colours))
    painter.strokePath(suit, _pen(mix(colours.suit, colours.plum, 0.45), 1.0))
    painter.strokePath(body, _pen(veil(colours.contour, 0.10), 9.0))
    painter.strokePath(body, _pen(veil(colours.contour, 0.10), 4.5))
    for line in figure.lines:
        for path in paths(line, On.PAIR):
            painter.strokePath(path, _pen(veil(mix(colours.suit, colours.plum, 0.6), 0.55), 0.8))
    for line in figure.hollows:
        for path in paths(line, On.PAIR):
            painter.strokePath(path, _pen(veil(colours.contour, 0.5), 0.9))
    painter.restore()
    painter.strokePath(body, _pen(colours.contour, 1.1))
    painter.fillPath(head, _light(colours.skin, head.boundingRect(), colours))
    painter.strokePath(head, _pen(colours.contour, 1.1))


def _paint_neck_shade(painter: QPainter, head: QPainterPath, colours: FigurePalette) -> None:
    painter.fillPath(head.translated(0.0, 5.0), veil(colours.contour, 0.16))


def _light(colour: QColor, box: QRectF, colours: FigurePalette) -> QLinearGradient:
    """Light from the upper left, as on the garments."""
    gradient = QLinearGradient(box.topLeft(), QPointF(box.right(), box.top() + box.width()))
    gradient.setColorAt(0.0, mix(colour, colours.paper, 0.45))
    gradient.setColorAt(0.55, colour)
    gradient.setColorAt(1.0, mix(colour, colours.contour, 0.16))
    return gradient


def _paint_dimming(
    painter: QPainter, style: str, level: Level, colours: FigurePalette, emphasis: float
) -> None:
    """Let everything but the zone of the tape step back."""
    fade = QLinearGradient(0.0, level.y - _DIMMED, 0.0, level.y + _DIMMED)
    far, near = veil(colours.paper, 0.58 * emphasis), veil(colours.paper, 0.0)
    edge = 0.5 * _CLEAR / _DIMMED
    for stop, colour in ((0.0, far), (0.5 - edge, near), (0.5 + edge, near), (1.0, far)):
        fade.setColorAt(stop, colour)
    figure = figure_outline(style)
    painter.fillPath(figure, fade)
    painter.strokePath(figure, QPen(fade, 1.2))


def _paint_marks(painter: QPainter, at: QPointF, colours: FigurePalette, *, strong: bool) -> None:
    """Small marks on both sides, level with a girth."""
    colour = mix(colours.line, colours.ink, 0.22)
    if strong:
        colour = mix(colours.saffron, colours.ink, 0.35)
    for side in (-1.0, 1.0):
        mark = QPainterPath(QPointF(side * (at.x() + 3.5), at.y()))
        mark.lineTo(side * (at.x() + 8.0), at.y())
        painter.strokePath(mark, _pen(colour, 1.5 if strong else 0.9))


def _spans(progress: float, first: float, last: float) -> list[tuple[float, float]]:
    """Which degrees from `first` to `last` the tape covers: its beginning, and its end beyond."""
    if progress >= 1.0:
        return [(first, last)]
    end = _START + 360.0 * max(progress, 0.0)
    spans = []
    for turn in (0.0, 360.0):
        low, high = max(first + turn, _START), min(last + turn, end)
        if high > low:
            spans.append((low, high))
    return spans


def _ellipse(level: Level) -> QRectF:
    reach = level.reach + _SLACK
    return QRectF(-reach, level.y - reach * _TILT, 2 * reach, 2 * reach * _TILT)


def _band(level: Level, width: float, span: tuple[float, float]) -> QPainterPath:
    """The piece of tape over some degrees of its way round."""
    ellipse = _ellipse(level)
    low, high = span
    path = QPainterPath()
    path.arcMoveTo(ellipse.translated(0.0, -width / 2), low)
    path.arcTo(ellipse.translated(0.0, -width / 2), low, high - low)
    path.arcTo(ellipse.translated(0.0, width / 2), high, low - high)
    path.closeSubpath()
    return path


def _paint_back(
    painter: QPainter, level: Level, width: float, colours: FigurePalette, progress: float
) -> None:
    """The tape behind the body: only what stands off at the sides is seen."""
    colour = mix(colours.saffron, colours.ink, 0.28)
    for span in _spans(progress, 0.0, 180.0):
        painter.fillPath(_band(level, width, span), colour)


def _paint_hidden(
    painter: QPainter, level: Level, width: float, colours: FigurePalette, progress: float
) -> None:
    """The way of the tape behind the body, dashed over it."""
    colour = veil(mix(colours.saffron, colours.ink, 0.30), 0.75)
    pen = _pen(colour, 1.3 if width > _THIN_TAPE else 0.9)
    pen.setDashPattern([2.4, 2.4])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    for low, high in _spans(progress, 0.0, 180.0):
        path = QPainterPath()
        path.arcMoveTo(_ellipse(level), low)
        path.arcTo(_ellipse(level), low, high - low)
        painter.strokePath(path, pen)


def _paint_front(
    painter: QPainter, level: Level, width: float, colours: FigurePalette, progress: float
) -> None:
    """The tape in front, with its marks and the metal at its end."""
    edge = mix(colours.saffron, colours.ink, 0.50)
    for span in _spans(progress, 180.0, 360.0):
        band = _band(level, width, span)
        painter.fillPath(band.translated(0.0, 1.6), veil(colours.ink, 0.16))
        painter.fillPath(band, _tape_light(level, colours))
        if width > _THIN_TAPE:
            _paint_ticks(painter, level, width, span, edge)
        painter.strokePath(band, _pen(edge, 0.7))
    if width > _THIN_TAPE and progress > 0.0:
        _paint_end(painter, level, width, colours)


def _tape_light(level: Level, colours: FigurePalette) -> QLinearGradient:
    """The tape turns away from the eye at both sides."""
    gradient = QLinearGradient(-level.reach - _SLACK, 0.0, level.reach + _SLACK, 0.0)
    turned = mix(colours.saffron, colours.ink, 0.22)
    for stop, colour in (
        (0.0, turned),
        (0.18, colours.saffron),
        (0.42, mix(colours.saffron, colours.paper, 0.22)),
        (0.8, colours.saffron),
        (1.0, turned),
    ):
        gradient.setColorAt(stop, colour)
    return gradient


def _on_ellipse(level: Level, degrees: float) -> QPointF:
    box, angle = _ellipse(level), math.radians(degrees)
    return box.center() + QPointF(
        math.cos(angle) * box.width() / 2, -math.sin(angle) * box.height() / 2
    )


def _paint_ticks(
    painter: QPainter, level: Level, width: float, span: tuple[float, float], colour: QColor
) -> None:
    ticks, longs = QPainterPath(), QPainterPath()
    for step in range(int(360.0 / _TICK_STEP)):
        degrees = _START + step * _TICK_STEP
        if not any(span[0] < degrees - turn < span[1] for turn in (0.0, 360.0)):
            continue
        top = _on_ellipse(level, degrees) - QPointF(0.0, width / 2)
        long = step % 5 == 0
        path = longs if long else ticks
        path.moveTo(top)
        path.lineTo(top + QPointF(0.0, width * (0.62 if long else 0.34)))
    painter.strokePath(ticks, _pen(colour, 0.55))
    painter.strokePath(longs, _pen(colour, 0.8))


def _paint_end(painter: QPainter, level: Level, width: float, colours: FigurePalette) -> None:
    """The metal end, laid over the reading."""
    at = _on_ellipse(level, _START)
    plate = QPainterPath()
    plate.addRoundedRect(QRectF(at.x() - 1.6, at.y() - width / 2 - 0.8, 4.2, width + 1.6), 0.9, 0.9)
    painter.fillPath(plate, colours.plum)


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
