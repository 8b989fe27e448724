"""The grid of a size chart: a small spreadsheet, for keys, a mouse and a finger."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QGuiApplication,
    QInputDevice,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QStyledItemDelegate,
    QTableView,
    QWidget,
)

from fitkiosk.domain.sheets import CellEdit, Place, Sheet
from ui.itemmodels.sheet_table import SheetRole, SheetTable
from ui.sheet_clipboard import block_of, block_text
from ui.sheet_desk import SheetDesk
from ui.theme.theme import Theme
from ui.widgets.basics import scroll_by_touch
from ui.widgets.sheet_cells import SheetDelegate, SheetHeader, SheetPainter

Index = QModelIndex | QPersistentModelIndex
_LEAST_COLUMN_PX, _MOST_COLUMN_PX = 96, 280
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_Chosen = QItemSelectionModel.SelectionFlag
_SELECT, _NONE = _Chosen.ClearAndSelect, _Chosen.NoUpdate
_ROWS, _COLUMNS = _Chosen.Rows, _Chosen.Columns


class SheetGrid(QTableView):
    """A spreadsheet's keys over the sheet.

    Typing writes over a cell, Enter and F2 edit it, Enter again goes down, Delete empties what is
    chosen, and blocks are copied and pasted as spreadsheets do. Tab leaves the grid, but while a
    cell is edited goes to the next one. The columns share the width; where they are too many, the
    grid scrolls sideways, and the labels stay.

    Args:
        theme: the look.
        table: what is shown.
        desk: takes what is written into many cells at once, and undoes.

    Signals:
        cell_looked_at: somebody stands on another cell.
        column_requested: what a column means is to be seen.
        insert_requested, remove_requested: a row is to come or go.
        pasted: a block of cells was pasted; carries it and the place where it goes.
        nothing_to_paste: there is no text in the clipboard.
    """

    cell_looked_at = Signal(int, int)
    column_requested = Signal(int)
    insert_requested = Signal()
    remove_requested = Signal()
    pasted = Signal(object, object)
    nothing_to_paste = Signal()

    def __init__(self, theme: Theme, table: SheetTable, desk: SheetDesk) -> None:
        super().__init__()
        self._theme = theme
        self._table = table
        self._desk = desk
        self._sheets = SheetPainter(theme)
        self._column: int | None = None
        self._needed: list[int] = []
        self._by_finger = False
        self.setModel(table)
        table.setParent(self)
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        self._over = SheetHeader(across, self._sheets, self)
        self._beside = SheetHeader(down, self._sheets, self)
        self.setHorizontalHeader(self._over)
        self.setVerticalHeader(self._beside)
        self.setItemDelegate(SheetDelegate(self._sheets, self))
        self.setProperty("role", "sheet")
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.AnyKeyPressed
            | triggers.EditKeyPressed
            | triggers.DoubleClicked
            | triggers.SelectedClicked
        )
        self._labels, self._label_head = _PinnedCells(self), _PinnedHead(self)
        self._over.sectionClicked.connect(self._tap_column)
        self._beside.sectionClicked.connect(self._tap_row)
        self.selectionModel().currentChanged.connect(self._look)
        self.selectionModel().selectionChanged.connect(self._labels.update)
        for told in (table.dataChanged, table.rowsMoved):
            told.connect(self._labels.update)
        table.modelReset.connect(self._settle)
        table.reworded.connect(self._measure)
        theme.changed.connect(self._measure_all)
        scroll_by_touch(self)
        self.retranslate()
        self._measure_all()

    def retranslate(self) -> None:
        """Say which keys do what, to whom cannot see."""
        self.setAccessibleDescription(
            self.tr(
                "Enter edits a cell. F4 tells what a column means. Insert adds a size, and Ctrl "
                "and minus removes it. Alt and an arrow up or down moves it."
            )
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    # --- What is chosen ---------------------------------------------------------------------------

    def chosen_rows(self) -> tuple[int, ...]:
        """The rows of the chosen cells, but for the empty one at the end."""
        rows = {index.row() for index in self.selectedIndexes()}
        return tuple(sorted(row for row in rows if row < len(self._table.sheet.rows)))

    def chosen_column(self) -> int | None:
        """The column that was chosen by its header, as long as nothing else was chosen since."""
        column, chosen = self._column, self.selectionModel()
        is_chosen = column is not None and chosen.isColumnSelected(column, QModelIndex())
        return column if is_chosen else None

    def look_at(self, row: int, column: int) -> None:
        """Stand on a cell, for the keyboard to go on from there."""
        index = self._table.index(row, column)
        if index.isValid():
            self._choose(index)
            self.scrollTo(index)
        self.setFocus()

    def point_at(self, row: int | None, column: int | None) -> None:
        """Show a cell, a row or a column, and leave the keyboard where it is."""
        index = self._table.index(row or 0, column or 0)
        if not index.isValid() or row is column is None:
            return
        blocked = self.blockSignals(True)
        self._choose(index, _ROWS if column is None else _COLUMNS if row is None else _NONE)
        self.blockSignals(blocked)
        self.scrollTo(index)

    def _choose(self, index: QModelIndex, more: _Chosen = _NONE) -> None:
        """Stand on a cell and choose it, or its row or column, whatever keys are held just now."""
        self.selectionModel().setCurrentIndex(index, _SELECT | more)

    @Slot(QModelIndex, QModelIndex)
    def _look(self, now: QModelIndex, before: QModelIndex) -> None:
        del before
        self._column = None
        for header in (self._over, self._beside):
            header.viewport().update()
        if now.isValid() and now.column() == self._pinned:  # by a tap, which does not scroll
            self.scrollTo(now)
        if now.isValid():
            self.cell_looked_at.emit(now.row(), now.column())

    @Slot(int)
    def _tap_column(self, column: int) -> None:
        self._choose_column(0, column)
        self.column_requested.emit(column)

    def _choose_column(self, row: int, column: int) -> None:
        self._choose(self._table.index(row, column), _COLUMNS)
        self._column = column

    @Slot(int)
    def _tap_row(self, row: int) -> None:
        """A tap on the plus beside the empty row begins a size."""
        if row == len(self._table.sheet.rows):
            self.look_at(row, self._table.sheet.label_column or 0)
            self.edit(self.currentIndex())

    @Slot()
    def _settle(self) -> None:
        """Stand on the first cell of a new table."""
        self._choose(self._table.index(0, 0))

    # --- Keys -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a spreadsheet; what is left is the view's own."""
        field, sign = QApplication.focusWidget(), event.text()
        inside = field is not None and field is not self and self.isAncestorOf(field)
        if field is not None and inside and sign and sign.isprintable():
            # A sign that was held back, as a scanner's might be, comes once its field is open; one
            # that the field got itself never comes here.
            QApplication.sendEvent(field, event)
            return
        if self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
            return
        self._by_finger = False
        if not (self._did_with_clipboard(event) or self._did(event)):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note who comes: where a finger typed, the next cell is typed into by a finger too."""
        self._by_finger = event.deviceType() is QInputDevice.DeviceType.TouchScreen
        super().mousePressEvent(event)

    def _did_with_clipboard(self, event: QKeyEvent) -> bool:
        """Whether a key moved something to or from the clipboard."""
        keys = QKeySequence.StandardKey
        if event.matches(keys.Copy):
            self._copy()
        elif event.matches(keys.Cut):
            self._copy()
            self._write_all("", self.tr("cutting"))
        elif event.matches(keys.Paste):
            self._paste()
        else:
            return False
        return True

    def _did(self, event: QKeyEvent) -> bool:
        """Whether a key did something else of the grid's own."""
        keys, held, here = Qt.Key, event.modifiers(), self.currentIndex()
        match event.key():
            case keys.Key_Return | keys.Key_Enter if here.isValid():
                self.edit(here)
            case keys.Key_Delete | keys.Key_Backspace:
                self._write_all("", self.tr("emptying cells"))
            case keys.Key_Z if held == _CONTROL:
                self.undo()
            case keys.Key_Y | keys.Key_Z if held in (_CONTROL, _CONTROL | _SHIFT):
                self.redo()
            case keys.Key_F4 | keys.Key_Menu if here.isValid():
                self.column_requested.emit(here.column())
            case keys.Key_Insert:
                self.insert_requested.emit()
            case keys.Key_Minus if held & _CONTROL:
                self.remove_requested.emit()
            case keys.Key_Space if held & _CONTROL and here.isValid():
                self._choose_column(here.row(), here.column())
            case keys.Key_Space if held & _SHIFT and here.isValid():
                self._choose(here, _ROWS)
            case keys.Key_Up | keys.Key_Down if held & _ALT and here.isValid():
                step = -1 if event.key() == keys.Key_Up else 1
                self._desk.move_row(here.row(), here.row() + step)
            case _:
                return False
        return True

    def closeEditor(self, editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:  # noqa: N802
        """After Enter, on to the size below."""
        typed_into, hints = self.currentIndex(), QStyledItemDelegate.EndEditHint
        super().closeEditor(editor, hint)
        below = typed_into.siblingAtRow(typed_into.row() + 1)
        if hint is hints.SubmitModelCache and below.isValid():
            self._choose(below)
            if self._by_finger:
                self.edit(below)

    @Slot()
    def undo(self) -> None:
        """Take the last step back, and look at what it changed."""
        before = self._table.sheet
        self._desk.steps.undo()
        self._go_to_change(before)

    @Slot()
    def redo(self) -> None:
        """Take the next step again, and look at what it changed."""
        before = self._table.sheet
        self._desk.steps.redo()
        self._go_to_change(before)

    def _go_to_change(self, before: Sheet) -> None:
        place = _first_change(before, self._table.sheet)
        if place is not None:
            self._choose(self._table.index(*place))

    # --- Many cells at once -----------------------------------------------------------------------

    def _write_all(self, text: str, words: str) -> None:
        """Write the same into every chosen cell; an empty text makes no new row."""
        rows = len(self._table.sheet.rows)
        chosen = [index for index in self.selectedIndexes() if text or index.row() < rows]
        self._desk.type([CellEdit(index.row(), index.column(), text) for index in chosen], words)

    def _copy(self) -> None:
        """Put the chosen block into the clipboard."""
        block: dict[int, list[str]] = {}
        for index in sorted(self.selectedIndexes()):
            block.setdefault(index.row(), []).append(str(index.data()))
        if block:
            QGuiApplication.clipboard().setText(block_text(tuple(block.values())))

    def _paste(self) -> None:
        """One text goes into every chosen cell; a block goes where somebody stands."""
        here = self.currentIndex()
        block = block_of(QGuiApplication.clipboard().text())
        if not block:
            self.nothing_to_paste.emit()
        elif len(block) == 1 and len(block[0]) == 1:
            self._write_all(block[0][0], self.tr("pasting"))
        elif here.isValid():
            self.pasted.emit(block, self._corner())

    def _corner(self) -> Place:
        """The first of the chosen cells."""
        chosen = self.selectedIndexes() or [self.currentIndex()]
        return min(index.row() for index in chosen), min(index.column() for index in chosen)

    # --- Room -------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the new width; what is typed into stays in sight."""
        super().resizeEvent(event)
        self._make_room()
        if self.state() is QAbstractItemView.State.EditingState:
            self.scrollTo(self.currentIndex())

    @Slot()
    def _measure_all(self) -> None:
        self._measure(list(range(self._table.columnCount())))

    @Slot(list)
    def _measure(self, columns: Sequence[int]) -> None:
        """How wide columns have to be; where only texts are others, it often is the same."""
        count, before = self._table.columnCount(), self._needed
        kept = before if len(before) == count else [0] * count
        self._needed = [
            self._needs(column) if column in columns else width for column, width in enumerate(kept)
        ]
        if len(columns) == count or self._needed != before:
            self._make_room()

    def _make_room(self) -> None:
        """Columns share the width; where they would be too narrow, the grid scrolls sideways."""
        self._beside.setDefaultSectionSize(self._sheets.row_height())
        self._beside.setFixedWidth(self._sheets.numbers_width(self._table.rowCount()))
        needed, count = self._needed, self._table.columnCount()
        if not count or len(needed) != count:
            return
        bar = self.verticalScrollBar().sizeHint().width()  # which may come and go
        width = self.width() - self._beside.width() - bar - 2 * self.frameWidth()
        if max(needed) * count <= width:
            needed = [width // count] * count
        spare = max(width - sum(needed), 0) // count
        for column, each in enumerate(needed):
            self._over.resizeSection(column, each + spare)
        self._over.setFixedHeight(self._sheets.header_height(self._over))
        self.updateGeometries()
        self._pin_labels()

    def _needs(self, column: int) -> int:
        """How wide a column is at least; remarks may be cut off before anything else scrolls."""
        sheet, across = self._table.sheet, Qt.Orientation.Horizontal
        used = sheet.definitions[column].measure is not None
        texts = (row.cells[column] for row in sheet.rows if used)
        longest = max(texts, key=len, default="")
        hint = self._table.index(len(sheet.rows), column).data(SheetRole.HINT) or ""
        meaning = str(self._table.headerData(column, across, SheetRole.MEANING))
        width = self._sheets.column_width(sheet.headers[column], meaning, (longest, hint))
        return min(max(width, _LEAST_COLUMN_PX), _MOST_COLUMN_PX)

    # --- The labels stay --------------------------------------------------------------------------

    @property
    def _pinned(self) -> int | None:
        """The column of labels, while it is not in sight as a whole."""
        column = self._table.sheet.label_column
        gone = column is not None and self.columnViewportPosition(column) < 0
        return column if gone else None

    def scrollContentsBy(self, across: int, down: int) -> None:
        """Scroll, but for the labels sideways."""
        super().scrollContentsBy(across, down)
        self._pin_labels()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a cell into sight, and out from under the labels that stay."""
        super().scrollTo(index, hint)
        pinned, bar = self._pinned, self.horizontalScrollBar()
        if pinned is not None and index.column() != pinned:
            hidden = self.columnWidth(pinned) - self.columnViewportPosition(index.column())
            bar.setValue(bar.value() - max(hidden, 0))

    def indexAt(self, pos: QPoint) -> QModelIndex:
        """The cell at a point; where labels stay, they are what is there."""
        index, pinned = super().indexAt(pos), self._pinned
        on_label = pinned is not None and 0 <= pos.x() < self.columnWidth(pinned)
        return index.siblingAtColumn(pinned) if on_label and pinned is not None else index

    @Slot()
    def _pin_labels(self) -> None:
        pinned, inside = self._pinned, self.viewport().geometry()
        for each in (self._labels, self._label_head):
            each.setVisible(pinned is not None)
        if pinned is not None:
            width, over = self.columnWidth(pinned), self._over.height()
            self._labels.setGeometry(inside.left(), inside.top(), width, inside.height())
            self._label_head.setGeometry(inside.left(), inside.top() - over, width, over)
            self._labels.update()

    def paint_labels(self, painter: QPainter, height: int) -> None:
        """Paint the labels where they stay."""
        pinned, chosen = self._pinned, self.selectionModel()
        if pinned is None:
            return
        first, last = self.rowAt(0), self.rowAt(height - 1)
        for row in range(max(first, 0), (last if last >= 0 else self._table.rowCount() - 1) + 1):
            index = self._table.index(row, pinned)
            cell = QRect(
                0, self.rowViewportPosition(row), self.columnWidth(pinned), self.rowHeight(row)
            )
            is_chosen = chosen.isSelected(index)
            self._sheets.paint_cell(painter, cell, index, chosen=is_chosen, focused=False)
        painter.setPen(self._theme.colour("line_strong"))
        painter.drawLine(self.columnWidth(pinned) - 1, 0, self.columnWidth(pinned) - 1, height)

    def paint_label_head(self, painter: QPainter, place: QRect) -> None:
        """Paint what stands over the labels."""
        if self._pinned is not None:
            self._sheets.paint_header(painter, place, self._over, self._pinned)

    def choose_labels(self) -> None:
        """The header of the labels was tapped where it stays."""
        if self._pinned is not None:
            self._tap_column(self._pinned)


class _PinnedCells(QWidget):
    """The labels of the sizes, while the grid is scrolled sideways; taps go to the grid."""

    def __init__(self, grid: SheetGrid) -> None:
        super().__init__(grid)
        self._grid = grid
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint them."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._grid.palette().base())
        self._grid.paint_labels(painter, self.height())
        painter.end()


class _PinnedHead(QWidget):
    """The header over them."""

    def __init__(self, grid: SheetGrid) -> None:
        super().__init__(grid)
        self._grid = grid
        self.hide()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose their column."""
        del event
        self._grid.choose_labels()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        del event
        painter = QPainter(self)
        self._grid.paint_label_head(painter, self.rect())
        painter.end()


def _first_change(before: Sheet, after: Sheet) -> Place | None:
    """The first cell that is another one, if it is there."""
    pairs: Sequence[tuple[Sequence[str], Sequence[str]]] = [
        (was.cells, now.cells) for was, now in zip(before.rows, after.rows, strict=False)
    ]
    for row, (was, now) in enumerate(pairs):
        for column, (old, new) in enumerate(zip(was, now, strict=False)):
            if old != new:
                return row, column
    return None
