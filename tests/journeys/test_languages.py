"""The other language at any moment: everything on the screen follows, and nothing is lost."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hands import Hands
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QScrollBar, QWidget

from fitkiosk.domain.kiosk import Screen
from fitkiosk.domain.language import Language
from ui.itemmodels.product_cards import CardRole

HINDI = Path(__file__).parents[2] / "resources" / "translations" / "fitkiosk_hi.ts"


def english_sentences():
    """A pattern for every text that has a translation."""
    for message in ElementTree.parse(HINDI).getroot().iter("message"):  # noqa: S314  our own file
        source = message.findtext("source")
        if message.find("translation").get("type") == "unfinished":
            continue  # a test of its own says so
        words = re.sub(r"\{\w*\}|%n", "", source)
        # A word as short as “to” between two values stands in what sellers write as well.
        if re.search(r"[A-Za-z]{3}", words) or (words == source and words.strip()):
            parts = re.split(r"\{\w*\}|%n", source)
            yield re.compile(".+".join(re.escape(part) for part in parts), re.DOTALL)


def texts(window):
    """Every text in sight, and what a screen reader says, by widget."""
    seen = {}
    for widget in [window, *window.findChildren(QWidget)]:
        scrolls = isinstance(widget, QScrollBar) or widget.objectName().startswith("qt_scrollarea")
        if widget.isVisible() and not scrolls:  # a longer language may need more room
            shown = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
            said = (shown, widget.accessibleName(), widget.accessibleDescription())
            if any(said):  # an ornament may give way to a longer language
                seen[widget] = said
    return seen


def fields(window):
    return {
        field: (field.text(), field.cursorPosition())
        for field in window.findChildren(QLineEdit)
        if field.isVisible()
    }


@pytest.fixture
def window(start):
    return start()


@pytest.fixture
def hands(qtbot, window):
    return Hands(qtbot, window)


def switch(hands, button):
    before = hands.window.kiosk.visit.language
    hands.click(button)
    hands.wait(lambda: hands.window.kiosk.visit.language is not before)
    QApplication.processEvents()


def changes_and_loses_nothing(hands, button=None):
    """Over to Hindi and back."""
    window = hands.window
    button = button or window.header.language
    QApplication.processEvents()  # Qt shows what was put into a layout one event later
    place, focus = window.kiosk.state.place, QApplication.focusWidget()
    typed, before = fields(window), texts(window)
    switch(hands, button)
    assert window.kiosk.state.place == place
    assert fields(window) == typed
    assert QApplication.focusWidget() is focus
    after = texts(window)
    patterns = list(english_sentences())
    left = [
        text
        for spoken in after.values()
        for text in spoken
        if any(pattern.fullmatch(text) for pattern in patterns)
    ]
    assert not left, "these stayed in English"
    assert set(after) == set(before), "no widget comes or goes with the language"
    switch(hands, button)
    assert texts(window) == before
    assert fields(window) == typed


def test_home(hands, window):
    changes_and_loses_nothing(hands, window.home.view.language)


def test_measuring_with_a_number_half_typed(hands, window):
    hands.click(window.home.view.customer)
    measure = hands.screen(Screen.MEASURE)
    QTest.keyClicks(measure.view.capture.reading, "86.")
    hands.wait(lambda: measure.view.capture.reading.text() == "86.")
    changes_and_loses_nothing(hands)
    hands.key(Qt.Key.Key_Backspace)


def test_a_refusal_is_told_in_the_new_language(hands, window):
    hands.click(window.home.view.customer)
    measure = hands.screen(Screen.MEASURE)
    QTest.keyClicks(measure.view.capture.reading, "34")
    QTest.keyClick(measure.view.capture.reading, Qt.Key.Key_Return)
    changes_and_loses_nothing(hands)


def test_the_girths_taken(hands, window):
    hands.click(window.home.view.customer)
    hands.measure()
    changes_and_loses_nothing(hands)


def test_the_shop_and_a_product(hands, window):
    hands.click(window.home.view.customer)
    hands.click(hands.measure().view.foot.main)
    catalogue = hands.catalogue()
    changes_and_loses_nothing(hands)
    QTest.keyClicks(catalogue.view.search, "kurti")
    hands.wait(lambda: not window._jobs.busy)
    changes_and_loses_nothing(hands)
    grid = catalogue.view.grid
    badges = [grid.cards.index(row).data(CardRole.BADGE) for row in range(grid.cards.rowCount())]
    hands.open_card(0)
    product = hands.product()
    changes_and_loses_nothing(hands)
    hands.click(product.view.sizes.rows[0])
    changes_and_loses_nothing(hands)
    assert product.view.sizes.rows[0].isChecked(), "the size that is looked at stays"
    hands.click(product.view.foot.back)
    hands.screen(Screen.CATALOGUE)
    cards = grid.cards
    assert badges == [cards.index(row).data(CardRole.BADGE) for row in range(cards.rowCount())]


def test_a_search_that_finds_nothing(hands, window):
    hands.click(window.home.view.customer)
    hands.click(hands.measure().view.foot.main)
    catalogue = hands.catalogue()
    QTest.keyClicks(catalogue.view.search, "qqq")
    hands.wait(lambda: not window._jobs.busy)
    changes_and_loses_nothing(hands)


def test_trouble_is_told_in_both(hands, window):
    hands.click(window.home.view.customer)
    hands.screen(Screen.MEASURE)
    window.show_defect(RuntimeError("made by the test"))
    window.defects.clear()
    assert window.trouble.language.isHidden(), "the header has the switch already"
    changes_and_loses_nothing(hands)


def test_a_shop_that_cannot_be_opened_says_so_in_both(qtbot, start, data_dir):
    (data_dir / "fitkiosk.db").write_bytes(b"not a database, but long enough to be looked at")
    window = start()
    assert window.refusal
    changes_and_loses_nothing(Hands(qtbot, window), window.trouble.language)


def test_a_language_lasts_for_the_visit_and_ends_with_it(hands, window):
    switch(hands, window.home.view.language)
    hands.click(window.home.view.customer)
    hands.screen(Screen.MEASURE)
    assert window.kiosk.visit.language is Language.HINDI
    assert window.header.start_over.text() != "Finish visit"
    hands.click(window.header.start_over)
    hands.screen(Screen.HOME)
    QApplication.processEvents()
    assert window.kiosk.visit.language is Language.ENGLISH
    assert window.home.view.customer.title.text() == "Find my fit"
    assert window.home.view.language.text() == "हिन्दी"


def test_a_hindi_shop_speaks_hindi_from_the_start(qtbot, start):
    window = start(language=Language.HINDI)
    QApplication.processEvents()
    assert window.home.view.language.text() == "English"
    hands = Hands(qtbot, window)
    switch(hands, window.home.view.language)
    hands.click(window.home.view.customer)
    hands.screen(Screen.MEASURE)
    assert window.header.start_over.text() == "Finish visit"
    hands.click(window.header.start_over)
    hands.screen(Screen.HOME)
    assert window.kiosk.visit.language is Language.HINDI
