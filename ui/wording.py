"""What the engine's answers are called on the screen; every sentence whole, for translators."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from fitkiosk.domain.body import Girth, Measurements
from fitkiosk.domain.fit import (
    SURE_FROM,
    AdviceKind,
    Badge,
    FitLabel,
    SizeAdvice,
    SizeFit,
    ZoneRoom,
    ZoneVerdict,
)
from fitkiosk.domain.people import MeasurementRecord
from fitkiosk.domain.products import Audience, ProductCard
from fitkiosk.units import LengthUnit, format_length

_LEVEL_CM = 0.25
_MOST_PERCENT = 99


def _tr(text: str) -> str:
    return QCoreApplication.translate("Wording", text)


@dataclass(frozen=True, slots=True)
class Tone:
    """How an answer looks: the colour tokens' name and the icon that says the same."""

    name: str
    icon: str


GREAT = Tone("great", "check-circle")
CAUTION = Tone("caution", "alert-circle")
PROBLEM = Tone("problem", "close-circle")
UNKNOWN = Tone("unknown", "help-circle")

_TONES = {
    AdviceKind.GREAT: GREAT,
    AdviceKind.BETWEEN: CAUTION,
    AdviceKind.RUNS_TIGHT: CAUTION,
    AdviceKind.RUNS_LOOSE: CAUTION,
    AdviceKind.NO_SIZE_FITS: PROBLEM,
    AdviceKind.UNKNOWN: UNKNOWN,
}


def tone_of(kind: AdviceKind) -> Tone:
    """The tone of an advice."""
    return _TONES[kind]


def tone_of_label(label: FitLabel) -> Tone:
    """The tone of a single size's label."""
    return GREAT if label is FitLabel.PERFECT_FIT else CAUTION


def badge_text(badge: Badge) -> str:
    """The few words on a product's card."""
    first, last = (*badge.sizes, "", "")[:2]
    match badge.kind:
        case AdviceKind.GREAT:
            return _tr("Great in {size}").format(size=first)
        case AdviceKind.BETWEEN:
            return _tr("Between {smaller} and {larger}").format(smaller=first, larger=last)
        case AdviceKind.RUNS_TIGHT:
            return _tr("Runs tight, try {size}").format(size=first)
        case AdviceKind.RUNS_LOOSE:
            return _tr("Runs loose, try {size}").format(size=first)
        case AdviceKind.NO_SIZE_FITS:
            return _tr("No size fits")
    return _tr("No fit advice")


def headline(advice: SizeAdvice) -> str:
    """The answer in three words."""
    best, other = advice.best.size, advice.runner_up
    if advice.kind is AdviceKind.NO_SIZE_FITS:
        return _tr("No size fits well")
    if advice.kind is AdviceKind.BETWEEN and other is not None:
        smaller, larger = in_order(advice, best, other.size)
        return _tr("Between {smaller} and {larger}").format(smaller=smaller, larger=larger)
    return _tr("Take size {size}").format(size=best)


def in_order(advice: SizeAdvice, one: str, other: str) -> tuple[str, str]:
    """Two sizes of an advice, the smaller first."""
    smaller, larger = sorted((one, other), key=_places(advice).index)
    return smaller, larger


def verdict(
    advice: SizeAdvice, fit: SizeFit, unit: LengthUnit, audience: Audience | None = None
) -> str:
    """What one size would be like, and what to do where another size is better."""
    if fit.size == advice.best.size and advice.kind is AdviceKind.NO_SIZE_FITS:
        return nearest(fit, unit, audience)
    if fit.probabilities.label is FitLabel.PERFECT_FIT:
        return fitting(fit)
    places = _places(advice)
    away = places.index(advice.best.size) - places.index(fit.size)
    fits = advice.kind is not AdviceKind.NO_SIZE_FITS
    if fit.probabilities.label is FitLabel.TOO_TIGHT:
        if fits and away > 0:
            words = _tr("Might be tight, consider sizing up to {size}.")
            return words.format(size=advice.best.size)
        return _tr("Might be tight, and no larger size fits well.")
    if fits and away < 0:
        words = _tr("Might be loose, consider sizing down to {size}.")
        return words.format(size=advice.best.size)
    return _tr("Might be loose, and no smaller size fits well.")


def fitting(fit: SizeFit) -> str:
    """How gladly a size that fits may be taken."""
    shares = fit.probabilities
    if shares.perfect_fit >= SURE_FROM:
        return _tr("Great Fit!")
    if shares.too_tight > shares.too_loose:
        return _tr("Fits, but may be tight.")
    return _tr("Fits, but may be loose.")


def nearest(fit: SizeFit, unit: LengthUnit, audience: Audience | None = None) -> str:
    """How the nearest size misses, where none fits, by the zone that misses most."""
    tight = max(fit.zones, key=lambda zone: zone.ease.tight_below - zone.room_cm)
    loose = max(fit.zones, key=lambda zone: zone.room_cm - zone.ease.loose_above)
    if tight.verdict is ZoneVerdict.TIGHT:
        words, zone = _tr("The nearest is {size}. {room}."), tight
    else:
        words, zone = _tr("The nearest is {size}. {room}, which is too much."), loose
    return words.format(size=fit.size, room=room_text(zone, unit, audience))


def alternative(advice: SizeAdvice) -> str:
    """The other size that would do, and what it would be like beside the best; else nothing."""
    best, other = advice.best, advice.runner_up
    if other is None or other.probabilities.label is not FitLabel.PERFECT_FIT:
        return ""
    if in_order(advice, best.size, other.size) == (best.size, other.size):
        return _tr("{size} fits too, with more room.").format(size=other.size)
    return _tr("{size} fits too, a little closer.").format(size=other.size)


