"""Whatever rule in centimetres of room a shop goes by, it is learnt; the baseline learns it badly.

Bodies are as wide as the form takes them, so that the same room turns up at any girth.
"""

import numpy as np
import pytest

from fitkiosk.fit.features import product_columns, user_columns
from fitkiosk.training.datasets import TrainingSet, read_training_csv
from fitkiosk.training.trainer import train_category

NAMES = ["upper_fitted", "upper_loose", "lower_fitted", "lower_loose", "dresses"]
FIVE = ["Very Tight", "Slightly Tight", "Perfect Fit", "Slightly Loose", "Very Loose"]
CUTS_CM = [-6, -1, 6, 12]
ROWS = 3_000
RULES = {
    "first zone": lambda room: room[:, 0],
    "mean": lambda room: room.mean(axis=1),
    "weighted mean": lambda room: np.average(room, axis=1, weights=range(room.shape[1], 0, -1)),
    "tightest zone": lambda room: room.min(axis=1),
    "loosest zone": lambda room: room.max(axis=1),
}


def fittings(category, rule, *, zones_differ=True):
    """Raw columns, and steps of the five-point scale."""
    rng = np.random.default_rng(0)
    zones = len(category.zones)
    body = rng.uniform(60, 150, (ROWS, zones)).round(1)
    room = rng.uniform(-15, 25, (ROWS, zones if zones_differ else 1)).round(1)
    raw = np.empty((ROWS, len(category.features)))
    raw[:, user_columns(category)] = body
    raw[:, product_columns(category)] = body + room
    raw = raw.round(1)
    return raw, np.searchsorted(CUTS_CM, RULES[rule](np.broadcast_to(room, body.shape)).round(6))


def trained(category, rule, **how):
    raw, steps = fittings(category, rule, **how)
    labels = np.array([0, 0, 1, 2, 2])[steps]
    return train_category(TrainingSet(category, raw, labels), "a rule", 42).entry


def test_the_mean_of_the_zones_in_a_table_on_the_five_point_scale(tmp_path, categories):
    names = sorted({name for category in categories.values() for name in category.features})
    lines = [",".join(["fit_category", "fit_rating", *names])]
    for name in NAMES:
        features = categories[name].features
        raw, steps = fittings(categories[name], "mean")
        for row, step in zip(raw.tolist(), steps, strict=True):
            cells = dict(zip(features, row, strict=True))
            lines.append(",".join([name, FIVE[step], *(str(cells.get(key, "")) for key in names)]))
    file = tmp_path / "fittings.csv"
    file.write_text("\n".join(lines))
    tables = read_training_csv(file, categories)
    assert list(tables) == NAMES
    for name, table in tables.items():
        entry = train_category(table, "a rule", 42).entry
        assert entry.figures.accuracy >= 0.99, name
        assert entry.baseline.accuracy < (0.8 if len(categories[name].zones) > 1 else 0.98), name


@pytest.mark.parametrize("name", NAMES)
def test_the_tightest_zone(categories, name):
    entry = trained(categories[name], "tightest zone")
    assert entry.figures.accuracy >= 0.99 > entry.baseline.accuracy


@pytest.mark.parametrize("rule", ["first zone", "weighted mean", "loosest zone"])
def test_other_rules(categories, rule):
    entry = trained(categories["dresses"], rule)
    assert entry.figures.accuracy >= 0.99
    assert entry.baseline.accuracy < 0.9


def test_the_same_room_in_every_zone(categories):
    entry = trained(categories["dresses"], "mean", zones_differ=False)
    assert entry.figures.accuracy >= 0.99
    assert entry.baseline.accuracy < 0.95
