"""Each rule by an example: what it finds, where, how it is mended, and what it leaves alone."""

from dataclasses import replace

import pytest
from clean_charts import (
    BODY,
    BUST,
    CM,
    FLAT,
    GARMENT,
    HIP,
    INCH,
    UNDERBUST,
    WAIST,
    knowledge,
    read,
    sheet_of,
)

from fitkiosk.charts.check import check
from fitkiosk.domain.chart_findings import Rule, Severity
from fitkiosk.domain.products import Wearers
from fitkiosk.domain.sheets import (
    ChartFacts,
    Definition,
    Measure,
    RangeEnd,
    SheetRow,
    SizeSystem,
)

LABELS = ("XS", "S", "M", "L", "XL", "XXL")
CHEST = ("80", "84", "88", "94", "100", "106")
MIDDLE = ("62", "66", "70", "76", "82", "88")
SEAT = ("88", "92", "96", "102", "108", "114")
RANGES = ("78-82", "82-86", "86-90", "90-94", "94-98", "98-102")


def column(measure, texts, basis=BODY, unit=CM, **more):
    return Definition(measure, basis, unit, **more), list(texts)


def chart(*columns, labels=LABELS, system=SizeSystem.LETTER, **facts):
    columns = columns or (column(BUST, CHEST), column(WAIST, MIDDLE), column(HIP, SEAT))
    return sheet_of(list(labels), list(columns), ChartFacts(**facts), system)


def typed(sheet, **texts):
    """With other texts in cells, by label and column: `M_1="27"`."""
    rows = []
    for row in sheet.rows:
        cells = list(row.cells)
        for place, text in texts.items():
            label, at = place.rsplit("_", 1)
            if row.cells[0] == label:
                cells[int(at)] = text
        rows.append(replace(row, cells=tuple(cells)))
    return replace(sheet, rows=tuple(rows))


def found(sheet, off=frozenset()):
    return check(read(sheet), knowledge(), off)


def places(sheet):
    return [
        (each.rule, each.row, each.column)
        for each in found(sheet)
        if each.severity is not Severity.NOTE
    ]


def mended(sheet):
    (finding,) = (each for each in found(sheet) if each.severity is not Severity.NOTE)
    return sheet.mended(finding.mend)


def test_a_chart_without_a_fault():
    assert found(chart()) == ()


@pytest.mark.parametrize(
    ("faulty", "rule", "row", "place", "meant"),
    [
        ({"M_1": "8B"}, Rule.NOT_A_NUMBER, 2, 1, "88"),
        ({"M_2": "27.5"}, Rule.UNIT_SLIP, 2, 2, "70"),
        ({"L_3": "120"}, Rule.TYPING_SLIP, 3, 3, "102"),
        ({"M_1": "8"}, Rule.TYPING_SLIP, 2, 1, "88"),
        ({"M_1": "880"}, Rule.TYPING_SLIP, 2, 1, "88"),
        ({"M_1": "8.8"}, Rule.TYPING_SLIP, 2, 1, "88"),
        ({"S_2": "96"}, Rule.TYPING_SLIP, 1, 2, "66"),
        ({"M_1": "84"}, Rule.STANDING_GIRTH, 2, 1, "88"),
        ({"M_1": "82"}, Rule.FALLING_GIRTH, 2, 1, "88"),
        ({"XL_3": "111"}, Rule.UNEVEN_GRADE, 4, 3, "108"),
    ],
)
def test_a_fault_of_a_cell(faulty, rule, row, place, meant):
    sheet = typed(chart(), **faulty)
    assert places(sheet) == [(rule, row, place)]
    assert mended(sheet).text(row, place) == meant


@pytest.mark.parametrize("figure", ["29.2", "30.8"])
def test_a_figure_finer_than_its_column_is_not_rounded_as_they_are(figure):
    inches = column(WAIST, ("28", "29", figure, "31", "32", "33"), unit=INCH)
    sheet = chart(inches, column(HIP, ("36", "37", "38", "39", "40", "41"), unit=INCH))
    assert places(sheet) == [(Rule.UNEVEN_GRADE, 2, 1)]


