"""A report of a small chart with something of everything, for tests."""

from dataclasses import replace
from datetime import date

from coverages import coverage
from sheets import chart, finding

from fitkiosk.domain.chart_findings import Severity
from fitkiosk.domain.coverage import ChangeKind, SizeChange
from fitkiosk.units import LengthUnit
from ui.chart_report import ChartReport


def report(**changes):
    """A report of a chart with three findings, and with these differences."""
    made = ChartReport(
        chart(),
        (finding(1, 2), finding(None, 3, Severity.WARNING), finding(None, None, Severity.NOTE)),
        (coverage(),),
        (SizeChange(ChangeKind.DROP, "L", 0.6, -0.02),),
        LengthUnit.CM,
        date(2026, 11, 23),
    )
    return replace(made, **changes)
