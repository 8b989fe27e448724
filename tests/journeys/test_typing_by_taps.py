"""A kiosk without a keyboard: everything is typed by taps, in the real window."""

import pytest
from hands import BODY, Hands
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fitkiosk.domain.kiosk import Screen
from fitkiosk.domain.language import Language
from ui.widgets.letter_board import LetterBoard


class Fingers(Hands):
    """A person who has nothing but the screen."""

    @property
    def board(self):
        return self.window.findChild(LetterBoard)

    def measure_by_pad(self):
        """Type every girth on the number pad; gives the screen with the summary."""
        measure = self.screen(Screen.MEASURE)
        capture = measure.view.capture
        for girth in BODY:
            self.wait(lambda: QApplication.focusWidget() is capture.reading)
            self.click(capture.reading)
            assert self.board.isHidden(), "the pad is there for it"
            for character in girth:
                self.click(capture.pad.keys[character])
            self.click(measure.view.foot.main)
        self.wait(measure.view.summary.isVisible)
        return measure

    def strike(self, *keys):
        """Tap keys by the names that a screen reader tells; a capital goes by Shift."""
        for name in keys:
            if len(name) == 1 and name.isupper():
                self.strike("Shift")
            self.wait(lambda name=name: self._key(name))
            self.click(self._key(name))

    def _key(self, name):
        keys = (key for key in self.board.keys if key.isVisible())
        return next((key for key in keys if key.accessibleName() == name), None)

    def can_see(self, field):
        place = QRect(field.mapTo(self.window, QPoint(0, 0)), field.size())
        free = self.window.rect().adjusted(0, 0, 0, -self.board.height())
        return free.contains(place) and place.top() > self.window.header.geometry().bottom()


@pytest.fixture(params=[(1024, 768), (1080, 1920)], ids=["landscape", "portrait"])
def fingers(qtbot, start, request):
    window = start()
    window.resize(*request.param)
    return Fingers(qtbot, window)


def test_the_catalogue_is_searched_by_taps_alone(fingers):
    fingers.click(fingers.window.home.view.customer)
    fingers.click(fingers.measure_by_pad().view.foot.main)
    catalogue = fingers.catalogue()
    everything = catalogue.view.count.text()
    fingers.click(catalogue.view.search)
    fingers.strike(*"kurti", "Done")
    assert catalogue.view.search.text() == "kurti"
    assert fingers.board.isHidden()
    fingers.wait(lambda: catalogue.view.count.text() != everything)
    assert catalogue.view.grid.cards.rowCount()
    assert catalogue.view.rect().size() == fingers.window._stack.size()


def test_a_guest_is_remembered_by_taps_alone(fingers):
    window = fingers.window
    fingers.click(window.home.view.customer)
    measure = fingers.measure_by_pad()
    keep = measure.view.summary.keep
    fingers.click(keep.open)
    fingers.click(keep.name)
    fingers.wait(lambda: fingers.can_see(keep.name))
    fingers.strike(*"Asha", "Space", *"Rao", "Next")
    fingers.wait(lambda: QApplication.focusWidget() is keep.email)
    assert fingers.can_see(keep.email)
    fingers.strike(*"asha", "@", *"example", ".com", "Next")
    fingers.wait(lambda: QApplication.focusWidget() is keep.phone)
    fingers.strike("Done")
    fingers.wait(lambda: window.kiosk.visit.person)
    assert fingers.board.isHidden()
    person = window.kiosk.visit.person
    assert (person.name, person.email) == ("Asha Rao", "asha@example.com")
    fingers.click(window.header.start_over)
    fingers.screen(Screen.HOME)
    assert not keep.name.text()
    assert not keep.name.isUndoAvailable(), "what was typed cannot be brought back"


def test_a_name_in_hindi(fingers):
    window = fingers.window
    window.kiosk.speak(Language.HINDI)
    fingers.click(window.home.view.customer)
    keep = fingers.measure_by_pad().view.summary.keep
    fingers.click(keep.open)
    fingers.click(keep.name)
    fingers.strike(*"मीना")
    assert keep.name.text() == "मीना"
    fingers.click(keep.save)
    fingers.wait(lambda: window.kiosk.visit.person)
    assert window.kiosk.visit.person.name == "मीना"


def test_escape_closes_the_keyboard_before_it_leads_back(qtbot, start):
    fingers = Fingers(qtbot, start())
    fingers.click(fingers.window.home.view.passport)
    passport = fingers.screen(Screen.PASSPORT)
    fingers.click(passport.view.field)
    assert fingers.board.isVisible()
    QTest.keyClick(passport.view.field, Qt.Key.Key_Escape)
    assert fingers.board.isHidden()
    assert fingers.screen(Screen.PASSPORT)
    QTest.keyClick(passport.view.field, Qt.Key.Key_Escape)
    fingers.screen(Screen.HOME)


def test_a_shop_with_keyboards_has_none_on_the_screen(qtbot, start):
    fingers = Fingers(qtbot, start(on_screen_keyboard="never"))
    fingers.click(fingers.window.home.view.passport)
    fingers.click(fingers.screen(Screen.PASSPORT).view.field)
    assert fingers.board.isHidden()
