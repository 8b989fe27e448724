"""Opening tables: every format, encoding and separator, and every file that is none."""

import io
import json
import os
import re
import tracemalloc
import zipfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from fitkiosk.errors import KioskError
from fitkiosk.intake import errors
from fitkiosk.intake.tables import Table, open_table

from .conftest import MakeFile, as_csv, as_json, save_workbook

HEADERS = ("SKU", "Name", "Brand", "Price")
ROWS = [("A1", "Blue kurta", "Neem", "1299"), ("A2", "Red top", "Neem", "899")]


def rows(table: Table) -> list[tuple[str, ...]]:
    return [row.cells for row in table.rows()]


def told(table: Table) -> str:
    return " ".join(str(note.told) for note in table.notes)


# --- What comes out is what went in ---------------------------------------------------------------

# No control letters, which no workbook can hold; something in the first cell, or the row is empty.
_LETTERS = st.characters(blacklist_categories=("Cs", "Cc", "Co", "Cn"))
_CELL = st.text(_LETTERS, max_size=12).map(lambda text: " ".join(text.split()))
_TABLES = st.lists(
    st.tuples(st.integers(1, 9999).map(lambda n: f"S{n}"), _CELL, _CELL, _CELL),
    min_size=1,
    max_size=8,
)
_each_time = settings(
    max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)


@_each_time
@given(lines=_TABLES, ending=st.sampled_from(["csv", "xlsx", "json", "jsonl"]))
def test_every_format_gives_the_cells_that_were_written(
    tmp_path: Path, lines: list[tuple[str, ...]], ending: str
) -> None:
    path = tmp_path / f"seller.{ending}"
    if ending == "xlsx":
        save_workbook(path, [HEADERS, *lines])
        lines = [tuple("" if cell is None else cell for cell in line) for line in lines]
    elif ending == "jsonl":
        objects = [json.dumps(dict(zip(HEADERS, line, strict=True))) for line in [*lines, *lines]]
        path.write_text("\n".join(objects), "utf-8")
        lines = [*lines, *lines]
    else:
        text = as_json([HEADERS, *lines]) if ending == "json" else as_csv([HEADERS, *lines])
        path.write_text(text, "utf-8", newline="")
    table = open_table(path)
    assert table.headers == HEADERS
    assert rows(table) == [tuple(line) for line in lines]


@_each_time
@given(
    lines=_TABLES,
    separator=st.sampled_from(",;\t|"),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]),
)
def test_encoding_and_separator_are_found(
    tmp_path: Path, lines: list[tuple[str, ...]], separator: str, encoding: str
) -> None:
    path = tmp_path / "seller.csv"
    path.write_bytes(as_csv([HEADERS, *lines], separator).encode(encoding))
    table = open_table(path)
    assert table.headers == HEADERS
    assert rows(table) == [tuple(line) for line in lines]


def test_western_letters_without_utf_8_are_read(make: MakeFile) -> None:
    text = "SKU;Name;Brand\n1;Robe d’été à pois;Été Français\n2;Kleid Größe M;Müller\n"
    table = open_table(make(text, encoding="cp1252"))
    assert rows(table) == [
        ("1", "Robe d’été à pois", "Été Français"),
        ("2", "Kleid Größe M", "Müller"),
    ]


def test_a_line_in_another_encoding_is_read_and_noted(make: MakeFile) -> None:
    mixed = "SKU,Name\n1,कुर्ता\n".encode() + "2,Café\n".encode("cp1252") + "3,साड़ी\n".encode()
    table = open_table(make(mixed))
    assert rows(table) == [("1", "कुर्ता"), ("2", "Café"), ("3", "साड़ी")]
    assert "UTF-8" in told(table)


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_cells_over_several_lines_keep_the_numbers_of_rows(make: MakeFile, ending: str) -> None:
    lines = ["SKU,Name", '1,"two', 'lines"', "", "2,Top"]
    table = open_table(make(ending.join(lines) + ending))
    assert [row.number for row in table.rows()] == [2, 4]
    assert rows(table)[0] == ("1", f"two{ending}lines")


def test_a_separator_that_the_file_names_counts(make: MakeFile) -> None:
    table = open_table(make("sep=;\nSKU;Name, long\n1;a,b\n"))
    assert table.headers == ("SKU", "Name, long")


# --- The names of the columns ---------------------------------------------------------------------


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_titles_above_the_names_are_passed_over(make: MakeFile, ending: str) -> None:
    lines = [("Spring", "", "", ""), ("", "", "", ""), HEADERS, *ROWS]
    table = open_table(make(lines, f"seller.{ending}"))
    assert table.headers == HEADERS
    assert [row.number for row in table.rows()] == [4, 5]
    assert "row 3" in told(table)


