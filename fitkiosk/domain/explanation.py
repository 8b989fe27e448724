"""Advice in sentences, the same on the screen and in the terminal.

Every number in them stands in the advice: the room in a zone, a girth, an error, a share.
"""

from collections.abc import Callable
from dataclasses import dataclass

from fitkiosk.domain.fit import (
    AdviceKind,
    Beyond,
    FitLabel,
    FitWish,
    OutsideKnowledge,
    SizeAdvice,
    SizeFit,
    ZoneRoom,
    ZoneVerdict,
)
from fitkiosk.domain.phrases import LEVEL_CM, Phrases, percent
from fitkiosk.domain.products import SizeBasis
from fitkiosk.units import LengthUnit, format_length

_TOLD_APART_CM = 0.5  # the step of a rough length
_STAFF_ERROR_CM = 1.0
_LIKELIER_THAN_NOT = 0.5
_TOLD_APART = 0.1  # chances nearer to each other than this give no direction
_ALL_BUT_CERTAIN = 0.95  # doubt that leaves an answer so sure has not changed it
_STRAIN = {
    ZoneVerdict.TIGHT: -2,
    ZoneVerdict.SNUG: -1,
    ZoneVerdict.GOOD: 0,
    ZoneVerdict.ROOMY: 1,
    ZoneVerdict.LOOSE: 2,
}


@dataclass(frozen=True, slots=True)
class Explanation:
    """All that is said of one size.

    Attributes:
        headline: the answer in a few words.
        verdict: what the size would be like, and what to do.
        sureness: how sure that is.
        choice: why this size and not one beside it, one sentence each.
        grounds: what else the answer rests on, one sentence each.
        cautions: what makes the answer less sure, one sentence each; mostly none.
    """

    headline: str
    verdict: str
    sureness: str
    choice: tuple[str, ...]
    grounds: tuple[str, ...]
    cautions: tuple[str, ...]

    @property
    def reasons(self) -> tuple[str, ...]:
        """Everything that says why, what matters most first."""
        return *self.choice, *self.grounds


