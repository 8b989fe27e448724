"""From a seller's file to drafts: what is asked, what is read, what is refused and why."""

import csv
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fitkiosk.domain.fit import FitLabel
from fitkiosk.domain.imports import (
    Column,
    ColumnRole,
    Draft,
    DraftSize,
    ImportMapping,
    Question,
    RefusedRow,
    TableKind,
)
from fitkiosk.domain.products import SizeBasis, Wearers
from fitkiosk.errors import ImportCancelledError, KioskError
from fitkiosk.intake.drafts import drafts
from fitkiosk.intake.questions import guessed, questions
from fitkiosk.intake.tables import open_table
from fitkiosk.units import LengthUnit

from .conftest import MakeFile

SAID = ImportMapping("Neem", {}, LengthUnit.CM, SizeBasis.GARMENT, "INR", "Neem")


def read(path: Path, mapping: ImportMapping = SAID) -> list[Draft | RefusedRow]:
    table = open_table(path)
    return list(drafts(table, guessed(table, mapping)))


def only(path: Path, mapping: ImportMapping = SAID) -> Draft:
    (draft,) = read(path, mapping)
    assert isinstance(draft, Draft), str(draft)
    return draft


def refusals(path: Path, mapping: ImportMapping = SAID) -> list[tuple[int, str | None, str]]:
    return [
        (each.row, each.column, str(each.reason))
        for each in read(path, mapping)
        if isinstance(each, RefusedRow)
    ]


# --- What a row says ------------------------------------------------------------------------------


def test_a_row_with_everything_is_read(make: MakeFile) -> None:
    row = {
        "Article no": "007",
        "Title": "Kurta",
        "Brand": "Neem",
        "Category": "Kurtas",
        "Gender": "Women",
        "Colour": "Navy Blue",
        "MRP": "₹1,299.00",
        "Details": "Long\nand soft",
        "Fabric": "Cotton, 2% elastane",
        "Stretch": "20%",
        "Image": "a.jpg",
        "Photo": "b.jpg",
        "EAN": "4006381333931",
        "Size": "M",
        "Bust (in)": "36",
        "Waist": "72-76",
        "Hip": "",
    }
    path = make([list(row), list(row.values())])
    draft = only(path)
    assert (draft.row, draft.sku) == (2, "007")
    assert draft.facts == {
        Column.SKU: "007",
        Column.NAME: "Kurta",
        Column.BRAND: "Neem",
        Column.TYPE: "Kurtas",
        Column.WEARERS: Wearers.WOMEN,
        Column.COLOUR: "Navy Blue",
        Column.PRICE: 129900,
        Column.CURRENCY: "INR",
        Column.DESCRIPTION: "Long\nand soft",
        Column.MATERIAL: "Cotton, 2% elastane",
        Column.STRETCH: 20.0,
        Column.PICTURES: ("a.jpg", "b.jpg"),
    }
    assert draft.sizes == (
        DraftSize(
            "M",
            (91.44, 91.44),
            (72.0, 76.0),
            None,
            "4006381333931",
            SizeBasis.GARMENT,
            LengthUnit.INCH,
        ),
    )
    assert draft.cells[0] == "007"


def test_a_hindi_table_is_read(make: MakeFile) -> None:
    path = make("कोड,नाम,ब्रांड,कीमत,साइज़,छाती (इंच)\nक१,कुर्ता,नीम,१२९९,M,३६\n")
    draft = only(path)
    assert draft.facts[Column.PRICE] == 129900
    assert draft.sizes[0].chest_cm == (91.44, 91.44)


def test_a_barcode_without_a_size_is_the_products(make: MakeFile) -> None:
    draft = only(make("SKU,Name,EAN\n1,Bag,4006381333931\n"))
    assert draft.facts[Column.BARCODE] == "4006381333931"
    assert not draft.sizes


def test_an_article_number_is_made_where_there_is_none(make: MakeFile) -> None:
    table = make(
        "Name,Brand,Colour\nBlue Kurta,Neem,Blue\nKurta,Neem,Red\n"
        + "Long " * 20
        + "name,Neem,Red\n"
    )
    made = [each.sku for each in read(table) if isinstance(each, Draft)]
    assert made[:2] == ["neem-blue-kurta", "neem-kurta-red"]
    assert made == [each.sku for each in read(table) if isinstance(each, Draft)]


def test_long_names_make_short_article_numbers_that_differ(make: MakeFile) -> None:
    words = " ".join(f"word{n}" for n in range(20))
    path = make(f"Name,Brand\n{words} a,Neem\n{words} b,Neem\n")
    first, second = (each.sku for each in read(path) if isinstance(each, Draft))
    assert first != second
    assert max(len(first), len(second)) <= 64


