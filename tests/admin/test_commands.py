"""The commands: what they print, where, and how they leave."""

import json
import re
import shutil
import subprocess
import sys
from dataclasses import replace

import pytest

from fitkiosk import assets
from fitkiosk.domain.fit import Probabilities
from fitkiosk.fit.advisor import Advisor

UPPER = ["--category", "upper_fitted", "--bust", "91", "--waist", "78"]
GARMENT = ["--chest", "92", "--product-waist", "80"]


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


def explained(run, *options):
    result = run("predict", *UPPER, *GARMENT, "--explain", "--json", *options)
    assert (result.exit_code, result.stderr) == (0, "")
    answer = json.loads(result.stdout)
    return answer, answer.pop("explanation")


def test_predict_explains_beside_the_contract(run):
    plain = json.loads(run("predict", *UPPER, *GARMENT, "--json").stdout)
    answer, explanation = explained(run)
    assert answer.pop("probabilities") == pytest.approx(plain.pop("probabilities"))
    assert answer.pop("confidence") == pytest.approx(plain.pop("confidence"))
    assert answer == plain
    assert list(explanation) == ["headline", "verdict", "sureness", "reasons", "cautions"]
    assert explanation["reasons"][-1] == "Worked out from the girths of the finished garment."
    assert explanation["cautions"] == []


def test_predict_explains_in_sentences_after_the_answer(run):
    plain = run("predict", *UPPER, *GARMENT).stdout
    told = run("predict", *UPPER, *GARMENT, "--explain", "--error", 3).stdout
    _, explanation = explained(run, "--error", 3)
    assert run("predict", *UPPER, *GARMENT, "--explain").stdout.startswith(plain)
    lines = told.splitlines()[len(plain.splitlines()) + 1 :]
    assert lines == [
        *(explanation[part] for part in ("headline", "verdict", "sureness")),
        *(f"- {reason}" for reason in explanation["reasons"]),
        *(f"! {caution}" for caution in explanation["cautions"]),
    ]
    assert explanation["cautions"][0].startswith("Each girth may be about 3 cm off")


def test_predict_counts_in_what_else_is_known(run):
    usual, _ = explained(run)
    relaxed, said = explained(run, "--wish", "relaxed")
    assert "Judged for a relaxed fit: about 2 cm more room than usual." in said["reasons"]
    assert relaxed["probabilities"]["too_tight"] > usual["probabilities"]["too_tight"]
    stretched, said = explained(run, "--wish", "relaxed", "--stretch", 20)
    assert any("the cloth gives about 8 cm" in reason for reason in said["reasons"])
    assert stretched["probabilities"]["too_tight"] < relaxed["probabilities"]["too_tight"]
    unsure, _ = explained(run, "--error", 5)
    assert unsure["confidence"] < usual["confidence"]
    without = run("predict", *UPPER, *GARMENT, "--error", 5, "--json").stdout
    assert json.loads(without) == unsure


def test_predict_takes_a_garment_laid_flat_and_inches(run):
    usual = json.loads(run("predict", *UPPER, *GARMENT, "--json").stdout)
    flat = ["--chest", 46, "--product-waist", 40, "--basis", "flat", "--explain", "--json"]
    said = json.loads(run("predict", *UPPER, *flat).stdout)["explanation"]
    assert "Worked out from the garment laid flat, doubled." in said["reasons"]
    inches = [float(text) / 2.54 for text in (91, 78, 92, 80)]
    girths = ("--bust", "--waist", "--chest", "--product-waist")
    given = [part for pair in zip(girths, inches, strict=True) for part in pair]
    asked = ["predict", "--category", "upper_fitted", *given, "--unit", "in", "--json"]
    assert json.loads(run(*asked).stdout)["confidence"] == pytest.approx(usual["confidence"])
    said = json.loads(run(*asked, "--explain").stdout)["explanation"]
    assert "cm" not in " ".join((said["verdict"], *said["reasons"]))


