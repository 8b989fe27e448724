"""Catalogue as it looks."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fitkiosk.domain.finding import CategoryCount, Order
from fitkiosk.domain.products import Audience
from ui import wording
from ui.pictures import Pictures
from ui.theme.theme import Theme
from ui.widgets.action_bar import ActionBar
from ui.widgets.basics import Button, View, button, column, follow_in_tab_order, label
from ui.widgets.choice import Choice
from ui.widgets.people_list import SearchField
from ui.widgets.product_grid import ProductGrid
from ui.widgets.segments import Segments

ALL = "all"
# Widths that go with the type: so many of its heights.
_CARD_LETTERS = 13
_RAIL_LETTERS = 13
_ARROW_PX = 56


class CatalogueView(View):
    """Rail, search, filters and grid.

    Signals:
        searched: the text of the search field changed.
        category_chosen: a fit category of the rail, or `ALL`.
        audience_chosen: an audience, or `ALL`.
        order_chosen: how the products are to be sorted.
        fits_me_toggled, my_size_toggled: only what fits the person is wanted, or all again.
        filters_requested: the other filters are to be seen.
        product_opened: the index of a card.
    """

    searched = Signal(str)
    category_chosen = Signal(str)
    audience_chosen = Signal(str)
    order_chosen = Signal(object)
    fits_me_toggled = Signal(bool)
    my_size_toggled = Signal(bool)
    filters_requested = Signal()
    product_opened = Signal(QModelIndex)

    def __init__(self, theme: Theme, pictures: Pictures) -> None:
        super().__init__(theme)
        self.rail = QWidget()
        self.rail_title = label("small")
        self.search = SearchField()
        self.search.setMaxLength(80)
        self.audience = Segments([ALL, *(audience.value for audience in Audience)])
        self.order = Choice(theme)
        self.fits_me = _toggle()
        self.my_size = _toggle()
        self.filters = button("chip")
        self.count = label("soft", wrap=False)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.understood = label("soft")
        self.grid = ProductGrid(theme, pictures, _CARD_LETTERS)
        self.empty = label("lead-soft")
        self.clear = button()
        self.take_away = button("back")
        self.foot = ActionBar(theme)
        self.foot.add_beside(self.take_away)
        self._categories = QButtonGroup(self)
        self._rail_of: dict[str, Button] = {}
        self._categories.buttonClicked.connect(self._tell_category)
        self._rail_box = column(self.rail, spacing=theme.space("xs"))
        self._pages = QStackedWidget()
        self._build()
        self._connect()
        self._make_room()
        self.retranslate()

    def _connect(self) -> None:
        # Only what a person edits: the field is also cleared when a visit ends.
        self.search.textEdited.connect(self.searched)
        self.search.went_down.connect(self.grid.setFocus)
        self.audience.chosen.connect(self.audience_chosen)
        self.order.activated.connect(self._tell_order)
        self.fits_me.clicked.connect(self.fits_me_toggled)
        self.my_size.clicked.connect(self.my_size_toggled)
        self.filters.clicked.connect(self.filters_requested)
        self.grid.opened.connect(self.product_opened)
        self.theme.changed.connect(self._make_room)

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
        top, chips = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.search, 3)
        top.addWidget(self.order, 2)
        top.addWidget(self.audience)
        for chip in (self.fits_me, self.my_size, self.filters):
            chips.addWidget(chip)
        chips.addWidget(self.count, 1)
        shelf = QVBoxLayout()
        shelf.setSpacing(space("s"))
        for row in (top, chips):
            row.setContentsMargins(space("s"), 0, space("s"), 0)
            row.setSpacing(space("s"))
            shelf.addLayout(row)
        self.understood.setContentsMargins(space("s"), 0, space("s"), 0)
        shelf.addWidget(self.understood)
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
        self.understood.hide()

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.foot.back.setText(self.tr("Back"))
        self.take_away.setText(self.tr("Take it with you"))
        self.foot.main.hide()
        self.rail_title.setText(self.tr("What are you looking for?"))
        self.search.setPlaceholderText(self.tr("Search name, brand, colour"))
        self.search.setAccessibleName(self.tr("Search the catalogue"))
        self.grid.setAccessibleName(self.tr("Products"))
        everyone = wording.audience_name(None)
        self.audience.name(ALL, everyone, self.tr("Clothes for everyone"))
        for audience in Audience:
            name = wording.audience_name(audience)
            self.audience.name(audience.value, name, self.tr("Clothes: {who}").format(who=name))
        self.order.setAccessibleName(self.tr("Sort by"))
        self._name_rail()

    def offer_orders(self, orders: Sequence[Order], chosen: Order) -> None:
        """Offer ways of sorting."""
        names = [wording.order_name(order) for order in orders]
        if names != [self.order.itemText(place) for place in range(self.order.count())]:
            self.order.clear()
            for order, name in zip(orders, names, strict=True):
                self.order.addItem(name, order)
        self.order.setCurrentIndex(orders.index(chosen))
        words = self.order.fontMetrics().horizontalAdvance(self.order.currentText())
        self.order.setMinimumWidth(words + 2 * self.theme.space("m") + _ARROW_PX)

    @Slot(int)
    def _tell_order(self, place: int) -> None:
        self.order_chosen.emit(Order(self.order.itemData(place)))

    @Slot()
    def _make_room(self) -> None:
        """Let the rail be as wide as its words need in the type of now."""
        self.rail.setFixedWidth(_RAIL_LETTERS * self.theme.text("body"))

    def show_rail(self, counts: Sequence[CategoryCount], chosen: str) -> None:
        """Show the categories and how many products each has for what is looked for.

        A category that has none now keeps its place, so that nothing jumps while somebody types.
        """
        found = {row.fit_category: row.count for row in counts}
        found = {ALL: sum(found.values()), **found}
        for key in found:
            if key not in self._rail_of:
                choice = self._rail_of[key] = button("rail")
                choice.setCheckable(True)
                choice.setProperty("key", key)
                self._categories.addButton(choice)
                self._rail_box.insertWidget(len(self._rail_of), choice)
                follow_in_tab_order(self.audience.last, *self._rail_of.values())
        for key, choice in self._rail_of.items():
            choice.setProperty("count", found.get(key, 0))
            choice.setChecked(key == chosen)
        self._name_rail()

    def _name_rail(self) -> None:
        for choice in self._categories.buttons():
            key, count = choice.property("key"), choice.property("count")
            name = self.tr("Everything") if key == ALL else wording.category_name(key)
            choice.setText(self.tr("{name}  ({count})").format(name=name, count=count))

    def show_empty(self, words: str | None, offer: str = "") -> None:
        """Show words in place of the grid, and what can be done; None shows the grid."""
        self.empty.setText(words or "")
        self.clear.setText(offer)
        self.clear.setVisible(bool(offer))
        self._pages.setCurrentIndex(0 if words is None else 1)

    @Slot(QAbstractButton)
    def _tell_category(self, pressed: QAbstractButton) -> None:
        self.category_chosen.emit(str(pressed.property("key")))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for the smallest window; the grid takes what is left."""
        return QSize(640, 400)


def _toggle() -> Button:
    """A filter that is on or off."""
    made = button("chip")
    made.setCheckable(True)
    return made
