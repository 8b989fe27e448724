"""A bundle is trained the same twice, written whole or not at all, and works."""

from pathlib import Path

import numpy as np
import pytest

from fitkiosk.domain.fit import ModelState
from fitkiosk.errors import BadInputError, TrainingOutputError
from fitkiosk.fit.bundle import FitModels
from fitkiosk.training.datasets import TrainingSet
from fitkiosk.training.fittings import FittingNoise, generate_fittings
from fitkiosk.training.trainer import train_category, train_on_generated, write_bundle


@pytest.fixture(scope="module")
def two(categories):
    return {name: categories[name] for name in ("upper_loose", "dresses")}


@pytest.fixture(scope="module")
def trained(two, populations):
    return train_on_generated(two, populations, 400, 7)


def states(directory, categories):
    return {s.category: s.state for s in FitModels.load(directory, categories).statuses()}


def files_of(directory):
    return {path.relative_to(directory) for path in directory.rglob("*") if path.is_file()}


def test_a_written_bundle_is_loaded_and_answers_its_probes(tmp_path, two, trained):
    write_bundle(tmp_path / "new" / "models", trained)
    models = FitModels.load(tmp_path / "new" / "models", two)
    assert all(models.probe(name) for name in two)
    assert files_of(tmp_path / "new" / "models") == {
        Path("manifest.json"),
        *(Path(f"fashion/{name}_model.pkl") for name in two),
        *(Path(f"fashion/{name}_card.md") for name in two),
    }


def test_the_same_seed_gives_the_same_bytes(tmp_path, two, populations, trained):
    write_bundle(tmp_path / "a", trained)
    write_bundle(tmp_path / "b", train_on_generated(two, populations, 400, 7))
    for file in files_of(tmp_path / "a"):
        assert (tmp_path / "a" / file).read_bytes() == (tmp_path / "b" / file).read_bytes()


def test_another_seed_gives_another_model(two, populations, trained):
    other = train_on_generated({"dresses": two["dresses"]}, populations, 400, 8)
    assert other["dresses"].entry.sha256 != trained["dresses"].entry.sha256


def test_figures_are_of_rows_held_out(trained):
    for model in trained.values():
        assert model.entry.rows == 400
        assert model.entry.figures.rows == model.entry.baseline.rows == 80


def test_a_plain_difference_is_learnt_far_better_than_by_the_baseline(categories, populations):
    exact = FittingNoise(reading_sd_cm=0, taste_sd_cm=0, making_sd_cm=0)
    rng = np.random.default_rng(3)
    fittings = generate_fittings(categories["dresses"], populations, 3_000, rng, exact)
    entry = train_category(fittings, "a test", 42).entry
    assert entry.figures.accuracy >= 0.97
    assert entry.figures.accuracy > entry.baseline.accuracy + 0.05


def test_cards_say_what_the_figures_mean(trained, two):
    card = trained["dresses"].card
    assert "measures the generator, not the world" in card
    assert "Limits" in card
    assert all(f"`{feature}`" in card for feature in two["dresses"].features)


def test_cards_of_real_tables_speak_of_the_table(two):
    rng = np.random.default_rng(0)
    labels = np.repeat([0, 1, 2], 20)
    raw = np.column_stack([np.full(60, 90.0), 92 + 12 * labels + rng.random(60)])
    model = train_category(TrainingSet(two["upper_loose"], raw, labels), "the table a.csv", 1)
    assert "60 rows: the table a.csv" in model.card
    assert "generator" not in model.card
    assert "made up" not in model.card


def test_training_one_category_keeps_the_others(tmp_path, two, trained):
    write_bundle(tmp_path, {"dresses": trained["dresses"]})
    write_bundle(tmp_path, {"upper_loose": trained["upper_loose"]})
    assert set(states(tmp_path, two).values()) == {ModelState.LOADED}


def test_a_garbled_manifest_is_replaced(tmp_path, two, trained):
    (tmp_path / "manifest.json").write_text("{")
    write_bundle(tmp_path, trained)
    assert set(states(tmp_path, two).values()) == {ModelState.LOADED}


def test_a_folder_that_cannot_be_written_is_told_and_left_alone(tmp_path, trained):
    occupied = tmp_path / "occupied"
    occupied.write_text("a file")
    with pytest.raises(TrainingOutputError, match="cannot be written to"):
        write_bundle(occupied, trained)
    assert occupied.read_text() == "a file"


def test_a_full_disk_leaves_what_was_there(tmp_path, trained, monkeypatch):
    write_bundle(tmp_path, trained)
    before = {path: (tmp_path / path).read_bytes() for path in files_of(tmp_path)}
    altered = {name: model for name, model in trained.items() if name == "dresses"}

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("fitkiosk.training.trainer.os.fsync", full)
    with pytest.raises(TrainingOutputError, match="No space left"):
        write_bundle(tmp_path, altered)
    assert {path: (tmp_path / path).read_bytes() for path in files_of(tmp_path)} == before


@pytest.mark.parametrize("labels", [[0, 1] * 5, [0] * 30 + [1]])
def test_too_few_rows_are_refused(two, labels):
    raw = np.column_stack([np.full(len(labels), 90.0), np.arange(len(labels)) + 90.0])
    with pytest.raises(BadInputError, match="too few fittings of “upper_loose”"):
        train_category(TrainingSet(two["upper_loose"], raw, np.array(labels)), "a test", 42)
