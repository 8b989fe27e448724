"""The catalogue's grid as an item model."""

from collections.abc import Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fitkiosk.domain.fit import Badge
from fitkiosk.domain.products import ProductCard
from ui import wording

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class CardRole(IntEnum):
    """What the delegate asks for."""

    CARD = Qt.ItemDataRole.UserRole + 1
    BADGE = Qt.ItemDataRole.UserRole + 2


class ProductCards(QAbstractListModel):
    """Products in the order of the query; badges arrive later and are filled in."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: Sequence[ProductCard] = ()
        self._badges: Mapping[int, Badge] = {}

    def show_cards(self, cards: Sequence[ProductCard]) -> None:
        """Replace the products."""
        self.beginResetModel()
        self._cards = cards
        self.endResetModel()

    def show_badges(self, badges: Mapping[int, Badge]) -> None:
        """Replace the badges, by product id."""
        self._badges = badges
        self.retell()

    def retell(self) -> None:
        """Have badges and spoken texts asked for anew, as in another language."""
        if self._cards:
            self.dataChanged.emit(self.index(0), self.index(len(self._cards) - 1))

    def card(self, index: Index) -> ProductCard:
        """The product at an index."""
        return self._cards[index.row()]

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One row a product."""
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The product, its badge, or what a screen reader says of both."""
        if not index.isValid():
            return None
        card = self._cards[index.row()]
        badge = self._badges.get(card.id)
        match role:
            case CardRole.CARD:
                return card
            case CardRole.BADGE:
                return badge
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                parts = [card.name, card.brand, wording.price(card)]
                if badge is not None:
                    parts.append(wording.badge_text(badge))
                return ", ".join(parts)
        return None
