"""One FitKiosk at a time on a data folder."""

from pathlib import Path
from types import TracebackType
from typing import Self

from filelock import FileLock, Timeout

from fitkiosk.errors import AlreadyRunningError
from fitkiosk.store.errors import files_explained

_FILE_NAME = "fitkiosk.lock"


class InstanceLock:
    """Holds a data folder for this program, until it is released or the program ends or dies."""

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir
        self._lock = FileLock(data_dir / _FILE_NAME, timeout=0, thread_local=False)

    def acquire(self) -> None:
        """Take the folder; it is made when it is missing.

        Raises:
            AlreadyRunningError: when another FitKiosk has it.
            FolderUnavailableError: when the folder cannot be made or written.
        """
        with files_explained(str(self._data_dir)):
            self._data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
            try:
                self._lock.acquire()
            except Timeout as error:
                raise AlreadyRunningError(
                    "FitKiosk is already open on this computer.",
                    "Use the window that is open, or close it first.",
                ) from error

    def release(self) -> None:
        """Let the folder go; does nothing when it is not held."""
        self._lock.release()

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()
