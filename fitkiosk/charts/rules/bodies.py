"""Whether the sizes of a chart are made for bodies that there are."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from fitkiosk.charts.build import girths_at
from fitkiosk.charts.columnwise import labelled_busts, room_of
from fitkiosk.charts.diagnosis import Diagnosis
from fitkiosk.charts.norms import SIZES_OFF
from fitkiosk.charts.rules.cloth import told_of_columns
from fitkiosk.domain.chart_findings import Finding, Rule, Severity
from fitkiosk.domain.products import SizeBasis
from fitkiosk.domain.sheets import Mend
from fitkiosk.errors import KioskError
from fitkiosk.population.bodies import Matrix

ODD_FROM = 2.6
"""From how many standard deviations beside what the other columns say a column is odd."""

_ONE_IN_A_HUNDRED = 2.33

_LEAST_STEP_CM = 4.0
_TWO = 2


def odd_column(chart: Diagnosis) -> tuple[int, float] | None:
    """The column that fits the others least, and by how much; None where all may well be."""
    levels = chart.levels
    if levels is None or len(levels.columns) == 1:
        return None
    odd = levels.likeliest_build.oddness(levels.logs)
    worst = int(np.abs(odd).argmax())
    if abs(odd[worst]) < ODD_FROM:
        return None
    return levels.columns[worst], float(odd[worst])


class Proportions:
    """A column that no body has together with the others."""

    rule = Rule.PROPORTIONS

    def findings(self, chart: Diagnosis) -> Iterator[Finding]:
        """One: the column that fits the others least; of two alone, none is named."""
        levels, found = chart.levels, odd_column(chart)
        if levels is None or levels.people is None or found is None:
            return
        if found[0] in told_of_columns(chart):
            return
        column, odd = found
        on_people = levels.people.oddness(levels.logs)[levels.columns.index(column)]
        tell = _on_nobody if abs(on_people) >= _ONE_IN_A_HUNDRED else _on_few
        yield Finding(
            self.rule,
            Severity.WARNING,
            None,
            None if len(levels.columns) == _TWO else column,
            tell(chart, column, larger=odd > 0),
            KioskError("A size that fits the one girth will not fit the other.")
            if tell is _on_nobody
            else KioskError("Fewer people are built like that, so fewer find a size."),
        )


def _on_nobody(chart: Diagnosis, column: int, *, larger: bool) -> KioskError:
    return KioskError(
        "The {measure} is too large for the other figures of the chart: hardly any body has these "
        "together."
        if larger
        else "The {measure} is too small for the other figures of the chart: hardly any body has "
        "these together.",
        "Check whether {column} belongs to another chart, or tells another girth.",
        measure=chart.called(column),
        column=chart.sheet.headers[column],
    )


def _on_few(chart: Diagnosis, column: int, *, larger: bool) -> KioskError:
    """Unlike the charts of brands; some bodies are like that all the same."""
    return KioskError(
        "The {measure} is larger beside the other figures than in most charts."
        if larger
        else "The {measure} is smaller beside the other figures than in most charts.",
        "Check whether {column} tells the girth that it says, and whose.",
        measure=chart.called(column),
        column=chart.sheet.headers[column],
    )


class BodyOrGarment:
    """A body's figures where the garment's should be, or the reverse."""

    rule = Rule.BODY_OR_GARMENT

    def findings(self, chart: Diagnosis) -> Iterator[Finding]:
        """One, of all columns whose bases are exchanged."""
        why = KioskError("Room counted twice, or not at all, puts customers a size or two off.")
        for fault in chart.faults(self.rule):
            pairs = zip(fault.columns[::2], fault.columns[1::2], strict=True)
            definitions = chart.sheet.definitions
            meant = {
                place: replace(definitions[place], basis=definitions[by].basis)
                for one, other in pairs
                for place, by in ((one, other), (other, one))
            }
            body, garment = sorted(
                fault.columns[:2], key=lambda each: definitions[each].basis is not SizeBasis.BODY
            )
            yield Finding(
                self.rule,
                Severity.WARNING,
                None,
                garment if len(fault.columns) == len((body, garment)) else None,
                KioskError(
                    "The garment under {column} is smaller than the body under {other}.",
                    "Exchange what they are said to be: body and garment.",
                    column=chart.sheet.headers[garment],
                    other=chart.sheet.headers[body],
                ),
                why,
                Mend(definitions=meant),
            )


class LabelNorm:
    """Labels that mean far larger or smaller sizes than their figures."""

    rule = Rule.LABEL_NORM

    def findings(self, chart: Diagnosis) -> Iterator[Finding]:
        """One for the chart, where it differs by more than about two sizes in every reading."""
        found = sizes_off(chart)
        if found is None or abs(found[0]) < SIZES_OFF or chart.order.odd_labels:
            return
        if odd_column(chart) is not None:
            return  # one column that is off says nothing of the labels
        off, column = found
        yield Finding(
            self.rule,
            Severity.WARNING,
            None,
            column,
            KioskError(
                "The {measure} is about {sizes} sizes larger than labels such as {size} usually "
                "mean."
                if off > 0
                else "The {measure} is about {sizes} sizes smaller than labels such as {size} "
                "usually mean.",
                "Check the labels, their system, and whether these are the figures of bodies.",
                measure=chart.called(column),
                sizes=f"{abs(off):.0f}",
                size=chart.size(len(chart.sheet.rows) // 2),
            ),
            KioskError("Customers who know their size will take the wrong one."),
        )


def sizes_off(chart: Diagnosis) -> tuple[float, int] | None:
    """By how many sizes a chart differs from its labels, and the column that tells it best.

    In the reading of the labels that comes nearest. None where labels or columns don't tell.
    """
    population = chart.columns.population
    if population is None:
        return None
    best: tuple[float, int] | None = None
    for busts in labelled_busts(chart.columns, population):
        girths = girths_at(busts, population)
        found = []
        for column, places in chart.columns.by_column.items():
            series = chart.series_of(column)
            if not series.is_girth or series.measure not in girths:
                continue
            basis = chart.columns.body_or_garment(places[0])
            room, spread = room_of(chart.columns, series.measure, basis)
            doubled = 2.0 if basis is SizeBasis.FLAT else 1.0
            figures = doubled * chart.meant[:, list(places)].mean(axis=1)
            away = figures - room - girths[series.measure]
            if not np.isfinite(away).any():
                continue
            off = float(np.nanmedian(away))
            off = float(np.sign(off)) * max(abs(off) - spread, 0.0)
            found.append((off / max(_step(girths[series.measure]), _LEAST_STEP_CM), column))
        if not found:
            continue
        middle = sorted(found, key=lambda each: each[0])[len(found) // 2]
        if best is None or abs(middle[0]) < abs(best[0]):
            best = middle
    return best


def _step(figures: Matrix) -> float:
    """How far apart the sizes are by their labels, in cm."""
    apart = np.abs(np.diff(figures))
    return float(np.median(apart)) if len(apart) else 0.0
