"""Erasing people: on request, and by itself when the time is over for which they are kept."""

import logging
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from itertools import chain
from pathlib import Path

from fitkiosk.domain.audit import Deed
from fitkiosk.domain.consent import LONGEST_RETENTION_DAYS
from fitkiosk.domain.people import Contact
from fitkiosk.domain.staff import StaffMember
from fitkiosk.errors import BadInputError, KioskError, UnfinishedErasureError
from fitkiosk.log import redact
from fitkiosk.store.database import Database
from fitkiosk.store.people import LastSeen
from fitkiosk.store.search import fold
from fitkiosk.store.unit_of_work import UnitOfWork

Clock = Callable[[], datetime]

USUAL_RETENTION_DAYS = 730
_RETENTION, _UNLIMITED = "retention_days", "unlimited"
_LAST_SWEEP, _COUNTED_FROM = "last_sweep", "retention_counted_from"
# No shop is closed for so long; a clock that leaps so far was wrong before, or is wrong now.
_LEAP = timedelta(days=180)
_SET_BACK = timedelta(days=1)

_log = logging.getLogger(__name__)


class Forgetting:
    """Erases people from everywhere: tables, free space, write-ahead log, backups and logs.

    An erasure begins with what may refuse without harm and is noted in the database until all of it
    is done, so that a full disk or a power cut only delays the rest.

    Args:
        database: where people are.
        clock: tells the moment, with its zone.
        logs_dir: the folder of the log, if there is one.
    """

    def __init__(self, database: Database, clock: Clock, logs_dir: Path | None) -> None:
        self._database = database
        self._clock = clock
        self._logs_dir = logs_dir

    def retention_days(self, work: UnitOfWork) -> int | None:
        """For how many days people are kept; None without a limit, 0 when nobody is."""
        stored = work.shop.setting(_RETENTION)
        if stored is None:
            return USUAL_RETENTION_DAYS
        return None if stored == _UNLIMITED else int(stored)

    def keep_for(self, work: UnitOfWork, days: int | None) -> None:
        """Keep people for another time from now on.

        Raises:
            BadInputError: when it is below 0 or above 3650 days.
        """
        if days is not None and not 0 <= days <= LONGEST_RETENTION_DAYS:
            raise BadInputError(
                "{days} days cannot be set.",
                "Choose from 0 to {most} days, or no limit.",
                days=days,
                most=LONGEST_RETENTION_DAYS,
            )
        work.shop.set(_RETENTION, _UNLIMITED if days is None else str(days))

    def erase(self, person_id: int, by: StaffMember) -> None:
        """Erase one person everywhere.

        Raises:
            NotFoundError: when the person is not on file.
            LogUnavailableError: when the log cannot be cleaned; nothing was erased then.
            StoreError: when the database refuses; nothing was erased then.
            UnfinishedErasureError: when the person is gone from the records, but traces remain.
        """
        with self._database.reading() as work:
            person = work.people.get(person_id).person
        self.redact([Contact(person.name, person.email, person.phone)])
        with self._database.unit_of_work() as work:
            self._remove(work, [person_id], now(work, self._clock()), by)
        self._finish()

    def redact(self, contacts: Iterable[Contact]) -> None:
        """Take people out of the log, where a defect may have put them.

        Raises:
            LogUnavailableError: when it cannot be written.
        """
        if self._logs_dir is None:
            return
        spellings = ((contact, Contact(fold(contact.name))) for contact in contacts)
        redact(self._logs_dir, chain.from_iterable(spellings))

    def sweep(self) -> int:
        """Erase those whose time is over, and finish what an earlier erasure left.

        Returns:
            How many people were erased.

        Raises:
            KioskError: as `erase` does.
        """
        with self._database.unit_of_work() as work:
            counted_from = self._check_clock(work)
        with self._database.reading() as work:
            due = self._due(work, counted_from)
        erased = 0
        if due:
            self.redact(seen.contact for seen in due)
            erased = self._remove_due({seen.person_id for seen in due}, counted_from)
            _log.info("%d people were kept for as long as was agreed, and are erased", erased)
        self._finish()
        return erased

    def _check_clock(self, work: UnitOfWork) -> datetime:
        """From when on the time counts for which people are kept, at the earliest.

        It begins with the first sweep, and anew when the clock leaps: nobody is erased because a
        computer's clock was wrong once, in whichever direction.
        """
        moment = self._clock()
        stored = work.shop.setting(_LAST_SWEEP), work.shop.setting(_COUNTED_FROM)
        last, counted_from = (datetime.fromisoformat(text) if text else None for text in stored)
        work.shop.set(_LAST_SWEEP, moment.isoformat())
        if last is None or counted_from is None or not -_SET_BACK <= moment - last <= _LEAP:
            counted_from = moment
            work.shop.set(_COUNTED_FROM, moment.isoformat())
        return counted_from

    def _due(self, work: UnitOfWork, counted_from: datetime) -> list[LastSeen]:
        days, moment = self.retention_days(work), self._clock()
        if days == 0:
            return list(work.people.last_seen())
        limits = _given(days, work.consents.shortest_days())
        if not limits:
            return []
        before = moment - timedelta(days=min(limits))
        if counted_from > before:
            return []
        return [
            seen
            for seen in work.people.last_seen(before)
            if (own := _given(days, seen.agreed_days))
            and max(seen.at, counted_from) + timedelta(days=min(own)) < moment
        ]

    def _remove_due(self, ids: set[int], counted_from: datetime) -> int:
        with self._database.unit_of_work() as work:
            # Somebody may have been measured again since they were found to be due.
            still = [each.person_id for each in self._due(work, counted_from)]
            due = [person_id for person_id in still if person_id in ids]
            if due:
                self._remove(work, due, now(work, self._clock()), None)
        return len(due)

    def _remove(
        self, work: UnitOfWork, ids: list[int], moment: datetime, by: StaffMember | None
    ) -> None:
        work.shop.begin_erasures([*ids, *work.people.former_ids(*ids)], moment)
        work.people.remove(*ids)
        if by is None:
            work.audit.note(Deed.PERSON_ERASED, moment, details=str(len(ids)))
        else:
            work.audit.note(Deed.PERSON_ERASED, moment, by.id)

    def _finish(self) -> None:
        with self._database.reading() as work:
            ids = work.shop.unfinished_erasures()
        if not ids:
            return
        try:
            self._database.erase_traces(ids)
            with self._database.unit_of_work() as work:
                work.shop.end_erasures(ids)
        except KioskError as error:
            raise UnfinishedErasureError(self._database.place) from error


def _given(*limits: int | None) -> list[int]:
    return [limit for limit in limits if limit is not None]


def now(work: UnitOfWork, moment: datetime) -> datetime:
    """A moment, or the newest one in the records where the clock was set back behind it.

    So what is done next is never dated before what was done last.
    """
    newest = work.shop.newest_moment()
    return moment if newest is None else max(moment, newest)
