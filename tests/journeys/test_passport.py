"""A visit is taken away and goes on another day, in the real window on a real database."""

import pytest
from hands import Hands
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from fitkiosk.domain.kiosk import Screen, Visit
from fitkiosk.domain.products import Audience
from ui.art.qr import code_of
from ui.screens.passport.view import Page


@pytest.fixture
def hands(qtbot, start):
    return Hands(qtbot, start())


def shown(hands):
    """The text behind the code on the screen."""
    take_away = hands.window.take_away
    hands.wait(lambda: take_away.view.code.code)
    assert code_of(take_away.text) == take_away.view.code.code
    return take_away.text


def test_a_visit_taken_away_goes_on_after_a_restart(qtbot, start, hands):
    window = hands.window
    hands.click(window.home.view.customer)
    hands.click(hands.measure().view.foot.main)
    hands.open_card(1)
    page = hands.product()
    hands.click(page.view.wish.button("relaxed"))
    hands.wait(lambda: window.kiosk.visit.found and page.advice.wearer.wish == "relaxed")
    product_id = window.kiosk.state.place.product_id
    visit, advice = window.kiosk.visit, page.advice
    hands.click(page.view.take_away)
    text = shown(hands)
    hands.key(Qt.Key.Key_Escape)
    assert not window.take_away.is_open
    assert window.kiosk.state.screen is Screen.PRODUCT
    hands.click(window.header.start_over)
    hands.screen(Screen.HOME)
    assert window.kiosk.visit == Visit()
    window.close()

    hands = Hands(qtbot, start())
    window = hands.window
    hands.click(window.home.view.passport)
    screen = hands.screen(Screen.PASSPORT)
    hands.wait(screen.view.field.hasFocus)
    hands.type(text)
    hands.key(Qt.Key.Key_Return)
    hands.wait(lambda: screen.view.pages.currentIndex() == Page.READ)
    hands.wait(screen.view.foot.main.hasFocus)
    hands.key(Qt.Key.Key_Return)
    hands.catalogue()
    restored = window.kiosk.visit
    assert restored.measurements == visit.measurements
    assert restored.found == visit.found
    assert restored.audience is Audience.WOMEN
    window.kiosk.open_product(product_id)
    page = hands.product()
    assert page.advice == advice
    assert page.view.wish.button("relaxed").isChecked()


def test_a_changed_passport_is_refused_and_the_right_one_read_after_it(hands):
    window = hands.window
    hands.click(window.home.view.customer)
    hands.click(hands.measure().view.foot.main)
    hands.click(hands.catalogue().view.take_away)
    text = shown(hands)
    hands.click(window.take_away.view.close_button)
    hands.click(window.header.start_over)
    hands.click(window.home.view.passport)
    screen = hands.screen(Screen.PASSPORT)
    hands.wait(screen.view.field.hasFocus)
    changed = text[:60] + ("1" if text[60] != "1" else "2") + text[61:]
    hands.type(changed)
    hands.key(Qt.Key.Key_Return)
    hands.wait(screen.view.message.text)
    assert "another shop" in screen.view.message.text()
    assert screen.view.field.text() == changed
    QGuiApplication.clipboard().setText(f"  {text}\n")
    hands.wait(screen.view.field.hasFocus)
    screen.view.field.paste()
    QGuiApplication.clipboard().clear()
    hands.key(Qt.Key.Key_Return)
    hands.wait(lambda: screen.view.pages.currentIndex() == Page.READ)
    hands.click(screen.view.foot.main)
    hands.catalogue()
    assert window.kiosk.visit.measurements.bust_cm == 86.5


def test_a_pass_without_being_read_leads_to_the_tape(hands):
    hands.click(hands.window.home.view.passport)
    screen = hands.screen(Screen.PASSPORT)
    hands.click(screen.view.measure)
    hands.click(hands.measure().view.foot.main)
    hands.catalogue()


def test_whoever_walks_off_takes_the_code_off_the_screen(hands):
    window = hands.window
    hands.click(window.home.view.customer)
    hands.click(hands.measure().view.foot.main)
    hands.click(hands.catalogue().view.take_away)
    shown(hands)
    window.idle.expired.emit()
    hands.screen(Screen.HOME)
    assert not window.take_away.is_open
    assert not window.take_away.view.code.code
