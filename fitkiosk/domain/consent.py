"""What people agree to when they let the shop remember them."""

from dataclasses import dataclass
from datetime import datetime

LONGEST_RETENTION_DAYS = 3650


@dataclass(frozen=True, slots=True)
class Consent:
    """That somebody agreed to be remembered.

    Attributes:
        given_at: in UTC, with its zone.
        wording: the version of the words that were shown.
        language: the language they were shown in, such as "hi".
        words: those words, as they were shown.
        retention_days: how many days without a visit the words allowed; None for no limit.
    """

    given_at: datetime
    wording: str
    language: str
    words: tuple[str, ...] = ()
    retention_days: int | None = None
