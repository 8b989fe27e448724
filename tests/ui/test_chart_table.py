"""What is told of a chart in a table: all that the pages say, in rows below it."""

import csv
from dataclasses import replace

from chart_reports import report
from sheets import chart

from fitkiosk.domain.sheets import ChartFacts, SetAside
from fitkiosk.errors import KioskError
from fitkiosk.intake.chart_sheets import sheet_from_file
from fitkiosk.services.chart_files import save_table
from ui.chart_table import table_of


def rows_of(**changes):
    return [tuple(row) for row in table_of(report(**changes))]


def test_everything_is_told(qapp):
    aside = SetAside(9, ("* may shrink",), KioskError("It is a remark."))
    sheet = replace(chart(), facts=ChartFacts("Kurtas", "Tulsi"), aside=(aside,))
    rows = rows_of(sheet=sheet, version=3)
    assert rows[:3] == [("Size chart: Kurtas",), ("Brand", "Tulsi"), ("For", "Women")]
    assert ("Version", "3") in rows
    assert ("Waist", "body · cm") in rows
    what = "27 is not like the others."
    why = "A customer would get a wrong size."
    assert ("Another unit", "Error", "Waist of M", what, why, "Write 68.6.") in rows
    told = [row[0] for row in rows if len(row) == 1]
    for words in (
        "Whom it fits: Women",
        "The chart has 1 error. Until that is mended, this may be wrong.",
        "A size fits 62 of 100 women",
        "Bust over waist: those without a size mostly have",
        "Larger than L at the hip: 9 of 100 women, around bust",
        "Of 100 women, so many take each size: ",
        "Without L: a size for 2 fewer of 100",
        "Row 9, “* may shrink”: It is a remark.",
    ):
        assert any(each.startswith(words) for each in told), words


def test_nothing_found_is_said_and_what_cannot_be_covered_is_left_out(qapp):
    rows = rows_of(findings=(), coverages=(), changes=())
    assert ("Nothing to mend was found.",) in rows
    assert not any(row and row[0].startswith("Whom it fits") for row in rows)
    assert rows[0]
    assert rows[-1]


def test_the_chart_comes_back_from_it(qapp, tmp_path):
    path, shown = tmp_path / "report.csv", report()
    save_table(path, shown.sheet, table_of(shown))
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert sum(1 for _ in csv.reader(file)) > len(shown.sheet.rows) + 20
    opened = sheet_from_file(path)
    assert not opened.others
    assert opened.sheet.headers == shown.sheet.headers
    assert [row.cells for row in opened.sheet.rows] == [row.cells for row in shown.sheet.rows]
