"""What leaves the bench as a table, to hand to a factory."""

from collections.abc import Iterable, Sequence
from itertools import chain
from pathlib import Path

from fitkiosk.domain.sheets import Sheet
from fitkiosk.intake.writing import write_table


def save_table(path: Path, sheet: Sheet, told: Iterable[Sequence[str]]) -> None:
    """Write a chart as it is written, an empty row, then what is told of it.

    Args:
        path: an .xlsx workbook by its suffix, else CSV.
        sheet: the chart.
        told: rows in the words of whoever reads them.

    Raises:
        FileUnwritableError: when it cannot be written there.
    """
    below: list[Sequence[str]] = [(), *told]
    write_table(path, sheet.headers, chain((row.cells for row in sheet.rows), below))
