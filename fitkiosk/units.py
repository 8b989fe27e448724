"""Lengths as people write and read them; inside the program a length is a float in centimetres."""

import math
import re
from enum import StrEnum

from fitkiosk.errors import BadInputError

CM_PER_INCH = 2.54
LONGEST_TEXT = 32


class LengthUnit(StrEnum):
    """The unit in which a person reads the tape."""

    CM = "cm"
    INCH = "in"

    @property
    def example(self) -> str:
        """A girth in this unit, to show how one is written."""
        return "34.1" if self is LengthUnit.INCH else "86.5"

    def to_cm(self, value: float) -> float:
        """Turn a length in this unit into centimetres."""
        return value * CM_PER_INCH if self is LengthUnit.INCH else value

    def from_cm(self, cm: float) -> float:
        """Turn centimetres into this unit."""
        return cm / CM_PER_INCH if self is LengthUnit.INCH else cm


class NotALengthError(BadInputError):
    """Text that does not say a length."""


_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d*)?|[+-]?[.,]\d+")


def parse_length(text: str, unit: LengthUnit) -> float:
    """Read a length that a person typed.

    A comma counts as the decimal mark, and digits of any script are digits.

    Args:
        text: what was typed, such as `86.5` or `34,1`.
        unit: the unit it was read in.

    Returns:
        The length in cm, not rounded.

    Raises:
        NotALengthError: when the text is empty or is not one plain number.
    """
    typed = text.strip()
    if not typed:
        raise NotALengthError("Nothing was typed yet.", "Type the number on the tape.")
    if len(typed) > LONGEST_TEXT or not _NUMBER.fullmatch(typed):
        shown = typed if len(typed) <= LONGEST_TEXT else typed[: LONGEST_TEXT - 1] + "…"
        raise NotALengthError(
            f"“{shown}” is not a number.", f"Type the number on the tape, such as {unit.example}."
        )
    value = unit.to_cm(float(typed.replace(",", ".")))
    if not math.isfinite(value):
        raise NotALengthError(f"“{typed}” is not a number.", "Type the number on the tape.")
    return value


def format_length(cm: float, unit: LengthUnit) -> str:
    """Write a length for a form field: one decimal at most, no unit, no trailing zero.

    >>> format_length(86.5, LengthUnit.CM), format_length(86.36, LengthUnit.INCH)
    ('86.5', '34')
    """
    text = f"{unit.from_cm(cm):.1f}".removesuffix(".0")
    return "0" if text == "-0" else text
