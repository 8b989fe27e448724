import pytest

from fitkiosk.domain.products import (
    Product,
    ProductCard,
    ProductSize,
    SizeBasis,
    Wearers,
)
from fitkiosk.errors import NotFoundError
from fitkiosk.store.errors import ClashError, DuplicateSkuError
from fitkiosk.store.schema import ProductPictureRow
from fitkiosk.units import LengthUnit, format_length


@pytest.fixture
def add(database):
    def many(*products, source=None):
        with database.unit_of_work() as work:
            return work.products.add_many(products, source)

    return many


@pytest.fixture
def shop(add, new_product):
    """Three products of two categories."""
    return add(
        new_product("A-1"),
        new_product(
            "A-2",
            name="Black Slim-Fit Jeans",
            brand="Vanshaal",
            product_type="jeans",
            fit_category="lower_fitted",
            wearers=Wearers.MEN,
            colour_name="Black",
        ),
        new_product("A-3", name="Été T-Shirt", product_type="t-shirt", colour_name="Haldi Yellow"),
    )


def ids(database):
    with database.reading() as work:
        return [number for columns in work.products.every_product() for number in columns[0]]


def test_a_product_comes_back_as_added(database, add, new_product):
    new = new_product(stretch_percent=12.5)
    (product_id,) = add(new)
    with database.reading() as work:
        product = work.products.get(product_id)
    fields = {name: getattr(new, name) for name in type(new).__dataclass_fields__}
    assert product == Product(id=product_id, **fields)
    assert product.wearers is Wearers.WOMEN


def test_a_card_has_what_the_grid_shows(database, add, new_product):
    (product_id,) = add(new_product())
    with database.reading() as work:
        card = work.products.cards_by_sku(["A-1", "A-9"])["A-1"]
        product = work.products.get(product_id)
    assert type(card) is ProductCard
    assert all(
        getattr(card, name) == getattr(product, name) for name in ProductCard.__dataclass_fields__
    )


def test_everything_is_read_in_columns(database, add, new_product):
    """Of 4,100 products, read some thousand at a time, each column holds all in order."""
    new = [new_product(f"A-{n}", price_minor=n or None) for n in range(4_100)]
    added = add(*new)
    with database.reading() as work:
        every_product = list(work.products.every_product())
        every_size = list(work.products.every_size())
    assert 1 < len(every_product) < 10
    columns = [
        [value for part in column for value in part] for column in zip(*every_product, strict=True)
    ]
    assert len(columns) == 15
    assert tuple(columns[0]) == added
    assert columns[1] == [product.sku for product in new]
    assert columns[9] == [product.price_minor for product in new]
    assert columns[-1] == [None] * len(new)
    sizes = [row for part in every_size for row in zip(*part, strict=True)]
    assert len(sizes) == 2 * len(new)
    assert sizes[:2] == [
        (added[0], "S", 87.0, 70.0, None, "garment", "A-0-s"),
        (added[0], "M", 91.5, 74.5, None, "garment", "A-0-m"),
    ]


def test_the_first_picture_is_read_with_the_product(database, add, new_product):
    (product_id,) = add(new_product())
    with database.unit_of_work() as work:
        rows = [(1, "b" * 64), (0, "a" * 64)]
        for position, key in rows:
            work._session.add(
                ProductPictureRow(
                    product_id=product_id, position=position, key=key, width=9, height=12
                )
            )
    with database.reading() as work:
        (columns,) = work.products.every_product()
    assert columns[0] == (product_id,)
    assert columns[-1] == ("a" * 64,)


def test_no_such_product(database):
    with database.reading() as work, pytest.raises(NotFoundError):
        work.products.get(1)


def test_sizes_stay_in_the_order_given(database, add, new_product):
    sizes = tuple(ProductSize(label, 90.0 + i) for i, label in enumerate(("XS", "S", "M", "10")))
    (product_id,) = add(new_product(sizes=sizes))
    with database.reading() as work:
        assert work.products.get(product_id).sizes == sizes


@pytest.mark.parametrize("unit", LengthUnit)
@pytest.mark.parametrize("basis", SizeBasis)
def test_what_the_figures_of_a_size_mean(database, add, new_product, basis, unit):
    size = ProductSize("M", unit.to_cm(36.5), barcode="1234", basis=basis, unit=unit)
    (product_id,) = add(new_product(sizes=(size,), stretch_percent=30.0))
    with database.reading() as work:
        assert work.products.get(product_id).sizes == (size,)
        assert work.products.by_barcode("1234").size == size
        (run,) = work.products.sizes_of_products([product_id])
        assert run.sizes == (size,)
        assert run.stretch_percent == 30.0


