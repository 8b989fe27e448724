"""The pictures of coverage: what they show, without colours too, and what they say."""

from dataclasses import replace
from itertools import combinations

import pytest
from coverages import coverage, coverage_map
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from fitkiosk.domain.coverage import SizeMark, SizeShare
from fitkiosk.domain.language import Language
from fitkiosk.domain.products import Audience
from fitkiosk.units import LengthUnit
from ui.art import coverage as art
from ui.art.hatching import HALF, SOLID, SPARSE, key_words, laid_out, paint_fill
from ui.languages import Languages
from ui.theme.theme import Reading
from ui.widgets.coverage_bar import CoverageBar
from ui.widgets.coverage_map import CoverageMapView
from ui.widgets.size_stock import SizeStockView

CM = LengthUnit.CM
SHOW = {
    CoverageBar: lambda view, shown, *words: view.show_coverage(shown, None, *words),
    CoverageMapView: lambda view, shown, *words: view.show_coverage(shown, CM, *words),
    SizeStockView: lambda view, shown, *words: view.show_coverage(shown, *words),
}


@pytest.fixture(params=SHOW)
def picture(request, qtbot, theme):
    view = request.param(theme)
    qtbot.addWidget(view)
    view.show_coverage_of = lambda *given: SHOW[request.param](view, *given)
    return view


def seen(view, width=700):
    view.resize(width, view.heightForWidth(width))
    return view.grab().toImage()


def drawn(draw, width=400, height=300):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    draw(painter, QRectF(0, 0, width, height))
    painter.end()
    return image


