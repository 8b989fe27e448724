"""Sizes by sizes of another chart: all of them can be reached, and their labels stay."""

import pytest
from coverages import comparison
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.widgets.size_matrix import SizeMatrixView

MANY = tuple(str(size) for size in range(30, 80, 2))


@pytest.fixture
def matrix(qtbot, theme):
    view = SizeMatrixView(theme)
    qtbot.addWidget(view)

    def show(shown, width=500, *words):
        view.show_comparison(shown, *words)
        view.resize(width, view.heightForWidth(width))
        view.show()
        return view

    return show


def test_it_says_what_each_size_is_there(matrix):
    view = matrix(comparison())
    assert "Your S is their 1, for 70 of 100 of its people." in view.accessibleDescription()


def test_nothing_is_told_until_it_is_known(matrix):
    view = matrix(None)
    empty = view.grab().toImage()
    assert view.accessibleDescription() == ""
    assert matrix(comparison()).grab().toImage() != empty


def test_a_few_sizes_need_no_scrolling_and_no_key(matrix):
    view = matrix(comparison())
    assert view.verticalScrollBar().maximum() == 0
    assert view.horizontalScrollBar().maximum() == 0
    assert view.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_few_sizes_take_no_key_while_they_are_laid_out(matrix):
    view = matrix(comparison())
    view.resize(100, 30)
    assert view.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_the_keyboard_is_seen_to_be_there(matrix, qtbot):
    view = matrix(comparison(MANY, MANY))
    qtbot.waitUntil(view.isActiveWindow)
    view.setFocus()
    with_focus = view.grab().toImage()
    view.clearFocus()
    assert view.grab().toImage() != with_focus


def test_many_sizes_scroll_and_the_labels_stay(matrix):
    view = matrix(comparison(MANY, MANY))
    few = matrix(comparison(MANY[:13], MANY)).heightForWidth(500)
    assert matrix(comparison(MANY, MANY)).heightForWidth(500) == few
    assert view.focusPolicy() is Qt.FocusPolicy.StrongFocus
    start = view.grab().toImage()
    above, left = round(view._above(view.viewport().width())), round(view._left())
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum())
    across = view.grab().toImage()
    high = view.viewport().height()
    assert across.copy(0, above, left, high - above) == start.copy(0, above, left, high - above)
    assert across != start
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    down = view.grab().toImage()
    wide = view.viewport().width()
    assert down.copy(left, 0, wide - left, above) == across.copy(left, 0, wide - left, above)
    assert down != across


def test_keys_scroll(matrix):
    view = matrix(comparison(MANY, MANY))
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.verticalScrollBar().value() > 0
    assert view.horizontalScrollBar().value() > 0


def test_the_last_square_can_be_reached(matrix):
    view = matrix(comparison(MANY, MANY))
    for bar in (view.horizontalScrollBar(), view.verticalScrollBar()):
        bar.setValue(bar.maximum())
    right = view._left() + view._wide() * (len(MANY) + 1) - view.horizontalScrollBar().value()
    rows = view._line() * (len(MANY) + 1)
    foot = view._above(view.viewport().width()) + rows - view.verticalScrollBar().value()
    assert right == pytest.approx(view.viewport().width(), abs=1)
    assert foot == pytest.approx(view.viewport().height(), abs=1)


def test_another_comparison_begins_at_its_start(matrix):
    view = matrix(comparison(MANY, MANY))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    matrix(comparison(MANY, MANY))
    assert view.verticalScrollBar().value() == 0
