import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from fitkiosk.domain.audit import Deed
from fitkiosk.store.backup import back_up, backups, erase_from_backups
from fitkiosk.store.database import file_url
from fitkiosk.store.errors import (
    DamagedDatabaseError,
    DatabaseLockedError,
    FolderUnavailableError,
)


def names(file):
    with closing(sqlite3.connect(file)) as plain:
        return [name for (name,) in plain.execute("SELECT name FROM person ORDER BY id")]


def test_a_backup_while_the_shop_is_open(database, tmp_path, morning):
    with database.unit_of_work() as work:
        work.people.add("Asha Rao", None, morning)
    # What is saved is still in the write-ahead log, where copying the file would miss it.
    backup = database.back_up()
    with database.unit_of_work() as work:
        work.people.add("Meera Iyer", None, morning)
    assert names(backup) == ["Asha Rao"]
    assert backups(tmp_path / "backups") == (backup,)
    assert [path.name for path in backup.parent.iterdir()] == [backup.name]


def test_a_backup_opens_as_a_database(database, opened, morning):
    with database.unit_of_work() as work:
        work.people.add("Asha Rao", None, morning)
    restored = opened(file_url(database.back_up()))
    with restored.reading() as work:
        assert [known.person.name for known in work.people.find("asha", 5)] == ["Asha Rao"]


@pytest.mark.usefixtures("database")
def test_the_newest_backups_stay(file, tmp_path, morning):
    folder = tmp_path / "kept"
    made = [back_up(file, folder, morning + timedelta(hours=i), keep=3) for i in range(6)]
    assert backups(folder) == tuple(reversed(made[3:]))
    assert back_up(file, folder, datetime.now(UTC), keep=0).is_file()
    assert len(backups(folder)) == 1


@pytest.mark.usefixtures("database")
def test_other_files_in_the_folder_stay(file, tmp_path, morning):
    folder = tmp_path / "backups"
    folder.mkdir()
    (folder / "notes.txt").write_text("mine")
    back_up(file, folder, morning, keep=1)
    assert (folder / "notes.txt").read_text() == "mine"


def test_a_damaged_database_drives_out_no_good_backup(database, file, tmp_path, morning):
    folder = tmp_path / "backups"
    with database.unit_of_work() as work:
        for number in range(200):
            work.people.add(f"Asha {number}", None, morning)
    good = back_up(file, folder, morning, keep=1)
    database.close()
    content = bytearray(file.read_bytes())
    content[4096 * 2 :] = b"\xff" * (len(content) - 4096 * 2)
    file.write_bytes(content)
    with pytest.raises(DamagedDatabaseError):
        back_up(file, folder, morning + timedelta(days=1), keep=1)
    assert [path.name for path in folder.iterdir()] == [good.name]


@pytest.mark.usefixtures("database")
def test_a_folder_that_cannot_be_made(file, tmp_path, morning):
    (tmp_path / "taken").write_text("")
    with pytest.raises(FolderUnavailableError):
        back_up(file, tmp_path / "taken" / "backups", morning, keep=3)


# --- Erasing from backups -------------------------------------------------------------------------


@pytest.fixture
def two_people(database, morning):
    with database.unit_of_work() as work:
        asha = work.people.add("Asha Rao", None, morning)
        work.people.add("Meera Iyer", None, morning)
        work.audit.note(Deed.PERSON_ADDED, morning, person_id=asha.id)
    return asha.id


def test_somebody_is_erased_from_every_backup(database, two_people, tmp_path):
    made = [database.back_up() for _ in range(3)]
    erase_from_backups(tmp_path / "backups", [two_people, 77])
    assert backups(tmp_path / "backups") == tuple(reversed(made))
    for backup in made:
        assert names(backup) == ["Meera Iyer"]
        assert b"Asha" not in backup.read_bytes()
        with closing(sqlite3.connect(backup)) as plain:
            assert plain.execute("SELECT person_id FROM audit_entry").fetchall() == [(None,)]
    assert len(list((tmp_path / "backups").iterdir())) == 3


def test_what_another_program_left_beside_a_backup_goes_too(database, two_people, tmp_path):
    backup = database.back_up()
    with closing(sqlite3.connect(backup)) as plain:
        plain.execute("PRAGMA journal_mode=WAL")
        plain.execute("UPDATE person SET name = 'Asha Verma' WHERE name = 'Asha Rao'")
        plain.commit()
        beside = backup.with_name(f"{backup.name}-wal")
        content = beside.read_bytes()
    beside.write_bytes(content)
    erase_from_backups(tmp_path / "backups", [two_people])
    assert names(backup) == ["Meera Iyer"]
    assert not beside.exists()


def test_a_file_among_the_backups_that_is_none(tmp_path):
    folder = tmp_path / "backups"
    folder.mkdir()
    other = folder / "fitkiosk-of-another-kind.db"
    with closing(sqlite3.connect(other)) as plain:
        plain.execute("CREATE TABLE bookmark (url TEXT)")
    (folder / "fitkiosk-empty.db").touch()
    (folder / "fitkiosk-text.db").write_text("no database at all, but Asha Rao")
    erase_from_backups(folder, [1])
    assert other.is_file()
    assert not (folder / "fitkiosk-text.db").exists()


def test_a_backup_that_is_in_use_is_left_for_later(database, two_people, tmp_path, monkeypatch):
    backup = database.back_up()
    before = backup.read_bytes()
    with closing(sqlite3.connect(backup, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        monkeypatch.setattr(sqlite3, "connect", partial(sqlite3.connect, timeout=0.1))
        with pytest.raises(DatabaseLockedError):
            erase_from_backups(tmp_path / "backups", [two_people])
    assert backup.read_bytes() == before
    erase_from_backups(tmp_path / "backups", [two_people])
    assert names(backup) == ["Meera Iyer"]


def test_without_a_folder_there_is_nothing_to_erase(tmp_path):
    erase_from_backups(tmp_path / "nowhere", [1])
    assert list(tmp_path.iterdir()) == []
