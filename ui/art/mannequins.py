"""The two figures: outlines, suits and where each girth is taken.

A figure stands on a board 160 wide and 404 high: x from -80 to 80 around the middle, y down.
Outlines are points of the right half, head to foot, as a tailor would prick them through paper.
"""

from dataclasses import dataclass

from fitkiosk.domain.body import Girth
from fitkiosk.domain.products import Audience

BOARD_WIDTH = 160.0
BOARD_HEIGHT = 404.0


@dataclass(frozen=True, slots=True)
class Level:
    """Where a girth is taken: how far down, and half of how wide the body is there."""

    y: float
    reach: float


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure.

    Attributes:
        arm: points from the neck over the shoulder, down the arm and up again to the armpit.
        side: points from the armpit down to the foot and up again between the legs.
        head: half of the head, as a path.
        suit: half of the suit that is measured over, as a path; the body trims it.
        lines: seams of the suit.
        hollows: collar bones and knees.
        levels: where the girths are taken.
    """

    arm: str
    side: str
    head: str
    suit: str
    lines: tuple[str, ...]
    hollows: tuple[str, ...]
    levels: dict[Girth, Level]


WOMAN = Figure(
    arm=(
        "8 54, 8 64, 10.4 73, 19 78.4, 30 82, 37.4 87, 41.4 96, 43.6 108, 46.2 126, 49.8 146, "
        "53.4 160, 57.4 178, 62 200, 64.6 209, 68 217, 70.4 228, 70.6 239, 68.6 246.6, 66 "
        "245, 64.4 238, 62.6 229, 60.2 221, 57.8 210, 51 184, 46.2 166, 43 152, 39.4 134, "
        "36.4 122, 34.2 112"
    ),
    side=(
        "34.2 112, 33 120, 31 131, 28.2 143, 26 154, 25.6 162, 27.2 173, 31.4 187, 35.6 200, "
        "37.6 212, 37.6 226, 34.8 250, 29.2 278, 25 296, 24 306, 25 320, 24.2 335, 19.8 357, "
        "16 373, 16.2 380, 19.4 387, 20 392, 14.6 394.6, 8.6 393, 7.2 386, 8.2 377, 8.4 370, "
        "6.2 348, 4.2 330, 4.4 313, 6 302, 5.6 291, 2.8 262, 1.2 238, 0 223"
    ),
    head="M 0 10 C 10.8 10 16.2 18.6 16.2 30 C 16.2 44 8.4 60 0 60",
    suit=(
        "M 0 108 C 10 107 16 100 18.6 76 L 23.6 77 C 24 96 28 107 34.6 112.4 L 35.4 134 L 37 152"
        " L 42 190 L 42 258 C 30 261 22 263 10 263 1 258 L 0 224"
    ),
    lines=(
        "M 25.4 106 C 18 118 21 126 19.6 138 C 17.4 152 17.4 170 20 190 C 22 210 22 234 20.6 260",
        "M 6.2 134.6 C 13 138.4 22 137 27.4 129",
    ),
    hollows=("M 6 84.4 C 13 81.6 20 82.6 27 84.6", "M 9.6 299 C 13 302.4 17.6 302.4 20.6 299"),
    levels={
        Girth.BUST: Level(123.0, 32.6),
        Girth.WAIST: Level(161.0, 25.6),
        Girth.HIP: Level(213.0, 37.7),
    },
)

MAN = Figure(
    arm=(
        "10.6 54, 10.8 65, 14 73.4, 25 78.6, 37 82.6, 45.4 88.6, 50 98, 52.2 112, 54 130, 57 "
        "150, 60.4 163, 63.8 181, 67.4 203, 69.8 212, 73.2 221, 75.6 233, 75.4 244, 73.2 252, "
        "70 250, 68.4 242, 66.4 233, 64 224, 61.4 213, 55.4 188, 51 170, 48 154, 44.6 136, "
        "42.4 125, 40.4 114"
    ),
    side=(
        "40.4 114, 39.4 122, 37.8 134, 35.4 148, 33.4 160, 32.8 169, 33.4 182, 35 198, 36.2 "
        "212, 36.4 228, 34.6 252, 30.4 280, 27 297, 26.2 307, 27.6 321, 26.8 336, 22 358, 18 "
        "373, 18.2 380, 21.6 387, 22.4 392.4, 16 395, 9 393.4, 7.4 386, 8.4 377, 8.8 370, 6.6 "
        "348, 4.6 331, 5 313, 6.8 302, 6.4 291, 3.4 262, 1.4 240, 0 227"
    ),
    head="M 0 9 C 11.4 9 17.2 17.4 17.2 29 C 17.2 38 15.4 46 11.6 53 C 8.4 58.6 4.4 61 0 61",
    suit=(
        "M 0 100 C 12 99 19 92 21 74 L 28.6 76 C 29 94 33 107 40.8 114.4 L 41.4 126 L 41 150"
        " L 41 268 C 30 271 22 273 10 273 1 268 L 0 228"
    ),
    lines=(
        "M 33 104 C 27 120 28 140 26 160 C 24 180 24 210 25 232 C 25 246 24 258 23 269",
        "M 3 132.6 C 13 136 26 134 34 125",
    ),
    hollows=("M 7 83.6 C 15 80.8 24 81.6 33 85", "M 10 299 C 14 302.6 19 302.6 22.4 299"),
    levels={
        Girth.BUST: Level(123.0, 39.2),
        Girth.WAIST: Level(168.0, 32.8),
        Girth.HIP: Level(213.0, 36.3),
    },
)

FIGURES: dict[str, Figure] = {Audience.WOMEN: WOMAN, Audience.MEN: MAN}


def pricked(points: str) -> tuple[tuple[float, float], ...]:
    """The points that a list such as `8 54, 8 64` stands for."""
    pairs = (point.split() for point in points.split(","))
    return tuple((float(x), float(y)) for x, y in pairs)
