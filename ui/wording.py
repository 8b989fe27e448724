"""What things are called on the screen, and how they look; `narrator` tells the advice itself."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from fitkiosk.domain.body import Girth, Measurements, MeasuringMode
from fitkiosk.domain.chart_findings import Severity
from fitkiosk.domain.explanation import Narrator
from fitkiosk.domain.finding import OUTSIDE, Order, PriceBand
from fitkiosk.domain.fit import AdviceKind, Badge, FitLabel, FitWish, SizeAdvice, SizeFit
from fitkiosk.domain.phrases import rough_length as rough
from fitkiosk.domain.phrases import unit_word
from fitkiosk.domain.products import Audience, ProductCard, SizeBasis
from fitkiosk.domain.sheets import Measure, RangeEnd, SizeSystem
from fitkiosk.errors import KioskError, Told
from fitkiosk.units import LengthUnit, format_length


def _tr(text: str, count: int = -1) -> str:
    """A text in the language of the screen; with a count, which stands for %n, in its plural."""
    return QCoreApplication.translate("Wording", text, None, count)


def _explained(text: str) -> str:
    return QCoreApplication.translate("Explanation", text)


def _refused(text: str) -> str:
    return QCoreApplication.translate("Errors", text)


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


def told(error: KioskError) -> Told:
    """What an error tells, in the language of the screen."""
    return error.told(_refused, _named)


def error_text(error: KioskError) -> str:
    """What an error tells, as one text."""
    return str(told(error))


def _named(key: str, value: object) -> object:
    """A value of an error, by the name that people know it by."""
    names: dict[type, Callable[[Any], str]] = {
        LengthUnit: unit_name,
        Girth: girth_name,
        Measure: lambda measure: measure_name(measure).lower(),  # no sentence begins with one
        SizeSystem: system_name,
        SizeBasis: basis_of,
        RangeEnd: end_name,
        Severity: severity_name,
        Audience: audience_name,
    }
    if type(value) in names:
        return names[type(value)](value)
    if key == "category":
        return category_name(str(value))
    if key == "reason":
        return _reason(str(value))
    if isinstance(value, tuple):
        return ", ".join(_feature_name(str(each)) for each in value)
    return value


def _reason(given: str) -> str:
    """Why a file is not in use: a check or the system says it in English; elsewhere, broadly."""
    instead = "the file is missing, damaged or of another version"
    told = _tr(instead)
    return given if told == instead else told


def _feature_name(feature: str) -> str:
    """A column of a model, such as `product_chest_cm`, as what is measured."""
    zone = feature.removeprefix("user_").removeprefix("product_").removesuffix("_cm")
    return narrator().zone_name("bust" if zone == "chest" else zone)


def unit_name(unit: LengthUnit) -> str:
    """A unit as it is written after a number."""
    return unit_word(unit, _explained)


def length(cm: float, unit: LengthUnit) -> str:
    """An exact length with its unit, such as “86.5 cm”."""
    return f"{format_length(cm, unit)} {unit_name(unit)}"


def rough_length(cm: float, unit: LengthUnit) -> str:
    """A length for a sentence, to half a centimetre or a quarter of an inch."""
    return rough(cm, unit, _explained)


def girths_in_short(measurements: Measurements, unit: LengthUnit) -> str:
    """The girths in one short line, such as “86.5 / 68 / 94.5 cm”."""
    taken = [measurements.of(girth) for girth in Girth]
    numbers = " / ".join("–" if cm is None else format_length(cm, unit) for cm in taken)
    sign = "≈ " if measurements.mode is MeasuringMode.ESTIMATED else ""
    return f"{sign}{numbers} {unit_name(unit)}"


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
        OUTSIDE: _tr("Other things"),
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


def card_note(card: ProductCard, badge: Badge | None) -> str:
    """What a card says of the product's sizes: the badge, or why there is none; mostly nothing.

    What is not for a model to say, such as of a bag, is not said on every card.
    """
    if card.fit_category is None:
        return ""
    if not card.sizes_known:
        return _tr("No sizes known")
    return badge_text(badge) if badge is not None else ""


def tone_of_card(card: ProductCard, badge: Badge | None) -> Tone:
    """The tone of a card's note."""
    return tone_of(badge.kind) if badge is not None and card.sizes_known else UNKNOWN


