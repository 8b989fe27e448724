"""What is printed on or woven into cloth.

A print is one repeat, drawn at the scale at which it is needed and laid side by side as a brush:
a brush fills a sleeve in a fraction of the time that two hundred motifs take, and is as sharp.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache, lru_cache
from itertools import product

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, Qt, QTransform

from ui.art.cloth import GOLD, GOLD_DEEP, Tones, mix, veil
from ui.art.shapes import trace

_KEPT_REPEATS = 128
_OVERSAMPLING = 2.0  # a brush that is turned or laid between pixels stays sharp


class Print(IntEnum):
    """The prints."""

    PLAIN = 0
    STRIPES = 1
    BUTI = 2
    CHECKS = 3
    ZARI = 4
    FLORAL = 5
    IKAT = 6
    DOTS = 7
    PINSTRIPES = 8
    GLEN = 9
    WEAVE = 10
    TWILL = 11
    KNIT = 12


class Ink(IntEnum):
    """Which tone of the cloth a motif is printed in."""

    MOTIF = 0
    ACCENT = 1
    LEAF = 2
    GROUND = 3
    SEAM = 4


@dataclass(frozen=True, slots=True)
class Motif:
    """A shape and the places in the repeat where it is printed."""

    path: QPainterPath
    ink: Ink
    opacity: float
    at: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """One repeat of a print, in units of the cutting table."""

    width: float
    height: float
    motifs: tuple[Motif, ...]


_LEAF = "M 0 0 C -3 -3 -3 -7 0 -10 C 3 -7 3 -3 0 0 Z"
_BUTI_HEAD = (
    "M 0 -6.4 C 2.6 -4.6 3.2 -1.2 0 1 C -3.2 -1.2 -2.6 -4.6 0 -6.4 Z"
    " M 1 1.4 C 3 -0.6 4.8 -0.8 6 -0.2 C 5 1.8 3 2.6 1 1.4 Z"
    " M -1 1.4 C -3 -0.6 -4.8 -0.8 -6 -0.2 C -5 1.8 -3 2.6 -1 1.4 Z"
)
_BUTI_FOOT = (
    "M -0.5 1.6 L 0.5 1.6 L 0.5 6 L -0.5 6 Z"
    " M 0.4 5.2 C 1.6 3 3 2.8 4 3.2 C 3.4 5 2 5.8 0.4 5.2 Z"
    " M -0.4 5.2 C -1.6 3 -3 2.8 -4 3.2 C -3.4 5 -2 5.8 -0.4 5.2 Z"
)
_IKAT = (
    "M 0 -11 L 1.6 -8 L 3 -8.4 L 3.8 -4.6 L 6 -4 L 6.2 -0.6 L 8 0 L 6.2 0.6 L 6 4 L 3.8 4.6"
    " L 3 8.4 L 1.6 8 L 0 11 L -1.6 8 L -3 8.4 L -3.8 4.6 L -6 4 L -6.2 0.6 L -8 0 L -6.2 -0.6"
    " L -6 -4 L -3.8 -4.6 L -3 -8.4 L -1.6 -8 Z"
)
_IKAT_HEART = (
    "M 0 -5.4 L 1.2 -3 L 2.6 -2.4 L 3.6 0 L 2.6 2.4 L 1.2 3 L 0 5.4 L -1.2 3 L -2.6 2.4"
    " L -3.6 0 L -2.6 -2.4 L -1.2 -3 Z"
)


def print_brush(print_: Print, tones: Tones, scale: float) -> QBrush | None:
    """The brush that prints a cloth, or None for a cloth without a print.

    Args:
        print_: which print.
        tones: the tones of the cloth.
        scale: device pixels in a unit of the cutting table.
    """
    repeat = _repeats().get(print_)
    if repeat is None:
        return None
    inks = (
        tones.motif,
        tones.accent,
        mix(tones.motif, tones.base, 0.45),
        mix(tones.base, tones.shade, 0.3),
        tones.seam,
    )
    image = _image(print_, tuple(ink.rgba() for ink in inks), round(scale * _OVERSAMPLING, 2))
    brush = QBrush(image)
    brush.setTransform(
        QTransform.fromScale(repeat.width / image.width(), repeat.height / image.height())
    )
    return brush


@lru_cache(maxsize=_KEPT_REPEATS)
def _image(print_: Print, inks: tuple[int, ...], scale: float) -> QImage:
    """Draw one repeat; motifs that reach over its edge come in again on the other side."""
    repeat = _repeats()[print_]
    width, height = max(round(repeat.width * scale), 1), max(round(repeat.height * scale), 1)
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(width / repeat.width, height / repeat.height)
    whole = QRectF(0, 0, repeat.width, repeat.height)
    for motif in repeat.motifs:
        colour = veil(QColor.fromRgba(inks[motif.ink]), motif.opacity)
        around = product(motif.at, (-1, 0, 1), (-1, 0, 1))
        for (x, y), across, down in around:
            path = motif.path.translated(x + across * repeat.width, y + down * repeat.height)
            if path.intersects(whole):
                painter.fillPath(path, colour)
    painter.end()
    return image


def _flower(petals: int, reach: float) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    petal = QTransform.fromScale(reach / 10, reach / 10).map(trace(_LEAF))
    for index in range(petals):
        path.addPath(QTransform().rotate(360 * index / petals).map(petal))
    return path


def _sprig() -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for angle, x, y in ((115.0, 5.0, 3.0), (200.0, -4.4, 4.6), (-40.0, -4.0, -4.6)):
        path.addPath(QTransform().translate(x, y).rotate(angle).scale(0.55, 0.6).map(trace(_LEAF)))
    return path


def _disc(radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(0, 0), radius, radius)
    return path


def _bar(width: float, height: float) -> QPainterPath:
    path = QPainterPath()
    path.addRect(QRectF(0, 0, width, height))
    return path


def _half_drop(
    width: float, height: float, *motifs: tuple[QPainterPath, Ink, float, float, float]
) -> Repeat:
    """A repeat of two rows, the second moved by half; each motif with its x and y in a row."""
    rows = ((0.0, 0.25), (0.5, 0.75))
    return Repeat(
        width,
        height,
        tuple(
            Motif(path, ink, opacity, tuple((x + a * width, y + b * height) for a, b in rows))
            for path, ink, opacity, x, y in motifs
        ),
    )


def _stripes(pitch: float, *bars: tuple[float, float, Ink, float], crossed: bool = False) -> Repeat:
    """Upright bars (from, thickness, ink, opacity), the same across as well when `crossed`."""
    motifs = [Motif(_bar(thick, pitch), ink, veil_, ((at, 0.0),)) for at, thick, ink, veil_ in bars]
    if crossed:
        motifs += [
            Motif(_bar(pitch, thick), ink, veil_, ((0.0, at),)) for at, thick, ink, veil_ in bars
        ]
    return Repeat(pitch, pitch, tuple(motifs))


@cache
def _repeats() -> dict[Print, Repeat]:
    glen: Sequence[float] = (2.0, 3.6, 5.2, 6.8)
    return {
        Print.STRIPES: _stripes(8.0, (1.0, 1.7, Ink.MOTIF, 0.78), (5.6, 0.6, Ink.ACCENT, 0.55)),
        Print.PINSTRIPES: _stripes(6.0, (2.7, 0.55, Ink.SEAM, 0.9)),
        Print.CHECKS: _stripes(
            20.0, (6.8, 6.4, Ink.MOTIF, 0.26), (19.0, 0.9, Ink.ACCENT, 0.66), crossed=True
        ),
        Print.GLEN: _stripes(
            15.0,
            *((at, 0.6, Ink.SEAM, 0.45) for at in glen),
            (12.0, 0.5, Ink.ACCENT, 0.35),
            crossed=True,
        ),
        **_structures(),
        Print.DOTS: _half_drop(10.0, 14.0, (_disc(1.25), Ink.MOTIF, 0.85, 0.0, 0.0)),
        Print.BUTI: _half_drop(
            21.0,
            30.0,
            (trace(_BUTI_HEAD), Ink.MOTIF, 0.92, 0.0, 0.0),
            (trace(_BUTI_FOOT), Ink.ACCENT, 0.92, 0.0, 0.0),
            (_disc(0.8), Ink.ACCENT, 0.8, 10.5, 0.0),
        ),
        Print.FLORAL: _half_drop(
            28.0,
            40.0,
            (_sprig(), Ink.LEAF, 0.95, 0.0, 0.0),
            (_flower(5, 5.6), Ink.MOTIF, 0.95, 0.0, 0.0),
            (_flower(5, 3.2), Ink.ACCENT, 0.95, 13.0, 4.0),
            (_disc(1.3), Ink.ACCENT, 1.0, 0.0, 0.0),
        ),
        Print.IKAT: _half_drop(
            22.0,
            34.0,
            (trace(_IKAT), Ink.MOTIF, 0.88, 0.0, 0.0),
            (trace(_IKAT_HEART), Ink.GROUND, 1.0, 0.0, 0.0),
            (_disc(1.0), Ink.ACCENT, 0.9, 11.0, 0.0),
        ),
    }


def _structures() -> dict[Print, Repeat]:
    """How threads lie, for the eye that is close."""
    over = Motif(_bar(2.0, 2.0), Ink.SEAM, 0.16, ((0.0, 0.0), (2.0, 2.0)))
    gap = Motif(_bar(4.0, 0.35), Ink.SEAM, 0.22, ((0.0, 0.0), (0.0, 2.0)))
    twill = trace("M 0 4 L 4 0 L 4 1.5 L 1.5 4 Z M 0 0 L 1.5 0 L 0 1.5 Z")
    loop = trace("M 0 0 L 2.5 2.6 L 5 0 L 5 1.2 L 2.5 3.8 L 0 1.2 Z")
    return {
        Print.WEAVE: Repeat(4.0, 4.0, (over, gap)),
        Print.TWILL: Repeat(4.0, 4.0, (Motif(twill, Ink.SEAM, 0.32, ((0.0, 0.0),)),)),
        Print.KNIT: Repeat(5.0, 4.0, (Motif(loop, Ink.SEAM, 0.24, ((0.0, 0.0),)),)),
    }


def paint_zari(painter: QPainter, edge: QPainterPath, depth: float, tones: Tones) -> None:
    """Paint a woven border of metal thread along a hem; the caller clips it to the cloth."""
    for width, colour in (
        (depth * 2.0, GOLD_DEEP),
        (depth * 1.88, GOLD),
        (depth * 1.35, mix(tones.shade, tones.motif, 0.12)),
        (depth * 0.62, GOLD),
    ):
        painter.strokePath(edge, _flat_pen(colour, width))
    beads = _flat_pen(GOLD, depth * 1.06)
    beads.setDashPattern([0.16, 0.22])
    painter.strokePath(edge, beads)


def _flat_pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
