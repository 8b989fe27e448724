"""What was changed of a sheet is told, all of it and nothing else."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fitkiosk.domain.products import SizeBasis, Wearers
from fitkiosk.domain.sheet_differences import (
    CellChange,
    ColumnChange,
    DefinitionChange,
    Differences,
    FactChange,
    RowChange,
    differences,
)
from fitkiosk.domain.sheets import (
    CellEdit,
    ChartFacts,
    Definition,
    Measure,
    RangeEnd,
    Sheet,
    SheetRow,
)

BUST = Definition(Measure.BUST)


def sheet_of(*rows, headers=("Size", "Bust", "Waist")):
    measures = (Measure.SIZE, Measure.BUST, Measure.WAIST)
    return Sheet(
        headers,
        tuple(map(Definition, measures[: len(headers)])),
        tuple(SheetRow(tuple(row.split())) for row in rows),
        ChartFacts("Tops", "Neelvarsha"),
    )


SHEET = sheet_of("S 84 66", "M 88 70", "L 92 74", "XL 96 78")


def test_the_same_differs_in_nothing():
    other = replace(SHEET, rows=tuple(replace(row, number=7) for row in SHEET.rows))
    assert not differences(SHEET, other)
    assert differences(SHEET, other) == Differences()


def test_a_cell_that_was_changed():
    after = SHEET.typed([CellEdit(1, 2, "71")])
    assert differences(SHEET, after) == Differences(
        cells=(CellChange(1, 2, "M", "Waist", "70", "71"),)
    )


def test_a_size_that_was_labelled_anew_is_still_the_same_row():
    after = SHEET.typed([CellEdit(1, 0, "Medium"), CellEdit(1, 1, "89")])
    assert differences(SHEET, after).rows == ()
    assert [(each.before, each.after) for each in differences(SHEET, after).cells] == [
        ("M", "Medium"),
        ("88", "89"),
    ]


def test_rows_that_were_added_taken_out_and_moved():
    after = SHEET.keeping_rows([2, 0, 3]).with_rows(0, [("XS", "80", "62")])
    found = differences(SHEET, after)
    assert found.cells == ()
    assert found.rows == (
        RowChange("S", 0, 2),
        RowChange("XS", None, 0),
        RowChange("M", 1, None),
    )


def test_of_rows_in_another_order_as_few_as_can_be_were_moved():
    after = SHEET.keeping_rows([3, 0, 1, 2])
    assert differences(SHEET, after).rows == (RowChange("XL", 3, 0),)


def test_rows_without_labels_are_told_by_their_place():
    before = Sheet(("Bust",), (BUST,), tuple(SheetRow((text,)) for text in "123"))
    after = before.typed([CellEdit(1, 0, "9")])
    assert differences(before, after).cells == (CellChange(1, 0, "", "Bust", "2", "9"),)
    assert differences(before, after).rows == ()


def test_a_label_that_stands_twice_is_matched_in_its_order():
    before = sheet_of("S 84 66", "S 88 70")
    after = before.typed([CellEdit(1, 1, "89")])
    assert [each.row for each in differences(before, after).cells] == [1]


def test_columns_that_were_added_taken_out_and_named_anew():
    after = SHEET.named(1, "Chest").without_column(2).with_column(2, "Hip", Definition(Measure.HIP))
    found = differences(SHEET, after)
    assert found.columns == (
        ColumnChange("Bust", "Chest"),
        ColumnChange("Waist", "Hip"),
    )
    more = SHEET.with_column(3, "Hip", Definition(Measure.HIP))
    assert differences(SHEET, more).columns == (ColumnChange(None, "Hip"),)
    assert differences(more, SHEET).columns == (ColumnChange("Hip", None),)


def test_a_column_that_was_moved_and_named_anew_is_told_by_what_it_means():
    after = sheet_of("S 66 84", headers=("Size", "Taille", "Brust"))
    after = after.defined({1: SHEET.definitions[2], 2: SHEET.definitions[1]})
    found = differences(sheet_of("S 84 66"), after)
    assert found.cells == ()
    assert set(found.columns) == {ColumnChange("Bust", "Brust"), ColumnChange("Waist", "Taille")}


def test_what_columns_mean_and_what_the_chart_is_for():
    flat = Definition(Measure.BUST, SizeBasis.FLAT)
    after = replace(
        SHEET.defined({1: flat}),
        facts=replace(SHEET.facts, wearers=Wearers.MEN, stretch_percent=5.0),
    )
    assert differences(SHEET, after) == Differences(
        definitions=(DefinitionChange("Bust", BUST, flat),),
        facts=(
            FactChange("wearers", None, Wearers.MEN),
            FactChange("stretch_percent", 0.0, 5.0),
        ),
    )


def test_both_ends_of_a_range_stay_apart():
    ends = tuple(Definition(Measure.BUST, end=end) for end in (RangeEnd.LEAST, RangeEnd.MOST))
    before = Sheet(("from", "to"), ends, (SheetRow(("84", "86")),))
    after = Sheet(("least", "most"), ends, (SheetRow(("84", "86")),))
    assert differences(before, after).cells == ()


labels = st.sampled_from(["S", "M", "L", "XL", "", "m "])
figures = st.sampled_from(["84", "86", "88"])
rows = st.lists(st.tuples(labels, figures), max_size=6)


@pytest.mark.parametrize("swapped", [False, True])
@given(rows, rows)
def test_every_row_and_every_change_is_accounted_for(swapped, before, after):
    first, second = (
        Sheet(("Size", "Bust"), SHEET.definitions[:2], tuple(map(SheetRow, each)))
        for each in ((after, before) if swapped else (before, after))
    )
    found = differences(first, second)
    added = [each for each in found.rows if each.before is None]
    removed = [each for each in found.rows if each.after is None]
    assert len(first.rows) - len(removed) == len(second.rows) - len(added)
    assert bool(found) == (first != second)
    for change in found.cells:
        assert second.text(change.row, change.column) == change.after
    # Going back over the changes leads to what was there.
    undone = second.typed([CellEdit(each.row, each.column, each.before) for each in found.cells])
    kept = [row.cells for at, row in enumerate(first.rows) if at not in {r.before for r in removed}]
    left = [row.cells for at, row in enumerate(undone.rows) if at not in {r.after for r in added}]
    assert sorted(kept) == sorted(left)
