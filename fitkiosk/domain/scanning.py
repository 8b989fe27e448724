"""What a barcode scanner reads: which texts are codes, and in how many ways one is written."""

import re
from dataclasses import dataclass
from enum import StrEnum

from fitkiosk.domain.products import ScannedItem
from fitkiosk.errors import BadInputError

GTIN_LENGTHS = (8, 12, 13, 14)
"""Digits of an EAN-8, a UPC-A, an EAN-13 and a GTIN-14, the check digit included."""

_FEWEST_OF_A_PASS = 100
# The kind of code, such as “]E0”, which scanners can be set to send before it.
_AIM = re.compile(r"^\][A-Za-z][0-9A-Za-z]")
# Where the text says more than the number (GS1): the element 01, and a link with the same in it.
_GS1 = re.compile(r"(?:\(01\)|01|https?://\S+/01/)(\d{14})")


class ScanSuffix(StrEnum):
    """The key that a scanner presses after each code."""

    ENTER = "enter"
    TAB = "tab"
    NONE = "none"


class MisreadCodeError(BadInputError):
    """The digits of a code do not go together."""

    def __init__(self) -> None:
        """Say so; a second try mostly helps."""
        super().__init__("The scanner misread the code.", "Scan it again.")


@dataclass(frozen=True, slots=True)
class PassCode:
    """The text of a fit pass, still to be opened."""

    text: str


@dataclass(frozen=True, slots=True)
class UnknownCode:
    """A code that no product of the shop has."""

    code: str


Scanned = ScannedItem | PassCode | UnknownCode
"""What a scan turned out to be."""


def plain(text: str) -> str:
    """The code alone of what a scanner typed.

    Digits of any script become those of ASCII, for the keyboard may be a Hindi one. What names the
    kind of code is taken off, and of what says more than a GTIN the GTIN is left.
    """
    code = "".join(str(int(sign)) if sign.isdecimal() else sign for sign in text.strip())
    code = _AIM.sub("", code)
    element = _GS1.match(code)
    return element[1] if element else code


def is_code(text: str) -> bool:
    """Whether a text is a product's code or a fit pass by its length and its digits."""
    code = plain(text)
    return code.isdecimal() and (len(code) in GTIN_LENGTHS or may_be_pass(code))


def may_be_pass(code: str) -> bool:
    """Whether a code is too long for a label, so that it may be a fit pass."""
    return len(code) >= _FEWEST_OF_A_PASS


def spellings(code: str) -> frozenset[str]:
    """Every way to write a code; shorter GTINs are longer ones without the zeros in front.

    That without any is among them: spreadsheets take the zeros off.
    """
    digits = code.lstrip("0")
    if not (code.isdecimal() and len(code) in GTIN_LENGTHS and digits):
        return frozenset({code})
    padded = (digits.zfill(length) for length in GTIN_LENGTHS if length >= len(digits))
    return frozenset({digits, *padded})
