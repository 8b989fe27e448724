"""Size charts, and which of them gives a product its sizes."""

import pytest

from fitkiosk.domain.charts import ChartSize, SizeChart
from fitkiosk.domain.products import ProductSize, Wearers


def chart(scope=None, brand="Mango", wearers=Wearers.WOMEN, chest=90.0):
    size = ChartSize("M", (chest - 1, chest + 1), None, (96.0, 96.0))
    return SizeChart(f"{brand} {scope}", brand, wearers, scope, sizes=(size,))


@pytest.fixture
def linked(database):
    """Puts charts and gives the names of those that products then have, by article number."""

    def put(*charts):
        with database.unit_of_work() as work:
            for each in charts:
                work.charts.put(each)
            work.charts.link()
        with database.reading() as work:
            cards = work.products.cards_by_sku(["A", "B", "C", "D", "E"])
            return {sku: work.products.get(card.id).chart for sku, card in sorted(cards.items())}

    return put


@pytest.fixture
def products(database, new_product):
    bare = {"brand": "mango ", "sizes": ()}
    with database.unit_of_work() as work:
        work.products.add_many(
            [
                new_product("A", **bare),
                new_product("B", **{**bare, "sizes": (ProductSize("M", 88.0),)}),
                new_product("C", **bare, product_type="bag", fit_category=None),
                new_product("D", **{**bare, "brand": "Other"}),
                new_product("E", **bare, wearers=Wearers.CHILDREN, fit_category=None),
            ]
        )


def test_the_most_particular_chart_counts(products, linked):
    nothing = dict.fromkeys("ABCDE", "")
    assert linked(chart()) == {**nothing, "A": "Mango None"}
    assert linked(chart("upper_fitted")) == {**nothing, "A": "Mango upper_fitted"}
    assert linked(chart("fitted kurti")) == {**nothing, "A": "Mango fitted kurti"}
    assert linked(chart("bag")) == {**nothing, "A": "Mango fitted kurti", "C": "Mango bag"}


def test_a_chart_for_everyone_is_for_adults_without_one_of_their_own(products, linked):
    everyone = chart("fitted kurti", "MANGO", Wearers.EVERYONE)
    assert linked(everyone)["A"] == "MANGO fitted kurti"
    assert linked(everyone)["E"] == ""
    assert linked(chart("fitted kurti"))["A"] == "Mango fitted kurti"
    assert linked(chart("fitted kurti", wearers=Wearers.MEN))["A"] == "Mango fitted kurti"


def test_a_chart_is_replaced_by_its_key_and_leaves_its_products(database, products, linked):
    linked(chart(chest=90.0))
    with database.unit_of_work() as work:
        first = work.charts.put(chart(brand="MANGO", chest=100.0))
    with database.reading() as work:
        (kept,) = work.charts.all().values()
        assert kept.sizes[0].chest_cm == (99.0, 101.0)
        assert kept.brand == "MANGO"
        assert work.products.get(1).sizes == (
            ProductSize("M", 100.0, None, 96.0, basis=kept.basis),
        )
        assert work.products.get(1).revision == 1
    with database.unit_of_work() as work:
        assert list(work.charts.all()) == [first]
        work.charts.remove([("mango", "", "women")])
        assert work.charts.link() == 0
    with database.reading() as work:
        assert work.products.get(1).sizes == ()
        assert work.products.get(1).chart == ""
