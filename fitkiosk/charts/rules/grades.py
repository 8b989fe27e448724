"""How girths grow from size to size."""

from collections.abc import Iterator

import numpy as np

from fitkiosk.charts.diagnosis import Diagnosis
from fitkiosk.charts.faults import Fault
from fitkiosk.charts.oddness import Layout, beside_a_line
from fitkiosk.domain.chart_findings import Finding, Rule, Severity
from fitkiosk.errors import KioskError


class _OfCell:
    """A rule about the place of one figure among its neighbours."""

    rule: Rule
    severity: Severity
    why: KioskError

    def findings(self, chart: Diagnosis) -> Iterator[Finding]:
        """One for each cell, with the even figure as a mend."""
        for fault in chart.faults(self.rule):
            (row, *_), (column, *_) = fault.rows, fault.columns
            yield Finding(
                self.rule,
                self.severity,
                row,
                column,
                self._told(chart, fault),
                self.why,
                chart.writing(fault.meant_cm),
            )

    def _told(self, chart: Diagnosis, fault: Fault) -> KioskError:
        raise NotImplementedError


class FallingGirth(_OfCell):
    """A girth that is smaller than that of a smaller size."""

    rule = Rule.FALLING_GIRTH
    severity = Severity.ERROR
    why = KioskError("The larger size would be too tight for some whom the smaller one fits.")

    def _told(self, chart: Diagnosis, fault: Fault) -> KioskError:
        row, column = fault.rows[0], fault.columns[0]
        return KioskError(
            "The {measure} falls at size {size}: {figure}, where about {expected} would be even."
            if _falls(chart, row, column)
            else "The {measure} falls after size {size}: {figure}, where about {expected} would be "
            "even.",
            "Look it up, and correct it.",
            measure=chart.called(column),
            size=chart.size(row),
            figure=chart.text(row, column),
            expected=_even(chart, fault),
        )


class StandingGirth(_OfCell):
    """A girth that is the same as that of a smaller size."""

    rule = Rule.STANDING_GIRTH
    severity = Severity.WARNING
    why = KioskError("Two sizes that are alike leave a hole where one of them should be.")

    def _told(self, chart: Diagnosis, fault: Fault) -> KioskError:
        row, column = fault.rows[0], fault.columns[0]
        return KioskError(
            "The {measure} is the same in sizes {size} and {other}: {figure}. In size {size} about "
            "{expected} would be even.",
            "Look it up, and correct it.",
            measure=chart.called(column),
            size=chart.size(row),
            other=chart.size(_alike(chart, row, column)),
            figure=chart.text(row, column),
            expected=_even(chart, fault),
        )


class UnevenGrade(_OfCell):
    """A step between sizes that is far from those around it."""

    rule = Rule.UNEVEN_GRADE
    severity = Severity.WARNING
    why = KioskError("Between two sizes that are not evenly apart some people find none.")

    def findings(self, chart: Diagnosis) -> Iterator[Finding]:
        """One for each cell; a note for one that is hardly off, beside a line of all others."""
        yield from super().findings(chart)
        order, series = chart.order, chart.columns.series
        if not order.graded:
            return
        lines = beside_a_line(chart.meant[order.rows], Layout.of(chart.columns, order))
        for at, place in np.argwhere(np.isfinite(lines)):
            row, column = int(order.rows[at]), series[place].column
            if not series[place].is_girth or (row, column) in chart.told:
                continue
            meant = {(row, column, end): float(lines[at, place]) for end in series[place].ends}
            mend = chart.writing(meant)
            yield Finding(
                self.rule,
                Severity.NOTE,
                row,
                column,
                KioskError(
                    "All other sizes lie evenly apart at the {measure}; in size {size} {expected} "
                    "would do so too, and it says {figure}.",
                    "Look it up, and correct it if it is wrong.",
                    measure=chart.called(column),
                    size=chart.size(row),
                    figure=chart.text(row, column),
                    expected=mend.cells[0].text if mend else chart.length(lines[at, place], column),
                ),
                self.why,
                mend,
            )

    def _told(self, chart: Diagnosis, fault: Fault) -> KioskError:
        row, column = fault.rows[0], fault.columns[0]
        return KioskError(
            "The {measure} grows unevenly at size {size}: {figure}, where about {expected} would "
            "be even.",
            "Look it up, and correct it if it is wrong.",
            measure=chart.called(column),
            size=chart.size(row),
            figure=chart.text(row, column),
            expected=_even(chart, fault),
        )


def _falls(chart: Diagnosis, row: int, column: int) -> bool:
    """Whether a girth is smaller than that of the size before; if not, the next one is smaller."""
    figures = chart.columns.figures[chart.order.rows][:, chart.columns.by_column[column]]
    at = list(chart.order.rows).index(row)
    before = figures[:at]
    known = before[np.isfinite(before).all(axis=1)]
    return bool(len(known)) and bool((figures[at] < known[-1]).any())


def _alike(chart: Diagnosis, row: int, column: int) -> int:
    """The size beside one that has the same figure."""
    rows = [int(each) for each in chart.order.rows]
    at = rows.index(row)
    cells = chart.columns.read.cells
    mine = cells[row, column].ends
    beside = [
        rows[each]
        for each in (at - 1, at + 1)
        if 0 <= each < len(rows) and (cell := cells.get((rows[each], column))) and cell.ends
    ]
    shared = [each for each in beside if set(cells[each, column].ends or ()) & set(mine or ())]
    return next(iter((*shared, *beside)), row)


def _even(chart: Diagnosis, fault: Fault) -> str:
    """What would be even: a whole range where that is what the mend writes."""
    mend = chart.writing(fault.meant_cm)
    if mend is not None and len(mend.cells) == 1:
        return mend.cells[0].text
    return chart.length(fault.expected_cm or 0.0, fault.columns[0])
