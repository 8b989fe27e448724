"""The check of a size chart: every rule over one look through its figures."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from fitkiosk.charts.columns import Knowledge
from fitkiosk.charts.diagnosis import Diagnosis
from fitkiosk.charts.rules import bodies, cloth, grades, needs, ranges, sizes, slips, writing
from fitkiosk.charts.rules.rule import ChartRule
from fitkiosk.domain.chart_findings import Finding, Rule, Severity
from fitkiosk.domain.sheets import Mend, ReadChart

__all__ = ["RULES", "Knowledge", "check"]

RULES: tuple[ChartRule, ...] = (
    writing.NotANumber(),
    writing.MinAboveMax(),
    slips.UnitSlip(),
    slips.FlatAmongGirths(),
    slips.SwappedColumns(),
    slips.SwappedRows(),
    slips.TypingSlip(),
    sizes.UnnamedSize(),
    sizes.RepeatedSize(),
    sizes.RepeatedRow(),
    sizes.RowOrder(),
    grades.FallingGirth(),
    grades.StandingGirth(),
    grades.UnevenGrade(),
    ranges.Gap(),
    ranges.Overlap(),
    ranges.WideRange(),
    bodies.Proportions(),
    bodies.BodyOrGarment(),
    cloth.Ease(),
    bodies.LabelNorm(),
    cloth.StretchUnused(),
    needs.MissingZone(),
    needs.UndefinedColumn(),
)
"""Every rule, in the order in which they tell."""

_SEVERITIES = tuple(Severity)


def check(
    read: ReadChart, knowledge: Knowledge, off: Collection[Rule] = frozenset()
) -> tuple[Finding, ...]:
    """What is wrong with a chart.

    Each fault is told once, by the rule that explains it best. A rule that is switched off tells
    nothing; what it would have told is not told by another one instead.

    Args:
        read: the chart.
        knowledge: the categories and populations that it is held against.
        off: rules to leave out.

    Returns:
        Errors first, then warnings and notes; of each, what is about the whole chart first, then by
        row and column.
    """
    chart = Diagnosis.of(read, knowledge)
    told = (each for rule in RULES if rule.rule not in off for each in rule.findings(chart))
    series = chart.columns.series
    lower_of = {series[high].column: series[low].column for low, high in chart.columns.pairs}
    return tuple(
        sorted(
            _told_once(told, lower_of),
            key=lambda each: (
                _SEVERITIES.index(each.severity),
                -1 if each.row is None else each.row,
                -1 if each.column is None else each.column,
            ),
        )
    )


def _told_once(found: Iterable[Finding], lower_of: Mapping[int, int]) -> Collection[Finding]:
    """What both ends of a range have alike is told once, at the first of them, and mended at both.

    Args:
        found: all findings.
        lower_of: the column of the lower ends by that of the upper ones.
    """
    told: dict[tuple[object, ...], Finding] = {}
    for each in found:
        column = None if each.column is None else lower_of.get(each.column, each.column)
        alike = (each.rule, each.row, column, str(each.told))
        first = told.get(alike)
        told[alike] = each if first is None else replace(first, mend=_both(first.mend, each.mend))
    return told.values()


def _both(one: Mend | None, other: Mend | None) -> Mend | None:
    """Two mends of cells as one; none where one of them is not known."""
    if one is None or other is None or one == other:
        return one
    return replace(one, cells=tuple(dict.fromkeys((*one.cells, *other.cells))))
