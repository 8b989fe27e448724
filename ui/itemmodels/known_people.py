"""The people found, as an item model."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fitkiosk.domain.people import KnownPerson
from fitkiosk.units import LengthUnit
from ui import wording

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class PersonRole(IntEnum):
    """What the delegate asks for."""

    EMAIL = Qt.ItemDataRole.UserRole + 1
    GIRTHS = Qt.ItemDataRole.UserRole + 2
    MEASURED_ON = Qt.ItemDataRole.UserRole + 3


class KnownPeople(QAbstractListModel):
    """One row a person."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people: Sequence[KnownPerson] = ()
        self._unit = LengthUnit.CM

    def show_people(self, people: Sequence[KnownPerson], unit: LengthUnit) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self._people = people
        self._unit = unit
        self.endResetModel()

    def person(self, index: Index) -> KnownPerson:
        """The person at an index."""
        return self._people[index.row()]

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One row a person."""
        return 0 if parent.isValid() else len(self._people)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name, email, girths and the day they were taken."""
        if not index.isValid():
            return None
        known = self._people[index.row()]
        girths = self._girths(known)
        answers: dict[int, str] = {
            Qt.ItemDataRole.DisplayRole: known.person.name,
            PersonRole.EMAIL: known.person.email or "",
            PersonRole.GIRTHS: girths,
            PersonRole.MEASURED_ON: "" if known.latest is None else wording.day(known.latest),
            Qt.ItemDataRole.AccessibleTextRole: f"{known.person.name}, {girths}",
        }
        return answers.get(role)

    def _girths(self, known: KnownPerson) -> str:
        if known.latest is None:
            return self.tr("not measured yet")
        return wording.girths_in_short(known.latest.measurements, self._unit)
