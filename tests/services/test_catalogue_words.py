"""How typed words find products: beginnings, ranks, hyphens, typos, two scripts, and codes."""

import tomllib

import pytest
from shop_of import FakeWork, new_product

from fitkiosk import assets
from fitkiosk.domain.finding import CatalogueQuery
from fitkiosk.domain.products import Wearers
from fitkiosk.errors import BundledFileError
from fitkiosk.services.aliases import Aliases
from fitkiosk.services.catalogue_index import CatalogueIndex

SHOP = [
    new_product("A-1", "Red Cotton Kurti"),
    new_product(
        "A-2",
        "Kurti Black Floral Print",
        brand="Levi's",
        colour_name="Black",
        product_type="loose kurti",
    ),
    new_product("A-3", "Block-Print Half-Sleeve T-Shirt", product_type="t-shirt"),
    new_product(
        "A-4",
        "Woven Palazzo Trousers",
        product_type="palazzo",
        colour_name="Haldi Yellow",
        barcode="4006381333931",
    ),
    new_product("KR/T 505", "Formal Dress", product_type="midi dress", wearers=Wearers.EVERYONE),
    new_product("A-6", "Maxi Dresses Été", product_type="maxi dress", colour_name="Blue"),
    new_product("A-7", "नीला सूती कुर्ता", product_type="", colour_name="Blue", brand=""),
]


@pytest.fixture(scope="module")
def aliases():
    return Aliases.load(assets.resources_dir())


@pytest.fixture(scope="module")
def index(aliases):
    return CatalogueIndex(FakeWork(SHOP), aliases)


@pytest.fixture(scope="module")
def find(index):
    def skus(text):
        return [card.sku for card in index.find(CatalogueQuery(text), None).cards]

    return skus


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [product.sku for product in SHOP]),
        ("  ", [product.sku for product in SHOP]),
        ("palaz", ["A-4"]),
        ("KURTI red", ["A-1"]),
        ("red jeans", []),
        ("ete", ["A-6"]),
        ("levi's", ["A-2"]),
        ("levis", ["A-2"]),
        ("levi’s", ["A-2"]),
        ("tshirt", ["A-3"]),
        ("t-sh", ["A-3"]),
        ("shirt", ["A-3"]),
        ("half sleeve", ["A-3"]),
        ("half_sleeve", ["A-3"]),
        ("floral-print", ["A-2"]),
        ("haldi", ["A-4"]),
        ("dress for women", ["A-6"]),
        ("unisex", []),
        ("everyone", ["KR/T 505"]),
        ("%", []),
        ("*", []),
        ("-", []),
    ],
)
def test_beginnings_of_words(find, text, expected):
    assert find(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a-4", ["A-4"]),
        ("A-4-M", ["A-4"]),
        ("a4", ["A-4"]),
        ("kr/t", ["KR/T 505"]),
        ("505", ["KR/T 505"]),
        ("krt505", ["KR/T 505"]),
        ("4006381333931", ["A-4"]),
        ("40063", ["A-4"]),
        ("40", []),  # it begins half the codes of a shop
        ("40063813339319999999999999999999999999999999999999999999999", []),
    ],
)
def test_codes(find, text, expected):
    assert find(text) == expected


@pytest.mark.parametrize(
    ("typed", "understood", "expected"),
    [
        ("kurtti", "kurti", ["A-2", "A-1"]),
        ("krti", "kurti", ["A-2", "A-1"]),
        ("levsi", "levis", ["A-2"]),
        ("drss", "dress", ["KR/T 505", "A-6"]),
        ("pallaz", "palazzo", ["A-4"]),
        ("palasso", None, []),  # two letters of seven
        ("trosuers", "trousers", ["A-4"]),
        ("truosrs", None, []),
        ("trouzerz", "trousers", ["A-4"]),
        ("kurit", "kurti", ["A-2", "A-1"]),
        ("alazzo", "palazzo", ["A-4"]),
        ("सूतई", "सूती", ["A-7"]),
        ("reb", None, []),  # too short to tell
        ("a-44", None, []),  # codes are not mended
    ],
)
def test_typos(index, typed, understood, expected):
    found = index.find(CatalogueQuery(typed), None)
    assert [card.sku for card in found.cards] == expected
    assert found.understood == ({typed: understood} if understood else {})


def test_of_two_near_words_the_one_that_begins_alike_then_the_more_frequent_one():
    names = ["Striped Saree", "Striped", "Striped", "Wash", "Watch", "Watch"]
    shop = [new_product(f"{n}", name, brand="") for n, name in enumerate(names)]
    index = CatalogueIndex(FakeWork(shop), Aliases({}, {}))
    assert index.find(CatalogueQuery("sari"), None).understood == {"sari": "saree"}
    assert index.find(CatalogueQuery("wach"), None).understood == {"wach": "watch"}


def test_only_the_mistyped_word_is_taken_for_another(index):
    found = index.find(CatalogueQuery("red kutri"), None)
    assert [card.sku for card in found.cards] == ["A-1"]
    assert found.understood == {"kutri": "kurti"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("लाल", ["A-1", "A-3", "KR/T 505"]),
        ("लाल कुर्ती", ["A-1"]),
        ("कुर", ["A-1", "A-2", "A-7"]),
        ("पीला", ["A-4"]),
        ("नीला", ["A-7", "A-6"]),
        ("सूती", ["A-7"]),
        ("ूती", []),
    ],
)
def test_hindi(find, text, expected):
    assert find(text) == expected


def test_whole_words_come_before_beginnings_and_these_before_typos():
    names = ["Blue Redwood", "Blue Red", "Redwood Blue", "Red Blue", "Blue"]
    shop = [new_product(f"{n}", name, colour_name="") for n, name in enumerate(names)]
    index = CatalogueIndex(FakeWork(shop), Aliases({}, {}))

    def ranked(text):
        return [card.name for card in index.find(CatalogueQuery(text), None).cards]

    assert ranked("red") == ["Red Blue", "Blue Red", "Redwood Blue", "Blue Redwood"]
    assert ranked("re") == ["Redwood Blue", "Red Blue", "Blue Redwood", "Blue Red"]
    assert ranked("blue") == ["Blue Redwood", "Blue Red", "Blue", "Redwood Blue", "Red Blue"]


def test_very_much_text(find):
    assert find("red " * 5_000) == find("red")
    assert find("x" * 100_000) == []


def test_a_colour_has_the_words_of_its_last_ones(aliases):
    assert aliases.of_colour("Curious Yellow") == aliases.of_colour("yellow")
    assert "पीला" in aliases.of_colour("YELLOW").split()
    assert aliases.of_colour("") == aliases.of_colour("xyz") == aliases.of_type("xyz") == ""


@pytest.mark.parametrize("file", ["product_types.toml", "colours.toml"])
@pytest.mark.parametrize("text", [None, "[[type]]\nnam = 1\n[colours", "type = 3\ncolours = 3"])
def test_a_broken_list(tmp_path, file, text):
    for name in ("product_types.toml", "colours.toml"):
        whole = (assets.resources_dir() / name).read_text(encoding="utf-8")
        assert tomllib.loads(whole)
        (tmp_path / name).write_text(whole, encoding="utf-8")
    if text is None:
        (tmp_path / file).unlink()
    else:
        (tmp_path / file).write_text(text, encoding="utf-8")
    with pytest.raises(BundledFileError):
        Aliases.load(tmp_path)
