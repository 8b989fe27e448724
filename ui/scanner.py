"""Tells what a barcode scanner types from what a person types.

A scanner is a keyboard to the computer. What gives it away is its haste: a few milliseconds a key,
and each key let go before the next. So keys that a scanner might have typed are held back for the
length of a short gap. If they turn out to be a code, nothing else ever sees them; if not, they go
to the widget they were meant for, as they were and in their order.
"""

import time
from collections import deque
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from fitkiosk.domain.scanning import ScanSuffix, is_code

_SUFFIXES = {
    ScanSuffix.ENTER: frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter}),
    ScanSuffix.TAB: frozenset({Qt.Key.Key_Tab}),
    ScanSuffix.NONE: frozenset[Qt.Key](),
}
_MODIFIER_KEYS = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
}
_COMMANDING = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_KEYS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}
# Whatever else a person does comes after the keys before it.
_OTHER_INPUT = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.TouchBegin,
    QEvent.Type.InputMethod,
}
_WATCHED = _KEYS | _OTHER_INPUT
_SEPARATOR = "\x1d"  # between the parts of a long code
_BEGINNINGS = "]("  # of a code that does not begin with a digit
_FEWEST_SIGNS = 8  # of a text that is no code by itself
_SECOND_MS = 1000


@dataclass(frozen=True, slots=True, eq=False)
class _Key:
    """A key that is held back.

    Attributes:
        receiver: the widget it was meant for.
        event: a copy; Qt's own is gone by the time it is needed.
        moment: when it was pressed or let go, in ms.
    """

    receiver: QWidget
    event: QKeyEvent
    moment: int

    @property
    def pressed(self) -> bool:
        return self.event.type() == QEvent.Type.KeyPress

    @property
    def sign(self) -> str:
        """What a scanner may have typed with it."""
        return self.event.text() if self.pressed and not self.event.isAutoRepeat() else ""


