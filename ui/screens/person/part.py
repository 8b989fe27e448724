"""What the things that are done to a person have in common."""

from PySide6.QtCore import QObject, Signal

from fitkiosk.domain.people import KnownPerson
from ui.screens.person.held import Held


class Part(QObject):
    """One thing done to a person; it has the page, and the foot's buttons, until it is over.

    Signals:
        left: it is over, and nothing was changed.
        changed: it is over; carries the person as they are now.
        foot_changed: the foot's buttons say or do something else.
    """

    left = Signal()
    changed = Signal(KnownPerson)
    foot_changed = Signal()

    def begin(self, held: Held) -> None:
        """Start on a person."""

    def main_text(self) -> str:
        """What the main button says; empty where there is nothing to go on with."""
        return ""

    def back_text(self) -> str:
        """What the Back button says."""
        return self.tr("Back")

    def go_on(self) -> None:
        """The main button was pressed."""

    def step_back(self) -> None:
        """The Back button was pressed."""
        self.left.emit()

    def escape(self) -> None:
        """Escape was pressed: as Back, unless something typed would be lost."""
        self.step_back()

    def tell(self) -> None:
        """Say anew what is said from what is known, in the language of now."""

    def stop(self) -> None:
        """Stop waiting, and keep nothing of the person."""
