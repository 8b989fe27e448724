"""What the shop sells."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class Audience(StrEnum):
    """Whose bodies a product's sizes are graded for."""

    WOMEN = "women"
    MEN = "men"


@dataclass(frozen=True, slots=True)
class ProductSize:
    """One size of a product: the finished garment's girths in cm; what is not known is None."""

    label: str
    chest_cm: float | None = None
    waist_cm: float | None = None
    hip_cm: float | None = None
    barcode: str | None = None

    def features(self) -> dict[str, float]:
        """The girths by the names models know them by, without the unknown ones."""
        girths = {
            "product_chest_cm": self.chest_cm,
            "product_waist_cm": self.waist_cm,
            "product_hip_cm": self.hip_cm,
        }
        return {name: cm for name, cm in girths.items() if cm is not None}


@dataclass(frozen=True, slots=True)
class ProductCard:
    """A product as the grid shows it.

    Attributes:
        product_type: what it is, by the names of `categories.toml`, such as `t-shirt`.
        fit_category: the category whose model answers for it, such as `upper_fitted`.
        colour: the main colour as `#rrggbb`.
        price_minor: the price in the currency's smallest unit (paise).
        currency: ISO 4217 code.
    """

    id: int
    sku: str
    name: str
    brand: str
    product_type: str
    fit_category: str
    audience: Audience
    colour: str
    colour_name: str
    price_minor: int
    currency: str


@dataclass(frozen=True, slots=True)
class Product(ProductCard):
    """A product with everything its page shows; `sizes` are in order, smallest first."""

    description: str = ""
    material: str = ""
    sizes: tuple[ProductSize, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class NewProduct:
    """A product on its way into the store; the fields are those of `Product`, without an id."""

    sku: str
    name: str
    brand: str
    product_type: str
    fit_category: str
    audience: Audience
    colour: str
    colour_name: str
    price_minor: int
    currency: str = "INR"
    description: str = ""
    material: str = ""
    sizes: tuple[ProductSize, ...] = ()


@dataclass(frozen=True, slots=True)
class CatalogueQuery:
    """What is looked for in the catalogue; an empty field means any.

    Attributes:
        text: every word of it begins a word of the name, the brand, the type or the colour.
    """

    text: str = ""
    fit_category: str | None = None
    product_type: str | None = None
    audience: Audience | None = None


@dataclass(frozen=True, slots=True)
class TypeCount:
    """A type of product, and how many products are of it."""

    product_type: str
    count: int


@dataclass(frozen=True, slots=True)
class CategoryCount:
    """A row of the catalogue's rail: a fit category, how many products it has, and which types."""

    fit_category: str
    count: int
    types: tuple[TypeCount, ...] = ()


class SizeRun(NamedTuple):
    """What fit advice needs of a product; `sizes` are in order, smallest first."""

    product_id: int
    fit_category: str
    sizes: tuple[ProductSize, ...]


@dataclass(frozen=True, slots=True)
class ScannedItem:
    """What a scanned barcode stands for."""

    product: Product
    size: ProductSize
