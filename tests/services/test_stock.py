"""What staff type of products, and what becomes of it in the database."""

from dataclasses import replace
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fitkiosk.domain.audit import Deed
from fitkiosk.domain.charts import ChartSize, SizeChart
from fitkiosk.domain.products import NewProduct, Picture, ProductSize, SizeBasis, Wearers
from fitkiosk.domain.stock import ConflictError, EntryError, Field, Stocked, rebased
from fitkiosk.services import stock_entry
from fitkiosk.services.stock import StockService, TakenCodeError, TakenSkuError
from fitkiosk.units import LengthUnit

EAN, OTHER_EAN = "4006381333931", "5901234123457"
PLAIN = NewProduct(
    sku="A-1",
    name="Plain Kurta",
    brand="Tulsi",
    product_type="kurta",
    fit_category="upper_loose",
    wearers=Wearers.WOMEN,
    colour="#0000ff",
    colour_name="blue",
    price_minor=99900,
    sizes=(ProductSize("S", 88.0, 80.0, 94.0, EAN), ProductSize("M", 92.0, 84.0, 98.0)),
    certainty=0.4,
)


class Shop:
    """The service, with a counter of how often the catalogue was said to have changed."""

    def __init__(self, database, types, categories, clock):
        self.changes = 0
        self.database = database
        self.stock = StockService(database, lambda: types, lambda: categories, self.change, clock)
        self._numbers = count(-1, -1)

    def change(self):
        self.changes += 1

    def add(self, *products):
        new = [Stocked(next(self._numbers), product, 0) for product in products]
        return self.stock.save(new, by=None)

    def now(self, *products):
        return self.stock.get([each.id for each in products])


@pytest.fixture
def shop(database, types, categories, clock):
    return Shop(database, types, categories, clock)


def edited(stocked, **changes):
    return replace(stocked, product=replace(stocked.product, **changes))


# --- Saving ---------------------------------------------------------------------------------------


def test_what_is_saved_is_read_again_with_a_higher_revision(shop, meena):
    kept, other = shop.add(PLAIN, replace(PLAIN, sku="A-2", sizes=(), certainty=None))
    assert (kept.revision, other.revision) == (1, 1)
    wanted = edited(
        kept,
        name="Long Kurta",
        sizes=PLAIN.sizes[1:],
        pictures=(Picture("a" * 32, 40, 60),),
    )
    saved = shop.stock.save([wanted, other], by=meena)
    assert saved == shop.now(kept, other) == (replace(wanted, revision=2), other)
    assert shop.changes == 2
    assert [each.fields for each in shop.stock.history(kept.id)] == [
        ("name", "sizes", "pictures"),
        shop.stock.history(other.id)[0].fields,
    ]
    latest, first = shop.stock.history(kept.id)
    assert (latest.staff_name, latest.is_first, first.is_first) == ("Meena", False, True)
    with shop.database.reading() as work:
        deed = work.audit.latest(None, 1)[0]
    assert (deed.deed, deed.details) == (Deed.PRODUCTS_EDITED, "1 changed, 0 new, 0 removed")


def test_nothing_is_written_of_what_is_as_it_was(shop):
    (kept,) = shop.add(PLAIN)
    assert shop.stock.save([kept], by=None) == (kept,)
    assert shop.changes == 1
    assert len(shop.stock.history(kept.id)) == 1


def test_whoever_comes_second_is_told_and_nothing_is_lost(shop):
    kept, other = shop.add(PLAIN, replace(PLAIN, sku="A-2", sizes=()))
    (theirs,) = shop.stock.save([edited(kept, brand="Neem")], by=None)
    mine = edited(kept, name="Long Kurta")
    with pytest.raises(ConflictError) as caught:
        shop.stock.save([mine, edited(other, name="Other")], by=None)
    (conflict,) = caught.value.conflicts
    assert (conflict.id, conflict.now) == (kept.id, theirs)
    assert shop.now(kept, other) == (theirs, other)
    both = rebased(kept.product, mine.product, theirs.product)
    (joined,) = shop.stock.save([replace(theirs, product=both)], by=None)
    assert (joined.product.name, joined.product.brand) == ("Long Kurta", "Neem")