# --- Sizes in columns -----------------------------------------------------------------------------


def test_sizes_in_columns_are_read_as_one_product(make: MakeFile) -> None:
    path = make("SKU,Name,S chest,S waist,M chest,M waist,L chest,L waist\n1,Top,86,70,90,74,,\n")
    assert [(size.label, size.chest_cm, size.waist_cm) for size in only(path).sizes] == [
        ("S", (86.0, 86.0), (70.0, 70.0)),
        ("M", (90.0, 90.0), (74.0, 74.0)),
    ]


def test_columns_named_by_sizes_tell_which_there_are(make: MakeFile) -> None:
    path = make("SKU,Name,S,M,L,XL\n1,Top,✓,0,12,\n")
    assert [size.label for size in only(path).sizes] == ["S", "L"]
    assert only(path).sizes[0] == DraftSize("S")


def test_a_column_named_by_a_size_can_be_made_a_girth(make: MakeFile) -> None:
    path = make("SKU,Name,S,M\n1,Top,86,90\n")
    chest = {size: ColumnRole(Column.CHEST, size) for size in "SM"}
    draft = only(path, replace(SAID, roles=chest))
    assert [size.chest_cm for size in draft.sizes] == [(86.0, 86.0), (90.0, 90.0)]


def test_labels_in_one_cell_are_sizes_without_figures(make: MakeFile) -> None:
    path = make('SKU,Name,Available sizes\n1,Top,"S, M, L"\n')
    assert only(path).sizes == tuple(map(DraftSize, "SML"))


def test_merged_products_saved_as_csv_count_for_all_their_sizes(make: MakeFile) -> None:
    path = make(
        "SKU,Name,Price,Size,Chest\nA,Kurta,999,S,86\n,,,M,90\n,,1099,L,94\nB,Top,500,S,86\n"
    )
    table = open_table(path)
    found = [each for each in drafts(table, guessed(table, SAID)) if isinstance(each, Draft)]
    assert [(each.sku, each.facts[Column.PRICE]) for each in found] == [
        ("A", 99900), ("A", 99900), ("A", 109900), ("B", 50000),
    ]  # fmt: skip
    assert found[1].cells == ("", "", "", "M", "90")
    assert "product above" in str(table.notes[0].told)


def test_a_product_above_that_was_refused_still_names_the_rows_below(make: MakeFile) -> None:
    first, second = read(make("SKU,Name,Price,Size\nA,Kurta,-5,S\n,,10,M\n"))
    assert isinstance(first, RefusedRow)
    assert isinstance(second, Draft)
    assert second.sku == "A"


def test_sizes_inside_json_are_read(make: MakeFile) -> None:
    product = {
        "id": "p1",
        "title": "Kurta",
        "sizes": [{"label": "S", "bust": 86}, {"label": "M", "bust": "90"}],
    }
    found = read(make(json.dumps([product]), "a.json"))
    sizes = [each.sizes[0] for each in found if isinstance(each, Draft)]
    assert [(size.label, size.chest_cm) for size in sizes] == [
        ("S", (86.0, 86.0)),
        ("M", (90.0, 90.0)),
    ]


# --- Charts and reviews ---------------------------------------------------------------------------

CHART = (
    "brand,gender,chart,size,chest_min_cm,chest_max_cm,waist_min_cm,waist_max_cm\n"
    "Neem,Female,tops,S,82,86,66,70\nNeem,Female,tops,M,,90,70,\nNeem,Female,tops,L,94,90,70,\n"
)


def test_a_size_chart_is_read_by_its_ends(make: MakeFile) -> None:
    path = make(CHART)
    table = open_table(path)
    mapping = guessed(table, ImportMapping("Neem"))
    assert (mapping.kind, mapping.basis) == (TableKind.CHARTS, SizeBasis.BODY)
    small, medium, wrong = drafts(table, mapping)
    assert isinstance(small, Draft)
    assert small.sizes == (
        DraftSize("S", (82.0, 86.0), (66.0, 70.0), None, None, SizeBasis.BODY, LengthUnit.CM),
    )
    assert small.facts[Column.WEARERS] is Wearers.WOMEN
    assert isinstance(medium, Draft)
    assert medium.sizes[0].chest_cm == (90.0, 90.0)
    assert isinstance(wrong, RefusedRow)
    assert wrong.column == "chest_max_cm"


