"""The people a shop remembers."""

from dataclasses import dataclass
from datetime import datetime

from fitkiosk.domain.body import Measurements
from fitkiosk.domain.products import Audience
from fitkiosk.errors import BadInputError

LONGEST_NAME = 120
LONGEST_EMAIL = 254


@dataclass(frozen=True, slots=True)
class Person:
    """Someone known to the shop.

    Attributes:
        created_at: in UTC, with its zone.
        audience: whose clothes they wear, as they chose when they were measured.
    """

    id: int
    name: str
    email: str | None
    created_at: datetime
    audience: Audience | None = None


@dataclass(frozen=True, slots=True)
class MeasurementRecord:
    """One set of girths taken on one day; a person has one current set and a history."""

    id: int
    person_id: int
    measurements: Measurements
    taken_at: datetime
    current: bool


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A person as a list shows them: who, and the girths on file, if any."""

    person: Person
    latest: MeasurementRecord | None


def check_name(text: str) -> str:
    """Tidy a name: no space around it, single spaces inside.

    Raises:
        BadInputError: when nothing is left, or it is longer than 120 characters.
    """
    name = " ".join(text.split())
    if not name:
        raise BadInputError("The name is empty.", "Type a name.")
    if len(name) > LONGEST_NAME:
        raise BadInputError(
            f"The name has {len(name)} characters.", f"Shorten it to {LONGEST_NAME} characters."
        )
    return name


def check_email(text: str) -> str | None:
    """Tidy an email address; letters count as lower case, so that one person is stored once.

    Only the shape is looked at: something, one @, something. None stands for "not given".

    Raises:
        BadInputError: when the text cannot be an email address.
    """
    email = text.strip().lower()
    if not email:
        return None
    name, at, host = email.partition("@")
    shaped = name and at and host and "@" not in host and not any(c.isspace() for c in email)
    if not shaped or len(email) > LONGEST_EMAIL:
        shown = email if len(email) <= LONGEST_EMAIL else email[:40] + "…"
        raise BadInputError(
            f"“{shown}” is not an email address.",
            "Type it like name@example.com, or leave it empty.",
        )
    return email
