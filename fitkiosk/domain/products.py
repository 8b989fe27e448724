"""What the shop sells."""

from dataclasses import dataclass, field
from enum import StrEnum


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
