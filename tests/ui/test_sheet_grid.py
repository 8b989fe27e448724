"""The grid of a size chart, with real keys."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from sheets import chart, deeds, finding, wide_chart

from fitkiosk.domain.chart_findings import Severity
from fitkiosk.domain.language import Language
from fitkiosk.domain.sheets import CellEdit, Sheet
from ui.itemmodels.sheet_table import SheetTable
from ui.languages import Languages
from ui.sheet_desk import SheetDesk
from ui.theme.theme import Reading
from ui.widgets.sheet_grid import SheetGrid

KEY, HELD = Qt.Key, Qt.KeyboardModifier
NONE, CTRL, SHIFT, ALT = (
    HELD.NoModifier,
    HELD.ControlModifier,
    HELD.ShiftModifier,
    HELD.AltModifier,
)


class Bench(QWidget):
    """The grid between two fields, with the desk behind it."""

    def __init__(self, theme, sheet):
        super().__init__()
        self.desk = SheetDesk(self)
        self.table = SheetTable(self.desk)
        self.grid = SheetGrid(theme, self.table, self.desk)
        self.before, self.behind = QLineEdit(), QLineEdit()
        box = QVBoxLayout(self)
        for each in (self.before, self.grid, self.behind):
            box.addWidget(each)
        self.desk.begin(sheet)

    def press(self, *keys, held=NONE):
        for key in keys:
            QTest.keyClick(QApplication.focusWidget(), key, held)
            QApplication.processEvents()  # an editor takes Enter in peace

    def write(self, text):
        for letter in text:  # the first one opens an editor, which gets the others
            QTest.keyClicks(QApplication.focusWidget(), letter)

    @property
    def here(self):
        index = self.grid.currentIndex()
        return index.row(), index.column()

    @property
    def editor(self):
        focused = QApplication.focusWidget()
        is_editor = isinstance(focused, QLineEdit) and self.grid.isAncestorOf(focused)
        return focused if is_editor else None

    def texts(self, row):
        return list(self.desk.sheet.rows[row].cells)


def test_a_grid_that_scrolls_down_does_not_scroll_sideways_too(open_bench):
    bench = open_bench(chart(), width=700, height=260)
    for width in range(700, 712):
        bench.resize(width, 260)
        QApplication.processEvents()
        assert bench.grid.verticalScrollBar().maximum() > 0
        assert bench.grid.horizontalScrollBar().maximum() == 0


@pytest.fixture
def open_bench(qtbot, theme):
    def opened(sheet, width=900, height=640):
        bench = Bench(theme, sheet)
        qtbot.addWidget(bench)
        bench.resize(width, height)
        bench.show()
        qtbot.waitUntil(bench.isActiveWindow)
        bench.grid.setFocus()
        return bench

    yield opened
    QGuiApplication.clipboard().clear()


@pytest.fixture
def bench(open_bench):
    return open_bench(chart())


def copied():
    return QGuiApplication.clipboard().text()


def heard(signal):
    told = []
    signal.connect(lambda *values: told.append(values))
    return told


def click(bench, row, column):
    place = bench.grid.visualRect(bench.table.index(row, column)).center()
    QTest.mouseClick(bench.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)


# --- Going about ----------------------------------------------------------------------------------


def test_it_begins_at_the_first_cell_and_arrows_go_on(bench):
    looked = heard(bench.grid.cell_looked_at)
    assert bench.here == (0, 0)
    bench.press(KEY.Key_Right, KEY.Key_Down, KEY.Key_Down)
    assert looked == [(0, 1), (1, 1), (2, 1)]
    bench.press(KEY.Key_End, held=CTRL)
    assert bench.here == (4, 4)
    bench.press(KEY.Key_Home, held=CTRL)
    assert bench.here == (0, 0)


def test_tab_leaves_the_grid_on_both_sides(bench):
    bench.press(KEY.Key_Tab)
    assert bench.behind.hasFocus()
    bench.grid.setFocus()
    bench.press(KEY.Key_Backtab, held=SHIFT)
    assert bench.before.hasFocus()


def test_a_place_is_looked_at_from_outside(bench):
    looked = heard(bench.grid.cell_looked_at)
    bench.before.setFocus()
    bench.grid.point_at(1, 2)
    assert bench.here == (1, 2)
    assert bench.before.hasFocus()
    bench.grid.point_at(None, 3)
    assert {index.column() for index in bench.grid.selectedIndexes()} == {3}
    bench.grid.point_at(2, None)
    assert bench.grid.chosen_rows() == (2,)
    assert looked == []
    bench.grid.look_at(3, 1)
    assert bench.grid.hasFocus()
    assert looked == [(3, 1)]
    bench.grid.point_at(40, 40)
    bench.grid.point_at(None, None)
    assert bench.here == (3, 1)


# --- Editing --------------------------------------------------------------------------------------


def test_typing_writes_over_and_enter_goes_down(bench):
    bench.grid.look_at(1, 2)
    bench.write("68")
    assert bench.editor is not None
    assert bench.editor.text() == "68"
    bench.press(KEY.Key_Return)
    assert bench.texts(1)[2] == "68"
    assert bench.here == (2, 2)
    assert bench.editor is None
    assert bench.grid.hasFocus()


def test_keys_that_were_held_back_go_into_the_field_that_the_first_of_them_opened(bench):
    bench.grid.look_at(1, 2)
    for letter in "68":
        QTest.keyClicks(bench.grid, letter)
    assert bench.editor.text() == "68"
    bench.press(KEY.Key_Return)
    assert bench.texts(1)[2] == "68"


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Enter, KEY.Key_F2])
def test_a_cell_is_edited_as_it_stands(bench, key):
    bench.grid.look_at(1, 2)
    bench.press(key)
    bench.press(KEY.Key_End)
    bench.write('½"')
    bench.press(KEY.Key_Return)
    assert bench.texts(1)[2] == '27½"'


def test_escape_leaves_a_cell_as_it_was(bench):
    bench.grid.look_at(1, 2)
    bench.write("999")
    bench.press(KEY.Key_Escape)
    assert bench.texts(1)[2] == "27"
    assert bench.here == (1, 2)
    assert not bench.desk.steps.canUndo()


def test_tab_goes_on_to_the_next_cell_while_editing(bench):
    bench.grid.look_at(0, 1)
    bench.write("1")
    bench.press(KEY.Key_Tab)
    bench.write("2")
    bench.press(KEY.Key_Backtab, held=SHIFT)
    assert bench.here == (0, 1)
    assert bench.editor is not None
    bench.press(KEY.Key_Escape)
    assert bench.texts(0)[:3] == ["S", "1", "2"]


def test_a_new_size_is_typed_below_cell_by_cell(bench):
    bench.grid.look_at(4, 0)
    bench.write("XXL")
    bench.press(KEY.Key_Tab)
    bench.write("98")
    bench.press(KEY.Key_Tab)
    bench.write("80")
    bench.press(KEY.Key_Return)
    assert bench.texts(4) == ["XXL", "98", "80", "", ""]
    assert len(bench.desk.sheet.rows) == 5
    assert bench.here == (5, 2)


def test_down_takes_over_what_was_typed(bench):
    bench.grid.look_at(1, 2)
    bench.write("68")
    bench.press(KEY.Key_Down)
    assert bench.texts(1)[2] == "68"
    assert bench.here == (2, 2)


def test_a_check_that_comes_while_typing_disturbs_nobody(bench):
    bench.grid.look_at(1, 2)
    bench.press(KEY.Key_F2)
    bench.press(KEY.Key_Home)
    bench.table.show_findings([finding(1, 2)])
    bench.write("1")
    bench.table.show_findings([])
    bench.press(KEY.Key_Return)
    assert bench.texts(1)[2] == "127"


def test_delete_empties_what_is_chosen_as_one_step(bench):
    bench.grid.look_at(3, 1)
    bench.press(KEY.Key_Right, KEY.Key_Down, held=SHIFT)
    bench.press(KEY.Key_Delete)
    assert bench.texts(3) == ["XL", "", "", "102–106", ""]
    assert len(bench.desk.sheet.rows) == 4
    assert bench.desk.steps.undoText() == "emptying cells"
    bench.press(KEY.Key_Z, held=CTRL)
    assert bench.desk.sheet == chart()


def test_undo_and_redo_show_what_they_change(bench):
    bench.desk.type([CellEdit(2, 3, "1")])
    bench.press(KEY.Key_Z, held=CTRL)
    assert bench.desk.sheet == chart()
    assert bench.here == (2, 3)
    bench.grid.look_at(0, 0)
    for redo, held in ((KEY.Key_Y, CTRL), (KEY.Key_Z, CTRL | SHIFT)):
        bench.press(redo, held=held)
        assert bench.texts(2)[3] == "1"
        assert bench.here == (2, 3)
        bench.press(KEY.Key_Z, held=CTRL)


def test_after_enter_a_finger_types_into_the_cell_below(bench, qtbot):
    finger, view = QTest.createTouchDevice(), bench.grid.viewport()
    place = bench.grid.visualRect(bench.table.index(2, 2)).center()
    for _ in range(2):
        QTest.touchEvent(view, finger).press(0, place, view).commit()
        QTest.touchEvent(view, finger).release(0, place, view).commit()
    qtbot.waitUntil(lambda: bench.editor is not None)
    for text in ("70", "74"):
        bench.write(text)
        bench.press(KEY.Key_Return)
    assert [bench.texts(row)[2] for row in (2, 3)] == ["70", "74"]
    assert bench.here == (4, 2)
    assert bench.editor is not None
    bench.press(KEY.Key_Return)  # nothing was typed below the last size, so nothing follows
    assert bench.editor is None
    assert len(bench.desk.sheet.rows) == 4


def test_a_letter_that_takes_two_keys_more_is_typed(bench):
    bench.desk.type([CellEdit(0, 0, "s")])
    QTest.keyClick(bench.grid, KEY.Key_Z, CTRL | ALT)  # as AltGr comes on some keyboards
    assert bench.texts(0)[0] == "s"


# --- Rows and columns -----------------------------------------------------------------------------


def test_alt_and_an_arrow_moves_a_size(bench):
    bench.grid.look_at(1, 2)
    bench.press(KEY.Key_Up, held=ALT)
    assert [row.cells[0] for row in bench.desk.sheet.rows] == ["M", "S", "L", "XL"]
    assert bench.here == (0, 2)
    bench.press(KEY.Key_Up, held=ALT)
    assert bench.here == (0, 2)
    bench.press(KEY.Key_Down, KEY.Key_Down, KEY.Key_Down, KEY.Key_Down, held=ALT)
    assert bench.here == (3, 2)
    assert [row.cells[0] for row in bench.desk.sheet.rows] == ["S", "L", "XL", "M"]
    bench.press(KEY.Key_Down)
    bench.press(KEY.Key_Up, held=ALT)  # the empty row stays where it is
    assert [row.cells[0] for row in bench.desk.sheet.rows] == ["S", "L", "XL", "M"]


def test_keys_ask_for_rows_and_for_what_a_column_means(bench):
    added, removed = heard(bench.grid.insert_requested), heard(bench.grid.remove_requested)
    columns = heard(bench.grid.column_requested)
    bench.grid.look_at(1, 2)
    bench.press(KEY.Key_Insert)
    bench.press(KEY.Key_Minus, held=CTRL)
    bench.press(KEY.Key_F4, KEY.Key_Menu)
    assert (added, removed, columns) == ([()], [()], [(2,), (2,)])


def test_a_tap_on_a_header_chooses_its_column_until_something_else_is(bench):
    columns = heard(bench.grid.column_requested)
    header = bench.grid.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(3) + 10, 10)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert columns == [(3,)]
    assert bench.grid.chosen_column() == 3
    click(bench, 0, 3)
    assert bench.grid.chosen_column() is None
    bench.press(KEY.Key_Space, held=CTRL)
    assert bench.grid.chosen_column() == 3
    bench.press(KEY.Key_Space, held=SHIFT)
    assert bench.grid.chosen_column() is None
    assert bench.grid.chosen_rows() == (0,)


def test_a_tap_on_the_plus_begins_a_size(bench):
    header = bench.grid.verticalHeader()
    place = QPoint(10, header.sectionViewportPosition(4) + 10)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    bench.write("XXL")
    bench.press(KEY.Key_Return)
    assert bench.texts(4)[0] == "XXL"


def test_the_row_to_type_into_is_never_among_the_chosen(bench):
    bench.press(KEY.Key_A, held=CTRL)
    assert bench.grid.chosen_rows() == (0, 1, 2, 3)


# --- The clipboard --------------------------------------------------------------------------------


def test_a_block_is_copied_as_spreadsheets_do(bench):
    bench.grid.look_at(2, 2)
    bench.press(KEY.Key_Up, KEY.Key_Left, held=SHIFT)
    bench.press(KEY.Key_C, held=CTRL)
    assert copied() == "86–90\t27\n90–94\t72–76\n"
    bench.press(KEY.Key_X, held=CTRL)
    assert bench.texts(1)[1:3] == ["", ""]
    assert bench.desk.steps.count() == 1


def test_a_block_is_handed_over_with_its_place(bench):
    blocks = heard(bench.grid.pasted)
    bench.grid.look_at(2, 2)
    bench.press(KEY.Key_Up, KEY.Key_Left, held=SHIFT)
    QGuiApplication.clipboard().setText("1\t2\r\n3\t4\r\n")
    bench.press(KEY.Key_V, held=CTRL)
    assert blocks == [([["1", "2"], ["3", "4"]], (1, 1))]
    assert bench.desk.sheet == chart()


def test_one_text_goes_into_every_chosen_cell(bench):
    blocks = heard(bench.grid.pasted)
    bench.grid.look_at(3, 3)
    bench.press(KEY.Key_Down, KEY.Key_Right, held=SHIFT)
    QGuiApplication.clipboard().setText("100\n")
    bench.press(KEY.Key_V, held=CTRL)
    assert blocks == []
    assert [bench.texts(row)[3:] for row in (3, 4)] == [["100", "100"]] * 2
    assert bench.desk.steps.count() == 1


@pytest.mark.parametrize("nothing", ["", "\n", " \t \n"])
def test_an_empty_clipboard_is_told(bench, nothing):
    told = heard(bench.grid.nothing_to_paste)
    QGuiApplication.clipboard().setText(nothing)
    bench.press(KEY.Key_V, held=CTRL)
    assert told == [()]
    assert bench.desk.sheet == chart()


def test_without_a_chart_no_key_does_harm(open_bench):
    bench = open_bench(Sheet())
    QGuiApplication.clipboard().setText("1\t2")
    blocks = heard(bench.grid.pasted)
    for held in (NONE, CTRL, SHIFT, ALT):
        for key in "CXVZYA":
            bench.press(KEY(ord(key)), held=held)
        bench.press(
            KEY.Key_Return, KEY.Key_Delete, KEY.Key_F4, KEY.Key_Up, KEY.Key_Space, held=held
        )
    assert bench.desk.sheet == Sheet()
    assert blocks == []
    assert bench.grid.chosen_rows() == ()
    assert bench.grid.chosen_column() is None


# --- Room and looks -------------------------------------------------------------------------------


def test_columns_share_the_width_and_nothing_scrolls(bench, theme):
    grid = bench.grid
    widths = [grid.columnWidth(column) for column in range(5)]
    assert len(set(widths)) == 1
    assert grid.horizontalScrollBar().maximum() == 0
    assert min(grid.rowHeight(row) for row in range(5)) >= theme.shape("touch")
    assert grid.verticalHeader().width() >= theme.shape("touch")


def test_a_longer_text_gets_more_room(open_bench):
    bench = open_bench(wide_chart())
    before = bench.grid.columnWidth(2)
    bench.desk.type([CellEdit(1, 2, "68 to 72 centimetres")])
    assert bench.grid.columnWidth(2) > before
    bench.desk.steps.undo()
    assert bench.grid.columnWidth(2) == before


def test_what_is_larger_to_read_has_more_room(bench, theme):
    low, over = bench.grid.rowHeight(0), bench.grid.horizontalHeader().height()
    theme.read_as(Reading(larger_text=True))
    assert bench.grid.horizontalHeader().height() > over
    assert bench.grid.rowHeight(0) >= low


def test_labels_stay_while_many_columns_scroll(open_bench):
    bench = open_bench(wide_chart())
    grid = bench.grid
    assert grid.horizontalScrollBar().maximum() > 0
    grid.look_at(1, 16)
    labels = grid.columnWidth(0)
    at_left = QPoint(5, grid.visualRect(bench.table.index(2, 16)).center().y())
    assert grid.indexAt(at_left) == bench.table.index(2, 0)
    for column in range(16, 0, -1):  # no cell is ever hidden below the labels
        grid.look_at(1, column)
        left = grid.columnViewportPosition(column)
        assert left >= (labels if grid.columnViewportPosition(0) < 0 else 0)
    grid.look_at(1, 16)
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=at_left)
    assert bench.here == (2, 0)
    assert grid.columnViewportPosition(0) == 0


def test_the_header_of_the_labels_stays_too(open_bench):
    bench = open_bench(wide_chart())
    columns = heard(bench.grid.column_requested)
    bench.grid.look_at(1, 16)
    header = bench.grid.horizontalHeader()
    place = header.mapTo(bench, QPoint(bench.grid.verticalHeader().width() + 5, 10))
    over = bench.childAt(place)
    QTest.mouseClick(over, Qt.MouseButton.LeftButton, pos=over.mapFrom(bench, place))
    assert columns == [(0,)]
    assert bench.grid.chosen_column() == 0


def picture(grid):
    return grid.grab().toImage()


def ground(image, grid, row, column):
    """The colour beside the text of a cell."""
    cell = grid.visualRect(grid.model().index(row, column))
    place = grid.viewport().mapTo(grid, cell.topLeft()) + QPoint(6, 6)
    return image.pixelColor(place * image.devicePixelRatio()).name()


def test_what_was_found_is_to_be_seen_at_once(bench, theme):
    bench.table.show_findings([finding(1, 2), finding(None, 3, Severity.WARNING)])
    image = picture(bench.grid)
    assert ground(image, bench.grid, 1, 2) == theme.colour("problem_soft").name()
    assert ground(image, bench.grid, 0, 3) == theme.colour("caution_soft").name()
    assert ground(image, bench.grid, 2, 2) == theme.colour("surface").name()


def test_in_high_contrast_an_icon_still_tells(bench, theme):
    theme.read_as(Reading(high_contrast=True))
    bench.grid.look_at(0, 0)
    cell = bench.grid.visualRect(bench.table.index(1, 2))
    place = bench.grid.viewport().mapTo(bench.grid, cell.topLeft())
    icon = cell.adjusted(cell.width() - 30, 4, -4, -4).translated(place - cell.topLeft())
    before = picture(bench.grid).copy(icon)
    bench.table.show_findings([finding(1, 2)])
    assert picture(bench.grid).copy(icon) != before


def test_what_is_chosen_is_framed_where_no_colour_tells(bench, theme):
    theme.read_as(Reading(high_contrast=True))
    bench.grid.look_at(0, 0)
    before = picture(bench.grid)
    bench.press(KEY.Key_Right, held=SHIFT)
    assert picture(bench.grid) != before


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(done=st.lists(deeds(), min_size=1, max_size=5))
def test_whatever_happens_it_can_be_painted(open_bench, done):
    bench = open_bench(wide_chart(3), 500, 400)
    for each in done:
        each(bench.desk)
        bench.grid.look_at(1, 1)
        picture(bench.grid)
    while bench.desk.steps.canUndo():
        bench.grid.undo()
        picture(bench.grid)
    assert bench.desk.sheet == wide_chart(3)
    bench.close()


# --- For whom cannot see --------------------------------------------------------------------------


def test_a_screen_reader_is_told_of_cells_and_headers(bench):
    bench.table.show_findings([finding(1, 2)])
    spoken = QAccessible.queryAccessibleInterface(bench.grid)
    told = [spoken.child(at).text(QAccessible.Text.Name) for at in range(spoken.childCount())]
    assert "Waist of M: 27. Error: 27 is not like the others. Write 68.6." in told
    assert "Waist: body · cm" in told
    assert "Size M" in told
    assert "Size of a new size: empty" in told


def test_a_cell_that_is_edited_says_which_it_is(bench):
    bench.grid.look_at(1, 2)
    bench.press(KEY.Key_F2)
    assert bench.editor.accessibleName() == "Waist of M"


def test_the_keys_are_told_in_the_language_of_the_screen(bench, qapp):
    english = bench.grid.accessibleDescription()
    assert "F4" in english
    Languages.of(qapp).use(Language.HINDI)
    assert bench.grid.accessibleDescription()