def test_what_was_removed_meanwhile_is_a_conflict_too(shop):
    (kept,) = shop.add(PLAIN)
    shop.stock.save([], [kept], by=None)
    assert shop.now(kept) == ()
    with pytest.raises(ConflictError) as caught:
        shop.stock.save([edited(kept, name="Long")], by=None)
    assert caught.value.conflicts[0].now is None


def test_two_products_exchange_their_numbers(shop):
    one, two = shop.add(PLAIN, replace(PLAIN, sku="A-2", sizes=()))
    saved = shop.stock.save([edited(one, sku="A-2"), edited(two, sku="A-1")], by=None)
    assert [each.product.sku for each in shop.now(one, two)] == ["A-2", "A-1"]
    assert [each.revision for each in saved] == [2, 2]


def test_a_number_belongs_to_one_product(shop):
    one, two = shop.add(PLAIN, replace(PLAIN, sku="A-2", sizes=()))
    with pytest.raises(TakenSkuError) as caught:
        shop.stock.save([edited(two, sku="A-1")], by=None)
    assert (caught.value.product_id, caught.value.field) == (two.id, Field.SKU)
    with pytest.raises(TakenSkuError):
        shop.add(replace(PLAIN, sku="B", sizes=()), replace(PLAIN, sku="B", sizes=()))
    # The number of what goes with the same saving is free.
    shop.stock.save([edited(two, sku="A-1")], [one], by=None)
    assert shop.now(two)[0].product.sku == "A-1"


@pytest.mark.parametrize(
    ("product", "place"),
    [
        (replace(PLAIN, sku="B", sizes=(), barcode=EAN), None),
        (replace(PLAIN, sku="B", sizes=(ProductSize("S"), ProductSize("M", barcode=EAN))), 1),
    ],
)
def test_a_barcode_belongs_to_one_size(shop, product, place):
    shop.add(PLAIN)
    with pytest.raises(TakenCodeError) as caught:
        shop.add(product)
    assert (caught.value.field, caught.value.place) == (Field.BARCODE, place)


def test_a_barcode_moves_within_a_product(shop):
    (kept,) = shop.add(PLAIN)
    small, medium = PLAIN.sizes
    moved = (replace(small, barcode=None), replace(medium, barcode=EAN))
    shop.stock.save([edited(kept, sizes=moved)], by=None)
    assert shop.now(kept)[0].product.sizes == moved
    twice = (small, replace(medium, barcode=EAN))
    with pytest.raises(TakenCodeError):
        shop.stock.save([edited(*shop.now(kept), sizes=twice)], by=None)


def test_another_type_brings_another_chart(shop):
    chart = SizeChart("Tulsi", "Tulsi", Wearers.WOMEN, "kurta", sizes=(ChartSize("S", (84, 88)),))
    with shop.database.unit_of_work() as work:
        work.charts.put(chart)
    (kept,) = shop.add(replace(PLAIN, product_type="t-shirt", sizes=()))
    with shop.database.reading() as work:
        assert not work.products.get(kept.id).sizes_known
    shop.stock.save(
        [replace(kept, product=shop.stock.typed(kept.product, Field.TYPE, "kurta"))], by=None
    )
    with shop.database.reading() as work:
        assert work.products.get(kept.id).chart == "Tulsi"
    assert shop.now(kept)[0].product.sizes == ()


def test_the_least_sure_come_first(shop):
    numbers = [0.9, None, 0.2, 0.5]
    kept = shop.add(
        *(replace(PLAIN, sku=str(at), sizes=(), certainty=c) for at, c in enumerate(numbers))
    )
    first = shop.stock.unsure_first([each.id for each in kept])
    assert [numbers[each - kept[0].id] for each in first] == [0.2, 0.5, 0.9, None]


# --- Typing ---------------------------------------------------------------------------------------


def test_a_type_brings_its_category_and_is_sure(shop):
    bag = shop.stock.typed(PLAIN, Field.TYPE, "bag")
    assert (bag.product_type, bag.fit_category, bag.certainty) == ("bag", None, None)
    assert {"kurta", "bag"} <= set(shop.stock.types())
    assert "upper_loose" in shop.stock.categories()


