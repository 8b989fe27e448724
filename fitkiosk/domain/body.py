"""A person's girths."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from statistics import mean, median

from fitkiosk.errors import BadInputError
from fitkiosk.units import LengthUnit, format_length

LOWEST_CM = 60.0
HIGHEST_CM = 150.0
# From here on it is rather the girth of somebody slim than one of 140 cm and more, in inches.
_SLIM_FROM_CM = 55.0
_ECHOED_BELOW_CM = 100_000.0
_READING_ERROR_CM = 0.9
_OWN_WAIST_ERROR_CM = 4.8
_OWN_GIRTH_ERROR_CM = 3.0
_ESTIMATED_ERROR_CM = 5.0
_AGREE_WITHIN_CM = 1.0
_AGREE_WITHIN_SHARE = 0.01
_TWO_READINGS, _MOST_READINGS = 2, 3
# Of normal readings, the mean range of three is 1.693 standard deviations, and their median errs by
# 0.670 of one (order statistics of the normal distribution).
_RANGE_OF_THREE, _ERROR_OF_MEDIAN = 1.693, 0.670


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
    ESTIMATED = "estimated"

    @property
    def readings(self) -> int:
        """How many readings each girth takes at least."""
        return {MeasuringMode.FULL: _TWO_READINGS, MeasuringMode.ESTIMATED: 0}.get(self, 1)

    def standard_error_cm(self, girth: Girth) -> float:
        """The standard error of a girth taken in this way, in cm.

        One reading of a trained measurer errs by 0.9 cm (allowed by ISO 20685 for large girths),
        the mean of two by 0.9 / √2. People who tape their own waist err by 4.8 cm (n = 622; their
        readings are also 6 cm high on average, which is left alone: it depends on where they take
        the waist to be). For bust and hip, which are easier to find, no figure was at hand; 3 cm
        is an assumption. An estimate brings its own error; without it 5 cm stands in.
        """
        match self:
            case MeasuringMode.FULL:
                return _READING_ERROR_CM / math.sqrt(2)
            case MeasuringMode.QUICK:
                return _READING_ERROR_CM
            case MeasuringMode.SELF:
                return _OWN_WAIST_ERROR_CM if girth is Girth.WAIST else _OWN_GIRTH_ERROR_CM
            case MeasuringMode.ESTIMATED:
                return _ESTIMATED_ERROR_CM


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
        likely = LOWEST_CM <= meant <= HIGHEST_CM and not _SLIM_FROM_CM <= cm < LOWEST_CM
        self.meant_cm = round_to_step(meant) if likely else None
        if self.meant_cm is None:
            remedy = "Type a number from {low} to {high} {unit}."
        elif other is LengthUnit.INCH:
            remedy = (
                "Type a number from {low} to {high} {unit}. "
                "If the tape shows inches: {typed} {other} is {here} {unit}."
            )
        else:
            remedy = (
                "Type a number from {low} to {high} {unit}. "
                "If the tape shows centimetres: {typed} {other} is {here} {unit}."
            )
        super().__init__(
            # A number of many digits would be echoed rounded, as another one than was typed.
            "{typed} {unit} is outside what can be measured here."
            if abs(cm) < _ECHOED_BELOW_CM
            else "This number is outside what can be measured here.",
            remedy,
            typed=typed,
            unit=unit,
            low=low,
            high=high,
            other=other,
            here=None if self.meant_cm is None else format_length(self.meant_cm, unit),
        )


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


def needs_another_reading(readings_cm: tuple[float, ...], mode: MeasuringMode) -> bool:
    """Whether a girth is to be taped once more, by the protocol of ISAK.

    In full mode there are two readings, and a third where they differ by more than 1 % or 1 cm.

    Args:
        readings_cm: the readings so far, in cm.
        mode: how the girth is taken.
    """
    if len(readings_cm) < mode.readings:
        return True
    if mode is not MeasuringMode.FULL or len(readings_cm) >= _MOST_READINGS:
        return False
    apart = max(readings_cm) - min(readings_cm)
    allowed = min(_AGREE_WITHIN_CM, _AGREE_WITHIN_SHARE * mean(readings_cm))
    return round(apart, 6) > round(allowed, 6)


def settled_cm(readings_cm: tuple[float, ...]) -> float:
    """What several readings come to: the mean of two, the median of three, in steps of 0.1 cm.

    Args:
        readings_cm: one to three readings in cm.

    Raises:
        ValueError: without a reading.
    """
    if not readings_cm:
        raise ValueError("no reading")
    of_two = len(readings_cm) <= _TWO_READINGS
    return round_to_step(mean(readings_cm) if of_two else median(readings_cm))


def technical_error_cm(pairs: list[tuple[float, float]]) -> float | None:
    """The technical error of measurement: the square root of the mean of d² / 2 (ISAK).

    Args:
        pairs: the first and second reading of each girth, in cm.

    Returns:
        The error in cm, or None without a pair.
    """
    if not pairs:
        return None
    return math.sqrt(sum((a - b) ** 2 for a, b in pairs) / (2 * len(pairs)))


@dataclass(frozen=True, slots=True)
class Measurements:
    """One person's girths in cm, all taken in one way; a girth that was not taken is None.

    Attributes:
        mode: how they were taken; of several ways, the least sure.
        readings_cm: what the tape showed each time, in order, where that is known.
        estimate_errors_cm: the standard error of each girth that was estimated and not taped.
    """

    bust_cm: float | None = None
    waist_cm: float | None = None
    hip_cm: float | None = None
    mode: MeasuringMode = MeasuringMode.QUICK
    readings_cm: Mapping[Girth, tuple[float, ...]] = field(default_factory=dict, hash=False)
    estimate_errors_cm: Mapping[Girth, float] = field(default_factory=dict, hash=False)

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
        return {girth.feature: self.error_cm(girth) for girth in taken}

    def error_cm(self, girth: Girth) -> float:
        """The standard error of one girth in cm.

        It is that of the way of measuring, or that of the estimate; where three readings lie far
        apart, what their range says of the error of their median when that is larger.
        """
        if girth in self.estimate_errors_cm:
            return self.estimate_errors_cm[girth]
        usual = self.mode.standard_error_cm(girth)
        if len(self.readings_cm.get(girth, ())) < _MOST_READINGS:
            return usual
        return max(usual, _ERROR_OF_MEDIAN * self.spread_cm(girth) / _RANGE_OF_THREE)

    def spread_cm(self, girth: Girth) -> float:
        """How far apart the readings of a girth lie, in cm; 0 for a single one."""
        readings = self.readings_cm.get(girth) or (0.0,)
        return round_to_step(max(readings) - min(readings))
