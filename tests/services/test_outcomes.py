"""What people say after a try-on, and what all of them said."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from fitkiosk.domain.body import Measurements
from fitkiosk.domain.fit import FitLabel
from fitkiosk.domain.language import Language
from fitkiosk.domain.outcomes import FitCounts, NewOutcome, Review, ReviewPage
from fitkiosk.domain.people import Contact
from fitkiosk.errors import NotFoundError
from fitkiosk.services.outcomes import OutcomeService
from fitkiosk.services.people import PeopleService

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
TIGHT, PERFECT, LOOSE = FitLabel
GIRTHS = Measurements(86.5, 68.0, 94.5)


@pytest.fixture
def outcomes(database):
    return OutcomeService(database, lambda: NOW)


@pytest.fixture
def kurti(database, new_product):
    with database.unit_of_work() as work:
        return work.products.add_many([new_product("A-1")])[0]


def test_nobody_has_said_anything(outcomes, kurti):
    assert outcomes.reviews(kurti) == ReviewPage()


def test_try_ons_and_reviews_are_counted_together(outcomes, kurti, database):
    for size, felt in (("M", PERFECT), ("M", TIGHT), ("S", PERFECT)):
        outcomes.note(NewOutcome(kurti, size, felt))
    with database.unit_of_work() as work:
        work.outcomes.add_reviews(
            [
                (kurti, Review("Lovely", 5, PERFECT, "M", date(2026, 3, 2))),
                (kurti, Review("", 2, LOOSE, "L")),
                (kurti, Review("Soft", None, None, "", date(2026, 5, 1))),
            ]
        )
    page = outcomes.reviews(kurti)
    assert page.fit == FitCounts(1, 3, 1)
    assert page.tried_here == FitCounts(1, 2, 0)
    assert page.sizes == (
        ("S", FitCounts(0, 1, 0)),
        ("M", FitCounts(1, 2, 0)),
        ("L", FitCounts(0, 0, 1)),
    )
    assert (page.stars, page.ratings) == (3.5, 2)
    assert [review.text for review in page.reviews] == ["Soft", "Lovely"]


def test_an_outcome_keeps_what_was_predicted(outcomes, kurti):
    noted = outcomes.note(NewOutcome(kurti, "M", TIGHT, "hip", PERFECT, 0.9))
    assert (noted.at, noted.sku, noted.size, noted.felt) == (NOW, "A-1", "M", TIGHT)
    assert (noted.zone, noted.predicted, noted.chance) == ("hip", PERFECT, 0.9)


def test_a_slip_is_taken_back_twice_at_most_once(outcomes, kurti):
    noted = outcomes.note(NewOutcome(kurti, "M", TIGHT))
    outcomes.take_back(noted.id)
    outcomes.take_back(noted.id)
    assert outcomes.reviews(kurti) == ReviewPage()


def test_a_product_that_is_gone_is_told(outcomes):
    with pytest.raises(NotFoundError):
        outcomes.note(NewOutcome(99, "M", PERFECT))


def test_an_outcome_outlives_its_product(outcomes, database, new_product):
    with database.unit_of_work() as work:
        (product,) = work.products.add_many([replace(new_product("A-2"))], "sample")
    outcomes.note(NewOutcome(product, "M", PERFECT))
    with database.unit_of_work() as work:
        work.products.remove_source("sample")
    with database.reading() as work:
        assert work.outcomes.felt_here(product) == ()


def test_what_a_person_said_is_handed_out_and_left_to_nobody_once_they_are_forgotten(
    outcomes, kurti, database, clock, meena
):
    people = PeopleService(database, clock)
    asha, twin = (
        people.remember(Contact(name), GIRTHS, None, language=Language.ENGLISH).person
        for name in ("Asha Rao", "Asha R.")
    )
    for person, felt in ((asha, PERFECT), (twin, TIGHT)):
        outcomes.note(NewOutcome(kurti, "M", felt, person_id=person.id))
    people.merge(asha.id, twin.id, by=meena)
    said = people.file_of(asha.id, by=meena).outcomes
    assert [outcome.felt for outcome in said] == [TIGHT, PERFECT]
    before = outcomes.reviews(kurti)
    people.forget(asha.id, by=meena)
    assert outcomes.reviews(kurti) == before
    with database.reading() as work:
        assert work.outcomes.of_person(asha.id) == work.outcomes.of_person(twin.id) == ()
