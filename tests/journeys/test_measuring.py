"""Measuring in the real window: what it takes, and what comes of it."""

import time

import pytest
from hands import Hands
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fitkiosk.domain.body import Girth, MeasuringMode
from fitkiosk.domain.kiosk import Screen
from fitkiosk.domain.products import Audience


class CountingHands(Hands):
    """Counts every key and every click, and knows since when.

    A number typed by hand counts a key for each digit.
    """

    def __init__(self, qtbot, window):
        super().__init__(qtbot, window)
        self.keys = self.clicks = 0
        self.since = time.monotonic()

    def start_over(self):
        self.keys = self.clicks = 0
        self.since = time.monotonic()

    def click(self, widget):
        self.clicks += 1
        super().click(widget)

    def key(self, key):
        self.keys += 1
        super().key(key)

    def type(self, text):
        self.keys += len(text)
        super().type(text)

    def record(self, what, record_property):
        seconds = round(time.monotonic() - self.since, 1)
        record_property(what, f"{self.keys} keys, {self.clicks} clicks, {seconds} s of the program")
        print(f"{what}: {self.keys} keys, {self.clicks} clicks, {seconds} s of the program")


@pytest.fixture
def hands(qtbot, start):
    return CountingHands(qtbot, start())


@pytest.fixture
def staffed(hands):
    """Someone new in front of staff, who come from the list of people."""
    hands.sign_in()
    hands.screen(Screen.PEOPLE)
    hands.window.kiosk.measure()
    hands.screen(Screen.MEASURE)
    hands.start_over()
    return hands


def read(hands, measure, *numbers):
    for number in numbers:
        hands.wait(lambda: QApplication.focusWidget() is measure.view.capture.reading)
        hands.type(number)
        hands.key(Qt.Key.Key_Return)


def test_a_full_measurement_by_digits_and_enter_alone(staffed, record_property):
    hands, measure = staffed, staffed.window.screens[Screen.MEASURE]
    read(hands, measure, "86.5", "68", "94.5", "86.7", "68.2", "94.5")
    hands.wait(measure.view.foot.main.hasFocus)
    hands.key(Qt.Key.Key_Return)
    hands.screen(Screen.CATALOGUE)
    hands.record("a full measurement", record_property)
    measurements = hands.window.kiosk.visit.measurements
    assert measurements.mode is MeasuringMode.FULL
    assert measurements.readings_cm[Girth.BUST] == (86.5, 86.7)
    assert hands.clicks == 0
    assert hands.keys == len("86.56894.586.768.294.5") + 6 + 1


def test_a_quick_measurement_by_keyboard(staffed, record_property):
    hands, measure = staffed, staffed.window.screens[Screen.MEASURE]
    hands.click(measure.view.rounds.button("quick"))
    read(hands, measure, "86.5", "68", "94.5")
    hands.wait(measure.view.foot.main.hasFocus)
    hands.key(Qt.Key.Key_Return)
    hands.screen(Screen.CATALOGUE)
    hands.record("a quick measurement", record_property)
    assert hands.window.kiosk.visit.measurements.mode is MeasuringMode.QUICK
    assert (hands.keys, hands.clicks) == (len("86.56894.5") + 3 + 1, 1)


def test_a_customer_alone_by_taps(hands, record_property):
    hands.start_over()
    hands.click(hands.window.home.view.customer)
    measure = hands.screen(Screen.MEASURE)
    pad = measure.view.capture.pad
    for number in ("86.5", "68", "94.5"):
        for digit in number:
            hands.click(pad.keys[digit])
        hands.click(measure.view.foot.main)
    hands.click(measure.view.foot.main)
    hands.screen(Screen.CATALOGUE)
    hands.record("a customer alone", record_property)
    assert hands.window.kiosk.visit.measurements.mode is MeasuringMode.SELF
    assert hands.keys == 0


