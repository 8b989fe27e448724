"""Staff come and go in the real window: signing in, serving, locking."""

from datetime import timedelta

import pytest
from hands import MEMBER, PIN, Hands
from PySide6.QtCore import Qt

from fitkiosk.domain.audit import Deed
from fitkiosk.domain.body import Measurements
from fitkiosk.domain.kiosk import Screen, Visit
from fitkiosk.domain.language import Language
from fitkiosk.domain.people import Contact
from ui.screens.office.sections import RETENTIONS
from ui.screens.office.view import Section
from ui.screens.sign_in.view import Page

BODY = Measurements(86.5, 68.0, 94.5)


@pytest.fixture
def hands(qtbot, start):
    return Hands(qtbot, start())


def remember(window, name):
    return window.app.people.remember(Contact(name), BODY, language=Language.ENGLISH).person


def texts(window):
    """Every name in the list of people that the window holds."""
    people = window.screens[Screen.PEOPLE].view.list.people
    return [people.index(row).data() for row in range(people.rowCount())]


def test_the_first_member_of_a_fresh_shop_chooses_a_pin_and_needs_it_after_a_restart(qtbot, start):
    hands = Hands(qtbot, start())
    hands.sign_in()
    assert hands.window.kiosk.visit.staff.name == MEMBER
    assert hands.window.header.name.text() == MEMBER
    hands.window.close()

    hands = Hands(qtbot, start())
    hands.click(hands.window.home.view.staff)
    view = hands.screen(Screen.SIGN_IN).view
    hands.wait(lambda: view.page is Page.PIN)
    hands.type("9999")
    hands.key(Qt.Key.Key_Return)
    hands.wait(view.pin.message.text)
    assert "2 more tries" in view.pin.message.text()
    hands.type(PIN)
    hands.key(Qt.Key.Key_Return)
    hands.screen(Screen.PEOPLE)


def test_a_wait_outlives_a_restart(qtbot, start):
    window = start()
    window.app.staff.add(MEMBER, PIN, by=None)
    hands = Hands(qtbot, window)
    hands.click(window.home.view.staff)
    view = hands.screen(Screen.SIGN_IN).view
    hands.wait(lambda: view.page is Page.PIN)
    for tries_left in (2, 1, 0):
        hands.type("9999")
        hands.key(Qt.Key.Key_Return)
        wanted = {2: "2 more", 1: "One more", 0: "You can try again in"}[tries_left]
        hands.wait(lambda wanted=wanted: wanted in view.pin.message.text())
    window.close()

    window = start()
    hands = Hands(qtbot, window)
    hands.click(window.home.view.staff)
    view = hands.screen(Screen.SIGN_IN).view
    hands.wait(lambda: "You can try again in" in view.pin.message.text())
    assert not view.foot.main.isEnabled()
    hands.click(view.foot.back)
    hands.screen(Screen.HOME)


def test_nobody_sees_a_name_without_signing_in(qtbot, start):
    window = start()
    window.app.staff.add(MEMBER, PIN, by=None)
    remember(window, "Asha Rao")
    hands = Hands(qtbot, window)
    hands.click(window.home.view.staff)
    view = hands.screen(Screen.SIGN_IN).view
    hands.wait(lambda: view.page is Page.PIN)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_F11, Qt.Key.Key_Escape):
        hands.key(key)
        assert window.kiosk.state.screen in (Screen.SIGN_IN, Screen.HOME)
        assert texts(window) == []


def test_the_next_customer_and_the_lock(hands):
    window = hands.window
    remember(window, "Asha Rao")
    people = hands.sign_in()
    hands.wait(people.view.list.people.rowCount)
    header = window.header
    assert header.lock.isVisible()
    assert not header.start_over.isVisible()
    hands.click(people.view.foot.main)
    measure = hands.screen(Screen.MEASURE)
    assert header.start_over.text() == "Next customer"
    hands.click(header.start_over)
    people = hands.screen(Screen.PEOPLE)
    assert window.kiosk.visit.staff.name == MEMBER
    hands.wait(people.view.list.people.rowCount)
    hands.click(header.lock)
    hands.screen(Screen.HOME)
    assert window.kiosk.visit == Visit()
    assert texts(window) == []
    assert not measure.view.isVisible()


