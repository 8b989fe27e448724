"""A fit pass is read in."""

from datetime import date, timedelta

import pytest
from fakes import FakePassports, product
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from fitkiosk.domain.body import Measurements, MeasuringMode
from fitkiosk.domain.fit import AdviceKind, Badge, FitWish
from fitkiosk.domain.kiosk import Screen
from fitkiosk.domain.language import Language
from fitkiosk.domain.passport import FoundSize, Passport
from fitkiosk.domain.products import Audience, ScannedItem
from fitkiosk.domain.scanning import PassCode, UnknownCode
from fitkiosk.errors import StoreError
from fitkiosk.units import LengthUnit
from ui.languages import Languages
from ui.screens.passport.controller import PassportController
from ui.screens.passport.view import Page

TODAY = date(2026, 11, 22)
BODY = Measurements(86.5, 68.0, 94.5, MeasuringMode.SELF)
FOUND = FoundSize("TST-0001", "Testloom", "Plain T-Shirt", Badge(AdviceKind.GREAT, ("M",)))


@pytest.fixture
def passports():
    fake = FakePassports()
    fake.issue(Passport(BODY, TODAY, Audience.MEN, LengthUnit.INCH, FitWish.SNUG, (FOUND, FOUND)))
    return fake


@pytest.fixture
def screen(kiosk, passports, jobs, theme, qtbot):
    controller = PassportController(kiosk, passports, jobs, theme, today=lambda: TODAY)
    qtbot.addWidget(controller.view)
    controller.view.resize(1280, 700)
    kiosk.show_passport()
    controller.view.show()
    controller.enter(kiosk.state)
    QTest.qWaitForWindowExposed(controller.view)
    yield controller
    controller.view.close()


def scan(screen, text):
    """What a scanner does: a burst of keys and Enter, wherever the keyboard is."""
    field = QGuiApplication.focusObject()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_the_field_waits_for_the_scanner(screen):
    assert screen.view.field.hasFocus()
    assert screen.view.pages.currentIndex() == Page.ASKING
    assert screen.view.picture.accessibleName()
    assert screen.view.field.accessibleName()


def test_a_scan_shows_what_it_says_and_leads_on(screen, kiosk, passports):
    scan(screen, passports.text)
    summary = screen.view.summary
    assert screen.view.pages.currentIndex() == Page.READ
    shown = [[part.text() for part in row] for row in summary.rows.values()]
    assert shown == [
        ["Chest", "34.1 in", "give or take 1.25 in"],
        ["Waist", "26.8 in", "give or take 2 in"],
        ["Hip", "37.2 in", "give or take 1.25 in"],
    ]
    assert "22 November 2026" in summary.day.text()
    assert summary.taking.text() == "Measured by yourself."
    assert summary.found.text() == "2 sizes found"
    assert summary.stale.texts() == ()
    assert kiosk.state.screen is Screen.PASSPORT, "nothing happens before it is agreed to"
    assert screen.view.foot.main.hasFocus()
    QTest.keyClick(screen.view.foot.main, Qt.Key.Key_Return)
    assert kiosk.state.screen is Screen.CATALOGUE
    assert kiosk.visit.passport(TODAY) == passports.issued[0]


def test_a_refusal_stands_under_the_field_and_the_next_scan_takes_its_place(screen, passports):
    scan(screen, "https://example.com")
    view = screen.view
    assert view.message.text() == "This is not a fit pass. Scan another one."
    assert view.message.property("tone") == "problem"
    assert view.field.text() == "https://example.com"
    assert view.field.selectedText() == view.field.text()
    assert view.field.hasFocus()
    scan(screen, passports.text)
    assert view.field.text() == passports.text
    assert view.pages.currentIndex() == Page.READ


def test_typing_takes_the_refusal_away(screen):
    scan(screen, "nothing")
    QTest.keyClick(screen.view.field, Qt.Key.Key_1)
    assert screen.view.message.text() == ""
    assert screen.view.field.property("tone") == ""


