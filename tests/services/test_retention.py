"""People are erased by themselves when their time is over, and never because of a wrong clock."""

from datetime import datetime, timedelta

import pytest

from fitkiosk.domain.audit import Deed
from fitkiosk.domain.body import Measurements
from fitkiosk.domain.language import Language
from fitkiosk.domain.people import Contact
from fitkiosk.services.people import PeopleService

ASHA = Measurements(86.5, 68.0, 94.5)


@pytest.fixture
def people(database, clock):
    return PeopleService(database, clock)


@pytest.fixture
def remember(people):
    return lambda name: people.remember(Contact(name), ASHA, language=Language.ENGLISH).person.id


@pytest.fixture
def days_go_by(people, clock):
    """The shop is open every other week; gives how many people were erased."""

    def go(days):
        erased = people.sweep()
        end = clock.now + timedelta(days=days)
        while clock.now < end:
            clock.now = min(clock.now + timedelta(days=14), end)
            erased += people.sweep()
        return erased

    return go


def names(people):
    return sorted(known.person.name for known in people.find(""))


def test_two_years_unless_the_shop_says_otherwise(people, remember, days_go_by):
    assert people.retention_days() == 730
    remember("Asha")
    assert days_go_by(729) == 0
    assert days_go_by(2) == 1
    assert names(people) == []
    assert people.find("asha") == ()
    (newest, *_) = people.deeds()
    assert (newest.deed, newest.staff_name, newest.details) == (Deed.PERSON_ERASED, None, "1")


def test_measuring_again_begins_it_anew(people, remember, days_go_by):
    asha, _ = remember("Asha"), remember("Bina")
    days_go_by(500)
    people.save_measurements(asha, ASHA)
    assert days_go_by(300) == 1
    assert names(people) == ["Asha"]


def test_somebody_without_girths_has_a_time_too(people, days_go_by):
    people.remember(Contact("Asha"), Measurements(), language=Language.ENGLISH)
    assert days_go_by(731) == 1


def test_a_shorter_time_holds_for_everybody(people, remember, days_go_by, meena):
    remember("Asha")
    days_go_by(60)
    remember("Bina")
    people.keep_for(30, by=meena)
    assert people.sweep() == 1
    assert names(people) == ["Bina"]


@pytest.mark.parametrize("later", [None, 3650])
def test_nobody_is_kept_for_longer_than_they_agreed_to(people, remember, days_go_by, meena, later):
    people.keep_for(30, by=meena)
    remember("Asha")
    people.keep_for(later, by=meena)
    remember("Bina")
    assert days_go_by(31) == 1
    assert names(people) == ["Bina"]


def test_without_a_limit_people_stay(people, remember, days_go_by, meena):
    people.keep_for(None, by=meena)
    assert people.retention_days() is None
    remember("Asha")
    assert days_go_by(5000) == 0
    assert names(people) == ["Asha"]


def test_where_nobody_is_kept_everybody_goes_with_the_next_sweep(people, remember, meena):
    remember("Asha")
    people.keep_for(0, by=meena)
    assert names(people) == ["Asha"]
    assert people.sweep() == 1
    assert names(people) == []


def test_people_from_before_there_was_consent_go_by_the_setting(
    people, database, clock, days_go_by
):
    with database.unit_of_work() as work:
        work.people.add("Asha", None, clock())
    assert days_go_by(729) == 0
    assert days_go_by(2) == 1


def test_a_shop_that_is_upgraded_loses_nobody_on_that_day(people, database, clock, days_go_by):
    with database.unit_of_work() as work:
        work.people.add("Asha", None, clock() - timedelta(days=5000))
    assert days_go_by(700) == 0
    assert days_go_by(31) == 1


# --- Wrong clocks ---------------------------------------------------------------------------------


def test_a_clock_that_ran_behind_when_somebody_was_measured(people, remember, clock, days_go_by):
    """The battery of a new computer was empty; the next day its clock was set right."""
    right = clock.now
    clock.now = datetime(2001, 1, 1, tzinfo=right.tzinfo)
    remember("Asha")
    people.sweep()
    clock.now = right
    assert people.sweep() == 0
    assert names(people) == ["Asha"]
    assert days_go_by(729) == 0
    assert days_go_by(3) == 1


def test_a_clock_that_runs_ahead_for_a_while(people, remember, clock, days_go_by):
    remember("Asha")
    days_go_by(100)
    right = clock.now
    clock.now += timedelta(days=20_000)
    assert people.sweep() == 0
    assert days_go_by(30) == 0
    clock.now = right
    assert people.sweep() == 0
    assert days_go_by(600) == 0
    assert names(people) == ["Asha"]
    assert days_go_by(131) == 1


def test_small_corrections_of_the_clock_do_not_prolong_it(people, remember, clock):
    remember("Asha")
    erased = 0
    for _ in range(800):
        clock.now += timedelta(days=1)
        erased += people.sweep()
        clock.now -= timedelta(minutes=5)
    assert erased == 1


def test_sweeping_after_a_clock_was_set_back_erases_nobody(people, remember, clock):
    remember("Asha")
    people.sweep()
    clock.now -= timedelta(days=9000)
    assert people.sweep() == 0
    assert names(people) == ["Asha"]


def test_somebody_measured_while_the_sweep_is_on_stays(people, remember, clock, monkeypatch):
    asha, _ = remember("Asha"), remember("Bina")
    redact = people._forgetting.redact

    def measured_meanwhile(contacts):
        people.save_measurements(asha, ASHA)
        redact(contacts)

    monkeypatch.setattr(people._forgetting, "redact", measured_meanwhile)
    for _ in range(6):
        people.sweep()
        clock.now += timedelta(days=150)
    assert people.sweep() == 0
    assert names(people) == ["Asha"]
