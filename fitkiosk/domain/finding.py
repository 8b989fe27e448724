"""Looking for products: what is asked, and what is found."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from fitkiosk.domain.fit import Badge
from fitkiosk.domain.products import Audience, ProductCard


class Order(StrEnum):
    """How what is found is sorted."""

    BEST = "best"  # what matches the words best, else as the shop added it
    FIT = "fit"
    CHEAPEST = "cheapest"
    DEAREST = "dearest"
    NEWEST = "newest"


@dataclass(frozen=True, slots=True)
class PriceBand:
    """Prices from `low_minor` on and below `high_minor`, in the smallest unit; None is no limit."""

    low_minor: int | None = None
    high_minor: int | None = None


OUTSIDE = "outside"
"""As a fit category: what no model knows, such as bags."""


@dataclass(frozen=True, slots=True)
class CatalogueQuery:
    """What is looked for in the catalogue; an empty field means any.

    Attributes:
        text: every word of it begins a word of the name, the brand, the type, the colour, the
            wearers or the article number, or a barcode; a word that begins none is taken for the
            nearest one, and little words such as "for" count only at the end.
        fit_category: the name of one, or `OUTSIDE`.
        audience: clothes for women or for men, those for everyone included.
        brands, colours: any of these; colours by their folded names.
        fits_me: only what fits the person in some size.
        size: only what comes in the size of this label; with a person, only what fits in it.
    """

    text: str = ""
    fit_category: str | None = None
    product_type: str | None = None
    audience: Audience | None = None
    brands: frozenset[str] = frozenset()
    colours: frozenset[str] = frozenset()
    price: PriceBand | None = None
    fits_me: bool = False
    size: str | None = None
    order: Order = Order.BEST


@dataclass(frozen=True, slots=True)
class Count:
    """A value that can be chosen, and how many products it would show."""

    value: str
    count: int


@dataclass(frozen=True, slots=True)
class CategoryCount:
    """A fit category (or `OUTSIDE`), how many products it has, and of which types."""

    fit_category: str
    count: int
    types: tuple[Count, ...] = ()


@dataclass(frozen=True, slots=True)
class PriceCount:
    """A band of prices, and how many products are in it."""

    band: PriceBand
    count: int


@dataclass(frozen=True, slots=True)
class Counts:
    """How many products each filter would show; each counts by all other filters of the query.

    Attributes:
        brands, colours, sizes: the most frequent first; sizes in their usual order.
        fits_me: None while nobody is measured.
        currency: of the prices.
    """

    categories: tuple[CategoryCount, ...] = ()
    brands: tuple[Count, ...] = ()
    colours: tuple[Count, ...] = ()
    prices: tuple[PriceCount, ...] = ()
    sizes: tuple[Count, ...] = ()
    fits_me: int | None = None
    currency: str = "INR"


@dataclass(frozen=True, slots=True)
class Found:
    """What a query found.

    Attributes:
        query: what was asked.
        cards: the products in order; a card is made when it is asked for.
        badges: what each of them says to the person, made when it is asked for; None for what no
            model knows, and for all of them while nobody is measured.
        counts: how many each filter would show.
        understood: words of the query that no product has, and what they were taken for.
        my_size: the label that fits this person most often, if anybody is measured.
    """

    query: CatalogueQuery
    cards: Sequence[ProductCard] = ()
    badges: Sequence[Badge | None] = ()
    counts: Counts = Counts()
    understood: Mapping[str, str] = field(default_factory=dict)
    my_size: str | None = None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A product that goes with another one, and what there is to say of it for this person."""

    card: ProductCard
    badge: Badge | None = None
