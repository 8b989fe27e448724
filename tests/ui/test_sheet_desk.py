"""The sheet of a size chart while it is edited."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sheets import chart, deeds, figures

from fitkiosk.domain.sheets import CellEdit, Measure, Mend, Sheet
from ui.sheet_desk import SheetDesk


@pytest.fixture
def desk(qapp):
    desk = SheetDesk()
    desk.begin(chart())
    return desk


@given(st.lists(deeds(), max_size=8))
def test_whatever_was_done_can_be_undone_and_done_again(done):
    desk = SheetDesk()
    desk.begin(chart())
    seen = []
    desk.changed.connect(lambda before, after: seen.append((before, after)))
    for each in done:
        each(desk)
    last = desk.sheet
    while desk.steps.canUndo():
        before = desk.sheet
        desk.steps.undo()
        assert desk.sheet != before, "a step that changes nothing is none"
    assert desk.sheet == chart()
    while desk.steps.canRedo():
        desk.steps.redo()
    assert desk.sheet == last
    sheet = chart()
    for before, after in seen:  # nobody who listens misses anything
        assert before == sheet
        sheet = after
    assert sheet == last


@given(deeds())
def test_every_step_has_words(done):
    desk = SheetDesk()
    desk.begin(chart())
    done(desk)
    assert bool(desk.steps.undoText()) == desk.steps.canUndo()


def test_what_changes_nothing_is_no_step(desk):
    told = []
    desk.changed.connect(lambda *sheets: told.append(sheets))
    desk.stepped.connect(lambda: told.append("stepped"))
    desk.type([CellEdit(0, 0, "S")])
    desk.type([])
    desk.mend(Mend())
    desk.add_rows(1, 0)
    desk.move_row(2, 2)
    desk.move_row(0, 9)
    desk.set_facts(desk.sheet.facts)
    desk.paste((0, 0), [])
    assert not desk.steps.canUndo()
    assert told == []


def test_another_sheet_begins_without_a_past(desk):
    desk.type([CellEdit(0, 0, "XS")])
    desk.begin(Sheet())
    assert desk.sheet == Sheet()
    assert not desk.steps.canUndo()


def test_typing_below_the_last_size_begins_one(desk):
    desk.type([CellEdit(4, 0, "XXL"), CellEdit(5, 1, "120")])
    assert [row.cells[:2] for row in desk.sheet.rows[4:]] == [("XXL", ""), ("", "120")]
    desk.steps.undo()
    assert desk.sheet == chart()


def test_a_pasted_block_makes_rows_but_no_columns(desk):
    left_out = desk.paste((3, 3), [["1", "2", "3"], [], ["4"]])
    assert left_out == 1
    assert desk.sheet.rows[3].cells[3:] == ("1", "2")
    assert desk.sheet.rows[4].cells == ("",) * 5
    assert desk.sheet.rows[5].cells[3:] == ("4", "")
    assert desk.steps.count() == 1
    assert desk.paste((0, 0), [["A", "B"]]) == 0


def test_what_is_said_of_one_fact_in_one_go_is_one_step(desk):
    for name in ("N", "Ne", "New"):
        desk.set_facts(replace(desk.sheet.facts, name=name))
    desk.set_facts(replace(desk.sheet.facts, brand="Other"))
    assert desk.steps.count() == 2
    desk.steps.undo()
    assert (desk.sheet.facts.name, desk.sheet.facts.brand) == ("New", "Testloom")
    desk.steps.undo()
    assert desk.sheet.facts.name == "Shirts"


def test_a_fact_that_is_as_it_was_leaves_no_step(desk):
    desk.set_facts(replace(desk.sheet.facts, name="Other"))
    desk.set_facts(replace(desk.sheet.facts, name="Shirts"))
    assert not desk.steps.canUndo()


def test_each_step_says_what_it_does(desk):
    desk.mend(Mend((CellEdit(1, 2, "68–72"),)), "unit slip")
    desk.add_column(1, "Underbust", figures(Measure.UNDERBUST))
    desk.remove_rows([0, 2])
    words = [desk.steps.text(place) for place in range(3)]
    assert words == ["unit slip", "adding a column", "removing sizes"]
