"""The kiosk's present moment, shared by the window and its screens."""

from PySide6.QtCore import QObject, Signal, Slot

from fitkiosk.domain.body import Measurements
from fitkiosk.domain.fit import FitWish
from fitkiosk.domain.kiosk import KioskState, Visit, VisitMode
from fitkiosk.domain.people import Person
from fitkiosk.domain.products import Audience
from fitkiosk.units import LengthUnit


class Kiosk(QObject):
    """Holds the `KioskState` and tells of every move; the visit is wiped in `go_home` alone.

    Signals:
        moved: the place changed; carries the new state.
        visit_changed: the place is the same, the person, girths, unit or wish are not.
    """

    moved = Signal(object)
    visit_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = KioskState()

    @property
    def state(self) -> KioskState:
        """The present moment."""
        return self._state

    @property
    def visit(self) -> Visit:
        """The visit of the person in front."""
        return self._state.visit

    def begin(self, mode: VisitMode) -> None:
        """Start a visit."""
        self._become(self._state.begin(mode))

    def greet(self, person: Person, measurements: Measurements) -> None:
        """Continue with a known person."""
        self._become(self._state.greet(person, measurements))

    @Slot()
    def measure(self) -> None:
        """Go to the tape."""
        self._become(self._state.measure())

    def measured(self, measurements: Measurements) -> None:
        """Take over the girths and go on."""
        self._become(self._state.measured(measurements))

    def remembered(self, person: Person, measurements: Measurements) -> None:
        """These girths were stored for a person."""
        self._become(self._state.remembered(person, measurements))

    def open_product(self, product_id: int) -> None:
        """Show a product's page."""
        self._become(self._state.open_product(product_id))

    def read_in(self, unit: LengthUnit) -> None:
        """Show lengths in another unit."""
        self._become(self._state.reading_in(unit))

    def shop_for(self, audience: Audience | None) -> None:
        """Look at women's clothes, men's, or all."""
        self._become(self._state.shopping_for(audience))

    def wish_for(self, wish: FitWish) -> None:
        """Have clothes sit closer or looser."""
        self._become(self._state.wishing_for(wish))

    @Slot()
    def back(self) -> None:
        """One place back."""
        self._become(self._state.back())

    @Slot()
    def go_home(self) -> None:
        """Home, with nothing of the visit left."""
        self._become(self._state.home())

    def _become(self, state: KioskState) -> None:
        before, self._state = self._state, state
        if state.place != before.place or state.trail != before.trail:
            self.moved.emit(state)
        elif state.visit != before.visit:
            self.visit_changed.emit(state)