def test_one_figure_beside_a_line_is_uneven_by_less():
    bust = column(BUST, ("34", "36", "39", "40", "42", "44"), unit=INCH)
    hip = column(HIP, ("37", "39", "41", "43", "45", "47"), unit=INCH)
    assert places(chart(bust, hip)) == [(Rule.UNEVEN_GRADE, 2, 1)]
    rounded = column(BUST, ("84", "86", "87", "88", "90", "92"))
    assert places(chart(rounded, column(HIP, ("92", "94", "96", "97", "99", "101")))) == []


def test_a_figure_hardly_beside_a_line_is_a_note():
    bust, hip = ("80", "84", "88", "92", "95", "100"), ("88", "92", "96", "100", "104", "108")
    sheet = chart(column(BUST, bust), column(HIP, hip))
    (finding,) = found(sheet)
    assert (finding.rule, finding.severity) == (Rule.UNEVEN_GRADE, Severity.NOTE)
    assert (finding.row, finding.column) == (4, 1)
    assert [each.text for each in finding.mend.cells] == ["96"]
    assert found(chart(column(BUST, (*bust[:4], "96", "101")), column(HIP, hip))) == ()


def test_neighbours_a_small_step_apart_are_exchanged():
    sheet = chart(
        column(WAIST, ("26", "27", "29", "28", "30", "31"), unit=INCH),
        column(HIP, ("36", "37", "39", "38", "40", "41"), unit=INCH),
    )
    assert places(sheet) == [(Rule.SWAPPED_ROWS, 2, None)]
    assert [mended(sheet).text(row, 1) for row in (2, 3)] == ["28", "29"]
    assert places(mended(sheet)) == []


def test_a_length_that_falls_far_is_a_slip():
    sleeve = column(Measure.OTHER, ("63", "56", "67", "69", "71", "73"), GARMENT)
    sheet = chart(column(BUST, CHEST), sleeve)
    assert places(sheet) == [(Rule.TYPING_SLIP, 1, 2)]


def test_cups_of_one_band_need_not_join():
    labels = ("70A", "70B", "70C", "75A", "75B", "75C")
    bands = column(UNDERBUST, ("68-72",) * 3 + ("73-77",) * 3)
    cups = column(BUST, ("82-84", "84-86", "86-88", "87-89", "89-91", "91-93"))
    sheet = chart(bands, cups, labels=labels, system=SizeSystem.NUMBER)
    assert places(sheet) == []


def test_letters_that_look_like_digits_are_read_only_where_they_lead_near():
    (finding,) = found(typed(chart(), M_1="BB"))
    assert finding.mend.cells[0].text == "88"
    (finding,) = found(typed(chart(), M_1="4B"))
    assert finding.mend is None


def test_a_flat_width_among_girths():
    sheet = chart(column(BUST, CHEST, GARMENT), column(WAIST, MIDDLE, GARMENT))
    sheet = typed(sheet, M_1="44")
    assert places(sheet) == [(Rule.FLAT_AMONG_GIRTHS, 2, 1)]
    assert mended(sheet).text(2, 1) == "88"


def test_a_column_of_flat_widths_is_said_to_be_flat():
    halves = [str(float(each) / 2) for each in CHEST]
    sheet = chart(column(BUST, halves, GARMENT), column(WAIST, MIDDLE, GARMENT))
    assert places(sheet) == [(Rule.FLAT_AMONG_GIRTHS, None, 1)]
    assert mended(sheet).definitions[1].basis is FLAT


def test_a_column_in_inches_is_said_to_be_in_inches():
    inches = [f"{float(each) / 2.54:.1f}" for each in MIDDLE]
    sheet = chart(column(BUST, CHEST), column(WAIST, inches), column(HIP, SEAT))
    assert places(sheet) == [(Rule.UNIT_SLIP, None, 2)]
    assert mended(sheet).definitions[2].unit is INCH
    assert places(mended(sheet)) == []


