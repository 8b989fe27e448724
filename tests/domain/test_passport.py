"""What a person takes away of a visit."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from fitkiosk.domain.body import Girth, Measurements, MeasuringMode, OutOfLimitsError
from fitkiosk.domain.fit import AdviceKind, Badge, FitWish, Probabilities, SizeAdvice, SizeFit
from fitkiosk.domain.kiosk import KioskState, Screen, Visit, VisitMode
from fitkiosk.domain.passport import MOST_FOUND, FoundSize, Passport
from fitkiosk.domain.people import STALE_AFTER, Person
from fitkiosk.domain.products import Audience
from fitkiosk.domain.staff import StaffMember
from fitkiosk.units import LengthUnit

TODAY = date(2026, 11, 22)
BODY = Measurements(86.5, 68.0, 94.5, MeasuringMode.SELF)
ASHA = Person(1, "Asha", None, datetime(2026, 1, 1, tzinfo=UTC))
MEERA = StaffMember(1, "Meera", datetime(2026, 1, 1, tzinfo=UTC))
SHOPPING = KioskState().begin(VisitMode.CUSTOMER).measured(BODY)


def found(number, size="M"):
    return FoundSize(f"S-{number}", "Testloom", f"Shirt {number}", Badge(AdviceKind.GREAT, (size,)))


def sizes(kind, best, runner_up=None):
    fits = tuple(SizeFit(label, Probabilities(0.1, 0.8, 0.1), ()) for label in "SML")
    of = {fit.size: fit for fit in fits}
    return SizeAdvice("dresses", kind, fits, of[best], of.get(runner_up))


@pytest.mark.parametrize(
    ("advice", "badge"),
    [
        (sizes(AdviceKind.GREAT, "M", "L"), Badge(AdviceKind.GREAT, ("M",))),
        (sizes(AdviceKind.BETWEEN, "L", "M"), Badge(AdviceKind.BETWEEN, ("M", "L"))),
        (sizes(AdviceKind.RUNS_TIGHT, "L"), Badge(AdviceKind.RUNS_TIGHT, ("L",))),
        (sizes(AdviceKind.NO_SIZE_FITS, "L"), Badge(AdviceKind.NO_SIZE_FITS)),
    ],
)
def test_the_gist_of_an_advice_is_what_its_card_says(advice, badge):
    assert advice.badge == badge


def test_a_passport_carries_the_whole_visit_but_who_it_was():
    visit = Visit(
        unit=LengthUnit.INCH,
        measurements=BODY,
        person=ASHA,
        staff=MEERA,
        audience=Audience.MEN,
        wish=FitWish.SNUG,
        found=(found(1),),
    )
    passport = visit.passport(TODAY)
    assert passport == Passport(
        BODY, TODAY, Audience.MEN, LengthUnit.INCH, FitWish.SNUG, (found(1),)
    )
    assert "Asha" not in repr(passport)
    assert "Meera" not in repr(passport)


@pytest.mark.parametrize("girth", Girth)
def test_a_passport_needs_all_girths_within_the_limits(girth):
    with pytest.raises(ValueError, match=girth):
        Passport(BODY.taking(girth, None), TODAY)
    for cm in (59.9, 150.1):
        with pytest.raises(OutOfLimitsError):
            Passport(BODY.taking(girth, cm), TODAY)
        with pytest.raises(OutOfLimitsError):
            Passport(replace(BODY, readings_cm={girth: (86.5, cm)}), TODAY)


def test_girths_of_half_a_year_ago_are_stale():
    passport = Passport(BODY, TODAY)
    assert not passport.stale(TODAY)
    assert not passport.stale(TODAY + STALE_AFTER)
    assert passport.stale(TODAY + STALE_AFTER + timedelta(days=1))
    assert not passport.stale(TODAY - timedelta(days=1))


def test_a_visit_goes_on_where_its_passport_was_made():
    passport = Passport(BODY, date(2026, 3, 1), None, LengthUnit.INCH, FitWish.RELAXED, (found(1),))
    state = KioskState().show_passport().restored(passport)
    assert state.screen is Screen.CATALOGUE
    assert state.visit.passport(TODAY) == passport
    with pytest.raises(ValueError, match="no way"):
        SHOPPING.restored(passport)


def test_the_latest_word_on_a_product_counts_and_the_latest_products_stay():
    state = SHOPPING.having_found(found(1)).having_found(found(2)).having_found(found(1, "L"))
    assert state.visit.found == (found(2), found(1, "L"))
    for number in range(100):
        state = state.having_found(found(number))
    assert state.visit.found == tuple(found(n) for n in range(100 - MOST_FOUND, 100))
    assert state.place == SHOPPING.place


def test_what_was_found_with_other_girths_holds_no_more():
    restored = KioskState().show_passport().restored(Passport(BODY, date(2026, 3, 1)))
    state = restored.having_found(found(1)).measure()
    assert state.measured(BODY).visit.found == (found(1),)
    assert state.measured(BODY).visit.taken_on == date(2026, 3, 1)
    wider = Measurements(90.0, 70.0, 98.0)
    assert state.measured(wider).visit.found == ()
    assert state.measured(wider).visit.passport(TODAY).taken_on == TODAY
    assert state.remembered(ASHA, wider).visit.found == ()


def test_a_person_on_file_takes_the_day_of_the_girths_along():
    people = KioskState().begin(VisitMode.STAFF).signed_in(MEERA)
    day = date(2026, 3, 1)
    state = people.meet(ASHA, BODY, day)
    assert state.visit.passport(TODAY).taken_on == day
    assert state.person_changed(ASHA, BODY).visit.taken_on == day
    wider = Measurements(90.0, 70.0, 98.0)
    assert state.person_changed(ASHA, wider, TODAY).visit.taken_on == TODAY


@pytest.mark.parametrize("end", ["home", "finish"])
def test_nothing_found_outlives_the_visit(end):
    assert getattr(SHOPPING.having_found(found(1)), end)().visit == Visit()
