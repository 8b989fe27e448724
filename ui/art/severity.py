"""Draws how much a finding matters, as a sign that needs no colour."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen, QPolygonF

from fitkiosk.domain.chart_findings import Severity
from ui import chart_wording
from ui.theme.theme import Theme


def draw_severity(painter: QPainter, area: QRectF, severity: Severity, theme: Theme) -> None:
    """Draw a disc for an error, a triangle for a warning, and a ring for a note.

    Args:
        painter: on a picture.
        area: a square.
        severity: how much it matters.
        theme: the colours.
    """
    colour = theme.colour(chart_wording.severity_tone(severity).name)
    line = area.width() / 8
    inner = area.adjusted(line, line, -line, -line)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, line))
    if severity is not Severity.NOTE:
        painter.setBrush(colour)
    if severity is Severity.WARNING:
        top = QPointF(inner.center().x(), inner.top())
        painter.drawPolygon(QPolygonF([inner.bottomLeft(), top, inner.bottomRight()]))
    else:
        painter.drawEllipse(inner)
    painter.restore()
