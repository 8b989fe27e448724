"""PINs, the wait after wrong ones, and how well a member tapes."""

import math
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fitkiosk.domain.body import technical_error_cm
from fitkiosk.domain.staff import (
    CODE_LETTERS,
    NewStaff,
    PinWaitError,
    StaffMember,
    TechnicalError,
    WrongPinError,
    check_code,
    check_new_pin,
    check_pin,
    pooled_error_cm,
    wait_after,
)
from fitkiosk.errors import BadInputError

MARCH = date(2026, 3, 1)


@pytest.mark.parametrize(
    ("typed", "pin"),
    [
        ("2580", "2580"),
        (" 25 80 ", "2580"),
        ("२५८०", "2580"),
        ("1224", "1224"),
        ("9" * 11 + "0",) * 2,
    ],
)
def test_a_pin_is_digits_of_any_script(typed, pin):
    assert check_pin(typed) == pin


NO_PINS = (
    "-", "258", "22222222222222", "25a8", "abcd", "25-80", "👗👗👗👗",
    "0000", "1111", "1234", "4321", "3456", "9876543210", "१२३४",
)  # fmt: skip


@pytest.mark.parametrize("typed", NO_PINS)
def test_what_anybody_would_try_or_cannot_be_typed_is_no_pin(typed):
    with pytest.raises(BadInputError) as refusal:
        check_pin(typed)
    assert refusal.value.remedy
    assert typed == "-" or typed not in str(refusal.value)


@given(st.text(max_size=20))
def test_any_text_is_a_pin_of_ascii_digits_or_refused(text):
    try:
        pin = check_pin(text)
    except BadInputError:
        return
    assert pin.isascii()
    assert pin.isdecimal()
    assert check_pin(pin) == pin


@given(st.text(CODE_LETTERS, min_size=16, max_size=16))
def test_a_recovery_code_is_the_same_in_any_case_and_spacing(code):
    spaced = " ".join(code[at : at + 4] for at in range(0, 16, 4))
    dashed = "-".join(code[at : at + 4] for at in range(0, 16, 4)).lower()
    assert check_code(spaced) == check_code(dashed) == check_code(code) == code


@pytest.mark.parametrize("typed", ["", "7KQ2", "7KQ2-M9XD-4TRB-HW3", "7KQ2-M9XD-4TRB-HW3FF"])
def test_half_a_recovery_code_is_none(typed):
    with pytest.raises(BadInputError, match="16 letters"):
        check_code(typed)


def test_a_new_pin_is_typed_twice_in_whatever_digits():
    assert check_new_pin("2580", "२५ ८०") == "2580"
    with pytest.raises(BadInputError, match="not the same"):
        check_new_pin("2580", "2581")
    with pytest.raises(BadInputError, match="among the first"):
        check_new_pin("1234", "1234")


def test_three_tries_are_free_and_then_each_wait_is_twice_the_last_up_to_a_quarter_of_an_hour():
    waits = [wait_after(failures).total_seconds() for failures in range(10)]
    assert waits == [0, 0, 0, 30, 60, 120, 240, 480, 900, 900]


@given(st.integers(3, 10**9))
def test_no_number_of_wrong_tries_locks_out_for_ever(failures):
    assert timedelta(seconds=30) <= wait_after(failures) <= timedelta(minutes=15)
    assert wait_after(failures) <= wait_after(failures + 1)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (WrongPinError(0, 2), "You have 2 more tries"),
        (WrongPinError(0, 1), "One more wrong try"),
        (WrongPinError(30), "Wait 30 seconds"),
        (WrongPinError(240), "Wait 4 minutes"),
        (WrongPinError(30, of_code=True), "This recovery code is not right."),
        (PinWaitError(12), "Wait 12 seconds"),
        (PinWaitError(121), "Wait 3 minutes"),
    ],
)
def test_a_refusal_says_how_long_to_wait(error, words):
    assert words in str(error)


def test_a_recovery_code_stays_out_of_reprs():
    member = StaffMember(1, "Meera", datetime(2026, 3, 1, tzinfo=UTC))
    assert "7KQ2" not in repr(NewStaff(member, "7KQ2-M9XD-4TRB-HW3F"))


PAIRS = st.lists(st.tuples(st.floats(60, 150), st.floats(60, 150)), min_size=1, max_size=12)


def test_the_technical_error_of_a_worked_example():
    # d = 1, 0, -1, 2 cm: the sum of squares is 6, and √(6 / 8) = 0.866 cm.
    pairs = [(86.0, 85.0), (68.0, 68.0), (94.0, 95.0), (92.0, 90.0)]
    assert technical_error_cm(pairs) == pytest.approx(0.8660254)
    assert technical_error_cm([]) is None


@given(PAIRS)
def test_the_technical_error_does_not_mind_which_reading_came_first(pairs):
    swapped = [(b, a) for a, b in pairs]
    error = technical_error_cm(pairs)
    assert error == pytest.approx(technical_error_cm(swapped))
    assert error <= max(abs(a - b) for a, b in pairs) / math.sqrt(2) + 1e-9


@given(st.lists(PAIRS, min_size=1, max_size=4))
def test_months_together_are_what_all_their_pairs_together_are(months):
    by_month = [TechnicalError(1, MARCH, len(pairs), technical_error_cm(pairs)) for pairs in months]
    together = technical_error_cm([pair for pairs in months for pair in pairs])
    assert pooled_error_cm(by_month) == pytest.approx(together)
    assert pooled_error_cm([]) is None
