"""The sample shop is whole, plausible, and has something for the people it is shown to."""

import re
import shutil
import tomllib
from collections import Counter
from time import perf_counter

import pytest

from fitkiosk import assets
from fitkiosk.domain.body import Measurements
from fitkiosk.domain.products import Audience, SizeBasis, Wearers
from fitkiosk.errors import BundledFileError
from fitkiosk.services.catalogue import CatalogueService
from fitkiosk.services.fitting import FittingService
from fitkiosk.services.samples import (
    load_sample_shop,
    read_sample_reviews,
    read_sample_shop,
    remove_sample_shop,
)
from fitkiosk.units import LengthUnit

# Figures are written to a tenth of a unit; of a flat width in inches, twice over for two of them.
ROUNDED = 4 * 0.05 * 2.54 + 1e-9
BODIES = {
    Audience.WOMEN: Measurements(86.5, 68.0, 94.5),
    Audience.MEN: Measurements(98.0, 84.0, 98.0),
}


@pytest.fixture(scope="module")
def products(categories):
    return read_sample_shop(categories)


def cards_in(database):
    """What a customer would find."""
    return CatalogueService(database, FittingService(database, dict)).find().cards


def finished(size, zone):
    """The finished girth of a zone in cm, whatever the brand states."""
    cm = size.features()[zone.product_feature]
    middle = (zone.ease.ideal_low + zone.ease.ideal_high) / 2
    return {SizeBasis.GARMENT: cm, SizeBasis.FLAT: 2 * cm, SizeBasis.BODY: cm + middle}[size.basis]


def rooms(product, size, category, body):
    """Garment minus body, cm, with the band it should be in, zone by zone.

    What half of the stretch gives fills what is missing to the ideal.
    """
    found = []
    for zone in category.zones:
        girth = finished(size, zone)
        room = girth - body.features()[zone.user_feature]
        given = girth * product.stretch_percent / 100 / 2
        found.append((min(room + given, max(room, zone.ease.ideal_low)), zone.ease))
    return found


def test_enough_of_everything(products, categories):
    assert len(products) >= 240
    types = Counter(product.product_type for product in products)
    assert set(types) == {name for each in categories.values() for name in each.product_types}
    assert min(types.values()) >= 8
    assert Counter(product.wearers for product in products)[Audience.MEN] >= 60
    assert len({product.brand for product in products}) >= 10
    assert len({product.colour for product in products}) >= 25


def test_every_type_belongs_to_its_category(products, categories):
    for product in products:
        assert product.product_type in categories[product.fit_category].product_types


def test_names_and_article_numbers_are_unique(products):
    assert len({product.sku for product in products}) == len(products)
    assert len({product.name for product in products}) == len(products)
    for product in products:
        assert product.name.startswith(product.colour_name)


def test_prices_are_those_of_a_shop(products):
    for product in products:
        rupees, paise = divmod(product.price_minor, 100)
        assert 299 <= rupees <= 4999
        assert rupees % 10 == 9
        assert paise == 0
        assert product.currency == "INR"


def test_colours_and_words(products):
    for product in products:
        assert re.fullmatch(r"#[0-9a-f]{6}", product.colour)
        assert product.material
        assert product.description.endswith(".")


def test_sizes_grow(products, categories):
    for product in products:
        assert len(product.sizes) >= 6
        assert len({size.label for size in product.sizes}) == len(product.sizes)
        for smaller, larger in zip(product.sizes, product.sizes[1:], strict=False):
            assert smaller.features().keys() == larger.features().keys()
            for girth, cm in larger.features().items():
                step = cm - smaller.features()[girth]
                if larger.basis is SizeBasis.FLAT:
                    step *= 2
                # What is worn stretched grows less than the bodies it is for.
                least = 4.0 / (1 + product.stretch_percent / 100 / 2)
                assert least - ROUNDED <= step <= 6.0 + ROUNDED
        needed = {zone.product_feature for zone in categories[product.fit_category].zones}
        assert product.sizes[0].features().keys() == needed


def test_barcodes_are_in_store_eans(products):
    codes = [size.barcode for product in products for size in product.sizes]
    assert len(set(codes)) == len(codes)
    for code in codes:
        assert re.fullmatch(r"2\d{12}", code)
        assert sum(int(d) * w for d, w in zip(code, (1, 3) * 6 + (1,), strict=True)) % 10 == 0


def test_most_products_have_a_size_that_fits(products, categories):
    for audience, body in BODIES.items():
        theirs = [product for product in products if product.wearers.audience is audience]
        fitting = [
            product
            for product in theirs
            if any(
                all(
                    band.ideal_low <= room <= band.ideal_high
                    for room, band in rooms(product, size, categories[product.fit_category], body)
                )
                for size in product.sizes
            )
        ]
        assert len(fitting) > 2 / 3 * len(theirs)


def test_every_type_is_cut_with_the_ease_its_category_means(categories):
    shop = tomllib.loads(
        (assets.resources_dir() / "sample_shop" / "shop.toml").read_text(encoding="utf-8")
    )
    for category in categories.values():
        for product_type in category.product_types:
            ease = shop["types"][product_type]["ease"]
            assert ease.keys() == {zone.name for zone in category.zones}
            for zone in category.zones:
                assert zone.ease.ideal_low <= ease[zone.name] <= zone.ease.ideal_high


