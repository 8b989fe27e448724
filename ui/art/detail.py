"""A close-up of a garment's cloth: threads, print, a fold, and the label sewn on it."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import (
    QBrush,
    QColor,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    Qt,
    QTransform,
)

from ui.art.cloth import IVORY, WHITE, Tones, luma, mix, tones_of, veil
from ui.art.garments import GARMENTS, GENERIC
from ui.art.layers import TABLE_HEIGHT, TABLE_WIDTH, Layer
from ui.art.prints import Print, paint_zari, print_brush
from ui.art.shapes import lens, trace
from ui.art.tailor import silhouette
from ui.art.trimmings import pen, thread

_CLOSER = 2.6  # how much larger the print is than on the garment
_FOLDS = (
    ("M -110 70 C -50 40 20 66 112 6", 34.0),
    ("M -112 132 C -40 92 30 122 112 64", 26.0),
    ("M -60 262 C -20 210 60 214 116 150", 30.0),
)
_LABEL = QRectF(-4.0, 150.0, 78.0, 62.0)
_BORDER_DEPTH = 26.0
_SHOWS_ON_IVORY = 0.5  # luma


def paint_detail(
    painter: QPainter, rect: QRectF, product_type: str, colour: QColor, variant: int = 0
) -> None:
    """Paint the cloth of a garment from close by; the arguments are those of `paint_garment`."""
    garment = GARMENTS.get(product_type, GENERIC)
    print_ = garment.print_of(variant)
    tones = tones_of(colour)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    scale = max(rect.width() / TABLE_WIDTH, rect.height() / TABLE_HEIGHT)
    painter.translate(rect.center())
    painter.scale(scale, scale)
    painter.translate(0.0, -TABLE_HEIGHT / 2)
    _paint_cloth(painter, print_, garment.threads, tones)
    if print_ is Print.ZARI:
        edge = trace(f"M -100 {TABLE_HEIGHT} L 100 {TABLE_HEIGHT}")
        paint_zari(painter, edge, _BORDER_DEPTH, tones)
    _paint_folds(painter, tones)
    _paint_sewn_label(painter, garment.layers, tones)
    painter.restore()


def _paint_cloth(painter: QPainter, print_: Print, threads: Print, tones: Tones) -> None:
    table = QRectF(-TABLE_WIDTH / 2, 0.0, TABLE_WIDTH, TABLE_HEIGHT)
    light = QLinearGradient(table.topLeft(), table.bottomRight())
    light.setColorAt(0.0, mix(tones.base, tones.light, 0.5))
    light.setColorAt(0.5, tones.base)
    light.setColorAt(1.0, mix(tones.base, tones.shade, 0.5))
    painter.fillRect(table, light)
    scale = painter.deviceTransform().m22()
    for print_brush_, closer in (
        (print_brush(print_, tones, scale * _CLOSER), _CLOSER),
        (print_brush(threads, tones, scale), 1.0),
    ):
        if print_brush_ is not None:
            painter.fillRect(table, _turned(print_brush_, closer))


def _turned(brush: QBrush, closer: float) -> QBrush:
    """The brush enlarged, and lying a little askew as cloth on a table does."""
    turned = QBrush(brush)
    turned.setTransform(brush.transform() * QTransform.fromScale(closer, closer).rotate(-14.0))
    return turned


def _paint_folds(painter: QPainter, tones: Tones) -> None:
    for text, width in _FOLDS:
        line = trace(text)
        for share in (1.0, 0.72, 0.46, 0.24):
            hollow = lens(line, width * share)
            painter.fillPath(hollow, veil(tones.fold, tones.fold.alphaF() * 0.42))
        ridge = lens(line.translated(-width * 0.25, -width * 0.55), width * 0.6)
        painter.fillPath(ridge, tones.glow)


def _label_ink(tones: Tones) -> QColor:
    """The colour of the cloth, or what is darkest of it when that would not show on ivory."""
    if luma(tones.base) < _SHOWS_ON_IVORY:
        return tones.toned(-0.6)
    return min((tones.motif, mix(tones.base, tones.edge, 0.9)), key=luma)


def _paint_sewn_label(painter: QPainter, layers: tuple[Layer, ...], tones: Tones) -> None:
    """A woven label with the garment's own outline on it, held by a stitch all round."""
    painter.save()
    painter.translate(_LABEL.center())
    painter.rotate(-5.0)
    painter.translate(-_LABEL.center())
    for spread in (6.0, 3.0):
        shadow = QPainterPath()
        box = _LABEL.adjusted(-spread / 2, -spread / 2, spread / 2, spread / 2)
        shadow.addRoundedRect(box.translated(0.0, 2.0), spread, spread)
        painter.fillPath(shadow, veil(tones.edge, 0.13))
    sewn = QPainterPath()
    sewn.addRoundedRect(_LABEL, 2.0, 2.0)
    painter.fillPath(sewn, mix(IVORY, WHITE, 0.5))
    painter.strokePath(sewn, pen(veil(tones.edge, 0.45), 0.7))
    stitches = QPainterPath()
    stitches.addRect(_LABEL.adjusted(3.2, 3.2, -3.2, -3.2))
    ink = _label_ink(tones)
    painter.strokePath(stitches, thread(ink))
    outline = silhouette(layers)
    box = outline.boundingRect()
    if not box.isEmpty():
        scale = min(44.0 / box.height(), 60.0 / box.width())
        fitted = QTransform.fromScale(scale, scale).map(outline.translated(-box.center()))
        painter.fillPath(fitted.translated(_LABEL.center()), ink)
        painter.strokePath(fitted.translated(_LABEL.center()), QPen(mix(IVORY, WHITE, 0.5), 0.5))
    painter.restore()
