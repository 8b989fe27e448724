import json
from datetime import timedelta

import pytest
from sqlalchemy import select

from fitkiosk.domain.audit import Deed
from fitkiosk.domain.body import Girth, Measurements, MeasuringMode, OutOfLimitsError
from fitkiosk.domain.language import Language
from fitkiosk.domain.people import Contact
from fitkiosk.domain.products import Audience
from fitkiosk.errors import BadInputError, DuplicateEmailError, NotFoundError
from fitkiosk.services.people import PeopleService
from fitkiosk.store.schema import Base, MeasurementSetRow, PersonRow

ASHA = Measurements(86.5, 68.0, 94.5)
TAPED = Measurements(
    86.5,
    68.0,
    94.5,
    MeasuringMode.FULL,
    {Girth.BUST: (86.4, 86.6), Girth.WAIST: (67.0, 68.0, 69.3), Girth.HIP: (94.5, 94.5)},
)


@pytest.fixture
def people(database, clock):
    return PeopleService(database, clock)


@pytest.fixture
def remember(people):
    def one(name, girths=ASHA, email=None, phone=None, audience=None, language=Language.ENGLISH):
        contact = Contact(name, email, phone)
        return people.remember(contact, girths, audience, language=language)

    return one


def names(people, text=""):
    return [known.person.name for known in people.find(text)]


def deeds(people, person_id=None):
    return [(each.deed, each.staff_name, each.details) for each in people.deeds(person_id)]


def test_somebody_new_is_remembered(people, clock):
    contact = people.check_contact("  Asha   Rao ", " Asha@Example.COM ", "98123 45678")
    girths = Measurements(86.54, 68.0, 94.5)
    known = people.remember(contact, girths, Audience.WOMEN, language=Language.ENGLISH)
    assert known.person.name == "Asha Rao"
    assert known.person.email == "asha@example.com"
    assert known.person.phone == "+919812345678"
    assert known.person.audience is Audience.WOMEN
    assert known.person.created_at == clock.now
    assert known.latest.measurements == ASHA
    assert people.get(known.person.id) == known
    assert people.find("rao") == people.find("981") == (known,)
    assert people.history(known.person.id) == (known.latest,)


def test_the_region_of_the_shop_decides_about_phones(database):
    people = PeopleService(database, region="US")
    assert people.check_contact("Asha", "", "650 253 0000").phone == "+16502530000"


def test_no_email_and_no_girths_will_do(people, remember):
    known = remember("Asha Rao", Measurements())
    assert known.person.email is None
    assert known.latest is None
    assert people.get(known.person.id) == known


def test_what_cannot_be_used_saves_nothing(people, remember):
    with pytest.raises(OutOfLimitsError):
        remember("Asha", Measurements(86.5, 68.0, 600.0))
    with pytest.raises(OutOfLimitsError):
        remember("Asha", Measurements(86.5, readings_cm={Girth.BUST: (86.5, 865.0)}))
    assert names(people, "a") == []
    assert people.deeds() == ()


def test_an_email_on_file_saves_nothing_half(people, remember):
    remember("Asha Rao", email="asha@example.com")
    with pytest.raises(DuplicateEmailError) as refusal:
        remember("Asha Verma", email="asha@example.com")
    assert refusal.value.field == "email"
    assert names(people, "asha") == ["Asha Rao"]
    assert len(people.history(people.find("asha")[0].person.id)) == 1
    assert len(people.deeds()) == 1


def test_a_family_shares_a_phone(people, remember):
    for name in ("Asha Rao", "Bina Rao"):
        remember(name, phone="+919812345678")
    assert names(people, "98123") == ["Asha Rao", "Bina Rao"]


def test_measuring_again_keeps_the_history(people, remember):
    known = remember("Asha Rao")
    record = people.save_measurements(known.person.id, Measurements(87.0, 69.0, 95.0))
    assert record.current
    assert people.get(known.person.id).latest == record
    assert [each.measurements.bust_cm for each in people.history(known.person.id)] == [87.0, 86.5]


