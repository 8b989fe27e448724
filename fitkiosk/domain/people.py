"""The people a shop remembers."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from fitkiosk.domain.audit import AuditEntry
from fitkiosk.domain.body import Girth, Measurements
from fitkiosk.domain.consent import Consent
from fitkiosk.domain.outcomes import Outcome
from fitkiosk.domain.products import Audience
from fitkiosk.errors import BadNameError

LONGEST_NAME = 120
LONGEST_EMAIL = 254
# After this long a body may be another one, and the shop asks to measure again.
STALE_AFTER = timedelta(days=183)


@dataclass(frozen=True, slots=True)
class Person:
    """Someone known to the shop.

    Attributes:
        created_at: in UTC, with its zone.
        audience: whose clothes they wear, as they chose when they were measured.
        phone: in the form of E.164, such as "+919812345678"; a family may share one.
    """

    id: int
    name: str
    email: str | None
    created_at: datetime
    audience: Audience | None = None
    phone: str | None = None


@dataclass(frozen=True, slots=True)
class MeasurementRecord:
    """One set of girths taken on one day; a person has one current set and a history.

    Attributes:
        taken_at: in UTC, with its zone.
        staff_id: who of the staff held the tape or noted it; None when the person did.
    """

    id: int
    person_id: int
    measurements: Measurements
    taken_at: datetime
    current: bool
    staff_id: int | None = None

    @property
    def taken_on(self) -> date:
        """The local day."""
        return self.taken_at.astimezone().date()

    def stale(self, now: datetime) -> bool:
        """Whether it was so long ago that the person is to be measured again."""
        return now - self.taken_at > STALE_AFTER


@dataclass(frozen=True, slots=True)
class Contact:
    """Who somebody is and how to reach them, checked and tidied.

    Attributes:
        email: in lower case; None when it was not given.
        phone: in the form of E.164; None when it was not given.
    """

    name: str
    email: str | None = None
    phone: str | None = None


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A person as a list shows them: who, and the girths on file, if any."""

    person: Person
    latest: MeasurementRecord | None

    @property
    def girths(self) -> Measurements:
        """The girths on file; nothing taken when there are none."""
        return self.latest.measurements if self.latest else Measurements()

    @property
    def taken_on(self) -> date | None:
        """The local day on which they were taken."""
        return self.latest.taken_on if self.latest else None


@dataclass(frozen=True, slots=True)
class PersonFile:
    """Everything that the shop holds about one person, to be handed to them.

    Attributes:
        made_at: when it was put together.
        former_ids: the ids of those who turned out to be the same person.
        consents: what they agreed to, with the words, the oldest first.
        records: every set of girths, the current one first, then the latest.
        deeds: what was done to their records, the latest first.
        outcomes: what they said after trying clothes on, the latest first.
        staff_names: who of the staff is meant by the `staff_id` of a record.
    """

    made_at: datetime
    person: Person
    consents: tuple[Consent, ...] = ()
    records: tuple[MeasurementRecord, ...] = ()
    deeds: tuple[AuditEntry, ...] = ()
    former_ids: tuple[int, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    staff_names: Mapping[int, str] = field(default_factory=dict, hash=False)

    def as_json(self) -> str:
        """The file as a text that people and programs can read: ISO times, lengths in cm."""
        person = self.person
        content = {
            "made_at": self.made_at.isoformat(),
            "person": {
                "id": person.id,
                "former_ids": list(self.former_ids),
                "name": person.name,
                "email": person.email,
                "phone": person.phone,
                "audience": person.audience,
                "created_at": person.created_at.isoformat(),
            },
            "consents": [
                {
                    "given_at": consent.given_at.isoformat(),
                    "wording": consent.wording,
                    "language": consent.language,
                    "words": list(consent.words),
                    "retention_days": consent.retention_days,
                }
                for consent in self.consents
            ],
            "measurements": [self._set(record) for record in self.records],
            "outcomes": [
                {
                    "at": outcome.at.isoformat(),
                    "sku": outcome.sku,
                    "size": outcome.size,
                    "felt": outcome.felt.slug,
                    "zone": outcome.zone,
                    "predicted": outcome.predicted and outcome.predicted.slug,
                    "chance": outcome.chance,
                }
                for outcome in self.outcomes
            ],
            "deeds": [
                {"at": deed.at.isoformat(), "deed": deed.deed, "by": deed.staff_name}
                | ({"details": deed.details} if deed.details else {})
                for deed in self.deeds
            ],
        }
        return json.dumps(content, ensure_ascii=False, indent=2)

    def _set(self, record: MeasurementRecord) -> dict[str, object]:
        taken = record.measurements
        return {
            "id": record.id,
            "taken_at": record.taken_at.isoformat(),
            "current": record.current,
            "mode": taken.mode,
            "by": None if record.staff_id is None else self.staff_names.get(record.staff_id),
            "girths": {
                girth.value: {
                    "cm": taken.of(girth),
                    "readings_cm": list(taken.readings_cm.get(girth, ())),
                    "estimate_error_cm": taken.estimate_errors_cm.get(girth),
                }
                for girth in Girth
            },
        }


def check_name(text: str) -> str:
    """Tidy a name: no space around it, single spaces inside.

    Raises:
        BadNameError: when nothing is left, or it is longer than 120 characters.
    """
    name = " ".join(text.split())
    if not name:
        raise BadNameError("The name is empty.", "Type a name.")
    if len(name) > LONGEST_NAME:
        raise BadNameError(
            "The name has {length} characters.",
            "Shorten it to {most} characters.",
            length=len(name),
            most=LONGEST_NAME,
        )
    return name
