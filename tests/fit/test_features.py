"""Raw columns become ease, the same in training and at work."""

import numpy as np
import pytest

from fitkiosk.fit.features import (
    by_label,
    distance_from_ideal,
    ease,
    fullness,
    likeliest,
    raw_matrix,
    rising_columns,
    slack,
)


def test_rows_are_put_into_the_categorys_order(categories):
    raw = raw_matrix(
        categories["upper_loose"],
        [{"product_chest_cm": 100.0, "user_bust_cm": 90.0, "other": 1.0}, {"user_bust_cm": None}],
    )
    assert raw[0].tolist() == [90.0, 100.0]
    assert np.isnan(raw[1]).all()
    assert raw_matrix(categories["dresses"], []).shape == (0, 6)


def test_ease_is_garment_minus_body_by_zone(categories):
    raw = np.array([[106.0, 88.0, 109.0, 108.0, 90.5, 112.0]])
    assert ease(categories["dresses"], raw).tolist() == [[2.0, 2.5, 3.0]]


def test_the_same_room_is_the_same_number_at_any_girth(categories):
    bodies = np.arange(600, 1500) / 10
    raw = np.column_stack([bodies, np.round(bodies + 2.1, 1)])
    assert set(ease(categories["upper_loose"], raw)[:, 0]) == {2.1}


def test_slack_looks_at_the_tightest_zone_and_fullness_at_all(categories):
    dresses = categories["dresses"]
    eases = np.array([[3.5, 4.0, -2.0], [9.0, 11.0, 13.0], [3.5, 4.0, 5.0]])
    assert slack(dresses, eases).tolist() == [-1.0, 10.0, 4.5]
    assert fullness(dresses, eases)[1:].tolist() == [1.0, 0.0]
    assert distance_from_ideal(dresses, eases)[2] == 0.0


@pytest.mark.parametrize("name", ["upper_loose", "lower_fitted", "dresses"])
def test_no_column_falls_when_a_garment_grows(categories, name):
    category = categories[name]
    rng = np.random.default_rng(3)
    raw = rng.uniform(60, 150, (500, len(category.features)))
    larger = raw.copy()
    garment = [n for n, feature in enumerate(category.features) if feature.startswith("product")]
    larger[:, garment] += rng.uniform(0, 10, (500, len(garment)))
    assert (rising_columns(category, larger) >= rising_columns(category, raw)).all()


def test_probabilities_follow_the_classes_not_their_place():
    given = np.array([[0.2, 0.7, 0.1]])
    assert by_label(np.array([2, 0, 1]), given).tolist() == [[0.7, 0.1, 0.2]]
    assert by_label(np.array([0, 2]), given[:, :2]).tolist() == [[0.2, 0.0, 0.7]]


def test_a_tie_goes_to_the_perfect_fit():
    ties = np.array([[0.4, 0.4, 0.2], [0.2, 0.4, 0.4], [0.45, 0.1, 0.45], [0.1, 0.2, 0.7]])
    assert likeliest(ties).tolist() == [1, 1, 0, 2]
