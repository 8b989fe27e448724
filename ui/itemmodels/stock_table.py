"""Products and their sizes as staff edit them, as item models over the drafts."""

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot

from fitkiosk.domain.products import NewProduct, ProductSize, SizeBasis, Wearers
from fitkiosk.domain.stock import Field
from fitkiosk.units import LengthUnit
from ui import stock_wording, wording
from ui.itemmodels.drafts import Cell, Drafts, Fault
from ui.widgets.cells import CellRole

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
DISPLAY = Qt.ItemDataRole.DisplayRole
SHOWN = (DISPLAY, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


class ProductColumn(IntEnum):
    """What stands in a product's row, from left to right."""

    SKU = 0
    NAME = 1
    BRAND = 2
    TYPE = 3
    CATEGORY = 4
    CERTAINTY = 5
    WEARERS = 6
    PRICE = 7
    COLOUR = 8
    SIZES = 9


class SizeColumn(IntEnum):
    """What stands in a size's row, from left to right."""

    LABEL = 0
    CHEST = 1
    WAIST = 2
    HIP = 3
    BASIS = 4
    BARCODE = 5


_PRODUCT_FIELDS = {
    ProductColumn.SKU: Field.SKU,
    ProductColumn.NAME: Field.NAME,
    ProductColumn.BRAND: Field.BRAND,
    ProductColumn.TYPE: Field.TYPE,
    ProductColumn.CATEGORY: Field.CATEGORY,
    ProductColumn.WEARERS: Field.WEARERS,
    ProductColumn.PRICE: Field.PRICE,
    ProductColumn.COLOUR: Field.COLOUR,
}
_SIZE_FIELDS = {
    SizeColumn.LABEL: Field.LABEL,
    SizeColumn.CHEST: Field.CHEST,
    SizeColumn.WAIST: Field.WAIST,
    SizeColumn.HIP: Field.HIP,
    SizeColumn.BASIS: Field.BASIS,
    SizeColumn.BARCODE: Field.BARCODE,
}


class DraftTable(QAbstractTableModel):
    """What tables over the drafts have in common: cells that may be at fault.

    Signals:
        grown: a row may need another height; carries its number.
    """

    grown = Signal(int)

    def __init__(self, drafts: Drafts) -> None:
        super().__init__()
        self._drafts = drafts
        drafts.changed.connect(self._follow)

    def retell(self) -> None:
        """Say everything anew, in the language of now."""
        last = self.columnCount() - 1
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, last))

    def _tell_row(self, row: int) -> None:
        self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))
        self.grown.emit(row)

    @Slot(list)
    def _follow(self, ids: list[int]) -> None:
        raise NotImplementedError

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Whether it can be edited."""
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsEditable if self._can_edit(index) else usual

    def _can_edit(self, index: Index) -> bool:
        raise NotImplementedError

    def _shown(self, said: str, fault: Fault | None, role: int) -> object:
        """A cell in words; with what is wrong with it below, and for a screen reader."""
        if fault is not None:
            told = wording.told(fault.error)
            said = f"{fault.typed}\n{told.happened}"
            return said if role == DISPLAY else f"{said} {told.remedy}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return said or self.tr("empty")
        return said


class ProductTable(DraftTable):
    """One row a product: first those that are not saved yet, then those that were found.

    Signals:
        more_requested: the end of what is listed comes into sight.
    """

    more_requested = Signal()

    def __init__(self, drafts: Drafts) -> None:
        super().__init__(drafts)
        self._found: list[int] = []
        self._ids: list[int] = []
        self._more = False
        self._types: Sequence[str] = ()
        self._categories: Sequence[str] = ()
        drafts.listed.connect(self._list_anew)

    def offer(self, types: Sequence[str], categories: Sequence[str]) -> None:
        """What a product can be."""
        self._types, self._categories = types, categories

    def show_products(self, ids: Sequence[int], *, more: bool) -> None:
        """List other products."""
        self._found, self._more = list(ids), more
        self._list_anew()

    def add_products(self, ids: Sequence[int], *, more: bool) -> None:
        """List further products below."""
        self._more = more
        ids = [each for each in ids if each not in self._ids]
        if not ids:
            return
        start = len(self._ids)
        self.beginInsertRows(_ROOT, start, start + len(ids) - 1)
        self._found += ids
        self._ids += ids
        self.endInsertRows()

    def id_at(self, row: int) -> int:
        """The product in a row."""
        return self._ids[row]

    def row_of(self, product_id: int) -> int | None:
        """The row of a product, if it is listed."""
        return self._ids.index(product_id) if product_id in self._ids else None

    def cell(self, product_id: int, column: Field) -> QModelIndex:
        """The cell of a product; an invalid one where it is not listed."""
        row = self.row_of(product_id)
        for at, written in _PRODUCT_FIELDS.items():
            if row is not None and written is column:
                return self.index(row, at)
        return QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One row a product."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Always the same columns."""
        return 0 if parent.isValid() else len(ProductColumn)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether more was found than is listed."""
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:
        """Have more listed; they come later."""
        del parent
        self._more = False
        self.more_requested.emit()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> object:
        """What stands in each column."""
        if role != DISPLAY or orientation is not Qt.Orientation.Horizontal:
            return None
        return {
            ProductColumn.SKU: self.tr("Number"),
            ProductColumn.NAME: self.tr("Name"),
            ProductColumn.BRAND: self.tr("Brand"),
            ProductColumn.TYPE: self.tr("Type"),
            ProductColumn.CATEGORY: self.tr("Category"),
            ProductColumn.CERTAINTY: self.tr("Sure"),
            ProductColumn.WEARERS: self.tr("For"),
            ProductColumn.PRICE: self.tr("Price"),
            ProductColumn.COLOUR: self.tr("Colour"),
            ProductColumn.SIZES: self.tr("Sizes"),
        }[ProductColumn(section)]

    def data(self, index: Index, role: int = DISPLAY) -> object:
        """A cell: what it says, what is typed in it, and what is wrong with it."""
        if not index.isValid():
            return None
        draft = self._drafts.draft(self._ids[index.row()])
        column = ProductColumn(index.column())
        written = _PRODUCT_FIELDS.get(column)
        fault = draft.faults.get((written, None)) if written is not None else None
        if column is ProductColumn.SIZES:  # that of a size, which is looked for below
            of_sizes = (each for (_, place), each in draft.faults.items() if place is not None)
            fault = next(of_sizes, None)
        answers: dict[int, Callable[[], object]] = {
            CellRole.STRUCK: lambda: draft.removed,
            CellRole.TONE: lambda: self._tone(draft.product, column, fault),
            CellRole.CHOICES: lambda: self._choices(column),
            Qt.ItemDataRole.EditRole: lambda: (
                fault.typed if fault is not None else _typed(draft.product, column)
            ),
        }
        if role in answers:
            return answers[role]()
        return self._shown(_said(draft.product, column), fault, role) if role in SHOWN else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """What somebody typed; a fault is one too."""
        column = _PRODUCT_FIELDS.get(ProductColumn(index.column()))
        if role != Qt.ItemDataRole.EditRole or column is None:
            return False
        if str(value) != self.data(index, role):
            self._drafts.type([self._ids[index.row()]], {column: str(value)})
        return True

    def _can_edit(self, index: Index) -> bool:
        return (
            index.isValid()
            and ProductColumn(index.column()) in _PRODUCT_FIELDS
            and not self._drafts.draft(self._ids[index.row()]).removed
        )

    def _tone(self, product: NewProduct, column: ProductColumn, fault: Fault | None) -> str | None:
        if fault is not None:
            return "problem"
        unsure = stock_wording.is_unsure(product.certainty)
        return "caution" if unsure and column is ProductColumn.CERTAINTY else None

    def _choices(self, column: ProductColumn) -> list[tuple[str, str]] | None:
        match column:
            case ProductColumn.TYPE:
                return [(name, name) for name in self._types]
            case ProductColumn.CATEGORY:
                return [(name, stock_wording.category(name)) for name in ("", *self._categories)]
            case ProductColumn.WEARERS:
                return [(each.value, stock_wording.wearers_name(each)) for each in Wearers]
        return None

    @Slot()
    def _list_anew(self) -> None:
        self.beginResetModel()
        found = dict.fromkeys(each for each in self._found if self._drafts.knows(each))
        drafts = self._drafts
        waiting = dict.fromkeys((*drafts.new_ids, *drafts.edited_ids))
        self._ids = [*(each for each in waiting if each not in found), *found]
        self.endResetModel()

    @Slot(list)
    def _follow(self, ids: list[int]) -> None:
        for each in ids:
            row = self.row_of(each)
            if row is not None:
                self._tell_row(row)


class SizeTable(DraftTable):
    """One row a size of the product that is looked at."""

    def __init__(self, drafts: Drafts) -> None:
        super().__init__(drafts)
        self._id: int | None = None
        self._sizes: tuple[ProductSize, ...] = ()
        self._unit = LengthUnit.CM

    def show_product(self, product_id: int | None, unit: LengthUnit) -> None:
        """List the sizes of another product."""
        self._unit = unit
        self.beginResetModel()
        self._id = product_id
        self._sizes = ()
        if product_id is not None and self._drafts.knows(product_id):
            self._sizes = self._drafts.draft(product_id).product.sizes
        self.endResetModel()

    def cell(self, cell: Cell) -> QModelIndex:
        """Where a cell of a size stands."""
        column, place = cell
        for at, written in _SIZE_FIELDS.items():
            if written is column and place is not None:
                return self.index(place, at)
        return QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One row a size."""
        return 0 if parent.isValid() else len(self._sizes)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Always the same columns."""
        return 0 if parent.isValid() else len(SizeColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> object:
        """What stands in each column; figures with their unit."""
        if role != DISPLAY or orientation is not Qt.Orientation.Horizontal:
            return None
        unit = wording.unit_name(self._unit)
        return {
            SizeColumn.LABEL: self.tr("Size"),
            SizeColumn.CHEST: self.tr("Chest, {unit}").format(unit=unit),
            SizeColumn.WAIST: self.tr("Waist, {unit}").format(unit=unit),
            SizeColumn.HIP: self.tr("Hip, {unit}").format(unit=unit),
            SizeColumn.BASIS: self.tr("Figures of"),
            SizeColumn.BARCODE: self.tr("Barcode"),
        }[SizeColumn(section)]

    def data(self, index: Index, role: int = DISPLAY) -> object:
        """A cell: what it says, what is typed in it, and what is wrong with it."""
        if not index.isValid() or self._id is None:
            return None
        size, column = self._sizes[index.row()], SizeColumn(index.column())
        fault = self._drafts.draft(self._id).faults.get((_SIZE_FIELDS[column], index.row()))
        basis = column is SizeColumn.BASIS
        if role == CellRole.TONE:
            return "problem" if fault is not None else None
        if role == CellRole.CHOICES:
            bases = [(each.value, stock_wording.basis_word(each)) for each in SizeBasis]
            return bases if basis else None
        if role == Qt.ItemDataRole.EditRole and fault is not None:
            return fault.typed
        if role == Qt.ItemDataRole.EditRole:
            return size.basis.value if basis else self._said(size, column)
        return self._shown(self._said(size, column), fault, role) if role in SHOWN else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """What somebody typed; a fault is one too."""
        if role != Qt.ItemDataRole.EditRole or self._id is None:
            return False
        if str(value) != self.data(index, role):
            column = _SIZE_FIELDS[SizeColumn(index.column())]
            self._drafts.type_size(self._id, index.row(), column, str(value), self._unit)
        return True

    def _can_edit(self, index: Index) -> bool:
        return index.isValid() and self._id is not None and not self._drafts.draft(self._id).removed

    def _said(self, size: ProductSize, column: SizeColumn) -> str:
        match column:
            case SizeColumn.LABEL:
                return size.label
            case SizeColumn.CHEST:
                return stock_wording.figure(size.chest_cm, self._unit)
            case SizeColumn.WAIST:
                return stock_wording.figure(size.waist_cm, self._unit)
            case SizeColumn.HIP:
                return stock_wording.figure(size.hip_cm, self._unit)
            case SizeColumn.BASIS:
                return stock_wording.basis_word(size.basis)
            case SizeColumn.BARCODE:
                return size.barcode or ""

    @Slot(list)
    def _follow(self, ids: list[int]) -> None:
        if self._id not in ids or self._id is None:
            return
        known = self._drafts.knows(self._id)
        sizes = self._drafts.draft(self._id).product.sizes if known else ()
        if len(sizes) != len(self._sizes) or not known:
            self.show_product(self._id if known else None, self._unit)
            return
        self._sizes = sizes
        for row in range(len(sizes)):
            self._tell_row(row)


def _said(product: NewProduct, column: ProductColumn) -> str:
    match column:
        case ProductColumn.CATEGORY:
            return stock_wording.category(product.fit_category)
        case ProductColumn.CERTAINTY:
            return stock_wording.certainty(product.certainty)
        case ProductColumn.WEARERS:
            return stock_wording.wearers_name(product.wearers)
        case ProductColumn.PRICE:
            return stock_wording.price(product)
        case ProductColumn.SIZES:
            return stock_wording.sizes(product)
    return _typed(product, column)


def _typed(product: NewProduct, column: ProductColumn) -> str:
    """What stands in a field when it is edited; of a choice, its key."""
    match column:
        case ProductColumn.PRICE:
            return stock_wording.plain_price(product)
        case ProductColumn.CERTAINTY | ProductColumn.SIZES:
            return ""
    return str(getattr(product, _PRODUCT_FIELDS[column].value) or "")
