"""The keyboard on the screen: its keys, what they send, and when it comes and goes."""

import unicodedata
from itertools import product

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QRegularExpressionValidator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QStackedWidget, QWidget

from fitkiosk.domain.keyboard import OnScreenKeyboard
from fitkiosk.domain.kiosk import VisitMode
from fitkiosk.domain.language import Language
from ui.letters import LettersController
from ui.theme.theme import Reading
from ui.widgets.basics import column, scrolled
from ui.widgets.letter_board import Key, LetterBoard
from ui.widgets.letter_tables import LETTERS, SIGNS, Act, Purpose, Script
from ui.widgets.number_pad import NumberPad
from ui.widgets.room import Room
from ui.widgets.veil import Veil

AUTO, ALWAYS, NEVER = OnScreenKeyboard


# --- The tables -----------------------------------------------------------------------------------


def typed_on(*pages):
    letters = (letter for page in pages for row in page.rows for letter in row)
    return {text for letter in letters for text in (letter.plain, letter.shifted)}


def test_the_latin_keys_type_every_letter_digit_and_sign_of_an_address():
    typed = typed_on(LETTERS[Script.LATIN], SIGNS[Script.LATIN])
    alphabet = "abcdefghijklmnopqrstuvwxyz"
    assert {*alphabet, *alphabet.upper(), *"0123456789", *"@._-+"} <= typed


def test_the_devanagari_keys_type_every_sign_of_hindi():
    typed = "".join(typed_on(LETTERS[Script.DEVANAGARI], SIGNS[Script.DEVANAGARI]))
    letters = {chr(code) for code in range(0x0905, 0x093A)} - set("ऌऎऒ")  # not of Hindi
    vowel_signs = {chr(code) for code in range(0x093E, 0x094D)} - set("ॄॆॊ")
    other_signs = set("ँंः़्") | set("०१२३४५६७८९")
    missing = (letters | vowel_signs | other_signs) - set(typed)
    assert not [unicodedata.name(sign) for sign in missing]


@pytest.mark.parametrize("page", [*LETTERS.values(), *SIGNS.values()])
def test_no_key_is_there_twice_and_no_circle_is_typed(page):
    for side in ("plain", "shifted"):
        texts = [getattr(letter, side) for row in page.rows for letter in row]
        assert len(set(texts)) == len(texts)
        assert all(text and "◌" not in text for text in texts)


# --- When a tap opens it --------------------------------------------------------------------------


def test_fingers_and_customers_without_a_keyboard_get_it():
    for by_touch, customer, used in product((False, True), repeat=3):
        tap = {"by_touch": by_touch, "customer": customer, "keyboard_used": used}
        assert ALWAYS.opens(**tap)
        assert not NEVER.opens(**tap)
        assert AUTO.opens(**tap) is (by_touch or (customer and not used))


# --- A window with fields -------------------------------------------------------------------------


class Form(QWidget):
    """A page as a screen has it, with every kind of field."""

    def __init__(self, theme):
        super().__init__()
        box = column(self, margins=16, spacing=8)
        self.search = QLineEdit()
        self.done = QPushButton("A button")
        self.reading = QLineEdit()
        self.pad = NumberPad(theme, self.reading)
        self.fixed = QLineEdit("fixed")
        self.fixed.setReadOnly(True)
        self.deep = QLineEdit()
        self.name, self.email, self.phone = QLineEdit(), QLineEdit(), QLineEdit()
        self.email.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        self.phone.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)
        inner = QWidget()
        deep = column(inner, spacing=8)
        for line in range(30):
            deep.addWidget(QLabel(f"Line {line}"))
        deep.addWidget(self.deep)
        for part in (self.search, self.done, self.reading, self.fixed):
            box.addWidget(part)
        box.addWidget(scrolled(inner), 1)
        for part in (self.name, self.email, self.phone):
            box.addWidget(part)


