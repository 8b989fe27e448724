"""Close-ups of a tape that lies right, and of the ways in which it often lies wrong."""

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, Qt, QTransform

from fitkiosk.domain.body import Girth
from ui.art.body import FigurePalette, Points, body_outline, paint_body, pen, shaped_outline
from ui.art.cloth import mix
from ui.art.mannequins import FIGURES, Level, Side
from ui.art.shapes import On, paths, trace
from ui.art.tape import Loop, level_loop, paint_tape, paint_tape_behind

_ABOVE, _BELOW = 36.0, 36.0  # how much of the body is seen above and below the girth
_ASIDE = 8.0  # and beside what the tape goes round
_DIP, _LEAN = 13.0, 0.10  # how far a slanted tape rides down, and how steeply it slants
_GAP, _SAG = 7.5, 8.0  # how far a loose tape stands off, and hangs
_STRAINED = 5.6  # width of a tape that is pulled
_BAND = 11.0  # height of a waistband
_MARK = 0.1  # radius of the tick or cross, as a share of the picture's shorter side
_TICK = "M -0.42 0.04 L -0.12 0.34 L 0.44 -0.30"
_CROSS = "M -0.32 -0.32 L 0.32 0.32 M 0.32 -0.32 L -0.32 0.32"
# Around a tape at height 0 on a body that reaches to 1 on both sides.
_CREASES = (
    "M 0.95 -9 C 0.82 -11 0.66 -11 0.5 -8.6",
    "M 0.97 10 C 0.82 13.6 0.62 14 0.42 12.2",
)
_HIP_BONE = "M 0.86 -11 C 0.8 -3 0.67 6 0.5 15"
_POCKET_MOUTH = "M 0.56 -25 C 0.6 -15 0.76 -8 1.16 -8.4"
_PHONE = "M 0.74 -12.4 L 0.7 -26 L 0.95 -27.6 L 1.01 -8.6 C 0.9 -9 0.81 -10.2 0.74 -12.4 Z"
_CUT = 3.6  # how far a tight tape cuts in
# How far the outline is out around a tape that cuts in, where the body gives way above and below
# it, and around full pockets; and how far below the tape.
_LACED = (
    (0.0, -24.0),
    (0.6, -17.0),
    (1.1, -10.5),
    (0.1, -6.0),
    (-2.9, -3.0),
    (-_CUT, 0.0),
    (-2.9, 3.0),
    (0.3, 6.0),
    (1.4, 10.5),
    (0.7, 17.0),
    (0.0, 24.0),
)
_POCKETS = (
    (0.0, -32.0),
    (0.6, -25.0),
    (4.0, -17.0),
    (6.2, -8.0),
    (6.6, 2.0),
    (5.8, 11.0),
    (2.8, 20.0),
    (0.6, 27.0),
    (0.0, 34.0),
)


class TapeFault(StrEnum):
    """How a tape lies when it is wrong."""

    SLANTED = "slanted"
    TIGHT = "tight"
    LOOSE = "loose"
    WRONG_PLACE = "wrong_place"


# The two commonest of each girth.
FAULTS: dict[Girth, tuple[TapeFault, TapeFault]] = {
    Girth.BUST: (TapeFault.SLANTED, TapeFault.WRONG_PLACE),
    Girth.WAIST: (TapeFault.WRONG_PLACE, TapeFault.TIGHT),
    Girth.HIP: (TapeFault.WRONG_PLACE, TapeFault.LOOSE),
}


def paint_fault(
    painter: QPainter,
    rect: QRectF,
    style: str,
    girth: Girth,
    fault: TapeFault | None = None,
    palette: FigurePalette | None = None,
) -> None:
    """Paint the part of the body round a girth with the tape wrong, and a cross.

    Args:
        painter: where to paint; left as it was found.
        rect: the place, which the picture fills.
        style: `women` or `men`.
        girth: which girth is being taken.
        fault: what is wrong; None paints the tape as it should lie, and a tick.
        palette: other colours than the usual ones, such as those of high contrast.
    """
    colours = palette or FigurePalette()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.fillRect(rect, _wall(rect, colours))
    painter.save()
    _come_close(painter, rect, style, girth)
    _paint_scene(painter, style, girth, fault, colours)
    painter.restore()
    _paint_verdict(painter, rect, colours, is_right=fault is None)
    painter.restore()


def fault_loop(style: str, girth: Girth, fault: TapeFault | None) -> Loop:
    """How the tape lies in the picture of a fault; without one, as it should."""
    level = FIGURES[style].levels[girth]
    right = level_loop(level)
    match fault:
        case TapeFault.SLANTED:
            behind = level_loop(level, Side.BACK)
            return replace(behind, near=behind.near + _DIP, lean=_LEAN)
        case TapeFault.TIGHT:
            return replace(right, reach=level.reach - _CUT + 0.6, width=_STRAINED)
        case TapeFault.LOOSE:
            return replace(right, reach=level.reach + _GAP, near=right.near + _SAG)
        case TapeFault.WRONG_PLACE:
            return level_loop(FIGURES[style].misplaced[girth])
    return right


def _wall(rect: QRectF, colours: FigurePalette) -> QLinearGradient:
    """What the body stands before."""
    gradient = QLinearGradient(rect.topLeft(), rect.bottomLeft())
    gradient.setColorAt(0.0, mix(colours.paper, colours.line, 0.15))
    gradient.setColorAt(1.0, mix(colours.paper, colours.line, 0.0 if colours.stark else 0.55))
    return gradient


