"""A grid of equal cards that stays quick however many there are.

Where a card lies follows from its number alone. `QListView` would lay out every entry one by one,
which takes longer than a search among 100,000 products does; what is left of it is what it tells
screen readers.
"""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyleOptionViewItem

from ui.widgets.basics import scroll_by_touch

Index = QModelIndex | QPersistentModelIndex
_WHEEL_STEP = 48
_FEWEST_COLUMNS = 2


class CardGrid(QListView):
    """Cards in columns that fill the width; a finger flings them, and nothing is ever selected.

    The delegate paints the cards. `fit_columns` says how large they are.

    Signals:
        opened: the index of a card that was tapped, clicked, or on which Enter was pressed.
    """

    opened = Signal(QModelIndex)

    def __init__(self) -> None:
        super().__init__()
        self._cell = QSize(220, 380)
        self._columns = _FEWEST_COLUMNS
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFrameShape(QFrame.Shape.NoFrame)
        scroll_by_touch(self)
        self.clicked.connect(self.opened)

    # --- Where a card lies ------------------------------------------------------------------------

    @property
    def columns(self) -> int:
        """How many cards lie side by side."""
        return self._columns

    def width_for(self, wanted: int) -> int:
        """Choose the columns so that cards are about so wide; returns how wide they become."""
        width = self.viewport().width()
        self._columns = max(_FEWEST_COLUMNS, round(width / wanted))
        return width // self._columns

    def set_cell(self, size: QSize) -> None:
        """Let every card have this size; the card at the top stays at the top."""
        top = self.indexAt(QPoint(1, 1))
        self._cell = size
        self.updateGeometries()
        if top.isValid():
            self.scrollTo(top, QAbstractItemView.ScrollHint.PositionAtTop)
        self.viewport().update()

    def in_sight(self) -> range:
        """The numbers of the cards that can be seen, in part too."""
        top = self.verticalOffset()
        first = top // self._cell.height() * self._columns
        end = -(-(top + self.viewport().height()) // self._cell.height()) * self._columns
        return range(max(0, first), min(self._count(), end))

    def visualRect(self, index: Index) -> QRect:
        """Where a card lies in the viewport; empty for no card."""
        if not index.isValid():
            return QRect()
        row, column = divmod(index.row(), self._columns)
        width, height = self._cell.width(), self._cell.height()
        return QRect(column * width, row * height - self.verticalOffset(), width, height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The card at a point of the viewport, or none."""
        column = point.x() // self._cell.width()
        row = (point.y() + self.verticalOffset()) // self._cell.height()
        number = row * self._columns + column
        if not 0 <= column < self._columns or not 0 <= number < self._count():
            return QModelIndex()
        return self.model().index(number, 0)

    def horizontalOffset(self) -> int:
        """Nothing scrolls sideways."""
        return 0

    def verticalOffset(self) -> int:
        """How far it is scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        """No card is hidden."""
        del index
        return False

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a card into sight."""
        rect, bar = self.visualRect(index), self.verticalScrollBar()
        if rect.isEmpty():
            return
        below = rect.bottom() - self.viewport().height() + 1
        if hint is QAbstractItemView.ScrollHint.PositionAtTop or rect.top() < 0:
            bar.setValue(bar.value() + rect.top())
        elif below > 0:
            bar.setValue(bar.value() + below)

    def _count(self) -> int:
        model: QAbstractItemModel | None = self.model()  # none yet while it is being built
        return 0 if model is None else model.rowCount(self.rootIndex())

    def updateGeometries(self) -> None:
        """Let the scroll bar reach the last row."""
        rows = -(-self._count() // self._columns)
        page = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setSingleStep(_WHEEL_STEP)
        bar.setPageStep(page)
        bar.setRange(0, max(0, rows * self._cell.height() - page))
        QAbstractItemView.updateGeometries(self)  # the list's own would set another range

    def doItemsLayout(self) -> None:
        """Lay nothing out."""
        QAbstractItemView.doItemsLayout(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the viewport."""
        super().resizeEvent(event)
        self.updateGeometries()

    @Slot()
    def reset(self) -> None:
        """Other cards: begin at the top."""
        super().reset()
        self.updateGeometries()
        self.viewport().update()

    # --- Painting ---------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cards that can be seen."""
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain = option.state & ~QStyle.StateFlag.State_HasFocus
        current = self.currentIndex().row() if self.hasFocus() else -1
        delegate, model = self.itemDelegate(), self.model()
        for number in self.in_sight():
            index = model.index(number, 0)
            rect = self.visualRect(index)
            if not event.region().intersects(rect):
                continue
            option.rect = rect
            focused = number == current
            option.state = plain | QStyle.StateFlag.State_HasFocus if focused else plain
            delegate.paint(painter, option, index)
        painter.end()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Paint anew: the list's own moves what it has laid out, which is nothing."""
        QAbstractItemView.scrollContentsBy(self, dx, dy)
        self.viewport().update()

    def dataChanged(self, top: Index, bottom: Index, roles: Sequence[int] = ()) -> None:
        """Paint anew what can be seen; to ask each of 100,000 where it lies would take long."""
        del top, bottom, roles
        self.viewport().update()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Nothing is ever selected."""

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Nothing is ever selected."""
        del selection
        return QRegion()

    # --- Keyboard and screen reader ---------------------------------------------------------------

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """The card that a key leads to."""
        del modifiers
        count = self._count()
        if not count:
            return QModelIndex()
        here = max(0, self.currentIndex().row())
        page = max(1, self.viewport().height() // self._cell.height()) * self._columns
        move = QAbstractItemView.CursorAction
        there = {
            move.MoveLeft: here - 1,
            move.MovePrevious: here - 1,
            move.MoveRight: here + 1,
            move.MoveNext: here + 1,
            move.MoveUp: here - self._columns if here >= self._columns else here,
            move.MoveDown: here + self._columns if here + self._columns < count else here,
            move.MovePageUp: here - page,
            move.MovePageDown: here + page,
            move.MoveHome: 0,
            move.MoveEnd: count - 1,
        }[action]
        return self.model().index(min(max(0, there), count - 1), 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on a card, so that it is seen where the keyboard is."""
        if not self.currentIndex().isValid() and self._count():
            first = self.in_sight()
            self.setCurrentIndex(self.model().index(first.start if first else 0, 0))
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current card on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)
