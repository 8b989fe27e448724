"""The check of a size chart: every rule over one look through its figures."""

from collections.abc import Collection

from fitkiosk.charts.columns import Knowledge
from fitkiosk.charts.diagnosis import Diagnosis
from fitkiosk.charts.rules import bodies, cloth, grades, needs, ranges, sizes, slips, writing
from fitkiosk.charts.rules.rule import ChartRule
from fitkiosk.domain.chart_findings import Finding, Rule, Severity
from fitkiosk.domain.sheets import ReadChart

__all__ = ["RULES", "Knowledge", "check"]

RULES: tuple[ChartRule, ...] = (
    writing.NotANumber(),
    writing.MinAboveMax(),
    slips.UnitSlip(),
    slips.FlatAmongGirths(),
    slips.SwappedColumns(),
    slips.SwappedRows(),
    slips.TypingSlip(),
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
    found = (each for rule in RULES if rule.rule not in off for each in rule.findings(chart))
    return tuple(
        sorted(
            found,
            key=lambda each: (
                _SEVERITIES.index(each.severity),
                -1 if each.row is None else each.row,
                -1 if each.column is None else each.column,
            ),
        )
    )
