"""The catalogue, with fakes behind it."""

import pytest
from fakes import FakeCatalogue, FakeFitting, product
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fitkiosk.domain.body import Measurements
from fitkiosk.domain.fit import AdviceKind, Badge, FitWish
from fitkiosk.domain.kiosk import Place, Screen, VisitMode
from fitkiosk.domain.products import Audience
from fitkiosk.errors import StoreError
from ui.itemmodels.product_cards import CardRole
from ui.screens.catalogue.controller import CatalogueController

BODY = Measurements(86.5, 68.0, 94.5)
PRODUCTS = [
    product(1, "Plum Kurti"),
    product(2, "Blue Jeans", "lower_fitted"),
    product(3, "Blue Shirt", audience=Audience.MEN),
]


@pytest.fixture
def fitting():
    return FakeFitting(PRODUCTS)


@pytest.fixture
def shop():
    return FakeCatalogue(PRODUCTS)


@pytest.fixture
def catalogue(qtbot, kiosk, shop, fitting, jobs, theme):
    controller = CatalogueController(kiosk, shop, fitting, jobs, theme)
    qtbot.addWidget(controller.view)
    controller.view.resize(1100, 700)
    kiosk.begin(VisitMode.CUSTOMER)
    kiosk.measured(BODY)
    kiosk.shop_for(None)
    controller.enter(kiosk.state)
    controller.view.show()
    yield controller
    controller.leave()


def names(catalogue):
    cards = catalogue.view.grid.cards
    return [cards.index(row).data(CardRole.CARD).name for row in range(cards.rowCount())]


def pick(catalogue, key):
    rail = catalogue.view.rail.findChildren(type(catalogue.view.clear))
    choice = next(b for b in rail if b.property("key") == key and not b.isHidden())
    QTest.mouseClick(choice, Qt.MouseButton.LeftButton)


def search(qtbot, catalogue, text):
    catalogue.view.search.clear()
    QTest.keyClicks(catalogue.view.search, text)
    qtbot.waitUntil(lambda: not catalogue._typing.isActive())


def test_every_product_is_there_with_its_badge(catalogue, fitting):
    assert names(catalogue) == ["Plum Kurti", "Blue Jeans", "Blue Shirt"]
    cards = catalogue.view.grid.cards
    assert cards.index(0).data(CardRole.BADGE) == Badge(AdviceKind.GREAT, ("M",))
    assert "Great in M" in cards.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert fitting.asked[-1][1] == BODY
    assert catalogue.view.count.text() == "3 products"


def test_searching_narrows_and_clearing_restores(qtbot, catalogue):
    search(qtbot, catalogue, "blue")
    assert names(catalogue) == ["Blue Jeans", "Blue Shirt"]
    search(qtbot, catalogue, "nothing like this")
    assert names(catalogue) == []
    assert "Nothing matches" in catalogue.view.empty.text()
    QTest.mouseClick(catalogue.view.clear, Qt.MouseButton.LeftButton)
    assert len(names(catalogue)) == 3
    assert catalogue.view.search.text() == ""


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


def test_coming_back_keeps_what_was_looked_for(qtbot, catalogue, kiosk, fitting):
    search(qtbot, catalogue, "blue")
    asked = len(fitting.asked)
    kiosk.open_product(2)
    catalogue.leave()
    kiosk.back()
    catalogue.enter(kiosk.state)
    assert names(catalogue) == ["Blue Jeans", "Blue Shirt"]
    assert len(fitting.asked) == asked, "the same girths are judged once"


def test_other_girths_are_judged_anew(catalogue, kiosk, fitting):
    kiosk.measure()
    kiosk.measured(Measurements(90.0, 70.0, 98.0))
    catalogue.enter(kiosk.state)
    assert fitting.asked[-1][1].bust_cm == 90.0


def test_another_wish_is_judged_anew_when_coming_back(catalogue, kiosk, fitting):
    kiosk.open_product(2)
    catalogue.leave()
    kiosk.wish_for(FitWish.RELAXED)
    kiosk.back()
    catalogue.enter(kiosk.state)
    assert fitting.asked[-1][1:] == (BODY, FitWish.RELAXED)
    asked = len(fitting.asked)
    catalogue.leave()
    catalogue.enter(kiosk.state)
    assert len(fitting.asked) == asked


def test_the_next_visit_sees_nothing_of_this_one(qtbot, catalogue):
    search(qtbot, catalogue, "blue")
    catalogue.forget()
    assert catalogue.view.search.text() == ""
    assert names(catalogue) == []


def test_an_empty_shop_says_what_to_do(qtbot, kiosk, jobs, theme):
    controller = CatalogueController(kiosk, FakeCatalogue(), FakeFitting(), jobs, theme)
    qtbot.addWidget(controller.view)
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
    columns = viewport // grid.gridSize().width()
    assert columns >= 2
    assert viewport - columns * grid.gridSize().width() < columns + 2
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
