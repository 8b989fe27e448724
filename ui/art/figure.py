"""A calm drawn figure, from the front or from the back, with the tape where it belongs."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath, QPen, QPixmap, Qt

from fitkiosk.domain.body import Girth
from ui.art.body import (
    FigurePalette,
    body_outline,
    edge_at,
    figure_outline,
    paint_body,
    paint_ground,
    pen,
)
from ui.art.cloth import mix, veil
from ui.art.mannequins import BOARD_HEIGHT, BOARD_WIDTH, FIGURES, Level, Side, pricked
from ui.art.tape import TAPE, THIN_TAPE, level_loop, paint_tape, paint_tape_behind

_CLEAR, _DIMMED = 22.0, 62.0  # distance from the tape where dimming begins and is complete


def paint_figure(
    painter: QPainter,
    rect: QRectF,
    style: str,
    tape: Girth | None = None,
    *,
    side: Side = Side.FRONT,
    palette: FigurePalette | None = None,
    progress: float = 1.0,
    emphasis: float = 1.0,
    standing: QPixmap | None = None,
) -> None:
    """Paint the figure with the tape around one girth, or with all three for a summary.

    Args:
        painter: where to paint; left as it was found.
        rect: the place; the figure keeps its shape in the middle of it. There is no background.
        style: `women` or `men`.
        tape: which girth is being taken; None shows all three with thin tapes.
        side: from where the figure is seen.
        palette: other colours than the usual ones, such as those of high contrast.
        progress: how far round the tape has gone, from 0 to 1; it begins in front, so that of two
            figures side by side it leaves the one and comes into view on the other.
        emphasis: how much the rest of the body steps back, from 0 to 1.
        standing: what `paint_standing` painted on this rect, so that a tape on its way does not
            have the body painted anew.
    """
    colours = palette or FigurePalette()
    width = THIN_TAPE if tape is None else TAPE
    loops = [level_loop(FIGURES[style].levels[girth], side, width) for girth in _shown(tape)]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.save()
    _place(painter, rect)
    for loop in loops:
        paint_tape_behind(painter, loop, colours, progress)
    painter.restore()
    if standing is None:
        paint_standing(painter, rect, style, tape, side=side, palette=colours, emphasis=emphasis)
    else:
        painter.drawPixmap(rect.topLeft(), standing)
    _place(painter, rect)
    for loop in loops:
        paint_tape(painter, loop, colours, progress)
    painter.restore()


def paint_standing(
    painter: QPainter,
    rect: QRectF,
    style: str,
    tape: Girth | None,
    *,
    side: Side,
    palette: FigurePalette,
    emphasis: float = 1.0,
) -> None:
    """Paint the figure without its tape; the arguments are those of `paint_figure`."""
    figure = FIGURES[style]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _place(painter, rect)
    paint_ground(painter, palette)
    paint_body(painter, style, side, palette)
    if tape is not None:
        _paint_dimming(painter, style, side, figure.levels[tape], palette, emphasis)
    for girth, level in figure.levels.items():
        beyond = edge_at(pricked(figure.arm), level.y)
        strong = girth in _shown(tape)
        _paint_marks(painter, QPointF(beyond, level.y), palette, strong=strong)
    painter.restore()


def _shown(tape: Girth | None) -> tuple[Girth, ...]:
    return tuple(Girth) if tape is None else (tape,)


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


def _paint_marks(painter: QPainter, at: QPointF, colours: FigurePalette, *, strong: bool) -> None:
    """Small marks on both sides, level with a girth."""
    colour = mix(colours.line, colours.ink, 0.22)
    if strong:
        colour = mix(colours.saffron, colours.ink, 0.35)
    for side in (-1.0, 1.0):
        mark = QPainterPath(QPointF(side * (at.x() + 3.5), at.y()))
        mark.lineTo(side * (at.x() + 8.0), at.y())
        painter.strokePath(mark, pen(colour, 1.5 if strong else 0.9))


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


def _paint_dimming(
    painter: QPainter,
    style: str,
    side: Side,
    level: Level,
    colours: FigurePalette,
    emphasis: float,
) -> None:
    """Let everything but the zone of the tape step back."""
    fade = QLinearGradient(0.0, level.y - _DIMMED, 0.0, level.y + _DIMMED)
    # Who reads at high contrast needs the outline all the way.
    opacity = (0.3 if colours.stark else 0.58) * emphasis
    far, near = veil(colours.paper, opacity), veil(colours.paper, 0.0)
    edge = 0.5 * _CLEAR / _DIMMED
    for stop, colour in ((0.0, far), (0.5 - edge, near), (0.5 + edge, near), (1.0, far)):
        fade.setColorAt(stop, colour)
    figure = figure_outline(style, side)
    painter.fillPath(figure, fade)
    painter.strokePath(figure, QPen(fade, 1.2))
