"""What the index finds and counts, beside a naive search of the same products."""

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shop_of import FakeWork, category_of, has_text

from fitkiosk.domain.charts import with_chart
from fitkiosk.domain.finding import CatalogueQuery, Order, PriceBand
from fitkiosk.domain.fit import AdviceKind
from fitkiosk.domain.products import Audience, NewProduct, ProductSize, Wearers
from fitkiosk.domain.size_order import rank
from fitkiosk.fit.choice import KINDS
from fitkiosk.services.aliases import Aliases
from fitkiosk.services.catalogue_index import CatalogueIndex
from fitkiosk.services.judging import Judgement
from fitkiosk.store.search import fold

NO_ALIASES = Aliases({}, {})
WORDS = ["red", "reddish", "kurti", "t-shirt", "Été", "लाल", "कुर्ती", "jeans", "blue", "50s"]
LABELS = ["S", "M", "m", "XL", "32", "Free"]
FITTING = {AdviceKind.GREAT, AdviceKind.BETWEEN}

names = st.lists(st.sampled_from(WORDS), max_size=4).map(" ".join)
sizes = st.lists(st.sampled_from(LABELS), unique=True, max_size=4).flatmap(
    lambda labels: st.tuples(
        *(
            st.builds(
                ProductSize,
                st.just(label),
                chest_cm=st.sampled_from([None, 90.0]),
                barcode=st.sampled_from([None, "8901", "89012", "77"]),
            )
            for label in labels
        )
    )
)
products = st.lists(
    st.builds(
        NewProduct,
        sku=st.sampled_from(["A-1", "B-22", "RED-501"]),
        name=names,
        brand=st.sampled_from(["", "Levi's", "H&M", "Neel Varsha"]),
        product_type=st.sampled_from(["", "jeans", "kurti", "bag"]),
        fit_category=st.sampled_from([None, "dresses", "lower_fitted"]),
        wearers=st.sampled_from(Wearers),
        colour=st.just("#ff0000"),
        colour_name=st.sampled_from(["", "Red", "RED", "Sky Blue"]),
        price_minor=st.sampled_from([None, 0, 49_900, 50_000, 99_900, 250_000]),
        currency=st.sampled_from(["INR", "INR", "USD"]),
        sizes=sizes,
        barcode=st.sampled_from([None, "890155"]),
    ),
    max_size=12,
)
queries = st.builds(
    CatalogueQuery,
    text=st.lists(st.sampled_from(["r", "red", "kur", "ete", "ला", "tshirt", "890", "50", "a-1"]))
    .map(lambda words: words[:2])
    .map(" ".join),
    fit_category=st.sampled_from([None, None, "dresses", "outside"]),
    product_type=st.sampled_from([None, None, "jeans"]),
    audience=st.sampled_from([None, *Audience]),
    brands=st.frozensets(st.sampled_from(["Levi's", "H&M"]), max_size=2),
    colours=st.frozensets(st.sampled_from(["red", "sky blue"]), max_size=1),
    price=st.sampled_from([None, PriceBand(None, 50_000), PriceBand(50_000, 99_900), PriceBand()]),
    fits_me=st.booleans(),
    size=st.sampled_from([None, None, "M", "32", "XXXL"]),
    order=st.sampled_from(Order),
)


class Naive:
    """The same answers, product by product."""

    def __init__(self, shop, judgement):
        self.shop = shop
        self.judgement = judgement
        priced = [p.currency for p in shop if p.price_minor is not None]
        offered = dict.fromkeys(p.currency for p in shop)
        self.currency = max(offered, key=priced.count) if priced else "INR"

    def badge(self, place):
        return self.judgement.badge(place) if self.judgement else None

    def fits(self, place):
        badge = self.badge(place)
        return badge is not None and badge.kind in FITTING

    def labels(self, place):
        """The sizes in which it comes, or fits."""
        if self.judgement is None:
            return {size.label.casefold() for size in self.shop[place].sizes}
        return {size.casefold() for size in self.badge(place).sizes} if self.fits(place) else set()

    def passes(self, query, place, but=""):
        product = self.shop[place]
        low, high = (query.price.low_minor, query.price.high_minor) if query.price else (None, None)
        price = product.price_minor if product.currency == self.currency else None
        worn_by = {query.audience, None} if query.audience else {None, *Audience}
        tests = {
            "text": has_text(product, query.text),
            "category": query.fit_category in (None, category_of(product))
            and query.product_type in (None, product.product_type),
            "audience": query.audience is None
            or (product.wearers.audience in worn_by and product.wearers is not Wearers.CHILDREN),
            "brand": not query.brands or product.brand in query.brands,
            "colour": not query.colours or fold(product.colour_name) in query.colours,
            "price": query.price is None
            or (price is not None and (low or 0) <= price < (high or 10**9)),
            "fits": not query.fits_me or self.fits(place),
            "size": query.size is None or query.size.casefold() in self.labels(place),
        }
        return all(passed for name, passed in tests.items() if name != but)

    def found(self, query, but=""):
        return [n for n in range(len(self.shop)) if self.passes(query, n, but)]

    def price(self, place):
        product = self.shop[place]
        return product.price_minor if product.currency == self.currency else None


