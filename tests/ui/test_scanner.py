"""What a scanner types is told from what a person types."""

from itertools import cycle

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from keyboards import Stroke, play, scan, typing
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from fitkiosk.domain.scanning import ScanSuffix
from ui.scanner import Scanner
from ui.widgets.basics import button

EAN, UPC, EIGHT, CASE = "8901234567890", "036000291452", "96385074", "18901234567897"
PASS = "34871" + "0123456789" * 20
GAP = 35


class Seen(QObject):
    """Every key that gets as far as a widget."""

    def __init__(self, *widgets):
        super().__init__()
        self.keys = []
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        del watched
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            down = event.type() == QEvent.Type.KeyPress
            self.keys.append((event.text(), down, event.isAutoRepeat()))
        return False


class Desk:
    """A field, a main button and a scanner."""

    def __init__(self, *, prefix="", suffix=ScanSuffix.ENTER):
        self.window = QWidget()
        self.field = QLineEdit()
        self.main = button("main")
        box = QVBoxLayout(self.window)
        box.addWidget(self.field)
        box.addWidget(self.main)
        self.pressed, self.codes, self.entered = [], [], []
        self.main.clicked.connect(lambda: self.pressed.append(True))
        self.field.returnPressed.connect(lambda: self.entered.append(self.field.text()))
        self.now = 0.0
        self.scanner = Scanner(GAP, prefix, suffix, self.window, clock=lambda: self.now)
        self.scanner.scanned.connect(self.codes.append)
        self.scanner.start()
        self.seen = Seen(self.field, self.main)
        self.window.show()
        QTest.qWaitForWindowExposed(self.window)
        self.field.setFocus()

    def pause(self):
        """Nothing happens for longer than the gap."""
        self.scanner._pause.timeout.emit()

    def close(self):
        self.scanner.stop()
        self.window.close()
        self.window.deleteLater()


@pytest.fixture
def set_up(qapp):
    desks = []

    def set_up(**how):
        desks.append(Desk(**how))
        return desks[-1]

    yield set_up
    for desk in desks:
        desk.close()


@pytest.fixture
def desk(set_up):
    return set_up()


# --- Scans ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "code",
    [EAN, UPC, EIGHT, CASE, PASS, f"]E0{EAN}", f"]C101{CASE}", f"(01){CASE}", "८९०१२३४५६७८९०"],
)
@pytest.mark.parametrize("pace", [1, 4, 20, GAP])
def test_a_scan_is_told_and_reaches_nothing(desk, code, pace):
    play(scan(code, 1000, pace=pace))
    assert desk.codes == [code]
    assert desk.field.text() == ""
    assert desk.seen.keys == []
    assert desk.entered == []
    assert not desk.scanner.waiting


def test_its_enter_presses_no_button(desk):
    desk.main.setFocus()
    play(scan(EAN, 1000), scan("HTTPS://EXAMPLE.COM/A B", 2000))
    assert desk.codes == [EAN, "HTTPS://EXAMPLE.COM/A B"]
    assert desk.pressed == []
    assert desk.seen.keys == []


def test_its_tab_moves_no_focus(set_up):
    desk = set_up(suffix=ScanSuffix.TAB)
    play(scan(EAN, 1000, suffix="\t"))
    assert desk.codes == [EAN]
    assert desk.field.hasFocus()
    Stroke(2000, "\t").send()
    assert desk.main.hasFocus()


@pytest.mark.parametrize("suffix", ScanSuffix)
def test_a_scan_without_the_key_after_it_ends_by_the_gap(set_up, suffix):
    desk = set_up(suffix=suffix)
    play(scan(EAN, 1000, suffix=""))
    assert desk.codes == []
    desk.pause()
    assert desk.codes == [EAN]
    assert desk.field.text() == ""


def test_codes_with_letters_need_what_frames_them(set_up):
    desk = set_up(suffix=ScanSuffix.NONE)
    play(scan("AB-1234/X", 1000, suffix=""))
    desk.pause()
    assert desk.codes == []
    assert desk.field.text() == "AB-1234/X"


def test_a_prefix_is_taken_off_and_without_it_nothing_is_a_scan(set_up):
    desk = set_up(prefix="~#")
    play(scan(f"~#{EAN}", 1000), scan("~#AB-1234/X", 2000))
    assert desk.codes == [EAN, "AB-1234/X"]
    assert desk.field.text() == ""
    play(scan(EAN, 3000))
    assert desk.codes == [EAN, "AB-1234/X"]
    assert desk.entered == [EAN]


def test_a_long_code_may_be_in_parts(desk):
    separated = f"]C101{CASE}10AB12\x1d17271231"
    play(scan(separated, 1000))
    assert desk.codes == [separated]
    assert desk.field.text() == ""


def test_a_key_of_a_scan_is_a_persons_again_afterwards(desk):
    last = play(scan(EAN, 1000)[:-1])  # Enter is not let go
    play(typing("8\r", last + 500))
    assert desk.entered == ["8"]
    assert [key for key, down, _ in desk.seen.keys if not down] == ["8", "\r"]


