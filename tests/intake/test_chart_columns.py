"""What columns and charts are taken for, why, and what is asked."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fitkiosk import assets
from fitkiosk.domain.products import SizeBasis, Wearers
from fitkiosk.domain.sheets import (
    Asked,
    Definition,
    Measure,
    Proposal,
    RangeEnd,
    Sheet,
    SheetRow,
    SizeSystem,
)
from fitkiosk.errors import BundledFileError
from fitkiosk.fit.categories import load_categories
from fitkiosk.intake import chart_words
from fitkiosk.intake.chart_columns import guessed_facts, proposals
from fitkiosk.intake.chart_sheets import sheet_from_file, sheet_from_text
from fitkiosk.intake.product_types import ProductTypes
from fitkiosk.units import LengthUnit

from .conftest import MakeFile

CM, INCH = LengthUnit.CM, LengthUnit.INCH
BODY, GARMENT, FLAT = SizeBasis.BODY, SizeBasis.GARMENT, SizeBasis.FLAT


def proposed(text: str) -> tuple[Proposal, ...]:
    return sheet_from_text(text).proposals


def column(header: str, *figures: str, around: str = "") -> Proposal:
    """The proposal for a column between labels and what tells that others are there too."""
    sizes = zip(("S", "M", "L", "XL"), figures, strict=False)
    lines = "\n".join(f"{label}\t{figure}" for label, figure in sizes)
    return proposed(f"{around}\nSize\t{header}\n{lines}")[1]


# --- Measures -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "measure"),
    [
        ("Bust", Measure.BUST),
        ("To Fit Chest (in)", Measure.BUST),
        ("Pit to pit", Measure.BUST),
        ('Chest width 1" below armhole', Measure.BUST),
        ("CHEST_MIN_CM", Measure.BUST),
        ("सीने का घेरा", Measure.BUST),
        ("Under Bust", Measure.UNDERBUST),
        ("Band", Measure.UNDERBUST),
        ("Natural waist", Measure.WAIST),
        ("कमर", Measure.WAIST),
        ("Waist (at hip bone)", Measure.LOW_WAIST),
        ("Waist - low rise", Measure.LOW_WAIST),
        ("Trouser waist", Measure.LOW_WAIST),
        ("Waistband", Measure.LOW_WAIST),
        ("Seat / hip", Measure.HIP),
        ("कूल्हे", Measure.HIP),
        ("Hüfte", Measure.HIP),
        ("Body length from HPS", Measure.LENGTH),
        ("Length (waist to hem)", Measure.LENGTH),
        ("Inside leg", Measure.INSEAM),
        ("Foot length", Measure.FOOT_LENGTH),
        ("Sleeve length", Measure.OTHER),
        ("High hip", Measure.OTHER),
        ("Across shoulder", Measure.OTHER),
    ],
)
def test_headers_tell_what_is_measured(header: str, measure: Measure) -> None:
    proposal = column(header, "84", "88", "92")

    assert proposal.definition.measure is measure
    assert header in str(proposal.reasons[0])
    assert Asked.MEASURE not in proposal.asks


def test_figures_under_unknown_words_are_guessed_and_asked() -> None:
    by_figures = proposed("Koko\tRinta\tVyötärö\tLantio\nS\t84\t66\t92\nM\t88\t70\t96")
    one_alone = column("Rinta", "24", "26")

    assert [each.definition.measure for each in by_figures[1:]] == [
        Measure.BUST,
        Measure.WAIST,
        Measure.HIP,
    ]
    assert one_alone.definition.measure is Measure.OTHER
    assert all(Asked.MEASURE in each.asks for each in (*by_figures[1:], one_alone))


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("Remarks", ("new", "old")),
        ("Price", ("499", "549")),
        ("Qty", ("12", "8")),
        ("SKU", ("1201", "1202")),
        ("Share", ("20%", "80%")),
    ],
)
def test_what_is_no_length_has_no_measure(header: str, cells: tuple[str, str]) -> None:
    first, second = cells

    *_, last = proposed(f"Size\tBust\t{header}\nS\t84\t{first}\nM\t88\t{second}")

    assert last.definition == Definition()


@pytest.mark.parametrize(
    ("header", "end"),
    [
        ("Bust min", RangeEnd.LEAST),
        ("Bust (from)", RangeEnd.LEAST),
        ("chest_max_cm", RangeEnd.MOST),
        ("अधिकतम सीना", RangeEnd.MOST),
        ("Pit to pit", RangeEnd.BOTH),
        ("To fit bust", RangeEnd.BOTH),
        ("Low waist", RangeEnd.BOTH),
        ("Length from shoulder", RangeEnd.BOTH),
    ],
)
def test_ends_of_ranges_are_told_from_words_that_only_look_so(header: str, end: RangeEnd) -> None:
    assert column(header, "84", "88").definition.end is end


# --- Labels ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "labels", "system"),
    [
        ("Size", ("S", "M", "XL"), SizeSystem.LETTER),
        ("Size", ("Small", "Medium", "Large"), SizeSystem.LETTER),
        ("Size", ("S (8-10)", "M (12-14)"), SizeSystem.LETTER),
        ("Size", ("36", "38", "40"), SizeSystem.EU),
        ("Size", ("8", "10", "12"), SizeSystem.NUMBER),
        ("Size", ("UK 8", "UK 10"), SizeSystem.UK),
        ("UK size", ("8", "10"), SizeSystem.UK),
        ("EU", ("36", "38"), SizeSystem.EU),
        ("US size", ("4", "6"), SizeSystem.US),
        ("Indian size", ("38", "40"), SizeSystem.IN),
        ("Band size", ("32B", "34B"), None),
        ("Age", ("2-3Y", "3-4Y"), None),
    ],
)
def test_labels_tell_their_system(
    header: str, labels: tuple[str, ...], system: SizeSystem | None
) -> None:
    lines = "\n".join(f"{label}\t{84 + place}" for place, label in enumerate(labels))

    proposal = proposed(f"{header}\tBust\n{lines}")[0]

    assert proposal.definition == Definition(Measure.SIZE, system=system)
    assert proposal.reasons


def test_labels_that_are_the_bust_in_inches_are_sizes_of_india() -> None:
    labels, *_ = proposed("Size\tTo fit bust\tTo fit waist\n36\t36\t30\n38\t38\t32\n40\t40\t34")

    assert labels.definition.system is SizeSystem.IN


def test_a_column_that_counts_the_rows_names_no_sizes() -> None:
    sheet = sheet_from_text("No.\tSize\tBust\n1\tS\t84\n2\tM\t88\n3\tL\t94").sheet

    assert sheet.label_column == 1


# --- Units ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "figures", "around", "unit", "asks"),
    [
        ("Bust (in)", ("84", "88"), "", INCH, False),
        ("Bust in cm", ("34", "36"), "", CM, False),
        ('Bust (")', ("34", "36"), "", INCH, False),
        ("Bust", ('34"', '36"', "38"), "", INCH, False),
        ("Bust", ("86 cm / 34 in", "90 cm / 35.5 in"), "", CM, False),
        ("Bust", ("34", "36"), "All measurements in inches", INCH, False),
        ("Bust", ("34", "36"), "Unit: in", INCH, False),
        ("Bust", ("84", "88"), "नाप सेमी में", CM, False),
        ("Bust", ("84", "88"), "Model is 68 inches tall", CM, False),
        ("Bust", ("84", "88"), "", CM, False),
        ("Waist", ("22", "24"), "", INCH, False),
        ("Bust (body)", ("34", "36"), "", INCH, False),
        ("Bust, laid flat", ("44", "46"), "", CM, True),
        ("Bust", ("36", "38"), "", INCH, True),
        ("Bust", ("46", "48"), "", CM, True),
        # What the title says cannot be: it is asked.
        ("Bust", ("84", "88"), "All measurements in inches", CM, True),
        ("Sleeve", ("22", "24"), "", CM, False),
    ],
)
def test_units_come_from_words_and_figures(
    header: str, figures: tuple[str, ...], around: str, unit: LengthUnit, *, asks: bool
) -> None:
    proposal = column(header, *figures, around=around)

    assert proposal.definition.unit is unit
    assert (Asked.UNIT in proposal.asks) is asks


def test_a_column_that_repeats_another_is_in_the_other_unit() -> None:
    _, cm, inches = proposed("Size\tBust\tBust\nS\t84\t33\nM\t88\t34.6\nL\t94\t37")

    assert (cm.definition.unit, inches.definition.unit) == (CM, INCH)
    assert "those of “Bust” in in" in str(inches.reasons[1])
    assert inches.definition.basis is cm.definition.basis is BODY


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Size\tBust\tLength\nS\t44\t68\nM\t46\t70", CM),
        ("Size\tBust\tLength\nS\t44\t27\nM\t46\t28", INCH),
        ("Size\tSleeve\tBust\nS\t24\t34\nM\t25\t36", INCH),
        ("Size\tUnit\tBust\nS\tin\t84\nM\tin\t88", CM),
        ("Size\tChest (in)\tWaist\nS\t48\t46\nM\t50\t48", INCH),
        # All girths together, and nobody writes ranges of widths across.
        ("Size\tChest\tWaist\nS\t38\t32\nM\t40\t34\nL\t44\t38", INCH),
        ("Size\tChest\tWaist\nS\t36-38\t30-32\nM\t38-40\t32-34\nL\t42-44\t36-38", INCH),
        ("Size\tChest\tWaist\nS\t46\t38\nM\t48\t40\nL\t50\t42", CM),
        ("Size\tUnit\tBust\nS\tinch\t34\nM\tinch\t36", INCH),
    ],
)
def test_columns_beside_it_tell_the_unit(text: str, unit: LengthUnit) -> None:
    *_, last = proposed(text)

    assert last.definition.unit is unit


# --- Basis and waist ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "figures", "around", "basis", "asks"),
    [
        ("To fit bust", ("84", "88"), "", BODY, False),
        ("Garment bust", ("84", "88"), "", GARMENT, False),
        ("Bust (finished)", ("84", "88"), "", GARMENT, False),
        ("Pit to pit", ("44", "46"), "", FLAT, False),
        ("Chest width", ("44", "46"), "", FLAT, False),
        ("1/2 chest", ("44", "46"), "", FLAT, False),
        ("Chest ½", ("44", "46"), "", FLAT, False),
        ("Bust", ("84", "88"), "Body measurements", BODY, False),
        ("Bust", ("84", "88"), "Garment measurements", GARMENT, False),
        ("Bust", ("44", "46"), "Measured laid flat", FLAT, False),
        ("Bust", ("84", "88"), "Product: kurta", BODY, True),
        ("Bust", ("84", "88"), "Garment may shrink by 2%", BODY, True),
        ("Bust", ("84", "88"), "Dry flat", BODY, True),
        ("Bust", ("84", "88"), "Garment measurements after a wash", GARMENT, False),
        ("Bust", ("84", "88"), "", BODY, True),
        ("Bust (cm)", ("44", "46"), "", FLAT, True),
        ("Bust (cm)", ("55", "58"), "Kids' T-shirts", BODY, True),
        ("Length", ("68", "70"), "", GARMENT, False),
        ("Body length", ("68", "70"), "", GARMENT, False),
        ("Sleeve", ("22", "24"), "Measured laid flat", GARMENT, False),
        ("Height", ("160", "168"), "", BODY, False),
        ("Inseam", ("76", "78"), "", BODY, False),
    ],
)
def test_the_basis_comes_from_words_and_figures(
    header: str, figures: tuple[str, ...], around: str, basis: SizeBasis, *, asks: bool
) -> None:
    proposal = column(header, *figures, around=around)

    assert proposal.definition.basis is basis
    assert (Asked.BASIS in proposal.asks) is asks


def test_a_small_column_beside_usual_girths_is_not_laid_flat() -> None:
    exchanged = "Size\tBust (cm)\tWaist (cm)\tHip (cm)\nXS\t82\t90\t62\nS\t86\t94\t66"
    in_inches = "Size\tBust (cm)\tWaist (cm)\nXS\t82\t24.4\nS\t86\t26"
    flat = "Size\tBust (cm)\tWaist (cm)\nS\t42\t34\nM\t44\t36"

    for text, basis in ((exchanged, BODY), (in_inches, BODY), (flat, FLAT)):
        assert {each.definition.basis for each in proposed(text)[1:]} == {basis}


@pytest.mark.parametrize(
    ("girth", "basis"),
    [("Waist laid flat", GARMENT), ("Garment waist", GARMENT), ("Waist", BODY)],
)
def test_the_leg_of_a_garment_is_the_garments(girth: str, basis: SizeBasis) -> None:
    _, _, inseam = proposed(f"Size\t{girth}\tInseam\nS\t39\t78\nM\t41\t79")

    assert inseam.definition.basis is basis


def test_a_note_with_a_mark_is_about_the_columns_with_that_mark() -> None:
    _, bust, waist = proposed("Size\tBust\tWaist*\nS\t84\t33\nM\t88\t35\n* measured flat, in cm")

    assert bust.definition.basis is BODY
    assert waist.definition == Definition(Measure.WAIST, FLAT, CM)


@pytest.mark.parametrize(
    ("headers", "asked"),
    [
        (("Waist", "Hip"), True),
        (("Waist", "Inseam"), True),
        (("Natural waist", "Hip"), False),
        (("Garment waist", "Hip"), False),
        (("Waist", "Bust"), False),
        (("Low waist", "Hip"), False),
    ],
)
def test_which_waist_is_asked_of_trousers(headers: tuple[str, str], *, asked: bool) -> None:
    first, second = headers

    _, waist, _ = proposed(f"Size\t{first}\t{second}\nS\t66\t92\nM\t70\t96")

    assert (Asked.WAIST in waist.asks) is asked


def test_a_chart_that_is_known_to_be_of_trousers_asks_for_the_waist_too() -> None:
    waist = Definition(Measure.WAIST)
    facts = guessed_facts(Sheet(definitions=(waist, Definition(Measure.HIP))))
    sheet = Sheet(("Size", "Waist"), (), (SheetRow(("S", "66")),), facts)

    assert facts.fit_category == "lower_fitted"
    assert Asked.WAIST in proposals(sheet)[1].asks


_CELLS = st.sampled_from(["", "S", "84", "33", "84-88", "x", "½"])


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.text(max_size=12), min_size=1, max_size=5),
    st.lists(st.lists(_CELLS, min_size=5), max_size=5),
)
def test_every_column_gets_a_proposal_with_a_reason(
    headers: list[str], cells: list[list[str]]
) -> None:
    width = len(headers)
    rows = tuple(SheetRow(tuple(row[:width])) for row in cells)

    found = proposals(Sheet(tuple(headers), (Definition(),) * width, rows))

    assert len(found) == width
    assert all(each.reasons and all(map(str, each.reasons)) for each in found)


# --- What a chart is for --------------------------------------------------------------------------


@pytest.fixture(scope="module")
def types() -> ProductTypes:
    models = assets.models_dir()
    categories = load_categories(models / "categories.toml")
    return ProductTypes.load(assets.resources_dir() / "product_types.toml", categories)


@pytest.mark.parametrize(
    ("text", "wearers"),
    [
        ("Women's kurtas", Wearers.WOMEN),
        ("MENS SHIRTS", Wearers.MEN),
        ("पुरुषों के लिए", Wearers.MEN),
        ("Unisex hoodies", Wearers.EVERYONE),
        ("Men & Women", Wearers.EVERYONE),
        ("Boys T-shirts", Wearers.CHILDREN),
        ("All measurements in cm", None),
        ("Size M chart", None),
    ],
)
def test_titles_tell_who_wears_it(text: str, wearers: Wearers | None) -> None:
    assert sheet_from_text(f"{text}\nSize\tBust\nS\t84\nM\t88").sheet.facts.wearers is wearers


@pytest.mark.parametrize("brand", ["Brand: Neem & Co", "Brand\tNeem & Co", "ब्रांड = Neem & Co"])
def test_lines_above_tell_brand_name_and_stretch(brand: str) -> None:
    facts = sheet_from_text(
        f"{brand}\nSpring catalogue\nLeggings 2026\nUnit: cm\n"
        "Size\tWaist\tHip\nS\t60\t84\nM\t64\t88\nFabric stretch: 40%"
    ).sheet.facts

    assert (facts.brand, facts.name, facts.stretch_percent) == ("Neem & Co", "Leggings 2026", 40)


def test_a_note_tells_who_wears_it_where_no_title_does() -> None:
    chart = "Size\tChest\tWaist\nS\t91\t78\nM\t97\t84"

    noted = sheet_from_text(f"{chart}\n\nMen's shirts, in cm").sheet.facts
    titled = sheet_from_text(f"Women's shirts\n{chart}\n\nMen's shirts are elsewhere").sheet.facts

    assert (noted.wearers, titled.wearers) == (Wearers.MEN, Wearers.WOMEN)


@pytest.mark.parametrize(
    ("header", "labels", "wearers"),
    [
        ("Size", ("2-3 years", "3-4 years"), Wearers.CHILDREN),
        ("Size", ("6-12M", "18M"), Wearers.CHILDREN),
        ("उम्र", ("4", "6"), Wearers.CHILDREN),
        ("Size", ("36M", "38M"), None),
        ("Size", ("S", "M"), None),
    ],
)
def test_sizes_called_by_ages_are_of_children(
    header: str, labels: tuple[str, str], wearers: Wearers | None
) -> None:
    one, two = labels

    sheet = sheet_from_text(f"{header}\tChest\tWaist\n{one}\t55\t53\n{two}\t57\t54").sheet

    assert sheet.facts.wearers is wearers


@pytest.mark.parametrize("text", ["Stretch of 900% wanted", "2% elastane", "stretch", "40%"])
def test_what_is_no_stretch_counts_for_none(text: str) -> None:
    sheet = sheet_from_text(f"{text}\nSize\tWaist\tHip\nS\t60\t84\nM\t64\t88").sheet

    assert sheet.facts.stretch_percent == 0


@pytest.mark.parametrize(
    ("headers", "category"),
    [
        (("Bust", "Waist", "Hip"), "dresses"),
        (("Bust", "Waist", "Length"), "upper_fitted"),
        (("Waist", "Hip", "Inseam"), "lower_fitted"),
        (("Low waist", "Hip"), "lower_fitted"),
        (("Bust", "Length"), "upper_loose"),
        (("Foot length", "Height"), None),
    ],
)
def test_the_measures_tell_the_category(headers: tuple[str, ...], category: str | None) -> None:
    figures = "\t".join(["84", "70", "92"][: len(headers)])

    sheet = sheet_from_text("Size\t" + "\t".join(headers) + f"\nS\t{figures}\nM\t{figures}").sheet

    assert sheet.facts.fit_category == category


def test_all_three_girths_of_men_are_a_top() -> None:
    text = "Men's size chart\nSize\tChest\tWaist\tHip\nS\t92\t80\t96\nM\t97\t85\t101"

    assert sheet_from_text(text).sheet.facts.fit_category == "upper_fitted"


def test_numeric_sizes_beside_letters_are_labels() -> None:
    text = "Alpha\tNumeric\tBust\nXXS\t00-0\t80\nXS\t2\t82\nS\t4-6\t86\nM\t8-10\t90"

    alpha, numeric, _ = proposed(text)

    assert alpha.definition.measure is numeric.definition.measure is Measure.SIZE


def test_words_tell_the_type_before_the_measures_do(types: ProductTypes) -> None:
    text = "Women's jeans\nSize\tBust\tWaist\nS\t84\t66\nM\t88\t70"

    facts = sheet_from_text(text, types=types).sheet.facts

    assert (facts.product_type, facts.fit_category) == ("jeans", "lower_fitted")


def test_the_name_of_a_file_tells_too(make: MakeFile, types: ProductTypes) -> None:
    path = make([("Size", "Waist", "Hip"), ("30", 76, 92), ("32", 81, 97)], "mens_jeans.csv")

    facts = sheet_from_file(path, types=types).sheet.facts

    assert (facts.name, facts.wearers, facts.product_type) == ("mens_jeans", Wearers.MEN, "jeans")


# --- The words themselves -------------------------------------------------------------------------


@pytest.mark.parametrize("content", [None, b"\xff", b"[measures]\nbreast = []", b"[waist]"])
def test_a_broken_file_of_words_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes | None
) -> None:
    if content is not None:
        (tmp_path / "chart_words.toml").write_bytes(content)
    monkeypatch.setattr(assets, "resources_dir", lambda: tmp_path)

    with pytest.raises(BundledFileError):
        chart_words.chart_words.__wrapped__()
