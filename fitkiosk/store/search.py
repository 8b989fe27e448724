"""Finding people and products by the beginnings of words, in any script."""

import unicodedata

from sqlalchemy import ColumnElement, and_, true
from sqlalchemy.orm import InstrumentedAttribute

_LATIN_MARKS = range(0x0300, 0x0370)


def fold(text: str) -> str:
    """Make text comparable: letter case and Latin accents don't count, "JOSÉ" is "jose".

    Only Latin accents go: the vowel signs of Devanagari are marks too, and carry the word.
    """
    bare = "".join(
        c for c in unicodedata.normalize("NFKD", text) if ord(c) not in _LATIN_MARKS
    ).casefold()
    return unicodedata.normalize("NFKC", bare)


def search_text(*parts: str) -> str:
    """The words of all parts, each behind a space, as the search columns hold them.

    A word with a hyphen or the like is found by its parts and without it too: "t-shirt" by "shirt"
    and by "tshirt".
    """
    words: dict[str, None] = {}
    for word in fold(" ".join(parts)).split():
        pieces = "".join(c if c.isalnum() or _is_mark(c) else " " for c in word).split()
        words.update(dict.fromkeys((word, *pieces, "".join(pieces))))
    return "".join(f" {word}" for word in words if word)


def _is_mark(character: str) -> bool:
    return unicodedata.category(character).startswith("M")


def matches(column: InstrumentedAttribute[str], text: str) -> ColumnElement[bool]:
    """Every word of the text begins some word of the search column; no words match all."""
    beginnings = (column.contains(f" {word}", autoescape=True) for word in fold(text).split())
    return and_(true(), *beginnings)