@pytest.mark.parametrize("screen", [Screen.SIGN_IN, Screen.PEOPLE, Screen.OFFICE])
def test_whoever_walks_off_leaves_the_kiosk_locked(hands, screen):
    window = hands.window
    if screen is Screen.SIGN_IN:
        hands.click(window.home.view.staff)
        hands.screen(Screen.SIGN_IN)
    else:
        hands.sign_in()
    if screen is Screen.OFFICE:
        window.kiosk.open_office()
    hands.screen(screen)
    window.idle._quiet.timeout.emit()
    assert window.veil.isVisible()
    for _ in range(20):
        window.idle._countdown.timeout.emit()
    hands.screen(Screen.HOME)
    assert window.kiosk.visit == Visit()


def test_girths_on_file_are_not_shown_while_the_tape_is_read(hands):
    window = hands.window
    person = remember(window, "Asha Rao")
    hands.sign_in()
    window.kiosk.meet(person, BODY)
    header = window.header
    assert "86.5" in header.visit.text()
    window.kiosk.measure()
    assert header.visit.text() == "Asha Rao"
    assert "86.5" not in header.visit.accessibleName()


def test_a_second_member_joins_signs_in_and_leaves(hands):
    window = hands.window
    hands.sign_in()
    window.kiosk.open_office()
    view = hands.screen(Screen.OFFICE).view
    hands.wait(lambda: view.team.cards)
    hands.click(view.foot.main)
    for text in ("Ravi", "7391", "7391"):
        hands.type(text)
        hands.key(Qt.Key.Key_Return)
    hands.wait(view.code.code.text)
    hands.click(view.foot.main)
    hands.wait(lambda: len(view.team.cards) == 2)
    hands.click(window.header.lock)
    hands.screen(Screen.HOME)
    hands.sign_in("Ravi", "7391")
    window.kiosk.open_office()
    hands.wait(lambda: len(view.team.cards) == 2)
    hands.click(next(card for card in view.team.cards if card.member.name == "Ravi").leave)
    hands.click(view.foot.main)
    hands.screen(Screen.HOME)
    assert [member.name for member in window.app.staff.members()] == [MEMBER]
    deeds = [(entry.deed, entry.staff_name) for entry in window.app.people.deeds()]
    assert deeds == [
        (Deed.STAFF_LEFT, "Ravi"),
        (Deed.STAFF_ADDED, MEMBER),
        (Deed.STAFF_ADDED, MEMBER),
    ]


def test_remembering_for_a_shorter_time_is_saved(hands):
    window = hands.window
    hands.sign_in()
    window.kiosk.open_office()
    view = hands.screen(Screen.OFFICE).view
    hands.click(view.tabs.button(Section.REMEMBERING))
    hands.wait(lambda: view.remembering.days == 730)
    hands.click(view.remembering._group.button(RETENTIONS.index(365)))
    hands.click(view.foot.main)
    hands.click(view.foot.main)
    hands.wait(lambda: view.foot.words.text() == "Saved.")
    assert window.app.people.retention_days() == 365


def test_the_time_of_people_is_looked_at_once_a_day_and_not_after_closing(hands):
    window = hands.window
    daily, swept = window.daily, []
    hands.wait(lambda: daily._done_on)
    days = [daily._done_on]
    daily._today = lambda: days[-1]
    daily.due.connect(lambda: swept.append(days[-1]))
    daily._timer.timeout.emit()
    assert swept == []
    days.append(days[0] + timedelta(days=1))
    daily._timer.timeout.emit()
    assert swept == days[1:]
    hands.wait(lambda: daily._done_on == days[1])
    window.close()
    assert not daily._timer.isActive()
