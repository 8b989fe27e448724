"""Measurements of people, put into rows and taken out again as domain dataclasses."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from fitkiosk.domain.body import Girth, Measurements, MeasuringMode
from fitkiosk.domain.people import MeasurementRecord
from fitkiosk.errors import NotFoundError
from fitkiosk.store.girths import to_cm, to_mm
from fitkiosk.store.schema import MeasurementSetRow, PersonRow, ReadingRow

_Readings = Mapping[Girth, tuple[float, ...]]


class MeasurementsRepository:
    """The girths taken of people: one current set each, and what it was before."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def record(
        self,
        person_id: int,
        measurements: Measurements,
        taken_at: datetime,
        staff_id: int | None = None,
    ) -> MeasurementRecord:
        """Keep a set of girths, to the nearest 0.1 cm, and make it the current one.

        Args:
            person_id: whose girths they are.
            measurements: the girths, their readings, and the errors of estimates.
            taken_at: the moment, with its zone.
            staff_id: who of the staff took them, if somebody did.

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
        errors = measurements.estimate_errors_cm
        row = MeasurementSetRow(
            person_id=person_id,
            bust_mm=to_mm(measurements.bust_cm),
            waist_mm=to_mm(measurements.waist_cm),
            hip_mm=to_mm(measurements.hip_cm),
            taken_at=taken_at,
            is_current=True,
            mode=measurements.mode.value,
            staff_id=staff_id,
            bust_error_cm=errors.get(Girth.BUST),
            waist_error_cm=errors.get(Girth.WAIST),
            hip_error_cm=errors.get(Girth.HIP),
        )
        self._session.add(row)
        self._session.flush()
        self._session.add_all(
            ReadingRow(measurement_set_id=row.id, girth=girth.value, position=position, mm=mm)
            for girth, readings in measurements.readings_cm.items()
            for position, mm in enumerate(map(to_mm, readings), 1)
        )
        self._session.flush()
        return records(self._session, [row])[0]

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
        return records(self._session, rows)

    def give(self, from_id: int, to_id: int) -> None:
        """Make one person's sets another's; the newest of both is the current one then."""
        of_both = MeasurementSetRow.person_id.in_((from_id, to_id))
        self._session.execute(
            update(MeasurementSetRow).where(of_both).values(person_id=to_id, is_current=False)
        )
        newest = self._session.scalar(
            select(MeasurementSetRow)
            .where(MeasurementSetRow.person_id == to_id)
            .order_by(MeasurementSetRow.taken_at.desc(), MeasurementSetRow.id.desc())
            .limit(1)
        )
        if newest is not None:
            newest.is_current = True
        self._session.flush()


def records(session: Session, rows: Iterable[MeasurementSetRow]) -> tuple[MeasurementRecord, ...]:
    """Sets of girths as the domain knows them; their readings are read in one go."""
    sets = list(rows)
    readings = _readings(session, [row.id for row in sets])
    return tuple(_record(row, readings.get(row.id, {})) for row in sets)


def _readings(session: Session, set_ids: list[int]) -> Mapping[int, _Readings]:
    rows = session.execute(
        select(ReadingRow.measurement_set_id, ReadingRow.girth, ReadingRow.mm)
        .where(ReadingRow.measurement_set_id.in_(set_ids))
        .order_by(ReadingRow.position)
    )
    found: dict[int, dict[Girth, tuple[float, ...]]] = defaultdict(dict)
    for set_id, name, mm in rows:
        girth = Girth(name)
        found[set_id][girth] = (*found[set_id].get(girth, ()), mm / 10)
    return found


def _record(row: MeasurementSetRow, readings: _Readings) -> MeasurementRecord:
    errors = {
        Girth.BUST: row.bust_error_cm,
        Girth.WAIST: row.waist_error_cm,
        Girth.HIP: row.hip_error_cm,
    }
    measurements = Measurements(
        to_cm(row.bust_mm),
        to_cm(row.waist_mm),
        to_cm(row.hip_mm),
        MeasuringMode(row.mode),
        readings,
        {girth: cm for girth, cm in errors.items() if cm is not None},
    )
    return MeasurementRecord(
        row.id, row.person_id, measurements, row.taken_at, row.is_current, row.staff_id
    )
