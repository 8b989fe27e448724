"""What leaves the bench as a table, to hand to a factory."""

from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path

from fitkiosk.domain.chart_findings import ToldFinding
from fitkiosk.domain.sheets import Sheet
from fitkiosk.intake.writing import write_table

FINDING_HEADERS = ("Rule", "Severity", "Row", "Column", "What is wrong", "Why", "What to do")
"""Over the findings, one for each field of `ToldFinding`."""


def save_table(
    path: Path,
    sheet: Sheet,
    findings: Sequence[ToldFinding],
    headers: Sequence[str] = FINDING_HEADERS,
) -> None:
    """Write a chart as it is written, an empty row, then what was found.

    Args:
        path: an .xlsx workbook by its suffix, else CSV.
        sheet: the chart.
        findings: in the words of whoever reads them.
        headers: over these, in the same words.

    Raises:
        FileUnwritableError: when it cannot be written there.
    """
    told: Iterator[Sequence[str]] = (
        (each.rule, each.severity, each.row, each.column, each.message, each.why, each.remedy)
        for each in findings
    )
    between: list[Sequence[str]] = [(), headers] if findings else []
    write_table(path, sheet.headers, chain((row.cells for row in sheet.rows), between, told))
