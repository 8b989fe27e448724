"""Whoever asks to be forgotten is found in no byte of the data folder, and nobody else is lost."""

import json
import logging
import random
import sqlite3
import struct
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import event

from fitkiosk.app import open_app
from fitkiosk.domain.audit import Deed
from fitkiosk.domain.body import Girth, Measurements, MeasuringMode
from fitkiosk.domain.language import Language
from fitkiosk.domain.people import Contact
from fitkiosk.errors import NotFoundError, UnfinishedErasureError
from fitkiosk.log import LogUnavailableError
from fitkiosk.services import forgetting
from fitkiosk.services.people import PeopleService
from fitkiosk.settings import Settings
from fitkiosk.store import backup, database
from fitkiosk.store.database import Database, file_url
from fitkiosk.store.search import fold

NOW = datetime(2026, 3, 1, tzinfo=UTC)
OLD_SHOP = Path(__file__).parents[1] / "store" / "fixtures" / "schema_0002.sql"

ZEB = Contact("Zébunnisa Quraishi", "zeb.q@example.com", "+919812345678")
BEFORE = Contact("Zébunnisa Ansari", "ansari.z@example.com", "+919700012345")
TWIN = Contact("ज़ेबुन्निसा क़ुरैशी", "zq-twin@example.in", "+919655543210")
BINA = Contact("Bina Iyer", "bina@example.com", "+919444412345")
GIRTHS = Measurements(
    101.3,
    87.9,
    108.7,
    MeasuringMode.FULL,
    {Girth.BUST: (100.9, 101.7), Girth.WAIST: (87.6, 88.2), Girth.HIP: (108.7, 108.7)},
)
OTHERS_GIRTHS = Measurements(90.1, 71.3, 97.7)


def words_of(*contacts):
    """Every way in which somebody may be written down."""
    words = set()
    for contact in contacts:
        national = contact.phone.removeprefix("+91")
        words |= {contact.name, fold(contact.name), contact.name.upper(), contact.name.lower()}
        words |= {contact.email, contact.email.split("@")[0]}
        words |= {contact.phone, national, f"{national[:5]} {national[5:]}"}
    words |= {json.dumps(word)[1:-1] for word in words}
    return words


def rows_of(girths):
    """A set of girths as the file of SQLite holds it: whole millimetres, then the date."""
    sizes = [round(girths.of(girth) * 10) for girth in Girth]
    rows = [struct.pack(">3h", *sizes) + b"20"]
    for girth, (first, *_) in girths.readings_cm.items():
        rows.append(girth.value.encode() + struct.pack(">h", round(first * 10)))
    return rows


def traces(folder, words=None, rows=None):
    """The files of a folder that hold any of these, by name, with what was found."""
    if words is None:
        words, rows = words_of(ZEB, BEFORE, TWIN), rows_of(GIRTHS)
    codes = ("utf-8", "utf-16-le", "utf-16-be")
    needles = {f"{word} in {code}": word.encode(code) for word in words for code in codes}
    needles |= {f"the row {row!r}": row for row in rows or ()}
    found = {}
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        content = file.read_bytes()
        hits = {name for name, needle in needles.items() if needle in content}
        if hits:
            found[file.relative_to(folder).as_posix()] = hits
    return found


