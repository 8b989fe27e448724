"""Files of sellers while they are read: that they stay, and stay the same."""

import os
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from fitkiosk.domain.imports import TableNote
from fitkiosk.errors import KioskError
from fitkiosk.intake.errors import FileChangedError, FileUnavailableError, TableError

Records = Generator[tuple[int, Sequence[str]], None, None]
"""The rows of a table as text, each with its number; closed, it lets go of its file."""


@dataclass(frozen=True, slots=True)
class FileStamp:
    """By what a file is known again: its size, its age, and its place on the disk."""

    bytes: int
    changed_ns: int
    place: tuple[int, int]

    @classmethod
    def of(cls, path: Path) -> "FileStamp":
        """Look at a file.

        Raises:
            FileUnavailableError: when it is not there.
        """
        with files_explained(path):
            found = os.stat(path)  # noqa: PTH116 - asked for at every thousandth row
        return cls(found.st_size, found.st_mtime_ns, (found.st_dev, found.st_ino))

    def check(self, path: Path) -> None:
        """Hold the file against what it was.

        Raises:
            FileChangedError: when somebody wrote to it, or put another one in its place.
            FileUnavailableError: when it is not there any more.
        """
        if FileStamp.of(path) != self:
            raise FileChangedError(path.name)


@contextmanager
def files_explained(path: Path) -> Iterator[None]:
    """Turn what the file system refuses into an error a person can act on.

    Raises:
        FileUnavailableError: instead of any `OSError`.
    """
    try:
        yield
    except OSError as error:
        raise FileUnavailableError(path.name) from error


@contextmanager
def unchanged(path: Path, stamp: FileStamp) -> Iterator[None]:
    """Read a file; what looks like damage is told as what it comes of, where that is a change.

    Raises:
        FileChangedError: when it is another file at the end.
        FileUnavailableError: when it cannot be read any more.
    """
    try:
        with files_explained(path):
            yield
    except TableError:
        stamp.check(path)
        raise
    stamp.check(path)


class Notes:
    """What was noticed while a table was opened and read; each thing once."""

    def __init__(self) -> None:
        self._told: dict[str, TableNote] = {}

    def add(self, told: KioskError) -> None:
        """Note something."""
        self._told.setdefault(str(told), TableNote(told))

    def all(self) -> tuple[TableNote, ...]:
        """So far, in order."""
        return tuple(self._told.values())
