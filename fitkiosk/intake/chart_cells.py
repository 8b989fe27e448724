"""Reads the figures of a size chart, cell by cell."""

import re
from functools import lru_cache
from statistics import median

from fitkiosk.domain.charts import GirthRange
from fitkiosk.domain.products import SizeBasis
from fitkiosk.domain.sheets import Measure, Place, ReadCell, ReadChart, Sheet
from fitkiosk.intake.errors import BadCellError
from fitkiosk.intake.values import clean, girth_ends, unit_in
from fitkiosk.units import LengthUnit

# Two figures of which one is the other in another unit: "86 (34 in)", "34in / 86 cm".
_BOTH = re.compile(
    r"(?P<one>[^()/]*\d[^()/]*?)\s*(?:[(\[](?P<in>[^()]*\d[^()]*)[)\]]|/(?P<by>[^/]*\d[^/]*))"
)
# How near both come, by ratio, to be one length: either may be rounded to a whole inch.
_SAME_WITHIN = 0.03
_LONGEST = 64
_SMALLEST_CM = 50.0
_GIRTHS = frozenset(measure for measure in Measure if measure.is_girth)
_MARKS_OF_NOTES = "*†‡"


def read_chart(sheet: Sheet) -> ReadChart:
    """Read every cell of the columns of figures that is not empty.

    Args:
        sheet: with its definitions; figures of a column without a unit are read in the likelier
            one.
    """
    cells: dict[Place, ReadCell] = {}
    for column, definition in enumerate(sheet.definitions):
        if not definition.has_figures:
            continue
        unit = definition.unit or _likelier(sheet, column)
        for row, each in enumerate(sheet.rows):
            text = clean(each.cells[column])
            if text:
                cells[row, column] = read_cell(text, unit)
    return ReadChart(sheet, cells)


def _likelier(sheet: Sheet, column: int) -> LengthUnit:
    """The unit of a column of which nobody said it: inches, if as cm no girth would be so small."""
    definition = sheet.definitions[column]
    texts = filter(None, (clean(row.cells[column]) for row in sheet.rows))
    read = [read_cell(text, LengthUnit.CM) for text in texts]
    figures = [cell.ends[0] for cell in read if cell.ends is not None and cell.unit is None]
    around = definition.measure in _GIRTHS and definition.basis is not SizeBasis.FLAT
    small = around and bool(figures) and median(figures) < _SMALLEST_CM
    return LengthUnit.INCH if small else LengthUnit.CM


@lru_cache(maxsize=8192)
def read_cell(text: str, unit: LengthUnit) -> ReadCell:
    """Read a cell.

    What a cell says in both units counts in the one of its column. A formula is not worked out, and
    neither "about 86" nor "up to 86" is a length.

    Args:
        text: clean and not empty; marks of footnotes may stand at its end.
        unit: what counts where the text names none.
    """
    text = text.rstrip(_MARKS_OF_NOTES).rstrip()
    if len(text) > _LONGEST:
        return ReadCell(None)
    both = _in_both_units(text, unit)
    if both is not None:
        return ReadCell(both)
    try:
        ends = girth_ends(text, unit)
    except BadCellError:
        return ReadCell(None)
    return ReadCell(ends, unit_in(text)) if min(ends) > 0 else ReadCell(None)


def _in_both_units(text: str, unit: LengthUnit) -> GirthRange | None:
    """What a cell says twice, in centimetres and in inches, taken in the unit of its column."""
    found = _BOTH.fullmatch(text)
    if found is None:
        return None
    parts = [found["one"].strip(), (found["in"] or found["by"]).strip()]
    named = [unit_in(part) for part in parts]
    other = LengthUnit.CM if unit is LengthUnit.INCH else LengthUnit.INCH
    for own, its in ((0, 1), (1, 0)):
        # What names no unit is in the one that the other part does not name.
        if named[own] is other or named[its] is unit:
            continue
        try:
            ends, again = girth_ends(parts[own], unit), girth_ends(parts[its], other)
        except BadCellError:
            return None
        if all(
            one > 0 and abs(one - two) <= _SAME_WITHIN * one
            for one, two in zip(ends, again, strict=True)
        ):
            return ends
    return None
