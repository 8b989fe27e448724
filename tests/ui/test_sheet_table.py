"""The sheet of a size chart, as views see it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from sheets import chart, deeds, finding, wide_chart

from fitkiosk.domain.chart_findings import Severity
from fitkiosk.domain.language import Language
from fitkiosk.domain.sheets import CellEdit, Definition, Measure, Sheet
from ui.itemmodels.sheet_table import SheetRole, SheetTable
from ui.languages import Languages
from ui.sheet_desk import SheetDesk

ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
SPOKEN, TIP = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole


@pytest.fixture
def desk(qapp):
    desk = SheetDesk()
    desk.begin(chart())
    return desk


@pytest.fixture
def table(desk):
    table = SheetTable(desk)
    QAbstractItemModelTester(table)
    return table


def marks(table):
    """The severity of every cell that has a finding of its own."""
    return {
        (row, column): severity
        for row in range(table.rowCount())
        for column in range(table.columnCount())
        if (severity := table.index(row, column).data(SheetRole.SEVERITY))
    }


class Mirror:
    """What a view shows that knows nothing but what it is told."""

    def __init__(self, table):
        self.table = table
        self.read_all()
        table.modelReset.connect(self.read_all)
        table.dataChanged.connect(self.read)
        table.rowsInserted.connect(self.insert_rows)
        table.rowsRemoved.connect(self.remove_rows)
        table.rowsMoved.connect(self.move_row)
        table.columnsInserted.connect(self.insert_columns)
        table.columnsRemoved.connect(self.remove_columns)

    def told(self, row, column):
        return self.table.index(row, column).data()

    def now(self):
        columns = range(self.table.columnCount())
        return [[self.told(row, at) for at in columns] for row in range(self.table.rowCount())]

    def read_all(self):
        self.cells = self.now()

    def read(self, first, last):
        for row in range(first.row(), last.row() + 1):
            for column in range(first.column(), last.column() + 1):
                self.cells[row][column] = self.told(row, column)

    def insert_rows(self, _parent, first, last):
        width = range(self.table.columnCount())
        self.cells[first:first] = [
            [self.told(row, column) for column in width] for row in range(first, last + 1)
        ]

    def remove_rows(self, _parent, first, last):
        del self.cells[first : last + 1]

    def move_row(self, _parent, first, _last, _to_parent, to):
        row = self.cells.pop(first)
        self.cells.insert(to - 1 if to > first else to, row)

    def insert_columns(self, _parent, first, last):
        for row, cells in enumerate(self.cells):
            cells[first:first] = [self.told(row, column) for column in range(first, last + 1)]

    def remove_columns(self, _parent, first, last):
        for cells in self.cells:
            del cells[first : last + 1]


@given(st.lists(deeds(), max_size=8))
def test_views_are_told_of_every_change_and_of_its_undoing(done):
    desk = SheetDesk()
    desk.begin(chart())
    table = SheetTable(desk)
    QAbstractItemModelTester(table)
    mirror = Mirror(table)

    def check():
        assert table.sheet == desk.sheet
        assert mirror.cells == mirror.now()

    for each in done:
        each(desk)
        check()
    while desk.steps.canUndo():
        desk.steps.undo()
        check()
    while desk.steps.canRedo():
        desk.steps.redo()
        check()


def test_a_chart_and_a_row_to_type_another_size_into(table):
    assert (table.rowCount(), table.columnCount()) == (5, 5)
    assert [table.index(1, column).data() for column in range(5)] == [
        "M",
        "86–90",
        "27",
        "94–98",
        "best seller",
    ]
    assert {table.index(4, column).data() for column in range(5)} == {""}
    assert table.index(4, 0).data(SheetRole.HINT) == "New size"
    assert table.index(4, 1).data(SheetRole.HINT) is None
    assert [table.headerData(row, DOWN) for row in range(5)] == ["1", "2", "3", "4", "+"]


def test_without_a_chart_there_is_nothing(qapp):
    table = SheetTable(SheetDesk())
    QAbstractItemModelTester(table)
    assert (table.rowCount(), table.columnCount()) == (0, 0)
    assert table.headerData(0, ACROSS) is None
    assert table.headerData(0, DOWN) is None


def test_headers_say_what_their_column_was_taken_for(desk, table):
    desk.define({3: Definition(Measure.HIP)})
    meanings = [table.headerData(at, ACROSS, SheetRole.MEANING) for at in range(5)]
    assert meanings[1:] == ["body · cm", "body · cm", "? · ?", "not used"]
    assert table.headerData(2, ACROSS, SPOKEN) == "Waist: body · cm"
    desk.rename_column(2, " ")
    assert table.headerData(2, ACROSS, SPOKEN) == "Column 3: Waist · body · cm"


def test_what_was_found_is_marked_where_it_is_and_told(table):
    table.show_findings(
        [
            finding(1, 2, Severity.NOTE, "A note."),
            finding(1, 2, Severity.ERROR),
            finding(None, 3, Severity.WARNING, "Nobody said in which unit Hip is."),
            finding(2, None, Severity.WARNING, "L is no bigger than M."),
            finding(None, None, Severity.ERROR, "There is no length."),
        ]
    )
    assert marks(table) == {(1, 2): Severity.ERROR}
    cell = table.index(1, 2)
    told = "Error: 27 is not like the others. Write 68.6."
    assert cell.data(SPOKEN) == f"Waist of M: 27. {told}. Note: A note. Write 68.6."
    assert cell.data(TIP) == f"{told}\nNote: A note. Write 68.6."
    assert cell.data(SheetRole.CONCERNED) is None
    assert table.index(0, 3).data(SheetRole.CONCERNED) == Severity.WARNING
    assert table.index(2, 1).data(SheetRole.CONCERNED) == Severity.WARNING
    assert table.headerData(3, ACROSS, SheetRole.SEVERITY) == Severity.WARNING
    assert "Nobody said in which unit Hip is." in table.headerData(3, ACROSS, SPOKEN)
    assert table.headerData(2, DOWN, SheetRole.SEVERITY) == Severity.WARNING
    assert "L is no bigger than M." in table.headerData(2, DOWN, SPOKEN)
    assert "L is no bigger than M." in table.index(2, 0).data(SPOKEN)
    assert "L is no bigger than M." not in table.index(2, 1).data(SPOKEN)
    table.show_findings([])
    assert marks(table) == {}
    assert table.headerData(3, ACROSS, SheetRole.SEVERITY) is None


def test_an_empty_cell_is_told_as_such(table):
    assert table.index(0, 4).data(SPOKEN) == "Remarks of S: empty"
    assert table.index(4, 1).data(SPOKEN) == "Bust of a new size: empty"
    assert table.headerData(4, DOWN, SPOKEN) == "New size"


def test_marks_go_with_their_rows_and_columns_until_the_next_check(desk, table):
    table.show_findings([finding(1, 2), finding(3, 0, Severity.WARNING)])
    desk.add_rows(0, 2)
    assert marks(table) == {(3, 2): Severity.ERROR, (5, 0): Severity.WARNING}
    desk.add_column(1, "Underbust", Definition())
    assert marks(table) == {(3, 3): Severity.ERROR, (5, 0): Severity.WARNING}
    desk.move_row(3, 4)
    assert marks(table) == {(4, 3): Severity.ERROR, (5, 0): Severity.WARNING}
    desk.remove_rows([4])
    assert marks(table) == {(4, 0): Severity.WARNING}
    desk.remove_column(0)
    assert marks(table) == {}


def test_only_what_was_typed_is_told_anew(desk, table):
    told = []
    table.dataChanged.connect(
        lambda first, last: told.append((first.row(), first.column(), last.row(), last.column()))
    )
    desk.type([CellEdit(1, 2, "68–72")])
    assert told == [(1, 2, 1, 2)]
    told.clear()
    desk.type([CellEdit(1, 0, "m")])  # by which every cell of the row is named
    assert told == [(1, 0, 1, 4)]


def test_whoever_types_a_new_size_stays_in_its_row(desk, table):
    here = QPersistentModelIndex(table.index(4, 1))
    assert table.setData(table.index(4, 1), "98–104")
    assert (here.row(), here.column()) == (4, 1)
    assert here.data() == "98–104"
    assert table.rowCount() == 6
    desk.steps.undo()
    assert (here.row(), here.column()) == (4, 1)
    assert here.data() == ""


def test_a_place_goes_with_its_row(desk, table):
    here = QPersistentModelIndex(table.index(1, 2))
    desk.move_row(1, 3)
    assert (here.row(), here.data()) == (3, "27")
    desk.steps.undo()
    assert here.row() == 1
    desk.remove_rows([0])
    assert here.row() == 0


def test_whatever_is_typed_stays(desk, table):
    assert table.setData(table.index(1, 2), "abc ")
    assert desk.sheet.text(1, 2) == "abc "
    steps = desk.steps.count()
    assert table.setData(table.index(1, 2), "abc ")
    assert desk.steps.count() == steps
    assert not table.setData(table.index(1, 2), "x", Qt.ItemDataRole.DisplayRole)
    assert not table.setData(QModelIndex(), "x")


def test_another_chart_is_another_table(desk, table, qtbot):
    table.show_findings([finding(1, 2)])
    with qtbot.waitSignal(table.modelReset):
        desk.begin(wide_chart().without_column(0).with_rows(0, [()]))
    assert marks(table) == {}
    with qtbot.waitSignal(table.modelReset):
        desk.begin(Sheet())


def test_another_language_is_told_at_once(qapp, table, qtbot):
    Languages.of(qapp).use(Language.HINDI)
    with qtbot.waitSignal(table.headerDataChanged), qtbot.waitSignal(table.dataChanged):
        table.retell()
    assert "कमर" in table.headerData(2, ACROSS, SheetRole.MEANING)
