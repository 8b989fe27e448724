"""The visit of one person and the order of screens, as a state machine without a window."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from fitkiosk.domain.body import Measurements
from fitkiosk.domain.fit import FitWish
from fitkiosk.domain.language import Language
from fitkiosk.domain.passport import MOST_FOUND, FoundSize, Passport
from fitkiosk.domain.people import Person
from fitkiosk.domain.products import Audience
from fitkiosk.domain.staff import StaffMember
from fitkiosk.units import LengthUnit


class Screen(StrEnum):
    """The screens a visit passes through."""

    HOME = "home"
    PASSPORT = "passport"
    SIGN_IN = "sign_in"
    PEOPLE = "people"
    PERSON = "person"
    OFFICE = "office"
    STOCK = "stock"
    IMPORT = "import"
    BENCH = "bench"
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
        staff: who of the staff signed in; no list of people is shown without.
        language: what the screen speaks.
        unit: the unit lengths are shown and typed in.
        measurements: the girths taken, or those on file.
        person: the known person, or None for a guest.
        on_file: the girths that the shop has stored for the person.
        audience: whose clothes they look at, or None for all.
        wish: how close they want their clothes to sit.
        taken_on: the local day on which the girths were taken; None for today.
        found: what was said of the products they looked at with these girths, the latest last.
    """

    mode: VisitMode = VisitMode.CUSTOMER
    staff: StaffMember | None = None
    language: Language = Language.ENGLISH
    unit: LengthUnit = LengthUnit.CM
    measurements: Measurements = Measurements()
    person: Person | None = None
    on_file: Measurements | None = None
    audience: Audience | None = None
    wish: FitWish = FitWish.REGULAR
    taken_on: date | None = None
    found: tuple[FoundSize, ...] = ()

    def passport(self, today: date) -> Passport:
        """What the person may take away of this visit.

        Raises:
            ValueError: when a girth is missing.
        """
        return Passport(
            self.measurements,
            self.taken_on or today,
            self.audience,
            self.unit,
            self.wish,
            self.found,
        )

    def measuring(self, measurements: Measurements, taken_on: date | None = None) -> "Visit":
        """The same visit with girths of a day; what was found with other ones holds no more."""
        if measurements == self.measurements:
            return self
        return replace(self, measurements=measurements, taken_on=taken_on, found=())


@dataclass(frozen=True, slots=True)
class Place:
    """Where a visit is: a screen and, on a product's page, which product.

    Attributes:
        size: the label of the size whose code was scanned, to be looked at first.
    """

    screen: Screen
    product_id: int | None = None
    size: str | None = None


_WAYS = {
    Screen.HOME: {Screen.MEASURE, Screen.SIGN_IN, Screen.PASSPORT, Screen.CATALOGUE},
    Screen.PASSPORT: {Screen.CATALOGUE, Screen.MEASURE},
    Screen.SIGN_IN: {Screen.PEOPLE, Screen.BENCH},
    Screen.PEOPLE: {
        Screen.MEASURE,
        Screen.PERSON,
        Screen.OFFICE,
        Screen.STOCK,
        Screen.BENCH,
        Screen.PASSPORT,
        Screen.CATALOGUE,
    },
    Screen.PERSON: {Screen.MEASURE, Screen.CATALOGUE, Screen.STOCK},
    Screen.OFFICE: set(),
    Screen.STOCK: {Screen.IMPORT},
    Screen.IMPORT: set(),
    Screen.BENCH: set(),
    Screen.MEASURE: {Screen.CATALOGUE, Screen.PASSPORT},
    Screen.CATALOGUE: {Screen.MEASURE, Screen.PRODUCT, Screen.PASSPORT, Screen.STOCK},
    Screen.PRODUCT: {Screen.MEASURE, Screen.PRODUCT, Screen.PASSPORT, Screen.STOCK},
}
_SHOPPING = {Screen.CATALOGUE, Screen.PRODUCT}


