"""Figures that mean something else than their column says, or that a finger slipped over."""

from collections.abc import Iterator
from dataclasses import replace

from fitkiosk.charts.diagnosis import Diagnosis
from fitkiosk.charts.faults import Fault, Way
from fitkiosk.domain.chart_findings import Finding, Rule, Severity
from fitkiosk.domain.products import SizeBasis
from fitkiosk.domain.sheets import Mend
from fitkiosk.errors import KioskError
from fitkiosk.units import LengthUnit


class UnitSlip:
    """Inches among centimetres, or the reverse."""

    rule = Rule.UNIT_SLIP

    def findings(self, chart: Diagnosis) -> Iterator[Finding]:
        """One for each cell, row or column."""
        for fault in chart.faults(self.rule):
            unit = LengthUnit.INCH if fault.way is Way.INCHES else LengthUnit.CM
            yield Finding(
                self.rule,
                Severity.ERROR,
                *_place(fault),
                self._told(chart, fault, unit),
                KioskError("Read in the wrong unit a size is two and a half times off."),
                chart.writing(fault.meant_cm) if fault.rows else _in_unit(chart, fault, unit),
            )

    def _told(self, chart: Diagnosis, fault: Fault, unit: LengthUnit) -> KioskError:
        column, inches = fault.columns[0], unit is LengthUnit.INCH
        header = chart.sheet.headers[column]
        if not fault.rows:
            of_one = (
                "The figures of {column} look like inches, and are said to be centimetres."
                if inches
                else "The figures of {column} look like centimetres, and are said to be inches."
            )
            of_all = (
                "The figures of this chart look like inches, and are said to be centimetres."
                if inches
                else "The figures of this chart look like centimetres, and are said to be inches."
            )
            remedy = "Say that they are inches." if inches else "Say that they are centimetres."
            if len(fault.columns) == 1:
                return KioskError(of_one, remedy, column=header)
            return KioskError(of_all, remedy)
        row = fault.rows[0]
        if len(fault.columns) > 1:
            return KioskError(
                "The figures of size {size} are inches, among centimetres."
                if inches
                else "The figures of size {size} are centimetres, among inches.",
                "Write them in centimetres." if inches else "Write them in inches.",
                size=chart.size(row),
            )
        return KioskError(
            "The {measure} of size {size} is {figure}, among centimetres. As inches that is "
            "{meant} cm."
            if inches
            else "The {measure} of size {size} is {figure}, among inches. As centimetres that is "
            "{meant} in.",
            "Write {meant}.",
            measure=chart.called(column),
            size=chart.size(row),
            figure=chart.text(row, column),
            meant=_meant(chart, fault),
        )


class FlatAmongGirths:
    """Widths laid flat among full girths, or the reverse."""

    rule = Rule.FLAT_AMONG_GIRTHS

    def findings(self, chart: Diagnosis) -> Iterator[Finding]:
        """One for each cell, row or column."""
        for fault in chart.faults(self.rule):
            yield Finding(
                self.rule,
                Severity.ERROR,
                *_place(fault),
                self._told(chart, fault),
                KioskError("A width taken for a girth makes the size half as large as it is."),
                chart.writing(fault.meant_cm) if fault.rows else _as_basis(chart, fault),
            )

    def _told(self, chart: Diagnosis, fault: Fault) -> KioskError:
        column, flat = fault.columns[0], fault.way is Way.FLAT
        if not fault.rows:
            return KioskError(
                "The figures of {column} look as if they were taken of the garment laid flat."
                if flat
                else "The figures of {column} look like full girths, and are said to be laid flat.",
                "Say that they are laid flat." if flat else "Say that they are girths.",
                column=chart.sheet.headers[column],
            )
        row = fault.rows[0]
        if len(fault.columns) > 1:
            return KioskError(
                "The figures of size {size} are half of the girth: the garment laid flat."
                if flat
                else "The figures of size {size} are full girths, among widths laid flat.",
                "Write twice as much." if flat else "Write half as much.",
                size=chart.size(row),
            )
        return KioskError(
            "The {measure} of size {size} is {figure}: half of the girth, the garment laid flat."
            if flat
            else "The {measure} of size {size} is {figure}: a full girth, among widths laid flat.",
            "Write {meant}.",
            measure=chart.called(column),
            size=chart.size(row),
            figure=chart.text(row, column),
            meant=_meant(chart, fault),
        )


