import logging
import re
from datetime import UTC, date, datetime, timedelta

import pytest
from argon2 import PasswordHasher, Type, extract_parameters
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine, text

from fitkiosk.domain.audit import Deed
from fitkiosk.domain.body import Measurements, MeasuringMode
from fitkiosk.domain.staff import CODE_LETTERS, PinWaitError, WrongPinError, wait_after
from fitkiosk.errors import BadInputError, NotFoundError
from fitkiosk.services import staff as service
from fitkiosk.services.staff import StaffService
from fitkiosk.store.database import Database, file_url

# What is tested here is not how slow the hash is.
QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
PIN, OTHER = "2580", "7391"
NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


class SetClock:
    """Tells the time that a test sets."""

    def __init__(self, now=NOON):
        self.now = now

    def __call__(self):
        return self.now

    def go(self, **by):
        self.now += timedelta(**by)


@pytest.fixture
def clock():
    return SetClock()


@pytest.fixture
def staff(database, clock):
    return StaffService(database, clock, QUICK)


@pytest.fixture
def meera(staff):
    return staff.add("Meera", PIN, by=None).member


@pytest.fixture
def query(database):
    engine = create_engine(file_url(database.file))

    def run(sql):
        with engine.connect() as connection:
            return connection.execute(text(sql)).all()

    yield run
    engine.dispose()


def wrong(staff, member, times=1, pin=OTHER):
    """Try a wrong PIN; gives the last refusal."""
    for _ in range(times):
        with pytest.raises(WrongPinError) as refusal:
            staff.sign_in(member.id, pin)
    return refusal.value


def test_the_first_one_takes_in_themselves_and_signs_in(staff, clock):
    assert staff.members() == ()
    new = staff.add("  Meera   Rao ", "२५ ८०", by=None)
    assert new.member.name == "Meera Rao"
    assert new.member.created_at == clock.now
    assert staff.members() == (new.member,)
    assert staff.sign_in(new.member.id, PIN) == new.member
    assert staff.sign_in(new.member.id, "२५८०") == new.member


def test_nobody_takes_in_themselves_where_somebody_works(staff, meera):
    with pytest.raises(BadInputError, match="Ask one of the team"):
        staff.add("Stranger", OTHER, by=None)
    assert staff.members() == (meera,)


@pytest.mark.parametrize("name", ["", " ", "x" * 121, "meera", "MEERA "])
def test_names_that_say_nothing_or_are_taken_are_refused(staff, meera, name):
    with pytest.raises(BadInputError):
        staff.add(name, OTHER, by=meera)
    assert staff.members() == (meera,)


def test_the_name_of_somebody_who_left_is_free_again(staff, meera):
    ravi = staff.add("Ravi", OTHER, by=meera).member
    staff.leave(ravi.id, by=meera)
    again = staff.add("Ravi", OTHER, by=meera).member
    assert again.id != ravi.id


@pytest.mark.parametrize("pin", ["1234", "0000", "12", "abcd"])
def test_a_pin_that_cannot_be_one_changes_nothing(staff, meera, pin):
    with pytest.raises(BadInputError):
        staff.add("Ravi", pin, by=meera)
    with pytest.raises(BadInputError):
        staff.change_pin(meera.id, PIN, pin)
    assert staff.members() == (meera,)
    assert staff.sign_in(meera.id, PIN) == meera


def test_a_recovery_code_is_four_groups_that_nobody_misreads(staff):
    codes = [staff.add("Meera", PIN, by=None).recovery_code]
    member = staff.members()[0]
    codes += [staff.change_pin(member.id, PIN, PIN).recovery_code for _ in range(20)]
    assert len(set(codes)) == len(codes)
    for code in codes:
        assert re.fullmatch(f"[{CODE_LETTERS}]{{4}}(-[{CODE_LETTERS}]{{4}}){{3}}", code)
    assert not set("01IO") & set("".join(codes))


