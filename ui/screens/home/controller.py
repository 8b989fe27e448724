"""What happens on Home."""

from PySide6.QtCore import Slot

from fitkiosk.domain.kiosk import KioskState, VisitMode
from ui.kiosk import Kiosk
from ui.screens.base import ScreenController
from ui.screens.home.view import HomeView
from ui.theme.theme import Reading, Theme


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
        self.view.larger_text_requested.connect(self._read)
        self.view.high_contrast_requested.connect(self._read)
        self.show_state(self.tr("Opening the shop…"), is_open=False)

    def enter(self, state: KioskState) -> None:
        """Home again: the next person starts with normal text and contrast."""
        del state
        self.view.larger.setChecked(False)
        self.view.contrast.setChecked(False)
        self.view.showcase.play(True)
        self.view.customer.setFocus()

    def leave(self) -> None:
        """Hold the pictures while nobody sees them."""
        self.view.showcase.play(False)

    def show_state(self, words: str, *, is_open: bool) -> None:
        """Say how far the shop is, and open or close the doors."""
        self.view.state.setText(words)
        self.view.customer.setEnabled(is_open)
        self.view.staff.setEnabled(is_open)

    @Slot()
    def _customer(self) -> None:
        self._kiosk.begin(VisitMode.CUSTOMER)

    @Slot()
    def _staff(self) -> None:
        self._kiosk.begin(VisitMode.STAFF)

    @Slot(bool)
    def _read(self, on: bool) -> None:
        del on
        self._theme.read_as(
            Reading(
                larger_text=self.view.larger.isChecked(),
                high_contrast=self.view.contrast.isChecked(),
            )
        )