@pytest.mark.parametrize(
    "girths",
    [
        TAPED,
        Measurements(87.0, 69.0, 95.0, MeasuringMode.SELF),
        Measurements(
            87.0, None, 95.0, MeasuringMode.ESTIMATED, estimate_errors_cm={Girth.BUST: 4.25}
        ),
    ],
)
def test_how_girths_were_taken_is_kept(people, remember, girths):
    known = remember("Asha Rao", girths)
    assert known.latest.measurements == girths
    assert people.get(known.person.id).latest == known.latest
    assert people.find("asha")[0].latest == known.latest


def test_readings_are_kept_in_the_step_of_the_tape(people, remember):
    inches = Measurements(86.4, readings_cm={Girth.BUST: (86.36, 86.487)})
    known = remember("Asha Rao", inches)
    assert known.latest.measurements.readings_cm == {Girth.BUST: (86.4, 86.5)}
    assert people.get(known.person.id).latest == known.latest


@pytest.mark.parametrize("mode", MeasuringMode)
def test_nothing_measured_is_not_saved(people, remember, mode):
    assert remember("Meera Iyer", Measurements(mode=mode)).latest is None
    known = remember("Asha Rao")
    with pytest.raises(BadInputError):
        people.save_measurements(known.person.id, Measurements(mode=mode))
    with pytest.raises(OutOfLimitsError):
        people.save_measurements(known.person.id, Measurements(20.0))
    assert people.get(known.person.id).latest.measurements == ASHA


def test_nobody_there(people, meena):
    for ask in (
        lambda: people.get(7),
        lambda: people.save_measurements(7, ASHA, by=meena),
        lambda: people.edit(7, Contact("Asha"), by=meena),
        lambda: people.alike(7),
        lambda: people.file_of(7, by=meena),
        lambda: people.merge(7, 8, by=meena),
        lambda: people.forget(7, by=meena),
    ):
        with pytest.raises(NotFoundError):
            ask()
    assert people.deeds() == ()


def test_without_text_the_latest_measured_come_first(people, remember):
    first = remember("Asha Rao")
    remember("Meera Iyer")
    assert names(people) == ["Meera Iyer", "Asha Rao"]
    people.save_measurements(first.person.id, ASHA)
    assert names(people) == ["Asha Rao", "Meera Iyer"]
    assert len(people.find("", limit=1)) == 1


def test_edit(people, remember, meena):
    person = remember("Asha Rao", phone="+919812345678").person
    edited = people.edit(person.id, Contact("Asha Nair", "a@b.in", "+919812345678"), by=meena)
    assert edited == people.get(person.id).person
    assert (edited.name, edited.email, edited.phone) == ("Asha Nair", "a@b.in", "+919812345678")
    assert names(people, "nair") == names(people, "981") == ["Asha Nair"]
    assert names(people, "rao") == []
    without = people.edit(person.id, Contact("Asha Nair", "a@b.in"), by=meena)
    assert without.phone is None
    assert names(people, "981") == []


def test_an_edit_to_somebody_elses_email_changes_nothing(people, remember, meena):
    person = remember("Asha Rao").person
    remember("Meera", email="meera@example.com")
    with pytest.raises(DuplicateEmailError):
        people.edit(person.id, Contact("Nobody", "meera@example.com"), by=meena)
    assert people.get(person.id).person == person


def test_an_edit_that_changes_nothing_is_no_deed(people, remember, meena):
    person = remember("Asha Rao").person
    assert people.edit(person.id, Contact("Asha Rao"), by=meena) == person
    assert len(people.deeds()) == 1


# --- Merging --------------------------------------------------------------------------------------


def test_merging_joins_histories_and_fills_in(people, remember, meena):
    keep = remember("Asha Rao", Measurements(80.0)).person
    other = remember(
        "A. Rao", Measurements(81.0), "asha@example.com", "+919812345678", Audience.WOMEN
    ).person
    people.save_measurements(keep.id, Measurements(82.0))
    merged = people.merge(keep.id, other.id, by=meena)
    assert merged == people.get(keep.id)
    assert merged.person.name == "Asha Rao"
    assert merged.person.email == "asha@example.com"
    assert merged.person.phone == "+919812345678"
    assert merged.person.audience is Audience.WOMEN
    assert merged.latest.measurements.bust_cm == 82.0
    history = people.history(keep.id)
    assert [each.measurements.bust_cm for each in history] == [82.0, 81.0, 80.0]
    assert [each.current for each in history] == [True, False, False]
    assert len(people.consents(keep.id)) == 2
    assert names(people, "rao") == ["Asha Rao"]
    assert names(people, "asha@") == ["Asha Rao"]
    with pytest.raises(NotFoundError):
        people.get(other.id)
    assert deeds(people, keep.id)[0] == (Deed.PERSON_MERGED, "Meena", "email, phone")


