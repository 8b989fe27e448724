"""People, put into rows and taken out again as domain dataclasses."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Select, delete, func, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from fitkiosk.domain.people import Contact, KnownPerson, Person
from fitkiosk.domain.products import Audience
from fitkiosk.errors import DuplicateEmailError, NotFoundError
from fitkiosk.store.measurements import records
from fitkiosk.store.schema import ConsentRow, FormerIdRow, MeasurementSetRow, PersonRow
from fitkiosk.store.search import fold, joined_numbers, matches, number_words, search_text

_ALIKE_AT_MOST = 20
# SQLite takes no more than 32,766 values in one statement.
_IDS_AT_ONCE = 10_000
_LAST_CHARACTER = "\U0010ffff"


class LastSeen(NamedTuple):
    """When somebody was last here, as far as the records tell, and how long they may be kept.

    Attributes:
        at: the latest of being taken in, agreeing and being measured.
        agreed_days: the days that they agreed to last; None without a limit, or without consent.
    """

    person_id: int
    contact: Contact
    at: datetime
    agreed_days: int | None


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
        phone: str | None = None,
    ) -> Person:
        """Take a person in.

        Args:
            name: a name that `check_name` passed.
            email: an address in lower case, or None.
            created_at: the moment, with its zone.
            audience: whose clothes they wear, if that is known.
            phone: a number in the form of E.164, or None.

        Raises:
            DuplicateEmailError: when somebody has this address already.
        """
        row = PersonRow(created_at=created_at, audience=audience and audience.value)
        _describe(row, Contact(name, email, phone))
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

    def edit(
        self, person_id: int, name: str, email: str | None, phone: str | None = None
    ) -> Person:
        """Give a person another name, address or number.

        Raises:
            NotFoundError: when nobody has this id.
            DuplicateEmailError: when somebody else has this address.
        """
        row = self._row(person_id)
        _describe(row, Contact(name, email, phone))
        self._flush(row)
        return _person(row)

    def remove(self, *person_ids: int) -> None:
        """Erase people with all that hangs on them; who is not there is passed over."""
        for begin in range(0, len(person_ids), _IDS_AT_ONCE):
            some = person_ids[begin : begin + _IDS_AT_ONCE]
            self._session.execute(delete(PersonRow).where(PersonRow.id.in_(some)))

    def find(self, text: str, limit: int) -> tuple[KnownPerson, ...]:
        """People of whom every word of the text begins a word of name, address or number, by name.

        Without text, those who were measured last, the latest first.
        """
        people = _people_with_current().limit(limit)
        if fold(text).strip():
            # The search text begins with the name's own words, so it sorts by name in any script.
            people = people.where(matches(PersonRow.search_text, joined_numbers(text))).order_by(
                PersonRow.search_text, PersonRow.id
            )
        else:
            people = people.where(MeasurementSetRow.id.is_not(None)).order_by(
                MeasurementSetRow.taken_at.desc(), MeasurementSetRow.id.desc()
            )
        return self._known(people)

    def alike(self, person_id: int) -> tuple[KnownPerson, ...]:
        """Others with the same number, or the same name in whatever spelling of letters.

        Raises:
            NotFoundError: when nobody has this id.
        """
        person = self._row(person_id)
        words = search_text(person.name)
        same_name = or_(
            PersonRow.search_text == words,
            PersonRow.search_text.between(f"{words} ", f"{words} {_LAST_CHARACTER}"),
        )
        same_phone = PersonRow.phone == person.phone if person.phone else None
        candidates = self._known(
            _people_with_current()
            .where(PersonRow.id != person_id)
            .where(same_name if same_phone is None else or_(same_name, same_phone))
            .order_by(PersonRow.search_text, PersonRow.id)
            .limit(_ALIKE_AT_MOST)
        )
        name = fold(person.name)
        return tuple(
            known
            for known in candidates
            # Names that begin with the same words have been read as well.
            if fold(known.person.name) == name
            or (person.phone and known.person.phone == person.phone)
        )

    def merge(self, keep_id: int, other_id: int) -> tuple[str, ...]:
        """Fill what one person lacks from another, who is removed and leaves a former id.

        What hangs on the other is to be given away before, or it is lost.

        Returns:
            The names of the fields that were filled.

        Raises:
            NotFoundError: when nobody has one of the ids.
        """
        keep, other = self._row(keep_id), self._row(other_id)
        taken = Contact(keep.name, keep.email or other.email, keep.phone or other.phone)
        filled = tuple(
            field for field in ("email", "phone") if getattr(keep, field) != getattr(taken, field)
        )
        keep.audience = keep.audience or other.audience
        keep.created_at = min(keep.created_at, other.created_at)
        self._session.execute(
            update(FormerIdRow).where(FormerIdRow.person_id == other_id).values(person_id=keep_id)
        )
        self._session.add(FormerIdRow(id=other_id, person_id=keep_id))
        # Two people cannot have one address even for a moment.
        self._session.delete(other)
        self._session.flush()
        _describe(keep, taken)
        self._session.flush()
        return filled

    def former_ids(self, *person_ids: int) -> tuple[int, ...]:
        """The ids of all who turned out to be one of these people."""
        found: list[int] = []
        for begin in range(0, len(person_ids), _IDS_AT_ONCE):
            some = person_ids[begin : begin + _IDS_AT_ONCE]
            ids = select(FormerIdRow.id).where(FormerIdRow.person_id.in_(some))
            found += self._session.scalars(ids.order_by(FormerIdRow.id))
        return tuple(found)

    def last_seen(self, before: datetime | None = None) -> tuple[LastSeen, ...]:
        """When everybody was last here, or those alone who were not since a moment."""
        measured = (
            select(MeasurementSetRow.person_id, func.max(MeasurementSetRow.taken_at).label("at"))
            .group_by(MeasurementSetRow.person_id)
            .subquery()
        )
        # The id breaks a tie, so that there is one latest consent a person.
        latest = select(func.max(ConsentRow.id)).group_by(ConsentRow.person_id)
        people = (
            select(
                PersonRow.id,
                PersonRow.name,
                PersonRow.email,
                PersonRow.phone,
                PersonRow.created_at,
                measured.c.at,
                ConsentRow.given_at,
                ConsentRow.retention_days,
            )
            .outerjoin(measured, measured.c.person_id == PersonRow.id)
            .outerjoin(
                ConsentRow, (ConsentRow.person_id == PersonRow.id) & ConsentRow.id.in_(latest)
            )
        )
        if before is not None:
            for moment in (PersonRow.created_at, measured.c.at, ConsentRow.given_at):
                people = people.where(moment.is_(None) | (moment < before))
        return tuple(
            LastSeen(
                id_, Contact(name, email, phone), max(at for at in moments if at is not None), days
            )
            for id_, name, email, phone, *moments, days in self._session.execute(people)
        )

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
        rows: Sequence[tuple[PersonRow, MeasurementSetRow | None]] = [
            (person, latest) for person, latest in self._session.execute(people)
        ]
        sets = records(self._session, [latest for _, latest in rows if latest is not None])
        latest_of = {record.person_id: record for record in sets}
        return tuple(KnownPerson(_person(row), latest_of.get(row.id)) for row, _ in rows)


def _people_with_current() -> "Select[PersonRow, MeasurementSetRow | None]":
    return select(PersonRow, MeasurementSetRow).outerjoin(
        MeasurementSetRow,
        (MeasurementSetRow.person_id == PersonRow.id) & MeasurementSetRow.is_current,
    )


def _describe(row: PersonRow, contact: Contact) -> None:
    row.name = contact.name
    row.email = contact.email
    row.phone = contact.phone
    # The address as one word: by its parts, everybody with the same provider would be found.
    address = f" {fold(contact.email)}" if contact.email else ""
    row.search_text = search_text(contact.name) + address + number_words(contact.phone)


def _person(row: PersonRow) -> Person:
    audience = Audience(row.audience) if row.audience else None
    return Person(row.id, row.name, row.email, row.created_at, audience, row.phone)
