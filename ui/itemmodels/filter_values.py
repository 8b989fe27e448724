"""The values of one filter, such as the brands, as an item model."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fitkiosk.domain.finding import PriceBand

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ValueRole(IntEnum):
    """What the delegate asks for."""

    NAME = Qt.ItemDataRole.UserRole + 1
    COUNT = Qt.ItemDataRole.UserRole + 2


class FilterValue(NamedTuple):
    """A value, how many products it would show, and whether it is chosen."""

    value: str | PriceBand
    products: int
    chosen: bool


class FilterValues(QAbstractListModel):
    """Values with their counts; while somebody chooses among them, each stays where it is.

    Args:
        name: what a value is called on the screen.
    """

    def __init__(self, name: Callable[[Any], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._values: Sequence[FilterValue] = ()

    def begin(self) -> None:
        """Somebody opens the list: what shows most may come first again."""
        self.beginResetModel()
        self._values = ()
        self.endResetModel()

    def show_values(self, values: Sequence[FilterValue]) -> None:
        """Replace the counts; a value that would show nothing now stays, new ones come last."""
        known = {one.value: one for one in values}
        there = [one.value for one in self._values]
        stay = [known.get(value, FilterValue(value, 0, chosen=False)) for value in there]
        values = [*stay, *(one for one in values if one.value not in there)]
        same = [one.value for one in values] == [one.value for one in self._values]
        if same:
            self._values = values
            self.retell()
            return
        self.beginResetModel()
        self._values = values
        self.endResetModel()

    def value(self, index: Index) -> str | PriceBand:
        """The value at an index."""
        return self._values[index.row()].value

    def retell(self) -> None:
        """Have every text asked for anew."""
        if self._values:
            self.dataChanged.emit(self.index(0), self.index(len(self._values) - 1))

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One row a value."""
        return 0 if parent.isValid() else len(self._values)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The value's name, its count, and whether it is chosen."""
        one = self._values[index.row()]
        match role:
            case ValueRole.NAME:
                return self._name(one.value)
            case ValueRole.COUNT:
                return one.products
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if one.chosen else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._name(one.value)}, {one.products}"
        return None
