"""Finding people, with fakes behind it."""

import pytest
from fakes import FakePeople
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fitkiosk.domain.body import Measurements
from fitkiosk.domain.kiosk import Screen, VisitMode
from fitkiosk.errors import StoreError
from ui.screens.people.controller import PeopleController

BODY = Measurements(86.5, 68.0, 94.5)


@pytest.fixture
def people():
    people = FakePeople()
    people.remember("Asha Rao", "asha@example.com", BODY)
    people.remember("Ravi Iyer", "", BODY)
    return people


@pytest.fixture
def screen(qtbot, kiosk, people, jobs, theme):
    controller = PeopleController(kiosk, people, jobs, theme)
    qtbot.addWidget(controller.view)
    kiosk.begin(VisitMode.STAFF)
    controller.enter(kiosk.state)
    controller.view.show()
    return controller


def names(screen):
    model = screen.view.list.people
    return [model.index(row).data() for row in range(model.rowCount())]


def test_those_measured_last_are_there_at_once(screen):
    assert names(screen) == ["Asha Rao", "Ravi Iyer"]
    assert screen.view.list_title.text() == "Measured last"


def test_letters_narrow_and_enter_takes_the_only_one(screen, kiosk):
    QTest.keyClicks(screen.view.search, "ash")
    assert names(screen) == ["Asha Rao"]
    QTest.keyClick(screen.view.search, Qt.Key.Key_Return)
    assert kiosk.state.screen is Screen.CATALOGUE
    assert kiosk.visit.person.name == "Asha Rao"
    assert kiosk.visit.measurements == BODY


def test_enter_does_not_guess_between_two(screen, kiosk):
    QTest.keyClick(screen.view.search, Qt.Key.Key_Return)
    assert kiosk.state.screen is Screen.PEOPLE


def test_nobody_found_says_what_to_do(screen):
    QTest.keyClicks(screen.view.search, "zz")
    assert "Nobody by that name" in screen.view.empty.text()


def test_someone_new_is_measured(screen, kiosk):
    QTest.mouseClick(screen.view.foot.main, Qt.MouseButton.LeftButton)
    assert kiosk.state.screen is Screen.MEASURE
    assert kiosk.visit.person is None


def test_a_store_that_refuses_says_so(screen, people):
    people.refusal = StoreError("The database is locked.", "Try again.")
    QTest.keyClicks(screen.view.search, "a")
    assert "The database is locked." in screen.view.empty.text()


def test_names_leave_the_screen_with_the_staff(screen):
    QTest.keyClicks(screen.view.search, "as")
    screen.leave()
    screen.forget()
    assert names(screen) == []
    assert screen.view.search.text() == ""
