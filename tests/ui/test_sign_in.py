"""Signing in, with fakes behind it."""

import pytest
from fakes import FakeStaff
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from fitkiosk.domain.kiosk import Screen, VisitMode
from fitkiosk.errors import StoreError
from ui.background import Jobs
from ui.countdown import Countdown
from ui.screens.sign_in.controller import SignInController
from ui.screens.sign_in.view import Page
from ui.widgets.number_pad import ERASE

PIN, OTHER = "2580", "7391"


@pytest.fixture
def staff():
    return FakeStaff()


@pytest.fixture
def meera(staff):
    return staff.add("Meera", PIN, by=None).member


@pytest.fixture
def open_screen(qtbot, kiosk, staff, jobs, theme):
    made = []

    def open_screen(by=jobs):
        controller = SignInController(kiosk, staff, by, theme)
        made.append(controller)
        qtbot.addWidget(controller.view)
        controller.view.resize(1200, 700)
        kiosk.begin(VisitMode.STAFF)
        controller.view.show()
        qtbot.waitUntil(controller.view.isActiveWindow)
        controller.enter(kiosk.state)
        return controller

    yield open_screen
    for controller in made:
        controller.leave()


def click(widget):
    assert widget.isVisible()
    assert widget.isEnabled()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def keys(text):
    QTest.keyClicks(QApplication.focusWidget(), text)


def enter():
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def wrong(screen, times=1, pin=OTHER):
    for _ in range(times):
        QTest.keyClicks(screen.view.pin.pin, pin)
        QTest.keyClick(screen.view.pin.pin, Qt.Key.Key_Return)


def tick(screen, times):
    for _ in range(times):
        screen.countdown._timer.timeout.emit()


# --- The first one --------------------------------------------------------------------------------


def test_the_first_one_names_themselves_by_keyboard_alone(open_screen, kiosk, staff):
    screen = open_screen()
    assert screen.view.page is Page.FIRST
    assert screen.view.first.first.hasFocus()
    for text in ("Meera", PIN, PIN):
        keys(text)
        enter()
    assert screen.view.page is Page.CODE
    assert screen.view.code.code.text() == "AAAA-BBBB-CCCC-0000"
    assert "Meera" in screen.view.code.title.words()
    assert kiosk.state.screen is Screen.SIGN_IN
    enter()
    assert kiosk.state.screen is Screen.PEOPLE
    assert kiosk.visit.staff == staff.team[0]


def test_the_code_is_left_only_once_it_is_written_down(open_screen, kiosk):
    screen = open_screen()
    for text in ("Meera", PIN, PIN):
        keys(text)
        enter()
    assert screen.view.foot.back.isHidden()
    screen.escape()
    assert screen.view.page is Page.CODE
    screen.leave()
    assert screen.view.code.code.text() == ""
    assert screen.view.code.code.accessibleName() == ""


@pytest.mark.parametrize(
    ("name", "pin", "again", "words", "marked"),
    [
        ("", PIN, PIN, "The name is empty", "first"),
        ("Meera", "1234", "1234", "among the first", "pin"),
        ("Meera", "12", "12", "4 to 12 digits", "pin"),
        ("Meera", PIN, OTHER, "not the same", "pin"),
        ("Meera", PIN, "", "not the same", "pin"),
    ],
)
def test_a_refusal_keeps_the_name_and_clears_the_pins(
    open_screen, staff, name, pin, again, words, marked
):
    screen = open_screen()
    form = screen.view.first
    form.first.setText(name)
    form.pin.setText(pin)
    form.again.setText(again)
    click(screen.view.foot.main)
    assert words in form.message.text()
    assert [field.text() for field in form.fields] == [name, "", ""]
    assert getattr(form, marked).hasFocus()
    assert getattr(form, marked).property("tone") == "problem"
    assert staff.team == []


def test_back_from_the_first_form_is_home(open_screen, kiosk):
    screen = open_screen()
    keys("Meera")
    screen.escape()
    assert kiosk.state.screen is Screen.HOME
    screen.leave()
    assert screen.view.first.first.text() == ""


# --- The PIN --------------------------------------------------------------------------------------


def test_the_only_member_is_asked_for_the_pin_at_once(open_screen, kiosk, meera):
    screen = open_screen()
    assert screen.view.page is Page.PIN
    assert screen.view.pin.title.words() == "Hello, Meera"
    keys(PIN)
    enter()
    assert kiosk.visit.staff == meera
    assert kiosk.state.screen is Screen.PEOPLE