AGES = ("3-4Y", "4-5Y", "5-6Y", "7-8Y", "9-10Y", "11-12Y")
CHILDS_CHEST = ("57", "59", "61", "66", "72", "78")
CHILDS_WAIST = ("54.5", "56", "57.5", "60", "63.5", "66")
CHILDS_SEAT = ("60", "62", "64.5", "70", "76.5", "83.5")


def of_children(chest=CHILDS_CHEST, waist=CHILDS_WAIST, seat=CHILDS_SEAT):
    columns = column(BUST, chest), column(WAIST, waist), column(HIP, seat)
    return chart(*columns, labels=AGES, system=SizeSystem.NUMBER, wearers=Wearers.CHILDREN)


def test_columns_of_childrens_charts_are_held_against_each_other():
    assert places(of_children()) == []
    ((rule, row, _),) = places(of_children(waist=CHILDS_SEAT, seat=CHILDS_WAIST))
    assert (rule, row) == (Rule.SWAPPED_COLUMNS, None)
    inches = [f"{float(each) / 2.54:.1f}" for each in CHILDS_WAIST]
    assert places(of_children(waist=inches)) == [(Rule.UNIT_SLIP, None, 2)]
    halves = [f"{float(each) / 2:g}" for each in CHILDS_CHEST]
    assert places(of_children(chest=halves)) == [(Rule.FLAT_AMONG_GIRTHS, None, 1)]


def test_columns_for_everyone_are_held_against_women_and_men():
    for_all = {"wearers": Wearers.EVERYONE}
    assert places(chart(column(WAIST, MIDDLE), column(HIP, SEAT), **for_all)) == []
    ((rule, row, _),) = places(chart(column(WAIST, SEAT), column(HIP, MIDDLE), **for_all))
    assert (rule, row) == (Rule.SWAPPED_COLUMNS, None)


def test_a_row_in_inches_is_one_finding():
    sheet = typed(chart(), L_1="37", L_2="30", L_3="40")
    assert places(sheet) == [(Rule.UNIT_SLIP, 3, None)]
    assert places(mended(sheet)) == []


def test_a_slip_keeps_the_dash_and_the_unit_that_are_written():
    sheet = chart(column(BUST, [each.replace("-", " – ") + " cm" for each in RANGES]))
    sheet = typed(sheet, M_1="86 – 09 cm")
    plain = replace(
        sheet,
        rows=tuple(
            replace(row, cells=(row.cells[0], row.cells[1].removesuffix(" cm")))
            for row in sheet.rows
        ),
    )
    ends = read(plain)
    (finding,) = check(replace(ends, sheet=sheet), knowledge())
    assert finding.rule is Rule.TYPING_SLIP
    assert finding.mend.cells[0].text == "86 – 90 cm"


def test_a_column_in_inches_gets_inches():
    halves = ("31.5", "33", "34.5", "36", "37.5", "39")
    sheet = typed(chart(column(BUST, halves, unit=INCH)), L_1="63")
    assert places(sheet) == [(Rule.TYPING_SLIP, 3, 1)]
    assert mended(sheet).text(3, 1) == "36"


def test_columns_that_are_exchanged():
    sheet = chart(column(BUST, MIDDLE), column(WAIST, CHEST), column(HIP, SEAT))
    (finding,) = found(sheet)
    assert (finding.rule, finding.row) == (Rule.SWAPPED_COLUMNS, None)
    assert [row.cells[1] for row in mended(sheet).rows] == list(CHEST)


def test_cells_of_a_row_that_are_exchanged():
    sheet = typed(chart(), M_2="96", M_3="70")
    (finding,) = found(sheet)
    assert (finding.rule, finding.row) == (Rule.SWAPPED_COLUMNS, 2)
    assert mended(sheet) == chart()


