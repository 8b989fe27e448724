"""Deeds in rows: who did what, and to whom while they are on file."""

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from fitkiosk.domain.audit import AuditEntry, Deed
from fitkiosk.store.schema import AuditRow, PersonRow, StaffRow


class AuditRepository:
    """What was done to the shop's records."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def note(
        self,
        deed: Deed,
        at: datetime,
        staff_id: int | None = None,
        person_id: int | None = None,
        details: str = "",
    ) -> None:
        """Write down a deed.

        Args:
            deed: what was done.
            at: the moment, with its zone.
            staff_id: who did it; None for a customer, or the program by itself.
            person_id: to whom, if to somebody who is on file.
            details: which fields or how many, never their content.
        """
        self._session.add(
            AuditRow(
                at=at, deed=deed.value, staff_id=staff_id, person_id=person_id, details=details
            )
        )
        self._session.flush()

    def latest(self, person_id: int | None, limit: int | None) -> tuple[AuditEntry, ...]:
        """The deeds done to one person, or all, the latest first; at most so many."""
        entries = (
            select(AuditRow, StaffRow.name, PersonRow.name)
            .outerjoin(StaffRow, StaffRow.id == AuditRow.staff_id)
            .outerjoin(PersonRow, PersonRow.id == AuditRow.person_id)
            .order_by(AuditRow.at.desc(), AuditRow.id.desc())
            .limit(limit)
        )
        if person_id is not None:
            entries = entries.where(AuditRow.person_id == person_id)
        return tuple(
            AuditEntry(row.at, Deed(row.deed), staff, row.person_id, person, row.details)
            for row, staff, person in self._session.execute(entries)
        )

    def give(self, from_id: int, to_id: int) -> None:
        """Make what was done to one person stand with another."""
        self._session.execute(
            update(AuditRow).where(AuditRow.person_id == from_id).values(person_id=to_id)
        )
