"""Divides fittings into what is learnt from and what is held out."""

import numpy as np
from numpy.typing import NDArray

from fitkiosk.domain.fit import FitLabel
from fitkiosk.fit.features import Matrix
from fitkiosk.training.datasets import TrainingSet

FOLDS = 5


def deal(fittings: TrainingSet, seed: int) -> NDArray[np.int64]:
    """Deal fittings to five folds, as one deals cards that were shuffled and sorted by label.

    Every fold gets the labels in about the same shares. Rows with the same measurements count as
    one card: a model that had seen one of them would know the answer to the others. A card with
    several labels counts as the rarest of them, so that one with few rows is spread out too.

    Args:
        fittings: the rows.
        seed: of the shuffling; the same seed deals the same rows to the same folds.

    Returns:
        The fold of each row, 0 to 4, shape (n,).
    """
    cards = same_measurements(fittings.raw)
    count = int(cards.max()) + 1
    by_rarity = np.argsort(
        np.argsort(np.bincount(fittings.labels, minlength=len(FitLabel)), kind="stable")
    )
    rarest = np.full(count, len(FitLabel))
    np.minimum.at(rarest, cards, by_rarity[fittings.labels])
    shuffled = np.random.default_rng(seed).permutation(count)
    dealt = shuffled[np.argsort(rarest[shuffled], kind="stable")]
    folds = np.empty(count, dtype=np.int64)
    folds[dealt] = np.arange(count) % FOLDS
    return folds[cards]


def same_measurements(raw: Matrix) -> NDArray[np.intp]:
    """Number rows so that those with the same measurements, and no others, share a number.

    Args:
        raw: shape (n, features).

    Returns:
        Numbers from 0 on without gaps, shape (n,).
    """
    return np.unique(raw, axis=0, return_inverse=True)[1].reshape(-1)
