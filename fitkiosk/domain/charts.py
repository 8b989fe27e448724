"""Size charts: those that sellers publish, and graded ones that grow from size to size."""

from dataclasses import dataclass, replace
from itertools import accumulate

from fitkiosk.domain.products import ProductSize, SizeBasis, Wearers
from fitkiosk.units import LengthUnit

GirthRange = tuple[float, float]
"""The least and the most, in cm; the same twice for a single figure."""


@dataclass(frozen=True, slots=True)
class ChartSize:
    """A row of a size chart; what it does not say is None."""

    label: str
    chest_cm: GirthRange | None = None
    waist_cm: GirthRange | None = None
    hip_cm: GirthRange | None = None


@dataclass(frozen=True, slots=True)
class SizeChart:
    """The sizes of a brand, for all its products of a type that give none of their own.

    Attributes:
        name: what it is called, such as "ASOS women".
        product_type: the type it is for, or the fit category whose types all are; None for every
            type, which only figures of bodies can be.
        basis: what its figures mean.
        unit: the unit in which the seller gave them.
        sizes: in order, smallest first.
    """

    name: str
    brand: str
    wearers: Wearers
    product_type: str | None = None
    basis: SizeBasis = SizeBasis.BODY
    unit: LengthUnit = LengthUnit.CM
    sizes: tuple[ChartSize, ...] = ()

    @property
    def lacks_type(self) -> bool:
        """Whether nobody can use it: figures of garments differ by type, and it names none."""
        return self.product_type is None and self.basis is not SizeBasis.BODY

    def product_sizes(self) -> tuple[ProductSize, ...]:
        """Its rows as sizes of a product: of a range, the middle."""
        return tuple(
            ProductSize(
                size.label,
                _middle(size.chest_cm),
                _middle(size.waist_cm),
                _middle(size.hip_cm),
                basis=self.basis,
                unit=self.unit,
            )
            for size in self.sizes
        )


def with_chart(
    own: tuple[ProductSize, ...], chart: tuple[ProductSize, ...]
) -> tuple[ProductSize, ...]:
    """The sizes of a product whose brand has a size chart.

    A product with any figure of its own keeps to its own. One that names its labels alone gets the
    chart's figures for them, and keeps its barcodes; one without labels gets the whole chart.
    """
    if any(size.features() for size in own):
        return own
    if not own:
        return chart
    by_label = {size.label.casefold(): size for size in chart}
    return tuple(
        replace(by_label[size.label.casefold()], label=size.label, barcode=size.barcode)
        if size.label.casefold() in by_label
        else size
        for size in own
    )


def _middle(girth: GirthRange | None) -> float | None:
    return None if girth is None else sum(girth) / 2


@dataclass(frozen=True, slots=True)
class GradedChart:
    """A chart by its smallest size and the steps from each size to the next.

    Attributes:
        labels: the sizes, smallest first.
        base_cm: girth by zone (`bust`, `waist`, `hip`) of the smallest size, in cm.
        steps_cm: growth from each size to the next, in cm, the same for every girth; one shorter
            than `labels`.
    """

    labels: tuple[str, ...]
    base_cm: dict[str, float]
    steps_cm: tuple[float, ...]

    def rows(self) -> tuple[tuple[str, dict[str, float]], ...]:
        """Every size with its girths by zone, in cm, smallest first."""
        growth = accumulate((0.0, *self.steps_cm))
        return tuple(
            (label, {zone: round(cm + grown, 1) for zone, cm in self.base_cm.items()})
            for label, grown in zip(self.labels, growth, strict=True)
        )
