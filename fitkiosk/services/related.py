"""Products like one that somebody looks at, those first that fit them."""

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from fitkiosk.domain.body import Measurements
from fitkiosk.domain.finding import Suggestion
from fitkiosk.domain.fit import AdviceKind, FitWish
from fitkiosk.domain.products import Wearers
from fitkiosk.fit.choice import KINDS
from fitkiosk.services.catalogue import CatalogueService
from fitkiosk.services.catalogue_columns import Coded, Flags, Places
from fitkiosk.services.catalogue_index import CatalogueIndex
from fitkiosk.services.judging import Judgement

Shares = NDArray[np.float32]

_TYPE, _CATEGORY, _BRAND, _PRICE, _COLOUR, _WORDS = 0.30, 0.10, 0.15, 0.15, 0.05, 0.25
_HALF_AS_DEAR = 0.5
_VARIETY = 0.3
_CONSIDERED = 200
_COLOURS_OF_ONE_ARTICLE = 2
_STANDING = {
    AdviceKind.GREAT: 0,
    AdviceKind.BETWEEN: 1,
    AdviceKind.RUNS_TIGHT: 2,
    AdviceKind.RUNS_LOOSE: 2,
    AdviceKind.UNKNOWN: 3,
}
_UNKNOWN, _NEVER = 3, 4


class RelatedService:
    """Suggests products by what is known of them alone, without watching anybody.

    How alike two products are is a sum of shares, from 0 for nothing in common to 1:

        0.30 the same type + 0.10 the same fit category + 0.15 the same brand + 0.05 the same colour
        + 0.15 · 0.5^|log₂(price / price)|, so that twice or half the price counts half
        + 0.25 · the share of the words of the one's name that the other's has too, each word
          weighed by its rarity, ln(products / products that have it).

    Considered are products of the same type or fit category that the same people wear. To a person
    who is measured, those that fit come first: the great ones, then those between two sizes, then
    what may be tried on, then what nobody knows; what fits in no size is not suggested. Within each
    of these steps the next suggestion is the one with the largest 0.7 · likeness - 0.3 · likeness
    to the one most like it of those before (maximal marginal relevance; Carbonell and Goldstein,
    1998), whose names are compared by the plain share of words that both have. There are at most
    two of one article in different colours.

    Args:
        catalogue: where the products are.
    """

    def __init__(self, catalogue: CatalogueService) -> None:
        self._catalogue = catalogue

    def suggest(
        self,
        product_id: int,
        measurements: Measurements,
        wish: FitWish = FitWish.REGULAR,
        limit: int = 8,
    ) -> tuple[Suggestion, ...]:
        """Products like one, the best suggestion first; none for one that is not in the shop.

        Args:
            product_id: what is looked at.
            measurements: the person's girths; without any, likeness alone counts.
            wish: how close the clothes should sit.
            limit: how many at most.

        Raises:
            StoreError: when the database cannot be read.
            BadInputError: when a girth is not a finite number above zero.
        """
        index = self._catalogue.index()
        place = index.place_of(product_id)
        if place is None:
            return ()
        judgement = self._catalogue.judgement(index, measurements, wish)
        likeness = _likeness(index, place)
        standing = _standing(index, judgement)
        standing[~_comparable(index, place)] = _NEVER
        chosen = _Chosen(index, place)
        for step in range(_NEVER):
            if len(chosen.places) == limit:
                break
            candidates = np.flatnonzero(standing == step).astype(np.int32)
            chosen.fill(_best(candidates, likeness), likeness, limit)
        return tuple(
            Suggestion(index.card(each), None if judgement is None else judgement.badge(each))
            for each in chosen.places
        )


class _Article(NamedTuple):
    """What is the same for one article in all its colours."""

    brand: int
    product_type: int
    words: frozenset[str]


