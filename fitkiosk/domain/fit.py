"""Fit: the ordered labels, the categories, and the answers about sizes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from fitkiosk.domain.products import SizeBasis
from fitkiosk.units import LengthUnit

SURE_FROM = 0.7
"""The probability of a perfect fit from which a size is called great."""


class FitLabel(IntEnum):
    """How a garment sits; the integers are those of the database and of training data."""

    TOO_TIGHT = 0
    PERFECT_FIT = 1
    TOO_LOOSE = 2

    @property
    def slug(self) -> str:
        """The label as the contract spells it, such as `too_tight`."""
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class EaseBand:
    """Which ease (garment minus body, cm) sits how in one zone.

    Below `tight_below` it is too tight, above `loose_above` too loose; between `ideal_low` and
    `ideal_high` it is as the cut was meant.
    """

    tight_below: float
    ideal_low: float
    ideal_high: float
    loose_above: float


@dataclass(frozen=True, slots=True)
class Zone:
    """One place where body and garment meet, such as the bust, the waist or the hip."""

    name: str
    user_feature: str
    product_feature: str
    ease: EaseBand


@dataclass(frozen=True, slots=True)
class FitCategory:
    """A kind of garment with one model.

    Attributes:
        family: the folder of its model, such as `fashion`.
        name: such as `upper_fitted`.
        features: the columns its model takes, in the contract's order.
        zones: where body and garment are compared, from the top down.
        product_types: the types of product it answers for, such as `t-shirt`.
        worn_stretched: of types that are cut to be worn stretched, such as `leggings`: the share
            of their cloth's stretch that the cut counts on.
    """

    family: str
    name: str
    features: tuple[str, ...]
    zones: tuple[Zone, ...]
    product_types: tuple[str, ...]
    worn_stretched: Mapping[str, float] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Probabilities:
    """The probabilities of the three labels; they sum to 1."""

    too_tight: float
    perfect_fit: float
    too_loose: float

    def __iter__(self) -> Iterator[float]:
        """The three in the labels' order."""
        return iter((self.too_tight, self.perfect_fit, self.too_loose))

    def of(self, label: FitLabel) -> float:
        """The probability of one label."""
        return tuple(self)[label]

    @property
    def label(self) -> FitLabel:
        """The likeliest label; a tie goes to the one nearer to a perfect fit."""
        return max(FitLabel, key=lambda label: (self.of(label), label is FitLabel.PERFECT_FIT))

    @property
    def confidence(self) -> float:
        """The largest of the three."""
        return max(self)


@dataclass(frozen=True, slots=True)
class FitPrediction:
    """The answer to "will this size of this product fit this person"."""

    category: str
    probabilities: Probabilities

    def as_contract(self) -> Mapping[str, object]:
        """The answer in the form that other programs read."""
        return {
            "fit_recommendation": self.probabilities.label.slug,
            "confidence": self.probabilities.confidence,
            "category": self.category,
            "probabilities": {label.slug: self.probabilities.of(label) for label in FitLabel},
        }


class FitWish(StrEnum):
    """How close a person wants clothes to sit."""

    SNUG = "snug"
    REGULAR = "regular"
    RELAXED = "relaxed"

    @property
    def shift_cm(self) -> float:
        """By how much the ideal room moves, in cm."""
        return {FitWish.SNUG: -2.0, FitWish.REGULAR: 0.0, FitWish.RELAXED: 2.0}[self]


@dataclass(frozen=True, slots=True)
class Wearer:
    """Whom the clothes are for.

    Attributes:
        girths: in cm by feature name, such as `user_bust_cm`.
        errors: the standard error of each girth in cm, by feature name; one that is absent counts
            as exact as those the models have learnt from.
        wish: how close the clothes should sit.
    """

    girths: Mapping[str, float]
    errors: Mapping[str, float] = field(default_factory=dict)
    wish: FitWish = FitWish.REGULAR


class ZoneVerdict(StrEnum):
    """How one zone sits, from its room alone."""

    TIGHT = "tight"
    SNUG = "snug"
    GOOD = "good"
    ROOMY = "roomy"
    LOOSE = "loose"