def _come_close(painter: QPainter, rect: QRectF, style: str, girth: Girth) -> None:
    """Move the board so that the girth, and where it is taken by mistake, fill the picture."""
    figure = FIGURES[style]
    level, misplaced = figure.levels[girth], figure.misplaced[girth]
    half = max(level.reach + _GAP, misplaced.reach) + _ASIDE
    top, foot = min(level.y, misplaced.y) - _ABOVE, max(level.y, misplaced.y) + _BELOW
    scale = min(rect.width() / (2 * half), rect.height() / (foot - top))
    painter.translate(rect.center())
    painter.scale(scale, scale)
    painter.translate(0.0, -(top + foot) / 2)


def _paint_scene(
    painter: QPainter, style: str, girth: Girth, fault: TapeFault | None, colours: FigurePalette
) -> None:
    level = FIGURES[style].levels[girth]
    loop = fault_loop(style, girth, fault)
    _paint_level(painter, level, colours)
    paint_tape_behind(painter, loop, colours)
    shape = _shape(girth, fault)
    outline = shaped_outline(style, level.y, shape) if shape else None
    paint_body(painter, style, loop.side, colours, outline)
    match fault, girth:
        case TapeFault.TIGHT, _:
            _paint_lines(painter, _CREASES, level, colours)
        case TapeFault.WRONG_PLACE, Girth.WAIST:
            _paint_trousers(painter, style, loop, colours)
        case TapeFault.WRONG_PLACE, Girth.HIP:
            _paint_lines(painter, (_HIP_BONE,), FIGURES[style].misplaced[girth], colours)
        case TapeFault.LOOSE, Girth.HIP:
            _paint_pockets(painter, level, colours)
    paint_tape(painter, loop, colours)


def _shape(girth: Girth, fault: TapeFault | None) -> Points | None:
    """How the outline changes round the girth, if it does."""
    match fault, girth:
        case TapeFault.TIGHT, _:
            return _LACED
        case TapeFault.LOOSE, Girth.HIP:
            return _POCKETS
    return None


def _paint_level(painter: QPainter, level: Level, colours: FigurePalette) -> None:
    """A line behind the body, where the tape belongs."""
    line = QPainterPath(QPointF(-3 * level.reach, level.y))
    line.lineTo(3 * level.reach, level.y)
    painter.strokePath(line, pen(mix(colours.line, colours.ink, 0.3), 0.9))


def _around(level: Level) -> QTransform:
    """From lengths around a tape to the board."""
    return QTransform(level.reach, 0.0, 0.0, 1.0, 0.0, level.y)


def _paint_lines(
    painter: QPainter, lines: tuple[str, ...], level: Level, colours: FigurePalette
) -> None:
    for text in lines:
        for line in paths(text, On.PAIR):
            painter.strokePath(_around(level).map(line), pen(colours.seam, 0.9))


def _paint_trousers(painter: QPainter, style: str, loop: Loop, colours: FigurePalette) -> None:
    """The trousers on whose waistband the tape lies."""
    cloth = mix(mix(colours.line, colours.ink, 0.45), colours.plum, 0.12)
    edge = mix(cloth, colours.ink, 0.55)
    curve = QPainterPath()
    curve.arcMoveTo(_under(loop), 180.0)
    curve.arcTo(_under(loop), 180.0, 180.0)
    trousers = QPainterPath(curve.translated(0.0, -_BAND / 2))
    trousers.lineTo(loop.reach * 2, loop.y + 120.0)
    trousers.lineTo(-loop.reach * 2, loop.y + 120.0)
    trousers.closeSubpath()
    painter.save()
    body = body_outline(style)
    painter.setClipPath(body, Qt.ClipOperation.IntersectClip)
    painter.fillPath(trousers, _cloth(trousers.boundingRect(), cloth, colours))
    for down in (-_BAND / 2, _BAND / 2):
        painter.strokePath(curve.translated(0.0, down), pen(edge, 0.9))
    fly = trace("M 0 0 L 0 31 M 0 28 C 5 27 6.6 22 6.6 0")
    painter.strokePath(fly.translated(0.0, loop.y + loop.near + _BAND / 2), pen(edge, 0.8))
    painter.strokePath(body, pen(colours.contour, 2.2))
    painter.restore()


def _under(loop: Loop) -> QRectF:
    return QRectF(-loop.reach, loop.y - loop.near, 2 * loop.reach, 2 * loop.near)


def _cloth(box: QRectF, colour: QColor, colours: FigurePalette) -> QLinearGradient:
    gradient = QLinearGradient(box.topLeft(), box.topRight())
    gradient.setColorAt(0.2, mix(colour, colours.paper, 0.22))
    gradient.setColorAt(0.6, colour)
    gradient.setColorAt(1.0, mix(colour, colours.ink, 0.2))
    return gradient


def _paint_pockets(painter: QPainter, level: Level, colours: FigurePalette) -> None:
    """The mouths of two pockets, and what looks out of one of them."""
    phone = _around(level).map(trace(_PHONE))
    painter.fillPath(phone, mix(colours.contour, colours.ink, 0.6))
    painter.strokePath(phone, pen(mix(colours.contour, colours.paper, 0.5), 0.7))
    _paint_lines(painter, (_POCKET_MOUTH,), level, colours)


def _paint_verdict(
    painter: QPainter, rect: QRectF, colours: FigurePalette, *, is_right: bool
) -> None:
    """A tick or a cross in the upper corner."""
    radius = _MARK * min(rect.width(), rect.height())
    painter.translate(rect.right() - 1.5 * radius, rect.top() + 1.5 * radius)
    painter.scale(radius, radius)
    painter.setPen(pen(colours.paper, 0.24))
    painter.setBrush(colours.great if is_right else colours.problem)
    painter.drawEllipse(QPointF(0.0, 0.0), 1.0, 1.0)
    sign = trace(_TICK if is_right else _CROSS)
    painter.strokePath(sign, pen(colours.paper, 0.22))
