"""The office, with fakes behind it."""

from datetime import UTC, date, datetime

import pytest
from fakes import NOW, FakePeople, FakeStaff
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from fitkiosk.domain.audit import AuditEntry, Deed
from fitkiosk.domain.kiosk import Screen, VisitMode
from fitkiosk.domain.staff import TechnicalError
from fitkiosk.errors import StoreError
from fitkiosk.units import LengthUnit
from ui.itemmodels.deeds import Column, DeedTable
from ui.screens.office.controller import OfficeController
from ui.screens.office.sections import RETENTIONS
from ui.screens.office.view import Page, Section
from ui.widgets.error_chart import ErrorChart

PIN, OTHER = "2580", "7391"


@pytest.fixture
def staff():
    return FakeStaff()


@pytest.fixture
def meera(staff):
    return staff.add("Meera", PIN, by=None).member


@pytest.fixture
def ravi(staff, meera):
    return staff.add("Ravi", OTHER, by=meera).member


@pytest.fixture
def people():
    return FakePeople()


@pytest.fixture
def office(qtbot, kiosk, staff, people, meera, ravi, jobs, theme):
    controller = OfficeController(kiosk, staff, people, jobs, theme)
    qtbot.addWidget(controller.view)
    controller.view.resize(1200, 700)
    kiosk.begin(VisitMode.STAFF)
    kiosk.signed_in(meera)
    kiosk.open_office()
    controller.view.show()
    qtbot.waitUntil(controller.view.isActiveWindow)
    controller.enter(kiosk.state)
    return controller


def click(widget):
    assert widget.isVisible()
    assert widget.isEnabled()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def keys(text):
    QTest.keyClicks(QApplication.focusWidget(), text)


def enter():
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def card(office, name):
    return next(card for card in office.view.team.cards if card.member.name == name)


def choose(office, days):
    click(office.view.tabs.button(Section.REMEMBERING))
    click(office.view.remembering._group.button(RETENTIONS.index(days)))
    click(office.view.foot.main)


def this_month():
    return datetime.now(UTC).astimezone().date().replace(day=1)


# --- The team -------------------------------------------------------------------------------------


def test_the_team_stands_with_what_each_may_do(office):
    mine, other = office.view.team.cards
    assert mine.name.text() == "Meera (you)"
    assert mine.pin.isVisible()
    assert other.name.text() == "Ravi"
    assert not other.pin.isVisible()
    assert other.leave.accessibleName() == "Ravi has left the shop"


def test_how_well_each_tapes_is_told_and_pictured(office, staff, meera, ravi):
    staff.errors = (
        TechnicalError(meera.id, this_month(), 24, 0.6),
        TechnicalError(ravi.id, this_month(), 12, 1.5),
    )
    office.enter(office._kiosk.state)
    mine, other = office.view.team.cards
    assert "About 0.6 cm over 24" in mine.words.text()
    assert mine.words.property("tone") == ""
    assert not mine.chart.isHidden()
    assert "0.6 cm" in mine.chart.accessibleDescription()
    assert "About 1.5 cm over 12" in other.words.text()
    assert "Hold the tape level" in other.words.text()
    assert other.words.property("tone") == "caution"


def test_nothing_taped_twice_is_said_and_not_pictured(office):
    assert "No girth was taped twice" in office.view.team.cards[0].words.text()
    assert office.view.team.cards[0].chart.isHidden()


def test_somebody_new_gets_a_pin_and_a_code_by_keyboard_alone(office, staff):
    click(office.view.foot.main)
    for text in ("Zoya", "4826", "4826"):
        keys(text)
        enter()
    assert office.view.page is Page.CODE
    assert "Zoya" in office.view.code.title.words()
    assert office.view.code.code.text().startswith("AAAA-BBBB-CCCC-")
    office.escape()
    assert office.view.page is Page.CODE
    enter()
    assert office.view.page is Page.SECTION
    assert office.view.code.code.text() == ""
    assert [card.member.name for card in office.view.team.cards] == ["Meera", "Ravi", "Zoya"]


