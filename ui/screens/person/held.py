"""What the shop holds of one person, as their page shows it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from fitkiosk.domain.audit import AuditEntry
from fitkiosk.domain.body import Measurements
from fitkiosk.domain.consent import Consent
from fitkiosk.domain.people import KnownPerson, MeasurementRecord, Person

if TYPE_CHECKING:  # at run time it would bring the engine in before the first paint
    from fitkiosk.services.people import PeopleService

_DEEDS_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Held:
    """Everything on a person's page.

    Attributes:
        records: every set of girths.
        consents: what they agreed to.
        deeds: what was done to their records last, the latest first.
        alike: others who may be the same person.
    """

    known: KnownPerson
    records: tuple[MeasurementRecord, ...]
    consents: tuple[Consent, ...]
    deeds: tuple[AuditEntry, ...]
    alike: tuple[KnownPerson, ...]

    @property
    def person(self) -> Person:
        """Who it is."""
        return self.known.person

    @property
    def girths(self) -> Measurements:
        """The girths that count now; nothing taken when there are none."""
        return self.known.girths


def look_up(people: PeopleService, person_id: int) -> Held:
    """Everything about a person.

    Raises:
        NotFoundError: when nobody has this id any more.
    """
    return Held(
        people.get(person_id),
        people.history(person_id),
        people.consents(person_id),
        people.deeds(person_id, _DEEDS_SHOWN),
        people.alike(person_id),
    )


@dataclass(frozen=True, slots=True)
class Entry:
    """One of two entries, or what comes of both.

    Attributes:
        records: every set of girths.
    """

    person: Person
    records: tuple[MeasurementRecord, ...]

    @property
    def newest(self) -> MeasurementRecord | None:
        """The set that was taken last."""
        return max(self.records, key=lambda record: (record.taken_at, record.id), default=None)


def joined(keep: Entry, other: Entry) -> Entry:
    """What will be there once `other` has joined `keep`."""
    person = replace(
        keep.person,
        email=keep.person.email or other.person.email,
        phone=keep.person.phone or other.person.phone,
        created_at=min(keep.person.created_at, other.person.created_at),
    )
    return Entry(person, (*keep.records, *other.records))
