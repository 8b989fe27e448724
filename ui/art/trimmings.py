"""Trimmings: the seams, ribs, embroidery, buttons, cords and labels on a garment."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QRadialGradient, Qt

from ui.art.cloth import BRASS, GOLD, GOLD_DEEP, IVORY, WHITE, Tones, luma, mix, veil
from ui.art.layers import Buttons, Cord, Fade, Label, Rib, Seam, Stitch, Trimming, Zari
from ui.art.shapes import paths, trace

_TAN = QColor("#D79B4E")
_LIGHT_LINING = 0.7  # from this luma on a white label would not show


def paint_trimming(painter: QPainter, layer: Trimming, tones: Tones) -> None:
    """Paint one trimming."""
    match layer:
        case Fade() | Buttons() | Label():
            _paint_spot(painter, layer, tones)
        case _:
            for path in paths(layer.path, layer.on):
                _paint_line(painter, layer, path, tones)


def _paint_spot(painter: QPainter, layer: Fade | Buttons | Label, tones: Tones) -> None:
    match layer:
        case Fade():
            for side in (1.0, -1.0):
                _paint_fade(painter, layer, side, tones)
        case Buttons():
            _paint_buttons(painter, layer, tones)
        case Label():
            _paint_label(painter, layer, tones)


def _paint_line(
    painter: QPainter, layer: Seam | Stitch | Rib | Zari | Cord, path: QPainterPath, tones: Tones
) -> None:
    match layer:
        case Seam():
            painter.strokePath(path, pen(tones.seam, layer.width))
        case Stitch():
            painter.strokePath(path, thread(_TAN if layer.tan else tones.seam))
        case Rib():
            _paint_rib(painter, layer, path, tones)
        case Zari():
            _paint_embroidery(painter, path, layer.width, tones)
        case Cord():
            _paint_cord(painter, layer, path, tones)


def _paint_fade(painter: QPainter, fade: Fade, side: float, tones: Tones) -> None:
    light = QRadialGradient(QPointF(0.0, 0.0), 1.0)
    light.setColorAt(0.0, veil(tones.light, 0.75 * fade.strength))
    light.setColorAt(0.5, veil(tones.light, 0.36 * fade.strength))
    light.setColorAt(1.0, veil(tones.light, 0.0))
    painter.save()
    painter.translate(fade.x * side, fade.y)
    painter.rotate(fade.tilt * side)
    painter.scale(fade.width / 2, fade.height / 2)
    painter.fillRect(QRectF(-1.0, -1.0, 2.0, 2.0), light)
    painter.restore()


def _paint_rib(painter: QPainter, rib: Rib, path: QPainterPath, tones: Tones) -> None:
    painter.strokePath(path, pen(tones.edge, rib.width + 0.9, flat=True))
    colour = tones.toned(rib.tone)
    painter.strokePath(path, pen(mix(colour, tones.light, 0.12), rib.width - 0.5, flat=True))
    if rib.ribs:
        ribs = pen(mix(colour, tones.seam, 0.45), rib.width - 0.9, flat=True)
        ribs.setDashPattern([0.07, 0.24])
        painter.strokePath(path, ribs)


def _paint_embroidery(painter: QPainter, path: QPainterPath, width: float, tones: Tones) -> None:
    painter.strokePath(path, pen(GOLD_DEEP, width, flat=True))
    painter.strokePath(path, pen(GOLD, width * 0.84, flat=True))
    painter.strokePath(path, pen(mix(tones.shade, tones.motif, 0.10), width * 0.52, flat=True))
    beads = pen(GOLD, width * 0.34)
    beads.setCapStyle(Qt.PenCapStyle.RoundCap)
    beads.setDashPattern([0.01, 1.7])
    painter.strokePath(path, beads)


def _paint_buttons(painter: QPainter, buttons: Buttons, tones: Tones) -> None:
    face = GOLD if buttons.metal else mix(tones.toned(0.8), IVORY, 0.55)
    rim = BRASS if buttons.metal else tones.seam
    if buttons.metal:
        rim = mix(BRASS, tones.edge, 0.3)
    painter.save()
    painter.setPen(pen(rim, 0.7))
    painter.setBrush(face)
    for x, y in buttons.at:
        painter.drawEllipse(QPointF(x, y), buttons.radius, buttons.radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(rim)
    for x, y in buttons.at:
        painter.drawEllipse(QPointF(x, y), buttons.radius * 0.28, buttons.radius * 0.28)
    painter.restore()


def _paint_cord(painter: QPainter, cord: Cord, path: QPainterPath, tones: Tones) -> None:
    body = mix(tones.toned(0.5), IVORY, 0.2)
    for colour, width in ((tones.edge, cord.width + 0.9), (body, cord.width)):
        line = pen(colour, width)
        line.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.strokePath(path, line)
    if not cord.tassel:
        return
    end = path.currentPosition() if path.elementCount() else QPointF()
    if path.pointAtPercent(0.0).y() > end.y():  # a mirrored path runs the other way
        end = path.pointAtPercent(0.0)
    painter.save()
    painter.setPen(pen(GOLD_DEEP, 0.7))
    painter.setBrush(GOLD)
    painter.drawEllipse(end, 2.2, 2.2)
    skirt = trace("M -1.4 1.6 L 1.4 1.6 L 2.8 10 C 1 11 -1 11 -2.8 10 Z").translated(end)
    painter.drawPath(skirt)
    painter.restore()


def _paint_label(painter: QPainter, label: Label, tones: Tones) -> None:
    box = QRectF(label.x - label.width / 2, label.y, label.width, label.height)
    face = WHITE if luma(tones.inside) < _LIGHT_LINING else tones.motif
    painter.fillRect(box, veil(face, 0.88))
    line = QRectF(box.x() + 2.0, box.center().y() - 0.5, box.width() - 4.0, 1.0)
    painter.fillRect(line, veil(tones.edge, 0.6))


def pen(colour: QColor, width: float, *, flat: bool = False) -> QPen:
    """A solid pen with round joins."""
    line = QPen(colour, width)
    line.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    line.setCapStyle(Qt.PenCapStyle.FlatCap if flat else Qt.PenCapStyle.RoundCap)
    return line


def thread(colour: QColor) -> QPen:
    """A pen that sews."""
    line = pen(colour, 0.65, flat=True)
    line.setDashPattern([3.0, 2.2])
    return line
