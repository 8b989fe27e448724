"""The real window on a real shop in a folder of the test's own."""

import gc
import shutil

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from fitkiosk.app import open_app
from fitkiosk.settings import Settings
from ui.startup import make_window


@pytest.fixture(scope="session")
def _sample_shop(tmp_path_factory):
    """What the first start of the kiosk makes."""
    folder = tmp_path_factory.mktemp("shop")
    open_app(Settings(data_dir=folder)).close()
    return folder


@pytest.fixture
def data_dir(tmp_path, _sample_shop):
    """The data of a kiosk that was started once before."""
    return shutil.copytree(_sample_shop, tmp_path / "shop")


@pytest.fixture
def start(qapp, qtbot, data_dir):
    """Start the kiosk, as often as a test likes; what is still open at the end is closed."""
    windows = []

    def start(**settings):
        window = make_window(lambda: open_app(Settings(data_dir=data_dir, **settings)))
        windows.append(window)
        window.ready, window.refusal, window.defects = [], [], []
        window.models_loaded.connect(lambda: window.ready.append(True))
        window.shop_refused.connect(window.refusal.append)
        window.defect_shown.connect(window.defects.append)
        window.resize(1280, 800)
        window.show()
        qtbot.waitUntil(lambda: bool(window.ready or window.refusal), timeout=60_000)
        return window

    yield start
    defects = [defect for window in windows for defect in window.defects]
    for window in windows:
        window.close()
        window.deleteLater()
        # At once: Qt crashes when it restyles while the window before is being taken down.
        QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    qapp.setStyleSheet("")
    QApplication.processEvents()
    # What is left of the windows goes here, and not on a thread of the next test's.
    windows.clear()
    gc.collect()
    gc.freeze()  # what is left is here to stay, and need not be looked through after each test
    assert not defects, f"something went wrong on the way: {defects}"
