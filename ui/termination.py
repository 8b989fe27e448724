"""Closing the window when the system asks the program to end."""

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Slot
from PySide6.QtWidgets import QWidget


class Termination(QObject):
    """Closes a window on SIGTERM and SIGINT, so that the shop is closed as by hand.

    Python runs its signal handlers between two of its own instructions, and Qt's event loop has
    none; so the signal also writes a byte into a socket that wakes the loop.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._wakes, wakened = socket.socketpair()
        self._wakened = wakened
        for end in (self._wakes, self._wakened):
            end.setblocking(False)
        signal.set_wakeup_fd(self._wakened.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, _note)
        self._notifier = QSocketNotifier(self._wakes.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._end)

    @Slot()
    def _end(self) -> None:
        self._wakes.recv(64)
        self._window.close()


def _note(number: int, frame: object) -> None:
    """Nothing: the byte in the socket does it. Without a handler the program would be killed."""
    del number, frame
