"""Products as staff edit them: what is kept, what was changed, and what cannot be saved."""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from enum import StrEnum

from fitkiosk.domain.products import NewProduct, ProductSize
from fitkiosk.errors import BadInputError, KioskError


class Field(StrEnum):
    """What staff can write of a product and of its sizes, by the names of `NewProduct`."""

    SKU = "sku"
    NAME = "name"
    BRAND = "brand"
    TYPE = "product_type"
    CATEGORY = "fit_category"
    WEARERS = "wearers"
    PRICE = "price_minor"
    COLOUR = "colour_name"
    MATERIAL = "material"
    STRETCH = "stretch_percent"
    DESCRIPTION = "description"
    BARCODE = "barcode"
    LABEL = "label"
    CHEST = "chest_cm"
    WAIST = "waist_cm"
    HIP = "hip_cm"
    BASIS = "basis"


@dataclass(frozen=True, slots=True)
class Stocked:
    """A product as it was given, with its own sizes alone.

    Attributes:
        id: its number in the shop; below zero for one that is not kept yet.
        revision: how often it was changed; 0 for one that is not kept yet.
    """

    id: int
    product: NewProduct
    revision: int

    @property
    def is_new(self) -> bool:
        """Whether the shop does not have it yet."""
        return self.id < 0


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One change of a product.

    Attributes:
        staff_name: who did it; None where nobody is known.
        file: the table it came with; None where staff did it by hand.
        fields: the names of the fields that changed, of `NewProduct`.
        is_first: whether the product came into the shop with it.
        undone: whether it came with an import that was taken back.
    """

    at: datetime
    fields: tuple[str, ...]
    staff_name: str | None = None
    file: str | None = None
    is_first: bool = False
    undone: bool = False


@dataclass(frozen=True, slots=True)
class Conflict:
    """A product that somebody else changed meanwhile; `now` is None where it is gone."""

    id: int
    name: str
    now: Stocked | None


class ConflictError(KioskError):
    """Products were changed by somebody else since they were read; nothing was saved.

    Attributes:
        conflicts: which ones, and what they are now.
    """

    def __init__(self, conflicts: Sequence[Conflict]) -> None:
        super().__init__(
            "Somebody else changed {names} meanwhile.",
            "Nothing was saved yet. Choose which of both to keep.",
            names=tuple(each.name for each in conflicts),
        )
        self.conflicts = tuple(conflicts)


class EntryError(BadInputError):
    """What stands in one cell cannot be saved.

    Attributes:
        field: of which column.
        product_id: of which product, where it is not the one that is being typed.
        place: of which of its sizes; None for the product's own cells.
    """

    field: Field | None = None
    product_id: int | None = None
    place: int | None = None

    def at(self, product_id: int, field: Field, place: int | None = None) -> "EntryError":
        """The same, with the cell it is about."""
        self.product_id, self.field, self.place = product_id, field, place
        return self


def changed_names(before: NewProduct, after: NewProduct) -> tuple[str, ...]:
    """The names of the fields in which two products differ."""
    return tuple(
        each.name
        for each in fields(NewProduct)
        if getattr(before, each.name) != getattr(after, each.name)
    )


def rebased(base: NewProduct, mine: NewProduct, theirs: NewProduct) -> NewProduct:
    """What somebody else made of a product, with what was changed here put on top."""
    mine_of = {name: getattr(mine, name) for name in changed_names(base, mine)}
    return replace(theirs, **mine_of)


def free_label(sizes: Sequence[ProductSize]) -> str:
    """A label for a further size that no other one has."""
    taken = {size.label.casefold() for size in sizes}
    return next(str(number) for number in range(1, len(sizes) + 2) if str(number) not in taken)