def test_figures_of_two_sizes_that_are_exchanged():
    sheet = typed(chart(), M_1="94", M_2="76", M_3="102", L_1="88", L_2="70", L_3="96")
    (finding,) = found(sheet)
    assert (finding.rule, finding.column) == (Rule.SWAPPED_ROWS, None)
    assert mended(sheet) == chart()


def test_a_range_that_begins_with_its_larger_end():
    sheet = typed(chart(column(BUST, RANGES)), M_1="90-86")
    assert places(sheet) == [(Rule.MIN_ABOVE_MAX, 2, 1)]
    assert mended(sheet) == chart(column(BUST, RANGES))


def test_a_reversed_range_that_does_not_fit_turned_round_is_still_one():
    sheet = typed(chart(column(BUST, RANGES)), M_1="94-82")
    ((rule, row, place),) = places(sheet)
    assert (rule, row, place) == (Rule.MIN_ABOVE_MAX, 2, 1)
    assert mended(sheet) == chart(column(BUST, RANGES))


def test_a_range_whose_end_slipped_is_no_reversed_one():
    sheet = typed(chart(column(BUST, RANGES)), M_1="86-9")
    assert places(sheet) == [(Rule.TYPING_SLIP, 2, 1)]
    assert mended(sheet) == chart(column(BUST, RANGES))


def test_ranges_in_two_columns():
    lows, highs = zip(*(each.split("-") for each in RANGES), strict=True)
    sheet = chart(column(BUST, lows, end=RangeEnd.LEAST), column(BUST, highs, end=RangeEnd.MOST))
    assert found(sheet) == ()
    assert places(typed(sheet, M_2="88")) == [(Rule.GAP, 2, 2)]
    assert places(typed(sheet, M_1="91")) != []


def test_a_label_that_stands_twice():
    sheet = chart(labels=("XS", "S", "M", "M", "XL", "XXL"))
    assert places(sheet) == [(Rule.REPEATED_SIZE, 3, 0)]


def test_a_row_that_stands_twice_is_removed():
    sheet = chart()
    twice = sheet.with_rows(3, [sheet.rows[2].cells])
    errors = [each for each in found(twice) if each.severity is Severity.ERROR]
    assert [each.rule for each in errors] == [Rule.REPEATED_SIZE]
    assert [row.cells for row in twice.mended(errors[0].mend).rows] == [
        row.cells for row in sheet.rows
    ]


def test_two_sizes_with_the_same_figures():
    sheet = typed(chart(), M_1="84", M_2="66", M_3="92")
    assert places(sheet) == [(Rule.REPEATED_ROW, 2, None)]


def test_rows_out_of_order_are_sorted():
    sheet = chart().keeping_rows([0, 3, 2, 1, 4, 5])
    assert places(sheet) == [(Rule.SIZE_ORDER, 1, None)]
    assert mended(sheet) == chart()


def test_a_chart_from_large_to_small_is_in_order():
    assert found(chart().keeping_rows([5, 4, 3, 2, 1, 0])) == ()


@pytest.mark.parametrize(
    ("text", "rule"), [("86-88", Rule.GAP), ("86-93", Rule.OVERLAP), ("83-93", Rule.WIDE_RANGE)]
)
def test_ranges_that_do_not_join(text, rule):
    sheet = typed(chart(column(BUST, RANGES)), M_1=text)
    assert places(sheet) == [(rule, 2, 1)]


@pytest.mark.parametrize("less", [0, 1, -1])
def test_ranges_that_all_join_alike_are_left_alone(less):
    texts = [f"{78 + 4 * each}-{82 + 4 * each - less}" for each in range(6)]
    assert places(chart(column(BUST, texts))) == []


def test_ranges_that_are_all_twice_as_wide_as_a_size():
    texts = [f"{78 + 4 * each}-{86 + 4 * each}" for each in range(6)]
    assert places(chart(column(BUST, texts))) == [(Rule.WIDE_RANGE, None, 1)]


