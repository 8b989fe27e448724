"""Measures models on rows they have not seen."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import log_loss
from sklearn.model_selection import KFold, StratifiedKFold

from fitkiosk.domain.fit import FitLabel
from fitkiosk.fit.bundle import FitModels
from fitkiosk.fit.features import Matrix, by_label, likeliest
from fitkiosk.fit.manifest import Figures
from fitkiosk.training.baseline import baseline_model
from fitkiosk.training.datasets import TrainingSet, read_training_csv

ECE_BINS = 15
FOLDS = 5
_SEED = 42


def figures_of(labels: NDArray[np.int64], probabilities: Matrix) -> Figures:
    """Accuracy, log loss and calibration.

    Args:
        labels: what was right, shape (n,).
        probabilities: columns too tight, perfect fit, too loose, shape (n, 3).
    """
    return Figures(
        rows=len(labels),
        accuracy=float((likeliest(probabilities) == labels).mean()),
        log_loss=float(log_loss(labels, probabilities, labels=[int(label) for label in FitLabel])),
        ece=expected_calibration_error(labels, probabilities),
    )


def expected_calibration_error(labels: NDArray[np.int64], probabilities: Matrix) -> float:
    """How far confidence and accuracy lie apart on average, of the likeliest label.

    Guo, Pleiss, Sun and Weinberger, On Calibration of Modern Neural Networks, ICML 2017, with 15
    bins of equal width.

    Args:
        labels: what was right, shape (n,).
        probabilities: columns too tight, perfect fit, too loose, shape (n, 3).
    """
    confidence = probabilities.max(axis=1)
    right = likeliest(probabilities) == labels
    bins = np.clip(np.ceil(confidence * ECE_BINS).astype(int) - 1, 0, ECE_BINS - 1)
    gaps = [
        abs(right[bins == place].mean() - confidence[bins == place].mean()) * (bins == place).mean()
        for place in np.unique(bins)
    ]
    return float(sum(gaps))


def confusion(labels: NDArray[np.int64], probabilities: Matrix) -> NDArray[np.int64]:
    """How often each right label (row) was answered with each label (column), shape (3, 3)."""
    table = np.zeros((len(FitLabel), len(FitLabel)), dtype=np.int64)
    np.add.at(table, (labels, likeliest(probabilities)), 1)
    return table


def cross_validated_baseline(fittings: TrainingSet) -> Matrix:
    """The baseline's answer to every row, each from folds that lack the row.

    Args:
        fittings: at least two rows.

    Returns:
        Probabilities by label, shape (n, 3).
    """
    rarest = int(np.unique(fittings.labels, return_counts=True)[1].min())
    folds = (
        StratifiedKFold(min(FOLDS, rarest), shuffle=True, random_state=_SEED)
        if rarest > 1
        else KFold(min(FOLDS, len(fittings.labels)), shuffle=True, random_state=_SEED)
    )
    answers = np.empty((len(fittings.labels), len(FitLabel)))
    for seen, unseen in folds.split(fittings.raw, fittings.labels):
        model = baseline_model().fit(fittings.raw[seen], fittings.labels[seen])
        answers[unseen] = by_label(model.classes_, model.predict_proba(fittings.raw[unseen]))
    return answers


def evaluate(data: Path, models: FitModels) -> dict[str, tuple[Figures, Figures]]:
    """Hold models against a table of fittings.

    Args:
        data: a CSV file as `read_training_csv` takes it.
        models: the models; every category in the table has to be in use.

    Returns:
        For each category in the table: the figures of its model, and those of the baseline recipe
        cross-validated on the same rows.

    Raises:
        BadInputError: when the table cannot be used.
        CategoryUnavailableError: when the model of a category in the table is switched off.
    """
    tables = read_training_csv(data, models.categories)
    ready = {name: models.model(name) for name in tables}
    return {
        name: (
            figures_of(fittings.labels, ready[name].probabilities(fittings.raw)),
            figures_of(fittings.labels, cross_validated_baseline(fittings)),
        )
        for name, fittings in tables.items()
    }
