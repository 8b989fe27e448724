import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from fitkiosk.store.backup import back_up, backups
from fitkiosk.store.database import file_url
from fitkiosk.store.errors import DamagedDatabaseError, FolderUnavailableError


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
