"""Finding people and products by the beginnings of words, in any script."""

import re
import unicodedata
from itertools import groupby

from phonenumbers import national_significant_number, parse
from sqlalchemy import ColumnElement, and_, true
from sqlalchemy.orm import InstrumentedAttribute

_LATIN_MARKS = range(0x0300, 0x0370)
_BETWEEN_DIGITS = "+-./()"
_FEWEST_DIGITS = 3
_ASCII_PIECES = re.compile("[a-z0-9]+")


def fold(text: str) -> str:
    """Make text comparable: letter case and Latin accents don't count, "JOSÉ" is "jose".

    Only Latin accents go: the vowel signs of Devanagari are marks too, and carry the word.
    """
    if text.isascii():  # by far the most, and many times as quick
        return text.lower()
    bare = "".join(
        c for c in unicodedata.normalize("NFKD", text) if ord(c) not in _LATIN_MARKS
    ).casefold()
    return unicodedata.normalize("NFKC", bare)


def search_text(*parts: str) -> str:
    """The words of all parts, each behind a space, as the search columns hold them.

    A word with a hyphen or the like is found by its parts and without it too: "t-shirt" by "shirt"
    and by "tshirt".
    """
    words = dict.fromkeys(form for word in fold(" ".join(parts)).split() for form in forms(word))
    return "".join(f" {word}" for word in words)


def forms(word: str) -> tuple[str, ...]:
    """The ways in which a folded word is found: whole, by its parts, and the parts in one.

    >>> forms("t-shirt")
    ('t-shirt', 't', 'shirt', 'tshirt')
    """
    if word.isalnum():
        return (word,)
    if word.isascii():
        pieces = _ASCII_PIECES.findall(word)
    else:
        pieces = "".join(c if c.isalnum() or _is_mark(c) else " " for c in word).split()
    return tuple(dict.fromkeys(form for form in (word, *pieces, "".join(pieces)) if form))


def _is_mark(character: str) -> bool:
    return unicodedata.category(character).startswith("M")


def number_words(phone: str | None) -> str:
    """The words by which a phone number is found: with its country code and without.

    Args:
        phone: a number in the form of E.164, or None.
    """
    if phone is None:
        return ""
    return f" {phone} {phone.removeprefix('+')} {_without_zeros(_national(phone))}"


def joined_numbers(text: str) -> str:
    """The text with numbers as they are stored: digits in one piece, without leading zeros.

    Numbers of one or two digits are left alone; they may be part of a name.

    >>> joined_numbers("asha ०९८१-२३ 45")
    'asha 9812345'
    """
    words: list[str] = []
    for numeric, run in groupby(fold(text).split(), _is_numeric):
        pieces = list(run)
        digits = "".join(str(int(c)) for c in "".join(pieces) if c.isdecimal())
        if numeric and len(digits) >= _FEWEST_DIGITS:
            plus = "+" if pieces[0].startswith("+") else ""
            pieces = [plus + _without_zeros(digits)]
        words += pieces
    return " ".join(words)


def _is_numeric(word: str) -> bool:
    return all(c.isdecimal() or c in _BETWEEN_DIGITS for c in word)


def _national(phone: str) -> str:
    return str(national_significant_number(parse(phone)))


def _without_zeros(digits: str) -> str:
    """Without what is dialled before an area code, or before a country code."""
    return digits.lstrip("0") or digits


def matches(column: InstrumentedAttribute[str], text: str) -> ColumnElement[bool]:
    """Every word of the text begins some word of the search column; no words match all."""
    beginnings = (column.contains(f" {word}", autoescape=True) for word in fold(text).split())
    return and_(true(), *beginnings)
