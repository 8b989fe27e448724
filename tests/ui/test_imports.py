"""The pages of an import, with fakes behind them."""

import threading
from pathlib import Path

import pytest
from fakes import FakeImporting, FakeStaff
from PySide6.QtCore import QMimeData, QPointF, Qt, QThreadPool, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog

from fitkiosk.domain.imports import (
    Column,
    ColumnRole,
    ImportMapping,
    ImportPlan,
    MatchedColumn,
    PlannedProduct,
    Question,
    RefusedRow,
    Standing,
    TableKind,
    TableNote,
    TablePreview,
)
from fitkiosk.domain.kiosk import Screen, VisitMode
from fitkiosk.domain.language import Language
from fitkiosk.domain.products import SizeBasis
from fitkiosk.errors import KioskError, StoreError
from fitkiosk.units import LengthUnit
from ui.background import Jobs
from ui.languages import Languages
from ui.screens.imports.controller import ImportController
from ui.screens.imports.pages import Part
from ui.screens.imports.view import Page

FILE = Path("/somewhere/autumn.csv")
SKU, ODD = ColumnRole(Column.SKU), ColumnRole(Column.CHEST, "XL")
PREVIEW = TablePreview(
    "autumn.csv",
    (
        MatchedColumn("Article", SKU, 0.97, ("A1", "A2")),
        MatchedColumn("What", ColumnRole(Column.NAME), 0.5, ("Kurta",)),
        MatchedColumn("XL bust", ODD, 0.8),
        MatchedColumn("Notes", None, 1.0, ("x",)),
    ),
    ImportMapping("Tulsi"),
    (Question.UNIT, Question.BASIS),
    (TableNote(KioskError("One sheet is hidden.", "Show it.")),),
    "May",
    ("May", "June"),
)
PLAN = ImportPlan(
    2,
    1,
    3,
    (RefusedRow(5, "Price", KioskError("The price is below zero.", "Correct it."), ("A3",)),),
    (
        PlannedProduct("A1", "Kurta", "kurta", "upper_loose", 0.95, Standing.NEW),
        PlannedProduct("A2", "Thing", "", None, 0.2, Standing.NEW, sized=False),
        PlannedProduct("A4", "Shirt", "shirt", "upper_fitted", 0.7, Standing.CHANGED, ("sizes",)),
    ),
    (TableNote(KioskError("Odd.", ""), 7),),
    9,
)


@pytest.fixture
def importing():
    return FakeImporting(PREVIEW, PLAN)


@pytest.fixture
def make(qtbot, kiosk, importing, theme):
    def make(jobs):
        controller = ImportController(kiosk, importing, jobs, theme)
        qtbot.addWidget(controller.view)
        controller.view.resize(1200, 800)
        controller.view.retranslated.connect(controller.retranslate)
        kiosk.begin(VisitMode.STAFF)
        kiosk.signed_in(FakeStaff().add("Meera", "2580", by=None).member)
        kiosk.open_stock()
        kiosk.open_import()
        controller.view.show()
        qtbot.waitUntil(controller.view.isActiveWindow)
        controller.enter(kiosk.state)
        return controller

    return make


@pytest.fixture
def screen(make, jobs):
    return make(jobs)


def click(widget):
    assert widget.isVisible()
    assert widget.isEnabled()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())


def answer(screen):
    questions = screen.view.columns.questions
    questions.unit.setCurrentIndex(list(LengthUnit).index(LengthUnit.INCH) + 1)
    questions.basis.setCurrentIndex(list(SizeBasis).index(SizeBasis.BODY) + 1)


def planned(screen):
    screen.open(FILE)
    answer(screen)
    click(screen.view.foot.main)
    return screen


def row(model, number):
    return [model.index(number, column).data() for column in range(model.columnCount())]


def said(screen):
    return screen.view.foot.words.text()


def test_columns_are_shown_with_what_they_were_taken_for(screen):
    screen.open(FILE)
    columns = screen._tables.columns
    QAbstractItemModelTester(columns)
    assert row(columns, 0) == ["Article", "A1 · A2", "Article number", "sure"]
    assert row(columns, 1) == ["What", "Kurta", "Name", "unsure"]
    assert row(columns, 2) == ["XL bust", "", "Chest of size XL", "likely"]
    assert row(columns, 3)[2] == "Left out"
    assert "One sheet is hidden." in screen.view.columns.words.text()
    assert screen.view.columns.seller.text() == "Tulsi"
    assert not screen.view.columns.questions.currency.isVisible()


