"""Girths and lengths as people type them."""

import math
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fitkiosk.domain.body import (
    HIGHEST_CM,
    LOWEST_CM,
    Girth,
    Measurements,
    MeasuringMode,
    OutOfLimitsError,
    check_girth,
    needs_another_reading,
    settled_cm,
)
from fitkiosk.units import (
    LengthUnit,
    NotALengthError,
    NotAWeightError,
    format_length,
    parse_height,
    parse_length,
    parse_weight,
)

UNITS = st.sampled_from(LengthUnit)
TENTHS = st.integers(600, 1500).map(lambda tenth: tenth / 10)


@pytest.mark.parametrize(
    ("typed", "cm"),
    [("86.5", 86.5), ("86,5", 86.5), (" 68 ", 68.0), ("94.", 94.0), (".5", 0.5), ("८६.५", 86.5)],
)
def test_a_length_is_read_as_people_type_it(typed, cm):
    assert parse_length(typed, LengthUnit.CM) == cm


@pytest.mark.parametrize(
    ("typed", "cm"),
    [
        ("86,5 cm", 86.5),
        ("86.5cm", 86.5),
        ("८६.५ सेमी", 86.5),
        ("٨٦٫٥", 86.5),
        ("８６", 86.0),
        ("34 in", 86.36),
        ("34in.", 86.36),
        ('34"', 86.36),
        ("34''", 86.36),
        ("34 इंच", 86.36),
        ('34½"', 87.63),
        ("34 1/2 inches", 87.63),
        ("34-1/2 in", 87.63),
        ("34 ⅝ in", 87.9475),
        ("86½", 86.5),
    ],
)
def test_a_unit_or_a_fraction_that_was_written_is_understood(typed, cm):
    assert parse_length(typed, LengthUnit.CM) == pytest.approx(cm)


def test_a_unit_that_was_written_counts_before_the_one_that_was_chosen():
    assert parse_length("86.5 cm", LengthUnit.INCH) == 86.5
    assert parse_length("34½", LengthUnit.INCH) == pytest.approx(87.63)


DIGITS = st.sampled_from(["0123456789", "०१२३४५६७८९", "٠١٢٣٤٥٦٧٨٩", "０１２３４５６７８９"])
MARKS = st.sampled_from([".", ",", "٫"])
WORDS = {
    LengthUnit.CM: ("cm", " cm", " CM", " cms", " centimetres", " सेमी"),
    LengthUnit.INCH: ("in", " in", '"', "”", "''", " inch", " Inches", " इंच"),
}


@given(TENTHS, UNITS, DIGITS, MARKS, st.data())
def test_a_length_is_the_same_in_every_script_and_with_every_unit_word(
    number, unit, digits, mark, data
):
    shown = f"{number:.1f}".translate(str.maketrans("0123456789.", digits + mark))
    word = data.draw(st.sampled_from(WORDS[unit]))
    for chosen in LengthUnit:
        assert parse_length(f" {shown}{word} ", chosen) == pytest.approx(unit.to_cm(number))
    assert parse_length(shown, unit) == pytest.approx(unit.to_cm(number))


@given(st.integers(20, 60), st.integers(1, 15), st.integers(2, 16), UNITS)
def test_fractions_are_added_to_the_whole(whole, above, below, unit):
    expected = unit.to_cm(whole + above / below)
    assert parse_length(f"{whole} {above}/{below}", unit) == pytest.approx(expected)
    assert parse_length(f"{whole} {above}⁄{below}", unit) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("typed", "cm"),
    [
        ("165", 165.0),
        ("165,5 cm", 165.5),
        ("1.65 m", 165.0),
        ("5'6\"", 167.64),
        ("5’6”", 167.64),
        ("5'6''", 167.64),
        ("5 ft 6", 167.64),
        ("5 feet 6 inches", 167.64),
        ("5ft", 152.4),
        ("5' 6½\"", 168.91),
        ("५ फुट ६ इंच", 167.64),
        ("65 in", 165.1),
    ],
)
def test_a_height_is_read_in_cm_metres_or_feet(typed, cm):
    assert parse_height(typed, LengthUnit.CM) == pytest.approx(cm)


def test_a_plain_height_is_in_the_unit_of_the_visit():
    assert parse_height("66", LengthUnit.INCH) == pytest.approx(167.64)


