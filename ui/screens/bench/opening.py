"""What happens until a chart lies on the bench."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from fitkiosk.domain.chart_keeping import ChartDraft, KeptChart
from fitkiosk.domain.sheets import OpenedSheet, Sheet
from ui import chart_wording
from ui.file_chooser import FileChooser
from ui.itemmodels.import_tables import RowTable
from ui.screens.bench.bench import Bench
from ui.screens.bench.clipboard import clipboard_sheet
from ui.screens.bench.start_view import ChoicePage, StartPage

_LISTING, _OPENING = "list size charts", "open a size chart"


class Listed(NamedTuple):
    """The charts there are: those that wait, and those of the shop."""

    drafts: tuple[ChartDraft, ...]
    kept: tuple[KeptChart, ...]


class _Found(NamedTuple):
    """One of several charts that came in, or a sheet of a workbook that may hold another.

    Attributes:
        name, words: what the list says of it.
        sheet: the chart; None for a sheet of a workbook.
        tab: the name of that.
    """

    name: str
    words: str
    sheet: Sheet | None = None
    tab: str = ""


class Opening(QObject):
    """Pastes, opens and lists charts, and lets one choose where several came.

    Args:
        bench: where the chart goes.
        page: the ways in, and the list.
        charts: the list's item model.
        choice: where one of several is chosen.
        found: its item model.

    Signals:
        choice_requested: there are several to choose from.
        taken: a chart lies on the bench now; carries what was noticed while it was read.
        began: something is being read; carries what to say meanwhile.
    """

    choice_requested = Signal()
    taken = Signal(object)
    began = Signal(object)

    def __init__(
        self,
        bench: Bench,
        page: StartPage,
        charts: RowTable,
        choice: ChoicePage,
        found: RowTable,
    ) -> None:
        super().__init__()
        self._bench = bench
        self._page = page
        self._charts = charts
        self._found = found
        self._path: Path | None = None
        self._notes: Sequence[object] = ()
        self.chooser = FileChooser(page)
        page.file_requested.connect(self._ask_file)
        page.new_requested.connect(self._begin_new)
        page.example_requested.connect(self._begin_example)
        page.opened.connect(self._open_listed)
        choice.opened.connect(self._choose)
        self.chooser.chosen.connect(self._open_first)

    def stop(self) -> None:
        """Wait for nothing any more."""
        self.chooser.stop()
        for lane in (_LISTING, _OPENING):
            self._bench.jobs.forget(lane)

    def list_charts(self) -> None:
        """List the charts there are."""
        service = self._bench.service
        self._bench.jobs.run(
            _LISTING,
            lambda: Listed(service.drafts(), service.charts()),
            self._show,
            self._bench.refused.emit,
        )

    def _show(self, listed: Listed) -> None:
        changed = {draft.chart_id for draft in listed.drafts}
        kept = (chart for chart in listed.kept if chart.id not in changed)
        rows = (*listed.drafts, *kept)
        self._charts.show_rows(rows)
        self._page.show_charts(len(rows))

    # --- Ways in ----------------------------------------------------------------------------------

    @Slot()
    def paste(self) -> None:
        """Take the clipboard in."""
        self._path = None
        self._read(clipboard_sheet(self._bench.service), self.tr("Reading what was pasted…"))

    @Slot()
    def _ask_file(self) -> None:
        self.chooser.ask_to_open(self.tr("Choose a file"), chart_wording.file_kinds())

    @Slot(list)
    def _open_first(self, files: list[Path]) -> None:
        self.open(files[0])

    @Slot(Path)
    def open(self, path: Path, tab: str | None = None) -> None:
        """Open a file."""
        self._path = path
        words = self.tr("Reading {file}…").format(file=path.name)
        self._read(partial(self._bench.service.open, path, tab), words, chosen=tab is not None)

    @Slot()
    def _begin_example(self) -> None:
        self._read(self._bench.service.example, "")

    @Slot()
    def _begin_new(self) -> None:
        self._read(self._bench.service.new, "")

    def _read(self, read: Callable[[], OpenedSheet], words: str, *, chosen: bool = False) -> None:
        def opened(found: OpenedSheet) -> None:
            self._opened(found, chosen=chosen)

        self.began.emit(words)
        self._bench.jobs.run(_OPENING, read, opened, self._bench.refused.emit)

    def _opened(self, opened: OpenedSheet, *, chosen: bool) -> None:
        self._notes = opened.notes
        several = [_found(sheet) for sheet in (opened.sheet, *opened.others)]
        if len(several) == 1 and len(opened.sheets) > 1 and not chosen:
            several = [
                _Found(tab, self.tr("a sheet of the file"), tab=tab) for tab in opened.sheets
            ]
        if len(several) == 1:
            self._bench.begin(opened.sheet, opened.proposals)
            self.taken.emit(opened.notes)
            return
        self._found.show_rows(several)
        self.choice_requested.emit()

    @Slot(int)
    def _choose(self, row: int) -> None:
        found = self._found.row(row)
        if found.sheet is not None:
            self._bench.begin(found.sheet, self._bench.service.propose(found.sheet))
            self.taken.emit(self._notes)
        elif self._path is not None:
            self.open(self._path, found.tab)

    @Slot(int)
    def _open_listed(self, row: int) -> None:
        chart = self._charts.row(row)
        if isinstance(chart, ChartDraft):
            self._bench.begin(chart.sheet, self._bench.service.propose(chart.sheet), draft=chart)
            self.taken.emit(())
            return

        def opened(sheet: Sheet) -> None:
            self._bench.begin(sheet, chart_id=chart.id)
            self.taken.emit(())

        read = partial(self._bench.service.open_kept, chart.id)
        self._bench.jobs.run(_OPENING, read, opened, self._bench.refused.emit)

    # --- Words ------------------------------------------------------------------------------------

    def retell(self) -> None:
        """Say everything anew, in the language of now."""
        self._charts.name_columns(
            (
                self.tr("Name"),
                self.tr("Brand"),
                self.tr("For whom"),
                self.tr("Which clothes"),
                self.tr("Sizes"),
                self.tr("Version"),
                self.tr("Last change"),
            )
        )
        self._found.name_columns((self.tr("Chart"), self.tr("Sizes")))


def _found(sheet: Sheet) -> _Found:
    labels = ", ".join(filter(None, (sheet.label(row) for row in range(len(sheet.rows)))))
    return _Found(sheet.facts.name or sheet.facts.brand, labels, sheet)


def found_told(found: _Found) -> tuple[str, ...]:
    """One of several in words."""
    return found.name, found.words
