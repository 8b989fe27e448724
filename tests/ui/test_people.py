"""Finding people, with fakes behind it."""

import threading
from dataclasses import replace
from datetime import timedelta

import pytest
from fakes import NOW, FakePeople
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fitkiosk.domain.body import Measurements
from fitkiosk.domain.kiosk import Screen, VisitMode
from fitkiosk.domain.language import Language
from fitkiosk.domain.staff import StaffMember
from fitkiosk.errors import StoreError, UnfinishedErasureError
from ui.background import Jobs
from ui.itemmodels.known_people import PersonRole
from ui.screens.people.controller import PeopleController

BODY = Measurements(86.5, 68.0, 94.5)
STAFF = StaffMember(1, "Meena", NOW)


def remember(people, name, email="", phone="", girths=BODY):
    contact = people.check_contact(name, email, phone)
    return people.remember(contact, girths, language=Language.ENGLISH, by=STAFF)


@pytest.fixture
def people():
    people = FakePeople()
    remember(people, "Asha Rao", "asha@example.com", "98123 45678")
    remember(people, "Ravi Iyer", phone="98123 45678")
    return people


@pytest.fixture
def screen(qtbot, kiosk, people, jobs, theme):
    controller = PeopleController(kiosk, people, jobs, theme, lambda: NOW)
    qtbot.addWidget(controller.view)
    kiosk.begin(VisitMode.STAFF)
    kiosk.signed_in(STAFF)
    controller.view.show()
    controller.enter(kiosk.state)
    return controller


def rows(screen, role=Qt.ItemDataRole.DisplayRole):
    model = screen.view.list.people
    return [model.index(row).data(role) for row in range(model.rowCount())]


def test_those_measured_last_are_there_at_once(screen):
    assert rows(screen) == ["Asha Rao", "Ravi Iyer"]
    assert screen.view.list_title.text() == "Measured last"


def test_letters_narrow_and_enter_takes_the_only_one(screen, kiosk):
    QTest.keyClicks(screen.view.search, "ash")
    assert rows(screen) == ["Asha Rao"]
    QTest.keyClick(screen.view.search, Qt.Key.Key_Return)
    assert kiosk.state.screen is Screen.PERSON
    assert kiosk.visit.person.name == "Asha Rao"
    assert kiosk.visit.measurements == BODY


def test_enter_does_not_guess_between_two_but_leads_into_the_list(screen, kiosk):
    QTest.keyClick(screen.view.search, Qt.Key.Key_Return)
    assert kiosk.state.screen is Screen.PEOPLE
    assert screen.view.list.currentIndex().row() == 0
    QTest.keyClick(screen.view.list, Qt.Key.Key_Return)
    assert kiosk.visit.person.name == "Asha Rao"


def test_down_leads_into_the_list_and_up_out_of_it(screen, kiosk):
    view = screen.view
    QTest.keyClick(view.search, Qt.Key.Key_Down)
    QTest.keyClick(view.list, Qt.Key.Key_Down)
    QTest.keyClick(view.list, Qt.Key.Key_Up)
    assert view.list.currentIndex().row() == 0
    QTest.keyClick(view.list, Qt.Key.Key_Up)
    assert view.focusWidget() is view.search
    QTest.keyClick(view.search, Qt.Key.Key_Down)
    QTest.keyClick(view.list, Qt.Key.Key_Down)
    QTest.keyClick(view.list, Qt.Key.Key_Return)
    assert kiosk.visit.person.name == "Ravi Iyer"


