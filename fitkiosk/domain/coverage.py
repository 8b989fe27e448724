"""Whom a size chart fits: shares of a population, who is left out, and how two charts compare."""

from dataclasses import dataclass
from enum import StrEnum

from fitkiosk.domain.body import Girth
from fitkiosk.domain.products import Audience


@dataclass(frozen=True, slots=True)
class SizeShare:
    """A size, and who takes it.

    Attributes:
        share: of all people, 0 to 1: whose best size it is, among those that fit them.
        stock: how many of it to keep for 100 customers who find a size; all sizes sum to 100.
        body_cm: bust, waist and hip of the people in the middle of those who take it; None where
            nobody does.
    """

    label: str
    share: float
    stock: int
    body_cm: tuple[float, float, float] | None = None


class OutBecause(StrEnum):
    """Why somebody finds no size."""

    SMALLER = "smaller"  # than the smallest size
    LARGER = "larger"  # than the largest size
    BETWEEN = "between"  # two neighbouring sizes
    SHAPE = "shape"  # one zone asks for a smaller size than another


@dataclass(frozen=True, slots=True)
class Uncovered:
    """A group of people who find no size.

    Attributes:
        share: of all people, 0 to 1.
        zone: where they are out; for `SHAPE` the one that is large for the other.
        other_zone: for `SHAPE`, the one that is small for it.
        size, other_size: labels: the smallest or largest one, or the two between which they are;
            for `SHAPE`, what the large and the small zone ask for.
        body_cm: bust, waist and hip in the middle of the group.
    """

    because: OutBecause
    share: float
    zone: Girth
    other_zone: Girth | None = None
    size: str = ""
    other_size: str = ""
    body_cm: tuple[float, float, float] = (0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class SizeMark:
    """Where a size lies on a map: the body that it is made for, in cm."""

    label: str
    across_cm: float
    up_cm: float


@dataclass(frozen=True, slots=True)
class CoverageMap:
    """The people over two girths, in squares.

    Attributes:
        across, up: the girths of the two axes.
        across_cm, up_cm: the edges of the squares, in cm, rising; one more than there are squares.
        people: the share of all people in each square, row by row from the lowest; they sum to
            about 1 (who lies outside the map is left out).
        fitting: the share of the people of each square who find a size, 0 to 1; 0 without people.
        marks: where the sizes lie.
    """

    across: Girth
    up: Girth
    across_cm: tuple[float, ...]
    up_cm: tuple[float, ...]
    people: tuple[tuple[float, ...], ...]
    fitting: tuple[tuple[float, ...], ...]
    marks: tuple[SizeMark, ...] = ()


@dataclass(frozen=True, slots=True)
class Coverage:
    """Whom a chart fits, of one audience.

    Attributes:
        category: the fit category whose model answered.
        people: how many were sampled.
        one, two, none: the shares of people who find a perfect fit in exactly one size, in two or
            more, in none; they sum to 1.
        sizes: in the chart's order; sizes without the figures that the category needs are absent.
        unjudged: labels of those.
        uncovered: who finds none, the largest group first.
        maps: bust over waist, hip over waist, and hip over bust, as far as the category compares
            them; at least one.
        source: where the figures of the population come from.
    """

    audience: Audience
    category: str
    people: int
    one: float
    two: float
    none: float
    sizes: tuple[SizeShare, ...]
    unjudged: tuple[str, ...] = ()
    uncovered: tuple[Uncovered, ...] = ()
    maps: tuple[CoverageMap, ...] = ()
    source: str = ""

    @property
    def some(self) -> float:
        """The share of people who find at least one size."""
        return self.one + self.two


class ChangeKind(StrEnum):
    """What could be done to the sizes of a chart."""

    ADD_BELOW = "add_below"
    ADD_ABOVE = "add_above"
    ADD_BETWEEN = "add_between"
    DROP = "drop"
    SHIFT = "shift"


@dataclass(frozen=True, slots=True)
class SizeChange:
    """A change of a chart's sizes, and what would come of it.

    Attributes:
        label: the size that is dropped or shifted, or after (for `ADD_BELOW`, before) which one
            is added.
        by_cm: by how much the figures of a shifted size grow, all zones alike, of whatever they
            are; 0 for others.
        other: for `ADD_BETWEEN`, before which size; empty for others.
        some: the share of people who would find a size, 0 to 1.
        gain: how much more than now; negative where it is less.
    """

    kind: ChangeKind
    label: str
    some: float
    gain: float
    by_cm: float = 0.0
    other: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """What a size of one chart is in another.

    Attributes:
        label: the size in the first chart.
        other: the size that most of its people take in the second; None where most find none.
        share: of its people who do, 0 to 1.
        people: of all people, who take this size in the first chart.
    """

    label: str
    other: str | None
    share: float
    people: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """The same people in two charts.

    Attributes:
        labels, other_labels: the sizes of the first and of the second chart.
        shares: of all people, by size in the first chart and size in the second; the last row and
            the last column are those who find none.
        same: the share of people who take the same label in both.
        changing: the share who take another label.
        gaining, losing: the share who find a size only in the second, only in the first.
        neither: the share who find none in either.
        matches: "your M is their L", for every size of the first chart that anybody takes.
        coverage, other_coverage: whom each fits.
    """

    labels: tuple[str, ...]
    other_labels: tuple[str, ...]
    shares: tuple[tuple[float, ...], ...]
    same: float
    changing: float
    gaining: float
    losing: float
    neither: float
    matches: tuple[Match, ...]
    coverage: Coverage
    other_coverage: Coverage
