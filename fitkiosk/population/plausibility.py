"""Whether girths just typed go together, and what was probably meant where they don't.

Every way in which a number may have slipped is held against the numbers being true: the density of
the bodies that would have been meant, against the density of the body that was typed. That is the
test of Neyman and Pearson, for a mixture of slips.
"""

import math
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from fitkiosk.domain.body import HIGHEST_CM, LOWEST_CM, Girth, MeasuringMode, round_to_step
from fitkiosk.domain.doubt import Doubt, Slip
from fitkiosk.domain.products import Audience
from fitkiosk.population.bodies import BodyPopulation, Matrix

ASK_FROM = {Audience.WOMEN: 1.45, Audience.MEN: 1.8}
"""The log-odds of a slip, up to a constant, from which it is asked about. Taking all questions of a
visit together, at most 0.5 % of true bodies lie above: of one half of ANSUR II with the waist at
either place, and of NHANES 2017-18 with the natural waist."""

TAPE_AGAIN_FROM = -1.0
"""The log-odds from which a second reading of a girth is worth its time: one true body in five is
asked for one, and of swapped digits four in five are caught instead of one in two."""

_WEIGHTS = {
    Slip.DIGITS_SWAPPED: 0.1,
    Slip.TEN_OFF: 0.05,
    Slip.EXCHANGED: 0.3,
    Slip.UNKNOWN: 0.02 / 3,
}
"""How common each way to slip is taken to be: digits of one girth swapped, 10 cm up or down in one,
waist and hip exchanged, any number in one. All girths together, the first three kinds are as common
as each other; numbers out of the blue are rare, or all odd bodies would be asked. An assumption."""

_HIP_FOR_WAIST = 0.05
"""The same of a waist that is the hip, as long as the hip is not known."""

_TAPED_LOW_SHARE = 0.3
"""Share of waists taken to be taped at the navel in spite of everything; an assumption."""

_WIDER_SHARE, _WIDER = 0.2, 1.5
"""Share and spread of bodies that differ more than the survey's; an assumption."""

_CHANGES = ((0.8, 0.35), (0.2, 0.7))
"""How much people change between visits, as a share of how much people differ: most by some 4 cm at
the waist, one in five by some 8. An assumption."""

_ORDER = tuple(Girth)
_TEN_CM = 10.0
_RANGE_CM = HIGHEST_CM - LOWEST_CM
_EXCHANGEABLE = (Girth.WAIST, Girth.HIP)


