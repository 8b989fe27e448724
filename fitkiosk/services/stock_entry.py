"""What staff type into the cells of a product, read and held against what can be true."""

from dataclasses import replace
from typing import Any

from fitkiosk.domain.products import NewProduct, ProductSize, SizeBasis, Wearers
from fitkiosk.domain.stock import EntryError, Field
from fitkiosk.intake.errors import BadCellError
from fitkiosk.intake.prices import PriceReader
from fitkiosk.intake.product_types import ProductTypes
from fitkiosk.intake.sizes import LARGEST_CM, SMALLEST_CM
from fitkiosk.intake.values import (
    LONGEST_CODE,
    LONGEST_LABEL,
    colour_of,
    read_barcode,
    read_girth,
    read_stretch,
)
from fitkiosk.units import LengthUnit, format_length

LONGEST = {
    Field.SKU: LONGEST_CODE,
    Field.NAME: 200,
    Field.BRAND: 120,
    Field.TYPE: 60,
    Field.COLOUR: 60,
    Field.MATERIAL: 200,
    Field.DESCRIPTION: 20_000,
    Field.LABEL: LONGEST_LABEL,
}
_NEEDED = (Field.SKU, Field.NAME)
_GIRTHS = {Field.CHEST: "chest_cm", Field.WAIST: "waist_cm", Field.HIP: "hip_cm"}


class MissingEntryError(EntryError):
    """A cell that cannot be empty is."""

    def __init__(self) -> None:
        super().__init__("This cannot be empty.", "Type something, or undo the change.")


class LongEntryError(EntryError):
    """A text is longer than what is kept of it."""

    def __init__(self, most: int) -> None:
        super().__init__("This is too long.", "Shorten it to {most} letters.", most=most)


class BadPriceError(EntryError):
    """This cannot be a price."""

    def __init__(self) -> None:
        super().__init__(
            "This cannot be a price.",
            "Type a number above 0, such as 1299.00, or leave it empty.",
        )


class BadCodeError(EntryError):
    """This cannot be a barcode."""

    def __init__(self) -> None:
        super().__init__(
            "A digit of this barcode is wrong, or one is missing.",
            "Type all digits under the bars, zeros at the beginning too, or leave it empty.",
        )


class BadStretchError(EntryError):
    """No cloth stretches like this."""

    def __init__(self) -> None:
        super().__init__(
            "No cloth stretches like this.",
            "Type by how many per cent it can be pulled longer, such as 20, or leave it empty.",
        )


class BadFigureError(EntryError):
    """This cannot be a figure of clothes or of a body."""

    def __init__(self, low: str, high: str, unit: LengthUnit) -> None:
        super().__init__(
            "This cannot be a figure of clothes or of a body.",
            "Type a number from {low} to {high} {unit}, or leave it empty.",
            low=low,
            high=high,
            unit=unit,
        )


class RepeatedLabelError(EntryError):
    """Two sizes of a product are called alike."""

    def __init__(self, label: str) -> None:
        super().__init__(
            "This product has a size {label} already.", "Give it another name.", label=label
        )


class UnknownTypeError(EntryError):
    """A type of product that is not known here."""

    def __init__(self) -> None:
        super().__init__("This type is not known.", "Choose one of the list.")


def with_text(product: NewProduct, field: Field, text: str, types: ProductTypes) -> NewProduct:
    """A product with what was typed into one of its cells.

    Whoever says what a product is, is sure of it; the category follows the type.

    Raises:
        EntryError: when it cannot be that.
    """
    changes: dict[str, Any]
    text = text.strip()
    match field:
        case Field.PRICE:
            changes = {"price_minor": _price(text, product.currency)}
        case Field.BARCODE:
            changes = {"barcode": _barcode(text)}
        case Field.STRETCH:
            changes = {"stretch_percent": _stretch(text)}
        case Field.TYPE:
            if text not in types.names():
                raise UnknownTypeError
            category = types.category_of(text)
            changes = {"product_type": text, "fit_category": category, "certainty": None}
        case Field.CATEGORY:
            changes = {"fit_category": text or None, "certainty": None}
        case Field.WEARERS:
            changes = {"wearers": Wearers(text)}
        case Field.COLOUR:
            name = _words(field, text, needed=False)
            changes = {"colour_name": name, "colour": colour_of(name)}
        case _:
            changes = {field.value: _words(field, text, needed=field in _NEEDED)}
    return replace(product, **changes)


def with_size_text(
    sizes: tuple[ProductSize, ...], place: int, field: Field, text: str, unit: LengthUnit
) -> tuple[ProductSize, ...]:
    """The sizes of a product with what was typed into a cell of one.

    Raises:
        EntryError: when it cannot be that.
    """
    size, text = sizes[place], text.strip()
    match field:
        case Field.LABEL:
            label = _words(field, text, needed=True)
            others = {each.label.casefold() for at, each in enumerate(sizes) if at != place}
            if label.casefold() in others:
                raise RepeatedLabelError(label)
            size = replace(size, label=label)
        case Field.BARCODE:
            size = replace(size, barcode=_barcode(text))
        case Field.BASIS:
            size = replace(size, basis=SizeBasis(text))
        case _:
            changes: dict[str, Any] = {_GIRTHS[field]: _figure(text, size.basis, unit)}
            size = replace(size, unit=unit, **changes)
    return (*sizes[:place], size, *sizes[place + 1 :])


def _words(field: Field, text: str, *, needed: bool) -> str:
    if needed and not text:
        raise MissingEntryError
    if len(text) > LONGEST[field]:
        raise LongEntryError(LONGEST[field])
    return text


def _price(text: str, currency: str) -> int | None:
    if not text:
        return None
    try:
        price = PriceReader.of([text]).read(text, currency)
    except BadCellError:
        raise BadPriceError from None
    if price.currency != currency:
        raise BadPriceError
    return price.minor


def _stretch(text: str) -> float:
    if not text:
        return 0.0
    try:
        percent = read_stretch(text)
    except BadCellError:
        percent = None
    if percent is None:
        raise BadStretchError
    return percent


def _barcode(text: str) -> str | None:
    if not text:
        return None
    try:
        return read_barcode(text)
    except BadCellError:
        raise BadCodeError from None


def _figure(text: str, basis: SizeBasis, unit: LengthUnit) -> float | None:
    if not text:
        return None
    across = 2 if basis is SizeBasis.FLAT else 1
    low, high = SMALLEST_CM / across, LARGEST_CM / across
    try:
        least, most = read_girth(text, unit)
    except BadCellError:
        least = most = 0.0
    if not low <= least <= most <= high:
        raise BadFigureError(format_length(low, unit), format_length(high, unit), unit)
    return round((least + most) / 2, 2)