@dataclass(frozen=True, slots=True)
class ZoneRoom:
    """The room in one zone of one size.

    Attributes:
        room_cm: garment minus body, in cm, the cloth at rest; negative where it strains.
        ease: what this person wants of this cloth: the category's band, moved by the wish for a
            snug or relaxed fit and, at its lower end, by what the cloth gives.
        verdict: the room held against this band.
        gives_cm: by how much the cloth stretches there in comfort; 0 for cloth that does not.
    """

    zone: str
    room_cm: float
    verdict: ZoneVerdict
    ease: EaseBand
    gives_cm: float = 0.0


class Beyond(StrEnum):
    """What can lie outside of what a model has learnt from."""

    BODY = "body"
    ROOM = "room"


@dataclass(frozen=True, slots=True)
class OutsideKnowledge:
    """Something a model has hardly seen, so that its answer claims less.

    Attributes:
        zone: where.
        what: the girth of the body, or the room in the garment.
        cm: that girth or room.
        least_cm: the least the model has learnt from.
        most_cm: the most.
    """

    zone: str
    what: Beyond
    cm: float
    least_cm: float
    most_cm: float


@dataclass(frozen=True, slots=True)
class SizeFit:
    """How one size would sit on one person.

    Attributes:
        basis: what the figures were that the room was worked out from.
        outside: what of it lies outside the model's knowledge; mostly nothing.
        unit: the unit in which the seller gave these figures.
    """

    size: str
    probabilities: Probabilities
    zones: tuple[ZoneRoom, ...]
    basis: SizeBasis = SizeBasis.GARMENT
    outside: tuple[OutsideKnowledge, ...] = ()
    unit: LengthUnit = LengthUnit.CM

    @property
    def great(self) -> bool:
        """Whether it is very likely to fit, and no single zone is tight or loose."""
        off = {ZoneVerdict.TIGHT, ZoneVerdict.LOOSE}
        sure = self.probabilities.perfect_fit >= SURE_FROM
        return sure and not any(zone.verdict in off for zone in self.zones)


class AdviceKind(StrEnum):
    """What there is to say about a product for one person."""

    GREAT = "great"
    BETWEEN = "between"
    RUNS_TIGHT = "runs_tight"
    RUNS_LOOSE = "runs_loose"
    NO_SIZE_FITS = "no_size_fits"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class SizeAdvice:
    """The advice on every size of a product for one person.

    Attributes:
        category: the fit category that answered.
        kind: the gist of it, never `UNKNOWN`.
        sizes: every size that could be judged, smallest first.
        best: the size to take, or to try first; for `NO_SIZE_FITS` the nearest one.
        runner_up: the next best size, when there is another one that may do.
        unjudged: labels of sizes that lack a measurement.
        likely: labels of the sizes among which the right one is in nine of ten fittings, smallest
            first; empty where the model cannot tell, or none is likely.
        wearer: whom it is for.
    """

    category: str
    kind: AdviceKind
    sizes: tuple[SizeFit, ...]
    best: SizeFit
    runner_up: SizeFit | None = None
    unjudged: tuple[str, ...] = ()
    likely: tuple[str, ...] = ()
    wearer: Wearer = Wearer({})

    def of(self, size: str) -> SizeFit | None:
        """The fit of one size by its label."""
        return next((fit for fit in self.sizes if fit.size == size), None)

    @property
    def badge(self) -> "Badge":
        """The gist of it: what the product's card says."""
        if self.kind is AdviceKind.NO_SIZE_FITS:
            return Badge(self.kind)
        named = {self.best.size}
        if self.kind is AdviceKind.BETWEEN and self.runner_up is not None:
            named.add(self.runner_up.size)
        return Badge(self.kind, tuple(fit.size for fit in self.sizes if fit.size in named))


@dataclass(frozen=True, slots=True)
class Badge:
    """The advice in the few words of a card: its kind and the size or sizes it names."""

    kind: AdviceKind
    sizes: tuple[str, ...] = ()


class ModelState(StrEnum):
    """Whether a category can answer."""

    LOADED = "loaded"
    DISABLED = "disabled"


@dataclass(frozen=True, slots=True)
class ModelStatus:
    """The state of one category's model; `reason` says why it is disabled."""

    family: str
    category: str
    state: ModelState
    reason: str = ""
