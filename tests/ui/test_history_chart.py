"""How girths went over time, in lines and in words."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from fakes import NOW
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from fitkiosk.domain.body import Girth, Measurements, MeasuringMode
from fitkiosk.domain.people import MeasurementRecord
from fitkiosk.domain.products import Audience
from fitkiosk.units import LengthUnit
from ui.widgets.axis_ticks import day_ticks, round_ticks
from ui.widgets.history_chart import HistoryChart

WIDTH = 900


@pytest.fixture
def chart(qtbot, theme):
    chart = HistoryChart(theme)
    qtbot.addWidget(chart)
    chart.resize(WIDTH, chart.sizeHint().height())
    chart.show()
    return chart


def record(number, days_ago, bust=90.0, waist=70.0, hip=95.0, mode=MeasuringMode.FULL, current=0):
    girths = Measurements(bust, waist, hip, mode)
    at = NOW - timedelta(days=days_ago)
    return MeasurementRecord(number, 1, girths, at, current=bool(current))


def show(chart, *records, unit=LengthUnit.CM, audience=None):
    chart.show_history(records, unit, NOW, audience)
    chart.resize(WIDTH, chart.sizeHint().height())
    chart.repaint()


def coloured(chart, token):
    """How many pixels have the colour of a token."""
    image = chart.grab().toImage()
    wanted = chart._theme.colour(token).rgb()
    return sum(
        image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height())
    )


def test_one_set_is_told_and_seen(chart):
    show(chart, record(1, 10, current=1))
    assert "Bust: 90 cm on 10 November 2026." in chart.accessibleDescription()
    assert chart.told == "10 November 2026: 90 / 70 / 95 cm, taped twice"
    assert all(coloured(chart, f"girth_{girth}") for girth in Girth)


def test_two_sets_are_a_way_from_one_to_the_other(chart):
    show(chart, record(1, 375, bust=92.5), record(2, 10, bust=90.0, current=1))
    assert (
        "Bust: from 92.5 cm on 10 November 2025 to 90 cm on 10 November 2026."
        in chart.accessibleDescription()
    )


def test_forty_sets_keep_their_order_and_the_last_is_told(chart):
    sets = [record(n, 40 - n, bust=80 + n / 2, current=n == 39) for n in range(40)]
    show(chart, *reversed(sets))
    places = chart._frame().places
    assert places == sorted(places)
    assert len(places) == 40
    assert chart.told.startswith("19 November 2026: 99.5 ")


def test_a_girth_that_was_not_taken_is_a_gap(chart):
    whole = [record(n, 300 - 100 * n) for n in range(3)]
    show(chart, *whole)
    before = coloured(chart, "girth_waist")
    show(chart, whole[0], record(1, 200, waist=None), whole[2])
    assert coloured(chart, "girth_waist") < before * 0.6
    assert "70" in chart.told
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert "90 / – / 95 cm" in chart.told


def test_a_girth_that_was_never_taken_is_not_spoken_of(chart):
    show(chart, record(1, 100, waist=None), record(2, 10, waist=None, current=1))
    assert "Waist" not in chart.accessibleDescription()
    assert not coloured(chart, "girth_waist")


def test_a_set_of_a_day_to_come_stands_apart_and_squeezes_nothing(chart):
    show(chart, record(1, 400), record(2, 10))
    room = chart._frame().places[1] - chart._frame().places[0]
    show(chart, record(1, 400), record(2, 10), record(3, -9000, current=1))
    first, second, ahead = chart._frame().places
    assert second - first > room * 0.8
    assert ahead > chart._frame().edge > second
    assert chart.told.startswith("Dated ahead, ")
    assert "dated ahead of today" in chart.accessibleDescription()


def test_only_sets_of_days_to_come_can_be_shown_too(chart):
    show(chart, record(1, -5, current=1), record(2, -9000))
    first, second = chart._frame().places
    assert 0 < first < second < WIDTH


def test_nothing_to_show_shows_nothing(chart):
    show(chart, record(1, 5))
    show(chart)
    assert chart.told == ""
    assert not coloured(chart, "girth_bust")


def test_arrows_and_taps_go_from_set_to_set(chart):
    show(chart, record(1, 300), record(2, 200, bust=88.0), record(3, 100, current=1))
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert "88 / 70" in chart.told
    for _ in range(5):
        QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.told.startswith("24 January 2026")
    assert chart.told in chart.accessibleDescription()
    at = round(chart._frame().places[2]) + 5
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(at, 100))
    assert chart.told.startswith("12 August 2026")


def test_what_was_chosen_stays_when_the_language_is_told_anew(chart):
    sets = (record(1, 300), record(2, 200, current=1))
    show(chart, *sets)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    told = chart.told
    show(chart, *sets)
    assert chart.told == told


def test_inches_and_a_mans_chest(chart):
    show(chart, record(1, 10, bust=101.6), unit=LengthUnit.INCH, audience=Audience.MEN)
    assert "Chest: 40 in" in chart.accessibleDescription()


@pytest.mark.parametrize("mode", MeasuringMode)
def test_every_way_of_measuring_has_a_mark_of_its_own(chart, mode):
    """In one colour, so that the shape alone makes the difference."""
    show(chart, record(1, 10, mode=mode))
    pictures = {mode: chart.grab().toImage()}
    for other in set(MeasuringMode) - {mode}:
        show(chart, record(1, 10, mode=other))
        pictures[other] = chart.grab().toImage()
    middle = chart._frame()
    spot = QPoint(round(middle.places[0]), round(middle.y(90)))
    cut = {
        which: picture.copy(spot.x() - 9, spot.y() - 9, 18, 18)
        for which, picture in pictures.items()
    }
    assert all(cut[mode] != cut[other] for other in cut if other is not mode)


# --- The marks of the axes ------------------------------------------------------------------------


@given(
    low=st.floats(20, 160),
    span=st.floats(0, 100),
    most=st.integers(4, 8),
)
def test_round_lengths_enclose_what_is_shown(low, span, most):
    ticks = round_ticks(low, low + span, most)
    assert ticks[0] <= low
    assert ticks[-1] >= low + span
    assert 2 <= len(ticks) <= most
    assert len({b - a for a, b in pairwise(ticks)}) == 1


@given(
    first=st.dates(date(1970, 1, 1), date(2100, 1, 1)),
    days=st.integers(0, 40_000),
    most=st.integers(1, 12),
)
def test_round_days_lie_within_what_is_shown(first, days, most):
    last = first + timedelta(days)
    ticks = day_ticks(first, last, most)
    assert 1 <= len(ticks) <= most
    assert ticks == sorted(set(ticks))
    assert first <= ticks[0]
    assert ticks[-1] <= last