def test_cloth_stretches_where_its_fibre_or_knit_says_so(products):
    for product in products:
        stretch = product.stretch_percent
        assert 0 <= stretch <= 50
        if "elastane" in product.material or product.product_type in {"t-shirt", "leggings"}:
            assert stretch >= 5
        if any(cloth in product.material for cloth in ("linen", "khadi", "denim", "silk")):
            assert stretch == 0
    assert {product.stretch_percent > 0 for product in products} == {True, False}


@pytest.mark.parametrize("product_type", ["leggings", "bodycon dress"])
def test_what_is_worn_stretched_is_smaller_than_the_body(products, categories, product_type):
    for product in products:
        if product.product_type != product_type or product.sizes[0].basis is SizeBasis.BODY:
            continue
        category = categories[product.fit_category]
        body = product.sizes[[size.label for size in product.sizes].index("XL")]
        stretched = 1 + product.stretch_percent / 100
        for zone in category.zones:
            meant = {"bust": 98.0, "waist": 80.0, "hip": 106.0}[zone.name]
            girth = finished(body, zone)
            assert 0.7 * meant < girth < meant
            assert girth * stretched > meant


def test_brands_state_their_sizes_in_ways_of_their_own(products):
    ways = {
        product.brand: {(size.basis, size.unit) for size in product.sizes} for product in products
    }
    assert all(len(way) == 1 for way in ways.values())
    told = Counter(way for (way,) in ways.values())
    assert told[SizeBasis.BODY, LengthUnit.CM] == 1
    assert told[SizeBasis.FLAT, LengthUnit.INCH] == 1
    assert told[SizeBasis.GARMENT, LengthUnit.CM] == len(ways) - 2


def test_figures_are_as_a_seller_writes_them(products):
    for product in products:
        for size in product.sizes:
            for cm in size.features().values():
                written = size.unit.from_cm(cm)
                assert written == pytest.approx(round(written, 1), abs=1e-9)


def test_figures_of_a_body_are_those_of_the_chart_whatever_the_cut(products):
    stated = {
        (size.label, size.chest_cm)
        for product in products
        if product.brand == "Neelvarsha" and product.product_type in {"fitted kurti", "loose kurti"}
        for size in product.sizes
    }
    assert {("S", 84.0), ("M", 88.0), ("L", 92.0)} <= stated
    assert len(stated) == len({label for label, _ in stated})


def test_brands_differ_in_the_size_to_take(products, categories):
    tops = [p for p in products if p.product_type == "fitted kurti"]
    best = {
        min(
            product.sizes,
            key=lambda size: sum(
                abs(room - (band.ideal_low + band.ideal_high) / 2)
                for room, band in rooms(
                    product, size, categories["upper_fitted"], BODIES[Audience.WOMEN]
                )
            ),
        ).label
        for product in tops
    }
    assert len(best) > 2


def test_loading_fills_an_empty_shop_once(database, categories, products):
    before = perf_counter()
    assert load_sample_shop(database, categories) == len(products)
    assert perf_counter() - before < 1.5
    assert load_sample_shop(database, categories) == 0
    assert len(cards_in(database)) == len(products)


def test_the_first_look_shows_variety(database, categories):
    load_sample_shop(database, categories)
    first = cards_in(database)[:24]
    assert len({card.product_type for card in first}) >= 12
    assert {card.wearers for card in first} == {Wearers.WOMEN, Wearers.MEN}


def test_it_can_be_taken_out_again(database, categories, products):
    load_sample_shop(database, categories)
    own = products[0]
    with database.unit_of_work() as work:
        work.products.add_many([type(own)(**{**_fields(own), "sku": "OWN-1", "sizes": ()})])
    assert remove_sample_shop(database) == len(products)
    (left,) = cards_in(database)
    assert left.sku == "OWN-1"


def _fields(product):
    return {name: getattr(product, name) for name in type(product).__dataclass_fields__}


@pytest.fixture
def folder(tmp_path):
    return shutil.copytree(assets.resources_dir() / "sample_shop", tmp_path / "sample_shop")


@pytest.mark.parametrize(
    "fault",
    [
        ("products.csv", "Neelvarsha", "Unheard Of"),
        ("products.csv", ",regular,", ",baggy,"),
        ("products.csv", "fitted kurti", "spacesuit"),
        ("products.csv", ",499,", ",cheap,"),
        ("products.csv", "colour", "color"),
        ("products.csv", "NV-10", "NVX"),
        ("products.csv", "% slub cotton,15", "% slub cotton,some"),
        ("products.csv", "stretch_percent", "stretch"),
        ("reviews.csv", ",5,", ",many,"),
        ("reviews.csv", "perfect_fit", "snug"),
        ("reviews.csv", "sku", "number"),
        ("reviews.csv", "OL-10001", "OL-99999"),
        ("shop.toml", "[brands]", "[brands"),
    ],
)
def test_a_fault_is_named_and_nothing_is_loaded(database, categories, folder, fault):
    name, old, new = fault
    path = folder / name
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    with pytest.raises(BundledFileError, match=name.replace(".", r"\.")):
        load_sample_shop(database, categories, folder)
    assert len(cards_in(database)) == 0


@pytest.mark.parametrize("name", ["products.csv", "shop.toml", "reviews.csv"])
def test_a_missing_file_is_named(categories, folder, name):
    (folder / name).unlink()
    with pytest.raises(BundledFileError, match=name.replace(".", r"\.")):
        [read_sample_shop(categories, folder), read_sample_reviews(folder)]
