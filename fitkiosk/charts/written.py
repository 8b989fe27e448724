"""How a seller writes a length in a cell, so that a mend reads as the rest of the column does."""

import re
from collections.abc import Sequence

from fitkiosk.domain.charts import GirthRange
from fitkiosk.domain.sheets import Place, ReadChart
from fitkiosk.units import CM_PER_INCH, LengthUnit

# From whole numbers to hundredths: what a column is written in is the coarsest one that nearly all
# of its figures keep to.
GRIDS = (1.0, 0.5, 0.25, 0.1, 0.05, 0.01)
_KEEPING = 0.75
_ALIKE_CM = 1e-6
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_DASH = re.compile(r"\s*(?:-|–|—|/|~|\bto\b)\s*", re.IGNORECASE)


def grid_of(figures: Sequence[float]) -> float:
    """The step to which figures are rounded, such as 0.5; in their own unit."""
    for grid in GRIDS:
        keeping = sum(abs(each / grid - round(each / grid)) < 1e-3 / grid for each in figures)
        if figures and keeping >= _KEEPING * len(figures):
            return grid
    return GRIDS[-1]


def plain(value: float) -> str:
    """A figure with no more decimals than it has, at most two.

    >>> plain(88.0), plain(34.25), plain(86.5)
    ('88', '34.25', '86.5')
    """
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("", "-0") else text


def unit_of(read: ReadChart, place: Place) -> LengthUnit:
    """The unit that a cell is written in: its own, the column's, or that in which it was read."""
    cell = read.cells[place]
    said = cell.unit or read.sheet.definitions[place[1]].unit
    if said is not None or cell.ends is None:
        return said or LengthUnit.CM
    found = _NUMBER.search(read.sheet.text(*place))
    written = float(found[0].replace(",", ".")) if found else cell.ends[0]
    in_inches = abs(cell.ends[0] - written * CM_PER_INCH) < abs(cell.ends[0] - written)
    return LengthUnit.INCH if in_inches else LengthUnit.CM


def rewritten(read: ReadChart, place: Place, ends_cm: GirthRange, grid: float) -> str:
    """The text of a cell with other figures in it.

    What stands around the numbers stays, as does the way in which a range is written; a fraction
    becomes a decimal.

    Args:
        read: the chart.
        place: of the cell.
        ends_cm: what it should say, the same twice for a single figure.
        grid: to what figures are rounded, in the unit of the cell.
    """
    text = read.sheet.text(*place)
    unit = unit_of(read, place)
    before = read.cells[place].ends if place in read.cells else None
    figures = [
        plain(unit.from_cm(cm))
        if before is not None and abs(cm - before[end]) < _ALIKE_CM
        else plain(round(unit.from_cm(cm) / grid) * grid)
        for end, cm in enumerate(ends_cm)
    ]
    if figures[0] == figures[1] and (before is None or before[0] == before[1]):
        figures = figures[:1]
    if re.search(r"\d,\d", text):
        figures = [each.replace(".", ",") for each in figures]
    numbers = list(_NUMBER.finditer(text)) if text.isascii() or _DASH.search(text) else []
    is_plain = "/" not in text and re.fullmatch(r"[^½¼¾⅛⅜⅝⅞⁄]*", text) is not None
    if is_plain and len(numbers) == len(figures):
        parts, at = [], 0
        for number, figure in zip(numbers, figures, strict=True):
            parts += [text[at : number.start()], figure]
            at = number.end()
        return "".join((*parts, text[at:]))
    sign = f" {unit}" if place in read.cells and read.cells[place].unit is not None else ""
    return "-".join(figures) + sign
