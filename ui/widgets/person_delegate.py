"""Paints a person in the list of people."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.itemmodels.known_people import PersonRole
from ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class PersonDelegate(QStyledItemDelegate):
    """Name over email on the left; girths over the day they were taken on the right."""

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
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        painter.setPen(theme.colour("ink"))
        girths = str(index.data(PersonRole.GIRTHS))
        self._text(painter, top, right, girths, theme.font("body", QFont.Weight.DemiBold))
        room = QFontMetrics(theme.font("body", QFont.Weight.DemiBold)).horizontalAdvance(girths)
        name = QRectF(top)
        name.setRight(top.right() - room - theme.space("m"))
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        self._text(painter, name, left, text, theme.font("lead", QFont.Weight.DemiBold))
        painter.setPen(theme.colour("ink_soft"))
        half = QRectF(bottom)
        half.setWidth(bottom.width() * 0.6)
        self._text(painter, half, left, str(index.data(PersonRole.EMAIL)), theme.font("small"))
        taken = str(index.data(PersonRole.MEASURED_ON))
        self._text(painter, bottom, right, taken, theme.font("small"))
        painter.restore()

    def _text(
        self, painter: QPainter, rect: QRectF, side: Qt.AlignmentFlag, text: str, font: QFont
    ) -> None:
        painter.setFont(font)
        elided = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, int(rect.width())
        )
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignTop, elided)
