"""Faults of whole columns: another unit, laid flat, exchanged with another column."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from fitkiosk.charts.build import (
    Build,
    build_of,
    can_tell,
    childrens_build,
    girths_at,
    people_of,
)
from fitkiosk.charts.columns import Columns, known_median
from fitkiosk.charts.faults import Fault, Way
from fitkiosk.charts.norms import norms
from fitkiosk.domain.chart_findings import Rule
from fitkiosk.domain.products import SizeBasis
from fitkiosk.domain.sheets import Measure, SizeSystem
from fitkiosk.population.bodies import BodyPopulation, Matrix
from fitkiosk.units import CM_PER_INCH, LengthUnit

_LOG_WEIGHTS = {Way.INCHES: -3.5, Way.CENTIMETRES: -3.5, Way.EXCHANGED: -2.5}
_ANOTHER_LOG_WEIGHT, _ACROSS_LOG_WEIGHT = -6.0, -2.5
_FLAT_LOG_WEIGHTS = {SizeBasis.BODY: -6.0, SizeBasis.GARMENT: -4.0, SizeBasis.FLAT: -4.0}
"""How common each fault of a column is taken to be: logarithms of odds. Nobody lays a body flat."""

_GROWTH = {True: (0.045, 0.02), False: (0.01, 0.015)}
"""The share by which girths and lengths grow from size to size, and its spread. An assumption."""

_MOST_OF_GROWTH = 6.0
_TOLD_FROM, _SURE_FROM = 1.0, 4.0
"""The log-odds of a fault from which it is told, and from which there is hardly a doubt."""

_NUMBER_OF_SIZE = re.compile(r"(?:[a-z]{1,3}\.?\s*)?\d{1,3}(?:[.,]5)?\s*[rw]?", re.IGNORECASE)
"""Labels that are a number as systems have it: 38, UK 12, W32; and not 1X."""

_UNKNOWN_ROOM = (6.0, 6.0)
_MOST_FAULTS = 4
_LABELS_HOLD = 0.7


@dataclass(frozen=True)
class Levels:
    """How large the columns of a chart are as a whole.

    Attributes:
        columns: their places in the sheet.
        measures: what each tells.
        bases: whose it is.
        logs: the logarithm of a girth in the middle of the chart, in cm; what is laid flat counts
            twice. Shape (k,).
        growth: by which share of itself it grows from size to size, shape (k,).
        builds: what goes together, each with the logarithm of its weight: by the labels in each way
            that they can be read, and without them.
        people: what goes together on people, who differ by more than charts do; None where it is
            not known who they are.
    """

    columns: tuple[int, ...]
    measures: tuple[Measure, ...]
    bases: tuple[SizeBasis, ...]
    logs: Matrix
    growth: Matrix
    builds: tuple[tuple[float, Build], ...]
    people: Build | None

    @classmethod
    def of(cls, chart: Columns, figures: Matrix) -> "Levels | None":
        """Of the columns of which something is known.

        Args:
            chart: the columns.
            figures: in cm, shape (rows, series), in place of the chart's own.
        """
        if not (chart.populations or chart.is_childrens):
            return None
        columns, measures, bases, logs = [], [], [], []
        for column, places in chart.by_column.items():
            series = chart.series[places[0]]
            # Children's lengths grow by as much as girths of others do.
            if not can_tell(series.measure) or (chart.is_childrens and not series.is_girth):
                continue
            columns.append(column)
            measures.append(series.measure)
            bases.append(chart.body_or_garment(places[0]))
            # Ranges in two columns tell one girth: their middle.
            girths = figures[:, list(chart.figures_of(column))].mean(axis=1)
            logs.append(np.log(np.maximum(girths * _doubled(bases[-1], measures[-1]), 0.1)))
        if not columns:
            return None
        table = np.array(logs)
        whole = np.isfinite(table).all(axis=0)
        if not np.isfinite(table).any(axis=1).all():
            return None
        middle = (
            _middle(table[:, whole])
            if whole.any()
            else np.array([known_median(each) for each in table])
        )
        rows = np.flatnonzero(whole) if whole.any() else np.arange(len(figures))
        room = [room_of(chart, each, basis) for each, basis in zip(measures, bases, strict=True)]
        builds = [
            (weight - np.log(len(chart.populations)), build)
            for population in chart.populations
            for weight, build in _builds(chart, population, measures, room, rows)
        ] or [(0.0, childrens_build(measures, room))]
        growth = np.array([abs(known_median(np.diff(each))) for each in table])
        return cls(
            tuple(columns),
            tuple(measures),
            tuple(bases),
            middle,
            growth,
            tuple(builds),
            None if chart.population is None else people_of(measures, chart.population, room),
        )

    def log_density(self, logs: Matrix) -> float:
        """Of girths as these, all together."""
        return float(np.logaddexp.reduce([w + each.log_density(logs) for w, each in self.builds]))

    @cached_property
    def as_written(self) -> float:
        """The log-density of the chart as it stands."""
        return self.log_density(self.logs)

    @cached_property
    def likeliest_build(self) -> Build:
        """What the chart most likely is for."""
        return max(self.builds, key=lambda each: each[0] + each[1].log_density(self.logs))[1]


def _builds(
    chart: Columns,
    population: BodyPopulation,
    measures: Sequence[Measure],
    room: Sequence[tuple[float, float]],
    rows: NDArray[np.intp],
) -> Iterator[tuple[float, Build]]:
    """What goes together in charts for some bodies, each with the logarithm of its weight."""
    busts = labelled_busts(chart, population)
    for each in busts:
        bust_cm = float(np.median(each[rows]))
        weight = float(np.log(_LABELS_HOLD / len(busts)))
        yield weight, build_of(measures, population, room, bust_cm)
    without = float(np.log(1 - _LABELS_HOLD)) if busts else 0.0
    yield without, build_of(measures, population, room, None)


def _middle(table: Matrix) -> Matrix:
    """The level of each column, by what it is beside the others in most sizes.

    A median of each column by itself would move by half a size for one wrong figure.
    """
    level = np.median(table, axis=1)
    size = np.median(table - level[:, None], axis=0)
    return np.asarray(np.median(table - size, axis=1) + np.median(size))


def _doubled(basis: SizeBasis, measure: Measure) -> float:
    return 2.0 if basis is SizeBasis.FLAT and measure.is_girth else 1.0


def room_of(chart: Columns, measure: Measure, basis: SizeBasis) -> tuple[float, float]:
    """How much larger a figure is than the body it is for, in cm, and the spread of that."""
    if basis is SizeBasis.BODY or not measure.is_girth:
        return 0.0, 0.0
    zone, facts = chart.zone(measure), chart.read.sheet.facts
    category = chart.category
    worn = category.worn_stretched.get(facts.product_type or "", 0.0) if category else 0.0
    usual_cm = 85.0
    grown = usual_cm * facts.stretch_percent / 100 * worn
    spare = usual_cm * facts.stretch_percent / 100 * (1 - worn) / 4
    if zone is None:
        return _UNKNOWN_ROOM[0] - grown, float(np.hypot(_UNKNOWN_ROOM[1], spare))
    band = zone.ease
    spread = (band.loose_above - band.tight_below) / 6
    return (band.ideal_low + band.ideal_high) / 2 - grown, float(np.hypot(spread, spare))


def labelled_busts(chart: Columns, population: BodyPopulation) -> list[Matrix]:
    """The busts that the labels say, in each way that they can be read; each of shape (rows,)."""
    if chart.ranks is None or chart.read.sheet.label_column is None:
        return []
    definition = chart.read.sheet.definitions[chart.read.sheet.label_column]
    letters = chart.letters
    labels = [chart.read.sheet.label(row) for row in range(len(chart.ranks))]
    if not letters and not all(_NUMBER_OF_SIZE.fullmatch(each) for each in labels):
        return []
    system = SizeSystem.LETTER if letters else definition.system
    busts = []
    trousers = not any(each.measure.zone == "bust" for each in chart.series)
    for norm in norms(chart.ranks, system, population.audience, letters=letters, trousers=trousers):
        if (norm.cm <= 0).any():
            continue
        if norm.measure is Measure.BUST:
            busts.append(norm.cm)
        else:
            tried = np.linspace(60, 200, 281)
            busts.append(np.interp(norm.cm, girths_at(tried, population)[Measure.WAIST], tried))
    return busts


def column_faults(chart: Columns, figures: Matrix) -> Iterator[tuple[Fault, Matrix]]:
    """The faults of whole columns, each with the figures as they were meant.

    Args:
        chart: the columns.
        figures: in cm, shape (rows, series).
    """
    for _ in range(_MOST_FAULTS):
        levels = Levels.of(chart, figures)
        if levels is None:
            return
        tried: list[tuple[float, Fault | None]] = [
            (levels.log_density(logs) + weight - levels.as_written, fault)
            for fault, weight, logs in _hypotheses(chart, levels)
        ]
        tried.append((_of_another_chart(levels), None))
        odds, fault = max(tried, key=lambda each: each[0], default=(0.0, None))
        if fault is None or odds < _TOLD_FROM:
            return
        fault = replace(fault, sure=odds >= _SURE_FROM)
        figures = _as_meant(chart, figures, fault)
        yield fault, figures


def _of_another_chart(levels: Levels) -> float:
    """The log-odds of one column that is not of this chart, which is told elsewhere."""
    places = range(len(levels.columns))
    densities = []
    for place in places:
        rest = [each for each in places if each != place]
        if rest:
            parts = [
                w + each.only(rest).log_density(levels.logs[rest]) for w, each in levels.builds
            ]
            densities.append(float(np.logaddexp.reduce(parts)))
    return max(densities, default=-np.inf) + _ANOTHER_LOG_WEIGHT - levels.as_written


def _hypotheses(chart: Columns, levels: Levels) -> Iterator[tuple[Fault, float, Matrix]]:
    """Every fault that may be, its log-weight, and the logarithms that were meant."""
    places = range(len(levels.columns))
    groups: list[tuple[int, ...]] = [(place,) for place in places]
    if len(groups) > 1:
        groups.append(tuple(places))
    for group in groups:
        columns = tuple(levels.columns[place] for place in group)
        units = {chart.series[chart.by_column[column][0]].unit for column in columns}
        if len(units) == 1:
            way = Way.INCHES if units == {LengthUnit.CM} else Way.CENTIMETRES
            logs = levels.logs.copy()
            logs[list(group)] += np.log(factor_of(way))
            yield Fault(Rule.UNIT_SLIP, way, columns=columns), _LOG_WEIGHTS[way], logs
        girths = [place for place in group if levels.measures[place].is_girth]
        bases = {levels.bases[place] for place in girths}
        if girths and (len(girths) == len(group) or len(group) > 1) and len(bases) == 1:
            (basis,) = bases
            way = Way.FULL if basis is SizeBasis.FLAT else Way.FLAT
            logs = levels.logs.copy()
            logs[girths] += np.log(factor_of(way))
            columns = tuple(levels.columns[place] for place in girths)
            fault = Fault(Rule.FLAT_AMONG_GIRTHS, way, columns=columns)
            yield fault, _FLAT_LOG_WEIGHTS[basis], logs
    yield from _exchanges(chart, levels)


def _exchanges(chart: Columns, levels: Levels) -> Iterator[tuple[Fault, float, Matrix]]:
    """Two columns exchanged; of body and garment, all pairs at once."""
    places = range(len(levels.columns))
    odd = np.abs(levels.likeliest_build.oddness(levels.logs))
    columns: list[int] = []
    bases_exchanged = levels.logs.copy()
    for one in places:
        for other in range(one + 1, len(levels.columns)):
            pair = levels.columns[one], levels.columns[other]
            if len(chart.by_column[pair[0]]) != len(chart.by_column[pair[1]]):
                continue
            alike = levels.measures[one] is levels.measures[other]
            if alike and levels.bases[one] is levels.bases[other]:
                continue
            logs = bases_exchanged if alike else levels.logs.copy()
            doubled = [
                np.log(_doubled(levels.bases[each], levels.measures[each])) for each in (one, other)
            ]
            logs[one] = levels.logs[other] - doubled[1] + doubled[0]
            logs[other] = levels.logs[one] - doubled[0] + doubled[1]
            if alike:
                columns += pair
                continue
            growing = _growing(levels, one, other)
            pair = pair if odd[one] >= odd[other] else pair[::-1]
            fault = Fault(Rule.SWAPPED_COLUMNS, Way.EXCHANGED, columns=pair)
            across = 0.0 if levels.bases[one] is levels.bases[other] else _ACROSS_LOG_WEIGHT
            yield fault, _LOG_WEIGHTS[Way.EXCHANGED] + growing + across, logs
    if columns:
        fault = Fault(Rule.BODY_OR_GARMENT, Way.EXCHANGED, columns=tuple(columns))
        yield fault, _LOG_WEIGHTS[Way.EXCHANGED], bases_exchanged


def _growing(levels: Levels, one: int, other: int) -> float:
    """By how much likelier two columns grow as they do if they are exchanged: girths more."""
    likelier = 0.0
    for place, another in ((one, other), (other, one)):
        mine, theirs = (_GROWTH[levels.measures[each].is_girth] for each in (place, another))
        growth = levels.growth[place]
        for sign, (mean, sd) in ((-1, mine), (1, theirs)):
            likelier -= sign * (((growth - mean) / sd) ** 2 / 2 + np.log(sd))
    return float(np.clip(likelier, -_MOST_OF_GROWTH, _MOST_OF_GROWTH))


def factor_of(way: Way) -> float:
    """By what a figure has to be multiplied to be what was meant."""
    return {
        Way.INCHES: CM_PER_INCH,
        Way.CENTIMETRES: 1 / CM_PER_INCH,
        Way.FLAT: 2.0,
        Way.FULL: 0.5,
    }[way]


def _as_meant(chart: Columns, figures: Matrix, fault: Fault) -> Matrix:
    meant = figures.copy()
    if fault.way is Way.EXCHANGED:
        for pair in zip(fault.columns[::2], fault.columns[1::2], strict=True):
            one, other = (list(chart.by_column[column]) for column in pair)
            meant[:, one], meant[:, other] = figures[:, other], figures[:, one]
        return meant
    for column in fault.columns:
        meant[:, list(chart.by_column[column])] *= factor_of(fault.way)
    return meant