def test_a_column_taken_for_another_leaves_the_other_out(screen, importing):
    screen.open(FILE)
    columns = screen._tables.columns
    columns.setData(columns.index(3, 2), "sku|")
    assert row(columns, 3)[2:] == ["Article number", "chosen"]
    assert row(columns, 0)[2] == "Left out"
    answer(screen)
    click(screen.view.foot.main)
    mapping, sheet = importing.mappings[0]
    assert mapping.roles == {
        "Article": None,
        "What": ColumnRole(Column.NAME),
        "XL bust": ODD,
        "Notes": SKU,
    }
    assert (mapping.unit, mapping.basis, sheet) == (LengthUnit.INCH, SizeBasis.BODY, "May")


def test_questions_are_answered_before_anything_is_tried(screen, importing):
    screen.open(FILE)
    click(screen.view.foot.main)
    assert said(screen).startswith("Answer the questions")
    assert screen.view.page is Page.COLUMNS
    assert not importing.mappings


def test_another_seller_or_sheet_is_looked_into_and_answers_stay(screen, importing):
    screen.open(FILE)
    answer(screen)
    columns = screen.view.columns
    columns.seller.setText("Neem")
    columns.seller.editingFinished.emit()
    columns.sheet.setCurrentText("June")
    columns.sheet.activated.emit(1)
    assert (screen.preview.mapping.seller, screen.preview.sheet) == ("Neem", "June")
    click(screen.view.foot.main)
    mapping, sheet = importing.mappings[0]
    assert (mapping.seller, mapping.unit, sheet) == ("Neem", LengthUnit.INCH, "June")


def test_the_dry_run_tells_what_would_change_the_least_sure_first(screen, importing):
    planned(screen)
    tables = screen._tables
    assert screen.view.page is Page.PLAN
    assert screen.view.plan.counts.text() == "2 new · 1 changed · 3 unchanged · 1 refused"
    QAbstractItemModelTester(tables.products)
    assert row(tables.products, 0) == ["A2", "Thing", "", "None", "20%", "not known", "new"]
    assert row(tables.products, 1)[6] == "changed: sizes"
    assert row(tables.refused, 0) == ["5", "Price", "The price is below zero. Correct it."]
    assert row(tables.notes, 0) == ["7", "Odd."]
    for part in Part:
        click(screen.view.plan.tabs.button(part))
        assert screen.view.plan.tables[part].isVisible()
    assert screen.view.foot.main.text() == "Import 3 products"
    assert not importing.done


def test_it_is_taken_in_and_taken_back(screen, importing, kiosk):
    planned(screen)
    click(screen.view.foot.main)
    assert screen.view.page is Page.DONE
    assert importing.done[0][:2] == (FILE, "May")
    assert importing.done[0][2].name == "Meera"
    click(screen.view.plan.undo)
    assert importing.undone[0][0] == 1
    assert screen.view.page is Page.START
    assert said(screen) == "autumn.csv was taken back. The shop is as it was before."
    assert row(screen._tables.records, 0)[1:] == ["autumn.csv", "Tulsi", "2", "1", "Meera"]
    screen.view.start.records.selectRow(0)
    assert not screen.view.start.undo.isEnabled()
    click(screen.view.foot.back)
    assert kiosk.state.screen is Screen.STOCK


def test_a_former_import_is_taken_back_after_a_question(screen, importing):
    planned(screen)
    click(screen.view.foot.main)
    click(screen.view.foot.back)
    start = screen.view.start
    assert not start.undo.isEnabled()
    start.records.selectRow(0)
    click(start.undo)
    click(start.question.decline)
    assert not importing.undone
    click(start.undo)
    click(start.question.take)
    assert importing.undone


def test_refused_rows_are_saved_to_be_mended(screen, importing, tmp_path):
    planned(screen)
    click(screen.view.plan.save)
    dialog = screen.view.findChild(QFileDialog)
    dialog.filesSelected.emit([str(tmp_path / "mend.csv")])
    screen.saver.stop()
    assert importing.refused_to == [(PLAN, tmp_path / "mend.csv")]
    assert said(screen).startswith("Saved as mend.csv.")


def test_a_plan_that_changes_nothing_cannot_be_done(screen, importing):
    importing.planned = ImportPlan(0, 0, 4)
    planned(screen)
    assert not screen.view.foot.main.isEnabled()
    assert not screen.view.plan.save.isVisible()


@pytest.mark.parametrize("step", ["look", "try", "do", "undo"])
def test_every_refusal_is_told_and_the_page_stays(screen, importing, step):
    refusal = StoreError("The disk is full.", "Free some space.")
    pages = {"look": Page.START, "try": Page.COLUMNS, "do": Page.PLAN, "undo": Page.DONE}
    if step != "look":
        screen.open(FILE)
        answer(screen)
    for _ in range(list(pages).index(step) - 1):
        click(screen.view.foot.main)
    importing.refusal = refusal
    if step == "look":
        screen.open(FILE)
    else:
        click(screen.view.plan.undo if step == "undo" else screen.view.foot.main)
    assert said(screen) == str(refusal)
    assert screen.view.page is pages[step]


