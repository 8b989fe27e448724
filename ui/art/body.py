"""The body of a figure, from the front or from the back, and the colours it is drawn in."""

from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, Qt

from ui.art.cloth import mix, veil
from ui.art.mannequins import FIGURES, Figure, Look, Side, pricked
from ui.art.shapes import On, paths, spline, whole

Points: TypeAlias = tuple[tuple[float, float], ...]

_GROUND_Y = 393.0
_APART = 5.0  # points of an outline nearer to each other would make it bumpy


@dataclass(frozen=True, slots=True)
class FigurePalette:
    """The colours of the figure; the rest is mixed from them.

    Attributes:
        plum: the suit, from a little of it.
        saffron: the tape.
        ink: lines, from a share of it.
        paper: the ground that the figure stands on.
        line: the skin, from most of it.
        great: the tick of a tape that is right.
        problem: the cross of one that is wrong.
        stark: whether lines are drawn in full ink, for high contrast.
    """

    plum: QColor = field(default_factory=lambda: QColor("#6D1F55"))
    saffron: QColor = field(default_factory=lambda: QColor("#E8A33D"))
    ink: QColor = field(default_factory=lambda: QColor("#1D1B26"))
    paper: QColor = field(default_factory=lambda: QColor("#FBF9F5"))
    line: QColor = field(default_factory=lambda: QColor("#E5E0D8"))
    great: QColor = field(default_factory=lambda: QColor("#1B6E47"))
    problem: QColor = field(default_factory=lambda: QColor("#9A1F1F"))
    stark: bool = False

    @property
    def skin(self) -> QColor:
        """The figure: warmer than paper, nobody's skin."""
        if self.stark:
            return mix(self.paper, self.saffron, 0.10)
        return mix(mix(self.line, self.saffron, 0.14), self.plum, 0.03)

    @property
    def suit(self) -> QColor:
        """The close-fitting suit one is measured over."""
        return mix(mix(self.paper, self.plum, 0.30), self.saffron, 0.06)

    @property
    def tape(self) -> QColor:
        """The tape; where lines are in full ink it is light, so that its marks show."""
        return mix(self.saffron, self.paper, 0.25) if self.stark else self.saffron

    @property
    def hair(self) -> QColor:
        """Hair, as quiet as the rest."""
        return mix(mix(self.line, self.ink, 0.55), self.plum, 0.16)

    @property
    def contour(self) -> QColor:
        """The outline."""
        return mix(mix(self.line, self.ink, 1.0 if self.stark else 0.42), self.plum, 0.12)

    @property
    def seam(self) -> QColor:
        """Lines on the suit."""
        return mix(self.suit, self.plum, 0.9 if self.stark else 0.6)


@cache
def body_outline(style: str, side: Side = Side.FRONT) -> QPainterPath:
    """The outline of the figure on its board, without the head."""
    return _outline(FIGURES[style], side, pricked(FIGURES[style].leg))


@cache
def shaped_outline(style: str, y: float, shape: Points) -> QPainterPath:
    """The outline from the front, with another shape around a height.

    Args:
        style: `women` or `men`.
        y: the height.
        shape: how far the outline is out, and how far below the height; from the top down.
    """
    figure = FIGURES[style]
    leg = pricked(figure.leg)
    shaped = [(edge_at(leg, y + down) + out, y + down) for out, down in shape]
    above = [point for point in leg if point[1] < shaped[0][1] - _APART]
    below = [point for point in leg if point[1] > shaped[-1][1] + _APART]
    return _outline(figure, Side.FRONT, (*above, *shaped, *below))


@cache
def figure_outline(style: str, side: Side = Side.FRONT) -> QPainterPath:
    """The outline of the figure on its board, head, hair and all."""
    figure = FIGURES[style]
    outline = body_outline(style, side)
    for text in (figure.looks[side].head, *figure.looks[side].hair):
        outline = outline.united(*paths(text, On.FOLD))
    for ear in paths(figure.ear, On.PAIR):
        outline = outline.united(ear)
    return outline


def edge_at(points: Points, y: float) -> float:
    """How far from the middle an edge that runs downwards first is at a height."""
    for (inner, high), (outer, low) in pairwise(points):
        if high <= y <= low:
            return inner + (outer - inner) * (y - high) / (low - high)
    return max(x for x, _ in points)


def _outline(figure: Figure, side: Side, leg: Points) -> QPainterPath:
    arm = pricked(figure.arm)
    half = QPainterPath(QPointF(0.0, arm[0][1]))
    half.connectPath(spline(arm))
    foot_up = pricked(f"{figure.looks[side].foot}, {figure.inseam}")
    half.connectPath(spline((*leg, *foot_up)))
    return whole(half)


