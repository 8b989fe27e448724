"""The sample shop: an invented catalogue to try the kiosk with.

`products.csv` has a row for each product; `shop.toml` says how brands, charts, cuts and types turn
a row into sizes with girths; `reviews.csv` has what buyers are said to have written. They lie in
`resources/sample_shop/` and may be edited by hand.
"""

import csv
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from itertools import chain, zip_longest
from pathlib import Path
from typing import Any

from fitkiosk import assets
from fitkiosk.domain.charts import GradedChart
from fitkiosk.domain.fit import FitCategory, FitLabel
from fitkiosk.domain.outcomes import Review
from fitkiosk.domain.products import NewProduct, ProductSize, SizeBasis, Wearers
from fitkiosk.errors import BundledFileError
from fitkiosk.store.database import Database
from fitkiosk.units import LengthUnit

SOURCE = "sample"
_SHOP, _PRODUCTS, _REVIEWS = "shop.toml", "products.csv", "reviews.csv"
_PAISE = 100
# GS1 leaves the prefixes 20 to 29 to each shop, so these codes are nobody else's.
_IN_STORE_PREFIX = 20

_Row = Mapping[str, str]


def load_sample_shop(
    database: Database, categories: Mapping[str, FitCategory], folder: Path | None = None
) -> int:
    """Fill an empty catalogue with the sample shop, whole or not at all.

    Args:
        database: an open database; when it has any product, nothing is done.
        categories: the fit categories, which say whose model answers for a type.
        folder: where the two files are; None for those that came with the program.

    Returns:
        How many products were added.

    Raises:
        BundledFileError: when a file is missing or does not say what it should.
        StoreError: when the database refuses.
    """
    with database.reading() as work:
        if work.products.any():
            return 0
    products, reviews = read_sample_shop(categories, folder), read_sample_reviews(folder)
    with database.unit_of_work() as work:
        ids = work.products.add_many(products, source=SOURCE)
        id_of = dict(zip((product.sku for product in products), ids, strict=True))
        if unknown := {sku for sku, _ in reviews} - set(id_of):
            raise BundledFileError(_REVIEWS, f"there is no product {min(unknown)}")
        work.outcomes.add_reviews((id_of[sku], review) for sku, review in reviews)
        return len(ids)


def remove_sample_shop(database: Database) -> int:
    """Take the sample shop out again and leave the shop's own products; returns how many went.

    Raises:
        StoreError: when the database refuses.
    """
    with database.unit_of_work() as work:
        return work.products.remove_source(SOURCE)


