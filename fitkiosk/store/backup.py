"""Backups of an SQLite database by SQLite's own online backup, which is safe while it is in use."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from fitkiosk.store.errors import DamagedDatabaseError, explained, files_explained

_PATTERN = "fitkiosk-*.db"


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
        unfinished = backup.with_suffix(".part")
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
