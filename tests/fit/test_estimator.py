"""The estimator keeps the order of labels and garments."""

import warnings

import numpy as np
import pandas as pd
import pytest
from sklearn.base import clone
from sklearn.utils.estimator_checks import estimator_checks_generator

from fitkiosk.fit.estimator import OrdinalEaseClassifier
from fitkiosk.fit.features import ease, product_columns, user_columns

NAMES = ["upper_fitted", "upper_loose", "lower_fitted", "lower_loose", "dresses"]


def fittings(category, rows=600, seed=0, limits=(-2.0, 6.0)):
    """Fittings whose rule is a plain difference: the mean ease over all zones."""
    rng = np.random.default_rng(seed)
    zones = len(category.zones)
    bodies = rng.uniform(70, 130, (rows, zones))
    garments = bodies + rng.normal(3, 8, (rows, 1)) + rng.normal(0, 1.5, (rows, zones))
    raw = np.round(np.hstack([bodies, garments]), 1)
    return raw, np.digitize(ease(category, raw).mean(axis=1), limits)


def _checks():
    with warnings.catch_warnings():
        # One check wants an array library that scipy offers by an environment variable only.
        warnings.simplefilter("ignore")
        yield from estimator_checks_generator(OrdinalEaseClassifier(), mark=None)


@pytest.mark.parametrize(
    ("estimator", "check"),
    [pair for pair in _checks() if "array_api" not in str(pair[1])],
    ids=lambda thing: getattr(getattr(thing, "func", thing), "__name__", ""),
)
def test_it_is_a_scikit_learn_classifier(estimator, check):
    check(estimator)


@pytest.mark.parametrize("name", NAMES)
def test_a_plain_difference_is_learnt_at_every_girth(categories, name):
    category = categories[name]
    raw, labels = fittings(category, rows=3_000)
    model = OrdinalEaseClassifier(category).fit(raw[:2400], labels[:2400])
    assert (model.predict(raw[2400:]) == labels[2400:]).mean() >= 0.99


def test_probabilities_sum_to_one_and_classes_are_the_labels(categories):
    category = categories["dresses"]
    raw, labels = fittings(category)
    model = OrdinalEaseClassifier(category).fit(raw, labels)
    probabilities = model.predict_proba(raw)
    assert model.classes_.tolist() == [0, 1, 2]
    assert (probabilities > 0).all()
    np.testing.assert_allclose(probabilities.sum(axis=1), 1, atol=1e-12)


@pytest.mark.parametrize("absent", [0, 1, 2])
def test_a_label_that_was_never_seen_is_none_of_its_classes(categories, absent):
    category = categories["upper_fitted"]
    raw, labels = fittings(category)
    kept = labels != absent
    model = OrdinalEaseClassifier(category).fit(raw[kept], labels[kept])
    assert model.classes_.tolist() == [label for label in range(3) if label != absent]
    assert (model.predict(raw[kept]) == labels[kept]).mean() > 0.95


def test_more_than_three_labels_keep_their_order(categories):
    category = categories["lower_fitted"]
    raw, labels = fittings(category, limits=(-6.0, -2.0, 6.0, 12.0))
    model = OrdinalEaseClassifier(category=None).fit(ease(category, raw), labels)
    passing = model.predict_proba(ease(category, raw))[:, ::-1].cumsum(axis=1)
    assert (np.diff(passing, axis=1) >= 0).all()
    assert (model.predict(ease(category, raw)) == labels).mean() > 0.95


def test_what_cannot_be_learnt_is_refused(categories):
    category = categories["upper_loose"]
    raw, labels = fittings(category)
    estimator = OrdinalEaseClassifier(category)
    with pytest.raises(ValueError, match="takes 2 columns"):
        estimator.fit(np.hstack([raw, raw]), labels)
    with pytest.raises(ValueError, match="only one class"):
        estimator.fit(raw, np.zeros(len(raw), dtype=int))
    with pytest.raises(ValueError, match="labels are 0, 1 and 2"):
        estimator.fit(raw, labels + 1)
    with pytest.raises(ValueError, match="NaN"):
        estimator.fit(np.where(raw > 100, np.nan, raw), labels)
    fitted = estimator.fit(raw, labels)
    for spoilt in (np.nan, np.inf):
        with pytest.raises(ValueError, match=r"NaN|infinity"):
            fitted.predict_proba(np.array([[90.0, spoilt]]))
    with pytest.raises(ValueError, match=r"could not convert|dtype"):
        fitted.predict_proba(np.array([["ninety", "100"]], dtype=object))