def _places(advice: SizeAdvice) -> list[str]:
    """The sizes of an advice, smallest first."""
    return [fit.size for fit in advice.sizes]


def percent(share: float) -> str:
    """A probability in per cent, never rounded to certainty or to nothing."""
    rounded = round(share * 100)
    if rounded < 1:
        return "<1 %"
    return ">99 %" if rounded > _MOST_PERCENT else f"{rounded} %"


def sureness(fit: SizeFit) -> str:
    """The confidence in per cent, and in what, where it is not the fit."""
    share = percent(fit.probabilities.confidence)
    match fit.probabilities.label:
        case FitLabel.TOO_TIGHT:
            return _tr("{percent} sure it is too tight").format(percent=share)
        case FitLabel.TOO_LOOSE:
            return _tr("{percent} sure it is too loose").format(percent=share)
        case FitLabel.PERFECT_FIT:
            return _tr("{percent} sure").format(percent=share)


def label_name(label: FitLabel) -> str:
    """A fit label."""
    return {
        FitLabel.TOO_TIGHT: _tr("Too tight"),
        FitLabel.PERFECT_FIT: _tr("Perfect fit"),
        FitLabel.TOO_LOOSE: _tr("Too loose"),
    }[label]


def size_word(advice: SizeAdvice, fit: SizeFit) -> str:
    """A size's place in the advice in a word or two, for the list of sizes."""
    if fit.size == advice.best.size:
        if advice.kind is AdviceKind.NO_SIZE_FITS:
            return _tr("Nearest")
        return _tr("Best")
    return {
        FitLabel.TOO_TIGHT: _tr("Tight"),
        FitLabel.PERFECT_FIT: _tr("Fits too"),
        FitLabel.TOO_LOOSE: _tr("Loose"),
    }[fit.probabilities.label]


def room_text(room: ZoneRoom, unit: LengthUnit, audience: Audience | None = None) -> str:
    """The room in one zone, as people say it to women or men."""
    zone = zone_name(room.zone, audience)
    if abs(room.room_cm) < _LEVEL_CM:
        return _tr("{zone}: no room to spare").format(zone=zone)
    length = rough_length(abs(room.room_cm), unit)
    if room.room_cm < 0:
        return _tr("{zone}: about {length} short").format(zone=zone, length=length)
    return _tr("{zone}: about {length} of room").format(zone=zone, length=length)


def zone_verdict(verdict: ZoneVerdict) -> str:
    """How one zone sits, in a word."""
    return {
        ZoneVerdict.TIGHT: _tr("tight"),
        ZoneVerdict.SNUG: _tr("snug"),
        ZoneVerdict.GOOD: _tr("just right"),
        ZoneVerdict.ROOMY: _tr("roomy"),
        ZoneVerdict.LOOSE: _tr("loose"),
    }[verdict]


def rough_length(cm: float, unit: LengthUnit) -> str:
    """A length for a sentence: to half a centimetre, or a quarter of an inch."""
    step = 0.25 if unit is LengthUnit.INCH else 0.5
    value = max(step, round(unit.from_cm(cm) / step) * step)
    return f"{value:g} {unit.value}"


def length(cm: float, unit: LengthUnit) -> str:
    """An exact length with its unit, such as “86.5 cm”."""
    return f"{format_length(cm, unit)} {unit.value}"


def girths_in_short(measurements: Measurements, unit: LengthUnit) -> str:
    """The girths in one short line, such as “86.5 / 68 / 94.5 cm”."""
    taken = [measurements.of(girth) for girth in Girth]
    numbers = " / ".join("–" if cm is None else format_length(cm, unit) for cm in taken)
    return f"{numbers} {unit.value}"


def girth_name(girth: Girth, audience: Audience | None = None) -> str:
    """A girth, as it is called for women or men."""
    return zone_name(girth.value, audience)


def zone_name(zone: str, audience: Audience | None = None) -> str:
    """A zone as it is called for women or men; one of a new family by its own name."""
    if zone == Girth.BUST.value and audience is Audience.MEN:
        return _tr("Chest")
    known = {"bust": _tr("Bust"), "waist": _tr("Waist"), "hip": _tr("Hip")}
    return known.get(zone, zone.capitalize())


def category_name(category: str) -> str:
    """A fit category; one that a new family brought is shown by its own name."""
    known = {
        "upper_fitted": _tr("Fitted tops"),
        "upper_loose": _tr("Loose tops"),
        "lower_fitted": _tr("Fitted trousers"),
        "lower_loose": _tr("Loose trousers"),
        "dresses": _tr("Dresses"),
    }
    return known.get(category, category.replace("_", " ").capitalize())


def audience_name(audience: Audience | None) -> str:
    """Whose clothes are shown."""
    return {None: _tr("All"), Audience.WOMEN: _tr("Women"), Audience.MEN: _tr("Men")}[audience]


def products(count: int) -> str:
    """How many products there are."""
    return _tr("1 product") if count == 1 else _tr("{count} products").format(count=count)


def price(card: ProductCard) -> str:
    """A price as the shop's country writes it, such as ₹1,299."""
    whole, rest = divmod(card.price_minor, 100)
    if card.currency == "INR":
        indian = QLocale(QLocale.Language.English, QLocale.Country.India)
        return indian.toCurrencyString(card.price_minor / 100, "₹", 0 if rest == 0 else 2)
    return f"{card.currency} {whole}.{rest:02d}"


def day(record: MeasurementRecord) -> str:
    """The local day on which girths were taken."""
    taken = QDateTime.fromSecsSinceEpoch(int(record.taken_at.timestamp()))
    return QLocale().toString(taken.date(), QLocale.FormatType.LongFormat)
