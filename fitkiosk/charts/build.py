"""How girths of a chart's sizes go together: the line of sizes through the population.

A chart is not a crowd. Its sizes lie along one line: for each bust the waist and the hip that the
people of that bust have on average, moved by the block its brand cuts by. The line is that of the
regression on the bust in the joint distribution of bodies; how far blocks lie beside it is an
assumption that published charts of brands keep to (their waists and hips lie 2 to 6 % above it).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from fitkiosk.domain.body import Girth
from fitkiosk.domain.products import Audience
from fitkiosk.domain.sheets import Measure
from fitkiosk.population.bodies import BodyPopulation, Matrix

_BLOCKS_SHIFT = np.array([0.0, 0.03, 0.035])
_BLOCK_SD = {Measure.BUST: 0.02, Measure.WAIST: 0.032, Measure.HIP: 0.026}
_UNDERBUST = {Audience.WOMEN: 0.86, Audience.MEN: 0.93}
_UNDERBUST_SD, _LOW_WAIST_SD = 0.03, 0.06
_SIZE_SD, _LABELLED_SD, _COLUMNS_SD = 0.17, 0.065, 0.015
_OF_LENGTHS = {
    Measure.LENGTH: (4.3, 0.32),
    Measure.INSEAM: (4.32, 0.15),
    Measure.FOOT_LENGTH: (3.2, 0.1),
}
"""The logarithms of lengths that clothes and feet have, in cm: their middle and their spread."""

_CHILDS_CHEST, _CHILDREN_SD = float(np.log(64.0)), 0.3
_OF_CHILDREN = {
    Measure.BUST: (0.0, 0.02),
    Measure.UNDERBUST: (-0.04, 0.04),
    Measure.WAIST: (-0.1, 0.06),
    Measure.LOW_WAIST: (-0.05, 0.07),
    Measure.HIP: (0.06, 0.035),
}
"""Of children's girths: the logarithm beside that of the chest, and its spread."""


@dataclass(frozen=True)
class Build:
    """What logarithms of girths go together in a chart.

    Attributes:
        mean: shape (k,).
        covariance: shape (k, k).
    """

    mean: Matrix
    covariance: Matrix

    def log_density(self, logs: Matrix) -> float:
        """Of the girths of a chart, all together."""
        apart = logs - self.mean
        return float(-(apart @ self._inverse @ apart + self._log_volume) / 2)

    def only(self, places: Sequence[int]) -> "Build":
        """Of some of the girths alone."""
        kept = list(places)
        return Build(self.mean[kept], self.covariance[np.ix_(kept, kept)])

    def oddness(self, logs: Matrix) -> Matrix:
        """How far each lies from what the others say of it, in standard deviations, signed.

        From the inverse of the covariance: the residual of each given all others is its row of
        (inverse times distance) over its diagonal.
        """
        inverse = self._inverse
        return np.asarray(inverse @ (logs - self.mean) / np.sqrt(np.diag(inverse)))

    @cached_property
    def _inverse(self) -> Matrix:
        return np.asarray(np.linalg.inv(self.covariance))

    @cached_property
    def _log_volume(self) -> float:
        return float(np.linalg.slogdet(2 * np.pi * self.covariance)[1])


def build_of(
    measures: Sequence[Measure],
    population: BodyPopulation,
    ease_cm: Sequence[tuple[float, float]],
    bust_cm: float | None,
) -> Build:
    """The build of the bodies that a chart may be for.

    Args:
        measures: what each girth or length is; others than those with a spread are not for here.
        population: whose bodies.
        ease_cm: of each, how much room is in it, and the spread of that; 0 for a body's.
        bust_cm: the bust in the middle of the chart by its labels; None where they don't tell.
    """
    covariance = population.log_covariance
    line = covariance[0] / covariance[0, 0]
    middle = population.log_mean + _BLOCKS_SHIFT
    away = 0.0 if bust_cm is None else float(np.log(bust_cm) - middle[0])
    size_sd = _SIZE_SD if bust_cm is None else _LABELLED_SD
    mean, slope, spread, own = [], [], [], []
    for measure, (room, room_sd) in zip(measures, ease_cm, strict=True):
        if measure in _OF_LENGTHS:
            of_length, sd = _OF_LENGTHS[measure]
            mean.append(of_length)
            slope.append(0.0)
            spread.append(sd)
            own.append(_COLUMNS_SD)
            continue
        centre, along, sd = _girth(measure, population, middle, line)
        girth = np.exp(centre + along * away)
        mean.append(float(np.log(girth + room)))
        slope.append(along)
        spread.append(sd)
        own.append(float(np.hypot(_COLUMNS_SD, room_sd / girth)))
    slopes, shared = np.array(slope), np.array(spread)
    # Two columns of one girth, such as the body's and the garment's, share the block.
    alike = np.array([[one is other for other in measures] for one in measures])
    together = size_sd**2 * np.outer(slopes, slopes) + alike * np.outer(shared, shared)
    together += np.diag(np.square(own))
    return Build(np.array(mean), together)


