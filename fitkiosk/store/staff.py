"""Staff in rows: their names, what their PIN is checked against, and how well they tape."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from fitkiosk.domain.staff import StaffMember
from fitkiosk.errors import NotFoundError
from fitkiosk.store.schema import MeasurementSetRow, ReadingRow, StaffRow
from fitkiosk.store.search import fold

_FIRST, _SECOND = 1, 2


@dataclass(frozen=True, slots=True)
class SignInRecord:
    """What a member's PIN is checked against, and how often that failed.

    Attributes:
        failures: wrong tries since the last right one.
        last_failure_at: in UTC, with its zone.
    """

    member: StaffMember
    pin_hash: str = field(repr=False)
    recovery_hash: str = field(repr=False)
    failures: int
    last_failure_at: datetime | None


class ReadingPair(NamedTuple):
    """The first and second reading of one girth, and who took them."""

    staff_id: int
    taken_at: datetime
    first_cm: float
    second_cm: float


class StaffRepository:
    """The people who work in the shop, and those who did."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self, name: str, pin_hash: str, recovery_hash: str, created_at: datetime
    ) -> StaffMember:
        """Take a member in.

        Args:
            name: a name that `check_name` passed.
            pin_hash: the PIN as a hash; the PIN itself is stored nowhere.
            recovery_hash: the recovery code as a hash.
            created_at: the moment, with its zone.
        """
        row = StaffRow(
            name=name,
            pin_hash=pin_hash,
            recovery_hash=recovery_hash,
            created_at=created_at,
            active=True,
            failures=0,
        )
        self._session.add(row)
        self._session.flush()
        return _member(row)

    def everyone(self) -> tuple[StaffMember, ...]:
        """Every member there ever was, by name."""
        members = (_member(row) for row in self._session.scalars(select(StaffRow)))
        return tuple(sorted(members, key=lambda member: (fold(member.name), member.id)))

    def sign_in_record(self, staff_id: int) -> SignInRecord:
        """What the PIN of an active member is checked against.

        Raises:
            NotFoundError: when nobody has this id, or they left.
        """
        row = self._active(staff_id)
        return SignInRecord(
            _member(row), row.pin_hash, row.recovery_hash, row.failures, row.last_failure_at
        )

    def count_failure(self, staff_id: int, at: datetime) -> int:
        """Count a try as wrong; gives how many in a row there are now.

        Raises:
            NotFoundError: when nobody has this id, or they left.
        """
        row = self._active(staff_id)
        row.failures += 1
        row.last_failure_at = at
        self._session.flush()
        return row.failures

    def restart_wait(self, staff_id: int, at: datetime) -> None:
        """Let the wait after the last wrong try begin at another moment.

        Raises:
            NotFoundError: when nobody has this id, or they left.
        """
        self._active(staff_id).last_failure_at = at
        self._session.flush()

    def clear_failures(self, staff_id: int) -> None:
        """A try was right: tries are free again.

        Raises:
            NotFoundError: when nobody has this id, or they left.
        """
        row = self._active(staff_id)
        row.failures, row.last_failure_at = 0, None
        self._session.flush()

    def set_hashes(
        self, staff_id: int, *, pin_hash: str | None = None, recovery_hash: str | None = None
    ) -> None:
        """Replace the hash of the PIN, of the recovery code, or both.

        Raises:
            NotFoundError: when nobody has this id, or they left.
        """
        row = self._active(staff_id)
        row.pin_hash = pin_hash or row.pin_hash
        row.recovery_hash = recovery_hash or row.recovery_hash
        self._session.flush()

    def leave(self, staff_id: int) -> None:
        """Shut a member out; their name stays on what they measured.

        Raises:
            NotFoundError: when nobody has this id, or they left already.
        """
        self._active(staff_id).active = False
        self._session.flush()

    def reading_pairs(self, since: datetime) -> tuple[ReadingPair, ...]:
        """The first two readings of every girth that staff taped twice from a moment on."""
        first, second = aliased(ReadingRow), aliased(ReadingRow)
        pairs = (
            select(StaffRow.id, MeasurementSetRow.taken_at, first.mm, second.mm)
            .join(MeasurementSetRow, MeasurementSetRow.staff_id == StaffRow.id)
            .join(first, first.measurement_set_id == MeasurementSetRow.id)
            .join(
                second,
                (second.measurement_set_id == first.measurement_set_id)
                & (second.girth == first.girth),
            )
            .where(
                MeasurementSetRow.taken_at >= since,
                first.position == _FIRST,
                second.position == _SECOND,
            )
        )
        return tuple(
            ReadingPair(staff_id, taken_at, first_mm / 10, second_mm / 10)
            for staff_id, taken_at, first_mm, second_mm in self._session.execute(pairs)
        )

    def _active(self, staff_id: int) -> StaffRow:
        row = self._session.get(StaffRow, staff_id)
        if row is None or not row.active:
            raise NotFoundError(
                "This member of the team cannot sign in any more.",
                "Choose another one, or ask them to add you again.",
            )
        return row


def _member(row: StaffRow) -> StaffMember:
    return StaffMember(row.id, row.name, row.created_at, row.active)
