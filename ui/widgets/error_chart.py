"""Pictures how well a member of the team tapes, month by month."""

import math
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fitkiosk.domain.staff import ALLOWED_ERROR_CM, TechnicalError
from fitkiosk.units import LengthUnit
from ui import wording
from ui.theme.theme import Theme

_MONTHS = 12
_PLOT_PX = 84
_MARK_PX = 5.0
_LEAST_TOP_CM = 1.5


class ErrorChart(QWidget):
    """What a member erred by in each month of the last year, and what is allowed.

    Errors within what is allowed are full dots, those above it rings.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._errors: Sequence[TechnicalError] = ()
        self._this_month = date(2000, 1, 1)
        self._unit = LengthUnit.CM
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_errors(
        self, errors: Sequence[TechnicalError], this_month: date, unit: LengthUnit
    ) -> None:
        """Picture other errors.

        Args:
            errors: of one member, by month.
            this_month: the first day of the month on the right.
            unit: the unit in which the allowed error is written.
        """
        self._errors, self._this_month, self._unit = errors, this_month, unit
        self.setAccessibleName(self.tr("Technical error by month"))
        self.setAccessibleDescription(", ".join(map(self._in_words, errors)))
        self.update()

    def _in_words(self, error: TechnicalError) -> str:
        month = _named(error.month, "MMMM yyyy")
        return f"{month}: {wording.length(error.error_cm, self._unit)}"

    def sizeHint(self) -> QSize:
        """Twelve months across, with their names below."""
        line = QFontMetricsF(self._theme.font("small")).lineSpacing()
        return QSize(300, round(_PLOT_PX + line))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the allowed error, the months and the points."""
        del event
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("small"))
        metrics = QFontMetricsF(painter.font())
        allowed = wording.length(ALLOWED_ERROR_CM, self._unit)
        left = metrics.horizontalAdvance(allowed) + theme.space("s")
        plot = QRectF(left, _MARK_PX, self.width() - left - _MARK_PX, _PLOT_PX - 2 * _MARK_PX)
        self._paint_ground(painter, plot, allowed)
        self._paint_points(painter, plot)
        painter.end()

    def _paint_ground(self, painter: QPainter, plot: QRectF, allowed: str) -> None:
        theme, line = self._theme, painter.fontMetrics().lineSpacing()
        y = self._y(plot, ALLOWED_ERROR_CM)
        within = QRectF(QPointF(plot.left(), y), plot.bottomRight())
        painter.fillRect(within, theme.colour("great_soft"))
        painter.setPen(QPen(theme.colour("line_strong"), 2, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        painter.setPen(theme.colour("ink_soft"))
        beside = QRectF(0, y - line / 2, plot.left() - theme.space("s"), line)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(beside, flags, allowed)
        first = _months_before(self._this_month, _MONTHS - 1)
        below = QRectF(plot.left(), plot.bottom() + _MARK_PX, plot.width(), line)
        for month, side in (
            (first, Qt.AlignmentFlag.AlignLeft),
            (self._this_month, Qt.AlignmentFlag.AlignRight),
        ):
            painter.drawText(below, side, _named(month, "MMM yyyy"))

    def _paint_points(self, painter: QPainter, plot: QRectF) -> None:
        theme = self._theme
        spots = [
            QPointF(self._x(plot, error.month), self._y(plot, error.error_cm))
            for error in self._errors
        ]
        painter.setPen(QPen(theme.colour("ink_soft"), 2))
        painter.drawPolyline(spots)
        for error, spot in zip(self._errors, spots, strict=True):
            within = error.error_cm <= ALLOWED_ERROR_CM
            colour = theme.colour("great" if within else "caution")
            painter.setPen(QPen(colour, 3))
            painter.setBrush(colour if within else theme.colour("surface"))
            painter.drawEllipse(spot, _MARK_PX, _MARK_PX)

    def _x(self, plot: QRectF, month: date) -> float:
        ago = _number(self._this_month) - _number(month)
        inset = 2 * _MARK_PX
        return plot.right() - inset - (plot.width() - 2 * inset) * ago / (_MONTHS - 1)

    def _y(self, plot: QRectF, cm: float) -> float:
        most = max((error.error_cm for error in self._errors), default=0.0)
        top = max(_LEAST_TOP_CM, math.ceil(most * 2) / 2)
        return plot.bottom() - plot.height() * cm / top


def _named(month: date, form: str) -> str:
    return QLocale().toString(QDate(month.year, month.month, month.day), form)


def _number(month: date) -> int:
    return month.year * 12 + month.month


def _months_before(month: date, months: int) -> date:
    number = _number(month) - 1 - months
    return date(number // 12, number % 12 + 1, 1)