def test_what_staff_measured_is_kept_under_their_name(staffed):
    hands, window = staffed, staffed.window
    measure = window.screens[Screen.MEASURE]
    read(hands, measure, "86.5", "68", "94.5", "86.7", "70", "94.5", "69")
    keep = measure.view.summary.keep
    hands.click(keep.open)
    hands.type("Asha Rao")
    hands.click(keep.phone)
    hands.type("98123 45678")
    hands.key(Qt.Key.Key_Return)
    hands.wait(lambda: window.kiosk.visit.person)
    person = window.kiosk.visit.person
    assert person.phone == "+919812345678"
    (record,) = window.app.people.history(person.id)
    assert record.staff_id == window.kiosk.visit.staff.id
    assert record.measurements.readings_cm[Girth.WAIST] == (68.0, 70.0, 69.0)
    assert record.measurements.mode is MeasuringMode.FULL
    (consent,) = window.app.people.consents(person.id)
    assert consent.language == window.kiosk.visit.language
    hands.wait(measure.view.foot.main.hasFocus)
    hands.key(Qt.Key.Key_Return)
    hands.screen(Screen.CATALOGUE)
    assert window.kiosk.visit.on_file == window.kiosk.visit.measurements


def test_waist_and_hip_typed_the_wrong_way_round(hands):
    hands.click(hands.window.home.view.customer)
    measure = hands.screen(Screen.MEASURE)
    hands.click(measure.view.holder.button("quick"))
    read(hands, measure, "98", "94", "81")
    question = measure.view.capture.doubt
    assert question.isVisible()
    hands.click(question.take)
    rows = measure.view.summary.rows
    assert rows[Girth.WAIST].number.text() == "81 cm"
    assert rows[Girth.HIP].number.text() == "94 cm"


def test_who_is_not_measured_still_learns_a_size_though_less_surely(hands):
    window = hands.window
    hands.click(window.home.view.customer)
    measure = hands.screen(Screen.MEASURE)
    hands.click(measure.view.untaped)
    page = measure.view.estimate
    hands.wait(lambda: page.brand.count() > 1)
    hands.type("5 ft 4")
    hands.key(Qt.Key.Key_Return)
    hands.type("58")
    page.brand.setCurrentIndex(1)
    page.brand.activated.emit(1)
    page.size_worn.setCurrentIndex(2)
    hands.key(Qt.Key.Key_Return)
    hands.wait(measure.view.foot.main.hasFocus)
    assert "estimated, ±" in measure.view.summary.rows[Girth.WAIST].how.text()
    hands.click(measure.view.foot.main)
    hands.catalogue()
    measurements = window.kiosk.visit.measurements
    assert measurements.mode is MeasuringMode.ESTIMATED
    assert all(measurements.error_cm(girth) > 1.0 for girth in Girth)


def test_an_impossible_build_is_refused_and_kept(hands):
    hands.click(hands.window.home.view.customer)
    measure = hands.screen(Screen.MEASURE)
    hands.click(measure.view.untaped)
    page = measure.view.estimate
    hands.wait(page.height_field.hasFocus)
    hands.type("20")
    hands.key(Qt.Key.Key_Return)
    hands.type("58")
    hands.key(Qt.Key.Key_Return)
    hands.wait(page.message.text)
    assert page.height_field.property("tone") == "problem"
    assert page.height_field.hasFocus()
    assert (page.height_field.text(), page.weight_field.text()) == ("20", "58")
    assert measure.view.pages.currentIndex() == 2


def test_the_figure_can_be_a_man_s_in_the_middle_of_it(hands):
    hands.click(hands.window.home.view.customer)
    measure = hands.screen(Screen.MEASURE)
    read(hands, measure, "98")
    hands.type("8")
    hands.click(measure.view.audience.button("men"))
    hands.click(hands.window.header.language)
    hands.click(hands.window.header.language)
    assert measure.view.capture.reading.text() == "8"
    assert hands.window.kiosk.visit.audience is Audience.MEN
    hands.type("4")
    hands.key(Qt.Key.Key_Return)
    hands.wait(lambda: measure.view.capture.title.words() == "Hip")


def test_what_was_typed_is_gone_when_the_customer_walks_off(hands):
    window = hands.window
    hands.click(window.home.view.customer)
    measure = hands.measure()
    hands.click(measure.view.summary.keep.open)
    hands.type("Asha")
    window.idle.expired.emit()
    hands.screen(Screen.HOME)
    hands.click(window.home.view.customer)
    hands.wait(measure.view.capture.reading.hasFocus)
    assert measure.view.capture.reading.text() == ""
    assert measure.view.summary.keep.name.text() == ""
    QTest.keyClick(measure.view.capture.reading, Qt.Key.Key_Escape)
    hands.screen(Screen.HOME)