def test_one_of_several_is_chosen_by_name(open_screen, kiosk, staff, meera):
    ravi = staff.add("Ravi & Co", OTHER, by=meera).member
    staff.leave(staff.add("Gone", OTHER, by=meera).member.id, by=meera)
    screen = open_screen()
    assert screen.view.page is Page.WHO
    tiles = screen.view.who.tiles.tiles
    assert [tile.accessibleName() for tile in tiles] == ["Meera", "Ravi & Co"]
    assert tiles[1].text() == "Ravi && Co"
    click(tiles[1])
    keys(OTHER)
    click(screen.view.foot.main)
    assert kiosk.visit.staff == ravi


def test_back_from_the_pin_leads_to_the_names_and_from_there_home(open_screen, kiosk, staff, meera):
    staff.add("Ravi", OTHER, by=meera)
    screen = open_screen()
    click(screen.view.who.tiles.tiles[0])
    keys("25")
    screen.escape()
    assert screen.view.page is Page.WHO
    click(screen.view.who.tiles.tiles[0])
    assert screen.view.pin.pin.text() == ""
    screen.escape()
    screen.escape()
    assert kiosk.state.screen is Screen.HOME


def test_the_pin_is_shown_as_dots_and_takes_digits_alone(open_screen, meera):
    screen = open_screen()
    field = screen.view.pin.pin
    assert field.echoMode() is QLineEdit.EchoMode.Password
    keys("2a5 8-0")
    assert field.text() == "2580"
    assert not set("2580") & set(field.displayText())
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert field.text() == "258"


def test_the_pad_types_and_erases(open_screen, kiosk, meera):
    screen = open_screen()
    pad = screen.view.pin.pad
    assert "." not in pad.keys
    for digit in "2589":
        click(pad.keys[digit])
    click(pad.keys[ERASE])
    click(pad.keys["0"])
    assert screen.view.pin.pin.hasFocus()
    click(screen.view.foot.main)
    assert kiosk.visit.staff == meera


def test_the_pad_types_where_the_keyboard_is(open_screen):
    screen = open_screen()
    form = screen.view.first
    click(form.pad.keys["2"])
    assert (form.pin.text(), form.again.text()) == ("2", "")
    form.again.setFocus()
    click(form.pad.keys["5"])
    assert (form.pin.text(), form.again.text()) == ("2", "5")


def test_no_pin_is_no_try(open_screen, staff, meera):
    screen = open_screen()
    click(screen.view.foot.main)
    enter()
    assert staff.wrong == {}
    assert screen.view.pin.message.text() == ""


def test_a_wrong_pin_says_how_many_tries_there_are(open_screen, kiosk, meera):
    screen = open_screen()
    wrong(screen)
    assert "2 more tries" in screen.view.pin.message.text()
    assert OTHER not in screen.view.pin.message.text()
    assert screen.view.pin.pin.text() == ""
    assert screen.view.pin.pin.hasFocus()
    wrong(screen)
    assert "One more wrong try" in screen.view.pin.message.text()
    keys(PIN)
    enter()
    assert kiosk.visit.staff == meera


def test_a_wait_counts_down_and_ends(open_screen, kiosk, staff, meera):
    screen = open_screen()
    wrong(screen, 3)
    assert "0:30" in screen.view.pin.message.text()
    assert not screen.view.foot.main.isEnabled()
    wrong(screen, 5, PIN)
    assert staff.wrong[meera.id] == 3
    assert kiosk.visit.staff is None
    tick(screen, 1)
    assert "0:29" in screen.view.pin.message.text()
    tick(screen, 29)
    assert "try again now" in screen.view.pin.message.text()
    assert not screen.countdown._timer.isActive()
    staff.waits.clear()
    screen.view.pin.pin.clear()
    keys(PIN)
    click(screen.view.foot.main)
    assert kiosk.visit.staff == meera


def test_a_wait_of_before_is_told_before_anything_is_typed(open_screen, staff, meera):
    staff.waits[meera.id] = 125
    screen = open_screen()
    assert "2:05" in screen.view.pin.message.text()
    assert not screen.view.foot.main.isEnabled()


def test_the_countdown_stops_when_the_screen_is_left(open_screen, staff, meera):
    screen = open_screen()
    wrong(screen, 3)
    assert screen.countdown._timer.isActive()
    screen.leave()
    assert not screen.countdown._timer.isActive()
    assert screen.view.pin.pin.text() == ""


