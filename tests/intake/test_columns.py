"""Matching columns: by their words in two languages, and by what stands in them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fitkiosk.domain.imports import Column, ColumnRole, TableKind
from fitkiosk.domain.products import SizeBasis
from fitkiosk.intake.columns import heading, kind_of, match_columns
from fitkiosk.intake.words import seller_words
from fitkiosk.units import LengthUnit


def roles(*headers: str, rows: list[tuple[str, ...]] | None = None) -> list[ColumnRole | None]:
    return [each.role for each in match_columns(headers, rows or [])]


@pytest.mark.parametrize(
    ("header", "column"),
    [
        ("Product_ID", Column.SKU),
        ("article no.", Column.SKU),
        ("styleCode", Column.SKU),
        ("आर्टिकल नंबर", Column.SKU),
        ("Product_Name", Column.NAME),
        ("उत्पाद का नाम", Column.NAME),
        ("Product_Brand", Column.BRAND),
        ("ब्रांड", Column.BRAND),
        ("Gender", Column.WEARERS),
        ("Primary_Color", Column.COLOUR),
        ("MRP (₹)", Column.PRICE),
        ("SELLING PRICE", Column.PRICE),
        ("क़ीमत", Column.PRICE),
        ("Bust", Column.CHEST),
        ("सीना", Column.CHEST),
        ("कमर", Column.WAIST),
        ("Hips (in)", Column.HIP),
        ("chest_min_cm", Column.CHEST_LEAST),
        ("Waist max", Column.WAIST_MOST),
        ("Size Chart", Column.CHART),
        ("साइज़", Column.SIZE),
        ("Available sizes", Column.SIZES),
        ("EAN-13", Column.BARCODE),
        ("Image URL", Column.PICTURES),
        ("Fabric", Column.MATERIAL),
        ("Star rating", Column.RATING),
        ("Descripton", Column.DESCRIPTION),
        ("Colr", Column.COLOUR),
        ("Chst (cm)", Column.CHEST),
        ("Waist rise", None),
        ("Hip pocket", None),
        ("Foo", None),
    ],
)
def test_a_header_is_taken_for(header: str, column: Column | None) -> None:
    assert roles(header) == [ColumnRole(column) if column else None]


@pytest.mark.parametrize(
    ("header", "unit", "basis"),
    [
        ("Chest (cm)", LengthUnit.CM, None),
        ("Bust in inches", LengthUnit.INCH, None),
        ("Waist flat", None, SizeBasis.FLAT),
        ("छाती (इंच)", LengthUnit.INCH, None),
        ('Hip "', LengthUnit.INCH, None),
        ("Pit to pit, cm", LengthUnit.CM, SizeBasis.FLAT),
        ("Half chest", None, SizeBasis.FLAT),
        ("Waist to fit (in)", LengthUnit.INCH, SizeBasis.BODY),
        ("body_hip_cm", LengthUnit.CM, SizeBasis.BODY),
        ("Garment chest", None, SizeBasis.GARMENT),
    ],
)
def test_units_and_basis_are_read_from_headers(
    header: str, unit: LengthUnit | None, basis: SizeBasis | None
) -> None:
    read = heading(header)
    assert read.column is not None
    assert (read.unit, read.basis) == (unit, basis)


@pytest.mark.parametrize(
    ("header", "column", "size"),
    [
        ("S chest", Column.CHEST, "S"),
        ("Chest M", Column.CHEST, "M"),
        ("chest_cm_XL", Column.CHEST, "XL"),
        ("2XL Waist", Column.WAIST, "2XL"),
        ("38 bust", Column.CHEST, "38"),
        ("UK 10 hip (in)", Column.HIP, "UK 10"),
        ("Hip max, size L", Column.HIP_MOST, "L"),
        ("free size bust", Column.CHEST, "FREE SIZE"),
    ],
)
def test_columns_of_one_size_are_understood(header: str, column: Column, size: str) -> None:
    assert roles(header) == [ColumnRole(column, size)]


def test_columns_named_by_sizes_alone_tell_of_stock() -> None:
    assert roles("Name", "S", "M", "38") == [
        ColumnRole(Column.NAME),
        *(ColumnRole(Column.SIZE, size) for size in ("S", "M", "38")),
    ]


def test_values_decide_where_words_mislead() -> None:
    counted = roles("Name", "Num_Images", rows=[("Kurta", "7"), ("Top", "5")])
    assert counted == [ColumnRole(Column.NAME), None]
    priced = roles("Price", "Price", rows=[("on request", "1,299"), ("ask", "899")])
    assert priced == [None, ColumnRole(Column.PRICE)]
    cut = roles("Name", "Fit", rows=[("Jeans", "Slim"), ("Jeans", "Regular Fit")])
    assert cut == [ColumnRole(Column.NAME), None]


def test_of_two_candidates_the_best_match_in_all_is_taken() -> None:
    # "Product" alone would be a name; beside a better one it is not.
    assert roles("Product", "Product Name", "Product Code") == [
        None,
        ColumnRole(Column.NAME),
        ColumnRole(Column.SKU),
    ]


def test_several_columns_of_pictures_are_all_taken() -> None:
    rows = [("a.jpg", "b.jpg")]
    assert roles("Image 1", "Image 2", rows=rows) == [ColumnRole(Column.PICTURES)] * 2


def test_what_is_remembered_counts_and_is_given_to_nobody_else() -> None:
    remembered = {"Title": None, "Foo": ColumnRole(Column.NAME)}
    matched = match_columns(("Title", "Foo", "Product name"), [], remembered)
    assert [each.role for each in matched] == [None, ColumnRole(Column.NAME), None]
    assert [each.certainty for each in matched][:2] == [1.0, 1.0]


def test_examples_are_the_first_values() -> None:
    (matched,) = match_columns(("Name",), [("",), ("a",), ("b",), ("c",), ("d",)])
    assert matched.examples == ("a", "b", "c")


@pytest.mark.parametrize(
    ("headers", "kind"),
    [
        (["SKU", "Name", "Price", "Size", "Chest"], TableKind.PRODUCTS),
        (["brand", "gender", "chart", "size", "chest_min_cm", "chest_max_cm"], TableKind.CHARTS),
        (["SKU", "Rating", "Review", "Felt"], TableKind.REVIEWS),
    ],
)
def test_the_kind_of_a_table_shows_in_its_columns(headers: list[str], kind: TableKind) -> None:
    assert kind_of(match_columns(headers, [])) is kind


def test_every_phrase_of_the_data_file_finds_its_column() -> None:
    known = seller_words()
    for phrase, column in (known.columns | known.girths).items():
        assert roles(phrase) == [ColumnRole(column)], phrase


@given(headers=st.lists(st.text(max_size=30), max_size=12), cell=st.text(max_size=12))
def test_any_headers_are_matched_without_giving_a_role_twice(headers: list[str], cell: str) -> None:
    matched = match_columns(headers, [(cell,) * len(headers)])
    given_out = [each.role for each in matched if each.role is not None]
    single = [role for role in given_out if role.column is not Column.PICTURES]
    assert len(single) == len(set(single))
    assert [each.header for each in matched] == headers
    assert all(0 <= each.certainty <= 1 for each in matched)
