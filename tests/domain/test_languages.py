"""The language of a visit, and errors that can be told in another one."""

from datetime import UTC, datetime

import pytest

from fitkiosk.domain.body import Girth, Measurements, OutOfLimitsError
from fitkiosk.domain.kiosk import KioskState, VisitMode
from fitkiosk.domain.language import Language
from fitkiosk.domain.staff import StaffMember
from fitkiosk.errors import BadInputError, KioskError, UnknownCategoryError
from fitkiosk.units import LengthUnit

BODY = Measurements(86.5, 68.0, 94.5)
MEENA = StaffMember(1, "Meena", datetime(2026, 1, 1, tzinfo=UTC))
HINDI_SHOP = KioskState().in_shop_of(Language.HINDI)


def test_a_language_is_kept_on_every_way_through_a_visit():
    state = KioskState().speaking(Language.HINDI).begin(VisitMode.CUSTOMER)
    state = state.measured(BODY).open_product(7).back().measure()
    assert state.visit.language is Language.HINDI


def test_the_next_visit_begins_in_the_language_of_the_shop():
    state = KioskState().speaking(Language.HINDI).begin(VisitMode.CUSTOMER)
    assert state.home().visit.language is Language.ENGLISH
    assert state.back().visit.language is Language.ENGLISH
    state = HINDI_SHOP.speaking(Language.ENGLISH).begin(VisitMode.CUSTOMER)
    assert state.home() == HINDI_SHOP


def test_staff_keep_their_language_from_one_person_to_the_next():
    state = KioskState().begin(VisitMode.STAFF).signed_in(MEENA).speaking(Language.HINDI)
    assert state.measure().measured(BODY).finish().visit.language is Language.HINDI
    assert state.home().visit.language is Language.ENGLISH


def test_the_shop_does_not_talk_over_who_has_chosen_a_language_already():
    assert HINDI_SHOP.visit.language is Language.HINDI
    chosen = KioskState().speaking(Language.HINDI)
    assert chosen.in_shop_of(Language.ENGLISH).visit.language is Language.HINDI
    assert chosen.in_shop_of(Language.ENGLISH).home().visit.language is Language.ENGLISH


def backwards(text):
    return "".join(
        part if part.startswith("{") else part[::-1] for part in text.replace("}", "}|").split("|")
    )


def test_an_error_is_told_in_another_language_with_its_values_untouched():
    error = BadInputError("{email} is known.", "Type another one.", email="{asha}@example.com")
    assert str(error) == "{asha}@example.com is known. Type another one."
    told = error.told(backwards)
    assert told == ("{asha}@example.com.nwonk si ", ".eno rehtona epyT")
    assert (error.happened, error.remedy) == ("{asha}@example.com is known.", "Type another one.")


def test_an_error_without_values_may_hold_braces():
    assert str(KioskError("Expected {, got }.")) == "Expected {, got }."


def test_an_error_without_a_remedy_says_just_what_happened():
    error = KioskError("{count} are gone.", count=3)
    assert str(error) == "3 are gone."
    assert str(error.told(backwards, lambda key, value: f"{key} {value}")) == "count 3.enog era "


@pytest.mark.parametrize(
    ("cm", "unit", "english"),
    [
        (30.0, LengthUnit.CM, "30 ! is outside what can be measured here."),
        (1e9, LengthUnit.CM, "This number is outside what can be measured here."),
        (86.5 * 2.54, LengthUnit.INCH, "86.5 ! is outside what can be measured here."),
    ],
)
def test_the_units_of_a_refusal_can_be_named_apart(cm, unit, english):
    error = OutOfLimitsError(Girth.BUST, cm, unit)
    named = error.told(name=lambda _, value: "!" if isinstance(value, LengthUnit) else value)
    assert named.happened == english
    assert "cm" not in named.remedy
    assert " in " not in named.remedy


def test_several_values_are_listed():
    assert "tops, dresses" in str(UnknownCategoryError("hats", ("tops", "dresses")))
