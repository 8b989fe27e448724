"""Making the application and its window, and opening the shop behind it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from fitkiosk import __version__
from fitkiosk.domain.language import Language
from ui.art.emblem import app_icon
from ui.background import Jobs
from ui.languages import Languages
from ui.theme.theme import Theme, load_fonts
from ui.window import KioskWindow

if TYPE_CHECKING:
    from fitkiosk.app import App


def open_shop(data_dir: Path | None, language: Language | None = None) -> App:
    """Open the shop in a data folder and a language, or in those that the settings name.

    Raises:
        KioskError: when the settings or the shop's data cannot be used.
    """
    # The engine takes most of a second to import, which the first paint does not wait for.
    from fitkiosk.app import open_app  # noqa: PLC0415
    from fitkiosk.settings import load_settings  # noqa: PLC0415

    return open_app(load_settings(data_dir, language))


def make_window(opening: Callable[[], App], language: Language = Language.ENGLISH) -> KioskWindow:
    """Make the window, and the application if there is none yet.

    Args:
        opening: opens the shop; called in the background once the window is painted.
        language: what the screen speaks until the shop's own language is known.
    """
    app = make_application()
    load_fonts()
    theme = Theme()
    theme.apply()
    languages = Languages.of(app)
    languages.use(language)
    window = KioskWindow(theme, Jobs(), languages, opening)
    window.kiosk.serve_in(language)
    theme.setParent(window)
    return window


def make_application() -> QApplication:
    """The application, with its name, icon and style; made once a process."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("FitKiosk")
    app.setApplicationVersion(__version__)
    app.setStyle("Fusion")
    app.setWindowIcon(app_icon())
    return app
