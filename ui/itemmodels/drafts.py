"""What was changed of products and is not saved yet, each step to be undone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from fitkiosk.domain.products import NewProduct, Picture, ProductSize, Wearers
from fitkiosk.domain.stock import Field, Stocked, free_label
from fitkiosk.errors import KioskError
from fitkiosk.units import LengthUnit

if TYPE_CHECKING:  # at run time it would bring the engine in before the first paint
    from fitkiosk.services.stock import StockService

Cell = tuple[Field, int | None]
"""A column, and which size of the product; None for the product's own cells."""

_NEEDED = (Field.SKU, Field.NAME)


class Fault(NamedTuple):
    """What was typed into a cell, and why it cannot be."""

    typed: str
    error: KioskError


@dataclass(frozen=True, slots=True)
class Draft:
    """A product as it is to be, with what was typed and cannot be."""

    product: NewProduct
    faults: Mapping[Cell, Fault] = field(default_factory=dict)
    removed: bool = False


_States = Mapping[int, Draft | None]


class _Step(QUndoCommand):
    """From some drafts to others, and back."""

    def __init__(self, drafts: Drafts, before: _States, after: _States) -> None:
        super().__init__()
        self._drafts = drafts
        self._before = before
        self._after = after

    def undo(self) -> None:
        """As it was."""
        self._drafts.become(self._before)

    def redo(self) -> None:
        """As it was to be."""
        self._drafts.become(self._after)


