"""A window to test with, and the check that nothing of it is left over."""

import gc

import pytest
from PySide6.QtCore import QEvent, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from fitkiosk.domain.language import Language
from ui.background import Jobs
from ui.kiosk import Kiosk
from ui.languages import Languages
from ui.theme.theme import Theme, load_fonts


@pytest.fixture(scope="session")
def _fonts(qapp):
    load_fonts()


@pytest.fixture
def theme(qapp, _fonts):
    theme = Theme()
    theme.apply()
    yield theme
    qapp.setStyleSheet("")


@pytest.fixture
def jobs(qapp):
    """Work runs at once, on the test's own thread."""
    return Jobs(synchronous=True)


@pytest.fixture
def kiosk(qapp):
    return Kiosk()


@pytest.fixture(autouse=True)
def _english(qapp):
    """Every test begins in English, whatever the one before spoke."""
    Languages.of(qapp).use(Language.ENGLISH)


@pytest.fixture(autouse=True)
def _nothing_left(qapp):
    """A test that leaves a window, a timer or a thread behind fails."""
    yield
    QApplication.processEvents()
    # Else they wait for the next event loop, and Qt crashes when it restyles meanwhile.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    assert not left, f"windows left open: {left}"
    running = [t for t in qapp.findChildren(QTimer) if t.isActive()]
    assert not running, f"timers left running: {running}"
    assert QThreadPool.globalInstance().activeThreadCount() == 0


@pytest.fixture
def host(qapp):
    """Makes windows for a screen to lie in, with what it lays over itself."""
    windows = []

    def make(width, height):
        window = QWidget()
        window.resize(width, height)
        windows.append(window)
        return window

    yield make
    for window in windows:
        window.close()
        window.deleteLater()
        # At once: Qt crashes when it restyles while a window before is being taken down.
        QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    windows.clear()
    gc.collect()
    gc.freeze()  # what is left is here to stay, and need not be looked through after each test
