"""What a scan leads to, whatever is on the screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from fitkiosk.domain.kiosk import Screen
from fitkiosk.domain.products import ScannedItem
from fitkiosk.domain.scanning import PassCode, Scanned, UnknownCode
from fitkiosk.errors import KioskError, Told
from ui import wording
from ui.background import Jobs
from ui.kiosk import Kiosk
from ui.screens.base import ScreenController
from ui.widgets.scan_veil import ScanVeil

if TYPE_CHECKING:  # at run time it would bring the engine in before the first paint
    from fitkiosk.services.scanning import ScanningService

_READING = "look a scanned code up"
_AT_HOME_MS = 30_000  # after which nobody stands there to close it


class ScanningController(QObject):
    """Looks up what was scanned, and goes there; the screen that is seen may take it itself.

    Args:
        kiosk: the present moment.
        scanning: knows the codes.
        jobs: runs the looking up.
        veil: says why a code leads nowhere.
        screens: the controllers of the screens there are.
    """

    def __init__(
        self,
        kiosk: Kiosk,
        scanning: ScanningService,
        jobs: Jobs,
        veil: ScanVeil,
        screens: Mapping[Screen, ScreenController],
    ) -> None:
        super().__init__(veil)
        self._kiosk = kiosk
        self._scanning = scanning
        self._jobs = jobs
        self._screens = screens
        self._code = ""
        self._words: Callable[[], Told] | None = None
        self.view = veil
        self._alone = QTimer(self)
        self._alone.setSingleShot(True)
        self._alone.setInterval(_AT_HOME_MS)
        self._alone.timeout.connect(self.close)
        veil.close_requested.connect(self.close)
        veil.search_requested.connect(self._search)
        veil.add_requested.connect(self._add)
        veil.retranslated.connect(self._tell)
        kiosk.moved.connect(self.close)
        kiosk.visit_ended.connect(self.close)
        jobs.defect_raised.connect(self.close)

    @property
    def is_open(self) -> bool:
        """Whether something is said over the window."""
        return not self.view.isHidden()

    @Slot(str)
    def read(self, text: str) -> None:
        """Find out what was scanned, and go there."""
        if QApplication.activeModalWidget() is not None:
            return  # a file is being chosen, and that comes first
        self._jobs.run(_READING, lambda: self._scanning.read(text), self._go, self._refused)

    @Slot()
    def close(self) -> None:
        """Take what is said off the window, and wait for no answer."""
        self._jobs.forget(_READING)
        self._alone.stop()
        self._code, self._words = "", None
        self.view.hide()

    # --- Where it leads ---------------------------------------------------------------------------

    def _go(self, read: Scanned) -> None:
        self.close()
        state = self._kiosk.state
        if self._screens[state.screen].scanned(read):
            return
        match read:
            case ScannedItem(product, size) if state.can_browse:
                label = size.label if size is not None else None
                self._kiosk.scanned(product.id, label, product.wearers.audience)
            case PassCode() if state.can_show_passport:
                self._kiosk.show_passport()
                self._screens[Screen.PASSPORT].scanned(read)
            case UnknownCode(code):
                self._say(partial(self._unknown, code), code)
            case PassCode():
                self._say(self._no_pass_here)
            case _:
                self._say(self._no_code_here)

    def _refused(self, error: KioskError) -> None:
        self._say(partial(wording.told, error))

    @Slot()
    def _search(self) -> None:
        code = self._code
        self._kiosk.browse()
        self._screens[Screen.CATALOGUE].look_for(code)
        self.close()

    @Slot()
    def _add(self) -> None:
        code = self._code
        self._kiosk.open_stock()
        self._screens[Screen.STOCK].look_for(code)

    # --- Words ------------------------------------------------------------------------------------

    def _say(self, words: Callable[[], Told], code: str = "") -> None:
        """Say something; with a code, also what can be done with it from here."""
        state = self._kiosk.state
        self._code, self._words = code, words
        self._tell()
        self.view.ask(
            can_search=bool(code) and state.can_browse,
            can_add=bool(code) and state.can_open_stock and Screen.STOCK in self._screens,
        )
        if state.screen is Screen.HOME:
            self._alone.start()

    @Slot()
    def _tell(self) -> None:
        if self._words is not None:
            self.view.show_words(*self._words())

    def _unknown(self, code: str) -> Told:
        return Told(self.tr("This code is not in the shop: {code}.").format(code=code), "")

    def _no_code_here(self) -> Told:
        return Told(
            self.tr("Codes cannot be used on this page."),
            self.tr("Nothing here was changed. Go to the shop, then scan it again."),
        )

    def _no_pass_here(self) -> Told:
        return Told(
            self.tr("A fit pass cannot be used on this page."),
            self.tr("Nothing here was changed. Show it to the kiosk on its first page."),
        )
