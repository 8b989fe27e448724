"""A seller checks size charts in the real window: pasted, mended, covered, saved, brought back."""

import os
import signal
import subprocess
import sys
import textwrap

import pytest
from hands import Hands
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from fitkiosk.app import open_app
from fitkiosk.domain.chart_findings import Rule
from fitkiosk.domain.kiosk import Screen
from fitkiosk.domain.products import SizeBasis, Wearers
from fitkiosk.domain.sheets import CellEdit, Measure
from fitkiosk.settings import Settings
from ui.screens.bench.view import Page
from ui.screens.bench.work_view import Tab

CLEAN = """Size\tBust\tWaist\tHip
XS\t80\t62\t88
S\t84\t66\t92
M\t88\t70\t96
L\t94\t76\t102
XL\t100\t82\t108
"""
SLIPPED = CLEAN.replace("M\t88\t70", "M\t88\t27.5")


def copy(text):
    QGuiApplication.clipboard().setText(text)


@pytest.fixture
def hands(qtbot, start):
    return Hands(qtbot, start())


@pytest.fixture
def bench(hands):
    """The bench of a member who came by the door of the size charts."""
    hands.sign_in()
    hands.window.kiosk.go_home()
    return come_in(hands)


def come_in(hands):
    """From Home to the bench, with the PIN."""
    hands.click(hands.window.home.view.charts)
    view = hands.screen(Screen.SIGN_IN).view
    hands.wait(view.pin.pin.isVisible)
    hands.type("2580")
    hands.key(Qt.Key.Key_Return)
    return hands.screen(Screen.BENCH)


def leave_and_open_again(hands, bench):
    """Back to the list, and the one chart in it opened by keyboard."""
    hands.click(bench.view.foot.back)
    hands.wait(lambda: bench.view.page is Page.START and bench._charts.rowCount() == 1)
    hands.wait(lambda: QApplication.focusWidget() is bench.view.foot.main)
    listed = bench.view.start.charts
    listed.setFocus()
    listed.setCurrentIndex(listed.model().index(0, 0))
    hands.key(Qt.Key.Key_Return)
    hands.wait(lambda: bench.view.page is Page.WORK)


def paste(hands, bench, text):
    """Paste a chart from the start page, and wait until it was checked."""
    checked = []
    bench.checking.checked.connect(checked.append)
    copy(text)
    hands.click(bench.view.foot.main)
    hands.wait(lambda: bench.view.page is Page.WORK and checked)
    return checked[-1]


def name_brand(hands, bench, brand):
    """Say whose chart it is."""
    work = bench.view.work
    hands.click(work.tabs.button(Tab.DEFINE))
    hands.click(work.define.brand)
    hands.type(brand)
    hands.key(Qt.Key.Key_Tab)
    hands.wait(lambda: bench.bench.sheet.facts.brand == brand)


def enter(hands, bench, row, column, text):
    """Type into the cell that the keyboard is on, as quickly as a person does, and go on below."""
    hands.wait(lambda: QApplication.focusWidget() is bench.grid)
    for end in range(len(text)):
        hands.type(text[end])
        hands.wait(lambda end=end: written() == text[: end + 1])
    hands.key(Qt.Key.Key_Return)
    hands.wait(
        lambda: row < len(bench.bench.sheet.rows) and bench.bench.sheet.text(row, column) == text
    )


def written():
    """What stands in the field that the keyboard is on."""
    focus = QApplication.focusWidget()
    return focus.text() if isinstance(focus, QLineEdit) else None


def write(hands, bench, row, column, text):
    """Type into a cell."""
    bench.grid.look_at(row, column)
    enter(hands, bench, row, column, text)


def saved(hands, bench):
    """Save, and wait for it."""
    hands.click(bench.view.foot.main)
    hands.wait(lambda: bench.bench.is_saved)
    return bench.bench.chart_id


