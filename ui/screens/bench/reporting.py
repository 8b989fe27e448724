"""What happens when a chart's report is saved or printed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from fitkiosk.domain.coverage import Coverage, SizeChange
from fitkiosk.domain.products import Audience
from fitkiosk.errors import KioskError
from ui.chart_report import ChartReport, print_report, save_report
from ui.chart_table import table_of
from ui.file_chooser import FileChooser
from ui.screens.bench.bench import Bench
from ui.screens.bench.checking import Checking
from ui.screens.bench.work_view import WorkPage
from ui.theme.theme import Theme

_REPORTING = "report on a chart"


class Reporting(QObject):
    """Saves a report as a PDF or a table, and prints it.

    Args:
        bench: the chart.
        checking: knows what was found.
        page: where it is asked for.
        theme: the look of the pictures.

    Signals:
        told: something was done; carries what says so in the language of then.
    """

    told = Signal(object)

    def __init__(self, bench: Bench, checking: Checking, page: WorkPage, theme: Theme) -> None:
        super().__init__()
        self._bench = bench
        self._checking = checking
        self._theme = theme
        self.chooser = FileChooser(page)
        page.report.clicked.connect(self._ask)
        page.print.clicked.connect(self._print)
        self.chooser.chosen.connect(self.save)

    def stop(self) -> None:
        """Wait for nothing any more."""
        self.chooser.stop()
        self._bench.jobs.forget(_REPORTING)

    @Slot()
    def _ask(self) -> None:
        facts = self._bench.sheet.facts
        name = facts.name or facts.brand or self.tr("size chart")
        kinds = self.tr("Report (*.pdf);;Table (*.csv)")
        self.chooser.ask_to_save(self.tr("Save a report"), kinds, f"{name}.pdf")

    @Slot(list)
    def save(self, files: list[Path]) -> None:
        """Write a report; what kind, the ending of the name says."""
        path = files[0]
        save = self._save_csv if path.suffix.casefold() == ".csv" else self._save_pdf
        words = self.tr("Saved as {file}.").format(file=path.name)
        self._run(partial(save, path, self._collect()), words)

    @Slot()
    def _print(self) -> None:
        collect = self._collect()
        self._run(lambda: print_report(collect(), self._theme), self.tr("Sent to the printer."))

    def _save_csv(self, path: Path, collect: Callable[[], ChartReport]) -> None:
        report = collect()
        self._bench.service.save_csv(path, report.sheet, table_of(report))

    def _save_pdf(self, path: Path, collect: Callable[[], ChartReport]) -> None:
        save_report(path, collect(), self._theme)

    def _run(self, work: Callable[[], None], words: str) -> None:
        def done(nothing: object) -> None:
            del nothing
            self.told.emit(lambda: words)

        self._bench.jobs.run(_REPORTING, work, done, self._bench.refused.emit)

    def _collect(self) -> Callable[[], ChartReport]:
        """What gathers all that is told; to be called in the background."""
        service, sheet = self._bench.service, self._bench.sheet
        findings = tuple(self._checking.findings)
        unit = self._bench.unit
        worn = sheet.facts.worn_by.audience
        audiences = tuple(Audience) if worn is None else (worn,)
        chart_id = self._bench.chart_id if self._bench.is_saved else None
        today = datetime.now().astimezone().date()

        def collect() -> ChartReport:
            coverages: list[Coverage] = []
            changes: tuple[SizeChange, ...] = ()
            try:
                coverages = [service.cover(sheet, each) for each in audiences]
                changes = service.changes(sheet, audiences[0])
            except KioskError:
                pass  # whom it fits cannot be told, and what was found still can
            newest = None if chart_id is None else service.versions(chart_id)[0].number
            return ChartReport(sheet, findings, tuple(coverages), changes, unit, today, newest)

        return collect
