"""What a drawn garment is made of.

A garment is a tuple of layers, painted in order, on a cutting table 200 wide and 250 high: x from
-100 to 100 around the middle, y from 0 (collar) to 250 (hem). Paths are written for one side.
"""

from dataclasses import dataclass
from typing import TypeAlias

from ui.art.shapes import On

TABLE_WIDTH = 200.0
TABLE_HEIGHT = 250.0

# A line in the cloth and how wide the fold along it is.
Fold: TypeAlias = tuple[str, float]


@dataclass(frozen=True, slots=True)
class Piece:
    """A cut of cloth.

    Attributes:
        path: the outline; `on` says for which sides.
        tone: lighter (to 1) or darker (to -1) than the cloth.
        grain: by how many degrees the print is turned; mirrored on the left of a pair.
        folds: lines with a shadow and a ridge; on a FOLD piece as written, on a PAIR mirrored.
        hems: edges that are hemmed, as `on` says; zari goes here when the garment has a border.
        inside: whether this is the wrong side, as seen through a neck.
        plain: whether prints leave it out, such as rib knit or lining.
    """

    path: str
    on: On = On.FOLD
    tone: float = 0.0
    grain: float = 0.0
    folds: tuple[Fold, ...] = ()
    hems: tuple[str, ...] = ()
    inside: bool = False
    plain: bool = False


@dataclass(frozen=True, slots=True)
class Seam:
    """A line where pieces meet."""

    path: str
    on: On = On.PAIR
    width: float = 0.8


@dataclass(frozen=True, slots=True)
class Stitch:
    """A dashed line of top stitching; `tan` for the thread that jeans are sewn with."""

    path: str
    on: On = On.PAIR
    tan: bool = False


@dataclass(frozen=True, slots=True)
class Fade:
    """A soft light place on both sides: a worn thigh, a knee, the round of a hip."""

    x: float
    y: float
    width: float
    height: float
    tilt: float = 0.0
    strength: float = 1.0


@dataclass(frozen=True, slots=True)
class Rib:
    """A band of knit along a line, with the ribs across it when `ribs`."""

    path: str
    width: float
    on: On = On.FOLD
    tone: float = -0.25
    ribs: bool = True


@dataclass(frozen=True, slots=True)
class Zari:
    """Metal thread embroidery along a line."""

    path: str
    width: float
    on: On = On.FOLD


@dataclass(frozen=True, slots=True)
class Buttons:
    """Buttons at points; metal ones for jeans."""

    at: tuple[tuple[float, float], ...]
    radius: float = 1.9
    metal: bool = False


@dataclass(frozen=True, slots=True)
class Cord:
    """A drawstring or tie along a line, with a tip or a tassel at its end."""

    path: str
    on: On = On.PAIR
    width: float = 2.0
    tassel: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """The maker's label, sewn in at a point."""

    x: float
    y: float
    width: float = 11.0
    height: float = 6.0


Trimming: TypeAlias = Seam | Stitch | Fade | Rib | Zari | Buttons | Cord | Label
Layer: TypeAlias = Piece | Trimming
