"""The sizes of a product with their figures, as an item model."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from fitkiosk.domain.products import Audience, ProductSize
from fitkiosk.units import LengthUnit, format_length
from ui import wording

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_GIRTHS = ("bust", "waist", "hip")


class SizeFigures(QAbstractTableModel):
    """A row a size, a column for each girth that is known of any; the advised size stands out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sizes: Sequence[ProductSize] = ()
        self._girths: Sequence[int] = ()
        self._unit = LengthUnit.CM
        self._audience: Audience | None = None
        self._best = ""

    def show_sizes(
        self, sizes: Sequence[ProductSize], unit: LengthUnit, audience: Audience | None
    ) -> None:
        """Replace the sizes; their figures are shown in the person's unit."""
        self.beginResetModel()
        self._sizes, self._unit, self._audience = sizes, unit, audience
        known = [_figures(size) for size in sizes]
        self._girths = [
            girth
            for girth in range(len(_GIRTHS))
            if any(figures[girth] is not None for figures in known)
        ]
        self.endResetModel()

    def mark(self, best: str) -> None:
        """Let the size that is advised stand out; "" for none."""
        self._best = best
        self.retell()

    def retell(self) -> None:
        """Have every text asked for anew."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._girths))
        if self._sizes:
            last = self.index(len(self._sizes) - 1, len(self._girths))
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One row a size."""
        return 0 if parent.isValid() else len(self._sizes)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """The label, and the girths."""
        return 0 if parent.isValid() else 1 + len(self._girths)

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
        if section == 0:
            return self.tr("Size")
        zone = wording.narrator(audience=self._audience).zone_name(
            _GIRTHS[self._girths[section - 1]]
        )
        return self.tr("{girth} ({unit})").format(girth=zone, unit=wording.unit_name(self._unit))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A label or a figure; a dash where it is not known."""
        if not index.isValid():
            return None
        size = self._sizes[index.row()]
        if role == Qt.ItemDataRole.FontRole and size.label == self._best:
            bold = QFont()
            bold.setWeight(QFont.Weight.Bold)
            return bold
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if index.column() == 0:
            return f"{size.label}  ✓" if size.label == self._best else size.label
        cm = _figures(size)[self._girths[index.column() - 1]]
        return "–" if cm is None else format_length(cm, self._unit)


def _figures(size: ProductSize) -> tuple[float | None, ...]:
    return size.chest_cm, size.waist_cm, size.hip_cm