def childrens_build(measures: Sequence[Measure], ease_cm: Sequence[tuple[float, float]]) -> Build:
    """The build of children, of any age.

    How their girths are distributed is not known here. That a waist is about a tenth smaller than
    the chest, and a hip a little larger, is an assumption that published charts keep to.

    Args:
        measures: what each girth is.
        ease_cm: as of `build_of`.
    """
    mean, own = [], []
    for measure, (room, room_sd) in zip(measures, ease_cm, strict=True):
        beside, sd = _OF_CHILDREN[measure]
        girth = np.exp(_CHILDS_CHEST + beside)
        mean.append(float(np.log(girth + room)))
        own.append(float(np.hypot(sd, room_sd / girth)))
    return Build(np.array(mean), _CHILDREN_SD**2 + np.diag(np.square(own)))


def people_of(
    measures: Sequence[Measure],
    population: BodyPopulation,
    ease_cm: Sequence[tuple[float, float]],
) -> Build:
    """The girths of one person taken for a chart: people differ by more than charts do.

    Args:
        measures: what each girth is; a length goes with nothing.
        population: whose bodies.
        ease_cm: as of `build_of`.
    """
    known = population.log_covariance
    line = known[0] / known[0, 0]
    together = np.zeros((len(measures), len(measures)))
    mean, own, zones = [], [], []
    for measure, (room, room_sd) in zip(measures, ease_cm, strict=True):
        if measure in _OF_LENGTHS:
            of_length, sd = _OF_LENGTHS[measure]
            mean.append(of_length)
            own.append(sd)
            zones.append(-1)
            continue
        centre, _, _ = _girth(measure, population, population.log_mean, line)
        mean.append(float(np.log(np.exp(centre) + room)))
        besides = {Measure.UNDERBUST: _UNDERBUST_SD, Measure.LOW_WAIST: _LOW_WAIST_SD}
        own.append(float(np.hypot(besides.get(measure, _COLUMNS_SD), room_sd / np.exp(centre))))
        zones.append(_zone(measure))
    at = np.array(zones)
    girths = np.flatnonzero(at >= 0)
    together[np.ix_(girths, girths)] = known[np.ix_(at[girths], at[girths])]
    return Build(np.array(mean), together + np.diag(np.square(own)))


def can_tell(measure: Measure) -> bool:
    """Whether anything is known of how large it is."""
    return measure.is_girth or measure in _OF_LENGTHS


def girths_at(bust_cm: Matrix, population: BodyPopulation) -> dict[Measure, Matrix]:
    """The girths that go with a bust in charts, in cm."""
    covariance = population.log_covariance
    line = covariance[0] / covariance[0, 0]
    away = np.log(bust_cm) - population.log_mean[0]
    middle = population.log_mean + _BLOCKS_SHIFT
    return {
        measure: np.exp(centre + along * away)
        for measure in Measure
        if measure.is_girth
        for centre, along, _ in [_girth(measure, population, middle, line)]
    }


def _girth(
    measure: Measure, population: BodyPopulation, middle: NDArray[np.float64], line: Matrix
) -> tuple[float, float, float]:
    """The logarithm of a girth in the middle, how it grows with the bust's, and blocks' spread."""
    if measure is Measure.UNDERBUST:
        share = float(np.log(_UNDERBUST[population.audience]))
        return float(middle[0]) + share, float(line[0]), _UNDERBUST_SD
    place = _zone(measure)
    centre, sd = float(middle[place]), _BLOCK_SD.get(measure, _LOW_WAIST_SD)
    if measure is Measure.LOW_WAIST:
        centre = float(np.log(np.exp(centre) + population.natural_waist_below_cm))
    return centre, float(line[place]), sd


def _zone(measure: Measure) -> int:
    """Where the population has the girth that it is, or goes with."""
    return list(Girth).index(Girth(measure.zone or Girth.BUST))
