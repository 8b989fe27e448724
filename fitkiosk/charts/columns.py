"""A size chart as the check sees it: its figures as arrays, sizes from small to large."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from fitkiosk.charts.written import grid_of, unit_of
from fitkiosk.domain.fit import FitCategory, Zone
from fitkiosk.domain.products import Audience, SizeBasis, Wearers
from fitkiosk.domain.sheets import Definition, Measure, RangeEnd, ReadChart
from fitkiosk.domain.size_order import rank
from fitkiosk.population.bodies import BodyPopulation, Matrix
from fitkiosk.units import LengthUnit

_MOST_FURTHER = 3.0
_MOSTLY_SINGLE = 0.5


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What a chart is held against.

    Attributes:
        categories: the fit categories by name.
        populations: the bodies of each audience.
    """

    categories: Mapping[str, FitCategory]
    populations: Mapping[Audience, BodyPopulation]


@dataclass(frozen=True, slots=True)
class Series:
    """One figure of each size: a column, or one end of the ranges in it.

    Attributes:
        column: its place in the sheet.
        ends: which ends of the cells it is; both where the column holds single figures.
        unit: in which most of the column is written.
        grid: to what its figures are rounded, in that unit.
    """

    column: int
    ends: tuple[int, ...]
    definition: Definition
    unit: LengthUnit
    grid: float

    @property
    def measure(self) -> Measure:
        """What it tells."""
        return self.definition.measure or Measure.OTHER

    @property
    def grid_cm(self) -> float:
        """To what its figures are rounded, in cm."""
        return self.unit.to_cm(self.grid)

    @property
    def is_girth(self) -> bool:
        """Whether it goes around a body or a garment, so that it has to grow with the sizes."""
        return self.measure.is_girth

    @property
    def is_low(self) -> bool:
        """Whether it is the lower end of ranges."""
        return self.definition.end is RangeEnd.LEAST or self.ends == (0,)

    @property
    def is_high(self) -> bool:
        """Whether it is the upper end of ranges."""
        return self.definition.end is RangeEnd.MOST or self.ends == (1,)


