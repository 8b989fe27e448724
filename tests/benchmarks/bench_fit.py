"""How fast advice is, beside the naive path: a data frame and two forest calls for each size."""

import numpy as np
import pandas as pd
import pytest
from sklearn.ensemble import RandomForestClassifier
from yardstick import report, seconds

from fitkiosk import assets
from fitkiosk.domain.body import Measurements
from fitkiosk.fit.advisor import Advisor
from fitkiosk.fit.bundle import FitModels
from fitkiosk.fit.categories import load_categories
from fitkiosk.population.bodies import load_populations
from fitkiosk.services.samples import read_sample_shop
from fitkiosk.training.fittings import generate_fittings

BODY = Measurements(86.5, 68.0, 94.5).features()


@pytest.fixture(scope="module")
def categories():
    return load_categories(assets.models_dir() / "categories.toml")


@pytest.fixture(scope="module")
def dresses(categories):
    return [p for p in read_sample_shop(categories) if p.fit_category == "dresses"]


@pytest.fixture(scope="module")
def advisor(categories):
    return Advisor(FitModels.load(assets.models_dir(), categories))


@pytest.fixture(scope="module")
def naive(categories):
    """Advice as it is often written: the baseline recipe, asked twice for each size."""
    category = categories["dresses"]
    populations = load_populations(assets.models_dir() / "population.toml")
    fittings = generate_fittings(category, populations, 4000, np.random.default_rng(1))
    columns = list(category.features)
    forest = RandomForestClassifier(100, max_depth=10, random_state=42)
    forest.fit(pd.DataFrame(fittings.raw, columns=columns), fittings.labels)

    def advise(product):
        for size in product.sizes:
            frame = pd.DataFrame([BODY | size.features()])[columns]
            forest.predict(frame)
            forest.predict_proba(frame)

    return advise


def bench_one_product(advisor, dresses, naive):
    dress = dresses[0]
    report(
        f"advice on {len(dress.sizes)} sizes of one product",
        seconds(lambda: advisor.advise("dresses", BODY, dress.sizes)),
        "naive path",
        seconds(lambda: naive(dress), runs=3),
    )


def bench_every_dress(advisor, dresses, naive):
    sizes = [dress.sizes for dress in dresses]
    report(
        f"badges of {len(dresses)} products",
        seconds(lambda: advisor.badges("dresses", BODY, sizes)),
        "naive path",
        seconds(lambda: [naive(dress) for dress in dresses[:4]], runs=2) * len(dresses) / 4,
    )


def bench_loading(categories):
    report(
        "verifying and loading five models",
        seconds(lambda: FitModels.load(assets.models_dir(), categories)),
        "reading the same bytes",
        seconds(lambda: [path.read_bytes() for path in assets.models_dir().rglob("*_model.pkl")]),
    )
