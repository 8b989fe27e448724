"""The visit's state machine."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fitkiosk.domain.body import Measurements
from fitkiosk.domain.kiosk import KioskState, Place, Screen, Visit, VisitMode
from fitkiosk.domain.people import Person
from fitkiosk.domain.products import Audience
from fitkiosk.units import LengthUnit

BODY = Measurements(86.5, 68.0, 94.5)
ASHA = Person(1, "Asha", None, datetime(2026, 1, 1, tzinfo=UTC))
HOME = KioskState()


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


def test_staff_look_for_the_person_first():
    state = HOME.begin(VisitMode.STAFF)
    assert state.screen is Screen.PEOPLE
    assert state.greet(ASHA, BODY).screen is Screen.CATALOGUE
    unmeasured = state.greet(ASHA, Measurements())
    assert unmeasured.screen is Screen.MEASURE
    assert unmeasured.visit.person == ASHA


def test_measuring_someone_new_does_not_carry_the_last_person_over():
    state = HOME.begin(VisitMode.STAFF).greet(ASHA, BODY).back().measure()
    assert state.visit.person is None
    assert state.visit.measurements == Measurements()
    assert state.visit.mode is VisitMode.STAFF


def test_going_back_to_the_list_of_people_takes_the_person_off_the_screen():
    state = HOME.begin(VisitMode.STAFF).greet(ASHA, BODY).back()
    assert state.screen is Screen.PEOPLE
    assert state.visit == Visit(mode=VisitMode.STAFF)


def test_girths_that_were_stored_are_the_visits_from_then_on():
    state = HOME.begin(VisitMode.STAFF).greet(ASHA, BODY).measure()
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
    "greet": lambda s: s.greet(ASHA, BODY),
    "measure": lambda s: s.measure(),
    "measured": lambda s: s.measured(BODY),
    "stored": lambda s: s.remembered(ASHA, BODY),
    "open": lambda s: s.open_product(3),
    "inch": lambda s: s.reading_in(LengthUnit.INCH),
    "back": lambda s: s.back(),
    "home": lambda s: s.home(),
}


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
        if state.screen in (Screen.CATALOGUE, Screen.PRODUCT):
            assert state.visit.measurements.complete
    for _ in range(len(state.trail)):
        state = state.back()
    assert state.screen is Screen.HOME
    assert state.visit.measurements == Measurements()