def test_columns_of_a_data_frame_go_by_their_names(categories):
    category = categories["lower_fitted"]
    raw, labels = fittings(category)
    frame = pd.DataFrame(raw, columns=list(category.features))
    model = OrdinalEaseClassifier(category).fit(frame, labels)
    swapped = frame.assign(sku="A-1")[["sku", *reversed(category.features)]]
    np.testing.assert_array_equal(model.predict_proba(swapped), model.predict_proba(raw))
    with pytest.raises(ValueError, match="lacks the columns user_hip_cm"):
        model.predict_proba(frame.drop(columns="user_hip_cm"))


def test_the_same_rows_give_the_same_model(categories):
    category = categories["lower_loose"]
    raw, labels = fittings(category)
    first = OrdinalEaseClassifier(category)
    second = clone(first)
    np.testing.assert_array_equal(
        first.fit(raw, labels).predict_proba(raw), second.fit(raw, labels).predict_proba(raw)
    )


def test_no_label_ever_gets_more_than_the_ceiling(categories):
    category = categories["dresses"]
    raw, labels = fittings(category)
    model = OrdinalEaseClassifier(category, ceiling=0.9).fit(raw, labels)
    assert model.predict_proba(raw).max() <= 0.9 + 1e-9


def test_a_body_outside_claims_less_the_farther_it_lies(categories):
    category = categories["upper_fitted"]
    raw, labels = fittings(category, rows=3_000)
    model = OrdinalEaseClassifier(category).fit(raw, labels)
    girths = np.array([100.0, 128.0, 135.0, 140.0, 150.0])
    claims = model.predict_proba(np.column_stack([girths, girths, girths + 2, girths + 2]))[:, 1]
    assert claims[0] == pytest.approx(claims[1])
    assert (np.diff(claims[1:]) < 0).all()
    assert claims[-1] < 0.6


@pytest.mark.parametrize("name", NAMES)
def test_a_hundred_thousand_pairs_never_contradict_geometry(models, name):
    """A larger garment is never tighter nor less loose; a larger body the reverse."""
    model = models.model(name)
    category = model.category
    rng = np.random.default_rng(11)
    pairs, zones = 100_000, len(category.zones)
    users, products = user_columns(category), product_columns(category)
    raw = np.empty((pairs, len(category.features)))
    # Some far outside of anything seen, and eases from absurd to usual.
    raw[:, users] = rng.uniform(40, 190, (pairs, zones)).round(1)
    spread = rng.choice([2.0, 8.0, 30.0], (pairs, 1))
    raw[:, products] = (raw[:, users] + rng.normal(4, 1, (pairs, zones)) * spread).round(1)
    growth = rng.uniform(0, 12, (pairs, zones)) * rng.integers(0, 2, (pairs, zones))
    spare = rng.uniform(0, 20, (pairs, zones)) * rng.integers(0, 2, (pairs, 1))
    doubts = ((), (0.6,) * zones, tuple(rng.uniform(0, 5, zones)))
    for errors, stretch in ((doubts[0], None), (doubts[1], None), (doubts[2], spare)):
        before = model.probabilities(raw, errors, stretch)
        for columns, direction in ((products, 1), (users, -1)):
            grown = raw.copy()
            grown[:, columns] += growth.round(1)
            after = model.probabilities(grown, errors, stretch)
            tighter = direction * (after[:, 0] - before[:, 0])
            looser = direction * (after[:, 2] - before[:, 2])
            assert (tighter > 0).sum() == 0
            assert (looser < 0).sum() == 0
            assert (after >= 0).all()
            np.testing.assert_allclose(after.sum(axis=1), 1, atol=1e-12)


def test_one_row_is_answered_as_among_many(models):
    model = models.model("dresses")
    raw, _ = fittings(model.category, rows=400)
    together = model.probabilities(np.tile(raw, (200, 1)))[:400]
    alone = np.vstack([model.probabilities(row[None, :]) for row in raw[:50]])
    np.testing.assert_array_equal(together[:50], alone)
