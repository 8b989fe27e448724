"""What may have been meant by a number that somebody typed."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fitkiosk.charts.faults import Way
from fitkiosk.charts.written import plain
from fitkiosk.domain.products import SizeBasis
from fitkiosk.units import CM_PER_INCH, LengthUnit

_DIGITS = "0123456789"
_LOG_WEIGHTS = {
    Way.INCHES: math.log(0.3),
    Way.CENTIMETRES: math.log(0.3),
    Way.FLAT: math.log(0.2),
    Way.FULL: math.log(0.2),
    Way.DIGITS_SWAPPED: math.log(0.2),
    Way.DIGIT_MISSING: math.log(0.02),
    Way.DIGIT_DOUBLED: math.log(0.02),
    Way.TENFOLD: math.log(0.2),
    Way.WRONG_DIGIT: math.log(0.01),
}
"""How common each way to slip is taken to be, of one number; of a kind that has many outcomes, each
outcome. Assumptions: they settle which of two explanations is told, and not whether any is."""


_FINGERS = (Way.DIGIT_MISSING, Way.DIGIT_DOUBLED, Way.WRONG_DIGIT, Way.DIGITS_SWAPPED)
_NEAR, _NEARLY = 2.0, 3.0
"""How many standard deviations from what is expected a slip may lead. Slips of a finger may lead to
many numbers, so that one of them is always somewhere near."""


@dataclass(frozen=True, slots=True)
class Meant:
    """What may have been meant.

    Attributes:
        figure: in the unit of the cell.
        log_odds: of this explanation, against others.
    """

    way: Way
    figure: float
    log_odds: float


def likeliest(
    written: float,
    unit: LengthUnit,
    basis: SizeBasis | None,
    expected: float,
    tolerance: float,
    ways: Sequence[Way] = tuple(Way),
) -> Meant | None:
    """The likeliest slip behind a number, or None where none leads near what is expected.

    Args:
        written: the number.
        unit: of it.
        basis: what it should be.
        expected: what it should be, in the same unit.
        tolerance: how well that is known: a standard deviation.
        ways: those that come into question.
    """
    found = [
        Meant(way, figure, _LOG_WEIGHTS[way] - ((figure - expected) / tolerance) ** 2 / 2)
        for way, figure in _meant(written, unit, basis)
        if way in ways
        and abs(figure - expected) <= (_NEAR if way in _FINGERS else _NEARLY) * tolerance
    ]
    return max(found, key=lambda each: each.log_odds, default=None)


def _meant(
    written: float, unit: LengthUnit, basis: SizeBasis | None
) -> Iterator[tuple[Way, float]]:
    """Every number that may have been meant, in the same unit."""
    if unit is LengthUnit.CM:
        yield Way.INCHES, written * CM_PER_INCH
    else:
        yield Way.CENTIMETRES, written / CM_PER_INCH
    yield (Way.FULL, written / 2) if basis is SizeBasis.FLAT else (Way.FLAT, written * 2)
    for factor in (0.01, 0.1, 10.0, 100.0):
        yield Way.TENFOLD, written * factor
    text = plain(written)
    whole, _, decimals = text.partition(".")
    rest = f".{decimals}" if decimals else ""
    for place in range(len(whole) - 1):
        swapped = whole[:place] + whole[place + 1] + whole[place] + whole[place + 2 :]
        yield Way.DIGITS_SWAPPED, float(swapped + rest)
    for place in range(len(whole) + 1):
        for digit in _DIGITS:
            yield Way.DIGIT_MISSING, float(whole[:place] + digit + whole[place:] + rest)
    for place in range(len(whole) if len(whole) > 1 else 0):
        yield Way.DIGIT_DOUBLED, float(whole[:place] + whole[place + 1 :] + rest)
    # Another last digit is not told from an uneven grade.
    for place in range(len(whole) - 1):
        for digit in _DIGITS:
            yield Way.WRONG_DIGIT, float(whole[:place] + digit + whole[place + 1 :] + rest)
