"""What people should know of a table that can be used, but not without a word."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from fitkiosk.domain.body import Girth
from fitkiosk.domain.fit import FitLabel, Zone
from fitkiosk.errors import BadInputError, CategoryUnavailableError
from fitkiosk.fit.manifest import Figures
from fitkiosk.training.datasets import TrainingSet
from fitkiosk.training.splits import same_measurements

SMALL = 200
"""Fewer different rows than this are cross-validated: a fifth of them would say too little."""

_RARE_ROWS = 10
_RARE_SHARE = 0.05
_GIRTHS = frozenset(girth.feature for girth in Girth)
_LEAST_CM = 50.0
_MOST_CM = 200.0
_MILLIMETRES_FROM = 500.0
_FLAT_BELOW = 0.7
_INCHES_BELOW = 0.45  # an inch for a centimetre makes it 0.39
_OTHER_UNIT_ABOVE = 2.0
_BEATEN_BY = 0.02  # never to be surer than 98.5 % costs 0.015 where all answers are right
_WHOLE_FROM = 10.0
_CHECK = (
    "Check that the columns are girths in cm, the garment's of the finished garment, and that the"
    " ratings are the right way round: too_tight (0) where the garment is too small."
)

Outcome = TypeVar("Outcome")


@dataclass(frozen=True, slots=True)
class Note:
    """One thing to know of one category.

    Attributes:
        category: whose rows or model it is about.
        text: the sentence without the category, with a placeholder such as {0} for every figure.
        figures: what stands in these places.
    """

    category: str
    text: str
    figures: tuple[float, ...] = ()


def told(notes: Iterable[Note]) -> tuple[str, ...]:
    """Notes in whole sentences; what is the same for several categories is said once.

    Where only the figures differ, their least and their largest are named.

    Args:
        notes: in the order in which they are to be told.
    """
    alike: dict[str, list[Note]] = {}
    for note in notes:
        alike.setdefault(note.text, []).append(note)
    return tuple(_sentence(text, same) for text, same in alike.items())


def notes_on(fittings: TrainingSet) -> tuple[Note, ...]:
    """Speak of odd units, of ratings that are rare or absent and of rows that repeat others.

    Args:
        fittings: of one category.

    Returns:
        None for a table without oddities.
    """
    return (
        *_odd_bodies(fittings),
        *_odd_garments(fittings),
        *_rare_ratings(fittings),
        *_repeated_rows(fittings),
    )


def notes_on_figures(
    category: str, labels: NDArray[np.int64], model: Figures, baseline: Figures
) -> tuple[Note, ...]:
    """Say so when a model has not learnt what there is to learn.

    Args:
        category: whose model it is.
        labels: of the rows it was measured on, shape (n,).
        model: its figures.
        baseline: the baseline's on the same rows.
    """
    counts = np.bincount(labels, minlength=len(FitLabel))
    commonest, share = FitLabel(int(counts.argmax())), float(counts.max()) / len(labels)
    if model.accuracy <= share:
        return (
            Note(
                category,
                f"the model is right in {{0}} % of the rows it was measured on; always saying"
                f" {commonest.slug} would be in {{1}} %. {_CHECK}",
                (round(100 * model.accuracy), round(100 * share)),
            ),
        )
    if baseline.log_loss < model.log_loss - _BEATEN_BY:
        return (
            Note(
                category,
                f"the baseline's chances are better than the model's (log loss {{1}} against"
                f" {{0}}). {_CHECK}",
                (model.log_loss, baseline.log_loss),
            ),
        )
    return ()


def note_on_size(fittings: TrainingSet) -> tuple[Note, ...]:
    """Say so when there are so few different rows that each was held out once."""
    rows, different = len(fittings.labels), different_rows(fittings)
    if different >= SMALL:
        return ()
    these = "{0} rows" if different == rows else "{0} rows, {1} of them different,"
    text = (
        f"{these} are few, so each was held out once (five-fold cross-validation) and the model"
        " that is kept has learnt from all of them."
    )
    return (Note(fittings.category.name, text, (rows, different)),)


def different_rows(fittings: TrainingSet) -> int:
    """How many rows there are when those with the same measurements count as one."""
    return int(same_measurements(fittings.raw).max()) + 1


def each_usable(
    tables: Mapping[str, TrainingSet], use: Callable[[TrainingSet], Outcome]
) -> tuple[dict[str, Outcome], tuple[Note, ...]]:
    """Use the fittings of every category, leaving out those that cannot be used.

    Args:
        tables: fittings by category.
        use: what to do with those of one; it raises BadInputError when it cannot, and
            CategoryUnavailableError when the model is missing or switched off.

    Returns:
        What came of it by category, and a note on each category that was left out.

    Raises:
        BadInputError: the first refusal, when no category is left.
        CategoryUnavailableError: likewise.
    """
    used: dict[str, Outcome] = {}
    refused: dict[str, BadInputError | CategoryUnavailableError] = {}
    for name, fittings in tables.items():
        try:
            used[name] = use(fittings)
        except (BadInputError, CategoryUnavailableError) as error:
            refused[name] = error
    if refused and not used:
        raise next(iter(refused.values()))
    return used, tuple(Note(name, _left_out(name, error)) for name, error in refused.items())


def _left_out(name: str, error: Exception) -> str:
    """A refusal without the category's name, which the note begins with."""
    why = str(error).replace(f" of “{name}”", "").replace(f" for “{name}”", "")
    return f"left out. {_literal(why)}"