class TypingSlip:
    """A figure that nothing around it allows."""

    rule = Rule.TYPING_SLIP

    def findings(self, chart: Diagnosis) -> Iterator[Finding]:
        """One for each cell; with what was probably meant, where a slip leads there."""
        for fault in chart.faults(self.rule):
            (row, *_), (column, *_) = fault.rows, fault.columns
            known = fault.way is not Way.UNKNOWN
            yield Finding(
                self.rule,
                Severity.ERROR if known or chart.measure(column).is_girth else Severity.WARNING,
                row,
                column,
                KioskError(
                    "The {measure} of size {size} says {figure}. The sizes around it ask for about "
                    "{expected}.",
                    "Write {meant}, if a finger slipped."
                    if known
                    else "Look it up, and correct it.",
                    measure=chart.called(column),
                    size=chart.size(row),
                    figure=chart.text(row, column),
                    expected=chart.length(fault.expected_cm or 0.0, column),
                    meant=_meant(chart, fault),
                ),
                KioskError("Whoever takes this size by this figure gets one that does not fit."),
                chart.writing(fault.meant_cm) if known else None,
            )


class SwappedColumns:
    """Two columns whose figures are exchanged, in all sizes or in one."""

    rule = Rule.SWAPPED_COLUMNS

    def findings(self, chart: Diagnosis) -> Iterator[Finding]:
        """One for each pair."""
        for fault in chart.faults(self.rule):
            one, other = fault.columns
            row = fault.rows[0] if fault.rows else None
            rows = range(len(chart.sheet.rows)) if row is None else (row,)
            yield Finding(
                self.rule,
                Severity.ERROR if fault.sure else Severity.WARNING,
                row,
                one,
                KioskError(
                    "The figures under {column} and {other} look exchanged."
                    if row is None
                    else "The figures under {column} and {other} look exchanged in size {size}.",
                    "Exchange them.",
                    column=chart.sheet.headers[one],
                    other=chart.sheet.headers[other],
                    size="" if row is None else chart.size(row),
                ),
                KioskError(
                    "Whoever is measured by the one and compared by the other gets a wrong size."
                ),
                chart.exchanging(((each, one), (each, other)) for each in rows),
            )


class SwappedRows:
    """Two sizes whose figures are exchanged."""

    rule = Rule.SWAPPED_ROWS

    def findings(self, chart: Diagnosis) -> Iterator[Finding]:
        """One for each pair; in one column alone, or in all."""
        for fault in chart.faults(self.rule):
            one, other = fault.rows
            single = len(fault.columns) == 1
            column = fault.columns[0]
            yield Finding(
                self.rule,
                Severity.ERROR,
                one,
                column if single else None,
                KioskError(
                    "The {measure} of sizes {size} and {other} look exchanged."
                    if single
                    else "The figures of sizes {size} and {other} look exchanged.",
                    "Exchange them.",
                    measure=chart.called(column),
                    size=chart.size(one),
                    other=chart.size(other),
                ),
                KioskError("Customers get a size that is larger or smaller than they asked for."),
                chart.exchanging(((one, each), (other, each)) for each in fault.columns),
            )


def _place(fault: Fault) -> tuple[int | None, int | None]:
    row = fault.rows[0] if fault.rows else None
    return row, fault.columns[0] if len(fault.columns) == 1 else None


def _meant(chart: Diagnosis, fault: Fault) -> str:
    """What the cell should say."""
    mend = chart.writing(fault.meant_cm)
    if mend is not None:
        return mend.cells[0].text
    cm = next(iter(fault.meant_cm.values()))
    return chart.length(cm, fault.columns[0])


def _in_unit(chart: Diagnosis, fault: Fault, unit: LengthUnit) -> Mend:
    """Say the other unit of columns."""
    return Mend(
        definitions={
            column: replace(chart.sheet.definitions[column], unit=unit) for column in fault.columns
        }
    )


def _as_basis(chart: Diagnosis, fault: Fault) -> Mend:
    basis = SizeBasis.FLAT if fault.way is Way.FLAT else SizeBasis.GARMENT
    return Mend(
        definitions={
            column: replace(chart.sheet.definitions[column], basis=basis)
            for column in fault.columns
        }
    )
