"""What happens when a seller's file is taken into the shop."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Signal, Slot

from fitkiosk.domain.imports import (
    ImportMapping,
    ImportPlan,
    ImportRecord,
    PlannedProduct,
    Question,
    RefusedRow,
    Standing,
    TableKind,
    TableNote,
    TablePreview,
)
from fitkiosk.domain.kiosk import KioskState
from fitkiosk.errors import KioskError
from ui import people_wording, stock_wording, wording
from ui.background import Jobs
from ui.file_chooser import FileChooser
from ui.itemmodels.import_tables import RowTable
from ui.kiosk import Kiosk
from ui.screens.base import ScreenController
from ui.screens.imports.pages import Part
from ui.screens.imports.view import ImportTables, ImportView, Page
from ui.theme.theme import Theme
from ui.widgets.basics import set_tone

if TYPE_CHECKING:  # at run time it would bring the engine in before the first paint
    from fitkiosk.services.importing import ImportService

_LOOKING, _WORKING, _LISTING = "look into a table", "take a table in", "list imports"
_UNDOING, _SAVING = "undo an import", "save refused rows"


class _Sorted(Sequence[Any]):
    """Another order of a sequence that is read as needed."""

    def __init__(self, rows: Sequence[Any], places: Sequence[int]) -> None:
        self._rows = rows
        self._places = places

    def __len__(self) -> int:
        return len(self._places)

    def __getitem__(self, place: Any) -> Any:  # noqa: ANN401
        return self._rows[self._places[place]]


class _Outcome(NamedTuple):
    """A plan, and its products with the least sure ones first."""

    plan: ImportPlan
    products: Sequence[PlannedProduct]

    @classmethod
    def of(cls, plan: ImportPlan) -> _Outcome:
        """Sort the products of a plan."""
        sure = [each.certainty for each in plan.products]
        places = sorted(range(len(sure)), key=sure.__getitem__)
        return cls(plan, _Sorted(plan.products, places))


class ImportController(ScreenController):
    """Takes a file from its columns over a dry run into the shop, and takes imports back.

    Args:
        kiosk: the present moment.
        importing: reads, plans, does and undoes.
        jobs: runs what takes time.
        theme: the look.

    Signals:
        progressed: how far the work in the background is; carries done and whole.
        went_on: somebody waits for it, though they touch nothing.
    """

    progressed = Signal(int, int)
    went_on = Signal()

    def __init__(self, kiosk: Kiosk, importing: ImportService, jobs: Jobs, theme: Theme) -> None:
        super().__init__()
        self._kiosk = kiosk
        self._importing = importing
        self._jobs = jobs
        self._path = Path()
        self.preview: TablePreview | None = None
        self.plan: ImportPlan | None = None
        self._mapping: ImportMapping | None = None
        self._cancelled = threading.Event()
        self._said: Callable[[], str] | None = None
        self._tone = ""
        self._undoing: int | None = None
        self._tables = ImportTables(
            RowTable(_record_told),
            RowTable(self._product_told),
            RowTable(_refused_told),
            RowTable(_note_told),
        )
        self.view: ImportView = ImportView(theme, self._tables)
        self.chooser = FileChooser(self.view)
        self.saver = FileChooser(self.view)
        self._connect()
        self._name_columns()

    def _connect(self) -> None:
        view = self.view
        view.foot.back_requested.connect(self.step_back)
        view.foot.main_requested.connect(self._go_on)
        view.dropped.connect(self.open)
        self.chooser.chosen.connect(self._open_first)
        self.saver.chosen.connect(self._save_refused)
        view.columns.seller.editingFinished.connect(self._look_again)
        view.columns.sheet.activated.connect(self._look_again)
        view.running.cancel_requested.connect(self.stop)
        view.running.question.taken.connect(self.stop)
        view.running.question.declined.connect(view.running.question.withdraw)
        view.plan.part_chosen.connect(self._open_part)
        view.plan.save.clicked.connect(self._ask_where)
        view.plan.undo.clicked.connect(self._undo_this)
        view.start.undo.clicked.connect(self._ask_to_undo)
        view.start.question.taken.connect(self._undo_asked)
        view.start.question.declined.connect(view.start.question.withdraw)
        view.start.records.selectionModel().selectionChanged.connect(self._follow_record)
        self._tables.records.modelReset.connect(self._follow_record)
        self.progressed.connect(self._follow_progress)

    def enter(self, state: KioskState) -> None:
        """Begin with choosing a file."""
        del state
        self._begin_anew()
        self.view.foot.main.setFocus()

    def leave(self) -> None:
        """Stop whatever runs; nothing of it stays."""
        self.stop()
        for lane in (_LOOKING, _WORKING, _LISTING, _UNDOING, _SAVING):
            self._jobs.forget(lane)
        self.chooser.stop()
        self.saver.stop()
        self.preview = self.plan = None
        for table in (self._tables.products, self._tables.refused, self._tables.notes):
            table.show_rows(())

    def retranslate(self) -> None:
        """Say everything anew."""
        self._name_columns()
        self._tables.columns.retell()
        self._word()
        self._say(self._said, self._tone)

    @Slot()
    def step_back(self) -> None:
        """To the page before; while something runs, ask first."""
        match self.view.page:
            case Page.RUNNING:
                self.view.running.question.ask(
                    self.tr("Stop it? Nothing of the file is taken in then."),
                    self.tr("Stop"),
                    self.tr("Go on"),
                )
                self.view.running.question.decline.setFocus()
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
        self.view.start.question.withdraw()
        self._say(None)
        self._list()

    def _list(self) -> None:
        self._jobs.run(_LISTING, self._importing.records, self._show_records, self._refused)

    def _show_records(self, records: Sequence[ImportRecord]) -> None:
        self._tables.records.show_rows(records)
        self.view.start.records.setVisible(bool(records))
        self.view.start.empty.setVisible(not records)

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
        by = self._kiosk.visit.staff
        self._work(partial(self._importing.run, by=by), self._done)

    def _work(self, work: Callable[..., ImportPlan], done: Callable[[_Outcome], None]) -> None:
        preview, mapping, path = self.preview, self._mapping, self._path
        if preview is None or mapping is None:
            return
        before = self.view.page
        cancelled = self._cancelled = threading.Event()
        progressed = self.progressed

        def tell(so_far: int, whole: int | None) -> None:
            progressed.emit(so_far, whole or 0)

        def run() -> _Outcome:
            sheet = preview.sheet or None
            plan = work(path, mapping, sheet, progress=tell, cancelled=cancelled.is_set)
            return _Outcome.of(plan)

        def failed(error: KioskError) -> None:
            self._show(before)
            self._refused(error)

        self._say(None)
        self.view.running.show_progress(0, 0)
        self._show(Page.RUNNING)
        self.view.running.cancel.setFocus()
        self._jobs.run(_WORKING, run, done, failed)

    @Slot(int, int)
    def _follow_progress(self, done: int, whole: int) -> None:
        if not self._cancelled.is_set():
            self.view.running.show_progress(done, whole)
            self.went_on.emit()

    @Slot()
    def stop(self) -> None:
        """Stop what runs; it ends by saying so."""
        self._cancelled.set()
        self.view.running.question.withdraw()

    def _planned(self, outcome: _Outcome) -> None:
        self._show_outcome(outcome)
        self._show(Page.PLAN)
        self.view.foot.main.setFocus()

    def _done(self, outcome: _Outcome) -> None:
        self._show_outcome(outcome)
        self._show(Page.DONE)
        self.view.foot.main.setFocus()

    def _show_outcome(self, outcome: _Outcome) -> None:
        plan = self.plan = outcome.plan
        self._tables.products.show_rows(outcome.products)
        self._tables.refused.show_rows(plan.refused)
        self._tables.notes.show_rows(plan.notes)
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

    # --- Taking back ------------------------------------------------------------------------------

    @property
    def _record(self) -> ImportRecord | None:
        row = self.view.start.records.currentIndex().row()
        return self._tables.records.row(row) if row >= 0 else None

    @Slot()
    def _follow_record(self) -> None:
        record = self._record
        self.view.start.undo.setEnabled(record is not None and record.undone_at is None)

    @Slot()
    def _ask_to_undo(self) -> None:
        record = self._record
        if record is None:
            return
        self._undoing = record.id
        words = self.tr("Take {file} back? What came with it goes, what it changed is as before.")
        self.view.start.question.ask(
            words.format(file=record.file), self.tr("Yes, take it back"), self.tr("No")
        )
        self.view.start.question.decline.setFocus()

    @Slot()
    def _undo_asked(self) -> None:
        self.view.start.question.withdraw()
        if self._undoing is not None:
            self._undo(self._undoing)

    @Slot()
    def _undo_this(self) -> None:
        if self.plan is not None and self.plan.id is not None:
            self._undo(self.plan.id)

    def _undo(self, import_id: int) -> None:
        by = self._kiosk.visit.staff
        undo = partial(self._importing.undo, import_id, by=by)
        self._jobs.run(_UNDOING, undo, self._undone, self._refused)

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

    def _name_columns(self) -> None:
        tables = self._tables
        tables.records.name_columns(
            (
                self.tr("When"),
                self.tr("File"),
                self.tr("Seller"),
                self.tr("New"),
                self.tr("Changed"),
                self.tr("By"),
            )
        )
        tables.products.name_columns(
            (
                self.tr("Article number"),
                self.tr("Name"),
                self.tr("Type"),
                self.tr("Category"),
                self.tr("How sure"),
                self.tr("Sizes"),
                self.tr("What happens"),
            )
        )
        tables.refused.name_columns((self.tr("Row"), self.tr("Column"), self.tr("Why")))
        tables.notes.name_columns((self.tr("Row"), self.tr("What was noticed")))

    def _product_told(self, product: PlannedProduct) -> tuple[str, ...]:
        happens = {
            Standing.NEW: self.tr("new"),
            Standing.CHANGED: self.tr("changed: {fields}"),
            Standing.UNCHANGED: self.tr("unchanged"),
        }[product.standing]
        return (
            product.sku,
            product.name,
            product.product_type,
            stock_wording.category(product.fit_category),
            stock_wording.certainty(product.certainty),
            self.tr("known") if product.sized else self.tr("not known"),
            happens.format(fields=", ".join(map(stock_wording.field_name, product.changes))),
        )

    def _refused(self, error: KioskError) -> None:
        self._say(partial(wording.error_text, error), "problem")

    def _say(self, words: Callable[[], str] | None, tone: str = "") -> None:
        """Say something at the foot, and again when the language changes."""
        self._said, self._tone = words, tone
        self.view.foot.words.setText(words() if words is not None else "")
        set_tone(self.view.foot.words, tone)


def _record_told(record: ImportRecord) -> tuple[str, ...]:
    when = people_wording.day_and_time(record.at)
    if record.undone_at is not None:
        when = stock_wording.taken_back(when)
    counts = str(record.new), str(record.changed)
    return when, record.file, record.seller, *counts, record.staff_name or ""


def _refused_told(refused: RefusedRow) -> tuple[str, ...]:
    return str(refused.row), refused.column or "", wording.error_text(refused.reason)


def _note_told(note: TableNote) -> tuple[str, ...]:
    return "" if note.row is None else str(note.row), wording.error_text(note.told)