def test_a_file_is_dropped_or_chosen(screen, importing, tmp_path):
    click(screen.view.foot.main)
    screen.view.findChild(QFileDialog).filesSelected.emit([str(FILE)])
    screen.chooser.stop()
    click(screen.view.foot.back)
    assert screen.view.page is Page.START
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(tmp_path / "b.csv"))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        dropped,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    screen.view.dropEvent(event)
    assert importing.paths == [FILE, tmp_path / "b.csv"]
    assert screen.view.page is Page.COLUMNS


@pytest.mark.parametrize(
    ("kind", "words"),
    [(TableKind.CHARTS, "size charts"), (TableKind.REVIEWS, "reviews")],
)
def test_other_tables_than_products_are_named(screen, importing, kind, words):
    importing.looked = TablePreview("t.csv", PREVIEW.columns, ImportMapping("Tulsi", kind=kind))
    screen.open(FILE)
    assert screen.view.columns.title.words().endswith(words)
    click(screen.view.foot.main)
    assert "entries" in screen.view.foot.main.text()


@pytest.fixture
def threads(qapp):
    jobs = Jobs()
    yield jobs
    jobs.drain()
    assert QThreadPool.globalInstance().activeThreadCount() == 0


def test_it_is_cancelled_while_it_runs(qtbot, make, threads, importing):
    """The work waits in its thread until the screen has asked and was answered."""
    screen = make(threads)
    reached, go_on = threading.Event(), threading.Event()

    def meanwhile():
        reached.set()
        go_on.wait(20)

    importing.meanwhile = meanwhile
    screen.open(FILE)
    qtbot.waitUntil(lambda: screen.view.page is Page.COLUMNS)
    answer(screen)
    click(screen.view.foot.main)
    assert screen.view.page is Page.RUNNING
    qtbot.waitUntil(lambda: reached.is_set() and screen.view.running.bar.value() == 500)
    click(screen.view.foot.back)
    assert screen.view.page is Page.RUNNING
    click(screen.view.running.question.decline)
    assert not screen.view.running.question.isVisible()
    click(screen.view.running.cancel)
    go_on.set()
    qtbot.waitUntil(lambda: screen.view.page is Page.COLUMNS)
    assert said(screen) == "The import was stopped. Nothing was taken in."


def test_leaving_stops_what_runs(qtbot, make, threads, importing):
    screen = make(threads)
    go_on = threading.Event()
    importing.meanwhile = lambda: go_on.wait(20)
    screen.open(FILE)
    qtbot.waitUntil(lambda: screen.view.page is Page.COLUMNS)
    answer(screen)
    click(screen.view.foot.main)
    screen.leave()
    go_on.set()
    threads.drain()
    assert screen.plan is None
    assert not importing.done


def test_an_import_goes_on_when_the_kiosk_is_locked(qtbot, make, threads, importing, kiosk):
    screen = make(threads)
    go_on = threading.Event()
    screen.open(FILE)
    qtbot.waitUntil(lambda: screen.view.page is Page.COLUMNS)
    answer(screen)
    click(screen.view.foot.main)
    qtbot.waitUntil(lambda: screen.view.page is Page.PLAN)
    importing.meanwhile = lambda: go_on.wait(20)
    click(screen.view.foot.main)
    screen.leave()
    screen.forget()
    screen.enter(kiosk.state)
    assert screen.view.page is Page.RUNNING
    screen.leave()
    go_on.set()
    qtbot.waitUntil(lambda: screen.view.page is Page.DONE)
    screen.enter(kiosk.state)
    assert screen.view.page is Page.DONE
    assert importing.done
    screen.leave()
    screen.enter(kiosk.state)
    assert screen.view.page is Page.START


def test_the_end_of_the_program_stops_an_import(qtbot, make, threads, importing):
    screen = make(threads)
    go_on = threading.Event()
    screen.open(FILE)
    qtbot.waitUntil(lambda: screen.view.page is Page.COLUMNS)
    answer(screen)
    click(screen.view.foot.main)
    qtbot.waitUntil(lambda: screen.view.page is Page.PLAN)
    importing.meanwhile = lambda: go_on.wait(20)
    click(screen.view.foot.main)
    screen.leave()
    screen.close()
    go_on.set()
    threads.drain()
    assert not importing.done


def test_answers_and_corrections_stay_when_the_language_changes(qtbot, screen, qapp):
    screen.open(FILE)
    answer(screen)
    columns = screen._tables.columns
    columns.setData(columns.index(1, 2), "")
    Languages.of(qapp).use(Language.HINDI)
    qtbot.waitUntil(lambda: screen.view.foot.back.text() == "वापस")
    assert columns.roles()["What"] is None
    assert screen.view.columns.questions.answers() == {
        Question.UNIT: LengthUnit.INCH,
        Question.BASIS: SizeBasis.BODY,
    }
