"""People and their measurements, put into rows and taken out again as domain dataclasses."""

from datetime import datetime

from sqlalchemy import Select, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from fitkiosk.domain.body import Measurements, MeasuringMode
from fitkiosk.domain.people import KnownPerson, MeasurementRecord, Person
from fitkiosk.domain.products import Audience
from fitkiosk.errors import DuplicateEmailError, NotFoundError
from fitkiosk.store.girths import to_cm, to_mm
from fitkiosk.store.schema import MeasurementSetRow, PersonRow
from fitkiosk.store.search import fold, matches, search_text


class PeopleRepository:
    """The people the shop knows."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self,
        name: str,
        email: str | None,
        created_at: datetime,
        audience: Audience | None = None,
    ) -> Person:
        """Take a person in.

        Args:
            name: a name that `check_name` passed.
            email: an address that `check_email` passed, or None.
            created_at: the moment, with its zone.
            audience: whose clothes they wear, if that is known.

        Raises:
            DuplicateEmailError: when somebody has this address already.
        """
        row = PersonRow(created_at=created_at, audience=audience and audience.value)
        _describe(row, name, email)
        self._session.add(row)
        self._flush(row)
        return _person(row)

    def get(self, person_id: int) -> KnownPerson:
        """One person with the current girths.

        Raises:
            NotFoundError: when nobody has this id.
        """
        self._row(person_id)
        return self._known(_people_with_current().where(PersonRow.id == person_id))[0]

    def edit(self, person_id: int, name: str, email: str | None) -> Person:
        """Give a person another name or address.

        Raises:
            NotFoundError: when nobody has this id.
            DuplicateEmailError: when somebody else has this address.
        """
        row = self._row(person_id)
        _describe(row, name, email)
        self._flush(row)
        return _person(row)

    def remove(self, person_id: int) -> None:
        """Erase a person with all their measurements.

        Raises:
            NotFoundError: when nobody has this id.
        """
        self._session.delete(self._row(person_id))
        self._session.flush()

    def find(self, text: str, limit: int) -> tuple[KnownPerson, ...]:
        """People of whom every word of the text begins a word of the name or the address, by name.

        Without text, those who were measured last, the latest first.
        """
        people = _people_with_current().limit(limit)
        if fold(text).strip():
            # The search text begins with the name's own words, so it sorts by name in any script.
            people = people.where(matches(PersonRow.search_text, text)).order_by(
                PersonRow.search_text, PersonRow.id
            )
        else:
            people = people.where(MeasurementSetRow.id.is_not(None)).order_by(
                MeasurementSetRow.taken_at.desc(), MeasurementSetRow.id.desc()
            )
        return self._known(people)

    def _row(self, person_id: int) -> PersonRow:
        row = self._session.get(PersonRow, person_id)
        if row is None:
            raise NotFoundError("This person is not on file any more.", "Look for them again.")
        return row

    def _flush(self, row: PersonRow) -> None:
        email = row.email
        try:
            self._session.flush()
        except IntegrityError as error:
            # SQLite names the column, servers the constraint.
            if email and any(k in str(error.orig) for k in ("person.email", "uq_person_email")):
                raise DuplicateEmailError(email) from error
            raise

    def _known(
        self, people: "Select[PersonRow, MeasurementSetRow | None]"
    ) -> tuple[KnownPerson, ...]:
        return tuple(
            KnownPerson(_person(person), _record(latest) if latest else None)
            for person, latest in self._session.execute(people)
        )


class MeasurementsRepository:
    """The girths taken of people: one current set each, and what it was before."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def record(
        self, person_id: int, measurements: Measurements, taken_at: datetime
    ) -> MeasurementRecord:
        """Keep a set of girths, to the nearest 0.1 cm, and make it the current one.

        Raises:
            NotFoundError: when nobody has this id.
        """
        if self._session.get(PersonRow, person_id) is None:
            raise NotFoundError("This person is not on file any more.", "Add them once more.")
        self._session.execute(
            update(MeasurementSetRow)
            .where(MeasurementSetRow.person_id == person_id, MeasurementSetRow.is_current)
            .values(is_current=False)
        )
        row = MeasurementSetRow(
            person_id=person_id,
            bust_mm=to_mm(measurements.bust_cm),
            waist_mm=to_mm(measurements.waist_cm),
            hip_mm=to_mm(measurements.hip_cm),
            taken_at=taken_at,
            is_current=True,
            mode=measurements.mode.value,
        )
        self._session.add(row)
        self._session.flush()
        return _record(row)

    def current(self, person_id: int) -> MeasurementRecord | None:
        """The set that counts now, or None when the person was never measured."""
        row = self._session.scalar(
            select(MeasurementSetRow).where(
                MeasurementSetRow.person_id == person_id, MeasurementSetRow.is_current
            )
        )
        return _record(row) if row else None

    def history(self, person_id: int) -> tuple[MeasurementRecord, ...]:
        """Every set ever taken of a person, the current one first, then the latest."""
        rows = self._session.scalars(
            select(MeasurementSetRow)
            .where(MeasurementSetRow.person_id == person_id)
            .order_by(
                MeasurementSetRow.is_current.desc(),
                MeasurementSetRow.taken_at.desc(),
                MeasurementSetRow.id.desc(),
            )
        )
        return tuple(_record(row) for row in rows)


def _people_with_current() -> "Select[PersonRow, MeasurementSetRow | None]":
    return select(PersonRow, MeasurementSetRow).outerjoin(
        MeasurementSetRow,
        (MeasurementSetRow.person_id == PersonRow.id) & MeasurementSetRow.is_current,
    )


def _describe(row: PersonRow, name: str, email: str | None) -> None:
    row.name = name
    row.email = email
    # The address as one word: by its parts, everybody with the same provider would be found.
    row.search_text = search_text(name) + (f" {fold(email)}" if email else "")


def _person(row: PersonRow) -> Person:
    audience = Audience(row.audience) if row.audience else None
    return Person(row.id, row.name, row.email, row.created_at, audience)


def _record(row: MeasurementSetRow) -> MeasurementRecord:
    measurements = Measurements(
        to_cm(row.bust_mm), to_cm(row.waist_mm), to_cm(row.hip_mm), MeasuringMode(row.mode)
    )
    return MeasurementRecord(row.id, row.person_id, measurements, row.taken_at, row.is_current)
