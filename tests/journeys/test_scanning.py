"""A scanner at the kiosk: the real window on a real database."""

import pytest
from hands import Hands
from keyboards import Stroke, play, scan, typing
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fitkiosk.domain.body import Measurements
from fitkiosk.domain.kiosk import Screen, Visit
from ui.screens.passport.view import Page

UNKNOWN, MISREAD = "4006381333931", "4006381333932"


@pytest.fixture
def hands(qtbot, start):
    return Hands(qtbot, start())


class Gun:
    """The scanner, with a time that goes on from scan to scan."""

    def __init__(self, hands):
        self._hands = hands
        self._at = 1000

    def __call__(self, code, suffix="\r"):
        """Scan, wherever the keyboard is."""
        strokes = scan(code, self._at, suffix)
        self._at += 60_000
        for stroke in strokes:
            stroke.send(QApplication.focusWidget() or self._hands.window)


@pytest.fixture
def gun(hands):
    return Gun(hands)


@pytest.fixture
def label(hands):
    """A size of the shop's first product with a code, and the product."""
    with hands.window.app.scanning._database.reading() as work:
        product = work.products.get(1)
    return product, product.sizes[2]


def opened(hands, product):
    hands.screen(Screen.PRODUCT)
    assert hands.window.kiosk.state.place.product_id == product.id


def test_a_garment_held_under_the_scanner_at_home_begins_a_visit(hands, gun, label):
    product, size = label
    gun(size.barcode)
    opened(hands, product)
    window = hands.window
    assert window.kiosk.state.place.size == size.label
    assert window.kiosk.visit.measurements == Measurements()
    hands.click(window.header.visit)  # the way to be measured, from any page of the shop
    hands.click(hands.measure().view.foot.main)
    opened(hands, product)
    page = hands.product()
    assert window.kiosk.visit.measurements.bust_cm == 86.5
    page.step_back()
    hands.catalogue()


def test_a_size_scanned_in_the_catalogue_is_the_one_looked_at(hands, gun, label):
    product, size = label
    hands.click(hands.window.home.view.customer)
    hands.click(hands.measure().view.foot.main)
    catalogue = hands.catalogue()
    searched = catalogue.view.search
    searched.setFocus()
    gun(f"]E0{size.barcode}")
    opened(hands, product)
    hands.product()
    assert hands.window.kiosk.state.place.size == size.label
    assert searched.text() == ""


def test_scanned_while_taping_it_waits_and_nothing_typed_is_lost(hands, gun, label):
    product, size = label
    hands.click(hands.window.home.view.customer)
    measure = hands.screen(Screen.MEASURE)
    reading = measure.view.capture.reading
    hands.wait(reading.hasFocus)
    play(typing("86.", 100))
    gun(size.barcode)
    hands.wait(lambda: product.name in measure.view.foot.words.text())
    assert reading.text() == "86."
    assert hands.window.kiosk.state.screen is Screen.MEASURE
    reading.clear()
    hands.click(hands.measure().view.foot.main)
    opened(hands, product)


def test_an_unknown_code_can_be_looked_for(hands, gun):
    window = hands.window
    gun(UNKNOWN)
    hands.wait(lambda: window.scanning.is_open)
    assert UNKNOWN in window.scanning.view.title.words()
    assert window.kiosk.state.screen is Screen.HOME
    hands.key(Qt.Key.Key_Escape)
    assert not window.scanning.is_open
    gun(UNKNOWN)
    hands.wait(lambda: window.scanning.is_open)
    hands.click(window.scanning.view.search)
    catalogue = hands.screen(Screen.CATALOGUE)
    assert catalogue.view.search.text() == UNKNOWN


