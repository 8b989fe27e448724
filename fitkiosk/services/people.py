"""Known people: finding them again, and keeping their measurements."""

from collections.abc import Callable
from datetime import UTC, datetime

from fitkiosk.domain.body import Girth, Measurements, check_girth
from fitkiosk.domain.people import KnownPerson, MeasurementRecord, Person, check_email, check_name
from fitkiosk.domain.products import Audience
from fitkiosk.errors import BadInputError
from fitkiosk.store.database import Database

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The moment now, in UTC."""
    return datetime.now(UTC)


class PeopleService:
    """The people the shop remembers."""

    def __init__(self, database: Database, clock: Clock = utc_now) -> None:
        """Work on a database; the clock says when something was taken, with its zone."""
        self._database = database
        self._clock = clock

    def find(self, text: str, limit: int = 20) -> tuple[KnownPerson, ...]:
        """People of whom every word typed begins a word of the name, or the email, by name.

        Without text, those who were measured last, the latest first.
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

    def remember(
        self,
        name: str,
        email: str,
        measurements: Measurements,
        audience: Audience | None = None,
    ) -> KnownPerson:
        """Take a person in together with their girths, or neither.

        Args:
            name: as typed.
            email: as typed; empty for none.
            measurements: what was taken; may be nothing at all.
            audience: whose clothes they wear, if that is known.

        Raises:
            BadInputError: when name, email or a girth cannot be used.
            DuplicateEmailError: when somebody has this email already.
        """
        tidy_name, tidy_email = check_name(name), check_email(email)
        checked = _checked(measurements)
        now = self._clock()
        with self._database.unit_of_work() as work:
            person = work.people.add(tidy_name, tidy_email, now, audience)
            if not checked.features():
                return KnownPerson(person, None)
            return KnownPerson(person, work.measurements.record(person.id, checked, now))

    def save_measurements(self, person_id: int, measurements: Measurements) -> MeasurementRecord:
        """Make these girths a person's current ones; the ones before stay in the history.

        Raises:
            BadInputError: when a girth cannot be used, or there is none.
            NotFoundError: when the person is not on file.
        """
        checked = _checked(measurements)
        if not checked.features():
            raise BadInputError("Nothing was measured yet.", "Take at least one girth.")
        with self._database.unit_of_work() as work:
            return work.measurements.record(person_id, checked, self._clock())

    def edit(self, person_id: int, name: str, email: str) -> Person:
        """Give a person another name or email, both as typed.

        Raises:
            BadInputError: when name or email cannot be used.
            NotFoundError: when the person is not on file.
            DuplicateEmailError: when somebody else has this email.
        """
        tidy_name, tidy_email = check_name(name), check_email(email)
        with self._database.unit_of_work() as work:
            return work.people.edit(person_id, tidy_name, tidy_email)

    def forget(self, person_id: int) -> None:
        """Erase a person and every girth taken of them, as they may ask for.

        Raises:
            NotFoundError: when the person is not on file.
        """
        with self._database.unit_of_work() as work:
            work.people.remove(person_id)


def _checked(measurements: Measurements) -> Measurements:
    for girth in Girth:
        cm = measurements.of(girth)
        if cm is not None:
            measurements = measurements.taking(girth, check_girth(girth, cm))
    return measurements