def greys(image, area):
    """The shades of a part of a picture on paper in black and white."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rect = area.toRect()
    return {
        grey.pixelColor(x, y).value()
        for x in range(rect.left(), rect.right())
        for y in range(rect.top(), rect.bottom())
    }


# --- All of them ----------------------------------------------------------------------------------


def test_nothing_is_told_until_it_is_known(picture):
    picture.show_coverage_of(None)
    empty = seen(picture)
    assert picture.accessibleDescription() == ""
    picture.show_coverage_of(coverage())
    assert seen(picture) != empty
    assert "100" in picture.accessibleDescription() or "cm" in picture.accessibleDescription()
    picture.show_coverage_of(None)
    assert seen(picture).size() == empty.size()
    assert picture.accessibleDescription() == ""


def test_another_coverage_is_another_picture(picture):
    picture.show_coverage_of(coverage())
    before, said = seen(picture), picture.accessibleDescription()
    sizes = (SizeShare("S", 0.5, 100), SizeShare("M", 0.0, 0), SizeShare("L", 0.0, 0))
    nobody_out = replace(coverage_map(), fitting=((1.0, 1.0), (1.0, 1.0)))
    picture.show_coverage_of(
        coverage(one=0.9, two=0.05, none=0.05, sizes=sizes, maps=(nobody_out,) * 3)
    )
    assert seen(picture) != before
    assert picture.accessibleDescription() != said


def test_it_follows_the_way_of_reading(picture, theme):
    picture.show_coverage_of(coverage())
    before = seen(picture)
    theme.read_as(Reading(larger_text=True, high_contrast=True))
    after = seen(picture)
    assert after != before
    assert after.height() > before.height() or isinstance(picture, CoverageMapView)


def test_it_follows_the_language(picture, qapp):
    picture.show_coverage_of(coverage())
    seen(picture)
    assert not picture._painted.isNull()
    Languages.of(qapp).use(Language.HINDI)
    qapp.processEvents()
    assert picture._painted.isNull()


@pytest.mark.parametrize("width", [240, 320, 1900])
def test_it_holds_at_any_width(picture, width):
    picture.show_coverage_of(coverage(unjudged=("XL",)))
    assert seen(picture, width).size() == QSize(width, picture.heightForWidth(width))


# --- Maps -----------------------------------------------------------------------------------------


def test_maps_stand_beside_each_other_where_there_is_room(qtbot, theme):
    view = CoverageMapView(theme)
    qtbot.addWidget(view)
    view.show_coverage(coverage(), CM)
    wide, narrow = (view._areas(width) for width in (1200, 400))
    assert len({area.top() for area in wide}) == 1
    assert len({area.left() for area in narrow}) == 1
    for areas in (wide, narrow):
        assert not any(one.intersects(other) for one, other in combinations(areas, 2))


def test_fills_can_be_told_apart_in_black_and_white(theme):
    area = QRectF(0, 0, 60, 60)
    ink = {}
    for fill in (SOLID, HALF, SPARSE):
        image = drawn(lambda p, _, fill=fill: paint_fill(p, [area], fill, theme), 60, 60)
        ink[fill] = greys(image, area)
    assert len(ink[SOLID]) == 1
    for fill in (HALF, SPARSE):
        assert max(ink[fill]) - min(ink[fill]) > 60


@pytest.mark.parametrize("contrast", [False, True])
def test_squares_of_few_fits_are_hatched_and_others_are_not(theme, contrast):
    theme.read_as(Reading(high_contrast=contrast))
    image = drawn(
        lambda painter, area: art.draw_map(
            painter, area, coverage_map(marks=()), Audience.WOMEN, CM, theme
        )
    )
    fits = greys(image, QRectF(80, 170, 60, 30))
    out = greys(image, QRectF(260, 60, 60, 30))
    assert len(fits) == 1
    assert max(out) - min(out) > 40


def test_the_more_people_the_fuller(theme):
    def darkness(people):
        shown = replace(
            coverage_map(marks=()),
            people=((0.9, people), (0.0, 0.0)),
            fitting=((1.0, 1.0), (0.0, 0.0)),
        )
        image = drawn(
            lambda painter, area: art.draw_map(painter, area, shown, Audience.WOMEN, CM, theme)
        )
        return min(greys(image, QRectF(300, 170, 20, 20)))

    assert darkness(0.0) > darkness(0.05) > darkness(0.3) > darkness(0.9)


def test_nobody_on_the_map_is_an_empty_map(theme):
    shown = replace(coverage_map(), people=((0.0, 0.0), (0.0, 0.0)))
    image = drawn(lambda painter, area: art.draw_map(painter, area, shown, Audience.MEN, CM, theme))
    assert len(greys(image, QRectF(300, 60, 40, 40))) == 1


_marks = st.lists(
    st.builds(
        SizeMark,
        st.text("SMLX0123456789 /", min_size=1, max_size=30),
        st.floats(-1000, 1000),
        st.floats(-1000, 1000),
    )
    | st.builds(SizeMark, st.just("M"), st.floats(60, 100), st.floats(80, 120)),
    max_size=25,
)


@given(marks=_marks)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
def test_labels_lie_on_the_map_and_not_on_each_other(theme, monkeypatch, marks):
    placed = []
    monkeypatch.setattr(
        art,
        "_draw_haloed",
        lambda painter, at, text, _theme: placed.append(
            QRectF(
                at - QPointF(0, QFontMetricsF(painter.font()).ascent()),
                at + QPointF(QFontMetricsF(painter.font()).horizontalAdvance(text), 0),
            )
        ),
    )
    shown = coverage_map(marks=tuple(marks))
    drawn(lambda painter, area: art.draw_map(painter, area, shown, Audience.WOMEN, CM, theme))
    area = QRectF(0, 0, 400, 300)
    assert all(area.contains(label) for label in placed)
    assert not any(
        one.adjusted(1, 1, -1, -1).intersects(other) for one, other in combinations(placed, 2)
    )


@given(low=st.floats(40, 160), span=st.floats(4, 80), most=st.floats(2, 12))
def test_ticks_are_as_many_as_have_room(low, span, most):
    for unit in LengthUnit:
        ticks = art._ticks((low, low + span), unit, most)
        assert len(ticks) <= most
        assert all(low <= unit.to_cm(tick) <= low + span for tick in ticks)


_keys = st.lists(st.text("abcdef", min_size=1, max_size=8), max_size=6).map(" ".join)


@given(st.lists(_keys, max_size=6), st.floats(120, 900))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_keys_keep_within_the_width_and_off_each_other(theme, words, width):
    metrics = QFontMetricsF(theme.font("small"))
    places = laid_out(metrics, words, width)
    assert all(place.right() <= width + 2 for place in places)
    assert not any(one.intersects(other) for one, other in combinations(places, 2))
    assert all(key_words(place, metrics).left() > place.left() for place in places)


# --- The bar and the sizes ------------------------------------------------------------------------


def coloured(image, colour, line):
    """How many pixels of a line have a colour."""
    return sum(image.pixelColor(x, line) == colour for x in range(image.width()))


def test_the_parts_of_the_bar_are_as_long_as_the_shares(qtbot, theme):
    view = CoverageBar(theme)
    qtbot.addWidget(view)
    view.show_coverage(coverage(), None)
    image = seen(view, 800)
    assert coloured(image, theme.colour("great"), 4) == pytest.approx(800 * 0.41, abs=12)
    assert coloured(image, theme.colour("zone_fits"), 4) == pytest.approx(800 * 0.21, abs=12)


def test_a_change_since_before_is_said(qtbot, theme):
    view = CoverageBar(theme)
    qtbot.addWidget(view)
    now = coverage()
    view.show_coverage(now, replace(now, one=0.38, none=0.41))
    assert view.accessibleDescription().endswith("3 more of 100 than before")
    more = seen(view)
    view.show_coverage(now, replace(now, one=0.44, none=0.35))
    assert view.accessibleDescription().endswith("3 fewer of 100 than before")
    assert seen(view) != more
    view.show_coverage(now, now)
    assert "before" not in view.accessibleDescription()


def test_every_size_has_its_row_also_those_that_nobody_takes_or_that_cannot_be_judged(qtbot, theme):
    view = SizeStockView(theme)
    qtbot.addWidget(view)
    view.show_coverage(coverage())
    three = view.heightForWidth(500)
    view.show_coverage(coverage(unjudged=("XL", "XXL")))
    five = view.heightForWidth(500)
    view.show_coverage(coverage(sizes=()))
    none = view.heightForWidth(500)
    assert (five - none) / 5 == pytest.approx((three - none) / 3, abs=1)
    assert "L 0" not in view.accessibleDescription()
    view.show_coverage(coverage(unjudged=("XL",)))
    assert "L 0" in view.accessibleDescription()
    assert "missing: XL" in view.accessibleDescription()


def test_bars_are_as_long_as_the_shares(qtbot, theme):
    view = SizeStockView(theme)
    qtbot.addWidget(view)
    view.show_coverage(coverage())
    image = seen(view, 600)
    longest = [coloured(image, theme.colour("girth_waist"), y) for y in range(image.height())]
    rows = sorted(set(longest))
    assert rows[0] == 0
    assert rows[1] == 1  # nobody takes it, and it is seen
    assert rows[-1] * 12 / 50 == pytest.approx(rows[2], abs=2)
