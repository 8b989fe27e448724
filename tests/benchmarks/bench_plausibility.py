"""How many slips of the tape or the hand are asked about, and how many true bodies.

Bodies are drawn from the bundled populations, the same that the answer is judged by: on real people
it does a little worse, see `docs/fit.md`.
"""

import numpy as np
import pytest
import slips
from slips import KINDS, first_doubts, taped_again
from yardstick import report, seconds

from fitkiosk import assets
from fitkiosk.domain.body import MeasuringMode
from fitkiosk.domain.products import Audience
from fitkiosk.population.bodies import load_populations
from fitkiosk.population.plausibility import Plausibility

PEOPLE = 2_000
CHANGE = 0.4
SLIPS_AGAIN = 0.03


@pytest.fixture(scope="module")
def populations():
    return load_populations(assets.models_dir() / "population.toml")


@pytest.fixture(scope="module")
def plausibility(populations):
    return Plausibility(populations)


@pytest.mark.parametrize("audience", list(Audience))
def bench_slips(plausibility, populations, audience):
    rng = np.random.default_rng(1)
    readings = slips.taped(populations[audience].sample_within_limits(PEOPLE, rng), rng)

    def before(girths):
        return slips.visited_before(girths, populations[audience], rng, CHANGE)

    doubts = first_doubts(plausibility, readings, audience)
    again = taped_again(plausibility, readings, audience)
    known = first_doubts(plausibility, readings, audience, earlier=before(readings))
    print(
        f"\n{audience}, true bodies stopped: one reading {_share(doubts)}, with an earlier visit"
        f" {_share(known)}; asked for a second reading {np.mean(again.any(axis=1)):.1%},"
        f" {again.sum(axis=1).mean():.2f} girths a person"
    )
    for kind in KINDS:
        slipped = slips.slip(readings, kind, rng)
        typed, wrong = slipped.typed, np.abs(slipped.typed - slipped.meant) > 0.05
        doubts = first_doubts(plausibility, typed, audience)
        asked = [row for row, doubt in enumerate(doubts) if doubt]
        right = [slips.named_right(doubts[i], typed[i], slipped.meant[i]) for i in asked]
        found = (taped_again(plausibility, typed, audience) & wrong).any(axis=1)
        found[asked] = True
        known = first_doubts(plausibility, typed, audience, earlier=before(slipped.meant))
        settled = slips.after_protocol(slipped, rng, SLIPS_AGAIN)
        passed = np.abs(settled - slipped.meant).max(axis=1) > 5.0
        at_last = first_doubts(plausibility, settled[passed], audience, MeasuringMode.FULL)
        survived = sum(doubt is None for doubt in at_last) / len(settled)
        print(
            f"{audience}, {kind}: caught {_share(doubts)} (proposal right {np.mean(right):.1%}),"
            f" with the second reading {found.mean():.1%}, with an earlier visit {_share(known)},"
            f" with two or three blind readings {1 - survived:.1%}"
        )


def bench_one_question(plausibility):
    girths = slips.of_row((86.5, 68.0, 94.5))
    matrix = np.random.default_rng(1).normal(size=(300, 300))
    report(
        "doubting three girths",
        seconds(lambda: plausibility.doubt(girths, Audience.WOMEN), runs=51),
        "inverting a matrix of 300",
        seconds(lambda: np.linalg.inv(matrix), runs=51),
    )


def _share(doubts):
    return f"{np.mean([doubt is not None for doubt in doubts]):.2%}"
