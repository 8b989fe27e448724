"""The commands: what they print, where, and how they leave."""

import json
import subprocess
import sys

import pytest
from typer.testing import CliRunner

from fitkiosk.admin.main import app

UPPER = ["--category", "upper_fitted", "--bust", "91", "--waist", "78"]
GARMENT = ["--chest", "92", "--product-waist", "80"]


@pytest.fixture
def run():
    runner = CliRunner()

    def running(*arguments):
        return runner.invoke(app, [str(argument) for argument in arguments])

    return running


@pytest.fixture
def table(tmp_path):
    """Fittings of one category whose rule is a plain difference."""
    rows = [
        f"upper_loose,{rating},{bust},{bust + room}"
        for bust in range(70, 130)
        for room, rating in ((0, "Very Tight"), (3, 0), (10, "perfect_fit"), (14, 1), (28, 2))
    ]
    file = tmp_path / "fittings.csv"
    file.write_text("fit_category,fit_rating,user_bust_cm,product_chest_cm\n" + "\n".join(rows))
    return file


def test_predict_prints_the_contract_alone(run, tmp_path):
    result = run("predict", *UPPER, *GARMENT, "--json", "--data-dir", tmp_path)
    assert (result.exit_code, result.stderr) == (0, "")
    answer = json.loads(result.stdout)
    assert list(answer) == ["fit_recommendation", "confidence", "category", "probabilities"]
    assert list(answer["probabilities"]) == ["too_tight", "perfect_fit", "too_loose"]
    assert answer["fit_recommendation"] == "perfect_fit"
    assert answer["confidence"] == max(answer["probabilities"].values())
    assert sum(answer["probabilities"].values()) == pytest.approx(1)
    assert answer["category"] == "upper_fitted"


def test_predict_prints_a_table_for_people(run):
    result = run("predict", *UPPER, *GARMENT)
    assert result.exit_code == 0
    assert "upper_fitted: perfect_fit" in result.stdout
    assert "too_loose" in result.stdout


def test_predict_takes_measurements_by_name(run):
    named = ["--measure", "product_chest_cm=92", "--measure", "product_waist_cm=80"]
    by_option = run("predict", *UPPER, *GARMENT, "--json")
    assert run("predict", *UPPER, *named, "--json").stdout == by_option.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([*UPPER, "--chest", "92"], "“upper_fitted” also needs product_waist_cm"),
        (["--category", "hats"], "upper_fitted, upper_loose, lower_fitted, lower_loose, dresses"),
        ([*UPPER, "--chest", "-92", "--product-waist", "80"], "product_chest_cm"),
        ([*UPPER, "--chest", "nan", "--product-waist", "80"], "product_chest_cm"),
        ([*UPPER, *GARMENT, "--measure", "chest"], "“chest” is not a measurement"),
        ([*UPPER, "--chest", "wide"], "--chest"),
        ([], "--category"),
    ],
)
def test_bad_input_leaves_with_two_and_a_clean_standard_output(run, arguments, said):
    result = run("predict", *arguments, "--json")
    assert result.exit_code == 2
    assert result.stdout == ""
    assert said in result.stderr


def test_a_disabled_category_leaves_with_one(run, tmp_path):
    result = run("predict", *UPPER, *GARMENT, "--models", tmp_path, "--json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "manifest.json" in result.stderr


def test_train_on_a_table_then_evaluate_it(run, table, tmp_path):
    out = tmp_path / "models"
    result = run("train", "--data", table, "--out", out, "--json", "--data-dir", tmp_path)
    assert (result.exit_code, result.stderr) == (0, "")
    figures = json.loads(result.stdout)["categories"]["upper_loose"]
    measures = {"rows", "measured_on", "accuracy", "log_loss", "ece"}
    assert set(figures) == {*measures, "baseline"}
    assert set(figures["baseline"]) == measures
    assert (figures["rows"], figures["measured_on"]) == (300, 60)
    assert figures["accuracy"] >= 0.97

    result = run("evaluate", "--data", table, "--models", out, "--json", "--data-dir", tmp_path)
    assert result.exit_code == 0
    evaluated = json.loads(result.stdout)["categories"]["upper_loose"]
    assert set(evaluated) == {*measures, "baseline"}
    assert evaluated["rows"] == 300
    assert evaluated["accuracy"] >= 0.97
    assert 0 < evaluated["baseline"]["accuracy"] <= 1

    result = run("evaluate", "--data", table, "--models", out)
    assert result.stdout.splitlines()[0].startswith("category")


def test_train_on_generated_fittings(run, tmp_path):
    result = run("train", "--generate", 60, "--out", tmp_path / "models", "--seed", 3, "--json")
    assert result.exit_code == 0
    assert len(json.loads(result.stdout)["categories"]) == 5
    assert len(list((tmp_path / "models" / "fashion").glob("*_model.pkl"))) == 5


def test_train_needs_exactly_one_source(run, table, tmp_path):
    for source in ([], ["--data", table, "--generate", 100]):
        result = run("train", *source, "--out", tmp_path / "models")
        assert result.exit_code == 2
        assert "--generate" in result.stderr
    assert not (tmp_path / "models").exists()


def test_a_bad_table_leaves_with_two(run, tmp_path):
    bad = tmp_path / "bad.csv"
    bad.write_text("fit_category,fit_rating\nhats,1\n")
    for command in (["train", "--out", tmp_path / "models"], ["evaluate"]):
        result = run(*command, "--data", bad, "--json")
        assert (result.exit_code, result.stdout) == (2, "")
        assert "Line 2" in result.stderr


def test_a_place_that_cannot_be_written_leaves_with_one(run, table):
    result = run("train", "--data", table, "--out", table, "--json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "cannot be written" in result.stderr


def test_evaluate_needs_the_models_of_the_table(run, table, tmp_path):
    result = run("evaluate", "--data", table, "--models", tmp_path)
    assert result.exit_code == 1
    assert "upper_loose" in result.stderr


def test_the_program_as_it_is_run():
    code = "from fitkiosk.admin.main import main; main()"
    command = [sys.executable, "-W", "error", "-c", code, "predict", *UPPER, *GARMENT, "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["fit_recommendation"] == "perfect_fit"


def test_help_does_not_wait_for_heavy_libraries():
    code = (
        "import sys, fitkiosk.admin.main;"
        "sys.exit(any(name.split('.')[0] in ('numpy', 'sklearn', 'pandas') for name in"
        " sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