@pytest.mark.parametrize("value", ["nan", "inf", "-inf", "-1"])
@pytest.mark.parametrize("option", ["--stretch", "--error", "--bust"])
@pytest.mark.parametrize("unit", ["cm", "in"])
def test_predict_refuses_what_is_no_length(run, option, value, unit):
    result = run("predict", *UPPER, *GARMENT, option, value, "--unit", unit, "--json")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "as a number" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([*UPPER, *GARMENT, "--wish", "baggy"], "--wish"),
        ([*UPPER, *GARMENT, "--basis", "hat"], "--basis"),
        ([*UPPER, *GARMENT, "--unit", "ell"], "--unit"),
        ([*UPPER, "--chest", "92", "--explain"], "Add --product-waist"),
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
    measures = {"rows", "measured_on", "accuracy", "log_loss", "brier", "ece", "label_ece"}
    assert set(figures["label_ece"]) == {"too_tight", "perfect_fit", "too_loose"}
    assert set(figures) == {*measures, "baseline"}
    assert set(figures["baseline"]) == measures
    assert (figures["rows"], figures["measured_on"]) == (300, 60)
    assert figures["accuracy"] >= 0.97
    assert json.loads(result.stdout)["notes"] == []

    result = run("evaluate", "--data", table, "--models", out, "--json", "--data-dir", tmp_path)
    assert result.exit_code == 0
    evaluated = json.loads(result.stdout)["categories"]["upper_loose"]
    assert set(evaluated) == {*measures, "baseline"}
    assert evaluated["rows"] == 300
    assert evaluated["accuracy"] >= 0.97
    assert 0 < evaluated["baseline"]["accuracy"] <= 1

    result = run("evaluate", "--data", table, "--models", out)
    assert re.split("  +", result.stdout.splitlines()[0]) == [
        *("category", "rows", "measured on", "accuracy", "baseline accuracy"),
        *("log loss", "baseline log loss", "brier", "baseline brier"),
        *("ece", "ece tight", "ece perfect", "ece loose"),
    ]
    assert result.stderr == ""


def test_what_is_odd_about_a_table_is_told(run, table, tmp_path):
    out = tmp_path / "models"
    rated_alike = "upper_loose,2,90,130\n" * 2 + "upper_loose,1,90,130"
    table.write_text(f"{table.read_text()}\n{rated_alike}")
    result = run("train", "--data", table, "--out", out)
    assert result.exit_code == 0
    assert "Note: “upper_loose”: 2 of 303 rows repeat" in result.stderr
    assert "Note: “upper_loose”: 3 rows share" in result.stderr
    assert "Note" not in result.stdout
    for command in (["train", "--out", out], ["evaluate", "--models", out]):
        result = run(*command, "--data", table, "--json")
        assert result.stderr == ""
        assert len(json.loads(result.stdout)["notes"]) == 2


def test_a_category_with_one_rating_is_left_out_until_it_is_the_only_one(run, table, tmp_path):
    out = tmp_path / "models"
    head = "fit_category,fit_rating,user_bust_cm,product_chest_cm,user_waist_cm,product_waist_cm\n"
    odd = "upper_fitted,1,90,95,70,75\nupper_fitted,1,91,96,71,76\n"
    rows = table.read_text().splitlines()[1:]
    mixed, alone = tmp_path / "mixed.csv", tmp_path / "alone.csv"
    mixed.write_text(head + odd + "\n".join(f"{row},," for row in rows))
    alone.write_text(head + odd)
    table.write_text(head + "\n".join(f"{row},70,75" for row in rows).replace("loose,", "fitted,"))
    assert run("train", "--data", table, "--out", out).exit_code == 0
    before = json.loads((out / "manifest.json").read_text())["models"]

    for command in (["train", "--out", out], ["evaluate", "--models", out]):
        result = run(*command, "--data", mixed, "--json")
        assert result.exit_code == 0
        answer = json.loads(result.stdout)
        assert list(answer["categories"]) == ["upper_loose"]
        assert answer["notes"][0].startswith(
            "“upper_fitted”: left out. Every row is rated perfect_fit."
        )

        result = run(*command, "--data", alone, "--json")
        assert (result.exit_code, result.stdout) == (2, "")
        assert "Every row of “upper_fitted” is rated perfect_fit" in result.stderr
    after = json.loads((out / "manifest.json").read_text())["models"]
    assert set(before) == {"upper_fitted"}
    assert after["upper_fitted"] == before["upper_fitted"]


def test_train_on_generated_fittings(run, tmp_path):
    result = run("train", "--generate", 200, "--out", tmp_path / "models", "--seed", 3, "--json")
    assert result.exit_code == 0
    assert len(json.loads(result.stdout)["categories"]) == 5
    for kind in ("*_model.pkl", "*_card.md", "*_reliability.svg"):
        assert len(list((tmp_path / "models" / "fashion").glob(kind))) == 5


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


