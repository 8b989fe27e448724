"""The kiosk's present moment, shared by the window and its screens."""

from datetime import date

from PySide6.QtCore import QObject, Signal, Slot

from fitkiosk.domain.body import Measurements
from fitkiosk.domain.fit import FitWish
from fitkiosk.domain.kiosk import KioskState, Screen, Visit, VisitMode
from fitkiosk.domain.language import Language
from fitkiosk.domain.passport import FoundSize, Passport
from fitkiosk.domain.people import Person
from fitkiosk.domain.products import Audience
from fitkiosk.domain.staff import StaffMember
from fitkiosk.units import LengthUnit


class Kiosk(QObject):
    """Holds the `KioskState` and tells of every move; `finish` and `go_home` wipe the visit.

    Signals:
        moved: the place changed; carries the new state.
        visit_changed: the place is the same; the person, girths, unit, wish or language are not.
        take_away_requested: the person would like to take the visit along.
        visit_ended: nothing that was typed or shown for the person may remain.
    """

    moved = Signal(object)
    visit_changed = Signal(object)
    take_away_requested = Signal()
    visit_ended = Signal()

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

    def begin(self, mode: VisitMode, bound_for: Screen = Screen.PEOPLE) -> None:
        """Start a visit; staff are going to people, or to the size charts."""
        self._become(self._state.begin(mode, bound_for))

    @Slot()
    def show_passport(self) -> None:
        """Go to where a fit passport is read."""
        self._become(self._state.show_passport())

    def restored(self, passport: Passport) -> None:
        """Go on with what a passport said."""
        self._become(self._state.restored(passport))

    def signed_in(self, staff: StaffMember) -> None:
        """Go on as one of the staff."""
        self._become(self._state.signed_in(staff))

    def meet(
        self, person: Person, measurements: Measurements, taken_on: date | None = None
    ) -> None:
        """Show what the shop holds of a known person."""
        self._become(self._state.meet(person, measurements, taken_on))

    def person_changed(
        self, person: Person, measurements: Measurements, taken_on: date | None = None
    ) -> None:
        """The person of the visit was edited."""
        self._become(self._state.person_changed(person, measurements, taken_on))

    @Slot()
    def shop(self) -> None:
        """Go from a person's page to the catalogue."""
        self._become(self._state.shop())

    @Slot()
    def open_stock(self) -> None:
        """Go to the shop's products, to edit them."""
        self._become(self._state.open_stock())

    @Slot()
    def open_import(self) -> None:
        """Go to a seller's file that holds products."""
        self._become(self._state.open_import())

    @Slot()
    def open_bench(self) -> None:
        """Go to the size charts."""
        self._become(self._state.open_bench())

    @Slot()
    def open_office(self) -> None:
        """Go to the shop's own affairs."""
        self._become(self._state.open_office())

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

    @Slot()
    def browse(self) -> None:
        """Go to the catalogue because of a code that was scanned."""
        self._become(self._state.browse())

    def scanned(self, product_id: int, size: str | None, audience: Audience | None) -> None:
        """Show a product that was scanned, or keep it until measuring is over."""
        self._become(self._state.scanned(product_id, size, audience))

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

    def found(self, found: FoundSize) -> None:
        """Remember, until the visit ends, what was said of a product."""
        self._become(self._state.having_found(found))

    @Slot(object)
    def speak(self, language: Language) -> None:
        """Go on in another language."""
        self._become(self._state.speaking(language))

    def serve_in(self, language: Language) -> None:
        """Take a language for the shop's own, in which every visit begins."""
        self._become(self._state.in_shop_of(language))

    @Slot()
    def back(self) -> None:
        """One place back."""
        self._become(self._state.back())

    @Slot()
    def finish(self) -> None:
        """End the visit; staff stay signed in."""
        self.visit_ended.emit()
        self._become(self._state.finish())

    @Slot()
    def go_home(self) -> None:
        """Home, with nothing of the visit left."""
        self.visit_ended.emit()
        self._become(self._state.home())

    def _become(self, state: KioskState) -> None:
        before, self._state = self._state, state
        if state.place != before.place or state.trail != before.trail:
            self.moved.emit(state)
        elif state.visit != before.visit:
            self.visit_changed.emit(state)