@dataclass(frozen=True, slots=True)
class KioskState:
    """One moment of the kiosk; every move gives the next one.

    Attributes:
        place: what is on the screen.
        trail: the places behind it, oldest first; Back goes to the last of them.
        visit: what is known of the person.
        shop_language: what the screen speaks when a visit begins.
        waiting: the product scanned while somebody is measured; it is opened after that.
        bound_for: where whoever signs in is going: to people, or to the size charts.
    """

    place: Place = Place(Screen.HOME)
    trail: tuple[Place, ...] = ()
    visit: Visit = Visit()
    shop_language: Language = Language.ENGLISH
    waiting: Place | None = None
    bound_for: Screen = Screen.PEOPLE

    @property
    def screen(self) -> Screen:
        """The screen being shown."""
        return self.place.screen

    def begin(self, mode: VisitMode, bound_for: Screen = Screen.PEOPLE) -> "KioskState":
        """A new visit from Home: customers are measured, staff say who they are.

        Args:
            mode: who stands in front.
            bound_for: where staff are going, to people or to the size charts.
        """
        self._must_be_on(Screen.HOME)
        first = Screen.MEASURE if mode is VisitMode.CUSTOMER else Screen.SIGN_IN
        # Customers begin with the figure that the tape is drawn on, and shop for the same.
        audience = Audience.WOMEN if mode is VisitMode.CUSTOMER else None
        begun = self._on(Place(first), replace(self.visit, mode=mode, audience=audience))
        return replace(begun, bound_for=bound_for)

    @property
    def can_show_passport(self) -> bool:
        """Whether a passport may be read now; it holds no name, so a known person has no use."""
        return Screen.PASSPORT in _WAYS[self.screen] and self.visit.person is None

    def show_passport(self) -> "KioskState":
        """To where a fit passport is read, from Home or out of a guest's visit.

        Raises:
            ValueError: when the visit is a known person's; a passport holds no name.
        """
        if self.visit.person is not None:
            raise ValueError(f"a passport in the visit of person {self.visit.person.id}")
        return self._on(Place(Screen.PASSPORT))

    def restored(self, passport: Passport) -> "KioskState":
        """A passport was read: on in the shop as the guest of that visit."""
        self._must_be_on(Screen.PASSPORT)
        visit = replace(
            self.visit,
            measurements=passport.measurements,
            taken_on=passport.taken_on,
            audience=passport.audience,
            unit=passport.unit,
            wish=passport.wish,
            found=passport.found,
        )
        return self._to_the_shop(visit)

    def signed_in(self, staff: StaffMember) -> "KioskState":
        """The PIN was right: to where they were going; Back from there locks the kiosk again."""
        self._must_be_on(Screen.SIGN_IN)
        visit = replace(self.visit, staff=staff)
        return replace(self, place=Place(self.bound_for), trail=(Place(Screen.HOME),), visit=visit)

    def meet(
        self, person: Person, measurements: Measurements, taken_on: date | None = None
    ) -> "KioskState":
        """A known person was chosen: to what the shop holds of them."""
        self._must_be_on(Screen.PEOPLE)
        met = replace(
            self.visit,
            person=person,
            measurements=measurements,
            taken_on=taken_on,
            on_file=measurements,
            audience=person.audience,
        )
        return self._on(Place(Screen.PERSON), met)

    def person_changed(
        self, person: Person, measurements: Measurements, taken_on: date | None = None
    ) -> "KioskState":
        """Name, address or girths on file of the person in the visit are other ones now."""
        self._must_be_on(Screen.PERSON)
        visit = self.visit.measuring(measurements, taken_on)
        visit = replace(visit, person=person, on_file=measurements)
        return replace(self, visit=visit)

    def shop(self) -> "KioskState":
        """From a person's page to the catalogue.

        Raises:
            ValueError: when a girth is missing; the screen must not offer to go on then.
        """
        self._must_be_on(Screen.PERSON)
        if not self.visit.measurements.complete:
            raise ValueError(f"to the shop without {self.visit.measurements.missing}")
        return self._on(Place(Screen.CATALOGUE))

    def open_office(self) -> "KioskState":
        """From the list of people to the shop's own affairs: staff, settings, the log of deeds."""
        self._must_be_on(Screen.PEOPLE)
        return self._on(Place(Screen.OFFICE))

    @property
    def can_open_stock(self) -> bool:
        """Whether the shop's products may be edited from here."""
        return Screen.STOCK in _WAYS[self.screen] and self.visit.staff is not None

    def open_stock(self) -> "KioskState":
        """To the shop's products, to be edited.

        Raises:
            ValueError: when nobody of the staff is signed in.
        """
        if self.visit.staff is None:
            raise ValueError("no way to the products without a member signed in")
        return self._on(Place(Screen.STOCK))

    def open_import(self) -> "KioskState":
        """From the products to a seller's file that holds more of them."""
        self._must_be_on(Screen.STOCK)
        return self._on(Place(Screen.IMPORT))

    def open_bench(self) -> "KioskState":
        """From the list of people to the size charts."""
        self._must_be_on(Screen.PEOPLE)
        return self._on(Place(Screen.BENCH))

    def measure(self) -> "KioskState":
        """To the tape: someone new from the list of people, or a change from elsewhere."""
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
        return self._to_the_shop(self.visit.measuring(measurements))

    def remembered(self, person: Person, measurements: Measurements) -> "KioskState":
        """The girths were stored for a person; the visit goes on with just these."""
        self._must_be_on(Screen.MEASURE)
        visit = replace(self.visit.measuring(measurements), person=person, on_file=measurements)
        return replace(self, visit=visit)

    def open_product(self, product_id: int, size: str | None = None) -> "KioskState":
        """To a product's page, to look at a size first where one is named."""
        return self._on(Place(Screen.PRODUCT, product_id, size))

    @property
    def can_browse(self) -> bool:
        """Whether a code that was scanned may lead to the catalogue from here."""
        if self.screen is Screen.MEASURE:
            return False  # what was typed there would be lost
        return self.screen in _SHOPPING or Screen.CATALOGUE in _WAYS[self.screen]

    def browse(self, audience: Audience | None = None) -> "KioskState":
        """To the catalogue because of a code that was scanned, measured or not.

        Args:
            audience: whose clothes are looked for in a visit that begins with this.

        Raises:
            ValueError: when there is no way from this screen.
        """
        if self.screen is Screen.CATALOGUE:
            return self
        if self.screen is Screen.PRODUCT:
            return self.back().browse()
        if not self.can_browse:
            raise ValueError(f"no way from {self.screen} to what was scanned")
        begins = self.screen in (Screen.HOME, Screen.PEOPLE)
        visit = replace(self.visit, audience=audience) if begins else self.visit
        return self._on(Place(Screen.CATALOGUE), visit)

    def scanned(
        self, product_id: int, size: str | None = None, audience: Audience | None = None
    ) -> "KioskState":
        """A product was scanned: to its page, with the catalogue behind it.

        Whoever is being measured gets to it once they are, for nothing they typed may be lost.

        Args:
            product_id: the product.
            size: the label of the size, where the code is a size's.
            audience: whose bodies the product is graded for, where there is one answer.

        Raises:
            ValueError: when there is no way from this screen.
        """
        page = Place(Screen.PRODUCT, product_id, size)
        if self.screen is Screen.MEASURE:
            return replace(self, waiting=page)
        if self.screen is Screen.PRODUCT:
            same = self.place.product_id == product_id
            return replace(self, place=page) if same else self._on(page)
        # Whoever is measured then begins with the figure that the tape is drawn on.
        return self.browse(audience or Audience.WOMEN).open_product(product_id, size)

    def reading_in(self, unit: LengthUnit) -> "KioskState":
        """The same moment with lengths in another unit."""
        return replace(self, visit=replace(self.visit, unit=unit))

    def shopping_for(self, audience: Audience | None) -> "KioskState":
        """The same moment, looking at women's clothes, men's, or all."""
        return replace(self, visit=replace(self.visit, audience=audience))

    def wishing_for(self, wish: FitWish) -> "KioskState":
        """The same moment, with clothes to sit closer or looser."""
        return replace(self, visit=replace(self.visit, wish=wish))

    def having_found(self, found: FoundSize) -> "KioskState":
        """The same moment, with what was said of a product; what was said of it before is gone."""
        others = [one for one in self.visit.found if one.sku != found.sku]
        kept = (*others, found)[-MOST_FOUND:]
        return replace(self, visit=replace(self.visit, found=kept))

    def speaking(self, language: Language) -> "KioskState":
        """The same moment in another language."""
        return replace(self, visit=replace(self.visit, language=language))

    def in_shop_of(self, language: Language) -> "KioskState":
        """The same moment in a shop of this language; who chose another one already keeps it."""
        shop = replace(self, shop_language=language)
        return shop.speaking(language) if self.visit.language is self.shop_language else shop

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
        return replace(self, place=place, trail=tuple(behind), visit=visit, waiting=None)

    def finish(self) -> "KioskState":
        """The visit is over: Home for customers, the list of people for staff, who stay signed in.

        Nothing of the person remains.
        """
        if self.visit.staff is None:
            return self.home()
        return replace(
            self,
            place=Place(Screen.PEOPLE),
            trail=(Place(Screen.HOME),),
            visit=_strangers(self.visit),
            waiting=None,
        )

    def home(self) -> "KioskState":
        """Home with the visit wiped: nothing of the person remains, not even their unit."""
        return KioskState(
            visit=Visit(language=self.shop_language), shop_language=self.shop_language
        )

    def _must_be_on(self, screen: Screen) -> None:
        """Some moves are offered on one screen alone.

        Raises:
            ValueError: on another one.
        """
        if self.screen is not screen:
            raise ValueError(f"no way but from {screen}, and this is {self.screen}")

    def _to_the_shop(self, visit: Visit) -> "KioskState":
        """With a visit whose girths are known now: back to the shop, or on to it.

        What was scanned meanwhile is opened there.
        """
        in_shop = bool(self.trail) and self.trail[-1].screen in _SHOPPING
        shop = self.back() if in_shop else self._on(Place(Screen.CATALOGUE))
        shop = replace(shop, visit=visit, waiting=None)
        page = self.waiting
        if page is None or page.product_id is None:
            return shop
        return shop.scanned(page.product_id, page.size)

    def _on(self, place: Place, visit: Visit | None = None) -> "KioskState":
        """Forward to a place, with the visit as it was unless another is given.

        Raises:
            ValueError: when no way leads there from this screen.
        """
        if place.screen not in _WAYS[self.screen]:
            raise ValueError(f"no way from {self.screen} to {place.screen}")
        trail = (*self.trail, self.place)
        measuring = place.screen in (Screen.MEASURE, Screen.PASSPORT)
        waiting = self.waiting if measuring else None
        return replace(self, place=place, trail=trail, visit=visit or self.visit, waiting=waiting)


def _strangers(visit: Visit) -> Visit:
    """The visit before anybody was chosen: who serves, in which language and unit."""
    return Visit(mode=visit.mode, staff=visit.staff, language=visit.language, unit=visit.unit)
