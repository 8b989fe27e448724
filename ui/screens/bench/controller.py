"""What happens on the size-chart bench."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from fitkiosk.domain.chart_keeping import KeptChart
from fitkiosk.domain.imports import TableNote
from fitkiosk.domain.kiosk import KioskState
from fitkiosk.domain.sheets import Definition, Measure, Place
from fitkiosk.errors import KioskError
from ui import chart_wording, wording
from ui.background import Jobs
from ui.itemmodels.finding_list import FindingList
from ui.itemmodels.import_tables import RowTable
from ui.itemmodels.sheet_table import SheetTable
from ui.kiosk import Kiosk
from ui.screens.base import ScreenController
from ui.screens.bench.bench import Bench
from ui.screens.bench.checking import Checking
from ui.screens.bench.checking_view import CheckPanel
from ui.screens.bench.clipboard import PictureOnlyError, holds_picture_only
from ui.screens.bench.comparing import Comparing
from ui.screens.bench.comparing_view import ComparePanel
from ui.screens.bench.covering import Covering
from ui.screens.bench.covering_view import CoverPanel
from ui.screens.bench.defining import Defining
from ui.screens.bench.defining_view import DefinePanel
from ui.screens.bench.keeping import Drafting, Keeping
from ui.screens.bench.keeping_view import KeepPanel
from ui.screens.bench.opening import Opening, found_told
from ui.screens.bench.reporting import Reporting
from ui.screens.bench.start_view import ChoicePage, StartPage
from ui.screens.bench.view import BenchView, Page
from ui.screens.bench.work_view import Tab, WorkPage
from ui.theme.theme import Theme
from ui.widgets.basics import hand_on_focus, set_tone
from ui.widgets.sheet_grid import SheetGrid

if TYPE_CHECKING:  # at run time they would bring the engine in before the first paint
    from fitkiosk.services.bench import BenchService
    from fitkiosk.services.stock import StockService

_KINDS = "read the kinds of clothes"


class BenchController(ScreenController):
    """Takes a chart in, and keeps the grid, the panels and the store in step with it.

    Args:
        kiosk: the present moment.
        service: knows charts.
        stock: knows which kinds of clothes there are.
        jobs: runs what takes time.
        theme: the look.
    """

    def __init__(
        self, kiosk: Kiosk, service: BenchService, stock: StockService, jobs: Jobs, theme: Theme
    ) -> None:
        super().__init__()
        self._kiosk = kiosk
        self._stock = stock
        self._jobs = jobs
        self._said: Callable[[], str] | None = None
        self._tone = ""
        self._asks_to_save = False
        self.bench = bench = Bench(kiosk, service, jobs)
        self._findings = FindingList()
        self._charts = RowTable(chart_wording.listed_told)
        self._found = RowTable(found_told)
        self._versions = RowTable(chart_wording.version_told)
        self.table = SheetTable(bench.desk)
        self.grid = SheetGrid(theme, self.table, bench.desk)
        panels = (
            CheckPanel(theme, self._findings),
            DefinePanel(theme),
            CoverPanel(theme),
            ComparePanel(theme),
            KeepPanel(theme, self._versions),
        )
        start, choice = StartPage(theme, self._charts), ChoicePage(theme, self._found)
        work = WorkPage(theme, self.grid, panels)
        self.view: BenchView = BenchView(theme, start, choice, work)
        self.opening = Opening(bench, start, self._charts, choice, self._found)
        self.drafting = Drafting(bench)
        self.checking = Checking(bench, work.check, self._findings, self.table, self.grid)
        self.defining = Defining(bench, work.define, work.question)
        self.covering = Covering(bench, work.cover)
        self.comparing = Comparing(bench, work.compare, self.covering)
        self.keeping = Keeping(bench, work.keep, self._versions, self.drafting, work.taken)
        self.reporting = Reporting(bench, self.checking, work, theme)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        view, bench = self.view, self.bench
        view.foot.back_requested.connect(self.step_back)
        view.foot.main_requested.connect(self._go_on)
        view.paste_requested.connect(self.opening.paste)
        view.dropped.connect(self.opening.open)
        self.opening.choice_requested.connect(self._show_choice)
        self.opening.began.connect(self._tell_reading)
        self.opening.taken.connect(self._show_work)
        bench.refused.connect(self._refused)
        bench.begun.connect(self._word)
        bench.changed.connect(self._follow)
        bench.kept.connect(self._word)
        bench.desk.stepped.connect(self._word)
        self.checking.checked.connect(self.covering.follow)
        self.checking.checked.connect(self.comparing.follow)
        self.defining.shown_requested.connect(self._open_definitions)
        self.keeping.saved.connect(self._tell_saved)
        self.keeping.removed.connect(self._tell_removed)
        self.reporting.told.connect(self._tell)
        work = view.work
        work.tab_chosen.connect(self._open_tab)
        work.undo.clicked.connect(self.grid.undo)
        work.redo.clicked.connect(self.grid.redo)
        work.add.clicked.connect(self._append_row)
        work.wider.clicked.connect(self._add_column)
        work.remove.clicked.connect(self._remove)
        self.grid.column_requested.connect(self.defining.open_column)
        self.grid.insert_requested.connect(self._insert_row)
        self.grid.remove_requested.connect(self._remove)
        self.grid.pasted.connect(self._paste_into)
        self.grid.nothing_to_paste.connect(self._tell_nothing_to_paste)

    def enter(self, state: KioskState) -> None:
        """Show what there is; what was worked on is still there."""
        del state
        self._jobs.run(
            _KINDS,
            lambda: (self._stock.types(), self._stock.categories()),
            lambda kinds: self.defining.offer(*kinds),
            self._refused,
        )
        if self.view.page is Page.WORK:
            self.checking.resume()
            self._look(self.view.work.tab)
            self.grid.setFocus()
        else:
            self._begin_anew()

    def leave(self) -> None:
        """Keep what is on the bench, and wait for nothing any more."""
        self.drafting.keep_now()
        self._look(None)
        self._say(None)  # nor what was asked of one person may the next one answer
        self._asks_to_save = False
        self._jobs.forget(_KINDS)
        for part in (self.opening, self.checking, self.covering, self.comparing, self.keeping):
            part.stop()
        self.reporting.stop()

    def retranslate(self) -> None:
        """Say everything anew."""
        for part in (self.opening, self.checking, self.defining, self.covering):
            part.retell()
        self.comparing.retell()
        self.keeping.retell()
        self.table.retell()
        self._word()
        self._say(self._said, self._tone)

    @Slot()
    def step_back(self) -> None:
        """From a chart to the list, which has it, and from there away."""
        if self.view.page is Page.START:
            self._kiosk.back()
            return
        self.drafting.keep_now()
        self._look(None)
        self._begin_anew()

    def escape(self) -> None:
        """Nothing, where a slip of the finger would take somebody away from their work."""
        if self.view.page is not Page.WORK:
            self.step_back()

    # --- Pages ------------------------------------------------------------------------------------

    def _begin_anew(self) -> None:
        self.view.show_page(Page.START)
        self._say(None)
        self._word()
        self.opening.list_charts()
        self.view.foot.main.setFocus()

    @Slot()
    def _show_choice(self) -> None:
        self._say(None)
        self.view.show_page(Page.CHOICE)
        self._word()
        self.view.choice.found.setFocus()

    @Slot(object)
    def _show_work(self, notes: Sequence[TableNote]) -> None:
        if not self.bench.is_saved:
            self.drafting.keep_new()
        self.view.show_page(Page.WORK)
        self._word()
        self._open_tab(Tab.CHECK)
        told = [note.told for note in notes]
        self._say((lambda: " ".join(map(wording.error_text, told))) if told else None)
        self.grid.look_at(0, self.bench.sheet.label_column or 0)
        self.grid.setFocus()

    @Slot(str)
    def _open_tab(self, tab: str) -> None:
        self.view.work.show_tab(Tab(tab))
        self._look(Tab(tab))

    @Slot()
    def _open_definitions(self) -> None:
        self._open_tab(Tab.DEFINE)

    def _look(self, tab: Tab | None) -> None:
        """What is looked at is kept up to date, and nothing else."""
        self.covering.look(tab is Tab.COVER)
        self.comparing.look(tab is Tab.COMPARE)
        self.keeping.look(tab is Tab.KEEP)

    # --- Editing ----------------------------------------------------------------------------------

    @Slot(object, object)
    def _follow(self, before: object, after: object) -> None:
        del before, after
        self._say(None)
        self._word()

    @Slot()
    def _append_row(self) -> None:
        self._add_row_at(len(self.bench.sheet.rows))

    @Slot()
    def _insert_row(self) -> None:
        """Below where somebody stands."""
        self._add_row_at(min(self.grid.currentIndex().row() + 1, len(self.bench.sheet.rows)))

    def _add_row_at(self, at: int) -> None:
        self.bench.desk.add_rows(at, 1)
        self.grid.look_at(at, self.bench.sheet.label_column or 0)

    @Slot()
    def _add_column(self) -> None:
        sheet = self.bench.sheet
        self.bench.desk.add_column(len(sheet.headers), self.tr("New"), Definition(Measure.OTHER))
        self.defining.open_column(len(sheet.headers))

    @Slot()
    def _remove(self) -> None:
        """The chosen rows, or the column whose header was tapped."""
        rows = self.grid.chosen_rows()
        column = self.grid.chosen_column()
        if column is not None:
            self.bench.desk.remove_column(column)
        elif rows:
            self.bench.desk.remove_rows(rows)

    @Slot(object, object)
    def _paste_into(self, table: Sequence[Sequence[str]], place: Place) -> None:
        left_out = self.bench.desk.paste(place, table)
        if left_out:
            words = self.tr("%n column(s) had no room: add a column first.", "", left_out)
            self._say(lambda: words, "problem")

    @Slot()
    def _tell_nothing_to_paste(self) -> None:
        if holds_picture_only():
            self._refused(PictureOnlyError())
        else:
            self._say(lambda: self.tr("There is no text to paste."), "problem")

    # --- Going on ---------------------------------------------------------------------------------

    @Slot()
    def _go_on(self) -> None:
        if self.view.page is Page.START:
            self.opening.paste()
            return
        if not self.bench.sheet.facts.brand.strip():
            self._open_tab(Tab.DEFINE)
            self.view.work.define.brand.setFocus()
            self._say(lambda: self.tr("Type whose chart it is, then save it."), "problem")
            return
        errors = self.checking.errors()
        if errors and not self._asks_to_save:
            self._asks_to_save = True
            self.view.work.show_tab(Tab.CHECK)
            self._say(
                lambda: self.tr(
                    "%n error(s) are still in it, and customers would be told wrong sizes. "
                    "Save again to keep it as it is.",
                    "",
                    errors,
                ),
                "problem",
            )
            return
        self._asks_to_save = False
        self.keeping.save()

    @Slot(object)
    def _tell_saved(self, kept: KeptChart) -> None:
        self._say(
            lambda: self.tr(
                "Saved as version {number}. %n product(s) use it.", "", kept.products
            ).format(number=kept.version)
        )

    @Slot()
    def _tell_removed(self) -> None:
        self._begin_anew()
        self._say(lambda: self.tr("The chart is gone."))

    # --- Words ------------------------------------------------------------------------------------

    @Slot()
    def _word(self) -> None:
        """Everything that depends on the chart."""
        bench, work = self.bench, self.view.work
        sheet, steps = bench.sheet, bench.desk.steps
        for step, can in ((work.undo, steps.canUndo()), (work.redo, steps.canRedo())):
            if not can:
                hand_on_focus(step, self.grid)
            step.setEnabled(can)
        work.title.setText(chart_wording.facts_words(sheet.facts))
        aside = len(sheet.aside)
        words = self.tr("%n row(s) set aside", "", aside)
        work.show_aside(words, chart_wording.aside_words(sheet))
        saved = self.view.page is Page.WORK and bench.is_saved
        if saved:
            hand_on_focus(self.view.foot.main, self.grid)
        self.view.foot.main.setEnabled(not saved)
        self._asks_to_save = False

    @Slot(str)
    def _tell_reading(self, words: str) -> None:
        self._say((lambda: words) if words else None)

    @Slot(object)
    def _tell(self, words: Callable[[], str]) -> None:
        self._say(words)

    @Slot(object)
    def _refused(self, error: KioskError) -> None:
        self._say(partial(wording.error_text, error), "problem")

    def _say(self, words: Callable[[], str] | None, tone: str = "") -> None:
        """Say something at the foot, and again when the language changes."""
        self._said, self._tone = words, tone
        self.view.foot.words.setText(words() if words is not None else "")
        set_tone(self.view.foot.words, tone)
