"""Sizes on samples of people, and what is kept of them."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from fitkiosk import assets
from fitkiosk.charts.fittings import _KEPT, Fittings
from fitkiosk.domain.products import Audience, ProductSize, SizeBasis, SizeRun
from fitkiosk.fit.advisor import Advisor
from fitkiosk.fit.bundle import FitModels
from fitkiosk.fit.categories import load_categories

CATEGORIES = load_categories(assets.models_dir() / "categories.toml")
MODELS = FitModels.load(assets.models_dir(), CATEGORIES)
TOPS = CATEGORIES["upper_loose"]
SAMPLES = {
    audience: np.random.default_rng(seed).uniform(70, 120, (30, 3))
    for seed, audience in enumerate(Audience)
}
WOMEN, MEN = Audience


class Watched(Advisor):
    """An advisor that notes which sizes it was asked about."""

    def __init__(self, models):
        super().__init__(models)
        self.asked = []

    def census(self, category, bodies, run):
        self.asked.append([size.chest_cm for size in run.sizes])
        return super().census(category, bodies, run)


@pytest.fixture
def advisor():
    return Watched(MODELS)


@pytest.fixture
def fittings(advisor):
    return Fittings(advisor, SAMPLES)


def tops(*chests, **others):
    sizes = tuple(ProductSize(f"s{at}", chest_cm=float(cm)) for at, cm in enumerate(chests))
    return SizeRun(0, "upper_loose", sizes)._replace(**others)


def alone(run, audience=WOMEN):
    """What the advisor says when it is asked about all at once."""
    return Advisor(MODELS).census("upper_loose", SAMPLES[audience][:, [0]], run)


def test_only_the_sizes_that_changed_are_asked_about_again(fittings, advisor):
    fittings.of(TOPS, tops(90, 96, 102), WOMEN)
    edited = fittings.of(TOPS, tops(90, 97, 102), WOMEN)
    assert advisor.asked == [[90, 96, 102], [97]]
    assert (edited.probabilities == alone(tops(90, 97, 102)).probabilities).all()
    assert (edited.felt == alone(tops(90, 97, 102)).felt).all()


def test_sizes_keep_their_places_in_another_order(fittings, advisor):
    fittings.of(TOPS, tops(90, 96, 102), WOMEN)
    turned = fittings.of(TOPS, tops(102, 90, 99, 90), WOMEN)
    assert advisor.asked[1:] == [[99]]
    assert (turned.felt == alone(tops(102, 90, 99, 90)).felt).all()


def test_a_label_is_not_looked_at(fittings, advisor):
    fittings.of(TOPS, tops(90), WOMEN)
    fittings.of(TOPS, tops(sizes=(ProductSize("other", chest_cm=90.0),)), WOMEN)
    assert len(advisor.asked) == 1


@pytest.mark.parametrize(
    "other",
    [
        {"sizes": (ProductSize("s0", chest_cm=45.0, basis=SizeBasis.FLAT),)},
        {"sizes": (ProductSize("s0", chest_cm=90.0, basis=SizeBasis.BODY),)},
        {"stretch_percent": 20.0},
        {"product_type": "hoodie"},
    ],
)
def test_what_matters_is_asked_about_again(fittings, advisor, other):
    fittings.of(TOPS, tops(90), WOMEN)
    again = fittings.of(TOPS, tops(90, **other), WOMEN)
    assert len(advisor.asked) == 2
    assert (again.probabilities == alone(tops(90, **other)).probabilities).all()


def test_each_audience_has_its_own(fittings, advisor):
    fittings.of(TOPS, tops(90), WOMEN)
    assert (fittings.of(TOPS, tops(90), MEN).felt == alone(tops(90), MEN).felt).all()
    assert len(advisor.asked) == 2


def test_the_last_ones_are_kept(fittings, advisor):
    for chest in range(80, 80 + _KEPT):
        fittings.of(TOPS, tops(chest), WOMEN)
    fittings.of(TOPS, tops(80), WOMEN)
    fittings.of(TOPS, tops(200), WOMEN)
    asked = len(advisor.asked)
    fittings.of(TOPS, tops(80), WOMEN)
    assert len(advisor.asked) == asked
    fittings.of(TOPS, tops(81), WOMEN)
    assert advisor.asked[asked:] == [[81]]


def test_more_sizes_than_are_kept_are_told_all_the_same(fittings):
    run = tops(*(80 + at / 2 for at in range(_KEPT + 6)))
    for _ in range(2):
        assert (fittings.of(TOPS, run, WOMEN).felt == alone(run).felt).all()


def test_threads_may_share_it(fittings):
    runs = [tops(*(80 + (at * step) % 40 for at in range(8))) for step in range(1, 24)]
    with ThreadPoolExecutor(4) as workers:
        found = list(workers.map(lambda run: fittings.of(TOPS, run, WOMEN), runs))
    for run, verdicts in zip(runs, found, strict=True):
        assert (verdicts.felt == alone(run).felt).all()