class Plausibility:
    """Doubts girths by the joint distribution of bodies.

    Args:
        populations: the bodies of each audience.
    """

    def __init__(self, populations: Mapping[Audience, BodyPopulation]) -> None:
        self._bodies = {key: tuple(_mixture(each)) for key, each in populations.items()}

    def doubt(
        self,
        girths: Mapping[Girth, float],
        audience: Audience,
        error_cm: Mapping[Girth, float] | None = None,
        earlier: Mapping[Girth, float] | None = None,
        kept: Collection[Girth] = (),
    ) -> Doubt | None:
        """What looks wrong, to be asked after each girth with those known so far.

        Inches typed as cm need no doubt: of every girth that fits the form they lie below its lower
        limit, and the refusal asks about them. Of an exchange that shows at the waist, before the
        hip is known, the doubt names the waist alone.

        Args:
            girths: in cm, each within the form's limits; those not known yet are absent.
            audience: whose bodies to compare with.
            error_cm: the standard errors of the girths; that of one reading where not given.
            earlier: girths of the same person from an earlier visit, in cm.
            kept: girths that the person stood by; they are not doubted again.

        Returns:
            The likeliest slip, or None where the girths may well be true.
        """
        suspicions = self._suspicions(girths, audience, error_cm, earlier, kept)
        if _log_sum(each.log_odds for each in suspicions) < ASK_FROM[audience]:
            return None
        likeliest = max(suspicions, key=lambda each: each.log_odds)
        return likeliest.doubt

    def worth_a_second_reading(
        self,
        girths: Mapping[Girth, float],
        audience: Audience,
        error_cm: Mapping[Girth, float] | None = None,
        earlier: Mapping[Girth, float] | None = None,
        kept: Collection[Girth] = (),
    ) -> Girth | None:
        """The girth to tape once more, though nothing need be wrong with it.

        The arguments are those of `doubt`; a girth that was read twice alike is one that is kept.
        """
        suspicions = self._suspicions(girths, audience, error_cm, earlier, kept)
        odds = {
            girth: _log_sum(each.log_odds for each in suspicions if girth in each.doubt.girths)
            for girth in girths
        }
        doubtful = max(odds, key=odds.__getitem__, default=None)
        return doubtful if doubtful and odds[doubtful] >= TAPE_AGAIN_FROM else None

    def _suspicions(
        self,
        girths: Mapping[Girth, float],
        audience: Audience,
        error_cm: Mapping[Girth, float] | None,
        earlier: Mapping[Girth, float] | None,
        kept: Collection[Girth],
    ) -> list["_Suspicion"]:
        """Every slip that is possible, with its odds against no slip."""
        bodies = self._bodies[audience]
        if earlier:
            known = _Taped.of(earlier, {})
            bodies = tuple(
                each.given(known, share, change) for each in bodies for share, change in _CHANGES
            )
        taped = _Taped.of(girths, error_cm or {})
        ways = [way for way in _ways(girths) if not set(way.girths) & set(kept)]
        true, *meant = _log_density(bodies, taped.or_else([way.meant_cm for way in ways]))
        weights = [_WEIGHTS[way.slip] for way in ways]
        for place, way in enumerate(ways):
            if way.slip is Slip.UNKNOWN:
                (of_others,) = _log_density(bodies, taped.without(way.girths))
                meant[place] = of_others - math.log(_RANGE_CM)
            elif not way.meant_cm:
                (meant[place],) = _log_density(bodies, taped.with_hip_for_waist())
                weights[place] = _HIP_FOR_WAIST
        return [
            _Suspicion(way, math.log(weight) + density - true)
            for way, weight, density in zip(ways, weights, meant, strict=True)
        ]


@dataclass(frozen=True, slots=True)
class _Suspicion:
    """A slip, and the logarithm of its odds against no slip, up to a constant."""

    doubt: Doubt
    log_odds: float


@dataclass(frozen=True, slots=True)
class _Taped:
    """Girths as the arithmetic needs them.

    Attributes:
        places: which girths, as places in the order of `Girth`, shape (k,).
        logs: their logarithms, a row for each thing they may be, shape (n, k).
        errors: covariance of the logarithms by the error of the tape, shape (k, k).
    """

    places: NDArray[np.intp]
    logs: Matrix
    errors: Matrix

    @classmethod
    def of(cls, girths: Mapping[Girth, float], error_cm: Mapping[Girth, float]) -> "_Taped":
        """Lay out girths in cm and their standard errors; without one, that of one reading."""
        relative = [
            error_cm.get(girth, MeasuringMode.QUICK.standard_error_cm(girth)) / cm
            for girth, cm in girths.items()
        ]
        places = np.array([_ORDER.index(girth) for girth in girths], dtype=np.intp)
        return cls(places, np.log([[*girths.values()]]), np.diag(np.square(relative)))

    def or_else(self, others: Sequence[Mapping[Girth, float]]) -> "_Taped":
        """The same, and a row for each set of other lengths in cm that some girths may have."""
        logs = np.repeat(self.logs, 1 + len(others), axis=0)
        for row, cm in enumerate(others, start=1):
            for girth, length in cm.items():
                logs[row, self.places == _ORDER.index(girth)] = math.log(length)
        return replace(self, logs=logs)

    def without(self, girths: Collection[Girth]) -> "_Taped":
        """The rest of the girths."""
        rest = ~np.isin(self.places, [_ORDER.index(girth) for girth in girths])
        return _Taped(self.places[rest], self.logs[:, rest], self.errors[np.ix_(rest, rest)])

    def with_hip_for_waist(self) -> "_Taped":
        """The same if what is held to be the waist is the hip."""
        waist, hip = (_ORDER.index(girth) for girth in _EXCHANGEABLE)
        return replace(self, places=np.where(self.places == waist, hip, self.places))


