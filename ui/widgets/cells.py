"""A table whose cells are edited where they stand."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    QTimer,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QFrame,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.theme.theme import Theme
from ui.widgets.basics import scroll_by_touch
from ui.widgets.choice import Choice

Index = QModelIndex | QPersistentModelIndex
_BESIDE_PX = 16  # the scroll bar and the frame
_INSET_PX = 3


class CellRole(IntEnum):
    """What the delegate asks for besides the usual."""

    TONE = Qt.ItemDataRole.UserRole + 1  # the colour of its words; None for the usual one
    CHOICES = Qt.ItemDataRole.UserRole + 2  # (key, name) of what can be chosen; None to type
    STRUCK = Qt.ItemDataRole.UserRole + 3  # whether it is to go


class _CellChoice(Choice):
    """A choice that opens by itself, so that one tap less is needed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        # Once it stands in its cell; what was chosen before that needs no list any more.
        self._opening = QTimer(self)
        self._opening.setSingleShot(True)
        self._opening.timeout.connect(self.showPopup)
        self.activated.connect(self._opening.stop)
        self._opening.start(0)


class CellDelegate(QStyledItemDelegate):
    """Shows cells that cannot be as such, and edits by typing or choosing."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Strike out what is to go."""
        super().initStyleOption(option, index)
        if index.data(CellRole.STRUCK):
            font = option.font
            font.setStrikeOut(True)
            option.font = font

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell that has a tone in its colours, which the stylesheet knows nothing of."""
        tone = index.data(CellRole.TONE)
        if not tone:
            super().paint(painter, option, index)
            if index.data(CellRole.CHOICES) is not None:
                self._paint_mark(painter, option, str(index.data()))
            return
        cell: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(cell, self._theme.colour("brand_soft" if chosen else f"{tone}_soft"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.colour("brand"), 2))
            painter.drawRect(cell.adjusted(1, 1, -1, -1))
        painter.setPen(self._theme.colour(tone))
        painter.setFont(option.font)
        inner = cell.adjusted(_INSET_PX, _INSET_PX, -_INSET_PX, -_INSET_PX)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(inner, flags, str(index.data()))
        painter.restore()

    def _paint_mark(self, painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
        """Show that there is something to choose from, where the words leave room for it."""
        cell: QRect = option.rect
        side = self._theme.text("small")
        left = option.fontMetrics.horizontalAdvance(words) + 2 * _INSET_PX
        if left + side > cell.width():
            return
        mark = QRect(0, 0, side, side)
        mark.moveCenter(cell.center())
        mark.moveLeft(cell.left() + left)
        self._theme.icon("chevron-down", "ink_soft").paint(painter, mark)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A field to type into, or a list to choose from."""
        del option
        choices = index.data(CellRole.CHOICES)
        name = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        editor: QWidget
        if choices is None:
            editor = QLineEdit(parent)
        else:
            editor = choice = _CellChoice(self._theme)
            choice.setParent(parent)
            for key, told in choices:
                choice.addItem(told, key)
            choice.activated.connect(self._chosen)
        editor.setAccessibleName(str(name))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with what stands there."""
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, Choice):
            editor.setCurrentIndex(editor.findData(value))
        elif isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(value or ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand over what was typed or chosen."""
        if isinstance(editor, Choice):
            if editor.currentIndex() >= 0:
                model.setData(index, editor.currentData())
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """An editor is as high as a finger needs, whatever its row."""
        super().updateEditorGeometry(editor, option, index)
        wanted = max(editor.height(), editor.sizeHint().height())
        editor.resize(editor.width(), wanted)

    @Slot()
    def _chosen(self) -> None:
        editor = self.sender()
        if isinstance(editor, QWidget):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)


class CellTable(QTableView):
    """Columns that share the width; nothing scrolls sideways.

    Args:
        theme: the look.
        model: what is shown.
        shares: of the columns in the width, in their order.
        lines: for which a row has room.
    """

    def __init__(
        self, theme: Theme, model: QAbstractTableModel, shares: Sequence[int], *, lines: int = 2
    ) -> None:
        super().__init__()
        self._theme = theme
        self._shares = shares
        self._lines = lines
        self.setModel(model)
        model.setParent(self)
        self.setItemDelegate(CellDelegate(theme, self))
        self.setProperty("role", "cells")
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        triggers = QTableView.EditTrigger
        self.setEditTriggers(
            triggers.SelectedClicked
            | triggers.EditKeyPressed
            | triggers.AnyKeyPressed
            | triggers.DoubleClicked
        )
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        scroll_by_touch(self)
        theme.changed.connect(self.make_room)
        self.make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits the cell as F2 does."""
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        index = self.currentIndex()
        editing = self.state() is QTableView.State.EditingState
        if entered and not editing and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the new width."""
        super().resizeEvent(event)
        self.make_room()

    @Slot()
    def make_room(self) -> None:
        """Every column gets its share, and every row its lines."""
        lines = self._lines * self.fontMetrics().lineSpacing() + self._theme.space("xs")
        self.verticalHeader().setDefaultSectionSize(max(lines, self._theme.shape("touch")))
        whole, width = sum(self._shares), self.width() - _BESIDE_PX
        for column, share in enumerate(self._shares):
            self.horizontalHeader().resizeSection(column, width * share // whole)

    def make_room_for(self, row: int) -> None:
        """A row where more is said grows with it."""
        self.resizeRowToContents(row)
        least = self.verticalHeader().defaultSectionSize()
        if self.rowHeight(row) < least:
            self.setRowHeight(row, least)