def test_the_newest_set_of_both_counts_whoever_it_belonged_to(people, remember, meena):
    keep = remember("Asha Rao", Measurements(80.0)).person
    other = remember("Asha Rao", Measurements(81.0)).person
    assert people.merge(keep.id, other.id, by=meena).latest.measurements.bust_cm == 81.0


def test_what_the_one_has_is_not_replaced(people, remember, meena):
    keep = remember("Asha Rao", Measurements(), "a@example.com", "+919812345678").person
    other = remember("Bina", Measurements(), "b@example.com", "+919812345670", Audience.MEN).person
    merged = people.merge(keep.id, other.id, by=meena)
    assert (merged.person.email, merged.person.phone) == ("a@example.com", "+919812345678")
    assert merged.latest is None
    assert names(people, "bina") == []
    remember("Bina", email="b@example.com")


def test_merging_again_and_again(people, remember, meena):
    ids = [remember("Asha Rao", Measurements(80.0 + n)).person.id for n in range(4)]
    people.merge(ids[1], ids[0], by=meena)
    people.merge(ids[2], ids[3], by=meena)
    people.merge(ids[1], ids[2], by=meena)
    assert len(people.history(ids[1])) == 4
    assert people.file_of(ids[1], by=meena).former_ids == (ids[0], ids[2], ids[3])


def test_nobody_is_merged_with_themselves(people, remember, meena):
    person = remember("Asha Rao").person
    with pytest.raises(BadInputError):
        people.merge(person.id, person.id, by=meena)
    assert people.get(person.id).latest.measurements == ASHA


def test_probably_the_same_person_twice(people, remember):
    one = remember("José Álvares")
    two = remember("jose alvares")
    assert people.alike(one.person.id) == (two,)


# --- Consent and deeds ----------------------------------------------------------------------------


def test_what_was_agreed_to_is_kept(people, remember, clock, meena):
    person = remember("Asha Rao", language=Language.HINDI).person
    (consent,) = people.consents(person.id)
    assert consent.given_at == clock.now
    assert (consent.language, consent.retention_days) == ("hi", 730)
    assert consent.words == people.consent_words(Language.HINDI)
    people.keep_for(30, by=meena)
    assert people.consent_words(Language.ENGLISH)[1] != consent.words[1]
    assert people.consents(person.id) == (consent,)


def test_a_shop_that_remembers_nobody(people, remember, meena):
    people.keep_for(0, by=meena)
    assert not people.may_remember
    with pytest.raises(BadInputError):
        remember("Asha Rao")
    people.keep_for(1, by=meena)
    assert people.may_remember
    assert remember("Asha Rao").person.name == "Asha Rao"


@pytest.mark.parametrize("days", [-1, 3651])
def test_a_time_that_cannot_be_set(people, meena, days):
    with pytest.raises(BadInputError):
        people.keep_for(days, by=meena)
    assert people.retention_days() == 730


def test_deeds_say_who_did_what_and_never_what_was_written(people, remember, meena):
    person = people.remember(Contact("Asha Rao"), ASHA, language=Language.ENGLISH, by=meena).person
    people.save_measurements(person.id, Measurements(bust_cm=87.0), by=meena)
    people.save_measurements(person.id, TAPED)
    people.edit(person.id, Contact("Asha Nair", None, "+919812345678"), by=meena)
    people.file_of(person.id, by=meena)
    people.keep_for(None, by=meena)
    people.keep_for(90, by=meena)
    assert deeds(people) == [
        (Deed.RETENTION_CHANGED, "Meena", "90 days"),
        (Deed.RETENTION_CHANGED, "Meena", "no limit"),
        (Deed.PERSON_EXPORTED, "Meena", ""),
        (Deed.PERSON_EDITED, "Meena", "name, phone"),
        (Deed.PERSON_MEASURED, None, "bust, waist, hip"),
        (Deed.PERSON_MEASURED, "Meena", "bust"),
        (Deed.PERSON_ADDED, "Meena", ""),
    ]
    assert {each.person_name for each in people.deeds(person.id)} == {"Asha Nair"}
    assert len(people.deeds(person.id)) == 5
    assert len(people.deeds(limit=3)) == 3
    assert people.history(person.id)[-1].staff_id == meena.id


