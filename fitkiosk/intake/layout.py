"""Where in a seller's table everything stands, by the roles of its columns."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from statistics import median

from fitkiosk.domain.imports import Column, ColumnRole, ImportMapping
from fitkiosk.domain.products import SizeBasis
from fitkiosk.intake.columns import GIRTHS, LEAST, MOST, heading, match_columns
from fitkiosk.intake.errors import BadCellError
from fitkiosk.intake.tables import Table
from fitkiosk.intake.values import clean, read_girth, unit_in
from fitkiosk.units import LengthUnit

_GIRTH_OF = {
    **{girth: girth for girth in GIRTHS},
    **{end: girth for girth, end in (*LEAST.items(), *MOST.items())},
}
_ENOUGH = 5


@dataclass(frozen=True, slots=True)
class GirthColumn:
    """A column of girths.

    Attributes:
        girth: `CHEST`, `WAIST` or `HIP`.
        least, most: which ends of a range it gives; both, where it is no range's end.
        size: whose they are, where each size has columns of its own.
        unit: what counts for figures without one of their own; None where nobody knows.
        basis: what the figures mean; None where nobody knows.
    """

    place: int
    header: str
    girth: Column
    least: bool
    most: bool
    size: str | None
    unit: LengthUnit | None
    basis: SizeBasis | None


@dataclass(frozen=True, slots=True)
class Layout:
    """Where everything stands in the rows of a table.

    Attributes:
        places: where the facts of a product stand, by what they say.
        girths: the columns of girths.
        stock: columns that say whether there is a size at all, each with the label of the size.
    """

    headers: tuple[str, ...]
    places: Mapping[Column, tuple[int, ...]]
    girths: tuple[GirthColumn, ...]
    stock: tuple[tuple[int, str], ...]

    @classmethod
    def of(cls, table: Table, mapping: ImportMapping) -> "Layout":
        """Lay a table out by a mapping; headers that it does not know are matched anew."""
        rows = [row.cells for row in table.sample]
        columns = match_columns(table.headers, rows, mapping.roles)
        places: dict[Column, tuple[int, ...]] = {}
        girths, stock = [], []
        for place, each in enumerate(columns):
            role = each.role
            if role is None:
                continue
            if role.column in _GIRTH_OF:
                girths.append(_girth_column(place, each.header, role, mapping))
            elif role.size is not None:
                stock.append((place, role.size))
            else:
                places[role.column] = (*places.get(role.column, ()), place)
        return cls(table.headers, places, tuple(girths), tuple(stock))

    def values(self, table: Table, place: int) -> Iterator[str]:
        """What the first rows have in a column, without empty cells."""
        return filter(None, (clean(row.cells[place]) for row in table.sample))

    def left_open(self, table: Table, place: int, by: Column) -> Iterator[str]:
        """What the first rows have in a column where they are silent in another."""
        others = self.places.get(by, ())
        for row in table.sample:
            text = clean(row.cells[place])
            if text and not any(clean(row.cells[other]) for other in others):
                yield text

    def bare_figures(self, table: Table) -> list[float]:
        """Those figures of girths, as numbers, whose unit nobody and nothing says."""
        return [
            figure
            for column in self.girths
            if column.unit is None
            for figure in _figures(
                filter(_without_unit, self.left_open(table, column.place, Column.UNIT)),
                LengthUnit.CM,
            )
        ]

    def medians(self, table: Table) -> dict[tuple[Column, SizeBasis | None], float]:
        """The usual figure of each girth in cm, where there are enough to tell."""
        figures: dict[tuple[Column, SizeBasis | None], list[float]] = {}
        for column in self.girths:
            figures.setdefault((column.girth, column.basis), []).extend(
                _figures(self.values(table, column.place), column.unit or LengthUnit.CM)
            )
        return {girth: median(cm) for girth, cm in figures.items() if len(cm) >= _ENOUGH}


def _girth_column(place: int, header: str, role: ColumnRole, mapping: ImportMapping) -> GirthColumn:
    said = heading(header)
    return GirthColumn(
        place,
        header,
        _GIRTH_OF[role.column],
        role.column not in MOST.values(),
        role.column not in LEAST.values(),
        role.size,
        said.unit or mapping.unit,
        said.basis or mapping.basis,
    )


def _without_unit(text: str) -> bool:
    return unit_in(text) is None


def _figures(texts: Iterator[str], unit: LengthUnit) -> Iterator[float]:
    for text in texts:
        try:
            yield sum(read_girth(text, unit)) / 2
        except BadCellError:
            continue
