"""What there is to say of one product besides the columns of the table, as an item model."""

from PySide6.QtCore import QModelIndex, Qt, Slot

from fitkiosk.domain.products import NewProduct
from fitkiosk.domain.stock import Field
from ui import stock_wording
from ui.itemmodels.drafts import Drafts
from ui.itemmodels.stock_table import DISPLAY, SHOWN, DraftTable, Index
from ui.widgets.cells import CellRole

_FACTS = (Field.MATERIAL, Field.STRETCH, Field.BARCODE, Field.DESCRIPTION)
_ROOT = QModelIndex()
_VALUE = 1


class FactTable(DraftTable):
    """One row a fact of the product that is looked at: its name, and what it says."""

    def __init__(self, drafts: Drafts) -> None:
        super().__init__(drafts)
        self._id: int | None = None

    def show_product(self, product_id: int | None) -> None:
        """List the facts of another product."""
        self.beginResetModel()
        known = product_id is not None and self._drafts.knows(product_id)
        self._id = product_id if known else None
        self.endResetModel()

    def cell(self, column: Field) -> QModelIndex:
        """Where a fact stands; an invalid index where it is none of these."""
        return self.index(_FACTS.index(column), _VALUE) if column in _FACTS else QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One row a fact."""
        return 0 if parent.isValid() or self._id is None else len(_FACTS)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """The name, and what it says."""
        return 0 if parent.isValid() else 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> object:
        """What stands in each column."""
        if role != DISPLAY or orientation is not Qt.Orientation.Horizontal:
            return None
        return self.tr("What it says") if section == _VALUE else self.tr("Of the product")

    def data(self, index: Index, role: int = DISPLAY) -> object:
        """A cell: what it says, what is typed in it, and what is wrong with it."""
        if not index.isValid() or self._id is None:
            return None
        fact, draft = _FACTS[index.row()], self._drafts.draft(self._id)
        if index.column() != _VALUE:
            return stock_wording.field_name(fact.value) if role in SHOWN else None
        fault = draft.faults.get((fact, None))
        if role == CellRole.TONE:
            return "problem" if fault is not None else None
        if role == Qt.ItemDataRole.EditRole:
            return fault.typed if fault is not None else _typed(draft.product, fact)
        return self._shown(_said(draft.product, fact), fault, role) if role in SHOWN else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """What somebody typed; a fault is one too."""
        if role != Qt.ItemDataRole.EditRole or self._id is None or index.column() != _VALUE:
            return False
        if str(value) != self.data(index, role):
            self._drafts.type([self._id], {_FACTS[index.row()]: str(value)})
        return True

    def _can_edit(self, index: Index) -> bool:
        if not index.isValid() or self._id is None or index.column() != _VALUE:
            return False
        return not self._drafts.draft(self._id).removed

    @Slot(list)
    def _follow(self, ids: list[int]) -> None:
        if self._id is None or self._id not in ids:
            return
        if not self._drafts.knows(self._id):
            self.show_product(None)
            return
        for row in range(len(_FACTS)):
            self._tell_row(row)


def _said(product: NewProduct, fact: Field) -> str:
    if fact is Field.STRETCH:
        return f"{product.stretch_percent:g} %" if product.stretch_percent else ""
    return _typed(product, fact)


def _typed(product: NewProduct, fact: Field) -> str:
    if fact is Field.STRETCH:
        return f"{product.stretch_percent:g}" if product.stretch_percent else ""
    return str(getattr(product, fact.value) or "")
