"""Measures models on rows they have not seen."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, Self

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import brier_score_loss, log_loss

from fitkiosk.domain.fit import FitLabel
from fitkiosk.fit.bundle import FitModels
from fitkiosk.fit.features import Matrix, by_label, likeliest
from fitkiosk.fit.manifest import Figures
from fitkiosk.training.baseline import baseline_model
from fitkiosk.training.datasets import (
    TrainingSet,
    check_learnable,
    read_training_csv,
)
from fitkiosk.training.notes import each_usable, notes_on, notes_on_figures, told
from fitkiosk.training.reliability import calibration_error, reliability_of
from fitkiosk.training.splits import deal

_SEED = 42
_KNOWN = [int(label) for label in FitLabel]


class Learner(Protocol):
    """A classifier of scikit-learn's kind, trained or not."""

    classes_: NDArray[np.int64]

    def fit(self, X: Matrix, y: NDArray[np.int64], /) -> Self:  # noqa: N803
        """Learn from raw columns (n, features) and labels (n,)."""

    def predict_proba(self, X: Matrix, /) -> Matrix:  # noqa: N803
        """Probabilities of `classes_`, shape (n, k)."""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What was measured of models on a table.

    Attributes:
        figures: for each category: of its model, and of the baseline.
        notes: what is to be known of the table, in sentences.
    """

    figures: dict[str, tuple[Figures, Figures]]
    notes: tuple[str, ...]


def figures_of(labels: NDArray[np.int64], probabilities: Matrix) -> Figures:
    """Accuracy, log loss, Brier score and calibration.

    The Brier score is the original one for several labels: the squared distance between chances and
    outcome, summed over the labels (Brier, Verification of Forecasts Expressed in Terms of
    Probability, Monthly Weather Review 78(1), 1950).

    Args:
        labels: what was right, shape (n,).
        probabilities: columns too tight, perfect fit, too loose, shape (n, 3).
    """
    reliability = reliability_of(labels, probabilities)
    tight, perfect, loose = (calibration_error(bins) for bins in reliability.labels)
    return Figures(
        rows=len(labels),
        accuracy=float((likeliest(probabilities) == labels).mean()),
        log_loss=float(log_loss(labels, probabilities, labels=_KNOWN)),
        brier=float(brier_score_loss(labels, probabilities, labels=_KNOWN, scale_by_half=False)),
        ece=calibration_error(reliability.likeliest),
        label_ece=(tight, perfect, loose),
    )


def confusion(labels: NDArray[np.int64], probabilities: Matrix) -> NDArray[np.int64]:
    """How often each right label (row) was answered with each label (column), shape (3, 3)."""
    table = np.zeros((len(FitLabel), len(FitLabel)), dtype=np.int64)
    np.add.at(table, (labels, likeliest(probabilities)), 1)
    return table


def cross_validated(
    fittings: TrainingSet, folds: NDArray[np.int64], untrained: Callable[[], Learner]
) -> Matrix:
    """Answer every row by a model that has learnt from the other folds alone.

    Args:
        fittings: rows with at least two different measurements.
        folds: the fold of each row, shape (n,), from `deal`.
        untrained: makes a model that has learnt nothing yet.

    Returns:
        Probabilities by label, shape (n, 3).
    """
    answers = np.empty((len(fittings.labels), len(FitLabel)))
    for fold in np.unique(folds):
        unseen = folds == fold
        model = untrained().fit(fittings.raw[~unseen], fittings.labels[~unseen])
        answers[unseen] = by_label(model.classes_, model.predict_proba(fittings.raw[unseen]))
    return answers


def evaluate(data: Path, models: FitModels) -> Evaluation:
    """Hold models against a table of fittings.

    The baseline recipe is cross-validated on the same rows. A category in which there is nothing to
    tell apart, or whose model is missing or switched off, is left out and noted.

    Args:
        data: a CSV file as `read_training_csv` takes it.
        models: the models; at least one category of the table has to be in use.

    Raises:
        BadInputError: when the table cannot be used.
        CategoryUnavailableError: when no category in the table has a model in use.
    """
    tables = read_training_csv(data, models.categories)
    ready, switched_off = each_usable(tables, lambda rows: models.model(rows.category.name))

    def measured(fittings: TrainingSet) -> tuple[Figures, Figures]:
        check_learnable(fittings)
        model = ready[fittings.category.name].probabilities(fittings.raw)
        baseline = cross_validated(fittings, deal(fittings, _SEED), baseline_model)
        return figures_of(fittings.labels, model), figures_of(fittings.labels, baseline)

    figures, left_out = each_usable({name: tables[name] for name in ready}, measured)
    notes = [
        note
        for name, (model, baseline) in figures.items()
        for note in (
            *notes_on(tables[name]),
            *notes_on_figures(name, tables[name].labels, model, baseline),
        )
    ]
    return Evaluation(figures, told([*switched_off, *left_out, *notes]))
