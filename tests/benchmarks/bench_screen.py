"""What a person at the screen waits for in a shop of a hundred thousand products in six sizes.

The window is the real one, painted into memory. A key counts from its press until the grid has
been painted with what it found; a frame is one painting of the grid while a finger flings it by
two thirds of its height each time, the pictures being drawn on another thread meanwhile. All is
done several times over: a machine that also serves others stops now and then, so beside the
spread of all times stands that of each key's or frame's median. The yardstick is one painting of
a bare list of Qt with as many rows.
"""

import statistics
import time

import large_shop
import pytest
from PySide6.QtCore import QEvent, QEventLoop, QObject, QStringListModel, Qt
from PySide6.QtGui import QPixmapCache
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView
from yardstick import report

from fitkiosk.app import open_app
from fitkiosk.domain.body import Measurements, MeasuringMode
from fitkiosk.domain.kiosk import Screen, VisitMode
from fitkiosk.settings import Settings
from fitkiosk.store.database import file_url
from ui.itemmodels.product_cards import CardRole
from ui.startup import make_window

TYPED = ["kurti", "red kurti", "black jeans", "kurtti", "navy shirt", "silk midi dress", "printed"]
FRAMES = 300
ROUNDS = 5
BARE = "painting a bare list"


def spread(name, rounds, yardstick):
    """Print how long something took, of all rounds and of the median of each of its parts."""
    usual = sorted(statistics.median(times) for times in zip(*rounds, strict=True))
    every = sorted(each for times in rounds for each in times)
    for of, times in (("usually", usual), ("of all", every)):
        report(f"{name}, p50 {of}", statistics.median(times), BARE, yardstick)
        report(f"{name}, p95 {of}", times[int(len(times) * 0.95)], BARE, yardstick)


def until(happened):
    """Let Qt run, asleep while nothing is to be done, as it is in front of a person."""
    while not happened():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


@pytest.fixture(scope="module")
def yardstick():
    view = QListView()
    view.setUniformItemSizes(True)
    view.setModel(QStringListModel([f"row {number}" for number in range(large_shop.PRODUCTS)]))
    view.resize(1280, 800)
    view.show()
    QApplication.processEvents()
    times = []
    for number in range(100):
        view.verticalScrollBar().setValue(number * 20)
        begun = time.perf_counter()
        view.viewport().repaint()
        times.append(time.perf_counter() - begun)
    view.close()
    return statistics.median(times)


@pytest.fixture(scope="module")
def window(qapp, tmp_path_factory):
    folder = tmp_path_factory.mktemp("shop")
    database = large_shop.make(folder)
    database.close()
    settings = Settings(data_dir=folder, database_url=file_url(database.file), idle_seconds=3600)
    window = make_window(lambda: open_app(settings))
    ready = []
    window.models_loaded.connect(lambda: ready.append(True))
    window.resize(1280, 800)
    window.show()
    until(lambda: ready and not window._jobs.busy)
    window.app.catalogue.close()
    yield window
    window.close()


@pytest.fixture(scope="module")
def catalogue(window):
    window.kiosk.begin(VisitMode.CUSTOMER)
    window.kiosk.measured(Measurements(86.5, 68.0, 94.5, MeasuringMode.SELF))
    page = window.screens[Screen.CATALOGUE]
    until(lambda: page.view.grid.cards.rowCount() and not window._jobs.busy)
    return page


class Grid(QObject):
    """Sees when the grid has painted what was found last."""

    def __init__(self, view):
        super().__init__(view)
        self.painted = True
        view.cards.modelReset.connect(self.expect)
        view.viewport().installEventFilter(self)

    def expect(self):
        self.painted = False

    def eventFilter(self, watched, event):
        self.painted = self.painted or event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


@pytest.fixture(scope="module")
def grid(catalogue):
    return Grid(catalogue.view.grid)


def bench_opening_the_catalogue(window, yardstick):
    page = window.screens[Screen.CATALOGUE]
    cards = page.view.grid.cards
    firsts, judged = [], []
    for number in range(ROUNDS):
        window.kiosk.begin(VisitMode.CUSTOMER)
        begun = time.perf_counter()
        window.kiosk.measured(Measurements(90.0 + number, 72.0, 98.0, MeasuringMode.FULL))
        until(cards.rowCount)
        page.view.grid.viewport().repaint()
        firsts.append(time.perf_counter() - begun)
        until(lambda: cards.index(0).data(CardRole.BADGE) is not None)
        page.view.grid.viewport().repaint()
        judged.append(time.perf_counter() - begun)
        window.kiosk.go_home()
        until(lambda: not window._jobs.busy and not window.pictures.busy)
    for name, times in (
        ("the catalogue's first paint for a person", firsts),
        ("the catalogue with the badges of a person not seen before", judged),
    ):
        report(f"{name}, median", statistics.median(times), BARE, yardstick)
        report(f"{name}, longest", max(times), BARE, yardstick)


def bench_keys(catalogue, grid, window, yardstick):
    def shown():
        return grid.painted and not window._jobs.busy

    def type_all():
        for text in TYPED:
            catalogue.view.search.clear()
            catalogue._search("")
            until(shown)
            for letter in text:
                begun = time.perf_counter()
                QTest.keyClick(catalogue.view.search, letter)
                until(shown)
                yield time.perf_counter() - begun
        catalogue.view.search.clear()
        catalogue._search("")
        until(shown)

    rounds = [list(type_all()) for _ in range(ROUNDS)]
    spread("a key in the search field, painted", rounds, yardstick)


def bench_filters(catalogue, grid, window, yardstick):
    def press_all():
        for chip in (catalogue.view.fits_me, catalogue.view.my_size) * 10:
            begun = time.perf_counter()
            QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
            until(lambda: grid.painted and not window._jobs.busy)
            yield time.perf_counter() - begun

    rounds = [list(press_all()) for _ in range(ROUNDS)]
    spread("“fits me” or “my size” once a person was judged, painted", rounds, yardstick)


def bench_flinging(catalogue, yardstick):
    grid = catalogue.view.grid
    bar, step = grid.verticalScrollBar(), grid.viewport().height() * 2 // 3

    def fling():
        QPixmapCache.clear()
        for number in range(FRAMES):
            begun = time.perf_counter()
            bar.setValue((number + 1) * step)
            grid.viewport().repaint()
            yield time.perf_counter() - begun
            QApplication.processEvents()

    rounds = [list(fling()) for _ in range(ROUNDS)]
    spread("a frame while flinging", rounds, yardstick)