def test_another_member_need_not_wait(open_screen, kiosk, staff, meera):
    ravi = staff.add("Ravi", "4826", by=meera).member
    screen = open_screen()
    click(screen.view.who.tiles.tiles[0])
    wrong(screen, 3)
    screen.escape()
    click(screen.view.who.tiles.tiles[1])
    assert screen.view.pin.message.text() == ""
    keys("4826")
    click(screen.view.foot.main)
    assert kiosk.visit.staff == ravi


def test_a_store_that_refuses_says_so_and_may_be_asked_again(open_screen, kiosk, staff, meera):
    screen = open_screen()
    staff.refusal = StoreError("The database is locked.", "Try again.")
    keys(PIN)
    enter()
    assert "locked" in screen.view.pin.message.text()
    staff.refusal = None
    keys(PIN)
    enter()
    assert kiosk.visit.staff == meera


def test_staff_that_cannot_be_read_are_no_first_one(open_screen, staff):
    staff.refusal = StoreError("The database is locked.", "Try again.")
    screen = open_screen()
    assert screen.view.page is Page.NOBODY
    assert "locked" in screen.view.nobody.text()


def test_a_pin_checked_for_somebody_who_went_back_lets_nobody_in(
    qtbot, open_screen, kiosk, staff, meera
):
    staff.add("Ravi", OTHER, by=meera)
    jobs = Jobs()
    screen = open_screen(jobs)
    qtbot.waitUntil(lambda: screen.view.page is Page.WHO)
    click(screen.view.who.tiles.tiles[0])
    qtbot.waitUntil(lambda: not jobs.busy)
    keys(PIN)
    enter()
    screen.escape()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert kiosk.visit.staff is None
    jobs.drain()


# --- The recovery code ----------------------------------------------------------------------------


def test_a_forgotten_pin_is_replaced_by_the_code(open_screen, kiosk, staff, meera):
    screen = open_screen()
    click(screen.view.pin.forgot)
    form = screen.view.recover
    assert form.first.hasFocus()
    for text in ("aaaa bbbb-cccc 0000", OTHER, OTHER):
        keys(text)
        enter()
    assert screen.view.page is Page.CODE
    assert screen.view.code.code.text() == "AAAA-BBBB-CCCC-0001"
    assert staff.pins[meera.id] == OTHER
    click(screen.view.foot.main)
    assert kiosk.visit.staff == meera


@pytest.mark.parametrize(
    ("code", "pin", "words", "marked"),
    [
        ("AAAA", PIN, "whole recovery code", "first"),
        ("AAAABBBBCCCC9999", PIN, "This recovery code is not right", "first"),
        ("AAAABBBBCCCC0000", "1111", "among the first", "pin"),
    ],
)
def test_a_refused_code_stays_to_be_corrected(open_screen, staff, meera, code, pin, words, marked):
    screen = open_screen()
    click(screen.view.pin.forgot)
    form = screen.view.recover
    form.first.setText(code)
    form.pin.setText(pin)
    form.again.setText(pin)
    click(screen.view.foot.main)
    assert words in form.message.text()
    assert [field.text() for field in form.fields] == [code, "", ""]
    assert getattr(form, marked).hasFocus()
    assert staff.pins[meera.id] == PIN


def test_the_wait_holds_for_the_code_too(open_screen, staff, meera):
    screen = open_screen()
    wrong(screen, 3)
    click(screen.view.pin.forgot)
    assert "0:30" in screen.view.recover.message.text()
    assert not screen.view.foot.main.isEnabled()
    screen.escape()
    assert screen.view.page is Page.PIN
    assert "0:30" in screen.view.pin.message.text()


def test_another_language_leaves_what_was_typed(open_screen, meera):
    screen = open_screen()
    wrong(screen)
    said = screen.view.pin.message.text()
    keys("25")
    screen.view.retranslate()
    screen.retranslate()
    assert screen.view.pin.message.text() == said
    assert screen.view.pin.title.words() == "Hello, Meera"
    assert screen.view.pin.pin.text() == "25"


def test_a_countdown_of_nothing_does_not_run(qapp):
    countdown = Countdown()
    told = []
    countdown.ticked.connect(told.append)
    countdown.start(0)
    assert told == [0]
    assert not countdown._timer.isActive()
