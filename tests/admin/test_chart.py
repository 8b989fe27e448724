"""`chart check`: what it prints, where, and how it leaves."""

import json

import pytest
from openpyxl import Workbook

RIGHT = """Size,Bust,Waist
S,84-87,66-69
M,88-91,70-73
L,92-95,74-77
XL,96-99,78-81
"""
WRONG = """Size,Bust,Waist
S,84,66
M,88,many
L,92,74
XL,96,78
Total,360,218
"""


@pytest.fixture
def write(tmp_path):
    def writing(text, name="chart.csv"):
        file = tmp_path / name
        file.write_text(text, encoding="utf-8")
        return file

    return writing


def answer(result, code=0):
    assert result.exit_code == code, result.output
    return json.loads(result.stdout)


def test_a_right_chart_as_json_alone(run, write, tmp_path):
    told = answer(run("chart", "check", write(RIGHT), "--for", "women", "--json"))
    assert list(told) == ["sizes", "columns", "findings", "coverage", "set_aside"]
    assert told["sizes"] == 4
    assert told["columns"] == [
        {"name": "Size", "measures": "size", "basis": None, "unit": None},
        {"name": "Bust", "measures": "bust", "basis": "body", "unit": "cm"},
        {"name": "Waist", "measures": "waist", "basis": "body", "unit": "cm"},
    ]
    assert [each for each in told["findings"] if each["severity"] != "note"] == []
    women = told["coverage"]["women"]
    assert list(told["coverage"]) == ["women"]
    assert women["category"] == "upper_fitted"
    assert women["one"] + women["two"] + women["none"] == pytest.approx(1, abs=1e-3)
    assert [each["label"] for each in women["sizes"]] == ["S", "M", "L", "XL"]
    assert sum(each["stock"] for each in women["sizes"]) == 100
    assert women["uncovered"][0]["words"].endswith(".")
    assert not (tmp_path / "home").exists()  # nothing is kept


def test_an_error_is_told_where_it_is_and_leaves_with_1(run, write):
    told = answer(run("chart", "check", write(WRONG), "--json"), code=1)
    (error,) = [each for each in told["findings"] if each["severity"] == "error"]
    assert list(error) == ["rule", "severity", "row", "column", "message", "mend"]
    assert (error["rule"], error["row"], error["column"]) == ("not-a-number", 3, "Waist")
    assert "many" in error["message"]
    assert error["mend"]
    (aside,) = told["set_aside"]
    assert (aside["row"], aside["cells"][0]) == (6, "Total")
    assert aside["why"]


def test_a_rule_that_is_off_finds_nothing(run, write):
    told = answer(run("chart", "check", write(WRONG), "--off", "not-a-number", "--json"))
    assert "not-a-number" not in {each["rule"] for each in told["findings"]}


def test_what_is_said_counts(run, write):
    options = ("--basis", "flat", "--unit", "in", "--category", "upper_loose", "--for", "men")
    told = answer_of_any(run("chart", "check", write(RIGHT), *options, "--json"))
    assert [(each["basis"], each["unit"]) for each in told["columns"]] == [
        (None, None),
        ("flat", "in"),
        ("flat", "in"),
    ]
    (coverage,) = told["coverage"].items()
    assert coverage[0] == "men"
    assert coverage[1]["category"] == "upper_loose"


def answer_of_any(result):
    assert result.exit_code in (0, 1), result.output
    return json.loads(result.stdout)


def test_why_it_cannot_be_told_whom_a_chart_fits(run, write):
    file = write("Size,Bust\nS,84\nM,88\nL,92\n")
    told = answer_of_any(run("chart", "check", file, "--category", "dresses", "--json"))
    problem = told["coverage"]["women"]["problem"]
    assert "chest, waist, hip" in problem
    assert "product_" not in problem


def test_every_chart_of_a_file_is_checked(run, write):
    rows = RIGHT.splitlines()[1:] + WRONG.splitlines()[1:-1]
    brands = ["Mango"] * 4 + ["Zara"] * 4
    lines = [f"{brand},{row}" for brand, row in zip(brands, rows, strict=True)]
    file = write("\n".join(("Brand,Size,Bust,Waist", *lines)))
    told = answer(run("chart", "check", file, "--json"), code=1)
    assert [each["name"] for each in told["charts"]] == ["Mango", "Zara"]
    assert told["name"] == "Mango"
    assert told["findings"] == told["charts"][0]["findings"]
    assert [each["row"] for each in told["charts"][1]["findings"]] == [7]
    assert answer(run("chart", "check", file, "--chart", "mango", "--json"))["sizes"] == 4
    missing = run("chart", "check", file, "--chart", "Gap")
    assert missing.exit_code == 2
    assert "Mango, Zara" in missing.stderr
    spoken = run("chart", "check", file)
    assert spoken.exit_code == 1
    assert "# Mango" in spoken.stdout
    assert "# Zara" in spoken.stdout


def test_in_words(run, write):
    result = run("chart", "check", write(WRONG), "--for", "women")
    assert result.exit_code == 1
    assert "4 sizes." in result.stdout
    assert "Set aside, row 6:" in result.stdout
    assert "- error, row 3, Waist: " in result.stdout
    assert "[not-a-number]" in result.stdout
    assert "Of women, by upper_fitted: " in result.stdout


def test_a_sheet_of_a_workbook(run, tmp_path):
    book = Workbook()
    book.active.append(["Read me"])
    sheet = book.create_sheet("Sizes")
    for line in RIGHT.splitlines():
        sheet.append(line.split(","))
    book.save(tmp_path / "charts.xlsx")
    told = answer(run("chart", "check", tmp_path / "charts.xlsx", "--sheet", "Sizes", "--json"))
    assert told["sizes"] == 4
    missing = run("chart", "check", tmp_path / "charts.xlsx", "--sheet", "Prices")
    assert missing.exit_code == 2


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
        bytes(range(256)) * 40,
        b"PK\x03\x04 no workbook",
        b"Once upon a time there was a size.\nIt fitted nobody.\n",
        b"[[[[",
    ],
)
def test_what_is_no_chart_is_told_without_a_trace(run, tmp_path, content):
    file = tmp_path / "chart.csv"
    file.write_bytes(content)
    result = run("chart", "check", file, "--json")
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.startswith("Error: ")
    assert "Traceback" not in result.stderr


def test_a_file_that_is_not_there_and_a_category_that_there_is_not(run, write, tmp_path):
    assert run("chart", "check", tmp_path / "nowhere.csv").exit_code == 2
    result = run("chart", "check", write(RIGHT), "--category", "hats")
    assert result.exit_code == 2
    assert "upper_fitted" in result.stderr
