"""Generated fittings: people, garments and how they would sit.

No public data has body, garment and outcome in one row, so the bundled models learn from these. A
model is only as true as this generator.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fitkiosk.domain.body import Girth
from fitkiosk.domain.charts import GradedChart
from fitkiosk.domain.fit import FitCategory, FitLabel
from fitkiosk.domain.products import Audience
from fitkiosk.errors import BadInputError
from fitkiosk.fit.features import (
    Matrix,
    band_limits,
    distance_from_ideal,
    fullness,
    product_columns,
    slack,
    user_columns,
)
from fitkiosk.fit.garments import MAKING_SD_CM
from fitkiosk.population.bodies import BodyPopulation
from fitkiosk.training.datasets import TrainingSet

_GRADES_CM = (
    (4.0, 4.0, 4.0, 4.0, 4.0, 6.0, 6.0, 6.0),
    (2.5, 2.5, 5.0, 5.0, 5.0, 5.0, 7.5, 7.5),
    (4.0, 6.0, 6.0, 6.0, 6.0, 6.0, 6.0, 6.0),
    (5.1, 5.1, 5.1, 5.1, 5.1, 5.1, 5.1, 5.1),
)
"""How charts grow from size to size, each as often: 4 cm, then 6 cm for the large sizes
(EN 13402-3); by British numbers; by letters in Southern Europe; American letters, 2 in a size."""

_SMALLEST_CM = {Audience.WOMEN: (80.0, 61.0, 88.0), Audience.MEN: (84.5, 69.3, 85.0)}
"""Bust, natural waist and hip of the body that the smallest size is meant for, as body charts of
sellers in Britain, Spain and the United States have it for XS."""

_SIZES = tuple(f"size {place}" for place in range(1, len(_GRADES_CM[0]) + 2))


@dataclass(frozen=True, slots=True)
class FittingNoise:
    """What keeps fittings from following the ease table to the letter.

    Attributes:
        reading_sd_cm: spread of one reading of the tape, one standard deviation: 0.9 cm, the error
            that ISO 20685 allows a trained measurer for large girths.
        readings: how many readings are averaged: 2, as in the ISAK protocol and at the kiosk.
        taste_sd_cm: spread of where people draw the line, the same for all zones of a person: 1 cm,
            so that the usual wish for a snug or relaxed fit (2 cm either way) is two of them.
        making_sd_cm: spread of the sewn garment around its specification: 0.5 cm, so that the
            tolerance of 1 cm either way that buyers commonly write is two of them. An assumption.
        brand_sd_cm: spread of the body a brand cuts for around the charts' common shape. An
            assumption, about half a size.
        body_spread: by how much the bodies spread more than the population: 1.25, so that small
            and large people are no strangers to the model. An assumption.
        reach: spread of the size that is tried on around the one that suits best, as a share of
            half the way from too tight to too loose. An assumption: chosen so that every label is
            common, not to mirror what people buy.
        any_size_share: share of fittings in a size picked blindly, so that a model has also seen
            garments far too small and far too large.
        blunder_share: share of fittings that end in any of the labels for a reason that no tape
            shows: a misread number, a wrong label, a changed mind. 2 %, an assumption.
    """

    reading_sd_cm: float = 0.9
    readings: int = 2
    taste_sd_cm: float = 1.0
    making_sd_cm: float = MAKING_SD_CM
    brand_sd_cm: float = 2.0
    body_spread: float = 1.25
    reach: float = 1.0
    any_size_share: float = 0.1
    blunder_share: float = 0.02

    @property
    def tape_error_cm(self) -> float:
        """The standard error of a taped girth, in cm."""
        return self.reading_sd_cm / math.sqrt(self.readings)


@dataclass(frozen=True, slots=True)
class SizeRuns:
    """People who were offered every size of a product.

    Attributes:
        category: whose zones.
        taped: the girths of each person as taped, in cm, shape (n, zones).
        offered: the specification of every size, in cm, shape (n, sizes, zones).
        right: the size that suits the person best of those that fit, shape (n,).
    """

    category: FitCategory
    taped: Matrix
    offered: Matrix
    right: NDArray[np.int64]


def generate_fittings(
    category: FitCategory,
    populations: Mapping[Audience, BodyPopulation],
    rows: int,
    rng: np.random.Generator,
    noise: FittingNoise | None = None,
) -> TrainingSet:
    """Make up fittings of one category, every audience in equal shares.

    The label comes from the true body, the sewn garment and the person's taste; the columns hold
    what a shop would know: the tape's reading and the garment's specification.

    Args:
        category: whose zones and bands.
        populations: the bodies of each audience.
        rows: how many fittings.
        rng: the source of chance.
        noise: how far fittings stray from the ease table.

    Returns:
        Raw columns in cm, rounded to 0.1, and labels.

    Raises:
        BadInputError: when a zone compares a girth whose distribution is not known.
    """
    parts = [
        shop.fittings(share) for shop, share in _shops(category, populations, rows, rng, noise)
    ]
    return TrainingSet(
        category,
        np.vstack([part.raw for part in parts]),
        np.concatenate([part.labels for part in parts]),
    )


def generate_size_runs(
    category: FitCategory,
    populations: Mapping[Audience, BodyPopulation],
    people: int,
    rng: np.random.Generator,
    noise: FittingNoise | None = None,
) -> SizeRuns:
    """Make up people who try every size of a product; those whom none fits are left out.

    Args:
        category: whose zones and bands.
        populations: the bodies of each audience, in equal shares.
        people: how many try.
        rng: the source of chance.
        noise: how far fittings stray from the ease table.

    Raises:
        BadInputError: when a zone compares a girth whose distribution is not known.
    """
    parts = [
        shop.size_runs(share) for shop, share in _shops(category, populations, people, rng, noise)
    ]
    return SizeRuns(
        category,
        np.vstack([part.taped for part in parts]),
        np.vstack([part.offered for part in parts]),
        np.concatenate([part.right for part in parts]),
    )


def true_labels(category: FitCategory, eases: Matrix, taste_cm: Matrix) -> NDArray[np.int64]:
    """The rule of the ease table.

    Too tight is decided by the tightest zone, too loose by all zones together; what is both is too
    tight.

    Args:
        category: whose bands.
        eases: true ease by zone in cm, shape (n, zones).
        taste_cm: extra room a person wants before they call it tight or loose, shape (n,).

    Returns:
        Labels 0, 1 or 2, shape (n,).
    """
    felt = eases - taste_cm[:, None]
    labels = np.full(len(felt), int(FitLabel.PERFECT_FIT))
    labels[fullness(category, felt) > 1] = FitLabel.TOO_LOOSE
    labels[slack(category, felt) < 0] = FitLabel.TOO_TIGHT
    return labels


def _shops(
    category: FitCategory,
    populations: Mapping[Audience, BodyPopulation],
    rows: int,
    rng: np.random.Generator,
    noise: FittingNoise | None,
) -> "list[tuple[_Workshop, int]]":
    """A workshop for each audience, and how many of the rows are its share."""
    girths = _zone_girths(category)
    shares = [len(part) for part in np.array_split(np.arange(rows), len(populations))]
    return [
        (_Workshop(category, girths, population, noise or FittingNoise(), rng), share)
        for population, share in zip(populations.values(), shares, strict=True)
    ]


def _zone_girths(category: FitCategory) -> list[int]:
    """The place of each zone's girth in a body (bust, waist, hip)."""
    known = [girth.feature for girth in Girth]
    unknown = [zone.user_feature for zone in category.zones if zone.user_feature not in known]
    if unknown:
        raise BadInputError(
            f"Fittings for “{category.name}” cannot be generated: how {', '.join(unknown)} is"
            " distributed is not known.",
            "Train this category from a table of real fittings.",
        )
    return [known.index(zone.user_feature) for zone in category.zones]


