"""The visit's state machine."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fitkiosk.domain.body import Measurements
from fitkiosk.domain.fit import FitWish
from fitkiosk.domain.kiosk import KioskState, Place, Screen, Visit, VisitMode
from fitkiosk.domain.passport import Passport
from fitkiosk.domain.people import Person
from fitkiosk.domain.products import Audience
from fitkiosk.domain.staff import StaffMember
from fitkiosk.units import LengthUnit

BODY = Measurements(86.5, 68.0, 94.5)
ASHA = Person(1, "Asha", None, datetime(2026, 1, 1, tzinfo=UTC))
MEERA = StaffMember(1, "Meera", datetime(2026, 1, 1, tzinfo=UTC))
HOME = KioskState()
STAFFED = HOME.begin(VisitMode.STAFF).signed_in(MEERA)


def test_a_customer_is_measured_and_then_shops():
    state = HOME.begin(VisitMode.CUSTOMER)
    assert state.screen is Screen.MEASURE
    state = state.measured(BODY)
    assert state.screen is Screen.CATALOGUE
    assert state.visit.measurements == BODY
    state = state.open_product(7)
    assert state.place == Place(Screen.PRODUCT, 7)


def test_changed_girths_lead_back_to_where_they_were_asked_for():
    state = HOME.begin(VisitMode.CUSTOMER).measured(BODY).open_product(7).measure()
    assert state.screen is Screen.MEASURE
    taller = Measurements(90.0, 70.0, 98.0)
    state = state.measured(taller)
    assert state.place == Place(Screen.PRODUCT, 7)
    assert state.visit.measurements == taller
    assert state.back().screen is Screen.CATALOGUE


def test_no_list_of_people_without_a_member_signed_in():
    door = HOME.begin(VisitMode.STAFF)
    assert door.screen is Screen.SIGN_IN
    for way in (
        lambda: door.meet(ASHA, BODY),
        door.open_office,
        door.measure,
        lambda: HOME.signed_in(MEERA),
        lambda: HOME.begin(VisitMode.CUSTOMER).signed_in(MEERA),
    ):
        with pytest.raises(ValueError, match="no way"):
            way()
    state = door.signed_in(MEERA)
    assert state.screen is Screen.PEOPLE
    assert state.visit.staff == MEERA


def test_back_from_the_list_of_people_locks():
    assert STAFFED.back() == HOME


def test_a_known_person_is_shown_before_they_shop():
    state = STAFFED.meet(ASHA, BODY)
    assert state.screen is Screen.PERSON
    assert state.visit.on_file == BODY
    state = state.shop()
    assert state.screen is Screen.CATALOGUE
    assert state.back().screen is Screen.PERSON


def test_nobody_shops_without_girths():
    with pytest.raises(ValueError, match="hip"):
        STAFFED.meet(ASHA, Measurements(86.5, 68.0)).shop()


def test_an_edited_person_is_the_one_of_the_visit():
    renamed = replace(ASHA, name="Asha Nair")
    wider = Measurements(90.0, 72.0, 98.0)
    state = STAFFED.meet(ASHA, BODY).person_changed(renamed, wider)
    assert state.screen is Screen.PERSON
    assert state.visit.person == renamed
    assert state.visit.measurements == state.visit.on_file == wider
    with pytest.raises(ValueError, match="no way but from"):
        STAFFED.person_changed(renamed, wider)


def test_the_office_is_reached_from_the_people_and_leads_back_to_them():
    office = STAFFED.open_office()
    assert office.screen is Screen.OFFICE
    assert office.back() == STAFFED
    with pytest.raises(ValueError, match="no way"):
        office.measure()


def test_the_door_of_size_charts_leads_past_the_pin_to_the_bench_and_back_home():
    door = HOME.begin(VisitMode.STAFF, Screen.BENCH)
    assert door.screen is Screen.SIGN_IN
    bench = door.signed_in(MEERA)
    assert bench.screen is Screen.BENCH
    assert bench.visit.staff == MEERA
    assert bench.back() == HOME
    assert door.back() == HOME
    # Whoever comes after them by the other door goes to the people.
    assert door.back().begin(VisitMode.STAFF).signed_in(MEERA).screen is Screen.PEOPLE


def test_the_bench_is_reached_from_the_people_and_leads_back_to_them():
    bench = STAFFED.open_bench()
    assert bench.screen is Screen.BENCH
    assert bench.back() == STAFFED
    with pytest.raises(ValueError, match="no way"):
        HOME.open_bench()
    with pytest.raises(ValueError, match="no way"):
        bench.measure()


def test_finishing_a_visit_keeps_staff_signed_in_and_nothing_of_the_person():
    state = STAFFED.meet(ASHA, BODY).shop().open_product(7).reading_in(LengthUnit.INCH)
    state = state.shopping_for(Audience.MEN).wishing_for(FitWish.SNUG)
    # Only how whoever serves reads lengths stays.
    assert state.finish() == STAFFED.reading_in(LengthUnit.INCH)
    assert STAFFED.measure().measured(BODY).finish() == STAFFED
    assert STAFFED.finish() == STAFFED


def test_a_customer_who_finishes_is_home():
    assert HOME.begin(VisitMode.CUSTOMER).measured(BODY).finish() == HOME


def test_locking_forgets_who_signed_in():
    assert STAFFED.meet(ASHA, BODY).home() == HOME
    assert HOME.visit.staff is None


def test_measuring_someone_new_does_not_carry_the_last_person_over():
    state = STAFFED.meet(ASHA, BODY).back().measure()
    assert state.visit.person is None
    assert state.visit.measurements == Measurements()
    assert state.visit.mode is VisitMode.STAFF
    assert state.visit.staff == MEERA


def test_going_back_to_the_list_of_people_takes_the_person_off_the_screen():
    state = STAFFED.meet(ASHA, BODY).back()
    assert state == STAFFED
    assert state.visit == Visit(mode=VisitMode.STAFF, staff=MEERA)


def test_girths_that_were_stored_are_the_visits_from_then_on():
    state = STAFFED.meet(ASHA, BODY).measure()
    wider = Measurements(90.0, 72.0, 98.0)
    state = state.remembered(ASHA, wider)
    assert state.visit.measurements == wider
    assert state.visit.on_file == wider
    assert state.back().visit.measurements == wider


def test_a_visit_is_wiped_on_the_way_home_and_leaves_no_unit_behind():
    state = HOME.begin(VisitMode.CUSTOMER).reading_in(LengthUnit.INCH).remembered(ASHA, BODY)
    state = state.measured(BODY).shopping_for(Audience.MEN)
    assert state.home() == HOME
    walked = state
    while walked.trail:
        walked = walked.back()
    assert walked == HOME
    assert HOME.back() == HOME


def test_a_product_scanned_at_home_begins_a_visit_with_the_shop_behind_it():
    state = HOME.scanned(7, "M", Audience.MEN)
    assert state.place == Place(Screen.PRODUCT, 7, "M")
    assert state.visit == Visit(audience=Audience.MEN)
    state = state.measure().measured(BODY)
    assert state.place == Place(Screen.PRODUCT, 7, "M")
    assert state.visit.measurements == BODY
    state = state.back()
    assert state.screen is Screen.CATALOGUE
    assert state.visit.measurements == BODY
    assert state.back() == HOME
    assert HOME.scanned(7).visit.audience is Audience.WOMEN, "as whoever is measured first"


def test_staff_scan_for_whoever_they_serve():
    state = STAFFED.scanned(7, audience=Audience.MEN)
    assert state.screen is Screen.PRODUCT
    assert (state.visit.staff, state.visit.audience) == (MEERA, Audience.MEN)
    assert state.back().back() == STAFFED
    state = STAFFED.meet(ASHA, BODY).scanned(7)
    assert (state.visit.person, state.visit.audience) == (ASHA, ASHA.audience)
    assert state.back().screen is Screen.CATALOGUE
    assert state.back().back().screen is Screen.PERSON


def test_scanning_in_the_shop_opens_one_page_a_product():
    state = HOME.begin(VisitMode.CUSTOMER).measured(BODY)
    state = state.scanned(7, "S")
    assert state.place == Place(Screen.PRODUCT, 7, "S")
    same = state.scanned(7, "M")
    assert same.place == Place(Screen.PRODUCT, 7, "M")
    assert same.trail == state.trail
    assert same.scanned(8).back() == same


def test_a_product_scanned_while_measuring_waits_until_that_is_over():
    taping = HOME.begin(VisitMode.CUSTOMER)
    state = taping.scanned(7, "M").scanned(8, "S")
    assert state.place == taping.place
    assert state.trail == taping.trail
    state = state.measured(BODY)
    assert state.place == Place(Screen.PRODUCT, 8, "S")
    assert state.visit.measurements == BODY
    assert state.waiting is None
    assert state.back().screen is Screen.CATALOGUE
    assert state.measure().scanned(9).measured(BODY).back() == state
    assert state.measure().scanned(8, "L").measured(BODY).place == Place(Screen.PRODUCT, 8, "L")


@pytest.mark.parametrize("leave", [KioskState.back, KioskState.finish, KioskState.home])
def test_whoever_leaves_measuring_finds_nothing_waiting(leave):
    state = STAFFED.meet(ASHA, BODY).measure().scanned(7)
    assert leave(state).waiting is None


def test_an_unknown_code_is_looked_for_in_the_catalogue():
    assert HOME.browse().screen is Screen.CATALOGUE
    assert HOME.browse().back() == HOME
    assert STAFFED.browse().back() == STAFFED
    shop = STAFFED.meet(ASHA, BODY).shop()
    assert shop.browse() == shop
    assert shop.open_product(7).open_product(8).browse() == shop


@pytest.mark.parametrize(
    "state",
    [
        HOME.begin(VisitMode.STAFF),
        STAFFED.open_office(),
        STAFFED.open_stock(),
        STAFFED.open_stock().open_import(),
        STAFFED.open_bench(),
    ],
)
def test_codes_lead_nowhere_from_screens_of_other_things(state):
    assert not state.can_browse
    for way in (state.browse, lambda: state.scanned(7), state.show_passport):
        with pytest.raises(ValueError, match="no way"):
            way()


def test_nothing_typed_while_measuring_is_lost_by_a_code():
    taping = HOME.begin(VisitMode.CUSTOMER)
    assert not taping.can_browse
    with pytest.raises(ValueError, match="no way"):
        taping.browse()


def test_what_was_scanned_while_measuring_is_forgotten_by_who_goes_on_without_measuring():
    looking = HOME.begin(VisitMode.CUSTOMER).scanned(7).show_passport().browse()
    assert looking.screen is Screen.CATALOGUE
    assert looking.measure().measured(BODY).screen is Screen.CATALOGUE


def test_a_passport_is_read_at_home_and_in_a_guests_visit():
    passport = Passport(BODY, date(2026, 3, 1), Audience.MEN)
    for start in (HOME, STAFFED, HOME.begin(VisitMode.CUSTOMER)):
        state = start.show_passport().restored(passport)
        assert state.screen is Screen.CATALOGUE
        assert state.visit.measurements == BODY
    page = HOME.scanned(7)
    state = page.show_passport()
    assert state.back() == page
    state = state.restored(passport)
    assert state.place == page.place
    assert state.visit.measurements == BODY


def test_a_passport_holds_no_name_so_a_known_persons_visit_takes_none():
    for state in (STAFFED.meet(ASHA, BODY).shop(), STAFFED.meet(ASHA, BODY).measure()):
        with pytest.raises(ValueError, match="passport"):
            state.show_passport()


def test_staff_alone_get_to_the_products_of_the_shop():
    shop = STAFFED.meet(ASHA, BODY).shop()
    assert shop.open_stock().back() == shop
    with pytest.raises(ValueError, match="no way"):
        HOME.browse().open_stock()


@pytest.mark.parametrize("step", [lambda s: s.open_product(1), lambda s: s.measured(BODY)])
def test_there_is_no_way_past_measuring(step):
    with pytest.raises(ValueError, match="no way"):
        step(HOME)


def test_nobody_goes_on_with_a_girth_missing():
    with pytest.raises(ValueError, match="hip"):
        HOME.begin(VisitMode.CUSTOMER).measured(Measurements(86.5, 68.0, None))


_STEPS = {
    "customer": lambda s: s.begin(VisitMode.CUSTOMER),
    "staff": lambda s: s.begin(VisitMode.STAFF),
    "charts": lambda s: s.begin(VisitMode.STAFF, Screen.BENCH),
    "bench": lambda s: s.open_bench(),
    "sign in": lambda s: s.signed_in(MEERA),
    "meet": lambda s: s.meet(ASHA, BODY),
    "meet unmeasured": lambda s: s.meet(ASHA, Measurements()),
    "changed": lambda s: s.person_changed(ASHA, BODY),
    "shop": lambda s: s.shop(),
    "office": lambda s: s.open_office(),
    "passport": lambda s: s.show_passport(),
    "restored": lambda s: s.restored(Passport(BODY, date(2026, 3, 1), Audience.MEN)),
    "finish": lambda s: s.finish(),
    "measure": lambda s: s.measure(),
    "measured": lambda s: s.measured(BODY),
    "stored": lambda s: s.remembered(ASHA, BODY),
    "open": lambda s: s.open_product(3),
    "scanned": lambda s: s.scanned(4, "M"),
    "browse": lambda s: s.browse(),
    "stock": lambda s: s.open_stock(),
    "inch": lambda s: s.reading_in(LengthUnit.INCH),
    "back": lambda s: s.back(),
    "home": lambda s: s.home(),
}


@settings(max_examples=1000)
@given(st.lists(st.sampled_from(sorted(_STEPS)), max_size=40))
def test_back_always_leads_home_and_home_is_always_empty(steps):
    state = HOME
    for step in steps:
        try:
            state = _STEPS[step](state)
        except ValueError:
            continue  # a step that this screen does not offer
        if state.screen is Screen.HOME:
            assert state == KioskState(visit=Visit(unit=state.visit.unit))
        if state.screen is Screen.PRODUCT:
            assert Screen.CATALOGUE in [place.screen for place in state.trail]
        if state.screen in (Screen.PEOPLE, Screen.PERSON, Screen.OFFICE, Screen.STOCK):
            assert state.visit.staff == MEERA
        assert state.waiting is None or state.screen in (Screen.MEASURE, Screen.PASSPORT)
        if state.screen in (Screen.SIGN_IN, Screen.PEOPLE, Screen.OFFICE):
            assert state.visit.person is None
            assert state.visit.measurements == Measurements()
    for _ in range(len(state.trail)):
        state = state.back()
    assert state.screen is Screen.HOME
    assert state.visit.measurements == Measurements()