@dataclass(frozen=True)
class Columns:
    """The columns of figures of a chart, in the rows' order of the sheet.

    Attributes:
        figures: in cm as they stand, shape (rows, series); NaN where there is none.
    """

    read: ReadChart
    knowledge: Knowledge
    series: tuple[Series, ...]
    figures: Matrix

    @classmethod
    def of(cls, read: ReadChart, knowledge: Knowledge) -> "Columns":
        """Lay out a chart."""
        series = tuple(_series(read))
        figures = np.full((len(read.sheet.rows), len(series)), np.nan)
        for place, each in enumerate(series):
            for row in range(len(figures)):
                cell = read.cells.get((row, each.column))
                if cell is not None and cell.ends is not None:
                    figures[row, place] = cell.ends[each.ends[0]]
        return cls(read, knowledge, series, figures)

    @cached_property
    def by_column(self) -> Mapping[int, tuple[int, ...]]:
        """The places of the series of each column."""
        found: dict[int, tuple[int, ...]] = {}
        for place, each in enumerate(self.series):
            found[each.column] = (*found.get(each.column, ()), place)
        return found

    @cached_property
    def pairs(self) -> tuple[tuple[int, int], ...]:
        """The pairs of series that are written as the lower and the upper ends of ranges."""
        bands = []
        for low, each in enumerate(self.series):
            if not each.is_low:
                continue
            for high, other in enumerate(self.series):
                alike = (each.measure, each.definition.basis) == (
                    other.measure,
                    other.definition.basis,
                )
                split = each.definition.end is RangeEnd.LEAST and (
                    other.definition.end is RangeEnd.MOST
                )
                if alike and other.is_high and (split or other.column == each.column):
                    bands.append((low, high))
                    break
        return tuple(bands)

    @cached_property
    def bands(self) -> tuple[tuple[int, int], ...]:
        """The pairs of series that are the lower and the upper ends of the same ranges."""
        return tuple(pair for pair in self.pairs if not self._is_single(*pair))

    def figures_of(self, column: int) -> tuple[int, ...]:
        """The places of the series that tell a column's girth: its own, and the other end's."""
        own = self.by_column[column]
        others = (pair for pair in self.pairs if own[0] in pair)
        return next(others, own)

    def _is_single(self, low: int, high: int) -> bool:
        """Whether both ends are mostly the same: single figures, written as ranges are."""
        pairs = self.figures[:, [low, high]]
        known = pairs[np.isfinite(pairs).all(axis=1)]
        same = known[:, 0] == known[:, 1]
        return bool(len(known)) and float(same.mean()) > _MOSTLY_SINGLE

    @cached_property
    def category(self) -> FitCategory | None:
        """The fit category that the chart is checked as: said, or by the type of product."""
        facts = self.read.sheet.facts
        said = self.knowledge.categories.get(facts.fit_category or "")
        if said is not None:
            return said
        return next(
            (
                each
                for each in self.knowledge.categories.values()
                if facts.product_type in each.product_types
            ),
            None,
        )

    @cached_property
    def population(self) -> BodyPopulation | None:
        """The bodies that the chart is for, where there is one answer."""
        audience = self.read.sheet.facts.worn_by.audience
        return None if audience is None else self.knowledge.populations.get(audience)

    @property
    def populations(self) -> tuple[BodyPopulation, ...]:
        """The bodies that the chart may be for: of everyone all, of children none."""
        known = self.knowledge.populations
        if self.read.sheet.facts.worn_by is Wearers.EVERYONE:
            return tuple(known.values())
        return () if self.population is None else (self.population,)

    @property
    def is_childrens(self) -> bool:
        """Whether children wear it, whose bodies are not known."""
        return self.read.sheet.facts.worn_by is Wearers.CHILDREN

    def zone(self, measure: Measure) -> Zone | None:
        """The zone of the category whose figure a column gives."""
        zones = self.category.zones if self.category else ()
        return next((each for each in zones if each.name == measure.zone), None)

    @cached_property
    def ranks(self) -> NDArray[np.float64] | None:
        """How large each size is by its label; None where labels don't tell.

        A row that is still empty is taken to be of the size that would come there.
        """
        sheet = self.read.sheet
        rows = np.arange(len(sheet.rows))
        written = np.array([any(map(str.strip, row.cells)) for row in sheet.rows], dtype=bool)
        found = [rank(sheet.label(int(row)))[:2] for row in rows[written]]
        if {kind for kind, _ in found} not in ({0}, {1}):  # letters, or numbers
            return None
        values = np.array([value for _, value in found])
        step = (values[-1] - values[0]) / max(len(values) - 1, 1)
        after = np.maximum(rows - rows[written][-1], 0) * step
        before = np.minimum(rows - rows[written][0], 0) * step
        return np.asarray(np.interp(rows, rows[written], values) + before + after)

    @property
    def letters(self) -> bool:
        """Whether the labels are letters; as far as they tell."""
        sheet = self.read.sheet
        return bool(sheet.rows) and rank(sheet.label(0))[0] == 0

    def body_or_garment(self, place: int) -> SizeBasis:
        """Whose girth a series is: where nobody said, a body's."""
        basis = self.series[place].definition.basis
        return SizeBasis.BODY if basis is None else basis


def _series(read: ReadChart) -> Iterator[Series]:
    for column, definition in enumerate(read.sheet.definitions):
        if not definition.has_figures:
            continue
        places = [
            (row, column)
            for row in range(len(read.sheet.rows))
            if (cell := read.cells.get((row, column))) is not None and cell.ends is not None
        ]
        units = [unit_of(read, place) for place in places]
        unit = definition.unit or max(LengthUnit, key=units.count)
        ends = [read.cells[place].ends or (0.0, 0.0) for place in places]
        figures = [unit.from_cm(cm) for each in ends for cm in set(each)]
        grid = grid_of(figures)
        ranged = 2 * sum(first != second for first, second in ends) > len(ends)
        for each in ((0,), (1,)) if ranged else ((0, 1),):
            yield Series(column, each, definition, unit, grid)


def known_median(values: Matrix, otherwise: float = 0.0) -> float:
    """The median of the values that are known, that is not NaN; another value where none is."""
    known = values[np.isfinite(values)]
    return float(np.median(known)) if len(known) else otherwise


def spacing(ranks: NDArray[np.float64] | None, rows: int) -> NDArray[np.float64]:
    """How far the sizes lie apart by their labels, the usual distance being 1; shape (rows - 1,).

    Args:
        ranks: of the labels, in order; None where they don't tell.
        rows: how many sizes there are.
    """
    even = np.ones(max(rows - 1, 0))
    if ranks is None or not len(even):
        return even
    apart = np.diff(ranks)
    if (apart <= 0).any():
        return even
    return np.clip(apart / np.median(apart), 1 / _MOST_FURTHER, _MOST_FURTHER)
