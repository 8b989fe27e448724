"""Why it cannot be told whom a chart fits."""

from fitkiosk.errors import BadInputError


class NoCategoryError(BadInputError):
    """A chart does not say for which kind of clothes it is."""

    def __init__(self) -> None:
        super().__init__(
            "Whom it fits depends on the kind of clothes, and nobody said which.",
            "Choose a fit category for the chart.",
        )


class NoSizesError(BadInputError):
    """No size of a chart has every figure that its category needs."""

    def __init__(self, zones: tuple[str, ...]) -> None:
        super().__init__(
            "No size has all figures that are needed here: {zones}.",
            "Give the missing figures, say what the columns measure, or choose another category.",
            zones=zones,
        )


class UnknownBodiesError(BadInputError):
    """A category compares what is not known of the population, such as the length of feet."""

    def __init__(self, category: str, unknown: tuple[str, ...]) -> None:
        super().__init__(
            "How people differ in what “{category}” compares is not known here: {unknown}.",
            "The chart itself is checked all the same.",
            category=category,
            unknown=unknown,
        )


class ChildrenError(BadInputError):
    """A chart is for children, whose bodies are not known here."""

    def __init__(self) -> None:
        super().__init__(
            "How children's bodies are distributed is not known here.",
            "The chart itself is checked all the same.",
        )