@dataclass(frozen=True, slots=True)
class _Bodies:
    """One part of a mixture: log-normal bodies.

    Attributes:
        log_share: the logarithm of its share of the mixture.
        mean: of the logarithms, shape (3,).
        covariance: of the logarithms, shape (3, 3).
    """

    log_share: float
    mean: Matrix
    covariance: Matrix

    def log_density(self, taped: _Taped) -> Matrix:
        """Of girths in cm, times the share, shape (n,)."""
        covariance = self.covariance[np.ix_(taped.places, taped.places)] + taped.errors
        apart = taped.logs - self.mean[taped.places]
        distance = (apart * np.linalg.solve(covariance, apart.T).T).sum(axis=1)
        _, log_volume = np.linalg.slogdet(2 * np.pi * covariance)
        return np.asarray(self.log_share - (distance + log_volume) / 2 - taped.logs.sum(axis=1))

    def given(self, earlier: _Taped, share: float, change: float) -> "_Bodies":
        """Bodies today of people of whom this was taped at an earlier visit.

        Conditional normal distribution, widened by what people change. The share becomes the
        posterior one, up to a constant.

        Args:
            earlier: what was taped.
            share: of people who change so much.
            change: its spread, as a share of how much people differ.
        """
        of_known = self.covariance[np.ix_(earlier.places, earlier.places)] + earlier.errors
        with_known = self.covariance[earlier.places]
        gain = np.linalg.solve(of_known, with_known).T
        return _Bodies(
            math.log(share) + float(self.log_density(earlier)[0]),
            self.mean + gain @ (earlier.logs[0] - self.mean[earlier.places]),
            (1 + change**2) * self.covariance - gain @ with_known,
        )


def _mixture(population: BodyPopulation) -> Iterator[_Bodies]:
    """The population, its waists taped where they should be or too low, and odder bodies."""
    for low_share, bodies in (
        (1 - _TAPED_LOW_SHARE, population),
        (_TAPED_LOW_SHARE, population.taped_low),
    ):
        for share, wider in ((1 - _WIDER_SHARE, 1.0), (_WIDER_SHARE, _WIDER)):
            yield _Bodies(
                math.log(low_share * share), bodies.log_mean, wider**2 * bodies.log_covariance
            )


def _ways(girths: Mapping[Girth, float]) -> Iterator[Doubt]:
    """Every slip that may be behind these girths."""
    for girth, cm in girths.items():
        yield Doubt(Slip.UNKNOWN, (girth,))
        for slip, meant in (
            (Slip.DIGITS_SWAPPED, _digits_swapped(cm)),
            (Slip.TEN_OFF, round_to_step(cm - _TEN_CM)),
            (Slip.TEN_OFF, round_to_step(cm + _TEN_CM)),
        ):
            if meant != cm and LOWEST_CM <= meant <= HIGHEST_CM:
                yield Doubt(slip, (girth,), {girth: meant})
    first, second = _EXCHANGEABLE
    if first in girths and second in girths:
        yield Doubt(Slip.EXCHANGED, _EXCHANGEABLE, {first: girths[second], second: girths[first]})
    elif first in girths:
        yield Doubt(Slip.EXCHANGED, (first,))


def _digits_swapped(cm: float) -> float:
    """The last two whole digits the other way round: 68.5 for 86.5, 120 for 102."""
    whole, tenths = divmod(round(10 * cm), 10)
    hundreds, rest = divmod(whole, 100)
    tens, ones = divmod(rest, 10)
    return 100 * hundreds + 10 * ones + tens + tenths / 10


def _log_density(bodies: Iterable[_Bodies], taped: _Taped) -> list[float]:
    """Of girths in cm, one for each row."""
    parts = np.array([each.log_density(taped) for each in bodies])
    return [float(each) for each in np.logaddexp.reduce(parts, axis=0)]


def _log_sum(logs: Iterable[float]) -> float:
    """The logarithm of a sum of exponentials."""
    return float(np.logaddexp.reduce([*logs], initial=-math.inf))
