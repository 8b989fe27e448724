import pytest

from fitkiosk.domain.body import Measurements, MeasuringMode, OutOfLimitsError
from fitkiosk.errors import BadInputError, DuplicateEmailError, NotFoundError
from fitkiosk.services.people import PeopleService

ASHA = Measurements(86.5, 68.0, 94.5)


@pytest.fixture
def people(database, clock):
    return PeopleService(database, clock)


def names(people, text=""):
    return [known.person.name for known in people.find(text)]


def test_somebody_new_is_remembered_tidily(people, clock):
    known = people.remember("  Asha   Rao ", " Asha@Example.COM ", Measurements(86.54, 68.0, 94.5))
    assert known.person.name == "Asha Rao"
    assert known.person.email == "asha@example.com"
    assert known.person.created_at == clock.now
    assert known.latest.measurements == ASHA
    assert people.get(known.person.id) == known
    assert people.find("rao") == (known,)
    assert people.history(known.person.id) == (known.latest,)


def test_no_email_and_no_girths_will_do(people):
    known = people.remember("Asha Rao", "  ", Measurements())
    assert known.person.email is None
    assert known.latest is None
    assert people.get(known.person.id) == known


@pytest.mark.parametrize(
    ("name", "email", "girths", "error"),
    [
        (" ", "", ASHA, BadInputError),
        ("x" * 121, "", ASHA, BadInputError),
        ("Asha", "no address", ASHA, BadInputError),
        ("Asha", "", Measurements(86.5, 68.0, 600.0), OutOfLimitsError),
    ],
)
def test_what_cannot_be_used_saves_nothing(people, name, email, girths, error):
    with pytest.raises(error):
        people.remember(name, email, girths)
    assert names(people, "a") == []


def test_an_email_on_file_saves_nothing_half(people):
    people.remember("Asha Rao", "asha@example.com", ASHA)
    with pytest.raises(DuplicateEmailError):
        people.remember("Asha Verma", "ASHA@example.com", ASHA)
    assert names(people, "asha") == ["Asha Rao"]
    assert len(people.history(people.find("asha")[0].person.id)) == 1


def test_measuring_again_keeps_the_history(people):
    known = people.remember("Asha Rao", "", ASHA)
    record = people.save_measurements(known.person.id, Measurements(87.0, 69.0, 95.0))
    assert record.current
    assert people.get(known.person.id).latest == record
    assert [each.measurements.bust_cm for each in people.history(known.person.id)] == [87.0, 86.5]


def test_how_girths_were_taken_is_kept(people):
    taped = Measurements(86.54, 68.0, 94.5, MeasuringMode.FULL)
    known = people.remember("Asha Rao", "", taped)
    assert known.latest.measurements.mode is MeasuringMode.FULL
    own = Measurements(87.0, 69.0, 95.0, MeasuringMode.SELF)
    assert people.save_measurements(known.person.id, own).measurements == own
    assert people.get(known.person.id).latest.measurements == own


@pytest.mark.parametrize("mode", MeasuringMode)
def test_nothing_measured_is_not_saved(people, mode):
    assert people.remember("Meera Iyer", "", Measurements(mode=mode)).latest is None
    known = people.remember("Asha Rao", "", ASHA)
    with pytest.raises(BadInputError):
        people.save_measurements(known.person.id, Measurements(mode=mode))
    with pytest.raises(OutOfLimitsError):
        people.save_measurements(known.person.id, Measurements(20.0))
    assert people.get(known.person.id).latest.measurements == ASHA


def test_without_text_the_latest_measured_come_first(people):
    first = people.remember("Asha Rao", "", ASHA)
    people.remember("Meera Iyer", "", ASHA)
    assert names(people) == ["Meera Iyer", "Asha Rao"]
    people.save_measurements(first.person.id, ASHA)
    assert names(people) == ["Asha Rao", "Meera Iyer"]
    assert len(people.find("", limit=1)) == 1


def test_edit(people):
    known = people.remember("Asha Rao", "", ASHA)
    assert people.edit(known.person.id, " Asha  Nair", "A@b.in").email == "a@b.in"
    assert names(people, "nair") == ["Asha Nair"]
    with pytest.raises(BadInputError):
        people.edit(known.person.id, "", "")


def test_forget(people):
    known = people.remember("Asha Rao", "asha@example.com", ASHA)
    people.forget(known.person.id)
    assert names(people) == []
    for ask in (people.get, people.forget):
        with pytest.raises(NotFoundError):
            ask(known.person.id)
    with pytest.raises(NotFoundError):
        people.save_measurements(known.person.id, ASHA)
