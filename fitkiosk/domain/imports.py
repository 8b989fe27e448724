"""Tables of sellers on their way into the shop: columns, rows, and what becomes of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from fitkiosk.domain.charts import GirthRange
from fitkiosk.domain.products import SizeBasis
from fitkiosk.errors import KioskError
from fitkiosk.units import LengthUnit


class TableKind(StrEnum):
    """What a table holds."""

    PRODUCTS = "products"
    CHARTS = "charts"
    REVIEWS = "reviews"


class Column(StrEnum):
    """What a column of a seller's table can say."""

    SKU = "sku"
    NAME = "name"
    BRAND = "brand"
    TYPE = "type"
    WEARERS = "wearers"
    COLOUR = "colour"
    PRICE = "price"
    CURRENCY = "currency"
    DESCRIPTION = "description"
    MATERIAL = "material"
    STRETCH = "stretch"
    PICTURES = "pictures"
    BARCODE = "barcode"
    SIZE = "size"
    SIZES = "sizes"  # all labels in one cell: "S, M, L"
    CHEST = "chest"
    WAIST = "waist"
    HIP = "hip"
    CHEST_LEAST = "chest_least"
    CHEST_MOST = "chest_most"
    WAIST_LEAST = "waist_least"
    WAIST_MOST = "waist_most"
    HIP_LEAST = "hip_least"
    HIP_MOST = "hip_most"
    BASIS = "basis"
    UNIT = "unit"
    CHART = "chart"
    REVIEW = "review"
    RATING = "rating"
    FELT = "felt"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class ColumnRole:
    """What a column says, and of which size where each size has columns of its own."""

    column: Column
    size: str | None = None


@dataclass(frozen=True, slots=True)
class MatchedColumn:
    """A column of a table and what it was taken for.

    Attributes:
        header: as the file writes it; empty headers get their letter, such as "column C".
        role: what it is taken for, or None to leave it out.
        certainty: how sure, 0 to 1; 1 where it was remembered or chosen.
        examples: its first values, as text.
    """

    header: str
    role: ColumnRole | None
    certainty: float
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportMapping:
    """How the tables of one seller are to be read; remembered for the next one.

    Attributes:
        seller: who sends them.
        roles: by header; a header that is not in it is matched anew, one with None is left out.
        unit: of lengths without one of their own; None while it has not been said.
        basis: what the figures mean; None while it has not been said.
        currency: ISO 4217 code of prices without one; None while it has not been said.
        brand: of every product where no column says it.
        kind: what the table holds.
    """

    seller: str
    roles: Mapping[str, ColumnRole | None] = field(default_factory=dict)
    unit: LengthUnit | None = None
    basis: SizeBasis | None = None
    currency: str | None = None
    brand: str = ""
    kind: TableKind = TableKind.PRODUCTS


class Question(StrEnum):
    """What has to be asked once before a seller's tables can be read."""

    UNIT = "unit"
    BASIS = "basis"
    CURRENCY = "currency"
    BRAND = "brand"


@dataclass(frozen=True, slots=True)
class TableNote:
    """Something about a table that whoever imports it should know; `told` is no refusal.

    Attributes:
        row: the row that it is about, as people count; None where it is about more than one.
    """

    told: KioskError
    row: int | None = None


@dataclass(frozen=True, slots=True)
class TablePreview:
    """A table that was opened, before any of it is read in earnest.

    Attributes:
        file: its name without the folder.
        sheet: which sheet; empty where there are none.
        sheets: all visible sheets with something in them.
        columns: each with what it was taken for.
        mapping: as far as it is known: remembered for this seller, or guessed.
        asks: what has still to be said, since the table needs it.
        notes: what was noticed, such as a hidden sheet.
        rows: how many there are, or None where counting would take long.
    """

    file: str
    columns: tuple[MatchedColumn, ...]
    mapping: ImportMapping
    asks: tuple[Question, ...] = ()
    notes: tuple[TableNote, ...] = ()
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    rows: int | None = None


@dataclass(frozen=True, slots=True)
class DraftSize:
    """A size as one row gives it; ranges are those of size charts."""

    label: str
    chest_cm: GirthRange | None = None
    waist_cm: GirthRange | None = None
    hip_cm: GirthRange | None = None
    barcode: str | None = None
    basis: SizeBasis | None = None
    unit: LengthUnit | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """One row of a table, read: facts of a product, and the sizes it tells of.

    Attributes:
        row: its number in the file as people count, the header included.
        sku: the article number; made from brand and name where the file has none.
        facts: what the row says of the product, by column: text stripped, a price in the smallest
            unit, stretch in per cent; a column whose cell is empty is absent.
        sizes: the sizes it tells of; one where a row is a size.
        cells: the row as it stands in the file, by header; to save it if it is refused.
    """

    row: int
    sku: str
    facts: Mapping[Column, object]
    sizes: tuple[DraftSize, ...] = ()
    cells: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that cannot be taken in.

    Attributes:
        row: its number in the file as people count.
        column: the header of the cell at fault, or None where it is the row as a whole.
        reason: what is wrong and how to mend it.
        cells: the row as it stands in the file.
    """

    row: int
    column: str | None
    reason: KioskError
    cells: tuple[str, ...] = ()


class Standing(StrEnum):
    """What an import does to a product."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class PlannedProduct:
    """What an import would do to one product.

    Attributes:
        certainty: how sure its type and category are, 0 to 1.
        changes: the names of the fields that would change.
        sized: whether it would have sizes with figures, its own or those of a size chart.
    """

    sku: str
    name: str
    product_type: str
    fit_category: str | None
    certainty: float
    standing: Standing
    changes: tuple[str, ...] = ()
    sized: bool = True


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do, or did.

    Attributes:
        id: of the import as it was kept, so that it can be undone; None for a dry run.
        refused: every refused row, in the order of the file; long ones are read as needed.
        products: every product in the order of the file; likewise.
        notes: what was noticed, such as chests that look like inches among centimetres.
        rows: how many rows were read.
        headers: the headers over the cells of the refused rows.
    """

    new: int
    changed: int
    unchanged: int
    refused: Sequence[RefusedRow] = ()
    products: Sequence[PlannedProduct] = ()
    notes: tuple[TableNote, ...] = ()
    rows: int = 0
    id: int | None = None
    headers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportRecord:
    """An import that was done, as the list of them shows it."""

    id: int
    at: datetime
    file: str
    seller: str
    new: int
    changed: int
    staff_name: str | None = None
    undone_at: datetime | None = None
    kind: TableKind = TableKind.PRODUCTS