def test_a_paste_and_the_button_do_as_well(screen, passports):
    QGuiApplication.clipboard().setText(passports.text)
    QTest.keySequence(screen.view.field, "Ctrl+V")
    QTest.mouseClick(screen.view.foot.main, Qt.MouseButton.LeftButton)
    assert screen.view.pages.currentIndex() == Page.READ
    QGuiApplication.clipboard().clear()


def test_a_database_that_cannot_be_read_is_told_and_loses_nothing(screen, passports):
    passports.refusal = StoreError("The database is locked.", "Try again.")
    scan(screen, passports.text)
    assert screen.view.message.text() == "The database is locked. Try again."
    assert screen.view.field.text() == passports.text
    passports.refusal = None
    QTest.keyClick(screen.view.field, Qt.Key.Key_Return)
    assert screen.view.pages.currentIndex() == Page.READ


@pytest.mark.parametrize(("days", "stale"), [(0, False), (183, False), (184, True)])
def test_old_girths_are_accepted_but_better_taken_again(screen, passports, days, stale):
    passports.issue(Passport(BODY, TODAY - timedelta(days=days)))
    scan(screen, passports.text)
    assert bool(screen.view.summary.stale.texts()) is stale
    assert screen.view.foot.main.isEnabled()


def test_a_pass_without_sizes_says_nothing_of_sizes(screen, passports):
    passports.issue(Passport(BODY, TODAY))
    scan(screen, passports.text)
    assert screen.view.summary.found.text() == ""


@pytest.mark.parametrize("mode", MeasuringMode)
def test_every_way_of_measuring_is_told(screen, passports, mode):
    passports.issue(Passport(Measurements(86.5, 68.0, 94.5, mode), TODAY))
    scan(screen, passports.text)
    assert screen.view.summary.taking.text()


def test_back_leads_to_the_field_and_then_home(screen, kiosk, passports):
    scan(screen, passports.text)
    screen.step_back()
    assert screen.view.pages.currentIndex() == Page.ASKING
    assert screen.view.field.hasFocus()
    assert all(not part.text() for row in screen.view.summary.rows.values() for part in row)
    screen.step_back()
    assert kiosk.state.screen is Screen.HOME


def test_whoever_has_no_pass_is_measured(screen, kiosk):
    QTest.mouseClick(screen.view.measure, Qt.MouseButton.LeftButton)
    assert kiosk.state.screen is Screen.MEASURE


def test_nothing_outlives_the_visit(screen, passports):
    scan(screen, "https://example.com")
    scan(screen, passports.text)
    screen.forget()
    screen.retranslate()
    view = screen.view
    assert view.field.text() == view.message.text() == view.summary.day.text() == ""
    assert view.pages.currentIndex() == Page.ASKING


def test_another_language_keeps_the_text_and_tells_anew(screen, qapp):
    scan(screen, "https://example.com")
    Languages.of(qapp).use(Language.HINDI)
    screen.retranslate()
    assert screen.view.field.text() == "https://example.com"
    assert "86.5" not in screen.view.message.text()
    assert screen.view.message.text()


def test_a_pass_scanned_anywhere_is_read_here(screen, passports):
    assert screen.scanned(PassCode(passports.text))
    assert screen.view.pages.currentIndex() == Page.READ
    assert screen.view.field.text() == passports.text
    assert screen.view.foot.main.hasFocus()


def test_another_code_is_refused_and_the_pass_before_it_is_gone(screen, passports):
    screen.scanned(PassCode(passports.text))
    assert screen.scanned(UnknownCode("8901234567890"))
    assert screen.view.pages.currentIndex() == Page.ASKING
    assert screen.view.message.text() == "This is not a fit pass. Scan another one."
    assert not screen.scanned(ScannedItem(product(7), None)), "that is a product's page"