def test_reviews_are_read(make: MakeFile) -> None:
    path = make("SKU,Review,Stars,Fit,Date,Size\n1,Lovely,4,runs small,03/04/2025,M\n1,,,,,\n")
    review, empty = read(path, ImportMapping("x"))
    assert isinstance(review, Draft)
    assert review.facts == {
        Column.SKU: "1",
        Column.REVIEW: "Lovely",
        Column.RATING: 4,
        Column.FELT: FitLabel.TOO_TIGHT,
        Column.DATE: date(2025, 4, 3),
    }
    assert [size.label for size in review.sizes] == ["M"]
    assert isinstance(empty, RefusedRow)


# --- What has to be asked -------------------------------------------------------------------------


NOTHING_SAID = ImportMapping("x")


def asked(path: Path, mapping: ImportMapping = NOTHING_SAID) -> set[Question]:
    return set(questions(open_table(path), mapping))


def test_everything_that_is_missing_is_asked(make: MakeFile) -> None:
    path = make("SKU,Name,Price,Size,Chest\n1,Top,999,M,45\n2,Top,999,L,48\n")
    assert asked(path) == set(Question)
    assert asked(path, SAID) == set()


def test_nothing_is_asked_that_the_table_says(make: MakeFile) -> None:
    path = make("SKU,Name,Brand,Price,Size,Chest flat (cm)\n1,Top,Neem,₹999,M,45\n")
    assert asked(path) == set()
    path = make("SKU,Brand,Price (INR),Size,Chest,Unit,Basis\n1,Neem,999,M,45,cm,flat\n")
    assert asked(path) == set()
    path = make(
        "SKU,Brand,Price (INR),Size,Chest,Unit,Basis\n1,Neem,999,M,45,cm,flat\n2,N,9,M,45,,\n"
    )
    assert asked(path) == {Question.UNIT, Question.BASIS}


@pytest.mark.parametrize(
    ("figures", "basis", "unit", "open_"),
    [
        ("86 90 94", None, LengthUnit.CM, False),
        ("17 18 19", None, LengthUnit.INCH, False),
        ("34 36 38", None, LengthUnit.INCH, True),
        ("34 36 38", SizeBasis.BODY, LengthUnit.INCH, False),
        ("43 45 47", SizeBasis.FLAT, LengthUnit.CM, False),
        ("52 56 60", SizeBasis.BODY, LengthUnit.INCH, True),
    ],
)
def test_the_unit_is_asked_unless_the_values_settle_it(
    make: MakeFile, figures: str, basis: SizeBasis | None, unit: LengthUnit, open_: bool
) -> None:
    path = make("SKU,Size,Chest\n" + "".join(f"1,M,{figure}\n" for figure in figures.split()))
    mapping = ImportMapping("x", basis=basis)
    assert (Question.UNIT in asked(path, mapping)) is open_
    assert guessed(open_table(path), mapping).unit is unit


def test_rows_that_need_what_nobody_said_are_refused(make: MakeFile) -> None:
    path = make("SKU,Price,Size,Chest\n1,999,,\n2,,M,45\n3,,,\n")
    table = open_table(path)
    found = list(drafts(table, ImportMapping("x")))
    assert [str(each.reason)[:16] for each in found if isinstance(each, RefusedRow)] == [
        "Nobody has said "
    ] * 2
    assert isinstance(found[2], Draft)


# --- What is refused ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("column", "cell", "why"),
    [
        ("Price", "-5", "below zero"),
        ("Price", "=A1*2", "not a price"),
        ("Chest", "=86", "not a length"),
        ("Chest", "860", "30 to 220 cm"),
        ("Chest", "9", "30 to 220 cm"),
        ("EAN", "8.9E+12", "spreadsheet"),
        ("Size", "M" * 21, "too long"),
        ("Name", "x" * 201, "letters"),
        ("SKU", "x" * 65, "letters"),
    ],
)
def test_a_bad_cell_refuses_its_row_and_no_other(
    make: MakeFile, column: str, cell: str, why: str
) -> None:
    good = {"SKU": "1", "Name": "Top", "Price": "999", "Size": "M", "Chest": "86", "EAN": ""}
    path = make(
        [
            list(good),
            list(good.values()),
            list((good | {column: cell}).values()),
            list(good.values()),
        ]
    )
    ((row, header, reason),) = refusals(path)
    assert (row, header) == (3, column)
    assert why in reason


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (",,,M", "neither a name"),
        ("1,Top,N,M,extra", "5 cells"),
    ],
)
def test_a_bad_row_is_refused_as_a_whole(make: MakeFile, line: str, why: str) -> None:
    ((row, header, reason),) = refusals(make(f"SKU,Name,Colour,Size\n{line}\n2,Top,Red,M\n"))
    assert (row, header) == (2, None)
    assert why in reason