def _literal(text: str) -> str:
    """Text that has no placeholders, whatever stands in it."""
    return text.replace("{", "{{").replace("}", "}}")


def _sentence(text: str, notes: list[Note]) -> str:
    names = ", ".join(f"“{name}”" for name in dict.fromkeys(note.category for note in notes))
    figures = [
        _span(tuple(column)) for column in zip(*(note.figures for note in notes), strict=True)
    ]
    return f"{names}: {text.format(*figures)}"


def _span(figures: tuple[float, ...]) -> str:
    least, most = _number(min(figures)), _number(max(figures))
    return least if least == most else f"{least} to {most}"


def _number(value: float) -> str:
    """A count as it is, anything else to about two digits."""
    if isinstance(value, int):
        return str(value)
    return f"{value:.0f}" if value >= _WHOLE_FROM else f"{value:.2f}"


def _zones(fittings: TrainingSet) -> list[Zone]:
    """The zones that compare a girth of which it is known how large it can be."""
    return [zone for zone in fittings.category.zones if zone.user_feature in _GIRTHS]


def _column(fittings: TrainingSet, feature: str) -> NDArray[np.float64]:
    column: NDArray[np.float64] = fittings.raw[:, fittings.category.features.index(feature)]
    return column


def _odd_bodies(fittings: TrainingSet) -> list[Note]:
    notes = []
    for feature in dict.fromkeys(zone.user_feature for zone in _zones(fittings)):
        middle = float(np.median(_column(fittings, feature)))
        if _LEAST_CM <= middle <= _MOST_CM:
            continue
        question = (
            "are these inches?"
            if middle < _LEAST_CM
            else "are these millimetres?"
            if middle > _MILLIMETRES_FROM
            else "check the unit."
        )
        text = f"the middle {feature} is {{0}}, which is no girth in cm; {question}"
        notes.append(Note(fittings.category.name, text, (middle,)))
    return notes


def _odd_garments(fittings: TrainingSet) -> list[Note]:
    notes = []
    for zone in _zones(fittings):
        garments = _column(fittings, zone.product_feature)
        middle = float(np.median(garments / _column(fittings, zone.user_feature)))
        if _FLAT_BELOW <= middle <= _OTHER_UNIT_ABOVE:
            continue
        question = (
            "are these inches? Write every girth in cm."
            if middle < _INCHES_BELOW
            else "are these widths laid flat? Double them."
            if middle < _FLAT_BELOW
            else "check the units of both."
        )
        text = f"{zone.product_feature} is mostly {{0}} times {zone.user_feature}; {question}"
        notes.append(Note(fittings.category.name, text, (middle,)))
    return notes


def _rare_ratings(fittings: TrainingSet) -> list[Note]:
    name, rows = fittings.category.name, len(fittings.labels)
    notes = []
    for label in FitLabel:
        count = int((fittings.labels == label).sum())
        if count == 0:
            notes.append(Note(name, f"no row is rated {label.slug}, so its model never says so."))
        elif count < max(_RARE_ROWS, _RARE_SHARE * rows):
            text = (
                f"only {{0}} of {{1}} rows are rated {label.slug}; what its model says of that"
                " rests on little."
            )
            notes.append(Note(name, text, (count, rows)))
    return notes


def _repeated_rows(fittings: TrainingSet) -> list[Note]:
    name, rows = fittings.category.name, len(fittings.labels)
    cards = same_measurements(fittings.raw)
    count = int(cards.max()) + 1
    notes = []
    if count < rows:
        text = (
            "{0} of {1} rows repeat the measurements of another, {2} are different; such rows are"
            " never divided between learning and measuring."
        )
        notes.append(Note(name, text, (rows - count, rows, count)))
    ratings = np.zeros((count, len(FitLabel)), dtype=bool)
    ratings[cards, fittings.labels] = True
    disputed = int((ratings.sum(axis=1) > 1)[cards].sum())
    if disputed:
        text = (
            "{0} rows share their measurements with a row that is rated otherwise; all of them are"
            " kept."
        )
        notes.append(Note(name, text, (disputed,)))
    return notes