def test_a_scan_while_something_lies_over_the_window(hands, gun, label):
    product, size = label
    window = hands.window
    gun(MISREAD)
    hands.wait(lambda: window.scanning.is_open)
    assert window.scanning.view.close_button.hasFocus()
    gun(size.barcode)
    opened(hands, product)
    assert not window.scanning.is_open
    hands.click(window.header.visit)
    hands.click(hands.measure().view.foot.main)
    hands.product()
    window.kiosk.take_away_requested.emit()
    hands.wait(lambda: window.take_away.view.code.code)
    gun(UNKNOWN)
    hands.wait(lambda: window.scanning.is_open)
    hands.key(Qt.Key.Key_Escape)
    assert not window.scanning.is_open
    assert window.take_away.is_open


def test_a_fit_pass_is_read_wherever_it_is_shown(hands, gun):
    window = hands.window
    hands.click(window.home.view.customer)
    hands.click(hands.measure().view.foot.main)
    hands.click(hands.catalogue().view.take_away)
    hands.wait(lambda: window.take_away.view.code.code)
    text = window.take_away.text
    visit = window.kiosk.visit
    window.kiosk.finish()
    hands.screen(Screen.HOME)
    assert window.kiosk.visit == Visit()
    screen = window.screens[Screen.PASSPORT]
    for begin in (lambda: None, lambda: hands.click(window.home.view.customer)):
        begin()
        gun(text)
        hands.screen(Screen.PASSPORT)
        hands.wait(lambda: screen.view.pages.currentIndex() == Page.READ)
        hands.click(screen.view.foot.main)
        hands.catalogue()
        assert window.kiosk.visit.measurements == visit.measurements
        window.kiosk.finish()
        hands.screen(Screen.HOME)


def test_a_scan_signs_nobody_in_and_moves_nothing(hands, gun, label):
    window = hands.window
    hands.click(window.home.view.staff)
    hands.screen(Screen.SIGN_IN)
    gun(label[1].barcode)
    hands.wait(lambda: window.scanning.is_open)
    assert "cannot be used on this page" in window.scanning.view.title.words()
    assert window.kiosk.state.screen is Screen.SIGN_IN


def test_no_sign_of_a_scanner_is_a_shortcut(hands):
    shortcuts = hands.window.findChildren(QShortcut)
    names = {key.toString() for shortcut in shortcuts for key in QShortcut.keys(shortcut)}
    assert {"Esc", "F11"} <= names
    assert not names & {"Return", "Enter", "Tab", "Space"}
    assert all(len(name) > 1 for name in names)


def test_thousands_of_scans_among_typing_in_the_real_window(hands):
    """None lost, doubled or leaked; what is typed meanwhile arrives once and in order."""
    window = hands.window
    codes, expected, typed, at = [], [], "", 1000
    window.scanner.scanned.disconnect(window.scanning.read)
    window.scanner.scanned.connect(codes.append)
    hands.click(window.home.view.passport)
    field = hands.screen(Screen.PASSPORT).view.field
    hands.wait(field.hasFocus)
    for number in range(2_000):
        code = f"{number:08d}" if number % 3 else f"{number:013d}"
        sign = "asha rao 98.5 x"[number % 15]
        begin = at + 40 + (number * 7) % 120
        play(scan(code, at + 60, pace=1 + number % 9), typing(sign, begin, hold=45 + number % 40))
        expected.append(code)
        typed += sign
        at += 400
    hands.wait(lambda: not window.scanner.waiting)
    assert codes == expected
    assert field.text() == typed
    assert window.kiosk.state.screen is Screen.PASSPORT


def test_the_keys_of_the_window_itself_come_by_its_way_too(hands, label):
    """As the system delivers them: to the window, which hands them to the widget in focus."""
    handle = hands.window.windowHandle()
    for sign in label[1].barcode:
        QTest.keyClick(handle, sign)
    QTest.keyClick(handle, Qt.Key.Key_Return)
    opened(hands, label[0])


def test_a_closed_window_watches_no_keys(hands):
    hands.window.close()
    Stroke(1000, "8").send(hands.window.home.view.customer)
    assert not hands.window.scanner.waiting
