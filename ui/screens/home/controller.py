"""What happens on Home."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Slot

from fitkiosk.domain.kiosk import KioskState, Screen, VisitMode
from fitkiosk.errors import KioskError
from ui import wording
from ui.kiosk import Kiosk
from ui.screens.base import ScreenController
from ui.screens.home.view import HomeView
from ui.theme.theme import Theme


class HomeController(ScreenController):
    """Opens the doors once the shop is open, and keeps the way of reading.

    Args:
        kiosk: the present moment.
        theme: where larger text and high contrast are set.
    """

    def __init__(self, kiosk: Kiosk, theme: Theme) -> None:
        super().__init__()
        self._kiosk = kiosk
        self._theme = theme
        self.view: HomeView = HomeView(theme)
        self.view.customer_requested.connect(self._customer)
        self.view.staff_requested.connect(self._staff)
        self.view.charts_requested.connect(self._charts)
        self.view.passport_requested.connect(kiosk.show_passport)
        self.view.larger_text_requested.connect(self._read)
        self.view.high_contrast_requested.connect(self._read)
        self._words: Callable[[], str] = self._opening
        self.show_opening()

    def enter(self, state: KioskState) -> None:
        """Home again: the next person starts with normal text and contrast."""
        self.view.language.show_spoken(state.visit.language)
        self.view.larger.setChecked(False)
        self.view.contrast.setChecked(False)
        self.view.showcase.play(not self._theme.reading.still)
        self.view.customer.setFocus()

    def leave(self) -> None:
        """Hold the pictures while nobody sees them."""
        self.view.showcase.play(False)

    def retranslate(self) -> None:
        """Offer the other language, and say again how far the shop is."""
        self.view.language.show_spoken(self._kiosk.visit.language)
        self.view.show_state(self._words())

    # --- How far the shop is ----------------------------------------------------------------------

    def show_opening(self) -> None:
        """The shop is being opened: the doors are closed."""
        self._show_state(self._opening, is_open=False)

    def show_open(self) -> None:
        """The shop is open, its models are still on the way."""
        self._show_state(self._getting_ready, is_open=True)

    def show_ready(self, off: Sequence[str]) -> None:
        """Everything is there but the advice for some fit categories, mostly none."""
        self._show_state(partial(self._ready, off), is_open=True)

    def show_without_advice(self, error: KioskError) -> None:
        """No model could be loaded; the shop is open without advice."""
        self._show_state(partial(wording.error_text, error), is_open=True)

    def _show_state(self, words: Callable[[], str], *, is_open: bool) -> None:
        self._words = words
        self.view.show_state(words())
        self.view.customer.setEnabled(is_open)
        self.view.staff.setEnabled(is_open)
        self.view.charts.setEnabled(is_open)
        self.view.passport.setEnabled(is_open)

    def _opening(self) -> str:
        return self.tr("Opening the shop…")

    def _getting_ready(self) -> str:
        return self.tr("Getting the fit advice ready…")

    def _ready(self, off: Sequence[str]) -> str:
        if not off:
            return self.tr("Ready. Works without the internet.")
        names = ", ".join(wording.category_name(category) for category in off)
        return self.tr("No fit advice for {names}; the log says why.").format(names=names)

    # --- The doors --------------------------------------------------------------------------------

    @Slot()
    def _customer(self) -> None:
        self._kiosk.begin(VisitMode.CUSTOMER)

    @Slot()
    def _staff(self) -> None:
        self._kiosk.begin(VisitMode.STAFF)

    @Slot()
    def _charts(self) -> None:
        self._kiosk.begin(VisitMode.STAFF, Screen.BENCH)

    @Slot(bool)
    def _read(self, on: bool) -> None:
        del on
        self._theme.read_as(
            replace(
                self._theme.reading,
                larger_text=self.view.larger.isChecked(),
                high_contrast=self.view.contrast.isChecked(),
            )
        )
