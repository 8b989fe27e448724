"""Waiting for something while the window goes on working; for the tour and the self-test."""

import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QTimer

T = TypeVar("T")


def work_on(milliseconds: int) -> None:
    """Let the window work for a while.

    With an event loop of its own: `QTest.qWait` holds Python's lock, and work in the background
    would hardly get on meanwhile.
    """
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(happened: Callable[[], T | None], patience_s: float = 60.0) -> T | None:
    """Let the window work until something is there.

    Returns:
        What `happened` returned, or None when patience ran out.
    """
    until = time.monotonic() + patience_s
    while not (found := happened()):
        if time.monotonic() > until:
            return None
        work_on(10)
    return found
