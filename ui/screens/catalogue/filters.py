"""The filters of the catalogue, laid over it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QSize, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from fitkiosk.domain.finding import CatalogueQuery, Count, Found, PriceBand
from ui import wording
from ui.itemmodels.filter_values import FilterValue, FilterValues
from ui.theme.theme import Theme
from ui.widgets.basics import Heading, button, column, label
from ui.widgets.tap_list import TapList
from ui.widgets.value_delegate import ValueDelegate
from ui.widgets.veil import Veil

_AROUND = 48
_MOST = QSize(1120, 900)


class _ValueList(QWidget):
    """A title over the values of one filter."""

    def __init__(self, theme: Theme, name: Callable[[Any], str]) -> None:
        super().__init__()
        self.title: QLabel = label("strong")
        self.values = FilterValues(name, self)
        self.list = TapList()
        self.list.setModel(self.values)
        self.list.setItemDelegate(ValueDelegate(theme, self.list))
        self.list.setUniformItemSizes(True)
        box = column(self, spacing=theme.space("xs"))
        box.addWidget(self.title)
        box.addWidget(self.list, 1)

    def name_as(self, words: str) -> None:
        """Title the list, on the screen and for screen readers."""
        self.title.setText(words)
        self.list.setAccessibleName(words)


class FilterVeil(Veil):
    """Brands, colours, prices and sizes, each with how many products it would show.

    Signals:
        brand_toggled, colour_toggled, size_toggled: a value of the list was tapped.
        price_toggled: a band of prices was tapped.
        clear_requested: none of these filters is wanted any more.
    """

    brand_toggled = Signal(str)
    colour_toggled = Signal(str)
    size_toggled = Signal(str)
    price_toggled = Signal(object)
    clear_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        space = theme.space
        self.title = Heading("title")
        self.brands = _ValueList(theme, str)
        self.colours = _ValueList(theme, str)
        self.prices = _ValueList(theme, self._price_name)
        self.sizes = _ValueList(theme, str)
        self.clear = button("back")
        self.done = button("main")
        self._currency = "INR"
        self._grid = QGridLayout()
        self._grid.setSpacing(space("l"))
        box = column(self.card, margins=space("l"), spacing=space("m"))
        box.addWidget(self.title)
        box.addLayout(self._grid, 1)
        for place, values in enumerate(self._lists()):
            self._grid.addWidget(values, 0, place)
        foot = QHBoxLayout()
        foot.addWidget(self.clear)
        foot.addStretch(1)
        foot.addWidget(self.done)
        box.addLayout(foot)
        self.brands.list.opened.connect(self._tell_brand)
        self.colours.list.opened.connect(self._tell_colour)
        self.prices.list.opened.connect(self._tell_price)
        self.sizes.list.opened.connect(self._tell_size)
        self.clear.clicked.connect(self.clear_requested)
        self.done.clicked.connect(self.hide)
        self.retranslate()

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.title.setText(self.tr("What should it be?"))
        self.brands.name_as(self.tr("Brand"))
        self.colours.name_as(self.tr("Colour"))
        self.prices.name_as(self.tr("Price"))
        self.sizes.name_as(self.tr("Size"))
        self.clear.setText(self.tr("Clear filters"))
        self.prices.values.retell()

    def open(self) -> None:
        """Lie over the window, with the keyboard on the first list."""
        for each in self._lists():
            each.values.begin()
        self._lay_out()
        self.cover()
        self.brands.list.setFocus()

    def leave_below(self, height: int) -> None:
        """Follow the window."""
        super().leave_below(height)
        self._lay_out()

    def _lists(self) -> tuple[_ValueList, ...]:
        return self.brands, self.colours, self.prices, self.sizes

    def _lay_out(self) -> None:
        """Four lists side by side, or two by two where the window is taller than wide."""
        window = self.window().size()
        room = QSize(window.width() - 2 * _AROUND, window.height() - 2 * _AROUND)
        upright = window.height() > window.width()
        most = QSize(_MOST.width(), room.height()) if upright else _MOST
        self.card.setFixedSize(room.boundedTo(most))
        for place, values in enumerate(self._lists()):
            self._grid.addWidget(values, *(divmod(place, 2) if upright else (0, place)))

    def show_found(self, found: Found, shown: str) -> None:
        """Show what each value would show now."""
        query, counts = found.query, found.counts
        self._currency = counts.currency
        self.brands.values.show_values(_values(counts.brands, query.brands))
        self.colours.values.show_values(_values(counts.colours, query.colours))
        self.sizes.values.show_values(
            _values(counts.sizes, frozenset({query.size} if query.size else ()))
        )
        bands = [
            FilterValue(each.band, each.count, each.band == query.price) for each in counts.prices
        ]
        self.prices.values.show_values(bands)
        self.clear.setEnabled(narrowed(query) > 0)
        self.done.setText(shown)

    def _price_name(self, band: PriceBand) -> str:
        return wording.price_band(band, self._currency)

    @Slot(QModelIndex)
    def _tell_brand(self, index: QModelIndex) -> None:
        self.brand_toggled.emit(self.brands.values.value(index))

    @Slot(QModelIndex)
    def _tell_colour(self, index: QModelIndex) -> None:
        self.colour_toggled.emit(self.colours.values.value(index))

    @Slot(QModelIndex)
    def _tell_price(self, index: QModelIndex) -> None:
        self.price_toggled.emit(self.prices.values.value(index))

    @Slot(QModelIndex)
    def _tell_size(self, index: QModelIndex) -> None:
        self.size_toggled.emit(self.sizes.values.value(index))


def narrowed(query: CatalogueQuery) -> int:
    """How many of the filters on the veil are in use."""
    return sum(map(bool, (query.brands, query.colours, query.price, query.size)))


def _values(counts: Sequence[Count], chosen: frozenset[str]) -> list[FilterValue]:
    """Every value that would show something, and those that are chosen though they would not."""
    shown = [FilterValue(each.value, each.count, each.value in chosen) for each in counts]
    lost = sorted(chosen - {each.value for each in counts})
    return [FilterValue(value, 0, chosen=True) for value in lost] + shown