def test_a_slip_is_found_mended_with_one_tap_and_undone(hands, bench):
    found = paste(hands, bench, SLIPPED).findings
    slip = next(each for each in found if each.rule is Rule.UNIT_SLIP)
    assert (slip.row, slip.column) == (2, 2)
    work = bench.view.work
    assert "27.5" in work.check.what.text()
    assert work.check.mend.text() == "Make it 70"
    hands.click(work.check.mend)
    hands.wait(lambda: not bench.checking.errors())
    assert bench.bench.sheet.text(2, 2) == "70"
    hands.click(work.undo)
    hands.wait(bench.checking.errors)
    assert bench.bench.sheet.text(2, 2) == "27.5"


def test_whom_it_fits_follows_every_edit(hands, bench):
    paste(hands, bench, CLEAN)
    work = bench.view.work
    hands.click(work.tabs.button(Tab.COVER))
    hands.wait(lambda: bench.covering.coverage)
    before = bench.covering.coverage
    assert 0 < before.some < 1
    assert work.cover.said.text()
    assert sum(size.stock for size in before.sizes) == 100
    hands.click(work.add)
    for column, text in enumerate(("XXL", "108", "90", "116")):
        write(hands, bench, 5, column, text)
    hands.wait(lambda: bench.covering.coverage and len(bench.covering.coverage.sizes) == 6)
    assert bench.covering.coverage.some > before.some
    hands.wait(lambda: bench.covering.changes)
    assert work.cover.changes.texts()


def test_a_saved_chart_gives_products_their_sizes_and_a_version_comes_back(hands, bench):
    paste(hands, bench, CLEAN)
    name_brand(hands, bench, "Zenana")
    chart_id = saved(hands, bench)
    app = hands.window.app
    assert [kept.id for kept in app.bench.charts() if kept.brand == "Zenana"] == [chart_id]
    write(hands, bench, 0, 1, "81")
    saved(hands, bench)
    assert [version.number for version in app.bench.versions(chart_id)] == [2, 1]
    work = bench.view.work
    hands.click(work.tabs.button(Tab.COMPARE))
    names = work.compare.other
    hands.wait(lambda: names.findText("Version 1 of this chart") > 0)
    names.setCurrentIndex(names.findText("Version 1 of this chart"))
    names.activated.emit(names.currentIndex())
    hands.wait(lambda: bench.comparing.comparison)
    # A centimetre at the bust of XS changes it for hardly anybody.
    assert 0.7 < bench.comparing.comparison.same < 1
    hands.click(work.tabs.button(Tab.KEEP))
    hands.wait(lambda: work.keep.versions.model().rowCount() == 2)
    work.keep.versions.setCurrentIndex(work.keep.versions.model().index(1, 0))
    hands.wait(lambda: any("81" in each for each in work.keep.differs.texts()))
    assert work.keep.versions.currentIndex().row() == 1
    hands.click(work.keep.back)
    assert bench.bench.sheet.text(0, 1) == "80"
    assert QApplication.focusWidget() is work.keep.versions
    saved(hands, bench)
    assert [version.number for version in app.bench.versions(chart_id)] == [3, 2, 1]
    assert app.bench.open_kept(chart_id).text(0, 1) == "80"


def test_errors_are_asked_about_before_they_are_saved(hands, bench):
    paste(hands, bench, SLIPPED)
    name_brand(hands, bench, "Zenana")
    hands.click(bench.view.foot.main)
    assert "1 error" in bench.view.foot.words.text()
    assert bench.bench.chart_id is None
    hands.window.kiosk.go_home()
    come_in(hands)
    assert not bench.view.foot.words.text()
    hands.click(bench.view.foot.main)
    assert "1 error" in bench.view.foot.words.text()
    assert bench.bench.chart_id is None
    saved(hands, bench)


def test_the_same_people_in_two_charts(hands, bench):
    paste(hands, bench, CLEAN)
    work = bench.view.work
    hands.click(work.tabs.button(Tab.COMPARE))
    shifted = CLEAN.replace("XS\t", "XXS\t", 1).replace("\nS\t", "\nXS\t")
    shifted = shifted.replace("\nM\t", "\nS\t").replace("\nL\t", "\nM\t").replace("\nXL\t", "\nL\t")
    copy(shifted)
    hands.click(work.compare.paste)
    hands.wait(lambda: bench.comparing.comparison)
    comparison = bench.comparing.comparison
    assert {match.label: match.other for match in comparison.matches}["M"] == "S"
    assert comparison.same == 0
    assert work.compare.matches.texts()


