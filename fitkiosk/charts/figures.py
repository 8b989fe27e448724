"""The figures of a chart as fit advice takes them: one for each zone of a size."""

from collections.abc import Iterable

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


def product_sizes(
    read: ReadChart, category: FitCategory, waist_below_cm: float
) -> tuple[ProductSize, ...]:
    """The sizes of a chart as those of a product of a category, in the chart's order.

    Of a range it is the middle. Where zones have figures of different kinds, those laid flat are
    doubled, and those of a body get the middle of the category's ideal room, so that all are of
    garments.

    Args:
        read: the chart.
        category: whose zones.
        waist_below_cm: by how much a waist at the navel or the hip bone is larger than the natural
            one, which is what bodies are known by.

    Returns:
        One for each row with a label that did not come before and a figure.
    """
    sizes = []
    for label, girths, bases in _rows(read, waist_below_cm):
        middles = {zone: sum(ends) / 2 for zone, ends in girths.items()}
        basis = _common(bases.values())
        for zone in category.zones:
            own = bases.get(zone.name)
            if own is None or own is basis:
                continue
            if own is SizeBasis.FLAT:
                middles[zone.name] *= 2
            elif own is SizeBasis.BODY:
                middles[zone.name] += (zone.ease.ideal_low + zone.ease.ideal_high) / 2
        chest, waist, hip = (
            round(middles[zone], 2) if zone in middles else None for zone in _MEASURES
        )
        sizes.append(ProductSize(label, chest, waist, hip, basis=basis))
    return tuple(sizes)


def size_chart(read: ReadChart, waist_below_cm: float, category: FitCategory | None) -> SizeChart:
    """The chart as the shop's products get it; ranges stay.

    Args:
        read: the chart.
        waist_below_cm: as for `product_sizes`.
        category: whose ideal room counts where figures of bodies and garments are mixed; None
            leaves the figures of bodies out then.
    """
    facts = read.sheet.facts
    ease = {} if category is None else {zone.name: zone.ease for zone in category.zones}
    rows = tuple(_rows(read, waist_below_cm))
    basis = _common(basis for _, _, bases in rows for basis in bases.values())
    sizes = []
    for label, girths, bases in rows:
        found: dict[str, GirthRange] = {}
        for zone, (least, most) in girths.items():
            grown = 0.0
            if bases[zone] is SizeBasis.BODY and basis is not SizeBasis.BODY:
                if zone not in ease:
                    continue
                grown = (ease[zone].ideal_low + ease[zone].ideal_high) / 2
            times = 2 if bases[zone] is SizeBasis.FLAT and basis is not SizeBasis.FLAT else 1
            found[zone] = times * least + grown, times * most + grown
        if found:
            sizes.append(ChartSize(label, *(found.get(zone) for zone in _MEASURES)))
    units = [each.unit for each in read.sheet.definitions if each.has_figures]
    return SizeChart(
        facts.name or facts.brand,
        facts.brand,
        facts.wearers,
        facts.product_type or facts.fit_category,
        basis,
        LengthUnit.INCH
        if LengthUnit.INCH in units and LengthUnit.CM not in units
        else LengthUnit.CM,
        tuple(sizes),
    )


def _rows(
    read: ReadChart, waist_below_cm: float
) -> list[tuple[str, dict[str, GirthRange], dict[str, SizeBasis]]]:
    """Every labelled row once: its girths by zone, and what each of them is of."""
    found: dict[str, tuple[str, dict[str, GirthRange], dict[str, SizeBasis]]] = {}
    for row in range(len(read.sheet.rows)):
        label = read.sheet.label(row)
        if not label or label.casefold() in found:
            continue
        girths: dict[str, GirthRange] = {}
        bases: dict[str, SizeBasis] = {}
        for zone, measures in _MEASURES.items():
            figure = _surest(read, row, measures, waist_below_cm)
            if figure is not None:
                girths[zone], bases[zone] = figure
        if girths:
            found[label.casefold()] = label, girths, bases
    return list(found.values())


def _surest(
    read: ReadChart, row: int, measures: tuple[Measure, ...], waist_below_cm: float
) -> tuple[GirthRange, SizeBasis] | None:
    """What a row says of a zone by the column that says most."""
    definitions = read.sheet.definitions
    for measure in measures:
        columns = read.sheet.columns_of(measure)
        for basis in _SUREST:
            # What nobody said is taken for the body's, as of any chart.
            own = [at for at in columns if (definitions[at].basis or SizeBasis.BODY) is basis]
            ends = read.ends(row, own)
            if ends is None:
                continue
            if measure is Measure.LOW_WAIST:
                lower = waist_below_cm / (2 if basis is SizeBasis.FLAT else 1)
                ends = ends[0] - lower, ends[1] - lower
            if ends[0] > 0:
                return (min(ends), max(ends)), basis
    return None


def _common(bases: Iterable[SizeBasis]) -> SizeBasis:
    """What all figures of a size are brought to: what they are, or else the garment's girths."""
    kinds = set(bases)
    return kinds.pop() if len(kinds) == 1 else SizeBasis.GARMENT