@dataclass(frozen=True, slots=True)
class _Workshop:
    """One audience, what is sewn for it and how it is tried on.

    Attributes:
        category: what is sewn.
        girths: the place of each zone's girth in a body.
        population: who tries it on.
        noise: how far fittings stray from the ease table.
        rng: the source of chance.
    """

    category: FitCategory
    girths: list[int]
    population: BodyPopulation
    noise: FittingNoise
    rng: np.random.Generator

    def fittings(self, rows: int) -> TrainingSet:
        """Make up fittings, about fifty for each product."""
        noise, rng = self.noise, self.rng
        bodies, offered = self._visits(rows)
        specification = offered[np.arange(rows), self._tried_sizes(bodies, offered)]
        sewn = specification + rng.normal(0, noise.making_sd_cm, specification.shape)
        taped = self._taped(bodies)
        labels = true_labels(self.category, sewn - bodies, rng.normal(0, noise.taste_sd_cm, rows))
        blunders = rng.random(rows) < noise.blunder_share
        labels[blunders] = rng.integers(len(FitLabel), size=rows)[blunders]
        raw = np.empty((rows, len(self.category.features)))
        raw[:, user_columns(self.category)] = taped
        raw[:, product_columns(self.category)] = specification
        return TrainingSet(self.category, raw, labels)

    def size_runs(self, people: int) -> SizeRuns:
        """Make up people who try every size, and keep those whom one fits."""
        noise, rng = self.noise, self.rng
        bodies, offered = self._visits(people)
        sewn = offered + rng.normal(0, noise.making_sd_cm, offered.shape)
        eases = (sewn - bodies[:, None, :]).reshape(-1, len(self.girths))
        taste = np.repeat(rng.normal(0, noise.taste_sd_cm, people), offered.shape[1])
        fits = true_labels(self.category, eases, taste) == FitLabel.PERFECT_FIT
        distance = distance_from_ideal(self.category, eases - taste[:, None])
        suits = np.where(fits, distance, np.inf).reshape(people, -1)
        kept = np.isfinite(suits).any(axis=1)
        right = suits[kept].argmin(axis=1)
        return SizeRuns(self.category, self._taped(bodies)[kept], offered[kept], right)

    def _visits(self, rows: int) -> tuple[Matrix, Matrix]:
        """People, shape (n, zones), and the chart each is offered, shape (n, sizes, zones)."""
        bodies = self.population.sample_within_limits(rows, self.rng, self.noise.body_spread)
        charts = self._charts(1 + rows // 50)
        return bodies[:, self.girths], charts[self.rng.integers(len(charts), size=rows)]

    def _taped(self, bodies: Matrix) -> Matrix:
        return np.round(bodies + self.rng.normal(0, self.noise.tape_error_cm, bodies.shape), 1)

    def _charts(self, count: int) -> Matrix:
        """Garment charts of `count` products, in cm, shape (count, sizes, zones)."""
        _, low, high, _ = band_limits(self.category)
        smallest = np.array(_SMALLEST_CM[self.population.audience])[self.girths]
        meant_for = smallest + self.rng.normal(0, self.noise.brand_sd_cm, (count, len(smallest)))
        begins = meant_for + self.rng.uniform(low, high, meant_for.shape)
        grades = self.rng.integers(len(_GRADES_CM), size=count)
        names = [zone.name for zone in self.category.zones]
        charts = [
            GradedChart(_SIZES, dict(zip(names, row, strict=True)), _GRADES_CM[grade])
            for row, grade in zip(begins.tolist(), grades, strict=True)
        ]
        return np.array([[list(cm.values()) for _, cm in chart.rows()] for chart in charts])

    def _tried_sizes(self, bodies: Matrix, offered: Matrix) -> NDArray[np.int64]:
        """The size each person tries on, shape (n,)."""
        tight, low, high, loose = band_limits(self.category)
        misfit = np.abs(offered - bodies[:, None, :] - (low + high) / 2).sum(axis=2)
        step = float(np.mean(_GRADES_CM))
        spread = self.noise.reach * float((loose - tight).mean()) / 2 / step
        steps = np.round(self.rng.normal(0, spread, len(bodies))).astype(np.int64)
        last = offered.shape[1] - 1
        near = np.clip(misfit.argmin(axis=1) + steps, 0, last)
        blind = self.rng.integers(last + 1, size=len(bodies))
        tries_any = self.rng.random(len(bodies)) < self.noise.any_size_share
        return np.where(tries_any, blind, near)
