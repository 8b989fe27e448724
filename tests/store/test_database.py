import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime

import pytest
from sqlalchemy import event
from sqlalchemy.exc import StatementError

from fitkiosk.domain.body import Measurements
from fitkiosk.errors import DuplicateEmailError
from fitkiosk.store.database import Database, file_url
from fitkiosk.store.errors import NoSpaceError


def pragma(database, name):
    with database._engine.connect() as connection:
        return connection.exec_driver_sql(f"PRAGMA {name}").scalar()


def people(database):
    with database.reading() as work:
        return [known.person.name for known in work.people.find("a", 1000)]


def test_a_missing_database_is_made_with_its_folder(opened, file):
    assert not file.parent.exists()
    database = opened()
    assert database.created
    assert file.is_file()
    assert database.schema == "0005"


def test_an_existing_one_is_opened_as_it_is(opened, morning):
    first = opened()
    with first.unit_of_work() as work:
        work.people.add("Asha Rao", None, morning)
    first.close()
    second = opened()
    assert not second.created
    assert people(second) == ["Asha Rao"]


def test_an_empty_file_counts_as_missing(opened, file):
    file.parent.mkdir()
    file.touch()
    assert opened().created


@pytest.mark.parametrize("name", ["with space.db", "ünï-दुकान.db", "50%41.db", "a#b?c=d.db"])
def test_any_file_name(opened, tmp_path, name, morning):
    database = opened(file_url(tmp_path / name))
    assert database.file == tmp_path / name
    assert (tmp_path / name).is_file()
    with database.unit_of_work() as work:
        work.people.add("Asha Rao", None, morning)
    database.close()
    assert people(opened(file_url(tmp_path / name))) == ["Asha Rao"]


def test_pragmas(opened):
    database = opened(lock_wait_seconds=3.5)
    assert pragma(database, "journal_mode") == "wal"
    assert pragma(database, "synchronous") == 2
    assert pragma(database, "foreign_keys") == 1
    assert pragma(database, "busy_timeout") == 3500


def test_closing_leaves_one_file(opened, file, morning):
    database = opened()
    with database.unit_of_work() as work:
        work.people.add("Asha Rao", None, morning)
    database.close()
    database.close()
    assert [path.name for path in file.parent.iterdir()] == [file.name]
    with closing(sqlite3.connect(file)) as plain:
        assert plain.execute("SELECT name FROM person").fetchall() == [("Asha Rao",)]


def test_an_exception_leaves_no_trace(database, morning):
    def stumble():
        with database.unit_of_work() as work:
            person = work.people.add("Asha Rao", None, morning)
            work.measurements.record(person.id, Measurements(86.5, 68.0, 94.5), morning)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stumble()
    assert people(database) == []


def test_what_fails_outside_the_database_is_not_blamed_on_it(database):
    with pytest.raises(FileNotFoundError), database.unit_of_work():
        raise FileNotFoundError


def test_reading_saves_nothing(database, morning):
    with database.reading() as work:
        work.people.add("Asha Rao", None, morning)
    assert people(database) == []


def test_the_index_holds_one_current_set_a_person(database, file, morning):
    with database.unit_of_work() as work:
        person = work.people.add("Asha Rao", None, morning)
        work.measurements.record(person.id, Measurements(86.5), morning)
    with closing(sqlite3.connect(file)) as plain, pytest.raises(sqlite3.IntegrityError):
        plain.execute(
            "INSERT INTO measurement_set (person_id, taken_at, is_current)"
            " VALUES (1, '2026-01-01', 1)"
        )


def test_readers_do_not_wait_for_a_writer(opened, morning):
    database = opened(lock_wait_seconds=0.2)
    with database.unit_of_work() as work:
        work.people.add("Asha Rao", None, morning)
        with ThreadPoolExecutor(4) as readers:
            seen = list(readers.map(lambda _: people(database), range(8)))
    assert seen == [[]] * 8
    assert people(database) == ["Asha Rao"]