class _Chosen:
    """Suggestions, chosen one after the other so that they differ."""

    def __init__(self, index: CatalogueIndex, place: int) -> None:
        self.places: list[int] = []
        self._index = index
        self._articles = [_article(index, place)]

    def fill(self, candidates: Places, likeness: Shares, limit: int) -> None:
        """Choose of the candidates until there are enough, or none is left."""
        articles = [_article(self._index, int(place)) for place in candidates]
        nearest = np.zeros(len(candidates), dtype=np.float32)
        for place in self.places:
            np.maximum(nearest, self._among(place, candidates, articles), out=nearest)
        left = np.ones(len(candidates), dtype=np.bool_)
        while len(self.places) < limit and left.any():
            worth = (1 - _VARIETY) * likeness[candidates] - _VARIETY * nearest
            best = int(np.where(left, worth, -np.inf).argmax())
            left[best] = False
            if self._articles.count(articles[best]) >= _COLOURS_OF_ONE_ARTICLE:
                continue
            self.places.append(int(candidates[best]))
            self._articles.append(articles[best])
            alike = self._among(self.places[-1], candidates, articles)
            np.maximum(nearest, alike, out=nearest)

    def _among(self, place: int, candidates: Places, articles: list[_Article]) -> Shares:
        """How alike a chosen product and each candidate are."""
        words = _article(self._index, place).words
        shared = [
            len(words & article.words) / max(1, len(words | article.words)) for article in articles
        ]
        return _sum(self._index, place, candidates, np.array(shared, dtype=np.float32))


def _likeness(index: CatalogueIndex, place: int) -> Shares:
    """How alike a product is to every product, shape (products,)."""
    shared = np.zeros(len(index), dtype=np.float32)
    total = 0.0
    for word in index.words.of(index.names[place]):
        having = index.words.having(word)
        rarity = float(np.log(len(index) / max(1, len(having)))) if len(having) else 0.0
        if rarity > 0:
            shared[having] += rarity  # once each, even where a product comes twice
            total += rarity
    everything = np.arange(len(index), dtype=np.int32)
    return _sum(index, place, everything, shared / max(total, 1e-9))


def _sum(index: CatalogueIndex, place: int, others: Places, words: Shares) -> Shares:
    alike = _WORDS * words
    shares = (
        (_TYPE, index.product_type),
        (_CATEGORY, index.fit_category),
        (_BRAND, index.brand),
        (_COLOUR, index.colour),
    )
    for share, column in shares:
        alike += share * _same(column, place, others)
    price, prices = index.price[place], index.price[others]
    if price > 0:
        known = prices > 0
        times = np.abs(np.log2(np.where(known, prices, price) / price))
        alike += np.where(known, _PRICE * _HALF_AS_DEAR**times, 0.0)
    return np.asarray(alike, dtype=np.float32)


def _same(column: Coded, place: int, others: Places) -> Flags:
    """Which products have the same text as one; an unknown one is like no other."""
    code = column.codes[place]
    if not column.values[int(code)]:
        return np.zeros(len(others), dtype=np.bool_)
    return np.asarray(column.codes[others] == code)


def _comparable(index: CatalogueIndex, place: int) -> Flags:
    """Which products are of the same kind, and for the same people."""
    everything = np.arange(len(index), dtype=np.int32)
    alike = _same(index.product_type, place, everything)
    if index.card(place).fit_category is not None:
        alike |= _same(index.fit_category, place, everything)
    wearers = index.wearers.values[int(index.wearers.codes[place])]
    worn_by = {wearers, Wearers.EVERYONE}
    if wearers == Wearers.EVERYONE:
        worn_by |= {Wearers.WOMEN, Wearers.MEN}
    fitting = np.array([each in worn_by for each in index.wearers.values], dtype=np.bool_)
    alike &= fitting[index.wearers.codes]
    alike[place] = False
    return alike


def _standing(index: CatalogueIndex, judgement: Judgement | None) -> NDArray[np.int8]:
    """At which step a product may be suggested, shape (products,)."""
    if judgement is None:
        return np.zeros(len(index), dtype=np.int8)
    steps = [*(_STANDING.get(kind, _NEVER) for kind in KINDS), _UNKNOWN]  # the last is for -1
    return np.array(steps, dtype=np.int8)[judgement.kind]


def _best(candidates: Places, likeness: Shares) -> Places:
    """Those worth a closer look, the most alike first, in a tie the one added first."""
    if len(candidates) > _CONSIDERED:
        least = np.partition(likeness[candidates], -_CONSIDERED)[-_CONSIDERED]
        candidates = candidates[likeness[candidates] >= least]
    return candidates[np.argsort(-likeness[candidates], kind="stable")][:_CONSIDERED]


def _article(index: CatalogueIndex, place: int) -> _Article:
    colour: Iterable[str] = index.colour.values[int(index.colour.codes[place])].split()
    return _Article(
        int(index.brand.codes[place]),
        int(index.product_type.codes[place]),
        index.words.of(index.names[place]) - frozenset(colour),
    )
