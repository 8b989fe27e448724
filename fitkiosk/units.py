"""Lengths and weights as people write them; inside the program a length is a float in cm."""

import re
import unicodedata
from collections.abc import Mapping
from enum import StrEnum

from fitkiosk.errors import BadInputError

CM_PER_INCH = 2.54
INCHES_PER_FOOT = 12
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


class NotAWeightError(BadInputError):
    """Text that does not say a weight."""


_NUMBER = r"[+-]?(?:\d+(?:[.,٫]\d*)?|[.,٫]\d+)"
_FRACTION = r"(?P<above>\d+)\s*[/⁄]\s*(?P<below>\d+)"
_INCH_SIGNS = "\"|”|″|''|’’|′′"
_FOOT_SIGNS = "'|’|′"
# What people write after a number, and how many cm it stands for.
_UNITS = {
    r"cms?\.?|centimet(?:er|re)s?|सेमी|से\.?\s?मी\.?|सेंटीमीटर|سم|سنتيمتر": 1.0,
    rf"in\.?|inch(?:es)?|इंच|بوصة|[إا]نش|{_INCH_SIGNS}": CM_PER_INCH,
}
_TALL_UNITS = _UNITS | {r"m|met(?:er|re)s?|मी\.?|मीटर": 100.0}
_FEET = re.compile(
    rf"(?P<feet>\d+)\s*(?:{_FOOT_SIGNS}|ft\.?|foot|feet|फ़ुट|फुट|फीट)"
    rf"\s*(?:(?P<inches>[^\s'’′].*?)\s*(?:in\.?|inch(?:es)?|इंच|{_INCH_SIGNS})?)?",
    re.IGNORECASE,
)
_WEIGHT = re.compile(
    rf"({_NUMBER})\s*(?:kgs?\.?|kilos?|kilograms?|किलो|किग्रा|कि\.?\s?ग्रा\.?)?", re.I
)


def parse_length(text: str, unit: LengthUnit) -> float:
    """Read a length that a person typed.

    A comma counts as the decimal mark, digits of any script are digits, and fractions such as
    `34½` and `34 1/2` are read too. A unit that was written with the number counts before the
    one it was to be read in.

    Args:
        text: what was typed, such as `86.5`, `34,1` or `34 1/2 in`.
        unit: the unit it was read in.

    Returns:
        The length in cm, not rounded.

    Raises:
        NotALengthError: when the text is empty or is not one plain length.
    """
    typed = text.strip()
    if not typed:
        raise NotALengthError("Nothing was typed yet.", "Type the number on the tape.")
    cm = _centimetres(typed, unit, _UNITS)
    if cm is None:
        raise NotALengthError(
            "“{typed}” is not a number.",
            "Type the number on the tape, such as {example}.",
            typed=_shortened(typed),
            example=unit.example,
        )
    return cm


def parse_height(text: str, unit: LengthUnit) -> float:
    """Read how tall somebody is: as any length, or in metres, or in feet and inches.

    Args:
        text: what was typed, such as `165`, `1.65 m`, `5'6"` or `5 ft 6`.
        unit: the unit that a plain number is in.

    Returns:
        The height in cm, not rounded.

    Raises:
        NotALengthError: when the text is empty or is no height.
    """
    typed = text.strip()
    if not typed:
        raise NotALengthError("The height is missing.", "Type how tall you are.")
    feet = _FEET.fullmatch(typed) if len(typed) <= LONGEST_TEXT else None
    cm = _tall(feet) if feet else _centimetres(typed, unit, _TALL_UNITS)
    if cm is None:
        raise NotALengthError(
            "“{typed}” is not a height.",
            "Type it in cm, such as 165, or in feet and inches, such as 5 ft 6.",
            typed=_shortened(typed),
        )
    return cm


def parse_weight(text: str) -> float:
    """Read a weight in kg, such as `62`, `62,5` or `62 kg`.

    Raises:
        NotAWeightError: when the text is empty or is no weight.
    """
    typed = text.strip()
    if not typed:
        raise NotAWeightError("The weight is missing.", "Type your weight in kg.")
    found = _WEIGHT.fullmatch(typed) if len(typed) <= LONGEST_TEXT else None
    if found is None:
        raise NotAWeightError(
            "“{typed}” is not a weight.", "Type it in kg, such as 62.", typed=_shortened(typed)
        )
    return _decimal(found[1])


def _centimetres(typed: str, unit: LengthUnit, units: Mapping[str, float]) -> float | None:
    """A length with or without its unit in cm, or None where there is no telling."""
    if len(typed) > LONGEST_TEXT:
        return None
    for words, cm in units.items():
        written = re.search(rf"\s*(?:{words})$", typed, re.IGNORECASE)
        if written is not None:
            value = _number(typed[: written.start()])
            return None if value is None else value * cm
    value = _number(typed)
    return None if value is None else unit.to_cm(value)


def _tall(feet: re.Match[str]) -> float | None:
    """Feet and inches in cm; None where there are more inches than a foot has."""
    inches = _number(feet["inches"] or "0")
    if inches is None or not 0 <= inches < INCHES_PER_FOOT:
        return None
    return LengthUnit.INCH.to_cm(INCHES_PER_FOOT * int(feet["feet"]) + inches)


def _number(typed: str) -> float | None:
    """A whole or decimal number, a fraction, or a whole number and a fraction."""
    spelled = "".join(_spelled(character) for character in typed).strip()
    if re.fullmatch(_NUMBER, spelled):
        return _decimal(spelled)
    found = re.fullmatch(rf"(?:(?P<whole>\d+)[\s-]+)?{_FRACTION}", spelled)
    if found is None or not int(found["below"]):
        return None
    return int(found["whole"] or 0) + int(found["above"]) / int(found["below"])


def _spelled(character: str) -> str:
    """A fraction that is one character, such as ½, as 1⁄2; others as they are."""
    is_fraction = unicodedata.decomposition(character).startswith("<fraction>")
    return f" {unicodedata.normalize('NFKC', character)}" if is_fraction else character


def _decimal(number: str) -> float:
    return float(number.replace(",", ".").replace("٫", "."))


def _shortened(typed: str) -> str:
    return typed if len(typed) <= LONGEST_TEXT else typed[: LONGEST_TEXT - 1] + "…"


def format_length(cm: float, unit: LengthUnit) -> str:
    """Write a length for a form field: one decimal at most, no unit, no trailing zero.

    >>> format_length(86.5, LengthUnit.CM), format_length(86.36, LengthUnit.INCH)
    ('86.5', '34')
    """
    text = f"{unit.from_cm(cm):.1f}".removesuffix(".0")
    return "0" if text == "-0" else text
