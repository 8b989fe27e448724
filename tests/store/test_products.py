import pytest

from fitkiosk.domain.products import (
    Audience,
    CatalogueQuery,
    CategoryCount,
    Product,
    ProductCard,
    ProductSize,
    SizeBasis,
    TypeCount,
)
from fitkiosk.errors import NotFoundError
from fitkiosk.store.errors import ClashError, DuplicateSkuError
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
            audience=Audience.MEN,
            colour_name="Black",
        ),
        new_product("A-3", name="Été T-Shirt", product_type="t-shirt", colour_name="Haldi Yellow"),
    )


def names(database, **query):
    with database.reading() as work:
        return [card.name for card in work.products.cards(CatalogueQuery(**query))]


def test_a_product_comes_back_as_added(database, add, new_product):
    new = new_product(stretch_percent=12.5)
    (product_id,) = add(new)
    with database.reading() as work:
        product = work.products.get(product_id)
    fields = {name: getattr(new, name) for name in type(new).__dataclass_fields__}
    assert product == Product(id=product_id, **fields)
    assert product.audience is Audience.WOMEN


def test_a_card_has_what_the_grid_shows(database, add, new_product):
    (product_id,) = add(new_product())
    with database.reading() as work:
        (card,) = work.products.cards()
        product = work.products.get(product_id)
    assert type(card) is ProductCard
    assert all(
        getattr(card, name) == getattr(product, name) for name in ProductCard.__dataclass_fields__
    )


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
        for (run,) in (work.products.sizes_of(), work.products.sizes_of_products([product_id])):
            assert run.sizes == (size,)
            assert run.stretch_percent == 30.0


@pytest.mark.parametrize("unit", LengthUnit)
@pytest.mark.parametrize("written", [34.1, 36.0, 36.5, 36.25, 18.125, 86.5, 92.3])
def test_figures_come_back_as_the_seller_gave_them(database, add, new_product, unit, written):
    cm = unit.to_cm(written)
    add(new_product(sizes=(ProductSize("M", cm, cm, cm, unit=unit),)))
    with database.reading() as work:
        ((size,),) = (run.sizes for run in work.products.sizes_of())
    assert (size.chest_cm, size.waist_cm, size.hip_cm) == (cm, cm, cm)
    assert unit.from_cm(size.chest_cm) == pytest.approx(written, abs=1e-9)
    assert format_length(size.chest_cm, unit) == format_length(unit.to_cm(written), unit)


def test_a_product_without_sizes(database, add, new_product):
    (product_id,) = add(new_product(sizes=()))
    with database.reading() as work:
        assert work.products.get(product_id).sizes == ()
        assert [(run.product_id, run.sizes) for run in work.products.sizes_of()] == [
            (product_id, ())
        ]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({}, 3),
        ({"text": "mulb"}, 1),
        ({"text": "KURTI neel"}, 1),
        ({"text": "print"}, 1),
        ({"text": "kurti jeans"}, 0),
        ({"text": "urti"}, 0),
        ({"text": "shirt"}, 1),
        ({"text": "t-sh"}, 1),
        ({"text": "tshirt"}, 1),
        ({"text": "ete"}, 1),
        ({"text": "yell"}, 1),
        ({"text": "vansh"}, 1),
        ({"text": "%"}, 0),
        ({"text": "_"}, 0),
        ({"fit_category": "upper_fitted"}, 2),
        ({"product_type": "jeans"}, 1),
        ({"audience": Audience.WOMEN}, 2),
        ({"audience": Audience.WOMEN, "fit_category": "lower_fitted"}, 0),
        ({"text": "black", "audience": Audience.MEN, "product_type": "jeans"}, 1),
    ],
)
@pytest.mark.usefixtures("shop")
def test_narrowing(database, query, expected):
    assert len(names(database, **query)) == expected
    with database.reading() as work:
        assert work.products.count(CatalogueQuery(**query)) == expected
        assert len(work.products.sizes_of(CatalogueQuery(**query))) == expected


def test_paging_goes_in_the_order_of_adding(database, add, new_product):
    ids = add(*(new_product(f"P-{i:03d}") for i in range(120)))
    with database.reading() as work:
        pages = [work.products.cards(offset=offset, limit=50) for offset in (0, 50, 100, 150)]
        runs = work.products.sizes_of(offset=100, limit=50)
    assert [len(page) for page in pages] == [50, 50, 20, 0]
    assert tuple(card.id for page in pages for card in page) == ids
    assert tuple(run.product_id for run in runs) == ids[100:]


def test_counts_of_categories_and_types(database, shop):
    assert len(shop) == 3
    with database.reading() as work:
        assert work.products.categories() == (
            CategoryCount(
                "upper_fitted", 2, (TypeCount("fitted kurti", 1), TypeCount("t-shirt", 1))
            ),
            CategoryCount("lower_fitted", 1, (TypeCount("jeans", 1),)),
        )
        assert work.products.categories(CatalogueQuery("jeans"))[0].count == 1
        assert work.products.categories(CatalogueQuery("nothing")) == ()


def test_size_runs_unpack(database, shop, new_product):
    with database.reading() as work:
        runs = work.products.sizes_of(CatalogueQuery(product_type="jeans"))
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


def test_one_article_number_twice_adds_nothing(database, add, new_product):
    add(new_product("A-1"))
    with pytest.raises(DuplicateSkuError):
        add(new_product("A-2"), new_product("A-1"))
    with pytest.raises(DuplicateSkuError):
        add(new_product("A-3"), new_product("A-3"))
    assert len(names(database)) == 1


def test_one_size_label_twice_adds_nothing(database, add, new_product):
    with pytest.raises(ClashError):
        add(new_product(sizes=(ProductSize("M", 90.0), ProductSize("M", 94.0))))
    assert names(database) == []


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
        assert [run.product_id for run in work.products.sizes_of()] == [own]
        assert work.products.by_barcode("A-2-m") is None
        assert work.products.any()
