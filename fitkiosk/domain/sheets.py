"""A size chart on the bench: what its seller wrote, cell by cell, and what that means.

A `Sheet` keeps the text of every cell, so that nothing that was typed or pasted is lost; what its
figures are is in a `ReadChart`, which is read from it anew after every change. Both are immutable:
an edit gives the next sheet.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from fitkiosk.domain.charts import GirthRange
from fitkiosk.domain.imports import TableNote
from fitkiosk.domain.products import SizeBasis, Wearers
from fitkiosk.errors import KioskError
from fitkiosk.units import LengthUnit

Place = tuple[int, int]
"""A row and a column of a sheet, both counted from 0."""


class Measure(StrEnum):
    """What a column of a size chart tells.

    Attributes:
        SIZE: the label of the size.
        WAIST: the natural waist, midway between the lowest rib and the top of the hip bone.
        LOW_WAIST: the waist at the navel or where trousers are worn; in women it is far larger.
        OTHER: another length of the garment or the body, such as a sleeve.
    """

    SIZE = "size"
    BUST = "bust"
    UNDERBUST = "underbust"
    WAIST = "waist"
    LOW_WAIST = "low_waist"
    HIP = "hip"
    LENGTH = "length"
    INSEAM = "inseam"
    FOOT_LENGTH = "foot_length"
    OTHER = "other"

    @property
    def is_girth(self) -> bool:
        """Whether it goes around, so that laid flat it is half."""
        return self in _GIRTHS

    @property
    def zone(self) -> str | None:
        """The zone of fit (`bust`, `waist`, `hip`) whose figure it is, if any."""
        return _ZONES.get(self)


_ZONES = {
    Measure.BUST: "bust",
    Measure.WAIST: "waist",
    Measure.LOW_WAIST: "waist",
    Measure.HIP: "hip",
}
_GIRTHS = {*_ZONES, Measure.UNDERBUST}


class RangeEnd(StrEnum):
    """Which end of a range a column gives."""

    BOTH = "both"
    LEAST = "least"
    MOST = "most"


class SizeSystem(StrEnum):
    """By what the sizes of a chart are named."""

    LETTER = "letter"
    EU = "eu"
    UK = "uk"
    US = "us"
    IN = "in"
    NUMBER = "number"  # a number of which nobody said whose


@dataclass(frozen=True, slots=True)
class Definition:
    """What a column means.

    Attributes:
        measure: None for what says nothing of sizes, such as a column of remarks.
        basis: of a length, whose it is; None while nobody said.
        unit: of figures without one of their own; None while nobody said.
        end: which end of a range.
        system: of labels; None while nobody said.
    """

    measure: Measure | None = None
    basis: SizeBasis | None = None
    unit: LengthUnit | None = None
    end: RangeEnd = RangeEnd.BOTH
    system: SizeSystem | None = None

    @property
    def has_figures(self) -> bool:
        """Whether the column holds lengths."""
        return self.measure not in (None, Measure.SIZE)


class Asked(StrEnum):
    """What has to be said of a chart or of its columns before its figures can be used."""

    MEASURE = "measure"
    WAIST = "waist"
    BASIS = "basis"
    UNIT = "unit"
    WEARERS = "wearers"


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a column was taken for.

    Attributes:
        definition: the likeliest one.
        reasons: what it was seen by, such as a word of the header; never empty.
        asks: what should be confirmed, since it could as well be otherwise, and it matters.
    """

    definition: Definition
    reasons: tuple[KioskError, ...]
    asks: tuple[Asked, ...] = ()


@dataclass(frozen=True, slots=True)
class ChartFacts:
    """What a chart is for.

    Attributes:
        name: what it is called.
        product_type: the type of clothes, by the names of `categories.toml`; None for all types.
        wearers: None while nobody said; see `worn_by`.
        fit_category: the category that it is checked as; None while nobody said.
        stretch_percent: by how much the cloth can be pulled longer.
    """

    name: str = ""
    brand: str = ""
    wearers: Wearers | None = None
    product_type: str | None = None
    fit_category: str | None = None
    stretch_percent: float = 0.0

    @property
    def worn_by(self) -> Wearers:
        """Who it is taken to be for: women while nobody said, as most charts are."""
        return self.wearers or Wearers.WOMEN


