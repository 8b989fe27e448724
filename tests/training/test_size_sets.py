"""The set of likely sizes holds the right one in nine of ten fittings, whatever the tape."""

import math
from dataclasses import replace

import numpy as np
import pytest

from fitkiosk import assets
from fitkiosk.fit.bundle import FitModels
from fitkiosk.training.fittings import FittingNoise, generate_size_runs
from fitkiosk.training.size_sets import ERRORS_CM, share_of_best

NAMES = ["upper_fitted", "upper_loose", "lower_fitted", "lower_loose", "dresses"]


@pytest.fixture(scope="module")
def models(categories):
    return FitModels.load(assets.models_dir(), categories)


@pytest.mark.parametrize("name", NAMES)
def test_new_people_find_their_size_in_the_set(models, populations, name):
    model = models.model(name)
    lines = model.entry.size_set
    assert [line.error_cm for line in lines] == list(ERRORS_CM)
    rng = np.random.default_rng(2024)
    for line in lines:
        tape = math.hypot(FittingNoise().tape_error_cm, line.error_cm)
        noise = replace(FittingNoise(), reading_sd_cm=tape, readings=1)
        runs = generate_size_runs(model.category, populations, 6_000, rng, noise)
        shares = share_of_best(model, runs, line.error_cm)
        likely = shares >= line.share
        coverage = likely[np.arange(len(likely)), runs.right].mean()
        assert coverage == pytest.approx(0.9, abs=0.02)
        assert coverage == pytest.approx(line.coverage, abs=0.025)
        assert likely.sum(axis=1).mean() == pytest.approx(line.mean_size, abs=0.1)


@pytest.mark.parametrize("name", NAMES)
def test_a_worse_tape_leaves_more_sizes(models, name):
    lines = models.model(name).entry.size_set
    sizes = [line.mean_size for line in lines]
    shares = [line.share for line in lines]
    assert sizes == sorted(sizes)
    assert shares == sorted(shares, reverse=True)
