"""Charts as they are once read, made from figures in cm."""

from fitkiosk.domain.products import SizeBasis
from fitkiosk.domain.sheets import (
    ChartFacts,
    Definition,
    Measure,
    ReadCell,
    ReadChart,
    Sheet,
    SheetRow,
)
from fitkiosk.units import LengthUnit

BUST, WAIST, HIP = (
    Definition(measure, SizeBasis.BODY, LengthUnit.CM)
    for measure in (Measure.BUST, Measure.WAIST, Measure.HIP)
)
GIRTHS = (BUST, WAIST, HIP)


def of(basis, definitions=GIRTHS):
    """Columns of girths with another basis."""
    return tuple(Definition(each.measure, basis, LengthUnit.CM) for each in definitions)


def read(columns, rows, **facts):
    """A chart by what its columns mean and its rows: a label, then a figure or a range, or None."""
    cells = {}
    for place, (_, *figures) in enumerate(rows):
        for column, figure in enumerate(figures, start=1):
            if figure is not None:
                ends = figure if isinstance(figure, tuple) else (figure, figure)
                cells[place, column] = ReadCell(tuple(map(float, ends)))
    sheet = Sheet(
        ("Size", *(each.measure.value for each in columns)),
        (Definition(Measure.SIZE), *columns),
        tuple(
            SheetRow((label, *("" if figure is None else str(figure) for figure in figures)))
            for label, *figures in rows
        ),
        ChartFacts(**facts),
    )
    return ReadChart(sheet, cells)


def graded(first, step, count, columns=GIRTHS, labels=None, **facts):
    """A chart that grows by the same step in every girth."""
    names = labels or [f"S{place}" for place in range(count)]
    rows = [(name, *(cm + place * step for cm in first)) for place, name in enumerate(names)]
    return read(columns, rows, **facts)