class Drafts(QObject):
    """Products that were read, and what was made of them since.

    Args:
        stock: reads what is typed.

    Signals:
        changed: other drafts, or none, of these products; carries their ids.
        listed: there are other products than before.
        stepped: another step can be undone or done again.
    """

    changed = Signal(list)
    listed = Signal()
    stepped = Signal()

    def __init__(self, stock: StockService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stock = stock
        self._read: dict[int, Stocked] = {}
        self._drafts: dict[int, Draft] = {}
        self._last_new = 0
        self.steps = QUndoStack(self)

    # --- What there is ----------------------------------------------------------------------------

    def take(self, products: Iterable[Stocked]) -> None:
        """Know products as they are kept; what is edited keeps the state that it was read in."""
        for each in products:
            if each.id not in self._drafts:
                self._read[each.id] = each

    def read(self, product_id: int) -> Stocked | None:
        """A product as it was read; None for a new one."""
        return self._read.get(product_id)

    def draft(self, product_id: int) -> Draft:
        """A product as it is to be."""
        return self._drafts.get(product_id) or Draft(self._read[product_id].product)

    def knows(self, product_id: int) -> bool:
        """Whether there is such a product."""
        return product_id in self._drafts or product_id in self._read

    @property
    def new_ids(self) -> tuple[int, ...]:
        """Products that the shop does not have yet, the latest first."""
        return tuple(sorted(each for each in self._drafts if each < 0))

    @property
    def edited_ids(self) -> tuple[int, ...]:
        """Everything that differs from what is kept."""
        return tuple(
            each
            for each, draft in self._drafts.items()
            if each < 0
            or draft.removed
            or draft.faults
            or draft.product != self._read[each].product
        )

    def wanted(self) -> tuple[list[Stocked], list[Stocked]]:
        """What is to be saved, and what is to go."""
        saved: list[Stocked] = []
        removed: list[Stocked] = []
        for each in self.edited_ids:
            draft, read = self._drafts[each], self._read.get(each)
            revision = read.revision if read is not None else 0
            (removed if draft.removed else saved).append(Stocked(each, draft.product, revision))
        return saved, removed

    def first_fault(self) -> tuple[int, Cell] | None:
        """The first cell that cannot be saved."""
        for each, draft in self._drafts.items():
            if not draft.removed:
                for cell in draft.faults:
                    return each, cell
        return None

    # --- Steps ------------------------------------------------------------------------------------

    def put(self, drafts: _States) -> None:
        """Make something else of products, as one step."""
        before = {each: self._drafts.get(each) for each in drafts}
        if before != drafts:
            self.steps.push(_Step(self, before, drafts))
            self.stepped.emit()

    @Slot()
    def undo(self) -> None:
        """Take the last step back."""
        self.steps.undo()
        self.stepped.emit()

    @Slot()
    def redo(self) -> None:
        """Take the next step again."""
        self.steps.redo()
        self.stepped.emit()

    def become(self, states: _States) -> None:
        """Take states over; for the steps alone."""
        new = self.new_ids
        for each, draft in states.items():
            if draft is None:
                self._drafts.pop(each, None)
            else:
                self._drafts[each] = draft
        if self.new_ids != new:
            self.listed.emit()
        self.changed.emit(list(states))

    def type(self, ids: Sequence[int], typed: Mapping[Field, str]) -> None:
        """Type the same into cells of products, as one step."""
        after = {}
        for each in ids:
            draft = self.draft(each)
            for column, text in typed.items():
                draft = self._typed(draft, column, text)
            after[each] = draft
        self.put(after)

    def type_size(
        self, product_id: int, place: int, column: Field, text: str, unit: LengthUnit
    ) -> None:
        """Type into a cell of a size."""
        draft, cell = self.draft(product_id), (column, place)
        faults = {at: fault for at, fault in draft.faults.items() if at != cell}
        product = draft.product
        try:
            sizes = self._stock.typed_size(product.sizes, place, column, text, unit)
            product = replace(product, sizes=sizes)
        except KioskError as error:
            faults[cell] = Fault(text, error)
        self.put({product_id: replace(draft, product=product, faults=faults)})

    def arrange_sizes(self, product_id: int, places: Sequence[int]) -> None:
        """Keep the sizes at these places, in this order."""
        draft = self.draft(product_id)
        sizes = tuple(draft.product.sizes[place] for place in places)
        moved = {
            (column, None if place is None else places.index(place)): fault
            for (column, place), fault in draft.faults.items()
            if place is None or place in places
        }
        product = replace(draft.product, sizes=sizes)
        self.put({product_id: replace(draft, product=product, faults=moved)})

    def add_size(self, product_id: int, unit: LengthUnit) -> None:
        """A further size, with the basis of the last one."""
        draft = self.draft(product_id)
        sizes = draft.product.sizes
        size = ProductSize(free_label(sizes), unit=unit)
        if sizes:
            size = replace(size, basis=sizes[-1].basis)
        product = replace(draft.product, sizes=(*sizes, size))
        self.put({product_id: replace(draft, product=product)})

    def add(self, code: str = "") -> int:
        """A new product; returns its number until it is saved."""
        blank = NewProduct(
            sku=code,
            name="",
            brand="",
            product_type="",
            fit_category=None,
            wearers=Wearers.EVERYONE,
            colour="",
            colour_name="",
            price_minor=None,
        )
        draft = Draft(blank)
        if code:
            draft = self._typed(draft, Field.BARCODE, code)
        for column in _NEEDED:
            if not getattr(draft.product, column.value):
                draft = self._typed(draft, column, "")
        return self._put_new(draft)

    def add_product(self, product: NewProduct) -> int:
        """A new product with these facts; returns its number until it is saved."""
        return self._put_new(Draft(product))

    def marked(self, product_id: int, *, removed: bool) -> Draft:
        """A product that is to go, or to stay after all."""
        return replace(self.draft(product_id), removed=removed)

    def show(self, product_id: int, pictures: Sequence[Picture]) -> None:
        """Give a product these pictures, in this order."""
        draft = self.draft(product_id)
        product = replace(draft.product, pictures=tuple(pictures))
        self.put({product_id: replace(draft, product=product)})

    def blame(self, product_id: int, cell: Cell, error: KioskError) -> None:
        """Mark a cell that could not be saved; what stands in it stays, and so do the steps."""
        draft = self.draft(product_id)
        column, place = cell
        owner = draft.product if place is None else draft.product.sizes[place]
        fault = Fault(str(getattr(owner, column.value) or ""), error)
        self._drafts[product_id] = replace(draft, faults={**draft.faults, cell: fault})
        self.changed.emit([product_id])

    # --- Saving -----------------------------------------------------------------------------------

    def rebase(self, now: Stocked, product: NewProduct, *, keep: bool = True) -> None:
        """Begin anew from what somebody else made of a product.

        Args:
            now: what it is in the shop.
            product: what it is to be.
            keep: whether it still goes, if it was to go.
        """
        removed = keep and self.draft(now.id).removed
        self._read[now.id] = now
        self.put({now.id: Draft(product, removed=removed)})

    def drop(self, product_id: int) -> None:
        """Forget a product that is gone."""
        self._drafts.pop(product_id, None)
        self._read.pop(product_id, None)
        self.listed.emit()

    def settle(self, saved: Iterable[Stocked] = ()) -> None:
        """Everything is saved, or given up: there is nothing to be undone any more."""
        touched = list(self._drafts)
        self._drafts.clear()
        self._read.update({each.id: each for each in saved})
        self.steps.clear()
        self.listed.emit()
        self.stepped.emit()
        self.changed.emit([each for each in touched if each in self._read])

    def _put_new(self, draft: Draft) -> int:
        self._last_new -= 1
        self.put({self._last_new: draft})
        return self._last_new

    def _typed(self, draft: Draft, column: Field, text: str) -> Draft:
        cell = (column, None)
        faults = {at: fault for at, fault in draft.faults.items() if at != cell}
        try:
            product = self._stock.typed(draft.product, column, text)
        except KioskError as error:
            return replace(draft, faults={**faults, cell: Fault(text, error)})
        return replace(draft, product=product, faults=faults)
