"""What is said while someone is measured."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from fitkiosk.domain.body import Girth, Measurements, MeasuringMode
from fitkiosk.domain.build import AgeBand
from fitkiosk.domain.doubt import Doubt, Slip
from fitkiosk.domain.products import Audience
from fitkiosk.units import LengthUnit
from ui import wording

_ONE_READING_OFF_CM = 1.0


def _tr(text: str) -> str:
    return QCoreApplication.translate("Wording", text)


def how(girth: Girth, audience: Audience) -> str:
    """Where the tape goes and how tight, in one sentence."""
    if girth is Girth.BUST and audience is Audience.MEN:
        return _tr(
            "Level around the fullest part of the chest, under the arms, close but not pressing, "
            "breathing calmly."
        )
    return {
        Girth.BUST: _tr(
            "Level around the fullest part, under the arms, close but not pressing, breathing "
            "calmly."
        ),
        Girth.WAIST: _tr(
            "Midway between the lowest rib and the top of the hip bone, close but not pressing, "
            "belly relaxed."
        ),
        Girth.HIP: _tr(
            "Around the fullest part of the seat, close but able to slide, feet together, pockets "
            "empty."
        ),
    }[girth]


def age_name(age: AgeBand) -> str:
    """An age, coarsely."""
    return {
        AgeBand.UNDER_30: _tr("Under 30"),
        AgeBand.FROM_30: _tr("30–44"),
        AgeBand.FROM_45: _tr("45–59"),
        AgeBand.FROM_60: _tr("60 or more"),
    }[age]


# --- What looks odd -------------------------------------------------------------------------------


class DoubtWords:
    """Says what looks odd about girths, and what may have been meant.

    Args:
        doubt: what looks odd.
        girths: the girths that were held against each other, in cm.
        unit: the unit to speak in.
        audience: whose girths they are.
    """

    def __init__(
        self, doubt: Doubt, girths: Mapping[Girth, float], unit: LengthUnit, audience: Audience
    ) -> None:
        self._doubt = doubt
        self._girths = girths
        self._unit = unit
        self._audience = audience

    def odd(self) -> str:
        """What looks odd."""
        doubted, others = self._doubt.girths[0], list(self._girths)
        if self._doubt.slip is Slip.EXCHANGED and self._doubt.meant_cm:
            one, other = self._doubt.girths[:2]
            first, second = self._named(one), self._within(other)
            return _tr("{first} and {second}: were the two exchanged?").format(
                first=first, second=second
            )
        others.remove(doubted)
        words = {
            0: _tr("{girth} is rarely seen."),
            1: _tr("{girth} and {first} hardly go together."),
        }.get(len(others), _tr("{girth} hardly goes together with {first} and {second}."))
        first, second = (*(self._within(girth) for girth in others), "", "")[:2]
        return words.format(girth=self._named(doubted), first=first, second=second)

    def asked(self) -> str:
        """What looks odd, and what to do where nobody can tell what was meant."""
        if self._doubt.meant_cm:
            return self.odd()
        words = _tr("{odd} Please read the tape once more.")
        if self._doubt.slip is Slip.EXCHANGED:
            words = _tr("{odd} Did the tape lie around the hip?")
        return words.format(odd=self.odd())

    def proposal(self, at: Girth) -> str:
        """What one tap would do about it, for whoever is taking a girth."""
        meant = self._doubt.meant_cm
        if not meant:
            again = _tr("Read it again") if at in self._doubt.girths else _tr("Read {girth} again")
            return again.format(girth=self._place(self._doubt.girths[0]))
        if len(meant) > 1:
            first, second = (self._with(self._place(g), cm) for g, cm in [*meant.items()][:2])
            return _tr("Take {first} and {second}").format(first=first, second=second)
        ((girth, cm),) = meant.items()
        if girth is at:
            return _tr("Did you mean {length}?").format(length=wording.length(cm, self._unit))
        return _tr("Did you mean {girth}?").format(girth=self._with(self._place(girth), cm))

    def _named(self, girth: Girth) -> str:
        return self._with(wording.girth_name(girth, self._audience), self._girths[girth])

    def _within(self, girth: Girth) -> str:
        return self._with(self._place(girth), self._girths[girth])

    def _place(self, girth: Girth) -> str:
        return wording.narrator(audience=self._audience).place(girth.value)

    def _with(self, name: str, cm: float) -> str:
        return _tr("{girth} {length}").format(girth=name, length=wording.length(cm, self._unit))


# --- What it came to ------------------------------------------------------------------------------


def came_about(measurements: Measurements, girth: Girth, unit: LengthUnit) -> str:
    """How a girth came about, beside its number; empty where there is nothing to say."""
    if girth in measurements.estimate_errors_cm:
        off = wording.rough_length(measurements.error_cm(girth), unit)
        return _tr("estimated, ± {length}").format(length=off)
    readings, spread = measurements.readings_cm.get(girth, ()), measurements.spread_cm(girth)
    words = {
        2: _tr("from two readings, {length} apart") if spread else _tr("from two equal readings"),
        3: _tr("from three readings, {length} apart"),
    }.get(len(readings), "")
    return words.format(length=wording.length(spread, unit))


def far_apart(measurements: Measurements) -> tuple[Girth, ...]:
    """The girths whose readings lie further apart than the error of a tape explains."""
    return tuple(
        girth
        for girth in Girth
        if girth in measurements.readings_cm and girth not in measurements.estimate_errors_cm
        if measurements.error_cm(girth) > measurements.mode.standard_error_cm(girth)
    )


def apart(measurements: Measurements, girth: Girth, unit: LengthUnit, audience: Audience) -> str:
    """That the readings of a girth hardly belong to one body, and what to do."""
    return _tr("{girth}: the readings lie {length} apart. Tap Change to tape it again.").format(
        girth=wording.girth_name(girth, audience),
        length=wording.length(measurements.spread_cm(girth), unit),
    )


def sureness(measurements: Measurements, unit: LengthUnit, *, by_customer: bool) -> str:
    """What the way of measuring means for the answer."""
    if measurements.estimate_errors_cm:
        return _tr(
            "What is estimated may be off by the length behind ±, or more; the answer allows for "
            "that. Tap Change to tape a girth."
        )
    match measurements.mode:
        case MeasuringMode.SELF if by_customer:
            return _tr(
                "Measured by yourself, a girth may be a few cm off; the answer allows for that."
            )
        case MeasuringMode.SELF:
            return _tr(
                "Measured by the person alone, a girth may be a few cm off; the answer allows "
                "for that."
            )
        case MeasuringMode.QUICK:
            return _tr(
                "Measured once by someone from the shop, a girth may be about {length} off; "
                "the answer allows for that."
            ).format(length=wording.rough_length(_ONE_READING_OFF_CM, unit))
        case MeasuringMode.ESTIMATED:
            return _tr("These girths are estimated; the answer allows for that.")
        case MeasuringMode.FULL:
            return (
                _tr("The answer allows for readings that lie far apart.")
                if far_apart(measurements)
                else _tr(
                    "Measured twice by someone from the shop, the girths are as sure as a tape can "
                    "make them."
                )
            )
