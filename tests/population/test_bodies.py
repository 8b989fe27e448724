"""Bodies follow the survey's figures."""

import math
from pathlib import Path

import numpy as np
import pytest

from fitkiosk import assets
from fitkiosk.domain.products import Audience
from fitkiosk.errors import BundledFileError
from fitkiosk.population.bodies import load_populations

FILE = assets.models_dir() / "population.toml"


@pytest.fixture(scope="module")
def populations():
    return load_populations(FILE)


@pytest.mark.parametrize("audience", list(Audience))
def test_samples_have_the_moments_of_the_file(populations, audience):
    population = populations[audience]
    bodies = population.sample(200_000, np.random.default_rng(1))
    assert bodies.shape == (200_000, 3)
    assert (bodies > 0).all()
    np.testing.assert_allclose(bodies.mean(axis=0), population.mean, rtol=0.002)
    np.testing.assert_allclose(np.cov(bodies.T), population.covariance, rtol=0.03)


def test_the_waist_is_the_natural_one(populations):
    assert populations[Audience.WOMEN].mean[1] == pytest.approx(86.91 - 14.0)
    assert populations[Audience.MEN].mean[1] == pytest.approx(94.56 - 3.2)


def test_the_bust_follows_waist_and_hip_as_in_the_survey(populations):
    women = populations[Audience.WOMEN]
    # What the survey's line says of the mean waist and hip, and a little for its spread.
    assert women.mean[0] == pytest.approx(
        math.exp(1.2038) * 86.91**0.5204 * 97.81**0.2223, rel=0.005
    )
    bust, waist, hip = (women.covariance[place, place] ** 0.5 for place in range(3))
    assert (waist, hip) == pytest.approx((11.93, 9.98), rel=1e-6)
    assert 0.85 < women.covariance[0, 1] / (bust * waist) < 0.92


def test_bodies_can_be_drawn_wider_than_the_population(populations):
    population = populations[Audience.MEN]
    usual, wide = (
        np.log(population.sample(50_000, np.random.default_rng(4), wider)).std(axis=0)
        for wider in (1.0, 1.25)
    )
    np.testing.assert_allclose(wide / usual, 1.25, rtol=0.01)


def test_the_same_seed_draws_the_same_bodies(populations):
    first, second = (
        populations[Audience.WOMEN].sample(5, np.random.default_rng(7)) for _ in range(2)
    )
    np.testing.assert_array_equal(first, second)


def test_bodies_within_limits_are_ones_the_form_takes(populations):
    bodies = populations[Audience.WOMEN].sample_within_limits(5_000, np.random.default_rng(2))
    assert bodies.shape == (5_000, 3)
    assert bodies.min() >= 60
    assert bodies.max() <= 150


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("[men]", "[mne]", "men"),
        ("sd_cm = 11.93", "sd_cm = -1", r"women|waist_on_hip_bone\.sd_cm"),
        ("[women]", "[women", "population.toml"),
    ],
)
def test_a_spoilt_file_is_named(tmp_path: Path, old, new, said):
    spoilt = tmp_path / "population.toml"
    spoilt.write_text(FILE.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BundledFileError, match=said):
        load_populations(spoilt)


def test_a_missing_file_is_named(tmp_path: Path):
    with pytest.raises(BundledFileError, match=r"population\.toml"):
        load_populations(tmp_path / "population.toml")
