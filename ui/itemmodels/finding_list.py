"""What the check found, as an item model: what it is, and where."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from fitkiosk.domain.chart_findings import Finding
from fitkiosk.domain.sheets import Sheet
from ui import chart_wording
from ui.widgets.cells import CellRole

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_DISPLAY = Qt.ItemDataRole.DisplayRole


class FindingList(QAbstractTableModel):
    """One row a finding; the words tell how much it matters, and so does the tone."""

    def __init__(self) -> None:
        super().__init__()
        self._findings: Sequence[Finding] = ()
        self._sheet = Sheet()

    def show_findings(self, findings: Sequence[Finding], sheet: Sheet) -> None:
        """List other findings."""
        self.beginResetModel()
        self._findings, self._sheet = findings, sheet
        self.endResetModel()

    def finding(self, row: int) -> Finding | None:
        """The finding in a row, if there is one."""
        return self._findings[row] if 0 <= row < len(self._findings) else None

    def retell(self) -> None:
        """Say everything anew, in the language of now."""
        if self._findings:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._findings) - 1, 1))

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One for each."""
        return 0 if parent.isValid() else len(self._findings)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """What it is, and where."""
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """A cell in words."""
        finding = self._findings[index.row()]
        if role == CellRole.TONE:
            return chart_wording.severity_tone(finding.severity).name
        where = chart_wording.place_words(finding, self._sheet)
        severity = chart_wording.severity_name(finding.severity)
        what = f"{severity}: {chart_wording.rule_title(finding.rule)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{what}. {where}."
        return (what, where)[index.column()] if role == _DISPLAY else None
