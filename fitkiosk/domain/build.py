"""What a person tells of their build who does not want to be taped."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from fitkiosk.domain.body import Girth
from fitkiosk.domain.products import Audience


class AgeBand(StrEnum):
    """Age, as coarsely as it matters here."""

    UNDER_30 = "under_30"
    FROM_30 = "30_to_44"
    FROM_45 = "45_to_59"
    FROM_60 = "60_and_over"


@dataclass(frozen=True, slots=True)
class Build:
    """Height, weight and so on, as told.

    Attributes:
        audience: whose bodies it is estimated from.
        height_cm: standing, without shoes.
        weight_kg: dressed lightly.
        age: None when it is not told.
        worn_cm: the body that a size they wear is made for, by girth, in cm; empty when not known.
    """

    audience: Audience
    height_cm: float
    weight_kg: float
    age: AgeBand | None = None
    worn_cm: Mapping[Girth, float] = field(default_factory=dict, hash=False)