@pytest.fixture
def window(qapp):
    window = QWidget()
    window.resize(1024, 768)
    yield window
    window.close()
    window.deleteLater()
    # At once: so many keys would be styled anew with every test that follows.
    QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


@pytest.fixture
def form(window, theme):
    form = Form(theme)
    pages = QStackedWidget()
    pages.addWidget(form)
    column(window).addWidget(Room(pages))
    window.show()
    window.activateWindow()
    form.done.setFocus()
    return form


@pytest.fixture
def clock():
    return [0.0]


@pytest.fixture
def board(window, form, theme, clock):
    return LetterBoard(theme, window, lambda: clock[-1])


@pytest.fixture
def letters(kiosk, board):
    return LettersController(kiosk, ALWAYS, board)


def tap(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())
    QApplication.processEvents()


@pytest.fixture(scope="session")
def finger(qapp):
    return QTest.createTouchDevice()


def touch(widget, finger):
    place = widget.rect().center()
    QTest.touchEvent(widget, finger).press(0, place, widget).commit()
    QTest.touchEvent(widget, finger).release(0, place, widget).commit()
    QApplication.processEvents()


def key(board, what):
    """The key in sight that shows a letter or does something."""
    for each in board.findChildren(Key):
        does = each.does
        if each.isVisible() and (does is what or (does is not what and told(each) == what)):
            return each
    raise AssertionError(f"no key for {what!r} in sight")


def told(key):
    return QAccessible.queryAccessibleInterface(key).text(QAccessible.Text.Name)


def strike(board, *keys):
    for each in keys:
        tap(key(board, each))


def place(widget):
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def in_sight(field, board):
    return field.window().rect().contains(place(field)) and not place(field).intersects(
        place(board)
    )


def test_a_tap_opens_it_and_its_keys_type(letters, form, board):
    edited = []
    form.search.textEdited.connect(edited.append)
    tap(form.search)
    strike(board, "k", "u", "Space", "r")
    assert form.search.text() == "ku r"
    assert edited == ["k", "ku", "ku ", "ku r"]
    strike(board, "Delete", "Left", "Left", "x")
    assert form.search.text() == "kxu "
    strike(board, "Right", "y")
    assert form.search.text() == "kxuy "
    assert form.search.hasFocus()


def test_what_is_marked_is_replaced(letters, form, board):
    form.search.setText("kurti")
    tap(form.search)
    form.search.selectAll()
    strike(board, "s")
    assert form.search.text() == "s"


def test_the_fields_own_rules_hold(letters, form, board):
    form.search.setMaxLength(4)
    form.search.setValidator(QRegularExpressionValidator("[a-d]*"))
    tap(form.search)
    strike(board, "a", "z", "b", "c", "d", "a")
    assert form.search.text() == "abcd"


@pytest.mark.parametrize("name", ["reading", "fixed", "done"])
def test_what_has_a_pad_or_takes_no_text_opens_nothing(letters, form, board, name, window):
    if name == "reading":
        form.layout().addWidget(form.pad)
        form.pad.show()
    tap(getattr(form, name))
    assert not letters.is_open
    assert board.isHidden()


def test_a_field_whose_pad_is_not_in_sight_gets_letters(letters, form):
    tap(form.reading)
    assert letters.is_open


def test_the_focus_alone_opens_nothing(letters, form):
    form.search.setFocus()
    QTest.keyClick(form.search, Qt.Key.Key_Tab)
    assert not letters.is_open


