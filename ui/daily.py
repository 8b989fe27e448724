"""Something that is due once a day."""

from collections.abc import Callable
from datetime import UTC, date, datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

_HOUR_MS = 3_600_000


def _today() -> date:
    return datetime.now(UTC).astimezone().date()


class Daily(QObject):
    """Says once a day that it is time, and again each hour until told that it is done.

    It looks each hour, for a timer of a whole day stands still while the computer sleeps.

    Args:
        today: tells the local day.

    Signals:
        due: it is time.
    """

    due = Signal()

    def __init__(self, parent: QObject | None = None, today: Callable[[], date] = _today) -> None:
        super().__init__(parent)
        self._today = today
        self._done_on: date | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_HOUR_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin, which is the first time."""
        self._timer.start()
        self._look()

    def stop(self) -> None:
        """Say nothing any more."""
        self._timer.stop()

    def note_done(self) -> None:
        """It is done for today."""
        self._done_on = self._today()

    @Slot()
    def _look(self) -> None:
        if self._done_on != self._today():
            self.due.emit()
