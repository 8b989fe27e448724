"""The part of the tour that looks around the shop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fitkiosk.domain.fit import FitLabel
from fitkiosk.domain.kiosk import Screen
from ui.screens.catalogue.controller import CatalogueController
from ui.screens.product.controller import ProductController
from ui.screens.product.view import Tab

if TYPE_CHECKING:
    from ui.tour import Tour
    from ui.window import KioskWindow


def look_closely(tour: Tour) -> None:
    """Every part of a product's page, and its picture, large."""
    product = tour.screen(Screen.PRODUCT, ProductController)
    view = product.view
    for tab in (Tab.SIZES, Tab.REVIEWS, Tab.SIMILAR):
        tour.click(view.tabs.button(tab.value))
        tour.wait(f"the part {tab}", view.part(tab).shows_content)
        if tab is Tab.SIMILAR:
            tour.wait("its cards", view.similar.cards.rowCount)
        tour.picture(f"product-{tab}")
    tour.click(view.tabs.button(Tab.REVIEWS.value))
    tour.click(view.reviews.try_on.labels[FitLabel.TOO_TIGHT])
    tour.picture("product-tried-on")
    tour.click(view.tabs.button(Tab.FIT.value))
    tour.click(view.gallery.large)
    tour.picture("product-zoom")
    tour.click(product.zoom.done)


def find_things(tour: Tour, window: KioskWindow) -> None:
    """The filters, a word with a slip in it, and one that finds nothing."""
    window.kiosk.back()
    catalogue = tour.screen(Screen.CATALOGUE, CatalogueController)
    tour.click(catalogue.view.filters)
    tour.wait("the brands", catalogue.filters.brands.values.rowCount)
    tour.picture("catalogue-filters")
    tour.click(catalogue.filters.done)
    for name, text in (("slip", "kurtti"), ("nothing", "zzzzzz")):
        catalogue.view.search.setFocus()
        catalogue.view.search.clear()
        QTest.keyClicks(catalogue.view.search, text)
        found = catalogue.view.clear if name == "nothing" else catalogue.view.understood
        tour.wait(f"what “{text}” finds", found.isVisible)
        tour.picture(f"catalogue-{name}")
    offered = catalogue.view.clear.text()
    tour.click(catalogue.view.clear)
    tour.wait("the same among all", lambda: catalogue.view.clear.text() != offered)
    tour.picture("catalogue-nothing-at-all")
    tour.click(catalogue.view.clear)
    index = tour.wait("a product", lambda: tour.great_card(catalogue))
    catalogue.view.grid.setFocus(Qt.FocusReason.OtherFocusReason)
    tour.open_card(catalogue, index)
    product = tour.screen(Screen.PRODUCT, ProductController)
    tour.wait("the recommendation", lambda: product.advice)
