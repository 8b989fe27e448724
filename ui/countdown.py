"""Counts seconds down on the screen."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

_SECOND_MS = 1000


class Countdown(QObject):
    """Counts down to nothing.

    Signals:
        ticked: carries the seconds that are left; 0 at the end.
    """

    ticked = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_SECOND_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def left(self) -> int:
        """The seconds that are left."""
        return self._left

    def start(self, seconds: int) -> None:
        """Count down from so many seconds."""
        self._left = seconds
        if seconds:
            self._timer.start()
        self.ticked.emit(seconds)

    def stop(self) -> None:
        """Count no more, and say nothing."""
        self._left = 0
        self._timer.stop()

    @Slot()
    def _tick(self) -> None:
        self._left -= 1
        if not self._left:
            self._timer.stop()
        self.ticked.emit(self._left)
