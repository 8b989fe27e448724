"""The shell: header, screens, idle guard, and the page for trouble."""

from __future__ import annotations

import logging
import secrets
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QClipboard,
    QCloseEvent,
    QGuiApplication,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from fitkiosk.domain.fit import ModelState, ModelStatus
from fitkiosk.domain.kiosk import KioskState, Screen
from fitkiosk.errors import AlreadyRunningError, KioskError
from ui import wording
from ui.background import Jobs
from ui.daily import Daily
from ui.garbage import GarbageCollector
from ui.idle import IdleGuard
from ui.kiosk import Kiosk
from ui.languages import Languages
from ui.letters import LettersController
from ui.pictures import Pictures
from ui.scanner import Scanner
from ui.scanning import ScanningController
from ui.screens.base import ScreenController
from ui.screens.bench.controller import BenchController
from ui.screens.catalogue.controller import CatalogueController
from ui.screens.home.controller import HomeController
from ui.screens.imports.controller import ImportController
from ui.screens.measure.controller import MeasureController
from ui.screens.office.controller import OfficeController
from ui.screens.passport.controller import PassportController
from ui.screens.people.controller import PeopleController
from ui.screens.person.controller import PersonController
from ui.screens.product.controller import PageServices, ProductController
from ui.screens.screens import Screens
from ui.screens.sign_in.controller import SignInController
from ui.screens.stock.controller import StockController
from ui.screens.trouble.view import TroubleView
from ui.take_away import TakeAwayController
from ui.theme.theme import Theme
from ui.widgets.basics import column
from ui.widgets.header import Header
from ui.widgets.letter_board import LetterBoard
from ui.widgets.room import Room
from ui.widgets.scan_veil import ScanVeil
from ui.widgets.take_away import TakeAwayVeil
from ui.widgets.veil import IdleVeil

if TYPE_CHECKING:  # at run time it would bring the engine in before the first paint
    from fitkiosk.app import App

_log = logging.getLogger(__name__)
# With both hands on the tape, or over a table of figures, nobody touches the screen for a while.
_PATIENCE = {Screen.MEASURE: 3, Screen.BENCH: 5}
_AHEAD_MS = 1000
_OPENING, _MODELS, _SWEEPING = "open the shop", "load the models", "forget people in time"
_TIDYING = "remove pictures that no product has"


