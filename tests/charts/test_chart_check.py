"""The check over clean charts, over single faults in them, and over whatever may come."""

from collections import Counter
from itertools import pairwise

import numpy as np
import pytest
from chart_faults import KINDS, faults
from clean_charts import BODY, BUST, CM, HIP, WAIST, clean_chart, knowledge, read, sheet_of
from hypothesis import given, settings
from hypothesis import strategies as st

from fitkiosk.charts.check import RULES, check
from fitkiosk.domain.chart_findings import Rule, Severity
from fitkiosk.domain.products import SizeBasis, Wearers
from fitkiosk.domain.sheets import (
    CellEdit,
    ChartFacts,
    Definition,
    Measure,
    RangeEnd,
    ReadCell,
    ReadChart,
    Sheet,
    SheetRow,
    SizeSystem,
)
from fitkiosk.units import LengthUnit

CLEAN, FAULTS = 250, 12 * len(KINDS)
few = settings(max_examples=40, deadline=None)


def loud(findings):
    return [each for each in findings if each.severity is not Severity.NOTE]


@pytest.fixture(scope="module")
def seeded():
    """Charts with a fault each, beside what was found in them."""
    rng = np.random.default_rng(2)
    return [
        (sheet, fault, check(read(fault.sheet), knowledge()))
        for sheet, fault in faults(rng, knowledge(), FAULTS)
    ]


def test_clean_charts_are_left_alone():
    rng = np.random.default_rng(1)
    sheets = [clean_chart(rng, knowledge()) for _ in range(CLEAN)]
    alarmed = [sheet for sheet in sheets if loud(check(read(sheet), knowledge()))]
    assert len(alarmed) <= CLEAN // 100


def test_faults_are_caught_at_the_right_cell(seeded):
    missed = Counter(
        fault.kind for _, fault, found in seeded if not any(fault.caught_by(each) for each in found)
    )
    assert missed.total() <= 0.015 * len(seeded), missed


def test_faults_are_mostly_told_by_the_rule_that_is_meant(seeded):
    right = [
        any(each.rule in fault.rules for each in found if fault.caught_by(each))
        for _, fault, found in seeded
    ]
    assert np.mean(right) > 0.93


def test_one_fault_is_told_about_once(seeded):
    told = [len(loud(found)) for _, fault, found in seeded if fault.kind != "stretch unused"]
    assert np.mean(told) < 1.15


def test_a_mend_that_is_taken_settles_its_finding(seeded):
    mended = left = 0
    for _, fault, found in seeded:
        for finding in found:
            if finding.mend is None or not fault.caught_by(finding):
                continue
            after = check(read(fault.sheet.mended(finding.mend)), knowledge())
            place = finding.row, finding.column
            mended += 1
            left += any(
                (each.row, each.column) == place
                and (each.rule is finding.rule or each.severity is Severity.ERROR)
                for each in after
            )
            break
    assert mended > len(seeded) / 2
    assert left <= mended // 100


def test_errors_come_first_then_by_place(seeded):
    severities = list(Severity)
    for _, _, found in seeded:
        keys = [
            (severities.index(each.severity), *(-1 if at is None else at for at in place))
            for each in found
            for place in [(each.row, each.column)]
        ]
        assert keys == sorted(keys)


