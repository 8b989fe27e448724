"""Categories are data, and bad data is told."""

from pathlib import Path

import pytest

from fitkiosk import assets
from fitkiosk.errors import BundledFileError
from fitkiosk.fit.categories import load_categories

CONTRACT = {
    "upper_fitted": ("user_bust_cm", "user_waist_cm", "product_chest_cm", "product_waist_cm"),
    "upper_loose": ("user_bust_cm", "product_chest_cm"),
    "lower_fitted": ("user_waist_cm", "user_hip_cm", "product_waist_cm", "product_hip_cm"),
    "lower_loose": ("user_waist_cm", "user_hip_cm", "product_waist_cm", "product_hip_cm"),
    "dresses": (
        "user_bust_cm",
        "user_waist_cm",
        "user_hip_cm",
        "product_chest_cm",
        "product_waist_cm",
        "product_hip_cm",
    ),
}

FOOTWEAR = """
[[category]]
family = "footwear"
name = "sneakers"
product_types = ["sneakers"]
features = ["user_foot_length_cm", "product_length_cm"]
zones = [
    { name = "length", user = "user_foot_length_cm", product = "product_length_cm", \
tight_below = 0.3, ideal_low = 0.6, ideal_high = 1.2, loose_above = 1.8 },
]
"""


def test_features_are_those_of_the_contract_in_its_order(categories):
    assert {name: category.features for name, category in categories.items()} == CONTRACT
    assert list(categories) == list(CONTRACT)


def test_a_new_family_is_an_entry(tmp_path: Path):
    file = tmp_path / "categories.toml"
    file.write_text(FOOTWEAR, encoding="utf-8")
    sneakers = load_categories(file)["sneakers"]
    assert sneakers.family == "footwear"
    assert sneakers.zones[0].ease.ideal_high == 1.2


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("ideal_low = 0.6", "ideal_low = 2.0", "must rise"),
        ("tight_below = 0.3", "tight_below = nan", "tight_below"),
        ('user = "user_foot_length_cm"', 'user = "user_foot_cm"', "differ in user_foot_cm"),
        ('["user_foot_length_cm",', '["product_length_cm", "user_foot_length_cm",', "twice"),
        ('product_types = ["sneakers"]', "product_types = []", "product_types"),
        ('product_types = ["sneakers"]', 'product_types = ["a", "a"]', "declared twice"),
        ('name = "sneakers"', 'name = "../sneakers"', "name"),
        ('family = "footwear"', 'famly = "footwear"', "family|famly"),
        ("[[category]]", "[[category]", r"categories\.toml"),
        (FOOTWEAR, "", "category"),
        (FOOTWEAR, FOOTWEAR + FOOTWEAR, "“sneakers” is declared twice"),
    ],
)
def test_what_cannot_be_is_refused_in_words(tmp_path: Path, old, new, said):
    assert old in FOOTWEAR
    file = tmp_path / "categories.toml"
    file.write_text(FOOTWEAR.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BundledFileError, match=said):
        load_categories(file)


def test_a_missing_file_is_named():
    with pytest.raises(BundledFileError, match=r"nowhere\.toml"):
        load_categories(assets.models_dir() / "nowhere.toml")