def test_a_recovery_code_sets_a_new_pin_once(staff):
    new = staff.add("Meera", PIN, by=None)
    typed = new.recovery_code.replace("-", " ").lower()
    fresh = staff.recover(new.member.id, f" {typed} ", OTHER)
    assert fresh.member == new.member
    assert fresh.recovery_code != new.recovery_code
    assert staff.sign_in(new.member.id, OTHER) == new.member
    for spent in (
        lambda: staff.sign_in(new.member.id, PIN),
        lambda: staff.recover(new.member.id, new.recovery_code, PIN),
    ):
        with pytest.raises(WrongPinError):
            spent()
    assert staff.recover(new.member.id, fresh.recovery_code, PIN)


def test_an_empty_code_opens_nothing(staff, meera):
    with pytest.raises(BadInputError, match="whole recovery code"):
        staff.recover(meera.id, "", OTHER)
    with pytest.raises(WrongPinError):
        staff.sign_in(meera.id, "")


def test_a_pin_is_changed_with_the_old_one(staff, meera):
    with pytest.raises(WrongPinError):
        staff.change_pin(meera.id, OTHER, "4826")
    staff.change_pin(meera.id, PIN, OTHER)
    assert staff.sign_in(meera.id, OTHER) == meera
    wrong(staff, meera, pin=PIN)


def test_three_wrong_tries_are_free_and_then_there_is_a_wait(staff, meera, clock):
    refusals = [wrong(staff, meera) for _ in range(3)]
    assert [(r.wait_seconds, r.tries_left) for r in refusals] == [(0, 2), (0, 1), (30, 0)]
    clock.go(seconds=10)
    with pytest.raises(PinWaitError) as waiting:
        staff.sign_in(meera.id, PIN)
    assert waiting.value.seconds == 20
    assert staff.seconds_to_wait(meera.id) == 20
    clock.go(seconds=20)
    assert staff.seconds_to_wait(meera.id) == 0
    assert staff.sign_in(meera.id, PIN) == meera
    assert wrong(staff, meera).tries_left == 2


def test_a_try_during_the_wait_is_not_counted(staff, meera, clock):
    wrong(staff, meera, 3)
    for _ in range(50):
        with pytest.raises(PinWaitError):
            staff.sign_in(meera.id, OTHER)
    clock.go(seconds=30)
    assert wrong(staff, meera).wait_seconds == 60


def test_the_recovery_code_and_changing_the_pin_are_no_ways_around_the_wait(staff, clock):
    new = staff.add("Meera", PIN, by=None)
    member = new.member
    wrong(staff, member)
    with pytest.raises(WrongPinError):
        staff.recover(member.id, "AAAA-AAAA-AAAA-AAAA", OTHER)
    with pytest.raises(WrongPinError):
        staff.change_pin(member.id, OTHER, "4826")
    ways = (
        lambda: staff.recover(member.id, new.recovery_code, OTHER),
        lambda: staff.change_pin(member.id, PIN, OTHER),
        lambda: staff.sign_in(member.id, PIN),
    )
    for way in ways:
        with pytest.raises(PinWaitError):
            way()
    clock.go(seconds=30)
    assert staff.recover(member.id, new.recovery_code, OTHER)


def test_a_wait_is_each_members_own(staff, meera):
    ravi = staff.add("Ravi", OTHER, by=meera).member
    wrong(staff, meera, 3)
    assert staff.sign_in(ravi.id, OTHER) == ravi


def test_a_restart_does_not_shorten_the_wait(staff, meera, clock, database, tmp_path):
    wrong(staff, meera, 4 - 1)
    clock.go(seconds=30)
    wrong(staff, meera)
    database.close()
    reopened = Database.open(file_url(tmp_path / "fitkiosk.db"), tmp_path / "backups")
    again = StaffService(reopened, clock, QUICK)
    clock.go(seconds=15)
    assert again.seconds_to_wait(meera.id) == 45
    with pytest.raises(PinWaitError):
        again.sign_in(meera.id, PIN)
    reopened.close()


