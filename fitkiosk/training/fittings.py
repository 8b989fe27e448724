"""Generated fittings: people, garments and how they would sit.

No public data has body, garment and outcome in one row, so the bundled models learn from these. A
model is only as true as this generator.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fitkiosk.domain.body import Girth
from fitkiosk.domain.charts import GradedChart
from fitkiosk.domain.fit import FitCategory, FitLabel
from fitkiosk.domain.products import Audience
from fitkiosk.errors import BadInputError
from fitkiosk.fit.features import Matrix, band_limits, fullness, slack
from fitkiosk.population.bodies import BodyPopulation
from fitkiosk.training.datasets import TrainingSet

_STEPS_CM = (4.0, 4.0, 4.0, 4.0, 4.0, 6.0, 6.0, 6.0)
"""Growth from size to size: 4 cm, then 6 cm for the large sizes, as in EN 13402-3."""

_SIZES = tuple(f"size {place}" for place in range(1, len(_STEPS_CM) + 2))
_MIDDLE = 3


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
        brand_sd_cm: spread of the body a brand cuts for around the population's mean shape. An
            assumption, about half a size.
        reach: spread of the size that is tried on around the one that suits best, as a share of
            half the way from too tight to too loose. An assumption: chosen so that every label is
            common, not to mirror what people buy.
        any_size_share: share of fittings in a size picked blindly, so that a model has also seen
            garments far too small and far too large.
    """

    reading_sd_cm: float = 0.9
    readings: int = 2
    taste_sd_cm: float = 1.0
    making_sd_cm: float = 0.5
    brand_sd_cm: float = 2.0
    reach: float = 1.0
    any_size_share: float = 0.1


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
    noise = noise or FittingNoise()
    girths = _zone_girths(category)
    shares = [len(part) for part in np.array_split(np.arange(rows), len(populations))]
    parts = [
        _Workshop(category, girths, population, noise, rng).fittings(share)
        for population, share in zip(populations.values(), shares, strict=True)
    ]
    return TrainingSet(
        category,
        np.vstack([part.raw for part in parts]),
        np.concatenate([part.labels for part in parts]),
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
        bodies = self.population.sample_within_limits(rows, rng)[:, self.girths]
        charts = self._charts(1 + rows // 50)
        offered = charts[rng.integers(len(charts), size=rows)]
        specification = offered[np.arange(rows), self._tried_sizes(bodies, offered)]
        sewn = specification + rng.normal(0, noise.making_sd_cm, specification.shape)
        error = noise.reading_sd_cm / np.sqrt(noise.readings)
        taped = np.round(bodies + rng.normal(0, error, bodies.shape), 1)
        taste = rng.normal(0, noise.taste_sd_cm, rows)
        raw = np.empty((rows, len(self.category.features)))
        for place, zone in enumerate(self.category.zones):
            raw[:, self.category.features.index(zone.user_feature)] = taped[:, place]
            raw[:, self.category.features.index(zone.product_feature)] = specification[:, place]
        return TrainingSet(self.category, raw, true_labels(self.category, sewn - bodies, taste))

    def _charts(self, count: int) -> Matrix:
        """Garment charts of `count` products, in cm, shape (count, sizes, zones)."""
        _, low, high, _ = band_limits(self.category)
        mean = self.population.mean[self.girths]
        meant_for = mean + self.rng.normal(0, self.noise.brand_sd_cm, (count, len(mean)))
        design_ease = self.rng.uniform(low, high, meant_for.shape)
        smallest = meant_for + design_ease - sum(_STEPS_CM[:_MIDDLE])
        names = [zone.name for zone in self.category.zones]
        charts = [
            GradedChart(_SIZES, dict(zip(names, row, strict=True)), _STEPS_CM)
            for row in smallest.tolist()
        ]
        return np.array([[list(cm.values()) for _, cm in chart.rows()] for chart in charts])

    def _tried_sizes(self, bodies: Matrix, offered: Matrix) -> NDArray[np.int64]:
        """The size each person tries on, shape (n,)."""
        tight, low, high, loose = band_limits(self.category)
        misfit = np.abs(offered - bodies[:, None, :] - (low + high) / 2).sum(axis=2)
        spread = self.noise.reach * float((loose - tight).mean()) / 2 / _STEPS_CM[0]
        steps = np.round(self.rng.normal(0, spread, len(bodies))).astype(np.int64)
        last = offered.shape[1] - 1
        near = np.clip(misfit.argmin(axis=1) + steps, 0, last)
        blind = self.rng.integers(last + 1, size=len(bodies))
        tries_any = self.rng.random(len(bodies)) < self.noise.any_size_share
        return np.where(tries_any, blind, near)
