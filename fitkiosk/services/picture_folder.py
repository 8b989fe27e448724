"""A folder with a seller's pictures, and which of them a product's row means."""

import contextlib
import re
import unicodedata
from pathlib import Path, PureWindowsPath

from fitkiosk.services.picture_errors import (
    NetworkPictureError,
    NoSuchPictureError,
    OutsideFolderError,
)

_SUFFIXES = frozenset((".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp"))
_LOCAL_ADDRESS = re.compile(r"file:", re.I)
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+://|www\.[^/]+/", re.I)
_ENDS = re.compile(r"[;|\n]")
# A product has fewer than a hundred pictures; a longer number is a part of its own.
_NUMBERED = re.compile(r"(.+?)[-_ (]+(\d{1,2})\)?")


class PictureFolder:
    """Finds pictures by their names, in one folder and in those inside it.

    What is where is looked up once, so that thousands of rows can ask; so make another one for the
    next table. A name stands for a file that was seen in the folder, and for nothing else.

    Args:
        folder: the folder; it need not be there.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._seen: dict[Path, dict[str, Path]] = {}
        self._by_number: dict[str, list[tuple[int, Path]]] | None = None

    def find(self, cell: str, sku: str) -> tuple[Path, ...]:
        """The files that a row of a table means, in its order.

        Args:
            cell: what the row says, such as "front.jpg; back/2.jpg", in whichever letter case; when
                it is empty, files named by the article number count: `A-1.jpg`, `A-1_2.png`.
            sku: the article number.

        Raises:
            BadPictureError: when it names what is not there, lies outside or in the network.
        """
        parts = [part.strip() for part in _ENDS.split(cell) if part.strip()]
        if not parts:
            return self._named_after(sku)
        return tuple(dict.fromkeys(file for part in parts for file in self._named(part)))

    def _named(self, part: str) -> list[Path]:
        """The file of that name, or those of several names with commas between."""
        try:
            return [self._located(part)]
        except NoSuchPictureError:
            names = [name.strip() for name in part.split(",") if name.strip()]
            if len(names) < 2:  # noqa: PLR2004  one name is no list
                raise
            return [self._located(name) for name in names]

    def _located(self, name: str) -> Path:
        if _LOCAL_ADDRESS.match(name):
            raise OutsideFolderError(name)
        if _ADDRESS.match(name):
            raise NetworkPictureError(name)
        path = PureWindowsPath(name)  # which knows the separators of every system
        if path.anchor or ".." in path.parts:
            raise OutsideFolderError(name)
        place: Path | None = self.folder
        for part in path.parts:
            names = self._names(place) if place else {}
            place = names.get(part) or names.get(_folded(part))
        if place is None or not place.is_file():
            raise NoSuchPictureError(name)
        if not place.resolve().is_relative_to(self.folder.resolve()):
            raise OutsideFolderError(name)  # a link that leads there
        return place

    def _names(self, folder: Path) -> dict[str, Path]:
        """What is in a folder, by name and by name in small letters; the name itself wins."""
        if folder not in self._seen:
            inside: list[Path] = []
            with contextlib.suppress(OSError):  # of a file, or a folder that may not be read
                inside = sorted(folder.iterdir())
            self._seen[folder] = {
                **{_folded(file.name): file for file in reversed(inside)},
                **{file.name: file for file in inside},
            }
        return self._seen[folder]

    def _named_after(self, sku: str) -> tuple[Path, ...]:
        if self._by_number is None:
            self._by_number = self._numbered()
        found = sorted(self._by_number.get(_folded(sku), ()))
        home = self.folder.resolve()
        return tuple(file for _, file in found if file.resolve().is_relative_to(home))

    def _numbered(self) -> dict[str, list[tuple[int, Path]]]:
        """Every picture by the article numbers that its name may stand for, and its own number."""
        numbered: dict[str, list[tuple[int, Path]]] = {}
        for file in dict.fromkeys(self._names(self.folder).values()):
            if file.suffix.casefold() in _SUFFIXES and file.is_file():
                stem = _folded(file.stem)
                numbered.setdefault(stem, []).append((0, file))
                match = _NUMBERED.fullmatch(stem)
                if match:
                    numbered.setdefault(match[1], []).append((int(match[2]), file))
        return numbered


def _folded(name: str) -> str:
    """A name in any spelling: systems take accents apart, and most ignore letter case."""
    return unicodedata.normalize("NFC", name).casefold()
