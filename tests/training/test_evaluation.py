"""Figures are what they are called."""

import math

import numpy as np
import pytest

from fitkiosk.training.baseline import baseline_model
from fitkiosk.training.datasets import TrainingSet
from fitkiosk.training.evaluation import confusion, cross_validated, figures_of
from fitkiosk.training.splits import deal


def test_figures_of_a_small_table_worked_by_hand():
    labels = np.array([0, 1, 2, 1])
    probabilities = np.array([[0.8, 0.2, 0.0], [0.1, 0.8, 0.1], [0.3, 0.5, 0.2], [0.0, 0.5, 0.5]])
    figures = figures_of(labels, probabilities)
    assert figures.rows == 4
    assert figures.accuracy == 0.75
    expected = -(2 * math.log(0.8) + math.log(0.2) + math.log(0.5)) / 4
    assert figures.log_loss == pytest.approx(expected)
    # Two bins: 0.8 was right both times, 0.5 once in two.
    assert figures.ece == pytest.approx(0.5 * 0.2)
    squares = (0.04 + 0.04) + (0.01 + 0.04 + 0.01) + (0.09 + 0.25 + 0.64) + (0.25 + 0.25)
    assert figures.brier == pytest.approx(squares / 4)
    # Too tight: 0.8 was right, 0.0, 0.1 and 0.3 were wrong; the others likewise.
    assert figures.label_ece[0] == pytest.approx((0.2 + 0.0 + 0.1 + 0.3) / 4)
    assert figures.label_ece[1] == pytest.approx((0.2 + 0.2 + 0.0 + 0.0) / 4)
    assert figures.label_ece[2] == pytest.approx((0.0 + 0.1 + 0.8 + 0.5) / 4)
    assert confusion(labels, probabilities).tolist() == [[1, 0, 0], [0, 2, 0], [0, 1, 0]]


def test_calibration_error_is_zero_when_confidence_is_kept():
    labels = np.array([1] * 9 + [0])
    probabilities = np.tile([0.1, 0.9, 0.0], (10, 1))
    assert figures_of(labels, probabilities).ece == pytest.approx(0)
    sure = np.tile([0.0, 1.0, 0.0], (10, 1))
    assert figures_of(labels, sure).ece == pytest.approx(0.1)


def test_the_brier_score_of_a_guess_at_random_and_of_the_worst():
    labels = np.array([0, 1, 2])
    assert figures_of(labels, np.full((3, 3), 1 / 3)).brier == pytest.approx(2 / 3)
    assert figures_of(labels, np.eye(3)[[1, 2, 0]]).brier == pytest.approx(2)


def test_the_baseline_is_the_recipe():
    parameters = baseline_model().get_params()
    assert (parameters["n_estimators"], parameters["max_depth"]) == (100, 10)
    assert parameters["random_state"] == 42


@pytest.mark.parametrize("loose", [0, 1, 30])
def test_the_cross_validated_baseline_answers_every_row(categories, loose):
    rng = np.random.default_rng(4)
    labels = np.array([0] * 30 + [1] * 30 + [2] * loose)
    raw = np.column_stack([np.full(len(labels), 90.0), 94 + 12 * labels + rng.random(len(labels))])
    fittings = TrainingSet(categories["upper_loose"], raw, labels)
    answers = cross_validated(fittings, deal(fittings, 42), baseline_model)
    np.testing.assert_allclose(answers.sum(axis=1), 1)
    assert (answers.argmax(axis=1) == labels).mean() > 0.95
