"""What the bundled models claim comes true, also of people who tape themselves."""

from dataclasses import replace

import numpy as np
import pytest

from fitkiosk import assets
from fitkiosk.fit.bundle import FitModels
from fitkiosk.training.evaluation import figures_of
from fitkiosk.training.fittings import FittingNoise, generate_fittings

NAMES = ["upper_fitted", "upper_loose", "lower_fitted", "lower_loose", "dresses"]


@pytest.fixture(scope="module")
def models(categories):
    return FitModels.load(assets.models_dir(), categories)


@pytest.mark.parametrize("name", NAMES)
def test_claims_come_true_on_new_fittings(models, populations, name):
    model = models.model(name)
    rng = np.random.default_rng(77)
    fittings = generate_fittings(model.category, populations, 40_000, rng)
    figures = figures_of(fittings.labels, model.probabilities(fittings.raw))
    assert figures.ece < 0.015
    assert max(figures.label_ece) < 0.02
    entry = model.entry
    assert entry.figures.ece <= 0.02
    assert max(entry.figures.label_ece) <= 0.04
    assert entry.figures.log_loss < entry.baseline.log_loss
    assert entry.figures.brier < entry.baseline.brier


@pytest.mark.parametrize("name", NAMES)
def test_counting_the_tapes_error_makes_claims_truer(models, populations, name):
    model = models.model(name)
    tape = 4.0
    noise = replace(FittingNoise(), reading_sd_cm=tape, readings=1)
    rng = np.random.default_rng(78)
    fittings = generate_fittings(model.category, populations, 20_000, rng, noise)
    beyond = (tape**2 - model.entry.learnt_errors.body_cm**2) ** 0.5
    errors = (beyond,) * len(model.category.zones)
    blurred = figures_of(fittings.labels, model.probabilities(fittings.raw, errors))
    sharp = figures_of(fittings.labels, model.probabilities(fittings.raw))
    assert blurred.log_loss < sharp.log_loss - 0.1
    assert blurred.ece < 0.05
    assert sharp.ece > 0.09
