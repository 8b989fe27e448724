"""Catalogue as it looks."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fitkiosk.domain.products import Audience, CategoryCount
from ui import wording
from ui.itemmodels.product_cards import ProductCards
from ui.theme.theme import Theme
from ui.widgets.action_bar import ActionBar
from ui.widgets.basics import View, button, column, follow_in_tab_order, label
from ui.widgets.card_delegate import CardDelegate
from ui.widgets.segments import Segments
from ui.widgets.tap_list import TapList

ALL = "all"
# Widths that go with the type: so many of its heights.
_CARD_LETTERS = 13
_RAIL_LETTERS = 13


class Grid(TapList):
    """Cards in columns that fill the width."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.cards = ProductCards(self)
        self._theme = theme
        self._delegate = CardDelegate(theme, self)
        self.setModel(self.cards)
        self.setItemDelegate(self._delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setSingleStep(48)
        self.viewport().installEventFilter(self)
        theme.changed.connect(self._fill)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Refill the columns when the viewport's width changes."""
        if watched is self.viewport() and event.type() == QEvent.Type.Resize:
            self._fill()
        return super().eventFilter(watched, event)

    @Slot()
    def _fill(self) -> None:
        # One pixel is spared: a row that fills the width to the pixel is wrapped by Qt.
        width = self.viewport().width() - 1
        columns = max(2, round(width / (_CARD_LETTERS * self._theme.text("body"))))
        self.setGridSize(self._delegate.fit_width(width // columns))


class CatalogueView(View):
    """Rail, search and grid.

    Signals:
        searched: the text of the search field changed.
        category_chosen: a fit category of the rail, or `ALL`.
        audience_chosen: an audience, or `ALL`.
        product_opened: the index of a card.
    """

    searched = Signal(str)
    category_chosen = Signal(str)
    audience_chosen = Signal(str)
    product_opened = Signal(QModelIndex)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.rail = QWidget()
        self.rail_title = label("small")
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setMaxLength(80)
        self.audience = Segments([ALL, *(audience.value for audience in Audience)])
        self.count = label("soft", wrap=False)
        self.count.setMinimumWidth(112)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.grid = Grid(theme)
        self.empty = label("lead-soft")
        self.clear = button()
        self.take_away = button("back")
        self.foot = ActionBar(theme)
        self.foot.add_beside(self.take_away)
        self._categories = QButtonGroup(self)
        self._categories.buttonClicked.connect(self._tell_category)
        self._rail_box = column(self.rail, spacing=theme.space("xs"))
        self._pages = QStackedWidget()
        self._build()
        # Only what a person edits: the field is also cleared when a visit ends.
        self.search.textEdited.connect(self.searched)
        self.audience.chosen.connect(self.audience_chosen)
        self.grid.opened.connect(self.product_opened)
        theme.changed.connect(self._make_room)
        self._make_room()
        self.retranslate()

    def _build(self) -> None:
        space = self.theme.space
        nothing = QWidget()
        words = column(nothing, spacing=space("m"))
        words.addStretch(2)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.addWidget(self.empty)
        words.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignHCenter)
        words.addStretch(3)
        self._pages.addWidget(self.grid)
        self._pages.addWidget(nothing)
        self._pages.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        top = QHBoxLayout()
        top.setContentsMargins(space("s"), 0, space("s"), 0)
        top.setSpacing(space("m"))
        top.addWidget(self.search, 1)
        top.addWidget(self.audience)
        top.addWidget(self.count)
        shelf = QVBoxLayout()
        shelf.setSpacing(space("s"))
        shelf.addLayout(top)
        shelf.addWidget(self._pages, 1)
        middle = QHBoxLayout()
        middle.setContentsMargins(space("l"), space("m"), space("m"), 0)
        middle.setSpacing(space("m"))
        middle.addWidget(self.rail)
        middle.addLayout(shelf, 1)
        page = column(self)
        page.addLayout(middle, 1)
        page.addWidget(self.foot)
        self._rail_box.addWidget(self.rail_title)
        self._rail_box.addStretch(1)

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.foot.back.setText(self.tr("Back"))
        self.take_away.setText(self.tr("Take it with you"))
        self.foot.main.hide()
        self.rail_title.setText(self.tr("What are you looking for?"))
        self.search.setPlaceholderText(self.tr("Search name, brand, colour"))
        self.search.setAccessibleName(self.tr("Search the catalogue"))
        self.grid.setAccessibleName(self.tr("Products"))
        self.clear.setText(self.tr("Show everything"))
        everyone = wording.audience_name(None)
        self.audience.name(ALL, everyone, self.tr("Clothes for everyone"))
        for audience in Audience:
            name = wording.audience_name(audience)
            self.audience.name(audience.value, name, self.tr("Clothes: {who}").format(who=name))
        self._name_rail()

    @Slot()
    def _make_room(self) -> None:
        """Let the rail be as wide as its words need in the type of now."""
        self.rail.setFixedWidth(_RAIL_LETTERS * self.theme.text("body"))

    def show_rail(self, counts: Sequence[CategoryCount], chosen: str) -> None:
        """Fill the rail with the categories and how many products each has."""
        for old in self._categories.buttons():
            self._categories.removeButton(old)
            self._rail_box.removeWidget(old)
            old.hide()
            old.deleteLater()
        total = sum(row.count for row in counts)
        rows = [(ALL, total), *((row.fit_category, row.count) for row in counts)]
        for place, (key, count) in enumerate(rows):
            choice = button("rail")
            choice.setCheckable(True)
            choice.setProperty("key", key)
            choice.setProperty("count", count)
            choice.setChecked(key == chosen)
            self._categories.addButton(choice)
            self._rail_box.insertWidget(place + 1, choice)
        follow_in_tab_order(self.audience.last, *self._categories.buttons())
        self._name_rail()

    def _name_rail(self) -> None:
        for choice in self._categories.buttons():
            key, count = choice.property("key"), choice.property("count")
            name = self.tr("Everything") if key == ALL else wording.category_name(key)
            choice.setText(self.tr("{name}  ({count})").format(name=name, count=count))

    def choose(self, category: str) -> None:
        """Mark a category of the rail without telling anyone."""
        for choice in self._categories.buttons():
            choice.setChecked(choice.property("key") == category)

    def show_empty(self, words: str | None, *, can_clear: bool = False) -> None:
        """Show words in place of the grid; None shows the grid."""
        self.empty.setText(words or "")
        self.clear.setVisible(can_clear)
        self._pages.setCurrentIndex(0 if words is None else 1)

    @Slot(QAbstractButton)
    def _tell_category(self, pressed: QAbstractButton) -> None:
        self.category_chosen.emit(str(pressed.property("key")))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for the smallest window; the grid takes what is left."""
        return QSize(640, 400)
