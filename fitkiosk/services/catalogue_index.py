"""The whole catalogue in memory, as columns: what a query finds is worked out of them."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from itertools import chain
from typing import Any, Generic, TypeVar, overload

import numpy as np
from numpy.typing import NDArray

from fitkiosk.domain.finding import (
    OUTSIDE,
    CatalogueQuery,
    CategoryCount,
    Count,
    Counts,
    Found,
    Order,
    PriceBand,
    PriceCount,
)
from fitkiosk.domain.fit import Badge
from fitkiosk.domain.products import ProductCard, Wearers
from fitkiosk.domain.size_order import rank
from fitkiosk.services.aliases import Aliases
from fitkiosk.services.catalogue_columns import Coded, Codes, Flags, Places
from fitkiosk.services.catalogue_sizes import SizeReader, SizeTable
from fitkiosk.services.catalogue_words import NO_MATCH, Words
from fitkiosk.services.judging import Judgement, Wares
from fitkiosk.store.search import fold, forms
from fitkiosk.store.unit_of_work import UnitOfWork

T = TypeVar("T")
_NO_PRICE = -1
_BANDS = 5
_ROUND = (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 7.5, 10.0)
_NO_CHART = 0


class CatalogueIndex:
    """The catalogue at one moment. It never changes; a newer one takes its place.

    Args:
        work: where the catalogue is read from, in one transaction.
        aliases: further words by which types and colours are found.
    """

    def __init__(self, work: UnitOfWork, aliases: Aliases) -> None:
        columns = _Columns(work)
        self.ids = np.array(columns.of["id"], dtype=np.int64)
        self.names: list[str] = columns.of["name"]
        self._skus: list[str] = columns.of["sku"]
        self._pictures: list[str | None] = columns.of["picture"]
        self.brand = Coded.of(columns.of["brand"])
        self.product_type = Coded.of(columns.of["product_type"])
        self.fit_category = Coded.of(each or OUTSIDE for each in columns.of["fit_category"])
        self.wearers = Coded.of(columns.of["wearers"])
        self._colour = Coded.of(columns.of["colour"])
        self._colour_name = Coded.of(columns.of["colour_name"])
        self.colour = _folded(self._colour_name)
        self._currency = Coded.of(columns.of["currency"])
        self._price = np.array(
            [_NO_PRICE if price is None else price for price in columns.of["price_minor"]],
            dtype=np.int64,
        )
        chart_of = np.array(
            [chart or _NO_CHART for chart in columns.of["size_chart_id"]], dtype=np.int64
        )
        reader = SizeReader(self.ids, chart_of, work.charts.sizes())
        sizes, barcodes = reader.read(work.products.every_size())
        self._sizes_known = np.zeros(len(self.ids), dtype=np.bool_)
        self._sizes_known[sizes.product[sizes.known()]] = True
        self.words = Words(
            self.names,
            [
                self.brand,
                _with_words(self.product_type, aliases.of_type),
                _with_words(self._colour_name, aliases.of_colour),
                self.wearers,
            ],
            [
                _article_numbers(self._skus),
                Codes.of(columns.of["barcode"], np.arange(len(self), dtype=np.int32)),
                *barcodes,
            ],
        )
        self.wares = Wares(
            sizes, self.fit_category, self.product_type, np.array(columns.of["stretch_percent"])
        )
        self._offers = _Offers(sizes)
        self._categories = _Categories(self.fit_category, self.product_type)
        self.currency = self._usual_currency()
        self.price = self._prices_of(self.currency)
        self._bands = _price_bands(self.price[self.price != _NO_PRICE])

    def __len__(self) -> int:
        """How many products there are."""
        return len(self.ids)

    def place_of(self, product_id: int) -> int | None:
        """Where a product is, or None when it is not here."""
        place = int(np.searchsorted(self.ids, product_id))
        return place if place < len(self) and self.ids[place] == product_id else None

    def card(self, place: int) -> ProductCard:
        """The product at a place, as the grid shows it."""
        category = _value(self.fit_category, place)
        price = int(self._price[place])
        return ProductCard(
            id=int(self.ids[place]),
            sku=self._skus[place],
            name=self.names[place],
            brand=_value(self.brand, place),
            product_type=_value(self.product_type, place),
            fit_category=None if category == OUTSIDE else category,
            wearers=Wearers(_value(self.wearers, place)),
            colour=_value(self._colour, place),
            colour_name=_value(self._colour_name, place),
            price_minor=None if price == _NO_PRICE else price,
            currency=_value(self._currency, place),
            sizes_known=bool(self._sizes_known[place]),
            picture=self._pictures[place],
        )

    def find(self, query: CatalogueQuery, judgement: Judgement | None) -> Found:
        """What a query finds.

        Args:
            query: what is asked.
            judgement: how the products of this very index fit the person; None for nobody.
        """
        taken = self.words.take(query.text)
        filters = self._filters(query, judgement)
        if taken is not None:
            filters["text"] = taken.costs != NO_MATCH
        passing = _Passing(len(self), filters)
        places = np.flatnonzero(passing.all).astype(np.int32)
        if query.order is Order.BEST and taken is not None:
            places = places[np.argsort(taken.costs[places], kind="stable")]
        else:
            places = self._ordered(passing.all, places, query.order, judgement)
        looked_at = filters.get("audience", np.ones(len(self), dtype=np.bool_))
        return Found(
            query=query,
            cards=Lazy(places, self.card),
            badges=Lazy(places, _nothing if judgement is None else judgement.badge),
            counts=self._counts(passing, judgement),
            understood={} if taken is None else taken.understood,
            my_size=None if judgement is None else self._offers.usual(judgement, looked_at),
        )

    def _filters(self, query: CatalogueQuery, judgement: Judgement | None) -> dict[str, Flags]:
        """Which products pass each filter of a query but its text."""
        filters: dict[str, Flags] = {}
        if query.fit_category is not None or query.product_type is not None:
            filters["category"] = np.ones(len(self), dtype=np.bool_)
            if query.fit_category is not None:
                filters["category"] &= _is_any(self.fit_category, {query.fit_category})
            if query.product_type is not None:
                filters["category"] &= _is_any(self.product_type, {query.product_type})
        if query.audience is not None:
            worn_by = {query.audience.value, Wearers.EVERYONE.value}
            filters["audience"] = _is_any(self.wearers, worn_by)
        if query.brands:
            filters["brand"] = _is_any(self.brand, query.brands)
        if query.colours:
            filters["colour"] = _is_any(self.colour, query.colours)
        if query.price is not None:
            filters["price"] = _in_band(self.price, query.price)
        if query.fits_me:
            nobody = np.zeros(len(self), dtype=np.bool_)
            filters["fits"] = nobody if judgement is None else judgement.fits
        if query.size is not None:
            filters["size"] = self._offers.having(query.size, judgement, len(self))
        return filters

    def _ordered(
        self, passing: Flags, places: Places, order: Order, judgement: Judgement | None
    ) -> Places:
        match order:
            case Order.NEWEST:
                return places[::-1]
            case Order.CHEAPEST:
                return self._by_price[passing[self._by_price]]
            case Order.DEAREST:
                return self._by_price_falling[passing[self._by_price_falling]]
            case Order.FIT if judgement is not None:
                return judgement.by_fit[passing[judgement.by_fit]]
        return places

    def _counts(self, passing: "_Passing", judgement: Judgement | None) -> Counts:
        return Counts(
            categories=self._categories.counts(passing.but("category")),
            brands=_counted(self.brand, passing.but("brand")),
            colours=_counted(self.colour, passing.but("colour")),
            prices=self._price_counts(passing.but("price")),
            sizes=self._offers.counts(passing.but("size"), judgement),
            fits_me=None
            if judgement is None
            else int(np.count_nonzero(passing.but("fits") & judgement.fits)),
            currency=self.currency,
        )

    def _price_counts(self, passing: Flags) -> tuple[PriceCount, ...]:
        bands = ((band, _in_band(self.price, band) & passing) for band in self._bands)
        return tuple(PriceCount(band, int(np.count_nonzero(flags))) for band, flags in bands)

    def _usual_currency(self) -> str:
        priced = self._currency.codes[self._price != _NO_PRICE]
        if not len(priced):
            return Counts().currency
        return self._currency.values[int(np.bincount(priced).argmax())]

    def _prices_of(self, currency: str) -> NDArray[np.int64]:
        """The prices that can be compared; those in another currency count as unknown."""
        return np.where(_is_any(self._currency, {currency}), self._price, _NO_PRICE)

    @cached_property
    def _by_price(self) -> Places:
        known = np.where(self.price == _NO_PRICE, np.iinfo(np.int64).max, self.price)
        return np.argsort(known, kind="stable").astype(np.int32)

    @cached_property
    def _by_price_falling(self) -> Places:
        return np.argsort(-self.price, kind="stable").astype(np.int32)


class Lazy(Sequence[T], Generic[T]):
    """Something for each of many products, made when it is asked for.

    Args:
        places: the products, in order.
        make: makes it for the product at a place.
    """

    def __init__(self, places: Places, make: Callable[[int], T]) -> None:
        self._places = places
        self._make = make

    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, which: int) -> T: ...

    @overload
    def __getitem__(self, which: slice) -> "Lazy[T]": ...

    def __getitem__(self, which: int | slice) -> "T | Lazy[T]":
        if isinstance(which, slice):
            return Lazy(self._places[which], self._make)
        return self._make(int(self._places[which]))


class _Passing:
    """Which products pass all filters, and which all but one."""

    def __init__(self, products: int, filters: Mapping[str, Flags]) -> None:
        self._filters = filters
        self._failed = np.zeros(products, dtype=np.uint8)
        for passing in filters.values():
            self._failed += ~passing
        self.all: Flags = self._failed == 0

    def but(self, name: str) -> Flags:
        """What passes every filter that has another name."""
        if name not in self._filters:
            return self.all
        return np.asarray(self._failed == ~self._filters[name])


class _Categories:
    """The pairs of a category and a type that occur, in the order in which they first do."""

    def __init__(self, category: Coded, product_type: Coded) -> None:
        types = len(product_type.values)
        pair = category.codes.astype(np.int64) * types + product_type.codes
        pairs, first, self._pair = np.unique(pair, return_index=True, return_inverse=True)
        self._names = [
            (category.values[each // types], product_type.values[each % types])
            for each in pairs.tolist()
        ]
        self._in_order = sorted(
            range(len(pairs)), key=lambda n: (self._names[n][0] == OUTSIDE, first[n])
        )

    def counts(self, passing: Flags) -> tuple[CategoryCount, ...]:
        """How many products of each there are; what is outside every category comes last."""
        counts = np.bincount(self._pair[passing], minlength=len(self._names))
        types: dict[str, list[Count]] = {}
        for place in self._in_order:
            if counts[place]:
                category, product_type = self._names[place]
                types.setdefault(category, []).append(Count(product_type, int(counts[place])))
        return tuple(
            CategoryCount(category, sum(each.count for each in of_it), tuple(of_it))
            for category, of_it in types.items()
        )


class _Offers:
    """Which products come in which size; how a seller writes a label's letters does not count."""

    def __init__(self, sizes: SizeTable) -> None:
        folded = Coded.of(label.casefold() for label in sizes.labels)
        self._key_of = dict(zip(folded.values, range(len(folded.values)), strict=True))
        self._key = np.append(folded.codes, -1)  # so that no label, -1, has no key either
        frequency = np.bincount(sizes.label, minlength=len(sizes.labels))
        rarest_first = np.argsort(frequency, kind="stable").tolist()
        spelled = {int(folded.codes[label]): sizes.labels[label] for label in rarest_first}
        self._labels = [spelled[key] for key in range(len(spelled))]
        self._in_order = sorted(spelled, key=lambda key: rank(self._labels[key]))
        self._product, self._of_product = sizes.product, self._key[sizes.label]
        if len(spelled) < len(sizes.labels):  # else no product has the same one twice
            pairs = sizes.product.astype(np.int64) * len(spelled) + self._of_product
            first = np.unique(pairs, return_index=True)[1]
            self._product, self._of_product = self._product[first], self._of_product[first]

    def having(self, label: str, judgement: Judgement | None, products: int) -> Flags:
        """The products that come in a size; with a person, those that fit in it."""
        key = self._key_of.get(label.casefold())
        passing = np.zeros(products, dtype=np.bool_)
        if key is None:
            return passing
        if judgement is None:
            passing[self._product[self._of_product == key]] = True
            return passing
        first, second = self._fitting(judgement)
        return np.asarray((first == key) | (second == key))

    def counts(self, passing: Flags, judgement: Judgement | None) -> tuple[Count, ...]:
        """How many products there are in each size."""
        if judgement is None:
            keys = self._of_product[passing[self._product]]
        else:
            first, second = (each[passing] for each in self._fitting(judgement))
            keys = np.concatenate([first, second[second != first]])
            keys = keys[keys >= 0]
        counts = np.bincount(keys, minlength=len(self._labels))
        return tuple(
            Count(self._labels[key], int(counts[key])) for key in self._in_order if counts[key]
        )

    def usual(self, judgement: Judgement, among: Flags) -> str | None:
        """The label that is best most often of those of some products that fit; None of none."""
        keys = self._key[judgement.best[among & judgement.fits]]
        return self._labels[int(np.bincount(keys).argmax())] if len(keys) else None

    def _fitting(self, judgement: Judgement) -> tuple[Places, Places]:
        """The sizes that fit, two where the person is between them, by their keys."""
        no_size = np.where(judgement.fits, 0, -1)
        first, second = (
            np.where(no_size < 0, -1, self._key[label])
            for label in (judgement.smaller, judgement.larger)
        )
        return first, second


