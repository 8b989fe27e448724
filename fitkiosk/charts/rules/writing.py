"""Cells that cannot be read as they are written."""

import re
from collections.abc import Iterator

import numpy as np

from fitkiosk.charts.diagnosis import Diagnosis
from fitkiosk.charts.faults import Way
from fitkiosk.domain.chart_findings import Finding, Rule, Severity
from fitkiosk.domain.sheets import CellEdit, Mend
from fitkiosk.errors import KioskError
from fitkiosk.units import LengthUnit

_LOOKALIKES = str.maketrans({
    **dict.fromkeys("oOQD", "0"), **dict.fromkeys("lI|!", "1"), "Z": "2", "z": "2",
    **dict.fromkeys("sS$", "5"), "B": "8", "b": "6", "G": "6", "g": "9", "q": "9", "A": "4",
})  # fmt: skip
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_SLACK = 1.2  # of how far the two nearest sizes are apart
_FIGURES = re.compile(r"\d{2,3}(?:[.,]\d{1,2})?(?:\s*[-–]\s*\d{2,3}(?:[.,]\d{1,2})?)?")


class NotANumber:
    """Text where a length should be."""

    rule = Rule.NOT_A_NUMBER

    def findings(self, chart: Diagnosis) -> Iterator[Finding]:
        """One for each such cell; letters that look like digits are proposed to be those."""
        for (row, column), cell in sorted(chart.columns.read.cells.items()):
            if cell.ends is not None:
                continue
            typed = chart.text(row, column)
            looked_like = typed.translate(_LOOKALIKES)
            readable = looked_like != typed and _goes_there(chart, row, column, looked_like)
            yield Finding(
                self.rule,
                Severity.ERROR,
                row,
                column,
                KioskError(
                    "“{typed}” for the {measure} of size {size} is not a number.",
                    "Write {meant}, if that is what it should say."
                    if readable
                    else "Write the length alone, such as 34 or 34-36."
                    if chart.unit(column) is LengthUnit.INCH
                    else "Write the length alone, such as 88 or 86-90.",
                    typed=typed,
                    measure=chart.called(column),
                    size=chart.size(row),
                    meant=looked_like,
                ),
                KioskError("Without this figure nobody can be told whether the size fits."),
                Mend((CellEdit(row, column, looked_like),)) if readable else None,
            )


def _goes_there(chart: Diagnosis, row: int, column: int, text: str) -> bool:
    """Whether a text is a length that lies between those of the sizes around it, or nearly."""
    if _FIGURES.fullmatch(text) is None:
        return False
    places = chart.columns.by_column[column]
    known = np.isfinite(chart.meant[:, list(places)]).all(axis=1)
    nearest = sorted(np.flatnonzero(known), key=lambda each: abs(int(each) - row))[:2]
    around = chart.meant[nearest][:, list(places)]
    numbers = [float(each.replace(",", ".")) for each in _NUMBER.findall(text)]
    slack = _SLACK * float(np.ptp(around)) if len(around) else 0.0
    return len(around) > 0 and all(
        around.min() - slack <= chart.unit(column).to_cm(each) <= around.max() + slack
        for each in numbers
    )


class MinAboveMax:
    """Ranges whose first end is the larger one."""

    rule = Rule.MIN_ABOVE_MAX

    def findings(self, chart: Diagnosis) -> Iterator[Finding]:
        """Those that were told to be reversed, and those that nothing else explains."""
        told = set()
        for fault in chart.faults(self.rule):
            row, column = fault.rows[0], fault.columns[0]
            told.add((row, fault.columns))
            tell = _reversed if fault.way is Way.EXCHANGED else _both_wrong
            mend = chart.writing(fault.meant_cm)
            yield self._finding(tell(chart, row, column), row, column, mend)
        for low, high in chart.columns.pairs:
            columns = tuple(sorted({chart.columns.series[each].column for each in (low, high)}))
            for row, figures in enumerate(chart.columns.figures[:, [low, high]]):
                known = {(row, column) for column in columns}
                if not figures[0] > figures[1] or (row, columns) in told or known & chart.told:
                    continue
                yield self._finding(_reversed(chart, row, columns[0]), row, columns[0], None)

    def _finding(self, told: KioskError, row: int, column: int, mend: Mend | None) -> Finding:
        return Finding(
            self.rule,
            Severity.ERROR,
            row,
            column,
            told,
            KioskError("Nobody can be between these two figures, so the size fits nobody."),
            mend,
        )


def _reversed(chart: Diagnosis, row: int, column: int) -> KioskError:
    return KioskError(
        "The range of the {measure} in size {size} begins with its larger end.",
        "Write the smaller figure first.",
        measure=chart.called(column),
        size=chart.size(row),
    )


def _both_wrong(chart: Diagnosis, row: int, column: int) -> KioskError:
    """Where the ends do not go with the sizes around them the other way round either."""
    return KioskError(
        "The range of the {measure} in size {size} begins with its larger end, and turned round "
        "it does not go with the sizes around it either.",
        "Look both ends up, and correct them.",
        measure=chart.called(column),
        size=chart.size(row),
    )
