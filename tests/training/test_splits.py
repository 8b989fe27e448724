"""Fittings are dealt to folds evenly, and rows that repeat each other stay together."""

import numpy as np
import pytest

from fitkiosk.training.datasets import TrainingSet
from fitkiosk.training.splits import FOLDS, deal, same_measurements


def fittings(categories, raw, labels):
    return TrainingSet(categories["upper_loose"], np.asarray(raw, float), np.asarray(labels))


def test_every_fold_gets_the_labels_in_the_same_shares(categories):
    labels = np.repeat([0, 1, 2], [100, 250, 50])
    raw = np.column_stack([np.full(400, 90), 90 + np.arange(400) / 10])
    folds = deal(fittings(categories, raw, labels), 1)
    for fold in range(FOLDS):
        assert np.bincount(labels[folds == fold]).tolist() == [20, 50, 10]


def test_the_seed_decides(categories):
    raw = np.column_stack([np.full(40, 90), 90 + np.arange(40)])
    rows = fittings(categories, raw, np.arange(40) % 3)
    assert deal(rows, 1).tolist() == deal(rows, 1).tolist() != deal(rows, 2).tolist()


@pytest.mark.parametrize("seed", range(40))
def test_repeated_rows_stay_together_and_every_rating_is_always_learnt(categories, seed):
    rng = np.random.default_rng(seed)
    raw = rng.integers(0, 5, (60, 2))
    labels = rng.choice(3, 60, p=[0.05, 0.15, 0.8])
    different = same_measurements(raw)
    rarest = min(set(labels), key=lambda label: len(set(different[labels == label])))
    folds = deal(fittings(categories, raw, labels), seed)
    assert set(folds) == set(range(FOLDS))
    for number in set(different):
        assert len(set(folds[different == number])) == 1
    if len(set(different[labels == rarest])) > 1:
        assert all((labels[folds != fold] == rarest).any() for fold in range(FOLDS))


def test_same_measurements_share_a_number():
    numbers = same_measurements(np.array([[1.0, 2.0], [2.0, 1.0], [1.0, 2.0], [0.0, 0.0]]))
    assert numbers[0] == numbers[2]
    assert sorted(set(numbers.tolist())) == [0, 1, 2]
