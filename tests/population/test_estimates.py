"""Girths from height, weight and what people wear."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fitkiosk import assets
from fitkiosk.domain.body import Girth, MeasuringMode
from fitkiosk.domain.build import AgeBand, Build
from fitkiosk.domain.products import Audience
from fitkiosk.errors import BadInputError, BundledFileError
from fitkiosk.population.bodies import load_populations
from fitkiosk.population.estimates import load_estimator

FILE = assets.models_dir() / "estimates.toml"
ESTIMATOR = load_estimator(FILE)
POPULATIONS = load_populations(assets.models_dir() / "population.toml")
WORN = dict(zip(Girth, (88.0, 70.0, 96.0), strict=True))

# The mean height and weight of the Asian adults in the survey.
TYPICAL = {
    Audience.WOMEN: Build(Audience.WOMEN, 156.0, 62.0),
    Audience.MEN: Build(Audience.MEN, 171.0, 78.0),
}

builds = st.builds(
    Build,
    audience=st.sampled_from(Audience),
    height_cm=st.floats(150, 195),
    weight_kg=st.floats(55, 95),
    age=st.none() | st.sampled_from(AgeBand),
)


def girths(estimate):
    return [estimate.of(girth) for girth in Girth]


def errors(estimate):
    return [estimate.error_cm(girth) for girth in Girth]


def test_an_estimate_says_how_sure_it_is():
    estimate = ESTIMATOR.estimate(TYPICAL[Audience.WOMEN])
    assert estimate.mode is MeasuringMode.ESTIMATED
    assert estimate.complete
    assert set(estimate.estimate_errors_cm) == set(Girth)
    assert 2.0 < min(errors(estimate)) < max(errors(estimate)) < 7.0


@pytest.mark.parametrize("audience", list(Audience))
def test_a_typical_build_has_the_typical_waist_and_hip(audience):
    estimate = ESTIMATOR.estimate(TYPICAL[audience])
    np.testing.assert_allclose(girths(estimate)[1:], POPULATIONS[audience].mean[1:], atol=3.0)


@pytest.mark.parametrize("audience", list(Audience))
def test_the_natural_waist_of_the_survey_comes_out(audience):
    """The line from the low to the natural waist meets `population.toml` at the mean."""
    population = POPULATIONS[audience]
    line = ESTIMATOR._lines[audience].natural_waist
    low = population.taped_low.mean[1]
    assert line.constant_cm + line.slope * low == pytest.approx(population.mean[1], abs=1.5)


@given(builds)
def test_all_girths_grow_with_the_weight(build):
    heavier = Build(build.audience, build.height_cm, build.weight_kg + 5.0, build.age)
    lighter, more = (ESTIMATOR.estimate(each) for each in (build, heavier))
    assert all(a < b or a == 60.0 for a, b in zip(girths(lighter), girths(more), strict=True))


@given(builds)
def test_of_two_people_of_a_weight_the_taller_is_the_slimmer(build):
    taller = Build(build.audience, build.height_cm + 5.0, build.weight_kg, build.age)
    shorter, slimmer = (ESTIMATOR.estimate(each) for each in (build, taller))
    assert all(a > b or b == 60.0 for a, b in zip(girths(shorter), girths(slimmer), strict=True))


@pytest.mark.parametrize("audience", list(Audience))
def test_age_goes_to_the_waist_and_makes_it_surer(audience):
    build = TYPICAL[audience]
    by_age = [
        ESTIMATOR.estimate(Build(audience, build.height_cm, build.weight_kg, age))
        for age in AgeBand
    ]
    waists = [each.waist_cm for each in by_age]
    assert waists == sorted(waists)
    assert waists[-1] - waists[0] > 2.0
    untold = ESTIMATOR.estimate(build)
    assert waists[0] < untold.waist_cm < waists[-1]
    assert by_age[0].error_cm(Girth.WAIST) < untold.error_cm(Girth.WAIST)


@given(builds, st.sampled_from(Girth))
def test_a_worn_size_draws_the_estimate_to_it_and_makes_it_surer(build, girth):
    alone = ESTIMATOR.estimate(build)
    larger = alone.of(girth) + 6.0
    worn = Build(build.audience, build.height_cm, build.weight_kg, build.age, {girth: larger})
    both = ESTIMATOR.estimate(worn)
    assert alone.of(girth) < both.of(girth) < larger
    assert both.error_cm(girth) <= alone.error_cm(girth)


def test_claimed_errors_hold_for_people_made_up_by_the_same_figures():
    """Worn sizes that err as assumed: two in three girths within one error, 95 % within two."""
    rng = np.random.default_rng(3)
    lines = ESTIMATOR._lines[Audience.WOMEN]
    build = TYPICAL[Audience.WOMEN]
    of_build = lines.girths(build).with_waist(lines.natural_waist)
    off = []
    for _ in range(800):
        true = np.exp(rng.multivariate_normal(of_build.mean, of_build.covariance))
        worn = true + rng.normal(0, 2.5) + rng.normal(0, 2.5, 3)
        known = dict(zip(Girth, map(float, worn), strict=True))
        estimate = ESTIMATOR.estimate(
            Build(Audience.WOMEN, build.height_cm, build.weight_kg, worn_cm=known)
        )
        off.append((np.array(girths(estimate)) - true) / errors(estimate))
    assert np.mean(np.abs(off) < 1) == pytest.approx(0.683, abs=0.04)
    assert np.mean(np.abs(off) < 2) == pytest.approx(0.954, abs=0.02)
    assert np.abs(np.mean(off, axis=0)).max() < 0.1


def test_a_slim_waist_below_the_form_is_put_at_its_limit_with_a_larger_error():
    slim = ESTIMATOR.estimate(Build(Audience.WOMEN, 152.0, 38.0))
    assert slim.waist_cm == 60.0
    usual = ESTIMATOR._lines[Audience.WOMEN].age_unknown.low_waist.spread * 64
    assert slim.error_cm(Girth.WAIST) > usual
    assert min(girths(slim)[::2]) > 60.0


@pytest.mark.parametrize(
    ("height", "weight", "said"),
    [
        (99.9, 60.0, "height of 99.9 cm.*from 100 to 230"),
        (231.0, 60.0, "height of 231 cm"),
        (float("nan"), 60.0, "height"),
        (170.0, 29.0, "weight of 29 kg.*from 30 to 250"),
        (170.0, 251.0, "weight of 251 kg"),
        (200.0, 30.0, "200 cm and 30 kg hardly belong to one person"),
        (100.0, 90.0, "100 cm and 90 kg"),
        (170.0, 215.0, "bust would be about 1.. cm.*from 60 to 150"),
    ],
)
def test_impossible_builds_are_refused_in_words(height, weight, said):
    with pytest.raises(BadInputError, match=said) as refused:
        ESTIMATOR.estimate(Build(Audience.MEN, height, weight))
    assert refused.value.remedy


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("[men", "[mne", "source"),
        ("spread = 0.0399", "spread = 0", r"bust\.spread"),
        ("[women.age_told]", "[women.told]", "age_told"),
        (", 60_and_over = 0.0701", "", "60_and_over"),
        ("[women]", "[women", r"estimates\.toml"),
    ],
)
def test_a_spoilt_file_is_named(tmp_path: Path, old, new, said):
    text = FILE.read_text(encoding="utf-8")
    assert old in text
    spoilt = tmp_path / "estimates.toml"
    spoilt.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BundledFileError, match=said):
        load_estimator(spoilt)


def test_a_missing_file_is_named(tmp_path: Path):
    with pytest.raises(BundledFileError, match=r"estimates\.toml"):
        load_estimator(tmp_path / "estimates.toml")