def test_a_hip_that_no_body_has_with_the_others():
    far = [str(int(each) + 24) for each in SEAT]
    sheet = chart(column(BUST, CHEST), column(WAIST, MIDDLE), column(HIP, far))
    assert places(sheet) == [(Rule.PROPORTIONS, None, 3)]


def test_body_and_garment_exchanged():
    wider = [str(int(each) + 4) for each in CHEST]
    sheet = chart(
        column(BUST, CHEST, GARMENT), column(BUST, wider, BODY), fit_category="upper_loose"
    )
    assert Rule.BODY_OR_GARMENT in [rule for rule, _, _ in places(sheet)]
    (finding,) = (each for each in found(sheet) if each.rule is Rule.BODY_OR_GARMENT)
    after = sheet.mended(finding.mend)
    assert [each.basis for each in after.definitions[1:]] == [BODY, GARMENT]


def test_room_that_is_too_much_and_stretch_that_counts():
    wider = [str(int(each) + 11) for each in MIDDLE]
    seat = [str(int(each) + 3) for each in SEAT]
    sheet = chart(
        column(WAIST, MIDDLE), column(WAIST, wider, GARMENT),
        column(HIP, SEAT), column(HIP, seat, GARMENT), fit_category="lower_fitted",
    )  # fmt: skip
    assert places(sheet) == [(Rule.EASE, None, 2)]
    slimmer = [str(int(each) - 8) for each in MIDDLE]
    narrow = [str(int(each) - 10) for each in SEAT]
    leggings = chart(
        column(WAIST, MIDDLE), column(WAIST, slimmer, GARMENT),
        column(HIP, SEAT), column(HIP, narrow, GARMENT),
        fit_category="lower_fitted", product_type="leggings", stretch_percent=30.0,
    )  # fmt: skip
    assert Rule.EASE not in [rule for rule, _, _ in places(leggings)]


@pytest.mark.parametrize(
    ("system", "labels", "told"),
    [
        (SizeSystem.UK, ("6", "8", "10", "12", "14", "16"), False),
        (SizeSystem.EU, ("34", "36", "38", "40", "42", "44"), False),
        (SizeSystem.US, ("2", "4", "6", "8", "10", "12"), False),
        (SizeSystem.UK, ("34", "36", "38", "40", "42", "44"), True),
        (SizeSystem.EU, ("46", "48", "50", "52", "54", "56"), True),
    ],
)
def test_labels_against_the_norm_of_their_system(system, labels, told):
    sheet = chart(labels=labels, system=system)
    assert (Rule.LABEL_NORM in [rule for rule, _, _ in places(sheet)]) is told


def test_labels_of_nobody_s_clothes_are_not_judged():
    assert places(chart(wearers=Wearers.CHILDREN, labels=("2", "4", "6", "8", "10", "12"))) == []


def test_stretch_beside_figures_of_bodies_is_noted():
    (finding,) = found(chart(fit_category="dresses", stretch_percent=20.0))
    assert (finding.rule, finding.severity) == (Rule.STRETCH_UNUSED, Severity.NOTE)


def test_a_zone_and_a_figure_that_are_missing():
    assert places(chart(column(BUST, CHEST), column(WAIST, MIDDLE), fit_category="dresses")) == [
        (Rule.MISSING_ZONE, None, None)
    ]
    assert places(typed(chart(), M_2="")) == [(Rule.MISSING_ZONE, 2, 2)]
    shoulders = column(Measure.OTHER, ("38", "39", "40", "", "42", "43"), GARMENT)
    (finding,) = found(chart(column(BUST, CHEST), column(HIP, SEAT), shoulders))
    assert (finding.rule, finding.row, finding.column) == (Rule.MISSING_ZONE, 3, 3)
    assert finding.severity is Severity.NOTE


def test_a_waist_that_charts_seldom_have_is_not_said_to_be_on_no_body():
    waist = ("71", "75", "79", "85", "91", "97")
    (finding,) = found(chart(column(BUST, CHEST), column(WAIST, waist), column(HIP, SEAT)))
    assert (finding.rule, finding.column) == (Rule.PROPORTIONS, 2)
    assert "than in most charts" in finding.told.happened
    larger = ("80", "84", "88", "94", "100", "106")
    (finding,) = found(chart(column(BUST, CHEST), column(WAIST, larger), column(HIP, SEAT)))
    assert "hardly any body" in finding.told.happened