def test_names_that_nobody_knows_are_taken_from_the_first_row(make: MakeFile) -> None:
    assert open_table(make("Foo,Bar\n1,2\n")).headers == ("Foo", "Bar")


def test_columns_without_a_name_get_their_letter_and_doubles_a_number(make: MakeFile) -> None:
    table = open_table(make("SKU,Chest,,Chest,\n1,80,x,90,y\n2,81,x,91,y\n"))
    assert table.headers == ("SKU", "Chest", "column C", "Chest (2)", "column E")


def test_short_rows_are_filled_up_and_long_ones_stay_long(make: MakeFile) -> None:
    table = open_table(make("SKU,Name,Brand\n1,Top\n2,Top,B,C\n3,Top,B,,\n"))
    assert rows(table) == [("1", "Top", ""), ("2", "Top", "B", "C"), ("3", "Top", "B")]


# --- Workbooks ------------------------------------------------------------------------------------


def save(book: Workbook, path: Path) -> Path:
    book.save(path)
    return path


def test_formulas_are_text_and_nothing_is_computed(make: MakeFile) -> None:
    table = open_table(make([HEADERS, ("A1", '=HYPERLINK("x")', "B", "=1+2")], "a.xlsx"))
    assert rows(table) == [("A1", '=HYPERLINK("x")', "B", "=1+2")]


def test_formulas_count_as_what_was_saved_for_them(make: MakeFile, tmp_path: Path) -> None:
    made = make([HEADERS, ("=A1", "=B1", "=C1", "=D1")], "a.xlsx")
    path = tmp_path / "saved.xlsx"
    # As a spreadsheet saves it: what each came to stands beside the formula.
    saved = {"A1": ("str", "kurta"), "B1": ("n", "86.5"), "C1": ("b", "1"), "D1": ("e", "#REF!")}
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(path, "w") as new:
        for part in old.namelist():
            text = old.read(part).decode() if part.endswith(".xml") else ""
            for formula, (kind, value) in saved.items():
                text = re.sub(
                    rf"<c r=\"(\w+)\"[^>]*><f>{formula}</f><v */?>(?:</v>)?</c>",
                    rf'<c r="\1" t="{kind}"><f>{formula}</f><v>{value}</v></c>',
                    text,
                )
            new.writestr(part, text or old.read(part))
    assert rows(open_table(path)) == [("kurta", "86.5", "TRUE", "#REF!")]


def test_numbers_and_dates_are_as_people_see_them(tmp_path: Path) -> None:
    book = Workbook()
    page = book.active
    page.append(["SKU", "Chest", "Stretch", "Barcode", "Date", "Sold"])
    page.append([1.0, 86.36, 0.2, 12345670, date(2025, 4, 3), True])
    page["C2"].number_format = "0%"
    page["D2"].number_format = "0000000000000"
    table = open_table(save(book, tmp_path / "a.xlsx"))
    assert rows(table) == [("1", "86.36", "20%", "0000012345670", "2025-04-03", "TRUE")]


def test_what_is_merged_downwards_counts_for_every_row(tmp_path: Path) -> None:
    book = Workbook()
    page = book.active
    for line in (
        ["SKU", "Name", "Size"],
        ["A", "Kurta", "S"],
        ["", "", "M"],
        ["", "", "L"],
        ["B", "Top", "S"],
    ):
        page.append(line)
    page.merge_cells("A2:A4")
    page.merge_cells("B2:B4")
    table = open_table(save(book, tmp_path / "a.xlsx"))
    assert rows(table)[:3] == [("A", "Kurta", "S"), ("A", "Kurta", "M"), ("A", "Kurta", "L")]
    assert rows(table)[3] == ("B", "Top", "S")
    assert "merged" in told(table)


def test_hidden_and_empty_sheets_are_left_out(tmp_path: Path) -> None:
    book = Workbook()
    book.active.title = "Nothing"
    for title, state in (("Secret", "hidden"), ("Deep", "veryHidden"), ("Stock", "visible")):
        page = book.create_sheet(title)
        page.append(HEADERS)
        page.append(ROWS[0])
        page.sheet_state = state
    path = save(book, tmp_path / "a.xlsx")
    table = open_table(path)
    assert (table.sheet, table.sheets) == ("Stock", ("Stock",))
    assert "Secret" in told(table)
    assert "Deep" in told(table)
    with pytest.raises(errors.UnknownSheetError, match="Secret"):
        open_table(path, "Secret")


def repacked(path: Path, **parts: bytes) -> Path:
    """A workbook with parts added or put in place of others."""
    with zipfile.ZipFile(path) as archive:
        kept = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {**kept, **parts}.items():
            archive.writestr(name, content)
    return path


