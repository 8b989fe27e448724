"""The people who work in the shop, and the PIN that tells them from customers."""

import math
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import pairwise

from fitkiosk.errors import BadInputError

SHORTEST_PIN, LONGEST_PIN = 4, 12
# What a trained measurer may err by on a large girth (ISO 20685).
ALLOWED_ERROR_CM = 0.9
FREE_TRIES = 3
_FIRST_WAIT = timedelta(seconds=30)
_LONGEST_WAIT = timedelta(minutes=15)
# Neither 0 and O nor 1 and I, which look alike in handwriting.
CODE_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
CODE_GROUPS, CODE_GROUP = 4, 4
_MINUTES_FROM_S = 120


@dataclass(frozen=True, slots=True)
class StaffMember:
    """Someone who works in the shop.

    Attributes:
        created_at: in UTC, with its zone.
        active: False for whoever left; they cannot sign in, what they measured stays theirs.
    """

    id: int
    name: str
    created_at: datetime
    active: bool = True


@dataclass(frozen=True, slots=True)
class TechnicalError:
    """How far one member's first and second readings lay apart within one month.

    Attributes:
        month: its first day.
        girths: how many girths were taped twice.
        error_cm: the technical error of measurement, `domain.body.technical_error_cm`.
    """

    staff_id: int
    month: date
    girths: int
    error_cm: float


@dataclass(frozen=True, slots=True)
class NewStaff:
    """A member with a new PIN, and the code that replaces the PIN should they forget it.

    Attributes:
        recovery_code: to be shown once; it is kept nowhere, and not in this object's `repr`.
    """

    member: StaffMember
    recovery_code: str = field(repr=False)


class PinWaitError(BadInputError):
    """After several wrong tries nothing is looked at until some time has passed.

    Attributes:
        seconds: how long that still is.
    """

    def __init__(self, seconds: int) -> None:
        """Say how long to wait."""
        super().__init__(
            "There were several wrong tries.",
            "Wait {seconds} seconds, then try again."
            if seconds < _MINUTES_FROM_S
            else "Wait {minutes} minutes, then try again.",
            seconds=seconds,
            minutes=math.ceil(seconds / 60),
        )
        self.seconds = seconds


class WrongPinError(BadInputError):
    """A PIN, or a recovery code, that is not the member's; the try was counted.

    Attributes:
        wait_seconds: how long nothing is looked at now; 0 while tries are free.
        tries_left: how many wrong ones are free before there is a wait.
    """

    def __init__(self, wait_seconds: int, tries_left: int = 0, *, of_code: bool = False) -> None:
        """Say whether to try again at once or to wait."""
        if not wait_seconds:
            remedy = (
                "Try again. One more wrong try, and you will have to wait a little."
                if tries_left == 1
                else "Try again. You have {tries} more tries before you have to wait a little."
            )
        elif wait_seconds < _MINUTES_FROM_S:
            remedy = "Wait {seconds} seconds, then try again."
        else:
            remedy = "Wait {minutes} minutes, then try again."
        super().__init__(
            "This recovery code is not right." if of_code else "This PIN is not right.",
            remedy,
            tries=tries_left,
            seconds=wait_seconds,
            minutes=math.ceil(wait_seconds / 60),
        )
        self.wait_seconds = wait_seconds
        self.tries_left = tries_left


def wait_after(failures: int) -> timedelta:
    """How long to wait after so many wrong tries in a row.

    Three are free, then it is 30 s, and twice as long each time up to 15 minutes.
    """
    if failures < FREE_TRIES:
        return timedelta()
    # Beyond some doublings it is the longest anyway, and the power would grow without end.
    doublings = min(failures - FREE_TRIES, 10)
    return min(_LONGEST_WAIT, _FIRST_WAIT * (1 << doublings))


def pooled_error_cm(errors: Iterable[TechnicalError]) -> float | None:
    """The technical error of several months together; None without any girth."""
    known = list(errors)
    girths = sum(error.girths for error in known)
    if not girths:
        return None
    return math.sqrt(sum(error.girths * error.error_cm**2 for error in known) / girths)


def check_code(text: str) -> str:
    """A recovery code as it is compared: capitals and digits without anything between them.

    Raises:
        BadInputError: when it is longer or shorter than a code.
    """
    code = "".join(c for c in text.upper() if c.isalnum())
    if len(code) != CODE_GROUPS * CODE_GROUP:
        raise BadInputError(
            "This is not a whole recovery code.",
            "Type all {letters} letters and digits, with or without the lines between them.",
            letters=CODE_GROUPS * CODE_GROUP,
        )
    return code


def tidy_pin(text: str) -> str:
    """A PIN as it is compared: digits of any script as ASCII digits, without spaces."""
    return "".join(str(unicodedata.digit(c, c)) for c in text if not c.isspace())


def check_pin(text: str) -> str:
    """Tidy a new PIN: 4 to 12 digits of any script, as ASCII digits.

    Raises:
        BadInputError: when it is something else, or the first that anybody would try.
    """
    pin = tidy_pin(text)
    if not (pin.isascii() and pin.isdecimal() and SHORTEST_PIN <= len(pin) <= LONGEST_PIN):
        raise BadInputError(
            "This cannot be a PIN.",
            "Choose {least} to {most} digits, and no letters.",
            least=SHORTEST_PIN,
            most=LONGEST_PIN,
        )
    steps = {int(b) - int(a) for a, b in pairwise(pin)}
    if steps in ({0}, {1}, {-1}):
        raise BadInputError(
            "This PIN is among the first that anybody would try.",
            "Choose digits that neither repeat nor count up or down.",
        )
    return pin


def check_new_pin(text: str, again: str) -> str:
    """Tidy a new PIN that was typed twice.

    Raises:
        BadInputError: when it cannot be a PIN, or the two are not the same.
    """
    pin = check_pin(text)
    if tidy_pin(again) != pin:
        raise BadInputError("The two PINs are not the same.", "Type the new PIN twice.")
    return pin
