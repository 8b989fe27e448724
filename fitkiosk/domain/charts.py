"""Graded charts: how the girths of a garment grow from size to size."""

from dataclasses import dataclass
from itertools import accumulate


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
