"""A model file is untrusted, and one bad file leaves the others at work."""

import hashlib
import io
import json
import os
import pickle
import subprocess
import sys
from pathlib import Path

import joblib
import numpy as np
import pytest
import sklearn.base
from sklearn.naive_bayes import GaussianNB

from fitkiosk import assets
from fitkiosk.domain.fit import ModelState
from fitkiosk.errors import CategoryUnavailableError, UnknownCategoryError
from fitkiosk.fit.advisor import Advisor
from fitkiosk.fit.bundle import FitModels

VICTIM = "dresses"


def model_file(bundle: Path) -> Path:
    return bundle / "fashion" / f"{VICTIM}_model.pkl"


def edit_entry(bundle: Path, **changes: object) -> None:
    file = bundle / "manifest.json"
    manifest = json.loads(file.read_text(encoding="utf-8"))
    manifest["models"][VICTIM].update(changes)
    file.write_text(json.dumps(manifest), encoding="utf-8")


def install(bundle: Path, content: bytes) -> None:
    """Put a file in the model's place and vouch for it in the manifest."""
    model_file(bundle).write_bytes(content)
    edit_entry(bundle, sha256=hashlib.sha256(content).hexdigest(), bytes=len(content))


def pickled(thing: object) -> bytes:
    buffer = io.BytesIO()
    joblib.dump(thing, buffer)
    return buffer.getvalue()


def reason(models: FitModels) -> str:
    """The reason why the victim is off, once it is sure that only the victim is."""
    states = {status.category: status for status in models.statuses()}
    off = {name for name, status in states.items() if status.state is ModelState.DISABLED}
    assert off == {VICTIM}
    assert all(not status.reason for name, status in states.items() if name != VICTIM)
    assert all(models.model(name) for name in states if name != VICTIM)
    with pytest.raises(CategoryUnavailableError, match=VICTIM) as caught:
        models.model(VICTIM)
    assert caught.value.reason == states[VICTIM].reason
    return states[VICTIM].reason


def test_every_bundled_model_is_loaded(models, categories):
    assert [status.category for status in models.statuses()] == list(categories)
    assert all(status.state is ModelState.LOADED for status in models.statuses())


def test_every_bundled_model_is_small_and_has_a_card(categories):
    for name, category in categories.items():
        folder = assets.models_dir() / category.family
        assert (folder / f"{name}_model.pkl").stat().st_size < 1_000_000
        card = (folder / f"{name}_card.md").read_text(encoding="utf-8")
        assert "measures the generator, not the world" in card


def test_the_manifest_says_how_each_model_came_about(models, categories):
    for name, category in categories.items():
        entry = models.model(name).entry
        assert set(entry.versions) == {"python", "scikit-learn", "numpy", "fitkiosk"}
        assert set(entry.training_range) == set(category.features)
        assert entry.figures.rows == entry.baseline.rows > 1_000
        assert entry.figures.accuracy > entry.baseline.accuracy
        assert entry.figures.log_loss < entry.baseline.log_loss


def test_an_unknown_category_lists_the_known_ones(models, categories):
    with pytest.raises(UnknownCategoryError) as caught:
        models.category("hats")
    assert caught.value.known == tuple(categories)
    assert "upper_fitted, upper_loose" in str(caught.value)
    with pytest.raises(UnknownCategoryError):
        models.model("hats")


def test_a_missing_file(bundle, categories):
    model_file(bundle).unlink()
    assert "is missing" in reason(FitModels.load(bundle, categories))


@pytest.mark.parametrize("left", [0, 1, 1_000, -1])
def test_a_truncated_file(bundle, categories, left):
    content = model_file(bundle).read_bytes()
    model_file(bundle).write_bytes(content[:left])
    assert "is incomplete" in reason(FitModels.load(bundle, categories))


