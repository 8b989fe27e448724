"""Names tell what a product is, and never more than they tell."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fitkiosk import assets
from fitkiosk.domain.products import Wearers
from fitkiosk.errors import BundledFileError
from fitkiosk.fit.categories import load_categories
from fitkiosk.intake.product_types import ProductTypes, TypeGuess

FILE = assets.resources_dir() / "product_types.toml"
CATEGORIES = load_categories(assets.models_dir() / "categories.toml")
TYPES = ProductTypes.load(FILE, CATEGORIES)
IN_THE_FIVE = [kind for category in CATEGORIES.values() for kind in category.product_types]
WOMEN, MEN, CHILDREN, EVERYONE = (
    Wearers.WOMEN,
    Wearers.MEN,
    Wearers.CHILDREN,
    Wearers.EVERYONE,
)
SURE, UNSURE = 0.9, 0.7

WORDS = st.sampled_from(
    [
        "shirt",
        "top",
        "kurta",
        "kurti",
        "saree",
        "dress",
        "trousers",
        "bag",
        "for",
        "with",
        "and",
        "set",
        "of",
        "women",
        "boys",
        "kids",
        "slim",
        "-",
        ",",
        "(",
        "&",
        "in",
        "3",
        "years",
        "maternity",
        "oversized",
        "navy",
        "शर्ट",
        "के",
        "साथ",
        "बच्चों",
        "x",
    ]
)
NAMES = st.one_of(st.text(), st.lists(WORDS, max_size=12).map(" ".join))


@pytest.mark.parametrize(
    ("name", "wearers", "product_type"),
    [
        ("Velora Men Navy Striped Slim Fit Casual Shirt", None, "shirt"),
        ("Velora Men's T-Shirts (Pack of 3)", None, "t-shirt"),
        ("CREW NECK TSHIRT BLUE XL", None, "t-shirt"),
        ("Polo Collar Tee Shirt", MEN, "t-shirt"),
        ("Velora Men Linen Shirt KD-4050 2XL", None, "shirt"),
        ("Ruhani Floral Peplum Top", WOMEN, "blouse"),
        ("Set of 2 Printed Tops", WOMEN, "blouse"),
        ("Cropped Ribbed Top", WOMEN, "crop top"),
        ("H&Q Women's Crop Tee", None, "crop top"),
        ("Racerback Tank Top", WOMEN, "tank top"),
        ("Oversized Graphic T-shirt", MEN, "oversized shirt"),
        ("Relaxed Fit Linen Shirt", WOMEN, "oversized shirt"),
        ("Hooded Sweatshirt", EVERYONE, "hoodie"),
        ("Embellished Kaftan Top", WOMEN, "kaftan"),
        ("Straight Printed Kurta", WOMEN, "loose kurti"),
        ("Slim Fit Kurta", WOMEN, "fitted kurti"),
        ("Flared Cotton Kurti", None, "loose kurti"),
        ("Anarkali Kurta", WOMEN, "fitted kurti"),
        ("Super Skinny Mid-Rise Stretchable Jeans K4050", WOMEN, "jeans"),
        ("Slim Fit Chinos", MEN, "skinny trousers"),
        ("Slim Fit Formal Trousers", MEN, "formal trousers"),
        ("Skinny-Fit Pants", WOMEN, "skinny trousers"),
        ("Wide-Leg Pants", WOMEN, "wide-leg trousers"),
        ("Printed Palazzos", WOMEN, "palazzo"),
        ("Training Trackpants", MEN, "joggers"),
        ("Rust High-Rise Jeggings", WOMEN, "leggings"),
        ("Floral Maxi Dress with Belt", WOMEN, "maxi dress"),
        ("Ruched Bodycon Dress", WOMEN, "bodycon dress"),
        ("Knee-Length Shirt Dress", WOMEN, "midi dress"),
        ("Fit & Flare Dress", WOMEN, "midi dress"),
        ("महिलाओं के लिए सूती ढीली कुर्ती", None, "loose kurti"),
        ("पुरुषों की फ़ॉर्मल शर्ट", None, "shirt"),
        ("टी-शर्ट", None, "t-shirt"),
        ("जीन्स", None, "jeans"),
        ("स्लिम फिट पैंट", None, "skinny trousers"),
    ],
)
def test_a_garment_is_known_with_its_category(name, wearers, product_type):
    guess = TYPES.guess(name, wearers)
    assert guess.product_type == product_type
    assert guess.fit_category == TYPES.category_of(product_type) is not None
    assert guess.certainty >= UNSURE
    assert guess.because


@pytest.mark.parametrize(
    ("name", "product_type"),
    [
        ("Cabin Trolley Bag", "bag"),
        ("Shirt Bag", "bag"),
        ("Shirt Collar Stays", "accessory"),
        ("Leather Dress Shoes", "shoes"),
        ("Lightly Padded T-shirt Bra P12", "bra"),
        ("Jeans Belt", "belt"),
        ("Watch with Leather Strap", "watch"),
        ("Kurta Set with Dupatta", "kurta set"),
        ("Phone Case", "phone accessory"),
        ("Shoe Cleaner", "shoe care"),
        ("Silk Dress Material", "unstitched material"),
        ("Shirt and Trouser Fabric", "unstitched material"),
        ("Hanger for Shirts", "garment care"),
        ("Shirt Hanger", "garment care"),
        ("Denim Jacket", "jacket"),
        ("Shirt Jacket", "jacket"),
        ("Kurta with Palazzos", "kurta set"),
        ("Kurti, Palazzo and Dupatta Set", "kurta set"),
        ("Top & Skirt", "clothing set"),
        ("Striped Top with Trousers", "clothing set"),
        ("Co-ord Set", "clothing set"),
        ("Trouser Suit", "suit"),
        ("Saree with Blouse Piece", "saree"),
        ("Maxi Nightdress", "nightwear"),
        ("Cotton Nighty Gown Free Size", "nightwear"),
        ("Lace Bralette Top", "bra"),
        ("Maxi Skirt", "skirt"),
        ("Chino Shorts", "shorts"),
        ("Culotte Jumpsuit", "jumpsuit"),
        ("Eau de Toilette 100 ml", "perfume"),
        ("Matte Lipstick Coral Kiss 04", "lipstick"),
        ("King Bedsheet with 2 Pillow Covers", "bedsheet"),
        ("Table Lamp with Shade", "home goods"),
        ("Anti-Ageing Face Cream", "skin and hair care"),
        ("साड़ी", "saree"),
        ("चमड़े का बैग", "bag"),
        ("कुर्ता पलाज़ो के साथ", "kurta set"),
    ],
)
def test_the_head_of_a_name_counts_and_not_the_first_garment_in_it(name, product_type):
    guess = TYPES.guess(name, WOMEN)
    assert guess.product_type == product_type
    assert guess.fit_category is None
    assert guess.certainty >= UNSURE


@pytest.mark.parametrize(
    "name", ["Shirt Dryer", "T-shirt Folding Gadget", "Cover for Dress", "Jeans - Leather Belt"]
)
def test_what_may_not_be_the_garment_gets_no_category_and_is_unsure(name):
    guess = TYPES.guess(name)
    assert guess.fit_category is None
    assert guess.certainty < UNSURE


@pytest.mark.parametrize("name", ["", "   ", "!!!", "12345", "Roshni 7", "Pink Set"])
def test_a_name_that_says_nothing_is_no_type(name):
    assert TYPES.guess(name) == TypeGuess()


def test_a_colour_behind_a_garment_is_no_product():
    assert TYPES.guess("Cotton Kurti Cream").product_type == "fitted kurti"
    assert TYPES.guess("Night Repair Cream").product_type == "skin and hair care"


@pytest.mark.parametrize("name", ["Kurti", "A-Line Kurta", "Boyfriend Jeans", "Cargo Pants"])
def test_what_two_models_could_answer_for_is_unsure(name):
    guess = TYPES.guess(name, WOMEN)
    assert guess.fit_category is not None
    assert guess.certainty < UNSURE


def test_a_kurta_is_a_kurti_only_for_women():
    assert TYPES.guess("Straight Kurta", MEN).product_type == "kurta"
    assert TYPES.guess("Straight Kurta for Men").fit_category is None
    assert TYPES.guess("Straight Kurta").fit_category is None
    assert TYPES.guess("Women's Straight Kurta").fit_category == "upper_loose"


@pytest.mark.parametrize(
    ("name", "wearers"),
    [
        ("Kids Shirt", None),
        ("Boys' T-Shirt", EVERYONE),
        ("Girls Floral Dress", WOMEN),
        ("T-shirt 4-5 Years", None),
        ("बच्चों की शर्ट", None),
        ("Plain Shirt", CHILDREN),
    ],
)
def test_clothes_for_children_are_named_and_nothing_more(name, wearers):
    guess = TYPES.guess(name, wearers)
    assert guess.product_type
    assert guess.fit_category is None


@pytest.mark.parametrize("name", ["Maternity Dress", "Nursing Kurti", "Pet Shirt", "Doll Dress"])
def test_bodies_that_no_model_knows_get_no_category(name):
    guess = TYPES.guess(name, WOMEN)
    assert guess.product_type
    assert guess.fit_category is None


@pytest.mark.parametrize(
    ("name", "wearers"),
    [
        ("Velora Women Red Top", WOMEN),
        ("Gents Watch", MEN),
        ("Unisex Backpack", EVERYONE),
        ("Shirt for Men & Women", EVERYONE),
        ("Boys Joggers", CHILDREN),
        ("Top for Women & Girls", WOMEN),
        ("Girls / Women Kurti", WOMEN),
        ("Women Top with Girls Print", CHILDREN),
        ("Baby Pink Top", None),
        ("Boyfriend Jeans", None),
        ("Warranty 2 Years Women Watch", WOMEN),
        ("Bib 6-12 Months", CHILDREN),
        ("महिला कुर्ती", WOMEN),
        ("पुरुषों की शर्ट", MEN),
        ("लड़कियों का फ्रॉक", CHILDREN),
        ("Cotton Shirt", None),
    ],
)
def test_who_wears_it_by_its_words(name, wearers):
    assert TYPES.wearers_of(name) is wearers


def test_the_column_of_the_seller_helps_where_the_name_is_silent():
    guess = TYPES.guess("Roshni 7", WOMEN, seller_type="Clothing > Women > Kurtis")
    assert guess.product_type == "fitted kurti"
    assert TYPES.guess("Roshni Flared", WOMEN, "Kurtis").product_type == "loose kurti"
    assert TYPES.guess("Roshni 7", WOMEN, "Tops & Tees").fit_category == "upper_fitted"
    assert TYPES.guess("Roshni 7", WOMEN, "Dresses & Jumpsuits") == TypeGuess()
    assert TYPES.guess("Roshni 7", WOMEN, "Boys Shirts").fit_category is None


def test_name_and_column_make_surer_together_and_less_sure_against_each_other():
    alone = TYPES.guess("Slim Fit Trousers", MEN)
    agreed = TYPES.guess("Slim Fit Trousers", MEN, seller_type="Trousers")
    opposed = TYPES.guess("Slim Fit Trousers", MEN, seller_type="Culottes")
    assert agreed.product_type == alone.product_type == "skinny trousers"
    assert opposed.certainty < alone.certainty < agreed.certainty
    assert TYPES.guess("T-shirt Bra", WOMEN, seller_type="T-shirt").fit_category is None
    assert TYPES.guess("Linen Shirt", WOMEN, seller_type="Bags").fit_category is None


def test_the_column_can_say_that_a_doubtful_name_is_right():
    assert TYPES.guess("Cotton Shirt Zyndra", MEN).fit_category is None
    assert TYPES.guess("Cotton Shirt Zyndra", MEN, "Shirts").fit_category == "upper_fitted"


def test_the_description_is_read_last_and_trusted_less():
    told = TYPES.guess("Roshni 7", WOMEN, description="Maxi dress, has a round neck")
    assert told.product_type == "maxi dress"
    assert told.certainty < SURE
    assert TYPES.guess("Roshni 7", description="Maxi dress for girls").fit_category is None
    named = TYPES.guess("Silk Saree", WOMEN, description="Maxi dress")
    assert named == TYPES.guess("Silk Saree", WOMEN)


@pytest.mark.parametrize("product_type", IN_THE_FIVE)
def test_every_type_of_the_categories_can_be_guessed_by_its_name(product_type):
    guess = TYPES.guess(f"Velora Women Blue {product_type.title()}")
    assert guess.product_type == product_type
    assert guess.fit_category == TYPES.category_of(product_type)


def test_every_type_can_be_reached_and_the_five_come_first():
    names = TYPES.names()
    assert list(names[: len(IN_THE_FIVE)]) == IN_THE_FIVE
    assert len(set(names)) == len(names)
    outside = names[len(IN_THE_FIVE) :]
    assert all(TYPES.category_of(name) is None for name in outside)
    assert [name for name in outside if TYPES.guess(name, WOMEN).product_type != name] == [
        "kurta"  # a woman's is a kurti
    ]


def test_a_type_that_only_the_categories_declare_is_known(tmp_path: Path):
    shirt = CATEGORIES["upper_fitted"]
    other = {"feet": type(shirt)("footwear", "feet", ("a",), (), ("clown shoes",))}
    types = ProductTypes.load(FILE, other)
    assert types.guess("Red Clown Shoes").fit_category == "feet"
    assert types.guess("Dress Shoes").product_type == "shoes"
    assert types.guess("Shirt", MEN) == TypeGuess("shirt", None, 0.97, ("shirt",))


@given(NAMES, st.sampled_from([None, *Wearers]), NAMES, NAMES)
def test_whatever_is_written_a_guess_is_in_order(name, wearers, seller_type, description):
    guess = TYPES.guess(name, wearers, seller_type, description)
    assert guess.product_type in ("", *TYPES.names())
    assert 0 <= guess.certainty < 1
    assert (guess.certainty > 0) == bool(guess.product_type) == bool(guess.because)
    assert guess.fit_category in (None, TYPES.category_of(guess.product_type))


@given(NAMES, NAMES, NAMES)
def test_nothing_for_children_is_ever_in_a_category(name, seller_type, description):
    assert TYPES.guess(name, CHILDREN, seller_type, description).fit_category is None
    for_boys = TYPES.guess(f"Boys {name[:100]}", MEN, seller_type, description)
    grown = TYPES.wearers_of(f"Boys {name[:100]}") is not CHILDREN
    assert for_boys.fit_category is None or grown


def test_a_page_of_text_in_place_of_a_name_is_cut_short():
    assert TYPES.guess("shirt " + "blue " * 100_000).product_type == "shirt"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('into = "loose kurti"', 'into = "loose kurta"', "loose kurta"),
        ('name = "saree"', 'name = "shirt"', "shirt"),
        ("named = 0.97", "named = 97", "certainty.named"),
        ('level = "named"', 'level = "certain"', "level"),
        ("[words]", "[wirds]", "words"),
        ("[certainty]", "[certainty", "line"),
    ],
)
def test_a_file_that_cannot_be_used_says_where(tmp_path: Path, old, new, said):
    file = tmp_path / "product_types.toml"
    text = FILE.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BundledFileError, match=said):
        ProductTypes.load(file, CATEGORIES)


def test_a_missing_file_is_told(tmp_path: Path):
    with pytest.raises(BundledFileError, match=r"product_types\.toml"):
        ProductTypes.load(tmp_path / "product_types.toml", CATEGORIES)
