"""What a table tells below a size chart: what it is for, what was found, whom it fits."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from fitkiosk.domain.chart_findings import Finding
from fitkiosk.domain.coverage import Coverage
from fitkiosk.domain.sheets import Sheet
from ui import chart_wording, coverage_wording
from ui.chart_report import ChartReport, facts_told, report_title


def _tr(text: str) -> str:
    return QCoreApplication.translate("Wording", text)


def table_of(report: ChartReport) -> list[Sequence[str]]:
    """The rows below the chart; an empty one is between two parts.

    Sentences have a row each. In the place of the pictures is what says the same.
    """
    sheet = report.sheet
    parts: list[list[Sequence[str]]] = [
        [(report_title(sheet),), *facts_told(report)],
        [
            (
                chart_wording.column_name(sheet, place),
                chart_wording.definition_words(definition, sheet.headers[place]),
            )
            for place, definition in enumerate(sheet.definitions)
        ],
        [*_findings(report.findings, sheet)],
        *([*_coverage(each, report)] for each in report.coverages),
        [(words,) for words in chart_wording.aside_words(sheet)],
    ]
    rows: list[Sequence[str]] = []
    for part in filter(None, parts):
        rows += [(), *part] if rows else part
    return rows


def _findings(findings: Sequence[Finding], sheet: Sheet) -> Iterator[Sequence[str]]:
    if not findings:
        yield (_tr("Nothing to mend was found."),)
        return
    yield (
        *(_tr("Rule"), _tr("Severity"), _tr("Where")),
        *(_tr("What is wrong"), _tr("Why it matters"), _tr("What to do")),
    )
    for finding in findings:
        told = chart_wording.finding_told(finding)
        yield (
            chart_wording.rule_title(finding.rule),
            chart_wording.severity_name(finding.severity),
            chart_wording.place_words(finding, sheet),
            *(told.what, told.why, told.remedy),
        )


def _coverage(coverage: Coverage, report: ChartReport) -> Iterator[Sequence[str]]:
    unit = report.unit
    yield (
        _tr("Whom it fits: {audience}").format(
            audience=coverage_wording.audience_name(coverage.audience)
        ),
    )
    doubt = chart_wording.doubt_words(report.findings)
    if doubt:
        yield (doubt,)
    yield (coverage_wording.shares_words(coverage),)
    for shown in coverage.maps:
        yield (coverage_wording.map_words(shown, coverage.audience, unit),)
    for words in coverage_wording.uncovered_words(coverage, unit):
        yield (words,)
    yield (coverage_wording.takers_words(coverage),)
    if coverage is report.coverages[0]:
        for change in report.changes:
            yield (coverage_wording.change_words(change, unit),)
    yield (coverage_wording.source_words(coverage),)
