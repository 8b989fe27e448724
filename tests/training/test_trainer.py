"""A bundle is trained the same twice, written whole or not at all, and works."""

from pathlib import Path

import numpy as np
import pytest

from fitkiosk.domain.fit import ModelState
from fitkiosk.errors import BadInputError, TrainingOutputError
from fitkiosk.fit.bundle import FitModels
from fitkiosk.fit.features import product_columns
from fitkiosk.fit.manifest import read_manifest
from fitkiosk.training.cards import Evidence, card_text
from fitkiosk.training.datasets import TrainingSet
from fitkiosk.training.fittings import FittingNoise, generate_fittings
from fitkiosk.training.notes import told
from fitkiosk.training.reliability import Reliability
from fitkiosk.training.trainer import (
    train_category,
    train_on_generated,
    train_on_tables,
    write_bundle,
)


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
    assert all(models.model(name) for name in two)
    assert files_of(tmp_path / "new" / "models") == {
        Path("manifest.json"),
        *(Path(f"fashion/{name}_model.pkl") for name in two),
        *(Path(f"fashion/{name}_card.md") for name in two),
        *(Path(f"fashion/{name}_reliability.svg") for name in two),
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
        # A fifth, give or take rows that repeat each other.
        assert model.entry.figures.rows == model.entry.baseline.rows == pytest.approx(80, abs=5)


def test_the_generators_rule_is_learnt_better_than_by_the_baseline(categories, populations):
    exact = FittingNoise(reading_sd_cm=0, taste_sd_cm=0, making_sd_cm=0, blunder_share=0)
    rng = np.random.default_rng(3)
    fittings = generate_fittings(categories["dresses"], populations, 3_000, rng, exact)
    entry = train_category(fittings, "a test", 42).entry
    assert entry.figures.accuracy >= 0.95
    assert entry.figures.accuracy > entry.baseline.accuracy + 0.05


def test_ranges_leave_one_row_in_a_thousand_aside_at_either_end(two):
    room = np.linspace(0, 40, 5_000)
    room[:2] = -500, 900
    raw = np.column_stack([np.full(5_000, 100.0), 100 + room])
    labels = np.searchsorted([4, 24], room)
    entry = train_category(TrainingSet(two["upper_loose"], raw, labels), "a test", 1).entry
    assert entry.training_range["user_bust_cm"] == (99.95, 100.05)
    assert entry.training_range["product_chest_cm"] == pytest.approx((100, 140), abs=0.2)
    assert entry.ease_range == {"bust": pytest.approx((0, 40), abs=0.2)}


def test_the_errors_learnt_with_are_those_of_tape_and_sewing(trained):
    noise = FittingNoise()
    for model in trained.values():
        assert model.entry.learnt_errors.body_cm == pytest.approx(
            noise.reading_sd_cm / noise.readings**0.5, abs=1e-4
        )
        assert model.entry.learnt_errors.garment_cm == noise.making_sd_cm


def test_cards_say_what_the_figures_mean(trained, two):
    model = trained["dresses"]
    for said in (
        "measures the generator, not the world",
        "(dresses_reliability.svg)",
        f"right: {round(100 * model.entry.figures.accuracy, 1):g} % of those on",
        "of 50 rows by about 14 points either way, of 500 by 4.",
        "Many rows are too tight",
        "counts against too tight and never towards too loose",
        "never claims more than 98.5 %",
        "Likely sizes",
        "Limits",
        f"{model.entry.figures.brier:.3f}",
        f"{100 * model.entry.size_set[0].coverage:.1f} %",
        *(f"`{feature}`" for feature in two["dresses"].features),
    ):
        assert said in model.card


def table(category, count):
    """Fittings whose label is plain, all different."""
    labels = np.arange(count) % 3
    room = 2 + 12 * labels + np.arange(count) / count
    raw = np.full((count, len(category.features)), 90.0)
    raw[:, product_columns(category)] += room[:, None]
    return TrainingSet(category, raw, labels)


def test_a_small_table_is_cross_validated_and_learnt_whole(two):
    model = train_category(table(two["upper_loose"], 60), "the table a.csv", 1)
    assert model.entry.rows == model.entry.figures.rows == model.entry.baseline.rows == 60
    assert model.entry.training_range["product_chest_cm"][1] > 90 + 2 + 24 + 0.9
    assert "five models" in model.card
    assert "held out once" in told(model.notes)[0]


def test_a_large_table_is_not(two):
    model = train_category(table(two["upper_loose"], 200), "the table a.csv", 1)
    assert (model.entry.rows, model.entry.figures.rows) == (200, 40)
    assert model.notes == ()
    assert "five models" not in model.card


def test_a_table_gives_the_same_model_card_and_picture_twice(two):
    first, second = (train_category(table(two["dresses"], 240), "a", 5) for _ in range(2))
    assert first == second


def test_cards_of_real_tables_speak_of_the_table(two):
    fittings = table(two["upper_loose"], 300)
    fittings.labels[fittings.labels == 0] = 1
    model = train_category(fittings, "the table a.csv", 1)
    assert "300 rows: the table a.csv" in model.card
    assert "assumed, for a table does not say" in model.card
    assert "no row is rated too_tight" in model.card
    assert model.entry.size_set == ()
    for word in ("generator", "made up", "as generated"):
        assert word not in model.card


def test_rows_that_repeat_each_other_do_not_flatter_the_figures(two):
    # Ratings by chance: only who has seen a row can know it.
    rng = np.random.default_rng(2)
    once = rng.uniform(70, 120, (300, 2)).round(1)
    labels = rng.integers(0, 3, 300)
    fittings = TrainingSet(two["upper_loose"], np.repeat(once, 3, 0), np.repeat(labels, 3))
    model = train_category(fittings, "the table a.csv", 1)
    assert model.entry.baseline.accuracy < 0.6
    repeated, weak = told(model.notes)
    assert "600 of 900 rows repeat" in repeated
    assert "the ratings are the right way round" in weak
    assert weak in model.card


def test_few_rows_often_repeated_are_cross_validated_as_few(two):
    few = table(two["upper_loose"], 60)
    many = TrainingSet(few.category, np.repeat(few.raw, 5, 0), np.repeat(few.labels, 5))
    model = train_category(many, "the table a.csv", 1)
    assert model.entry.rows == model.entry.figures.rows == 300
    assert "300 rows, 60 of them different, are few" in told(model.notes)[0]
    assert "five models" in model.card


def test_ratings_the_wrong_way_round_are_told(two):
    rows = table(two["upper_loose"], 300)
    rows.labels[:] = 2 - rows.labels
    (weak,) = told(train_category(rows, "the table a.csv", 1).notes)
    assert "the ratings are the right way round" in weak


def test_what_cannot_be_learnt_is_left_out_and_keeps_its_entry(tmp_path, two, trained):
    write_bundle(tmp_path, trained)
    one_rating = TrainingSet(two["dresses"], np.full((30, 6), 90.0), np.ones(30, dtype=int))
    tables = {"dresses": one_rating, "upper_loose": table(two["upper_loose"], 60)}
    models, notes = train_on_tables(tables, "the table a.csv", 1)
    assert list(models) == ["upper_loose"]
    assert told(notes)[0].startswith("“dresses”: left out. Every row is rated perfect_fit.")
    write_bundle(tmp_path, models)
    assert set(states(tmp_path, two).values()) == {ModelState.LOADED}
    entries = read_manifest(tmp_path)
    assert entries["dresses"] == trained["dresses"].entry
    assert entries["upper_loose"] == models["upper_loose"].entry


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


def test_a_rating_whose_rows_are_all_alike_cannot_be_held_out(two):
    fittings = table(two["upper_loose"], 60)
    fittings.raw[fittings.labels == 2] = 90, 130
    with pytest.raises(BadInputError, match="all rows rated too_loose have the same measurements"):
        train_category(fittings, "a test", 42)


@pytest.mark.parametrize(
    ("labels", "said"), [([0, 1] * 5, "10 rows"), ([0] * 30 + [1], "of 31 rows one alone is rated")]
)
def test_too_few_rows_are_refused(two, labels, said):
    raw = np.column_stack([np.full(len(labels), 90.0), np.arange(len(labels)) + 90.0])
    with pytest.raises(BadInputError, match=f"too few fittings of “upper_loose” .*: {said}"):
        train_category(TrainingSet(two["upper_loose"], raw, np.array(labels)), "a test", 42)


@pytest.mark.parametrize(
    ("accuracy", "said"),
    [
        (0.91, "About 9 answers in 10 were right: 91 % of those on"),
        (0.97, "About 97 answers in 100 were right: 97 % of those on"),
        (0.12, "About 1 answer in 10 was right"),
        (1.0, "All answers were right: 100 % of those on"),
    ],
)
def test_cards_begin_the_figures_with_a_sentence(two, trained, accuracy, said):
    model = trained["upper_loose"]
    figures = model.entry.figures.model_copy(update={"accuracy": accuracy})
    evidence = Evidence(np.zeros((3, 3), dtype=int), Reliability(((), (), ()), ()), False, None, ())
    card = card_text(
        two["upper_loose"], model.entry.model_copy(update={"figures": figures}), evidence
    )
    measured = card.partition("## What was measured\n\n")[2]
    assert measured.startswith(said)
    baseline = f"{round(100 * model.entry.baseline.accuracy, 1):g}"
    assert f"the baseline was right in {baseline} %" in measured.splitlines()[0]
