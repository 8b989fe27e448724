"""What the advisor says of one product to many people."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fitkiosk.domain.fit import FitLabel, Wearer
from fitkiosk.domain.products import ProductSize, SizeBasis, SizeRun
from fitkiosk.errors import CategoryUnavailableError, UnknownCategoryError
from fitkiosk.fit.advisor import _ROWS_AT_ONCE, Advisor, Verdicts
from fitkiosk.fit.bundle import FitModels
from fitkiosk.fit.choice import KINDS, NONE

NAMES = ["upper_fitted", "upper_loose", "lower_fitted", "lower_loose", "dresses"]
STRETCHING = {"lower_fitted": "leggings", "dresses": "bodycon dress", "upper_fitted": "tank top"}
GIRTHS = {"user_bust_cm": 0, "user_waist_cm": 1, "user_hip_cm": 2}

bodies = st.tuples(st.floats(60, 150), st.floats(60, 150), st.floats(60, 150))


def people(category, girths):
    """The girths that a category compares, in its order, to a tenth as they are taped."""
    columns = [GIRTHS[zone.user_feature] for zone in category.zones]
    return np.round(np.array(girths, dtype=float), 1)[:, columns]


@st.composite
def runs(draw):
    first = draw(st.tuples(*[st.floats(55, 130)] * 3))
    steps = draw(st.lists(st.floats(-3, 12), max_size=5))
    grown = np.cumsum([0.0, *steps])
    bases = draw(st.lists(st.sampled_from(SizeBasis), min_size=len(grown), max_size=len(grown)))
    sizes = tuple(
        ProductSize(f"s{place}", *((cm + more) / (2 if basis is SizeBasis.FLAT else 1)
                    for cm in first), basis=basis)
        for place, (more, basis) in enumerate(zip(grown, bases, strict=True))
    )  # fmt: skip
    return sizes, draw(st.sampled_from([0.0, 15.0, 60.0]))


@given(girths=st.lists(bodies, min_size=1, max_size=5), run=runs(), name=st.sampled_from(NAMES))
def test_everybody_is_told_what_advice_would_tell_them(advisor, girths, run, name):
    sizes, stretch = run
    category, kind = advisor.category(name), STRETCHING.get(name, "")
    asked = people(category, girths)
    told = advisor.census(name, asked, SizeRun(0, name, sizes, kind, stretch))
    choices = advisor.settle(name, told)
    for row, body in enumerate(asked.tolist()):
        taped = zip(category.zones, body, strict=True)
        wearer = Wearer({zone.user_feature: cm for zone, cm in taped})
        advice = advisor.advise(name, wearer, sizes, stretch, kind)
        assert told.labels[row].tolist() == [fit.probabilities.label for fit in advice.sizes]
        assert KINDS[choices.kind[row]] is advice.kind
        assert advice.sizes[choices.best[row]] == advice.best
        assert choices.chance[row] == advice.best.probabilities.perfect_fit
        runner_up = choices.runner_up[row]
        assert (None if runner_up == NONE else advice.sizes[runner_up]) == advice.runner_up
        for place, fit in enumerate(advice.sizes):
            for zone, room in enumerate(fit.zones):
                # The band that is told has moved by what the rooms here have counted in.
                ease = category.zones[zone].ease
                tight = told.closing[row, place, zone] < ease.tight_below
                assert tight == (room.room_cm < room.ease.tight_below)
                loose = told.felt[row, place, zone] > ease.loose_above
                assert loose == (room.room_cm > room.ease.loose_above)


def test_the_people_of_every_part_are_told_their_own(advisor):
    sizes = tuple(ProductSize(f"s{at}", chest_cm=90.0 + 6 * at) for at in range(3))
    run = SizeRun(0, "upper_loose", sizes)
    crowd = np.linspace(60, 150, 2 * _ROWS_AT_ONCE // 3 + 7)[:, None]
    told = advisor.census("upper_loose", crowd, run)
    assert told.labels.shape == (len(crowd), 3)
    some = slice(0, len(crowd), 997)
    alone = [advisor.census("upper_loose", body[None], run) for body in crowd[some]]
    assert (told.labels[some] == np.vstack([each.labels for each in alone])).all()
    assert (told.felt[some] == np.vstack([each.felt for each in alone])).all()


def test_what_a_size_is_to_a_body_does_not_depend_on_the_others(advisor):
    sizes = tuple(ProductSize(f"s{at}", 80.0 + 5 * at, 62 + 5 * at, 86 + 5 * at) for at in range(6))
    crowd = np.linspace([70, 50, 76], [125, 105, 131], 300)
    whole = advisor.census("dresses", crowd, SizeRun(0, "dresses", sizes))
    alone = whole.one_by_one()
    asked = [advisor.census("dresses", crowd, SizeRun(0, "dresses", (size,))) for size in sizes]
    for parts in (alone, asked):
        again = Verdicts.side_by_side(parts)
        assert (again.probabilities == whole.probabilities).all()
        assert (again.closing == whole.closing).all()
        assert (again.felt == whole.felt).all()
    assert not any(np.shares_memory(part.felt, whole.felt) for part in alone)


def test_larger_people_are_never_told_it_is_looser(advisor):
    run = SizeRun(0, "dresses", (ProductSize("M", 94, 74, 100),))
    crowd = np.linspace([70, 50, 76], [115, 95, 121], 500)
    labels = advisor.census("dresses", crowd, run).labels[:, 0]
    assert (np.diff(labels) <= 0).all()
    assert {FitLabel.TOO_LOOSE, FitLabel.PERFECT_FIT, FitLabel.TOO_TIGHT} == set(labels.tolist())


def test_an_unknown_and_a_switched_off_category_are_named(advisor, categories):
    run = SizeRun(0, "dresses", (ProductSize("M", 94, 74, 100),))
    with pytest.raises(UnknownCategoryError, match="hats"):
        advisor.census("hats", np.array([[90.0]]), run)
    off = Advisor(FitModels(categories, {}, dict.fromkeys(categories, "it was moved.")))
    with pytest.raises(CategoryUnavailableError, match="moved"):
        off.census("dresses", np.array([[90.0, 70.0, 96.0]]), run)