def test_a_refusal_keeps_the_name_of_the_new_one(office, staff):
    click(office.view.foot.main)
    form = office.view.add
    for name, words in (("Ravi", "on the team already"), (" ", "The name is empty")):
        form.first.setText(name)
        form.pin.setText(PIN)
        form.again.setText(PIN)
        click(office.view.foot.main)
        assert words in form.message.text()
        assert [field.text() for field in form.fields] == [name, "", ""]
    assert len(staff.team) == 2
    office.escape()
    assert office.view.page is Page.SECTION
    click(office.view.foot.main)
    assert form.first.text() == ""
    assert form.message.text() == ""


def test_my_pin_is_changed_with_the_one_until_now(office, staff, meera):
    click(card(office, "Meera").pin)
    for text in ("9999", OTHER, OTHER):
        keys(text)
        enter()
    assert "This PIN is not right" in office.view.change_pin.message.text()
    assert staff.pins[meera.id] == PIN
    assert office.view.change_pin.first.hasFocus()
    for text in (PIN, OTHER, OTHER):
        keys(text)
        enter()
    assert office.view.page is Page.CODE
    assert staff.pins[meera.id] == OTHER


def test_who_left_is_asked_for_once(office, staff, meera, ravi):
    click(card(office, "Ravi").leave)
    assert office.view.page is Page.QUESTION
    assert "Ravi" in office.view.question.title.words()
    assert office.view.foot.back.hasFocus()
    enter()
    assert office.view.page is Page.SECTION
    assert staff.left == []
    click(card(office, "Ravi").leave)
    click(office.view.foot.main)
    assert staff.left == [(ravi.id, meera)]
    assert [card.member.name for card in office.view.team.cards] == ["Meera"]
    assert not office.view.team.cards[0].leave.isVisible()


def test_whoever_leaves_themselves_is_signed_out(office, kiosk, staff, meera):
    click(card(office, "Meera").leave)
    assert "You are signed out" in office.view.question.words.text()
    click(office.view.foot.main)
    assert kiosk.state.screen is Screen.HOME
    assert kiosk.visit.staff is None
    assert staff.left == [(meera.id, meera)]


def test_a_refused_leave_says_so_and_the_team_stays(office, staff):
    click(card(office, "Ravi").leave)
    staff.refusal = StoreError("The database is locked.", "Try again.")
    click(office.view.foot.main)
    assert office.view.page is Page.SECTION
    assert "locked" in office.view.foot.words.text()
    assert office.view.foot.words.property("tone") == "problem"


# --- Remembering ----------------------------------------------------------------------------------


def test_the_time_of_now_is_down_and_there_is_nothing_to_save(office):
    click(office.view.tabs.button(Section.REMEMBERING))
    assert office.view.remembering.days == 730
    assert not office.view.foot.main.isEnabled()
    click(office.view.tabs.button(Section.TEAM))
    assert office.view.foot.main.isEnabled()


@pytest.mark.parametrize("days", [1825, None])
def test_a_longer_time_is_saved_at_once(office, people, meera, days):
    choose(office, days)
    assert people.days == days
    assert people.noted == [(Deed.RETENTION_CHANGED, None, meera)]
    assert office.view.foot.words.text() == "Saved."
    assert office.view.remembering.days == days
    assert not office.view.foot.main.isEnabled()


@pytest.mark.parametrize("days", [0, 30, 365])
def test_a_shorter_time_is_asked_for_once_and_erases_those_whose_time_is_over(office, people, days):
    people.overdue = 3
    choose(office, days)
    assert office.view.page is Page.QUESTION
    assert office.view.remembering.choice in office.view.question.words.text()
    assert people.days == 730
    click(office.view.foot.main)
    assert people.days == days
    assert "Saved. 3" in office.view.foot.words.text()


def test_a_shorter_time_can_be_left_alone(office, people):
    choose(office, 30)
    office.escape()
    assert people.days == 730
    assert office.view.section is Section.REMEMBERING
    assert office.view.remembering.days == 730
    assert not office.view.foot.main.isEnabled()


