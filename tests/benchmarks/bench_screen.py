"""What a person at the screen waits for in a shop of a hundred thousand products in six sizes.

The window is the real one, painted into memory. A key counts from its press until the grid has
been painted with what it found; a frame is one painting of the grid while a finger flings it by
two thirds of its height each time, the pictures being drawn on other threads meanwhile. The
yardstick is one painting of a bare list of Qt with as many rows.
"""

import statistics
import time

import large_shop
import pytest
from PySide6.QtCore import QStringListModel, Qt
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
BARE = "painting a bare list"


def spread(name, times, yardstick):
    ordered = sorted(times)
    report(f"{name}, p50", statistics.median(ordered), BARE, yardstick)
    report(f"{name}, p95", ordered[int(len(ordered) * 0.95)], BARE, yardstick)


def until(happened):
    while not happened():
        QApplication.processEvents()


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


def painted(catalogue, window):
    until(lambda: not window._jobs.busy)
    catalogue.view.grid.viewport().repaint()


def bench_opening_the_catalogue(window, yardstick):
    page = window.screens[Screen.CATALOGUE]
    window.kiosk.begin(VisitMode.CUSTOMER)
    begun = time.perf_counter()
    window.kiosk.measured(Measurements(90.0, 72.0, 98.0, MeasuringMode.FULL))
    until(page.view.grid.cards.rowCount)
    page.view.grid.viewport().repaint()
    report("the catalogue's first paint", time.perf_counter() - begun, BARE, yardstick)
    until(lambda: page.view.grid.cards.index(0).data(CardRole.BADGE) is not None)
    page.view.grid.viewport().repaint()
    report("the catalogue with its badges", time.perf_counter() - begun, BARE, yardstick)
    window.kiosk.go_home()


def bench_keys(catalogue, window, yardstick):
    times = []
    for text in TYPED:
        catalogue.view.search.clear()
        catalogue._search("")
        painted(catalogue, window)
        for letter in text:
            begun = time.perf_counter()
            QTest.keyClick(catalogue.view.search, letter)
            painted(catalogue, window)
            times.append(time.perf_counter() - begun)
    spread("a key in the search field, painted", times, yardstick)
    catalogue.view.search.clear()
    catalogue._search("")
    painted(catalogue, window)


def bench_filters(catalogue, window, yardstick):
    times = []
    for chip in (catalogue.view.fits_me, catalogue.view.my_size) * 10:
        begun = time.perf_counter()
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
        painted(catalogue, window)
        times.append(time.perf_counter() - begun)
    spread("“fits me” or “my size” once a person was judged, painted", times, yardstick)


def bench_flinging(catalogue, yardstick):
    grid = catalogue.view.grid
    bar, step = grid.verticalScrollBar(), grid.viewport().height() * 2 // 3
    times = []
    for number in range(FRAMES):
        begun = time.perf_counter()
        bar.setValue((number + 1) * step)
        grid.viewport().repaint()
        times.append(time.perf_counter() - begun)
        QApplication.processEvents()
    spread("a frame while flinging", times, yardstick)