class Shop:
    """A shop that has known Zeb for a while, and whose every corner holds something of her."""

    def __init__(self, data_dir):
        self.folder = data_dir
        self.settings = Settings(data_dir=data_dir, sample_shop=False)
        self.app = open_app(self.settings)
        self.people = self.app.people
        self.database = self.people._database
        self.by = self.app.staff.add("Meena", "2846", by=None).member
        self._live()

    def _live(self):
        self.zeb = self._remember(BEFORE, GIRTHS)
        self.bina = self._remember(BINA, OTHERS_GIRTHS)
        self.database.back_up()
        self.twin = self._remember(TWIN, GIRTHS)
        for number in range(8):
            self.people.save_measurements(self.zeb, GIRTHS)
            self.people.save_measurements(self.bina, OTHERS_GIRTHS)
            self._remember(Contact(f"Customer {number}"), OTHERS_GIRTHS)
        self.database.back_up()
        self._stumble(TWIN.name)
        self.people.edit(self.zeb, ZEB, by=self.by)
        self.people.merge(self.zeb, self.twin, by=self.by)
        self.people.file_of(self.zeb, by=self.by)
        self._stumble("somebody")
        self._old_backup("fitkiosk-20250101-100000-000000.db")
        backups = self.folder / "backups"
        (backups / "fitkiosk-20250301-100000-000000.part").write_bytes(ZEB.name.encode())
        content = bytearray(backup.backups(backups)[0].read_bytes())
        content[4096:8192] = bytes(4096)
        (backups / "fitkiosk-20250201-100000-000000.db").write_bytes(content)

    def _remember(self, contact, girths):
        known = self.people.remember(contact, girths, language=Language.ENGLISH, by=self.by)
        return known.person.id

    def _stumble(self, over):
        """A defect whose trace quotes people, and one in a file that was rotated already."""
        try:
            raise RuntimeError(f"{ZEB.name} <{ZEB.email}> of {fold(ZEB.name)}, 098123-45678")
        except RuntimeError:
            logging.getLogger("ui").exception("stumbled over +91 98123 45678 and %s", over)
        line = json.dumps({"event": f"{ZEB.name.upper()} 98123 45678", "level": "info"})
        (self.folder / "logs" / "fitkiosk.log.1").write_text(f'{line}\n{{"event": "{ZEB.name}')

    def _old_backup(self, name):
        """Of a version that knew no phones and left what it deleted where it was."""
        with closing(sqlite3.connect(self.folder / "backups" / name)) as plain:
            plain.executescript(OLD_SHOP.read_text(encoding="utf-8"))
            plain.execute("PRAGMA secure_delete=OFF")
            plain.execute(
                "UPDATE person SET name = ?, email = ?, search_text = ? WHERE id = ?",
                (ZEB.name, ZEB.email, f" {fold(ZEB.name)} {ZEB.email}", self.zeb),
            )
            plain.execute(
                "INSERT INTO person VALUES (77, ?, NULL, ?, '2026-01-01', NULL)",
                (BEFORE.name, f" {fold(BEFORE.name)}"),
            )
            plain.commit()
            plain.execute("DELETE FROM person WHERE id = 77")
            plain.commit()

    def reopen(self):
        self.app.close()
        self.app = open_app(self.settings)
        self.people, self.database = self.app.people, self.app.people._database

    def unfinished(self):
        with self.database.reading() as work:
            return work.shop.unfinished_erasures()


@pytest.fixture
def shop(tmp_path):
    shop = Shop(tmp_path / "data")
    yield shop
    shop.app.close()


def test_nothing_is_left_of_whoever_is_forgotten(shop):
    before = traces(shop.folder)
    names = {Path(name).name for name in before}
    # It is worth nothing unless every kind of file held something.
    assert {"fitkiosk.db-wal", "fitkiosk.log", "fitkiosk.log.1"} <= names
    assert sum(name.startswith("backups/") for name in before) == 5
    shop.people.forget(shop.zeb, by=shop.by)
    assert traces(shop.folder) == {}
    assert shop.unfinished() == ()
    shop.app.close()
    assert traces(shop.folder) == {}


def test_everybody_else_is_still_there(shop):
    history, consents = shop.people.history(shop.bina), shop.people.consents(shop.bina)
    log = (shop.folder / "logs" / "fitkiosk.log").read_text(encoding="utf-8")
    shop.people.forget(shop.zeb, by=shop.by)
    with pytest.raises(NotFoundError):
        shop.people.get(shop.zeb)
    assert shop.people.find("zeb") == shop.people.find("98123") == shop.people.find("ansari") == ()
    for text in ("bina", "94444", "bina@"):
        assert [known.person.id for known in shop.people.find(text)] == [shop.bina]
    assert shop.people.history(shop.bina) == history
    assert shop.people.consents(shop.bina) == consents
    kept = backup.backups(shop.folder / "backups")
    assert len(kept) == 3
    for file in kept[:2]:
        with closing(sqlite3.connect(file)) as plain:
            assert plain.execute("SELECT name FROM person").fetchall()[0] == (BINA.name,)
            assert plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert plain.execute("PRAGMA foreign_key_check").fetchall() == []
    assert [path.suffix for path in (shop.folder / "backups").iterdir()] == [".db"] * 3
    cleaned = (shop.folder / "logs" / "fitkiosk.log").read_text(encoding="utf-8")
    assert len(cleaned.splitlines()) == len(log.splitlines())
    assert "stumbled over [withheld] and [withheld]" in cleaned
    assert "stumbled over [withheld] and somebody" in cleaned
    assert "test_forgetting.py" in cleaned
    assert all(json.loads(line)["level"] for line in cleaned.splitlines())


