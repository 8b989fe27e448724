"""A new family is an entry in a file and a table of fittings; no code."""

import json

import numpy as np
import pytest
from typer.testing import CliRunner

from fitkiosk.admin.main import app
from fitkiosk.domain.fit import AdviceKind, Wearer
from fitkiosk.domain.products import ProductSize
from fitkiosk.fit.advisor import Advisor
from fitkiosk.fit.bundle import FitModels
from fitkiosk.fit.categories import load_categories

CATEGORIES = """
[[category]]
family = "toys"
name = "doll_shoes"
product_types = ["doll shoe"]
features = ["user_foot_length_cm", "user_foot_width_cm", "product_length_cm", "product_width_cm"]

[[category.zones]]
name = "length"
user = "user_foot_length_cm"
product = "product_length_cm"
tight_below = 0.2
ideal_low = 0.4
ideal_high = 1.0
loose_above = 1.4

[[category.zones]]
name = "width"
user = "user_foot_width_cm"
product = "product_width_cm"
tight_below = -0.1
ideal_low = 0.0
ideal_high = 0.4
loose_above = 0.8
"""
FOOT = {"user_foot_length_cm": 6.0, "user_foot_width_cm": 2.4}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A folder with one category and a table of fittings, and nothing else."""
    folder = tmp_path_factory.mktemp("toys")
    (folder / "categories.toml").write_text(CATEGORIES, encoding="utf-8")
    rng = np.random.default_rng(1)
    feet = np.column_stack([rng.uniform(4, 8, 1_500), rng.uniform(1.8, 3.2, 1_500)])
    room = np.column_stack([rng.uniform(-0.5, 2.2, 1_500), rng.uniform(-0.6, 1.4, 1_500)])
    words = np.array(["Very Tight", "Perfect Fit", "Slightly Loose"])
    tight = (room < [0.2, -0.1]).any(axis=1)
    loose = (room > [1.4, 0.8]).any(axis=1)
    ratings = words[np.where(tight, 0, np.where(loose, 2, 1))]
    rows = [
        f"doll_shoes,{rating},{length:.2f},{width:.2f},{shoe_length:.2f},{shoe_width:.2f}"
        for rating, (length, width), (shoe_length, shoe_width) in zip(
            ratings, feet, feet + room, strict=True
        )
    ]
    header = "fit_category,fit_rating," + ",".join([*FOOT, "product_length_cm,product_width_cm"])
    (folder / "fittings.csv").write_text("\n".join([header, *rows]), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def trained(folder):
    arguments = ["train", "--data", str(folder / "fittings.csv"), "--out", str(folder), "--json"]
    result = CliRunner().invoke(app, arguments)
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)["categories"]["doll_shoes"]


def test_it_is_learnt_far_better_than_by_the_baseline(trained):
    assert trained["accuracy"] > 0.97
    assert trained["log_loss"] < trained["baseline"]["log_loss"] / 2


def test_it_answers_in_the_contract(run, trained, folder):
    shoe = ("product_length_cm=6.7", "product_width_cm=2.6")
    measures = [*(f"{name}={cm}" for name, cm in FOOT.items()), *shoe]
    asked = [part for measure in measures for part in ("--measure", measure)]
    result = run(
        "predict", "--category", "doll_shoes", *asked, "--models", folder, "--explain", "--json"
    )
    answer = json.loads(result.stdout)
    assert (answer["fit_recommendation"], answer["category"]) == ("perfect_fit", "doll_shoes")
    assert any("at the width" in reason for reason in answer["explanation"]["reasons"])
    missing = run("predict", "--category", "doll_shoes", "--models", folder)
    assert missing.exit_code == 2
    assert "--measure user_foot_length_cm=…" in missing.stderr


def test_it_is_advised_on_sizes_like_clothes(trained, folder):
    categories = load_categories(folder / "categories.toml")
    advisor = Advisor(FitModels.load(folder, categories))
    sizes = [
        ProductSize(
            f"{length:g}", others=(("product_length_cm", length), ("product_width_cm", 2.6))
        )
        for length in (5.5, 6.0, 6.5, 7.0, 7.5)
    ]
    advice = advisor.advise("doll_shoes", Wearer(FOOT), sizes)
    assert (advice.kind, advice.best.size) == (AdviceKind.GREAT, "6.5")
    assert [zone.zone for zone in advice.best.zones] == ["length", "width"]
    short = advisor.advise("doll_shoes", Wearer(FOOT), sizes[:1])
    assert short.kind is AdviceKind.NO_SIZE_FITS


def test_the_programs_own_categories_are_not_in_this_folder(run, trained, folder):
    result = run("predict", "--category", "upper_loose", "--models", folder)
    assert result.exit_code == 2
    assert "doll_shoes" in result.stderr
