"""Known people: finding them again, keeping their measurements, and forgetting them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from fitkiosk.domain.audit import AuditEntry, Deed
from fitkiosk.domain.body import Girth, Measurements, check_girth
from fitkiosk.domain.consent import Consent
from fitkiosk.domain.language import Language
from fitkiosk.domain.people import Contact, KnownPerson, MeasurementRecord, Person, PersonFile
from fitkiosk.domain.products import Audience
from fitkiosk.domain.staff import StaffMember
from fitkiosk.errors import BadInputError
from fitkiosk.services import contacts
from fitkiosk.services.consent import ConsentWords
from fitkiosk.services.forgetting import Forgetting, now
from fitkiosk.store.database import Database
from fitkiosk.store.shop import NOBODY
from fitkiosk.store.unit_of_work import UnitOfWork

Clock = Callable[[], datetime]
_FIELDS = ("name", "email", "phone")


def utc_now() -> datetime:
    """The moment now, in UTC."""
    return datetime.now(UTC)


class PeopleService:
    """The people the shop remembers.

    What is done by staff is written down with their name, as a deed; what people do themselves has
    none.

    Args:
        database: where people are.
        clock: says when something was done, with its zone; it may be set back.
        region: the country whose code phone numbers may be typed without.
        logs_dir: the folder of the log, which people are erased from as well.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock = utc_now,
        *,
        region: str = "IN",
        logs_dir: Path | None = None,
    ) -> None:
        self._database = database
        self._clock = clock
        self._region = region
        self._words = ConsentWords()
        self._forgetting = Forgetting(database, clock, logs_dir)

    # --- Finding ----------------------------------------------------------------------------------

    def find(self, text: str, limit: int = 20) -> tuple[KnownPerson, ...]:
        """People of whom every word typed begins a word of name, email or phone number, by name.

        Numbers are found with and without their country code, in digits of any script. Without
        text, those who were measured last, the latest first.
        """
        with self._database.reading() as work:
            return work.people.find(text, limit)

    def get(self, person_id: int) -> KnownPerson:
        """One person with the girths on file.

        Raises:
            NotFoundError: when the person is not on file.
        """
        with self._database.reading() as work:
            return work.people.get(person_id)

    def history(self, person_id: int) -> tuple[MeasurementRecord, ...]:
        """Every set of girths taken of a person, the current one first, then the latest."""
        with self._database.reading() as work:
            return work.measurements.history(person_id)

    def consents(self, person_id: int) -> tuple[Consent, ...]:
        """What a person agreed to, with the words, the oldest first."""
        with self._database.reading() as work:
            return self._consents(work, person_id)

    def alike(self, person_id: int) -> tuple[KnownPerson, ...]:
        """Others with the same phone number or the same name: probably the same person twice.

        Raises:
            NotFoundError: when the person is not on file.
        """
        with self._database.reading() as work:
            return work.people.alike(person_id)

    def deeds(self, person_id: int | None = None, limit: int = 200) -> tuple[AuditEntry, ...]:
        """What was done to one person's records, or to all, the latest first."""
        with self._database.reading() as work:
            return work.audit.latest(person_id, limit)

    # --- Remembering ------------------------------------------------------------------------------

    @property
    def may_remember(self) -> bool:
        """Whether the shop keeps people at all."""
        return self.retention_days() != 0

    def consent_words(self, language: Language) -> tuple[str, str]:
        """The two sentences that people agree to: what is kept and why, and for how long."""
        return self._words.shown(language, self.retention_days())

    def check_contact(self, name: str, email: str, phone: str) -> Contact:
        """Tidy what was typed; an empty email or phone number stands for none.

        Raises:
            FieldError: when a field cannot be used; it names the first such field.
        """
        return contacts.check_contact(name, email, phone, self._region)

    def remember(
        self,
        contact: Contact,
        measurements: Measurements,
        audience: Audience | None = None,
        *,
        language: Language,
        by: StaffMember | None = None,
    ) -> KnownPerson:
        """Take in a person who agreed to it, together with their girths, or neither.

        Args:
            contact: what `check_contact` made of what was typed.
            measurements: what was taken; may be nothing at all.
            audience: whose clothes they wear, if that is known.
            language: the language in which they read the words of consent.
            by: who of the staff did it; None for the person themselves.

        Raises:
            BadInputError: when a girth cannot be used, or the shop keeps nobody.
            DuplicateEmailError: when somebody has this email already.
        """
        checked, staff_id = _checked(measurements), by.id if by else None
        with self._database.unit_of_work() as work:
            moment, days = now(work, self._clock()), self._forgetting.retention_days(work)
            if days == 0:
                raise BadInputError(
                    "This shop does not keep anybody's measurements.",
                    "Go on without saving, or ask our staff to change that in the shop's settings.",
                )
            person = work.people.add(contact.name, contact.email, moment, audience, contact.phone)
            consent = Consent(moment, self._words.current, language.value, retention_days=days)
            work.consents.add(person.id, consent)
            work.audit.note(Deed.PERSON_ADDED, moment, staff_id, person.id)
            if not checked.features():
                return KnownPerson(person, None)
            record = work.measurements.record(person.id, checked, moment, staff_id)
            return KnownPerson(person, record)

    def save_measurements(
        self, person_id: int, measurements: Measurements, *, by: StaffMember | None = None
    ) -> MeasurementRecord:
        """Make these girths a person's current ones; the ones before stay in the history.

        Raises:
            BadInputError: when a girth cannot be used, or there is none.
            NotFoundError: when the person is not on file.
        """
        checked = _checked(measurements)
        if not checked.features():
            raise BadInputError("Nothing was measured yet.", "Take at least one girth.")
        staff_id = by.id if by else None
        with self._database.unit_of_work() as work:
            moment = now(work, self._clock())
            record = work.measurements.record(person_id, checked, moment, staff_id)
            taken = ", ".join(girth for girth in Girth if checked.of(girth) is not None)
            work.audit.note(Deed.PERSON_MEASURED, moment, staff_id, person_id, taken)
            return record

    def edit(self, person_id: int, contact: Contact, *, by: StaffMember) -> Person:
        """Give a person another name, email or phone number.

        What is replaced is gone from the file's free space with the next `sweep`, and from backups
        when they are replaced in their turn.

        Raises:
            NotFoundError: when the person is not on file.
            DuplicateEmailError: when somebody else has this email.
            LogUnavailableError: when what is replaced cannot be taken out of the log.
        """
        before = self.get(person_id).person
        changed = [field for field in _FIELDS if getattr(before, field) != getattr(contact, field)]
        if not changed:
            return before
        self._forgetting.redact([_contact(before)])
        with self._database.unit_of_work() as work:
            person = work.people.edit(person_id, contact.name, contact.email, contact.phone)
            moment = now(work, self._clock())
            work.audit.note(Deed.PERSON_EDITED, moment, by.id, person_id, ", ".join(changed))
            work.shop.begin_erasures([NOBODY], moment)
        return person

    def merge(self, keep_id: int, other_id: int, *, by: StaffMember) -> KnownPerson:
        """Make one of two people who are the same: one keeps the name, and gets the sets of both.

        The newest set is the current one, and what the contact lacks is taken from the other.

        Raises:
            NotFoundError: when one of them is not on file.
            BadInputError: when it is one person already.
            LogUnavailableError: when the other cannot be taken out of the log.
        """
        if keep_id == other_id:
            raise BadInputError("This is one person already.", "Choose two different ones.")
        self._forgetting.redact([_contact(self.get(other_id).person)])
        with self._database.unit_of_work() as work:
            for holder in (work.measurements, work.outcomes, work.consents, work.audit):
                holder.give(other_id, keep_id)
            filled = work.people.merge(keep_id, other_id)
            moment = now(work, self._clock())
            work.audit.note(Deed.PERSON_MERGED, moment, by.id, keep_id, ", ".join(filled))
            work.shop.begin_erasures([NOBODY], moment)
            return work.people.get(keep_id)

    # --- Handing out and forgetting ---------------------------------------------------------------

    def file_of(self, person_id: int, *, by: StaffMember) -> PersonFile:
        """Everything that the shop holds about a person; that it was handed out is a deed as well.

        Raises:
            NotFoundError: when the person is not on file.
        """
        with self._database.unit_of_work() as work:
            person, moment = work.people.get(person_id).person, now(work, self._clock())
            work.audit.note(Deed.PERSON_EXPORTED, moment, by.id, person_id)
            return PersonFile(
                moment,
                person,
                consents=self._consents(work, person_id),
                records=work.measurements.history(person_id),
                outcomes=work.outcomes.of_person(person_id),
                deeds=work.audit.latest(person_id, limit=None),
                former_ids=work.people.former_ids(person_id),
                staff_names={member.id: member.name for member in work.staff.everyone()},
            )

    def forget(self, person_id: int, *, by: StaffMember) -> None:
        """Erase a person everywhere: records, free space, write-ahead log, backups and log.

        Raises:
            NotFoundError: when the person is not on file.
            LogUnavailableError: when the log cannot be cleaned; nothing was erased then.
            StoreError: when the database refuses; nothing was erased then.
            UnfinishedErasureError: when the person is gone from the records, but traces remain
                that `sweep` has to erase.
        """
        self._forgetting.erase(person_id, by)

    def retention_days(self) -> int | None:
        """After how many days people are erased by themselves; None: never, 0: nobody is kept."""
        with self._database.reading() as work:
            return self._forgetting.retention_days(work)

    def keep_for(self, days: int | None, *, by: StaffMember) -> None:
        """Keep people for another time; the next `sweep` erases those whose time is over.

        Nobody is kept for longer than they agreed to.

        Raises:
            BadInputError: when it is below 0 or above 3650 days.
        """
        with self._database.unit_of_work() as work:
            self._forgetting.keep_for(work, days)
            details = "no limit" if days is None else f"{days} days"
            moment = now(work, self._clock())
            work.audit.note(Deed.RETENTION_CHANGED, moment, by.id, details=details)

    def sweep(self) -> int:
        """Erase those who were not here for as long as the shop keeps people, or as they agreed to.

        It also finishes erasures that were broken off. Call it at opening and once a day. The time
        counts from the first sweep, and anew when the clock leaps by half a year or backwards.

        Returns:
            How many people were erased.

        Raises:
            KioskError: of the kinds of `forget`.
        """
        return self._forgetting.sweep()

    def _consents(self, work: UnitOfWork, person_id: int) -> tuple[Consent, ...]:
        return tuple(
            replace(consent, words=self._words.agreed(consent))
            for consent in work.consents.of(person_id)
        )


def _contact(person: Person) -> Contact:
    return Contact(person.name, person.email, person.phone)


def _checked(measurements: Measurements) -> Measurements:
    for girth in Girth:
        cm = measurements.of(girth)
        if cm is not None:
            measurements = measurements.taking(girth, check_girth(girth, cm))
    readings = {
        girth: tuple(check_girth(girth, cm) for cm in taken)
        for girth, taken in measurements.readings_cm.items()
    }
    return replace(measurements, readings_cm=readings)
