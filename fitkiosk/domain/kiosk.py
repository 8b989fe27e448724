"""The visit of one person and the order of screens, as a state machine without a window."""

from dataclasses import dataclass, replace
from enum import StrEnum

from fitkiosk.domain.body import Measurements
from fitkiosk.domain.fit import FitWish
from fitkiosk.domain.people import Person
from fitkiosk.domain.products import Audience
from fitkiosk.units import LengthUnit


class Screen(StrEnum):
    """The screens a visit passes through."""

    HOME = "home"
    PEOPLE = "people"
    MEASURE = "measure"
    CATALOGUE = "catalogue"
    PRODUCT = "product"


class VisitMode(StrEnum):
    """Who stands in front."""

    CUSTOMER = "customer"
    STAFF = "staff"


@dataclass(frozen=True, slots=True)
class Visit:
    """All that is known of the person in front of the kiosk; wiped as one.

    Attributes:
        mode: customer or staff.
        unit: the unit lengths are shown and typed in.
        measurements: the girths taken, or those on file.
        person: the known person, or None for a guest.
        on_file: the girths that the shop has stored for the person.
        audience: whose clothes they look at, or None for all.
        wish: how close they want their clothes to sit.
    """

    mode: VisitMode = VisitMode.CUSTOMER
    unit: LengthUnit = LengthUnit.CM
    measurements: Measurements = Measurements()
    person: Person | None = None
    on_file: Measurements | None = None
    audience: Audience | None = None
    wish: FitWish = FitWish.REGULAR


@dataclass(frozen=True, slots=True)
class Place:
    """Where a visit is: a screen and, on a product's page, which product."""

    screen: Screen
    product_id: int | None = None


_WAYS = {
    Screen.HOME: {Screen.MEASURE, Screen.PEOPLE},
    Screen.PEOPLE: {Screen.MEASURE, Screen.CATALOGUE},
    Screen.MEASURE: {Screen.CATALOGUE},
    Screen.CATALOGUE: {Screen.MEASURE, Screen.PRODUCT},
    Screen.PRODUCT: {Screen.MEASURE, Screen.PRODUCT},
}
_SHOPPING = {Screen.CATALOGUE, Screen.PRODUCT}


@dataclass(frozen=True, slots=True)
class KioskState:
    """One moment of the kiosk; every move gives the next one.

    Attributes:
        place: what is on the screen.
        trail: the places behind it, oldest first; Back goes to the last of them.
        visit: what is known of the person.
    """

    place: Place = Place(Screen.HOME)
    trail: tuple[Place, ...] = ()
    visit: Visit = Visit()

    @property
    def screen(self) -> Screen:
        """The screen being shown."""
        return self.place.screen

    def begin(self, mode: VisitMode) -> "KioskState":
        """A new visit from Home: customers are measured, staff look for the person first."""
        self._must_be_on(Screen.HOME)
        first = Screen.MEASURE if mode is VisitMode.CUSTOMER else Screen.PEOPLE
        # Customers begin with the figure that the tape is drawn on, and shop for the same.
        audience = Audience.WOMEN if mode is VisitMode.CUSTOMER else None
        return self._on(Place(first), Visit(mode=mode, audience=audience))

    def greet(self, person: Person, measurements: Measurements) -> "KioskState":
        """A known person steps in: to the shop when their girths are on file, else to the tape."""
        self._must_be_on(Screen.PEOPLE)
        met = replace(
            self.visit,
            person=person,
            measurements=measurements,
            on_file=measurements,
            audience=person.audience,
        )
        return self._on(Place(Screen.CATALOGUE if measurements.complete else Screen.MEASURE), met)

    def measure(self) -> "KioskState":
        """To the tape: someone new from the list of people, or a change from the shop."""
        if self.screen is Screen.PEOPLE:
            someone_new = replace(_strangers(self.visit), audience=Audience.WOMEN)
            return self._on(Place(Screen.MEASURE), someone_new)
        return self._on(Place(Screen.MEASURE))

    def measured(self, measurements: Measurements) -> "KioskState":
        """The girths are taken: back to where they were asked for, or on to the shop.

        Raises:
            ValueError: when a girth is missing; the screen must not offer to go on then.
        """
        self._must_be_on(Screen.MEASURE)
        if not measurements.complete:
            raise ValueError(f"measured without {measurements.missing}")
        taped = replace(self.visit, measurements=measurements)
        if self.trail and self.trail[-1].screen in _SHOPPING:
            return replace(self, visit=taped).back()
        return self._on(Place(Screen.CATALOGUE), taped)

    def remembered(self, person: Person, measurements: Measurements) -> "KioskState":
        """The girths were stored for a person; the visit goes on with just these."""
        self._must_be_on(Screen.MEASURE)
        visit = replace(self.visit, person=person, measurements=measurements, on_file=measurements)
        return replace(self, visit=visit)

    def open_product(self, product_id: int) -> "KioskState":
        """To a product's page."""
        return self._on(Place(Screen.PRODUCT, product_id))

    def reading_in(self, unit: LengthUnit) -> "KioskState":
        """The same moment with lengths in another unit."""
        return replace(self, visit=replace(self.visit, unit=unit))

    def shopping_for(self, audience: Audience | None) -> "KioskState":
        """The same moment, looking at women's clothes, men's, or all."""
        return replace(self, visit=replace(self.visit, audience=audience))

    def wishing_for(self, wish: FitWish) -> "KioskState":
        """The same moment, with clothes to sit closer or looser."""
        return replace(self, visit=replace(self.visit, wish=wish))

    def back(self) -> "KioskState":
        """One place back; Home ends the visit, and the list of people this person's part in it.

        From Home there is nowhere to go.
        """
        if not self.trail:
            return self
        *behind, place = self.trail
        if place.screen is Screen.HOME:
            return self.home()
        visit = _strangers(self.visit) if place.screen is Screen.PEOPLE else self.visit
        return KioskState(place, tuple(behind), visit)

    def home(self) -> "KioskState":
        """Home with the visit wiped: nothing of the person remains, not even their unit."""
        return KioskState()

    def _must_be_on(self, screen: Screen) -> None:
        """Some moves are offered on one screen alone.

        Raises:
            ValueError: on another one.
        """
        if self.screen is not screen:
            raise ValueError(f"no way but from {screen}, and this is {self.screen}")

    def _on(self, place: Place, visit: Visit | None = None) -> "KioskState":
        """Forward to a place, with the visit as it was unless another is given.

        Raises:
            ValueError: when no way leads there from this screen.
        """
        if place.screen not in _WAYS[self.screen]:
            raise ValueError(f"no way from {self.screen} to {place.screen}")
        return KioskState(place, (*self.trail, self.place), visit or self.visit)


def _strangers(visit: Visit) -> Visit:
    """The visit before anybody was chosen: who serves, and in which unit."""
    return Visit(mode=visit.mode, unit=visit.unit)