def test_a_drag_off_the_field_is_no_tap(letters, form):
    QTest.mousePress(form.search, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(form.search, Qt.MouseButton.LeftButton, pos=QPoint(5, 300))
    assert not letters.is_open


@pytest.mark.parametrize(
    ("when", "mode", "used", "by_finger", "opens"),
    [
        (AUTO, VisitMode.CUSTOMER, False, False, True),
        (AUTO, VisitMode.CUSTOMER, True, False, False),
        (AUTO, VisitMode.CUSTOMER, True, True, True),
        (AUTO, VisitMode.STAFF, False, False, False),
        (AUTO, VisitMode.STAFF, False, True, True),
        (ALWAYS, VisitMode.STAFF, True, False, True),
        (NEVER, VisitMode.CUSTOMER, False, True, False),
    ],
)
def test_who_gets_it(kiosk, board, form, finger, when, mode, used, by_finger, opens):
    letters = LettersController(kiosk, when, board)
    kiosk.begin(mode)
    if used:
        QTest.keyClick(form.search, Qt.Key.Key_A)
    if by_finger:
        touch(form.search, finger)
    else:
        tap(form.search)
    assert letters.is_open is opens


def test_the_next_visit_may_have_no_keyboard(kiosk, board, form):
    letters = LettersController(kiosk, AUTO, board)
    kiosk.begin(VisitMode.CUSTOMER)
    tap(form.search)
    strike(board, "a", "Done")
    tap(form.search)
    assert letters.is_open, "its own keys are no keyboard"
    QTest.keyClick(form.search, Qt.Key.Key_A)
    tap(form.search)
    assert not letters.is_open
    kiosk.go_home()
    kiosk.begin(VisitMode.CUSTOMER)
    tap(form.search)
    assert letters.is_open


def test_a_finger_scrolling_a_page_finds_the_field_it_taps(letters, form, finger):
    touch(form.name, finger)
    assert letters.is_open


# --- When it goes ---------------------------------------------------------------------------------


def test_a_real_key_hides_it_and_is_typed(letters, form, board):
    tap(form.search)
    QTest.keyClicks(form.search, "k")
    assert board.isHidden()
    assert form.search.text() == "k"


@pytest.mark.parametrize("way", ["hide", "button", "home", "language"])
def test_ways_for_it_to_go_or_stay(letters, form, board, kiosk, way):
    pressed = []
    form.done.clicked.connect(lambda: pressed.append(True))
    tap(form.search)
    if way == "hide":
        strike(board, Act.HIDE)
    elif way == "button":
        tap(form.done)
        assert pressed, "the button was under the finger until it was up"
    elif way == "home":
        kiosk.go_home()
    else:
        kiosk.speak(Language.HINDI)
    assert board.isHidden() is (way != "language")
    assert letters.is_open is (way == "language")


def test_a_pressed_button_stays_where_it_is_until_the_finger_is_up(letters, form, finger, board):
    """Else the page would fall back between press and release, and the press be lost."""
    form.reading.hide()
    form.fixed.hide()
    bottom = QPushButton("At the bottom")
    form.layout().addWidget(bottom)
    touch(form.search, finger)
    before, middle = place(bottom), bottom.rect().center()
    assert in_sight(bottom, board)
    QTest.touchEvent(bottom, finger).press(0, middle, bottom).commit()
    QApplication.processEvents()
    assert place(bottom) == before
    clicked = []
    bottom.clicked.connect(lambda: clicked.append(True))
    QTest.touchEvent(bottom, finger).release(0, middle, bottom).commit()
    QApplication.processEvents()
    assert clicked
    assert board.isHidden()


def test_done_sends_enter_and_hides(letters, form, board):
    entered = []
    form.search.returnPressed.connect(lambda: entered.append(form.search.text()))
    tap(form.search)
    strike(board, "k", "Done")
    assert entered == ["k"]
    assert not letters.is_open


def test_next_goes_on_through_the_form_and_done_ends_it(letters, form, board):
    entered = []
    for field in (form.name, form.email, form.phone):
        field.returnPressed.connect(lambda: entered.append(True))
    tap(form.name)
    strike(board, "a", "Next")
    assert form.email.hasFocus()
    strike(board, "b", "@", "c", ".in", "Next")
    assert form.phone.hasFocus()
    assert not entered
    strike(board, "+", "9", "1", "Done")
    assert entered == [True]
    assert [field.text() for field in (form.name, form.email, form.phone)] == ["a", "b@c.in", "+91"]
    assert not letters.is_open


def test_where_enter_leads_to_another_field_that_one_is_served(letters, form, board):
    form.search.returnPressed.connect(form.email.setFocus)
    tap(form.search)
    strike(board, "Done")
    QApplication.processEvents()
    strike(board, ".com")
    assert form.email.text() == ".com"


def test_a_field_that_vanishes_takes_it_along(letters, form, board):
    passing = QLineEdit()
    form.layout().insertWidget(0, passing)
    QApplication.processEvents()
    tap(passing)
    strike(board, "a")
    passing.deleteLater()
    QApplication.processEvents()
    QApplication.sendPostedEvents(passing, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    board.typed.emit("b")
    assert not letters.is_open
    assert board.isHidden()


# --- Its keys -------------------------------------------------------------------------------------


def letters_in_sight(board):
    return {told(each) for each in board.findChildren(Key) if each.isVisible()}


def test_shift_is_for_one_letter(letters, form, board):
    tap(form.search)
    strike(board, Act.SHIFT, "A", "b")
    assert form.search.text() == "Ab"


def test_shift_twice_at_once_stays_until_it_is_pressed_again(letters, form, board, clock):
    tap(form.search)
    strike(board, Act.SHIFT)
    clock.append(0.2)
    strike(board, Act.SHIFT)
    assert told(key(board, Act.SHIFT)) == "Shift stays on"
    strike(board, "A", "B", Act.SHIFT, "c")
    assert form.search.text() == "ABc"


def test_shift_pressed_again_later_is_taken_back(letters, form, board, clock):
    tap(form.search)
    strike(board, Act.SHIFT)
    clock.append(2.0)
    strike(board, Act.SHIFT, "a")
    assert form.search.text() == "a"


@pytest.mark.parametrize(
    ("language", "name", "first"),
    [
        (Language.ENGLISH, "search", "q"),
        (Language.ENGLISH, "email", "q"),
        (Language.ENGLISH, "phone", "1"),
        (Language.HINDI, "search", "क"),
        (Language.HINDI, "email", "q"),
        (Language.HINDI, "phone", "1"),
    ],
)
def test_it_opens_on_what_the_field_is_for(letters, form, board, kiosk, language, name, first):
    kiosk.speak(language)
    tap(getattr(form, name))
    seen = letters_in_sight(board)
    assert first in seen
    assert ({"@", ".com", ".in"} <= seen) is (name == "email")


def test_the_scripts_and_pages_change_by_a_key(letters, form, board):
    tap(form.search)
    strike(board, Act.SCRIPT, "क", Act.SHIFT, "आ", Act.SIGNS, "१", Act.SCRIPT, "2", Act.SIGNS, "q")
    assert form.search.text() == "कआ१2q"


def test_the_script_that_was_chosen_stays_from_field_to_field(letters, form, board):
    tap(form.search)
    strike(board, Act.SCRIPT)
    tap(form.name)
    strike(board, "न")
    assert form.name.text() == "न"


def test_delete_takes_back_one_sign_at_a_time(letters, form, board):
    tap(form.search)
    strike(board, Act.SCRIPT, "क", "ि", "त", "ा", "ब", "ज", "़")
    assert form.search.text() == "किताबज़"
    left = []
    for _ in range(6):
        strike(board, "Delete")
        left.append(form.search.text())
    assert left == ["किताबज", "किताब", "किता", "कित", "कि", "क"]


def test_delete_and_the_arrows_repeat_while_they_are_held(letters, form, board):
    tap(form.search)
    for act in (Act.ERASE, Act.LEFT, Act.RIGHT):
        assert key(board, act).autoRepeat()
    assert not key(board, "a").autoRepeat()


def test_nothing_is_typed_once_the_field_lost_the_focus(letters, form, board):
    tap(form.search)
    form.done.setFocus()
    board.typed.emit("a")
    assert form.search.text() == ""


# --- For everybody --------------------------------------------------------------------------------


@pytest.mark.parametrize("purpose", Purpose)
@pytest.mark.parametrize("script", Script)
def test_every_key_is_told_and_none_is_in_the_way_of_tab(board, form, purpose, script):
    board.show_for(purpose, script)
    board.dock()
    for each in board.findChildren(Key):
        interface = QAccessible.queryAccessibleInterface(each)
        if each.isVisible():
            assert interface.role() == QAccessible.Role.Button
            assert told(each).strip(), each.does
            assert interface.actionInterface() is not None
        assert each.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert {"Delete", "Space", "Done", "Left", "Right"} <= letters_in_sight(board)


@pytest.mark.parametrize("size", [(1024, 768), (1280, 800), (1080, 1920), (1920, 1080)])
@pytest.mark.parametrize("larger", [False, True])
def test_every_key_is_large_enough_for_a_finger(board, form, window, theme, size, larger):
    window.resize(*size)
    theme.fit(window.size())
    theme.read_as(Reading(larger_text=larger, high_contrast=larger))
    least = theme.shape("touch")
    for purpose, script in product(Purpose, Script):
        board.show_for(purpose, script)
        board.name_enter(goes_on=True)
        board.dock()
        QApplication.processEvents()
        for each in board.findChildren(Key):
            if each.isVisible():
                assert min(each.width(), each.height()) >= least
                shown = each.fontMetrics().horizontalAdvance(each.text())
                assert shown <= each.width() - 2 * theme.space("xs"), f"“{each.text()}” is cut off"
                assert place(board).contains(place(each))
        assert board.height() < window.height() / 2
    theme.read_as(Reading())


# --- The room it leaves ---------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["search", "email", "phone", "deep"])
@pytest.mark.parametrize("size", [(1024, 768), (1280, 640), (1080, 1920)])
def test_the_field_stays_in_sight(letters, form, board, window, name, size):
    window.resize(*size)
    field = getattr(form, name)
    full = place(form)
    tap(field)
    assert in_sight(field, board)
    strike(board, Act.HIDE)
    assert place(form) == full


def test_a_page_too_high_for_what_is_left_is_pushed_up(letters, form, board, window):
    form.search.setFixedHeight(500)
    tap(form.phone)
    assert in_sight(form.phone, board)
    assert place(form).top() < 0
    strike(board, Act.HIDE)
    assert place(form) == window.rect()


def test_the_field_stays_in_sight_when_the_window_or_the_page_changes(letters, form, board, window):
    tap(form.phone)
    window.resize(1280, 700)
    QApplication.processEvents()
    assert place(board).bottom() == window.rect().bottom()
    assert place(board).width() == 1280
    assert in_sight(form.phone, board)
    form.done.setFixedHeight(300)
    QApplication.processEvents()
    QApplication.processEvents()
    assert in_sight(form.phone, board)


class AskingVeil(Veil):
    """A question that is answered in words."""

    def __init__(self, theme, parent, height):
        super().__init__(theme, parent)
        box = column(self.card, margins=16)
        box.addSpacing(height)
        self.answer = QLineEdit()
        box.addWidget(self.answer)


@pytest.mark.parametrize("height", [100, 600])
def test_it_types_on_a_veil_too(letters, form, board, window, theme, height):
    tap(form.search)
    veil = AskingVeil(theme, window, height)
    veil.cover()
    QApplication.processEvents()
    assert board.isHidden(), "it was for what lies below the veil"
    tap(veil.answer)
    assert in_sight(veil.answer, board)
    strike(board, "a", "b")
    assert veil.answer.text() == "ab"
    window.resize(1100, 760)
    QApplication.processEvents()
    strike(board, "c", "Done")
    assert veil.answer.text() == "abc"
    assert veil.geometry() == window.rect()
    veil.hide()
    assert form.search.isEnabled()
    assert not letters.is_open
