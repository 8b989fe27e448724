from datetime import UTC, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fitkiosk.domain.body import Girth, Measurements, MeasuringMode
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
        current = work.people.get(person.id).latest
    assert current.measurements == Measurements(round(cm, 1), None, round(cm, 1))


@pytest.mark.parametrize("mode", MeasuringMode)
def test_how_girths_were_taken_comes_back(database, add, mode):
    girths = Measurements(86.5, 68.0, 94.5, mode)
    person = add("Asha Rao", None, girths)
    with database.reading() as work:
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


@pytest.mark.parametrize(
    "text",
    [
        "981",
        "98123",
        "98123 45678",
        "98123-45678",
        "+91 98123",
        "+91",
        "9198123",
        "0981",
        "00 91 981",
        "९८१",
        "९८१२३ ४५",
        "asha 98123 45678",
        "98123 45 ash",
    ],
)
def test_find_by_phone(database, morning, text):
    with database.unit_of_work() as work:
        work.people.add("Asha Rao", None, morning, phone="+919812345678")
        work.people.add("Meera Iyer", None, morning, phone="+16502530000")
    assert found(database, text) == ["Asha Rao"]


@pytest.mark.parametrize("text", ["812", "5678", "asha 650", "+1 981"])
def test_find_by_another_phone(database, morning, text):
    with database.unit_of_work() as work:
        work.people.add("Asha Rao", None, morning, phone="+919812345678")
    assert found(database, text) == []


def test_numbers_in_names_are_words(database, add):
    add("Asha 2")
    add("Studio 54")
    assert found(database, "asha 2") == ["Asha 2"]
    assert found(database, "54") == ["Studio 54"]


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
        assert work.people.get(person.id).latest == recorded
        history = work.measurements.history(person.id)
    assert [(each.measurements, each.current) for each in history] == [(later, True), (ASHA, False)]


def test_a_set_recorded_with_an_earlier_clock_is_current_nevertheless(database, add, morning):
    person = add("Asha Rao", None, ASHA)
    with database.unit_of_work() as work:
        work.measurements.record(person.id, Measurements(90.0), morning - timedelta(days=1))
    with database.reading() as work:
        assert [each.current for each in work.measurements.history(person.id)] == [True, False]


lengths = st.integers(600, 1500).map(lambda mm: mm / 10)
girths = st.builds(
    Measurements,
    st.none() | lengths,
    st.none() | lengths,
    st.none() | lengths,
    st.sampled_from(MeasuringMode),
    st.dictionaries(st.sampled_from(Girth), st.lists(lengths, min_size=1, max_size=3).map(tuple)),
    st.dictionaries(st.sampled_from(Girth), st.floats(0.1, 10.0)),
)


@given(sets=st.lists(girths, min_size=1, max_size=3))
@settings(
    max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
def test_what_was_taken_comes_back_with_its_readings_and_errors(database, morning, sets):
    with database.unit_of_work() as work:
        person = work.people.add("Asha Rao", None, morning)
        recorded = [
            work.measurements.record(person.id, taken, morning + timedelta(days=day))
            for day, taken in enumerate(sets)
        ]
    with database.reading() as work:
        history = work.measurements.history(person.id)
        assert work.people.get(person.id).latest == history[0]
    assert [each.measurements for each in reversed(history)] == sets
    assert history[0] == recorded[-1]


def test_the_list_has_everybodys_own_readings(database, add):
    own = [
        Measurements(80.0 + n, mode=MeasuringMode.FULL, readings_cm={Girth.BUST: (79.5, 80.5 + n)})
        for n in range(3)
    ]
    for number, taken in enumerate(own):
        add(f"Asha {number}", None, taken)
    with database.reading() as work:
        assert [known.latest.measurements for known in work.people.find("asha", 20)] == own


def test_alike(database, morning):
    with database.unit_of_work() as work:
        asha = work.people.add("Asha Rao", "asha@example.com", morning, phone="+919812345678")
        same_name = work.people.add("ASHA RAO", "a.rao@example.com", morning)
        same_phone = work.people.add("Bina Rao", None, morning, phone="+919812345678")
        for other in ("Asha Rao Verma", "Asha", "Asha-Rao", "Rao Asha"):
            work.people.add(other, None, morning)
        other_phone = work.people.add("Meera", None, morning, phone="+919812345670")
    with database.reading() as work:
        assert [known.person.id for known in work.people.alike(asha.id)] == [
            same_name.id,
            same_phone.id,
        ]
        assert work.people.alike(other_phone.id) == ()


def test_nobody_there(database, morning):
    with database.reading() as work:
        assert work.measurements.history(7) == ()
        with pytest.raises(NotFoundError):
            work.people.get(7)
    for change in (
        lambda work: work.people.edit(7, "Asha", None),
        lambda work: work.people.alike(7),
        lambda work: work.people.merge(7, 8),
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