class Narrator(Phrases):
    """Tells advice to one person."""

    def explain(self, advice: SizeAdvice, fit: SizeFit) -> Explanation:
        """Everything there is to say of one size of an advice."""
        is_best = fit.size == advice.best.size
        verdict = self.verdict(advice, fit)
        if is_best:
            verdict = f"{verdict} {self.alternative(advice)}".rstrip()
        elif self._is_second_choice(advice, fit):
            better = self.say("{size} fits better.").format(size=advice.best.size)
            verdict = f"{verdict} {better}"
        choice = self._choice(advice) if is_best else self._own_room(advice, fit)
        grounds = (
            self._likely(advice),
            self._wish(advice.wearer.wish),
            self._basis(fit.basis),
            self._seller_unit(fit),
        )
        cautions = (
            *(self._outside(one, fit) for one in fit.outside),
            self._error(advice, fit),
        )
        return Explanation(
            headline=self.headline(advice, fit),
            verdict=verdict,
            sureness=self._sure_of_which(advice, fit),
            choice=_said(*choice),
            grounds=_said(*grounds),
            cautions=_said(*cautions),
        )

    # --- The answer -------------------------------------------------------------------------------

    def headline(self, advice: SizeAdvice, fit: SizeFit) -> str:
        """The answer in three words for the best size; another one is just named."""
        other = advice.runner_up
        if _alone(advice):  # there is no other to take, so it is only whether this one fits
            return {
                AdviceKind.GREAT: self.say("It fits"),
                AdviceKind.NO_SIZE_FITS: self.say("It does not fit well"),
            }.get(advice.kind, self.say("It may fit"))
        if fit.size != advice.best.size:
            return self.say("Size {size}").format(size=fit.size)
        if advice.kind is AdviceKind.NO_SIZE_FITS:
            return self.say("No size fits")
        if advice.kind is AdviceKind.BETWEEN and other is not None:
            smaller, larger = _in_order(advice, advice.best, other)
            words = self.say("Between {smaller} and {larger}")
            return words.format(smaller=smaller.size, larger=larger.size)
        if fit.probabilities.label is not FitLabel.PERFECT_FIT:
            return self.say("Try size {size}").format(size=fit.size)
        return self.say("Take size {size}").format(size=fit.size)

    def verdict(self, advice: SizeAdvice, fit: SizeFit) -> str:
        """What one size would be like, and what to do where another size is better."""
        label = fit.probabilities.label
        if label is FitLabel.PERFECT_FIT:
            return self.fitting(fit)
        if _alone(advice):
            return self._misfit_alone(fit)
        if fit.size == advice.best.size:
            return self._best_misfit(advice, fit)
        better = _better(advice, fit)
        if label is FitLabel.TOO_TIGHT:
            if better is None:
                return self.say("Might be tight, and no larger size fits well.")
            words = self.say("Might be tight, consider sizing up to {size}.")
        else:
            if better is None:
                return self.say("Might be loose, and no smaller size fits well.")
            words = self.say("Might be loose, consider sizing down to {size}.")
        return words.format(size=better.size)

    def _is_second_choice(self, advice: SizeAdvice, fit: SizeFit) -> bool:
        """Whether a size fits only just, and another one well."""
        fits = fit.probabilities.label is FitLabel.PERFECT_FIT
        return fits and not fit.great and advice.best.great

    def _best_misfit(self, advice: SizeAdvice, fit: SizeFit) -> str:
        """What the best size would be like where it is likelier not to fit."""
        if advice.kind is AdviceKind.NO_SIZE_FITS:
            return self.nearest(fit)
        return self._try_on(fit)

    def _try_on(self, fit: SizeFit) -> str:
        shares = fit.probabilities
        if abs(shares.too_tight - shares.too_loose) < _TOLD_APART:
            return self.say("It may fit; try it on.")
        if shares.too_tight > shares.too_loose:
            return self.say("Might be tight; try it on.")
        return self.say("Might be loose; try it on.")

    def fitting(self, fit: SizeFit) -> str:
        """How gladly a size that fits may be taken."""
        shares = fit.probabilities
        if fit.great:
            return self.say("Great Fit!")
        if shares.confidence < _LIKELIER_THAN_NOT:
            return self._try_on(fit)
        odd = _missing_most(fit)
        if odd is not None and odd.verdict is ZoneVerdict.TIGHT:
            return self.say("Fits, but tight at the {zone}.").format(zone=self.place(odd.zone))
        if odd is not None and odd.verdict is ZoneVerdict.LOOSE:
            return self.say("Fits, but loose at the {zone}.").format(zone=self.place(odd.zone))
        if shares.too_tight > shares.too_loose:
            return self.say("Fits, but may be tight.")
        return self.say("Fits, but may be loose.")

    def nearest(self, fit: SizeFit) -> str:
        """How the nearest size misses, where none fits, by the zone that misses most."""
        room = _missing_most(fit)
        if room is None:
            return self.say("The nearest is {size}.").format(size=fit.size)
        if room.verdict is ZoneVerdict.LOOSE:
            words = self.say("The nearest is {size}, {amount} at the {zone}, which is too much.")
        elif room.verdict is ZoneVerdict.TIGHT and room.room_cm > -LEVEL_CM:
            words = self.say("The nearest is {size}, {amount} at the {zone}, which is too little.")
        else:
            words = self.say("The nearest is {size}, {amount} at the {zone}.")
        return self._filled(words, fit.size, room)

    def _misfit_alone(self, fit: SizeFit) -> str:
        room = _missing_most(fit)
        if fit.probabilities.label is FitLabel.TOO_TIGHT:
            if room is None or room.verdict is not ZoneVerdict.TIGHT:
                return self.say("Might be tight.")
            words = self.say("Might be tight: {amount} at the {zone}.")
        else:
            if room is None or room.verdict is not ZoneVerdict.LOOSE:
                return self.say("Might be loose.")
            words = self.say("Might be loose: {amount} at the {zone}.")
        return self._filled(words, fit.size, room)

    def alternative(self, advice: SizeAdvice) -> str:
        """The other size that would do, and what it would be like beside the best; else nothing."""
        best, other = advice.best, advice.runner_up
        if other is None or not other.great:
            return ""
        if _place(advice, best) < _place(advice, other):
            return self.say("{size} fits too, with more room.").format(size=other.size)
        return self.say("{size} fits too, a little closer.").format(size=other.size)

    def _sure_of_which(self, advice: SizeAdvice, fit: SizeFit) -> str:
        """The confidence, with the size it is about where the headline names two."""
        sure = fit.probabilities.confidence >= _LIKELIER_THAN_NOT
        fits = fit.probabilities.label is FitLabel.PERFECT_FIT
        if advice.kind is AdviceKind.BETWEEN and fit.size == advice.best.size and sure and fits:
            share = percent(fit.probabilities.confidence)
            return self.say("{percent} sure of {size}").format(percent=share, size=fit.size)
        return self.sureness(fit)

    def sureness(self, fit: SizeFit) -> str:
        """The confidence in per cent, and in what, where it is not the fit."""
        share = percent(fit.probabilities.confidence)
        if fit.probabilities.confidence < _LIKELIER_THAN_NOT:
            chance = percent(fit.probabilities.perfect_fit)
            return self.say("{percent} chance that it fits").format(percent=chance)
        match fit.probabilities.label:
            case FitLabel.TOO_TIGHT:
                return self.say("{percent} sure it is too tight").format(percent=share)
            case FitLabel.TOO_LOOSE:
                return self.say("{percent} sure it is too loose").format(percent=share)
            case FitLabel.PERFECT_FIT:
                return self.say("{percent} sure").format(percent=share)

    # --- Why --------------------------------------------------------------------------------------

    def _choice(self, advice: SizeAdvice) -> tuple[str, ...]:
        """Why the best size and not one beside it."""
        best, other = advice.best, advice.runner_up
        if advice.kind is AdviceKind.NO_SIZE_FITS:
            return (self._end_of_the_run(advice),)  # the verdict says by how much
        if advice.kind is AdviceKind.BETWEEN and other is not None:
            smaller, larger = _in_order(advice, best, other)
            return self._cost(smaller, larger, _tightest), self._cost(larger, smaller, _loosest)
        place = _place(advice, best)
        beside = [advice.sizes[at] for at in (place - 1, place + 1) if 0 <= at < len(advice.sizes)]
        return *self._own_room(advice, best), *(self._beside(fit) for fit in beside)

    def _end_of_the_run(self, advice: SizeAdvice) -> str:
        """That there is no smaller or larger one to try."""
        best, label = advice.best, advice.best.probabilities.label
        if not _alone(advice) and best == advice.sizes[0] and label is FitLabel.TOO_LOOSE:
            return self.say("{size} is the smallest size there is.").format(size=best.size)
        if not _alone(advice) and best == advice.sizes[-1] and label is FitLabel.TOO_TIGHT:
            return self.say("{size} is the largest size there is.").format(size=best.size)
        return ""

    def _own_room(self, advice: SizeAdvice, fit: SizeFit) -> tuple[str, ...]:
        """Where a size is tight or loose, or, where nothing is, where it sits closest."""
        if not fit.zones:
            return ()
        name = self.say("It") if _alone(advice) else fit.size
        tightest, loosest, label = _tightest(fit), _loosest(fit), fit.probabilities.label
        # A size that is too tight is explained by what is tight about it, and so on.
        told = [
            room
            for room, against in ((tightest, FitLabel.TOO_LOOSE), (loosest, FitLabel.TOO_TIGHT))
            if room.verdict is not ZoneVerdict.GOOD and (label is not against or _alone(advice))
        ]
        if label is FitLabel.PERFECT_FIT and not told:
            told = [tightest]
        return tuple(self._sits(name, room) for room in dict.fromkeys(told))

    def _cost(self, fit: SizeFit, beside: SizeFit, at: Callable[[SizeFit], ZoneRoom]) -> str:
        """What one of two sizes costs, told where it is furthest from the ideal on its side."""
        if not fit.zones:
            return ""
        room = at(fit)
        if room.verdict is not ZoneVerdict.GOOD:
            return self._sits(fit.size, room)
        there = [other.room_cm for other in beside.zones if other.zone == room.zone]
        if not there or abs(there[0] - room.room_cm) < _TOLD_APART_CM:
            return ""
        if room.room_cm < there[0]:
            words = self.say("{size} sits closer at the {zone}: {amount}.")
        else:
            words = self.say("{size} sits looser at the {zone}: {amount}.")
        return self._filled(words, fit.size, room)

    def _beside(self, fit: SizeFit) -> str:
        """Why a size beside the best is not it; nothing where its room does not tell."""
        label = fit.probabilities.label
        if not fit.zones or label is FitLabel.PERFECT_FIT:
            return ""
        room = _tightest(fit) if label is FitLabel.TOO_TIGHT else _loosest(fit)
        match label, room.verdict:
            case FitLabel.TOO_TIGHT, ZoneVerdict.TIGHT:
                words = self.say("{size} would pull at the {zone} ({amount}).")
            case FitLabel.TOO_TIGHT, ZoneVerdict.SNUG:
                words = self.say("{size} would be close at the {zone} ({amount}).")
            case FitLabel.TOO_LOOSE, ZoneVerdict.LOOSE:
                words = self.say("{size} would hang loose at the {zone} ({amount}).")
            case FitLabel.TOO_LOOSE, ZoneVerdict.ROOMY:
                words = self.say("{size} would be roomy at the {zone} ({amount}).")
            case _:
                return ""
        return self._filled(words, fit.size, room)

    def _sits(self, name: str, room: ZoneRoom) -> str:
        """How a size sits in one zone."""
        if room.verdict is ZoneVerdict.GOOD and -room.room_cm >= max(LEVEL_CM, room.gives_cm):
            # “Just right” beside “short” would sound like a slip.
            return self._filled(self.say("{size} sits close at the {zone}: {amount}."), name, room)
        words = {
            ZoneVerdict.TIGHT: self.say("{size} is tight at the {zone}: {amount}."),
            ZoneVerdict.SNUG: self.say("{size} is snug at the {zone}: {amount}."),
            ZoneVerdict.GOOD: self.say("{size} is just right at the {zone}: {amount}."),
            ZoneVerdict.ROOMY: self.say("{size} is roomy at the {zone}: {amount}."),
            ZoneVerdict.LOOSE: self.say("{size} is loose at the {zone}: {amount}."),
        }[room.verdict]
        return self._filled(words, name, room)

    def _likely(self, advice: SizeAdvice) -> str:
        """Among which sizes the best one mostly is; of one size alone that says nothing."""
        if not advice.likely or _alone(advice):
            return ""
        *others, last = advice.likely
        if not others:
            words = self.say("In 9 of 10 such fittings the size that suits best is {size}.")
            return words.format(size=last)
        words = self.say("In 9 of 10 such fittings the size that suits best is {sizes} or {last}.")
        return words.format(sizes=", ".join(others), last=last)

    def _wish(self, wish: FitWish) -> str:
        words = {
            FitWish.SNUG: self.say("Judged for a snug fit: about {length} less room than usual."),
            FitWish.REGULAR: "",
            FitWish.RELAXED: self.say(
                "Judged for a relaxed fit: about {length} more room than usual."
            ),
        }[wish]
        return words.format(length=self.rough(abs(wish.shift_cm)))

    def _basis(self, basis: SizeBasis) -> str:
        match basis:
            case SizeBasis.GARMENT:
                return self.say("Worked out from the girths of the finished garment.")
            case SizeBasis.BODY:
                return self.say(
                    "Worked out from the body this size is made for, and the usual room in such "
                    "clothes."
                )
            case SizeBasis.FLAT:
                return self.say("Worked out from the garment laid flat, doubled.")

    def _seller_unit(self, fit: SizeFit) -> str:
        if fit.unit is LengthUnit.CM:
            return ""
        return self.say("The seller gave the figures in inches.")

    # --- What makes it less sure ------------------------------------------------------------------

    def _outside(self, outside: OutsideKnowledge, fit: SizeFit) -> str:
        zone = self.place(outside.zone)
        if outside.what is Beyond.BODY:
            words = self.say(
                "A {zone} of {girth} is beyond the {least} to {most} this has learnt from, so it "
                "claims less."
            )
            if fit.probabilities.confidence >= _ALL_BUT_CERTAIN:
                words = self.say(
                    "A {zone} of {girth} is beyond the {least} to {most} this has learnt from."
                )
            return words.format(
                zone=zone,
                girth=self.exact(outside.cm),
                least=format_length(outside.least_cm, self.unit),
                most=self.exact(outside.most_cm),
            )
        if outside.cm < outside.least_cm:
            words = self.say("So little room at the {zone} is beyond what this has learnt from.")
        else:
            words = self.say("So much room at the {zone} is beyond what this has learnt from.")
        return words.format(zone=zone)

    def _error(self, advice: SizeAdvice, fit: SizeFit) -> str:
        """The largest error of the girths that count here, where it is more than the staff's."""
        by_zone = {_measured(feature): cm for feature, cm in advice.wearer.errors.items()}
        counting = [(by_zone[room.zone], room.zone) for room in fit.zones if room.zone in by_zone]
        worst, zone = max(counting, default=(0.0, ""))
        # Told for every size of a product or for none.
        if worst <= _STAFF_ERROR_CM or advice.best.probabilities.confidence >= _ALL_BUT_CERTAIN:
            return ""
        if len({cm for cm, _ in counting}) == 1 < len(counting):
            words = self.say(
                "Each girth may be about {length} off, so this is less sure; let staff measure for "
                "a surer answer."
            )
            return words.format(length=self.rough(worst))
        words = self.say(
            "The {zone} may be about {length} off, so this is less sure; let staff measure for a "
            "surer answer."
        )
        return words.format(zone=self.place(zone), length=self.rough(worst))

    def _filled(self, words: str, size: str, room: ZoneRoom) -> str:
        return words.format(size=size, zone=self.place(room.zone), amount=self.amount(room))