def test_another_chart_that_tells_nothing_is_named_and_not_chosen_for_the_next(hands, bench):
    paste(hands, bench, CLEAN)
    work = bench.view.work
    hands.click(work.tabs.button(Tab.COMPARE))
    copy("Size\tInseam\nS\t76\nM\t78\n")
    hands.click(work.compare.paste)
    hands.wait(lambda: work.compare.message.text().startswith("The other chart: "))
    assert "Inseam: body · cm" in work.compare.taken_for.text()
    assert work.compare.other.currentIndex() == 1
    hands.click(bench.view.foot.back)
    paste(hands, bench, SLIPPED)
    hands.click(work.tabs.button(Tab.COMPARE))
    assert work.compare.other.currentIndex() == 0
    assert work.compare.message.text().startswith("Choose another chart")


def test_keys_undo_wherever_the_keyboard_is_and_leave_it_on_the_grid(hands, bench):
    paste(hands, bench, CLEAN)
    name_brand(hands, bench, "Zenana")
    work = bench.view.work
    saved(hands, bench)
    write(hands, bench, 0, 1, "81")
    hands.click(work.tabs.button(Tab.KEEP))
    hands.wait(lambda: work.keep.versions.model().rowCount() == 1)
    work.keep.versions.setFocus()
    QTest.keySequence(work.keep.versions, QKeySequence.StandardKey.Undo)
    assert bench.bench.sheet.text(0, 1) == "80"
    QTest.keySequence(work.keep.versions, QKeySequence.StandardKey.Redo)
    assert bench.bench.sheet.text(0, 1) == "81"
    work.undo.setFocus()
    while work.undo.isEnabled():
        hands.key(Qt.Key.Key_Space)
    assert QApplication.focusWidget() is bench.grid


def test_what_was_answered_is_not_asked_again(hands, bench):
    paste(hands, bench, CLEAN)
    question = bench.view.work.question
    hands.click(question.buttons[0])
    assert "Who wears" in question.words.text()
    leave_and_open_again(hands, bench)
    assert "Who wears" in question.words.text()


