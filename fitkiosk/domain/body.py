"""A person's girths."""

import math
from dataclasses import dataclass, replace
from enum import StrEnum

from fitkiosk.errors import BadInputError
from fitkiosk.units import LengthUnit, format_length

LOWEST_CM = 60.0
HIGHEST_CM = 150.0
_ECHOED_BELOW_CM = 100_000.0
_READING_ERROR_CM = 0.9
_OWN_WAIST_ERROR_CM = 4.8
_OWN_GIRTH_ERROR_CM = 3.0


class Girth(StrEnum):
    """A girth that is taped, in the order in which it is taken."""

    BUST = "bust"
    WAIST = "waist"
    HIP = "hip"

    @property
    def feature(self) -> str:
        """The column that holds this girth in training data and models."""
        return f"user_{self.value}_cm"


class MeasuringMode(StrEnum):
    """How girths were taken, from the surest to the least sure."""

    FULL = "full"
    QUICK = "quick"
    SELF = "self"

    def standard_error_cm(self, girth: Girth) -> float:
        """The standard error of a girth taken in this way, in cm.

        One reading of a trained measurer errs by 0.9 cm (allowed by ISO 20685 for large girths),
        the mean of two by 0.9 / √2. People who tape their own waist err by 4.8 cm (n = 622; their
        readings are also 6 cm high on average, which is left alone: it depends on where they take
        the waist to be). For bust and hip, which are easier to find, no figure was at hand; 3 cm
        is an assumption.
        """
        match self:
            case MeasuringMode.FULL:
                return _READING_ERROR_CM / math.sqrt(2)
            case MeasuringMode.QUICK:
                return _READING_ERROR_CM
            case MeasuringMode.SELF:
                return _OWN_WAIST_ERROR_CM if girth is Girth.WAIST else _OWN_GIRTH_ERROR_CM


class OutOfLimitsError(BadInputError):
    """A girth outside what the form takes.

    Attributes:
        girth: the girth that was typed.
        cm: what was typed, in cm.
        meant_cm: the same number read in inches, when that would be a possible girth.
    """

    def __init__(self, girth: Girth, cm: float, unit: LengthUnit) -> None:
        """Say the limits in the unit that was used, and whether the other unit was meant."""
        low, high = (format_length(limit, unit) for limit in (LOWEST_CM, HIGHEST_CM))
        other = LengthUnit.CM if unit is LengthUnit.INCH else LengthUnit.INCH
        typed = format_length(cm, unit)
        meant = other.to_cm(unit.from_cm(cm))
        self.girth = girth
        self.cm = cm
        self.meant_cm = round_to_step(meant) if LOWEST_CM <= meant <= HIGHEST_CM else None
        remedy = f"Type a number from {low} to {high} {unit.value}."
        if self.meant_cm is not None:
            told = "inches" if other is LengthUnit.INCH else "centimetres"
            here = format_length(self.meant_cm, unit)
            remedy += f" If the tape shows {told}: {typed} {other.value} is {here} {unit.value}."
        # A number of many digits would be echoed rounded, as another one than was typed.
        said = f"{typed} {unit.value}" if abs(cm) < _ECHOED_BELOW_CM else "This number"
        super().__init__(f"{said} is outside what can be measured here.", remedy)


def round_to_step(cm: float) -> float:
    """Round to the form's step of 0.1 cm."""
    return round(cm, 1)


def check_girth(girth: Girth, cm: float, unit: LengthUnit = LengthUnit.CM) -> float:
    """Round a girth to the form's step and hold it against the form's limits.

    Args:
        girth: which girth it is.
        cm: the girth in cm.
        unit: the unit in which the person reads, for the words of a refusal.

    Returns:
        The girth in cm in steps of 0.1.

    Raises:
        OutOfLimitsError: when the rounded girth is below 60 or above 150 cm.
    """
    rounded = round_to_step(cm)
    if not LOWEST_CM <= rounded <= HIGHEST_CM:
        raise OutOfLimitsError(girth, cm, unit)
    return rounded


@dataclass(frozen=True, slots=True)
class Measurements:
    """One person's girths in cm, all taken in one way; a girth that was not taken is None."""

    bust_cm: float | None = None
    waist_cm: float | None = None
    hip_cm: float | None = None
    mode: MeasuringMode = MeasuringMode.QUICK

    def of(self, girth: Girth) -> float | None:
        """The girth in cm, or None where it was not taken."""
        return {Girth.BUST: self.bust_cm, Girth.WAIST: self.waist_cm, Girth.HIP: self.hip_cm}[girth]

    def taking(self, girth: Girth, cm: float | None) -> "Measurements":
        """The same person with one girth set."""
        match girth:
            case Girth.BUST:
                return replace(self, bust_cm=cm)
            case Girth.WAIST:
                return replace(self, waist_cm=cm)
            case Girth.HIP:
                return replace(self, hip_cm=cm)

    @property
    def missing(self) -> tuple[Girth, ...]:
        """The girths still to take."""
        return tuple(girth for girth in Girth if self.of(girth) is None)

    @property
    def complete(self) -> bool:
        """Whether every girth was taken."""
        return not self.missing

    def features(self) -> dict[str, float]:
        """The girths by the names models know them by, without the missing ones."""
        taken = ((girth.feature, self.of(girth)) for girth in Girth)
        return {name: cm for name, cm in taken if cm is not None}

    def errors(self) -> dict[str, float]:
        """The standard errors of the girths taken, in cm, by the names models know them by."""
        taken = (girth for girth in Girth if self.of(girth) is not None)
        return {girth.feature: self.mode.standard_error_cm(girth) for girth in taken}
