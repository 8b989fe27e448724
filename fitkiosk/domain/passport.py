"""The fit passport: what a person takes away of a visit, so that it can go on another day.

Who holds it is measured. It carries no name and no number of a person on purpose: a slip is lost,
photographed and passed on, and girths without a name say nothing of anybody. For the same reason
the shop can be left without being remembered, and still nobody has to be taped twice.
"""

from dataclasses import dataclass
from datetime import date

from fitkiosk.domain.body import Girth, Measurements, check_girth
from fitkiosk.domain.fit import Badge, FitWish, SizeAdvice
from fitkiosk.domain.people import STALE_AFTER
from fitkiosk.domain.products import Audience, ProductCard
from fitkiosk.errors import BadInputError
from fitkiosk.units import LengthUnit

MOST_FOUND = 20
"""So many sizes a visit keeps, the latest ones; the slip of more would be a scroll."""


@dataclass(frozen=True, slots=True)
class FoundSize:
    """What was said of one product in a visit.

    Attributes:
        sku: which product; it outlives an import of the catalogue, as an id does not.
        badge: the kind of advice, and the size or sizes it names.
    """

    sku: str
    brand: str
    name: str
    badge: Badge

    @classmethod
    def of(cls, product: ProductCard, advice: SizeAdvice) -> "FoundSize":
        """The advice on a product in short."""
        return cls(product.sku, product.brand, product.name, advice.badge)


@dataclass(frozen=True, slots=True)
class Passport:
    """Girths, how sure they are, and what they led to.

    Attributes:
        measurements: all three girths in steps of 0.1 cm, how they were taken, the readings behind
            them and the errors of those that were estimated.
        taken_on: the local day on which they were taken.
        audience: whose clothes the person looked at, or None for all.
        unit: the unit they read lengths in.
        wish: how close they want clothes to sit.
        found: the sizes found, the latest last.

    Raises:
        OutOfLimitsError: when a girth is outside what the form takes.
        ValueError: when a girth is missing.
    """

    measurements: Measurements
    taken_on: date
    audience: Audience | None = None
    unit: LengthUnit = LengthUnit.CM
    wish: FitWish = FitWish.REGULAR
    found: tuple[FoundSize, ...] = ()

    def __post_init__(self) -> None:
        for girth in Girth:
            cm = self.measurements.of(girth)
            if cm is None:
                raise ValueError(f"a passport without the girth {girth}")
            for reading in (cm, *self.measurements.readings_cm.get(girth, ())):
                check_girth(girth, reading)

    def stale(self, today: date) -> bool:
        """Whether the girths are so old that the person is to be measured again."""
        return today - self.taken_on > STALE_AFTER


class PassportError(BadInputError):
    """A text that cannot be used as a passport."""


class NotAPassportError(PassportError):
    """Nothing, or the code of something else."""


class TooLongForAPassportError(PassportError):
    """Far more than a passport holds."""


class KeyboardLayoutError(PassportError):
    """A scanner that types as on another keyboard than the computer's."""


class NewerPassportError(PassportError):
    """A passport of a later version of the program."""


class ChangedPassportError(PassportError):
    """A passport that this shop did not make like this: another shop's, or a changed one."""


class UnusablePassportError(PassportError):
    """A passport of this shop whose content cannot be used."""
