"""The mark of FitKiosk: a tape measure that writes an F and rolls up."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QLinearGradient, QPainter, QPainterPath, QPen, QPixmap, Qt

from ui.art.cloth import INK, WHITE, mix
from ui.art.shapes import ribbon, trace

PLUM = QColor("#6D1F55")
SAFFRON = QColor("#E8A33D")
ICON_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256, 512)

_SIDE = 100.0
_TICKED_FROM = 40.0  # pixels; marks on a smaller tape would only blur it
_TAPE = 15.0
_STEM = "M 30 87 L 30 39 C 30 27 36 21 48 21 L 74 21"
_BAR = "M 37.4 54 L 62 54"
_ROLL = QPointF(62.0, 64.5)
_ROLL_RADIUS = 18.0


def paint_mark(painter: QPainter, rect: QRectF) -> None:
    """Paint the mark, square and in the middle of `rect`."""
    side = min(rect.width(), rect.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center())
    painter.scale(side / _SIDE, side / _SIDE)
    painter.translate(-_SIDE / 2, -_SIDE / 2)
    _paint_ground(painter)
    ticked = side * painter.device().devicePixelRatio() >= _TICKED_FROM
    _paint_roll(painter, detailed=ticked)
    stem = trace(_STEM)
    _paint_tape(painter, stem)
    if ticked:
        _paint_ticks(painter, stem)
    painter.restore()


def app_icon() -> QIcon:
    """The mark in every size that a desktop asks for."""
    icon = QIcon()
    for size in ICON_SIZES:
        pixmap = QPixmap(QSize(size, size))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_mark(painter, QRectF(0, 0, size, size))
        painter.end()
        icon.addPixmap(pixmap)
    return icon


def _paint_ground(painter: QPainter) -> None:
    ground = QLinearGradient(0.0, 0.0, _SIDE, _SIDE)
    ground.setColorAt(0.0, mix(PLUM, WHITE, 0.10))
    ground.setColorAt(1.0, mix(PLUM, INK, 0.22))
    path = QPainterPath()
    path.addRoundedRect(QRectF(0, 0, _SIDE, _SIDE), 23.0, 23.0)
    painter.fillPath(path, ground)


def _paint_tape(painter: QPainter, line: QPainterPath) -> None:
    painter.fillPath(ribbon(line, _TAPE), SAFFRON)


def _paint_ticks(painter: QPainter, line: QPainterPath) -> None:
    length = line.length()
    ticks = QPainterPath()
    step, count = 5.4, 0
    at = 4.0
    while at < length - 2.0:
        share = line.percentAtLength(at)
        point, angle = line.pointAtPercent(share), math.radians(line.angleAtPercent(share))
        across = QPointF(-math.sin(angle), -math.cos(angle))
        edge = point + across * (_TAPE / 2)
        ticks.moveTo(edge)
        ticks.lineTo(edge - across * (_TAPE * (0.52 if count % 3 == 0 else 0.30)))
        at += step
        count += 1
    pen = QPen(mix(PLUM, INK, 0.2), 1.5)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.strokePath(ticks, pen)


def _paint_roll(painter: QPainter, *, detailed: bool) -> None:
    """The bar of the F, which ends in the rolled up rest of the tape."""
    bar = trace(_BAR)
    painter.fillPath(ribbon(bar, _TAPE), mix(SAFFRON, PLUM, 0.10))
    disc = QPainterPath()
    disc.addEllipse(_ROLL, _ROLL_RADIUS, _ROLL_RADIUS)
    painter.fillPath(disc, mix(SAFFRON, WHITE, 0.12))
    heart = QPainterPath()
    heart.addEllipse(_ROLL, 4.6, 4.6)
    painter.fillPath(heart, PLUM)
    if not detailed:
        return
    spiral = QPainterPath(_ROLL + QPointF(0.0, -_ROLL_RADIUS + 2.6))
    turns, steps = 2.0, 72
    for step in range(1, steps + 1):
        share = step / steps
        radius = (_ROLL_RADIUS - 2.6) * (1.0 - share) + 6.4 * share
        angle = -math.pi / 2 + share * turns * 2 * math.pi
        spiral.lineTo(_ROLL + QPointF(math.cos(angle) * radius, math.sin(angle) * radius))
    painter.strokePath(spiral, QPen(mix(SAFFRON, PLUM, 0.55), 1.5))
