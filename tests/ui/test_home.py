"""Home: everything it says can be read, at any size, in any language."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from fitkiosk.domain.language import Language
from ui.languages import Languages
from ui.screens.home.controller import HomeController

SIZES = [(1280, 800), (1920, 1080), (1080, 1920), (1024, 768), (1280, 720), (1280, 1024)]
LEAST = (960, 640)
CATEGORIES = ("upper_fitted", "upper_loose", "lower_fitted", "lower_loose", "dresses")


@pytest.fixture
def home(theme, kiosk):
    home = HomeController(kiosk, theme)
    home.view.retranslated.connect(home.retranslate)
    return home


@pytest.fixture
def window(qtbot, home):
    """What Home is shown in; as in the kiosk, it does not grow with what is in it."""
    window = QStackedWidget()
    qtbot.addWidget(window)
    window.setMinimumSize(*LEAST)
    window.addWidget(home.view)
    window.addWidget(QWidget())
    window.show()
    return window


def read(theme, size, *, larger):
    theme.read_as(replace(theme.reading, larger_text=larger))
    theme.fit(QSize(*size))


def cut_off(view):
    """The words that need more height than they have, and the parts that stick out."""
    shown = [part for part in view.findChildren(QWidget) if part.isVisible()]
    cut = [
        part.text()
        for part in shown
        if isinstance(part, QLabel) and part.height() < part.heightForWidth(part.width())
    ]
    out = [part for part in shown if not part.parentWidget().rect().contains(part.geometry())]
    narrow = [part for part in shown if part.width() < part.minimumSizeHint().width()]
    return cut + out + narrow


def loudness(view):
    return view.hero.property("role"), view.mark.isVisible(), view.showcase.isVisible()


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("larger", [False, True])
@pytest.mark.parametrize("size", [*SIZES, LEAST])
def test_no_words_are_cut_off(qapp, window, home, theme, language, larger, size):
    Languages.of(qapp).use(language)
    read(theme, size, larger=larger)
    window.resize(*size)
    for off in ((), CATEGORIES):
        home.show_ready(off)
        qapp.processEvents()
        assert not cut_off(home.view)
        assert home.view.showcase.isVisible() or size == LEAST


@pytest.mark.parametrize("larger", [False, True])
def test_no_words_are_cut_off_once_something_changes(qapp, window, home, theme, larger):
    window.resize(*LEAST)
    home.show_ready(())
    read(theme, LEAST, larger=larger)
    qapp.processEvents()
    Languages.of(qapp).use(Language.HINDI)
    qapp.processEvents()
    assert not cut_off(home.view)
    Languages.of(qapp).use(Language.ENGLISH)
    home.show_ready(CATEGORIES)
    qapp.processEvents()
    assert not cut_off(home.view)


def test_the_welcome_is_as_loud_as_there_is_room_for(window, home):
    window.resize(1920, 1080)
    assert loudness(home.view) == ("hero", True, True)
    window.resize(1280, 720)
    assert loudness(home.view) == ("display", True, True)
    window.resize(1920, 1080)
    assert loudness(home.view) == ("hero", True, True)


def test_the_pictures_go_before_the_words_do(qapp, window, home, theme):
    Languages.of(qapp).use(Language.HINDI)
    home.show_ready(CATEGORIES)
    window.resize(*LEAST)
    read(theme, LEAST, larger=True)
    assert loudness(home.view) == ("display", False, False)
    Languages.of(qapp).use(Language.ENGLISH)
    read(theme, LEAST, larger=False)
    assert loudness(home.view) == ("display", False, True)


def test_what_changed_while_home_was_away_counts_when_it_is_back(window, home, theme):
    window.resize(1280, 800)
    assert loudness(home.view) == ("hero", True, True)
    window.setCurrentIndex(1)
    read(theme, (1280, 800), larger=True)
    window.setCurrentIndex(0)
    assert loudness(home.view) == ("display", True, True)
