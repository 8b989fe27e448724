"""The catalogue, with fakes behind it."""

from dataclasses import replace

import pytest
from fakes import FakeCatalogue, product
from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtTest import QTest

from fitkiosk.domain.body import Measurements
from fitkiosk.domain.finding import CatalogueQuery, Order
from fitkiosk.domain.fit import AdviceKind, Badge, FitWish
from fitkiosk.domain.kiosk import Place, Screen, VisitMode
from fitkiosk.domain.products import Audience, Wearers
from fitkiosk.errors import StoreError
from ui.itemmodels.filter_values import FilterValue, FilterValues
from ui.itemmodels.product_cards import CardRole
from ui.pictures import Pictures
from ui.screens.catalogue.controller import CatalogueController

BODY = Measurements(86.5, 68.0, 94.5)


class NoFiles:
    """Products are drawn here."""


PRODUCTS = [
    product(1, "Plum Kurti"),
    product(2, "Blue Jeans", "lower_fitted"),
    product(3, "Blue Shirt", wearers=Wearers.MEN),
]


@pytest.fixture
def shop():
    return FakeCatalogue(PRODUCTS)


@pytest.fixture
def make(host, kiosk, jobs, theme):
    """Makes the screen on a shop, in a window of its own for the filters to lie over."""

    def one(shop):
        window = host(1200, 800)
        pictures = Pictures(NoFiles(), window, synchronous=True)
        controller = CatalogueController(kiosk, shop, pictures, jobs, theme, window)
        controller.view.setParent(window)
        controller.view.resize(1200, 800)
        return controller

    return one


@pytest.fixture
def catalogue(make, kiosk, shop):
    controller = make(shop)
    kiosk.begin(VisitMode.CUSTOMER)
    kiosk.measured(BODY)
    kiosk.shop_for(None)
    controller.enter(kiosk.state)
    controller.view.window().show()
    yield controller
    controller.leave()


def names(catalogue):
    cards = catalogue.view.grid.cards
    return [cards.index(row).data(CardRole.CARD).name for row in range(cards.rowCount())]


def pick(catalogue, key):
    rail = catalogue.view.rail.findChildren(type(catalogue.view.clear))
    choice = next(b for b in rail if b.property("key") == key and not b.isHidden())
    QTest.mouseClick(choice, Qt.MouseButton.LeftButton)


def search(catalogue, text):
    catalogue.view.search.clear()
    QTest.keyClicks(catalogue.view.search, text)


def tap(values, row=0):
    """Tap a row of a list of filters."""
    rect = values.list.visualRect(values.values.index(row))
    QTest.mouseClick(values.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())


def test_every_product_is_there_with_its_badge(catalogue, shop):
    assert names(catalogue) == ["Plum Kurti", "Blue Jeans", "Blue Shirt"]
    cards = catalogue.view.grid.cards
    assert cards.index(0).data(CardRole.BADGE) == Badge(AdviceKind.GREAT, ("M",))
    assert "Great in M" in cards.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert shop.asked[-1][1] == BODY
    assert catalogue.view.count.text() == "3 products"


def test_searching_narrows_and_clearing_restores(catalogue):
    search(catalogue, "blue")
    assert names(catalogue) == ["Blue Jeans", "Blue Shirt"]
    search(catalogue, "nothing like this")
    assert names(catalogue) == []
    assert "Nothing matches" in catalogue.view.empty.text()
    QTest.mouseClick(catalogue.view.clear, Qt.MouseButton.LeftButton)
    assert len(names(catalogue)) == 3
    assert catalogue.view.search.text() == ""


def test_words_that_a_part_of_the_shop_does_not_have_are_looked_for_in_all_of_it(catalogue):
    pick(catalogue, "upper_fitted")
    search(catalogue, "jeans")
    assert names(catalogue) == []
    assert "among these" in catalogue.view.empty.text()
    QTest.mouseClick(catalogue.view.clear, Qt.MouseButton.LeftButton)
    assert names(catalogue) == ["Blue Jeans"]
    assert catalogue.view.search.text() == "jeans"
    assert catalogue.view.search.hasFocus()