def test_a_figure_without_a_size_is_refused(make: MakeFile) -> None:
    ((_, header, reason),) = refusals(make("SKU,Name,Size,Chest\n1,Top,,86\n"))
    assert header == "Chest"
    assert "no size" in reason


def chests(*figures: str) -> str:
    return "SKU,Name,Gender,Size,Chest\n" + "".join(
        f"{n},Top {n},Women,M,{figure}\n" for n, figure in enumerate(figures)
    )


def test_inches_among_centimetres_are_noticed(make: MakeFile) -> None:
    usual = [str(80 + n) for n in range(30)]
    ((row, header, reason),) = refusals(make(chests(*usual, "34", "34 in", "64", "118")))
    assert (row, header) == (32, "Chest")
    assert "“34” looks like inches among centimetres: 86.4 cm?" in reason


def test_centimetres_among_inches_are_noticed(make: MakeFile) -> None:
    usual = [str(34 + n % 8) for n in range(30)]
    path = make(chests(*usual, "91"))
    ((_, _, reason),) = refusals(path, replace(SAID, unit=LengthUnit.INCH))
    assert "“91” looks like centimetres among inches: 35.8 in?" in reason


def test_clothes_for_children_are_not_taken_for_inches(make: MakeFile) -> None:
    text = chests(*(str(80 + n) for n in range(30))) + "40,Top,Kids,2Y,42\n"
    assert refusals(make(text)) == []


def test_widths_laid_flat_have_limits_of_their_own(make: MakeFile) -> None:
    flat = replace(SAID, basis=SizeBasis.FLAT)
    assert refusals(make(chests("16", "45", "109")), flat) == []
    assert len(refusals(make(chests("14", "45", "111")), flat)) == 2


def test_flat_and_around_in_one_row_become_around(make: MakeFile) -> None:
    draft = only(make("SKU,Name,Size,Chest flat,Waist garment\n1,Top,M,45,80\n"))
    (size,) = draft.sizes
    assert (size.chest_cm, size.waist_cm, size.basis) == (
        (90.0, 90.0),
        (80.0, 80.0),
        SizeBasis.GARMENT,
    )


def test_body_and_garment_in_one_row_are_refused(make: MakeFile) -> None:
    ((_, header, reason),) = refusals(
        make("SKU,Name,Size,Body chest,Waist garment\n1,Top,M,85,80\n")
    )
    assert header is None
    assert "body" in reason


def test_prices_in_doubt_are_noted(make: MakeFile) -> None:
    table = open_table(make("SKU,Name,Price\n1,Top,1.299\n2,Top,999\n"))
    found = list(drafts(table, guessed(table, SAID)))
    assert [each.facts[Column.PRICE] for each in found if isinstance(each, Draft)] == [
        129900,
        99900,
    ]
    assert "1.299" in str(table.notes[0].told)


def test_reading_stops_when_it_is_told_to(make: MakeFile) -> None:
    path = make("SKU,Name\n" + "".join(f"{n},Top\n" for n in range(5000)))
    seen: list[Draft | RefusedRow] = []
    with pytest.raises(ImportCancelledError):
        seen.extend(drafts(open_table(path), SAID, cancelled=lambda: len(seen) > 1500))
    assert len(seen) < 3000


_CELLS = st.one_of(
    st.text(st.characters(blacklist_categories=("Cs",)), max_size=15),
    st.sampled_from(
        [
            "86",
            "34 in",
            "-5",
            "=A1",
            "M",
            "S, M",
            "₹ 1,299",
            "8.9E+12",
            "12,99",
            "cm",
            "flat",
            "Women",
            "0",
        ]
    ),
)


@settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(
    lines=st.lists(st.lists(_CELLS, min_size=10, max_size=10), min_size=1, max_size=6),
    kind=st.sampled_from(TableKind),
)
def test_any_cells_give_drafts_or_refusals_row_by_row(
    tmp_path: Path, lines: list[list[str]], kind: TableKind
) -> None:
    columns = "SKU Name Brand Gender Price Size Chest M-waist EAN Rating"
    path = tmp_path / "seller.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([columns.split(), *lines])
    try:
        table = open_table(path)
        found = list(drafts(table, guessed(table, replace(SAID, kind=kind))))
        assert [each.row for each in found] == [row.number for row in table.rows()]
        assert all(each.reason.remedy for each in found if isinstance(each, RefusedRow))
    except KioskError as error:
        assert error.happened