def _said(*sentences: str) -> tuple[str, ...]:
    """What was said at all, each once."""
    return tuple(dict.fromkeys(sentence for sentence in sentences if sentence))


def _measured(feature: str) -> str:
    """What a feature of the body measures, such as the waist."""
    return feature.removeprefix("user_").removesuffix("_cm")


def _alone(advice: SizeAdvice) -> bool:
    """Whether there is no other size to speak of."""
    return len(advice.sizes) + len(advice.unjudged) == 1


def _place(advice: SizeAdvice, fit: SizeFit) -> int:
    return [one.size for one in advice.sizes].index(fit.size)


def _in_order(advice: SizeAdvice, one: SizeFit, other: SizeFit) -> list[SizeFit]:
    return sorted((one, other), key=lambda fit: _place(advice, fit))


def _better(advice: SizeAdvice, fit: SizeFit) -> SizeFit | None:
    """The size to try instead of one that does not fit: the best, or the next that fits at all."""
    place = _place(advice, fit)
    if fit.probabilities.label is FitLabel.TOO_TIGHT:
        beyond = advice.sizes[place + 1 :]
    else:
        beyond = advice.sizes[:place][::-1]
    if advice.best in beyond and advice.kind is not AdviceKind.NO_SIZE_FITS:
        return advice.best
    fitting = [one for one in beyond if one.probabilities.label is FitLabel.PERFECT_FIT]
    return fitting[0] if fitting else None


def _tightest(fit: SizeFit) -> ZoneRoom:
    """The zone that is furthest from the ideal on the tight side."""
    return min(fit.zones, key=lambda r: (min(0, _STRAIN[r.verdict]), r.room_cm - r.ease.ideal_low))


def _loosest(fit: SizeFit) -> ZoneRoom:
    """The zone that is furthest from the ideal on the loose side."""
    return max(fit.zones, key=lambda r: (max(0, _STRAIN[r.verdict]), r.room_cm - r.ease.ideal_high))


def _missing_most(fit: SizeFit) -> ZoneRoom | None:
    """The zone that keeps a size from fitting; one that strains before one that hangs."""
    if not fit.zones:
        return None
    tightest, loosest = _tightest(fit), _loosest(fit)
    if tightest.verdict is ZoneVerdict.TIGHT:
        return tightest
    if loosest.verdict is ZoneVerdict.LOOSE:
        return loosest
    return loosest if fit.probabilities.label is FitLabel.TOO_LOOSE else tightest
