"""Reads the figures of a size chart, cell by cell."""

import re
from functools import lru_cache

from fitkiosk.domain.charts import GirthRange
from fitkiosk.domain.sheets import Place, ReadCell, ReadChart, Sheet
from fitkiosk.intake.errors import BadCellError
from fitkiosk.intake.values import clean, girth_ends, unit_in
from fitkiosk.units import LengthUnit

# Two figures of which one is the other in another unit: "86 (34 in)", "34in / 86 cm".
_BOTH = re.compile(
    r"(?P<one>[^()/]*\d[^()/]*?)\s*(?:\((?P<in>[^()]*\d[^()]*)\)|/(?P<by>[^/]*\d[^/]*))"
)
# How near both come, by ratio, to be one length.
_SAME_WITHIN = 0.03


def read_chart(sheet: Sheet) -> ReadChart:
    """Read every cell of the columns of figures that is not empty.

    Args:
        sheet: with its definitions; figures of a column without a unit are read as cm.
    """
    cells: dict[Place, ReadCell] = {}
    for column, definition in enumerate(sheet.definitions):
        if not definition.has_figures:
            continue
        unit = definition.unit or LengthUnit.CM
        for row in range(len(sheet.rows)):
            text = clean(sheet.text(row, column))
            if text:
                cells[row, column] = _read(text, unit)
    return ReadChart(sheet, cells)


@lru_cache(maxsize=8192)
def _read(text: str, unit: LengthUnit) -> ReadCell:
    """A cell, in the unit of its column unless it names another."""
    both = _in_both_units(text, unit)
    if both is not None:
        return ReadCell(both)
    try:
        ends = girth_ends(text, unit)
    except BadCellError:
        return ReadCell(None)
    if min(ends) <= 0:
        return ReadCell(None)
    return ReadCell(ends, unit_in(text))


def _in_both_units(text: str, unit: LengthUnit) -> GirthRange | None:
    """What a cell says twice, in centimetres and in inches, taken in the unit of its column."""
    found = _BOTH.fullmatch(text)
    if found is None:
        return None
    parts = [found["one"].strip(), (found["in"] or found["by"]).strip()]
    named = [unit_in(part) for part in parts]
    other = LengthUnit.CM if unit is LengthUnit.INCH else LengthUnit.INCH
    for place, part in enumerate(parts):
        # What names no unit is in the one that the other part does not name.
        own = named[place] or (other if named[1 - place] is unit else unit)
        if own is not unit:
            continue
        try:
            ends, again = girth_ends(part, unit), girth_ends(parts[1 - place], other)
        except BadCellError:
            return None
        apart = max(abs(one - two) / max(one, two) for one, two in zip(ends, again, strict=True))
        return ends if apart <= _SAME_WITHIN else None
    return None
