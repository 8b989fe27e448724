"""How clothes fitted: what people said after a try-on, and in reviews."""

from dataclasses import dataclass
from datetime import date, datetime

from fitkiosk.domain.fit import FitLabel
from fitkiosk.domain.products import Audience


@dataclass(frozen=True, slots=True)
class NewOutcome:
    """What somebody said after trying a size on.

    Attributes:
        product_id: which product.
        size: the label of the size.
        felt: how it sat.
        zone: where it was too tight or too loose, such as `hip`; None for nowhere in particular.
        predicted: what the kiosk had said of this size; None where it had said nothing.
        chance: how sure it had been of that, 0 to 1.
        audience: whose clothes they looked at.
        person_id: the person, if the shop knows them.
    """

    product_id: int
    size: str
    felt: FitLabel
    zone: str | None = None
    predicted: FitLabel | None = None
    chance: float | None = None
    audience: Audience | None = None
    person_id: int | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """An outcome as the shop holds it; it outlives its product and names nobody."""

    id: int
    at: datetime
    sku: str
    size: str
    felt: FitLabel
    zone: str | None = None
    predicted: FitLabel | None = None
    chance: float | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """What a buyer wrote.

    Attributes:
        rating: 1 to 5 stars, or None.
        felt: how it sat, or None where the review does not say.
        size: which size they had; may be empty.
        written_on: the day, or None.
    """

    text: str
    rating: int | None = None
    felt: FitLabel | None = None
    size: str = ""
    written_on: date | None = None


@dataclass(frozen=True, slots=True)
class FitCounts:
    """How many found a product too tight, true to size and too loose."""

    tight: int = 0
    true: int = 0
    loose: int = 0

    @property
    def total(self) -> int:
        """All who said."""
        return self.tight + self.true + self.loose

    def __add__(self, other: "FitCounts") -> "FitCounts":
        """Both together."""
        return FitCounts(self.tight + other.tight, self.true + other.true, self.loose + other.loose)


@dataclass(frozen=True, slots=True)
class ReviewPage:
    """What is known of how a product fitted others.

    Attributes:
        fit: what reviews and try-ons in this shop say together.
        tried_here: what was said at the kiosk alone.
        sizes: by the label of the size, what both say of it.
        stars: the mean of the ratings, or None without any.
        ratings: how many there are.
        reviews: those with words, the newest first.
    """

    fit: FitCounts = FitCounts()
    tried_here: FitCounts = FitCounts()
    sizes: tuple[tuple[str, FitCounts], ...] = ()
    stars: float | None = None
    ratings: int = 0
    reviews: tuple[Review, ...] = ()