def test_macros_are_left_alone(make: MakeFile) -> None:
    path = repacked(make([HEADERS, *ROWS], "a.xlsx"), **{"xl/vbaProject.bin": b"Sub Evil()"})
    table = open_table(path.rename(path.with_suffix(".xlsm")))
    assert len(rows(table)) == 2
    assert "macros" in told(table)


def test_texts_that_cells_share_are_read_whole(make: MakeFile) -> None:
    space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    strings = (
        f"<sst {space}><si><t>SKU</t></si><si><t>Name</t></si>"
        "<si><r><t>Blue </t></r><r><t>kurta_x000D_</t></r><rPh><t>no</t></rPh></si></sst>"
    )
    cells = (
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
        '<row r="4"><c r="A4"><v>7</v></c><c r="B4" t="s"><v>2</v></c></row>'
    )
    sheet = f"<worksheet {space}><sheetData>{cells}</sheetData></worksheet>"
    parts = {"xl/sharedStrings.xml": strings.encode(), "xl/worksheets/sheet1.xml": sheet.encode()}
    table = open_table(repacked(make([HEADERS, *ROWS], "a.xlsx"), **parts))
    assert table.headers == ("SKU", "Name")
    assert list(table.rows()) == [(4, ("7", "Blue kurta"))]


def test_a_bomb_is_refused_before_it_unfolds(make: MakeFile) -> None:
    bomb = b"<x>" + b" " * (64 * 1024**2)
    path = repacked(make([HEADERS, *ROWS], "a.xlsx"), **{"xl/sharedStrings.xml": bomb})
    with pytest.raises(errors.BloatedWorkbookError):
        open_table(path)


def test_entities_that_multiply_are_refused(make: MakeFile) -> None:
    laughs = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>'
    path = repacked(make([HEADERS, *ROWS], "a.xlsx"), **{"xl/sharedStrings.xml": laughs})
    with pytest.raises(errors.DamagedTableError):
        open_table(path)


# --- JSON -----------------------------------------------------------------------------------------

PRODUCT = {
    "id": "p1",
    "title": "Kurta",
    "price": {"amount": 1299.5, "currency": "INR"},
    "images": [{"src": "a.jpg"}, {"src": "b.jpg"}],
    "sizes": [{"name": "S", "chest": 86}, {"name": "M", "chest": 90.50}],
}


@pytest.mark.parametrize(
    "text",
    [
        json.dumps([PRODUCT]),
        json.dumps({"meta": [{"page": 1}], "data": {"products": [PRODUCT]}}),
        json.dumps(PRODUCT) + "\n" + json.dumps(PRODUCT | {"id": "p2", "sizes": []}) + "\n",
        json.dumps(PRODUCT, indent=2),
    ],
    ids=["list", "in an object", "lines", "one product"],
)
def test_products_are_found_in_json_and_have_a_row_for_each_size(make: MakeFile, text: str) -> None:
    table = open_table(make(text, "a.json"))
    assert table.headers == (
        "id", "title", "price amount", "price currency", "images", "size name", "chest",
    )  # fmt: skip
    assert rows(table)[:2] == [
        ("p1", "Kurta", "1299.5", "INR", "a.jpg | b.jpg", "S", "86"),
        ("p1", "Kurta", "1299.5", "INR", "a.jpg | b.jpg", "M", "90.5"),
    ]


def test_json_in_another_encoding(make: MakeFile) -> None:
    table = open_table(
        make(json.dumps([{"SKU": "1", "नाम": "कुर्ता"}], ensure_ascii=False), "a.json", "utf-16")
    )
    assert rows(table) == [("1", "कुर्ता")]


# --- What is no table -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", errors.EmptyTableError),
        (b" \r\n\r\n", errors.EmptyTableError),
        (b",,,\n,,,\n", errors.EmptyTableError),
        (b"[]", errors.EmptyTableError),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), errors.NotATableError),
        (b"%PDF-1.7\n", errors.NotATableError),
        (b"abc\0\1\2def" * 9, errors.NotATableError),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), errors.OldWorkbookError),
        (b"PK\3\4" + bytes(40), errors.DamagedTableError),
        (b'[{"a": 1}, {"a":', errors.DamagedTableError),
        (b"12.5,999,100000\n13.5,888,100001\n", errors.NoHeaderError),
        (b'SKU,Name\n1,"never closed\n2,Top\n', errors.UnclosedQuoteError),
        (b'SKU,Name\n1,"' + b"x" * 200_000 + b'"\n', errors.UnclosedQuoteError),
        (b"SKU,Name\n" + b"x" * 5_000_000, errors.DamagedTableError),
    ],
)
def test_what_is_no_table_is_refused_in_words(
    make: MakeFile, content: bytes, kind: type[KioskError]
) -> None:
    with pytest.raises(kind) as refused:
        rows(open_table(make(content)))
    assert "seller.csv" in refused.value.happened
    assert refused.value.remedy


