"""Reading the figures of a chart: whatever people write for a length, and what is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fitkiosk.domain.products import SizeBasis
from fitkiosk.domain.sheets import Definition, Measure, ReadCell, Sheet, SheetRow
from fitkiosk.intake.chart_cells import read_cell, read_chart
from fitkiosk.units import LengthUnit

CM, INCH = LengthUnit.CM, LengthUnit.INCH


@pytest.mark.parametrize(
    ("text", "unit", "ends", "named"),
    [
        ("86", CM, (86, 86), None),
        ("86,5", CM, (86.5, 86.5), None),
        ("34", INCH, (86.36, 86.36), None),
        ("86–90", CM, (86, 90), None),
        ("86-90 cm", CM, (86, 90), CM),
        ("86 to 90", CM, (86, 90), None),
        ("34/36", INCH, (86.36, 91.44), None),
        ("86,5/90", CM, (86.5, 90), None),
        ("34½", INCH, (87.63, 87.63), None),
        ('34 1/2"', CM, (87.63, 87.63), INCH),
        ("34-1/2", INCH, (87.63, 87.63), None),
        ("33.5in", CM, (85.09, 85.09), INCH),
        ('34-36"', CM, (86.36, 91.44), INCH),
        ("34”–36”", CM, (86.36, 91.44), INCH),
        ("८६", CM, (86, 86), None),
        ("८६-९० सेमी", CM, (86, 90), CM),
        ("٨٨٫٥", CM, (88.5, 88.5), None),
        ("٣٤ بوصة", CM, (86.36, 86.36), INCH),
        ("۸۶–۹۰", CM, (86, 90), None),
        ("88*", CM, (88, 88), None),
        # Written the wrong way round it stays so: to say so is the business of the check.
        ("90-86", CM, (90, 86), None),
    ],
)
def test_a_length_is_read(
    text: str, unit: LengthUnit, ends: tuple[float, float], named: LengthUnit | None
) -> None:
    read = read_cell(text, unit)

    assert read.ends == pytest.approx(ends)
    assert read.unit is named


@pytest.mark.parametrize(
    ("text", "in_cm", "in_inches"),
    [
        ("86 (34 in)", (86, 86), (86.36, 86.36)),
        ("86 cm / 34 in", (86, 86), (86.36, 86.36)),
        ('34" (86 cm)', (86, 86), (86.36, 86.36)),
        ("34in/86cm", (86, 86), (86.36, 86.36)),
        ("86 (34)", (86, 86), (86.36, 86.36)),
        ("84-88 [33-35 in]", (84, 88), (83.82, 88.9)),
    ],
)
def test_of_both_units_the_columns_own_counts(
    text: str, in_cm: tuple[float, float], in_inches: tuple[float, float]
) -> None:
    assert read_cell(text, CM).ends == pytest.approx(in_cm)
    assert read_cell(text, INCH).ends == pytest.approx(in_inches)


@pytest.mark.parametrize(
    "text",
    [
        "tbd", "=B2+4", "=SUM(A1:A3)", "~86", "86+", "up to 86", "86 ±1", "0", "-5", "5'8\"",
        "86-90-94", "86 cm / 40 in", "(", "86 kg", "S", "1/0", "9" * 400, "86 " * 30, "½/½/½",
        "86 (34",
    ],
)  # fmt: skip
def test_what_is_no_length_stays_without_ends(text: str) -> None:
    assert read_cell(text, CM) == ReadCell(None)


def test_only_columns_of_figures_are_read_and_empty_cells_are_not_there() -> None:
    sheet = Sheet(
        ("Size", "Bust", "Remarks"),
        (Definition(Measure.SIZE), Definition(Measure.BUST, SizeBasis.BODY, CM), Definition()),
        (SheetRow(("40", "86", "7")), SheetRow(("42", " n/a ", "8")), SheetRow(("44", "?!", ""))),
    )

    assert read_chart(sheet).cells == {(0, 1): ReadCell((86, 86)), (2, 1): ReadCell(None)}


@pytest.mark.parametrize(
    ("definition", "inches"),
    [
        (Definition(Measure.BUST), True),
        (Definition(Measure.BUST, SizeBasis.FLAT), False),
        (Definition(Measure.OTHER), False),
        (Definition(Measure.BUST, unit=CM), False),
    ],
)
def test_a_column_without_a_unit_is_read_in_the_likelier_one(
    definition: Definition, *, inches: bool
) -> None:
    sheet = Sheet(("Bust",), (definition,), (SheetRow(("34",)), SheetRow(("36",)), SheetRow(("",))))

    ends = read_chart(sheet).cells[0, 0].ends

    assert ends == pytest.approx((86.36, 86.36) if inches else (34, 34))


@given(st.text(max_size=40), st.sampled_from(LengthUnit))
def test_no_text_is_too_odd(text: str, unit: LengthUnit) -> None:
    ends = read_cell(text, unit).ends

    assert ends is None or min(ends) > 0


@given(
    least=st.integers(200, 2000),
    more=st.integers(0, 80),
    dash=st.sampled_from(["-", "–", " - ", " to ", "~"]),
    unit=st.sampled_from(LengthUnit),
    signed=st.booleans(),
)
def test_a_range_written_in_any_way_is_the_same_range(
    least: int, more: int, dash: str, unit: LengthUnit, *, signed: bool
) -> None:
    low, high = least / 10, (least + more) / 10
    text = f"{low:g}{dash}{high:g}" + (f" {unit}" if signed else "")

    read = read_cell(text, unit)

    assert read.ends == pytest.approx((unit.to_cm(low), unit.to_cm(high)), abs=0.01)
    assert read.unit is (unit if signed else None)