def test_cutting_the_power_while_a_pin_is_checked_is_no_free_try(database, clock, meera, staff):
    class PowerCutError(Exception):
        pass

    class Cut(PasswordHasher):
        def verify(self, *_):
            raise PowerCutError

    cut = StaffService(database, clock, Cut())
    for _ in range(3):
        with pytest.raises(PowerCutError):
            cut.sign_in(meera.id, PIN)
    with pytest.raises(PinWaitError):
        staff.sign_in(meera.id, PIN)


@pytest.mark.parametrize("back", [{"minutes": 5}, {"days": 3650}])
def test_a_clock_set_back_begins_the_wait_anew_and_only_once(staff, meera, clock, back):
    wrong(staff, meera, 3)
    clock.now -= timedelta(**back)
    with pytest.raises(PinWaitError) as waiting:
        staff.sign_in(meera.id, PIN)
    assert waiting.value.seconds == 30
    clock.go(seconds=29)
    with pytest.raises(PinWaitError):
        staff.sign_in(meera.id, PIN)
    clock.go(seconds=1)
    assert staff.sign_in(meera.id, PIN) == meera


_CLOCKS = st.lists(
    st.one_of(
        st.timedeltas(timedelta(days=-400), timedelta(days=400)),
        st.timedeltas(timedelta(), timedelta(minutes=1)),
    ),
    max_size=8,
)


@settings(max_examples=25)
@given(steps=_CLOCKS)
def test_whatever_the_clock_does_the_wait_ends_within_its_own_length(tmp_path_factory, steps):
    folder = tmp_path_factory.mktemp("staff")
    database = Database.open(file_url(folder / "fitkiosk.db"), folder / "backups")
    clock = SetClock()
    staff = StaffService(database, clock, QUICK)
    member = staff.add("Meera", PIN, by=None).member
    failures = 0
    for step in steps:
        try:
            staff.sign_in(member.id, OTHER)
        except WrongPinError:
            failures += 1
        except PinWaitError as waiting:
            assert waiting.seconds <= wait_after(failures).total_seconds()
        clock.now += step
    left = staff.seconds_to_wait(member.id)
    assert left <= wait_after(failures).total_seconds()
    clock.go(seconds=left)
    assert staff.sign_in(member.id, PIN) == member
    database.close()


def test_whoever_left_cannot_sign_in_and_keeps_their_name(staff, meera):
    ravi = staff.add("Ravi", OTHER, by=meera).member
    staff.leave(ravi.id, by=meera)
    assert staff.members() == (meera,)
    assert [(m.name, m.active) for m in staff.everyone()] == [("Meera", True), ("Ravi", False)]
    for ask in (
        lambda: staff.sign_in(ravi.id, OTHER),
        lambda: staff.recover(ravi.id, "A" * 16, "4826"),
        lambda: staff.leave(ravi.id, by=meera),
        lambda: staff.seconds_to_wait(ravi.id),
        lambda: staff.sign_in(99, OTHER),
    ):
        with pytest.raises(NotFoundError):
            ask()


def test_the_last_member_stays(staff, meera):
    with pytest.raises(BadInputError, match="Nobody else can sign in"):
        staff.leave(meera.id, by=meera)
    ravi = staff.add("Ravi", OTHER, by=meera).member
    staff.leave(meera.id, by=ravi)
    with pytest.raises(BadInputError):
        staff.leave(ravi.id, by=ravi)
    assert staff.members() == (ravi,)


def test_what_was_done_to_the_team_is_written_down(staff, meera, query):
    ravi = staff.add("Ravi", OTHER, by=meera).member
    staff.change_pin(ravi.id, OTHER, "4826")
    staff.leave(ravi.id, by=meera)
    rows = query("SELECT deed, staff_id, person_id, details FROM audit_entry ORDER BY id")
    assert [tuple(row) for row in rows] == [
        (Deed.STAFF_ADDED, meera.id, None, f"staff {meera.id}"),
        (Deed.STAFF_ADDED, meera.id, None, f"staff {ravi.id}"),
        (Deed.PIN_CHANGED, ravi.id, None, f"staff {ravi.id}"),
        (Deed.STAFF_LEFT, meera.id, None, f"staff {ravi.id}"),
    ]


