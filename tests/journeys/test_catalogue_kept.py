"""Staff fill the shop: a seller's file, corrections by hand, and the way back."""

from dataclasses import replace

import pytest
from hands import Hands
from PySide6.QtCore import Qt

from fitkiosk.domain.audit import Deed
from fitkiosk.domain.finding import CatalogueQuery
from fitkiosk.domain.kiosk import Screen
from fitkiosk.domain.products import Wearers
from fitkiosk.domain.stock import Stocked
from ui.itemmodels.stock_table import ProductColumn, SizeColumn
from ui.screens.imports.view import Page as ImportPage
from ui.screens.stock.detail import Part
from ui.screens.stock.view import Page

FILE = """Article,Name,Brand,Kind,For,Price,Size,Chest,Waist,Hip
T-100,Blue cotton kurta,Tulsi,kurta,women,999,S,88,80,94
T-100,Blue cotton kurta,Tulsi,kurta,women,999,M,92,84,98
T-200,Leather bag,Tulsi,bag,women,1999,,,,
T-300,Red t-shirt,Tulsi,t-shirt,men,-5,M,90,82,96
"""


@pytest.fixture
def hands(qtbot, start):
    return Hands(qtbot, start())


@pytest.fixture
def app(hands):
    return hands.window.app


@pytest.fixture
def file(tmp_path):
    file = tmp_path / "autumn.csv"
    file.write_text(FILE, encoding="utf-8")
    return file


def import_file(hands, stock, file):
    """From the products to the file in the shop, and back."""
    hands.click(stock.view.import_file)
    importing = hands.screen(Screen.IMPORT)
    view = importing.view
    importing.open(file)
    hands.wait(lambda: view.page is ImportPage.COLUMNS)
    questions = view.columns.questions
    for choice in (questions.unit, questions.basis, questions.currency):
        choice.setCurrentIndex(1)
    hands.click(view.foot.main)
    hands.wait(lambda: view.page is ImportPage.PLAN)
    assert view.plan.counts.text() == "2 new · 0 changed · 0 unchanged · 1 refused"
    hands.click(view.foot.main)
    hands.wait(lambda: view.page is ImportPage.DONE)
    hands.click(view.foot.main)
    hands.screen(Screen.STOCK)


def list_products(hands, stock, text, rows):
    """Look for products, until so many are listed."""
    stock.view.search.clear()
    hands.click(stock.view.search)
    hands.type(text)
    hands.wait(lambda: stock.products.rowCount() == rows)


def save(hands, stock):
    hands.click(stock.view.foot.main)
    hands.wait(lambda: stock.view.foot.words.text() == "Saved.")


def named(app, text):
    """The only product that a text finds, as it is kept."""
    (card,) = app.catalogue.find(CatalogueQuery(text)).cards
    return app.stock.get([card.id])[0]


def test_a_file_is_taken_in_corrected_and_taken_back(hands, app, file):
    before = app.catalogue.count()
    people = hands.sign_in()
    hands.click(people.view.stock)
    stock = hands.screen(Screen.STOCK)
    import_file(hands, stock, file)
    list_products(hands, stock, "tulsi", 2)
    assert app.catalogue.count() == before + 2

    # Many at once.
    stock.view.table.selectAll()
    bulk = stock.view.bulk
    hands.wait(lambda: bulk.type.count() > 1)
    bulk.type.setCurrentIndex(bulk.type.findText("fitted kurti"))
    hands.click(bulk.set)
    save(hands, stock)
    for sku in ("T-100", "T-200"):
        kept = named(app, sku)
        assert kept.product.product_type == "fitted kurti"
        assert kept.product.certainty is None

    # A size, with a step back.
    list_products(hands, stock, "T-100", 1)
    stock.view.table.selectRow(0)
    sizes = stock.view.parts.sizes
    for text, figure in (("89", "89"), ("890", "890\nThis cannot be")):
        sizes.setFocus()
        sizes.setCurrentIndex(stock.sizes.index(0, SizeColumn.CHEST))
        hands.key(Qt.Key.Key_Return)
        hands.type(text)
        hands.key(Qt.Key.Key_Return)
        cell = stock.sizes.index(0, SizeColumn.CHEST)
        hands.wait(lambda cell=cell, figure=figure: cell.data().startswith(figure))
    hands.click(stock.view.undo)
    save(hands, stock)
    kept = named(app, "T-100")
    assert kept.product.sizes[0].chest_cm == 89

    # Somebody else meanwhile.
    stock.products.setData(stock.products.index(0, ProductColumn.NAME), "Indigo kurta")
    theirs = replace(kept.product, wearers=Wearers.EVERYONE)
    app.stock.save([Stocked(kept.id, theirs, kept.revision)], by=None)
    hands.click(stock.view.foot.main)
    hands.wait(lambda: stock.view.page is Page.CONFLICT)
    hands.click(stock.view.foot.main)
    hands.wait(lambda: stock.view.foot.words.text() == "Saved.")
    kept = named(app, "T-100")
    assert (kept.product.name, kept.product.wearers) == ("Indigo kurta", Wearers.EVERYONE)
    hands.click(stock.view.parts.tabs.button(Part.HISTORY))
    changes = stock.view.parts.changes
    hands.wait(lambda: changes.rowCount() == 5)
    assert "by hand, by Meera: name" in changes.stringList()[0]
    assert "with the file autumn.csv, by Meera: taken into the shop" in changes.stringList()[-1]

    # What was corrected by hand is not lost by taking the import back.
    importing = undo_import(hands, stock)
    hands.wait(lambda: "were changed later" in importing.view.foot.words.text())
    assert app.catalogue.count() == before + 2
    deeds = [entry.deed for entry in app.people.deeds()]
    assert deeds.count(Deed.PRODUCTS_EDITED) == 4
    assert Deed.IMPORT_UNDONE not in deeds


def undo_import(hands, stock):
    hands.click(stock.view.import_file)
    importing = hands.screen(Screen.IMPORT)
    start = importing.view.start
    hands.wait(lambda: start.records.model().rowCount())
    start.records.selectRow(0)
    hands.click(start.undo)
    hands.click(start.question.take)
    return importing


def test_an_import_is_taken_back_whole(hands, app, file):
    before = app.catalogue.count()
    hands.click(hands.sign_in().view.stock)
    stock = hands.screen(Screen.STOCK)
    import_file(hands, stock, file)
    importing = undo_import(hands, stock)
    hands.wait(lambda: "was taken back" in importing.view.foot.words.text())
    hands.click(importing.view.foot.back)
    hands.screen(Screen.STOCK)
    assert app.catalogue.count() == before
    list_products(hands, stock, "tulsi", 0)
    assert app.importing.records()[0].undone_at is not None
    assert Deed.IMPORT_UNDONE in [entry.deed for entry in app.people.deeds()]


def test_an_unknown_code_becomes_a_product(hands, app):
    hands.click(hands.sign_in().view.stock)
    stock = hands.screen(Screen.STOCK)
    hands.wait(stock.products.rowCount)
    hands.window.scanning.read("4006381333931")
    hands.wait(lambda: stock.products.index(0, ProductColumn.SKU).data() == "4006381333931")
    hands.key(Qt.Key.Key_Return)
    hands.type("Silk scarf")
    hands.key(Qt.Key.Key_Return)
    hands.wait(lambda: stock.products.index(0, ProductColumn.NAME).data() == "Silk scarf")
    save(hands, stock)
    found = app.catalogue.by_barcode("4006381333931")
    assert found.product.name == "Silk scarf"
