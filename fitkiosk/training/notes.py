"""What people should know of a table that can be used, but not without a word."""

import numpy as np

from fitkiosk.domain.fit import FitLabel
from fitkiosk.training.datasets import TrainingSet
from fitkiosk.training.splits import same_measurements

_RARE_ROWS = 10
_RARE_SHARE = 0.05


def notes_on(fittings: TrainingSet) -> tuple[str, ...]:
    """Speak of ratings that are rare or absent and of rows that repeat others.

    Args:
        fittings: of one category.

    Returns:
        Whole sentences that name the category; none for a table without oddities.
    """
    return (*_rare_ratings(fittings), *_repeated_rows(fittings))


def _rare_ratings(fittings: TrainingSet) -> list[str]:
    name, rows = fittings.category.name, len(fittings.labels)
    notes = []
    for label in FitLabel:
        count = int((fittings.labels == label).sum())
        if count == 0:
            notes.append(f"“{name}”: no row is rated {label.slug}, so its model never says so.")
        elif count < max(_RARE_ROWS, _RARE_SHARE * rows):
            notes.append(
                f"“{name}”: only {count} of {rows} rows are rated {label.slug}; what its model says"
                " of that rests on little."
            )
    return notes


def _repeated_rows(fittings: TrainingSet) -> list[str]:
    name, rows = fittings.category.name, len(fittings.labels)
    cards = same_measurements(fittings.raw)
    count = int(cards.max()) + 1
    notes = []
    if count < rows:
        notes.append(
            f"“{name}”: {rows - count} of {rows} rows repeat the measurements of another; such rows"
            " are never divided between learning and measuring."
        )
    ratings = np.zeros((count, len(FitLabel)), dtype=bool)
    ratings[cards, fittings.labels] = True
    disputed = int((ratings.sum(axis=1) > 1)[cards].sum())
    if disputed:
        notes.append(
            f"“{name}”: {disputed} rows share their measurements with a row that is rated"
            " otherwise; all of them are kept."
        )
    return notes
