"""What the columns of a size chart mean, by words and by values."""

from collections.abc import Sequence
from math import log
from statistics import fmean, median

from fitkiosk.domain.products import SizeBasis, Wearers
from fitkiosk.domain.sheets import (
    Asked,
    ChartFacts,
    Definition,
    Measure,
    Proposal,
    Sheet,
    SizeSystem,
)
from fitkiosk.errors import KioskError
from fitkiosk.intake.chart_facts import category_by_columns, guessed_facts
from fitkiosk.intake.chart_looks import Around, Column, named_unit, unit_in_header
from fitkiosk.intake.chart_words import chart_words, phrase_in, system_in
from fitkiosk.intake.words import seller_words
from fitkiosk.units import LengthUnit

__all__ = ["category_by_columns", "guessed_facts", "proposals"]

# The usual girths of adults and children in the middle of a chart, in cm. Only which of the ways to
# read a figure comes nearest to them counts, and how near.
_USUAL_CM = {
    Measure.BUST: 93.0,
    Measure.UNDERBUST: 80.0,
    Measure.WAIST: 76.0,
    Measure.LOW_WAIST: 82.0,
    Measure.HIP: 100.0,
}
_CHILDRENS = 0.65
# From here on, as a logarithm, a girth is smaller than a usual one.
_SURELY_LESS = -0.2
# From here on a figure can only be in cm, below only in inches, or in cm across.
_SURELY_CM, _INCHES_AROUND, _SURELY_INCHES = 60.0, 46.0, 26.0
_LENGTHS = (Measure.LENGTH, Measure.INSEAM)
_SHORTEST_CM, _LONGEST_IN = 52.0, 48.0
# By how much nearer, as a logarithm, widths across have to be than inches where no word says so.
_SELDOM = 0.15
# Which girths a chart without words may begin with, and by how much they are over the waist.
_TOGETHER = (
    (Measure.BUST, Measure.WAIST, Measure.HIP),
    (Measure.BUST, Measure.WAIST),
    (Measure.WAIST, Measure.HIP),
)
_OVER_WAIST = {Measure.BUST: (1.08, 1.4), Measure.WAIST: (1.0, 1.0), Measure.HIP: (1.1, 1.55)}


def proposals(sheet: Sheet) -> tuple[Proposal, ...]:
    """What each column is likely to be, with the reasons, and what should be asked.

    Args:
        sheet: its headers, rows, facts and what was set aside; its own definitions do not count.
    """
    around = Around(sheet)
    columns = [Column(sheet, place) for place in range(len(sheet.headers))]
    for column in columns:
        column.look_beside(columns)
    _look_alike(columns)
    return tuple(_Reading(column, columns, around, sheet.facts).proposal() for column in columns)


def _look_alike(columns: Sequence[Column]) -> None:
    """Guess girths of which no header speaks by how they go together: bust, waist, hip."""
    if any(column.measure is not None and column.measure.is_girth for column in columns):
        return
    open_ = [column for column in columns if column.is_open and column.bare() is not None]
    for measures in _TOGETHER:
        figures = [column.bare() or 0.0 for column in open_[: len(measures)]]
        if len(figures) == len(measures) and all(
            least <= one / (figures[measures.index(Measure.WAIST)] or 1.0) <= most
            for one, (least, most) in zip(
                figures, (_OVER_WAIST[each] for each in measures), strict=True
            )
        ):
            for column, measure in zip(open_, measures, strict=False):
                column.could_be = measure
            return


