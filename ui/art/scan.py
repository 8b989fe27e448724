"""A picture of what to do with a fit pass: hold it under the scanner."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen

from ui.art.cloth import INK, SAND, UMBER, WHITE, mix, veil
from ui.art.emblem import PLUM, SAFFRON
from ui.art.qr import QUIET, Code, paint_code
from ui.art.shapes import trace

BOARD_WIDTH, BOARD_HEIGHT = 400.0, 400.0
_SLIP = QRectF(54.0, 168.0, 150.0, 214.0)
_PHONE = QRectF(222.0, 176.0, 122.0, 206.0)
_HEAD = "M 128 20 L 272 20 C 286 20 292 28 290 40 L 284 72 C 282 84 275 90 264 90 L 136 90 " \
    "C 125 90 118 84 116 72 L 110 40 C 108 28 114 20 128 20 Z"  # fmt: skip
_BEAM = "M 140 92 L 260 92 L 352 312 L 48 312 Z"
_LINES = ((0.62, 0.0), (0.45, 20.0), (0.54, 36.0))


def paint_scan(painter: QPainter, rect: QRectF, code: Code) -> None:
    """Paint a slip and a telephone with the same code under the light of a scanner.

    Args:
        painter: where to paint; left as it was found.
        rect: the place; the picture keeps its shape in the middle of it. There is no background.
        code: the code on both.
    """
    scale = min(rect.width() / BOARD_WIDTH, rect.height() / BOARD_HEIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center())
    painter.scale(scale, scale)
    painter.translate(-BOARD_WIDTH / 2, -BOARD_HEIGHT / 2)
    _paint_slip(painter, code)
    _paint_phone(painter, code)
    _paint_beam(painter)
    _paint_scanner(painter)
    painter.restore()


def _paint_slip(painter: QPainter, code: Code) -> None:
    painter.save()
    painter.translate(_SLIP.center())
    painter.rotate(-5.0)
    painter.translate(-_SLIP.center())
    paper = QPainterPath(_SLIP.topLeft())
    paper.lineTo(_SLIP.topRight())
    # The torn lower edge of a receipt.
    teeth = 15
    for tooth in range(teeth + 1):
        x = _SLIP.right() - _SLIP.width() * tooth / teeth
        paper.lineTo(x, _SLIP.bottom() - (6.0 if tooth % 2 else 0.0))
    paper.closeSubpath()
    painter.fillPath(paper.translated(5.0, 7.0), veil(UMBER, 0.12))
    painter.fillPath(paper, WHITE)
    painter.strokePath(paper, QPen(mix(SAND, UMBER, 0.25), 1.5))
    _paint_code(painter, code, QRectF(_SLIP.left() + 13.0, _SLIP.top() + 8.0, 124.0, 124.0))
    pen = QPen(mix(SAND, UMBER, 0.2), 6.0)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    for share, down in _LINES:
        y = _SLIP.top() + 146.0 + down
        painter.drawLine(
            QPointF(_SLIP.left() + 25.0, y),
            QPointF(_SLIP.left() + 25.0 + _SLIP.width() * share, y),
        )
    painter.restore()


def _paint_phone(painter: QPainter, code: Code) -> None:
    painter.save()
    painter.translate(_PHONE.center())
    painter.rotate(6.0)
    painter.translate(-_PHONE.center())
    body, screen = QPainterPath(), QPainterPath()
    body.addRoundedRect(_PHONE, 17.0, 17.0)
    screen.addRoundedRect(_PHONE.adjusted(6.0, 6.0, -6.0, -6.0), 12.0, 12.0)
    painter.fillPath(body.translated(5.0, 7.0), veil(UMBER, 0.16))
    painter.fillPath(body, INK)
    painter.fillPath(screen, WHITE)
    _paint_code(painter, code, QRectF(_PHONE.left() + 9.0, _PHONE.top() + 40.0, 104.0, 104.0))
    painter.restore()


def _paint_code(painter: QPainter, code: Code, rect: QRectF) -> None:
    module = rect.width() / (len(code) + 2 * QUIET)
    paint_code(painter, rect.topLeft(), module, code, INK, WHITE, smooth=True)


def _paint_beam(painter: QPainter) -> None:
    light = QLinearGradient(0.0, 92.0, 0.0, 312.0)
    light.setColorAt(0.0, veil(SAFFRON, 0.55))
    light.setColorAt(1.0, veil(SAFFRON, 0.10))
    painter.fillPath(trace(_BEAM), light)
    pen = QPen(QColor(SAFFRON), 5.0)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(QPointF(66.0, 268.0), QPointF(334.0, 268.0))


def _paint_scanner(painter: QPainter) -> None:
    head = trace(_HEAD)
    shade = QLinearGradient(0.0, 20.0, 0.0, 92.0)
    shade.setColorAt(0.0, mix(PLUM, WHITE, 0.12))
    shade.setColorAt(1.0, mix(PLUM, INK, 0.25))
    painter.fillPath(head, shade)
    window = QPainterPath()
    window.addRoundedRect(QRectF(144.0, 74.0, 112.0, 14.0), 7.0, 7.0)
    painter.fillPath(window, mix(SAFFRON, WHITE, 0.25))
