"""Why the database cannot be used, in words for the people in the shop."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError, IntegrityError, InterfaceError, OperationalError

from fitkiosk.errors import BadInputError, StoreError


class BadDatabaseUrlError(StoreError):
    """The address of the database cannot be used."""

    def __init__(self, why: str) -> None:
        super().__init__(
            "The address of the database cannot be used: {why}.",
            "Correct FITKIOSK_DATABASE_URL, or remove it to use the database on this computer.",
            why=why,
        )


class NotOurDatabaseError(StoreError):
    """The file is there, but FitKiosk did not make it; it is kept as it is."""

    def __init__(self, place: str) -> None:
        super().__init__(
            "{place} is not a FitKiosk database.",
            "The file was left as it is. Move it elsewhere, or choose another data folder.",
            place=place,
        )


class NewerDatabaseError(StoreError):
    """The database was written by a newer FitKiosk; it is left untouched."""

    def __init__(self, place: str) -> None:
        super().__init__(
            "{place} was made by a newer FitKiosk than this one.",
            "The file was left as it is. Install the newest FitKiosk and start it again.",
            place=place,
        )


class DatabaseLockedError(StoreError):
    """Another program holds the database."""

    def __init__(self, place: str) -> None:
        super().__init__(
            "Another program is using {place}.",
            "Nothing was changed. Close the other program, then try again.",
            place=place,
        )


class ReadOnlyDatabaseError(StoreError):
    """The database, or the folder it is in, cannot be written."""

    def __init__(self, place: str) -> None:
        super().__init__(
            "FitKiosk may not write to {place}.",
            "Nothing was changed. Allow writing to the file and its folder, or choose another data "
            "folder.",
            place=place,
        )


class NoSpaceError(StoreError):
    """The disk is full."""

    def __init__(self, place: str) -> None:
        super().__init__(
            "There is no space left on the disk of {place}.",
            "The last change was not saved, everything before it is. "
            "Free some space, then try again.",
            place=place,
        )


class FolderUnavailableError(StoreError):
    """A folder cannot be made or reached."""

    def __init__(self, folder: Path | str) -> None:
        super().__init__(
            "{folder} cannot be made or opened.",
            "Check that its drive is connected and may be written, or choose another data folder.",
            folder=folder,
        )


class DamagedDatabaseError(StoreError):
    """The database file, or the disk below it, is damaged."""

    def __init__(self, place: str) -> None:
        super().__init__(
            "{place} is damaged or its disk cannot be read.",
            "The file was left as it is. Restore the newest backup, and check the disk.",
            place=place,
        )


class UnreachableDatabaseError(StoreError):
    """A database server refused the connection or the command."""

    def __init__(self, place: str) -> None:
        super().__init__(
            "The database {place} does not answer.",
            "Nothing was changed. Check the network and the server, then try again.",
            place=place,
        )


class MigrationFailedError(StoreError):
    """The database could not be brought to this version; it is as it was."""

    def __init__(self, place: str, backup: Path | None) -> None:
        super().__init__(
            "{place} could not be brought up to this version of FitKiosk.",
            "Nothing was changed. Go on with the version used before, and report this. "
            "A backup is in {backup}."
            if backup
            else "Nothing was changed. Go on with the version used before, and report this.",
            place=place,
            backup=backup,
        )
        self.backup = backup


class ClashError(StoreError):
    """What was to be saved contradicts what is stored."""

    def __init__(self) -> None:
        super().__init__(
            "This does not go together with what is stored; it may have been changed meanwhile.",
            "Nothing was changed. Open it again, then repeat the change.",
        )


class DuplicateSkuError(BadInputError):
    """An article number is in the catalogue twice."""

    def __init__(self) -> None:
        super().__init__(
            "At least one article number is in the catalogue already, or twice among the new ones.",
            "Nothing was changed. Give every product its own article number.",
        )


_BY_SQLITE_CODE: dict[int, type[StoreError]] = {
    sqlite3.SQLITE_BUSY: DatabaseLockedError,
    sqlite3.SQLITE_LOCKED: DatabaseLockedError,
    sqlite3.SQLITE_READONLY: ReadOnlyDatabaseError,
    sqlite3.SQLITE_PERM: ReadOnlyDatabaseError,
    sqlite3.SQLITE_CANTOPEN: ReadOnlyDatabaseError,
    sqlite3.SQLITE_FULL: NoSpaceError,
    sqlite3.SQLITE_NOTADB: NotOurDatabaseError,
    sqlite3.SQLITE_CORRUPT: DamagedDatabaseError,
    sqlite3.SQLITE_IOERR: DamagedDatabaseError,
}


def _from_sqlite(error: sqlite3.Error, place: str) -> StoreError | None:
    # Extended codes, such as SQLITE_BUSY_SNAPSHOT, carry the plain one in their low byte.
    kind = _BY_SQLITE_CODE.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
    return kind(place) if kind else None


def _from_driver(error: DBAPIError, place: str) -> StoreError | None:
    if isinstance(error, IntegrityError):
        return ClashError()
    if isinstance(error.orig, sqlite3.Error):
        return _from_sqlite(error.orig, place)
    unreachable = isinstance(error, OperationalError | InterfaceError)
    return UnreachableDatabaseError(place) if unreachable else None


@contextmanager
def explained(place: str) -> Iterator[None]:
    """Turn what a database refuses into the `StoreError` a person can act on.

    What has no explanation here is a defect and passes unchanged.

    Args:
        place: the file or server, as it may be shown.
    """
    try:
        yield
    except DBAPIError as error:
        explanation = _from_driver(error, place)
        if explanation is None:
            raise
        raise explanation from error
    except sqlite3.Error as error:
        explanation = _from_sqlite(error, place)
        if explanation is None:
            raise
        raise explanation from error


@contextmanager
def files_explained(place: str) -> Iterator[None]:
    """Turn what the file system refuses into the `StoreError` a person can act on.

    Args:
        place: the file or folder, as it may be shown.
    """
    try:
        yield
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise NoSpaceError(place) from error
        raise FolderUnavailableError(Path(error.filename or place)) from error
