"""What the check takes a figure for that cannot be as it is written."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from fitkiosk.domain.chart_findings import Rule

Figure = tuple[int, int, int]
"""A row and a column of the sheet, and an end of the cell: 0 or 1."""


class Way(StrEnum):
    """How a figure went wrong."""

    INCHES = "inches"  # among centimetres
    CENTIMETRES = "centimetres"  # among inches
    FLAT = "flat"  # half of the girth
    FULL = "full"  # the whole girth among widths laid flat
    EXCHANGED = "exchanged"
    DIGITS_SWAPPED = "digits swapped"
    DIGIT_MISSING = "digit missing"
    DIGIT_DOUBLED = "digit doubled"
    TENFOLD = "tenfold"
    WRONG_DIGIT = "wrong digit"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault that explains figures which are not as they should be.

    Attributes:
        rows: the rows of the sheet that it is in; all of them where there is none.
        columns: the columns of the sheet; all where there is none.
        meant_cm: what figures should be instead, in cm as the column means them.
        expected_cm: what the first figure should be, going by all others; None where it is about
            more than a figure.
        sure: whether there is hardly another explanation.
    """

    rule: Rule
    way: Way
    rows: tuple[int, ...] = ()
    columns: tuple[int, ...] = ()
    meant_cm: Mapping[Figure, float] = field(default_factory=dict)
    expected_cm: float | None = None
    sure: bool = True