# --- Typing ---------------------------------------------------------------------------------------


def test_a_key_arrives_after_the_gap_as_it_was(desk):
    Stroke(1000, "a").send()
    Stroke(1005, "B").send(modifiers=Qt.KeyboardModifier.ShiftModifier)
    assert desk.field.text() == ""
    assert desk.scanner.waiting
    assert desk.scanner._pause.isActive()
    desk.pause()
    assert desk.field.text() == "aB"
    assert not desk.scanner.waiting


@pytest.mark.parametrize("pace", [GAP + 1, 60, 100])
@pytest.mark.parametrize("hold", [20, 40, 150])
def test_nobody_types_fast_enough_for_a_scanner(desk, pace, hold):
    play(typing(f"{EAN}\r", 1000, pace, hold))
    assert desk.codes == []
    assert desk.entered == [EAN]
    assert len(desk.seen.keys) == 2 * len(EAN) + 2


def test_a_paste_is_no_scan(desk):
    QGuiApplication.clipboard().setText(EAN)
    QTest.keySequence(desk.field, QKeySequence.StandardKey.Paste)
    QGuiApplication.clipboard().clear()
    assert desk.field.text() == EAN
    assert desk.codes == []


def test_digits_that_are_no_code_go_to_the_field(desk):
    play(scan("258012", 1000))
    assert desk.entered == ["258012"]
    assert desk.codes == []


def test_what_piled_up_behind_a_busy_window_is_no_scan(desk):
    """The keys come all at once, but say themselves when they were pressed."""
    play(typing(f"{EAN}\r", 1000, pace=61, hold=50))
    assert desk.codes == []
    assert desk.entered == [EAN]


def test_a_scan_that_was_half_read_when_the_window_got_busy_is_whole(desk):
    strokes = scan(EAN, 1000)
    for stroke in strokes[:10]:
        stroke.send()
    desk.now += 2.0
    desk.pause()  # late, as everything is
    assert desk.scanner.waiting
    for stroke in strokes[10:]:
        stroke.send()
    assert desk.codes == [EAN]
    assert desk.field.text() == ""


def test_what_waits_longer_is_sent_on_all_the_same(desk):
    Stroke(1000, "a").send()
    desk.now += 2.0
    desk.pause()
    desk.pause()
    assert desk.field.text() == "a"


def test_keys_without_a_time_go_by_the_clock(desk):
    for code, seconds in ((EAN, 0.004), (UPC, 0.1)):
        for sign in code:
            QTest.keyClick(desk.field, sign)
            desk.now += seconds
        QTest.keyClick(desk.field, Qt.Key.Key_Return)
    assert desk.codes == [EAN]
    assert desk.entered == [UPC]


def test_letters_without_a_time_are_not_even_held_back(desk):
    QTest.keyClicks(desk.field, "asha rao")
    assert desk.field.text() == "asha rao"


def test_what_the_program_types_itself_is_no_scan(desk):
    for sign in EAN:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, ord(sign), Qt.KeyboardModifier.NoModifier, sign)
            QApplication.sendEvent(desk.field, key)
    assert desk.field.text() == EAN
    desk.pause()
    assert desk.codes == []


def test_a_key_that_is_held_down_repeats(desk):
    repeats = [Stroke(1500 + 33 * n, "x", down=True, repeat=True) for n in range(20)]
    play([Stroke(1000, "x")], repeats, [Stroke(2300, "x", down=False)])
    assert desk.field.text() == "x" * 21
    assert [repeat for _, _, repeat in desk.seen.keys] == [False, *[True] * 20, False]


def test_a_key_that_repeats_does_not_break_a_scan(desk):
    repeats = [Stroke(1500 + 33 * n, "x", down=True, repeat=True) for n in range(20)]
    play([Stroke(1000, "x")], repeats, scan(EAN, 1740), [Stroke(2300, "x", down=False)])
    assert desk.codes == [EAN]
    assert desk.field.text() == "x" * 21


