"""The figures of a chart as products get them: one for each zone of a size, all of one kind."""

from dataclasses import replace
from typing import NamedTuple

from fitkiosk.domain.charts import ChartSize, GirthRange, SizeChart
from fitkiosk.domain.fit import FitCategory
from fitkiosk.domain.products import ProductSize, SizeBasis
from fitkiosk.domain.sheets import Measure, ReadChart
from fitkiosk.units import LengthUnit

_SUREST = (SizeBasis.GARMENT, SizeBasis.FLAT, SizeBasis.BODY)
"""Of several figures of one zone, that of the finished garment says most of how it fits."""

_MEASURES = {
    "bust": (Measure.BUST,),
    "waist": (Measure.WAIST, Measure.LOW_WAIST),
    "hip": (Measure.HIP,),
}


class _Figure(NamedTuple):
    ends: GirthRange
    basis: SizeBasis


def product_sizes(
    read: ReadChart, category: FitCategory, waist_below_cm: float
) -> tuple[ProductSize, ...]:
    """The sizes of a chart as those of a product of a category, in the chart's order.

    They are what a product of the category gets by `size_chart`; of a range it is the middle.

    Args:
        read: the chart.
        category: of the product.
        waist_below_cm: as for `size_chart`.

    Returns:
        One for each row with a label that did not come before, also where it has no figure.
    """
    return _chart(read, waist_below_cm, category).product_sizes()


def size_chart(read: ReadChart, waist_below_cm: float, category: FitCategory | None) -> SizeChart:
    """The chart as the shop's products get it; ranges stay, and rows without a figure go.

    Of several figures of a zone the garment's count first, then those laid flat, then the body's;
    what nobody said the basis of is taken for the body's, as of any chart. Where the category's
    zones have figures of different kinds, those laid flat are doubled and those of a body get the
    middle of the category's ideal room, so that all are of garments.

    Args:
        read: the chart.
        waist_below_cm: by how much a waist at the navel or the hip bone is larger than the natural
            one, which is what bodies are known by; it is taken off where a size has no natural
            waist. 0 where that is not known of an audience: then the lower one counts as it is.
        category: whose zones settle of what the figures are, and whose ideal room counts; figures
            of other zones that cannot be brought to the same kind are left out. With None every
            zone counts, and where kinds are mixed, figures of bodies are left out.
    """
    chart = _chart(read, waist_below_cm, category)
    known = (each for each in chart.sizes if each.chest_cm or each.waist_cm or each.hip_cm)
    return replace(chart, sizes=tuple(known))


def _chart(read: ReadChart, waist_below_cm: float, category: FitCategory | None) -> SizeChart:
    """All labelled rows; of those with one label the first."""
    rows: dict[str, tuple[str, dict[str, _Figure]]] = {}
    for row in range(len(read.sheet.rows)):
        label = read.sheet.label(row)
        if label and label.casefold() not in rows:
            rows[label.casefold()] = label, _figures(read, row, waist_below_cm)
    zones = {} if category is None else {zone.name: zone for zone in category.zones}
    kinds = {
        figure.basis
        for _, figures in rows.values()
        for zone, figure in figures.items()
        if zone in zones or not zones
    }
    basis = kinds.pop() if len(kinds) == 1 else SizeBasis.GARMENT
    # What a body's figure grows by to be that of a garment, by zone.
    grown = {name: (zone.ease.ideal_low + zone.ease.ideal_high) / 2 for name, zone in zones.items()}
    facts = read.sheet.facts
    return SizeChart(
        facts.name or facts.brand,
        facts.brand,
        facts.worn_by,
        facts.product_type or facts.fit_category,
        basis,
        _unit(read),
        tuple(
            ChartSize(
                label,
                *(_brought(figures.get(zone), basis, grown.get(zone)) for zone in _MEASURES),
            )
            for label, figures in rows.values()
        ),
    )


def _figures(read: ReadChart, row: int, waist_below_cm: float) -> dict[str, _Figure]:
    """What a row says of each zone, by the columns that say most."""
    found = {
        zone: _surest(read, row, measures, waist_below_cm) for zone, measures in _MEASURES.items()
    }
    return {zone: figure for zone, figure in found.items() if figure is not None}


def _surest(
    read: ReadChart, row: int, measures: tuple[Measure, ...], waist_below_cm: float
) -> _Figure | None:
    definitions = read.sheet.definitions
    for measure in measures:
        columns = read.sheet.columns_of(measure)
        for basis in _SUREST:
            own = [at for at in columns if (definitions[at].basis or SizeBasis.BODY) is basis]
            ends = read.ends(row, own)
            if ends is None:
                continue
            if measure is Measure.LOW_WAIST:
                lower = waist_below_cm / (2 if basis is SizeBasis.FLAT else 1)
                ends = ends[0] - lower, ends[1] - lower
            if min(ends) > 0:
                return _Figure((min(ends), max(ends)), basis)
    return None


def _brought(figure: _Figure | None, basis: SizeBasis, grown_cm: float | None) -> GirthRange | None:
    """A figure as one of another kind; None where there is none, or nobody knows how."""
    if figure is None or figure.basis is basis:
        return figure and figure.ends
    least, most = figure.ends
    match figure.basis, basis:
        case SizeBasis.FLAT, SizeBasis.GARMENT:
            return 2 * least, 2 * most
        case SizeBasis.BODY, SizeBasis.GARMENT if grown_cm is not None:
            return least + grown_cm, most + grown_cm
    return None


def _unit(read: ReadChart) -> LengthUnit:
    """Inches where every column of figures that says its unit is in inches."""
    units = {each.unit for each in read.sheet.definitions if each.has_figures} - {None}
    return LengthUnit.INCH if units == {LengthUnit.INCH} else LengthUnit.CM
