"""A flat-lay picture of every kind of garment, in any colour and print.

The cuts are in the `wardrobe_*` modules; this one knows which belongs to which product type.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QRadialGradient, Qt

from ui.art import wardrobe_bottoms as bottoms
from ui.art import wardrobe_dresses as dresses
from ui.art import wardrobe_loose as loose
from ui.art import wardrobe_tops as tops
from ui.art.cloth import PAPER, Tones, mix, tones_of, veil
from ui.art.layers import TABLE_HEIGHT, TABLE_WIDTH, Layer
from ui.art.prints import Print
from ui.art.tailor import paint_layers, paint_shadow

VARIANTS = 6

# Which print a variant stands for. Denim and suiting are not block printed.
ETHNIC = (Print.PLAIN, Print.STRIPES, Print.BUTI, Print.CHECKS, Print.ZARI, Print.FLORAL)
WOVEN = (Print.PLAIN, Print.STRIPES, Print.IKAT, Print.CHECKS, Print.ZARI, Print.FLORAL)
CASUAL = (Print.PLAIN, Print.STRIPES, Print.DOTS, Print.CHECKS, Print.PLAIN, Print.FLORAL)
SOBER = (Print.PLAIN, Print.PINSTRIPES, Print.PLAIN, Print.GLEN, Print.PLAIN, Print.PLAIN)


@dataclass(frozen=True, slots=True)
class Garment:
    """How one kind of garment is drawn: its layers, what is printed on it, how its threads lie."""

    layers: tuple[Layer, ...]
    prints: tuple[Print, ...] = ETHNIC
    threads: Print = Print.WEAVE

    def print_of(self, variant: int) -> Print:
        """Which print a variant stands for; any number will do."""
        return self.prints[variant % VARIANTS % len(self.prints)]


GARMENTS: dict[str, Garment] = {
    "t-shirt": Garment(tops.T_SHIRT, CASUAL, Print.KNIT),
    "blouse": Garment(tops.BLOUSE),
    "fitted kurti": Garment(tops.FITTED_KURTI),
    "shirt": Garment(tops.SHIRT, CASUAL),
    "crop top": Garment(tops.CROP_TOP, CASUAL),
    "tank top": Garment(tops.TANK_TOP, CASUAL, Print.KNIT),
    "oversized shirt": Garment(loose.OVERSIZED_SHIRT, WOVEN),
    "loose kurti": Garment(loose.LOOSE_KURTI),
    "hoodie": Garment(loose.HOODIE, SOBER, Print.KNIT),
    "poncho": Garment(loose.PONCHO, WOVEN),
    "kaftan": Garment(loose.KAFTAN, WOVEN),
    "jeans": Garment(bottoms.JEANS, SOBER[:1], Print.TWILL),
    "formal trousers": Garment(bottoms.FORMAL_TROUSERS, SOBER, Print.TWILL),
    "leggings": Garment(bottoms.LEGGINGS, CASUAL, Print.KNIT),
    "skinny trousers": Garment(bottoms.SKINNY_TROUSERS, SOBER, Print.TWILL),
    "joggers": Garment(bottoms.JOGGERS, SOBER[:1], Print.KNIT),
    "palazzo": Garment(bottoms.PALAZZO),
    "wide-leg trousers": Garment(bottoms.WIDE_LEG_TROUSERS, SOBER, Print.TWILL),
    "midi dress": Garment(dresses.MIDI_DRESS, WOVEN),
    "maxi dress": Garment(dresses.MAXI_DRESS),
    "bodycon dress": Garment(dresses.BODYCON_DRESS, CASUAL, Print.KNIT),
}
GENERIC = Garment(bottoms.GENERIC, (Print.PLAIN,))


def paint_garment(
    painter: QPainter, rect: QRectF, product_type: str, colour: QColor, variant: int = 0
) -> None:
    """Paint a garment on its tile.

    Args:
        painter: where to paint; left as it was found.
        rect: the tile, filled to its edges; the garment keeps its shape in the middle of it.
        product_type: by the names of `categories.toml`; another one gets a hanger with a tag.
        colour: the main colour of the cloth.
        variant: which print; any number, `VARIANTS` of them differ.
    """
    garment = GARMENTS.get(product_type, GENERIC)
    tones = tones_of(colour)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    paint_tile(painter, rect, tones)
    scale = min(rect.width() / TABLE_WIDTH, rect.height() / TABLE_HEIGHT) * 0.96
    painter.translate(rect.center())
    painter.scale(scale, scale)
    painter.translate(0.0, -TABLE_HEIGHT / 2)
    paint_shadow(painter, garment.layers, tones)
    paint_layers(painter, garment.layers, garment.print_of(variant), tones)
    painter.restore()


def paint_tile(painter: QPainter, rect: QRectF, tones: Tones) -> None:
    """Paint the quiet, warm ground that a garment lies on."""
    ground = QLinearGradient(rect.topLeft(), rect.bottomLeft())
    ground.setColorAt(0.0, tones.tile_top)
    ground.setColorAt(1.0, tones.tile_foot)
    painter.fillRect(rect, ground)
    middle = QPointF(rect.center().x(), rect.top() + rect.height() * 0.42)
    light = QRadialGradient(middle, max(rect.width(), rect.height()) * 0.55)
    light.setColorAt(0.0, veil(mix(tones.tile_top, PAPER, 0.6), 0.75))
    light.setColorAt(1.0, veil(tones.tile_top, 0.0))
    painter.fillRect(rect, light)