def make_judgement(draw, shop, labels):
    """What somebody might be told of each product: any kind, any of the shop's labels."""
    count = len(shop)
    kinds = draw(st.lists(st.sampled_from(range(-1, len(KINDS))), min_size=count, max_size=count))
    named = st.integers(-1 if not labels else 0, max(0, len(labels) - 1))
    pairs = draw(st.lists(st.tuples(named, named), min_size=count, max_size=count))
    chances = draw(st.lists(st.sampled_from([0.1, 0.5, 0.9]), min_size=count, max_size=count))
    smaller, larger = (np.array([pair[n] for pair in pairs], dtype=np.int32) for n in (0, 1))
    silent = {KINDS.index(AdviceKind.NO_SIZE_FITS), KINDS.index(AdviceKind.UNKNOWN), -1}
    for place, kind in enumerate(kinds):
        if kind in silent:
            smaller[place] = larger[place] = -1
        elif KINDS[kind] is not AdviceKind.BETWEEN:
            larger[place] = smaller[place]
    return Judgement(
        np.array(kinds, dtype=np.int8), smaller, larger, smaller, np.array(chances, np.float32),
        labels,
    )  # fmt: skip


@st.composite
def cases(draw):
    shop = draw(products)
    index = CatalogueIndex(FakeWork(shop), NO_ALIASES)
    labels = index.wares.sizes.labels
    judgement = make_judgement(draw, shop, labels) if labels and draw(st.booleans()) else None
    return shop, index, judgement, draw(queries)


def places(found):
    return [card.id - 1 for card in found.cards]


@settings(max_examples=150, deadline=None)
@given(cases())
def test_the_same_products_are_found(case):
    shop, index, judgement, query = case
    found = index.find(query, judgement)
    assert sorted(places(found)) == Naive(shop, judgement).found(query)
    assert [found.badges[n] for n in range(len(found.cards))] == [
        judgement.badge(place) if judgement else None for place in places(found)
    ]
    assert found.query == query
    assert not found.understood


@settings(max_examples=150, deadline=None)
@given(cases())
def test_the_same_counts(case):
    shop, index, judgement, query = case
    counts = index.find(query, judgement).counts
    naive = Naive(shop, judgement)
    kinds = Counter(
        (category_of(shop[n]), shop[n].product_type) for n in naive.found(query, "category")
    )
    assert kinds == {
        (row.fit_category, each.value): each.count
        for row in counts.categories
        for each in row.types
    }
    assert all(row.count == sum(each.count for each in row.types) for row in counts.categories)
    brands = Counter(shop[n].brand for n in naive.found(query, "brand") if shop[n].brand)
    assert [(each.value, each.count) for each in counts.brands] == sorted(
        brands.items(), key=lambda item: (-item[1], item[0])
    )
    names = (fold(shop[n].colour_name) for n in naive.found(query, "colour"))
    colours = Counter(name for name in names if name)
    assert {each.value: each.count for each in counts.colours} == colours
    prices = [naive.price(n) for n in naive.found(query, "price")]
    for each in counts.prices:
        low, high = each.band.low_minor or 0, each.band.high_minor or 10**9
        assert each.count == sum(low <= price < high for price in prices if price is not None)
    if counts.prices:  # every price is in one band
        assert sum(each.count for each in counts.prices) == len(prices) - prices.count(None)
    labels = Counter(label for n in naive.found(query, "size") for label in naive.labels(n))
    assert {each.value.casefold(): each.count for each in counts.sizes} == labels
    assert [each.value for each in counts.sizes] == sorted(
        (each.value for each in counts.sizes), key=rank
    )
    fitting = sum(naive.fits(n) for n in naive.found(query, "fits"))
    assert counts.fits_me == (None if judgement is None else fitting)


