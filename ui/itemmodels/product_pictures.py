"""The pictures of one product, as an item model."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QPixmap

from fitkiosk.domain.products import Picture

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class PictureRow(QAbstractListModel):
    """One picture after the other, the first one being that of the card.

    Args:
        small: gives a picture by its key, or None while it is made.
    """

    def __init__(self, small: Callable[[str], QPixmap | None]) -> None:
        super().__init__()
        self._small = small
        self.pictures: Sequence[Picture] = ()

    def show_pictures(self, pictures: Sequence[Picture]) -> None:
        """Show other pictures; the same ones stay as they are."""
        if tuple(pictures) != tuple(self.pictures):
            self.beginResetModel()
            self.pictures = tuple(pictures)
            self.endResetModel()

    @Slot()
    def retell(self) -> None:
        """Have every picture asked for anew."""
        if self.pictures:
            self.dataChanged.emit(self.index(0), self.index(len(self.pictures) - 1))

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One row a picture."""
        return 0 if parent.isValid() else len(self.pictures)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The picture, and its number."""
        match role:
            case Qt.ItemDataRole.DecorationRole:
                return self._small(self.pictures[index.row()].key)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("picture {number} of {count}").format(
                    number=index.row() + 1, count=len(self.pictures)
                )
        return None
