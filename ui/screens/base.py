"""What every screen's controller has."""

from PySide6.QtCore import QObject

from fitkiosk.domain.kiosk import KioskState
from fitkiosk.domain.scanning import Scanned
from ui.widgets.basics import View


class ScreenController(QObject):
    """Decides what happens on one screen; its `view` lays it out.

    Attributes:
        view: the screen's widgets.
    """

    view: View

    def retranslate(self) -> None:
        """The language changed: say anew what this controller put on, from what it knows.

        The view has put its fixed texts on already. What a person typed or chose, the focus and
        where they scrolled to stay as they are.
        """

    def enter(self, state: KioskState) -> None:
        """The screen is about to be seen."""

    def leave(self) -> None:
        """The screen is about to be hidden; the visit may go on."""

    def forget(self) -> None:
        """The visit is over: nothing that the person typed or saw may remain."""

    def close(self) -> None:
        """The program ends: let nothing run that would hold it up."""

    def step_back(self) -> None:
        """What the screen's Back button does."""

    def scanned(self, read: Scanned) -> bool:
        """A code was scanned while this screen is seen.

        Returns:
            Whether the screen made something of it itself; else what is usual is done.
        """
        del read
        return False

    def look_for(self, code: str) -> None:
        """The screen was opened for a code that no product has: show what can be done with it."""

    def escape(self) -> None:
        """Escape was pressed: as Back, unless a slip of the finger would lose something."""
        self.step_back()
