"""What happens in the catalogue."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import QWidget

from fitkiosk.domain.body import Measurements
from fitkiosk.domain.finding import CatalogueQuery, Found, Order, PriceBand
from fitkiosk.domain.fit import FitWish
from fitkiosk.domain.kiosk import KioskState
from fitkiosk.domain.products import Audience
from fitkiosk.errors import KioskError
from ui import wording
from ui.background import Jobs
from ui.kiosk import Kiosk
from ui.pictures import Pictures
from ui.screens.base import ScreenController
from ui.screens.catalogue.filters import FilterVeil, narrowed
from ui.screens.catalogue.view import ALL, CatalogueView
from ui.theme.theme import Theme

if TYPE_CHECKING:  # at run time it would bring the engine in before the first paint
    from fitkiosk.services.catalogue import CatalogueService

_FINDING = "catalogue"
_NOBODY = Measurements()


class CatalogueController(ScreenController):
    """Finds products, and says which of their sizes fit the person of this visit.

    Args:
        kiosk: the present moment.
        catalogue: finds products and judges their sizes.
        pictures: of the products.
        jobs: runs it in the background.
        theme: the look.
        window: what the filters are laid over.
    """

    def __init__(
        self,
        kiosk: Kiosk,
        catalogue: CatalogueService,
        pictures: Pictures,
        jobs: Jobs,
        theme: Theme,
        window: QWidget,
    ) -> None:
        super().__init__()
        self._kiosk = kiosk
        self._catalogue = catalogue
        self._pictures = pictures
        self._jobs = jobs
        self._query = CatalogueQuery()
        self._found: Found | None = None
        self._for: tuple[Measurements, FitWish] | None = None  # whom the cards speak to
        self._refusal: KioskError | None = None
        self.view: CatalogueView = CatalogueView(theme, pictures)
        self.filters = FilterVeil(theme, window)
        self._connect()

    def _connect(self) -> None:
        view, filters = self.view, self.filters
        view.foot.back_requested.connect(self.step_back)
        view.take_away.clicked.connect(self._kiosk.take_away_requested)
        view.searched.connect(self._search)
        view.category_chosen.connect(self._choose_category)
        view.audience_chosen.connect(self._choose_audience)
        view.order_chosen.connect(self._choose_order)
        view.fits_me_toggled.connect(self._show_fitting)
        view.my_size_toggled.connect(self._show_my_size)
        view.filters_requested.connect(self._open_filters)
        view.product_opened.connect(self._open)
        view.clear.clicked.connect(self._clear)
        filters.brand_toggled.connect(self._toggle_brand)
        filters.colour_toggled.connect(self._toggle_colour)
        filters.price_toggled.connect(self._toggle_price)
        filters.size_toggled.connect(self._toggle_size)
        filters.clear_requested.connect(self._clear_filters)

    def enter(self, state: KioskState) -> None:
        """Show the shop for this visit; coming back from a product nothing has moved."""
        visit = state.visit
        self.view.take_away.setVisible(visit.measurements.complete)
        self.view.audience.show_chosen(visit.audience.value if visit.audience else ALL)
        person = visit.measurements, visit.wish
        if self._query.audience != visit.audience or self._for != person:
            query = replace(self._query, audience=visit.audience)
            if self._found is None and visit.measurements != _NOBODY:
                # The cards at once; what they say to a person takes longer in a large shop.
                self._find(query, _NOBODY)
            self._find(query)
        self.view.grid.setFocus()

    def retranslate(self) -> None:
        """Tell anew what was found; the badges are painted anew."""
        self._tell()
        self.view.grid.cards.retell()

    @Slot()
    def step_back(self) -> None:
        """One place back; the filters lie over this one."""
        if self.filters.isVisible():
            self.filters.hide()
        else:
            self._kiosk.back()

    def leave(self) -> None:
        """Put the filters away."""
        self.filters.hide()

    def forget(self) -> None:
        """Forget the visit: what was looked for, and what was said of any product."""
        self._jobs.forget(_FINDING)
        self.filters.hide()
        self._query = CatalogueQuery()
        self._found = self._for = self._refusal = None
        self.view.search.clear()
        self.view.grid.cards.clear()
        self._catalogue.forget()

    def look_for(self, code: str) -> None:
        """Search for what was scanned."""
        self.view.search.setText(code)
        self._search(code)

    # --- Finding ----------------------------------------------------------------------------------

    def _find(self, query: CatalogueQuery, measurements: Measurements | None = None) -> None:
        """Look for something else; what was found before stays in sight until it is there."""
        visit = self._kiosk.visit
        self._query = query
        girths = visit.measurements if measurements is None else measurements
        self._for = girths, visit.wish
        # Two at once, where the second one says more, are both shown.
        lane = _FINDING if measurements is None else f"{_FINDING} at first"
        self._pictures.give_way()
        self._jobs.run(
            lane,
            lambda: self._catalogue.find(query, girths, visit.wish),
            self._show,
            self._failed,
        )

    def _show(self, found: Found) -> None:
        again = self._found is not None and self._found.query == found.query
        says_less = again and self._has_badges and found.counts.fits_me is None
        if found.query != self._query or says_less:
            return
        self._found, self._refusal = found, None
        grid = self.view.grid
        place = grid.verticalScrollBar().value() if again else 0
        current = grid.currentIndex().row() if again else 0
        grid.cards.show_found(found)
        grid.verticalScrollBar().setValue(place)
        if grid.cards.rowCount() > current >= 0:
            grid.setCurrentIndex(grid.cards.index(current))
            grid.verticalScrollBar().setValue(place)
        self.view.show_rail(found.counts.categories, self._query.fit_category or ALL)
        self._tell()

    @property
    def _has_badges(self) -> bool:
        return self._found is not None and self._found.counts.fits_me is not None

    def _failed(self, error: KioskError) -> None:
        self._refusal, self._found, self._for = error, None, None
        self._tell()

    def _tell(self) -> None:
        """Say how much was found, or why there is nothing to see."""
        view, found = self.view, self._found
        self._tell_filters()
        count = view.grid.cards.rowCount()
        view.count.setText(wording.products(count) if found is not None else "")
        view.understood.setText(self._understood())
        view.understood.setVisible(bool(found and found.understood))
        if self._refusal is not None:
            view.show_empty(wording.error_text(self._refusal))
        elif found is None:
            view.show_empty(self.tr("Looking around the shop…"))
        elif count:
            view.show_empty(None)
        elif self._query == CatalogueQuery():
            view.show_empty(self.tr("The shop has no products yet. Staff can import a catalogue."))
        elif self._among_some:
            view.show_empty(
                self.tr("Nothing matches among these. Try fewer letters, or look among all."),
                self.tr("Look among all"),
            )
        else:
            view.show_empty(
                self.tr("Nothing matches. Try fewer letters, or look at everything."),
                self.tr("Show everything"),
            )

    @property
    def _among_some(self) -> bool:
        """Whether words are looked for in a part of the shop alone."""
        return bool(self._query.text) and self._query != CatalogueQuery(self._query.text)

    def _tell_filters(self) -> None:
        view, found, query = self.view, self._found, self._query
        if found is None:
            for part in (view.fits_me, view.my_size):
                part.hide()
            return
        fits, mine = found.counts.fits_me, query.size or found.my_size
        view.fits_me.setText(self.tr("Fits me ({count})").format(count=f"{fits or 0:,}"))
        view.fits_me.setVisible(fits is not None)
        view.fits_me.setChecked(query.fits_me)
        view.my_size.setText(self.tr("My size: {size}").format(size=mine or ""))
        view.my_size.setVisible(fits is not None and mine is not None)
        view.my_size.setChecked(query.size is not None)
        used = narrowed(query)
        view.filters.setText(
            self.tr("Filters ({count})").format(count=used) if used else self.tr("Filters")
        )
        orders = [order for order in Order if order is not Order.FIT or fits is not None]
        view.offer_orders(orders, query.order if query.order in orders else Order.BEST)
        if self.filters.isVisible():
            self._fill_filters()

    @Slot()
    def _open_filters(self) -> None:
        if self._found is not None:
            self.filters.open()
            self._fill_filters()

    def _fill_filters(self) -> None:
        """Tell how much each filter would show; there may be hundreds of brands."""
        if self._found is not None:
            products = wording.products(len(self._found.cards))
            shown = self.tr("Show {products}").format(products=products)
            self.filters.show_found(self._found, shown)

    def _understood(self) -> str:
        """What words that no product has were taken for."""
        words = self._found.understood if self._found is not None else {}
        return "  ".join(
            self.tr("“{typed}” was taken for “{meant}”.").format(typed=typed, meant=meant)
            for typed, meant in words.items()
        )

    # --- What a person chooses --------------------------------------------------------------------

    @Slot(str)
    def _search(self, text: str) -> None:
        self._find(replace(self._query, text=text))

    @Slot(str)
    def _choose_category(self, category: str) -> None:
        self._find(replace(self._query, fit_category=None if category == ALL else category))

    @Slot(str)
    def _choose_audience(self, audience: str) -> None:
        chosen = None if audience == ALL else Audience(audience)
        self._kiosk.shop_for(chosen)
        self._find(replace(self._query, audience=chosen))

    @Slot(object)
    def _choose_order(self, order: Order) -> None:
        self._find(replace(self._query, order=order))

    @Slot(bool)
    def _show_fitting(self, wanted: bool) -> None:
        self._find(replace(self._query, fits_me=wanted))

    @Slot(bool)
    def _show_my_size(self, wanted: bool) -> None:
        mine = self._found.my_size if self._found is not None else None
        self._find(replace(self._query, size=mine if wanted else None))

    @Slot(str)
    def _toggle_brand(self, brand: str) -> None:
        self._find(replace(self._query, brands=self._query.brands ^ {brand}))

    @Slot(str)
    def _toggle_colour(self, colour: str) -> None:
        self._find(replace(self._query, colours=self._query.colours ^ {colour}))

    @Slot(object)
    def _toggle_price(self, band: PriceBand) -> None:
        self._find(replace(self._query, price=None if band == self._query.price else band))

    @Slot(str)
    def _toggle_size(self, size: str) -> None:
        self._find(replace(self._query, size=None if size == self._query.size else size))

    @Slot()
    def _clear_filters(self) -> None:
        self._find(
            replace(self._query, brands=frozenset(), colours=frozenset(), price=None, size=None)
        )

    @Slot()
    def _clear(self) -> None:
        """Look among all for the same words; where that is done already, without them."""
        text = self._query.text if self._among_some else ""
        if not text:
            self.view.search.clear()
        self.view.search.setFocus()
        self._kiosk.shop_for(None)
        self.view.audience.show_chosen(ALL)
        self._find(CatalogueQuery(text))

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self._kiosk.open_product(self.view.grid.cards.card(index).id)