@pytest.mark.parametrize(
    ("ranges", "words"),
    [
        (
            ("78-82", "82-86", "86-93", "90-94", "94-98", "98-102"),
            "86-93, reaches into the size beside",
        ),
        (("80-82", "84-86", "88-90", "90-94", "96-98", "100-102"), "90-94, leaves less room"),
        (("78-82", "82-86", "86-88", "90-94", "94-98", "98-102"), "86-88, leaves a gap"),
        (("78-84", "82-88", "86-92", "90-94", "94-100", "98-104"), "90-94, leaves more room"),
    ],
)
def test_joints_are_told_as_they_are(ranges, words):
    (finding,) = found(chart(column(BUST, ranges)))
    assert words in finding.told.happened


@pytest.mark.parametrize(
    ("chest", "middle", "words"),
    [
        (("36-38", "38-40", "42-44", "46-48"), ("30-32", "32-34", "36-38", "40-42"), "nearer"),
        (("36-40", "38-42", "42-46", "44-48"), ("30-34", "32-36", "36-40", "38-42"), "less at"),
    ],
)
def test_joints_of_both_columns_are_told_as_they_are(chest, middle, words):
    sheet = chart(
        column(BUST, chest, unit=INCH), column(WAIST, middle, unit=INCH), labels=LABELS[1:5]
    )
    told = [each.told.happened for each in found(sheet)]
    assert any(words in each for each in told), told


def test_no_slip_leads_to_the_figure_of_the_size_before():
    flat = column(WAIST, ("39.5", "42", "44.5", "47", "49.5", "99"), FLAT)
    (finding,) = found(chart(flat, column(HIP, ("47", "49.5", "52", "54.5", "57", "59.5"), FLAT)))
    assert (finding.rule, finding.row, finding.column) == (Rule.TYPING_SLIP, 5, 1)
    assert finding.mend is None


def test_two_labels_that_are_exchanged_are_one_error():
    sheet = chart(labels=("XS", "S", "L", "M", "XL", "XXL"))
    (finding,) = found(sheet)
    assert (finding.rule, finding.severity) == (Rule.SIZE_ORDER, Severity.ERROR)
    assert (finding.row, finding.column) == (2, 0)
    assert [mended(sheet).text(row, 0) for row in (2, 3)] == ["M", "L"]
    assert places(mended(sheet)) == []


@pytest.mark.parametrize(
    ("labels", "row"),
    [
        (("XS", "S", "N", "L", "XL", "XXL"), 2),
        (("XS", "S", "38", "L", "XL", "XXL"), 2),
        (("34", "36", "s", "40", "42", "44"), 2),
    ],
)
def test_a_label_that_is_not_like_the_others(labels, row):
    assert places(chart(labels=labels)) == [(Rule.SIZE_ORDER, row, 0)]


@pytest.mark.parametrize(
    "labels", [("S", "M", "L", "XL", "XXL", "4X"), ("A", "B", "C", "D", "E", "F")]
)
def test_labels_of_a_kind_that_goes_on_or_that_nobody_knows_are_left_alone(labels):
    assert places(chart(labels=labels)) == []


def test_a_size_that_is_still_empty_changes_nothing():
    sheet = typed(chart(), M_1="80")
    for place in (0, 3, 6):
        rows = list(sheet.rows)
        rows.insert(place, SheetRow(("",) * 4))
        told = found(replace(sheet, rows=tuple(rows)))
        assert [str(each.told) for each in told] == [str(each.told) for each in found(sheet)]


def test_a_girth_that_falls_after_a_size_says_so():
    bust = ("80", "84", "94.5", "94", "100", "106")
    (finding,) = found(chart(column(BUST, bust), column(HIP, SEAT)))
    assert finding.row == 2
    assert "falls after size M: 94.5" in str(finding.told)


