"""The words for lengths, shares, zones and labels that sentences are made of."""

from collections.abc import Callable
from dataclasses import dataclass

from fitkiosk.domain.body import Girth
from fitkiosk.domain.fit import FitLabel, ZoneRoom, ZoneVerdict
from fitkiosk.domain.products import Audience
from fitkiosk.units import LengthUnit, format_length

LEVEL_CM = 0.25
"""Less room than this, either way, is none."""

_MOST_PERCENT = 99
_DIGITS = 9
_STRETCH_MATTERS_BELOW_CM = 3.0


def percent(share: float) -> str:
    """A probability in per cent, never rounded to certainty or to nothing."""
    # What subtracting floats leaves behind must not tip 98.5 % over to 99.
    rounded = round(round(share, _DIGITS) * 100)
    if rounded < 1:
        return "<1 %"
    return ">99 %" if rounded > _MOST_PERCENT else f"{rounded} %"


def _as_written(text: str) -> str:
    return text


def unit_word(unit: LengthUnit, say: Callable[[str], str] = _as_written) -> str:
    """A unit as it is written after a number."""
    return {LengthUnit.CM: say("cm"), LengthUnit.INCH: say("in")}[unit]


def rough_length(cm: float, unit: LengthUnit, say: Callable[[str], str] = _as_written) -> str:
    """A length for a sentence: to half a centimetre, or a quarter of an inch."""
    step = 0.25 if unit is LengthUnit.INCH else 0.5
    value = max(step, round(unit.from_cm(cm) / step) * step)
    return f"{value:g} {unit_word(unit, say)}"


@dataclass(frozen=True, slots=True)
class Phrases:
    """Words for one person.

    Attributes:
        unit: the unit in which they read lengths.
        audience: whose clothes it is about; a man's bust is called chest.
        say: puts a whole sentence, with its placeholders, into their language.
    """

    unit: LengthUnit = LengthUnit.CM
    audience: Audience | None = None
    say: Callable[[str], str] = _as_written

    def label_name(self, label: FitLabel) -> str:
        """A fit label."""
        return {
            FitLabel.TOO_TIGHT: self.say("Too tight"),
            FitLabel.PERFECT_FIT: self.say("Perfect fit"),
            FitLabel.TOO_LOOSE: self.say("Too loose"),
        }[label]

    def zone_verdict(self, verdict: ZoneVerdict) -> str:
        """How one zone sits, in a word."""
        return {
            ZoneVerdict.TIGHT: self.say("tight"),
            ZoneVerdict.SNUG: self.say("snug"),
            ZoneVerdict.GOOD: self.say("just right"),
            ZoneVerdict.ROOMY: self.say("roomy"),
            ZoneVerdict.LOOSE: self.say("loose"),
        }[verdict]

    def zone_name(self, zone: str) -> str:
        """A zone as it is called for women or men; one of a new family by its own name."""
        if zone == Girth.BUST.value and self.audience is Audience.MEN:
            return self.say("Chest")
        known = {"bust": self.say("Bust"), "waist": self.say("Waist"), "hip": self.say("Hip")}
        return known.get(zone, _spaced(zone).capitalize())

    def place(self, zone: str) -> str:
        """A zone within a sentence, after “the”."""
        if zone == Girth.BUST.value and self.audience is Audience.MEN:
            return self.say("chest")
        known = {"bust": self.say("bust"), "waist": self.say("waist"), "hip": self.say("hip")}
        return known.get(zone, _spaced(zone))

    def room_text(self, room: ZoneRoom) -> str:
        """The room in one zone in a few words; cloth that closes by stretching is not short."""
        length = self.rough(abs(room.room_cm))
        if abs(room.room_cm) < LEVEL_CM:
            words = self.say("{zone}: no room to spare")
        elif room.room_cm > 0:
            words = self.say("{zone}: about {length} of room")
        elif room.gives_cm >= -room.room_cm:
            words = self.say("{zone}: stretches by about {length}")
        else:
            words = self.say("{zone}: about {length} short")
        return words.format(zone=self.zone_name(room.zone), length=length)

    def amount(self, room: ZoneRoom) -> str:
        """How much room there is in one zone, and what the cloth gives where that matters."""
        length = self.rough(abs(room.room_cm))
        gives = self.rough(room.gives_cm)
        stretches = room.gives_cm >= LEVEL_CM and room.room_cm < _STRETCH_MATTERS_BELOW_CM
        if abs(room.room_cm) < LEVEL_CM:
            words = self.say("no room to spare")
            if stretches:
                words = self.say("no room to spare, and the cloth gives about {gives}")
        elif room.room_cm < 0:
            words = self.say("about {length} short")
            if room.gives_cm >= -room.room_cm:
                words = self.say("it stretches by about {length}, in comfort up to {gives}")
            elif stretches:
                words = self.say("about {length} short, and the cloth gives about {gives}")
        else:
            words = self.say("about {length} of room")
            if stretches:
                words = self.say("about {length} of room, and the cloth gives about {gives}")
        return words.format(length=length, gives=gives)

    def exact(self, cm: float) -> str:
        """An exact length with its unit, such as “86.5 cm”."""
        return f"{format_length(cm, self.unit)} {unit_word(self.unit, self.say)}"

    def rough(self, cm: float) -> str:
        """A length for a sentence, with its unit."""
        return rough_length(cm, self.unit, self.say)


def _spaced(name: str) -> str:
    return name.replace("_", " ")
