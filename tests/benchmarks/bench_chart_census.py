"""How long it takes from an edit of a size chart until whom it fits is told anew.

The yardsticks are the model alone, asked once about every size on every body, and one visit after
the other: `Advisor.advise` for each person.
"""

import statistics
import time

import numpy as np
import pytest
from read_charts import GIRTHS, graded, of
from yardstick import report, seconds

from fitkiosk import assets
from fitkiosk.charts.census import PEOPLE, Census
from fitkiosk.charts.figures import product_sizes
from fitkiosk.domain.fit import Wearer
from fitkiosk.domain.products import Audience, SizeBasis
from fitkiosk.domain.sheets import CellEdit
from fitkiosk.fit.advisor import Advisor
from fitkiosk.fit.bundle import FitModels
from fitkiosk.fit.categories import load_categories
from fitkiosk.fit.features import product_columns, user_columns
from fitkiosk.intake.chart_cells import read_chart
from fitkiosk.population.bodies import load_populations

CATEGORIES = load_categories(assets.models_dir() / "categories.toml")
SIZES, VISITS, EDITS = 12, 40, 25
FIRST, STEP = (76.0, 58.0, 84.0), 4.0
BASES = (SizeBasis.BODY, SizeBasis.GARMENT)


@pytest.fixture(scope="module")
def models():
    return FitModels.load(assets.models_dir(), CATEGORIES)


@pytest.fixture(scope="module")
def populations():
    return load_populations(assets.models_dir() / "population.toml")


@pytest.fixture(scope="module")
def census(models, populations):
    return Census(Advisor(models), populations)


def chart(category, basis, sizes=SIZES, step=STEP):
    return graded(FIRST, step, sizes, of(basis, GIRTHS), fit_category=category)


def edits(given):
    """The chart again and again, each time with another waist of its third size."""
    for number in range(1, EDITS + 1):
        yield given.sheet.typed([CellEdit(2, 2, f"{66 + number / 10}")])


def times(given, work):
    """Of a call after each edit, the first left out."""
    taken = []
    for sheet in edits(given):
        begun = time.perf_counter()
        work(read_chart(sheet))
        taken.append(time.perf_counter() - begun)
    return taken[1:]


def told(what, taken):
    p95 = np.percentile(taken, 95) * 1000
    print(f"\n{what}: median {statistics.median(taken) * 1000:.0f} ms, 95 % within {p95:.0f} ms")


@pytest.mark.parametrize("basis", BASES)
@pytest.mark.parametrize("category", list(CATEGORIES))
def bench_edit_to_coverage(census, models, populations, category, basis):
    given = chart(category, basis)
    taken = times(given, lambda read: census.cover(read, Audience.WOMEN))
    what = f"{category}, {SIZES} sizes by {basis}, {PEOPLE:,} women, from an edit to whom it fits"
    told(what, taken)
    ours = statistics.median(taken)
    declared = CATEGORIES[category]
    sizes = product_sizes(given, declared, populations[Audience.WOMEN].natural_waist_below_cm)
    bodies = populations[Audience.WOMEN].sample_within_limits(PEOPLE, np.random.default_rng(1))
    raw = np.empty((PEOPLE * SIZES, len(declared.features)))
    order = ["user_bust_cm", "user_waist_cm", "user_hip_cm"]
    girths = bodies[:, [order.index(zone.user_feature) for zone in declared.zones]]
    raw[:, user_columns(declared)] = np.repeat(girths, SIZES, axis=0)
    figures = [[size.features()[zone.product_feature] for zone in declared.zones] for size in sizes]
    raw[:, product_columns(declared)] = np.tile(figures, (PEOPLE, 1))
    alone = seconds(lambda: models.model(category).probabilities(raw), runs=5)
    report(what, ours, "the model alone, in one call", alone)
    advisor = Advisor(models)
    wearers = [Wearer(dict(zip(order, body, strict=True))) for body in bodies[:VISITS].tolist()]
    visits = seconds(lambda: [advisor.advise(category, each, sizes) for each in wearers], runs=3)
    one_by_one = f"one visit after the other, from {VISITS} of them"
    report(what, ours, one_by_one, visits * PEOPLE / VISITS)


@pytest.mark.parametrize("basis", BASES)
@pytest.mark.parametrize("category", list(CATEGORIES))
def bench_changes(census, category, basis):
    given = chart(category, basis)
    cover = times(given, lambda read: census.cover(read, Audience.MEN))

    def changes(read):
        census.changes(read, Audience.MEN)

    taken = times(given, changes)
    what = f"{category}, {SIZES} sizes by {basis}, {PEOPLE:,} men, what changes would do"
    told(what, taken)
    report(what, statistics.median(taken), "whom it fits", statistics.median(cover))


def bench_forty_sizes(census):
    given = chart("dresses", SizeBasis.BODY, 40, 1.5)
    told("dresses, 40 sizes, whom they fit", times(given, lambda r: census.cover(r, Audience.MEN)))
    poor = graded((190, 180, 190), 1.5, 40, fit_category="dresses")
    told("… that fit nobody, changes", times(poor, lambda r: census.changes(r, Audience.MEN)))


def bench_comparison(census):
    one, other = chart("dresses", SizeBasis.BODY), chart("dresses", SizeBasis.GARMENT)
    told(
        "two charts of 12 dresses, one edited",
        times(one, lambda read: census.compare(read, other, Audience.WOMEN)),
    )
