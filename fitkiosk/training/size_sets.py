"""Draws the set of likely sizes so that it holds the right one in nine of ten fittings."""

import math
from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from fitkiosk.domain.fit import FitLabel
from fitkiosk.domain.products import Audience
from fitkiosk.fit.bundle import FitModel
from fitkiosk.fit.choice import suitability
from fitkiosk.fit.features import Matrix, distance_from_ideal, product_columns, user_columns
from fitkiosk.fit.manifest import SizeSetLine
from fitkiosk.population.bodies import BodyPopulation
from fitkiosk.training.fittings import FittingNoise, SizeRuns, generate_size_runs

COVERAGE = 0.9
PEOPLE = 8_000
ERRORS_CM = (0.0, 0.7, 1.5, 3.0, 5.0)
"""Errors beyond those of training for which a line is drawn: from staff to people on their own."""

_DIGITS = 4


def draw_size_set(
    model: FitModel,
    populations: Mapping[Audience, BodyPopulation],
    rng: np.random.Generator,
    people: int = PEOPLE,
) -> tuple[SizeSetLine, ...]:
    """Settle how near to the best size a size must come to be called likely.

    Split conformal prediction (Vovk, Gammerman and Shafer, Algorithmic Learning in a Random World,
    2005): of half the fittings, the share of the best size's suitability that the right size
    reaches in all but one of ten is the line for those to come. The other half says how often it
    held. A larger error of the tape needs a lower line, so there is one for each of a few.

    Args:
        model: what is asked.
        populations: the bodies of each audience.
        rng: the source of chance.
        people: how many try every size of a product, for each error.

    Returns:
        One line for each of `ERRORS_CM`.
    """
    noise = FittingNoise()
    lines = []
    for error in ERRORS_CM:
        tape = math.hypot(noise.tape_error_cm, error)
        taped = replace(noise, reading_sd_cm=tape, readings=1)
        runs = generate_size_runs(model.category, populations, people, rng, taped)
        lines.append(_line(error, share_of_best(model, runs, error), runs))
    return tuple(lines)


def _line(error_cm: float, shares: Matrix, runs: SizeRuns) -> SizeSetLine:
    """Draw a line by every other fitting and measure it on those between."""
    reached = shares[np.arange(len(shares)), runs.right]
    drawn, held_out = reached[::2], reached[1::2]
    rank = math.floor((len(drawn) + 1) * (1 - COVERAGE)) - 1
    share = math.floor(np.sort(drawn)[rank] * 10**_DIGITS) / 10**_DIGITS
    return SizeSetLine(
        error_cm=error_cm,
        share=share,
        fittings=len(held_out),
        coverage=round(float((held_out >= share).mean()), _DIGITS),
        mean_size=round(float((shares[1::2] >= share).sum(axis=1).mean()), _DIGITS),
    )


def share_of_best(model: FitModel, runs: SizeRuns, error_cm: float) -> Matrix:
    """How suitable each size is beside the best one of its product, shape (n, sizes)."""
    category = runs.category
    people, sizes, zones = runs.offered.shape
    raw = np.empty((people * sizes, len(category.features)))
    taped = np.repeat(runs.taped, sizes, axis=0)
    raw[:, user_columns(category)] = taped
    raw[:, product_columns(category)] = offered = runs.offered.reshape(-1, zones)
    errors = (error_cm,) * zones if error_cm else ()
    perfect = model.probabilities(raw, errors)[:, FitLabel.PERFECT_FIT]
    suits = suitability(perfect, distance_from_ideal(category, offered - taped))
    side_by_side = suits.reshape(people, sizes)
    return np.asarray(side_by_side / side_by_side.max(axis=1, keepdims=True))
