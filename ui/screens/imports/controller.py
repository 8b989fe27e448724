"""What happens when a seller's file is taken into the shop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot

from fitkiosk.domain.imports import (
    ImportMapping,
    ImportPlan,
    ImportRecord,
    Question,
    TableKind,
    TablePreview,
)
from fitkiosk.domain.kiosk import KioskState
from fitkiosk.errors import KioskError
from ui import wording
from ui.background import Jobs
from ui.file_chooser import FileChooser
from ui.kiosk import Kiosk
from ui.screens.base import ScreenController
from ui.screens.imports.pages import Part
from ui.screens.imports.records import Records
from ui.screens.imports.running import Outcome, Running
from ui.screens.imports.tables import ImportTables
from ui.screens.imports.view import ImportView, Page
from ui.theme.theme import Theme
from ui.widgets.basics import set_tone

if TYPE_CHECKING:  # at run time it would bring the engine in before the first paint
    from fitkiosk.services.importing import ImportService

_LOOKING, _SAVING = "look into a table", "save refused rows"


class ImportController(ScreenController):
    """Takes a file from its columns over a dry run into the shop, and takes imports back.

    Args:
        kiosk: the present moment.
        importing: reads, plans, does and undoes.
        jobs: runs what takes time.
        theme: the look.
    """

    def __init__(self, kiosk: Kiosk, importing: ImportService, jobs: Jobs, theme: Theme) -> None:
        super().__init__()
        self._kiosk = kiosk
        self._importing = importing
        self._jobs = jobs
        self._path = Path()
        self.preview: TablePreview | None = None
        self.plan: ImportPlan | None = None
        self._mapping: ImportMapping | None = None
        self._doing = self._kept = False
        self._said: Callable[[], str] | None = None
        self._tone = ""
        self._tables = ImportTables(self)
        self.view: ImportView = ImportView(theme, self._tables)
        self.running = Running(jobs, self.view.running)
        self.records = Records(kiosk, importing, jobs, self.view.start, self._tables)
        self.chooser = FileChooser(self.view)
        self.saver = FileChooser(self.view)
        self._connect()

    def _connect(self) -> None:
        view = self.view
        view.foot.back_requested.connect(self.step_back)
        view.foot.main_requested.connect(self._go_on)
        view.dropped.connect(self.open)
        self.chooser.chosen.connect(self._open_first)
        self.saver.chosen.connect(self._save_refused)
        view.columns.seller.editingFinished.connect(self._look_again)
        view.columns.sheet.activated.connect(self._look_again)
        view.plan.part_chosen.connect(self._open_part)
        view.plan.save.clicked.connect(self._ask_where)
        view.plan.undo.clicked.connect(self._undo_this)
        self.records.undone.connect(self._undone)
        self.records.refused.connect(self._refused)

    def enter(self, state: KioskState) -> None:
        """Begin with choosing a file; or show the import that went on meanwhile."""
        del state
        if self._kept:
            self._kept = False
        else:
            self._begin_anew()
        self.view.foot.main.setFocus()

    def leave(self) -> None:
        """Stop whatever runs; but an import goes on when the kiosk is locked over it."""
        self.chooser.stop()
        self.saver.stop()
        if self._doing:
            self._kept = True
            self.view.running.question.withdraw()
            return
        self.running.forget()
        self.records.stop()
        for lane in (_LOOKING, _SAVING):
            self._jobs.forget(lane)
        self.preview = self.plan = None
        for table in (self._tables.products, self._tables.refused, self._tables.notes):
            table.show_rows(())

    def close(self) -> None:
        """Stop the import: the program ends, and all or nothing of it is taken in."""
        self.running.stop()

    def retranslate(self) -> None:
        """Say everything anew."""
        self._tables.retell()
        self._word()
        self._say(self._said, self._tone)

    @Slot()
    def step_back(self) -> None:
        """To the page before; while something runs, ask first."""
        match self.view.page:
            case Page.RUNNING:
                self.running.ask_to_stop()
            case Page.COLUMNS | Page.DONE:
                self._begin_anew()
            case Page.PLAN:
                self._show(Page.COLUMNS)
            case Page.START:
                self._kiosk.back()

    # --- The file ---------------------------------------------------------------------------------

    def _begin_anew(self) -> None:
        self.preview = self.plan = None
        self._show(Page.START)
        self._say(None)
        self.records.list()

    @Slot(list)
    def _open_first(self, files: list[Path]) -> None:
        self.open(files[0])

    @Slot(Path)
    def open(self, path: Path) -> None:
        """Look into a file."""
        self._path = path
        self._look("", None)

    @Slot()
    def _look_again(self) -> None:
        """Another seller or sheet was said."""
        columns, preview = self.view.columns, self.preview
        if preview is None or self.view.page is not Page.COLUMNS:
            return
        seller, sheet = columns.seller.text().strip(), columns.sheet.currentText()
        if (seller, sheet) != (preview.mapping.seller, preview.sheet):
            self._look(seller, sheet or None)

    def _look(self, seller: str, sheet: str | None) -> None:
        path = self._path
        self._say(lambda: self.tr("Reading {file}…").format(file=path.name))
        look = partial(self._importing.preview, path, seller, sheet)
        self._jobs.run(_LOOKING, look, self._show_preview, self._refused)

    def _show_preview(self, preview: TablePreview) -> None:
        columns = self.view.columns
        again = self.preview is not None
        self.preview = preview
        self._tables.columns.show_columns(preview.columns)
        columns.seller.setText(preview.mapping.seller)
        columns.sheet.clear()
        columns.sheet.addItems(preview.sheets)
        columns.sheet.setCurrentText(preview.sheet)
        for each in (columns.sheet, columns.sheet_label):
            each.setVisible(len(preview.sheets) > 1)
        if not again:
            columns.questions.clear()
        columns.questions.ask(preview.asks)
        self._say(None)
        self._show(Page.COLUMNS)
        if not again:
            columns.table.setFocus()

    # --- Going on ---------------------------------------------------------------------------------

    @Slot()
    def _go_on(self) -> None:
        match self.view.page:
            case Page.START:
                tables = self.tr("Tables")
                kinds = f"{tables} (*.csv *.tsv *.txt *.xlsx *.xlsm *.json)"
                self.chooser.ask_to_open(self.tr("Choose a file"), kinds)
            case Page.COLUMNS:
                self._try()
            case Page.PLAN:
                self._do()
            case Page.DONE:
                self._kiosk.back()

    def _try(self) -> None:
        """The dry run."""
        mapping = self._answered()
        if mapping is None:
            self._say(lambda: self.tr("Answer the questions below the table first."), "problem")
            return
        self._mapping = mapping
        self._work(self._importing.plan, self._planned)

    def _answered(self) -> ImportMapping | None:
        """How the table is to be read, once every question has its answer."""
        preview, columns = self.preview, self.view.columns
        if preview is None:
            return None
        answers: dict[Question, Any] = columns.questions.answers()
        if any(asked not in answers for asked in preview.asks):
            return None
        said = {asked.value: answers[asked] for asked in preview.asks}
        seller = columns.seller.text().strip() or preview.mapping.seller
        return replace(preview.mapping, seller=seller, roles=self._tables.columns.roles(), **said)

    def _do(self) -> None:
        """The import itself."""
        self._work(partial(self._importing.run, by=self._kiosk.visit.staff), self._done)
        self._doing = self.view.page is Page.RUNNING

    def _work(self, work: Callable[..., ImportPlan], done: Callable[[Outcome], None]) -> None:
        preview, mapping = self.preview, self._mapping
        if preview is None or mapping is None:
            return
        before = self.view.page

        def failed(error: KioskError) -> None:
            self._doing = False
            self._show(before)
            self._refused(error)

        self._say(None)
        self._show(Page.RUNNING)
        sheet = preview.sheet or None
        self.running.run(partial(work, self._path, mapping, sheet), done, failed)

    def _planned(self, outcome: Outcome) -> None:
        self._show_outcome(outcome)
        self._show(Page.PLAN)
        self.view.foot.main.setFocus()

    def _done(self, outcome: Outcome) -> None:
        self._doing = False
        self._show_outcome(outcome)
        self._show(Page.DONE)
        self.view.foot.main.setFocus()

    def _show_outcome(self, outcome: Outcome) -> None:
        plan = self.plan = outcome.plan
        self._tables.products.show_rows(outcome.products)
        self._tables.refused.show_rows(plan.refused)
        self._tables.notes.show_rows(plan.notes)
        self.view.plan.count()
        self.view.plan.show_part(Part.REFUSED if plan.refused else Part.PRODUCTS)

    @Slot(str)
    def _open_part(self, part: str) -> None:
        self.view.plan.show_part(Part(part))

    # --- Refused rows -----------------------------------------------------------------------------

    @Slot()
    def _ask_where(self) -> None:
        name = self.tr("refused rows of {file}").format(file=self._path.stem)
        kinds = self.tr("Tables") + " (*.csv *.xlsx)"
        self.saver.ask_to_save(self.tr("Save refused rows"), kinds, f"{name}.csv")

    @Slot(list)
    def _save_refused(self, files: list[Path]) -> None:
        plan, path = self.plan, files[0]
        if plan is None:
            return

        def saved(nothing: object) -> None:
            del nothing
            told = self.tr("Saved as {file}. Correct the rows there, and import that file.")
            self._say(lambda: told.format(file=path.name))

        save = partial(self._importing.save_refused, plan, path)
        self._jobs.run(_SAVING, save, saved, self._refused)

    @Slot()
    def _undo_this(self) -> None:
        if self.plan is not None and self.plan.id is not None:
            self.records.undo(self.plan.id)

    @Slot(object)
    def _undone(self, record: ImportRecord) -> None:
        self._begin_anew()
        told = self.tr("{file} was taken back. The shop is as it was before.")
        self._say(lambda: told.format(file=record.file))

    # --- Words ------------------------------------------------------------------------------------

    def _show(self, page: Page) -> None:
        self.view.show_page(page)
        self._word()

    def _word(self) -> None:
        """Everything that depends on the file and the plan, in the language of now."""
        view, preview, plan = self.view, self.preview, self.plan
        main = view.foot.main
        main.setText(self._main_words())
        nothing = plan is not None and not plan.new and not plan.changed
        main.setEnabled(not (view.page is Page.PLAN and nothing))
        if preview is not None:
            self._word_columns(preview)
        running = self.tr("Looking at what would change") if plan is None else self.tr("Importing")
        view.running.title.setText(running)
        view.running.words.setText(self._path.name)
        if plan is not None:
            done = view.page is Page.DONE
            view.plan.title.setText(
                self.tr("The import is done") if done else self.tr("This would change")
            )
            view.plan.counts.setText(
                self.tr(
                    "{new} new · {changed} changed · {same} unchanged · {refused} refused"
                ).format(
                    new=plan.new,
                    changed=plan.changed,
                    same=plan.unchanged,
                    refused=len(plan.refused),
                )
            )
            view.plan.save.setVisible(bool(plan.refused))
            view.plan.undo.setVisible(done and plan.id is not None)

    def _word_columns(self, preview: TablePreview) -> None:
        kind = {
            TableKind.PRODUCTS: self.tr("{file}: products"),
            TableKind.CHARTS: self.tr("{file}: size charts"),
            TableKind.REVIEWS: self.tr("{file}: reviews"),
        }[preview.mapping.kind]
        self.view.columns.title.setText(kind.format(file=preview.file))
        words = self.tr(
            "This is what the columns were taken for. Correct what is wrong; it is remembered for "
            "the next file of this seller."
        )
        notes = (wording.error_text(note.told) for note in preview.notes)
        self.view.columns.words.setText("\n".join((words, *notes)))

    def _main_words(self) -> str:
        plan = self.plan
        match self.view.page:
            case Page.START:
                return self.tr("Choose a file")
            case Page.COLUMNS:
                return self.tr("See what would change")
            case Page.PLAN if plan is not None:
                count = plan.new + plan.changed
                kind = self.preview.mapping.kind if self.preview else TableKind.PRODUCTS
                if kind is TableKind.PRODUCTS:
                    return self.tr("Import %n product(s)", "", count)
                return self.tr("Import %n entries", "", count)
        return self.tr("To the products")

    @Slot(object)
    def _refused(self, error: KioskError) -> None:
        self._say(partial(wording.error_text, error), "problem")

    def _say(self, words: Callable[[], str] | None, tone: str = "") -> None:
        """Say something at the foot, and again when the language changes."""
        self._said, self._tone = words, tone
        self.view.foot.words.setText(words() if words is not None else "")
        set_tone(self.view.foot.words, tone)