def test_evaluate_leaves_out_what_has_no_model(run, table, tmp_path):
    out = tmp_path / "models"
    run("train", "--data", table, "--out", out)
    head = "fit_category,fit_rating,user_bust_cm,product_chest_cm,user_waist_cm,product_waist_cm,"
    head += "user_hip_cm,product_hip_cm"
    rows = [f"{row},70,75,90,95" for row in table.read_text().splitlines()[1:]]
    others = [
        row.replace("upper_loose", name)
        for name in ("upper_fitted", "dresses")
        for row in rows[:40]
    ]
    table.write_text("\n".join([head, *rows, *others]))
    result = run("evaluate", "--data", table, "--models", out, "--json")
    assert result.exit_code == 0
    answer = json.loads(result.stdout)
    assert list(answer["categories"]) == ["upper_loose"]
    (left_out,) = answer["notes"]
    assert left_out.startswith("“upper_fitted”, “dresses”: left out. Fit advice is switched off")
    assert "no model has been trained for it yet" in left_out

    table.write_text("\n".join([head, *others]))
    result = run("evaluate", "--data", table, "--models", out, "--json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "Fit advice for “upper_fitted” is switched off" in result.stderr


def test_a_table_in_inches_is_asked_about(run, table, tmp_path):
    head, *rows = table.read_text().splitlines()
    split = [row.split(",") for row in rows]
    inches = [
        f"{category},{rating},{float(bust) / 2.54:.2f},{float(chest) / 2.54:.2f}"
        for category, rating, bust, chest in split
    ]
    table.write_text("\n".join([head, *inches]))
    result = run("train", "--data", table, "--out", tmp_path / "models")
    assert result.exit_code == 0
    assert (
        "Note: “upper_loose”: the middle user_bust_cm is 39, which is no girth in cm; are these"
        " inches?"
    ) in result.stderr


def test_models_are_those_of_the_settings_unless_named(run, table, tmp_path, monkeypatch):
    monkeypatch.setenv("FITKIOSK_MODELS_DIR", str(tmp_path))
    for command in (["predict", *UPPER, *GARMENT], ["evaluate", "--data", table]):
        result = run(*command)
        assert (result.exit_code, result.stdout) == (1, "")
        assert "manifest.json" in result.stderr
    bundled = run("predict", *UPPER, *GARMENT, "--models", assets.models_dir(), "--json")
    monkeypatch.delenv("FITKIOSK_MODELS_DIR")
    assert bundled.exit_code == 0
    assert run("predict", *UPPER, *GARMENT, "--json").stdout == bundled.stdout
    own = tmp_path / "own"
    shutil.copytree(assets.models_dir(), own)
    monkeypatch.setenv("FITKIOSK_MODELS_DIR", str(own))
    assert run("predict", *UPPER, *GARMENT, "--json").stdout == bundled.stdout


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--measure", "user_hip_cm=99"], "“upper_fitted” has no measurement “user_hip_cm”"),
        (["--measure", "product_chest=92"], "Its measurements are: user_bust_cm, user_waist_cm"),
        (["--measure", "user_bust_cm=92"], "user_bust_cm is given twice, as 91 and as 92"),
        (["--measure", "user_bust_cm=92"], "by --bust or by --measure"),
        (["--product-type", "hat"], "“upper_fitted” has no product type “hat”"),
        (["--product-type", "hat"], "Its types are: t-shirt, blouse"),
    ],
)
def test_predict_refuses_what_it_would_ignore(run, options, said):
    result = run("predict", *UPPER, *GARMENT, *options, "--json")
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr


def test_predict_takes_the_same_measurement_twice_and_a_type_it_knows(run):
    plain = run("predict", *UPPER, *GARMENT, "--json").stdout
    twice = run("predict", *UPPER, *GARMENT, "--measure", "user_bust_cm=91", "--json")
    assert twice.stdout == plain
    typed = run("predict", *UPPER, *GARMENT, "--product-type", "shirt", "--json")
    assert typed.stdout == plain


def test_a_confidence_is_rounded_alike_in_every_line(run):
    far = ["--category", "upper_loose", "--bust", "120", "--chest", "90", "--explain"]
    lines = run("predict", *far).stdout.splitlines()
    assert json.loads(run("predict", *far, "--json").stdout)["confidence"] == 0.985
    assert lines[0] == "upper_loose: too_tight (98%)"
    assert any(line.startswith("98 % sure") for line in lines)


def test_the_dust_of_a_subtraction_is_not_shown(run, monkeypatch):
    """A chance of 1 - .0075 - .0075 is a trifle above .985."""
    dusty = Probabilities(0.0075, 1 - 0.0075 - 0.0075, 0.0075)
    assert dusty.perfect_fit > 0.985
    advise = Advisor.advise

    def advising(*arguments):
        advice = advise(*arguments)
        return replace(advice, best=replace(advice.best, probabilities=dusty))

    monkeypatch.setattr(Advisor, "advise", advising)
    lines = run("predict", *UPPER, *GARMENT, "--explain").stdout.splitlines()
    assert lines[0] == "upper_fitted: perfect_fit (98%)"
    assert "98 % sure" in lines


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
