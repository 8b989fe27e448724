"""Stand-ins for the services: they keep what they are told in memory and answer from it."""

from dataclasses import replace
from datetime import UTC, datetime

from fitkiosk.domain.body import Measurements
from fitkiosk.domain.fit import (
    AdviceKind,
    Badge,
    EaseBand,
    FitWish,
    Probabilities,
    SizeAdvice,
    SizeFit,
    Wearer,
    ZoneRoom,
    ZoneVerdict,
)
from fitkiosk.domain.people import KnownPerson, MeasurementRecord, Person, check_email, check_name
from fitkiosk.domain.products import Audience, CategoryCount, Product, ProductSize
from fitkiosk.errors import DuplicateEmailError, NotFoundError
from fitkiosk.services.fitting import ProductAdvice

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
BAND = EaseBand(-1.0, 1.0, 6.0, 9.0)


def product(number, name="Plain T-Shirt", category="upper_fitted", audience=Audience.WOMEN):
    return Product(
        id=number,
        sku=f"TST-{number:04d}",
        name=name,
        brand="Testloom",
        product_type="t-shirt",
        fit_category=category,
        audience=audience,
        colour="#336699",
        colour_name="blue",
        price_minor=49900,
        currency="INR",
        description="Soft and plain.",
        material="Cotton",
        sizes=(ProductSize("S", 86.0, 70.0, 92.0), ProductSize("M", 90.0, 74.0, 96.0)),
    )


def size_fit(label, tight, perfect, loose, room=2.0):
    zones = tuple(ZoneRoom(zone, room, ZoneVerdict.GOOD, BAND) for zone in ("bust", "waist"))
    return SizeFit(label, Probabilities(tight, perfect, loose), zones)


def advice(kind=AdviceKind.GREAT):
    sizes = (
        size_fit("S", 0.9, 0.1, 0.0, -3.0),
        size_fit("M", 0.05, 0.9, 0.05),
        size_fit("L", 0.0, 0.2, 0.8, 11.0),
    )
    return SizeAdvice("upper_fitted", kind, sizes, best=sizes[1], runner_up=sizes[2])


class FakePeople:
    """People in a list."""

    def __init__(self):
        self.known = []
        self.records = []
        self.refusal = None

    def find(self, text, limit=20):
        self._refuse()
        words = text.lower().split()
        return tuple(
            known
            for known in self.known
            if all(
                any(part.startswith(word) for part in known.person.name.lower().split())
                for word in words
            )
        )[:limit]

    def remember(self, name, email, measurements, audience=None):
        self._refuse()
        name, email = check_name(name), check_email(email)
        if email and any(known.person.email == email for known in self.known):
            raise DuplicateEmailError(email)
        person = Person(len(self.known) + 1, name, email, NOW, audience)
        known = KnownPerson(person, self._record(person.id, measurements))
        self.known.append(known)
        return known

    def save_measurements(self, person_id, measurements):
        self._refuse()
        return self._record(person_id, measurements)

    def _record(self, person_id, measurements):
        record = MeasurementRecord(
            len(self.records) + 1, person_id, measurements, NOW, current=True
        )
        self.records.append(record)
        return record

    def _refuse(self):
        if self.refusal is not None:
            raise self.refusal


class FakeCatalogue:
    """Products in a list."""

    def __init__(self, products=()):
        self.products = list(products)
        self.refusal = None

    def cards(self, query):
        if self.refusal is not None:
            raise self.refusal
        return tuple(
            card
            for card in self.products
            if query.text.lower() in card.name.lower()
            and query.fit_category in (None, card.fit_category)
            and query.audience in (None, card.audience)
        )

    def rail(self, query):
        cards = self.cards(query)
        names = dict.fromkeys(card.fit_category for card in cards)
        return tuple(
            CategoryCount(name, sum(card.fit_category == name for card in cards)) for name in names
        )


class FakeFitting:
    """Answers that a test prepares."""

    def __init__(self, products=()):
        self.products = {card.id: card for card in products}
        self.answers = {}
        self.asked = []
        self.badge = Badge(AdviceKind.GREAT, ("M",))

    def advise(self, product_id, measurements: Measurements, wish=FitWish.REGULAR):
        self.asked.append((product_id, measurements, wish))
        if product_id not in self.products:
            raise NotFoundError("This product is no longer in the shop.", "Go back and choose.")
        answer = self.answers.get(product_id, advice())
        if isinstance(answer, Exception):
            return ProductAdvice(self.products[product_id], problem=answer)
        wearer = Wearer(measurements.features(), measurements.errors(), wish)
        return ProductAdvice(self.products[product_id], advice=replace(answer, wearer=wearer))

    def badges(self, query, measurements, wish=FitWish.REGULAR):
        self.asked.append((query, measurements, wish))
        return dict.fromkeys(self.products, self.badge)
