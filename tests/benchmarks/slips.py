"""Visits in which a number slips, made up from bodies."""

from dataclasses import dataclass

import numpy as np

from fitkiosk.domain.body import HIGHEST_CM, LOWEST_CM, Girth, MeasuringMode, settled_cm
from fitkiosk.domain.body import needs_another_reading as needs_another
from fitkiosk.domain.doubt import Slip

KINDS = ("digits swapped", "10 cm off", "waist and hip exchanged")
GIRTHS = tuple(Girth)
TAPE_CM = 0.9


@dataclass(frozen=True)
class Slipped:
    """What was typed beside what the tape showed, shapes (n, 3), and the girth that slipped."""

    typed: np.ndarray
    meant: np.ndarray


def taped(bodies, rng, error_cm=TAPE_CM):
    """One reading of each girth, of those bodies that the form takes."""
    readings = (bodies + rng.normal(0, 1, bodies.shape) * error_cm).round(1)
    return readings[_inside(readings)]


def slip(readings, kind, rng):
    """One slip in each visit; what the form would refuse and what changes nothing is left out."""
    typed, rows = readings.copy(), np.arange(len(readings))
    girth = rng.integers(3, size=len(readings))
    if kind == KINDS[0]:
        typed[rows, girth] = swap_digits(readings[rows, girth])
    elif kind == KINDS[1]:
        typed[rows, girth] += rng.choice([-10.0, 10.0], size=len(readings))
    else:
        typed[:, [1, 2]] = readings[:, [2, 1]]
    typed = typed.round(1)
    kept = _inside(typed) & (np.abs(typed - readings).max(axis=1) > 0.05)
    return Slipped(typed[kept], readings[kept])


def swap_digits(cm):
    """The last two whole digits the other way round."""
    tenths = np.round(cm * 10).astype(int)
    hundreds, tens, ones = tenths // 1000, tenths // 100 % 10, tenths // 10 % 10
    return 100.0 * hundreds + 10.0 * ones + tens + tenths % 10 / 10


def first_doubts(plausibility, typed, audience, mode=MeasuringMode.QUICK, earlier=None):
    """The first question of each visit, or None; asked after each girth."""
    errors = {girth: mode.standard_error_cm(girth) for girth in GIRTHS}
    return [
        next(filter(None, (
            plausibility.doubt(
                known, audience, errors, None if earlier is None else of_row(earlier[row])
            )
            for known in _growing(girths)
        )), None)
        for row, girths in enumerate(typed)
    ]  # fmt: skip


def taped_again(plausibility, typed, audience):
    """Which girths of each visit are asked for a second reading, shape (n, 3)."""
    asked = np.zeros(typed.shape, dtype=bool)
    for row, girths in enumerate(typed):
        again = set()
        for known in _growing(girths):
            girth = plausibility.worth_a_second_reading(known, audience, kept=again)
            again |= {girth} - {None}
        asked[row] = [girth in again for girth in GIRTHS]
    return asked


def after_protocol(slipped, rng, slips_again=0.0):
    """What two or three blind readings come to when the first has slipped.

    Args:
        slips_again: how often a later reading slips too, in a way of its own.
    """
    settled = np.empty_like(slipped.typed)
    # Each later round in full, so that an exchange can happen in it too.
    later = []
    for _ in range(2):
        readings = (slipped.meant + rng.normal(0, TAPE_CM * np.sqrt(2), slipped.meant.shape)).round(
            1
        )
        wrong = np.flatnonzero(rng.random(len(readings)) < slips_again)
        for row in wrong:
            again = slip(readings[[row]], KINDS[rng.integers(3)], rng).typed
            readings[row] = again[0] if len(again) else readings[row]
        later.append(readings)
    for row, column in np.ndindex(settled.shape):
        first, second, third = (float(each[row, column]) for each in (slipped.typed, *later))
        two = (first, second)
        three = needs_another(two, MeasuringMode.FULL)
        settled[row, column] = settled_cm((*two, third) if three else two)
    return settled


def visited_before(bodies, population, rng, change):
    """Girths on file from before: bodies of then, which differ by a share of how bodies differ."""
    drift = rng.multivariate_normal(np.zeros(3), change**2 * population.log_covariance, len(bodies))
    then = bodies * np.exp(drift) + rng.normal(0, TAPE_CM, bodies.shape)
    return np.clip(then.round(1), LOWEST_CM, HIGHEST_CM)


def named_right(doubt, typed, meant):
    """Whether the question proposes what was meant, or asks if a waist is the hip where it is."""
    if doubt.slip is Slip.EXCHANGED and not doubt.meant_cm:
        return np.allclose(typed[[1, 2]], meant[[2, 1]], atol=0.051)
    proposed = {**of_row(typed), **doubt.meant_cm}
    return np.allclose([*proposed.values()], meant, atol=0.051)


def of_row(girths):
    return dict(zip(GIRTHS, map(float, girths), strict=True))


def _growing(girths):
    known = of_row(girths)
    return (dict([*known.items()][: place + 1]) for place in range(len(GIRTHS)))


def _inside(girths):
    return np.all((girths >= LOWEST_CM) & (girths <= HIGHEST_CM), axis=1)
