"""The table of products that staff edit, with fakes behind it."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from fakes import FakeCatalogue, FakePictures, FakeStaff, FakeStock, product
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from fitkiosk.domain.kiosk import Screen, VisitMode
from fitkiosk.domain.language import Language
from fitkiosk.domain.products import NewProduct, Picture, ProductSize, ScannedItem, Wearers
from fitkiosk.domain.scanning import UnknownCode
from fitkiosk.domain.stock import EntryError, Field, HistoryEntry, Stocked
from fitkiosk.errors import BadInputError, StoreError
from fitkiosk.units import LengthUnit
from ui.itemmodels.stock_table import ProductColumn, SizeColumn
from ui.languages import Languages
from ui.pictures import Pictures
from ui.screens.stock.controller import StockController
from ui.screens.stock.detail import Part
from ui.screens.stock.view import UNSURE, Page
from ui.widgets.cells import CellRole
from ui.widgets.choice import Choice

EAN = "4006381333931"
NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


def stocked(card, certainty=None):
    given = NewProduct(
        sku=card.sku,
        name=card.name,
        brand=card.brand,
        product_type=card.product_type,
        fit_category=card.fit_category,
        wearers=card.wearers,
        colour=card.colour,
        colour_name=card.colour_name,
        price_minor=card.price_minor,
        sizes=card.sizes,
        certainty=certainty,
    )
    return Stocked(card.id, given, 1)


@pytest.fixture
def cards():
    return [product(1), product(2, "Long Kurta"), product(3, "Bag", None)]


@pytest.fixture
def stock(cards):
    sure = {1: None, 2: 0.9, 3: 0.3}
    return FakeStock([stocked(card, sure[card.id]) for card in cards])


@pytest.fixture
def pictures(tmp_path):
    return FakePictures(tmp_path)


@pytest.fixture
def screen(qtbot, kiosk, cards, stock, pictures, jobs, theme):
    images = Pictures(pictures, synchronous=True)
    controller = StockController(kiosk, FakeCatalogue(cards), stock, pictures, images, jobs, theme)
    qtbot.addWidget(controller.view)
    controller.view.resize(1200, 800)
    controller.view.retranslated.connect(controller.retranslate)
    kiosk.begin(VisitMode.STAFF)
    kiosk.signed_in(FakeStaff().add("Meera", "2580", by=None).member)
    kiosk.open_stock()
    controller.view.show()
    qtbot.waitUntil(controller.view.isActiveWindow)
    controller.enter(kiosk.state)
    return controller


def click(widget):
    assert widget.isVisible()
    assert widget.isEnabled()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())


def shown(screen, column, row=0):
    return screen.products.index(row, column).data()


def write(screen, column, text, row=0):
    screen.products.setData(screen.products.index(row, column), text)


def write_size(screen, column, text, row=0):
    screen.sizes.setData(screen.sizes.index(row, column), text)


def said(screen):
    return screen.view.foot.words.text()


def test_products_are_listed_with_what_is_known_of_them(screen):
    QAbstractItemModelTester(screen.products)
    QAbstractItemModelTester(screen.sizes)
    assert [shown(screen, column) for column in ProductColumn] == [
        "TST-0001",
        "Plain T-Shirt",
        "Testloom",
        "t-shirt",
        "Fitted tops",
        "said",
        "Women",
        "₹499",
        "blue",
        "S, M",
    ]
    assert [shown(screen, ProductColumn.CERTAINTY, row) for row in range(3)] == [
        "said",
        "90%",
        "30%",
    ]
    sure = screen.products.index(2, ProductColumn.CERTAINTY)
    assert sure.data(CellRole.TONE) == "caution"
    assert not screen.view.foot.main.isEnabled()


def test_what_is_typed_finds_and_the_unsure_come_first(screen):
    QTest.keyClicks(screen.view.search, "kurta")
    assert screen.products.rowCount() == 1
    screen.view.search.clear()
    click(screen.view.order.button(UNSURE))
    assert [shown(screen, ProductColumn.SKU, row) for row in range(3)] == [
        "TST-0003",
        "TST-0002",
        "TST-0001",
    ]
    QTest.keyClicks(screen.view.search, "nothing like it")
    assert "add a new product" in screen.view.empty.text()


def test_a_cell_is_edited_by_keyboard_alone_undone_and_saved(qtbot, screen, stock):
    table = screen.view.table
    table.setFocus()
    table.setCurrentIndex(screen.products.index(0, ProductColumn.NAME))
    QTest.keyClick(table, Qt.Key.Key_Return)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "Better T-Shirt")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    # Qt lets the field have the key before it takes what was typed.
    qtbot.waitUntil(lambda: shown(screen, ProductColumn.NAME) == "Better T-Shirt")
    assert said(screen).startswith("1 product")
    QTest.keyClick(table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shown(screen, ProductColumn.NAME) == "Plain T-Shirt"
    assert said(screen) == ""
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(table, Qt.Key.Key_Z, both)
    click(screen.view.foot.main)
    assert stock.kept[1].product.name == "Better T-Shirt"
    assert stock.saved[0][1].name == "Meera"
    assert said(screen) == "Saved."
    assert not screen.view.undo.isEnabled()
    assert screen.drafts.edited_ids == ()


def test_a_type_is_chosen_from_a_list(screen, qtbot):
    table = screen.view.table
    table.setCurrentIndex(screen.products.index(0, ProductColumn.TYPE))
    table.edit(table.currentIndex())
    choice = table.findChild(Choice)
    choice.setCurrentIndex(choice.findData("bag"))
    choice.activated.emit(choice.currentIndex())
    qtbot.waitUntil(lambda: table.findChild(Choice) is None)
    assert shown(screen, ProductColumn.TYPE) == "bag"
    assert shown(screen, ProductColumn.CATEGORY) == "None"


def test_what_cannot_be_stays_red_with_its_reason_and_is_not_saved(screen, stock):
    write(screen, ProductColumn.PRICE, "-5")
    cell = screen.products.index(0, ProductColumn.PRICE)
    assert cell.data() == "-5\nThis cannot be a price."
    assert cell.data(CellRole.TONE) == "problem"
    assert cell.data(Qt.ItemDataRole.EditRole) == "-5"
    assert "leave it empty" in cell.data(Qt.ItemDataRole.AccessibleTextRole)
    click(screen.view.foot.main)
    assert said(screen).startswith("Correct the red cells")
    assert not stock.saved
    assert screen.view.table.currentIndex() == cell
    write(screen, ProductColumn.PRICE, "599")
    click(screen.view.foot.main)
    assert stock.kept[1].product.price_minor == 59900


def test_saving_leads_to_a_fault_whatever_is_looked_for(screen):
    write(screen, ProductColumn.PRICE, "-5")
    QTest.keyClicks(screen.view.search, "kurta")
    assert screen.view.table.currentIndex().row() != screen.products.row_of(1)
    click(screen.view.foot.main)
    assert screen.products.id_at(screen.view.table.currentIndex().row()) == 1


def test_sizes_are_added_edited_moved_and_removed(screen, stock):
    screen.view.table.selectRow(0)
    parts = screen.view.parts
    assert screen.sizes.rowCount() == 2
    click(parts.add)
    write_size(screen, SizeColumn.LABEL, "L", 2)
    write_size(screen, SizeColumn.CHEST, "wide", 2)
    write_size(screen, SizeColumn.BARCODE, EAN, 2)
    parts.choose(2)
    click(parts.up)
    assert [screen.sizes.index(row, 0).data() for row in range(3)] == ["S", "L", "M"]
    assert screen.sizes.index(1, SizeColumn.CHEST).data().startswith("wide\n")
    assert shown(screen, ProductColumn.SIZES).startswith("wide")
    click(parts.units.button("in"))
    write_size(screen, SizeColumn.CHEST, "36", 1)
    parts.choose(0)
    click(parts.remove)
    click(screen.view.foot.main)
    first, second = stock.kept[1].product.sizes
    assert (first.label, first.chest_cm, first.unit) == ("L", 91.44, LengthUnit.INCH)
    assert (first.barcode, second.label) == (EAN, "M")


def test_each_step_is_undone_on_its_own(screen):
    screen.view.table.selectRow(0)
    write_size(screen, SizeColumn.CHEST, "87")
    write(screen, ProductColumn.BRAND, "Neem")
    click(screen.view.parts.add)
    for _ in range(3):
        click(screen.view.undo)
    assert not screen.view.undo.isEnabled()
    assert screen.drafts.edited_ids == ()
    for _ in range(3):
        click(screen.view.redo)
    assert screen.sizes.rowCount() == 3
    assert shown(screen, ProductColumn.BRAND) == "Neem"


def test_many_products_are_set_at_once(screen, stock):
    screen.view.table.selectAll()
    bulk = screen.view.bulk
    assert bulk.words.text().startswith("3 products")
    bulk.type.setCurrentIndex(2)
    bulk.wearers.setCurrentIndex(list(Wearers).index(Wearers.MEN) + 1)
    QTest.keyClicks(bulk.brand, "Neem")
    click(bulk.set)
    assert {shown(screen, ProductColumn.TYPE, row) for row in range(3)} == {"kurta"}
    click(screen.view.undo)
    assert shown(screen, ProductColumn.TYPE) == "t-shirt"
    click(screen.view.redo)
    click(screen.view.foot.main)
    assert {
        (each.product.product_type, each.product.wearers, each.product.brand)
        for each in stock.kept.values()
    } == {("kurta", Wearers.MEN, "Neem")}
    assert {each.product.certainty for each in stock.kept.values()} == {None}


def test_a_new_product_begins_with_the_code_that_was_scanned(screen, stock):
    assert screen.scanned(UnknownCode(EAN))
    assert shown(screen, ProductColumn.SKU) == EAN
    assert EAN in said(screen)
    click(screen.view.foot.main)
    assert not stock.saved
    write(screen, ProductColumn.NAME, "Scarf")
    click(screen.view.foot.main)
    assert stock.kept[4].product.barcode == EAN
    assert shown(screen, ProductColumn.NAME) == "Scarf"
    assert screen.scanned(ScannedItem(product(1), None))
    assert screen.view.search.text() == "TST-0001"


def test_a_product_goes_with_the_next_saving(screen, stock):
    screen.view.table.selectRow(1)
    click(screen.view.remove)
    assert screen.products.index(1, 0).data(CellRole.STRUCK)
    assert not screen.products.flags(screen.products.index(1, 1)) & Qt.ItemFlag.ItemIsEditable
    click(screen.view.foot.main)
    assert stock.removed == [2]
    assert screen.products.rowCount() == 2


@pytest.mark.parametrize("keep_mine", [True, False])
def test_of_a_product_that_two_changed_one_version_is_chosen(screen, stock, keep_mine):
    write(screen, ProductColumn.NAME, "Mine")
    write(screen, ProductColumn.NAME, "Untouched by others", 1)
    theirs = replace(stock.kept[1].product, name="Theirs", brand="Neem")
    stock.kept[1] = Stocked(1, theirs, 2)
    click(screen.view.foot.main)
    assert screen.view.page is Page.CONFLICT
    both = screen.view.conflict.both
    rows = [[both.index(row, at).data() for at in range(3)] for row in range(both.rowCount())]
    assert rows == [["name", "Mine", "Theirs"], ["brand", "Testloom", "Neem"]]
    click(screen.view.foot.main if keep_mine else screen.view.other)
    assert screen.view.page is Page.PRODUCTS
    assert stock.kept[1].product.name == ("Mine" if keep_mine else "Theirs")
    assert stock.kept[1].product.brand == "Neem"
    assert stock.kept[2].product.name == "Untouched by others"


@pytest.mark.parametrize("keep_mine", [True, False])
def test_a_product_that_somebody_removed_can_come_back(screen, stock, keep_mine):
    write(screen, ProductColumn.NAME, "Mine")
    del stock.kept[1]
    click(screen.view.foot.main)
    click(screen.view.foot.main if keep_mine else screen.view.other)
    names = {each.product.name for each in stock.kept.values()}
    assert ("Mine" in names) is keep_mine


def test_a_conflict_can_be_put_off(screen, stock):
    write(screen, ProductColumn.NAME, "Mine")
    stock.kept[1] = replace(stock.kept[1], revision=2)
    click(screen.view.foot.main)
    click(screen.view.foot.back)
    assert screen.view.page is Page.PRODUCTS
    assert shown(screen, ProductColumn.NAME) == "Mine"


def test_a_refusal_marks_its_cell(screen, stock):
    write(screen, ProductColumn.SKU, "TST-0002")
    stock.refusal = EntryError("Taken.", "Choose another.").at(1, Field.SKU)
    click(screen.view.foot.main)
    assert shown(screen, ProductColumn.SKU) == "TST-0002\nTaken."
    stock.refusal = StoreError("The disk is full.", "Free some space.")
    write(screen, ProductColumn.SKU, "TST-0009")
    click(screen.view.foot.main)
    assert said(screen) == "The disk is full. Free some space."
    assert shown(screen, ProductColumn.SKU) == "TST-0009"
    stock.refusal = None
    click(screen.view.foot.main)
    assert stock.kept[1].product.sku == "TST-0009"


def test_leaving_with_unsaved_changes_asks(screen, stock, kiosk):
    write(screen, ProductColumn.NAME, "Mine")
    click(screen.view.foot.back)
    assert screen.view.page is Page.QUESTION
    click(screen.view.foot.back)
    assert screen.view.page is Page.PRODUCTS
    click(screen.view.import_file)
    assert said(screen).startswith("Save the changes first")
    assert kiosk.state.screen is Screen.STOCK
    click(screen.view.foot.back)
    click(screen.view.foot.main)
    assert stock.kept[1].product.name == "Mine"
    assert kiosk.state.screen is Screen.PEOPLE


def test_changes_can_be_given_up(screen, stock, kiosk):
    write(screen, ProductColumn.NAME, "Mine")
    click(screen.view.foot.back)
    click(screen.view.other)
    assert not stock.saved
    assert kiosk.state.screen is Screen.PEOPLE
    assert screen.drafts.edited_ids == ()


def test_pictures_come_by_drop_or_file_and_are_put_in_order(screen, stock, pictures, tmp_path):
    screen.view.table.selectRow(0)
    parts = screen.view.parts
    click(parts.tabs.button(Part.PICTURES))
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.jpg", "b.jpg")])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        dropped,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    parts.shelf.dropEvent(event)
    assert pictures.taken == [tmp_path / "a.jpg", tmp_path / "b.jpg"]
    click(parts.add)
    dialog = screen.view.findChild(QFileDialog)
    dialog.filesSelected.emit([str(tmp_path / "c.jpg")])
    screen.picker.stop()
    assert [each.key[-1] for each in screen.pictures.pictures] == ["1", "2", "3"]
    parts.choose(2)
    click(parts.up)
    parts.choose(0)
    click(parts.remove)
    click(screen.view.foot.main)
    assert [each.key[-1] for each in stock.kept[1].product.pictures] == ["3", "2"]
    assert stock.kept[1].product.pictures[0] == Picture(f"{3:032x}", 40, 60)


def test_further_facts_are_edited_and_a_fault_among_them_is_led_to(screen, stock):
    QAbstractItemModelTester(screen.facts)
    screen.view.table.selectRow(0)
    parts = screen.view.parts
    click(parts.tabs.button(Part.FACTS))
    assert not parts.add.isVisible()
    assert [screen.facts.index(row, 0).data() for row in range(4)] == [
        *("material", "stretch", "barcode", "description"),
    ]
    for row, text in enumerate(("cotton, elastane", "a lot", EAN, "Soft.")):
        screen.facts.setData(screen.facts.index(row, 1), text)
    assert screen.facts.index(1, 1).data().startswith("a lot\nNo cloth stretches")
    click(parts.tabs.button(Part.SIZES))
    click(screen.view.foot.main)
    assert parts.part is Part.FACTS
    assert parts.facts.currentIndex().row() == 1
    screen.facts.setData(screen.facts.index(1, 1), "12,5 %")
    assert screen.facts.index(1, 1).data() == "12.5 %"
    click(screen.view.foot.main)
    kept = stock.kept[1].product
    assert (kept.material, kept.stretch_percent) == ("cotton, elastane", 12.5)
    assert (kept.barcode, kept.description) == (EAN, "Soft.")


def test_a_picture_that_is_none_is_refused_in_words(screen, pictures):
    screen.view.table.selectRow(0)
    pictures.refusal = BadInputError("This is no picture.", "Choose another file.")
    screen.view.parts.shelf.dropped.emit([Path("notes.txt")])
    assert said(screen) == "This is no picture. Choose another file."
    assert screen.pictures.rowCount() == 0


def test_the_history_tells_who_changed_what(screen, stock):
    stock.entries = (
        HistoryEntry(NOW, ("name", "sizes"), "Meera"),
        HistoryEntry(NOW, (), "Ravi", "autumn.csv", is_first=True),
    )
    screen.view.table.selectRow(0)
    click(screen.view.parts.tabs.button(Part.HISTORY))
    first, second = screen.view.parts.changes.stringList()
    assert first.endswith("by hand, by Meera: name, sizes")
    assert second.endswith("with the file autumn.csv, by Ravi: taken into the shop")


def test_long_lists_come_in_portions(screen, stock):
    more = [product(number) for number in range(10, 510)]
    stock.kept.update({card.id: stocked(card) for card in more})
    screen.listing._catalogue.products += more
    screen.listing.find("")
    assert screen.products.rowCount() == 200
    while screen.products.canFetchMore(screen.products.index(-1, -1)):
        screen.products.fetchMore(screen.products.index(-1, -1))
    assert screen.products.rowCount() == 503
    assert all(len(asked) <= 200 for asked in stock.asked)


def test_edits_and_choice_stay_when_the_language_changes(qtbot, screen, qapp):
    screen.view.table.selectRow(1)
    write(screen, ProductColumn.PRICE, "-5", 1)
    Languages.of(qapp).use(Language.HINDI)
    qtbot.waitUntil(lambda: screen.view.foot.back.text() == "वापस")
    assert screen.view.table.selectionModel().isRowSelected(1)
    assert screen.products.index(1, ProductColumn.PRICE).data().startswith("-5\n")
    assert screen.drafts.edited_ids == (2,)
    screen.view.table.selectAll()
    screen.view.bulk.wearers.setCurrentIndex(2)
    Languages.of(qapp).use(Language.ENGLISH)
    qtbot.waitUntil(lambda: screen.view.foot.back.text() == "Back")
    assert screen.view.bulk.chosen() == {Field.WEARERS: Wearers.MEN}
    assert screen.view.bulk.words.text().startswith("3 products")


def test_what_is_not_saved_waits_when_the_kiosk_is_locked(screen, kiosk, stock):
    QTest.keyClicks(screen.view.search, "kurta")
    write(screen, ProductColumn.NAME, "Mine")
    edited = screen.drafts.edited_ids
    screen.leave()
    screen.forget()
    assert screen.view.search.text() == ""
    assert screen.products.rowCount() == 1
    screen.enter(kiosk.state)
    assert screen.drafts.edited_ids == edited
    assert said(screen).startswith("1 product")
    click(screen.view.foot.main)
    assert stock.kept[edited[0]].product.name == "Mine"


def test_what_was_chosen_is_chosen_after_saving(screen):
    click(screen.view.new)
    for column, text in ((ProductColumn.SKU, "NEW-1"), (ProductColumn.NAME, "New")):
        write(screen, column, text)
    click(screen.view.foot.main)
    assert said(screen) == "Saved."
    (chosen,) = screen.view.table.selectionModel().selectedRows()
    assert shown(screen, ProductColumn.NAME, chosen.row()) == "New"
    assert screen.view.table.hasFocus()


def test_what_is_not_saved_stays_in_sight_whatever_is_looked_for(screen):
    write(screen, ProductColumn.NAME, "Mine")
    QTest.keyClicks(screen.view.search, "kurta")
    assert shown(screen, ProductColumn.NAME, 0) == "Mine"
    assert screen.products.rowCount() == 2


def test_a_choice_of_several_survives_an_edit(screen):
    select = screen.view.table.selectionModel()
    for row in (0, 2):
        index = screen.products.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag
        select.select(index, flags.Select | flags.Rows)
    screen.view.bulk.wearers.setCurrentIndex(1)
    click(screen.view.bulk.set)
    assert {index.row() for index in select.selectedRows()} == {0, 2}
    assert ProductSize("S", 86.0, 70.0, 92.0) in screen.drafts.draft(1).product.sizes
