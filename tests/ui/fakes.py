"""Stand-ins for the services: they keep what they are told in memory and answer from it."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime

from fitkiosk.domain.audit import AuditEntry, Deed
from fitkiosk.domain.body import Girth, Measurements, MeasuringMode
from fitkiosk.domain.consent import Consent
from fitkiosk.domain.finding import (
    OUTSIDE,
    CategoryCount,
    Count,
    Counts,
    Found,
    Order,
    PriceBand,
    PriceCount,
)
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
from fitkiosk.domain.imports import ImportRecord
from fitkiosk.domain.outcomes import Outcome, ReviewPage
from fitkiosk.domain.passport import NotAPassportError
from fitkiosk.domain.people import KnownPerson, MeasurementRecord, Person, PersonFile
from fitkiosk.domain.products import Audience, Picture, Product, ProductSize, Wearers
from fitkiosk.domain.staff import NewStaff, PinWaitError, StaffMember, WrongPinError
from fitkiosk.domain.stock import Conflict, ConflictError, Stocked
from fitkiosk.errors import BadInputError, DuplicateEmailError, ImportCancelledError, NotFoundError
from fitkiosk.services import stock_entry
from fitkiosk.services.contacts import check_contact
from fitkiosk.services.fitting import ProductAdvice
from fitkiosk.services.measuring import BrandSizes

NOBODY = Measurements()
NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
BAND = EaseBand(-1.0, 1.0, 6.0, 9.0)


def product(number, name="Plain T-Shirt", category="upper_fitted", wearers=Wearers.WOMEN):
    return Product(
        id=number,
        sku=f"TST-{number:04d}",
        name=name,
        brand="Testloom",
        product_type="t-shirt",
        fit_category=category,
        wearers=wearers,
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
    """People in lists; deeds are noted as (deed, person_id, staff)."""

    def __init__(self):
        self.known = []
        self.records = []
        self.noted = []
        self.agreed = []
        self.days = 730
        self.overdue = 0
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

    def get(self, person_id):
        self._refuse()
        for known in self.known:
            if known.person.id == person_id:
                return known
        raise NotFoundError("This person is not on file any more.", "Look for them again.")

    def history(self, person_id):
        self._refuse()
        return tuple(r for r in reversed(self.records) if r.person_id == person_id)

    def check_contact(self, name, email, phone):
        return check_contact(name, email, phone, "IN")

    def remember(self, contact, measurements, audience=None, *, language, by=None):
        self._refuse()
        self._check_free(contact.email)
        person_id = max((known.person.id for known in self.known), default=0) + 1
        person = Person(person_id, contact.name, contact.email, NOW, audience, contact.phone)
        latest = self._record(person.id, measurements, by) if measurements.features() else None
        known = KnownPerson(person, latest)
        self.known.append(known)
        self.agreed.append((person_id, language))
        self._note(Deed.PERSON_ADDED, person_id, by)
        return known

    def save_measurements(self, person_id, measurements, *, by=None):
        self._refuse()
        known = self.get(person_id)
        record = self._record(person_id, measurements, by)
        self._replace(replace(known, latest=record))
        self._note(Deed.PERSON_MEASURED, person_id, by)
        return record

    def edit(self, person_id, contact, *, by):
        self._refuse()
        known = self.get(person_id)
        self._check_free(contact.email, person_id)
        person = replace(known.person, name=contact.name, email=contact.email, phone=contact.phone)
        self._replace(replace(known, person=person))
        self._note(Deed.PERSON_EDITED, person_id, by)
        return person

    def alike(self, person_id):
        self._refuse()
        person = self.get(person_id).person
        return tuple(
            known
            for known in self.known
            if known.person.id != person_id
            and (
                known.person.name.lower() == person.name.lower()
                or (person.phone and known.person.phone == person.phone)
            )
        )

    def merge(self, keep_id, other_id, *, by):
        self._refuse()
        keep, other = self.get(keep_id), self.get(other_id)
        self.records = [
            replace(r, person_id=keep_id) if r.person_id == other_id else r for r in self.records
        ]
        person = replace(
            keep.person,
            email=keep.person.email or other.person.email,
            phone=keep.person.phone or other.person.phone,
        )
        self.known.remove(other)
        self._replace(KnownPerson(person, next(iter(self.history(keep_id)), None)))
        self._note(Deed.PERSON_MERGED, keep_id, by)
        return self.get(keep_id)

    def file_of(self, person_id, *, by):
        self._refuse()
        person = self.get(person_id).person
        self._note(Deed.PERSON_EXPORTED, person_id, by)
        return PersonFile(NOW, person, records=self.history(person_id))

    def forget(self, person_id, *, by):
        self._refuse()
        self.known.remove(self.get(person_id))
        self.records = [r for r in self.records if r.person_id != person_id]
        self._note(Deed.PERSON_ERASED, None, by)

    def deeds(self, person_id=None, limit=200):
        self._refuse()
        names = {known.person.id: known.person.name for known in self.known}
        return tuple(
            AuditEntry(NOW, deed, by and by.name, whom, names.get(whom))
            for deed, whom, by in reversed(self.noted)
            if person_id in (None, whom)
        )[:limit]

    def consents(self, person_id):
        self._refuse()
        return tuple(
            Consent(NOW, "1", language.value, self.consent_words(language))
            for whom, language in self.agreed
            if whom == person_id
        )

    def retention_days(self):
        self._refuse()
        return self.days

    def keep_for(self, days, *, by):
        self._refuse()
        self.days = days
        self._note(Deed.RETENTION_CHANGED, None, by)

    def sweep(self):
        self._refuse()
        return self.overdue

    @property
    def may_remember(self):
        return self.days != 0

    def consent_words(self, language):
        return (f"What is kept ({language.value}).", "For how long.")

    def _record(self, person_id, measurements, by=None):
        self.records = [
            replace(r, current=False) if r.person_id == person_id else r for r in self.records
        ]
        record = MeasurementRecord(
            len(self.records) + 1, person_id, measurements, NOW, True, by and by.id
        )
        self.records.append(record)
        return record

    def _replace(self, known):
        self.known = [known if k.person.id == known.person.id else k for k in self.known]

    def _check_free(self, email, person_id=None):
        taken = {k.person.email for k in self.known if k.person.id != person_id}
        if email and email in taken:
            raise DuplicateEmailError(email)

    def _note(self, deed, person_id, by):
        self.noted.append((deed, person_id, by))

    def _refuse(self):
        if self.refusal is not None:
            raise self.refusal


class FakeCatalogue:
    """Products in a list."""

    def __init__(self, products=()):
        self.products = list(products)
        self.refusal = None
        self.asked = []
        self.understood = {}
        self.badge = Badge(AdviceKind.GREAT, ("M",))

    def find(self, query, measurements=NOBODY, wish=FitWish.REGULAR):
        self.asked.append((query, measurements, wish))
        if self.refusal is not None:
            raise self.refusal
        anywhere = [
            card
            for card in self.products
            if query.text.lower() in card.name.lower()
            and query.audience in (None, card.wearers.audience)
            and (not query.brands or card.brand in query.brands)
        ]
        cards = [card for card in anywhere if query.fit_category in (None, card.fit_category)]
        if query.order is Order.NEWEST:
            cards.reverse()
        of = Counter(card.fit_category or OUTSIDE for card in anywhere)
        counts = Counts(
            categories=tuple(CategoryCount(name, count) for name, count in of.items()),
            brands=(Count("Testloom", len(cards)),),
            prices=(PriceCount(PriceBand(None, 100000), len(cards)),),
            sizes=(Count("M", len(cards)),),
            fits_me=len(cards) if measurements.complete else None,
        )
        badges = [self.badge if measurements.complete else None for _ in cards]
        mine = "M" if measurements.complete else None
        return Found(query, cards, badges, counts, self.understood, mine)

    def forget(self):
        self.asked.clear()


class FakeFitting:
    """Answers that a test prepares."""

    def __init__(self, products=()):
        self.products = {card.id: card for card in products}
        self.answers = {}
        self.asked = []

    def advise(self, product_id, measurements: Measurements, wish=FitWish.REGULAR):
        self.asked.append((product_id, measurements, wish))
        if product_id not in self.products:
            raise NotFoundError("This product is no longer in the shop.", "Go back and choose.")
        answer = self.answers.get(product_id, advice())
        if isinstance(answer, Exception):
            return ProductAdvice(self.products[product_id], problem=answer)
        wearer = Wearer(measurements.features(), measurements.errors(), wish)
        return ProductAdvice(self.products[product_id], advice=replace(answer, wearer=wearer))


class FakeOutcomes:
    """Keeps what is said, and tells what a test prepares."""

    def __init__(self):
        self.kept = []
        self.asked = []
        self.page = ReviewPage()
        self.refusal = None

    def note(self, outcome):
        if self.refusal is not None:
            raise self.refusal
        self.kept.append(outcome)
        return Outcome(len(self.kept), NOW, "TST", outcome.size, outcome.felt, outcome.zone)

    def take_back(self, outcome_id):
        self.kept[outcome_id - 1] = None

    def reviews(self, product_id):
        self.asked.append(product_id)
        if self.refusal is not None:
            raise self.refusal
        return self.page


class FakeRelated:
    """Suggestions that a test prepares."""

    def __init__(self):
        self.suggestions = ()
        self.asked = []
        self.refusal = None

    def suggest(self, product_id, measurements, wish, limit=8):
        self.asked.append((product_id, measurements, wish, limit))
        if self.refusal is not None:
            raise self.refusal
        return self.suggestions


class FakeMeasuring:
    """Doubts and estimates that a test prepares."""

    def __init__(self):
        self.doubts = []
        self.odd = None
        self.asked = []
        self.kept = []
        self.estimates = Measurements(
            90.0,
            74.0,
            98.0,
            MeasuringMode.ESTIMATED,
            estimate_errors_cm=dict.fromkeys(Girth, 4.0),
        )
        self.builds = []
        self.sizes = {("Testloom", Audience.WOMEN): {"S": 86.0, "M": 90.0}}
        self.refusal = None

    def doubt(self, girths, audience, error_cm=None, earlier=None, kept=()):
        """The first doubt about girths that are all there and were not all kept."""
        self.asked.append((dict(girths), audience, error_cm, earlier))
        self.kept.append(set(kept))
        return next(
            (
                doubt
                for wrong, doubt in self.doubts
                if wrong.items() <= girths.items() and not set(doubt.girths) & set(kept)
            ),
            None,
        )

    def worth_a_second_reading(self, girths, audience, error_cm=None, earlier=None, kept=()):
        del audience, error_cm, earlier
        return self.odd if self.odd in girths and self.odd not in kept else None

    def estimate(self, build):
        self._refuse()
        self.builds.append(build)
        return self.estimates

    def brands(self, audience):
        self._refuse()
        return tuple(
            BrandSizes(brand, tuple(sizes))
            for (brand, whose), sizes in self.sizes.items()
            if whose is audience
        )

    def worn_body(self, brand, label, audience):
        self._refuse()
        return {Girth.BUST: self.sizes[brand, audience][label]}

    def _refuse(self):
        if self.refusal is not None:
            raise self.refusal


class FakePassports:
    """One passport, behind the text that a test chose for it."""

    def __init__(self, text="34871" + "0123456789" * 20):
        self.text = text
        self.issued = []
        self.refusal = None

    def issue(self, passport):
        if self.refusal is not None:
            raise self.refusal
        self.issued.append(passport)
        return self.text

    def read(self, text):
        if self.refusal is not None:
            raise self.refusal
        if text != self.text:
            raise NotAPassportError("This is not a fit pass.", "Scan another one.")
        return self.issued[-1]


class FakeStaff:
    """Staff in a list, with PINs and codes as typed; after three wrong ones there is a wait."""

    def __init__(self):
        self.team = []
        self.pins = {}
        self.codes = {}
        self.wrong = {}
        self.waits = {}
        self.errors = ()
        self.left = []
        self.refusal = None

    def members(self):
        return tuple(member for member in self.everyone() if member.active)

    def everyone(self):
        self._refuse()
        return tuple(self.team)

    def add(self, name, pin, *, by):
        self._refuse()
        if by is None and self.members():
            raise BadInputError("Somebody works here already.", "Ask one of the team to add you.")
        if any(member.name == name for member in self.members()):
            raise BadInputError("{name} is on the team already.", "Add a letter.", name=name)
        member = StaffMember(len(self.team) + 1, name, NOW)
        self.team.append(member)
        return self._renew(member, pin)

    def leave(self, staff_id, *, by):
        self._refuse()
        self.team[staff_id - 1] = replace(self.team[staff_id - 1], active=False)
        self.left.append((staff_id, by))

    def seconds_to_wait(self, staff_id):
        self._refuse()
        return self.waits.get(staff_id, 0)

    def sign_in(self, staff_id, pin):
        return self._prove(staff_id, self.pins, pin)

    def change_pin(self, staff_id, pin, new_pin):
        return self._renew(self._prove(staff_id, self.pins, pin), new_pin)

    def recover(self, staff_id, code, new_pin):
        return self._renew(self._prove(staff_id, self.codes, code), new_pin)

    def technical_errors(self):
        self._refuse()
        return self.errors

    def _prove(self, staff_id, secrets, secret):
        self._refuse()
        if self.waits.get(staff_id):
            raise PinWaitError(self.waits[staff_id])
        if secrets[staff_id] != secret:
            self.wrong[staff_id] = self.wrong.get(staff_id, 0) + 1
            left = max(0, 3 - self.wrong[staff_id])
            self.waits[staff_id] = 0 if left else 30
            raise WrongPinError(self.waits[staff_id], left, of_code=secrets is self.codes)
        return self.team[staff_id - 1]

    def _renew(self, member, pin):
        self.pins[member.id] = pin
        self.codes[member.id] = f"AAAABBBBCCCC{len(self.codes) + len(self.wrong):04d}"
        code = self.codes[member.id]
        return NewStaff(member, "-".join(code[at : at + 4] for at in range(0, 16, 4)))

    def _refuse(self):
        if self.refusal is not None:
            raise self.refusal


class FakeStock:
    """Products as they were given, in a dictionary; what is typed is read as the shop reads it."""

    def __init__(self, products=()):
        self.kept = {each.id: each for each in products}
        self.saved = []
        self.removed = []
        self.entries = ()
        self.refusal = None
        self.asked = []

    def types(self):
        return ("t-shirt", "kurta", "bag")

    def categories(self):
        return ("upper_fitted", "upper_loose")

    def names(self):
        return self.types()

    def category_of(self, product_type):
        return None if product_type == "bag" else "upper_fitted"

    def get(self, ids):
        self._refuse()
        self.asked.append(tuple(ids))
        return tuple(self.kept[each] for each in ids if each in self.kept)

    def unsure_first(self, ids):
        def sure(each):
            certainty = self.kept[each].product.certainty
            return 1.0 if certainty is None else certainty

        return tuple(sorted(ids, key=sure))

    def history(self, product_id):
        self.asked.append(product_id)
        return self.entries

    def typed(self, product, field, text):
        return stock_entry.with_text(product, field, text, self)

    def typed_size(self, sizes, place, field, text, unit):
        return stock_entry.with_size_text(sizes, place, field, text, unit)

    def save(self, products, removed=(), *, by):
        self._refuse()
        for each in (*products, *removed):
            now = self.kept.get(each.id)
            if not each.is_new and (now is None or now.revision != each.revision):
                raise ConflictError([Conflict(each.id, each.product.name, now)])
        done = []
        for each in products:
            number = max(self.kept, default=0) + 1 if each.is_new else each.id
            done.append(Stocked(number, each.product, each.revision + 1))
            self.kept[number] = done[-1]
        for each in removed:
            del self.kept[each.id]
        self.saved.append((tuple(done), by))
        self.removed += [each.id for each in removed]
        return tuple(done)

    def _refuse(self):
        if self.refusal is not None:
            raise self.refusal


class FakePictures:
    """Takes any file for a picture, unless a test refuses."""

    def __init__(self, folder):
        self._folder = folder
        self.taken = []
        self.refusal = None

    def take(self, source):
        if self.refusal is not None:
            raise self.refusal
        self.taken.append(source)
        return Picture(f"{len(self.taken):032x}", 40, 60)

    def file(self, key):
        return self._folder / f"{key}.jpg"


class FakeImporting:
    """A table that a test prepares; what was done with it is noted."""

    def __init__(self, preview, plan):
        self.looked = preview
        self.planned = plan
        self.done = []
        self.undone = []
        self.kept = []
        self.refused_to = []
        self.paths = []
        self.mappings = []
        self.refusal = None
        self.meanwhile = None

    def preview(self, path, seller="", sheet=None):
        self._refuse()
        self.paths.append(path)
        mapping = replace(self.looked.mapping, seller=seller or self.looked.mapping.seller)
        return replace(self.looked, mapping=mapping, sheet=sheet or self.looked.sheet)

    def plan(self, path, mapping, sheet=None, progress=None, cancelled=None):
        self._refuse()
        self.paths.append(path)
        self.mappings.append((mapping, sheet))
        progress(500, 1000)
        if self.meanwhile is not None:
            self.meanwhile()
        if cancelled():
            raise ImportCancelledError
        return self.planned

    def run(self, path, mapping, sheet=None, progress=None, cancelled=None, *, by=None):
        self._refuse()
        progress(1000, 1000)
        if self.meanwhile is not None:
            self.meanwhile()
        if cancelled():
            raise ImportCancelledError
        self.done.append((path, sheet, by))
        record = ImportRecord(len(self.done), NOW, path.name, mapping.seller, 2, 1, by and by.name)
        self.kept.insert(0, record)
        return replace(self.planned, id=record.id)

    def undo(self, import_id, *, by=None):
        self._refuse()
        self.undone.append((import_id, by))
        self.kept = [
            replace(each, undone_at=NOW) if each.id == import_id else each for each in self.kept
        ]
        return next(each for each in self.kept if each.id == import_id)

    def records(self):
        return tuple(self.kept)

    def save_refused(self, plan, path):
        self._refuse()
        self.refused_to.append((plan, path))

    def _refuse(self):
        if self.refusal is not None:
            raise self.refusal
