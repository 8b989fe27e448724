"""What is wrong with a size chart, and how it is mended."""

from dataclasses import dataclass
from enum import StrEnum

from fitkiosk.domain.sheets import Mend, ReadChart
from fitkiosk.errors import KioskError


class Severity(StrEnum):
    """How much a finding matters; the most important first."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Rule(StrEnum):
    """The rules of the check, by the names that reports and the documentation know them by."""

    NOT_A_NUMBER = "not-a-number"
    MIN_ABOVE_MAX = "min-above-max"
    UNIT_SLIP = "unit-slip"
    FLAT_AMONG_GIRTHS = "flat-among-girths"
    SWAPPED_COLUMNS = "swapped-columns"
    SWAPPED_ROWS = "swapped-rows"
    TYPING_SLIP = "typing-slip"
    UNNAMED_SIZE = "unnamed-size"
    REPEATED_SIZE = "repeated-size"
    REPEATED_ROW = "repeated-row"
    SIZE_ORDER = "size-order"
    FALLING_GIRTH = "falling-girth"
    STANDING_GIRTH = "standing-girth"
    UNEVEN_GRADE = "uneven-grade"
    GAP = "gap"
    OVERLAP = "overlap"
    WIDE_RANGE = "wide-range"
    PROPORTIONS = "proportions"
    BODY_OR_GARMENT = "body-or-garment"
    EASE = "ease"
    LABEL_NORM = "label-norm"
    STRETCH_UNUSED = "stretch-unused"
    MISSING_ZONE = "missing-zone"
    UNDEFINED_COLUMN = "undefined-column"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something about a chart that its seller should know.

    Attributes:
        row: the place of the row in the sheet; None where it is about a column or all of it.
        column: the place of the column; None where it is about a row or all of it.
        told: what is wrong (`happened`) and what to write instead (`remedy`).
        why: why it matters to a customer; without a remedy.
        mend: what one tap changes; None where only the seller can know.
    """

    rule: Rule
    severity: Severity
    row: int | None
    column: int | None
    told: KioskError
    why: KioskError
    mend: Mend | None = None


@dataclass(frozen=True, slots=True)
class Checked:
    """A chart that was checked.

    Attributes:
        read: its figures.
        findings: the most important first.
        off: the rules that were left out, since the shop has switched them off.
    """

    read: ReadChart
    findings: tuple[Finding, ...]
    off: frozenset[Rule] = frozenset()

    @property
    def has_errors(self) -> bool:
        """Whether an error is among the findings."""
        return any(each.severity is Severity.ERROR for each in self.findings)
