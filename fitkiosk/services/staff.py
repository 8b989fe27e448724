"""The shop's staff: who may see people's data, how they prove it, and how well they tape."""

import math
import secrets
from collections import defaultdict
from collections.abc import Callable
from datetime import UTC, date, datetime

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

from fitkiosk.domain.audit import Deed
from fitkiosk.domain.body import technical_error_cm
from fitkiosk.domain.people import check_name
from fitkiosk.domain.staff import (
    CODE_GROUP,
    CODE_GROUPS,
    CODE_LETTERS,
    FREE_TRIES,
    NewStaff,
    PinWaitError,
    StaffMember,
    TechnicalError,
    WrongPinError,
    check_code,
    check_pin,
    tidy_pin,
    wait_after,
)
from fitkiosk.errors import BadInputError, NotFoundError
from fitkiosk.services.forgetting import now
from fitkiosk.store.database import Database
from fitkiosk.store.search import fold
from fitkiosk.store.staff import SignInRecord
from fitkiosk.store.unit_of_work import UnitOfWork

Clock = Callable[[], datetime]
_MONTHS = 12
# Argon2id with more than OWASP's least: some 80 ms on a small shop computer, in one thread.
_HASHER = PasswordHasher(time_cost=2, memory_cost=46 * 1024, parallelism=1)


def _utc_now() -> datetime:
    return datetime.now(UTC)