def test_a_tap_opens_the_page_of_a_person(screen, kiosk):
    view = screen.view.list
    spot = view.visualRect(view.people.index(1)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert kiosk.state.screen is Screen.PERSON
    assert kiosk.visit.person.name == "Ravi Iyer"


def test_two_with_one_phone_are_told_apart_by_their_contact(screen):
    assert rows(screen, PersonRole.CONTACT) == [
        "asha@example.com  ·  +91 98123 45678",
        "+91 98123 45678",
    ]


def test_girths_of_long_ago_are_marked(screen, people, kiosk):
    old = replace(people.known[1].latest, taken_at=NOW - timedelta(days=184))
    people.known[1] = replace(people.known[1], latest=old)
    screen.enter(kiosk.state)
    assert rows(screen, PersonRole.STALE) == ["", "measure again"]
    assert rows(screen, Qt.ItemDataRole.AccessibleTextRole)[1] == (
        "Ravi Iyer, +91 98123 45678, 86.5 / 68 / 94.5 cm, 20 May 2026, measure again"
    )


def test_somebody_not_measured_yet_can_be_opened(screen, people, kiosk):
    remember(people, "Zoe", girths=Measurements())
    QTest.keyClicks(screen.view.search, "zoe")
    assert rows(screen, PersonRole.GIRTHS) == ["not measured yet"]
    assert rows(screen, PersonRole.STALE) == [""]
    QTest.keyClick(screen.view.search, Qt.Key.Key_Return)
    assert kiosk.visit.measurements == Measurements()


def test_every_row_is_painted_whatever_it_holds(screen, people, kiosk):
    remember(people, "N" * 120, "e" * 60 + "@example.com")
    remember(people, "Zoe", girths=Measurements())
    screen.enter(kiosk.state)
    view = screen.view
    for width in (960, 1400):
        view.resize(width, 700)
        assert not view.grab().isNull()
        assert view.list.horizontalScrollBar().maximum() == 0


def test_nobody_found_says_what_to_do(screen):
    QTest.keyClicks(screen.view.search, "zz")
    assert "Nobody by that name" in screen.view.empty.text()
    QTest.keyClick(screen.view.search, Qt.Key.Key_Down)
    assert screen.view.empty.isVisible()


def test_someone_new_is_measured(screen, kiosk):
    QTest.mouseClick(screen.view.foot.main, Qt.MouseButton.LeftButton)
    assert kiosk.state.screen is Screen.MEASURE
    assert kiosk.visit.person is None


def test_the_office_is_one_tap_away(screen, kiosk):
    QTest.mouseClick(screen.view.office, Qt.MouseButton.LeftButton)
    assert kiosk.state.screen is Screen.OFFICE


def test_a_store_that_refuses_says_so_until_it_answers(screen, people):
    people.refusal = StoreError("The database is locked.", "Try again.")
    QTest.keyClicks(screen.view.search, "a")
    assert "The database is locked." in screen.view.empty.text()
    people.refusal = None
    QTest.keyClicks(screen.view.search, "s")
    assert rows(screen) == ["Asha Rao"]
    assert screen.view.list.isVisible()


class SlowAtFirst(FakePeople):
    """Holds the first answer back until it is told to give it."""

    def __init__(self):
        super().__init__()
        self.asked = []
        self.go = threading.Event()

    def find(self, text, limit=20):
        self.asked.append(text)
        if text == "a":
            self.go.wait()
        return super().find(text, limit)


def test_an_answer_that_comes_late_does_not_replace_a_newer_one(qtbot, kiosk, theme):
    people, jobs = SlowAtFirst(), Jobs()
    remember(people, "Asha Rao")
    remember(people, "Anil Bose")
    screen = PeopleController(kiosk, people, jobs, theme)
    qtbot.addWidget(screen.view)
    QTest.keyClicks(screen.view.search, "a")
    qtbot.waitUntil(lambda: people.asked == ["a"])
    QTest.keyClicks(screen.view.search, "n")
    qtbot.waitUntil(lambda: rows(screen) == ["Anil Bose"])
    people.go.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert rows(screen) == ["Anil Bose"]
    jobs.drain()


def test_it_is_said_that_somebody_was_forgotten_until_the_next_search(screen):
    screen.tell_erased(None)
    assert screen.view.foot.words.text() == "Done. Nothing of this person is held any more."
    QTest.keyClicks(screen.view.search, "a")
    assert screen.view.foot.words.text() == ""


def test_copies_that_are_still_to_be_cleaned_are_told(screen):
    screen.tell_erased(UnfinishedErasureError("fitkiosk.db"))
    assert "could not be cleaned yet" in screen.view.foot.words.text()


def test_another_language_says_the_same_and_keeps_what_was_typed(screen):
    QTest.keyClicks(screen.view.search, "ash")
    screen.tell_erased(None)
    QApplication.sendEvent(screen.view, QEvent(QEvent.Type.LanguageChange))
    screen.retranslate()
    assert screen.view.search.text() == "ash"
    assert screen.view.foot.words.text()
    assert rows(screen) == ["Asha Rao"]


def test_names_leave_the_screen_with_the_staff(screen):
    QTest.keyClicks(screen.view.search, "as")
    screen.leave()
    screen.forget()
    assert rows(screen) == []
    assert screen.view.search.text() == ""
