"""The order of readings, as a state machine."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fitkiosk.domain.body import Girth, Measurements, MeasuringMode, needs_another_reading
from fitkiosk.domain.taping import Step, Taping

BUST, WAIST, HIP = Girth
FULL, QUICK, SELF, ESTIMATED = MeasuringMode
BODY = Measurements(86.5, 68.0, 94.5)
ESTIMATE = Measurements(90.0, 74.0, 98.0, ESTIMATED, estimate_errors_cm=dict.fromkeys(Girth, 4.0))
HELD = st.sampled_from((FULL, QUICK, SELF))
CM = st.integers(600, 1500).map(lambda tenth: tenth / 10)


def taken(mode, *readings):
    taping = Taping.begin(mode)
    for cm in readings:
        taping = taping.take(cm)
    return taping


def test_every_girth_is_read_before_any_is_read_again():
    taping, order = Taping.begin(FULL), []
    for cm in (86.5, 68.0, 94.5, 86.9, 68.2, 94.5):
        order.append(taping.step)
        taping = taping.take(cm)
    assert order == [Step(n, girth) for n in (1, 2) for girth in (BUST, WAIST, HIP)]
    assert taping.step is None
    assert taping.measurements.mode is FULL
    assert taping.measurements.bust_cm == 86.7
    assert taping.measurements.readings_cm[BUST] == (86.5, 86.9)
    assert taping.measurements.spread_cm(BUST) == 0.4


def test_a_third_reading_only_of_girths_that_differ():
    taping = taken(FULL, 86.5, 68.0, 94.5, 86.6, 70.0, 94.4)
    assert taping.step == Step(3, WAIST)
    assert taping.steps == (Step(3, WAIST),)
    taping = taping.take(69.0)
    assert taping.step is None
    assert taping.measurements.waist_cm == 69.0


@pytest.mark.parametrize("mode", [QUICK, SELF])
def test_once_round_is_enough_where_one_reading_is_usual(mode):
    taping = taken(mode, 86.5, 68.0, 94.5)
    assert taping.step is None
    assert taping.measurements.mode is mode
    assert taping.measurements.readings_cm[HIP] == (94.5,)


@pytest.mark.parametrize("mode", [QUICK, SELF])
@pytest.mark.parametrize(
    ("again", "count", "comes_to"), [((68.4,), 2, 68.2), ((86.0, 85.6), 3, 85.6)]
)
def test_an_odd_girth_is_read_again_blind(mode, again, count, comes_to):
    taping = taken(mode, 86.5, 68.0, 94.5).check(WAIST)
    assert taping.step == Step(2, WAIST)
    assert {taping.shown(Step(n, WAIST)) for n in (1, 2, 3)} == {None}
    assert taping.shown(Step(1, HIP)) == 94.5
    for cm in again:
        taping = taping.take(cm)
    assert taping.step is None
    assert taping.measurements.waist_cm == comes_to
    assert len(taping.measurements.readings_cm[WAIST]) == count
    assert taping.measurements.mode is mode, "the other girths were read once"


def test_a_girth_taken_anew_is_checked_anew():
    taping = taken(QUICK, 86.5, 68.0, 94.5).check(WAIST).take(68.4).redo(WAIST).take(70.0)
    assert taping.step is None
    assert taping.measurements.readings_cm[WAIST] == (70.0,)
    assert taping.check(WAIST).step == Step(2, WAIST)


def test_no_number_is_shown_to_whoever_reads_again():
    taping = taken(FULL, 86.5, 68.0, 94.5)
    shown = {taping.shown(Step(n, girth)) for n in (1, 2, 3) for girth in Girth}
    assert shown == {None}
    assert taping.back().shown(Step(1, HIP)) is None
    assert taken(QUICK, 86.5).back().shown(Step(1, BUST)) == 86.5


def test_a_later_round_is_held_against_itself_alone():
    taping = taken(FULL, 86.5, 68.0, 94.5)
    assert taping.beside(Step(1, HIP)) == {BUST: 86.5, WAIST: 68.0}
    assert taping.beside(Step(2, BUST)) == {}
    assert taping.take(86.6).beside(Step(2, WAIST)) == {BUST: 86.6}


def test_back_and_keep_walk_through_the_steps_without_losing_one():
    taping = taken(FULL, 86.5, 68.0, 94.5, 86.6)
    back = taping.back().back()
    assert back.step == Step(1, HIP)
    assert back.keepable
    assert back.keep() == taping
    assert back.take(95.0).measurements.readings_cm[HIP] == (95.0,)
    assert Taping.begin(FULL).back() is None


def test_a_step_that_was_not_made_can_be_neither_kept_nor_gone_to():
    taping = taken(FULL, 86.5)
    with pytest.raises(ValueError, match="nothing to keep"):
        taping.keep()
    with pytest.raises(ValueError, match="cannot be taken yet"):
        taping.go_to(Step(2, BUST))
    with pytest.raises(ValueError, match="everything is taken"):
        taken(QUICK, 86.5, 68.0, 94.5).take(70.0)


def test_a_girth_taken_anew_starts_over_and_back_leaves_it_as_it_was():
    whole = taken(FULL, 86.5, 68.0, 94.5, 86.5, 68.0, 94.5)
    anew = whole.redo(WAIST)
    assert anew.steps == (Step(1, WAIST),)
    assert anew.keepable
    assert anew.keep() == whole
    assert anew.back() == whole
    assert anew.take(70.0).step == Step(2, WAIST)
    assert anew.take(70.0).back().step == Step(1, WAIST)
    done = anew.take(70.0).take(70.2)
    assert done.step is None
    assert done.measurements.waist_cm == 70.1
    assert done.measurements.hip_cm == 94.5


def test_all_taken_anew_may_keep_some():
    whole = taken(QUICK, 86.5, 68.0, 94.5)
    anew = whole.redo(*Girth)
    assert anew.shown(anew.step) == 86.5
    anew = anew.keep().take(70.0).keep()
    assert anew.step is None
    assert anew.measurements.features() == whole.measurements.taking(WAIST, 70.0).features()
    assert anew.measurements.readings_cm == {BUST: (86.5,), WAIST: (70.0,), HIP: (94.5,)}


def test_from_twice_to_once_uses_what_was_read():
    taping = taken(FULL, 86.5, 68.0, 94.5, 86.9).hold(QUICK)
    assert taping.step is None
    assert taping.measurements.bust_cm == 86.7
    assert taping.measurements.mode is QUICK, "the waist was read once"


def test_from_once_to_twice_asks_the_second_round():
    taping = taken(QUICK, 86.5, 68.0, 94.5).hold(FULL)
    assert taping.step == Step(2, BUST)
    assert taping.reading(Step(1, BUST)) == 86.5


def test_the_step_stays_while_the_mode_changes():
    taping = taken(SELF, 86.5)
    assert taping.hold(QUICK).step == taping.step
    assert taping.hold(QUICK).measurements.mode is QUICK


def test_girths_on_file_are_not_asked_again():
    taping = Taping.begin(FULL, Measurements(86.5, None, 94.5, SELF))
    assert taping.steps == (Step(1, WAIST),)
    done = taping.take(68.0).take(68.2)
    assert done.step is None
    assert done.measurements.mode is SELF
    assert done.measurements.readings_cm == {WAIST: (68.0, 68.2)}
    assert Taping.begin(FULL, BODY).measurements == BODY


def test_readings_of_this_visit_can_be_added_to():
    once = taken(QUICK, 86.5, 68.0, 94.5).measurements
    again = Taping.begin(QUICK, once, once.readings_cm)
    assert again.step is None
    assert again.hold(FULL).step == Step(2, BUST)
    assert Taping.begin(QUICK, once).hold(FULL).step is None, "on file they are of another day"


def test_only_the_rest_is_estimated():
    taping = taken(FULL, 86.5).estimated(ESTIMATE)
    assert taping.step is None
    whole = taping.measurements
    assert (whole.bust_cm, whole.waist_cm, whole.hip_cm) == (86.5, 74.0, 98.0)
    assert set(whole.estimate_errors_cm) == {WAIST, HIP}
    assert whole.mode is QUICK
    assert whole.error_cm(BUST) == QUICK.standard_error_cm(BUST)
    assert whole.error_cm(HIP) == 4.0


def test_an_estimate_alone_says_so_and_gives_way_to_the_tape():
    taping = Taping.begin(SELF).estimated(ESTIMATE)
    assert taping.measurements == ESTIMATE
    taped = taping.redo(WAIST).take(70.0)
    assert taped.step is None
    assert taped.measurements.mode is SELF
    assert set(taped.measurements.estimate_errors_cm) == {BUST, HIP}
    assert taped.is_estimated(HIP)
    assert not taped.is_estimated(WAIST)


def test_numbers_are_put_right_without_going_on():
    taping = taken(QUICK, 86.5, 94.0)
    put_right = taping.correct({WAIST: 68.0})
    assert put_right.step == taping.step
    assert put_right.take(94.0).measurements.features() == {
        "user_bust_cm": 86.5,
        "user_waist_cm": 68.0,
        "user_hip_cm": 94.0,
    }


@given(HELD, st.lists(CM, min_size=9, max_size=9))
def test_the_protocol_always_ends_and_leaves_nothing_open(mode, numbers):
    taping, rounds = Taping.begin(mode), []
    for cm in numbers:
        if taping.step is None:
            break
        rounds.append(taping.step)
        taping = taping.take(cm)
    assert taping.step is None
    assert all(
        (before.round, list(Girth).index(before.girth)) < (now.round, list(Girth).index(now.girth))
        for before, now in pairwise(rounds)
    )
    whole = taping.measurements
    assert whole.complete
    for girth in Girth:
        assert not needs_another_reading(whole.readings_cm[girth], mode)
        assert min(whole.readings_cm[girth]) <= whole.of(girth) <= max(whole.readings_cm[girth])


MOVES = st.one_of(
    CM.map(lambda cm: ("take", cm)),
    st.sampled_from([("keep", None), ("back", None)]),
    HELD.map(lambda mode: ("hold", mode)),
    st.lists(st.sampled_from(Girth), min_size=1, max_size=3, unique=True).map(
        lambda girths: ("redo", tuple(girths))
    ),
)


def move(taping, kind, value):
    """Make a move where the screen would offer it."""
    if kind == "hold":
        return taping.hold(value)
    if kind == "redo":
        return taping.redo(*value) if taping.step is None else taping
    if kind == "back":
        return taping.back() or taping
    if taping.step is None or (kind == "keep" and not taping.keepable):
        return taping
    return taping.take(value) if kind == "take" else taping.keep()


@given(HELD, st.lists(MOVES, max_size=40))
def test_whatever_is_done_no_reading_is_invented_and_none_is_shown_blind(mode, moves):
    taping, typed = Taping.begin(mode), set()
    for kind, value in moves:
        if kind == "take":
            typed.add(value)
        taping = move(taping, kind, value)
        readings = {cm for girth in Girth for cm in taping.readings.get(girth, ())}
        assert readings <= typed
        assert all(len(taping.readings.get(girth, ())) <= 3 for girth in Girth)
        if taping.step is None:
            assert taping.measurements.complete
            assert taping.unchanged is None
        else:
            assert taping.step in taping.steps
            assert taping.shown(taping.step) is None or taping.mode is not FULL
            assert taping.step.girth not in taping.beside(taping.step)
            assert taping.keepable or taping.reading(taping.step) is None
