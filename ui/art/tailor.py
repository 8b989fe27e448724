"""Sews layers together: paints each kind of layer in the tones of a cloth."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    Qt,
    QTransform,
)

from ui.art.cloth import Tones, mix, veil
from ui.art.layers import TABLE_HEIGHT, TABLE_WIDTH, Layer, Piece
from ui.art.prints import Print, paint_zari, print_brush
from ui.art.shapes import On, lens, mirrored, paths, ribbon, trace
from ui.art.trimmings import paint_trimming, pen, thread

_BORDER_DEPTH = 9.0
_EDGE_WIDTH = 0.9
_LEAST_EDGE = 0.95  # device pixels
_LEAST_SCALE = 0.1
_TURNING = 9.0  # how wide the rim is along which a piece turns away
_SHADOW_DROP = 3.2
_SHADOW_SPREADS = (16.0, 11.0, 6.0)
_MASK_SCALE = 0.25
# The table and a little around it: a wide garment's shadow falls beside the table.
_SHADOW_BOX = QRectF(-TABLE_WIDTH / 2 - 20, -20.0, TABLE_WIDTH + 40, TABLE_HEIGHT + 40)


@dataclass(frozen=True, slots=True)
class Cut:
    """One piece of cloth ready to paint.

    Attributes:
        path: the outline.
        hollows: all folds, where the light does not reach.
        hearts: the middle of every hollow, darker still.
        ridges: the light side of every fold.
        hems: the hemmed edges.
        hem_stitches: where the stitches of the hems run; outside the cloth as well.
        grain: by how many degrees the print is turned.
    """

    path: QPainterPath
    hollows: QPainterPath
    hearts: QPainterPath
    ridges: QPainterPath
    hems: tuple[QPainterPath, ...]
    hem_stitches: tuple[QPainterPath, ...]
    grain: float


@cache
def _cuts(piece: Piece) -> tuple[Cut, ...]:
    """Lay out a piece: both sleeves of a pair, or the one whole."""
    outlines = paths(piece.path, piece.on)
    edges = [trace(text) for text in piece.hems]
    if piece.on is On.FOLD:
        edges += [mirrored(edge) for edge in edges]
    lines = [(trace(text), width) for text, width in piece.folds]
    cuts = [_cut(outlines[0], lines, edges, piece.grain)]
    if piece.on is On.PAIR:
        lines = [(mirrored(line), width) for line, width in lines]
        edges = [mirrored(edge) for edge in edges]
        cuts.append(_cut(outlines[1], lines, edges, -piece.grain))
    return tuple(cuts)


def _cut(
    path: QPainterPath,
    lines: list[tuple[QPainterPath, float]],
    edges: list[QPainterPath],
    grain: float,
) -> Cut:
    # The light comes from the upper left, so the ridge lies on that side of the hollow.
    ridges = [(line.translated(-width * 0.6, -1.0), width * 0.7) for line, width in lines]
    return Cut(
        path=path,
        hollows=_lenses(lines),
        hearts=_lenses([(line, width * 0.45) for line, width in lines]),
        ridges=_lenses(ridges),
        hems=tuple(edges),
        hem_stitches=tuple(ribbon(edge, 8.0) for edge in edges),
        grain=grain,
    )


def _lenses(lines: list[tuple[QPainterPath, float]]) -> QPainterPath:
    """One path of all folds: a fill each would cost more, and darken where folds cross."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for line, width in lines:
        path.addPath(lens(line, width))
    return path