@pytest.mark.parametrize("place", [0, 0.3, 0.99])
def test_a_file_altered_by_one_byte(bundle, categories, place):
    content = bytearray(model_file(bundle).read_bytes())
    content[int(place * len(content))] ^= 1
    model_file(bundle).write_bytes(content)
    assert "not the one that was installed" in reason(FitModels.load(bundle, categories))


def test_a_file_with_something_added(bundle, categories):
    model_file(bundle).write_bytes(model_file(bundle).read_bytes() + b"\0")
    assert "not the one that was installed" in reason(FitModels.load(bundle, categories))


def test_a_file_that_cannot_be_read(bundle, categories):
    model_file(bundle).unlink()
    model_file(bundle).mkdir()
    assert "cannot be read" in reason(FitModels.load(bundle, categories))


class Trap:
    """Leaves a trace when it is unpickled."""

    def __init__(self, trace: Path) -> None:
        self.trace = trace

    def __reduce__(self):
        return os.mkdir, (str(self.trace),)


def test_nothing_is_unpickled_before_its_hash_is_checked(bundle, categories, tmp_path):
    trace = tmp_path / "trace"
    size = model_file(bundle).stat().st_size
    # As long as the real file, so that only the hash tells them apart.
    trap = pickle.dumps(Trap(trace))
    model_file(bundle).write_bytes(trap + b"\0" * (size - len(trap)))
    assert "not the one that was installed" in reason(FitModels.load(bundle, categories))
    assert not trace.exists()


def test_the_trap_would_spring(bundle, categories, tmp_path):
    trace = tmp_path / "trace"
    install(bundle, pickle.dumps(Trap(trace)))
    assert "holds no model" in reason(FitModels.load(bundle, categories))
    assert trace.exists()


def test_a_file_outside_the_folder_is_not_opened(bundle, categories):
    outside = bundle.parent / "outside.pkl"
    model_file(bundle).rename(outside)
    edit_entry(bundle, file="../outside.pkl")
    assert "outside the folder" in reason(FitModels.load(bundle, categories))
    edit_entry(bundle, file=str(outside))
    assert "outside the folder" in reason(FitModels.load(bundle, categories))


def test_another_scikit_learn_by_the_manifest(bundle, categories):
    versions = json.loads((bundle / "manifest.json").read_text())["models"][VICTIM]["versions"]
    edit_entry(bundle, versions=versions | {"scikit-learn": "1.2.0"})
    told = reason(FitModels.load(bundle, categories))
    assert "trained with scikit-learn 1.2.0" in told
    assert sklearn.__version__ in told


def test_another_scikit_learn_by_the_file_itself(bundle, categories, monkeypatch):
    rows = np.random.default_rng(1).normal(90, 10, (30, 6))
    other = GaussianNB().fit(rows, np.arange(30) % 3)
    with monkeypatch.context() as patch:
        patch.setattr(sklearn.base, "__version__", "1.2.0")
        content = pickled(other)
    install(bundle, content)
    assert "trained with scikit-learn 1.2.0" in reason(FitModels.load(bundle, categories))


@pytest.mark.parametrize(
    "content",
    [b"nothing pickled", pickle.dumps({"a": 1}), b"cfitkiosk.gone\nThing\n.", b"x\x9cgarbage"],
)
def test_a_vouched_for_file_that_holds_no_model(bundle, categories, content):
    install(bundle, content)
    assert reason(FitModels.load(bundle, categories))


def test_a_model_of_another_category(bundle, categories, models):
    install(bundle, pickled(models.model("upper_loose").estimator))
    assert "other measurements" in reason(FitModels.load(bundle, categories))


def test_a_model_of_another_category_with_the_same_columns(bundle, categories, models):
    content = pickled(models.model("lower_loose").estimator)
    manifest = json.loads((bundle / "manifest.json").read_text())
    (bundle / manifest["models"]["lower_fitted"]["file"]).write_bytes(content)
    manifest["models"]["lower_fitted"] |= {
        "sha256": hashlib.sha256(content).hexdigest(),
        "bytes": len(content),
    }
    (bundle / "manifest.json").write_text(json.dumps(manifest))
    states = {status.category: status for status in FitModels.load(bundle, categories).statuses()}
    assert "other category" in states["lower_fitted"].reason


