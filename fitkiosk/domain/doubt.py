"""What looks wrong about girths just typed, and what was probably meant."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from fitkiosk.domain.body import Girth


class Slip(StrEnum):
    """How a number goes wrong between the tape and the field."""

    DIGITS_SWAPPED = "digits_swapped"
    INCHES = "inches"
    EXCHANGED = "exchanged"
    TEN_OFF = "ten_off"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Doubt:
    """Girths that hardly go together, though each of them may be possible.

    Attributes:
        slip: what probably happened.
        girths: those that look wrong, the most doubtful first.
        meant_cm: what to take instead, in cm, by girth; empty where nothing better is known.
    """

    slip: Slip
    girths: tuple[Girth, ...]
    meant_cm: Mapping[Girth, float] = field(default_factory=dict, hash=False)