@pytest.mark.parametrize("typed", ["", "tall", "5'13", "5''6", "5 ft 6 cm", "👗", "5'" * 5_000])
def test_what_is_no_height_is_refused_with_something_to_do(typed):
    with pytest.raises(NotALengthError) as refusal:
        parse_height(typed, LengthUnit.CM)
    assert refusal.value.remedy
    assert len(str(refusal.value)) < 200


@given(st.integers(3, 7), st.integers(0, 11))
def test_feet_and_inches_add_up(feet, inches):
    for typed in (f"{feet}'{inches}\"", f"{feet} ft {inches}", f"{feet} feet {inches} in"):
        cm = parse_height(typed, LengthUnit.CM)
        assert cm == pytest.approx((12 * feet + inches) * 2.54)


@pytest.mark.parametrize(
    ("typed", "kg"), [("62", 62.0), ("62,5 kg", 62.5), ("६२ किलो", 62.0), ("70.5KG", 70.5)]
)
def test_a_weight_is_read_as_people_type_it(typed, kg):
    assert parse_weight(typed) == kg


@pytest.mark.parametrize("typed", ["", "heavy", "62 lb", "6 2", "👗", "7" * 10_000])
def test_what_is_no_weight_is_refused_with_something_to_do(typed):
    with pytest.raises(NotAWeightError) as refusal:
        parse_weight(typed)
    assert refusal.value.remedy
    assert len(str(refusal.value)) < 200


@given(st.text(max_size=60))
def test_any_text_is_a_height_or_a_weight_or_refused(text):
    for parse in (lambda: parse_height(text, LengthUnit.CM), lambda: parse_weight(text)):
        with suppress(NotALengthError, NotAWeightError):
            assert math.isfinite(parse())


def test_inches_become_centimetres():
    assert parse_length("34", LengthUnit.INCH) == pytest.approx(86.36)


@pytest.mark.parametrize(
    "typed",
    [
        *("", "  ", "abc", "86.5.1", "8 6", "1e3", "nan", "inf", "👗", "9" * 10_000, "--3"),
        *("cm", "86 cm cm", "34 1/0", "86²", "34 1/2 3/4", "5'6", "1/2 1/2", "½ 34", "⅟"),
    ],
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


@pytest.mark.parametrize(("cm", "meant"), [(54.9, 139.4), (55.0, None), (58.0, None), (59.0, None)])
def test_somebody_slim_is_not_told_to_be_huge(cm, meant):
    with pytest.raises(OutOfLimitsError) as refusal:
        check_girth(Girth.WAIST, cm)
    assert refusal.value.meant_cm == meant


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


READINGS = st.lists(TENTHS, min_size=1, max_size=3).map(tuple)


@pytest.mark.parametrize(
    ("readings", "mode", "again"),
    [
        ((), MeasuringMode.QUICK, True),
        ((86.5,), MeasuringMode.QUICK, False),
        ((86.5,), MeasuringMode.FULL, True),
        ((86.5, 87.3), MeasuringMode.FULL, False),
        ((86.5, 87.5), MeasuringMode.FULL, True),  # more than 1 %
        ((120.0, 121.0), MeasuringMode.FULL, False),  # 1 cm, and less than 1 %
        ((120.0, 121.1), MeasuringMode.FULL, True),  # less than 1 %, and more than 1 cm
        ((86.5, 95.0, 99.0), MeasuringMode.FULL, False),
        ((), MeasuringMode.ESTIMATED, False),
    ],
)
def test_the_protocol_asks_for_another_reading(readings, mode, again):
    assert needs_another_reading(readings, mode) is again


@given(READINGS)
def test_readings_come_to_something_between_them(readings):
    assert min(readings) <= settled_cm(readings) <= max(readings)
    assert settled_cm(readings) == settled_cm(readings[::-1])


def test_two_readings_come_to_their_mean_and_three_to_their_median():
    assert settled_cm((86.5, 86.9)) == 86.7
    assert settled_cm((86.5, 68.5, 86.9)) == 86.5
    with pytest.raises(ValueError, match="no reading"):
        settled_cm(())


def test_three_readings_far_apart_make_a_girth_less_sure():
    close = Measurements(86.5, mode=MeasuringMode.FULL, readings_cm={Girth.BUST: (86.4, 86.6)})
    apart = replace(close, readings_cm={Girth.BUST: (80.0, 86.5, 92.0)})
    assert apart.error_cm(Girth.BUST) > close.error_cm(Girth.BUST)
    assert apart.spread_cm(Girth.BUST) == 12.0
