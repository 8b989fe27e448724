"""What was done to the shop's records, as an item model."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fitkiosk.domain.audit import AuditEntry, Deed
from fitkiosk.domain.chart_findings import Rule
from ui import chart_wording, people_wording

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_OF_STAFF = {Deed.STAFF_ADDED, Deed.STAFF_LEFT, Deed.PIN_CHANGED}
_OF_CHARTS = {Deed.CHART_SAVED, Deed.CHART_REMOVED, Deed.CHART_RULES_CHANGED}
_OF_NOBODY = {
    Deed.RETENTION_CHANGED,
    Deed.CATALOGUE_IMPORTED,
    Deed.IMPORT_UNDONE,
    Deed.PRODUCTS_EDITED,
    *_OF_CHARTS,
}


class Column(IntEnum):
    """What a deed's row says, from left to right."""

    WHEN = 0
    WHO = 1
    WHAT = 2
    WHOM = 3
    DETAILS = 4


class DeedTable(QAbstractTableModel):
    """One row a deed, in the order given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[AuditEntry] = ()
        self._staff: Mapping[int, str] = {}

    def show_deeds(self, entries: Sequence[AuditEntry], staff: Mapping[int, str]) -> None:
        """Replace the rows.

        Args:
            entries: what was done.
            staff: the names of all staff there ever were, by id.
        """
        self.beginResetModel()
        self._entries = entries
        self._staff = staff
        self.endResetModel()

    def retranslate(self) -> None:
        """Say the same in another language; the rows stay where they are."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, Column.WHEN, Column.DETAILS)
        if self._entries:
            last = self.index(len(self._entries) - 1, Column.DETAILS)
            self.dataChanged.emit(self.index(0, Column.WHEN), last)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One row a deed."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Always the same columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """What stands in each column."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return {
            Column.WHEN: self.tr("When"),
            Column.WHO: self.tr("Who"),
            Column.WHAT: self.tr("What was done"),
            Column.WHOM: self.tr("To whom"),
            Column.DETAILS: self.tr("Details"),
        }[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A deed in words; an empty cell has none but for a screen reader."""
        if not index.isValid():
            return None
        said = self._said(self._entries[index.row()], Column(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return said or self.tr("nothing")
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        return said if role in shown else None

    def _said(self, entry: AuditEntry, column: Column) -> str:
        match column:
            case Column.WHEN:
                return people_wording.day_and_time(entry.at)
            case Column.WHO:
                return self._who(entry)
            case Column.WHAT:
                # What was changed stands in a column of its own.
                return people_wording.deed(replace(entry, details=""))
            case Column.WHOM:
                return self._whom(entry)
            case Column.DETAILS:
                of_chart = entry.deed in _OF_CHARTS
                return self._of_chart(entry) if of_chart else self._details(entry)

    def _who(self, entry: AuditEntry) -> str:
        if entry.deed is Deed.PERSON_ERASED and entry.staff_name is None:
            return self.tr("by itself")
        return people_wording.doer(entry)

    def _whom(self, entry: AuditEntry) -> str:
        if entry.deed in _OF_STAFF:
            number = entry.details.removeprefix("staff ")
            return self._staff.get(int(number), "") if number.isdecimal() else ""
        if entry.deed in _OF_NOBODY:
            return ""
        if entry.deed is Deed.PERSON_ERASED and entry.details:
            return self.tr("%n person(s)", "", int(entry.details))
        return entry.person_name or self.tr("forgotten since")

    def _details(self, entry: AuditEntry) -> str:
        if entry.deed is Deed.RETENTION_CHANGED:
            days = entry.details.removesuffix(" days")
            return self.tr("%n day(s)", "", int(days)) if days.isdecimal() else self.tr("no limit")
        if entry.deed is Deed.CATALOGUE_IMPORTED:
            new, changed = (part.split()[0] for part in entry.details.split(", "))
            return self.tr("{new} new, {changed} changed").format(new=new, changed=changed)
        if entry.deed is Deed.PRODUCTS_EDITED:
            changed, new, removed = (part.split()[0] for part in entry.details.split(", "))
            return self.tr("{changed} changed, {new} new, {removed} removed").format(
                changed=changed, new=new, removed=removed
            )
        if entry.deed is Deed.IMPORT_UNDONE:
            number = entry.details.removeprefix("import ")
            return self.tr("import number {number}").format(number=number)
        if entry.deed in _OF_STAFF or entry.deed is Deed.PERSON_ERASED:
            return ""
        names = {
            "name": self.tr("name"),
            "email": self.tr("email"),
            "phone": self.tr("phone"),
            "audience": self.tr("whose clothes"),
            "bust": self.tr("bust"),
            "waist": self.tr("waist"),
            "hip": self.tr("hip"),
        }
        fields = (field for field in entry.details.split(", ") if field)
        return ", ".join(names.get(field, field) for field in fields)

    def _of_chart(self, entry: AuditEntry) -> str:
        if entry.deed is Deed.CHART_RULES_CHANGED:
            name, way = entry.details.split()
            # What an older program checked may have another name since.
            rule = chart_wording.rule_title(Rule(name)) if name in set(Rule) else name
            words = self.tr("{rule}: on") if way == "on" else self.tr("{rule}: off")
            return words.format(rule=rule)
        chart, *version = (part.split()[1] for part in entry.details.split(", "))
        words = (
            self.tr("chart number {number}, version {version}")
            if version
            else self.tr("chart number {number}")
        )
        return words.format(number=chart, version="".join(version))