def test_a_time_between_the_usual_ones_is_shown_too(office, people):
    people.days = 90
    office.enter(office._kiosk.state)
    click(office.view.tabs.button(Section.REMEMBERING))
    assert office.view.remembering.days == 90
    assert office.view.remembering.choice.startswith("90")
    people.days = 730
    office.enter(office._kiosk.state)
    assert office.view.remembering.days == 730
    assert len(office.view.remembering._group.buttons()) == len(RETENTIONS)


def test_a_change_that_is_refused_leaves_the_time_of_now(office, people):
    click(office.view.tabs.button(Section.REMEMBERING))
    click(office.view.remembering._group.button(RETENTIONS.index(None)))
    people.refusal = StoreError("The disk is full.", "Free some space.")
    click(office.view.foot.main)
    assert "full" in office.view.foot.words.text()
    assert people.days == 730


# --- What was done --------------------------------------------------------------------------------


def row(table, number):
    return [table.index(number, column).data() for column in Column]


def entry(deed, details="", who="Meera", person=(None, None)):
    return AuditEntry(NOW, deed, who, *person, details)


@pytest.fixture
def table(qapp):
    table = DeedTable()
    QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return table


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (entry(Deed.STAFF_ADDED, "staff 2"), ["Meera", "Joined the staff", "Ravi", ""]),
        (entry(Deed.STAFF_LEFT, "staff 9"), ["Meera", "Left the staff", "", ""]),
        (
            entry(Deed.PERSON_EDITED, "name, phone", person=(4, "Asha")),
            ["Meera", "Name or contact changed", "Asha", "name, phone"],
        ),
        (
            entry(Deed.PERSON_MEASURED, "bust, waist", None, (4, "Asha")),
            ["at the kiosk", "Measured", "Asha", "bust, waist"],
        ),
        (entry(Deed.PERSON_ADDED), ["Meera", "Taken into the records", "forgotten since", ""]),
        (entry(Deed.PERSON_ERASED), ["Meera", "Forgotten", "forgotten since", ""]),
        (
            entry(Deed.CATALOGUE_IMPORTED, "20 new, 5 changed"),
            ["Meera", "Products were imported", "", "20 new, 5 changed"],
        ),
        (
            entry(Deed.IMPORT_UNDONE, "import 3"),
            ["Meera", "An import was taken back", "", "import number 3"],
        ),
        (
            entry(Deed.CHART_SAVED, "chart 3, version 2"),
            ["Meera", "A size chart was saved", "", "chart number 3, version 2"],
        ),
        (
            entry(Deed.CHART_REMOVED, "chart 3", None),
            ["at the kiosk", "A size chart was removed", "", "chart number 3"],
        ),
        (
            entry(Deed.CHART_RULES_CHANGED, "not-a-number off"),
            [
                *("Meera", "A check of size charts was switched on or off"),
                *("", "Not a number: off"),
            ],
        ),
        (
            entry(Deed.CHART_RULES_CHANGED, "of-once on"),
            ["Meera", "A check of size charts was switched on or off", "", "of-once: on"],
        ),
    ],
)
def test_deeds_in_words(table, told, words):
    table.show_deeds([told], {1: "Meera", 2: "Ravi"})
    assert row(table, 0)[1:] == words


def test_what_the_program_did_by_itself(table):
    table.show_deeds(
        [
            entry(Deed.PERSON_ERASED, "12", who=None),
            entry(Deed.RETENTION_CHANGED, "365 days"),
            entry(Deed.RETENTION_CHANGED, "no limit"),
        ],
        {},
    )
    assert row(table, 0)[1] == "by itself"
    assert row(table, 0)[3].startswith("12")
    assert row(table, 1)[4].startswith("365")
    assert row(table, 2)[3:] == ["", "no limit"]