class _Reading:
    """A column read in the light of the others.

    Args:
        column: the one.
        columns: all of them.
        around: what stands around the chart.
        facts: what the chart is for.
    """

    def __init__(
        self, column: Column, columns: Sequence[Column], around: Around, facts: ChartFacts
    ) -> None:
        self._column = column
        self._columns = columns
        self._around = around
        self._facts = facts
        self._reasons: list[KioskError] = []
        self._asks: list[Asked] = []

    def proposal(self) -> Proposal:
        """What the column is taken for."""
        column = self._column
        if column.numbers_rows:
            return Proposal(Definition(), (KioskError("It counts the rows."),))
        if column.names_sizes:
            return self._of_labels()
        if column.measure is None and not column.figures():
            return Proposal(Definition(), (KioskError("It holds no lengths."),))
        if column.measure is None and not column.is_open:
            why = KioskError("The header says “{word}”, which is no length.", word=column.header)
            return Proposal(Definition(), (why,))
        measure = self._measure()
        basis = self._basis_said(measure)
        unit = self._unit(measure, basis)
        if basis is None:
            basis = self._basis_likely(measure, unit)
        if measure is Measure.WAIST and basis is SizeBasis.BODY and self._is_doubtful_waist():
            self._asks.append(Asked.WAIST)
        definition = Definition(measure, basis, unit, column.end)
        return Proposal(definition, tuple(self._reasons), tuple(dict.fromkeys(self._asks)))

    def _of_labels(self) -> Proposal:
        column = self._column
        if column.measure is Measure.SIZE or system_in(column.header) is not None:
            why = KioskError("The header says “{word}”.", word=column.header)
        else:
            why = KioskError(
                "Its cells name sizes, such as “{size}”.", size=next(iter(column.texts), "")
            )
        system = column.system()
        if system in (SizeSystem.EU, SizeSystem.NUMBER) and system_in(column.header) is None:
            system = self._by_girths(system)
        return Proposal(Definition(Measure.SIZE, system=system), (why,))

    def _by_girths(self, system: SizeSystem) -> SizeSystem:
        """Numbers that are the bust in inches are sizes of India; other girths, of nobody."""
        for column in self._columns:
            if column.measure not in (None, Measure.SIZE) and column.by_row == self._column.by_row:
                is_bust = column.measure is Measure.BUST
                return SizeSystem.IN if is_bust else SizeSystem.NUMBER
        return system

    def _measure(self) -> Measure:
        column = self._column
        if column.measure is not None:
            self._reasons.append(KioskError("The header says “{word}”.", word=column.header))
            return column.measure
        self._asks.append(Asked.MEASURE)
        if column.could_be is not None:
            why = KioskError("By its figures it could be: {measure}.", measure=column.could_be)
            self._reasons.append(why)
            return column.could_be
        self._reasons.append(KioskError("It holds lengths, and its header does not say of what."))
        return Measure.OTHER

    def _is_doubtful_waist(self) -> bool:
        """Whether a waist could as well be where trousers are worn."""
        if phrase_in(self._column.words, chart_words().natural):
            return False
        measures = {column.measure for column in self._columns}
        if Measure.LOW_WAIST in measures:
            return False
        lower = (self._facts.fit_category or "").startswith("lower")
        return lower or (
            Measure.BUST not in measures and bool(measures & {Measure.HIP, Measure.INSEAM})
        )

    # --- Whose figures they are -------------------------------------------------------------------

    def _basis_said(self, measure: Measure) -> SizeBasis | None:
        """By a word of the header or around the chart."""
        column = self._column
        known = seller_words().basis
        phrase = column.phrase.split()
        inside = phrase_in(phrase, known)
        word = ""
        if (inside and known[inside] is SizeBasis.FLAT) or "fit" in phrase:
            word = inside
        else:
            word = phrase_in([each for each in column.words if each not in phrase], known)
        if word and (measure.is_girth or known[word] is not SizeBasis.FLAT):
            said = word if word in column.header.casefold() else column.header
            self._reasons.append(KioskError("The header says “{word}”.", word=said))
            return known[word]
        if measure is Measure.OTHER and set(column.words) & chart_words().bodily:
            self._reasons.append(KioskError("It is a length of the body."))
            return SizeBasis.BODY
        around = self._around.basis(column.header)
        if around is None:
            return None
        basis, said = around
        if basis is SizeBasis.BODY and measure is Measure.LENGTH:
            return None
        self._reasons.append(KioskError("What stands around the chart says “{word}”.", word=said))
        return SizeBasis.GARMENT if basis is SizeBasis.FLAT and not measure.is_girth else basis

    def _basis_likely(self, measure: Measure, unit: LengthUnit) -> SizeBasis:
        """By the figures, or what is usual."""
        if measure in (Measure.LENGTH, Measure.OTHER):
            self._reasons.append(KioskError("Such lengths are of the garment, as a rule."))
            return SizeBasis.GARMENT
        if measure is Measure.INSEAM and self._is_among_garments():
            self._reasons.append(KioskError("The girths beside it are the garment's."))
            return SizeBasis.GARMENT
        if measure.is_girth:  # what is no girth counts for no fit, so it does not matter
            self._asks.append(Asked.BASIS)
            if self._looks_flat(measure, unit):
                self._reasons.append(
                    KioskError("The figures are too small for a girth, and right for half of one.")
                )
                return SizeBasis.FLAT
        self._reasons.append(
            KioskError("Nothing says whose figures they are; mostly it is the body's.")
        )
        return SizeBasis.BODY

    def _looks_flat(self, measure: Measure, unit: LengthUnit) -> bool:
        """Whether the girths whose basis nobody says are nearer to half of usual ones.

        They are taken together: a small one beside usual ones is a fault, for the check to find.
        """
        off = []
        for column in self._columns:
            if column is self._column:
                girth, its_unit = measure, unit
            elif column.measure is not None and column.is_girth:
                beside = _Reading(column, self._columns, self._around, self._facts)
                if beside._basis_said(column.measure) is not None:
                    continue
                girth, its_unit = column.measure, beside._unit(column.measure, None)
            else:
                continue
            figures = column.figures(its_unit)
            if figures:
                off.append(log(median(figures) / self._usual(girth)))
        return bool(off) and fmean(off) < -log(2) / 2 and max(off) < _SURELY_LESS

    def _is_among_garments(self) -> bool:
        """Whether a girth beside it is said to be the garment's, around it or laid flat."""
        for column in self._columns:
            if column.measure is not None and column.measure.is_girth:
                beside = _Reading(column, self._columns, self._around, self._facts)
                if beside._basis_said(column.measure) in (SizeBasis.GARMENT, SizeBasis.FLAT):
                    return True
        return False

    def _usual(self, measure: Measure) -> float:
        child = self._facts.wearers is Wearers.CHILDREN
        return _USUAL_CM[measure] * (_CHILDRENS if child else 1.0)

    # --- Units ------------------------------------------------------------------------------------

    def _unit(self, measure: Measure, basis: SizeBasis | None) -> LengthUnit:
        column = self._column
        said = unit_in_header(column.header)
        if said is not None:
            self._reasons.append(KioskError("The header names the unit: {unit}.", unit=said))
            return said
        named = [named_unit(text) for text in column.texts]
        for unit in LengthUnit:
            if named.count(unit) * 2 > len(named):
                self._reasons.append(KioskError("The cells name the unit: {unit}.", unit=unit))
                return unit
        if column.twin is not None:
            other, unit = column.twin
            self._reasons.append(
                KioskError(
                    "The figures are those of “{column}” in {unit}.", column=other.header, unit=unit
                )
            )
            return unit
        around = self._around.unit(column.header)
        if around is not None and self._is_possible(around, measure):
            self._reasons.append(
                KioskError("What stands around the chart says {unit}.", unit=around)
            )
            return around
        if around is not None:
            self._asks.append(Asked.UNIT)
        return self._unit_by_figures(measure, basis)

    def _is_possible(self, unit: LengthUnit, measure: Measure) -> bool:
        figure = self._column.bare()
        if figure is None or not measure.is_girth:
            return True
        return figure < _SURELY_CM if unit is LengthUnit.INCH else figure >= _SURELY_INCHES / 2

    def _unit_by_figures(self, measure: Measure, basis: SizeBasis | None) -> LengthUnit:
        """By what a girth can be; of another length by the girths beside it."""
        figure = self._column.bare()
        if not measure.is_girth or figure is None:
            said = self._unit_beside()
            if said is not None:
                self._reasons.append(KioskError("The columns beside it are in {unit}.", unit=said))
                return said
            return LengthUnit.CM
        least, most = min(self._column.figures()), max(self._column.figures())
        span = {"low": f"{least:g}", "high": f"{most:g}"}
        child = self._facts.wearers is Wearers.CHILDREN
        around = basis in (SizeBasis.BODY, SizeBasis.GARMENT) and not child
        if figure >= _SURELY_CM * (_CHILDRENS if child else 1.0):
            self._reasons.append(
                KioskError("The figures are {low} to {high}, which only centimetres are.", **span)
            )
            return LengthUnit.CM
        inches_below = _INCHES_AROUND if around else _SURELY_INCHES
        if figure < inches_below and basis is not SizeBasis.FLAT:
            self._reasons.append(
                KioskError("The figures are {low} to {high}, which only inches are.", **span)
            )
            return LengthUnit.INCH
        by_girths, by_lengths = self._unit_of_girths(), self._unit_by_lengths()
        beside = by_girths or by_lengths
        if beside is not None:
            self._reasons.append(
                KioskError("The columns beside it are in {unit}.", unit=beside)
                if by_girths
                else KioskError("The lengths beside it are in {unit}.", unit=beside)
            )
            return beside
        self._asks.append(Asked.UNIT)
        self._reasons.append(
            KioskError("The figures are {low} to {high}: inches, or centimetres laid flat.", **span)
        )
        return self._unit_likely(measure, basis)

    def _unit_likely(self, measure: Measure, basis: SizeBasis | None) -> LengthUnit:
        """The unit by which the girths of which no unit is said come nearest to usual ones."""
        girths = [(self._column.bare() or 1.0, self._usual(measure))]
        for column in self._columns:
            figure = column.bare()
            if column is self._column or column.measure is None or figure is None:
                continue
            if column.measure.is_girth and figure < _SURELY_CM:
                girths.append((figure, self._usual(column.measure)))
        ways = [
            (unit, half)
            for unit in LengthUnit
            for half in {SizeBasis.FLAT: (0.5,), None: (1.0, 0.5)}.get(basis, (1.0,))
            # Inches across are written so seldom that only a word tells, and so are ranges across.
            if half == 1.0
            or basis is SizeBasis.FLAT
            or (unit is LengthUnit.CM and not any(column.has_ranges for column in self._columns))
        ]

        def far(way: tuple[LengthUnit, float]) -> float:
            unit, half = way
            off = fmean(abs(log(unit.to_cm(figure) / (usual * half))) for figure, usual in girths)
            return off + (_SELDOM if half != 1.0 and basis is None else 0.0)

        return min(ways, key=far)[0]

    def _unit_of_girths(self) -> LengthUnit | None:
        """The one unit that headers of girths beside it name."""
        said = {unit_in_header(column.header) for column in self._columns if column.is_girth}
        said.discard(None)
        return said.pop() if len(said) == 1 else None

    def _unit_by_lengths(self) -> LengthUnit | None:
        """By the lengths of legs or of the garment, which differ more between the units."""
        for column in self._columns:
            figure = column.bare() if column.measure in _LENGTHS else None
            if figure is not None:
                said = unit_in_header(column.header)
                if said is not None:
                    return said
                if figure >= _SHORTEST_CM:
                    return LengthUnit.CM
                if figure < _LONGEST_IN and column.measure is Measure.LENGTH:
                    return LengthUnit.INCH
        return None

    def _unit_beside(self) -> LengthUnit | None:
        """The unit of the girths beside it: a sleeve of 24 could be in either."""
        for column in self._columns:
            if column is self._column or column.measure is None or column.bare() is None:
                continue
            if column.measure.is_girth:
                beside = _Reading(column, self._columns, self._around, self._facts)
                basis = beside._basis_said(column.measure)
                return beside._unit(column.measure, basis)
        return None
