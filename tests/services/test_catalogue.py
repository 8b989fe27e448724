"""The catalogue of a real database: judged, forgotten, and searched while it changes."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from shop_of import SHIRT, new_product

from fitkiosk import assets
from fitkiosk.domain.body import Measurements, MeasuringMode
from fitkiosk.domain.finding import OUTSIDE, CatalogueQuery, Order
from fitkiosk.domain.fit import AdviceKind, Badge, FitWish
from fitkiosk.domain.products import Audience, ProductSize, SizeBasis
from fitkiosk.errors import (
    BadInputError,
    BundledFileError,
    NotFoundError,
    NothingToJudgeError,
    OutsideKnowledgeError,
)
from fitkiosk.fit.bundle import FitModels
from fitkiosk.services import catalogue as catalogue_module
from fitkiosk.services.catalogue import CatalogueService
from fitkiosk.services.fitting import FittingService
from fitkiosk.services.samples import load_sample_shop
from fitkiosk.store.errors import StoreError
from fitkiosk.store.schema import ChartSizeRow, ProductRow, SizeChartRow

BODY = Measurements(86.5, 68.0, 94.5, MeasuringMode.FULL)
OTHER = Measurements(101.0, 88.0, 108.0, MeasuringMode.FULL)


@pytest.fixture(scope="session")
def models(categories):
    return FitModels.load(assets.models_dir(), categories)


@pytest.fixture
def fitting(database, models):
    return FittingService(database, lambda: models)


@pytest.fixture
def catalogue(database, fitting):
    catalogue = CatalogueService(database, fitting)
    yield catalogue
    catalogue.close()


@pytest.fixture
def sample(database, categories):
    return load_sample_shop(database, categories)


@pytest.fixture
def add(database, catalogue):
    def many(*products):
        with database.unit_of_work() as work:
            ids = work.products.add_many(products)
        catalogue.changed()
        return ids

    return many


def badges_of(found):
    return {card.id: badge for card, badge in zip(found.cards, found.badges, strict=True)}


def test_an_empty_shop(catalogue):
    found = catalogue.find(CatalogueQuery("red", fits_me=True), BODY)
    assert len(found.cards) == catalogue.count() == 0
    assert found.counts.categories == found.counts.brands == found.counts.sizes == ()
    assert found.counts.fits_me == 0
    assert found.my_size is None
    assert catalogue.by_barcode("123") is None
    with pytest.raises(NotFoundError):
        catalogue.product(1)


@pytest.mark.usefixtures("sample")
def test_a_card_is_what_the_store_knows(catalogue, database):
    cards = catalogue.find().cards
    with database.reading() as work:
        known = work.products.cards_by_sku([card.sku for card in cards])
        products = [work.products.get(card.id) for card in cards[:40]]
    assert [known[card.sku] for card in cards] == list(cards)
    for card, product in zip(cards[:40], products, strict=True):
        assert all(getattr(product, name) == getattr(card, name) for name in card.__slots__)


def test_cards_are_a_sequence(catalogue, sample):
    cards = catalogue.find().cards
    assert len(cards) == sample
    assert cards[-1] == cards[sample - 1]
    assert list(cards[2:9:3]) == [cards[2], cards[5], cards[8]]
    assert next(reversed(cards)) == cards[-1]
    assert cards[3] in cards
    with pytest.raises(IndexError):
        cards[sample]


@pytest.mark.usefixtures("sample")
def test_every_category_is_counted_in_order(catalogue, categories):
    rows = catalogue.find().counts.categories
    assert [row.fit_category for row in rows] == list(categories)
    assert [[each.value for each in row.types] for row in rows] == [
        list(category.product_types) for category in categories.values()
    ]
    narrowed = catalogue.find(
        CatalogueQuery(text="linen", fit_category="dresses", audience=Audience.WOMEN)
    ).counts.categories
    assert len(narrowed) > 1  # there is a way back
    assert sum(row.count for row in narrowed) == catalogue.count(
        CatalogueQuery(text="linen", audience=Audience.WOMEN)
    )


@pytest.mark.usefixtures("sample")
def test_search_narrows_as_one_types(catalogue):
    counts = [catalogue.count(CatalogueQuery("block kurti"[:n])) for n in range(12)]
    assert counts == sorted(counts, reverse=True)
    cards = catalogue.find(CatalogueQuery("BLOCK kurti")).cards
    assert len(cards)
    assert all("Block-Print" in card.name and "Kurti" in card.name for card in cards)


@pytest.mark.usefixtures("sample")
def test_a_label_is_scanned(catalogue):
    product = catalogue.product(catalogue.find().cards[0].id)
    item = catalogue.by_barcode(f" {product.sizes[2].barcode}\n")
    assert item.product == product
    assert item.size == product.sizes[2]


# --- Fit ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("girths", "wish"),
    [
        (BODY, FitWish.SNUG),
        (OTHER, FitWish.REGULAR),
        (OTHER, FitWish.RELAXED),
        (Measurements(None, 70.0, 96.0), FitWish.REGULAR),
        (Measurements(90.0, 72.0, 98.0), FitWish.RELAXED),
    ],
)
@pytest.mark.usefixtures("sample")
def test_badges_are_those_of_the_advice(catalogue, fitting, add, girths, wish):
    """One by one, for every product: with sizes and without, known and unknown, of every basis."""
    add(
        new_product("O-1", sizes=()),
        new_product("O-2", sizes=(ProductSize("S"), ProductSize("M", 92.0, 82.0))),
        new_product("O-3", product_type="bag", fit_category=None),
        new_product("O-4", fit_category="hats"),
        new_product("O-5", stretch_percent=40.0),
        new_product("O-6", fit_category="lower_fitted", product_type="leggings"),
    )
    badges = badges_of(catalogue.find(measurements=girths, wish=wish))
    kinds = set()
    for product_id, badge in badges.items():
        told = fitting.advise(product_id, girths, wish)
        if told.advice is not None:
            assert badge == told.advice.badge
        elif isinstance(told.problem, OutsideKnowledgeError):
            assert badge is None
        else:
            assert badge == Badge(AdviceKind.UNKNOWN)
        kinds.add(badge.kind if badge else None)
    assert {None, AdviceKind.UNKNOWN, AdviceKind.NO_SIZE_FITS} <= kinds


@pytest.mark.parametrize("basis", SizeBasis)
def test_sizes_of_a_chart_are_judged(catalogue, fitting, add, database, basis):
    whole, labels, own = add(
        new_product("C-1", sizes=()),
        new_product("C-2", sizes=(ProductSize("m"), ProductSize("XXL"))),
        new_product("C-3", sizes=SHIRT),
    )
    with database.unit_of_work() as work:
        session = work._session
        chart = SizeChartRow(
            name="Women", brand="N", brand_key="n", product_type="", wearers="women",
            basis=basis.value, unit="cm",
        )  # fmt: skip
        session.add(chart)
        session.flush()
        share = 0.5 if basis is SizeBasis.FLAT else 1.0
        for position, (label, chest, waist) in enumerate([("S", 84, 66), ("M", 90, 72)]):
            session.add(
                ChartSizeRow(
                    size_chart_id=chart.id, position=position, label=label,
                    chest_least_cm=share * chest, chest_most_cm=share * (chest + 4),
                    waist_least_cm=share * waist, waist_most_cm=share * (waist + 4),
                )
            )  # fmt: skip
        for product_id in (whole, labels, own):
            session.get(ProductRow, product_id).size_chart_id = chart.id
    catalogue.changed()
    found = catalogue.find(measurements=BODY)
    assert all(card.sizes_known for card in found.cards)
    for product_id, badge in badges_of(found).items():
        assert badge == fitting.advise(product_id, BODY).advice.badge
    assert [each.value for each in catalogue.find().counts.sizes] == ["S", "M", "L", "XXL"]
    product = catalogue.product(labels)
    assert [size.label for size in product.sizes] == ["m", "XXL"]


@pytest.mark.usefixtures("sample")
def test_what_fits_me(catalogue):
    everything = badges_of(catalogue.find(measurements=BODY))
    fitting = {
        product_id
        for product_id, badge in everything.items()
        if badge.kind in {AdviceKind.GREAT, AdviceKind.BETWEEN}
    }
    found = catalogue.find(CatalogueQuery(fits_me=True), BODY)
    assert set(badges_of(found)) == fitting
    assert catalogue.find(measurements=BODY).counts.fits_me == len(fitting)
    assert found.my_size in {size for n in fitting for size in everything[n].sizes}
    mine = catalogue.find(CatalogueQuery(size=found.my_size), BODY)
    assert {n for n in fitting if found.my_size in everything[n].sizes} == set(badges_of(mine))


@pytest.mark.usefixtures("sample")
def test_the_surest_come_first(catalogue, fitting):
    found = catalogue.find(CatalogueQuery(order=Order.FIT), BODY)
    kinds = [badge.kind for badge in found.badges]
    great = kinds.count(AdviceKind.GREAT)
    assert set(kinds[:great]) == {AdviceKind.GREAT}
    assert kinds[-1] is AdviceKind.NO_SIZE_FITS
    chances = [
        fitting.advise(card.id, BODY).advice.best.probabilities.perfect_fit
        for card in found.cards[:great]
    ]
    assert chances == pytest.approx(sorted(chances, reverse=True), abs=1e-6)


@pytest.mark.usefixtures("sample")
def test_nobody_is_judged_without_girths(catalogue):
    found = catalogue.find(CatalogueQuery(order=Order.FIT))
    assert set(found.badges) == {None}
    assert found.counts.fits_me is None
    assert found.my_size is None
    assert catalogue.count(CatalogueQuery(fits_me=True)) == 0


@pytest.mark.usefixtures("sample")
def test_a_girth_that_is_none(catalogue):
    with pytest.raises(BadInputError):
        catalogue.find(measurements=Measurements(float("nan"), 70.0, 90.0))


class CountingFitting(FittingService):
    asked = 0
    hold = None

    def survey(self, *question):
        self.asked += 1
        if self.hold is not None:
            self.hold()
        return super().survey(*question)


@pytest.fixture
def counting(database, models):
    return CountingFitting(database, lambda: models)


@pytest.fixture
def watched(database, counting, sample):
    return CatalogueService(database, counting)


def test_a_person_is_judged_once(watched, counting):
    watched.find(measurements=BODY)
    once = counting.asked
    watched.find(CatalogueQuery("kurti", fits_me=True), BODY)
    assert counting.asked == once
    watched.find(measurements=BODY, wish=FitWish.SNUG)
    watched.find(measurements=BODY)
    assert counting.asked == 2 * once
    watched.find(measurements=OTHER)
    watched.find(measurements=BODY)
    assert counting.asked == 3 * once
    watched.find(measurements=BODY, wish=FitWish.SNUG)  # only two are kept
    assert counting.asked == 4 * once


def test_nothing_is_kept_of_who_has_left(watched, counting):
    watched.find(measurements=BODY)
    once = counting.asked
    watched.forget()
    assert not watched._judge._kept
    watched.find(measurements=BODY)
    assert counting.asked == 2 * once


def test_who_leaves_while_being_judged_is_not_kept_either(watched, counting):
    counting.hold = watched.forget
    assert len(watched.find(measurements=BODY).cards)
    assert not watched._judge._kept


def test_a_large_shop_is_made_ready_for_its_first_person(watched, counting, monkeypatch):
    monkeypatch.setattr(catalogue_module, "_READ_AT_ONCE", 0)
    watched.read_ahead()
    watched.close()
    assert counting.asked
    assert not watched._judge._kept
    index = watched.index()
    watched.find(measurements=BODY)
    assert watched.index() is index


def test_a_change_is_judged_anew(watched, counting, database):
    before = watched.find(measurements=BODY)
    with database.unit_of_work() as work:
        (added,) = work.products.add_many([new_product("N-1")])
    watched.changed()
    after = watched.find(measurements=BODY)
    watched.close()
    assert len(after.badges) == len(before.badges) + 1
    assert badges_of(after)[added] is not None
    assert len(list(before.badges)) == len(before.cards)  # what is on the screen still stands


# --- Changes --------------------------------------------------------------------------------------


def test_a_change_is_found_at_once_in_a_small_shop(catalogue, add, database):
    add(new_product("A-1"))
    assert [card.sku for card in catalogue.find().cards] == ["A-1"]
    add(new_product("A-2", "Blue Kurti", colour_name="Blue"))
    assert [card.sku for card in catalogue.find(CatalogueQuery("blue")).cards] == ["A-2"]


def test_a_product_that_is_deleted_while_it_is_looked_at(catalogue, add, database):
    first, second = add(new_product("A-1"), new_product("A-2"))
    before = catalogue.find()
    with database.unit_of_work() as work:
        work._session.delete(work._session.get(ProductRow, first))
    assert [card.id for card in before.cards] == [first, second]
    with pytest.raises(NotFoundError):
        catalogue.product(first)
    catalogue.changed()
    assert [card.id for card in catalogue.find().cards] == [second]
    assert [card.id for card in before.cards] == [first, second]


def test_a_large_shop_is_searched_while_it_is_read_anew(catalogue, add, database, monkeypatch):
    monkeypatch.setattr(catalogue_module, "_READ_AT_ONCE", 0)
    add(new_product("A-1"))
    assert catalogue.count() == 1
    begun, may_go_on = threading.Event(), threading.Event()
    whole = catalogue_module.CatalogueIndex

    def slow(*arguments):
        begun.set()
        assert may_go_on.wait(20)
        return whole(*arguments)

    monkeypatch.setattr(catalogue_module, "CatalogueIndex", slow)
    add(new_product("A-2"))
    assert begun.wait(20)
    assert catalogue.count() == 1
    may_go_on.set()
    catalogue.close()
    assert catalogue.count() == 2


def test_many_search_while_it_changes(catalogue, add, monkeypatch):
    monkeypatch.setattr(catalogue_module, "_READ_AT_ONCE", 0)
    add(*(new_product(f"A-{n}") for n in range(50)))
    stop = threading.Event()

    def look(person):
        seen = []
        while not stop.is_set():
            found = catalogue.find(CatalogueQuery("kurti"), person)
            assert len(found.cards) == len(list(found.badges))
            assert sum(row.count for row in found.counts.categories) == len(found.cards)
            assert [card.id for card in found.cards] == list(range(1, len(found.cards) + 1))
            seen.append(len(found.cards))
        return seen

    with ThreadPoolExecutor(3) as people:
        looks = [people.submit(look, person) for person in (BODY, OTHER, Measurements())]
        try:
            for n in range(50, 62):
                add(new_product(f"A-{n}"))
                catalogue.forget()
            catalogue.close()
        finally:
            stop.set()
        for seen in (each.result() for each in looks):
            assert seen == sorted(seen)
            assert seen[-1] <= 62
    assert catalogue.count(CatalogueQuery("kurti")) == 62


def test_many_ask_first(database, fitting, sample):
    catalogue = CatalogueService(database, fitting)
    catalogue.read_ahead()
    with ThreadPoolExecutor(4) as people:
        counts = list(people.map(lambda _: catalogue.count(), range(8)))
    catalogue.close()
    assert counts == [sample] * 8
    assert catalogue.index() is catalogue.index()


def test_a_shop_that_cannot_be_read(catalogue, add, database, monkeypatch, caplog):
    def refuse():
        raise StoreError("The disk is gone.", "Plug it in.")

    with monkeypatch.context() as broken:
        broken.setattr(database, "reading", refuse)
        catalogue.read_ahead()
        catalogue.close()
        with pytest.raises(StoreError):
            catalogue.find()
    assert "The disk is gone." in caplog.text
    add(new_product("A-1"))
    assert catalogue.count() == 1


def test_words_of_other_scripts_are_not_needed(database, fitting, sample, caplog):
    def refuse():
        raise BundledFileError("colours.toml", "it is torn")

    assert CatalogueService(database, fitting, refuse).count() == sample
    assert "colours.toml" in caplog.text


def test_outside_of_every_category(catalogue, add, fitting):
    (bag,) = add(new_product("B-1", "Bag", product_type="bag", fit_category=None))
    found = catalogue.find(CatalogueQuery(fit_category=OUTSIDE), BODY)
    assert badges_of(found) == {bag: None}
    assert found.cards[0].fit_category is None
    (row,) = found.counts.categories
    assert (row.fit_category, row.count) == (OUTSIDE, 1)
    assert isinstance(fitting.advise(bag, BODY).problem, OutsideKnowledgeError)
    (empty,) = add(new_product("B-2", sizes=()))
    assert isinstance(fitting.advise(empty, BODY).problem, NothingToJudgeError)
