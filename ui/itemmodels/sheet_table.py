"""The sheet of a size chart, as an item model: what is written, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple, Self

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot

from fitkiosk.domain.chart_findings import Finding, Severity
from fitkiosk.domain.sheets import CellEdit, Place, Sheet, SheetRow
from ui import chart_wording
from ui.sheet_desk import SheetDesk

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ACROSS, _DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
_DISPLAY, _EDIT = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole
_TOOL_TIP, _SPOKEN = Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole
_ORDER = list(Severity)
_Where = tuple[int | None, int | None]


class SheetRole(IntEnum):
    """What the grid asks for besides the usual."""

    SEVERITY = Qt.ItemDataRole.UserRole + 1  # of the worst finding of the very cell or header
    CONCERNED = Qt.ItemDataRole.UserRole + 2  # of the worst finding of a cell's row or column
    DEFINITION = Qt.ItemDataRole.UserRole + 3  # of the column
    MEANING = Qt.ItemDataRole.UserRole + 4  # of a header: what its column was taken for
    NAME = Qt.ItemDataRole.UserRole + 5  # which cell it is, in words
    HINT = Qt.ItemDataRole.UserRole + 6  # what can be typed into an empty cell, or None


class SheetTable(QAbstractTableModel):
    """One row a size, and an empty one below to type another into.

    Args:
        desk: holds the sheet, and takes what is typed.

    Signals:
        reworded: texts or headers of columns are others, and they may need another width.
    """

    reworded = Signal(list)

    def __init__(self, desk: SheetDesk) -> None:
        super().__init__()
        self._desk = desk
        self._sheet = desk.sheet
        self._findings: dict[_Where, list[Finding]] = {}
        desk.changed.connect(self._follow)

    @property
    def sheet(self) -> Sheet:
        """What is shown."""
        return self._sheet

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Mark what was found of the sheet that is shown, instead of what was found before."""
        found: dict[_Where, list[Finding]] = {}
        for each in sorted(findings, key=lambda one: _ORDER.index(one.severity)):
            found.setdefault((each.row, each.column), []).append(each)
        if found or self._findings:
            self._findings = found
            self._tell_all()

    def retell(self) -> None:
        """Say everything anew, in the language of now."""
        self._tell_all()
        self.reworded.emit(list(range(self.columnCount())))

    def _tell_all(self) -> None:
        rows, columns = self.rowCount(), self.columnCount()
        if rows:
            self.headerDataChanged.emit(_ACROSS, 0, columns - 1)
            self.headerDataChanged.emit(_DOWN, 0, rows - 1)
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, columns - 1))

    # --- What there is ----------------------------------------------------------------------------

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One a size, and one to type into."""
        if parent.isValid() or not self._sheet.headers:
            return 0
        return len(self._sheet.rows) + 1

    def columnCount(self, parent: Index = _ROOT) -> int:
        """As the sheet has them."""
        return 0 if parent.isValid() else len(self._sheet.headers)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be edited."""
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsEditable if index.isValid() else usual

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """What stands over a column, and what it was taken for; beside a row, its number."""
        if orientation is _DOWN:
            return self._beside_row(section, role) if 0 <= section < self.rowCount() else None
        return self._over_column(section, role) if 0 <= section < self.columnCount() else None

    def _over_column(self, column: int, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._sheet.headers[column]
            case SheetRole.MEANING:
                return self._meaning(column)
            case SheetRole.SEVERITY:
                return self._worst((None, column))
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                meaning = self._meaning(column)
                named = self.tr("{header}: {meaning}").format(
                    header=self._header(column), meaning=meaning
                )
                return "\n".join((named, *self._told((None, column))))
        return None

    def _beside_row(self, row: int, role: int) -> object:
        is_new = row == len(self._sheet.rows)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return "+" if is_new else str(row + 1)
            case SheetRole.SEVERITY:
                return self._worst((row, None))
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole if is_new:
                return self.tr("New size")
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                named = self.tr("Size {size}").format(size=self._size(row))
                return "\n".join((named, *self._told((row, None))))
        return None

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """A cell: its text, and what was found of it."""
        if not index.isValid():
            return None
        row, column = place = index.row(), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self._text(place)
            case SheetRole.SEVERITY:
                return self._worst(place)
            case SheetRole.CONCERNED:
                return self._worst((row, None), (None, column))
            case SheetRole.DEFINITION:
                return self._sheet.definitions[column]
        return self._words(place, role)

    def _words(self, place: Place, role: int) -> str | None:
        """What there is to say of a cell."""
        row, column = place
        of_row, of_column = (row, None), (None, column)
        match role:
            case SheetRole.NAME:
                return self._name(place)
            case SheetRole.HINT:
                is_hint = row == len(self._sheet.rows) and column == (self._sheet.label_column or 0)
                return self.tr("New size") if is_hint else None
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(self._told(place, of_row, of_column))
            case Qt.ItemDataRole.AccessibleTextRole:
                text = self._text(place) or self.tr("empty")
                said = self.tr("{cell}: {text}").format(cell=self._name(place), text=text)
                named = [of_row] if column == self._sheet.label_column else []
                return ". ".join((said, *self._told(place, *named)))
        return None

    def setData(self, index: Index, value: object, role: int = _EDIT) -> bool:
        """Write into a cell; whatever it is, it stays."""
        if role != _EDIT or not index.isValid():
            return False
        if str(value) != self.data(index, role):
            self._desk.type([CellEdit(index.row(), index.column(), str(value))])
        return True

    # --- Words ------------------------------------------------------------------------------------

    def _text(self, place: Place) -> str:
        row, column = place
        return self._sheet.text(row, column) if row < len(self._sheet.rows) else ""

    def _meaning(self, column: int) -> str:
        sheet = self._sheet
        return chart_wording.definition_words(sheet.definitions[column], sheet.headers[column])

    def _header(self, column: int) -> str:
        header = self._sheet.headers[column].strip()
        return header or self.tr("Column {number}").format(number=column + 1)

    def _size(self, row: int) -> str:
        return self._sheet.label(row) or str(row + 1)

    def _name(self, place: Place) -> str:
        row, column = place
        if row == len(self._sheet.rows):
            return self.tr("{header} of a new size").format(header=self._header(column))
        return self.tr("{header} of {size}").format(
            header=self._header(column), size=self._size(row)
        )

    def _worst(self, *places: _Where) -> Severity | None:
        found = [self._findings[place][0].severity for place in places if place in self._findings]
        return min(found, key=_ORDER.index, default=None)

    def _told(self, *places: _Where) -> list[str]:
        """What was found of places, a text each."""
        found = (each for place in places for each in self._findings.get(place, ()))
        return [chart_wording.finding_text(each) for each in found]

    # --- Following the desk -----------------------------------------------------------------------

    @Slot(object, object)
    def _follow(self, before: Sheet, after: Sheet) -> None:
        """Only what changed is told anew, so that whoever types stays where they are."""
        rows = _Change.between(before.rows, after.rows)
        columns = _Change.between(_columns(before), _columns(after))
        if not any((*rows[1:], *columns[1:])):
            self._sheet = after
            return
        edited: set[int] = set()
        at_once = columns.growth and (rows.growth or (columns.gone and columns.come))
        if at_once or not (before.headers and after.headers):
            self.beginResetModel()
            self._sheet, self._findings = after, {}
            self.endResetModel()
        elif columns.growth:
            self._exchange_columns(after, columns)
        elif rows.growth:
            self._exchange_rows(after, rows)
        elif rows.gone and (way := rows.way(before.rows, after.rows)) is not None:
            self._move_row(after, rows, *way)
        else:
            self._sheet = after
            edited = self._tell_edits(before, rows)
        if before.definitions != after.definitions:
            self._tell_all()
        elif before.headers != after.headers:
            self.headerDataChanged.emit(_ACROSS, 0, len(after.headers) - 1)
        self.reworded.emit(sorted(edited) or list(range(len(after.headers))))

    def _exchange_columns(self, after: Sheet, change: _Change) -> None:
        at, growth = change.head, change.growth
        if growth > 0:
            self.beginInsertColumns(_ROOT, at, at + growth - 1)
        else:
            self.beginRemoveColumns(_ROOT, at, at - growth - 1)
        self._sheet = after
        self._findings = {
            (row, _shifted(column, at, growth)): found
            for (row, column), found in self._findings.items()
            if not _goes(column, at, growth)
        }
        if growth > 0:
            self.endInsertColumns()
        else:
            self.endRemoveColumns()

    def _exchange_rows(self, after: Sheet, change: _Change) -> None:
        """Write into as many rows as can stay; the others go, or further ones come, below them."""
        at, growth = change.head + min(change.gone, change.come), change.growth
        # The empty row at the end becomes the first of those that come, and another one follows
        # it, so that whoever types into it stays in it.
        first = at + 1 if at == min(len(self._sheet.rows), len(after.rows)) else at
        if growth > 0:
            self.beginInsertRows(_ROOT, first, first + growth - 1)
        else:
            self.beginRemoveRows(_ROOT, first, first - growth - 1)
        self._sheet = after
        self._findings = {
            (_shifted(row, at, growth), column): found
            for (row, column), found in self._findings.items()
            if not _goes(row, at, growth)
        }
        if growth > 0:
            self.endInsertRows()
        else:
            self.endRemoveRows()
        self._tell_rows(change.head, min(first, len(after.rows)))
        self.headerDataChanged.emit(_DOWN, change.head, len(after.rows))

    def _move_row(self, after: Sheet, change: _Change, place: int, to: int) -> None:
        self.beginMoveRows(_ROOT, place, place, _ROOT, to + 1 if to > place else to)
        self._sheet = after
        order = list(range(len(after.rows)))
        order.insert(to, order.pop(place))
        self._findings = {
            (None if row is None else order.index(row), column): found
            for (row, column), found in self._findings.items()
        }
        self.endMoveRows()
        last = change.head + change.come - 1
        self._tell_rows(change.head, last)
        self.headerDataChanged.emit(_DOWN, change.head, last)

    def _tell_edits(self, before: Sheet, change: _Change) -> set[int]:
        """Tell of the cells that are others; gives their columns, unless headers are others too."""
        edited: set[int] = set()
        for row in range(change.head, change.head + change.come):
            was, now = before.rows[row].cells, self._sheet.rows[row].cells
            other = [at for at, (old, new) in enumerate(zip(was, now, strict=True)) if old != new]
            edited.update(other)
            if self._sheet.label_column in other:  # by which the whole row is named
                other = list(range(len(now)))
            if other:
                self.dataChanged.emit(self.index(row, other[0]), self.index(row, other[-1]))
        return edited if _columns(before) == _columns(self._sheet) else set()

    def _tell_rows(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))