def paint_ground(painter: QPainter, colours: FigurePalette) -> None:
    """A soft shadow under the feet."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(veil(mix(colours.ink, colours.plum, 0.4), 0.05))
    for wide, tall in ((46.0, 5.0), (34.0, 3.6), (24.0, 2.4)):
        painter.drawEllipse(QPointF(0.0, _GROUND_Y), wide, tall)


def paint_body(
    painter: QPainter,
    style: str,
    side: Side,
    colours: FigurePalette,
    outline: QPainterPath | None = None,
) -> None:
    """Paint the figure in its suit on its board.

    Args:
        painter: where to paint, in the board's own lengths.
        style: `women` or `men`.
        side: from where it is seen.
        colours: the colours.
        outline: another outline of the body than the usual one, such as one that is laced in.
    """
    look = FIGURES[style].looks[side]
    body = body_outline(style, side) if outline is None else outline
    (head,) = paths(look.head, On.FOLD)
    (suit,) = paths(look.suit, On.FOLD)
    painter.fillPath(body, _light(colours.skin, body.boundingRect(), colours))
    painter.save()
    painter.setClipPath(body, Qt.ClipOperation.IntersectClip)
    if side is Side.FRONT:  # the chin keeps the light from the neck
        painter.fillPath(head.translated(0.0, 5.0), veil(colours.contour, 0.16))
    painter.fillPath(suit, _light(colours.suit, body.boundingRect(), colours))
    painter.strokePath(suit, pen(mix(colours.suit, colours.plum, 0.45), 1.0))
    for width in (9.0, 4.5):
        painter.strokePath(body, pen(veil(colours.contour, 0.05 if colours.stark else 0.1), width))
    _paint_form(painter, look, colours)
    painter.restore()
    painter.strokePath(body, pen(colours.contour, 1.1))
    _paint_head(painter, style, look, colours)


def pen(colour: QColor, width: float) -> QPen:
    """A pen with round ends and corners."""
    made = QPen(colour, width)
    made.setCapStyle(Qt.PenCapStyle.RoundCap)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return made


def _paint_form(painter: QPainter, look: Look, colours: FigurePalette) -> None:
    """Seams, shoulder blades, knees: the few lines that make a body of an outline."""
    for lines, colour, width, on in (
        (look.lines, veil(colours.seam, 0.55), 0.8, On.PAIR),
        (look.hollows, veil(colours.contour, 0.5), 0.9, On.PAIR),
        (look.spine, veil(mix(colours.seam, colours.contour, 0.4), 0.5), 0.9, On.ONE),
    ):
        for line in lines:
            for path in paths(line, on):
                painter.strokePath(path, pen(colour, width))


def _paint_head(painter: QPainter, style: str, look: Look, colours: FigurePalette) -> None:
    (head,) = paths(look.head, On.FOLD)
    for part in (*paths(FIGURES[style].ear, On.PAIR), head):
        painter.fillPath(part, _light(colours.skin, head.boundingRect(), colours))
        painter.strokePath(part, pen(colours.contour, 1.1))
    (crown,) = paths(look.hair[0], On.FOLD)
    painter.save()
    painter.setClipPath(head, Qt.ClipOperation.IntersectClip)
    painter.fillPath(crown.translated(0.0, 2.6), veil(colours.contour, 0.16))
    painter.restore()
    for line in look.face:
        for path in paths(line, On.PAIR):
            painter.strokePath(path, pen(veil(colours.contour, 0.6), 0.7))
    for text in look.hair:
        (hair,) = paths(text, On.FOLD)
        painter.fillPath(hair, _light(colours.hair, hair.boundingRect(), colours))
        painter.strokePath(hair, pen(mix(colours.hair, colours.ink, 0.35), 0.9))
    for line in look.strands:
        for path in paths(line, On.PAIR):
            painter.strokePath(path, pen(veil(mix(colours.hair, colours.ink, 0.5), 0.55), 0.7))


def _light(colour: QColor, box: QRectF, colours: FigurePalette) -> QLinearGradient:
    """Light from the upper left, as on the garments."""
    gradient = QLinearGradient(box.topLeft(), QPointF(box.right(), box.top() + box.width()))
    gradient.setColorAt(0.0, mix(colour, colours.paper, 0.45))
    gradient.setColorAt(0.55, colour)
    gradient.setColorAt(1.0, mix(colour, colours.contour, 0.05 if colours.stark else 0.16))
    return gradient
