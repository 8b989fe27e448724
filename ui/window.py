"""The shell: header, screens, idle guard, and the page for trouble."""

from __future__ import annotations

import logging
import secrets
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from fitkiosk.domain.fit import ModelState, ModelStatus
from fitkiosk.domain.kiosk import KioskState, Screen
from fitkiosk.errors import AlreadyRunningError, KioskError
from ui import wording
from ui.background import Jobs
from ui.idle import IdleGuard
from ui.kiosk import Kiosk
from ui.screens.base import ScreenController
from ui.screens.catalogue.controller import CatalogueController
from ui.screens.home.controller import HomeController
from ui.screens.measure.controller import MeasureController
from ui.screens.people.controller import PeopleController
from ui.screens.product.controller import ProductController
from ui.screens.trouble.view import TroubleView
from ui.theme.theme import Theme
from ui.widgets.basics import column
from ui.widgets.header import Header
from ui.widgets.veil import IdleVeil

if TYPE_CHECKING:  # at run time it would bring the engine in before the first paint
    from fitkiosk.app import App

_log = logging.getLogger(__name__)
_OPENING, _MODELS = "open the shop", "load the models"


class KioskWindow(QWidget):
    """The window; it is painted first, and opens the shop after that.

    Args:
        theme: the look.
        jobs: runs everything that takes time.
        open_shop: opens the shop; called in the background.

    Signals:
        painted: the first paint is done.
        shop_opened: the shop is open and its screens are there.
        shop_refused: the shop could not be opened; carries the `KioskError`.
        models_loaded: every model is loaded, or known to be switched off.
        defect_shown: something went wrong that should not; carries the exception.
    """

    painted = Signal()
    shop_opened = Signal()
    shop_refused = Signal(object)
    models_loaded = Signal()
    defect_shown = Signal(object)

    def __init__(self, theme: Theme, jobs: Jobs, open_shop: Callable[[], App]) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("FitKiosk")
        self.setMinimumSize(960, 640)
        self._theme = theme
        self._jobs = jobs
        self._open_shop = open_shop
        self._app: App | None = None
        self._painted = False
        self.kiosk = Kiosk(self)
        self.header = Header(theme)
        self.trouble = TroubleView(theme)
        self.home = HomeController(self.kiosk, theme)
        self.screens: dict[Screen, ScreenController] = {Screen.HOME: self.home}
        self._shown = Screen.HOME
        self._stack = QStackedWidget()
        self._stack.addWidget(self.home.view)
        self._stack.addWidget(self.trouble)
        box = column(self)
        box.addWidget(self.header)
        box.addWidget(self._stack, 1)
        self.header.hide()
        self.veil = IdleVeil(theme, self)
        self.idle: IdleGuard | None = None
        self._connect()
        self.home.enter(self.kiosk.state)

    def _connect(self) -> None:
        self.kiosk.moved.connect(self._show)
        self.kiosk.visit_changed.connect(self._show_visit)
        self.header.start_over_requested.connect(self.kiosk.go_home)
        self.header.change_requested.connect(self.kiosk.measure)
        self.trouble.main.clicked.connect(self._go_on)
        self.trouble.other.clicked.connect(self._give_up)
        self._jobs.defect_raised.connect(self.show_defect)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        back.activated.connect(self._escape)
        full = QShortcut(QKeySequence(Qt.Key.Key_F11), self)
        full.activated.connect(self._toggle_full_screen)

    @property
    def app(self) -> App | None:
        """The open shop, if it is open."""
        return self._app

    # --- Opening and closing ----------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Open the shop once the window can be seen."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.painted.emit()
            self.open_shop()

    @Slot()
    def open_shop(self) -> None:
        """Open the shop in the background."""
        self.home.show_state(self.tr("Opening the shop…"), is_open=False)
        self._jobs.run(_OPENING, self._open_shop, self._opened, self._refused)

    def _opened(self, app: App) -> None:
        self._app = app
        kiosk, jobs, theme = self.kiosk, self._jobs, self._theme
        self.screens |= {
            Screen.PEOPLE: PeopleController(kiosk, app.people, jobs, theme),
            Screen.MEASURE: MeasureController(kiosk, app.people, jobs, theme),
            Screen.CATALOGUE: CatalogueController(kiosk, app.catalogue, app.fitting, jobs, theme),
            Screen.PRODUCT: ProductController(kiosk, app.fitting, jobs, theme),
        }
        for screen, controller in self.screens.items():
            if screen is not Screen.HOME:
                self._stack.addWidget(controller.view)
        self.idle = IdleGuard(app.settings.idle_seconds, app.settings.idle_warning_seconds, self)
        self.idle.warned.connect(self.veil.show_seconds)
        self.idle.resumed.connect(self.veil.hide)
        self.idle.expired.connect(self.kiosk.go_home)
        self.veil.stay_requested.connect(self.idle.extend)
        self.veil.leave_requested.connect(self.kiosk.go_home)
        self.home.show_state(self.tr("Getting the fit advice ready…"), is_open=True)
        self._stack.setCurrentWidget(self.home.view)
        self.home.enter(self.kiosk.state)
        self._jobs.run(_MODELS, app.fitting.warm_up, self._models_ready, self._models_failed)
        self.shop_opened.emit()

    def _models_ready(self, statuses: tuple[ModelStatus, ...]) -> None:
        off = [status for status in statuses if status.state is not ModelState.LOADED]
        for status in off:
            _log.warning("model %s is off: %s", status.category, status.reason)
        names = ", ".join(wording.category_name(status.category) for status in off)
        words = (
            self.tr("No fit advice for {names}; the log says why.").format(names=names)
            if off
            else self.tr("Ready. Works without the internet.")
        )
        self.home.show_state(words, is_open=True)
        self.models_loaded.emit()

    def _models_failed(self, error: KioskError) -> None:
        _log.warning("no model could be loaded: %s", error)
        self.home.show_state(str(error), is_open=True)
        self.models_loaded.emit()

    def _refused(self, error: KioskError) -> None:
        # Nothing is written to the log here: it may be the other kiosk's.
        sys.stderr.write(f"{error}\n")
        running = isinstance(error, AlreadyRunningError)
        title = error.happened if running else self.tr("The shop cannot be opened")
        words = error.remedy if running else f"{error.happened}\n\n{error.remedy}"
        self.trouble.show_trouble(title, words)
        self.trouble.offer(self.tr("Try again"), self.tr("Close FitKiosk"))
        self._stack.setCurrentWidget(self.trouble)
        self.trouble.main.setFocus()
        self.shop_refused.emit(error)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the type suit the size of the window."""
        super().resizeEvent(event)
        self._theme.fit(event.size())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let running work end, then close the shop."""
        if self.idle is not None:
            self.idle.watch(False)
        self.home.leave()
        self._jobs.drain()
        if self._app is not None:
            self._app.close()
            self._app = None
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._show_visit(self.kiosk.state)
        super().changeEvent(event)

    # --- Moving between screens -------------------------------------------------------------------

    @Slot(object)
    def _show(self, state: KioskState) -> None:
        self.veil.hide()
        self.screens[self._shown].leave()
        self._shown = state.screen
        at_home = state.screen is Screen.HOME
        if at_home:
            for controller in self.screens.values():
                controller.forget()
        self._show_visit(state)
        self.header.setVisible(not at_home)
        controller = self.screens[state.screen]
        self._stack.setCurrentWidget(controller.view)
        controller.enter(state)
        if self.idle is not None:
            self.idle.watch(not at_home)

    @Slot(object)
    def _show_visit(self, state: KioskState) -> None:
        self.header.show_visit(state)

    @Slot()
    def _escape(self) -> None:
        if self.veil.isVisible() and self.idle is not None:
            self.idle.extend()
        elif self._stack.currentWidget() is not self.trouble:
            self.screens[self.kiosk.state.screen].escape()

    @Slot()
    def _toggle_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    # --- Trouble ----------------------------------------------------------------------------------

    @Slot(object)
    def show_defect(self, error: BaseException) -> None:
        """Show that something went wrong, under a code that the log has too; the visit is kept."""
        code = secrets.token_hex(3).upper()
        _log.error("defect %s", code, exc_info=error)
        self.trouble.show_trouble(
            self.tr("Something went wrong"),
            self.tr("Sorry. What you entered is still there. Go on, or start over."),
            self.tr("If it happens again, tell the shop this code: {code}").format(code=code),
        )
        self.trouble.offer(self.tr("Go on"), self.tr("Start over"))
        self._stack.setCurrentWidget(self.trouble)
        self.trouble.main.setFocus()
        self.defect_shown.emit(error)

    @Slot()
    def _go_on(self) -> None:
        if self._app is None:
            self._stack.setCurrentWidget(self.home.view)
            self.open_shop()
        else:
            self._stack.setCurrentWidget(self.screens[self.kiosk.state.screen].view)

    @Slot()
    def _give_up(self) -> None:
        if self._app is None:
            self.close()
        elif self.kiosk.state.screen is Screen.HOME:
            self._stack.setCurrentWidget(self.home.view)
        else:
            self.kiosk.go_home()
