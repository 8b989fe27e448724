"""The part of the tour that staff see: a first PIN, signing in, the office."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from fitkiosk.domain.body import Girth, Measurements, MeasuringMode, settled_cm
from fitkiosk.domain.kiosk import Screen
from fitkiosk.domain.people import Contact
from ui.itemmodels.stock_table import ProductColumn
from ui.screens.imports.controller import ImportController
from ui.screens.imports.view import ImportView
from ui.screens.imports.view import Page as ImportPage
from ui.screens.office.controller import OfficeController
from ui.screens.office.view import Section
from ui.screens.people.controller import PeopleController
from ui.screens.sign_in.controller import SignInController
from ui.screens.sign_in.view import Page, SignInView
from ui.screens.stock.controller import StockController
from ui.screens.stock.detail import Part

if TYPE_CHECKING:
    from ui.tour import Tour
    from ui.window import KioskWindow

_NAME, _PIN = "Meera", "2580"
_OTHER_NAME, _OTHER_PIN = "Ravi", "7391"
_WRONG_PIN, _WRONG_TRIES = "9999", 3
_SELLERS_FILE = """Article,Name,Brand,Kind,Price,Size,Chest,Waist,Hip
T-100,Blue cotton kurta,Tulsi,kurta,999,S,88,80,94
T-100,Blue cotton kurta,Tulsi,kurta,999,M,92,84,98
T-200,Leather bag,Tulsi,bag,1999,,,,
T-300,Red t-shirt,Tulsi,t-shirt,-5,M,90,82,96
"""
_TAPED_TWICE = {
    "Kavya Nair": {Girth.BUST: (92.0, 91.2), Girth.WAIST: (75.5, 76.0), Girth.HIP: (99.0, 99.4)},
    "Rohan Mehta": {Girth.BUST: (98.5, 99.0), Girth.WAIST: (84.0, 83.0), Girth.HIP: (97.0, 97.0)},
}


def sign_in(tour: Tour, window: KioskWindow) -> None:
    """Sign in; in a fresh shop as the first one."""
    tour.click(window.home.view.staff)
    view = tour.screen(Screen.SIGN_IN, SignInController).view
    tour.wait("whoever works here", lambda: view.page is not Page.NOBODY)
    if view.page is Page.FIRST:
        form = view.first
        tour.picture("first-member")
        for field, text in zip(form.fields, (_NAME, _PIN, _PIN), strict=True):
            _enter(field, text)
        tour.wait("the recovery code", lambda: view.page is Page.CODE)
        tour.picture("recovery-code")
        tour.click(view.foot.main)
    else:
        _type_pin(tour, view, _NAME, _PIN)
    tour.screen(Screen.PEOPLE, PeopleController)


def look_into_stock(tour: Tour, window: KioskWindow) -> None:
    """The products, one and many of them, and a seller's file from its columns into the shop."""
    tour.click(tour.screen(Screen.PEOPLE, PeopleController).view.stock)
    stock = tour.screen(Screen.STOCK, StockController)
    view, table = stock.view, stock.view.table
    tour.wait("the products", stock.products.rowCount)
    tour.picture("stock")
    table.selectRow(0)
    stock.products.setData(stock.products.index(0, ProductColumn.PRICE), "free")
    for part in Part:
        tour.click(view.parts.tabs.button(part))
        tour.picture(f"stock-{part}")
    table.selectAll()
    tour.picture("stock-many")
    tour.click(view.foot.back)
    tour.picture("stock-unsaved")
    tour.click(view.foot.back)
    tour.click(view.undo)
    tour.click(view.import_file)
    _import_file(tour, window)
    tour.screen(Screen.STOCK, StockController)
    tour.click(view.foot.back)
    tour.screen(Screen.PEOPLE, PeopleController)


def _import_file(tour: Tour, window: KioskWindow) -> None:
    """A table with a row that is refused, and the import taken back."""
    del window
    importing = tour.screen(Screen.IMPORT, ImportController)
    view = importing.view
    tour.picture("import")
    with TemporaryDirectory() as folder:
        file = Path(folder) / "autumn.csv"
        file.write_text(_SELLERS_FILE, encoding="utf-8")
        importing.open(file)
        tour.wait("the columns", lambda: view.page is ImportPage.COLUMNS)
        tour.picture("import-columns")
        for choice in (view.columns.questions.unit, view.columns.questions.basis):
            choice.setCurrentIndex(1)
        view.columns.questions.currency.setCurrentIndex(1)
        for page in (ImportPage.PLAN, ImportPage.DONE):
            tour.click(view.foot.main)
            tour.wait(f"the page {page}", partial(_is_on, view, page))
            tour.picture(f"import-{page.name.lower()}")
    tour.click(view.plan.undo)
    tour.wait("the import to be taken back", lambda: view.page is ImportPage.START)
    tour.picture("import-undone")
    tour.click(view.foot.back)


def _is_on(view: ImportView, page: ImportPage) -> bool:
    return view.page is page


def look_into_office(tour: Tour, window: KioskWindow) -> None:
    """The sections of the office, and somebody new on the team."""
    _tape_twice(window)
    tour.click(tour.screen(Screen.PEOPLE, PeopleController).view.office)
    view = tour.screen(Screen.OFFICE, OfficeController).view
    tour.wait("the team", lambda: view.team.cards)
    if len(view.team.cards) == 1:
        tour.click(view.foot.main)
        QTest.keyClicks(view.add.first, _OTHER_NAME)
        tour.picture("office-add")
        for field in (view.add.pin, view.add.again):
            _enter(field, _OTHER_PIN)
        tour.wait("the recovery code", view.code.code.text)
        tour.click(view.foot.main)
        tour.wait("the other member", lambda: len(view.team.cards) > 1)
    tour.picture("office-team")
    for section in (Section.REMEMBERING, Section.DEEDS):
        tour.click(view.tabs.button(section))
        tour.picture(f"office-{section}")
    tour.click(window.header.lock)
    tour.wait("Home", lambda: window.kiosk.state.screen is Screen.HOME)


def sign_in_wrongly(tour: Tour, window: KioskWindow) -> None:
    """One member types a wrong PIN until there is a wait, the other the right one."""
    tour.click(window.home.view.staff)
    view = tour.screen(Screen.SIGN_IN, SignInController).view
    tour.wait("whoever works here", lambda: view.page is Page.WHO)
    tour.picture("sign-in")
    for _ in range(_WRONG_TRIES):
        _type_pin(tour, view, _OTHER_NAME, _WRONG_PIN)
        tour.wait("the refusal", view.pin.message.text)
    tour.picture("sign-in-wait")
    tour.click(view.foot.back)
    _type_pin(tour, view, _NAME, _PIN)
    tour.screen(Screen.PEOPLE, PeopleController)


def _type_pin(tour: Tour, view: SignInView, name: str, pin: str) -> None:
    if view.page is Page.WHO:
        tour.click(next(tile for tile in view.who.tiles.tiles if tile.member.name == name))
    view.pin.message.clear()
    _enter(view.pin.pin, pin)


def _enter(field: QLineEdit, text: str) -> None:
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def _tape_twice(window: KioskWindow) -> None:
    """Let the member at the screen have taped some people twice, for the chart to show."""
    shop, visit = window.app, window.kiosk.visit
    if shop is None:
        return
    for name, readings in _TAPED_TWICE.items():
        taped = Measurements(mode=MeasuringMode.FULL, readings_cm=readings)
        for girth, of_girth in readings.items():
            taped = taped.taking(girth, settled_cm(of_girth))
        shop.people.remember(Contact(name), taped, language=visit.language, by=visit.staff)