# --- The file of a person -------------------------------------------------------------------------


def test_the_file_of_a_person_holds_everything(people, remember, meena, database):
    other = remember("A. Rao", Measurements(81.0)).person
    person = people.remember(
        Contact("Asha Rao", "asha@example.com", "+919812345678"),
        TAPED,
        Audience.WOMEN,
        language=Language.HINDI,
        by=meena,
    ).person
    people.save_measurements(
        person.id,
        Measurements(
            None, 70.1, None, MeasuringMode.ESTIMATED, estimate_errors_cm={Girth.WAIST: 4.125}
        ),
    )
    people.merge(person.id, other.id, by=meena)
    file = people.file_of(person.id, by=meena)
    assert file.person == people.get(person.id).person
    assert file.records == people.history(person.id)
    assert file.consents == people.consents(person.id)
    assert file.deeds == people.deeds(person.id)
    told = json.loads(file.as_json())
    text = json.dumps(told, ensure_ascii=False)
    for said in told["consents"]:
        assert all(said["words"])
    # Every value that a row about this person holds is in it, whatever tables there will be.
    for table, column, value in _held(database, person.id):
        assert _told(table, column, value) in text, f"{table}.{column} is missing"


def _held(database, person_id):
    sets = select(MeasurementSetRow.id).where(MeasurementSetRow.person_id == person_id)
    of_person = [(PersonRow.__table__, PersonRow.id == person_id)]
    for table in Base.metadata.tables.values():
        for key in table.foreign_keys:
            if key.column.table.name == "person":
                of_person.append((table, key.parent == person_id))
            elif key.column.table.name == "measurement_set":
                of_person.append((table, key.parent.in_(sets)))
    assert len(of_person) > 5
    with database._engine.connect() as connection:
        for table, condition in of_person:
            for row in connection.execute(select(table).where(condition)).mappings():
                for column, value in row.items():
                    if value is not None and not _inner(table.name, column):
                        yield table.name, column, value


def _inner(table, column):
    """What only makes the tables work: keys of rows that nothing refers to, and their order."""
    return (column == "id" and table in ("consent", "reading", "audit_entry")) or column in (
        "position",
        "measurement_set_id",
        "search_text",
        "is_current",
    )


def _told(table, column, value):
    match column:
        case "staff_id":
            return '"Meena"'
        case "bust_mm" | "waist_mm" | "hip_mm" | "mm":
            return str(value / 10)
        case "created_at" | "given_at" | "taken_at" | "at":
            return value.isoformat()
        case _:
            return str(value)


def test_the_file_says_who_handed_it_out(people, remember, meena):
    person = remember("Asha Rao").person
    assert people.file_of(person.id, by=meena).deeds[0].deed is Deed.PERSON_EXPORTED


# --- Clocks ---------------------------------------------------------------------------------------


def test_a_clock_that_was_set_back(people, remember, clock, meena):
    known = remember("Asha Rao")
    newest = clock.now
    clock.now -= timedelta(days=4000)
    record = people.save_measurements(known.person.id, Measurements(90.0), by=meena)
    assert record.current
    assert record.taken_at == newest
    assert people.get(known.person.id).latest == record
    assert [each.measurements.bust_cm for each in people.history(known.person.id)] == [90.0, 86.5]
    assert names(people) == ["Asha Rao"]
    later = remember("Bina")
    assert later.person.created_at == newest
    assert people.deeds()[0].deed is Deed.PERSON_ADDED
    assert not record.stale(clock())
    assert record.stale(newest + timedelta(days=184))
