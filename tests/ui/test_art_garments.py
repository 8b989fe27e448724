"""Every kind of garment is drawn, inside its tile, the same each time, and can be seen."""

import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from ui.art.cloth import luma, tones_of
from ui.art.detail import paint_detail
from ui.art.garments import GARMENTS, VARIANTS, paint_garment, paint_tile

CATEGORIES = Path(__file__).parents[2] / "models" / "categories.toml"
TYPES = [
    product_type
    for category in tomllib.loads(CATEGORIES.read_text("utf-8"))["category"]
    for product_type in category["product_types"]
]
CANVAS = QSize(140, 170)
TILE = QRectF(10.5, 10.0, 120.0, 150.0)
RED, NAVY, WHITE = QColor("#B23A48"), QColor("#1E2A4A"), QColor("#FFFFFF")

pytestmark = pytest.mark.usefixtures("qapp")


def canvas(ratio: float = 1.0) -> QImage:
    image = QImage(CANVAS * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(0, 0, 0, 0))
    return image


def drawn(product_type: str, colour: QColor = RED, variant: int = 0, ratio: float = 1.0) -> QImage:
    image = canvas(ratio)
    painter = QPainter(image)
    paint_garment(painter, TILE, product_type, colour, variant)
    painter.end()
    return image


def pixels(image: QImage) -> bytes:
    """The picture's bytes; they live no longer than the picture does."""
    return bytes(image.constBits())


def tile_only(colour: QColor) -> QImage:
    image = canvas()
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(TILE)
    paint_tile(painter, TILE, tones_of(colour))
    painter.end()
    return image


def unlike(one: QImage, other: QImage) -> list[tuple[int, int]]:
    return [
        (x, y)
        for x in range(0, one.width(), 2)
        for y in range(0, one.height(), 2)
        if one.pixel(x, y) != other.pixel(x, y)
    ]


def test_every_type_of_the_shop_has_a_cut_of_its_own() -> None:
    assert set(TYPES) == set(GARMENTS)
    cuts = {garment.layers for garment in GARMENTS.values()}
    assert len(cuts) == len(GARMENTS)


@pytest.mark.parametrize("product_type", [*TYPES, "something new"])
def test_garment_is_drawn_inside_its_tile_with_a_margin(product_type: str) -> None:
    image = drawn(product_type)
    changed = unlike(image, tile_only(RED))
    assert len(changed) > 600
    assert min(x for x, _ in changed) > TILE.left()
    assert max(x for x, _ in changed) < TILE.right()
    assert min(y for _, y in changed) > TILE.top()
    assert max(y for _, y in changed) < TILE.bottom()


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("product_type", ["shirt", "kaftan", "jeans", "maxi dress"])
def test_nothing_is_painted_beside_the_tile_and_the_tile_is_full(
    product_type: str, ratio: float
) -> None:
    image = drawn(product_type, variant=2, ratio=ratio)
    outer = TILE.adjusted(-1, -1, 1, 1)
    inner = TILE.adjusted(1, 1, -1, -1)
    for x in range(0, image.width(), 3):
        for y in range(0, image.height(), 3):
            alpha = image.pixelColor(x, y).alpha()
            if not outer.contains(x / ratio, y / ratio):
                assert alpha == 0
            elif inner.contains(x / ratio, y / ratio):
                assert alpha == 255


def test_types_differ() -> None:
    pictures = [pixels(drawn(product_type)) for product_type in [*TYPES, "other"]]
    assert len(set(pictures)) == len(pictures)


def test_colours_and_prints_differ_and_repeat_themselves() -> None:
    pictures = {
        (colour.name(), variant): pixels(drawn("fitted kurti", colour, variant))
        for colour in (RED, NAVY, WHITE)
        for variant in range(VARIANTS)
    }
    assert len(set(pictures.values())) == len(pictures)
    again = pixels(drawn("fitted kurti", RED, 2))
    assert again == pictures[RED.name(), 2]


@pytest.mark.parametrize("variant", [-1, VARIANTS, 10_007])
def test_any_number_is_a_variant(variant: int) -> None:
    assert drawn("blouse", RED, variant) == drawn("blouse", RED, variant % VARIANTS)


@pytest.mark.parametrize("colour", ["#FFFFFF", "#FFFFF0", "#FBF9F5", "#000000", "#14141A"])
def test_very_light_and_very_dark_cloth_stands_out_from_its_tile(colour: str) -> None:
    tones = tones_of(QColor(colour))
    for ground in (tones.tile_top, tones.tile_foot):
        assert abs(luma(tones.edge) - luma(ground)) > 0.25
        assert abs(luma(tones.base) - luma(ground)) > 0.05
    assert abs(luma(tones.seam) - luma(tones.base)) > 0.15


def test_white_garment_can_be_seen_along_a_line_through_it() -> None:
    image = drawn("t-shirt", WHITE)
    row = [luma(image.pixelColor(x, 100)) for x in range(12, 70)]
    ground, cloth = row[0], max(row)
    assert cloth - ground > 0.08
    assert ground - min(row) > 0.15


def test_painter_is_left_as_it_was_found() -> None:
    image = canvas()
    painter = QPainter(image)
    before = painter.transform(), painter.hasClipping(), painter.renderHints()
    paint_garment(painter, TILE, "hoodie", RED)
    paint_detail(painter, TILE, "hoodie", RED)
    assert (painter.transform(), painter.hasClipping(), painter.renderHints()) == before
    painter.end()


@pytest.mark.parametrize("product_type", ["t-shirt", "jeans", "kaftan", "something new"])
def test_detail_fills_its_tile_and_tells_types_apart(product_type: str) -> None:
    def close_up(kind: str) -> QImage:
        image = canvas()
        painter = QPainter(image)
        paint_detail(painter, TILE, kind, NAVY, 2)
        painter.end()
        return image

    image = close_up(product_type)
    assert image == close_up(product_type)
    assert image != close_up("blouse")
    assert image.pixelColor(5, 5).alpha() == 0
    assert all(image.pixelColor(x, y).alpha() == 255 for x in (12, 129) for y in (11, 158))


@pytest.mark.parametrize("size", [(1, 1), (300, 20), (20, 300)])
def test_odd_tiles_are_no_trouble(size: tuple[int, int]) -> None:
    image = canvas()
    painter = QPainter(image)
    for product_type in ("shirt", "palazzo"):
        paint_garment(painter, QRectF(0, 0, *size), product_type, RED, 5)
        paint_detail(painter, QRectF(0, 0, *size), product_type, RED, 5)
    painter.end()
    assert image.pixelColor(0, 0).alpha() == 255
