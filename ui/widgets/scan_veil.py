"""What is said of a scanned code, over the whole window."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme.theme import Theme
from ui.widgets.basics import Heading, button, column, label
from ui.widgets.veil import Veil

_WIDTH = 640


class ScanVeil(Veil):
    """Why a code led nowhere, and what can be done with it.

    Signals:
        close_requested: it was read.
        search_requested: the code is to be looked for in the catalogue.
        add_requested: a product with the code is to be added.
    """

    close_requested = Signal()
    search_requested = Signal()
    add_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.title = Heading("title")
        self.words = label("lead-soft")
        self.close_button = button("back")
        self.add = button("back")
        self.search = button("main")
        self.card.setFixedWidth(_WIDTH)
        texts = column(self.card, margins=theme.space("xl"), spacing=theme.space("m"))
        texts.addWidget(self.title)
        texts.addWidget(self.words)
        row = QHBoxLayout()
        row.setSpacing(theme.space("m"))
        row.addWidget(self.close_button)
        row.addStretch(1)
        row.addWidget(self.add)
        row.addWidget(self.search)
        texts.addSpacing(theme.space("m"))
        texts.addLayout(row)
        self.close_button.clicked.connect(self.close_requested)
        self.add.clicked.connect(self.add_requested)
        self.search.clicked.connect(self.search_requested)
        self.retranslate()

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.close_button.setText(self.tr("Close"))
        self.add.setText(self.tr("Add a product"))
        self.search.setText(self.tr("Search for it"))

    def show_words(self, title: str, words: str) -> None:
        """Say what there is to say."""
        self.title.setText(title)
        self.words.setText(words)
        self.words.setVisible(bool(words))

    def ask(self, *, can_search: bool, can_add: bool) -> None:
        """Lie over everything with the ways there are."""
        self.search.setVisible(can_search)
        self.add.setVisible(can_add)
        self.cover()
        (self.search if can_search else self.close_button).setFocus()