def read_sample_shop(
    categories: Mapping[str, FitCategory], folder: Path | None = None
) -> tuple[NewProduct, ...]:
    """Read the products, in an order that mixes the types, so that a first look shows variety.

    Raises:
        BundledFileError: when a file is missing or does not say what it should.
    """
    folder = folder or assets.resources_dir() / "sample_shop"
    category_of = {
        product_type: category
        for category in categories.values()
        for product_type in category.product_types
    }
    try:
        shop = tomllib.loads((folder / _SHOP).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BundledFileError(_SHOP, str(error)) from error
    products = []
    for row in _mixed(_rows(folder / _PRODUCTS)):
        try:
            products.append(_product(row, shop, category_of[row["type"]]))
        except (KeyError, ValueError, TypeError) as error:
            reason = f"{row.get('sku')}, {type(error).__name__} {error}"
            raise BundledFileError(_PRODUCTS, reason) from error
    return tuple(products)


def read_sample_reviews(folder: Path | None = None) -> tuple[tuple[str, Review], ...]:
    """Read what buyers are said to have written, each with the product's article number.

    Raises:
        BundledFileError: when the file is missing or does not say what it should.
    """
    folder = folder or assets.resources_dir() / "sample_shop"
    try:
        return tuple(
            (
                row["sku"],
                Review(
                    row["text"],
                    int(row["rating"]),
                    FitLabel[row["felt"].upper()],
                    row["size"],
                    date.fromisoformat(row["day"]),
                ),
            )
            for row in _rows(folder / _REVIEWS)
        )
    except (KeyError, ValueError, TypeError) as error:
        raise BundledFileError(_REVIEWS, f"{type(error).__name__} {error}") from error


def _rows(file: Path) -> list[_Row]:
    try:
        with file.open(encoding="utf-8", newline="") as opened:
            return list(csv.DictReader(opened, strict=True))
    except (OSError, ValueError, csv.Error) as error:
        raise BundledFileError(file.name, str(error)) from error


def _mixed(rows: Iterable[_Row]) -> list[_Row]:
    """One of each type and audience in turn, in the order in which the file names them."""
    groups: dict[tuple[str | None, str | None], list[_Row]] = defaultdict(list)
    for row in rows:
        groups[row.get("type"), row.get("audience")].append(row)
    rounds = zip_longest(*groups.values())
    return [row for row in chain.from_iterable(rounds) if row is not None]


def _product(row: _Row, shop: Mapping[str, Any], category: FitCategory) -> NewProduct:
    return NewProduct(
        sku=row["sku"],
        name=row["name"],
        brand=row["brand"],
        product_type=row["type"],
        fit_category=category.name,
        wearers=Wearers(row["audience"]),
        colour=shop["colours"][row["colour"]],
        colour_name=row["colour"],
        price_minor=int(row["price_inr"]) * _PAISE,
        description=row["description"],
        material=row["material"],
        stretch_percent=float(row["stretch_percent"]),
        sizes=_sizes(row, shop, category.worn_stretched.get(row["type"], 0.0)),
    )


def _sizes(row: _Row, shop: Mapping[str, Any], worn_stretched: float) -> tuple[ProductSize, ...]:
    """The sizes of a product, with the figures that its brand states."""
    brand = shop["brands"][row["brand"]]
    basis = SizeBasis(brand.get("basis", SizeBasis.GARMENT))
    unit = LengthUnit(brand.get("unit", LengthUnit.CM))
    item = int(row["sku"].rpartition("-")[2])
    chart = _chart(row, shop, basis, worn_stretched)
    return tuple(
        ProductSize(
            label,
            chest_cm=_as_written(figures.get("bust"), unit),
            waist_cm=_as_written(figures.get("waist"), unit),
            hip_cm=_as_written(figures.get("hip"), unit),
            barcode=_ean13(item, position),
            basis=basis,
            unit=unit,
        )
        for position, (label, figures) in enumerate(chart.rows(), start=1)
    )


def _chart(
    row: _Row, shop: Mapping[str, Any], basis: SizeBasis, worn_stretched: float
) -> GradedChart:
    """The bodies a product is meant for as its brand sees them, or the garment cut for them."""
    kind = shop["types"][row["type"]]
    chart = shop["charts"][row["chart"] or kind[row["audience"]]]
    cut = shop["cuts"][row["cut"]]
    runs = shop["brands"][row["brand"]]
    base = {zone: chart["body"][zone] + runs[zone] for zone in kind["ease"]}
    share = 1.0
    if basis is not SizeBasis.BODY:
        base = {zone: cm + kind["ease"][zone] + cut.get(zone, 0.0) for zone, cm in base.items()}
        share /= 1 + float(row["stretch_percent"]) / 100 * worn_stretched
    if basis is SizeBasis.FLAT:
        share /= 2
    return GradedChart(
        labels=tuple(chart["labels"]),
        base_cm={zone: cm * share for zone, cm in base.items()},
        steps_cm=tuple(step * share for step in chart["steps"]),
    )


def _as_written(cm: float | None, unit: LengthUnit) -> float | None:
    """A figure as a seller writes it, to the tenth of their unit; in cm."""
    return None if cm is None else unit.to_cm(round(unit.from_cm(cm), 1))


def _ean13(item: int, position: int) -> str:
    """The in-store EAN-13 of an item's size, with its check digit."""
    digits = f"{_IN_STORE_PREFIX}{item:08d}{position:02d}"
    weighed = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits))
    return f"{digits}{-weighed % 10}"
