"""A chart and its findings as a table that a spreadsheet opens and never runs."""

import csv

import pytest
from openpyxl import load_workbook

from fitkiosk.domain.chart_findings import ToldFinding
from fitkiosk.domain.sheets import Definition, Measure, Sheet, SheetRow
from fitkiosk.intake.errors import FileUnwritableError
from fitkiosk.services.chart_files import FINDING_HEADERS, save_table

SHEET = Sheet(
    ("माप", "=Bust"),
    (Definition(Measure.SIZE), Definition(Measure.BUST)),
    (SheetRow(("S", "84")), SheetRow(("@M", "-5"))),
)
FINDING = ToldFinding("gap", "warning", "S", "=Bust", "+1 is missing.", "Nobody fits.", "Widen S.")


def read(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_the_chart_comes_first_as_it_is_written_then_what_was_found(tmp_path):
    path = tmp_path / "report.csv"
    save_table(path, SHEET, [FINDING])
    assert read(path) == [
        ["माप", "'=Bust"],
        ["S", "84"],
        ["'@M", "-5"],
        [],
        list(FINDING_HEADERS),
        ["gap", "warning", "S", "'=Bust", "'+1 is missing.", "Nobody fits.", "Widen S."],
    ]


def test_a_chart_without_findings_is_a_table_alone(tmp_path):
    path = tmp_path / "report.csv"
    save_table(path, SHEET, [])
    assert len(read(path)) == 3


def test_headers_in_the_words_of_the_reader_and_a_workbook(tmp_path):
    path = tmp_path / "report.xlsx"
    save_table(path, SHEET, [FINDING], headers=tuple("abcdefg"))
    rows = list(load_workbook(path).active.iter_rows(values_only=True))
    assert rows[4] == tuple("abcdefg")
    assert rows[2][:2] == ("'@M", "-5")


def test_a_file_that_cannot_be_written_is_told(tmp_path):
    with pytest.raises(FileUnwritableError):
        save_table(tmp_path / "nowhere" / "report.csv", SHEET, [FINDING])
