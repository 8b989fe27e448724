"""Files that a person asks for, written whole or not at all."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile

from fitkiosk.errors import KioskError


class FileNotWrittenError(KioskError):
    """A file could not be written where it should go; what was there before is unchanged."""

    def __init__(self, name: str) -> None:
        """Name the file, without its folder; what the system says is in its own language."""
        super().__init__(
            "{name} could not be written.",
            "Choose another folder or another name, and see that the disk has space.",
            name=name,
        )


class OwnFolderError(KioskError):
    """A file was to go where FitKiosk keeps its own."""

    def __init__(self) -> None:
        super().__init__(
            "In this folder FitKiosk keeps its own data.",
            "Choose another one, such as that of a USB stick.",
        )


def _is_own(path: Path) -> bool:
    """Whether a file would lie among the shop's data, or in a folder within."""
    return any((folder / "fitkiosk.db").exists() for folder in path.absolute().parents[:2])


@contextmanager
def saving(path: Path) -> Iterator[QSaveFile]:
    """Open a file to write to; it takes its place once everything is in it.

    Raises:
        OwnFolderError: when it would lie among the shop's data.
        FileNotWrittenError: when it cannot be written.
    """
    if _is_own(path):
        raise OwnFolderError
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise FileNotWrittenError(path.name)
    yield file
    if not file.commit():
        raise FileNotWrittenError(path.name)


def write_text(path: Path, text: str) -> None:
    """Write a text in UTF-8.

    Raises:
        OwnFolderError: when it would lie among the shop's data.
        FileNotWrittenError: when it cannot be written.
    """
    with saving(path) as file:
        file.write(text.encode())
