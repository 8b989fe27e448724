"""What the shop sells."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from fitkiosk.units import LengthUnit


class Audience(StrEnum):
    """Whose bodies a product's sizes are graded for."""

    WOMEN = "women"
    MEN = "men"


class Wearers(StrEnum):
    """Who wears a product. Only bodies of adults are known to the models."""

    WOMEN = "women"
    MEN = "men"
    EVERYONE = "everyone"
    CHILDREN = "children"

    @property
    def audience(self) -> Audience | None:
        """Whose bodies its sizes are graded for, where there is one answer."""
        return Audience(self.value) if self.value in set(Audience) else None


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
class Picture:
    """One picture of a product, shrunk and kept in the shop's data.

    Attributes:
        key: the name of its files, made from its content.
        width, height: of the large one, in pixels.
    """

    key: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class ProductCard:
    """A product as the grid shows it.

    Attributes:
        product_type: what it is, by the names of `categories.toml` or `product_types.toml`, such as
            `t-shirt` or `bag`; empty where nobody knows.
        fit_category: the category whose model answers for it, such as `upper_fitted`; None for what
            no model knows, such as a bag.
        wearers: who wears it.
        colour: the main colour as `#rrggbb`; empty where the name of the colour says none.
        price_minor: the price in the currency's smallest unit (paise); None where it is not known.
        currency: ISO 4217 code.
        sizes_known: whether it has sizes with figures, its own or those of a size chart.
        picture: the key of its first picture, if it has one.
    """

    id: int
    sku: str
    name: str
    brand: str
    product_type: str
    fit_category: str | None
    wearers: Wearers
    colour: str
    colour_name: str
    price_minor: int | None
    currency: str
    sizes_known: bool = True
    picture: str | None = None


@dataclass(frozen=True, slots=True)
class Product(ProductCard):
    """A product with everything its page shows; `sizes` are in order, smallest first.

    Attributes:
        stretch_percent: by how much its cloth can be pulled longer; 0 for cloth that cannot.
        sizes: its own, or those of the size chart of its brand.
        chart: the name of that size chart; empty where the sizes are its own.
        pictures: the first one is that of the card.
        certainty: how sure the type was guessed, 0 to 1; None where the seller or staff said it.
        barcode: of the product as such, where its sizes have none.
        revision: grows with every change, so that two who edit at once are noticed.
    """

    description: str = ""
    material: str = ""
    stretch_percent: float = 0.0
    sizes: tuple[ProductSize, ...] = field(default=())
    chart: str = ""
    pictures: tuple[Picture, ...] = ()
    certainty: float | None = None
    barcode: str | None = None
    revision: int = 1


@dataclass(frozen=True, slots=True)
class NewProduct:
    """A product as its seller gives it; the fields are those of `Product`, without an id."""

    sku: str
    name: str
    brand: str
    product_type: str
    fit_category: str | None
    wearers: Wearers
    colour: str
    colour_name: str
    price_minor: int | None
    currency: str = "INR"
    description: str = ""
    material: str = ""
    stretch_percent: float = 0.0
    sizes: tuple[ProductSize, ...] = ()
    certainty: float | None = None
    barcode: str | None = None
    pictures: tuple[Picture, ...] = ()


class SizeRun(NamedTuple):
    """What fit advice needs of a product; `sizes` are in order, smallest first."""

    product_id: int
    fit_category: str | None
    sizes: tuple[ProductSize, ...]
    product_type: str = ""
    stretch_percent: float = 0.0


@dataclass(frozen=True, slots=True)
class ScannedItem:
    """What a scanned barcode stands for; `size` is None where the code names no size."""

    product: Product
    size: ProductSize | None
