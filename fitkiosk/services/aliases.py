"""Further words by which types and colours are found: those of other scripts."""

import tomllib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from fitkiosk.errors import BundledFileError
from fitkiosk.store.search import fold

_TYPES, _COLOURS = "product_types.toml", "colours.toml"


class Aliases:
    """What people call types and colours in a script that names of products are seldom in.

    "लाल कुर्ती" finds the red kurtis of a shop that writes English. A colour has the words of its
    last ones as well: "haldi yellow" is a yellow.

    Args:
        types: the words by the folded name of the type.
        colours: the words by the folded name of the colour.
    """

    def __init__(self, types: dict[str, str], colours: dict[str, str]) -> None:
        self._types = types
        self._colours = colours

    @classmethod
    def load(cls, folder: Path) -> "Aliases":
        """Read them from the lists by which imports are understood.

        Raises:
            BundledFileError: when a list is missing or does not say what it should.
        """
        return cls(dict(_of_types(folder)), dict(_of_colours(folder)))

    def of_type(self, name: str) -> str:
        """The words for a type of product; mostly none."""
        return self._types.get(fold(name), "")

    def of_colour(self, name: str) -> str:
        """The words for a colour and for the last words of its name."""
        words = fold(name).split()
        tails = (" ".join(words[first:]) for first in range(len(words)))
        return " ".join(self._colours[tail] for tail in tails if tail in self._colours)


def _of_types(folder: Path) -> Iterator[tuple[str, str]]:
    """A type has the words of its lists, and of any list in which its last word stands alone.

    So "कुर्ती", which is listed with "kurti", is for every kind of kurti.
    """
    listed = _read(folder / _TYPES)
    try:
        lists = {
            fold(entry["name"]): [names for names in entry.values() if isinstance(names, list)]
            for entry in listed["type"]
        }
        for name, own in lists.items():
            last = name.split()[-1]
            also = (names for each in lists.values() for names in each if last in names)
            yield name, " ".join(dict.fromkeys(map(_foreign, (*own, *also))))
    except (KeyError, TypeError, AttributeError) as error:
        raise BundledFileError(_TYPES, repr(error)) from error


def _of_colours(folder: Path) -> Iterator[tuple[str, str]]:
    listed = _read(folder / _COLOURS)
    words: dict[str, list[str]] = defaultdict(list)
    try:
        for names in listed["colours"].values():
            for name in names:
                words[fold(name)].append(_foreign(names))
    except (KeyError, TypeError, AttributeError) as error:
        raise BundledFileError(_COLOURS, repr(error)) from error
    yield from ((name, " ".join(of_it)) for name, of_it in words.items())


def _foreign(names: list[str]) -> str:
    return " ".join(name for name in names if not name.isascii())


def _read(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BundledFileError(file.name, str(error)) from error
