"""What figures products get by a chart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from read_charts import BUST, GIRTHS, HIP, WAIST, of, read

from fitkiosk import assets
from fitkiosk.charts.figures import product_sizes, size_chart
from fitkiosk.domain.products import SizeBasis, Wearers
from fitkiosk.domain.sheets import Definition, Measure, RangeEnd
from fitkiosk.fit.categories import load_categories
from fitkiosk.units import LengthUnit

BELOW = 14.0
CATEGORIES = load_categories(assets.models_dir() / "categories.toml")
DRESSES, TOPS = CATEGORIES["dresses"], CATEGORIES["upper_fitted"]


def low_waist(basis=SizeBasis.BODY):
    return Definition(Measure.LOW_WAIST, basis, LengthUnit.CM)


def sizes(columns, *rows, category=DRESSES, below=BELOW):
    return product_sizes(read(columns, rows), category, below)


def figures(size):
    return size.chest_cm, size.waist_cm, size.hip_cm


def middle(category, zone):
    ease = next(each.ease for each in category.zones if each.name == zone)
    return (ease.ideal_low + ease.ideal_high) / 2


@pytest.mark.parametrize("basis", list(SizeBasis))
def test_figures_of_one_kind_stay_as_they_are(basis):
    (size,) = sizes(of(basis), ("M", 90, 70, 96))
    assert (figures(size), size.basis) == ((90, 70, 96), basis)


def test_of_a_range_it_is_the_middle():
    (size,) = sizes(GIRTHS, ("M", (88, 92), (68, 73), 96))
    assert figures(size) == (90, 70.5, 96)


def test_the_ends_of_a_range_may_stand_in_two_columns():
    columns = (
        Definition(Measure.BUST, SizeBasis.BODY, LengthUnit.CM, RangeEnd.LEAST),
        Definition(Measure.BUST, SizeBasis.BODY, LengthUnit.CM, RangeEnd.MOST),
    )
    whole, half = sizes(columns, ("M", 88, 92), ("L", 92, None))
    assert (whole.chest_cm, half.chest_cm) == (90, None)


def test_a_garment_counts_before_its_width_and_that_before_a_body():
    columns = (BUST, *of(SizeBasis.FLAT, [BUST]), *of(SizeBasis.GARMENT, [BUST]))
    rows = [("S", 80, 43, 85), ("M", 84, 45, None), ("L", 88, None, None)]
    small, medium, large = sizes(columns, *rows)
    grown = middle(DRESSES, "bust")
    assert [each.chest_cm for each in (small, medium, large)] == [85, 90, 88 + grown]
    assert {each.basis for each in (small, medium, large)} == {SizeBasis.GARMENT}


def test_widths_beside_girths_of_garments_are_doubled():
    columns = (*of(SizeBasis.GARMENT, [BUST]), *of(SizeBasis.FLAT, [WAIST]))
    (size,) = sizes(columns, ("M", 92, 37))
    assert (size.chest_cm, size.waist_cm, size.basis) == (92, 74, SizeBasis.GARMENT)


def test_bodies_beside_garments_get_the_room_of_the_cut():
    (size,) = sizes((BUST, *of(SizeBasis.FLAT, [WAIST]), HIP), ("M", 88, 37, 96))
    assert figures(size) == (88 + middle(DRESSES, "bust"), 74, 96 + middle(DRESSES, "hip"))


def test_what_nobody_said_the_basis_of_is_a_bodys():
    (size,) = sizes((Definition(Measure.BUST, None, LengthUnit.CM), WAIST), ("M", 88, 70))
    assert (size.chest_cm, size.basis) == (88, SizeBasis.BODY)


def test_zones_that_a_category_does_not_compare_do_not_settle_the_kind():
    (size,) = sizes((BUST, WAIST, *of(SizeBasis.FLAT, [HIP])), ("M", 88, 70, 50), category=TOPS)
    assert (figures(size), size.basis) == ((88, 70, None), SizeBasis.BODY)


@pytest.mark.parametrize("basis", list(SizeBasis))
def test_a_low_waist_is_brought_to_the_natural_one(basis):
    (size,) = sizes((low_waist(basis),), ("M", (44, 46)))
    assert size.waist_cm == 45 - (BELOW / 2 if basis is SizeBasis.FLAT else BELOW)


def test_a_natural_waist_counts_before_a_low_one():
    natural, low = sizes((low_waist(), WAIST), ("M", 86, 70), ("L", 90, None))
    assert (natural.waist_cm, low.waist_cm) == (70, 76)


def test_a_low_waist_counts_as_it_is_where_nobody_knows_the_difference():
    (size,) = sizes((low_waist(),), ("M", 86), below=0)
    assert size.waist_cm == 86


def test_a_figure_that_would_be_nothing_is_none():
    (size,) = sizes((BUST, low_waist()), ("M", 88, 10))
    assert size.waist_cm is None


def test_of_rows_with_one_label_the_first_counts_and_rows_without_one_do_not():
    found = sizes(GIRTHS, ("M", 88, 70, 94), ("", 1, 1, 1), (" m ", 99, 99, 99), ("L", 92, 74, 98))
    assert [(each.label, each.chest_cm) for each in found] == [("M", 88), ("L", 92)]


def test_the_first_of_a_repeated_label_counts_even_without_a_figure():
    empty, _ = sizes(GIRTHS, ("M", None, None, None), ("L", 92, 74, 98), ("M", 88, 70, 94))
    assert (empty.label, figures(empty)) == ("M", (None, None, None))


def test_the_order_of_the_chart_is_kept():
    found = sizes(GIRTHS, ("XL", 100, 80, 106), ("S", 84, 66, 90), ("M", 88, 70, 94))
    assert [each.label for each in found] == ["XL", "S", "M"]


def test_inches_are_remembered_where_all_columns_are_in_inches():
    inches = Definition(Measure.BUST, SizeBasis.BODY, LengthUnit.INCH)
    assert sizes((inches,), ("M", 88))[0].unit is LengthUnit.INCH
    assert sizes((inches, WAIST), ("M", 88, 70))[0].unit is LengthUnit.CM


def test_a_chart_keeps_its_ranges_and_facts():
    given_chart = read(
        GIRTHS,
        [("S", (84, 88), None, (90, 94)), ("Notes", None, None, None), ("M", 90, 70, 96)],
        name="Summer",
        brand="Kala",
        wearers=Wearers.MEN,
        product_type="shirt",
        fit_category="upper_fitted",
    )
    chart = size_chart(given_chart, BELOW, TOPS)
    assert [(each.label, each.chest_cm, each.waist_cm) for each in chart.sizes] == [
        ("S", (84, 88), None),
        ("M", (90, 90), (70, 70)),
    ]
    told = (chart.name, chart.brand, chart.wearers, chart.product_type, chart.basis)
    assert told == ("Summer", "Kala", Wearers.MEN, "shirt", SizeBasis.BODY)


def test_a_range_written_backwards_is_kept_from_the_least_to_the_most():
    chart = size_chart(read(GIRTHS, [("M", (92, 88), 70, 96)]), BELOW, DRESSES)
    assert chart.sizes[0].chest_cm == (88, 92)


def test_without_a_category_bodies_are_left_out_beside_garments():
    chart = size_chart(read((BUST, *of(SizeBasis.FLAT, [WAIST])), [("M", 88, 37)]), BELOW, None)
    assert (chart.sizes[0].chest_cm, chart.sizes[0].waist_cm) == (None, (74, 74))
    assert chart.basis is SizeBasis.GARMENT


CELLS = st.none() | st.floats(30, 150) | st.tuples(st.floats(30, 150), st.floats(30, 150))
COLUMNS = st.lists(
    st.sampled_from([column for basis in SizeBasis for column in (*of(basis), low_waist(basis))]),
    min_size=1,
    max_size=6,
)


@given(data=st.data(), columns=COLUMNS, category=st.sampled_from(sorted(CATEGORIES)))
def test_whom_it_fits_is_told_by_the_very_figures_that_products_get(data, columns, category):
    rows = data.draw(st.lists(st.tuples(st.text("ml ", max_size=2), *[CELLS] * len(columns))))
    chart, declared = read(columns, rows), CATEGORIES[category]
    counted = product_sizes(chart, declared, BELOW)
    kept = size_chart(chart, BELOW, declared)
    assert tuple(size for size in counted if size.features()) == kept.product_sizes()
    labels = [label.strip().casefold() for label, *_ in rows if label.strip()]
    assert [size.label.casefold() for size in counted] == list(dict.fromkeys(labels))
    assert len({size.basis for size in counted}) <= 1
    for size in kept.sizes:
        for girth in (size.chest_cm, size.waist_cm, size.hip_cm):
            assert girth is None or 0 < girth[0] <= girth[1]
