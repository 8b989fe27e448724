"""Generated fittings follow the ease table, with the noise they say they have."""

from dataclasses import replace

import numpy as np
import pytest

from fitkiosk.domain.fit import EaseBand, FitCategory, Zone
from fitkiosk.errors import BadInputError
from fitkiosk.fit.features import distance_from_ideal, ease
from fitkiosk.training.fittings import (
    FittingNoise,
    generate_fittings,
    generate_size_runs,
    true_labels,
)

NAMES = ["upper_fitted", "upper_loose", "lower_fitted", "lower_loose", "dresses"]
EXACT = FittingNoise(reading_sd_cm=0, taste_sd_cm=0, making_sd_cm=0, blunder_share=0)


def generated(category, populations, rows=2_000, seed=1, noise=None):
    return generate_fittings(category, populations, rows, np.random.default_rng(seed), noise)


@pytest.mark.parametrize("name", NAMES)
def test_every_label_is_common(categories, populations, name):
    fittings = generated(categories[name], populations)
    shares = np.bincount(fittings.labels, minlength=3) / len(fittings.labels)
    assert fittings.raw.shape == (2_000, len(categories[name].features))
    assert (shares > 0.1).all()


@pytest.mark.parametrize("name", NAMES)
def test_without_noise_the_columns_tell_the_label(categories, populations, name):
    category = categories[name]
    fittings = generated(category, populations, noise=EXACT)
    said = true_labels(category, ease(category, fittings.raw), np.zeros(2_000))
    # The columns are rounded to 0.1 cm, so a few lie on the other side of a limit.
    assert (said == fittings.labels).mean() > 0.985


def test_with_noise_they_tell_it_less_often(categories, populations):
    category = categories["lower_fitted"]
    fittings = generated(category, populations)
    said = true_labels(category, ease(category, fittings.raw), np.zeros(2_000))
    assert 0.85 < (said == fittings.labels).mean() < 0.95


def test_too_tight_by_the_tightest_zone_too_loose_by_all(categories):
    dresses = categories["dresses"]
    eases = np.array(
        [
            [20.0, 20.0, -1.1],  # strains at the hip however roomy the bust is
            [9.1, 11.1, 13.1],
            [12.0, 4.0, 5.0],  # one roomy zone alone does not make it loose
            [1.0, 1.0, 2.0],
            [-1.0, -1.0, -1.0],
        ]
    )
    assert true_labels(dresses, eases, np.zeros(5)).tolist() == [0, 2, 1, 1, 1]


def test_taste_moves_the_limits(categories):
    loose = categories["upper_loose"]
    eases = np.array([[5.0], [5.0], [23.0], [23.0]])
    assert true_labels(loose, eases, np.array([2.0, -2.0, 2.0, -2.0])).tolist() == [0, 1, 1, 2]


def test_the_same_seed_makes_the_same_fittings(categories, populations):
    first, second = (generated(categories["dresses"], populations, 200) for _ in range(2))
    np.testing.assert_array_equal(first.raw, second.raw)
    np.testing.assert_array_equal(first.labels, second.labels)


def test_bodies_are_the_populations(categories, populations):
    fittings = generated(categories["dresses"], populations, 6_000)
    for place, girth in enumerate(["user_bust_cm", "user_waist_cm", "user_hip_cm"]):
        column = fittings.raw[:, categories["dresses"].features.index(girth)]
        expected = np.mean([population.mean[place] for population in populations.values()])
        # They are drawn wider, and the form takes none below 60 cm.
        assert column.mean() == pytest.approx(expected, abs=3.5)


def test_what_the_survey_did_not_measure_cannot_be_generated(populations):
    zone = Zone("length", "user_foot_length_cm", "product_length_cm", EaseBand(0.3, 0.6, 1.2, 1.8))
    features = (zone.user_feature, zone.product_feature)
    sneakers = FitCategory("footwear", "sneakers", features, (zone,), ("sneakers",))
    with pytest.raises(BadInputError, match="user_foot_length_cm"):
        generated(sneakers, populations)


def test_fewer_fittings_than_products_still_work(categories, populations):
    assert len(generated(categories["dresses"], populations, 3).labels) == 3
    blind = replace(FittingNoise(), any_size_share=1.0)
    assert len(generated(categories["dresses"], populations, 50, noise=blind).labels) == 50


def test_blunders_end_in_any_label(categories, populations):
    category = categories["upper_loose"]
    blind = replace(EXACT, blunder_share=1.0)
    fittings = generated(category, populations, 6_000, noise=blind)
    np.testing.assert_allclose(np.bincount(fittings.labels) / 6_000, 1 / 3, atol=0.03)


def test_a_worse_tape_reads_farther_from_the_body(categories, populations):
    assert FittingNoise().tape_error_cm == pytest.approx(0.9 / 2**0.5)
    assert FittingNoise(reading_sd_cm=4.0, readings=1).tape_error_cm == 4.0


@pytest.mark.parametrize("name", NAMES)
def test_the_right_size_is_the_nearest_to_the_ideal_of_those_that_fit(
    categories, populations, name
):
    category = categories[name]
    runs = generate_size_runs(category, populations, 500, np.random.default_rng(3), EXACT)
    people, sizes, zones = runs.offered.shape
    assert 200 < people <= 500
    eases = (runs.offered - runs.taped[:, None, :]).reshape(-1, zones)
    labels = true_labels(category, eases, np.zeros(len(eases))).reshape(people, sizes)
    rows = np.arange(people)
    assert (labels[rows, runs.right] == 1).mean() > 0.98  # the tape is read to 0.1 cm
    distances = distance_from_ideal(category, eases).reshape(people, sizes)
    best = np.where(labels == 1, distances, np.inf).argmin(axis=1)
    assert (best == runs.right).mean() > 0.97
