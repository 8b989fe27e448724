"""Sheets that nobody typed: those of charts that came by an import, and empty ones."""

from dataclasses import replace

from fitkiosk.domain.charts import ChartSize, GirthRange, SizeChart
from fitkiosk.domain.fit import FitCategory
from fitkiosk.domain.products import SizeBasis, Wearers
from fitkiosk.domain.sheets import ChartFacts, Definition, Measure, Sheet, SheetRow
from fitkiosk.units import LengthUnit

_HEADERS = {
    Measure.SIZE: "Size",
    Measure.BUST: "Bust",
    Measure.WAIST: "Waist",
    Measure.HIP: "Hip",
}
_LABELS = ("XS", "S", "M", "L", "XL")
# Enough for sixteenths of an inch, and few enough to hide what a conversion leaves behind.
_DIGITS = 4


def sheet_of(chart: SizeChart, category: FitCategory | None) -> Sheet:
    """What somebody would have typed who made such a chart here.

    Args:
        chart: as products have it; only the figures it has get columns.
        category: of what it is for; None where it is for everything.
    """
    figures = {
        Measure.BUST: [size.chest_cm for size in chart.sizes],
        Measure.WAIST: [size.waist_cm for size in chart.sizes],
        Measure.HIP: [size.hip_cm for size in chart.sizes],
    }
    given = {measure: girths for measure, girths in figures.items() if any(girths)}
    columns = [[_written(ends, chart.unit) for ends in girths] for girths in given.values()]
    labels = [size.label for size in chart.sizes]
    return Sheet(
        tuple(_HEADERS[measure] for measure in (Measure.SIZE, *given)),
        (
            Definition(Measure.SIZE),
            *(Definition(measure, chart.basis, chart.unit) for measure in given),
        ),
        tuple(map(SheetRow, zip(labels, *columns, strict=True))),
        ChartFacts(
            chart.name,
            chart.brand,
            chart.wearers,
            chart.product_type,
            None if category is None else category.name,
        ),
    )


def empty_sheet(category: FitCategory | None) -> Sheet:
    """A chart to type into, of bodies in cm, with the columns that a category needs."""
    name = None if category is None else category.name
    zones = ("bust", "waist", "hip") if category is None else [z.name for z in category.zones]
    bare = SizeChart("", "", Wearers.WOMEN, sizes=tuple(map(ChartSize, _LABELS)))
    sheet = replace(sheet_of(bare, category), facts=ChartFacts(fit_category=name))
    for measure in (Measure.BUST, Measure.WAIST, Measure.HIP):
        if measure.zone in zones:
            meaning = Definition(measure, SizeBasis.BODY, LengthUnit.CM)
            sheet = sheet.with_column(len(sheet.headers), _HEADERS[measure], meaning)
    return sheet


def _written(ends: GirthRange | None, unit: LengthUnit) -> str:
    if ends is None:
        return ""
    least, most = (f"{round(unit.from_cm(cm), _DIGITS):.10g}" for cm in ends)
    return least if least == most else f"{least}-{most}"