class StaffService:
    """The people who work in the shop.

    PINs and recovery codes are stored as Argon2 hashes alone, and never logged or quoted.

    Args:
        database: where the staff are.
        clock: says when something was done, with its zone.
        hasher: hashes PINs; older hashes are replaced when its parameters change.
    """

    def __init__(
        self, database: Database, clock: Clock = _utc_now, hasher: PasswordHasher = _HASHER
    ) -> None:
        self._database = database
        self._clock = clock
        self._hasher = hasher

    # --- Who there is -----------------------------------------------------------------------------

    def members(self) -> tuple[StaffMember, ...]:
        """Those who can sign in, by name."""
        return tuple(member for member in self.everyone() if member.active)

    def everyone(self) -> tuple[StaffMember, ...]:
        """Those who can sign in and those who left, by name."""
        with self._database.reading() as work:
            return work.staff.everyone()

    def add(self, name: str, pin: str, *, by: StaffMember | None) -> NewStaff:
        """Take a member in; the first one of a shop takes in themselves.

        Args:
            name: as typed.
            pin: as typed.
            by: who does it; None only while there is nobody yet.

        Raises:
            BadInputError: when name or PIN cannot be used, or somebody has the name already.
        """
        tidy_name, checked = check_name(name), check_pin(pin)
        code = _new_code()
        pin_hash, recovery_hash = self._hasher.hash(checked), self._hash_of_code(code)
        with self._database.unit_of_work() as work:
            active = [member for member in work.staff.everyone() if member.active]
            if by is None and active:
                raise BadInputError(
                    "Somebody works here already.", "Ask one of the team to add you."
                )
            if any(fold(member.name) == fold(tidy_name) for member in active):
                raise BadInputError(
                    "{name} is on the team already.",
                    "Add a letter or a second name, so that both can be told apart.",
                    name=tidy_name,
                )
            member = work.staff.add(tidy_name, pin_hash, recovery_hash, now(work, self._clock()))
            self._note(work, Deed.STAFF_ADDED, by or member, member.id)
        return NewStaff(member, code)

    def leave(self, staff_id: int, *, by: StaffMember) -> None:
        """Shut out somebody who left the shop; their name stays on what they measured.

        Raises:
            NotFoundError: when nobody has this id, or they left already.
            BadInputError: when they are the last who can sign in.
        """
        with self._database.unit_of_work() as work:
            if not any(member.active and member.id != staff_id for member in work.staff.everyone()):
                raise BadInputError(
                    "Nobody else can sign in here.", "Add another member of the team first."
                )
            work.staff.leave(staff_id)
            self._note(work, Deed.STAFF_LEFT, by, staff_id)

    # --- PINs -------------------------------------------------------------------------------------

    def seconds_to_wait(self, staff_id: int) -> int:
        """How long a member still has to wait after wrong tries; 0 when they may try at once.

        Raises:
            NotFoundError: when nobody has this id, or they left.
        """
        with self._database.unit_of_work() as work:
            return _wait(work, work.staff.sign_in_record(staff_id), self._clock())

    def sign_in(self, staff_id: int, pin: str) -> StaffMember:
        """Check a member's PIN.

        Raises:
            WrongPinError: when it is another one; the try is counted.
            PinWaitError: when it is not looked at, after several wrong ones.
            NotFoundError: when nobody has this id, or they left.
        """
        return self._prove(staff_id, pin=tidy_pin(pin))

    def change_pin(self, staff_id: int, pin: str, new_pin: str) -> NewStaff:
        """Give a member another PIN, and another recovery code with it.

        Raises:
            BadInputError: when the new PIN cannot be used.
            WrongPinError: when the present one is another; the try is counted.
            PinWaitError: when it is not looked at, after several wrong ones.
            NotFoundError: when nobody has this id, or they left.
        """
        checked = check_pin(new_pin)
        return self._renew(self._prove(staff_id, pin=tidy_pin(pin)), checked)

    def recover(self, staff_id: int, code: str, new_pin: str) -> NewStaff:
        """Give a member who forgot the PIN another one; the code is used up and replaced.

        Args:
            staff_id: who it is.
            code: the recovery code, in any case and spacing.
            new_pin: as typed.

        Raises:
            BadInputError: when the new PIN cannot be used, or the code is not a whole one.
            WrongPinError: when it is not the code; the try is counted together with those of PINs.
            PinWaitError: when it is not looked at, after several wrong ones.
            NotFoundError: when nobody has this id, or they left.
        """
        whole, checked = check_code(code), check_pin(new_pin)
        return self._renew(self._prove(staff_id, code=whole), checked)

    def new_code(self, name: str) -> NewStaff:
        """Give a member who lost both PIN and code another code; for whoever runs the computer.

        Args:
            name: the member's, in any case.

        Raises:
            NotFoundError: when nobody of that name can sign in.
        """
        code = _new_code()
        recovery_hash = self._hash_of_code(code)
        with self._database.unit_of_work() as work:
            active = [member for member in work.staff.everyone() if member.active]
            named = [member for member in active if fold(member.name) == fold(name.strip())]
            if not named:
                raise NotFoundError(
                    "Nobody called {name} can sign in.",
                    "The team: {team}.",
                    name=name,
                    team=", ".join(member.name for member in active) or "–",
                )
            work.staff.set_hashes(named[0].id, recovery_hash=recovery_hash)
            work.staff.clear_failures(named[0].id)
            self._note(work, Deed.PIN_CHANGED, None, named[0].id)
        return NewStaff(named[0], code)

    def _prove(self, staff_id: int, *, pin: str = "", code: str | None = None) -> StaffMember:
        record, failures = self._count_try(staff_id)
        secret, known = (pin, record.pin_hash) if code is None else (code, record.recovery_hash)
        try:
            self._hasher.verify(known, secret)
        except VerifyMismatchError:
            seconds = round(wait_after(failures).total_seconds())
            raise WrongPinError(
                seconds, max(0, FREE_TRIES - failures), of_code=code is not None
            ) from None
        outdated = code is None and self._hasher.check_needs_rehash(known)
        pin_hash = self._hasher.hash(secret) if outdated else None
        with self._database.unit_of_work() as work:
            work.staff.clear_failures(staff_id)
            work.staff.set_hashes(staff_id, pin_hash=pin_hash)
        return record.member

    def _count_try(self, staff_id: int) -> tuple[SignInRecord, int]:
        """Count a try as wrong before it is looked at: cutting the power then is no free one."""
        with self._database.unit_of_work() as work:
            record, moment = work.staff.sign_in_record(staff_id), self._clock()
            seconds = _wait(work, record, moment)
            failures = record.failures if seconds else work.staff.count_failure(staff_id, moment)
        # Only now, for an exception inside would take back where the wait begins.
        if seconds:
            raise PinWaitError(seconds)
        return record, failures

    def _renew(self, member: StaffMember, new_pin: str) -> NewStaff:
        code = _new_code()
        pin_hash, recovery_hash = self._hasher.hash(new_pin), self._hash_of_code(code)
        with self._database.unit_of_work() as work:
            work.staff.set_hashes(member.id, pin_hash=pin_hash, recovery_hash=recovery_hash)
            self._note(work, Deed.PIN_CHANGED, member, member.id)
        return NewStaff(member, code)

    def _hash_of_code(self, code: str) -> str:
        return self._hasher.hash(check_code(code))

    def _note(self, work: UnitOfWork, deed: Deed, by: StaffMember | None, of_id: int) -> None:
        moment = now(work, self._clock())
        work.audit.note(deed, moment, by.id if by else None, details=f"staff {of_id}")

    # --- How well they tape -----------------------------------------------------------------------

    def technical_errors(self) -> tuple[TechnicalError, ...]:
        """Each member's technical error of measurement by month, of the last twelve months."""
        this_month = _month(self._clock())
        months = this_month.year * 12 + this_month.month - _MONTHS
        since = datetime(months // 12, months % 12 + 1, 1).astimezone()
        with self._database.reading() as work:
            pairs = work.staff.reading_pairs(since)
        by_month: dict[tuple[int, date], list[tuple[float, float]]] = defaultdict(list)
        for pair in pairs:
            key = pair.staff_id, _month(pair.taken_at)
            by_month[key].append((pair.first_cm, pair.second_cm))
        return tuple(
            TechnicalError(staff_id, month, len(of_month), error_cm)
            for (staff_id, month), of_month in sorted(by_month.items())
            if (error_cm := technical_error_cm(of_month)) is not None
        )


def _wait(work: UnitOfWork, record: SignInRecord, moment: datetime) -> int:
    """The seconds still to wait; where the clock was set back, the wait begins anew."""
    if record.last_failure_at is None:
        return 0
    began = record.last_failure_at
    if moment < began:
        # Else it would last until the clock is again where it was: hours, or years.
        work.staff.restart_wait(record.member.id, moment)
        began = moment
    left = began + wait_after(record.failures) - moment
    return max(0, math.ceil(left.total_seconds()))


def _new_code() -> str:
    """A recovery code such as 7KQ2-M9XD-4TRB-HW3F, with 80 bits of chance in it."""
    groups = (
        "".join(secrets.choice(CODE_LETTERS) for _ in range(CODE_GROUP)) for _ in range(CODE_GROUPS)
    )
    return "-".join(groups)


def _month(moment: datetime) -> date:
    """The first day of a moment's month in local time."""
    return moment.astimezone().date().replace(day=1)