def products(count: int) -> str:
    """How many products there are."""
    return _tr("%n product(s)", count)


def price(card: ProductCard) -> str:
    """A price as the shop's country writes it, such as ₹1,299; empty where it is not known."""
    return "" if card.price_minor is None else money(card.price_minor, card.currency)


def money(minor: int, currency: str) -> str:
    """So much money, of the currency's smallest unit."""
    whole, rest = divmod(minor, 100)
    if currency == "INR":
        indian = QLocale(QLocale.Language.English, QLocale.Country.India)
        return indian.toCurrencyString(minor / 100, "₹", 0 if rest == 0 else 2)
    return f"{currency} {whole}.{rest:02d}"


def price_band(band: PriceBand, currency: str) -> str:
    """A band of prices, such as “₹500 to ₹1,000”."""
    low, high = (
        "" if minor is None else money(minor, currency)
        for minor in (band.low_minor, band.high_minor)
    )
    if not low:
        return _tr("under {price}").format(price=high)
    if not high:
        return _tr("{price} and more").format(price=low)
    return _tr("{low} to {high}").format(low=low, high=high)


def order_name(order: Order) -> str:
    """How products are sorted."""
    return {
        Order.BEST: _tr("Best match"),
        Order.FIT: _tr("Best fit"),
        Order.CHEAPEST: _tr("Lowest price"),
        Order.DEAREST: _tr("Highest price"),
        Order.NEWEST: _tr("Newest"),
    }[order]


def plain_day(day: date) -> str:
    """A day in words, such as “3 March 2026”."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def measure_name(measure: Measure) -> str:
    """What a column of a size chart measures."""
    return {
        Measure.SIZE: _tr("Size"),
        Measure.BUST: _tr("Bust"),
        Measure.UNDERBUST: _tr("Underbust"),
        Measure.WAIST: _tr("Waist"),
        Measure.LOW_WAIST: _tr("Trouser waist"),
        Measure.HIP: _tr("Hip"),
        Measure.LENGTH: _tr("Length"),
        Measure.INSEAM: _tr("Inseam"),
        Measure.FOOT_LENGTH: _tr("Foot length"),
        Measure.OTHER: _tr("Other length"),
    }[measure]


def system_name(system: SizeSystem) -> str:
    """By what sizes are named."""
    return {
        SizeSystem.LETTER: _tr("letter sizes"),
        SizeSystem.EU: _tr("EU sizes"),
        SizeSystem.UK: _tr("UK sizes"),
        SizeSystem.US: _tr("US sizes"),
        SizeSystem.IN: _tr("Indian sizes"),
        SizeSystem.NUMBER: _tr("number sizes"),
    }[system]


def end_name(end: RangeEnd) -> str:
    """Which end of a range figures are."""
    return {
        RangeEnd.BOTH: _tr("figure or range"),
        RangeEnd.LEAST: _tr("least"),
        RangeEnd.MOST: _tr("most"),
    }[end]


def severity_name(severity: Severity) -> str:
    """How much something that was found in a chart matters."""
    return {
        Severity.ERROR: _tr("Error"),
        Severity.WARNING: _tr("Warning"),
        Severity.NOTE: _tr("Note"),
    }[severity]


def basis_of(basis: SizeBasis) -> str:
    """What figures are of, within a sentence."""
    return {
        SizeBasis.GARMENT: _tr("the garment"),
        SizeBasis.BODY: _tr("the body"),
        SizeBasis.FLAT: _tr("the garment laid flat"),
    }[basis]


def basis_name(basis: SizeBasis) -> str:
    """What the figures of sizes mean."""
    return {
        SizeBasis.GARMENT: _tr("Girths of the finished garment, as the seller gives them."),
        SizeBasis.BODY: _tr("Girths of the body that each size is made for."),
        SizeBasis.FLAT: _tr("The garment laid flat: half of its girths."),
    }[basis]