class Scanner(QObject):
    """Watches every key of the program, and takes out what a scanner types.

    The time is the keyboard's own, so keys that queued up while the program was busy are no burst.
    Where an event has none, only the digits of a code count, by the clock.

    Args:
        gap_ms: the longest pause between two keys of a scanner.
        prefix: what the scanner types before each code; without it nothing is a scan then.
        suffix: the key that it presses after each.
        clock: tells a time that never goes back, in s.

    Signals:
        scanned: a code was scanned; carries the text without prefix and suffix.
    """

    scanned = Signal(str)

    def __init__(
        self,
        gap_ms: int,
        prefix: str = "",
        suffix: ScanSuffix = ScanSuffix.ENTER,
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._gap_ms = gap_ms
        self._prefix = prefix
        self._suffix = _SUFFIXES[suffix]
        self._clock = clock
        self._held: list[_Key] = []
        self._last = 0  # when the last sign was typed
        self._timed = True  # whether the keyboard said so
        self._late: deque[_Key] = deque()  # on the way to their widgets
        self._own: QKeyEvent | None = None
        self._taken: set[int] = set()  # keys of a scan that are still to be let go
        self._due = 0.0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setTimerType(Qt.TimerType.PreciseTimer)
        self._pause.setInterval(gap_ms)
        self._pause.timeout.connect(self._quiet)

    def start(self) -> None:
        """Watch the keyboard."""
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def stop(self) -> None:
        """Watch no longer, and forget what was held back."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._pause.stop()
        self._held = []
        self._late.clear()
        self._taken.clear()

    @property
    def waiting(self) -> bool:
        """Whether keys are held back."""
        return bool(self._held)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold keys back, in front of the widget that they are meant for."""
        kind = event.type()
        if kind not in _WATCHED or not isinstance(watched, QWidget):
            return False
        if not isinstance(event, QKeyEvent):
            self._end()
            return False
        if kind == QEvent.Type.ShortcutOverride:
            taken = self._is_no_shortcut(event)
        elif event is self._own:
            return False
        elif kind == QEvent.Type.KeyPress:
            taken = self._press(watched, event)
        else:
            taken = self._release(watched, event)
        if taken:
            event.accept()  # else it would go on to the widget around it
        return taken

    # --- Keys -------------------------------------------------------------------------------------

    def _press(self, receiver: QWidget, event: QKeyEvent) -> bool:
        moment, timed = self._moment(event)
        if event.isAutoRepeat():
            # A finger lies on the key, and it waits for its turn behind what is held back.
            return _code_of(event) in self._taken or self._hold(receiver, event, moment)
        self._taken.discard(_code_of(event))
        if event.key() in _MODIFIER_KEYS:
            return self._hold(receiver, event, moment)
        if self._held and event.key() in self._suffix:
            return self._end(suffix=event)
        # What has neither is of a program's making, such as the keyboard on the screen.
        from_a_keyboard = event.spontaneous() or timed
        if not (from_a_keyboard and self._may_be_scanned(event)):
            self._end()
            return False
        self._held.append(_Key(receiver, _copy(event), moment))
        self._last, self._timed = moment, timed
        self._await_pause()
        return True

    def _release(self, receiver: QWidget, event: QKeyEvent) -> bool:
        if not event.isAutoRepeat() and _code_of(event) in self._taken:
            self._taken.discard(_code_of(event))
            return True
        moment, _ = self._moment(event)
        return self._hold(receiver, event, moment)

    def _hold(self, receiver: QWidget, event: QKeyEvent, moment: int) -> bool:
        """Keep a key in its place behind others that are held back, if there are any."""
        if self._held:
            self._held.append(_Key(receiver, _copy(event), moment))
        return bool(self._held)

    def _is_no_shortcut(self, event: QKeyEvent) -> bool:
        """Whether a key may not be taken for a shortcut yet; one that may comes after the others.

        A key that is sent on is asked about again, and may be one then.
        """
        if self._own is not None or event.key() in _MODIFIER_KEYS or event.isAutoRepeat():
            return False
        if self._may_be_scanned(event):
            return True
        if event.key() not in self._suffix:
            self._end()
        return False

    def _may_be_scanned(self, event: QKeyEvent) -> bool:
        text = event.text()
        if text == _SEPARATOR:
            return bool(self._held)
        if not text or not text.isprintable() or event.modifiers() & _COMMANDING:
            return False
        if event.timestamp() or self._held:
            return True
        return text.isdecimal() or text in _BEGINNINGS or self._prefix.startswith(text)

    def _moment(self, event: QKeyEvent) -> tuple[int, bool]:
        """When it happened, in ms, and whether the keyboard says so itself.

        What is held back and too long ago to go with it is settled.
        """
        moment, timed = event.timestamp(), True
        if not moment:
            moment, timed = round(self._clock() * _SECOND_MS), False
        if self._held and not (timed == self._timed and 0 <= moment - self._last <= self._gap_ms):
            self._end()
        return moment, timed

    # --- Bursts -----------------------------------------------------------------------------------

    def _await_pause(self) -> None:
        self._due = self._clock() + self._gap_ms / _SECOND_MS
        self._pause.start()

    @Slot()
    def _quiet(self) -> None:
        if self._clock() - self._due > self._gap_ms / _SECOND_MS:
            # The program was busy, and more of the burst may be queued behind this.
            self._await_pause()
        else:
            self._end()

    def _end(self, suffix: QKeyEvent | None = None) -> bool:
        """Settle what is held back: it is a scan, or goes where it was meant to.

        Returns:
            Whether it was a scan.
        """
        self._pause.stop()
        held, self._held = self._held, []
        typed = self._under_a_finger(held)
        code = self._code(held, typed, framed=suffix is not None or bool(self._prefix))
        if code is None:
            self._send_on(held)
            return False
        for key in held:
            if key not in typed:
                change = self._taken.add if key.pressed else self._taken.discard
                change(_code_of(key.event))
        if suffix is not None:
            self._taken.add(_code_of(suffix))
        self._send_on([key for key in held if key in typed])
        self.scanned.emit(code)
        return True

    def _code(self, held: Sequence[_Key], typed: Set[_Key], *, framed: bool) -> str | None:
        text = "".join(key.sign for key in held if key not in typed)
        if not text.startswith(self._prefix):
            return None
        text = text.removeprefix(self._prefix)
        if is_code(text) or (framed and self._timed and len(text) >= _FEWEST_SIGNS):
            return text
        return None

    def _send_on(self, keys: Sequence[_Key]) -> None:
        self._late.extend(keys)
        # A key may open a dialog, and this goes on inside it.
        while self._late:
            key = self._late.popleft()
            # What is gone meanwhile, or was cleared for the next visit, gets nothing.
            if isValid(key.receiver) and key.receiver.isVisible() and key.receiver.isEnabled():
                around, self._own = self._own, key.event
                QApplication.sendEvent(key.receiver, key.event)
                self._own = around

    def _under_a_finger(self, keys: Sequence[_Key]) -> set[_Key]:
        """The keys of a person among those of a scanner, which lets go of each before the next.

        Where none is let go at all, nobody can tell, and there are none.
        """
        down: dict[int, list[_Key]] = {}
        let_go: set[_Key] = set()
        for key in keys:
            code = _code_of(key.event)
            if key.event.isAutoRepeat():
                continue
            if key.pressed:
                down.setdefault(code, []).append(key)
            elif down.get(code):
                press = down[code].pop()
                if key.moment - press.moment <= self._gap_ms:
                    let_go |= {press, key}
        return set(keys) - let_go if let_go else set()


def _code_of(event: QKeyEvent) -> int:
    """Which key it is; let go, it may have another sign than pressed."""
    return event.nativeScanCode() or event.key()


def _copy(event: QKeyEvent) -> QKeyEvent:
    copied = QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )
    copied.setTimestamp(event.timestamp())
    return copied