def test_a_rule_that_is_off_tells_nothing_and_the_others_the_same(seeded):
    for _, fault, found in seeded[:: len(KINDS) // 8]:
        for rule in {each.rule for each in found}:
            others = check(read(fault.sheet), knowledge(), {rule})
            assert [each.rule for each in others] == [
                each.rule for each in found if each.rule is not rule
            ]


def test_every_rule_is_run_once():
    assert [each.rule for each in RULES] == [*dict.fromkeys(each.rule for each in RULES)]
    assert {each.rule for each in RULES} == set(Rule)


# --- Whatever may come ----------------------------------------------------------------------------

definitions = st.builds(
    Definition,
    measure=st.sampled_from([None, *Measure]),
    basis=st.sampled_from([None, *SizeBasis]),
    unit=st.sampled_from([None, *LengthUnit]),
    end=st.sampled_from(RangeEnd),
    system=st.sampled_from([None, *SizeSystem]),
)
lengths = st.one_of(
    st.none(),
    st.floats(0, 400).map(lambda cm: (cm, cm)),
    st.tuples(st.floats(0, 400), st.floats(0, 400)),
)


@st.composite
def charts(draw):
    columns = draw(st.lists(definitions, max_size=6))
    rows = draw(st.integers(0, 7))
    cells = {
        (row, column): ReadCell(draw(lengths), draw(st.sampled_from([None, *LengthUnit])))
        for column, each in enumerate(columns)
        if each.has_figures
        for row in range(rows)
        if draw(st.booleans())
    }
    labels = st.sampled_from(["", "S", "M", "M", "XL", "36", "38", "UK 12", "1X", "Free", "34B"])
    texts = [
        tuple(
            draw(labels) if each.measure is Measure.SIZE else _written(cells.get((row, column)))
            for column, each in enumerate(columns)
        )
        for row in range(rows)
    ]
    facts = ChartFacts(
        wearers=draw(st.sampled_from(Wearers)),
        fit_category=draw(st.sampled_from([None, "dresses", "lower_loose", "no such"])),
        product_type=draw(st.sampled_from([None, "leggings"])),
        stretch_percent=draw(st.sampled_from([0.0, 40.0])),
    )
    headers = tuple(f"Column {place}" for place in range(len(columns)))
    sheet = Sheet(headers, tuple(columns), tuple(SheetRow(each) for each in texts), facts)
    return ReadChart(sheet, cells)


def _written(cell):
    if cell is None:
        return ""
    return "?" if cell.ends is None else "-".join(f"{each:g}" for each in cell.ends)


@few
@given(charts())
def test_any_chart_is_checked_without_a_complaint_of_the_program(chart):
    for finding in check(chart, knowledge()):
        assert finding.told.happened
        assert finding.told.remedy
        assert finding.why.happened
        assert finding.row is None or 0 <= finding.row < len(chart.sheet.rows)
        assert finding.column is None or 0 <= finding.column < len(chart.sheet.headers)
        if finding.mend is not None:
            chart.sheet.mended(finding.mend)


@few
@given(st.integers(0, 10_000))
def test_what_is_found_does_not_hang_on_the_order_of_columns(seed):
    rng = np.random.default_rng(seed)
    _, fault = next(faults(rng, knowledge(), 1))
    sheet = fault.sheet
    turned = [0, *range(len(sheet.headers) - 1, 0, -1)]
    other = Sheet(
        tuple(sheet.headers[each] for each in turned),
        tuple(sheet.definitions[each] for each in turned),
        tuple(SheetRow(tuple(row.cells[each] for each in turned)) for row in sheet.rows),
        sheet.facts,
    )
    places = Counter((each.rule, each.row) for each in check(read(sheet), knowledge()))
    assert places == Counter((each.rule, each.row) for each in check(read(other), knowledge()))


def test_two_hundred_rows_are_checked():
    rows = range(200)
    columns = [
        (Definition(measure, BODY, CM), [str(60 + shift + each) for each in rows])
        for measure, shift in ((BUST, 20), (WAIST, 0), (HIP, 28))
    ]
    sheet = sheet_of([str(20 + 2 * each) for each in rows], columns, system=SizeSystem.NUMBER)
    check(read(sheet), knowledge())


# --- Charts as shops publish them -----------------------------------------------------------------


def test_a_chart_as_brands_grade_it_passes():
    """The grades of a letter chart whose columns grow a little differently."""
    bust, waist, hip = (
        [str(each) for each in np.cumsum([start, *steps])]
        for start, steps in (
            (81, (2, 4, 6, 6, 6, 4)),
            (61, (2, 4, 6, 6, 7, 5)),
            (89, (2, 4, 6, 6, 6, 4)),
        )
    )
    columns = [
        (Definition(measure, BODY, CM), texts)
        for measure, texts in ((BUST, bust), (WAIST, waist), (HIP, hip))
    ]
    labels = ["XXS", "XS", "S", "M", "L", "XL", "XXL"]
    assert check(read(sheet_of(labels, columns)), knowledge()) == ()
    assert all(int(a) < int(b) for texts in (bust, waist, hip) for a, b in pairwise(texts))


def test_single_figures_written_as_ranges_in_two_columns_pass():
    girths = {BUST: (78, 80, 83, 88, 93, 98), WAIST: (60, 62, 65, 70, 75, 80)}
    columns = [
        (Definition(measure, BODY, CM, end), [str(each) for each in figures])
        for measure, figures in girths.items()
        for end in (RangeEnd.LEAST, RangeEnd.MOST)
    ]
    labels = ["XS", "S", "M", "L", "XL", "XXL"]
    assert not loud(check(read(sheet_of(labels, columns)), knowledge()))
    slipped = sheet_of(labels, columns).typed([CellEdit(3, 1, "98")])
    found = loud(check(read(slipped), knowledge()))
    assert [(each.row, each.column) for each in found] == [(3, 1)]


def test_a_fault_at_both_ends_of_a_range_is_told_once_and_mended_at_both():
    bust = ["80", "84", "880", "92", "96", "100"]
    columns = [(Definition(BUST, BODY, CM, end), bust) for end in (RangeEnd.LEAST, RangeEnd.MOST)]
    sheet = sheet_of(["XS", "S", "M", "L", "XL", "XXL"], columns)
    (found,) = loud(check(read(sheet), knowledge()))
    assert (found.rule, found.row, found.column) == (Rule.TYPING_SLIP, 2, 1)
    assert found.mend.cells == (CellEdit(2, 1, "88"), CellEdit(2, 2, "88"))


def test_what_is_wrong_at_one_end_is_told_there():
    ends = (("80", "84", "88", "92", "96"), ("84", "88", "920", "96", "100"))
    columns = [
        (Definition(BUST, BODY, CM, end), texts)
        for end, texts in zip((RangeEnd.LEAST, RangeEnd.MOST), ends, strict=True)
    ]
    (found,) = loud(check(read(sheet_of(["XS", "S", "M", "L", "XL"], columns)), knowledge()))
    assert (found.row, found.column) == (2, 2)
