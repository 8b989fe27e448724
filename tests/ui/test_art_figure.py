"""The figure: the tape is where the girth is, and labels find it."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from fitkiosk.domain.body import Girth
from fitkiosk.domain.products import Audience
from ui.art.emblem import ICON_SIZES, app_icon, paint_mark
from ui.art.figure import (
    FigurePalette,
    body_outline,
    figure_rect,
    label_anchor,
    paint_figure,
    zone_anchor,
)
from ui.art.mannequins import FIGURES

PLACE = QRectF(20.0, 10.0, 200.0, 320.0)
CANVAS = QSize(240, 340)

pytestmark = pytest.mark.usefixtures("qapp")


def drawn(style: str, tape: Girth | None = None, *, ratio: float = 1.0, **how: object) -> QImage:
    image = QImage(CANVAS * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    paint_figure(painter, PLACE, style, tape, **how)
    painter.end()
    return image


def saffron_rows(image: QImage) -> list[int]:
    """The rows in which the tape is seen: strongly yellow pixels near the middle."""
    middle = image.width() // 2
    rows = []
    for y in range(image.height()):
        colours = [image.pixelColor(x, y) for x in range(middle - 6, middle + 1)]
        if any(c.alpha() == 255 and c.red() - c.blue() > 90 for c in colours):
            rows.append(y)
    return rows


@pytest.mark.parametrize("style", list(Audience))
def test_every_audience_has_a_figure(style: Audience) -> None:
    assert set(FIGURES[style].levels) == set(Girth)
    assert drawn(style) == drawn(style.value)


@pytest.mark.parametrize("style", ["women", "men"])
@pytest.mark.parametrize("place", [PLACE, QRectF(-30, 5, 900, 300), QRectF(0, 0, 77.5, 801.25)])
def test_anchors_are_on_the_figure_bust_above_waist_above_hip(style: str, place: QRectF) -> None:
    anchors = [zone_anchor(place, style, girth) for girth in Girth]
    box = figure_rect(place)
    assert all(box.contains(anchor) and place.contains(anchor) for anchor in anchors)
    assert all(anchor.x() > box.center().x() for anchor in anchors)
    heights = [anchor.y() for anchor in anchors]
    assert heights == sorted(heights)
    assert len(set(heights)) == 3
    for girth, anchor in zip(Girth, anchors, strict=True):
        label = label_anchor(place, style, girth)
        assert label.y() == anchor.y()
        assert anchor.x() < label.x() <= box.right()


@pytest.mark.parametrize("style", ["women", "men"])
@pytest.mark.parametrize("girth", list(Girth))
def test_level_meets_the_edge_of_the_body(style: str, girth: Girth) -> None:
    level = FIGURES[style].levels[girth]
    body = body_outline(style)
    assert body.contains(QPointF(level.reach - 1.2, level.y))
    assert not body.contains(QPointF(level.reach + 1.2, level.y))


def test_waist_is_the_narrowest_of_the_three() -> None:
    for figure in FIGURES.values():
        reach = {girth: level.reach for girth, level in figure.levels.items()}
        assert reach[Girth.WAIST] < min(reach[Girth.BUST], reach[Girth.HIP])


@pytest.mark.parametrize("style", ["women", "men"])
@pytest.mark.parametrize("girth", list(Girth))
def test_tape_is_drawn_at_its_girth(style: str, girth: Girth) -> None:
    rows = saffron_rows(drawn(style, girth))
    assert rows
    level = zone_anchor(PLACE, style, girth).y()
    assert level - 3 < rows[0]
    assert rows[-1] < level + 14


def test_summary_shows_three_tapes() -> None:
    rows = saffron_rows(drawn("women"))
    gaps = sum(1 for one, other in pairwise(rows) if other - one > 4)
    assert gaps == 2


def test_tape_goes_round_by_progress() -> None:
    steps = [drawn("women", Girth.WAIST, progress=share) for share in (0.0, 0.25, 0.5, 0.9, 1.0)]
    assert len({bytes(image.constBits()) for image in steps}) == len(steps)
    assert not saffron_rows(steps[0])
    assert saffron_rows(steps[-1])
    assert drawn("women", Girth.WAIST, progress=1.7) == steps[-1]


def test_emphasis_dims_what_is_not_measured() -> None:
    plain, dimmed = (drawn("men", Girth.HIP, emphasis=share) for share in (0.0, 1.0))
    head = QPointF(PLACE.center().x(), PLACE.top() + 28).toPoint()
    assert dimmed.pixelColor(head).lightness() > plain.pixelColor(head).lightness()


def test_palette_is_the_callers() -> None:
    black = QColor("#000000")
    stark = FigurePalette(plum=black, saffron=QColor("#FFD500"), ink=black)
    assert drawn("women", Girth.BUST, palette=stark) != drawn("women", Girth.BUST)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_figure_stays_in_its_place(ratio: float) -> None:
    image = drawn("men", Girth.BUST, ratio=ratio)
    outer = PLACE.adjusted(-1, -1, 1, 1)
    painted = 0
    for x in range(0, image.width(), 3):
        for y in range(0, image.height(), 3):
            if image.pixelColor(x, y).alpha():
                painted += 1
                assert outer.contains(x / ratio, y / ratio)
    assert painted > 500


def test_mark_is_square_in_the_middle_with_round_corners() -> None:
    image = QImage(120, 60, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    paint_mark(painter, QRectF(0, 0, 120, 60))
    painter.end()
    assert image.pixelColor(60, 58).alpha() == 255
    assert all(image.pixelColor(x, y).alpha() == 0 for x, y in ((31, 0), (88, 59), (20, 30)))


def test_icon_has_every_size() -> None:
    sizes = {size.width() for size in app_icon().availableSizes()}
    assert sizes == set(ICON_SIZES)
