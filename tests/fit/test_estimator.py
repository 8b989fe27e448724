"""The estimator keeps the order of labels and garments."""

import time

import numpy as np
import pytest
from sklearn.base import clone

from fitkiosk.fit.estimator import OrdinalEaseClassifier
from fitkiosk.fit.features import ease

NAMES = ["upper_fitted", "upper_loose", "lower_fitted", "lower_loose", "dresses"]


def fittings(category, rows=600, seed=0, limits=(-2.0, 6.0)):
    """Fittings whose rule is a plain difference: the mean ease over all zones."""
    rng = np.random.default_rng(seed)
    zones = len(category.zones)
    bodies = rng.uniform(70, 130, (rows, zones))
    garments = bodies + rng.normal(3, 8, (rows, 1)) + rng.normal(0, 1.5, (rows, zones))
    raw = np.round(np.hstack([bodies, garments]), 1)
    return raw, np.digitize(ease(category, raw).mean(axis=1), limits)


@pytest.mark.parametrize("name", NAMES)
def test_a_plain_difference_is_learnt_at_every_girth(categories, name):
    category = categories[name]
    raw, labels = fittings(category, rows=2_500)
    model = OrdinalEaseClassifier(category, random_state=42).fit(raw[:2000], labels[:2000])
    assert (model.predict(raw[2000:]) == labels[2000:]).mean() >= 0.97


def test_probabilities_sum_to_one_and_classes_are_the_labels(categories):
    category = categories["dresses"]
    raw, labels = fittings(category)
    model = OrdinalEaseClassifier(category, max_iter=20).fit(raw, labels)
    probabilities = model.predict_proba(raw)
    assert model.classes_.tolist() == [0, 1, 2]
    assert (probabilities >= 0).all()
    np.testing.assert_allclose(probabilities.sum(axis=1), 1, atol=1e-12)


@pytest.mark.parametrize("absent", [0, 1, 2])
def test_a_label_that_was_never_seen_gets_no_probability(categories, absent):
    category = categories["upper_fitted"]
    raw, labels = fittings(category)
    kept = labels != absent
    model = OrdinalEaseClassifier(category, max_iter=20).fit(raw[kept], labels[kept])
    assert model.classes_.tolist() == [0, 1, 2]
    # Where the middle label is absent, both boundaries are learnt from the same rows.
    assert model.predict_proba(raw)[:, absent].max() == pytest.approx(0, abs=1e-12)


def test_what_cannot_be_learnt_is_refused(categories):
    category = categories["upper_loose"]
    raw, labels = fittings(category)
    estimator = OrdinalEaseClassifier(category)
    with pytest.raises(ValueError, match="takes 2 columns"):
        estimator.fit(np.hstack([raw, raw]), labels)
    with pytest.raises(ValueError, match="at least two"):
        estimator.fit(raw, np.zeros(len(raw), dtype=int))
    with pytest.raises(ValueError, match="labels are 0, 1 and 2"):
        estimator.fit(raw, labels + 1)
    with pytest.raises(ValueError, match="NaN"):
        estimator.fit(np.where(raw > 100, np.nan, raw), labels)


def test_the_same_seed_gives_the_same_model(categories):
    category = categories["lower_loose"]
    raw, labels = fittings(category)
    first = OrdinalEaseClassifier(category, max_iter=20, random_state=5)
    second = clone(first)
    np.testing.assert_array_equal(
        first.fit(raw, labels).predict_proba(raw), second.fit(raw, labels).predict_proba(raw)
    )


def test_one_row_is_answered_as_among_many(models):
    model = models.model("dresses")
    raw, _ = fittings(model.category, rows=400)
    together = model.probabilities(raw)
    alone = np.vstack([model.probabilities(row[None, :]) for row in raw[:50]])
    np.testing.assert_array_equal(together[:50], alone)


@pytest.mark.parametrize("name", NAMES)
def test_one_prediction_is_quick(models, name):
    model = models.model(name)
    row = np.array([model.entry.probe.row])
    model.probabilities(row)
    took = []
    for _ in range(15):
        start = time.perf_counter()
        model.probabilities(row)
        took.append(time.perf_counter() - start)
    assert min(took) < 0.015
