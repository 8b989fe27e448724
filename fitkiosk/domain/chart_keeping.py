"""Size charts as the shop keeps them: versions, and drafts of what is not saved yet."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from fitkiosk.domain.products import Wearers
from fitkiosk.domain.sheets import Asked, Sheet
from fitkiosk.errors import KioskError

MOST_DRAFTS = 20
DRAFTS_STAY = timedelta(days=90)

AS_IMPORTED = 0
"""The number of what an import has made of a chart since it was last saved here, if ever."""


@dataclass(frozen=True, slots=True)
class KeptChart:
    """A size chart of the shop, as a list of them shows it.

    Attributes:
        product_type: the type of clothes it is for, or the fit category whose types all are; None
            for every type.
        sizes: how many it has.
        products: how many products it is the chart of.
        version: the number of what counts now; `AS_IMPORTED` where an import made it.
        at: when that was saved; None where an import made it.
        staff_name: by whom; None where nobody was signed in, and for staff that were erased.
    """

    id: int
    name: str
    brand: str
    wearers: Wearers
    product_type: str | None
    sizes: int
    products: int
    version: int = AS_IMPORTED
    at: datetime | None = None
    staff_name: str | None = None


class VersionNote(StrEnum):
    """How a version came to be."""

    SAVED = "saved"
    IMPORTED = "imported"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class ChartVersion:
    """A chart as it once was.

    Attributes:
        number: counts from 1; `AS_IMPORTED` for what an import made of it since.
        at: in UTC, with its zone; None for what came by an import.
        sizes: how many it had.
        restored: for `RESTORED`, the number of the version that was brought back.
    """

    number: int
    at: datetime | None
    staff_name: str | None
    sizes: int
    note: VersionNote = VersionNote.SAVED
    restored: int | None = None


@dataclass(frozen=True, slots=True)
class ChartDraft:
    """A chart that somebody works on and has not saved; it outlives a power cut.

    Attributes:
        id: a UUID, made by whoever begins the draft.
        chart_id: the chart of the shop that is edited; None for a new one, or one that is gone.
        at: when it was last kept; None before that.
        answered: what was asked of it and somebody has said.
    """

    id: str
    sheet: Sheet
    chart_id: int | None = None
    at: datetime | None = None
    answered: frozenset[Asked] = frozenset()


class TakenChartError(KioskError):
    """Another chart of the shop is for the same brand, clothes and wearers.

    Attributes:
        chart_id: that chart; saving with its id makes the sheet its next version.
    """

    def __init__(self, name: str, chart_id: int) -> None:
        super().__init__(
            "The shop has a chart of this brand for the same clothes and people: {name}.",
            "Nothing was saved yet. Save it as the next version of that chart, or choose other "
            "clothes for this one.",
            name=name,
        )
        self.chart_id = chart_id
