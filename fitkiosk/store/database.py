"""Opening the shop's database, and working with it one unit at a time."""

import sqlite3
import threading
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Self
from urllib.parse import unquote

from sqlalchemy import (
    URL,
    Connection,
    Engine,
    NullPool,
    Transaction,
    create_engine,
    event,
    make_url,
)
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.exc import (
    ArgumentError,
    NoSuchModuleError,
    OperationalError,
    SQLAlchemyError,
)
from sqlalchemy.orm import Session

from fitkiosk.store.backup import back_up, erase_from_backups
from fitkiosk.store.errors import (
    BadDatabaseUrlError,
    DatabaseLockedError,
    MigrationFailedError,
    NewerDatabaseError,
    NotOurDatabaseError,
    explained,
    files_explained,
)
from fitkiosk.store.migrate import SchemaState, head_revision, schema_state, upgrade
from fitkiosk.store.unit_of_work import UnitOfWork

_WRITES = "fitkiosk_writes"
_SQLITE_HEADER = b"SQLite format 3\0"


def file_url(file: Path) -> str:
    """The address of an SQLite file, whatever characters its path has."""
    return URL.create("sqlite", database=str(file.absolute())).render_as_string()


class Database:
    """The shop's database; `open` makes one.

    Threads may share it: each unit of work has its own connection and transaction.

    Attributes:
        created: whether `open` made it just now.
        place: the file or server, as it may be shown.
        file: the database file; None for a server.
    """

    def __init__(
        self, engine: Engine, file: Path | None, backups_dir: Path, keep_backups: int
    ) -> None:
        """Meant for `open`, which also brings the schema up to date."""
        self.created = False
        self.file = file
        self.place = str(file) if file else engine.url.render_as_string(hide_password=True)
        self._engine = engine
        self._backups_dir = backups_dir
        self._keep_backups = keep_backups
        self._backups_lock = threading.Lock()
        # Within the program each waits its turn: a large import takes longer to save than SQLite
        # would wait for it, and whoever saves meanwhile must not be told to come back later.
        self._turn = threading.RLock()

    @classmethod
    def open(
        cls,
        url: str,
        backups_dir: Path,
        *,
        keep_backups: int = 5,
        lock_wait_seconds: float = 5.0,
    ) -> Self:
        """Open a database, make it when it is missing, bring it to this version when it is older.

        An older SQLite database is backed up first. What is refused is left as it was.

        Args:
            url: any SQLAlchemy address, or `file_url` of a path.
            backups_dir: where backups go; made when needed.
            keep_backups: how many backups stay.
            lock_wait_seconds: how long to wait while another connection writes to SQLite.

        Raises:
            StoreError: one of the kinds in `store.errors` that says why it cannot be opened.
        """
        address, file = _checked(url)
        database = cls(_engine(address, file, lock_wait_seconds), file, backups_dir, keep_backups)
        try:
            database._prepare(address, lock_wait_seconds)
        except BaseException:
            database.close()
            raise
        return database

    @classmethod
    def examine(cls, url: str, *, lock_wait_seconds: float = 5.0) -> SchemaState:
        """Look at a database without opening it: nothing is made, upgraded or backed up.

        Returns:
            How its schema stands to the program's; `EMPTY` when there is none yet.

        Raises:
            StoreError: one of the kinds in `store.errors` when it could not be opened either.
        """
        address, file = _checked(url)
        database = cls(_engine(address, file, lock_wait_seconds), file, Path(), 0)
        try:
            with files_explained(database.place), explained(database.place):
                return database._usable_state(address, lock_wait_seconds)
        finally:
            database.close()

    @contextmanager
    def unit_of_work(self) -> Iterator[UnitOfWork]:
        """A transaction that saves on a normal exit, and leaves no trace after an exception.

        Only one at a time can be at work on SQLite, so keep it short, and only read in `reading`.
        Another thread of the program waits for as long as it takes, another program not for long.

        Raises:
            StoreError: when the database is locked, full or read-only, or contradicts the change.
        """
        writer = self._engine.execution_options(**{_WRITES: True})
        with (
            self._turn,
            explained(self.place),
            Session(writer, autoflush=False) as session,
            session.begin(),
        ):
            yield UnitOfWork(session)

    @contextmanager
    def reading(self) -> Iterator[UnitOfWork]:
        """A transaction for reading alone; it sees one moment and does not wait for writers.

        Raises:
            StoreError: when the database cannot be read.
        """
        with explained(self.place), Session(self._engine, autoflush=False) as session:
            yield UnitOfWork(session)

    @property
    def schema(self) -> str:
        """The revision of the schema; an open database has that of the program."""
        return head_revision()

    def back_up(self) -> Path | None:
        """Back the database up now; None for a server, whose backups are its administrator's.

        Raises:
            StoreError: when it is damaged, or the backup cannot be written.
        """
        if self.file is None:
            return None
        with self._backups_lock:
            return back_up(self.file, self._backups_dir, datetime.now(UTC), self._keep_backups)

    def settle(self) -> bool:
        """Put SQLite's write-ahead log into the file, so that the file alone holds everything.

        Returns:
            Whether it does; not while somebody reads an older state from the log.

        Raises:
            StoreError: when the file cannot be written.
        """
        if self.file is None:
            return True
        with self._plain_cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            answer = cursor.fetchone()
        return answer is not None and not answer[0]

    def erase_traces(self, person_ids: Iterable[int]) -> None:
        """Erase what is left of people who are no longer in the tables.

        That is in free space of the file, in the write-ahead log and in backups. A server's are in
        the hands of its administrator.

        Raises:
            StoreError: when that is not possible now; it can be repeated.
        """
        if self.file is None:
            return
        with self._turn, self._plain_cursor() as cursor:
            # Zeroing what is deleted leaves the copies that moving rows between pages made.
            cursor.execute("VACUUM")
        if not self.settle():
            raise DatabaseLockedError(self.place)
        with self._backups_lock:
            erase_from_backups(self._backups_dir, person_ids)

    def close(self) -> None:
        """Close every connection; SQLite puts its write-ahead log into the file then."""
        self._engine.dispose()

    @contextmanager
    def _plain_cursor(self) -> Iterator[DBAPICursor]:
        """A cursor outside any transaction, for SQLite alone."""
        with explained(self.place), closing(self._engine.raw_connection()) as connection:
            yield connection.cursor()

    def _prepare(self, address: URL, lock_wait_seconds: float) -> None:
        with files_explained(self.place), explained(self.place):
            if self.file is not None:
                self.file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            state = self._usable_state(address, lock_wait_seconds)
            self._check_writable()
        backup = self.back_up() if state is SchemaState.OLDER else None
        if state is not SchemaState.CURRENT:
            self._migrate(address, lock_wait_seconds, backup)
        self.created = state is SchemaState.EMPTY

    def _usable_state(self, address: URL, lock_wait_seconds: float) -> SchemaState:
        state = self._look(address, lock_wait_seconds)
        if state is SchemaState.NEWER:
            raise NewerDatabaseError(self.place)
        if state is SchemaState.FOREIGN:
            raise NotOurDatabaseError(self.place)
        return state

    def _look(self, address: URL, lock_wait_seconds: float) -> SchemaState:
        """Find the state; an SQLite file is opened for reading only, so that no byte changes."""
        if self.file is None:
            with self._engine.connect() as connection:
                return schema_state(connection)
        if not self.file.exists() or not self.file.stat().st_size:
            return SchemaState.EMPTY
        with self.file.open("rb") as file:
            # SQLite itself takes a file of a few bytes for an empty database and writes over it.
            if file.read(len(_SQLITE_HEADER)) != _SQLITE_HEADER:
                return SchemaState.FOREIGN
        try:
            return self._look_in(address, self.file, "ro", lock_wait_seconds)
        except OperationalError as error:
            # A power cut while a shop is made leaves a journal; before anybody can read, what was
            # broken off has to be taken back, which is writing.
            if getattr(error.orig, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_READONLY:
                raise
            return self._look_in(address, self.file, "rw", lock_wait_seconds)

    @staticmethod
    def _look_in(address: URL, file: Path, mode: str, lock_wait_seconds: float) -> SchemaState:
        uri = f"{file.absolute().as_uri()}?mode={mode}"
        looker = create_engine(
            address,
            creator=lambda: sqlite3.connect(uri, uri=True, timeout=lock_wait_seconds),
            poolclass=NullPool,
        )
        with looker.connect() as connection:
            return schema_state(connection)

    def _check_writable(self) -> None:
        """Find out now, not when the first customer is saved, that the file cannot be written."""
        if self.file is None:
            return
        with self._engine.connect() as connection, _writing(connection) as transaction:
            # BEGIN alone succeeds on a read-only file; a write that is taken back does not.
            connection.exec_driver_sql("PRAGMA user_version = 0")
            transaction.rollback()

    def _migrate(self, address: URL, lock_wait_seconds: float, backup: Path | None) -> None:
        # Changing a table in SQLite means to drop and remake it; with foreign keys on, dropping
        # would erase the rows that refer to it.
        engine = _engine(address, self.file, lock_wait_seconds, foreign_keys=False)
        try:
            with explained(self.place), engine.connect() as connection, _writing(connection):
                upgrade(connection)
        except SQLAlchemyError as error:
            raise MigrationFailedError(self.place, backup) from error
        finally:
            engine.dispose()


def _checked(url: str) -> tuple[URL, Path | None]:
    """Read an address; for SQLite, also the file it names."""
    try:
        address = make_url(url)
    except ArgumentError as error:
        raise BadDatabaseUrlError("it is not written as one") from error
    if address.get_backend_name() != "sqlite":
        return address, None
    name = address.database or ""
    if name.startswith("file:"):
        name = unquote(name.removeprefix("file:"))
    if not name or name == ":memory:" or address.query.get("mode") == "memory":
        raise BadDatabaseUrlError("it names no file, so that all would be lost at closing")
    return address, Path(name).absolute()


def _engine(
    address: URL, file: Path | None, lock_wait_seconds: float, *, foreign_keys: bool = True
) -> Engine:
    try:
        # Parameters are what people typed; they belong neither in messages nor in logs.
        if file is None:
            return create_engine(address, hide_parameters=True, pool_pre_ping=True)
        engine = create_engine(
            address, hide_parameters=True, connect_args={"timeout": lock_wait_seconds}
        )
    except (NoSuchModuleError, ImportError) as error:
        raise BadDatabaseUrlError(f"there is no driver for “{address.drivername}”") from error
    pragmas = (
        f"busy_timeout={round(lock_wait_seconds * 1000)}",
        f"foreign_keys={'ON' if foreign_keys else 'OFF'}",
        "journal_mode=WAL",
        # With WAL, less than FULL may lose the last saved customers in a power cut.
        "synchronous=FULL",
        # What is deleted is overwritten, and nothing is put into files elsewhere for sorting.
        "secure_delete=ON",
        "temp_store=MEMORY",
    )

    def prepare(connection: DBAPIConnection, _record: object) -> None:
        # The driver would begin transactions by its own rules; `begin` below does instead.
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    def begin(connection: Connection) -> None:
        # A transaction that turns from reading to writing halfway is refused without any waiting
        # when somebody else wrote meanwhile, so those that will write say so at once.
        writes = connection.get_execution_options().get(_WRITES, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", begin)
    return engine


@contextmanager
def _writing(connection: Connection) -> Iterator[Transaction]:
    with connection.execution_options(**{_WRITES: True}).begin() as transaction:
        yield transaction
