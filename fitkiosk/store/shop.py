"""What belongs to the shop itself: its settings, and erasures that are not finished yet."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from fitkiosk.store.schema import (
    AuditRow,
    ErasureRow,
    MeasurementSetRow,
    PersonRow,
    ShopSettingRow,
)

# The id of no person: with it, an erasure is of what is left in free space alone.
NOBODY = 0


class ShopRepository:
    """Settings by name, and what the shop has to remember of its own work."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def setting(self, name: str) -> str | None:
        """A setting, or None while it was never set."""
        row = self._session.get(ShopSettingRow, name)
        return row.value if row else None

    def set(self, name: str, value: str) -> None:
        """Keep a setting."""
        self._session.merge(ShopSettingRow(name=name, value=value))
        self._session.flush()

    def newest_moment(self) -> datetime | None:
        """The newest moment in the records of people, or None while there is none."""
        # Nobody is dated before those there are, so the last row has the newest moment.
        last = select(PersonRow.created_at).order_by(PersonRow.id.desc()).limit(1)
        moments = (
            self._session.scalar(last),
            self._session.scalar(select(func.max(MeasurementSetRow.taken_at))),
            self._session.scalar(select(func.max(AuditRow.at))),
        )
        return max((at for at in moments if at is not None), default=None)

    def begin_erasures(self, person_ids: Iterable[int], asked_at: datetime) -> None:
        """Note whose traces outside the tables are still to be erased."""
        for person_id in person_ids:
            self._session.merge(ErasureRow(person_id=person_id, asked_at=asked_at))
        self._session.flush()

    def unfinished_erasures(self) -> tuple[int, ...]:
        """The ids of those whose traces are still to be erased."""
        return tuple(self._session.scalars(select(ErasureRow.person_id)))

    def end_erasures(self, person_ids: Iterable[int]) -> None:
        """Note that no traces of these people are left."""
        for person_id in person_ids:
            self._session.execute(delete(ErasureRow).where(ErasureRow.person_id == person_id))
