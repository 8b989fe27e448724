"""The people found, as an item model."""

from collections.abc import Sequence
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fitkiosk.domain.people import KnownPerson
from fitkiosk.units import LengthUnit
from ui import people_wording, wording

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class PersonRole(IntEnum):
    """What the delegate asks for."""

    CONTACT = Qt.ItemDataRole.UserRole + 1
    GIRTHS = Qt.ItemDataRole.UserRole + 2
    MEASURED_ON = Qt.ItemDataRole.UserRole + 3
    STALE = Qt.ItemDataRole.UserRole + 4


class KnownPeople(QAbstractListModel):
    """One row a person."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people: Sequence[KnownPerson] = ()
        self._unit = LengthUnit.CM
        self._now: datetime | None = None

    def show_people(
        self, people: Sequence[KnownPerson], unit: LengthUnit, now: datetime | None = None
    ) -> None:
        """Replace the rows; whoever is to be measured again is marked by what time it is now."""
        self.beginResetModel()
        self._people = people
        self._unit = unit
        self._now = now
        self.endResetModel()

    def retell(self) -> None:
        """Say the same of everyone in the language of now."""
        if self._people:
            self.dataChanged.emit(self.index(0), self.index(len(self._people) - 1))

    def person(self, index: Index) -> KnownPerson:
        """The person at an index."""
        return self._people[index.row()]

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One row a person."""
        return 0 if parent.isValid() else len(self._people)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name, contact, girths, the day they were taken, and whether that is long ago."""
        if not index.isValid():
            return None
        known = self._people[index.row()]
        answers: dict[int, str] = {
            Qt.ItemDataRole.DisplayRole: known.person.name,
            PersonRole.CONTACT: people_wording.contact(known.person),
            PersonRole.GIRTHS: self._girths(known),
            PersonRole.MEASURED_ON: self._measured_on(known),
            PersonRole.STALE: self.tr("measure again") if self._is_stale(known) else "",
        }
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(answer for answer in answers.values() if answer)
        return answers.get(role)

    def _girths(self, known: KnownPerson) -> str:
        if known.latest is None:
            return self.tr("not measured yet")
        return wording.girths_in_short(known.latest.measurements, self._unit)

    def _measured_on(self, known: KnownPerson) -> str:
        return "" if known.latest is None else people_wording.day(known.latest.taken_at)

    def _is_stale(self, known: KnownPerson) -> bool:
        return bool(self._now and known.latest and known.latest.stale(self._now))