def test_pins_and_codes_are_hashed_by_argon2id_and_stand_nowhere_else(
    staff, query, database, caplog
):
    with caplog.at_level(logging.DEBUG):
        new = staff.add("Meera", "258013", by=None)
        refusal = wrong(staff, new.member, pin="739146")
        staff.sign_in(new.member.id, "258013")
    (row,) = query("SELECT pin_hash, recovery_hash FROM staff")
    assert all(hashed.startswith("$argon2id$") for hashed in row)
    database.settle()
    content = database.file.read_bytes()
    for secret in ("258013", "739146", new.recovery_code, new.recovery_code.replace("-", "")):
        assert secret.encode() not in content
        assert secret not in caplog.text
        assert secret not in f"{refusal!r} {refusal} {new!r}"


def test_hashes_follow_the_parameters_of_today(staff, meera, database, clock, query):
    slower = PasswordHasher(time_cost=2, memory_cost=16, parallelism=1)
    assert StaffService(database, clock, slower).sign_in(meera.id, PIN) == meera
    ((hashed,),) = query("SELECT pin_hash FROM staff")
    assert not slower.check_needs_rehash(hashed)
    assert staff.sign_in(meera.id, PIN) == meera


def test_the_real_parameters_are_no_less_than_owasp_asks_for():
    parameters = extract_parameters(service._HASHER.hash(PIN))
    assert parameters.type is Type.ID
    assert parameters.memory_cost >= 46 * 1024
    assert parameters.time_cost >= 1


@pytest.fixture
def tape(database):
    """Records one set of girths with its readings."""

    def record(member, at, readings):
        with database.unit_of_work() as work:
            person = work.people.add("Asha", None, at)
            kept = work.measurements.record(
                person.id, Measurements(86.5, 68.0, 94.5, MeasuringMode.FULL), at
            )
        engine = create_engine(file_url(database.file))
        with engine.begin() as connection:
            who = member.id if member else None
            connection.execute(
                text("UPDATE measurement_set SET staff_id = :who WHERE id = :id"),
                {"who": who, "id": kept.id},
            )
            for girth, taken in readings.items():
                for position, cm in enumerate(taken, start=1):
                    connection.execute(
                        text(
                            "INSERT INTO reading (measurement_set_id, girth, position, mm) "
                            "VALUES (:id, :girth, :position, :mm)"
                        ),
                        {"id": kept.id, "girth": girth, "position": position, "mm": cm * 10},
                    )
        engine.dispose()

    return record


def test_technical_errors_by_member_and_month(staff, meera, tape, clock):
    ravi = staff.add("Ravi", OTHER, by=meera).member
    tape(meera, NOON, {"bust": (86.0, 85.0), "waist": (68.0, 68.0, 70.0)})
    tape(meera, NOON - timedelta(days=2), {"hip": (94.0, 95.0)})
    tape(ravi, NOON, {"bust": (92.0, 90.0)})
    tape(ravi, NOON, {"bust": (92.0,)})
    tape(None, NOON, {"bust": (92.0, 80.0)})
    tape(meera, NOON - timedelta(days=500), {"bust": (92.0, 80.0)})
    told = [
        (e.staff_id, e.month, e.girths, pytest.approx(e.error_cm)) for e in staff.technical_errors()
    ]
    assert told == [
        (meera.id, date(2026, 2, 1), 1, (1 / 2) ** 0.5),
        (meera.id, date(2026, 3, 1), 2, (1 / 4) ** 0.5),
        (ravi.id, date(2026, 3, 1), 1, 2**0.5),
    ]


def test_nobody_taped_twice_yet(staff, meera):
    assert staff.technical_errors() == ()