def test_a_workbook_with_a_password_is_told_from_an_old_one(make: MakeFile) -> None:
    locked = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + "EncryptedPackage".encode("utf-16-le")
    )
    with pytest.raises(errors.OldWorkbookError, match="password"):
        open_table(make(locked, "a.xlsx"))


def test_another_kind_of_archive_is_no_workbook(make: MakeFile) -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("letter.txt", "Dear all")
    with pytest.raises(errors.NotATableError):
        open_table(make(content.getvalue(), "a.xlsx"))


@settings(
    max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(
    start=st.sampled_from(
        [b"", b"PK\3\4", b"[{", b'{"a":', b"\xff\xfe", b"\xef\xbb\xbf", b"SKU,Name\n", b'"']
    ),
    content=st.binary(max_size=300),
)
def test_any_bytes_give_rows_or_a_refusal(tmp_path: Path, start: bytes, content: bytes) -> None:
    path = tmp_path / "any"
    path.write_bytes(start + content)
    try:
        table = open_table(path)
        for row in table.rows():
            assert len(row.cells) >= len(table.headers)
    except KioskError as error:
        assert error.happened


@settings(
    max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(data=st.data())
def test_a_workbook_with_a_damaged_byte_gives_rows_or_a_refusal(
    tmp_path: Path, data: st.DataObject
) -> None:
    path = tmp_path / "a.xlsx"
    parts = {}
    save_workbook(path, [HEADERS, *ROWS])
    with zipfile.ZipFile(path) as archive:
        parts = {name: bytearray(archive.read(name)) for name in archive.namelist()}
    name = data.draw(st.sampled_from(sorted(parts)))
    for _ in range(3):
        parts[name][data.draw(st.integers(0, len(parts[name]) - 1))] = data.draw(
            st.integers(0, 255)
        )
    with zipfile.ZipFile(path, "w") as archive:
        for each, content in parts.items():
            archive.writestr(each, bytes(content))
    try:
        rows(open_table(path))
    except KioskError as error:
        assert error.happened


# --- Files that change ----------------------------------------------------------------------------


def many(count: int) -> str:
    return "SKU,Name\n" + "".join(f"S{n},Top number {n}\n" for n in range(count))


def test_a_file_that_grows_while_it_is_read_is_refused(make: MakeFile) -> None:
    path = make(many(20_000))
    reading = open_table(path).rows()
    next(reading)
    with path.open("a") as file:
        file.write("S,Late\n")
    with pytest.raises(errors.FileChangedError, match="changed"):
        list(reading)


def test_a_file_put_in_its_place_is_noticed(make: MakeFile) -> None:
    path = make(many(10))
    table = open_table(path)
    before = path.stat()
    other = make(many(10), "other.csv")
    os.utime(other, ns=(before.st_atime_ns, before.st_mtime_ns))
    other.replace(path)
    with pytest.raises(errors.FileChangedError):
        list(table.rows())


def test_a_file_that_vanishes_is_noticed(make: MakeFile) -> None:
    path = make(many(20_000))
    reading = open_table(path).rows()
    next(reading)
    path.unlink()
    with pytest.raises(errors.FileUnavailableError):
        list(reading)


def test_a_drive_that_fails_is_told(make: MakeFile, monkeypatch: pytest.MonkeyPatch) -> None:
    table = open_table(make(many(5000)))

    class Pulled(io.BytesIO):
        def read1(self, *_: object) -> bytes:
            raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "open", lambda *_: Pulled())
    with pytest.raises(errors.FileUnavailableError):
        list(table.rows())


@pytest.mark.parametrize("missing", [True, False], ids=["missing", "a folder"])
def test_what_cannot_be_opened_is_told(tmp_path: Path, missing: bool) -> None:
    with pytest.raises(errors.FileUnavailableError):
        open_table(tmp_path / "gone.csv" if missing else tmp_path)


# --- Large ones -----------------------------------------------------------------------------------


def test_a_large_table_is_never_in_memory_and_tells_its_progress(make: MakeFile) -> None:
    path = make(many(60_000) + "S,x" + "y" * 500 + "\n")
    said: list[tuple[int, int | None]] = []
    tracemalloc.start()
    try:
        table = open_table(path)
        count = sum(1 for _ in table.rows(lambda done, of: said.append((done, of))))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    size = path.stat().st_size
    assert count == 60_001
    assert peak < size + 4_000_000
    assert said == sorted(said)
    assert said[-1] == (size, size)
    assert len(said) > 10
