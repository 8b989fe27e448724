"""The figure: the tape is where the girth is, and labels find it."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from fitkiosk.domain.body import Girth
from fitkiosk.domain.products import Audience
from ui.art.emblem import ICON_SIZES, app_icon, paint_mark
from ui.art.faults import FAULTS, TapeFault, fault_loop, paint_fault
from ui.art.figure import (
    FigurePalette,
    body_outline,
    figure_rect,
    label_anchor,
    paint_figure,
    paint_standing,
    zone_anchor,
)
from ui.art.mannequins import BOARD_HEIGHT, FIGURES, Side
from ui.art.tape import level_loop

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


@pytest.mark.parametrize("side", list(Side))
@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_figure_stays_in_its_place(ratio: float, side: Side) -> None:
    image = drawn("men", Girth.BUST, ratio=ratio, side=side)
    outer = PLACE.adjusted(-1, -1, 1, 1)
    painted = 0
    for x in range(0, image.width(), 3):
        for y in range(0, image.height(), 3):
            if image.pixelColor(x, y).alpha():
                painted += 1
                assert outer.contains(x / ratio, y / ratio)
    assert painted > 500


def skin_at(image: QImage, y: float) -> QColor:
    """The colour a little beside the middle, at a height on the board."""
    scale = figure_rect(PLACE).height() / BOARD_HEIGHT
    top = figure_rect(PLACE).top()
    return image.pixelColor(round(PLACE.center().x() + 4 * scale), round(top + y * scale))


@pytest.mark.parametrize("style", ["women", "men"])
def test_the_back_has_hair_where_the_front_has_a_face(style: str) -> None:
    front, back = (drawn(style, side=side) for side in Side)
    for y in (38.0, 46.0):
        assert skin_at(back, y).lightness() < skin_at(front, y).lightness() - 40


@pytest.mark.parametrize("style", ["women", "men"])
@pytest.mark.parametrize("girth", list(Girth))
def test_tape_lies_as_high_on_the_back_as_in_front(style: str, girth: Girth) -> None:
    front, back = (saffron_rows(drawn(style, girth, side=side)) for side in Side)
    assert abs(front[0] - back[0]) <= 1
    assert abs(front[-1] - back[-1]) <= 1


@pytest.mark.parametrize("style", ["women", "men"])
def test_both_sides_have_one_outline_down_to_the_feet(style: str) -> None:
    front, back = (body_outline(style, side) for side in Side)
    for y in range(60, 370, 5):
        for x in range(-78, 79, 3):
            assert front.contains(QPointF(x, y)) == back.contains(QPointF(x, y))


def test_tape_leaves_the_front_before_it_comes_into_view_on_the_back() -> None:
    def seen(side: Side, progress: float) -> int:
        bare = drawn("women", Girth.HIP, side=side, progress=0.0)
        taped = drawn("women", Girth.HIP, side=side, progress=progress)
        level = round(zone_anchor(PLACE, "women", Girth.HIP).y()) + 5  # the near half alone
        return sum(
            bare.pixelColor(x, y) != taped.pixelColor(x, y)
            for x in range(bare.width())
            for y in range(level, level + 4)
        )

    front = [seen(Side.FRONT, progress) for progress in (0.15, 0.3, 0.6, 1.0)]
    back = [seen(Side.BACK, progress) for progress in (0.15, 0.3, 0.6, 1.0)]
    assert front[0] > 0
    assert front[0] < front[-1]
    assert back[0] == 0 < back[1] < back[2]


@pytest.mark.parametrize("side", list(Side))
@pytest.mark.parametrize("progress", [0.0, 0.4, 1.0])
def test_a_figure_painted_beforehand_looks_the_same(side: Side, progress: float) -> None:
    place = QRectF(PLACE.toRect())
    standing = QPixmap(place.size().toSize())
    standing.fill(QColor(0, 0, 0, 0))
    painter = QPainter(standing)
    box = QRectF(QPointF(0, 0), place.size())
    paint_standing(painter, box, "men", Girth.WAIST, side=side, palette=FigurePalette())
    painter.end()
    whole = drawn("men", Girth.WAIST, side=side, progress=progress)
    saved = drawn("men", Girth.WAIST, side=side, progress=progress, standing=standing)
    # See-through edges are blended once more on their way, which may round off differently.
    for x in range(whole.width()):
        for y in range(whole.height()):
            one, other = whole.pixelColor(x, y), saved.pixelColor(x, y)
            if one.alpha() == 255:
                assert abs(one.lightness() - other.lightness()) <= 3


def close_up(style: str, girth: Girth, fault: TapeFault | None, **how: object) -> QImage:
    image = QImage(CANVAS, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    paint_fault(painter, PLACE, style, girth, fault, **how)
    assert painter.transform().isIdentity()
    painter.end()
    return image


@pytest.mark.parametrize("style", ["women", "men"])
@pytest.mark.parametrize("girth", list(Girth))
def test_every_fault_has_a_picture_of_its_own(style: str, girth: Girth) -> None:
    pictures = [close_up(style, girth, fault) for fault in (None, *TapeFault)]
    assert len({bytes(picture.constBits()) for picture in pictures}) == len(pictures)
    for picture in pictures:
        assert picture.pixelColor(2, 5).alpha() == 0, "painted beside its place"
        assert picture.pixelColor(int(PLACE.left()) + 2, int(PLACE.bottom()) - 2).alpha() == 255


@pytest.mark.parametrize("fault", [None, *TapeFault])
def test_a_tick_or_a_cross_says_which_is_which(fault: TapeFault | None) -> None:
    palette = FigurePalette(great=QColor("#00ff00"), problem=QColor("#ff0000"))
    picture = close_up("women", Girth.WAIST, fault, palette=palette)
    colours = {
        picture.pixelColor(x, y).name()
        for x in range(120, int(PLACE.right()))
        for y in range(10, 90)
    }
    assert ("#00ff00" in colours) == (fault is None)
    assert ("#ff0000" in colours) == (fault is not None)


@pytest.mark.parametrize("style", ["women", "men"])
@pytest.mark.parametrize("girth", list(Girth))
def test_a_fault_is_a_tape_that_lies_otherwise(style: str, girth: Girth) -> None:
    level = FIGURES[style].levels[girth]
    right = fault_loop(style, girth, None)
    assert right == level_loop(level)
    assert fault_loop(style, girth, TapeFault.TIGHT).reach < level.reach
    assert fault_loop(style, girth, TapeFault.LOOSE).reach > right.reach
    slanted = fault_loop(style, girth, TapeFault.SLANTED)
    assert slanted.side is Side.BACK
    assert slanted.lean
    assert slanted.near > 2 * right.near
    misplaced = fault_loop(style, girth, TapeFault.WRONG_PLACE)
    is_low = girth is Girth.WAIST
    assert (misplaced.y - right.y > 15) if is_low else (right.y - misplaced.y > 15)


def test_two_faults_of_each_girth_are_shown() -> None:
    assert set(FAULTS) == set(Girth)
    assert all(len(set(faults)) == 2 for faults in FAULTS.values())


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