@dataclass(frozen=True, slots=True)
class SetAside:
    """A row of what came in that is no size, such as a footnote, and why it was set aside.

    Attributes:
        number: its place in what came in, as people count.
    """

    number: int
    cells: tuple[str, ...]
    # An error is equal to itself alone; sheets that say the same are equal.
    why: KioskError = field(compare=False)


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A size as it is written.

    Attributes:
        cells: one for each column.
        number: its place in what came in, as people count; 0 for a row that was added here.
    """

    cells: tuple[str, ...]
    number: int = 0


@dataclass(frozen=True, slots=True)
class CellEdit:
    """Another text for a cell."""

    row: int
    column: int
    text: str


@dataclass(frozen=True, slots=True)
class Mend:
    """A change of a sheet that can be taken with one tap; cells first, then rows.

    Attributes:
        cells: texts to be written.
        definitions: what columns mean instead, by their place.
        rows: the places of the rows that stay, in their new order; None for all as they are.
        stretch_percent: another stretch of the cloth, or None.
    """

    cells: tuple[CellEdit, ...] = ()
    definitions: Mapping[int, Definition] = field(default_factory=dict, hash=False)
    rows: tuple[int, ...] | None = None
    stretch_percent: float | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A size chart as its seller wrote it; every row has a cell for each header.

    Attributes:
        definitions: what each column means.
        aside: what came with it and is no size.
    """

    headers: tuple[str, ...] = ()
    definitions: tuple[Definition, ...] = ()
    rows: tuple[SheetRow, ...] = ()
    facts: ChartFacts = ChartFacts()
    aside: tuple[SetAside, ...] = ()

    def text(self, row: int, column: int) -> str:
        """What a cell says."""
        return self.rows[row].cells[column]

    def columns_of(self, measure: Measure) -> tuple[int, ...]:
        """The places of the columns that tell it."""
        return tuple(
            place for place, each in enumerate(self.definitions) if each.measure is measure
        )

    @property
    def label_column(self) -> int | None:
        """The column whose labels name the sizes: the first one of labels."""
        return next(iter(self.columns_of(Measure.SIZE)), None)

    def label(self, row: int) -> str:
        """The label of a size, without blanks around it; empty where there is none."""
        column = self.label_column
        return "" if column is None else self.text(row, column).strip()

    @property
    def has_figures(self) -> bool:
        """Whether anything stands in its columns of lengths."""
        places = [place for place, each in enumerate(self.definitions) if each.has_figures]
        return any(row.cells[place].strip() for row in self.rows for place in places)

    # --- Edits ------------------------------------------------------------------------------------

    def typed(self, edits: Sequence[CellEdit]) -> "Sheet":
        """With other texts in some cells."""
        rows = [list(row.cells) for row in self.rows]
        for each in edits:
            rows[each.row][each.column] = each.text
        return replace(
            self,
            rows=tuple(
                replace(row, cells=tuple(cells)) if tuple(cells) != row.cells else row
                for row, cells in zip(self.rows, rows, strict=True)
            ),
        )

    def with_rows(self, at: int, rows: Sequence[Sequence[str]]) -> "Sheet":
        """With rows added before one."""
        width = len(self.headers)
        added = tuple(SheetRow((*cells, *[""] * width)[:width]) for cells in rows)
        return replace(self, rows=(*self.rows[:at], *added, *self.rows[at:]))

    def keeping_rows(self, places: Sequence[int]) -> "Sheet":
        """With these rows alone, in this order."""
        return replace(self, rows=tuple(self.rows[place] for place in places))

    def with_column(self, at: int, header: str, definition: Definition) -> "Sheet":
        """With an empty column added before one."""
        return replace(
            self,
            headers=(*self.headers[:at], header, *self.headers[at:]),
            definitions=(*self.definitions[:at], definition, *self.definitions[at:]),
            rows=tuple(
                replace(row, cells=(*row.cells[:at], "", *row.cells[at:])) for row in self.rows
            ),
        )

    def without_column(self, at: int) -> "Sheet":
        """With a column taken out."""
        return replace(
            self,
            headers=(*self.headers[:at], *self.headers[at + 1 :]),
            definitions=(*self.definitions[:at], *self.definitions[at + 1 :]),
            rows=tuple(
                replace(row, cells=(*row.cells[:at], *row.cells[at + 1 :])) for row in self.rows
            ),
        )

    def named(self, column: int, header: str) -> "Sheet":
        """With another header over a column."""
        headers = (*self.headers[:column], header, *self.headers[column + 1 :])
        return replace(self, headers=headers)

    def defined(self, definitions: Mapping[int, Definition]) -> "Sheet":
        """With columns that mean something else."""
        return replace(
            self,
            definitions=tuple(
                definitions.get(place, each) for place, each in enumerate(self.definitions)
            ),
        )

    def mended(self, mend: Mend) -> "Sheet":
        """With a mend taken."""
        sheet = self.typed(mend.cells).defined(mend.definitions)
        if mend.stretch_percent is not None:
            facts = replace(sheet.facts, stretch_percent=mend.stretch_percent)
            sheet = replace(sheet, facts=facts)
        return sheet if mend.rows is None else sheet.keeping_rows(mend.rows)


@dataclass(frozen=True, slots=True)
class OpenedSheet:
    """A chart that just came in.

    Attributes:
        sheet: with the proposed definitions and the guessed facts in it already.
        proposals: what its columns were taken for, one each.
        notes: what was noticed on the way, such as that it was turned.
        sheets: of a workbook, those that are visible and not empty.
        others: further charts that came with it.
    """

    sheet: Sheet
    proposals: tuple[Proposal, ...]
    notes: tuple[TableNote, ...] = ()
    sheets: tuple[str, ...] = ()
    others: tuple[Sheet, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadCell:
    """A cell of a column of figures that is not empty, read.

    Attributes:
        ends: the first and the second end in cm, in the order written (the same twice for a single
            figure), as they stand: what is laid flat is not doubled. None where the text is no
            length.
        unit: the unit that the text itself names, if any.
    """

    ends: GirthRange | None
    unit: LengthUnit | None = None


@dataclass(frozen=True, slots=True)
class ReadChart:
    """A sheet with its figures read.

    Attributes:
        cells: by place; only cells of columns of figures that are not empty. A figure whose unit
            nobody and nothing says is read in the likelier one.
    """

    sheet: Sheet
    cells: Mapping[Place, ReadCell] = field(hash=False)

    def ends(self, row: int, columns: Sequence[int]) -> GirthRange | None:
        """The range that a row gives in columns of one measure, some for the least, some the most.

        None where no cell of them is a length, or one end of a range alone is known.
        """
        least: float | None = None
        most: float | None = None
        for column in columns:
            cell = self.cells.get((row, column))
            if cell is None or cell.ends is None:
                continue
            end = self.sheet.definitions[column].end
            if end is not RangeEnd.MOST:
                least = cell.ends[0]
            if end is not RangeEnd.LEAST:
                most = cell.ends[1]
        return None if least is None or most is None else (least, most)
