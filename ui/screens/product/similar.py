"""Products like this one, and what stands in for a part that has nothing to show."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from fitkiosk.domain.finding import CatalogueQuery, Found, Suggestion
from ui.pictures import Pictures
from ui.theme.theme import Theme
from ui.widgets.basics import label
from ui.widgets.product_grid import ProductGrid

_CARD_LETTERS = 11  # of the type's height


class Part(QStackedWidget):
    """A part of the page: its content, or why there is none."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.words = label("lead-soft")
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.addWidget(content)
        self.addWidget(self.words)

    def shows_content(self) -> bool:
        """Whether there is something to see."""
        return self.currentIndex() == 0

    def show_words(self, words: str | None) -> None:
        """Show words in place of the content; None shows the content."""
        self.words.setText(words or "")
        self.setCurrentIndex(0 if words is None else 1)


class SimilarView(ProductGrid):
    """Cards of other products, as the catalogue shows them."""

    def __init__(self, theme: Theme, pictures: Pictures) -> None:
        super().__init__(theme, pictures, _CARD_LETTERS)

    def show_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        """Show other products."""
        cards = [each.card for each in suggestions]
        badges = [each.badge for each in suggestions]
        self.cards.show_found(Found(CatalogueQuery(), cards, badges))
