"""What things are called on the screen, and how they look; `narrator` tells the advice itself."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from fitkiosk.domain.body import Girth, Measurements
from fitkiosk.domain.explanation import Narrator
from fitkiosk.domain.fit import AdviceKind, Badge, FitLabel, FitWish, SizeAdvice, SizeFit
from fitkiosk.domain.people import MeasurementRecord
from fitkiosk.domain.products import Audience, ProductCard
from fitkiosk.units import LengthUnit, format_length


def _tr(text: str) -> str:
    return QCoreApplication.translate("Wording", text)


def _explained(text: str) -> str:
    return QCoreApplication.translate("Explanation", text)


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


def tone_of_size(fit: SizeFit) -> Tone:
    """The tone of a single size."""
    return GREAT if fit.great else CAUTION


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


def narrator(unit: LengthUnit = LengthUnit.CM, audience: Audience | None = None) -> Narrator:
    """Tells advice in the language of the screen."""
    return Narrator(unit, audience, _explained)


def size_word(advice: SizeAdvice, fit: SizeFit) -> str:
    """A size's place in the advice in a word or two, for the list of sizes."""
    if fit.size == advice.best.size:
        if advice.kind is AdviceKind.NO_SIZE_FITS:
            return _tr("Nearest")
        return _tr("Best")
    return {
        FitLabel.TOO_TIGHT: _tr("Tight"),
        FitLabel.PERFECT_FIT: _tr("Fits too") if fit.great else _tr("May fit"),
        FitLabel.TOO_LOOSE: _tr("Loose"),
    }[fit.probabilities.label]


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
    return narrator(audience=audience).zone_name(girth.value)


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


def wish_name(wish: FitWish) -> str:
    """How close clothes are to sit."""
    return {
        FitWish.SNUG: _tr("Snug"),
        FitWish.REGULAR: _tr("Regular"),
        FitWish.RELAXED: _tr("Relaxed"),
    }[wish]


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