def test_whom_it_fits_says_that_errors_were_found_and_begins_at_its_top(hands, bench):
    paste(hands, bench, SLIPPED)
    work = bench.view.work
    hands.click(work.tabs.button(Tab.COVER))
    hands.wait(lambda: bench.covering.coverage)
    assert "1 error" in work.cover.doubt.text()
    bar = work.cover._area.verticalScrollBar()
    hands.wait(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    hands.click(bench.view.foot.back)
    paste(hands, bench, CLEAN)
    hands.click(work.tabs.button(Tab.COVER))
    hands.wait(lambda: bench.covering.coverage)
    assert bar.value() == 0
    assert work.cover.doubt.isHidden()


def test_what_matters_and_nobody_said_is_asked_in_words_and_answered_with_one_tap(hands, bench):
    paste(hands, bench, CLEAN)
    question = bench.view.work.question
    assert "“Bust”" in question.words.text()
    assert [each.text() for each in question.buttons] == [
        "The body's",
        "The garment's",
        "Laid flat",
    ]
    hands.click(question.buttons[1])
    girths = bench.bench.sheet.definitions[1:]
    assert {each.basis for each in girths} == {SizeBasis.GARMENT}
    assert "Who wears" in question.words.text()
    hands.click(question.buttons[1])
    assert bench.bench.sheet.facts.wearers is Wearers.MEN
    assert not question.isVisible()
    assert bench.grid.hasFocus()


def test_what_was_said_in_the_form_is_asked_no_more(hands, bench):
    paste(hands, bench, CLEAN)
    work = bench.view.work
    hands.click(work.question.buttons[0])
    bench._open_tab(Tab.DEFINE)
    work.define.wearers.setFocus()
    hands.type("m")
    facts = bench.bench.sheet.facts
    assert (facts.wearers, facts.fit_category) == (Wearers.MEN, "upper_fitted")
    assert not work.question.isVisible()


def test_what_was_asked_of_another_chart_is_forgotten(hands, bench):
    paste(hands, bench, CLEAN)
    assert bench.view.work.question.isVisible()
    hands.click(bench.view.foot.back)
    paste(hands, bench, "Size\tBust\nS\t84\nM\t88\nL\t94\n")
    assert len(bench.bench.sheet.headers) == 2
    assert "“Bust”?" in bench.view.work.question.words.text()


def test_after_a_defect_the_keyboard_is_on_its_page(hands, bench):
    paste(hands, bench, CLEAN)
    window = hands.window
    window.show_defect(RuntimeError("made by the test"))
    window.defects.clear()
    bench.grid.setFocus()
    hands.wait(lambda: QApplication.focusWidget() is window.trouble.main)


def test_dresses_are_not_for_men_once_that_is_answered(hands, bench):
    paste(hands, bench, CLEAN)
    assert bench.bench.sheet.facts.fit_category == "dresses"
    answers = bench.view.work.question.buttons
    hands.click(answers[0])
    hands.click(next(each for each in answers if each.text() == "Men"))
    facts = bench.bench.sheet.facts
    assert (facts.wearers, facts.fit_category) == (Wearers.MEN, "upper_fitted")


def test_an_example_is_there_to_try(hands, bench):
    hands.wait(bench.view.start.example.isVisible)
    hands.click(bench.view.start.example)
    hands.wait(lambda: bench.checking.errors() == 2)
    assert bench.bench.sheet.facts.brand == "Neelvarsha"
    for left in (1, 0):
        hands.click(bench.view.work.check.mend)
        hands.wait(lambda left=left: len(bench.checking.findings) == left)


def test_a_chart_of_the_shop_that_is_changed_is_listed_once(hands, bench):
    paste(hands, bench, CLEAN)
    name_brand(hands, bench, "Kala")
    hands.click(bench.view.foot.main)
    hands.wait(lambda: bench.bench.is_saved)
    bench.bench.desk.type([CellEdit(0, 1, "79")])
    hands.click(bench.view.foot.back)
    hands.wait(lambda: bench._charts.rowCount() == 1)
    assert bench._charts.index(0, 5).data() == "changed"


def test_a_chart_that_is_opened_again_needs_no_saving_until_it_is_changed(hands, bench):
    paste(hands, bench, CLEAN + "* may shrink\n")
    name_brand(hands, bench, "Rangoli")
    chart_id = saved(hands, bench)
    work = bench.view.work
    hands.click(work.tabs.button(Tab.KEEP))
    hands.wait(lambda: "Nothing. The chart is as in this version." in work.keep.differs.texts())
    assert not work.keep.back.isEnabled()
    leave_and_open_again(hands, bench)
    assert not bench.view.foot.main.isEnabled()
    assert QApplication.focusWidget() is bench.grid
    assert bench.bench.chart_id == chart_id
    write(hands, bench, 0, 1, "81")
    assert bench.view.foot.main.isEnabled()


def test_a_change_that_was_undone_leaves_no_draft(hands, bench):
    paste(hands, bench, CLEAN)
    name_brand(hands, bench, "Rangoli")
    saved(hands, bench)
    drafts = hands.window.app.bench.drafts
    write(hands, bench, 0, 1, "81")
    hands.wait(drafts)
    hands.click(bench.view.work.undo)
    assert bench.bench.is_saved
    hands.wait(lambda: not drafts())


def test_the_keyboard_pastes_on_the_first_page(hands, bench):
    copy(CLEAN)
    QTest.keySequence(bench.view.foot.main, QKeySequence.StandardKey.Paste)
    hands.wait(lambda: bench.view.page is Page.WORK)
    assert len(bench.bench.sheet.rows) == 5


def test_a_rule_is_switched_off_for_the_shop_and_on_again(hands, bench):
    paste(hands, bench, SLIPPED)
    work = bench.view.work
    hands.click(work.check.off)
    hands.wait(
        lambda: not [each for each in bench.checking.findings if each.rule is Rule.UNIT_SLIP]
    )
    assert hands.window.app.bench.rules_off() == {Rule.UNIT_SLIP}
    hands.click(work.check.on)
    hands.wait(bench.checking.errors)
    assert not hands.window.app.bench.rules_off()


def test_a_chart_is_typed_by_keyboard_alone(hands, bench):
    hands.click(bench.view.start.new)
    hands.wait(lambda: bench.view.page is Page.WORK)
    grid = bench.grid
    assert QApplication.focusWidget() is grid
    work = bench.view.work
    assert not work.question.isVisible()
    assert work.check.summary.text() == "Sizes are checked as you type them."
    bust = bench.bench.sheet.columns_of(Measure.BUST)[0]
    grid.look_at(0, bust)
    for row in range(len(bench.bench.sheet.rows)):
        enter(hands, bench, row, bust, str(80 + 4 * row))
    assert bench.bench.sheet.text(2, bust) == "88"
    assert work.question.isVisible()


@pytest.mark.parametrize("what", ["nothing", "a picture", "prose"])
def test_what_is_no_chart_is_refused_with_a_word(hands, bench, what):
    clipboard = QGuiApplication.clipboard()
    if what == "nothing":
        clipboard.clear()
    elif what == "a picture":
        found = QMimeData()
        picture = QImage(8, 8, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        found.setImageData(picture)
        clipboard.setMimeData(found)
    else:
        copy("Dear seller, please send the chart. Thank you.")
    hands.click(bench.view.foot.main)
    hands.wait(bench.view.foot.words.text)
    hands.wait(lambda: "Reading" not in bench.view.foot.words.text())
    assert bench.view.foot.words.property("tone") == "problem"
    assert bench.view.page is Page.START


def test_what_was_typed_before_the_lock_is_checked_after_it(hands, bench):
    paste(hands, bench, CLEAN)
    bench.bench.desk.type([CellEdit(2, 1, "3")])
    hands.window.kiosk.go_home()
    assert come_in(hands) is bench
    hands.wait(bench.checking.errors)


def test_what_was_typed_outlives_the_lock_and_a_restart(qtbot, start, hands, bench):
    paste(hands, bench, CLEAN)
    write(hands, bench, 0, 1, "79")
    hands.window.kiosk.go_home()
    hands.window.close()

    window = start()
    hands = Hands(qtbot, window)
    drafts = window.app.bench.drafts()
    assert [draft.sheet.text(0, 1) for draft in drafts] == ["79"]
    hands.sign_in()
    people = hands.screen(Screen.PEOPLE)
    hands.click(people.view.charts)
    bench = hands.screen(Screen.BENCH)
    hands.wait(bench.view.start.charts.model().rowCount)
    bench.view.start.charts.clicked.emit(bench.view.start.charts.model().index(0, 0))
    hands.wait(lambda: bench.view.page is Page.WORK)
    assert bench.bench.sheet.text(0, 1) == "79"


def test_what_was_typed_outlives_a_kill(tmp_path):
    program = textwrap.dedent(
        f"""
        import os, signal, sys
        sys.path[:0] = {[path for path in sys.path if path]!r}
        from pathlib import Path
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication, QLineEdit
        from fitkiosk.app import open_app
        from fitkiosk.settings import Settings
        from ui.startup import make_window
        from fitkiosk.domain.kiosk import Screen, VisitMode
        from fitkiosk.domain.sheets import CellEdit
        app = QApplication([])
        settings = Settings(data_dir=Path({str(tmp_path)!r}))
        window = make_window(lambda: open_app(settings))
        def begin():
            member = window.app.staff.add("Meera", "2580", by=None).member
            window.kiosk.begin(VisitMode.STAFF, Screen.BENCH)
            window.kiosk.signed_in(member)
            bench = window.screens[Screen.BENCH]
            QApplication.clipboard().setText({CLEAN!r})
            bench.opening.taken.connect(lambda notes: edit(bench))
            bench.opening.paste()
        def edit(bench):
            bench.bench.desk.type([CellEdit(0, 1, "79")], "typing")
            QTimer.singleShot(1500, lambda: os.kill(os.getpid(), signal.SIGKILL))
        window.shop_opened.connect(begin)
        window.show()
        app.exec()
        """
    )
    ended = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        timeout=100,
        check=False,
    )
    assert ended.returncode == -signal.SIGKILL
    with open_app(Settings(data_dir=tmp_path)) as shop:
        assert [draft.sheet.text(0, 1) for draft in shop.bench.drafts()] == ["79"]