@pytest.mark.parametrize("unit", LengthUnit)
@pytest.mark.parametrize("written", [34.1, 36.0, 36.5, 36.25, 18.125, 86.5, 92.3])
def test_figures_come_back_as_the_seller_gave_them(database, add, new_product, unit, written):
    cm = unit.to_cm(written)
    added = add(new_product(sizes=(ProductSize("M", cm, cm, cm, unit=unit),)))
    with database.reading() as work:
        ((size,),) = (run.sizes for run in work.products.sizes_of_products(added))
    assert (size.chest_cm, size.waist_cm, size.hip_cm) == (cm, cm, cm)
    assert unit.from_cm(size.chest_cm) == pytest.approx(written, abs=1e-9)
    assert format_length(size.chest_cm, unit) == format_length(unit.to_cm(written), unit)


def test_a_product_without_sizes(database, add, new_product):
    (product_id,) = add(new_product(sizes=()))
    with database.reading() as work:
        assert work.products.get(product_id).sizes == ()
        runs = work.products.sizes_of_products([product_id])
        assert [(run.product_id, run.sizes) for run in runs] == [(product_id, ())]


def test_size_runs_unpack(database, shop, new_product):
    with database.reading() as work:
        runs = work.products.sizes_of_products([shop[1]])
        by_id = work.products.sizes_of_products([shop[2], shop[0], shop[0], 999])
    ((product_id, category, sizes, product_type, stretch_percent),) = runs
    assert product_type == "jeans"
    assert (product_id, category, stretch_percent) == (shop[1], "lower_fitted", 0.0)
    assert sizes == new_product("A-2").sizes
    assert [run.product_id for run in by_id] == [shop[0], shop[2]]


def test_barcodes(database, shop):
    with database.reading() as work:
        item = work.products.by_barcode("A-2-m")
        assert (item.product.id, item.size.label) == (shop[1], "M")
        assert work.products.by_barcode("A-2-x") is None
        assert work.products.by_barcode("") is None


def test_a_upc_and_its_ean_are_the_same_code(database, add, new_product):
    upc = "036000291452"
    (one,) = add(new_product("U", sizes=(ProductSize("M", barcode=upc),)))
    (other,) = add(new_product("E", sizes=(ProductSize("M", barcode="0012345678905"),)))
    with database.reading() as work:
        assert work.products.by_barcode(f"0{upc}").product.id == one
        assert work.products.by_barcode("012345678905").product.id == other


def test_a_code_is_found_however_many_zeros_it_was_written_with(database, add, new_product):
    spellings = ("36000291452", "036000291452", "0036000291452", "00036000291452")
    for kept in spellings:
        (one,) = add(new_product(kept, sizes=(ProductSize("M", barcode=kept),)), source=kept)
        with database.unit_of_work() as work:
            for scanned in spellings[1:]:
                assert work.products.by_barcode(scanned).product.id == one
            assert work.products.by_barcode("136000291452") is None
            work.products.remove_source(kept)


def test_a_product_has_a_code_of_its_own_but_a_sizes_code_says_more(database, add, new_product):
    (whole,) = add(new_product("A-1", barcode="8901234567890"))
    with database.reading() as work:
        item = work.products.by_barcode("08901234567890")
        assert (item.product.id, item.size) == (whole, None)
    (sized,) = add(new_product("A-2", sizes=(ProductSize("M", barcode="8901234567890"),)))
    with database.reading() as work:
        item = work.products.by_barcode("8901234567890")
        assert (item.product.id, item.size.label) == (sized, "M")


def test_one_article_number_twice_adds_nothing(database, add, new_product):
    add(new_product("A-1"))
    with pytest.raises(DuplicateSkuError):
        add(new_product("A-2"), new_product("A-1"))
    with pytest.raises(DuplicateSkuError):
        add(new_product("A-3"), new_product("A-3"))
    assert len(ids(database)) == 1


def test_one_size_label_twice_adds_nothing(database, add, new_product):
    with pytest.raises(ClashError):
        add(new_product(sizes=(ProductSize("M", 90.0), ProductSize("M", 94.0))))
    assert ids(database) == []


def test_adding_none(database, add):
    assert add() == ()
    with database.reading() as work:
        assert not work.products.any()


def test_one_source_is_removed_with_its_sizes(database, add, new_product):
    (own,) = add(new_product("A-1"))
    add(new_product("A-2"), new_product("A-3"), source="sample")
    with database.unit_of_work() as work:
        assert work.products.remove_source("sample") == 2
        assert work.products.remove_source("sample") == 0
    with database.reading() as work:
        assert [run.product_id for run in work.products.sizes_of_products(range(9))] == [own]
        assert work.products.by_barcode("A-2-m") is None
        assert work.products.any()