class _Columns:
    """What the store knows of every product, by the name of the column."""

    _NAMES = (
        *("id", "sku", "name", "brand", "product_type", "fit_category", "wearers", "colour"),
        *("colour_name", "price_minor", "currency", "stretch_percent", "size_chart_id", "barcode"),
        "picture",
    )

    def __init__(self, work: UnitOfWork) -> None:
        self.of: dict[str, list[Any]] = {name: [] for name in self._NAMES}
        for columns in work.products.every_product():
            for name, column in zip(self._NAMES, columns, strict=True):
                self.of[name].extend(column)


def _value(column: Coded, place: int) -> str:
    return column.values[int(column.codes[place])]


def _nothing(place: int) -> Badge | None:
    del place
    return None


def _folded(column: Coded) -> Coded:
    """The same column with its texts folded."""
    folded = Coded.of(map(fold, column.values))
    return Coded(folded.values, folded.codes[column.codes])


def _with_words(column: Coded, further: Callable[[str], str]) -> Coded:
    """The same column, each text with the further words by which it is found."""
    return column._replace(values=tuple(f"{value} {further(value)}" for value in column.values))


def _is_any(column: Coded, wanted: frozenset[str] | set[str]) -> Flags:
    """Which products have any of these texts in a column."""
    having = np.array([value in wanted for value in column.values], dtype=np.bool_)
    return np.asarray(having[column.codes])


