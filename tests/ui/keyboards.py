"""Keyboards whose every key has its time: a person's and a scanner's."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

_NAMED = {"\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab, "\b": Qt.Key.Key_Backspace}
_PRESS, _RELEASE = QEvent.Type.KeyPress, QEvent.Type.KeyRelease


@dataclass(frozen=True, order=True)
class Stroke:
    """A key pressed or let go, at a time in ms."""

    moment: int
    sign: str
    down: bool = True
    repeat: bool = False

    def send(self, receiver=None, modifiers=Qt.KeyboardModifier.NoModifier):
        """Let the window have it, as the system does: wherever the keyboard is."""
        key = _NAMED.get(self.sign, ord(self.sign.upper()))
        event = QKeyEvent(_PRESS if self.down else _RELEASE, key, modifiers, self.sign, self.repeat)
        event.setTimestamp(self.moment)
        QApplication.sendEvent(receiver or QApplication.focusWidget(), event)


def scan(code, at, suffix="\r", pace=4):
    """What a scanner does from a time on: each key is let go before the next."""
    return [
        Stroke(at + place * pace + (0 if down else pace // 2), sign, down)
        for place, sign in enumerate(code + suffix)
        for down in (True, False)
    ]


def typing(text, at, pace=120, hold=80):
    """What a person does from a time on; with a hold beyond the pace, keys roll over."""
    strokes = [
        Stroke(at + place * pace + (0 if down else hold), sign, down)
        for place, sign in enumerate(text)
        for down in (True, False)
    ]
    return sorted(strokes, key=lambda stroke: stroke.moment)


def play(*parts):
    """All of it at once, in the order of time."""
    strokes = sorted((each for part in parts for each in part), key=lambda each: each.moment)
    for stroke in strokes:
        stroke.send()
    return strokes[-1].moment
