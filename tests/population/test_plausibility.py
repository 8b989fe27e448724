"""Slips are asked about, true bodies hardly ever; in visits made up from the bundled figures."""

import numpy as np
import pytest
import slips
from hypothesis import given, settings
from hypothesis import strategies as st
from slips import KINDS, first_doubts, of_row

from fitkiosk import assets
from fitkiosk.domain.body import Girth, MeasuringMode
from fitkiosk.domain.doubt import Doubt, Slip
from fitkiosk.domain.products import Audience
from fitkiosk.population.bodies import load_populations
from fitkiosk.population.plausibility import Plausibility

BUST, WAIST, HIP = Girth
POPULATIONS = load_populations(assets.models_dir() / "population.toml")
PLAUSIBILITY = Plausibility(POPULATIONS)
MEAN = {audience: of_row(each.mean.round(1)) for audience, each in POPULATIONS.items()}

lengths = st.integers(600, 1500).map(lambda tenths: tenths / 10)
bodies = st.builds(dict, st.fixed_dictionaries({}, optional=dict.fromkeys(Girth, lengths)))
audiences = st.sampled_from(Audience)


def doubt(bust, waist=None, hip=None, audience=Audience.WOMEN, **known):
    girths = zip(Girth, (bust, waist, hip), strict=True)
    typed = {girth: cm for girth, cm in girths if cm is not None}
    return PLAUSIBILITY.doubt(typed, audience, **known)


def taped(audience, seed, people=400):
    rng = np.random.default_rng(seed)
    drawn = POPULATIONS[audience].sample_within_limits(people, rng)
    return slips.taped(drawn, rng), rng


def caught(doubts):
    return np.mean([each is not None for each in doubts])


# --- One visit ------------------------------------------------------------------------------------


def test_swapped_digits_are_asked_about_where_they_happen():
    assert doubt(86.0, 68.0, 94.5) is None
    assert doubt(68.0, 68.0, 94.5) == Doubt(Slip.DIGITS_SWAPPED, (BUST,), {BUST: 86.0})
    assert doubt(102.0, 76.0, 69.0).girths == (HIP,)


def test_digits_are_swapped_before_the_point_and_above_a_hundred():
    assert slips.swap_digits(np.array([86.5, 102.4, 91.0])).tolist() == [68.5, 120.4, 19.0]
    asked = doubt(120.0, 74.0, 99.0)
    assert asked.meant_cm == {BUST: 102.0}
    assert asked.slip is Slip.DIGITS_SWAPPED


def test_waist_and_hip_exchanged_are_put_right_by_one_answer():
    assert doubt(86.5, 94.5, 68.0) == Doubt(Slip.EXCHANGED, (WAIST, HIP), {WAIST: 68.0, HIP: 94.5})


def test_a_hip_in_place_of_the_waist_is_known_from_an_earlier_visit():
    earlier = {BUST: 86.5, WAIST: 68.0, HIP: 94.5}
    assert doubt(86.5, 94.5, earlier=earlier) == Doubt(Slip.EXCHANGED, (WAIST,))
    assert doubt(86.5, 68.4, earlier=earlier) is None


def test_ten_centimetres_show_against_an_earlier_visit():
    earlier = {BUST: 86.5, WAIST: 68.0, HIP: 94.5}
    assert doubt(86.5, 78.0, 94.5) is None
    assert doubt(86.5, 78.0, 94.5, earlier=earlier) == Doubt(Slip.TEN_OFF, (WAIST,), {WAIST: 68.0})
    assert doubt(87.0, 69.5, 95.5, earlier=earlier) is None


def test_what_no_slip_explains_is_asked_without_a_proposal():
    assert doubt(149.0, 80.0, 95.0) == Doubt(Slip.UNKNOWN, (BUST,))


@pytest.mark.parametrize("audience", list(Audience))
@pytest.mark.parametrize("body", [(106.0, 88.0, 109.0), (91.0, 78.0, 95.0), (86.5, 68.0, 94.5)])
def test_bodies_of_the_contract_pass(body, audience):
    assert first_doubts(PLAUSIBILITY, np.array([body]), audience) == [None]


def test_what_a_person_stands_by_is_not_doubted_again():
    assert doubt(68.0, 68.0, 94.5, kept=[BUST]) is None
    again = doubt(149.0, 80.0, 95.0, kept=[BUST])
    assert again is None or BUST not in again.girths


def test_a_blurred_tape_is_doubted_less():
    blurred = {girth: MeasuringMode.SELF.standard_error_cm(girth) for girth in Girth}
    assert doubt(72.0, 72.0, 99.0) is not None
    assert doubt(72.0, 72.0, 99.0, error_cm=blurred) is None


def test_the_doubtful_girth_is_taped_again_and_only_once():
    odd = {BUST: 86.0, WAIST: 86.0, HIP: 94.0}
    assert PLAUSIBILITY.doubt(odd, Audience.WOMEN) is None
    assert PLAUSIBILITY.worth_a_second_reading(odd, Audience.WOMEN) is WAIST
    assert PLAUSIBILITY.worth_a_second_reading(odd, Audience.WOMEN, kept=list(Girth)) is None
    for audience, mean in MEAN.items():
        assert PLAUSIBILITY.worth_a_second_reading(mean, audience) is None