class _Change(NamedTuple):
    """What differs between two sequences that are alike at both ends.

    Attributes:
        head: how many are alike at the beginning.
        gone: how many are between that and what is alike at the end, before.
        come: how many are there instead.
    """

    head: int
    gone: int
    come: int

    @classmethod
    def between(cls, before: Sequence[object], after: Sequence[object]) -> Self:
        """What differs."""
        shorter = min(len(before), len(after))
        head = _alike(before, after, shorter)
        tail = _alike(before[::-1], after[::-1], shorter - head)
        return cls(head, len(before) - head - tail, len(after) - head - tail)

    @property
    def growth(self) -> int:
        """How many more there are."""
        return self.come - self.gone

    def way(self, before: Sequence[SheetRow], after: Sequence[SheetRow]) -> tuple[int, int] | None:
        """From where to where a single one was moved, if that is all."""
        last = self.head + self.gone - 1
        was, now = before[self.head : last + 1], after[self.head : last + 1]
        if now == (*was[1:], was[0]):
            return self.head, last
        return (last, self.head) if now == (was[-1], *was[:-1]) else None


def _columns(sheet: Sheet) -> Sequence[object]:
    return tuple(zip(sheet.headers, sheet.definitions, strict=True))


def _alike(before: Sequence[object], after: Sequence[object], most: int) -> int:
    """How many are the same from the beginning on."""
    pairs = zip(before[:most], after[:most], strict=True)
    return next((place for place, (was, now) in enumerate(pairs) if was != now), most)


def _goes(place: int | None, at: int, growth: int) -> bool:
    """Whether a place is among those that go; None for what has none."""
    return place is not None and at <= place < at - growth


def _shifted(place: int | None, at: int, growth: int) -> int | None:
    """A place after others went or came from one on."""
    return place if place is None or place < at else place + growth