def test_other_keys_the_mouse_and_input_methods_come_after_the_keys_before_them(desk):
    Stroke(1000, "a").send()
    Stroke(1010, "b").send()
    Stroke(1020, "\b").send()
    assert desk.field.text() == "a"
    Stroke(1100, "c").send()
    QApplication.sendEvent(desk.field, _committed("ह"))
    assert desk.field.text() == "acह"
    Stroke(1200, "d").send()
    QTest.mouseClick(desk.field, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert desk.field.text() == "acहd"


def _committed(text):
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    return event


def test_shortcuts_work_after_what_was_typed_before_them(desk):
    told = []
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
        shortcut = QShortcut(QKeySequence(key), desk.window)
        shortcut.activated.connect(lambda: told.append(desk.field.text()))
    Stroke(1000, "a").send()
    QTest.keyClick(desk.field, Qt.Key.Key_Escape)
    assert told == ["a"]
    QTest.keyClick(desk.field, Qt.Key.Key_F11)
    assert told == ["a", "a"]


def test_a_scan_presses_no_shortcut_and_a_person_does(desk):
    told = []
    shortcut = QShortcut(QKeySequence("8"), desk.window)
    shortcut.activated.connect(lambda: told.append(True))
    desk.main.setFocus()
    play(scan(EAN, 1000))
    assert (desk.codes, told) == ([EAN], [])
    Stroke(2000, "8").send()
    desk.pause()
    assert told == [True]


def test_space_presses_the_button_once(desk):
    desk.main.setFocus()
    play(typing(" ", 1000))
    assert desk.pressed == [True]


def test_keys_go_to_the_widget_they_were_typed_into(desk):
    Stroke(1000, "a").send()
    desk.main.setFocus()
    desk.pause()
    assert desk.field.text() == "a"


def test_what_left_the_screen_gets_no_key_any_more(desk):
    Stroke(1000, "a").send()
    desk.field.hide()
    desk.pause()
    assert desk.field.text() == ""
    other = QLineEdit(desk.window)
    other.show()
    Stroke(2000, "a").send(other)
    other.setParent(None)
    other.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.pause()
    assert not desk.scanner.waiting


def test_a_key_that_opens_a_dialog_lets_go_on_inside_it(desk):
    """What follows it gets there before the dialog is over, once and in order."""
    inside = []

    def open_dialog():
        Stroke(2000, "z").send(desk.field)
        desk.pause()
        inside.append(desk.field.text())

    desk.main.pressed.connect(open_dialog)
    Stroke(1000, "a").send(desk.field)
    Stroke(1005, " ").send(desk.main)
    Stroke(1010, "b").send(desk.field)
    desk.pause()
    assert inside == ["abz"]
    assert desk.field.text() == "abz"


# --- Both at once ---------------------------------------------------------------------------------


def test_a_persons_key_in_the_middle_of_a_scan_is_theirs(desk):
    play(scan(EAN, 1000), typing("5a", 990, pace=61, hold=70), typing("9", 1040))
    desk.pause()
    assert desk.codes == [EAN]
    assert desk.field.text() == "59a"


def is_held_twice(strokes):
    """Whether a key goes down that is down already: two keyboards' are one to the computer."""
    down = set()
    for stroke in strokes:
        if stroke.down and stroke.sign in down:
            return True
        (down.add if stroke.down else down.discard)(stroke.sign)
    return False


signs = st.text("0123456789bdguyz .-", min_size=1, max_size=8)
codes = st.sampled_from([EAN, UPC, EIGHT, CASE, f"]E0{EAN}", "HTTPS://EXAMPLE.COM"])
people = st.lists(st.tuples(signs, st.integers(60, 300), st.integers(GAP + 5, 250)), max_size=6)
scanners = st.lists(st.tuples(st.integers(1, 400), codes, st.integers(2, 30)), max_size=6)


@settings(max_examples=400, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(people, scanners, st.lists(st.booleans(), min_size=1, max_size=9))
def test_whatever_comes_together_each_gets_their_own(desk, people, scanners, pauses):
    desk.field.clear()
    desk.codes.clear()
    desk.seen.keys.clear()
    strokes, at = [], 1000
    for text, pace, hold in people:
        # The same key is not pressed again while it is down.
        strokes += typing(text, at, max(pace, hold + 5), hold)
        at += len(text) * max(pace, hold + 5) + 60
    at = 1000
    for after, code, pace in scanners:
        at += after
        strokes += scan(code, at, pace=pace)
        at += (len(code) + 1) * pace
    last = 0
    in_time = sorted(strokes, key=lambda stroke: stroke.moment)
    assume(not is_held_twice(in_time))
    for stroke, awake in zip(in_time, cycle(pauses), strict=False):
        # A window that is busy does not get round to it.
        if awake and stroke.moment - last > GAP:
            desk.pause()
        stroke.send()
        last = stroke.moment
    desk.pause()
    typed = "".join(text for text, _, _ in people)
    assert desk.field.text() == typed
    assert desk.codes == [code for _, code, _ in scanners]
    assert sum(down for _, down, _ in desk.seen.keys) == len(typed)
    assert sum(not down for _, down, _ in desk.seen.keys) == len(typed)


def test_ten_thousand_scans_among_typing(desk):
    """None lost, doubled or leaked; and every typed sign once and in order."""
    words = "asha rao 98.5 x"
    expected, typed, at = [], 0, 1000
    for round_of_scans in range(100):
        text = ""
        for number in range(100 * round_of_scans, 100 * round_of_scans + 100):
            code = f"{number:08d}" if number % 3 else f"{number:013d}"
            sign = words[number % len(words)]
            # By turns before, within and after the scan.
            begin = at + 40 + (number * 7) % 120
            play(
                scan(code, at + 60, pace=1 + number % 9), typing(sign, begin, hold=45 + number % 40)
            )
            expected.append(code)
            text += sign
            at += 400
        desk.pause()
        assert desk.field.text() == text
        typed += len(text)
        desk.field.clear()
    assert desk.codes == expected
    assert desk.entered == []
    assert len(desk.seen.keys) == 2 * typed