def test_figures_without_a_size_are_an_error():
    assert places(typed(chart(), M_0=" ")) == [(Rule.UNNAMED_SIZE, 2, 0)]
    assert places(typed(chart(), M_0="", M_1="", M_2="", M_3="")) == []


def test_a_number_beside_two_sizes_is_found_and_letters_are_not():
    us = Definition(Measure.SIZE, system=SizeSystem.US)
    letters = Definition(Measure.SIZE, system=SizeSystem.LETTER)
    eu = ("34", "36", "38", "40", "42", "44")
    girths = (column(BUST, CHEST), column(WAIST, MIDDLE), column(HIP, SEAT))
    twice = (us, ["2", "4", "6", "8", "10", "10"])
    assert places(chart(twice, *girths, labels=eu, system=SizeSystem.EU)) == [
        (Rule.REPEATED_SIZE, 5, 1)
    ]
    named = (letters, ["XS", "S", "S", "M", "L", "XL"])
    assert places(chart(named, *girths, labels=eu, system=SizeSystem.EU)) == []


def test_a_repeated_size_hides_no_wrong_order():
    sheet = chart(
        column(BUST, ("84", "84", "88", "100", "94")),
        column(WAIST, ("66", "66", "70", "82", "76")),
        labels=("S", "S", "M", "XL", "L"),
    )
    assert {rule for rule, *_ in places(sheet)} == {Rule.REPEATED_SIZE, Rule.SIZE_ORDER}


def test_a_chart_of_nothing_that_fits_says_so():
    sleeves = chart(column(Measure.OTHER, ("58", "59", "60", "61", "62", "63")))
    assert places(sleeves) == [(Rule.MISSING_ZONE, None, None)]
    feet = chart(column(Measure.FOOT_LENGTH, ("23", "23.5", "24", "24.5", "25", "25.5")))
    assert places(feet) == []


def test_columns_of_which_nothing_is_said_are_noted():
    sheet = chart(column(BUST, CHEST), (Definition(), list(MIDDLE)), (Definition(), ["soft"] * 6))
    assert [(each.rule, each.column) for each in found(sheet)] == [(Rule.UNDEFINED_COLUMN, 2)]
    sheet = chart(column(BUST, CHEST, basis=None))
    assert [(each.rule, each.column) for each in found(sheet)] == [(Rule.UNDEFINED_COLUMN, 1)]


def test_lengths_may_stand_still():
    sheet = chart(column(WAIST, MIDDLE), column(Measure.INSEAM, ["78"] * 6, GARMENT))
    assert found(sheet) == ()
    assert places(typed(sheet, M_2="87")) == [(Rule.TYPING_SLIP, 2, 2)]


def test_cups_of_one_band_need_not_grow():
    sheet = chart(
        column(BUST, ("86", "88", "90", "86", "88", "90")),
        column(Measure.UNDERBUST, ("73", "73", "73", "78", "78", "78")),
        labels=("32A", "32B", "32C", "34A", "34B", "34C"),
        system=SizeSystem.UK,
    )
    assert [rule for rule, _, _ in places(sheet) if rule is not Rule.LABEL_NORM] == []


@pytest.mark.parametrize(
    ("chest", "row", "meant"),
    [
        (("86", "90", "9.5"), 2, "95"),
        (("86", "90", "59"), 2, "95"),
        (("86", "9", "95"), 1, None),
        (("68", "90", "95"), 0, "86"),
    ],
)
def test_a_slip_in_a_chart_of_three_sizes(chest, row, meant):
    sheet = chart(
        column(BUST, chest),
        column(WAIST, ("70", "74", "79")),
        column(HIP, ("94", "98", "103")),
        labels=("S", "M", "L"),
    )
    assert places(sheet) == [(Rule.TYPING_SLIP, row, 1)]
    if meant is not None:
        assert mended(sheet).text(row, 1) == meant
