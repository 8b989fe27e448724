"""Products as a grid of cards."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent

from ui.itemmodels.product_cards import ProductCards
from ui.pictures import Pictures
from ui.theme.theme import Theme
from ui.widgets.card_delegate import CardDelegate
from ui.widgets.card_grid import CardGrid


class ProductGrid(CardGrid):
    """Cards whose width goes with the type.

    Args:
        theme: the look.
        pictures: of the products.
        letters: about how wide a card is, in heights of the type.
    """

    def __init__(self, theme: Theme, pictures: Pictures, letters: int) -> None:
        super().__init__()
        self.cards = ProductCards(self)
        self._theme = theme
        self._letters = letters
        self._delegate = CardDelegate(theme, pictures, self)
        self.setModel(self.cards)
        self.setItemDelegate(self._delegate)
        theme.changed.connect(self._fill)
        pictures.arrived.connect(self.viewport().update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Refill the columns."""
        self._fill()
        super().resizeEvent(event)

    @Slot()
    def _fill(self) -> None:
        width = self.width_for(self._letters * self._theme.text("body"))
        self.set_cell(self._delegate.fit_width(width))