class KioskWindow(QWidget):
    """The window; it is painted first, and opens the shop after that.

    Args:
        theme: the look.
        jobs: runs everything that takes time.
        languages: puts the program into the language of the visit.
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

    def __init__(
        self, theme: Theme, jobs: Jobs, languages: Languages, open_shop: Callable[[], App]
    ) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("FitKiosk")
        self.setMinimumSize(960, 640)
        self._theme = theme
        self._jobs = jobs
        self._languages = languages
        self._open_shop = open_shop
        self._app: App | None = None
        self._painted = False
        self.kiosk = Kiosk(self)
        self.header = Header(theme)
        self.trouble = TroubleView(theme)
        self.home = HomeController(self.kiosk, theme)
        self.screens = Screens(self.home, self._take_in)
        self._shown = Screen.HOME
        self._tell_trouble: Callable[[], None] | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self.home.view)
        self._stack.addWidget(self.trouble)
        box = column(self)
        box.addWidget(self.header)
        box.addWidget(Room(self._stack), 1)
        self.header.hide()
        self.veil = IdleVeil(theme, self)
        self.letters: LettersController | None = None
        self.take_away: TakeAwayController | None = None
        self.scanner: Scanner | None = None
        self.pictures: Pictures | None = None
        self.scanning: ScanningController | None = None
        self.idle: IdleGuard | None = None
        self.daily = Daily(self)
        self._garbage = GarbageCollector(self)
        # While nobody is there, so that nobody waits for a screen that was not seen yet.
        self._ahead = QTimer(self)
        self._ahead.setInterval(_AHEAD_MS)
        self._connect()
        self.home.enter(self.kiosk.state)

    def _connect(self) -> None:
        self.kiosk.moved.connect(self._show)
        self.kiosk.visit_changed.connect(self._show_visit)
        self.kiosk.visit_ended.connect(self._forget)
        self.header.start_over_requested.connect(self.kiosk.finish)
        self.header.lock_requested.connect(self.kiosk.go_home)
        self.header.change_requested.connect(self.kiosk.measure)
        for switch in (self.header.language, self.home.view.language, self.trouble.language):
            switch.chosen.connect(self.kiosk.speak)
        self.home.view.retranslated.connect(self.home.retranslate)
        self.trouble.retranslated.connect(self._show_trouble)
        self.trouble.main.clicked.connect(self._go_on)
        self.trouble.other.clicked.connect(self._give_up)
        self.daily.due.connect(self._sweep)
        self._ahead.timeout.connect(self._make_ahead)
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
        self.home.show_opening()
        self._jobs.run(_OPENING, self._open_shop, self._opened, self._refused)

    def _opened(self, app: App) -> None:
        self._app = app
        kiosk, jobs, theme = self.kiosk, self._jobs, self._theme
        self.pictures = Pictures(app.pictures, self)
        self.screens.offer(self._makers(app, self.pictures))
        self.take_away = TakeAwayController(kiosk, app.passports, jobs, TakeAwayVeil(theme, self))
        keyboard = app.settings.on_screen_keyboard
        self.letters = LettersController(kiosk, keyboard, LetterBoard(theme, self))
        veil = ScanVeil(theme, self)
        self.scanning = ScanningController(kiosk, app.scanning, jobs, veil, self.screens)
        settings = app.settings
        self.scanner = Scanner(
            settings.scan_gap_ms, settings.scan_prefix, settings.scan_suffix, self
        )
        self.scanner.scanned.connect(self.scanning.read)
        self.scanner.start()
        self.idle = IdleGuard(app.settings.idle_seconds, app.settings.idle_warning_seconds, self)
        self.idle.warned.connect(self.veil.show_seconds)
        self.idle.resumed.connect(self.veil.hide)
        self.idle.expired.connect(self.kiosk.go_home)
        self.veil.stay_requested.connect(self.idle.extend)
        self.veil.leave_requested.connect(self.kiosk.go_home)
        self.kiosk.serve_in(app.settings.language)
        theme.read_as(replace(theme.reading, still=app.settings.less_motion))
        self.home.show_open()
        self._stack.setCurrentWidget(self.home.view)
        self.home.enter(self.kiosk.state)
        self._jobs.run(_MODELS, app.fitting.warm_up, self._models_ready, self._models_failed)
        app.catalogue.read_ahead()
        self.daily.start()
        self._ahead.start()
        self.shop_opened.emit()

    def _makers(
        self, app: App, pictures: Pictures
    ) -> Mapping[Screen, Callable[[], ScreenController]]:
        """What makes each screen of the open shop."""
        kiosk, jobs, theme = self.kiosk, self._jobs, self._theme
        page = PageServices(app.fitting, app.outcomes, app.related, pictures)

        def person() -> PersonController:
            made = PersonController(kiosk, app.people, jobs, theme)
            people = cast(PeopleController, self.screens[Screen.PEOPLE])
            made.person_erased.connect(people.tell_erased)
            return made

        def importing() -> ImportController:
            made = ImportController(kiosk, app.importing, jobs, theme)
            if self.idle is not None:
                # Whoever waits for a long import does not touch the screen.
                made.running.went_on.connect(self.idle.extend)
            return made

        return {
            Screen.PASSPORT: lambda: PassportController(kiosk, app.passports, jobs, theme),
            Screen.SIGN_IN: lambda: SignInController(kiosk, app.staff, jobs, theme),
            Screen.PEOPLE: lambda: PeopleController(kiosk, app.people, jobs, theme),
            Screen.PERSON: person,
            Screen.OFFICE: lambda: OfficeController(kiosk, app.staff, app.people, jobs, theme),
            Screen.STOCK: lambda: StockController(
                kiosk, app.catalogue, app.stock, app.pictures, pictures, jobs, theme
            ),
            Screen.IMPORT: importing,
            Screen.BENCH: lambda: BenchController(kiosk, app.bench, app.stock, jobs, theme),
            Screen.MEASURE: lambda: MeasureController(
                kiosk, app.people, app.measuring, jobs, theme
            ),
            Screen.CATALOGUE: lambda: CatalogueController(
                kiosk, app.catalogue, pictures, jobs, theme, self
            ),
            Screen.PRODUCT: lambda: ProductController(kiosk, page, jobs, theme, self),
        }

    @Slot()
    def _make_ahead(self) -> None:
        if self.kiosk.state.screen is Screen.HOME and not self.screens.make_ahead():
            self._ahead.stop()

    def _take_in(self, controller: ScreenController) -> None:
        self._stack.addWidget(controller.view)
        controller.view.retranslated.connect(controller.retranslate)

    @Slot()
    def _sweep(self) -> None:
        """Forget the people whose time is over, and remove pictures that nobody needs."""
        if self._app is not None:
            sweep, tidy = self._app.people.sweep, self._app.pictures.sweep
            self._jobs.run(_SWEEPING, sweep, self._swept, self._not_swept)
            self._jobs.run(_TIDYING, tidy, self._tidied, self._not_tidied)

    def _swept(self, erased: int) -> None:
        del erased
        self.daily.note_done()

    def _not_swept(self, error: KioskError) -> None:
        _log.warning("the people whose time is over are not forgotten yet: %s", error.happened)

    def _tidied(self, gone: int) -> None:
        _log.info("%d files of pictures that no product has were removed", gone)

    def _not_tidied(self, error: KioskError) -> None:
        _log.warning("pictures that no product has are still there: %s", error.happened)

    def _models_ready(self, statuses: tuple[ModelStatus, ...]) -> None:
        off = [status for status in statuses if status.state is not ModelState.LOADED]
        for status in off:
            _log.warning("model %s is off: %s", status.category, status.reason)
        self.home.show_ready([status.category for status in off])
        self.models_loaded.emit()

    def _models_failed(self, error: KioskError) -> None:
        _log.warning("no model could be loaded: %s", error)
        self.home.show_without_advice(error)
        self.models_loaded.emit()

    def _refused(self, error: KioskError) -> None:
        # Nothing is written to the log here: it may be the other kiosk's.
        sys.stderr.write(f"{error}\n")
        self._tell_trouble = partial(self._tell_refusal, error)
        self._show_trouble()
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
        if self.scanner is not None:
            self.scanner.stop()
        self.daily.stop()
        self._ahead.stop()
        self.screens[self._shown].leave()
        for controller in self.screens.made.values():
            controller.close()
        self._jobs.drain()
        if self.pictures is not None:
            self.pictures.drain()
        if self._app is not None:
            self._app.close()
            self._app = None
        self._garbage.stop()
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
        if at_home or state.screen is Screen.PEOPLE:
            self._forget(but=state.screen)
        self._show_visit(state)
        self.header.setVisible(not at_home)
        controller = self.screens[state.screen]
        self._stack.setCurrentWidget(controller.view)
        controller.enter(state)
        if self.idle is not None:
            patience = _PATIENCE.get(state.screen, 1)
            self.idle.watch(not at_home, patience=patience)

    @Slot()
    def _forget(self, but: Screen | None = None) -> None:
        """Take everything of the person off the screens; what was searched stays on Back."""
        for screen, controller in self.screens.made.items():
            if screen is not but:
                controller.forget()
        for field in self.findChildren(QLineEdit):
            # Undo would bring back what was cleared; a text put in, the same too, ends that.
            field.setText(field.text())
        for kept in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
            QGuiApplication.clipboard().clear(kept)

    @Slot(object)
    def _show_visit(self, state: KioskState) -> None:
        self._languages.use(state.visit.language)
        self.header.show_visit(state)

    @Slot()
    def _escape(self) -> None:
        if self.letters is not None and self.letters.is_open:
            self.letters.close()
        elif self.veil.isVisible() and self.idle is not None:
            self.idle.extend()
        elif self.scanning is not None and self.scanning.is_open:
            self.scanning.close()
        elif self.take_away is not None and self.take_away.is_open:
            self.take_away.close()
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
        self._tell_trouble = partial(self._tell_defect, code)
        self._show_trouble()
        self._stack.setCurrentWidget(self.trouble)
        self.trouble.main.setFocus()
        # What goes on after the defect may move the keyboard below the page.
        QTimer.singleShot(0, self.trouble.main, self.trouble.main.setFocus)
        self.defect_shown.emit(error)

    @Slot()
    def _show_trouble(self) -> None:
        """Tell what happened last, in the language of now."""
        self.trouble.language.show_spoken(self.kiosk.visit.language)
        # With the header above there is a switch already.
        self.trouble.language.setVisible(self.header.isHidden())
        if self._tell_trouble is not None:
            self._tell_trouble()

    def _tell_refusal(self, error: KioskError) -> None:
        told = wording.told(error)
        running = isinstance(error, AlreadyRunningError)
        title = told.happened if running else self.tr("The shop cannot be opened")
        words = told.remedy if running else f"{told.happened}\n\n{told.remedy}"
        self.trouble.show_trouble(title, words)
        self.trouble.offer(self.tr("Try again"), self.tr("Close FitKiosk"))

    def _tell_defect(self, code: str) -> None:
        self.trouble.show_trouble(
            self.tr("Something went wrong"),
            self.tr("Sorry. What you entered is still there. Go on, or start over."),
            self.tr("If it happens again, tell the shop this code: {code}").format(code=code),
        )
        self.trouble.offer(self.tr("Go on"), self.tr("Start over"))

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
