"""Size charts to test the bench with, and what can be done to them."""

from hypothesis import strategies as st

from fitkiosk.domain.chart_findings import Finding, Rule, Severity
from fitkiosk.domain.products import SizeBasis
from fitkiosk.domain.sheets import (
    CellEdit,
    ChartFacts,
    Definition,
    Measure,
    Mend,
    Sheet,
    SheetRow,
    SizeSystem,
)
from fitkiosk.errors import KioskError
from fitkiosk.units import LengthUnit

LABEL = Definition(Measure.SIZE, system=SizeSystem.LETTER)


def figures(measure, basis=SizeBasis.BODY, unit=LengthUnit.CM):
    return Definition(measure, basis, unit)


def chart(*more):
    """Four sizes, and a column of remarks."""
    rows = (
        ("S", "82–86", "64–68", "90–94", ""),
        ("M", "86–90", "27", "94–98", "best seller"),
        ("L", "90–94", "72–76", "98–102", ""),
        ("XL", "94–98", "76–80", "102–106", ""),
        *more,
    )
    return Sheet(
        headers=("Size", "Bust", "Waist", "Hip", "Remarks"),
        definitions=(
            LABEL,
            figures(Measure.BUST),
            figures(Measure.WAIST),
            figures(Measure.HIP),
            Definition(),
        ),
        rows=tuple(SheetRow(cells, place + 2) for place, cells in enumerate(rows)),
        facts=ChartFacts(name="Shirts", brand="Testloom"),
    )


def wide_chart(columns=12):
    """A chart that no grid has the width for."""
    sheet = chart()
    for number in range(columns):
        sheet = sheet.with_column(5 + number, f"Sleeve {number}", figures(Measure.OTHER))
    return sheet


def finding(row, column, severity=Severity.ERROR, happened="27 is not like the others."):
    return Finding(
        Rule.UNIT_SLIP,
        severity,
        row,
        column,
        KioskError(happened, "Write 68.6."),
        KioskError("A customer would get a wrong size."),
    )


_small = st.integers(0, 5)
_texts = st.sampled_from(["", "27", "86–90", '34½"', "९०"])


@st.composite
def deeds(draw):
    """Something to do to a desk, whatever lies on it; called with the desk."""
    a, b, text = draw(_small), draw(_small), draw(_texts)
    block = draw(st.lists(st.lists(_texts, max_size=3), max_size=3))

    def row(desk):
        return a % max(len(desk.sheet.rows), 1)

    def column(desk):
        return b % max(len(desk.sheet.headers), 1)

    def mend(desk):
        rows = tuple(reversed(range(len(desk.sheet.rows))))
        cells = (CellEdit(row(desk), column(desk), text),) if rows and desk.sheet.headers else ()
        desk.mend(Mend(cells, rows=rows, stretch_percent=float(a)))

    def type_text(desk):
        if desk.sheet.headers:
            desk.type([CellEdit(a % (len(desk.sheet.rows) + 1), column(desk), text)])

    def take_column(desk):
        if len(desk.sheet.headers) > 1:
            desk.remove_column(column(desk))

    return draw(
        st.sampled_from(
            [
                type_text,
                mend,
                take_column,
                lambda desk: desk.paste((row(desk), column(desk)), block),
                lambda desk: desk.add_rows(min(a, len(desk.sheet.rows)), b),
                lambda desk: desk.remove_rows([row(desk), b] if desk.sheet.rows else []),
                lambda desk: desk.move_row(a, b),
                lambda desk: desk.add_column(column(desk), text, figures(Measure.HIP)),
                lambda desk: desk.rename_column(column(desk), text),
                lambda desk: desk.define({column(desk): figures(Measure.WAIST)}),
                lambda desk: desk.set_facts(ChartFacts(name=text, stretch_percent=float(b))),
                lambda desk: desk.become(wide_chart(a), "opening another one"),
            ]
        )
    )
