"""A blurrier measurement is averaged over, and never makes an answer surer."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import norm

from fitkiosk.domain.fit import Wearer
from fitkiosk.domain.products import ProductSize
from fitkiosk.fit.blur import ERROR_STEPS_CM, Blur, never_surer

NAMES = ["upper_fitted", "upper_loose", "lower_fitted", "lower_loose", "dresses"]


def stepped(eases):
    """Too tight below 0, too loose above 10, without any doubt."""
    tight, loose = eases[:, 0] < 0, eases[:, 0] > 10
    return np.column_stack([tight, ~tight & ~loose, loose]).astype(float)


def test_it_is_the_average_over_the_error():
    blur = Blur(stepped, np.array([-40.0]), np.array([50.0]))
    eases = np.array([[-5.0], [-1.0], [2.0], [5.0], [9.0], [14.0]])
    answers = blur.average(stepped(eases), eases, eases, (3.0,))
    np.testing.assert_allclose(answers[:, 0], norm.cdf(-eases[:, 0] / 3), atol=0.02)
    np.testing.assert_allclose(answers[:, 2], norm.sf((10 - eases[:, 0]) / 3), atol=0.02)


def test_no_error_changes_nothing():
    blur = Blur(stepped, np.array([-40.0]), np.array([50.0]))
    eases = np.array([[-5.0], [2.0]])
    np.testing.assert_array_equal(
        blur.average(stepped(eases), eases, eases, (0.0,)), stepped(eases)
    )


@pytest.mark.parametrize("name", NAMES)
def test_a_larger_error_in_any_zone_never_makes_an_answer_surer(models, name):
    model = models.model(name)
    category = model.category
    rng = np.random.default_rng(5)
    rows, zones = 4_000, len(category.zones)
    bodies = rng.uniform(70, 150, (rows, zones))
    raw = np.hstack([bodies, bodies + rng.normal(4, 8, (rows, zones))])
    for _ in range(25):
        errors = rng.uniform(0, 5, zones) * rng.integers(0, 2, zones)
        larger = errors + rng.uniform(0, 5, zones) * rng.integers(0, 2, zones)
        before = model.probabilities(raw, tuple(errors)).max(axis=1)
        after = model.probabilities(raw, tuple(larger)).max(axis=1)
        assert (after <= before + 1e-12).all()


def test_the_largest_step_and_beyond_are_the_same(models):
    model = models.model("upper_loose")
    raw = np.array([[90.0, 100.0], [90.0, 80.0]])
    np.testing.assert_array_equal(
        model.probabilities(raw, (ERROR_STEPS_CM[-1],)), model.probabilities(raw, (99.0,))
    )


shares = st.lists(st.floats(0, 1), min_size=3, max_size=3).filter(lambda parts: sum(parts) > 0.01)


@settings(max_examples=300)
@given(shares, shares)
def test_holding_never_claims_more_and_never_crosses(before, averaged):
    old = np.array([before]) / sum(before)
    new = np.array([averaged]) / sum(averaged)
    held = never_surer(new[:, 0], new[:, 2], old)
    assert held.max() <= old.max() + 1e-8
    assert held.min() >= -1e-8
    assert held.sum() == pytest.approx(1)


def test_a_customers_own_tape_widens_the_answer(advisor):
    girths = {"user_waist_cm": 72.0, "user_hip_cm": 98.0}
    jeans = [ProductSize("M", None, 73.5, 101.5)]
    claims = [
        advisor.advise("lower_fitted", Wearer(girths, errors), jeans).best.probabilities.confidence
        for errors in (
            {},
            {"user_waist_cm": 0.9, "user_hip_cm": 0.9},
            {"user_waist_cm": 4.8, "user_hip_cm": 0.9},
            {"user_waist_cm": 4.8, "user_hip_cm": 3.0},
        )
    ]
    assert claims == sorted(claims, reverse=True)
    assert claims[0] - claims[-1] > 0.2
