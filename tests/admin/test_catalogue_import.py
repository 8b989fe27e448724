"""`catalogue import`, `undo` and `imports`: what they print, where, and how they leave."""

import json

import pytest

TABLE = """SKU,Name,Brand,Gender,Price,Size,Chest (cm),Waist (cm)
K-1,Blue Fitted Kurti,Neelvarsha,Women,899,S,88,70
K-1,Blue Fitted Kurti,Neelvarsha,Women,899,M,92,75
B-1,Leather Bag,Neelvarsha,Women,1999,,,
H-1,Grey Hoodie,Neelvarsha,Men,-5,M,110,
"""


@pytest.fixture
def shop(tmp_path, monkeypatch):
    """A data folder without the samples."""
    monkeypatch.setenv("FITKIOSK_SAMPLE_SHOP", "false")
    return tmp_path / "shop"


@pytest.fixture
def table(tmp_path):
    file = tmp_path / "neelvarsha.csv"
    file.write_text(TABLE, encoding="utf-8")
    return file


@pytest.fixture
def catalogue(run, shop):
    def running(*arguments):
        return run("catalogue", *arguments, "--data-dir", shop)

    return running


def answer(result):
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def test_import_prints_the_contract_alone(catalogue, table):
    told = answer(catalogue("import", table, "--json"))
    assert list(told) == ["new", "changed", "unchanged", "refused", "products"]
    assert (told["new"], told["changed"], told["unchanged"]) == (2, 0, 0)
    (refused,) = told["refused"]
    assert (refused["row"], refused["column"]) == (5, "Price")
    assert "below zero" in refused["reason"]
    kurti, bag = told["products"]
    assert list(kurti) == ["sku", "name", "product_type", "fit_category", "certainty"]
    assert (kurti["sku"], kurti["fit_category"]) == ("K-1", "upper_fitted")
    assert (bag["product_type"], bag["fit_category"]) == ("bag", None)
    assert 0.7 < bag["certainty"] <= 1
    again = answer(catalogue("import", table, "--json"))
    assert (again["new"], again["unchanged"]) == (0, 2)


def test_a_dry_run_changes_nothing(catalogue, table):
    assert answer(catalogue("import", table, "--dry-run", "--json"))["new"] == 2
    assert answer(catalogue("imports", "--json")) == {"imports": []}
    assert answer(catalogue("import", table, "--dry-run", "--json"))["new"] == 2


def test_import_in_words_and_what_was_assumed(catalogue, table):
    result = catalogue("import", table)
    assert result.exit_code == 0
    assert "2 new, 0 changed, 0 unchanged; 1 of 4 rows are refused." in result.stdout
    assert "row 5, Price" in result.stdout
    assert "catalogue undo 1" in result.stdout
    assert "the basis is taken for garment; say it with --basis" in result.stderr
    assert "the currency is taken for INR" in result.stderr
    said = catalogue("import", table, "--basis", "garment", "--currency", "inr")
    assert "is taken for" not in said.stderr


def test_what_is_said_counts(catalogue, table, tmp_path):
    mapping = tmp_path / "mapping.json"
    mapping.write_text(json.dumps({"seller": "Neel", "currency": "EUR", "roles": {"Brand": None}}))
    options = ("--mapping", mapping, "--basis", "flat", "--unit", "cm", "--json")
    answer(catalogue("import", table, *options))
    (record,) = answer(catalogue("imports", "--json"))["imports"]
    assert (record["seller"], record["new"], record["undone_at"]) == ("Neel", 2, None)
    again = catalogue("import", table, "--seller", "neel")
    assert "is taken for" not in again.stderr
    assert "2 unchanged" in again.stdout


def test_undo_takes_back_the_last_import_or_the_one_named(catalogue, table, tmp_path):
    answer(catalogue("import", table, "--json"))
    prices = tmp_path / "prices.csv"
    prices.write_text("SKU,Price\nK-1,799\n")
    answer(catalogue("import", prices, "--currency", "INR", "--json"))
    refused = catalogue("undo", "1")
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert "K-1" in refused.stderr
    assert "Import 2 (prices.csv) was taken back." in catalogue("undo").stdout
    assert answer(catalogue("undo", "--json"))["id"] == 1
    nothing = catalogue("undo")
    assert (nothing.exit_code, nothing.stdout) == (2, "")
    listed = catalogue("imports").stdout.splitlines()
    assert listed[1].startswith("prices.csv")
    assert len(listed) == 3


@pytest.mark.parametrize(
    ("content", "options", "said"),
    [
        (None, (), "cannot be read"),
        ("", (), "nothing in"),
        ("%PDF-1.4 something else", (), "not a table"),
        (TABLE, ("--mapping", "{mapping}"), "is no column"),
        (TABLE, ("--mapping", "missing.json"), "missing.json"),
        (TABLE, ("--unit", "ell"), "--unit"),
    ],
)
def test_what_cannot_be_used_leaves_with_two_and_a_clean_output(
    catalogue, tmp_path, content, options, said
):
    file = tmp_path / "table.csv"
    if content is not None:
        file.write_text(content)
    mapping = tmp_path / "mapping.json"
    mapping.write_text('{"roles": {"Nothing": "is no column"}}')
    filled = [option.format(mapping=mapping) for option in options]
    result = catalogue("import", file, *filled, "--json")
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr
