"""How fast advice is, beside two ways in which it is often built.

The naive path makes a data frame for each size and asks a random forest (the baseline recipe) for
its label and once more for its probabilities. The other path is the same forest in ONNX Runtime,
all sizes at once.
"""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import onnxruntime
import pandas as pd
import pytest
from skl2onnx import to_onnx
from yardstick import report, seconds

from fitkiosk import assets
from fitkiosk.domain.body import Measurements, MeasuringMode
from fitkiosk.domain.fit import FitWish
from fitkiosk.fit.advisor import Advisor
from fitkiosk.fit.bundle import FitModels
from fitkiosk.fit.categories import load_categories
from fitkiosk.fit.features import raw_matrix
from fitkiosk.fit.garments import GarmentTable
from fitkiosk.population.bodies import load_populations
from fitkiosk.services.fitting import wearer_of
from fitkiosk.services.samples import read_sample_shop
from fitkiosk.training.baseline import baseline_model
from fitkiosk.training.fittings import generate_fittings

GIRTHS = Measurements(86.5, 68.0, 94.5, MeasuringMode.FULL)
WEARERS = {
    mode: wearer_of(Measurements(86.5, 68.0, 94.5, mode), FitWish.REGULAR) for mode in MeasuringMode
}
PRODUCTS, SIZES = 100_000, 6
NAIVE_PRODUCTS = 4
ONNX = "the forest in ONNX Runtime, probabilities alone"

MEMORY = """
import json, sys, tracemalloc
sys.path.insert(0, {folder!r})
import bench_fit
categories = bench_fit.load_categories(bench_fit.assets.models_dir() / "categories.toml")
tracemalloc.start()
models = bench_fit.FitModels.load(bench_fit.assets.models_dir(), categories)
advisor = bench_fit.Advisor(models)
table = bench_fit.large_shop(categories["dresses"])
held = tracemalloc.get_traced_memory()[0]
for wearer in bench_fit.WEARERS.values():
    advisor.survey("dresses", wearer, table)
print(json.dumps([held / 1e6, tracemalloc.get_traced_memory()[1] / 1e6]))
"""


def large_shop(category):
    """A hundred thousand products of six sizes, of one category."""
    rng = np.random.default_rng(1)
    zones = len(category.zones)
    smallest = rng.normal([80, 62, 88][:zones], 6, (PRODUCTS, 1, zones))
    graded = smallest + 4.0 * np.arange(SIZES)[None, :, None]
    rows = PRODUCTS * SIZES
    return GarmentTable(
        figures=graded.reshape(rows, zones).round(1),
        basis=np.zeros(rows, dtype=np.int8),
        stretch=np.zeros(rows),
        worn=np.zeros(rows),
        product=np.repeat(np.arange(PRODUCTS), SIZES),
        products=PRODUCTS,
    )


@pytest.fixture(scope="module")
def categories():
    return load_categories(assets.models_dir() / "categories.toml")


@pytest.fixture(scope="module")
def dress(categories):
    return next(p for p in read_sample_shop(categories) if p.fit_category == "dresses")


@pytest.fixture(scope="module")
def advisor(categories):
    return Advisor(FitModels.load(assets.models_dir(), categories))


@pytest.fixture(scope="module")
def forest(categories):
    populations = load_populations(assets.models_dir() / "population.toml")
    fittings = generate_fittings(
        categories["dresses"], populations, 20_000, np.random.default_rng(1)
    )
    columns = list(categories["dresses"].features)
    return baseline_model().fit(pd.DataFrame(fittings.raw, columns=columns), fittings.labels)


@pytest.fixture(scope="module")
def naive(categories, forest):
    columns = list(categories["dresses"].features)

    def advise(sizes):
        for size in sizes:
            frame = pd.DataFrame([GIRTHS.features() | size.features()])[columns]
            forest.predict(frame)
            forest.predict_proba(frame)

    return advise


@pytest.fixture(scope="module")
def onnx(forest, categories):
    width = len(categories["dresses"].features)
    model = to_onnx(
        forest, np.zeros((1, width), np.float32), options={id(forest): {"zipmap": False}}
    )
    options = onnxruntime.SessionOptions()
    # Its workers would go on turning after an answer, and take the processors from ours.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    session = onnxruntime.InferenceSession(model.SerializeToString(), options)
    name = session.get_inputs()[0].name
    return lambda raw: session.run(None, {name: raw.astype(np.float32)})


@pytest.mark.parametrize("mode", list(MeasuringMode))
def bench_one_product(advisor, categories, dress, naive, onnx, mode):
    ours = seconds(lambda: advisor.advise("dresses", WEARERS[mode], dress.sizes), runs=51)
    what = f"advice on {len(dress.sizes)} sizes of one product, taped {mode}"
    report(what, ours, "naive path", seconds(lambda: naive(dress.sizes), runs=3))
    rows = [GIRTHS.features() | size.features() for size in dress.sizes]
    raw = raw_matrix(categories["dresses"], rows)
    report(
        what, ours, "the forest in ONNX Runtime, probabilities alone", seconds(lambda: onnx(raw))
    )


@pytest.mark.parametrize("mode", list(MeasuringMode))
def bench_large_shop(advisor, categories, dress, naive, onnx, mode):
    category = categories["dresses"]
    table = large_shop(category)
    ours = seconds(lambda: advisor.survey("dresses", WEARERS[mode], table), runs=5)
    what = f"choosing a size of {PRODUCTS:,} dresses in {SIZES} sizes, taped {mode}"
    sizes = dress.sizes[:SIZES]
    slow = seconds(lambda: naive(sizes * NAIVE_PRODUCTS), runs=2) * PRODUCTS / NAIVE_PRODUCTS
    report(what, ours, f"naive path, from {NAIVE_PRODUCTS} of them", slow)
    body = [GIRTHS.features()[zone.user_feature] for zone in category.zones]
    raw = np.hstack([np.tile(body, (len(table), 1)), table.figures])
    report(
        what,
        ours,
        "the forest in ONNX Runtime, probabilities alone",
        seconds(lambda: onnx(raw), runs=1),
    )


def bench_loading(categories):
    report(
        "verifying and loading five models",
        seconds(lambda: FitModels.load(assets.models_dir(), categories)),
        "reading the same bytes",
        seconds(lambda: [path.read_bytes() for path in assets.models_dir().rglob("*_model.pkl")]),
    )


def bench_memory():
    program = [sys.executable, "-c", MEMORY.format(folder=str(Path(__file__).parent))]
    done = subprocess.run(program, capture_output=True, text=True, check=True)
    table, most = json.loads(done.stdout.splitlines()[-1])
    print(
        f"\nmemory above the imports for {PRODUCTS * SIZES:,} sizes: {most:.0f} MB at most; "
        f"the models and the table of sizes alone: {table:.0f} MB; ratio {most / table:.2f}"
    )
