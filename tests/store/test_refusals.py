"""What cannot be opened is refused in words for people, and left as it was."""

import os
import shutil
import sqlite3
import tempfile
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from fitkiosk.errors import StoreError
from fitkiosk.store.database import file_url
from fitkiosk.store.errors import (
    BadDatabaseUrlError,
    DamagedDatabaseError,
    DatabaseLockedError,
    FolderUnavailableError,
    NewerDatabaseError,
    NoSpaceError,
    NotOurDatabaseError,
    ReadOnlyDatabaseError,
    files_explained,
)

_NOBODY = 65534
FIXTURES = Path(__file__).with_name("fixtures")


def refused(opened, kind, url=None, **options):
    with pytest.raises(kind) as refusal:
        opened(url, **options)
    error = refusal.value
    assert isinstance(error, StoreError)
    assert error.happened.endswith(".")
    assert error.remedy.endswith(".")
    return error


def run_sql(file, *statements, uri=False):
    with closing(sqlite3.connect(file, uri=uri)) as plain:
        for statement in statements:
            plain.execute(statement)
        plain.commit()


@pytest.mark.parametrize(
    "content",
    [b"this is not a database, but somebody's holiday plans\n" * 100, b"PK\x03\x04" * 2000, b"x"],
)
def test_a_file_that_is_no_database_is_kept(opened, file, content):
    file.parent.mkdir()
    file.write_bytes(content)
    error = refused(opened, NotOurDatabaseError)
    assert str(file) in error.happened
    assert file.read_bytes() == content
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_the_database_of_another_program_is_kept(opened, file):
    file.parent.mkdir()
    run_sql(file, "CREATE TABLE bookmark (url TEXT)")
    content = file.read_bytes()
    refused(opened, NotOurDatabaseError)
    assert file.read_bytes() == content


def test_a_newer_database_is_left_untouched(opened, file):
    opened().close()
    run_sql(
        file,
        "UPDATE alembic_version SET version_num = '9999'",
        "ALTER TABLE person ADD COLUMN of_the_future TEXT",
    )
    content = file.read_bytes()
    error = refused(opened, NewerDatabaseError)
    assert "newer" in error.happened
    assert file.read_bytes() == content


@pytest.mark.parametrize(
    "hold",
    [
        "plain.execute('BEGIN IMMEDIATE')",
        "plain.execute('PRAGMA locking_mode=EXCLUSIVE'); plain.execute('BEGIN EXCLUSIVE')",
    ],
)
def test_locked_by_another_program(opened, other_program, file, hold):
    opened().close()
    program = other_program(
        "import sqlite3, sys\n"
        "plain = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        f"{hold}\n"
        "print('ready', flush=True)\n"
        "sys.stdin.read()",
        file,
    )
    error = refused(opened, DatabaseLockedError, lock_wait_seconds=0.2)
    assert "Close the other program" in error.remedy
    program.communicate()
    assert not opened().created


def broken_off(file):
    """An older shop as a power cut in the middle of a change leaves it: with a journal."""
    whole = file.with_name("whole.db")
    file.parent.mkdir()
    with closing(sqlite3.connect(whole, isolation_level=None)) as plain:
        plain.executescript((FIXTURES / "schema_0002.sql").read_text(encoding="utf-8"))
        plain.execute("PRAGMA cache_size=1")
        plain.execute("BEGIN")
        plain.execute("UPDATE person SET name = 'Nobody'")
        plain.execute("CREATE TABLE filler AS SELECT hex(zeroblob(200000)) AS filler")
        plain.execute("UPDATE product SET name = 'Nothing'")
        for ending in ("", "-journal"):
            shutil.copy(f"{whole}{ending}", f"{file}{ending}")
        plain.execute("ROLLBACK")
    whole.unlink()


def test_a_change_that_a_power_cut_broke_off_is_taken_back(opened, file):
    broken_off(file)
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        run_sql(f"file:{file}?mode=ro", "SELECT * FROM person", uri=True)
    with opened().reading() as work:
        assert work.people.find("priya@", 5)[0].person.name == "प्रिया शर्मा"
        assert work.products.get(1).name == "Mulberry Ribbed Leggings"


def test_locked_while_open(opened, file, morning):
    database = opened(lock_wait_seconds=0.1)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseLockedError), database.unit_of_work() as work:
            work.people.add("Asha Rao", None, morning)
    with database.unit_of_work() as work:
        work.people.add("Asha Rao", None, morning)


def test_read_only_address(opened, file):
    opened().close()
    content = file.read_bytes()
    refused(opened, ReadOnlyDatabaseError, f"sqlite:///file:{file}?mode=ro&uri=true")
    assert file.read_bytes() == content


@contextmanager
def as_somebody_else():
    """Without the administrator's rights, for whom nothing is read-only."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(_NOBODY)
    try:
        yield
    finally:
        os.seteuid(before)


@pytest.fixture
def open_folder():
    """A folder that anybody may enter; pytest's own are for their owner alone."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


def test_read_only_file(opened, open_folder):
    file = open_folder / "fitkiosk.db"
    opened(file_url(file)).close()
    file.chmod(0o444)
    open_folder.chmod(0o555)
    with as_somebody_else():
        error = refused(opened, ReadOnlyDatabaseError, file_url(file))
    assert str(file) in error.happened


def test_read_only_folder(opened, open_folder):
    open_folder.chmod(0o555)
    with as_somebody_else():
        refused(opened, ReadOnlyDatabaseError, file_url(open_folder / "fitkiosk.db"))
        refused(opened, FolderUnavailableError, file_url(open_folder / "new" / "fitkiosk.db"))
    assert list(open_folder.iterdir()) == []


def test_a_folder_that_cannot_be_made(opened, tmp_path):
    (tmp_path / "taken").write_text("a file where a folder should be")
    refused(opened, FolderUnavailableError, file_url(tmp_path / "taken" / "fitkiosk.db"))


def test_a_folder_in_place_of_the_file(opened, file):
    file.mkdir(parents=True)
    refused(opened, StoreError)


def test_a_damaged_database(opened, file, morning):
    database = opened()
    with database.unit_of_work() as work:
        for number in range(200):
            work.people.add(f"Asha {number}", None, morning)
    database.close()
    content = bytearray(file.read_bytes())
    content[4096 * 2 :] = b"\xff" * (len(content) - 4096 * 2)
    file.write_bytes(content)
    with pytest.raises(DamagedDatabaseError), opened().reading() as work:
        work.people.find("a", 10)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "nonsense",
        "oracle-of-delphi://x",
        "sqlite+nodriver:///x.db",
        "postgresql+asyncpg://shop/x",
        "sqlite://",
        "sqlite:///:memory:",
        "sqlite:///file:x?mode=memory&uri=true",
    ],
)
def test_addresses_that_are_none(opened, url):
    error = refused(opened, BadDatabaseUrlError, url or " ")
    assert "FITKIOSK_DATABASE_URL" in error.remedy


def test_a_password_is_not_shown(opened):
    with pytest.raises(StoreError) as refusal:
        opened("mssql+pyodbc://shop:geheim@server/x")
    assert "geheim" not in str(refusal.value)


def test_no_space_for_any_file():
    with pytest.raises(NoSpaceError), files_explained("the shop"):
        Path("/dev/full").write_text("x")
