"""The two figures: outlines, suits, front and back, and where each girth is taken.

A figure stands on a board 160 wide and 404 high: x from -80 to 80 around the middle, y down.
Outlines are points of the right half, head to foot, as a tailor would prick them through paper.
"""

from dataclasses import dataclass
from enum import StrEnum

from fitkiosk.domain.body import Girth
from fitkiosk.domain.products import Audience

BOARD_WIDTH = 160.0
BOARD_HEIGHT = 404.0


class Side(StrEnum):
    """From where a figure is seen."""

    FRONT = "front"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class Level:
    """Where a girth is taken: how far down, and half of how wide the body is there."""

    y: float
    reach: float


@dataclass(frozen=True, slots=True)
class Look:
    """What is seen of a figure from one side; the outline is nearly the same from both.

    Attributes:
        foot: points of the foot, from the ankle outside to the ankle inside.
        head: half of the head, as a path; from the back it is open where the nape begins.
        hair: halves of the hair, and of the knot it is tied in, as paths.
        strands: lines in the hair.
        face: lines of the face, on both sides of it.
        suit: half of the suit that is measured over, as a path; the body trims it.
        lines: seams of the suit, and the form under it.
        hollows: lines on the skin: collar bones, knees, heels.
        spine: lines in the middle, on skin and suit.
    """

    foot: str
    head: str
    hair: tuple[str, ...]
    strands: tuple[str, ...]
    face: tuple[str, ...]
    suit: str
    lines: tuple[str, ...]
    hollows: tuple[str, ...]
    spine: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure.

    Attributes:
        arm: points from the neck over the shoulder, down the arm and up again to the armpit.
        leg: points from the armpit down to the ankle.
        inseam: points from the ankle up between the legs.
        ear: one ear, as a path.
        looks: the figure from the front and from the back.
        levels: where the girths are taken.
        misplaced: where they are often taken by mistake.
    """

    arm: str
    leg: str
    inseam: str
    ear: str
    looks: dict[Side, Look]
    levels: dict[Girth, Level]
    misplaced: dict[Girth, Level]


_WOMAN_FRONT = Look(
    foot="16.2 380, 19.4 387, 20 392, 14.6 394.6, 8.6 393, 7.2 386",
    head="M 0 10 C 10.8 10 16.2 18.6 16.2 30 C 16.2 44 8.4 60 0 60",
    hair=(
        "M 0 7 C 12.4 6.8 18.6 15.4 18.3 28 C 18.2 32.4 17.4 35.6 16.2 38 C 16 31.6 14.6 27.4 "
        "11.8 24.6 C 7.6 23.4 2.6 20.4 0 15.4",
    ),
    strands=("M 3 11 C 9.4 13.4 13.6 19 15.4 26.4", "M 1.6 13.6 C 5.8 18 10.4 20.6 13.6 23.6"),
    face=(
        "M 4.6 34.6 C 6 36.2 9 36.2 10.6 34.4",
        "M 4.4 30.4 C 6.2 28.8 9.4 28.8 11.2 30.4",
        "M 0 43.2 C 0.9 43.4 1.5 43 1.9 42.2",
        "M 0 49.6 C 0.8 49 2.6 49 3.8 49.4 C 2.6 51 1.2 51.3 0 51.3",
    ),
    suit=(
        "M 0 108 C 10 107 16 100 18.6 76 L 23.6 77 C 24 96 28 107 34.6 112.4 L 35.4 134 L 37 152"
        " L 48 190 L 48 256 C 30 261 22 263 10 263 L 1 261 L 0 224"
    ),
    lines=(
        "M 25.4 106 C 18 118 21 126 19.6 138 C 17.4 152 17.4 170 20 190 C 22 210 22 234 20.6 260",
        "M 6.2 134.6 C 13 138.4 22 137 27.4 129",
    ),
    hollows=(
        "M 6 84.4 C 13 81.6 20 82.6 27 84.6",
        "M 9.6 299 C 13 302.4 17.6 302.4 20.6 299",
        "M 61.6 217 C 61.2 223 62.6 229.4 64 234.4",
    ),
)

_WOMAN_BACK = Look(
    foot="16 379, 18.4 386, 19.4 391.4, 14 394.4, 8.8 393, 7.4 386",
    head="M 0 10 C 10.8 10 16.2 18.6 16.2 30 C 16.2 40 12.6 47.4 9.4 51 C 8.4 54 8 56 8 59",
    hair=(
        "M 0 7 C 12.4 6.8 18.6 15.4 18.3 28 C 18 38 14 46 9 50.4 C 6.4 53 3.2 54.4 0 54.4",
        "M 0 31.4 C 6.8 31.4 10.2 35.8 10.2 40.6 C 10.2 46 6 50 0 50",
    ),
    strands=(
        "M 16.4 26 C 15.6 32 13.4 36 10.8 38.4",
        "M 12 14.4 C 12.4 22 11 28.4 7.8 32.4",
        "M 5.2 9.6 C 6.4 17 6 24 4 29.8",
        "M 14.6 40 C 13 42.8 11.6 44.8 10 46",
        "M 7.4 36 C 8.6 40.6 6.6 45.6 1.6 47.4",
        "M 3.4 34.6 C 6 38.4 4.6 42.8 0.6 43.6",
    ),
    face=(),
    suit=(
        "M 0 98 C 9 97 15.4 92 18.6 76 L 23.6 77 C 23 93 25.6 106 34.6 113 L 35.4 134 L 37 152"
        " L 48 190 L 48 256 C 30 261 22 263 10 263 L 1 261 L 0 224"
    ),
    lines=(
        "M 26.6 106 C 20 122 17.4 142 17.6 162 C 18 182 22.4 200 22.8 228 C 22.8 240 22 250 21 260",
        "M 10.4 101 C 9.4 108 11.6 115.4 16.6 118.4 C 19.4 119.4 21.6 117.4 22.8 114.4",
        "M 1.6 226.4 C 6 233.6 18.4 236 28 229.6",
    ),
    hollows=(
        "M 10 296.6 C 13.4 295 17 295 20.4 296.8",
        "M 9.6 286 C 9 288.6 8.9 291 9.2 293.4",
        "M 21.4 286 C 21.8 288.6 21.8 291 21.4 293.4",
        "M 14.6 322 C 14.6 334 13.4 342 11.4 349",
        "M 11 362 C 10.8 367 10.6 371 9.8 375",
        "M 8.6 384.6 C 8 390.6 9.6 393 12.2 393 C 14.8 393 16.4 390.6 15.8 384.6",
        "M 46.4 147 C 47.4 149.2 49.4 149.6 51 148.4",
    ),
    spine=("M 0 66 L 0 96", "M 0 98 L 0 184", "M 0 196 C 0.8 206 0.8 216 0 224"),
)

WOMAN = Figure(
    arm=(
        "8 54, 8 64, 10.4 73, 19 78.4, 30 82, 37.4 87, 41.4 96, 43.6 108, 46.2 126, 49.8 146, "
        "53.4 160, 57.4 178, 62 200, 64.6 209, 68 217, 70.4 228, 70.6 239, 68.6 246.6, 66 "
        "245, 64.4 238, 62.6 229, 60.2 221, 57.8 210, 51 184, 46.2 166, 43 152, 39.4 134, "
        "36.4 122, 34.2 112"
    ),
    leg=(
        "34.2 112, 33 120, 31 131, 28.2 143, 26 154, 25.6 162, 27.2 173, 31.4 187, 35.6 200, "
        "37.6 212, 37.6 226, 34.8 250, 29.2 278, 25 296, 24 306, 25 320, 24.2 335, 19.8 357, "
        "16 373"
    ),
    inseam="8.2 377, 8.4 370, 6.2 348, 4.2 330, 4.4 313, 6 302, 5.6 291, 2.8 262, 1.2 238, 0 223",
    ear="M 15.8 31.4 C 18.4 30 18.8 34 17.8 37 C 17.2 39.6 15.8 40.4 15 39.4",
    looks={Side.FRONT: _WOMAN_FRONT, Side.BACK: _WOMAN_BACK},
    levels={
        Girth.BUST: Level(123.0, 32.6),
        Girth.WAIST: Level(161.0, 25.6),
        Girth.HIP: Level(213.0, 37.7),
    },
    misplaced={
        Girth.BUST: Level(103.0, 42.8),
        Girth.WAIST: Level(184.0, 30.5),
        Girth.HIP: Level(188.0, 31.8),
    },
)

_MAN_FRONT = Look(
    foot="18.2 380, 21.6 387, 22.4 392.4, 16 395, 9 393.4, 7.4 386",
    head="M 0 9 C 11.4 9 17.2 17.4 17.2 29 C 17.2 38 15.4 46 11.6 53 C 8.4 58.6 4.4 61 0 61",
    hair=(
        "M 0 6.4 C 12 5.6 19.2 13.6 18.9 25.6 C 18.8 29.6 18.2 32.6 17.4 35 C 17 29.6 16.4 25.6 "
        "14.4 22 C 9.6 20.6 4.6 18.2 0 18.4",
    ),
    strands=("M 4 10.4 C 9.6 11.8 13.8 15.4 16 21", "M 3 14.6 C 7.6 15 11 16.8 13.6 19.4"),
    face=(
        "M 5 34.2 C 6.4 35.6 9.4 35.6 11 33.8",
        "M 4.6 29.6 C 6.6 28 9.8 28 11.8 29.6",
        "M 0 43.6 C 1 43.8 1.7 43.4 2.2 42.6",
        "M 0 50.6 C 1.2 50.2 3 50.2 4.4 50.6",
    ),
    suit=(
        "M 0 100 C 12 99 19 92 21 74 L 28.6 76 C 29 94 33 107 40.8 114.4 L 41.4 126 L 41 150"
        " L 48 190 L 48 266 C 30 271 22 273 10 273 L 1 271 L 0 228"
    ),
    lines=(
        "M 33 104 C 27 120 28 140 26 160 C 24 180 24 210 25 232 C 25 246 24 258 23 269",
        "M 3 132.6 C 13 136 26 134 34 125",
    ),
    hollows=(
        "M 7 83.6 C 15 80.8 24 81.6 33 85",
        "M 10 299 C 14 302.6 19 302.6 22.4 299",
        "M 65.6 221 C 65.2 227.4 66.6 233.6 68 238.8",
    ),
)

_MAN_BACK = Look(
    foot="18 379, 20.6 386, 21.8 391.8, 15.4 395, 9.2 393.4, 7.6 386",
    head="M 0 9 C 11.4 9 17.2 17.4 17.2 29 C 17.2 38 15.4 45 12.4 50 C 11.2 53 10.8 56 10.7 59",
    hair=(
        "M 0 6.4 C 12 5.6 19.2 13.6 18.9 26 C 18.7 34 17 41 14.2 45.4 C 12 49.8 9 51.6 5.4 51.6"
        " C 3.4 51.6 1.6 50.8 0 50.8",
    ),
    strands=(
        "M 3 15 C 8.4 16 12.6 20 13.8 26.6",
        "M 4.6 31 C 5 36.6 4.8 41.6 4 46.4",
        "M 10 30 C 10.6 36.4 10 42 8.4 47",
        "M 15.6 28 C 15.8 34.6 14.4 40.6 12.2 45",
        "M 1.4 21.6 C 4.4 22 6.8 24 7.8 27",
    ),
    face=(),
    suit=(
        "M 0 90 C 12 89.4 18.6 86 21 74 L 28.6 76 C 28.6 92 31 107 40.8 115 L 41.4 126 L 41 150"
        " L 48 190 L 48 266 C 30 271 22 273 10 273 L 1 271 L 0 228"
    ),
    lines=(
        "M 33.4 106 C 28 122 26.6 142 25.6 162 C 25 184 26 206 26.4 232 C 26.4 246 25.4 258 24 269",
        "M 12 96 C 10.4 105 13 115 19.6 119.6 C 23 121 26 118.4 27.6 114.6",
        "M 1.6 230 C 6 236 18 238 27.6 233",
    ),
    hollows=(
        "M 10 296.6 C 14 294.8 18.4 294.8 22 296.8",
        "M 10 285.4 C 9.4 288.4 9.3 291 9.6 293.6",
        "M 23 285.4 C 23.4 288.4 23.4 291 23 293.6",
        "M 16 322 C 16 334 14.8 342 12.6 349",
        "M 11.6 362 C 11.4 367 11.2 371 10.4 375",
        "M 9 384.6 C 8.4 391 10.2 393.6 13.2 393.6 C 16.2 393.6 18 391 17.4 384.6",
        "M 54.4 151 C 55.4 153.4 57.4 153.8 59 152.4",
    ),
    spine=("M 0 62 L 0 88", "M 0 90 L 0 190", "M 0 200 C 0.8 210 0.8 220 0 228"),
)

MAN = Figure(
    arm=(
        "10.6 54, 10.8 65, 14 73.4, 25 78.6, 37 82.6, 45.4 88.6, 50 98, 52.2 112, 54 130, 57 "
        "150, 60.4 163, 63.8 181, 67.4 203, 69.8 212, 73.2 221, 75.6 233, 75.4 244, 73.2 252, "
        "70 250, 68.4 242, 66.4 233, 64 224, 61.4 213, 55.4 188, 51 170, 48 154, 44.6 136, "
        "42.4 125, 40.4 114"
    ),
    leg=(
        "40.4 114, 39.4 122, 37.8 134, 35.4 148, 33.4 160, 32.8 169, 33.4 182, 35 198, 36.2 "
        "212, 36.4 228, 34.6 252, 30.4 280, 27 297, 26.2 307, 27.6 321, 26.8 336, 22 358, 18 "
        "373"
    ),
    inseam="8.4 377, 8.8 370, 6.6 348, 4.6 331, 5 313, 6.8 302, 6.4 291, 3.4 262, 1.4 240, 0 227",
    ear="M 16.8 31 C 19.6 29.6 20 33.6 19 36.8 C 18.4 39.6 16.8 40.4 16 39.4",
    looks={Side.FRONT: _MAN_FRONT, Side.BACK: _MAN_BACK},
    levels={
        Girth.BUST: Level(123.0, 39.2),
        Girth.WAIST: Level(168.0, 32.8),
        Girth.HIP: Level(213.0, 36.3),
    },
    misplaced={
        Girth.BUST: Level(103.0, 51.0),
        Girth.WAIST: Level(190.0, 34.3),
        Girth.HIP: Level(189.0, 34.2),
    },
)

FIGURES: dict[str, Figure] = {Audience.WOMEN: WOMAN, Audience.MEN: MAN}


def pricked(points: str) -> tuple[tuple[float, float], ...]:
    """The points that a list such as `8 54, 8 64` stands for."""
    pairs = (point.split() for point in points.split(","))
    return tuple((float(x), float(y)) for x, y in pairs)
