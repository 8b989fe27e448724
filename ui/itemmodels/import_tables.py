"""What there is to see of sellers' tables, as item models."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from fitkiosk.domain.imports import Column, ColumnRole, MatchedColumn
from ui import stock_wording
from ui.widgets.cells import CellRole

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_DISPLAY = Qt.ItemDataRole.DisplayRole
_SHOWN = (_DISPLAY, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_KEPT = 512
_ROLE = 2


class RowTable(QAbstractTableModel):
    """Rows of any kind in words; of a long sequence they are read as they come into sight.

    Args:
        tell: a row in words, a cell each.
    """

    def __init__(self, tell: Callable[[Any], Sequence[str]]) -> None:
        super().__init__()
        self._tell = tell
        self._names: Sequence[str] = ()
        self._rows: Sequence[Any] = ()
        self._told = lru_cache(maxsize=_KEPT)(self._tell_row)

    def name_columns(self, names: Sequence[str]) -> None:
        """What stands over each column; rows are told anew, and a chosen one stays chosen."""
        if len(names) != len(self._names):
            self.beginResetModel()
            self._names = names
            self._told.cache_clear()
            self.endResetModel()
            return
        self._names = names
        self._told.cache_clear()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(names) - 1)
        if self._rows:
            last = self.index(len(self._rows) - 1, len(names) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self._told.cache_clear()
        self.endResetModel()

    def row(self, place: int) -> Any:  # noqa: ANN401
        """A row as it was given."""
        return self._rows[place]

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One for each."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """As many as have a name."""
        return 0 if parent.isValid() else len(self._names)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """What stands in each column."""
        if role != _DISPLAY or orientation is not Qt.Orientation.Horizontal:
            return None
        return self._names[section]

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """A cell in words; for a screen reader an empty one too."""
        if role not in _SHOWN:
            return None
        said = self._told(index.row())[index.column()]
        return said or self.tr("nothing") if role == Qt.ItemDataRole.AccessibleTextRole else said

    def _tell_row(self, place: int) -> Sequence[str]:
        return self._tell(self._rows[place])


class ColumnTable(QAbstractTableModel):
    """The columns of a seller's table, and what each was taken for, which can be corrected."""

    def __init__(self) -> None:
        super().__init__()
        self._columns: Sequence[MatchedColumn] = ()
        self._roles: list[ColumnRole | None] = []
        self._corrected: set[int] = set()

    def show_columns(self, columns: Sequence[MatchedColumn]) -> None:
        """Show other columns."""
        self.beginResetModel()
        self._columns = columns
        self._roles = [each.role for each in columns]
        self._corrected = set()
        self.endResetModel()

    def roles(self) -> dict[str, ColumnRole | None]:
        """What each column is taken for now, by header."""
        headers = (each.header for each in self._columns)
        return dict(zip(headers, self._roles, strict=True))

    def retell(self) -> None:
        """Say everything anew, in the language of now."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
        if self._columns:
            last = self.index(len(self._columns) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One row a column of the file."""
        return 0 if parent.isValid() else len(self._columns)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Header, examples, what it was taken for, and how sure."""
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """What stands in each column."""
        if role != _DISPLAY or orientation is not Qt.Orientation.Horizontal:
            return None
        return (
            self.tr("In the file"),
            self.tr("Examples"),
            self.tr("Taken for"),
            self.tr("How sure"),
        )[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What a column is taken for can be corrected."""
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsEditable if index.column() == _ROLE else usual

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """A cell; of the role, what can be chosen."""
        row = index.row()
        unsure = row not in self._corrected and self._columns[row].certainty < 1
        if role in _SHOWN:
            said = self._said(row)[index.column()]
            empty = role == Qt.ItemDataRole.AccessibleTextRole and not said
            return self.tr("nothing") if empty else said
        if role == CellRole.TONE and index.column() == _ROLE + 1 and unsure:
            return "caution" if self._sure(row) == stock_wording.certainty_word(0) else None
        if index.column() == _ROLE and role == CellRole.CHOICES:
            return self._choices(row)
        if index.column() == _ROLE and role == Qt.ItemDataRole.EditRole:
            return _key(self._roles[row])
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A column is to be taken for something else; whatever was it before is left out."""
        if role != Qt.ItemDataRole.EditRole or index.column() != _ROLE:
            return False
        wanted, row = _role(str(value)), index.row()
        pictures = wanted is not None and wanted.column is Column.PICTURES
        for other, had in enumerate(self._roles):
            if other != row and wanted is not None and had == wanted and not pictures:
                self._roles[other] = None
                self._corrected.add(other)
        self._roles[row] = wanted
        self._corrected.add(row)
        self.retell()
        return True

    def _said(self, row: int) -> tuple[str, ...]:
        column = self._columns[row]
        examples = " · ".join(each for each in column.examples if each)
        return column.header, examples, stock_wording.role_name(self._roles[row]), self._sure(row)

    def _sure(self, row: int) -> str:
        if row in self._corrected:
            return self.tr("chosen")
        if self._roles[row] is None:
            return ""
        return stock_wording.certainty_word(self._columns[row].certainty)

    def _choices(self, row: int) -> list[tuple[str, str]]:
        roles = [None, *(ColumnRole(column) for column in Column)]
        first = self._columns[row].role
        if first not in roles:
            roles.insert(1, first)
        return [(_key(role), stock_wording.role_name(role)) for role in roles]


def _key(role: ColumnRole | None) -> str:
    return "" if role is None else f"{role.column}|{role.size or ''}"


def _role(key: str) -> ColumnRole | None:
    if not key:
        return None
    column, _, size = key.partition("|")
    return ColumnRole(Column(column), size or None)
