"""How the screen speaks of products as staff edit them, and of sellers' tables."""

from PySide6.QtCore import QCoreApplication

from fitkiosk.domain.imports import Column, ColumnRole
from fitkiosk.domain.products import NewProduct, ProductSize, SizeBasis, Wearers
from fitkiosk.domain.stock import HistoryEntry
from fitkiosk.units import LengthUnit, format_length
from ui import people_wording, wording

_SURE, _LIKELY = 0.85, 0.6


def _tr(text: str) -> str:
    return QCoreApplication.translate("Wording", text)


def wearers_name(wearers: Wearers) -> str:
    """Who wears a product."""
    return {
        Wearers.WOMEN: _tr("Women"),
        Wearers.MEN: _tr("Men"),
        Wearers.EVERYONE: _tr("Everyone"),
        Wearers.CHILDREN: _tr("Children"),
    }[wearers]


def basis_word(basis: SizeBasis) -> str:
    """What the figures of a size mean, in a word or two."""
    return {
        SizeBasis.GARMENT: _tr("garment"),
        SizeBasis.BODY: _tr("body"),
        SizeBasis.FLAT: _tr("laid flat"),
    }[basis]


def category(name: str | None) -> str:
    """A fit category, or that no model knows such a product."""
    return wording.category_name(name) if name else _tr("None")


def certainty(share: float | None) -> str:
    """How sure a type is."""
    if share is None:
        return _tr("said")
    return f"{share:.0%}"


def is_unsure(share: float | None) -> bool:
    """Whether somebody should look at a guess."""
    return share is not None and share < _LIKELY


def certainty_word(share: float) -> str:
    """How sure a guess is, in a word."""
    if share >= _SURE:
        return _tr("sure")
    return _tr("likely") if share >= _LIKELY else _tr("unsure")


def price(product: NewProduct) -> str:
    """A price; empty where it is not known."""
    if product.price_minor is None:
        return ""
    return wording.money(product.price_minor, product.currency)


def plain_price(product: NewProduct) -> str:
    """A price as it is typed."""
    return "" if product.price_minor is None else f"{product.price_minor / 100:.2f}"


def sizes(product: NewProduct) -> str:
    """The labels of a product's sizes."""
    return ", ".join(size.label for size in product.sizes) or _tr("none")


def figure(cm: float | None, unit: LengthUnit) -> str:
    """A figure of a size; empty where it is not known."""
    return "" if cm is None else format_length(cm, unit)


def field_name(name: str) -> str:
    """A field of a product, by the name of it in `NewProduct`."""
    return {
        "sku": _tr("article number"),
        "name": _tr("name"),
        "brand": _tr("brand"),
        "product_type": _tr("type"),
        "fit_category": _tr("category"),
        "wearers": _tr("who wears it"),
        "colour": _tr("colour"),
        "colour_name": _tr("name of the colour"),
        "price_minor": _tr("price"),
        "currency": _tr("currency"),
        "description": _tr("description"),
        "material": _tr("material"),
        "stretch_percent": _tr("stretch"),
        "sizes": _tr("sizes"),
        "certainty": _tr("certainty"),
        "barcode": _tr("barcode"),
        "pictures": _tr("pictures"),
    }.get(name, name)


def field_value(product: NewProduct, name: str, unit: LengthUnit) -> str:
    """What a product says in a field, for a comparison."""
    told = {
        "price_minor": lambda: price(product),
        "wearers": lambda: wearers_name(product.wearers),
        "fit_category": lambda: category(product.fit_category),
        "certainty": lambda: certainty(product.certainty),
        "sizes": lambda: "\n".join(_size_line(size, unit) for size in product.sizes),
        "pictures": lambda: str(len(product.pictures)),
    }
    if name in told:
        return told[name]()
    value = getattr(product, name)
    return "" if value is None else str(value)


def _size_line(size: ProductSize, unit: LengthUnit) -> str:
    girths = (size.chest_cm, size.waist_cm, size.hip_cm)
    figures = " / ".join(figure(cm, unit) or "–" for cm in girths)
    return f"{size.label}: {figures} {wording.unit_name(unit)}"


def history(entry: HistoryEntry) -> str:
    """A change of a product in one line."""
    when = people_wording.day_and_time(entry.at)
    who = entry.staff_name or _tr("nobody signed in")
    if entry.file is not None:
        words = _tr("{when}: with the file {file}, by {who}")
        if entry.undone:
            words = _tr("{when}: with the file {file}, by {who}; taken back later")
    else:
        words = _tr("{when}: by hand, by {who}")
    told = words.format(when=when, who=who, file=entry.file)
    if entry.is_first:
        return _tr("{told}: taken into the shop").format(told=told)
    fields = ", ".join(map(field_name, entry.fields))
    return _tr("{told}: {fields}").format(told=told, fields=fields)


def taken_back(when: str) -> str:
    """When an import was done that was taken back later."""
    return _tr("{when}; taken back later").format(when=when)


def column_name(column: Column) -> str:
    """What a column of a seller's table says."""
    return {
        Column.SKU: _tr("Article number"),
        Column.NAME: _tr("Name"),
        Column.BRAND: _tr("Brand"),
        Column.TYPE: _tr("Type"),
        Column.WEARERS: _tr("Who wears it"),
        Column.COLOUR: _tr("Colour"),
        Column.PRICE: _tr("Price"),
        Column.CURRENCY: _tr("Currency"),
        Column.DESCRIPTION: _tr("Description"),
        Column.MATERIAL: _tr("Material"),
        Column.STRETCH: _tr("Stretch"),
        Column.PICTURES: _tr("Pictures"),
        Column.BARCODE: _tr("Barcode"),
        Column.SIZE: _tr("Size"),
        Column.SIZES: _tr("All sizes in one cell"),
        Column.CHEST: _tr("Chest"),
        Column.WAIST: _tr("Waist"),
        Column.HIP: _tr("Hip"),
        Column.CHEST_LEAST: _tr("Chest, least"),
        Column.CHEST_MOST: _tr("Chest, most"),
        Column.WAIST_LEAST: _tr("Waist, least"),
        Column.WAIST_MOST: _tr("Waist, most"),
        Column.HIP_LEAST: _tr("Hip, least"),
        Column.HIP_MOST: _tr("Hip, most"),
        Column.BASIS: _tr("What figures are of"),
        Column.UNIT: _tr("Unit"),
        Column.CHART: _tr("Name of a size chart"),
        Column.REVIEW: _tr("Review"),
        Column.RATING: _tr("Rating"),
        Column.FELT: _tr("How it fitted"),
        Column.DATE: _tr("Date"),
    }[column]


def role_name(role: ColumnRole | None) -> str:
    """What a column was taken for."""
    if role is None:
        return _tr("Left out")
    name = column_name(role.column)
    if role.size is None:
        return name
    return _tr("{what} of size {size}").format(what=name, size=role.size)
