"""Paints a person in the list of people."""

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.itemmodels.known_people import PersonRole
from ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


class PersonDelegate(QStyledItemDelegate):
    """Name over contact on the left; girths over the day they were taken on the right."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines and some air."""
        del option, index
        theme = self._theme
        lead = QFontMetrics(theme.font("lead")).lineSpacing()
        small = QFontMetrics(theme.font("small")).lineSpacing()
        return QSize(320, lead + small + 2 * theme.space("m"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one person."""
        theme = self._theme
        cell: QRect = option.rect
        state: QStyle.StateFlag = option.state
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(cell).adjusted(1.5, 4, -1.5, -4)
        painter.setPen(QPen(theme.colour("accent" if focused else "line"), 3 if focused else 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(frame, theme.shape("radius"), theme.shape("radius"))
        inner = frame.adjusted(theme.space("m"), theme.space("s"), -theme.space("m"), 0)
        top, bottom = QRectF(inner), QRectF(inner)
        top.setHeight(QFontMetrics(theme.font("lead")).lineSpacing())
        bottom.setTop(top.bottom())
        self._paint_top(painter, top, index)
        self._paint_bottom(painter, bottom, index)
        painter.restore()

    def _paint_top(self, painter: QPainter, row: QRectF, index: Index) -> None:
        """The name, and the girths, which are never cut."""
        theme = self._theme
        painter.setPen(theme.colour("ink"))
        strong = theme.font("body", QFont.Weight.DemiBold)
        taken = self._text(painter, row, _RIGHT, str(index.data(PersonRole.GIRTHS)), strong)
        name = row.adjusted(0, 0, -taken - theme.space("m"), 0)
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        self._text(painter, name, _LEFT, text, theme.font("lead", QFont.Weight.DemiBold))

    def _paint_bottom(self, painter: QPainter, row: QRectF, index: Index) -> None:
        """How to reach them, and when they were measured, with a mark where that is long ago."""
        theme, small = self._theme, self._theme.font("small")
        painter.setPen(theme.colour("ink_soft"))
        row = QRectF(row)
        day = str(index.data(PersonRole.MEASURED_ON))
        row.setRight(row.right() - self._text(painter, row, _RIGHT, day, small) - theme.space("s"))
        stale = str(index.data(PersonRole.STALE))
        if stale:
            painter.setPen(theme.colour("caution"))
            bold = theme.font("small", QFont.Weight.DemiBold)
            row.setRight(row.right() - self._text(painter, row, _RIGHT, stale, bold))
            side = theme.text("small")
            line = QFontMetrics(bold).lineSpacing()
            at = QPoint(round(row.right()) - side - 4, round(row.top()) + (line - side) // 2)
            icon = theme.icon("alert-circle-outline", "caution")
            icon.paint(painter, QRect(at, QSize(side, side)))
            row.setRight(at.x())
            painter.setPen(theme.colour("ink_soft"))
        row.setRight(row.right() - theme.space("m"))
        self._text(painter, row, _LEFT, str(index.data(PersonRole.CONTACT)), small)

    def _text(
        self, painter: QPainter, rect: QRectF, side: Qt.AlignmentFlag, text: str, font: QFont
    ) -> int:
        """Write into a row, cut where it does not fit; how much room it took."""
        painter.setFont(font)
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(rect.width()))
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignTop, shown)
        return metrics.horizontalAdvance(shown)
