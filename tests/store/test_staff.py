from dataclasses import replace
from datetime import timedelta

import pytest

from fitkiosk.domain.staff import StaffMember
from fitkiosk.errors import NotFoundError


@pytest.fixture
def add(database, morning):
    def one(name):
        with database.unit_of_work() as work:
            return work.staff.add(name, "hash of the PIN", "hash of the code", morning)

    return one


def test_a_member_comes_back_as_added(database, add, morning):
    meera = add("Meera")
    assert meera == StaffMember(meera.id, "Meera", morning, active=True)
    with database.reading() as work:
        assert work.staff.everyone() == (meera,)
        record = work.staff.sign_in_record(meera.id)
    assert (record.member, record.failures, record.last_failure_at) == (meera, 0, None)
    assert (record.pin_hash, record.recovery_hash) == ("hash of the PIN", "hash of the code")


def test_members_stand_by_name_whatever_its_letters(database, add):
    for name in ("ravi", "Ágnes", "मीरा", "Meera", "Zoya"):
        add(name)
    with database.reading() as work:
        names = [member.name for member in work.staff.everyone()]
    assert names == ["Ágnes", "Meera", "ravi", "Zoya", "मीरा"]


def test_wrong_tries_are_counted_until_a_right_one(database, add, morning):
    meera = add("Meera")
    later = morning + timedelta(seconds=5)
    with database.unit_of_work() as work:
        assert work.staff.count_failure(meera.id, morning) == 1
        assert work.staff.count_failure(meera.id, later) == 2
    with database.reading() as work:
        record = work.staff.sign_in_record(meera.id)
    assert (record.failures, record.last_failure_at) == (2, later)
    with database.unit_of_work() as work:
        work.staff.restart_wait(meera.id, morning)
    with database.reading() as work:
        record = work.staff.sign_in_record(meera.id)
    assert (record.failures, record.last_failure_at) == (2, morning)
    with database.unit_of_work() as work:
        work.staff.clear_failures(meera.id)
    with database.reading() as work:
        record = work.staff.sign_in_record(meera.id)
    assert (record.failures, record.last_failure_at) == (0, None)


def test_hashes_are_replaced_one_by_one(database, add):
    meera = add("Meera")
    with database.unit_of_work() as work:
        work.staff.set_hashes(meera.id, pin_hash="new")
    with database.reading() as work:
        record = work.staff.sign_in_record(meera.id)
    assert (record.pin_hash, record.recovery_hash) == ("new", "hash of the code")
    assert "hash of the code" not in repr(record)
    with database.unit_of_work() as work:
        work.staff.set_hashes(meera.id, recovery_hash="newer")
    with database.reading() as work:
        record = work.staff.sign_in_record(meera.id)
    assert (record.pin_hash, record.recovery_hash) == ("new", "newer")


def test_whoever_left_is_shut_out_and_not_forgotten(database, add, morning):
    meera = add("Meera")
    with database.unit_of_work() as work:
        work.staff.leave(meera.id)
    with database.reading() as work:
        assert work.staff.everyone() == (replace(meera, active=False),)
    with database.unit_of_work() as work:
        for ask in (
            lambda: work.staff.sign_in_record(meera.id),
            lambda: work.staff.count_failure(meera.id, morning),
            lambda: work.staff.clear_failures(meera.id),
            lambda: work.staff.set_hashes(meera.id, pin_hash="new"),
            lambda: work.staff.leave(meera.id),
            lambda: work.staff.leave(meera.id + 1),
        ):
            with pytest.raises(NotFoundError):
                ask()