def test_writers_wait_for_each_other(database, morning):
    def write(number):
        with database.unit_of_work() as work:
            person = work.people.add(f"Asha {number}", None, morning)
            work.measurements.record(person.id, Measurements(80.0 + number), morning)

    with ThreadPoolExecutor(4) as writers:
        list(writers.map(write, range(24)))
    assert len(people(database)) == 24


def test_whoever_saves_while_an_import_takes_long_waits_their_turn(opened, morning):
    database = opened(lock_wait_seconds=0.1)
    importing = threading.Event()

    def save():
        importing.wait()
        with database.unit_of_work() as work:
            work.people.add("Asha Rao", None, morning)

    with ThreadPoolExecutor(1) as others:
        waiting = others.submit(save)
        with database.unit_of_work() as work:
            work.people.add("Anil Rao", None, morning)
            importing.set()
            assert not waiting.done()
            with pytest.raises(TimeoutError):
                waiting.result(timeout=0.6)
        waiting.result(timeout=20)
    assert sorted(people(database)) == ["Anil Rao", "Asha Rao"]


def test_two_at_once_with_one_email(database, morning):
    start = threading.Barrier(2)

    def write(name):
        start.wait()
        try:
            with database.unit_of_work() as work:
                work.people.add(name, "asha@example.com", morning)
        except DuplicateEmailError:
            return "refused"
        return "saved"

    with ThreadPoolExecutor(2) as writers:
        outcomes = sorted(writers.map(write, ("Asha Rao", "Asha Verma")))
    assert outcomes == ["refused", "saved"]
    assert len(people(database)) == 1


def test_a_power_cut_in_the_middle_leaves_nothing_half(
    opened, other_program, file, tmp_path, morning
):
    before = opened()
    with before.unit_of_work() as work:
        work.people.add("Asha Before", None, morning)
    before.close()
    process = other_program(
        """
import sys, time
from datetime import UTC, datetime
from pathlib import Path
from fitkiosk.domain.body import Measurements
from fitkiosk.store.database import Database, file_url
database = Database.open(file_url(Path(sys.argv[1])), Path(sys.argv[2]))
with database.unit_of_work() as work:
    for number in range(500):
        person = work.people.add(f"Asha {number} " + "x" * 100, None, datetime.now(UTC))
        work.measurements.record(person.id, Measurements(86.5), datetime.now(UTC))
    print("ready", flush=True)
    time.sleep(60)
""",
        file,
        tmp_path / "backups",
    )
    process.kill()
    process.wait()
    after = opened()
    assert people(after) == ["Asha Before"]
    with after.reading() as work:
        assert work.measurements.history(2) == ()


def test_a_full_disk_loses_nothing_saved_before(database, morning):
    with database.unit_of_work() as work:
        work.people.add("Asha Before", None, morning)
    used = pragma(database, "page_count")
    database._engine.dispose()

    @event.listens_for(database._engine, "connect")
    def fill_the_disk(connection, _record):
        connection.execute(f"PRAGMA max_page_count = {used + 2}")

    def add_many():
        with database.unit_of_work() as work:
            for number in range(2000):
                work.people.add(f"Asha {number}", None, morning)

    with pytest.raises(NoSpaceError) as refusal:
        add_many()
    assert "space" in refusal.value.remedy
    assert people(database) == ["Asha Before"]


def test_what_people_typed_stays_out_of_the_words_of_a_defect(database, morning):
    with pytest.raises(StatementError) as defect, database.unit_of_work() as work:
        work.people.add("Asha Rao", "asha@example.com", morning.replace(tzinfo=None))
    assert "time zone" in str(defect.value)
    assert "asha" not in str(defect.value).lower()


def test_once_settled_the_file_alone_holds_everything(tmp_path):
    database = Database.open(file_url(tmp_path / "shop.db"), tmp_path / "backups")
    with database.unit_of_work() as work:
        work.people.add("Asha", None, datetime(2026, 1, 1, tzinfo=UTC))
    database.settle()
    copied = tmp_path / "copy.db"
    copied.write_bytes((tmp_path / "shop.db").read_bytes())
    database.close()
    copy = sqlite3.connect(copied)
    assert copy.execute("SELECT name FROM person").fetchall() == [("Asha",)]
    copy.close()
