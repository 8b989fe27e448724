"""Size charts and reviews come in by the same door, and go out by it again."""

from dataclasses import replace

import pytest

from fitkiosk.domain.imports import Standing, TableKind
from fitkiosk.domain.products import ProductSize, SizeBasis
from fitkiosk.services.import_undo import ChangedSinceError

CHARTS = "brand,gender,chart,size,chest_min_cm,chest_max_cm,waist_min_cm,waist_max_cm"
REVIEWS = "SKU,Review,Rating,Fit,Size,Date"


@pytest.fixture
def run(importing, tmp_path):
    """Writes a table and takes it in."""

    def running(head, *rows, name="table.csv", **said):
        file = tmp_path / name
        file.write_text("\n".join((head, *rows)) + "\n", encoding="utf-8")
        preview = importing.preview(file)
        return importing.run(file, replace(preview.mapping, **said))

    return running


@pytest.fixture
def products(run):
    """Three products of one brand without figures."""
    return run(
        "SKU,Name,Brand,Gender,Price,Sizes",
        'T-1,Plain T-Shirt,Mango,Women,500,"S, M, XXL"',
        "J-1,Skinny Jeans,Mango,Women,900,",
        "B-1,Leather Bag,Mango,Women,900,",
    )


def sizes(database, sku):
    with database.reading() as work:
        return work.products.get(work.products.cards_by_sku([sku])[sku].id).sizes


def charts(database):
    with database.reading() as work:
        return list(work.charts.all().values())


TOPS = ("Mango,Female,tops,S,85,87,66,66", "Mango,Female,tops,M,91,93,72,72")


def test_charts_give_products_their_sizes_and_take_them_along(importing, database, products, run):
    plan = run(CHARTS, *TOPS)
    assert plan.new == 2  # the two categories of tops
    assert [each.sized for each in plan.products] == [True, True]
    body = SizeBasis.BODY
    assert sizes(database, "T-1") == (
        ProductSize("S", 86.0, 66.0, basis=body),
        ProductSize("M", 92.0, 72.0, basis=body),
        ProductSize("XXL"),
    )
    assert sizes(database, "J-1") == sizes(database, "B-1") == ()
    assert importing.records()[0].kind is TableKind.CHARTS
    importing.undo(plan.id)
    assert charts(database) == []
    assert all(size.chest_cm is None for size in sizes(database, "T-1"))


def test_a_product_that_comes_after_its_chart_has_its_sizes(run):
    run(CHARTS, *TOPS)
    plan = run("SKU,Name,Brand,Gender,Price", "T-2,Plain T-Shirt,MANGO,Women,500")
    assert [each.sized for each in plan.products] == [True]


def test_a_chart_again_is_unchanged_and_another_one_comes_in_its_place(importing, database, run):
    first = run(CHARTS, *TOPS)
    assert run(CHARTS, *TOPS).unchanged == 2
    later = run(CHARTS, TOPS[0].replace("85", "84"), TOPS[1])
    assert (later.new, later.changed) == (0, 2)
    with pytest.raises(ChangedSinceError) as refusal:
        importing.undo(first.id)
    assert refusal.value.count == 2
    importing.undo(later.id)
    assert {chart.sizes[0].chest_cm for chart in charts(database)} == {(85.0, 87.0)}
    importing.undo(first.id)
    assert charts(database) == []


def test_charts_for_the_same_clothes_become_one(database, run):
    rows = (
        "ASOS,Female,body chart (Straight),10,88,88,70,70",
        "ASOS,Female,body chart (Plus),22,116,116,98,98",
    )
    run(CHARTS, *rows)
    (chart,) = charts(database)
    assert (chart.name, chart.product_type) == ("ASOS", None)
    assert [size.label for size in chart.sizes] == ["10", "22"]


def test_charts_that_contradict_each_other_are_refused(run):
    plan = run(CHARTS, "A,Female,body,10,88,88,70,70", "A,Female,bodies,10,90,90,70,70")
    assert (plan.new, [each.row for each in plan.refused]) == (1, [3])


def test_a_row_that_cannot_be_read_keeps_its_chart_out(run):
    plan = run(CHARTS, *TOPS, "Mango,Female,tops,L,wide,99,72,72")
    assert (plan.new, [each.row for each in plan.refused]) == (0, [2, 3, 4])


def test_a_chart_needs_a_brand_and_one_of_garments_a_type(run):
    nobody = run(CHARTS, "A,Female,body,10,88,88,70,70", ",Female,tops,S,85,87,66,66")
    assert "no brand" in str(nobody.refused[0].reason)
    garments = run(CHARTS, "B,Female,body,10,88,88,70,70", basis=SizeBasis.GARMENT)
    assert "not of which type" in str(garments.refused[0].reason)


def test_reviews_come_once_and_go_with_their_import(importing, database, products, run):
    rows = (
        "t-1,Lovely,5,true to size,M,2026-10-02",
        "T-1,Too small,2,too small,S,",
        "X-9,Whose is it,1,,,",
    )
    plan = run(REVIEWS, *rows)
    assert (plan.new, plan.unchanged) == (2, 0)
    assert [(each.row, each.column) for each in plan.refused] == [(4, "SKU")]
    with database.reading() as work:
        kept = {
            (text, rating, felt, size)
            for _, text, rating, felt, size, _ in work.imports.reviews_of([1])
        }
    assert kept == {("Lovely", 5, 1, "M"), ("Too small", 2, 0, "S")}
    again = run(REVIEWS, *rows)
    assert (again.new, again.unchanged, again.id) == (0, 2, None)
    assert {each.standing for each in again.products} == {Standing.UNCHANGED}
    with pytest.raises(ChangedSinceError):
        importing.undo(products.id)
    importing.undo(plan.id)
    with database.reading() as work:
        assert work.imports.reviews_of([1]) == set()
    importing.undo(products.id)
