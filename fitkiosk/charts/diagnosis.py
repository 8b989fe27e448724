"""All that rules look at: a chart, the faults that explain its odd figures, and what was meant."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from fitkiosk.charts.cellwise import Cells
from fitkiosk.charts.columns import Columns, Knowledge, Series
from fitkiosk.charts.columnwise import Levels, column_faults
from fitkiosk.charts.faults import Fault, Figure
from fitkiosk.charts.joints import usual_joints
from fitkiosk.charts.sizes import SizeOrder, order_of
from fitkiosk.charts.written import rewritten, unit_of
from fitkiosk.domain.chart_findings import Rule
from fitkiosk.domain.sheets import CellEdit, Measure, Mend, Place, RangeEnd, ReadChart, Sheet
from fitkiosk.population.bodies import Matrix
from fitkiosk.units import LengthUnit, format_length

_SHORT_WORDS = 2
_BESIDE_NAME = re.compile(r"[(\[].*|\b(?:cms?|in|inch|inches)\b\.?|[\"″”]", re.IGNORECASE)


@dataclass(frozen=True)
class Diagnosis:
    """A chart that was looked through once, for all rules.

    Attributes:
        columns: its figures.
        order: the order of its sizes.
        of_columns: faults of whole columns.
        of_cells: faults of rows and single figures.
        meant: the figures with what was meant in place of faults, in cm, shape (rows, series); a
            repeated row is NaN.
    """

    columns: Columns
    order: SizeOrder
    of_columns: tuple[Fault, ...]
    of_cells: tuple[Fault, ...]
    meant: Matrix

    @classmethod
    def of(cls, read: ReadChart, knowledge: Knowledge) -> "Diagnosis":
        """Look through a chart: whole columns first, since that explains most with least."""
        columns = Columns.of(read, knowledge)
        order = order_of(columns)
        figures, of_columns = columns.figures, []
        for fault, meant in column_faults(columns, figures):
            of_columns.append(fault)
            figures = meant
        cells = Cells(columns, order, figures)
        of_cells = tuple(cells.faults())
        return cls(columns, order, tuple(of_columns), of_cells, cells.as_meant)

    @property
    def sheet(self) -> Sheet:
        """What the seller wrote."""
        return self.columns.read.sheet

    @cached_property
    def levels(self) -> Levels | None:
        """How large its columns are as a whole, faults mended; None where it is for no one kind."""
        return None if self.columns.population is None else Levels.of(self.columns, self.meant)

    @cached_property
    def joints(self) -> Mapping[tuple[int, int], float]:
        """How far apart the ranges of neighbouring sizes usually are, in cm, by band."""
        grid = np.array([each.grid_cm for each in self.columns.series])
        return usual_joints(self.meant[self.order.rows], self.columns.bands, grid)

    @cached_property
    def told(self) -> frozenset[Place]:
        """The cells that are in a fault."""
        return frozenset(
            (row, column)
            for fault in self.of_cells
            for row in fault.rows
            for column in fault.columns or self.columns.by_column
        )

    def faults(self, rule: Rule) -> Iterator[Fault]:
        """The faults that a rule tells."""
        return (each for each in (*self.of_columns, *self.of_cells) if each.rule is rule)

    # --- Words ------------------------------------------------------------------------------------

    def size(self, row: int) -> str:
        """What a size is called; where it has no label, its number in the sheet."""
        return self.sheet.label(row) or str(row + 1)

    def measure(self, column: int) -> Measure:
        """What a column tells."""
        return self.sheet.definitions[column].measure or Measure.OTHER

    def called(self, column: int) -> Measure | str:
        """What a column is called in a sentence: as the seller calls it, if that is short."""
        definition = self.sheet.definitions[column]
        words = _BESIDE_NAME.sub("", self.sheet.headers[column]).split()
        measure = self.measure(column)
        name = " ".join(word.lower() if word.istitle() else word for word in words)
        # Both ends of a range are told as one, and usual names in the reader's language.
        usual = name.casefold() == measure.value.replace("_", " ")
        if usual or not 0 < len(words) <= _SHORT_WORDS or definition.end is not RangeEnd.BOTH:
            return measure
        return name

    def series_of(self, column: int) -> Series:
        """The first series of a column."""
        return self.columns.series[self.columns.by_column[column][0]]

    def unit(self, column: int) -> LengthUnit:
        """The unit of a column."""
        return self.series_of(column).unit

    def text(self, row: int, column: int) -> str:
        """What a cell says."""
        return self.sheet.text(row, column).strip()

    def length(self, cm: float, column: int) -> str:
        """A length in the unit of a column."""
        return format_length(cm, self.unit(column))

    # --- Mends ------------------------------------------------------------------------------------

    def writing(self, meant_cm: Mapping[Figure, float]) -> Mend | None:
        """Write other figures into cells; None where a column as a whole says something else."""
        cells: dict[Place, dict[int, float]] = {}
        for (row, column, end), cm in meant_cm.items():
            cells.setdefault((row, column), {})[end] = cm
        spoilt = {column for each in self.of_columns for column in each.columns}
        if not cells or spoilt & {column for _, column in cells}:
            return None
        return Mend(tuple(self._edit(place, ends) for place, ends in cells.items()))

    def exchanging(self, pairs: Iterable[tuple[Place, Place]]) -> Mend:
        """Exchange the texts of cells; between units, the lengths that they say."""
        edits = []
        for one, other in pairs:
            for to, by in ((one, other), (other, one)):
                cell = self.columns.read.cells.get(by)
                text = self.sheet.text(*by)
                known = to in self.columns.read.cells and cell is not None
                if known and cell is not None and cell.ends is not None and cell.unit is None:
                    here, there = (unit_of(self.columns.read, each) for each in (to, by))
                    if here is not there:
                        text = rewritten(
                            self.columns.read, to, cell.ends, self.series_of(to[1]).grid
                        )
                edits.append(CellEdit(*to, text))
        return Mend(tuple(edits))

    def _edit(self, place: Place, ends: Mapping[int, float]) -> CellEdit:
        cell = self.columns.read.cells.get(place)
        written = cell.ends if cell is not None and cell.ends is not None else (0.0, 0.0)
        figures = ends.get(0, written[0]), ends.get(1, written[1])
        grid = self.series_of(place[1]).grid
        return CellEdit(*place, rewritten(self.columns.read, place, figures, grid))
