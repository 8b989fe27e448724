"""What is suggested beside a product."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shop_of import SHIRT, FakeWork, new_product

from fitkiosk import assets
from fitkiosk.domain.body import Measurements, MeasuringMode
from fitkiosk.domain.fit import AdviceKind
from fitkiosk.domain.products import ProductSize, Wearers
from fitkiosk.fit.bundle import FitModels
from fitkiosk.services.aliases import Aliases
from fitkiosk.services.catalogue import CatalogueService
from fitkiosk.services.catalogue_index import CatalogueIndex
from fitkiosk.services.fitting import FittingService
from fitkiosk.services.related import RelatedService
from fitkiosk.services.samples import load_sample_shop

BODY = Measurements(86.5, 68.0, 94.5, MeasuringMode.FULL)
NOBODY = Measurements()
TINY = (ProductSize("S", 62.0, 52.0),)
STEPS = [
    {AdviceKind.GREAT},
    {AdviceKind.BETWEEN},
    {AdviceKind.RUNS_TIGHT, AdviceKind.RUNS_LOOSE},
    {AdviceKind.UNKNOWN},
]


@pytest.fixture(scope="session")
def models(categories):
    return FitModels.load(assets.models_dir(), categories)


@pytest.fixture
def catalogue(database, models):
    catalogue = CatalogueService(database, FittingService(database, lambda: models))
    yield catalogue
    catalogue.close()


@pytest.fixture
def related(catalogue):
    return RelatedService(catalogue)


@pytest.fixture
def shop(database, catalogue):
    def add(*products):
        with database.unit_of_work() as work:
            ids = work.products.add_many(products)
        catalogue.changed()
        return ids

    return add


def skus(suggestions):
    return [suggestion.card.sku for suggestion in suggestions]


def test_the_more_alike_the_sooner(shop, related):
    shirt = {"product_type": "shirt", "name": "Blue Office Shirt", "colour_name": "Blue"}
    first, *_ = shop(
        new_product("HERE", "Red Block-Print Kurti"),
        new_product("OTHER", **shirt, brand="Paakhiya", price_minor=20_000),
        new_product("DEARER", "Green Plain Kurti", colour_name="Green", price_minor=400_000),
        new_product("NEAR", "Green Block-Print Kurti", colour_name="Green"),
        new_product("BRAND", "Green Plain Kurti", colour_name="Green", brand="Paakhiya"),
    )
    assert skus(related.suggest(first, NOBODY)) == ["NEAR", "DEARER", "BRAND", "OTHER"]
    assert skus(related.suggest(first, NOBODY, limit=2)) == ["NEAR", "DEARER"]


def test_only_what_the_same_people_wear(shop, related):
    shop(
        new_product("W", "Long Kurti", wearers=Wearers.WOMEN),
        new_product("M", "Short Kurti", wearers=Wearers.MEN),
        new_product("E", "Plain Kurti", wearers=Wearers.EVERYONE),
        new_product("C", "Small Kurti", wearers=Wearers.CHILDREN),
    )
    found = {number: set(skus(related.suggest(number, NOBODY))) for number in range(1, 5)}
    assert found == {1: {"E"}, 2: {"E"}, 3: {"W", "M"}, 4: {"E"}}


def test_only_the_same_kind_of_thing(shop, related):
    bag = {"fit_category": None, "sizes": ()}
    shop(
        new_product("BAG", "Red Bag", product_type="bag", **bag),
        new_product("BAG-2", "Blue Bag", product_type="bag", **bag),
        new_product("SHOE", "Red Shoe", product_type="shoes", **bag),
        new_product("ODD", "Red Thing", product_type="", **bag),
        new_product("ODD-2", "Red Thing", product_type="", **bag),
        new_product("KURTI", "Red Kurti"),
    )
    assert skus(related.suggest(1, BODY)) == ["BAG-2"]
    assert related.suggest(1, BODY)[0].badge is None
    assert related.suggest(4, BODY) == ()
    assert related.suggest(6, BODY) == ()


def test_what_fits_comes_first_and_what_does_not_never(shop, related):
    first, *_ = shop(
        new_product("HERE", "Red Block-Print Kurti"),
        new_product("TINY", "Red Block-Print Kurti Short", sizes=TINY),
        new_product("NO-SIZES", "Red Block-Print Kurti Long", sizes=()),
        new_product("FITS", "Green Shirt", product_type="shirt", brand="Paakhiya", sizes=SHIRT),
    )
    found = related.suggest(first, BODY)
    assert skus(found) == ["FITS", "NO-SIZES"]
    assert found[1].badge.kind is AdviceKind.UNKNOWN
    assert set(skus(related.suggest(first, NOBODY))) == {"TINY", "NO-SIZES", "FITS"}


def test_one_article_in_many_colours(shop, related):
    colours = ["Red", "Blue", "Green", "Black", "Sky Blue"]
    first, *_ = shop(
        *(new_product(f"K-{c}", f"{c} Block-Print Kurti", colour_name=c) for c in colours),
        new_product("OTHER", "Quite Another Top", product_type="blouse", brand="Paakhiya"),
    )
    # The one that is looked at counts as well.
    found = skus(related.suggest(first, NOBODY))
    assert len(found) == 2
    assert found[-1] == "OTHER"
    (third,) = shop(new_product("NEW", "Quite New Kurti"))
    assert sum(sku.startswith("K-") for sku in skus(related.suggest(third, NOBODY))) == 2


def test_variety(shop, related):
    """What is much like the first suggestion waits for what is less alike, but different."""
    alike = {"brand": "Paakhiya", "colour_name": "Blue", "price_minor": 45_000}
    first, *_ = shop(
        new_product("HERE", "Bandhani Festive Kurti"),
        new_product("LIKE", "Bandhani Festive Kurti One", **alike),
        new_product("LIKE-2", "Bandhani Festive Kurti Two", **alike),
        new_product("OTHER", "Silk Everyday Tunic", colour_name="Green", price_minor=20_000),
    )
    assert skus(related.suggest(first, NOBODY)) == ["LIKE", "OTHER", "LIKE-2"]


def test_not_in_the_shop(shop, related):
    shop(new_product("A-1"))
    assert related.suggest(99, BODY) == ()
    assert related.suggest(1, BODY) == ()
    assert related.suggest(1, BODY, limit=0) == ()


def test_an_empty_shop(related):
    assert related.suggest(1, BODY) == ()


@pytest.mark.parametrize("girths", [BODY, NOBODY, Measurements(101.0, 88.0, 108.0)])
def test_the_sample_shop(database, categories, catalogue, related, girths):
    load_sample_shop(database, categories)
    found = catalogue.find(measurements=girths)
    badges = {card.id: badge for card, badge in zip(found.cards, found.badges, strict=True)}
    for card in found.cards[:60]:
        suggested = related.suggest(card.id, girths)
        assert 0 < len(suggested) <= 8
        assert len({each.card.id for each in suggested} | {card.id}) == len(suggested) + 1
        for each in suggested:
            assert each.badge == badges[each.card.id]
            assert each.card.fit_category == card.fit_category
            assert Wearers.EVERYONE in {each.card.wearers, card.wearers} or (
                each.card.wearers is card.wearers
            )
        if girths.complete:
            steps = [
                next(n for n, kinds in enumerate(STEPS) if each.badge.kind in kinds)
                for each in suggested
            ]
            assert steps == sorted(steps)
        assert suggested == related.suggest(card.id, girths)


class FakeCatalogue:
    """An index that was read already, and nobody who is measured."""

    def __init__(self, products):
        self._index = CatalogueIndex(FakeWork(products), Aliases({}, {}))

    def index(self):
        return self._index

    def judgement(self, *_):
        return None


@settings(max_examples=80, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.lists(st.sampled_from(["red", "kurti", "print", "new"]), max_size=3),
            st.sampled_from(["", "A", "B"]),
            st.sampled_from([None, 0, 50_000, 80_000]),
            st.sampled_from(["", "kurti"]),
        ),
        min_size=1,
        max_size=10,
    ),
    st.integers(0, 4),
)
def test_any_shop(rows, limit):
    products = [
        replace(
            new_product(f"{n}", " ".join(words), brand=brand, price_minor=price),
            product_type=product_type,
        )
        for n, (words, brand, price, product_type) in enumerate(rows)
    ]
    related = RelatedService(FakeCatalogue(products))
    for number in range(1, len(rows) + 1):
        found = [each.card.id for each in related.suggest(number, NOBODY, limit=limit)]
        assert len(found) == len(set(found)) <= limit
        assert number not in found