def test_a_model_of_another_kind_is_taken(bundle, categories):
    rows = np.random.default_rng(1).normal(90, 10, (60, 6))
    other = GaussianNB().fit(rows, np.arange(60) % 3)
    install(bundle, pickled(other))
    answers = other.predict_proba(rows[:1])[0].tolist()
    edit_entry(bundle, probe={"row": rows[0].tolist(), "probabilities": answers})
    models = FitModels.load(bundle, categories)
    asked = models.model(VICTIM)
    assert asked.probabilities(rows, (2.0, 2.0, 2.0)).shape == (60, 3)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"features": ["user_bust_cm"]}, "other measurements"),
        ({"sha256": "short"}, "is damaged"),
        ({"bytes": "many"}, "is damaged"),
        ({"probe": None}, "is damaged"),
        ({"probe": {"row": [1.0], "probabilities": [1, 0, 0]}}, "other measurements"),
        ({"training_range": {"user_bust_cm": [60, 150]}}, "other measurements"),
        ({"ease_range": {"shoulder": [-10, 10]}}, "other measurements"),
        ({"ease_range": {"bust": [5, -5], "waist": [-5, 5], "hip": [-5, 5]}}, "is damaged"),
        ({"training_range": {"user_bust_cm": ["nan", 5]}}, "is damaged"),
        ({"learnt_errors": {"body_cm": -1, "garment_cm": 0}}, "is damaged"),
        ({"versions": {"scikit-learn": "0.1"}}, "trained with scikit-learn 0.1"),
        ({"versions": {}}, "an unknown version"),
    ],
)
def test_a_spoilt_entry(bundle, categories, changes, said):
    edit_entry(bundle, **changes)
    assert said in reason(FitModels.load(bundle, categories))


def test_a_category_nobody_trained(bundle, categories):
    manifest = json.loads((bundle / "manifest.json").read_text())
    del manifest["models"][VICTIM]
    (bundle / "manifest.json").write_text(json.dumps(manifest))
    assert "trained for it yet" in reason(FitModels.load(bundle, categories))


@pytest.mark.parametrize(
    "content",
    [None, b"", b"{", b"[]", b"\xff\xfe", b'{"format": 1}', b'{"format": 9, "models": {}}'],
)
def test_without_a_manifest_everything_is_off_but_nothing_breaks(bundle, categories, content):
    file = bundle / "manifest.json"
    file.unlink() if content is None else file.write_bytes(content)
    models = FitModels.load(bundle, categories)
    assert {status.state for status in models.statuses()} == {ModelState.DISABLED}
    assert all("the list of trained models" in status.reason for status in models.statuses())
    with pytest.raises(CategoryUnavailableError):
        Advisor(models).predict("upper_loose", {"user_bust_cm": 90, "product_chest_cm": 100})


def test_a_probe_that_no_longer_agrees_is_told(bundle, categories):
    entry = json.loads((bundle / "manifest.json").read_text())["models"][VICTIM]
    edit_entry(bundle, probe=entry["probe"] | {"probabilities": [0.0, 0.5, 0.5]})
    assert "answer as it did when it was trained" in reason(FitModels.load(bundle, categories))


def test_bytes_of_the_file_are_those_of_the_manifest(models):
    for status in models.statuses():
        entry = models.model(status.category).entry
        content = (assets.models_dir() / entry.file).read_bytes()
        assert hashlib.sha256(content).hexdigest() == entry.sha256
        assert np.isclose(sum(entry.probe.probabilities), 1)


def test_the_window_can_import_fit_without_waiting_for_scikit_learn():
    code = (
        "import sys, fitkiosk.fit.advisor, fitkiosk.fit.bundle, fitkiosk.fit.categories;"
        "sys.exit(any(name.split('.')[0] in ('sklearn', 'joblib', 'pandas', 'scipy')"
        " for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
