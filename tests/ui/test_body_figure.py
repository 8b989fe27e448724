"""The figure on the screen: the tape goes round, and rests where nobody looks."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRectF, Qt, QVariantAnimation
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from fitkiosk.domain.body import Girth, Measurements
from fitkiosk.domain.products import Audience
from fitkiosk.units import LengthUnit
from ui.theme.theme import Reading
from ui.widgets.body_figure import BodyFigure

TAKEN = Measurements(bust_cm=86.5, waist_cm=68.0, hip_cm=94.5)


@pytest.fixture
def figure(theme):
    figure = BodyFigure(theme)
    figure.resize(380, 520)
    yield figure
    figure.close()


def way_round(figure):
    return figure.findChild(QVariantAnimation)


def running(figure):
    return way_round(figure).state() is QVariantAnimation.State.Running


def finish(figure):
    way_round(figure).setCurrentTime(way_round(figure).duration())


def seen(figure):
    return figure.grab().toImage()


def test_the_tape_goes_round_whenever_another_girth_is_shown(figure):
    figure.show()
    for girth in Girth:
        figure.show_tape(girth)
        assert figure.moving
        assert running(figure)
        way_round(figure).setCurrentTime(200)
        on_its_way = seen(figure)
        finish(figure)
        assert not figure.moving
        assert seen(figure) != on_its_way


def test_the_way_is_short(figure):
    assert way_round(figure).duration() < 900


def test_the_same_girth_does_not_start_anew(figure):
    figure.show()
    figure.show_tape(Girth.HIP)
    finish(figure)
    figure.show_tape(Girth.HIP)
    assert not figure.moving


def test_the_end_of_the_way_is_the_picture_at_rest(figure, theme):
    figure.show_tape(Girth.WAIST)
    at_rest = seen(figure)
    figure.show()
    assert figure.moving
    finish(figure)
    assert seen(figure) == at_rest


def test_nothing_moves_unseen(figure):
    figure.show_tape(Girth.BUST)
    assert not running(figure)
    figure.show()
    assert running(figure)
    figure.hide()
    assert not running(figure)
    figure.show_tape(Girth.WAIST)
    figure.replay()
    assert not running(figure)


def test_closing_ends_the_way(figure):
    figure.show()
    figure.show_tape(Girth.BUST)
    figure.close()
    assert not running(figure)


def test_nothing_moves_for_whom_it_disturbs(figure, theme):
    theme.read_as(Reading(still=True))
    figure.show()
    figure.show_tape(Girth.BUST)
    assert not running(figure)
    QTest.mouseClick(figure, Qt.MouseButton.LeftButton)
    assert not running(figure)
    theme.read_as(Reading())


def test_the_summary_does_not_move(figure):
    figure.show()
    figure.show_tape(Girth.HIP)
    figure.show_tape(None)
    assert not running(figure)
    figure.replay()
    assert not running(figure)
    assert figure.focusPolicy() == Qt.FocusPolicy.NoFocus


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_keys_show_it_again(figure, key):
    figure.show()
    figure.show_tape(Girth.BUST)
    finish(figure)
    QTest.keyClick(figure, Qt.Key.Key_X)
    assert not figure.moving
    QTest.keyClick(figure, key)
    assert figure.moving


def test_a_tap_shows_it_again_and_leaves_the_field_its_focus(theme, qtbot):
    page = QWidget()
    field, figure = QLineEdit(), BodyFigure(theme)
    row = QHBoxLayout(page)
    row.addWidget(figure)
    row.addWidget(field)
    figure.show_tape(Girth.WAIST)
    page.show()
    page.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    finish(figure)
    QTest.mouseClick(figure, Qt.MouseButton.LeftButton)
    assert figure.moving
    assert field.hasFocus()
    finish(figure)
    QTest.mousePress(figure, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(figure, Qt.MouseButton.LeftButton, pos=QPoint(-50, -50))
    assert not figure.moving
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert figure.hasFocus()
    with_focus = seen(figure)
    field.setFocus()
    assert seen(figure) != with_focus
    page.close()


@pytest.mark.parametrize("audience", list(Audience))
@pytest.mark.parametrize("girth", list(Girth))
def test_words_say_what_is_shown(figure, audience, girth):
    figure.show_body(audience)
    figure.show_tape(girth)
    said = figure.accessibleName()
    assert said.startswith("A woman" if audience is Audience.WOMEN else "A man")
    on_a_man = {Girth.BUST: "chest"} if audience is Audience.MEN else {}
    assert on_a_man.get(girth, girth.value) in said
    assert "back" in said
    assert figure.accessibleDescription()


@pytest.mark.parametrize("girth", list(Girth))
def test_earlier_girths_are_out_of_sight_while_the_tape_is_read(figure, girth):
    figure.show_tape(girth)
    blank, said = seen(figure), figure.accessibleName()
    figure.show_girths(TAKEN, LengthUnit.CM)
    assert seen(figure) == blank
    assert figure.accessibleName() == said
    figure.show_tape(None)
    assert "86.5 cm" in figure.accessibleName()
    shown = seen(figure)
    figure.show_girths(Measurements(), LengthUnit.CM)
    assert seen(figure) != shown


@given(width=st.integers(220, 1900), height=st.integers(260, 1900))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_front_and_back_have_their_own_room_at_every_size(figure, width, height):
    figure.resize(width, height)
    front, back = figure._places().values()
    assert QRectF(figure.rect()).contains(front)
    assert QRectF(figure.rect()).contains(back)
    assert not front.intersects(back)
    assert front.right() <= back.left()
    assert back.height() <= front.height()
    assert abs(front.bottom() - back.bottom()) <= 1
    assert front.bottom() + figure._caption_height() <= height


def test_the_back_is_smaller_only_where_there_is_no_width(figure):
    figure.resize(700, 520)
    front, back = figure._places().values()
    assert front.size() == back.size()
    figure.resize(240, 560)
    front, back = figure._places().values()
    assert back.height() < 0.6 * front.height()


@pytest.mark.parametrize("girth", [None, *Girth])
def test_high_contrast_draws_in_other_colours(figure, theme, girth):
    figure.show_tape(girth)
    usual = seen(figure)
    theme.read_as(Reading(high_contrast=True))
    assert seen(figure) != usual
    theme.read_as(Reading())
    assert seen(figure) == usual