@pytest.mark.parametrize(
    ("field", "text"),
    [
        (Field.SKU, "  "),
        (Field.NAME, ""),
        (Field.NAME, "x" * 201),
        (Field.TYPE, "spaceship"),
        (Field.PRICE, "-5"),
        (Field.PRICE, "0"),
        (Field.PRICE, "free"),
        (Field.PRICE, "$ 5"),
        (Field.PRICE, "99999999999"),
        (Field.BARCODE, "4006381333932"),
        (Field.BARCODE, "no code"),
        (Field.STRETCH, "a lot"),
        (Field.STRETCH, "-5"),
        (Field.STRETCH, "900"),
        (Field.MATERIAL, "x" * 201),
    ],
)
def test_what_cannot_be_is_refused_in_words(shop, field, text):
    with pytest.raises(EntryError) as caught:
        shop.stock.typed(PLAIN, field, text)
    assert caught.value.happened
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("field", "text", "found"),
    [
        (Field.PRICE, "1,299.50", 129950),
        (Field.PRICE, "₹ 1299", 129900),
        (Field.PRICE, "", None),
        (Field.BARCODE, "4006381333931", EAN),
        (Field.BARCODE, "", None),
        (Field.BRAND, "", ""),
        (Field.WEARERS, "men", Wearers.MEN),
        (Field.CATEGORY, "", None),
        (Field.STRETCH, "12,5 %", 12.5),
        (Field.STRETCH, "", 0.0),
        (Field.DESCRIPTION, " Soft.\nWarm. ", "Soft.\nWarm."),
        (Field.NAME, "  आसमानी कुर्ता ", "आसमानी कुर्ता"),
    ],
)
def test_what_can_be_is_read(shop, field, text, found):
    assert getattr(shop.stock.typed(PLAIN, field, text), field.value) == found


def test_a_colour_is_known_by_its_name(shop):
    assert shop.stock.typed(PLAIN, Field.COLOUR, "red").colour.startswith("#")
    assert shop.stock.typed(PLAIN, Field.COLOUR, "nonesuch").colour == ""


@pytest.mark.parametrize(
    ("field", "text"),
    [
        (Field.LABEL, "m"),
        (Field.LABEL, ""),
        (Field.LABEL, "x" * 21),
        (Field.CHEST, "9"),
        (Field.CHEST, "900"),
        (Field.WAIST, "wide"),
        (Field.HIP, "-90"),
        (Field.BARCODE, "123"),
    ],
)
def test_a_size_that_cannot_be_is_refused(shop, field, text):
    with pytest.raises(EntryError):
        shop.stock.typed_size(PLAIN.sizes, 0, field, text, LengthUnit.CM)


def test_figures_are_read_in_the_unit_of_whoever_types(shop):
    small, medium = shop.stock.typed_size(PLAIN.sizes, 0, Field.CHEST, "34", LengthUnit.INCH)
    assert (small.chest_cm, small.unit) == (86.36, LengthUnit.INCH)
    assert medium == PLAIN.sizes[1]
    flat = (replace(PLAIN.sizes[0], basis=SizeBasis.FLAT),)
    assert shop.stock.typed_size(flat, 0, Field.CHEST, "20", LengthUnit.CM)[0].chest_cm == 20
    assert shop.stock.typed_size(flat, 0, Field.CHEST, "", LengthUnit.CM)[0].chest_cm is None


@given(
    st.sampled_from([Field.LABEL, Field.CHEST, Field.WAIST, Field.HIP, Field.BARCODE]),
    st.text(max_size=30),
    st.sampled_from(LengthUnit),
)
def test_whatever_is_typed_into_a_size_is_taken_within_limits_or_refused(field, text, unit):
    try:
        size, other = stock_entry.with_size_text(PLAIN.sizes, 0, field, text, unit)
    except EntryError:
        return
    assert other == PLAIN.sizes[1]
    assert 0 < len(size.label) <= stock_entry.LONGEST[Field.LABEL]
    assert all(30 <= cm <= 220 for cm in (size.chest_cm, size.waist_cm, size.hip_cm) if cm)


@given(st.text(max_size=40))
def test_whatever_is_typed_as_a_price_is_one_or_refused(types, text):
    try:
        price = stock_entry.with_text(PLAIN, Field.PRICE, text, types).price_minor
    except EntryError:
        return
    assert price is None or 0 < price <= 10_000_000_00