def test_a_backup_can_be_restored_afterwards(shop, tmp_path):
    shop.people.forget(shop.zeb, by=shop.by)
    for number, file in enumerate(backup.backups(shop.folder / "backups")):
        restored = Database.open(file_url(file), tmp_path / f"restored-{number}")
        with restored.reading() as work:
            assert work.people.find("quraishi", 5) == work.people.find("ansari", 5) == ()
            assert work.people.find("", 5)
        restored.close()


def test_the_deed_says_who_did_it_and_not_to_whom(shop):
    deeds = len(shop.people.deeds())
    shop.people.forget(shop.zeb, by=shop.by)
    newest, *others = shop.people.deeds()
    assert (newest.deed, newest.staff_name) == (Deed.PERSON_ERASED, "Meena")
    assert (newest.person_id, newest.person_name, newest.details) == (None, None, "")
    assert len(others) == deeds
    assert shop.zeb not in {deed.person_id for deed in others}


def test_ids_are_not_given_out_again(shop):
    newest = shop._remember(Contact("Somebody New"), OTHERS_GIRTHS)
    shop.people.forget(newest, by=shop.by)
    assert shop._remember(Contact("Somebody Else"), OTHERS_GIRTHS) > newest


# --- That the search finds what is there ----------------------------------------------------------


def no_redaction(monkeypatch, shop):
    monkeypatch.setattr(forgetting, "redact", lambda *_: None)


def no_backups(monkeypatch, shop):
    monkeypatch.setattr(database, "erase_from_backups", lambda *_: None)


def no_vacuum_and_no_secure_delete(monkeypatch, shop):
    shop.database._engine.dispose()

    @event.listens_for(shop.database._engine, "connect")
    def careless(connection, _record):
        connection.execute("PRAGMA secure_delete=OFF")

    monkeypatch.setattr(Database, "erase_traces", lambda self, _: self.settle())


def no_checkpoint(monkeypatch, shop):
    monkeypatch.setattr(Database, "erase_traces", lambda *_: None)


@pytest.mark.parametrize(
    ("careless", "left_in"),
    [
        (no_redaction, "logs/fitkiosk.log"),
        (no_backups, "backups/fitkiosk-20250101-100000-000000.db"),
        (no_vacuum_and_no_secure_delete, "fitkiosk.db"),
        (no_checkpoint, "fitkiosk.db-wal"),
    ],
)
def test_the_search_finds_what_is_left_without_care(shop, monkeypatch, careless, left_in):
    careless(monkeypatch, shop)
    shop.people.forget(shop.zeb, by=shop.by)
    assert left_in in traces(shop.folder)


def test_no_copy_is_left_that_moved_between_pages(tmp_path):
    """SQLite zeroes what is deleted, but not the copies that splitting a page left on another."""
    chance = random.Random(2)  # noqa: S311
    names = ["".join(chance.choices("abcdefghij", k=8)) + "zq" for _ in range(2000)]
    shop = Database.open(file_url(tmp_path / "shop.db"), tmp_path / "backups")
    for begin in (0, 1000):
        with shop.unit_of_work() as work:
            for number in range(begin, begin + 1000):
                work.people.add(names[number], f"{names[number]}@example.com", NOW)
                other = chance.randrange(number + 1)
                longer = f"{chance.choice('klm') * chance.randrange(1, 14)} {names[other]}"
                work.people.edit(other + 1, longer, f"{names[other]}@example.com")
    gone = range(1, 2000, 4)
    shop.settle()
    assert _left(shop, names, gone) == len(gone)
    with shop.unit_of_work() as work:
        work.people.remove(*gone)
    shop.erase_traces(gone)
    assert _left(shop, names, gone) == 0
    shop.close()


def _left(shop, names, ids):
    content = shop.file.read_bytes()
    return sum(names[person_id - 1].encode() in content for person_id in ids)


# --- What an edit or a merge replaces -------------------------------------------------------------


def test_a_replaced_name_is_gone_from_the_shops_file_with_the_next_sweep(shop):
    shop.people.sweep()
    found = traces(shop.folder, words_of(BEFORE, TWIN) - words_of(ZEB))
    # The twin's name went with the merge, their address was taken over only where Zeb had none.
    assert {Path(name).parts[0] for name in found} == {"backups"}
    assert shop.people.get(shop.zeb).person.name == ZEB.name
    assert shop.unfinished() == ()


# --- Faults ---------------------------------------------------------------------------------------


