"""Why a size chart cannot be saved, in words for the people in the shop."""

from fitkiosk.domain.charts import SizeChart
from fitkiosk.errors import BadInputError
from fitkiosk.intake.values import LONGEST_LABEL

LONGEST_BRAND, LONGEST_NAME = 120, 200


class UnsavableChartError(BadInputError):
    """A chart lacks something without which no product could use it; it stays as it is."""


class NamelessBrandError(UnsavableChartError):
    """Nobody said whose chart it is."""

    def __init__(self) -> None:
        super().__init__(
            "This size chart names no brand, so no product could use it.",
            "Type whose chart it is, then save it again.",
        )


class UnknownClothesError(UnsavableChartError):
    """Nobody said of which clothes the figures are."""

    def __init__(self) -> None:
        super().__init__(
            "This chart gives figures of finished garments, but not of which type.",
            "Choose the type of clothes, then save it again: figures of garments differ by type.",
        )


class NoFigureError(UnsavableChartError):
    """No product could take a figure from the chart."""

    def __init__(self) -> None:
        super().__init__(
            "No size of this chart has a bust, a waist or a hip that can be read.",
            "Type a figure beside the label of a size, or say which column is the bust, the waist "
            "or the hip. Then save it again.",
        )


class LongLabelError(UnsavableChartError):
    """The label of a size is a whole sentence."""

    def __init__(self, label: str) -> None:
        super().__init__(
            "“{text}…” is too long for the label of a size.",
            "Shorten it to {most} letters, then save the chart again.",
            text=label[:LONGEST_LABEL],
            most=LONGEST_LABEL,
        )


class LongNameError(UnsavableChartError):
    """The name of a chart or a brand is a whole paragraph."""

    def __init__(self, name: str, most: int) -> None:
        super().__init__(
            "“{text}…” is too long for the name of a chart or a brand.",
            "Shorten it to {most} letters, then save the chart again.",
            text=name[:LONGEST_LABEL],
            most=most,
        )


def check_savable(chart: SizeChart) -> SizeChart:
    """A chart that products can use.

    Raises:
        UnsavableChartError: when they could not, with what to do about it.
    """
    if not chart.brand.strip():
        raise NamelessBrandError
    if chart.lacks_type:
        raise UnknownClothesError
    if not any(size.chest_cm or size.waist_cm or size.hip_cm for size in chart.sizes):
        raise NoFigureError
    for label in (size.label for size in chart.sizes):
        if len(label) > LONGEST_LABEL:
            raise LongLabelError(label)
    for name, most in ((chart.brand, LONGEST_BRAND), (chart.name, LONGEST_NAME)):
        if len(name) > most:
            raise LongNameError(name, most)
    return chart
