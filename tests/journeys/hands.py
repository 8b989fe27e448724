"""What a person does to the window, by clicks and keys alone."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fitkiosk.domain.kiosk import Screen
from ui.itemmodels.product_cards import CardRole
from ui.screens.sign_in.view import Page

BODY = ("86.5", "68.0", "94.5")
MEMBER, PIN = "Meera", "2580"


class Hands:
    """A person in front of a window."""

    def __init__(self, qtbot, window):
        self._qtbot = qtbot
        self.window = window

    def screen(self, screen):
        self._qtbot.waitUntil(lambda: self.window.kiosk.state.screen is screen)
        return self.window.screens[screen]

    def wait(self, happened):
        self._qtbot.waitUntil(lambda: bool(happened()), timeout=20_000)

    def click(self, widget):
        self.wait(lambda: widget.isVisible() and widget.isEnabled())
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())

    def key(self, key):
        QTest.keyClick(QApplication.focusWidget() or self.window, key)

    def type(self, text):
        QTest.keyClicks(QApplication.focusWidget(), text)

    def sign_in(self, name=MEMBER, pin=PIN):
        """Sign in as one of the staff, the first one in a shop that has none; gives the people."""
        self.click(self.window.home.view.staff)
        view = self.screen(Screen.SIGN_IN).view
        self.wait(lambda: view.page is not Page.NOBODY)
        if view.page is Page.FIRST:
            for text in (name, pin, pin):
                self.type(text)
                self.key(Qt.Key.Key_Return)
            self.wait(lambda: view.page is Page.CODE)
            self.click(view.foot.main)
        else:
            if view.page is Page.WHO:
                tiles = view.who.tiles.tiles
                self.click(next(tile for tile in tiles if tile.member.name == name))
            self.type(pin)
            self.key(Qt.Key.Key_Return)
        return self.screen(Screen.PEOPLE)

    def find(self, letters):
        """Open the one person whom these letters find; gives their page once it is filled."""
        people = self.screen(Screen.PEOPLE).view
        self.type(letters)
        self.wait(lambda: people.list_title.text() == "1 found")
        self.key(Qt.Key.Key_Return)
        person = self.screen(Screen.PERSON)
        self.wait(person.view.foot.main.isVisible)
        return person

    def measure(self, girths=BODY):
        """Measure by keyboard alone, from the first girth to the summary."""
        measure = self.screen(Screen.MEASURE)
        for girth in girths:
            self.wait(lambda: QApplication.focusWidget() is measure.view.capture.reading)
            self.type(girth)
            self.key(Qt.Key.Key_Return)
        return measure

    def catalogue(self):
        """The catalogue once every card has its badge."""
        catalogue = self.screen(Screen.CATALOGUE)
        cards = catalogue.view.grid.cards
        self.wait(lambda: cards.rowCount() and cards.index(0).data(CardRole.BADGE))
        return catalogue

    def open_card(self, row):
        """Click the card in a row of the grid; gives what it promised."""
        grid = self.catalogue().view.grid
        index = grid.cards.index(row)
        promised = index.data(CardRole.CARD), index.data(CardRole.BADGE)
        self.wait(lambda: grid.visualRect(index).isValid())  # the grid lays out when idle
        grid.scrollTo(index)
        QTest.mouseClick(
            grid.viewport(), Qt.MouseButton.LeftButton, pos=grid.visualRect(index).center()
        )
        return promised

    def product(self):
        """The product's page once it has its answer."""
        product = self.screen(Screen.PRODUCT)
        self.wait(lambda: product.advice)
        return product
