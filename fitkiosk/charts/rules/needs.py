"""What a chart lacks."""

from collections.abc import Iterator

from fitkiosk.charts.diagnosis import Diagnosis
from fitkiosk.domain.body import Girth
from fitkiosk.domain.chart_findings import Finding, Rule, Severity
from fitkiosk.domain.sheets import Definition, Measure
from fitkiosk.errors import KioskError

_MOST_OF = 0.5
_FIGURES_IN = 0.5


class MissingZone:
    """A zone that the fit category compares and the chart does not tell."""

    rule = Rule.MISSING_ZONE

    def findings(self, chart: Diagnosis) -> Iterator[Finding]:
        """One for each zone without a column, and one for each size without a figure of it."""
        category = chart.columns.category
        if category is None and chart.sheet.rows and not _fits_something(chart):
            yield Finding(
                self.rule,
                Severity.WARNING,
                None,
                None,
                KioskError(
                    "No column is a bust, a waist, a hip or a foot length.",
                    "Say what each column measures, or add those that are missing.",
                ),
                KioskError("Without it nobody can be told which size fits."),
            )
        zones = [each.name for each in category.zones] if category else []
        for zone in zones:
            if category and not any(each.measure.zone == zone for each in chart.columns.series):
                yield Finding(
                    self.rule,
                    Severity.WARNING,
                    None,
                    None,
                    KioskError(
                        "The chart has no {girth}, which “{category}” needs.",
                        "Add a column for it.",
                        girth=Girth(zone),
                        category=category.name,
                    ),
                    KioskError("Without it nobody can be told which size fits."),
                )
        for column in chart.columns.by_column:
            measure = chart.measure(column)
            rows = range(len(chart.sheet.rows))
            empty = [row for row in rows if (row, column) not in chart.columns.read.cells]
            if not empty or len(empty) > _MOST_OF * len(rows):
                continue
            for row in empty:
                if not chart.sheet.label(row):
                    continue
                yield _without(chart, row, column, measure)


def _without(chart: Diagnosis, row: int, column: int, measure: Measure) -> Finding:
    """That a size lacks a figure that other sizes have."""
    counts = measure.is_girth
    return Finding(
        Rule.MISSING_ZONE,
        Severity.WARNING if counts else Severity.NOTE,
        row,
        column,
        KioskError(
            "Size {size} has no {measure}, and other sizes have.",
            "Write it.",
            size=chart.size(row),
            measure=chart.called(column),
        ),
        KioskError("Without it nobody can be told whether this size fits.")
        if counts
        else KioskError("Whoever asks for it gets no answer."),
    )


class UndefinedColumn:
    """A column of figures of which something has to be said before they count."""

    rule = Rule.UNDEFINED_COLUMN

    def findings(self, chart: Diagnosis) -> Iterator[Finding]:
        """One for each column."""
        for column, definition in enumerate(chart.sheet.definitions):
            if not _lacks(chart, column, definition):
                continue
            yield Finding(
                self.rule,
                Severity.NOTE,
                None,
                column,
                KioskError(
                    "What {column} tells is not said.",
                    "Say what it measures, whose it is, and in which unit.",
                    column=chart.sheet.headers[column] or str(column + 1),
                ),
                KioskError("Figures that nobody knows the meaning of are left out."),
            )


def _fits_something(chart: Diagnosis) -> bool:
    return any(
        each.measure.zone is not None or each.measure is Measure.FOOT_LENGTH
        for each in chart.sheet.definitions
        if each.measure is not None
    )


def _lacks(chart: Diagnosis, column: int, definition: Definition) -> bool:
    if definition.measure is Measure.SIZE:
        return False
    if definition.measure is not None:
        of_clothes = definition.measure is not Measure.FOOT_LENGTH
        return definition.unit is None or (definition.basis is None and of_clothes)
    texts = [row.cells[column].strip() for row in chart.sheet.rows]
    figures = sum(text[:1].isdigit() for text in texts)
    return bool(texts) and figures > _FIGURES_IN * len(texts)
