"""The catalogue's grid as an item model."""

from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fitkiosk.domain.finding import CatalogueQuery, Found
from fitkiosk.domain.fit import Badge
from fitkiosk.domain.products import ProductCard
from ui import wording

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_NOTHING = Found(CatalogueQuery())


class CardRole(IntEnum):
    """What the delegate asks for."""

    CARD = Qt.ItemDataRole.UserRole + 1
    BADGE = Qt.ItemDataRole.UserRole + 2


class ProductCards(QAbstractListModel):
    """What a query found, in its order; a card is made when it comes into sight."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found = _NOTHING

    def show_found(self, found: Found) -> None:
        """Replace the products."""
        self.beginResetModel()
        self._found = found
        self.endResetModel()

    def clear(self) -> None:
        """Hold no product, and nothing that was said of one to a person."""
        self.show_found(_NOTHING)

    def retell(self) -> None:
        """Have badges and spoken texts asked for anew, as in another language."""
        count = self.rowCount()
        if count:
            self.dataChanged.emit(self.index(0), self.index(count - 1))

    def card(self, index: Index) -> ProductCard:
        """The product at an index."""
        return self._found.cards[index.row()]

    def badge(self, index: Index) -> Badge | None:
        """What it says to the person, if anything."""
        badges = self._found.badges
        return badges[index.row()] if badges else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One row a product."""
        return 0 if parent.isValid() else len(self._found.cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The product, its badge, or what a screen reader says of both."""
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        match role:
            case CardRole.CARD:
                return self.card(index)
            case CardRole.BADGE:
                return self.badge(index)
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                card = self.card(index)
                told = wording.card_note(card, self.badge(index))
                parts = (card.name, card.brand, wording.price(card), told)
                return ", ".join(part for part in parts if part)
        return None
