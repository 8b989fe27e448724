"""What happens when a fit pass is read in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from fitkiosk.domain.kiosk import KioskState
from fitkiosk.domain.passport import Passport
from fitkiosk.domain.products import ScannedItem
from fitkiosk.domain.scanning import PassCode, Scanned
from fitkiosk.errors import KioskError
from ui import slip, wording
from ui.background import Jobs
from ui.kiosk import Kiosk
from ui.screens.base import ScreenController
from ui.screens.passport.view import Page, PassportView
from ui.theme.theme import Theme

if TYPE_CHECKING:  # at run time it would bring the engine in before the first paint
    from fitkiosk.services.passports import PassportService

_READING = "read a fit pass"


class PassportController(ScreenController):
    """Reads what a scanner types, says why it is refused, and goes on with what it says.

    Args:
        kiosk: the present moment.
        passports: reads them.
        jobs: runs the reading.
        theme: the look.
        today: tells the local day.
    """

    def __init__(
        self,
        kiosk: Kiosk,
        passports: PassportService,
        jobs: Jobs,
        theme: Theme,
        *,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__()
        self._kiosk = kiosk
        self._passports = passports
        self._jobs = jobs
        self._today = today
        self._passport: Passport | None = None
        self._refusal: KioskError | None = None
        self.view: PassportView = PassportView(theme)
        view = self.view
        view.entered.connect(self._read)
        view.edited.connect(self._edited)
        view.measure_requested.connect(kiosk.measure)
        view.foot.back_requested.connect(self.step_back)
        view.foot.main_requested.connect(self._go_on)
        self._tell()

    def enter(self, state: KioskState) -> None:
        """Wait for the scanner; coming back, what was read is still there."""
        del state
        self._tell()
        self._focus()

    def retranslate(self) -> None:
        """Say anew what was read, or why it was refused."""
        self._tell()

    def leave(self) -> None:
        """Stop waiting for an answer that nobody sees any more."""
        self._jobs.forget(_READING)

    def forget(self) -> None:
        """Forget the code and what it said."""
        self._jobs.forget(_READING)
        self._passport = self._refusal = None
        self.view.field.clear()
        self.view.summary.clear()

    def scanned(self, read: Scanned) -> bool:
        """Read a fit pass, or say why it is none; a product's page is opened as from elsewhere."""
        if isinstance(read, ScannedItem):
            return False
        self._passport = self._refusal = None
        self.view.field.setText(read.text if isinstance(read, PassCode) else read.code)
        self._tell()
        self._read()
        return True

    @Slot()
    def step_back(self) -> None:
        """From what was read to the field; from there, one place back."""
        if self._passport is None:
            self._kiosk.back()
            return
        self._passport = None
        self.view.summary.clear()
        self._tell()
        self._focus()

    @Slot()
    def _go_on(self) -> None:
        if self._passport is None:
            self._read()
        else:
            self._kiosk.restored(self._passport)

    @Slot()
    def _edited(self) -> None:
        if self._refusal is not None:
            self._refusal = None
            self._tell()

    @Slot()
    def _read(self) -> None:
        text = self.view.field.text()
        self._jobs.run(_READING, lambda: self._passports.read(text), self._show_read, self._refused)

    def _show_read(self, passport: Passport) -> None:
        self._passport, self._refusal = passport, None
        self._tell()
        self.view.foot.main.setFocus()

    def _refused(self, error: KioskError) -> None:
        self._refusal = error
        self._tell()
        self._focus()

    def _focus(self) -> None:
        """Where the keyboard goes: with the text selected, the next scan takes its place."""
        if self._passport is not None:
            self.view.foot.main.setFocus()
            return
        self.view.field.selectAll()
        self.view.field.setFocus()

    # --- Words ------------------------------------------------------------------------------------

    def _tell(self) -> None:
        view, passport = self.view, self._passport
        if self._refusal is not None:
            view.show_message(wording.error_text(self._refusal), "problem")
        else:
            view.show_message("")
        if passport is None:
            view.foot.main.setText(self.tr("Read the code"))
            view.show_page(Page.ASKING)
        else:
            view.foot.main.setText(self.tr("See what fits"))
            self._tell_read(passport)
            view.show_page(Page.READ)

    def _tell_read(self, passport: Passport) -> None:
        summary = self.view.summary
        summary.day.setText(slip.day_told(passport))
        summary.show_girths(slip.girths_told(passport))
        summary.taking.setText(slip.taking_told(passport))
        summary.found.setText(
            self.tr("%n sizes found", "", len(passport.found)) if passport.found else ""
        )
        old = self.tr("That is more than half a year ago. Better measure again.")
        summary.stale.show_sentences((old,) if passport.stale(self._today()) else ())
