"""Writing tables: whole or not at all, and nothing in them runs."""

from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fitkiosk.intake.errors import FileUnwritableError
from fitkiosk.intake.tables import open_table
from fitkiosk.intake.values import clean
from fitkiosk.intake.writing import guarded, write_table

HEADERS = ("SKU", "Name", "Brand")


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1+2", "'=1+2"),
        ("+91 98765", "'+91 98765"),
        ("-cmd", "'-cmd"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("-5", "-5"),
        ("+1,299.00", "+1,299.00"),
        ("Top", "Top"),
        ("", ""),
    ],
)
def test_formulas_are_guarded_and_numbers_are_not(cell: str, written: str) -> None:
    assert guarded(cell) == written
    assert guarded(written) == written


@settings(
    max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(
    rows=st.lists(
        st.tuples(
            st.just("S1"),
            *[st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=12)] * 2,
        ),
        min_size=1,
        max_size=5,
    ),
    ending=st.sampled_from([".csv", ".xlsx"]),
)
def test_what_is_written_is_read_back(
    tmp_path: Path, rows: list[tuple[str, ...]], ending: str
) -> None:
    path = tmp_path / f"mend{ending}"
    write_table(path, HEADERS, rows)
    table = open_table(path)
    assert table.headers == HEADERS
    read = [tuple(map(clean, row.cells)) for row in table.rows()]
    assert read == [tuple(clean(cell) for cell in row) for row in rows]


def test_a_workbook_holds_no_formula(tmp_path: Path) -> None:
    path = tmp_path / "mend.xlsx"
    write_table(path, HEADERS, [("1", '=HYPERLINK("x")', "a\x00b")])
    page = openpyxl.load_workbook(path).active
    assert [cell.data_type for cell in page[2]] == ["s", "s", "s"]


def test_a_table_that_breaks_off_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "mend.csv"
    path.write_text("before")

    def rows():
        yield ("1", "Top", "N")
        raise OSError(28, "No space left on device")

    with pytest.raises(FileUnwritableError):
        write_table(path, HEADERS, rows())
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileUnwritableError, match=r"mend\.csv"):
        write_table(tmp_path / "gone" / "mend.csv", HEADERS, [])