def _in_band(prices: NDArray[np.int64], band: PriceBand) -> Flags:
    passing = np.asarray(prices != _NO_PRICE)
    if band.low_minor is not None:
        passing &= prices >= band.low_minor
    if band.high_minor is not None:
        passing &= prices < band.high_minor
    return passing


def _counted(column: Coded, passing: Flags) -> tuple[Count, ...]:
    """How many products have each text of a column, the most frequent first."""
    counts = np.bincount(column.codes[passing], minlength=len(column.values)).tolist()
    found = [
        Count(value, count)
        for value, count in zip(column.values, counts, strict=True)
        if count and value
    ]
    return tuple(sorted(found, key=lambda each: (-each.count, each.value)))


def _price_bands(prices: NDArray[np.int64]) -> tuple[PriceBand, ...]:
    """About as many products in each, between round prices; none where all cost about the same."""
    if not len(prices):
        return ()
    shares = np.arange(1, _BANDS) / _BANDS
    limits = sorted({_rounded(price) for price in np.quantile(prices, shares) if price > 0})
    inner = [limit for limit in limits if prices.min() < limit <= prices.max()]
    if not inner:
        return ()
    return tuple(
        PriceBand(low, high) for low, high in zip([None, *inner], [*inner, None], strict=True)
    )


def _rounded(price: float) -> int:
    """The nearest price that people think in, such as 500 or 1,500."""
    scale = 10.0 ** np.floor(np.log10(price))
    return int(scale * min(_ROUND, key=lambda step: abs(price / scale - step)))


def _article_numbers(skus: Sequence[str]) -> Codes:
    """Article numbers as they are searched: whole, by their parts, and the parts in one."""
    found = [forms(fold(sku)) for sku in skus]
    places = np.repeat(np.arange(len(skus), dtype=np.int32), [len(each) for each in found])
    return Codes.of(list(chain.from_iterable(found)), places)
