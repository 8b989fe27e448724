"""How the screen speaks of whom a size chart fits; the pictures say the same."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from fitkiosk.domain.body import Girth
from fitkiosk.domain.coverage import (
    ChangeKind,
    Comparison,
    Coverage,
    CoverageMap,
    Match,
    OutBecause,
    SizeChange,
    SizeMark,
    Uncovered,
)
from fitkiosk.domain.products import Audience
from fitkiosk.units import LengthUnit
from ui import wording

_HUNDRED = 100
# Of those who find no size, so many at either end are not spoken of.
_ASIDE = 0.1


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Wording", text, None, count)


def audience_name(audience: Audience) -> str:
    """Whose bodies a chart is held against."""
    return wording.audience_name(audience)


# --- Shares ---------------------------------------------------------------------------------------


def of_hundred(share: float) -> str:
    """A share as people say it: “31”, “fewer than 1”."""
    return _counted(share, round(_HUNDRED * share))


def hundred_in_short(share: float) -> str:
    """A share where there is little room: “31”, “<1”."""
    whole = round(_HUNDRED * share)
    return str(whole) if whole or share <= 0 else "<1"


def _people_of_hundred(share: float, audience: Audience, whole: int | None = None) -> str:
    """A share with whose it is, such as “31 of 100 women”."""
    whole = round(_HUNDRED * share) if whole is None else whole
    if whole or share <= 0:
        return {
            Audience.WOMEN: _tr("%n of 100 women", whole),
            Audience.MEN: _tr("%n of 100 men", whole),
        }[audience]
    return {
        Audience.WOMEN: _tr("fewer than 1 of 100 women"),
        Audience.MEN: _tr("fewer than 1 of 100 men"),
    }[audience]


class Hundred(NamedTuple):
    """How many of a hundred find one size, two or more, and none, as they are said."""

    some: str
    one: str
    two: str
    none: str


def hundred_of(coverage: Coverage) -> Hundred:
    """The shares of a coverage in whole numbers of which those in the picture sum to 100."""
    shares = (coverage.one, coverage.two, coverage.none)
    whole = _whole_of_hundred(shares)
    one, two, none = map(_counted, shares, whole)
    some = whole[0] + whole[1]
    if some == _HUNDRED and coverage.none > 0:
        return Hundred(_tr("more than 99"), one, two, none)
    return Hundred(_counted(coverage.some, some), one, two, none)


def _whole_of_hundred(shares: Sequence[float]) -> list[int]:
    """Shares of a whole in whole numbers that sum to 100, by the largest remainders."""
    exact = [_HUNDRED * share for share in shares]
    whole = [math.floor(each) for each in exact]
    rest = sorted(range(len(exact)), key=lambda place: whole[place] - exact[place])
    for place in rest[: _HUNDRED - sum(whole)]:
        whole[place] += 1
    return whole


def _counted(share: float, count: int) -> str:
    return _tr("fewer than 1") if share > 0 and not count else str(count)


def shares_words(coverage: Coverage) -> str:
    """Who finds a size, and who finds two or none."""
    some = {
        Audience.WOMEN: _tr(
            "A size fits {some} of 100 women; two or more sizes fit {two} of them."
        ),
        Audience.MEN: _tr("A size fits {some} of 100 men; two or more sizes fit {two} of them."),
    }
    if coverage.two <= 0:
        some = {
            Audience.WOMEN: _tr("A size fits {some} of 100 women, and never two."),
            Audience.MEN: _tr("A size fits {some} of 100 men, and never two."),
        }
    if coverage.some <= 0:
        some = {
            Audience.WOMEN: _tr("No size fits any of 100 women."),
            Audience.MEN: _tr("No size fits any of 100 men."),
        }
    told = hundred_of(coverage)
    said = some[coverage.audience].format(some=told.some, two=told.two)
    if coverage.none <= 0 or coverage.some <= 0:
        return said
    none = _tr("{none} of 100 find no size.").format(none=told.none)
    none = none[:1].upper() + none[1:]
    return f"{said} {none}"


def bar_words(coverage: Coverage) -> tuple[str, str, str]:
    """What the parts of the bar are: in one size, in several, in none."""
    told = hundred_of(coverage)
    return (
        _tr("one size: {share}").format(share=told.one),
        _tr("two or more: {share}").format(share=told.two),
        _tr("none: {share}").format(share=told.none),
    )


def gain_words(gain: float) -> str:
    """By how much more or fewer find a size than before; empty for hardly any."""
    whole = round(_HUNDRED * gain)
    if not whole:
        return ""
    words = _tr("{count} more of 100 than before")
    if whole < 0:
        words = _tr("{count} fewer of 100 than before")
    return words.format(count=abs(whole))


# --- Who finds none -------------------------------------------------------------------------------


def uncovered_words(coverage: Coverage, unit: LengthUnit) -> list[str]:
    """Each group of people who find no size, in a sentence."""
    return [_group_words(group, coverage.audience, unit) for group in coverage.uncovered]


def _group_words(group: Uncovered, audience: Audience, unit: LengthUnit) -> str:
    place = wording.narrator(unit, audience).place
    words = {
        OutBecause.SMALLER: _tr("Smaller than {size} at the {zone}: {people}, around {body}."),
        OutBecause.LARGER: _tr("Larger than {size} at the {zone}: {people}, around {body}."),
        OutBecause.BETWEEN: _tr(
            "Between {size} and {other_size} at the {zone}: {people}, around {body}."
        ),
        OutBecause.SHAPE: _tr(
            "Large at the {zone} for their {other}: {people}, around {body}. The {zone} needs "
            "{size}, where {other_size} would do for the {other}."
        ),
    }[group.because]
    return words.format(
        people=_people_of_hundred(group.share, audience),
        size=group.size,
        other_size=group.other_size,
        zone=place(group.zone.value),
        other=place(group.other_zone.value) if group.other_zone is not None else "",
        body=_build_words(group.body_cm, audience, unit),
    )


def _build_words(body_cm: Sequence[float], audience: Audience, unit: LengthUnit) -> str:
    """Bust, waist and hip by name, to the whole number."""
    place = wording.narrator(audience=audience).place
    named = ", ".join(
        f"{place(girth.value)}\N{NO-BREAK SPACE}{round(unit.from_cm(cm))}"
        for girth, cm in zip(Girth, body_cm, strict=True)
    )
    return f"{named}\N{NO-BREAK SPACE}{wording.unit_name(unit)}"


def body_words(body_cm: Sequence[float], unit: LengthUnit) -> str:
    """Figures of a body, to the whole number."""
    figures = " / ".join(str(round(unit.from_cm(cm))) for cm in body_cm)
    return f"{figures}\N{NO-BREAK SPACE}{wording.unit_name(unit)}"


# --- The maps -------------------------------------------------------------------------------------


def map_title(across: Girth, up: Girth, audience: Audience) -> str:
    """What a map shows."""
    place = wording.narrator(audience=audience).place
    return _tr("{up} over {across}").format(
        up=wording.girth_name(up, audience), across=place(across.value)
    )


def axis_name(girth: Girth, audience: Audience, unit: LengthUnit) -> str:
    """What an axis of a map shows, such as “Bust, cm”."""
    return f"{wording.girth_name(girth, audience)}, {wording.unit_name(unit)}"


class MapKeys(NamedTuple):
    """What the signs of a map mean."""

    most: str
    half: str
    few: str
    people: str
    sizes: str


def map_keys(*, with_sizes: bool = True) -> tuple[str, ...]:
    """The words beside the signs of the maps; the last is of sizes, where any is drawn."""
    keys = MapKeys(
        _tr("most find a size"),
        _tr("about half do"),
        _tr("few do"),
        _tr("the fuller, the more people"),
        _tr("a size, on the body it is made for"),
    )
    return keys if with_sizes else keys[:-1]


def map_words(shown: CoverageMap, audience: Audience, unit: LengthUnit) -> str:
    """What a map shows: where those are who find no size, and where the sizes lie."""
    out = [
        [share * (1 - fit) for share, fit in zip(people, fitting, strict=True)]
        for people, fitting in zip(shown.people, shown.fitting, strict=True)
    ]
    title = map_title(shown.across, shown.up, audience)
    if not sum(map(sum, out)):
        said = _tr("{title}: everyone here finds a size.").format(title=title)
        return " ".join((said, *_marks_words(shown, unit)))
    spans, of_all = _spans(shown, out), _spans(shown, shown.people)
    if all(
        low <= least and most <= high
        for (low, high), (least, most) in zip(spans, of_all, strict=True)
    ):
        said = _tr("{title}: those without a size are among the smallest and the largest alike.")
        return " ".join((said.format(title=title), *_marks_words(shown, unit)))
    place = wording.narrator(unit, audience).place
    up_span, across_span = (_span_words(each, unit) for each in spans)
    said = _tr(
        "{title}: those without a size mostly have {up_span} at the {up} and {across_span} at the "
        "{across}."
    ).format(
        title=title,
        up=place(shown.up.value),
        up_span=up_span,
        across=place(shown.across.value),
        across_span=across_span,
    )
    return " ".join((said, *_marks_words(shown, unit)))


def _spans(
    shown: CoverageMap, shares: Sequence[Sequence[float]]
) -> tuple[tuple[float, float], tuple[float, float]]:
    """Between which girths most of some people are, upwards and across."""
    up = _span(shown.up_cm, [sum(row) for row in shares])
    across = _span(shown.across_cm, [sum(column) for column in zip(*shares, strict=True)])
    return up, across


def _span(edges_cm: Sequence[float], shares: Sequence[float]) -> tuple[float, float]:
    """Between which edges they are, but for a few at either end."""
    least, most = _ASIDE * sum(shares), (1 - _ASIDE) * sum(shares)
    passed, low, high = 0.0, edges_cm[0], edges_cm[-1]
    for place, share in enumerate(shares):
        if passed <= least < passed + share:
            low = edges_cm[place]
        if passed < most <= passed + share:
            high = edges_cm[place + 1]
        passed += share
    return low, high


def _span_words(span_cm: tuple[float, float], unit: LengthUnit) -> str:
    low, high = (round(unit.from_cm(cm)) for cm in span_cm)
    return _tr("{low} to {high} {unit}").format(low=low, high=high, unit=wording.unit_name(unit))


def _marks_words(shown: CoverageMap, unit: LengthUnit) -> list[str]:
    inside = [mark for mark in shown.marks if is_inside(mark, shown)]
    outside = [mark.label for mark in shown.marks if not is_inside(mark, shown)]
    said = []
    if inside:
        ends = [f"{mark.label} ({_mark_words(mark, unit)})" for mark in (inside[0], inside[-1])]
        words = (
            _tr("Sizes from {first} to {last}.") if len(inside) > 1 else _tr("One size: {first}.")
        )
        said.append(words.format(first=ends[0], last=ends[-1]))
    if outside:
        said.append(_tr("Outside the picture: {sizes}.").format(sizes=", ".join(outside)))
    return said


def is_inside(mark: SizeMark, shown: CoverageMap) -> bool:
    """Whether a size lies where there are people."""
    return (
        shown.across_cm[0] <= mark.across_cm <= shown.across_cm[-1]
        and shown.up_cm[0] <= mark.up_cm <= shown.up_cm[-1]
    )


def _mark_words(mark: SizeMark, unit: LengthUnit) -> str:
    return body_words((mark.up_cm, mark.across_cm), unit)


# --- Who takes which size -------------------------------------------------------------------------


def takers_words(coverage: Coverage) -> str:
    """Who takes which size, and how many of each to keep."""
    taken = ", ".join(f"{size.label} {of_hundred(size.share)}" for size in coverage.sizes)
    words = {
        Audience.WOMEN: _tr("Of 100 women, so many take each size: {sizes}."),
        Audience.MEN: _tr("Of 100 men, so many take each size: {sizes}."),
    }[coverage.audience]
    return " ".join((words.format(sizes=taken), stock_words(coverage)))


def stock_words(coverage: Coverage) -> str:
    """How many of each size to keep for a hundred customers who find one."""
    said = []
    if any(size.stock for size in coverage.sizes):
        kept = ", ".join(f"{size.label} {size.stock}" for size in coverage.sizes)
        said.append(_tr("For 100 customers who find a size: {sizes}.").format(sizes=kept))
    if coverage.unjudged:
        words = _tr("Left out, since figures are missing: {sizes}.")
        said.append(words.format(sizes=", ".join(coverage.unjudged)))
    return " ".join(said)


def change_words(change: SizeChange, unit: LengthUnit) -> str:
    """A change of the sizes, and what would come of it."""
    shifted = _tr("{size} larger by {by}") if change.by_cm > 0 else _tr("{size} smaller by {by}")
    words = {
        ChangeKind.ADD_BELOW: _tr("A size below {size}"),
        ChangeKind.ADD_ABOVE: _tr("A size above {size}"),
        ChangeKind.ADD_BETWEEN: _tr("A size between {size} and {other}"),
        ChangeKind.DROP: _tr("Without {size}"),
        ChangeKind.SHIFT: shifted,
    }[change.kind]
    what = words.format(
        size=change.label,
        other=change.other,
        by=wording.rough_length(abs(change.by_cm), unit),
    )
    return f"{what}: {_effect(change)}"


def _effect(change: SizeChange) -> str:
    if change.gain == 0:
        return _tr("nobody gains or loses a size.")
    # As the whole numbers that are read one after the other differ.
    before, after = (round(_HUNDRED * each) for each in (change.some - change.gain, change.some))
    count = abs(after - before)
    if change.gain > 0:
        words = (
            _tr("a size for {count} more of 100, {some} in all.")
            if count
            else _tr("hardly anyone gains a size.")
        )
    else:
        words = (
            _tr("a size for {count} fewer of 100, {some} in all.")
            if count
            else _tr("hardly anyone loses a size.")
        )
    return words.format(count=count, some=of_hundred(change.some))


def source_words(coverage: Coverage) -> str:
    """Where the people come from."""
    return _tr(
        "Worked out for {people} people drawn from surveys ({source}), not from your customers."
    ).format(people=f"{coverage.people:,}", source=coverage.source)


# --- Two charts -----------------------------------------------------------------------------------


def comparison_words(comparison: Comparison) -> list[str]:
    """What changes for the same people, a sentence each."""
    audience = comparison.coverage.audience
    told = (
        # Labels of two systems are never the same, which says nothing of the people.
        (_tr("The same label in both: {people}."), comparison.same, comparison.same > 0),
        (_tr("Another label: {people}."), comparison.changing, True),
        (_tr("A size only in the other chart: {people}."), comparison.gaining, True),
        (_tr("A size only in this chart: {people}."), comparison.losing, True),
        (_tr("No size in either: {people}."), comparison.neither, comparison.neither > 0),
    )
    whole = _whole_of_hundred([share for _, share, _ in told])
    return [
        words.format(people=_people_of_hundred(share, audience, count))
        for (words, share, is_told), count in zip(told, whole, strict=True)
        if is_told
    ]


def match_words(match: Match) -> str:
    """What a size of this chart is in the other one."""
    if match.other is None:
        words = _tr("Your {size} has no match there: no size fits {share} of 100 of its people.")
    else:
        words = _tr("Your {size} is their {other}, for {share} of 100 of its people.")
    return words.format(size=match.label, other=match.other, share=of_hundred(match.share))
