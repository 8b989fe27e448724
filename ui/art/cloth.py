"""The tones one dye gives: light, shade, seam, edge, print and the tile behind it."""

import colorsys
from dataclasses import dataclass

from PySide6.QtGui import QColor

DARK_BELOW = 0.24
LIGHT_ABOVE = 0.80
GREY_BELOW = 0.16  # saturation under which a hue says nothing

PAPER = QColor("#FBF9F5")
SAND = QColor("#DED3C4")
INK = QColor("#1D1B26")
UMBER = QColor("#4A3B30")
WHITE = QColor("#FFFFFF")
GOLD = QColor("#DDB158")
GOLD_DEEP = QColor("#A87A2C")
BRASS = QColor("#B98A3E")
INDIGO = QColor("#34437C")
MADDER = QColor("#9C3328")
IVORY = QColor("#F5E9D3")

# What is printed on a cloth of this hue (in degrees, up to), and the second colour of the print.
_PRINTS = (
    (18.0, IVORY, QColor("#F0C069")),
    (66.0, MADDER, QColor("#2F5B4C")),
    (165.0, QColor("#F4E6BE"), QColor("#E59A6B")),
    (255.0, IVORY, QColor("#E8B45C")),
    (335.0, QColor("#F7DFD0"), QColor("#EDBE6A")),
    (360.0, IVORY, QColor("#F0C069")),
)


def mix(one: QColor, other: QColor, share: float) -> QColor:
    """`one` with `share` (0 to 1) of `other` in it."""
    keep = 1.0 - share
    return QColor.fromRgbF(
        one.redF() * keep + other.redF() * share,
        one.greenF() * keep + other.greenF() * share,
        one.blueF() * keep + other.blueF() * share,
    )


def veil(colour: QColor, opacity: float) -> QColor:
    """The colour, seen through: `opacity` from 0 to 1."""
    veiled = QColor(colour)
    veiled.setAlphaF(opacity)
    return veiled


def luma(colour: QColor) -> float:
    """How light a colour looks, from 0 to 1."""
    return 0.299 * colour.redF() + 0.587 * colour.greenF() + 0.114 * colour.blueF()


@dataclass(frozen=True, slots=True)
class Tones:
    """The tones of one cloth.

    Attributes:
        base: the cloth in even light.
        light: the cloth where light falls on it.
        shade: the cloth turned away from the light.
        inside: the wrong side, seen in a neck or a waist.
        edge: the outline.
        seam: lines on the cloth; lighter than a dark cloth, darker than a light one.
        fold: see-through, for the hollow of a fold.
        glow: see-through, for the ridge of a fold.
        motif: the first colour of a print.
        accent: the second colour of a print.
        tile_top: the background where it is lightest.
        tile_foot: the background where it is darkest.
        shadow: see-through, the shadow under the garment.
    """

    base: QColor
    light: QColor
    shade: QColor
    inside: QColor
    edge: QColor
    seam: QColor
    fold: QColor
    glow: QColor
    motif: QColor
    accent: QColor
    tile_top: QColor
    tile_foot: QColor
    shadow: QColor

    def toned(self, tone: float) -> QColor:
        """The cloth made lighter (up to 1) or darker (down to -1)."""
        return mix(self.base, self.light if tone > 0 else self.shade, abs(tone))


def tones_of(colour: QColor) -> Tones:
    """Derive every tone from one colour."""
    lightness = luma(colour)
    motif, accent = _print_colours(colour)
    if lightness < DARK_BELOW:
        return _dark(mix(colour, WHITE, 0.07), motif, accent)
    if lightness > LIGHT_ABOVE:
        return _light(colour, motif, accent)
    return _middle(colour, motif, accent)


def _dark(base: QColor, motif: QColor, accent: QColor) -> Tones:
    return Tones(
        base=base,
        light=mix(base, WHITE, 0.20),
        shade=mix(base, QColor("#000000"), 0.45),
        inside=mix(base, WHITE, 0.17),
        edge=mix(base, QColor("#000000"), 0.55),
        seam=mix(base, WHITE, 0.32),
        fold=veil(QColor("#000000"), 0.19),
        glow=veil(WHITE, 0.085),
        motif=motif,
        accent=accent,
        tile_top=mix(mix(PAPER, base, 0.07), WHITE, 0.25),
        tile_foot=mix(mix(PAPER, SAND, 0.25), base, 0.13),
        shadow=veil(mix(base, UMBER, 0.6), 0.34),
    )


def _light(base: QColor, motif: QColor, accent: QColor) -> Tones:
    tile = mix(mix(SAND, QColor("#CDB8A6"), 0.35), base, 0.12)
    return Tones(
        base=base,
        light=mix(base, WHITE, 0.7),
        shade=mix(base, QColor("#8C8078"), 0.36),
        inside=mix(base, QColor("#85776C"), 0.42),
        edge=mix(base, QColor("#5B4C42"), 0.62),
        seam=mix(base, QColor("#6B5D53"), 0.52),
        fold=veil(mix(base, QColor("#6F6259"), 0.85), 0.17),
        glow=veil(WHITE, 0.55),
        motif=motif,
        accent=accent,
        tile_top=mix(tile, PAPER, 0.30),
        tile_foot=tile,
        shadow=veil(UMBER, 0.32),
    )


def _middle(base: QColor, motif: QColor, accent: QColor) -> Tones:
    hue, light, saturation = colorsys.rgb_to_hls(base.redF(), base.greenF(), base.blueF())
    deep = QColor.fromRgbF(*colorsys.hls_to_rgb(hue, light * 0.42, saturation * 0.9))
    return Tones(
        base=base,
        light=mix(base, WHITE, 0.26),
        shade=mix(base, deep, 0.42),
        inside=mix(base, deep, 0.50),
        edge=mix(base, deep, 0.85),
        seam=mix(base, deep, 0.62),
        fold=veil(deep, 0.22),
        glow=veil(WHITE, 0.16),
        motif=motif,
        accent=accent,
        tile_top=mix(PAPER, base, 0.09),
        tile_foot=mix(mix(PAPER, SAND, 0.22), base, 0.20),
        shadow=veil(mix(deep, UMBER, 0.6), 0.34),
    )


def _print_colours(colour: QColor) -> tuple[QColor, QColor]:
    hue, light, saturation = colorsys.rgb_to_hls(colour.redF(), colour.greenF(), colour.blueF())
    if luma(colour) > LIGHT_ABOVE:
        if saturation < GREY_BELOW or light > 0.93:  # noqa: PLR2004
            return INDIGO, MADDER
        deep = QColor.fromRgbF(*colorsys.hls_to_rgb(hue, 0.34, min(saturation, 0.55)))
        return deep, BRASS
    if saturation < GREY_BELOW:
        return IVORY, GOLD
    for limit, motif, accent in _PRINTS:
        if hue * 360.0 <= limit:
            return motif, accent
    return IVORY, GOLD