# --- Whatever is typed ----------------------------------------------------------------------------


@settings(max_examples=60, deadline=None)
@given(girths=bodies, audience=audiences, earlier=bodies)
def test_every_proposal_is_another_body_that_the_form_takes(girths, audience, earlier):
    asked = PLAUSIBILITY.doubt(girths, audience, earlier=earlier)
    if asked is None:
        return
    assert set(asked.girths) <= set(girths)
    assert set(asked.meant_cm) in (set(), set(asked.girths))
    for cm in asked.meant_cm.values():
        assert 60.0 <= cm <= 150.0
    assert {**girths, **asked.meant_cm} != girths or not asked.meant_cm
    assert PLAUSIBILITY.doubt(girths, audience, earlier=earlier, kept=girths) is None


@settings(max_examples=40, deadline=None)
@given(girths=bodies, audience=audiences)
def test_the_order_in_which_girths_are_given_does_not_matter(girths, audience):
    turned = dict(reversed(girths.items()))
    first, second = (PLAUSIBILITY.doubt(each, audience) for each in (girths, turned))
    assert (first and first.slip) == (second and second.slip)


# --- Many visits ----------------------------------------------------------------------------------


@pytest.mark.parametrize("audience", list(Audience))
def test_true_bodies_are_hardly_ever_stopped(audience):
    readings, _ = taped(audience, seed=1, people=1000)
    assert caught(first_doubts(PLAUSIBILITY, readings, audience)) <= 0.006


@pytest.mark.parametrize("audience", list(Audience))
def test_a_waist_taped_at_the_navel_is_not_stopped(audience):
    rng = np.random.default_rng(2)
    low = POPULATIONS[audience].taped_low.sample_within_limits(800, rng)
    assert caught(first_doubts(PLAUSIBILITY, slips.taped(low, rng), audience)) <= 0.01


@pytest.mark.parametrize(
    ("audience", "least"),
    [(Audience.WOMEN, (0.35, 0.02, 0.98)), (Audience.MEN, (0.45, 0.04, 0.45))],
)
def test_slips_are_caught_as_often_as_three_girths_allow(audience, least):
    readings, rng = taped(audience, seed=3)
    for kind, share in zip(KINDS, least, strict=True):
        slipped = slips.slip(readings, kind, rng)
        doubts = first_doubts(PLAUSIBILITY, slipped.typed, audience)
        assert caught(doubts) >= share, kind


@pytest.mark.parametrize("audience", list(Audience))
def test_the_proposal_after_swapped_digits_is_nearly_always_right(audience):
    readings, rng = taped(audience, seed=4)
    slipped = slips.slip(readings, KINDS[0], rng)
    doubts = first_doubts(PLAUSIBILITY, slipped.typed, audience)
    rows = [row for row, each in enumerate(doubts) if each]
    right = [slips.named_right(doubts[i], slipped.typed[i], slipped.meant[i]) for i in rows]
    assert np.mean(right) >= 0.9


@pytest.mark.parametrize("audience", list(Audience))
def test_a_slip_in_one_of_two_readings_does_not_survive(audience):
    readings, rng = taped(audience, seed=5)
    for kind in KINDS:
        slipped = slips.slip(readings, kind, rng)
        settled = slips.after_protocol(slipped, rng)
        survived = np.abs(settled - slipped.meant).max(axis=1) > 5.0
        assert survived.mean() <= 0.01, kind


@pytest.mark.parametrize("audience", list(Audience))
def test_an_earlier_visit_shows_most_slips_and_stops_few_true_bodies(audience):
    readings, rng = taped(audience, seed=6, people=300)
    earlier = slips.visited_before(readings, POPULATIONS[audience], rng, change=0.2)
    doubts = first_doubts(PLAUSIBILITY, readings, audience, earlier=earlier)
    assert caught(doubts) <= 0.006
    for kind in KINDS:
        slipped = slips.slip(readings, kind, rng)
        earlier = slips.visited_before(slipped.meant, POPULATIONS[audience], rng, change=0.2)
        doubts = first_doubts(PLAUSIBILITY, slipped.typed, audience, earlier=earlier)
        assert caught(doubts) >= 0.75, kind


@pytest.mark.parametrize("audience", list(Audience))
def test_one_more_reading_finds_slips_that_are_not_worth_a_question(audience):
    readings, rng = taped(audience, seed=7)
    assert slips.taped_again(PLAUSIBILITY, readings, audience).any(axis=1).mean() <= 0.3
    slipped = slips.slip(readings, KINDS[0], rng)
    wrong = np.abs(slipped.typed - slipped.meant) > 0.05
    again = (slips.taped_again(PLAUSIBILITY, slipped.typed, audience) & wrong).any(axis=1)
    assert again.mean() >= 0.65