@settings(max_examples=100, deadline=None)
@given(cases())
def test_what_a_count_promises_is_found(case):
    """Choosing what is counted shows as many products as it said."""
    _, index, judgement, query = case
    counts = index.find(query, judgement).counts

    def count(**changes):
        return len(index.find(replace(query, **changes), judgement).cards)

    for brand in counts.brands:
        assert count(brands=frozenset({brand.value})) == brand.count
    for colour in counts.colours:
        assert count(colours=frozenset({colour.value})) == colour.count
    for price in counts.prices:
        assert count(price=price.band) == price.count
    for size in counts.sizes:
        assert count(size=size.value) == size.count
    for category in counts.categories:
        found = count(fit_category=category.fit_category, product_type=None)
        assert found == category.count
    if counts.fits_me is not None:
        assert count(fits_me=True) == counts.fits_me


@settings(max_examples=100, deadline=None)
@given(cases())
def test_the_order_is_as_asked_and_stable(case):
    shop, index, judgement, query = case
    found = places(index.find(query, judgement))
    naive = Naive(shop, judgement)
    last = float("inf")
    surest = [AdviceKind.GREAT, AdviceKind.BETWEEN, AdviceKind.RUNS_TIGHT, AdviceKind.RUNS_LOOSE]
    surest += [AdviceKind.NO_SIZE_FITS, AdviceKind.UNKNOWN]

    def key(place):
        price = naive.price(place)
        match query.order:
            case Order.CHEAPEST:
                return last if price is None else price
            case Order.DEAREST:
                return last if price is None else -price
            case Order.NEWEST:
                return -place
            case Order.FIT if judgement:
                badge = judgement.badge(place)
                sure = len(surest) if badge is None else surest.index(badge.kind)
                return sure, -judgement.chance[place]
            case Order.BEST if query.text:
                return None
        return 0

    if shop and key(0) is not None:
        assert found == sorted(naive.found(query), key=key)


@settings(max_examples=80, deadline=None)
@given(cases())
def test_my_size_is_the_one_that_fits_most_often(case):
    shop, index, judgement, query = case
    mine = index.find(query, judgement).my_size
    if judgement is None:
        assert mine is None
        return
    everybody = CatalogueQuery(audience=query.audience)
    naive = Naive(shop, judgement)
    best = Counter(
        judgement.labels[judgement.best[n]].casefold()
        for n in naive.found(everybody)
        if naive.fits(n)
    )
    assert best[mine.casefold()] == max(best.values()) if best else mine is None


charts = st.lists(
    st.builds(ProductSize, st.sampled_from(["S", "m", "XL"]), st.sampled_from([None, 88.0])),
    max_size=3,
    unique_by=lambda size: size.label,
).map(tuple)


@settings(max_examples=100, deadline=None)
@given(products, st.dictionaries(st.sampled_from([3, 9]), charts), st.data())
def test_sizes_of_charts(shop, given_charts, data):
    """The arrays hold the very sizes that `with_chart` gives each product."""
    some = st.sampled_from([None, *given_charts])
    chart_of = {n: data.draw(some) for n in range(len(shop))}
    index = CatalogueIndex(FakeWork(shop, given_charts, chart_of), NO_ALIASES)
    expected = [
        with_chart(product.sizes, given_charts[chart_of[n]]) if chart_of[n] else product.sizes
        for n, product in enumerate(shop)
    ]
    table = index.wares.sizes
    rows = [
        (int(n), table.labels[label], None if np.isnan(chest) else chest)
        for n, label, (chest, _, _) in zip(table.product, table.label, table.figures, strict=True)
    ]
    assert rows == [(n, s.label, s.chest_cm) for n, own in enumerate(expected) for s in own]
    assert [index.card(n).sizes_known for n in range(len(shop))] == [
        any(size.features() for size in own) for own in expected
    ]


@pytest.mark.parametrize("count", [0, 1])
def test_hardly_any_product(count):
    shop = [NewProduct("A-1", "Bag", "", "bag", None, Wearers.EVERYONE, "", "", None)][:count]
    index = CatalogueIndex(FakeWork(shop), NO_ALIASES)
    for order in Order:
        found = index.find(CatalogueQuery(text="bag", order=order), None)
        assert len(found.cards) == len(found.badges) == count
        assert found.counts.prices == found.counts.sizes == ()
    assert len(index.find(CatalogueQuery(size="M", fits_me=True), None).cards) == 0
    assert index.place_of(1) == (0 if count else None)
    assert index.place_of(2) is None
