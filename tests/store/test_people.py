from datetime import UTC, timedelta, timezone

import pytest

from fitkiosk.domain.body import Measurements, MeasuringMode
from fitkiosk.domain.people import KnownPerson, Person
from fitkiosk.errors import DuplicateEmailError, NotFoundError

ASHA = Measurements(86.5, 68.0, 94.5)


@pytest.fixture
def add(database, morning):
    """Adds a person, with girths when given, as a unit of work of its own."""

    def one(name, email=None, girths=None, at=morning):
        with database.unit_of_work() as work:
            person = work.people.add(name, email, at)
            if girths:
                work.measurements.record(person.id, girths, at)
        return person

    return one


def found(database, text, limit=20):
    with database.reading() as work:
        return [known.person.name for known in work.people.find(text, limit)]


def test_a_person_comes_back_as_added(database, add, morning):
    added = add("Asha Rao", "asha@example.com", ASHA)
    assert added == Person(added.id, "Asha Rao", "asha@example.com", morning)
    with database.reading() as work:
        known = work.people.get(added.id)
    assert known.person == added
    assert known.latest.measurements == ASHA
    assert known.latest.taken_at == morning
    assert known.latest.current


def test_moments_come_back_in_utc(database, add, morning):
    india = timezone(timedelta(hours=5, minutes=30))
    added = add("Asha Rao", None, ASHA, at=morning.astimezone(india))
    with database.reading() as work:
        known = work.people.get(added.id)
    assert known.person.created_at == morning
    assert known.person.created_at.tzinfo is UTC
    assert known.latest.taken_at.tzinfo is UTC


@pytest.mark.parametrize(
    "cm", [60.0, 60.1, 86.5, 99.9, 100.3, 128.7, 149.9, 150.0, 0.1 + 0.2 + 68.0]
)
def test_girths_keep_their_tenth_of_a_centimetre(database, add, cm):
    person = add("Asha Rao", None, Measurements(cm, None, cm))
    with database.reading() as work:
        current = work.measurements.current(person.id)
    assert current.measurements == Measurements(round(cm, 1), None, round(cm, 1))


@pytest.mark.parametrize("mode", MeasuringMode)
def test_how_girths_were_taken_comes_back(database, add, mode):
    girths = Measurements(86.5, 68.0, 94.5, mode)
    person = add("Asha Rao", None, girths)
    with database.reading() as work:
        assert work.measurements.current(person.id).measurements == girths
        assert work.measurements.history(person.id)[0].measurements == girths
        assert work.people.get(person.id).latest.measurements == girths
        assert work.people.find("asha", 1)[0].latest.measurements == girths


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("ash", ["Asha Rao", "Asha Verma"]),
        ("ASH", ["Asha Rao", "Asha Verma"]),
        ("ra", ["Asha Rao"]),
        ("rao ash", ["Asha Rao"]),
        ("sha", []),
        ("asha.v", ["Asha Verma"]),
        ("example", []),
        ("jose", ["José Álvares"]),
        ("alv", ["José Álvares"]),
        ("प्रि", ["प्रिया शर्मा"]),
        ("शर्मा", ["प्रिया शर्मा"]),
        ("marie", ["Anne-Marie O'Neill"]),
        ("o'n", ["Anne-Marie O'Neill"]),
        ("%", []),
        ("_", []),
        ("a_h", []),
        ("\\", []),
        ("/", []),
    ],
)
def test_find_by_the_beginning_of_any_word(database, add, text, names):
    add("Asha Verma", "asha.verma@example.com")
    add("Asha Rao")
    add("José Álvares")
    add("प्रिया शर्मा")
    add("Anne-Marie O'Neill")
    assert found(database, text) == names


def test_without_text_the_latest_measured_come_first(database, add, morning):
    add("Never Measured")
    add("First", None, ASHA, morning)
    add("Last", None, ASHA, morning + timedelta(days=2))
    add("Middle", None, ASHA, morning + timedelta(days=1))
    assert found(database, "  ") == ["Last", "Middle", "First"]
    assert found(database, "", limit=2) == ["Last", "Middle"]


def test_the_list_shows_the_girths_on_file(database, add):
    person = add("Asha Rao", None, ASHA)
    add("Asha Verma")
    with database.reading() as work:
        rao, verma = work.people.find("asha", 20)
    assert rao.latest.measurements == ASHA
    assert rao.person == person
    assert verma == KnownPerson(verma.person, None)


def test_one_email_one_person(database, add):
    add("Asha Rao", "asha@example.com")
    with pytest.raises(DuplicateEmailError, match=r"asha@example\.com"):
        add("Asha Verma", "asha@example.com")
    assert found(database, "asha") == ["Asha Rao"]


def test_many_people_may_have_no_email(database, add):
    add("Asha Rao")
    add("Asha Verma")
    assert len(found(database, "asha")) == 2


def test_edit(database, add):
    person = add("Asha Rao")
    add("Meera Iyer", "meera@example.com")
    with database.unit_of_work() as work:
        edited = work.people.edit(person.id, "Asha Rao-Nair", "asha@example.com")
    assert edited == Person(person.id, "Asha Rao-Nair", "asha@example.com", person.created_at)
    assert found(database, "nair") == ["Asha Rao-Nair"]
    with pytest.raises(DuplicateEmailError), database.unit_of_work() as work:
        work.people.edit(person.id, "Asha", "meera@example.com")
    assert found(database, "asha@") == ["Asha Rao-Nair"]


def test_a_new_set_becomes_current_and_the_old_ones_stay(database, add, morning):
    person = add("Asha Rao", None, ASHA)
    later = Measurements(87.0, 69.0, 95.0)
    with database.unit_of_work() as work:
        recorded = work.measurements.record(person.id, later, morning + timedelta(days=30))
    with database.reading() as work:
        assert work.measurements.current(person.id) == recorded
        history = work.measurements.history(person.id)
    assert [(each.measurements, each.current) for each in history] == [(later, True), (ASHA, False)]


def test_a_set_recorded_with_an_earlier_clock_is_current_nevertheless(database, add, morning):
    person = add("Asha Rao", None, ASHA)
    with database.unit_of_work() as work:
        work.measurements.record(person.id, Measurements(90.0), morning - timedelta(days=1))
    with database.reading() as work:
        assert [each.current for each in work.measurements.history(person.id)] == [True, False]


def test_nobody_there(database, morning):
    with database.reading() as work:
        assert work.measurements.current(7) is None
        assert work.measurements.history(7) == ()
        with pytest.raises(NotFoundError):
            work.people.get(7)
    for change in (
        lambda work: work.people.edit(7, "Asha", None),
        lambda work: work.people.remove(7),
        lambda work: work.measurements.record(7, ASHA, morning),
    ):
        with pytest.raises(NotFoundError), database.unit_of_work() as work:
            change(work)


def test_erasing_a_person_erases_their_girths_and_frees_neither_id(database, add):
    person = add("Asha Rao", "asha@example.com", ASHA)
    with database.unit_of_work() as work:
        work.people.remove(person.id)
    with database.reading() as work:
        assert work.measurements.history(person.id) == ()
    assert found(database, "asha") == []
    assert add("Asha Verma", "asha@example.com").id > person.id