def test_a_log_that_cannot_be_cleaned_leaves_everything_as_it_was(shop):
    (shop.folder / "logs" / "fitkiosk.part").mkdir()
    before, deeds = shop.people.get(shop.zeb), shop.people.deeds()
    with pytest.raises(LogUnavailableError) as refusal:
        shop.people.forget(shop.zeb, by=shop.by)
    assert "nothing was changed" in refusal.value.happened
    assert shop.people.get(shop.zeb) == before
    assert shop.people.deeds() == deeds
    (shop.folder / "logs" / "fitkiosk.part").rmdir()
    shop.people.forget(shop.zeb, by=shop.by)
    assert traces(shop.folder) == {}


def sqlite_full(*_):
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    raise error


def disk_unreadable(*_):
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_READ
    raise error


def still_read(*_):
    return False


def no_space(*_):
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize(
    ("broken", "fault"),
    [
        ((backup, "_copy"), sqlite_full),
        ((backup, "_copy"), disk_unreadable),
        ((backup, "_erase"), sqlite_full),
        ((backup, "_erase"), no_space),
        ((Database, "settle"), still_read),
    ],
)
def test_what_a_fault_leaves_is_finished_by_the_next_sweep(shop, monkeypatch, broken, fault):
    backups = len(backup.backups(shop.folder / "backups"))
    with monkeypatch.context() as breaking:
        breaking.setattr(*broken, fault)
        with pytest.raises(UnfinishedErasureError) as refusal:
            shop.people.forget(shop.zeb, by=shop.by)
        assert "could not be cleaned yet" in refusal.value.happened
        assert "tries again" in refusal.value.remedy
        assert shop.people.find("quraishi") == ()
        assert len(shop.unfinished()) >= 2
        assert traces(shop.folder)
        assert len(backup.backups(shop.folder / "backups")) == backups
    assert shop.people.sweep() == 0
    assert traces(shop.folder) == {}
    assert shop.unfinished() == ()
    assert shop.people.find("bina")


def test_a_full_disk_while_the_person_is_removed(shop):
    used = sqlite3.connect(shop.database.file).execute("PRAGMA page_count").fetchone()[0]
    shop.database._engine.dispose()

    @event.listens_for(shop.database._engine, "connect")
    def fill_the_disk(connection, _record):
        connection.execute(f"PRAGMA max_page_count = {used}")

    shop.people.forget(shop.zeb, by=shop.by)
    assert traces(shop.folder) == {}


def test_somebody_who_reads_only_delays_it(tmp_path, clock):
    shop = Database.open(
        file_url(tmp_path / "shop.db"), tmp_path / "backups", lock_wait_seconds=0.1
    )
    people = PeopleService(shop, clock)
    with shop.unit_of_work() as work:
        meena = work.staff.add("Meena", "a hash", "another", clock())
    zeb = people.remember(ZEB, GIRTHS, language=Language.ENGLISH).person.id
    with closing(sqlite3.connect(shop.file, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM person").fetchall()
        with pytest.raises(UnfinishedErasureError):
            people.forget(zeb, by=meena)
    people.sweep()
    assert traces(tmp_path) == {}
    shop.close()


KILLED = """
import os, signal, sys
from pathlib import Path
from fitkiosk.app import open_app
from fitkiosk.settings import Settings
from fitkiosk.store import backup, database

def cut(*_):
    os.kill(os.getpid(), signal.SIGKILL)

where = {"Database": database.Database, "database": database, "backup": backup}[sys.argv[3]]
app = open_app(Settings(data_dir=Path(sys.argv[1]), sample_shop=False))
setattr(where, sys.argv[4], cut)
app.people.forget(int(sys.argv[2]), by=app.staff.members()[0])
"""


@pytest.mark.parametrize(
    ("room", "at"),
    [
        ("Database", "erase_traces"),
        ("Database", "settle"),
        ("database", "erase_from_backups"),
        ("backup", "_erase"),
        ("backup", "_is_of_the_disk"),
    ],
)
def test_a_power_cut_in_between_is_made_up_for(shop, room, at):
    shop.app.close()
    command = [sys.executable, "-c", KILLED, str(shop.folder), str(shop.zeb), room, at]
    assert subprocess.run(command, check=False).returncode == -9
    shop.reopen()
    assert shop.people.find("quraishi") == ()
    assert shop.unfinished()
    shop.people.sweep()
    assert traces(shop.folder) == {}
    assert shop.unfinished() == ()
