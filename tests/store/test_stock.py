"""Products as they were given, changes of them, and what is remembered of changes."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fitkiosk.domain.imports import ImportMapping
from fitkiosk.domain.products import NewProduct, Picture, ProductSize, SizeBasis, Wearers
from fitkiosk.errors import BadInputError
from fitkiosk.store.changes import PRODUCT_FIELDS, ProductChange, as_before, facts_of
from fitkiosk.store.errors import NoSpaceError
from fitkiosk.units import LengthUnit

words = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12)
girths = st.none() | st.floats(20, 250)
sizes = st.builds(
    ProductSize,
    words,
    girths,
    girths,
    girths,
    st.none() | words,
    st.sampled_from(SizeBasis),
    st.sampled_from(LengthUnit),
)
products = st.builds(
    NewProduct,
    sku=words,
    name=words,
    brand=words,
    product_type=words,
    fit_category=st.none() | words,
    wearers=st.sampled_from(Wearers),
    colour=words,
    colour_name=words,
    price_minor=st.none() | st.integers(0, 10**9),
    currency=st.just("INR"),
    description=words,
    material=words,
    stretch_percent=st.floats(0, 100),
    sizes=st.lists(sizes, max_size=3).map(tuple),
    certainty=st.none() | st.floats(0, 1),
    barcode=st.none() | words,
    pictures=st.lists(
        st.builds(Picture, words, st.integers(0, 9999), st.integers(0, 9999)), max_size=2
    ).map(tuple),
)


@pytest.fixture
def kept(database, new_product):
    """Adds two products, and gives how the shop has them."""
    with database.unit_of_work() as work:
        first, second = work.products.add_many(
            [
                new_product("A", pictures=(Picture("k1", 10, 20), Picture("k2", 30, 40))),
                new_product("B", barcode="4006381333931"),
            ]
        )
    return first, second


def given_now(database, product_id):
    with database.reading() as work:
        return work.stock.as_given([product_id])[product_id]


@given(before=products, after=products, names=st.sets(st.sampled_from(PRODUCT_FIELDS)))
def test_what_a_change_keeps_brings_the_product_back(before, after, names):
    changed = replace(before, **{name: getattr(after, name) for name in names})
    written = json.loads(json.dumps(facts_of(before, names)))
    assert as_before(changed, written) == before


def test_a_product_comes_as_it_was_given_and_without_a_chart(database, kept, new_product):
    product, revision = given_now(database, kept[0])
    assert revision == 1
    assert product == new_product("A", pictures=(Picture("k1", 10, 20), Picture("k2", 30, 40)))


def test_a_change_writes_what_changed_and_counts(database, kept, new_product):
    sizes = (ProductSize("XL", 120.0),)
    after = new_product("A", name="Another", sizes=sizes, pictures=(Picture("k3", 1, 2),))
    with database.unit_of_work() as work:
        work.stock.change({kept[0]: (after, ("name", "sizes"))})
    product, revision = given_now(database, kept[0])
    assert (product.name, product.sizes, revision) == ("Another", sizes, 2)
    assert [each.key for each in product.pictures] == ["k1", "k2"]
    assert given_now(database, kept[1]).revision == 1


def test_figures_of_other_families_are_refused_before_anything_is_written(
    database, kept, new_product
):
    shoe = new_product("A", sizes=(ProductSize("42", others=(("product_length_cm", 27.0),)),))
    with pytest.raises(BadInputError), database.unit_of_work() as work:
        work.stock.change({kept[0]: (shoe, ("sizes",))})
    assert given_now(database, kept[0]).revision == 1


def test_the_stamp_differs_after_every_kind_of_change(database, kept, new_product):
    stamps = []

    def look():
        with database.reading() as work:
            stamps.append(work.stock.stamp())

    look()
    with database.unit_of_work() as work:
        work.stock.change({kept[0]: (new_product("A"), ())})
    look()
    with database.unit_of_work() as work:
        work.stock.remove([kept[1]])
    look()
    with database.unit_of_work() as work:
        work.products.add_many([new_product("C")])
    look()
    assert len(set(stamps)) == len(stamps)


def test_barcodes_of_products_and_sizes_are_known(database, kept):
    with database.reading() as work:
        owners = work.stock.with_barcodes(["A-s", "4006381333931", "unknown"])
    assert owners == {"A-s": (kept[0], "A"), "4006381333931": (kept[1], "B")}


def note(work, morning, product_id, names, import_id=None, before=None):
    change = ProductChange(product_id, "A", names, before, 2)
    work.changes.note([change], morning, import_id=import_id)


def test_types_that_staff_said_are_told_from_those_of_imports(database, kept, morning):
    first, second = kept
    with database.unit_of_work() as work:
        note(work, morning, first, ("name", "price_minor"), before={"name": "x"})
        note(work, morning, second, ("fit_category",), before={"fit_category": None})
    with database.reading() as work:
        assert work.changes.typed_by_staff([first, second]) == {second}


def test_changes_of_an_import_come_some_at_a_time(database, kept, morning):
    with database.unit_of_work() as work:
        number = work.imports.add(morning, "a.csv", ImportMapping("x"), 2, 0)
        for product_id in kept:
            note(work, morning, product_id, (), number)
        note(work, morning, kept[0], ("name",), before={"name": "x"})
    with database.reading() as work:
        pages = list(work.changes.of_import(number, at_once=1))
        assert [[each.product_id for each in page] for page in pages] == [[1], [2]]
        assert work.changes.changed_since(number, 5) == (1, ("A",))


def test_no_space_for_a_change_leaves_all_as_it_was(database, kept, new_product):
    long = new_product("A", description="x" * 5_000_000)
    before = given_now(database, kept[0])

    def change():
        with database.unit_of_work() as work:
            work.stock._session.connection().exec_driver_sql("PRAGMA max_page_count = 1")
            work.stock.change({kept[0]: (long, ("description",))})

    with pytest.raises(NoSpaceError):
        change()
    assert given_now(database, kept[0]) == before
