"""The one way to run work off the GUI thread."""

import itertools
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from fitkiosk.errors import KioskError

T = TypeVar("T")
Done = Callable[[Any], None]
Failed = Callable[[KioskError], None]


class _Job(QRunnable):
    """Runs the work and hands the outcome to the owner, whose signals live on the GUI side.

    A runnable with signals of its own is torn down while they are in flight at shutdown.
    """

    def __init__(self, owner: "Jobs", number: int, work: Callable[[], object]) -> None:
        super().__init__()
        self._owner = owner
        self._number = number
        self._work = work

    def run(self) -> None:
        self._owner.outcome.emit(self._number, *_attempt(self._work))


def _attempt(work: Callable[[], object]) -> tuple[object, BaseException | None]:
    try:
        return work(), None
    except Exception as error:  # noqa: BLE001  the outcome crosses to the GUI thread, which sorts it
        return None, error


class Jobs(QObject):
    """Runs work in the background and delivers its outcome on the GUI thread.

    Work is given a lane; when a newer job of the same lane was started meanwhile, the older one's
    outcome is stale and dropped. A `KioskError` goes to the job's own `failed`; anything else is a
    defect and goes out by `defect_raised`.

    Args:
        synchronous: run each job at once on the calling thread, as tests do.
    """

    outcome = Signal(int, object, object)
    defect_raised = Signal(object)

    def __init__(self, parent: QObject | None = None, *, synchronous: bool = False) -> None:
        super().__init__(parent)
        self._synchronous = synchronous
        self._pool = QThreadPool(self)
        self._numbers = itertools.count(1)
        self._latest: dict[str, int] = {}
        self._waiting: dict[int, tuple[str, Done, Failed | None]] = {}
        self.outcome.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        lane: str,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
    ) -> None:
        """Start work that takes and returns plain data.

        Args:
            lane: names what the work is for; only the newest job of a lane is delivered.
            work: runs in the background; touches no widget.
            done: gets the result, on the GUI thread.
            failed: gets a `KioskError`, on the GUI thread; without it such an error is a defect.
        """
        number = next(self._numbers)
        self._latest[lane] = number
        self._waiting[number] = (lane, done, failed)
        if self._synchronous:
            self._deliver(number, *_attempt(work))
        else:
            self._pool.start(_Job(self, number, work))

    def forget(self, lane: str) -> None:
        """Drop the outcome of whatever still runs in a lane."""
        self._latest.pop(lane, None)

    @property
    def busy(self) -> bool:
        """Whether an outcome is still to come."""
        return bool(self._waiting)

    def drain(self) -> None:
        """Wait for running work and drop all outcomes; for shutdown."""
        self._latest.clear()
        self._pool.clear()
        self._pool.waitForDone()
        self._waiting.clear()

    @Slot(int, object, object)
    def _deliver(self, number: int, result: object, error: BaseException | None) -> None:
        if number not in self._waiting:
            return
        lane, done, failed = self._waiting.pop(number)
        if self._latest.get(lane) != number:
            return
        if error is None:
            done(result)
        elif isinstance(error, KioskError) and failed is not None:
            failed(error)
        else:
            self.defect_raised.emit(error)