def test_turning_the_wheel_paints_every_card_anew(qtbot, catalogue):
    grid = catalogue.view.grid
    grid.set_cell(QSize(200, 900))
    painted = []

    class Paintings(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint:
                painted.append(event.region().boundingRect())
            return super().eventFilter(watched, event)

    qtbot.wait(50)
    paintings = Paintings()
    grid.viewport().installEventFilter(paintings)
    painted.clear()
    grid.verticalScrollBar().setValue(120)
    qtbot.waitUntil(lambda: grid.viewport().rect() in painted)
    grid.viewport().removeEventFilter(paintings)


def test_the_values_of_a_filter_stay_where_they_are_while_somebody_chooses():
    values = FilterValues(str)
    values.show_values([FilterValue("red", 5, chosen=False), FilterValue("blue", 3, chosen=False)])
    values.show_values([FilterValue("plum", 9, chosen=False), FilterValue("blue", 3, chosen=True)])
    listed = [values.index(row).data() for row in range(values.rowCount())]
    assert listed == ["red, 0", "blue, 3", "plum, 9"]
    values.begin()
    values.show_values([FilterValue("blue", 3, chosen=True)])
    assert values.rowCount() == 1


def test_the_rail_and_the_audience_narrow_together(catalogue, kiosk):
    pick(catalogue, "upper_fitted")
    assert names(catalogue) == ["Plum Kurti", "Blue Shirt"]
    QTest.mouseClick(catalogue.view.audience.button("men"), Qt.MouseButton.LeftButton)
    assert names(catalogue) == ["Blue Shirt"]
    assert kiosk.visit.audience is Audience.MEN


def test_a_click_or_enter_on_a_card_opens_its_product(catalogue, kiosk):
    grid = catalogue.view.grid
    grid.setCurrentIndex(grid.cards.index(1))
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert kiosk.state.place == Place(Screen.PRODUCT, 2)


def test_coming_back_keeps_what_was_looked_for(catalogue, kiosk, shop):
    search(catalogue, "blue")
    asked = len(shop.asked)
    kiosk.open_product(2)
    catalogue.leave()
    kiosk.back()
    catalogue.enter(kiosk.state)
    assert names(catalogue) == ["Blue Jeans", "Blue Shirt"]
    assert len(shop.asked) == asked, "the same girths are judged once"


def test_other_girths_are_judged_anew(catalogue, kiosk, shop):
    kiosk.measure()
    kiosk.measured(Measurements(90.0, 70.0, 98.0))
    catalogue.enter(kiosk.state)
    assert shop.asked[-1][1].bust_cm == 90.0


def test_another_wish_is_judged_anew_when_coming_back(catalogue, kiosk, shop):
    kiosk.open_product(2)
    catalogue.leave()
    kiosk.wish_for(FitWish.RELAXED)
    kiosk.back()
    catalogue.enter(kiosk.state)
    assert shop.asked[-1][1:] == (BODY, FitWish.RELAXED)
    asked = len(shop.asked)
    catalogue.leave()
    catalogue.enter(kiosk.state)
    assert len(shop.asked) == asked


def test_the_next_visit_sees_nothing_of_this_one(catalogue):
    search(catalogue, "blue")
    catalogue.forget()
    assert catalogue.view.search.text() == ""
    assert names(catalogue) == []


def test_an_empty_shop_says_what_to_do(make, kiosk):
    controller = make(FakeCatalogue())
    kiosk.begin(VisitMode.CUSTOMER)
    kiosk.measured(BODY)
    kiosk.shop_for(None)
    controller.enter(kiosk.state)
    assert "no products yet" in controller.view.empty.text()


def test_a_shop_that_cannot_be_read_says_so(catalogue, shop):
    shop.refusal = StoreError("The database is locked.", "Close the other program.")
    pick(catalogue, "upper_fitted")
    assert "Close the other program." in catalogue.view.empty.text()


@pytest.mark.parametrize("width", [500, 700, 1000, 1400])
def test_cards_fill_the_width_and_never_scroll_sideways(catalogue, width):
    catalogue.view.resize(width, 700)
    grid = catalogue.view.grid
    QTest.qWait(0)
    viewport = grid.viewport().width()
    card = grid.visualRect(grid.cards.index(0)).width()
    assert grid.columns >= 2
    assert viewport - grid.columns < grid.columns * card <= viewport
    assert not grid.horizontalScrollBar().isVisible()


def test_a_customer_sees_the_clothes_of_the_figure_they_were_measured_on(catalogue, kiosk):
    kiosk.go_home()
    catalogue.forget()
    kiosk.begin(VisitMode.CUSTOMER)
    kiosk.shop_for(Audience.MEN)
    kiosk.measured(BODY)
    catalogue.enter(kiosk.state)
    assert names(catalogue) == ["Blue Shirt"]
    assert catalogue.view.audience.button("men").isChecked()


def test_what_was_understood_is_said(catalogue, shop):
    shop.understood = {"kurtti": "kurti"}
    search(catalogue, "kurti")
    assert catalogue.view.understood.text() == "“kurtti” was taken for “kurti”."
    assert catalogue.view.understood.isVisible()


def test_only_what_fits_me_and_all_again(catalogue, shop):
    QTest.mouseClick(catalogue.view.fits_me, Qt.MouseButton.LeftButton)
    assert shop.asked[-1][0].fits_me
    assert catalogue.view.fits_me.text() == "Fits me (3)"
    QTest.mouseClick(catalogue.view.my_size, Qt.MouseButton.LeftButton)
    assert shop.asked[-1][0].size == "M"
    assert catalogue.view.filters.text() == "Filters (1)"
    for chip in (catalogue.view.fits_me, catalogue.view.my_size):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert shop.asked[-1][0] == CatalogueQuery()


def test_nobody_measured_has_nothing_that_fits(make, kiosk, shop):
    controller = make(shop)
    kiosk.begin(VisitMode.CUSTOMER)
    controller.enter(kiosk.state)
    assert controller.view.fits_me.isHidden()
    assert controller.view.my_size.isHidden()
    assert Order.FIT not in [
        controller.view.order.itemData(place) for place in range(controller.view.order.count())
    ]


def test_filters_narrow_and_are_cleared_as_one(catalogue, shop):
    QTest.mouseClick(catalogue.view.filters, Qt.MouseButton.LeftButton)
    veil = catalogue.filters
    assert veil.isVisible()
    for values, field in (
        (veil.brands, "brands"),
        (veil.prices, "price"),
        (veil.sizes, "size"),
    ):
        tap(values)
        assert getattr(shop.asked[-1][0], field), field
    assert catalogue.view.filters.text() == "Filters (3)"
    tap(veil.prices)
    assert shop.asked[-1][0].price is None
    QTest.mouseClick(veil.clear, Qt.MouseButton.LeftButton)
    assert shop.asked[-1][0] == CatalogueQuery()
    assert not veil.clear.isEnabled()
    QTest.mouseClick(veil.done, Qt.MouseButton.LeftButton)
    assert veil.isHidden()


def test_escape_puts_the_filters_away_and_not_the_shop(catalogue, kiosk):
    QTest.mouseClick(catalogue.view.filters, Qt.MouseButton.LeftButton)
    catalogue.escape()
    assert catalogue.filters.isHidden()
    assert kiosk.state.screen is Screen.CATALOGUE


def test_sorting(catalogue):
    order = catalogue.view.order
    place = [order.itemData(place) for place in range(order.count())].index(Order.NEWEST)
    order.setCurrentIndex(place)
    order.activated.emit(place)
    assert names(catalogue) == ["Blue Shirt", "Blue Jeans", "Plum Kurti"]
    assert order.currentText() == "Newest"


def test_a_card_without_sizes_says_so_and_a_bag_says_nothing(make, kiosk):
    unknown = replace(product(4, "Brown Kurta"), sizes_known=False)
    bag = replace(product(5, "Bag"), fit_category=None, product_type="bag", price_minor=None)
    controller = make(FakeCatalogue([unknown, bag]))
    kiosk.begin(VisitMode.CUSTOMER)
    kiosk.measured(BODY)
    controller.enter(kiosk.state)
    kiosk.shop_for(None)
    cards = controller.view.grid.cards
    spoken = [cards.index(row).data() for row in range(2)]
    assert spoken == ["Brown Kurta, Testloom, ₹499, No sizes known", "Bag, Testloom"]
