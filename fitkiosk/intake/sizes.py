"""What the rows of a table say of sizes: their labels and their girths."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from fitkiosk.domain.charts import GirthRange
from fitkiosk.domain.imports import Column, DraftSize
from fitkiosk.domain.products import SizeBasis, Wearers
from fitkiosk.intake.errors import BadCellError, BadRowError
from fitkiosk.intake.facts import CellFault
from fitkiosk.intake.layout import GirthColumn, Layout
from fitkiosk.intake.tables import Table
from fitkiosk.intake.values import read_girth, unit_in
from fitkiosk.intake.words import plain, seller_words
from fitkiosk.units import LengthUnit, format_length

# What clothes and bodies measure around, babies and the largest included, in cm.
SMALLEST_CM, LARGEST_CM = 30.0, 220.0
# How near a figure lies to the usual one of its column, by ratio, for the two to be of one unit. An
# inch is 2.54 cm: a figure that is not near as it stands, and is in the other unit, was meant so.
_NEAR_LEAST, _NEAR_MOST = 0.7, 1.45


class SizeReader:
    """Reads the sizes in the rows of one table.

    Args:
        table: its first rows say what is usual in a column.
        layout: where everything stands.
    """

    def __init__(self, table: Table, layout: Layout) -> None:
        self._columns = layout.girths
        self._stock = layout.stock
        mixed = {Column.UNIT, Column.BASIS} & layout.places.keys()
        self._usual = {} if mixed else layout.medians(table)
        # The same few figures come again and again.
        self._known_figure = lru_cache(maxsize=8192)(self._figure)

    def read(self, cells: Sequence[str], facts: Mapping[Column, object]) -> tuple[DraftSize, ...]:
        """The sizes that a row tells of: its own, those of its columns, and those it lists.

        Args:
            cells: of the row, clean.
            facts: what the row says of its product and its size.

        Raises:
            CellFault: when a cell is no girth, or one that cannot be true.
        """
        listed = facts.get(Column.SIZES)
        labels = listed if isinstance(listed, tuple) else ()
        own = facts.get(Column.SIZE) or (labels[0] if len(labels) == 1 else None)
        found: dict[str, _Size] = {}
        for label in [own] if own else labels:
            found[str(label)] = _Size(str(label))
        unit, basis = facts.get(Column.UNIT), facts.get(Column.BASIS)
        child = facts.get(Column.WEARERS) is Wearers.CHILDREN
        for at, column in enumerate(self._columns):
            text = cells[column.place]
            if text:
                label = column.size or own
                try:
                    if label is None:
                        raise _without_size()
                    figure = self._known_figure(at, text, unit, basis, child)
                    found.setdefault(str(label), _Size(str(label))).add(column, figure)
                except BadCellError as error:
                    raise CellFault(column.place, error) from error
        for place, label in self._stock:
            if cells[place] and plain(cells[place]) not in seller_words().no_stock:
                found.setdefault(label, _Size(label))
        barcode = facts.get(Column.BARCODE)
        return tuple(
            size.draft(str(barcode) if barcode and size.label == own else None)
            for size in found.values()
        )

    def _figure(
        self,
        at: int,
        text: str,
        unit: LengthUnit | None,
        basis: SizeBasis | None,
        child: bool,
    ) -> "_Figure":
        """A cell of the column at a place among those of girths; see `read`."""
        column = self._columns[at]
        named = unit_in(text)
        unit = named or unit or column.unit
        if unit is None:
            raise BadCellError(
                "Nobody has said whether “{text}” is centimetres or inches.",
                "Say it for this seller, and read the table again.",
                text=text,
            )
        basis = basis or column.basis
        if basis is None:
            raise BadCellError(
                "Nobody has said whether “{text}” is of the body, of the garment, or laid flat.",
                "Say it for this seller, and read the table again.",
                text=text,
            )
        girth = read_girth(text, unit)
        if named is None and not child:
            self._doubt(column, text, sum(girth) / 2, unit)
        across = 2 if basis is SizeBasis.FLAT else 1
        if not (girth[0] * across >= SMALLEST_CM and girth[1] * across <= LARGEST_CM):
            raise _out_of_limits(text, unit, across)
        return _Figure(girth, unit, basis)

    def _doubt(self, column: GirthColumn, text: str, cm: float, unit: LengthUnit) -> None:
        """Refuse a figure that would be a usual one of its column in the other unit alone."""
        usual = self._usual.get((column.girth, column.basis))
        if usual is None or _near(cm, usual):
            return
        other = LengthUnit.CM if unit is LengthUnit.INCH else LengthUnit.INCH
        meant_cm = other.to_cm(unit.from_cm(cm))
        if _near(meant_cm, usual):
            raise BadCellError(
                "“{text}” looks like inches among centimetres: {meant} {unit}?"
                if unit is LengthUnit.CM
                else "“{text}” looks like centimetres among inches: {meant} {unit}?",
                "Write it in the unit of its column, or write the unit after it.",
                text=text,
                meant=format_length(meant_cm, unit),
                unit=unit,
            )


class _Figure(NamedTuple):
    """What a cell says of a girth."""

    girth: GirthRange
    unit: LengthUnit
    basis: SizeBasis


@dataclass(slots=True)
class _Size:
    """A size while the cells of its row are read.

    Attributes:
        ends: of each girth, the least and the most in cm; None for an end not read yet.
        bases: what the figures of each girth mean.
    """

    label: str
    ends: dict[Column, tuple[float | None, float | None]] = field(default_factory=dict)
    bases: dict[Column, SizeBasis] = field(default_factory=dict)
    unit: LengthUnit | None = None

    def add(self, column: GirthColumn, figure: _Figure) -> None:
        """Take a girth in, or one end of it."""
        girth, unit, basis = figure
        least, most = self.ends.get(column.girth, (None, None))
        least, most = girth[0] if column.least else least, girth[1] if column.most else most
        if least is not None and most is not None and least > most:
            raise BadCellError("The least is more than the most.", "Exchange the two figures.")
        self.ends[column.girth] = least, most
        self.bases[column.girth] = basis
        self.unit = self.unit or unit

    def draft(self, barcode: str | None) -> DraftSize:
        """The size as it was read; girths across become girths around where both occur."""
        bases = set(self.bases.values())
        basis = next(iter(bases), None)
        if bases == {SizeBasis.FLAT, SizeBasis.GARMENT}:
            basis = SizeBasis.GARMENT
        elif len(bases) > 1:
            raise CellFault(
                None,
                BadRowError(
                    "Some figures of this size are of the body, others of the garment.",
                    "Leave the columns of one kind out.",
                ),
            )
        return DraftSize(
            self.label,
            self._girth(Column.CHEST, basis),
            self._girth(Column.WAIST, basis),
            self._girth(Column.HIP, basis),
            barcode,
            basis,
            self.unit,
        )

    def _girth(self, girth: Column, basis: SizeBasis | None) -> GirthRange | None:
        least, most = self.ends.get(girth, (None, None))
        if least is None or most is None:  # One end stands for both.
            least = most = least if most is None else most
        if least is None or most is None:
            return None
        if self.bases[girth] is not basis:
            return round(2 * least, 2), round(2 * most, 2)
        return least, most


def _near(cm: float, usual: float) -> bool:
    return _NEAR_LEAST <= cm / usual <= _NEAR_MOST


def _without_size() -> BadCellError:
    return BadCellError(
        "There is a figure, and no size that it is of.",
        "Write the size in its column, such as M, or One size.",
    )


def _out_of_limits(text: str, unit: LengthUnit, across: int) -> BadCellError:
    low, high = (format_length(cm / across, unit) for cm in (SMALLEST_CM, LARGEST_CM))
    return BadCellError(
        "“{text}” {unit} cannot be the figure of clothes or of a body.",
        "Write a number from {low} to {high} {unit}, or say for this seller that the figures are "
        "in another unit.",
        text=text,
        unit=unit,
        low=low,
        high=high,
    )
