"""Where a scan leads, from every screen."""

import pytest
from fakes import NOW, product
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fitkiosk.domain.body import Measurements
from fitkiosk.domain.kiosk import Place, Screen, VisitMode
from fitkiosk.domain.language import Language
from fitkiosk.domain.people import Person
from fitkiosk.domain.products import Audience, ScannedItem, Wearers
from fitkiosk.domain.scanning import MisreadCodeError, PassCode, UnknownCode
from fitkiosk.domain.staff import StaffMember
from fitkiosk.errors import StoreError
from ui.languages import Languages
from ui.scanning import ScanningController
from ui.screens.base import ScreenController
from ui.widgets.basics import button
from ui.widgets.scan_veil import ScanVeil

BODY = Measurements(86.5, 68.0, 94.5)
ASHA = Person(1, "Asha", None, NOW)
MEERA = StaffMember(1, "Meera", NOW)
SHIRT = product(7, wearers=Wearers.MEN)
ITEM = ScannedItem(SHIRT, SHIRT.sizes[1])
UNKNOWN, PASS = UnknownCode("8901234567890"), PassCode("3487" * 40)


class FakeScanning:
    """Codes that a test gave a meaning."""

    def __init__(self):
        self.meant = {"item": ITEM, "unknown": UNKNOWN, "pass": PASS}

    def read(self, text):
        meant = self.meant[text]
        if isinstance(meant, Exception):
            raise meant
        return meant


class FakeScreen(ScreenController):
    """Notes what it is given."""

    def __init__(self):
        super().__init__()
        self.takes = False
        self.given, self.looked_for = [], []

    def scanned(self, read):
        self.given.append(read)
        return self.takes

    def look_for(self, code):
        self.looked_for.append(code)


@pytest.fixture
def screens():
    return {screen: FakeScreen() for screen in Screen}


@pytest.fixture
def scanning(kiosk, jobs, theme, qtbot, screens):
    window = QWidget()
    window.below = button()
    QVBoxLayout(window).addWidget(window.below)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.below.setFocus()
    controller = ScanningController(kiosk, FakeScanning(), jobs, ScanVeil(theme, window), screens)
    yield controller
    controller.close()
    window.close()


def staffed(kiosk):
    kiosk.begin(VisitMode.STAFF)
    kiosk.signed_in(MEERA)


def offered(scanning):
    view = scanning.view
    return [each.text() for each in (view.close_button, view.add, view.search) if each.isVisible()]


def test_a_product_scanned_at_home_begins_a_visit(scanning, kiosk):
    scanning.read("item")
    assert kiosk.state.place == Place(Screen.PRODUCT, 7, "M")
    assert kiosk.visit.audience is Audience.MEN
    assert not scanning.is_open


def test_staff_see_the_product_for_whoever_they_serve(scanning, kiosk):
    staffed(kiosk)
    scanning.read("item")
    assert kiosk.state.screen is Screen.PRODUCT
    kiosk.finish()
    kiosk.meet(ASHA, BODY)
    scanning._scanning.meant["item"] = ScannedItem(SHIRT, None)
    scanning.read("item")
    assert kiosk.state.place == Place(Screen.PRODUCT, 7)
    assert kiosk.visit.person == ASHA


def test_a_screen_may_take_a_scan_itself(scanning, kiosk, screens):
    screens[Screen.HOME].takes = True
    for text in ("item", "unknown", "pass"):
        scanning.read(text)
    assert screens[Screen.HOME].given == [ITEM, UNKNOWN, PASS]
    assert kiosk.state.screen is Screen.HOME
    assert not scanning.is_open


def test_a_fit_pass_is_handed_to_its_screen(scanning, kiosk, screens):
    scanning.read("pass")
    assert kiosk.state.screen is Screen.PASSPORT
    assert screens[Screen.PASSPORT].given == [PASS]


def test_a_customer_may_look_for_an_unknown_code(scanning, kiosk, screens):
    scanning.read("unknown")
    assert scanning.view.title.words() == "This code is not in the shop: 8901234567890."
    assert offered(scanning) == ["Close", "Search for it"]
    assert scanning.view.search.hasFocus()
    QTest.keyClick(scanning.view.search, Qt.Key.Key_Return)
    assert kiosk.state.screen is Screen.CATALOGUE
    assert screens[Screen.CATALOGUE].looked_for == ["8901234567890"]
    assert not scanning.is_open
    scanning.read("unknown")
    QTest.mouseClick(scanning.view.search, Qt.MouseButton.LeftButton)
    assert screens[Screen.CATALOGUE].looked_for == ["8901234567890"] * 2
    assert not scanning.is_open


def test_staff_may_add_a_product_with_it(scanning, kiosk, screens):
    staffed(kiosk)
    scanning.read("unknown")
    assert offered(scanning) == ["Close", "Add a product", "Search for it"]
    QTest.mouseClick(scanning.view.add, Qt.MouseButton.LeftButton)
    assert kiosk.state.screen is Screen.STOCK
    assert screens[Screen.STOCK].looked_for == ["8901234567890"]
    assert not scanning.is_open


def test_closing_it_gives_the_keyboard_back(scanning, kiosk):
    below = scanning.view.parentWidget().below
    scanning.read("unknown")
    assert not below.isEnabled()
    QTest.mouseClick(scanning.view.close_button, Qt.MouseButton.LeftButton)
    assert not scanning.is_open
    assert below.hasFocus()
    assert kiosk.state.screen is Screen.HOME


@pytest.mark.parametrize(
    "error", [MisreadCodeError(), StoreError("The database is locked.", "Try again.")]
)
def test_what_could_not_be_read_is_told_until_the_next_scan(scanning, kiosk, error):
    scanning._scanning.meant["wrong"] = error
    scanning.read("wrong")
    assert scanning.view.title.words() == error.happened
    assert scanning.view.words.text() == error.remedy
    assert offered(scanning) == ["Close"]
    assert scanning.view.close_button.hasFocus()
    scanning.read("unknown")
    assert "8901234567890" in scanning.view.title.words()
    scanning.read("item")
    assert not scanning.is_open
    assert kiosk.state.screen is Screen.PRODUCT


@pytest.mark.parametrize("text", ["item", "pass"])
def test_among_other_things_a_scan_is_refused_and_changes_nothing(scanning, kiosk, text):
    kiosk.begin(VisitMode.STAFF)
    before = kiosk.state
    scanning.read(text)
    assert kiosk.state == before
    assert offered(scanning) == ["Close"]
    assert "cannot be used on this page" in scanning.view.title.words()


def test_a_fit_pass_holds_no_name_and_a_known_person_needs_none(scanning, kiosk):
    staffed(kiosk)
    kiosk.meet(ASHA, BODY)
    kiosk.shop()
    before = kiosk.state
    scanning.read("pass")
    assert kiosk.state == before
    assert scanning.is_open


def test_nobody_has_to_close_it_at_home(scanning, kiosk):
    scanning.read("unknown")
    assert scanning._alone.isActive()
    scanning._alone.timeout.emit()
    assert not scanning.is_open
    staffed(kiosk)
    scanning.read("unknown")
    assert not scanning._alone.isActive()


def test_the_end_of_the_visit_takes_it_away(scanning, kiosk):
    staffed(kiosk)
    scanning.read("unknown")
    kiosk.visit_ended.emit()
    assert not scanning.is_open


def test_it_is_told_in_the_other_language(scanning, qapp):
    scanning.read("unknown")
    scanning.view.title.setText("")
    Languages.of(qapp).use(Language.HINDI)
    scanning.view.retranslated.emit()
    assert "8901234567890" in scanning.view.title.words()
