"""A chart and what is told of it as a table that a spreadsheet opens and never runs."""

import csv
import os
import stat
import sys

import pytest
from openpyxl import load_workbook

from fitkiosk.domain.sheets import Definition, Measure, Sheet, SheetRow
from fitkiosk.intake.errors import FileUnwritableError
from fitkiosk.services.chart_files import save_table

SHEET = Sheet(
    ("माप", "=Bust"),
    (Definition(Measure.SIZE), Definition(Measure.BUST)),
    (SheetRow(("S", "84")), SheetRow(("@M", "-5"))),
)
TOLD = [("Gap", "S", "=Bust", "+1 is missing."), (), ("Nobody fits.",)]


def read(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_the_chart_comes_first_as_it_is_written_then_what_is_told(tmp_path):
    path = tmp_path / "report.csv"
    save_table(path, SHEET, TOLD)
    assert read(path) == [
        ["माप", "'=Bust"],
        ["S", "84"],
        ["'@M", "-5"],
        [],
        ["Gap", "S", "'=Bust", "'+1 is missing."],
        [],
        ["Nobody fits."],
    ]


def test_a_workbook(tmp_path):
    path = tmp_path / "report.xlsx"
    save_table(path, SHEET, TOLD)
    rows = list(load_workbook(path).active.iter_rows(values_only=True))
    assert rows[2][:2] == ("'@M", "-5")
    assert rows[4][:2] == ("Gap", "S")


def test_a_file_that_cannot_be_written_is_told(tmp_path):
    with pytest.raises(FileUnwritableError):
        save_table(tmp_path / "nowhere" / "report.csv", SHEET, TOLD)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_whoever_may_read_the_folders_other_files_may_read_it(tmp_path):
    path, other = tmp_path / "report.csv", tmp_path / "other"
    mask = os.umask(0o022)
    try:
        other.touch()
        save_table(path, SHEET, TOLD)
    finally:
        os.umask(mask)
    assert stat.S_IMODE(path.stat().st_mode) == stat.S_IMODE(other.stat().st_mode)