def test_the_table_has_headers_and_no_ids(table):
    table.show_deeds([entry(Deed.STAFF_ADDED, "staff 1")], {1: "Meera"})
    table.retranslate()
    headers = [table.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert headers == ["When", "Who", "What was done", "To whom", "Details"]
    assert "2026" in row(table, 0)[0]
    assert not any("staff 1" in str(cell) for cell in row(table, 0))
    spoken = table.index(0, Column.DETAILS).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "nothing"


def test_the_latest_deed_is_on_top_and_leaves_with_the_staff(office, people, meera):
    assert office.view.deeds.empty.text() == "Nothing was done yet."
    people.keep_for(365, by=meera)
    people.keep_for(30, by=meera)
    office.enter(office._kiosk.state)
    click(office.view.tabs.button(Section.DEEDS))
    assert office.view.deeds.deeds.rowCount() == 2
    assert not office.view.foot.main.isVisible()
    office.leave()
    assert office.view.deeds.deeds.rowCount() == 0


def test_the_columns_share_the_width(office, people, meera):
    people.keep_for(365, by=meera)
    office.enter(office._kiosk.state)
    click(office.view.tabs.button(Section.DEEDS))
    table = office.view.deeds.table
    office.view.resize(1000, 700)
    QApplication.processEvents()
    assert table.horizontalHeader().length() <= table.viewport().width()
    assert all(table.columnWidth(column) > 60 for column in Column)
    assert table.rowHeight(0) >= 48


def test_another_language_leaves_the_table_where_it_was_scrolled_to(office, people, meera):
    for days in range(100, 160):
        people.keep_for(days, by=meera)
    office.enter(office._kiosk.state)
    click(office.view.tabs.button(Section.DEEDS))
    QApplication.processEvents()
    bar = office.view.deeds.table.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    assert before > 0
    office.view.retranslate()
    office.retranslate()
    assert bar.value() == before


# --- Coming and going -----------------------------------------------------------------------------


def test_back_leads_to_the_people(office, kiosk):
    click(office.view.foot.back)
    assert kiosk.state.screen is Screen.PEOPLE


def test_nothing_typed_stays_when_the_office_is_left(office):
    click(office.view.foot.main)
    keys("Zoya")
    office.view.add.pin.setText("4826")
    office.leave()
    assert [field.text() for field in office.view.add.fields] == ["", "", ""]


def test_another_language_leaves_the_question_and_what_was_said(office, staff):
    click(card(office, "Ravi").leave)
    title = office.view.question.title.words()
    office.view.retranslate()
    office.retranslate()
    assert office.view.question.title.words() == title
    assert office.view.foot.main.text() == "Yes, has left"
    staff.refusal = StoreError("The database is locked.", "Try again.")
    click(office.view.foot.main)
    office.view.retranslate()
    office.retranslate()
    assert "locked" in office.view.foot.words.text()


# --- The chart ------------------------------------------------------------------------------------


def drawn(chart):
    chart.resize(400, chart.sizeHint().height())
    picture = QImage(chart.size(), QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.white)
    chart.render(picture)
    return picture


def dots(theme, picture, name):
    colour = theme.colour(name).rgb()
    return [
        x
        for x in range(picture.width())
        if any(picture.pixel(x, y) == colour for y in range(picture.height()))
    ]


def test_a_month_within_what_is_allowed_is_a_green_dot_at_its_place(qtbot, theme):
    chart = ErrorChart(theme)
    qtbot.addWidget(chart)
    march = date(2026, 3, 1)
    places = []
    for month in (date(2025, 4, 1), date(2025, 10, 1), march):
        chart.show_errors((TechnicalError(1, month, 10, 0.5),), march, LengthUnit.CM)
        found = dots(theme, drawn(chart), "great")
        assert found
        places.append(found[0])
    assert places == sorted(places)
    assert places[0] < 120
    assert places[-1] > 360


def test_a_month_above_it_is_a_ring_of_another_colour(qtbot, theme):
    chart = ErrorChart(theme)
    qtbot.addWidget(chart)
    march = date(2026, 3, 1)
    chart.show_errors((TechnicalError(1, march, 10, 2.4),), march, LengthUnit.CM)
    picture = drawn(chart)
    assert dots(theme, picture, "caution")
    assert not dots(theme, picture, "great")
    assert "March 2026: 2.4 cm" in chart.accessibleDescription()
