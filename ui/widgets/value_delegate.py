"""Paints a value of a filter: a tick, its name, and how many products it would show."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.itemmodels.filter_values import ValueRole
from ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class ValueDelegate(QStyledItemDelegate):
    """One line a value, high enough for a finger."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A touch target."""
        del option, index
        return QSize(160, self._theme.shape("touch"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one value."""
        theme = self._theme
        cell: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or state & QStyle.StateFlag.State_HasFocus:
            focused = bool(state & QStyle.StateFlag.State_HasFocus)
            colour = theme.colour("accent") if focused else theme.colour("brand_soft")
            painter.setPen(QPen(colour, 2))
            painter.setBrush(theme.colour("brand_soft") if chosen else Qt.BrushStyle.NoBrush)
            radius = theme.shape("radius_small")
            painter.drawRoundedRect(QRectF(cell).adjusted(1, 1, -1, -1), radius, radius)
        inner = cell.adjusted(theme.space("s"), 0, -theme.space("s"), 0)
        side = theme.icon_size("lead").width()
        tick = QRect(inner.left(), inner.center().y() - side // 2, side, side)
        name, tone = (
            ("checkbox-marked", "brand") if chosen else ("checkbox-blank-outline", "ink_soft")
        )
        theme.icon(name, tone).paint(painter, tick)
        count = f"{index.data(ValueRole.COUNT):,}"
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink_soft"))
        width = painter.fontMetrics().horizontalAdvance(count)
        painter.drawText(inner, _MIDDLE | Qt.AlignmentFlag.AlignRight, count)
        words = inner.adjusted(side + theme.space("s"), 0, -width - theme.space("s"), 0)
        weight = QFont.Weight.DemiBold if chosen else QFont.Weight.Normal
        painter.setFont(theme.font("body", weight))
        painter.setPen(theme.colour("ink"))
        text = painter.fontMetrics().elidedText(
            index.data(ValueRole.NAME), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, _MIDDLE | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()
