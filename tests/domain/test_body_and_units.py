"""Girths and lengths as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fitkiosk.domain.body import (
    HIGHEST_CM,
    LOWEST_CM,
    Girth,
    Measurements,
    OutOfLimitsError,
    check_girth,
)
from fitkiosk.units import LengthUnit, NotALengthError, format_length, parse_length

UNITS = st.sampled_from(LengthUnit)
TENTHS = st.integers(600, 1500).map(lambda tenth: tenth / 10)


@pytest.mark.parametrize(
    ("typed", "cm"),
    [("86.5", 86.5), ("86,5", 86.5), (" 68 ", 68.0), ("94.", 94.0), (".5", 0.5), ("८६.५", 86.5)],
)
def test_a_length_is_read_as_people_type_it(typed, cm):
    assert parse_length(typed, LengthUnit.CM) == cm


def test_inches_become_centimetres():
    assert parse_length("34", LengthUnit.INCH) == pytest.approx(86.36)


@pytest.mark.parametrize(
    "typed",
    ["", "  ", "abc", "86.5.1", "8 6", "1e3", "nan", "inf", "86cm", "👗", "9" * 10_000, "--3", "½"],
)
def test_what_is_no_length_is_refused_with_something_to_do(typed):
    with pytest.raises(NotALengthError) as refusal:
        parse_length(typed, LengthUnit.CM)
    assert refusal.value.remedy
    assert len(str(refusal.value)) < 200


@given(st.text(max_size=60))
def test_any_text_is_a_length_or_refused(text):
    try:
        cm = parse_length(text, LengthUnit.CM)
    except NotALengthError:
        return
    assert cm == cm  # not NaN


@given(TENTHS)
def test_a_girth_in_the_form_comes_back_as_it_was(cm):
    assert (
        check_girth(Girth.BUST, parse_length(format_length(cm, LengthUnit.CM), LengthUnit.CM)) == cm
    )


@given(TENTHS)
def test_inches_in_the_form_are_within_half_a_tenth_of_an_inch(cm):
    shown = format_length(cm, LengthUnit.INCH)
    assert abs(parse_length(shown, LengthUnit.INCH) - cm) <= 0.05 * 2.54 + 1e-9


@given(st.floats(-1e6, 1e6), UNITS)
def test_limits_hold_for_every_number(cm, unit):
    try:
        girth = check_girth(Girth.HIP, cm, unit)
    except OutOfLimitsError as refusal:
        assert not LOWEST_CM <= round(cm, 1) <= HIGHEST_CM
        assert unit.value in refusal.remedy
    else:
        assert LOWEST_CM <= girth <= HIGHEST_CM
        assert girth == round(girth, 1)


def test_inches_typed_as_centimetres_are_understood():
    with pytest.raises(OutOfLimitsError) as refusal:
        check_girth(Girth.BUST, 34.0)
    assert refusal.value.meant_cm == 86.4
    assert "86.4 cm" in str(refusal.value)


@pytest.mark.parametrize("cm", [0.0, 9999.0, 59.9, 150.1, -86.5])
def test_what_no_unit_explains_is_refused_plainly(cm):
    with pytest.raises(OutOfLimitsError) as refusal:
        check_girth(Girth.WAIST, cm)
    if cm < 59 or cm > 151:
        assert refusal.value.meant_cm is None or 60 <= refusal.value.meant_cm <= 150
    assert "60" in str(refusal.value)
    assert "150" in str(refusal.value)


def test_the_edges_belong_to_the_form():
    assert check_girth(Girth.BUST, 60.0) == 60.0
    assert check_girth(Girth.BUST, 150.04) == 150.0


def test_measurements_say_what_is_missing():
    taken = Measurements().taking(Girth.BUST, 86.5).taking(Girth.HIP, 94.5)
    assert taken.missing == (Girth.WAIST,)
    assert not taken.complete
    assert taken.features() == {"user_bust_cm": 86.5, "user_hip_cm": 94.5}
