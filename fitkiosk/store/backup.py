"""Backups of an SQLite database by SQLite's own online backup, which is safe while it is in use."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from fitkiosk.store.errors import (
    DamagedDatabaseError,
    NotOurDatabaseError,
    explained,
    files_explained,
)

_PATTERN = "fitkiosk-*.db"
_UNFINISHED = ".part"
_SIDECARS = ("-wal", "-shm", "-journal")


def back_up(database: Path, folder: Path, taken_at: datetime, keep: int) -> Path:
    """Copy a database into a folder of backups and drop the oldest ones.

    Args:
        database: the file; other connections may be open on it.
        folder: where backups are; made when it is missing.
        taken_at: the moment that names the backup.
        keep: how many backups stay, this one included; at least 1.

    Returns:
        The new backup.

    Raises:
        DamagedDatabaseError: when the database is damaged; older backups are kept then.
        StoreError: when the folder cannot be written or its disk is full.
    """
    with files_explained(str(folder)), explained(str(folder)):
        folder.mkdir(parents=True, exist_ok=True)
        backup = folder / f"fitkiosk-{taken_at:%Y%m%d-%H%M%S-%f}.db"
        unfinished = backup.with_suffix(_UNFINISHED)
        try:
            _copy(database, unfinished)
            unfinished.replace(backup)
        finally:
            unfinished.unlink(missing_ok=True)
        for outdated in backups(folder)[max(keep, 1) :]:
            outdated.unlink()
    return backup


def backups(folder: Path) -> tuple[Path, ...]:
    """The backups in a folder, the newest first."""
    return tuple(sorted(folder.glob(_PATTERN), reverse=True))


def erase_from_backups(folder: Path, person_ids: Iterable[int]) -> None:
    """Erase people from every backup, and what was erased from it before from its free pages.

    Each is replaced by a copy without them, so that a power cut leaves the one or the other. One
    that is damaged is removed: nothing can be erased from it, and nothing restored.

    Args:
        folder: where backups are; it need not be there.
        person_ids: whom to erase; ids that a backup does not know are passed over.

    Raises:
        StoreError: when a backup is in use or cannot be written, or the disk is full. Those that
            were reached are done, and the rest can be done later.
    """
    ids = [(person_id,) for person_id in person_ids]
    with files_explained(str(folder)):
        for unfinished in folder.glob(f"*{_UNFINISHED}*"):
            unfinished.unlink()
        for backup in backups(folder):
            cleaned = backup.with_suffix(_UNFINISHED)
            try:
                with explained(str(backup)):
                    _copy(backup, cleaned)
                    _erase(cleaned, ids)
                cleaned.replace(backup)
            except (DamagedDatabaseError, NotOurDatabaseError) as error:
                if _is_of_the_disk(error.__cause__):
                    raise
                backup.unlink()
            finally:
                cleaned.unlink(missing_ok=True)
            for ending in _SIDECARS:
                backup.with_name(backup.name + ending).unlink(missing_ok=True)


def _erase(backup: Path, ids: list[tuple[int]]) -> None:
    with closing(sqlite3.connect(backup, isolation_level=None)) as plain:
        # The journal stays in memory: on the disk it would hold what is being erased.
        for pragma in ("journal_mode=MEMORY", "temp_store=MEMORY", "foreign_keys=ON"):
            plain.execute(f"PRAGMA {pragma}")
        if plain.execute("SELECT 1 FROM sqlite_master WHERE name = 'person'").fetchone():
            plain.execute("BEGIN")
            plain.executemany("DELETE FROM person WHERE id = ?", ids)
            plain.execute("COMMIT")
        plain.execute("VACUUM")


def _is_of_the_disk(error: BaseException | None) -> bool:
    """Whether reading or writing failed, which may go well the next time."""
    return (
        isinstance(error, sqlite3.Error) and error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_IOERR
    )


def _copy(database: Path, target: Path) -> None:
    with (
        closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)) as source,
        closing(sqlite3.connect(target)) as copy,
    ):
        with explained(str(database)):
            source.execute("SELECT 1 FROM sqlite_master")
        source.backup(copy)
        # One file, without a journal beside it that could be left behind when it is moved.
        copy.execute("PRAGMA journal_mode=DELETE")
        healthy = copy.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
    if not healthy:
        raise DamagedDatabaseError(str(database))
