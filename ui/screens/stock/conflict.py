"""A product that two people changed at once: both, side by side."""

from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget

from fitkiosk.domain.products import NewProduct
from fitkiosk.domain.stock import changed_names
from fitkiosk.units import LengthUnit
from ui import stock_wording
from ui.theme.theme import Theme
from ui.widgets.basics import Heading, column, label
from ui.widgets.cells import CellTable

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_DISPLAY = Qt.ItemDataRole.DisplayRole


class Side(IntEnum):
    """What stands in a row, from left to right."""

    FIELD = 0
    MINE = 1
    OTHER = 2


class BothTable(QAbstractTableModel):
    """One row a field in which two versions of a product differ."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[str, str, str]] = []

    def show_both(self, mine: NewProduct, other: NewProduct | None, unit: LengthUnit) -> None:
        """Compare two versions; None for one that is gone."""
        self.beginResetModel()
        names = changed_names(mine, other) if other is not None else ("name",)
        gone = self.tr("removed from the shop")
        self._rows = [
            (
                stock_wording.field_name(name),
                stock_wording.field_value(mine, name, unit),
                gone if other is None else stock_wording.field_value(other, name, unit),
            )
            for name in names
        ]
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One row a field."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Always the same columns."""
        return 0 if parent.isValid() else len(Side)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """What stands in each column."""
        if role != _DISPLAY or orientation is not Qt.Orientation.Horizontal:
            return None
        return {
            Side.FIELD: self.tr("What differs"),
            Side.MINE: self.tr("As you have it"),
            Side.OTHER: self.tr("As it is in the shop now"),
        }[Side(section)]

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """The name of the field, and what it says in both."""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._rows[index.row()][index.column()] or self.tr("empty")
        shown = (_DISPLAY, Qt.ItemDataRole.ToolTipRole)
        return self._rows[index.row()][index.column()] if role in shown else None


class ConflictPage(QWidget):
    """Shows both versions of a product, of which one is to be kept."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.title = Heading("title")
        self.words = label("soft")
        self.both = BothTable()
        self.table = CellTable(theme, self.both, (2, 3, 3))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        box = column(self, spacing=theme.space("s"))
        box.addWidget(self.title)
        box.addWidget(self.words)
        box.addWidget(self.table, 1)

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.table.setAccessibleName(self.tr("Both versions of the product"))
        self.words.setText(
            self.tr(
                "“Keep mine” puts your changes on top; what you did not touch stays as it is in "
                "the shop. Nothing is lost: the other version stays in the product's history."
            )
        )

    def show_both(
        self, name: str, mine: NewProduct, other: NewProduct | None, unit: LengthUnit
    ) -> None:
        """Compare two versions of a product."""
        self.title.setText(self.tr("Somebody else changed {name} meanwhile").format(name=name))
        self.both.show_both(mine, other, unit)
        self.table.resizeRowsToContents()