@cache
def silhouette(layers: tuple[Layer, ...]) -> QPainterPath:
    """Everything that casts a shadow: the pieces of cloth, laid over each other."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for layer in layers:
        if isinstance(layer, Piece) and not layer.plain:
            for outline in paths(layer.path, layer.on):
                path.addPath(outline)
    return path


@cache
def _shadow_mask(layers: tuple[Layer, ...]) -> QImage:
    """The shadow in few pixels: stretched smoothly over the table, it is soft at no cost."""
    size = QSize(
        round(_SHADOW_BOX.width() * _MASK_SCALE), round(_SHADOW_BOX.height() * _MASK_SCALE)
    )
    mask = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    mask.fill(Qt.GlobalColor.transparent)
    painter = QPainter(mask)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(_MASK_SCALE, _MASK_SCALE)
    painter.translate(-_SHADOW_BOX.topLeft())
    path = silhouette(layers)
    layer = QColor(0, 0, 0, 255 // (len(_SHADOW_SPREADS) + 1))
    for spread in _SHADOW_SPREADS:
        painter.strokePath(path, pen(layer, spread))
    painter.fillPath(path, QColor(0, 0, 0))
    painter.end()
    return mask


def paint_shadow(painter: QPainter, layers: tuple[Layer, ...], tones: Tones) -> None:
    """Paint the soft shadow of a garment on what it lies on."""
    shadow = _shadow_mask(layers).copy()
    dye = QPainter(shadow)
    dye.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    dye.fillRect(shadow.rect(), tones.shadow)
    dye.end()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(_SHADOW_BOX.translated(0.0, _SHADOW_DROP), shadow)
    painter.restore()


def paint_layers(painter: QPainter, layers: tuple[Layer, ...], print_: Print, tones: Tones) -> None:
    """Paint a garment, layer on layer, on its cutting table."""
    scale = painter.deviceTransform().m22()
    brush = print_brush(print_, tones, scale)
    # White cloth on a small tile is seen by its outline alone, so that never gets thinner.
    outline = pen(tones.edge, max(_EDGE_WIDTH, _LEAST_EDGE / max(scale, _LEAST_SCALE)))
    for layer in layers:
        if not isinstance(layer, Piece):
            paint_trimming(painter, layer, tones)
            continue
        for cut in _cuts(layer):
            if layer.inside:
                _paint_lining(painter, cut.path, tones)
                continue
            _paint_cloth(painter, layer, cut, brush, tones)
            if layer.folds or layer.hems:
                _paint_relief(painter, cut, print_, tones)
            painter.strokePath(cut.path, outline)


def _paint_lining(painter: QPainter, path: QPainterPath, tones: Tones) -> None:
    painter.fillPath(path, _inside_light(path.boundingRect(), tones))
    painter.strokePath(path, pen(tones.edge, _EDGE_WIDTH * 0.7))


def _paint_cloth(
    painter: QPainter, piece: Piece, cut: Cut, brush: QBrush | None, tones: Tones
) -> None:
    box = cut.path.boundingRect()
    painter.fillPath(cut.path, _light(box, piece.tone, tones))
    if brush is not None and not piece.plain:
        painter.fillPath(cut.path, _along_grain(brush, cut.grain, box.center()))


def _paint_relief(painter: QPainter, cut: Cut, print_: Print, tones: Tones) -> None:
    """Hem and fold a piece, and turn its edges away from the light."""
    painter.save()
    painter.setClipPath(cut.path, Qt.ClipOperation.IntersectClip)
    _paint_hems(painter, cut, print_, tones)
    painter.fillPath(cut.hollows, tones.fold)
    painter.fillPath(cut.hearts, tones.fold)
    painter.fillPath(cut.ridges, tones.glow)
    painter.strokePath(cut.path, pen(veil(tones.edge, 0.10), _TURNING))
    painter.restore()


def _along_grain(brush: QBrush, grain: float, middle: QPointF) -> QBrush:
    """Turn a print, so that a sleeve's stripes run down the sleeve."""
    if not grain:
        return brush
    turned = QBrush(brush)
    turning = QTransform().translate(middle.x(), middle.y()).rotate(grain)
    turned.setTransform(brush.transform() * turning)
    return turned


def _light(box: QRectF, tone: float, tones: Tones) -> QLinearGradient:
    """Light over a piece: from the upper left, so the right side and the hem turn away."""
    base = tones.toned(tone)
    gradient = QLinearGradient(box.topLeft(), QPointF(box.right(), box.bottom()))
    gradient.setColorAt(0.0, mix(base, tones.light, 0.40))
    gradient.setColorAt(0.45, base)
    gradient.setColorAt(1.0, mix(base, tones.shade, 0.40))
    return gradient


def _inside_light(box: QRectF, tones: Tones) -> QLinearGradient:
    gradient = QLinearGradient(box.topLeft(), box.bottomLeft())
    gradient.setColorAt(0.0, mix(tones.inside, tones.base, 0.25))
    gradient.setColorAt(1.0, mix(tones.inside, tones.edge, 0.35))
    return gradient


def _paint_hems(painter: QPainter, cut: Cut, print_: Print, tones: Tones) -> None:
    if print_ is Print.ZARI:
        for edge in cut.hems:
            paint_zari(painter, edge, _BORDER_DEPTH, tones)
        return
    for outline in cut.hem_stitches:
        painter.strokePath(outline, thread(tones.seam))
