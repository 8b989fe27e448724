"""What the shop sells."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from fitkiosk.units import LengthUnit


class Audience(StrEnum):
    """Whose bodies a product's sizes are graded for."""

    WOMEN = "women"
    MEN = "men"


class SizeBasis(StrEnum):
    """What the figures of a size mean.

    Attributes:
        GARMENT: girths of the finished garment.
        BODY: girths of the body that the size is meant for.
        FLAT: widths of the garment laid flat, half its girths.
    """

    GARMENT = "garment"
    BODY = "body"
    FLAT = "flat"


@dataclass(frozen=True, slots=True)
class ProductSize:
    """One size of a product; what is not known is None.

    Attributes:
        chest_cm, waist_cm, hip_cm: as the seller gives them, in cm; what they mean, `basis` says.
        basis: whether these are the garment's girths, the body's, or the garment's laid flat.
        unit: the unit in which the seller gave them.
        others: figures of other families than clothes, each with its feature's name, such as
            `product_length_cm`.
    """

    label: str
    chest_cm: float | None = None
    waist_cm: float | None = None
    hip_cm: float | None = None
    barcode: str | None = None
    basis: SizeBasis = SizeBasis.GARMENT
    unit: LengthUnit = LengthUnit.CM
    others: tuple[tuple[str, float], ...] = ()

    def features(self) -> dict[str, float]:
        """The figures by the names models know them by, without the unknown ones.

        They are as given: `basis` says what has to be done before a model may see them.
        """
        girths = {
            "product_chest_cm": self.chest_cm,
            "product_waist_cm": self.waist_cm,
            "product_hip_cm": self.hip_cm,
        }
        return {name: cm for name, cm in girths.items() if cm is not None} | dict(self.others)


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
    """A product with everything its page shows; `sizes` are in order, smallest first.

    Attributes:
        stretch_percent: by how much its cloth can be pulled longer; 0 for cloth that cannot.
    """

    description: str = ""
    material: str = ""
    stretch_percent: float = 0.0
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
    stretch_percent: float = 0.0
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
    product_type: str = ""
    stretch_percent: float = 0.0


@dataclass(frozen=True, slots=True)
class ScannedItem:
    """What a scanned barcode stands for."""

    product: Product
    size: ProductSize
