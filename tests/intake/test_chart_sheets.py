"""Getting a chart in: pastes, pages and files in every form, and what is none."""

import json
import string
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from fitkiosk.domain.products import Wearers
from fitkiosk.domain.sheets import Measure, OpenedSheet, Sheet
from fitkiosk.errors import KioskError
from fitkiosk.intake.chart_blocks import MOST_COLUMNS, MOST_ROWS
from fitkiosk.intake.chart_cells import read_chart
from fitkiosk.intake.chart_sheets import sheet_from_file, sheet_from_text
from fitkiosk.intake.errors import NoChartError, NothingToPasteError, TableError

from .conftest import MakeFile, as_csv

PLAIN = [("Size", "Bust", "Waist"), ("S", "84", "66"), ("M", "88", "70"), ("L", "94", "76")]


def tsv(*lines: Sequence[str]) -> str:
    return "\n".join("\t".join(line) for line in lines)


def rows(sheet: Sheet) -> list[tuple[str, ...]]:
    return [row.cells for row in sheet.rows]


def aside(sheet: Sheet) -> dict[int, str]:
    return {each.number: str(each.why) for each in sheet.aside}


def told(opened: OpenedSheet) -> str:
    return " ".join(str(note.told) for note in opened.notes)


# --- Pastes ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        tsv(*PLAIN),
        as_csv(PLAIN),
        as_csv(PLAIN, ";"),
        "| Size | Bust | Waist |\n|:---|---:|---:|\n| S | 84 | 66 |\n| M | 88 | 70 |\n"
        "| L | 94 | 76 |",
        "Size | Bust | Waist\n--- | --- | ---\nS | 84 | 66\nM | 88 | 70\nL | 94 | 76",
        "Size   Bust   Waist\nS      84     66\nM      88     70\nL      94     76",
        "Size Bust Waist\nS 84 66\nM 88 70\nL 94 76",
        '"Size"\t"Bust"\t"Waist"\n"S"\t"84"\t"66"\n"M"\t"88"\t"70"\n"L"\t"94"\t"76"',
        "\n\n\u200bSize\u00a0\t Bust\tWaist \r\n\r\nS\t84\t66\r\nM\t88\t70\r\nL\t94\t76\r\n\r\n",
        tsv(*(("", line[0], "", *line[1:], "", "") for line in PLAIN)),
        json.dumps([dict(zip(PLAIN[0], line, strict=True)) for line in PLAIN[1:]]),
    ],
)  # fmt: skip
def test_every_form_of_text_gives_the_same_chart(text: str) -> None:
    sheet = sheet_from_text(text).sheet

    assert sheet.headers == PLAIN[0]
    assert rows(sheet) == PLAIN[1:]
    assert [each.measure for each in sheet.definitions] == [
        Measure.SIZE,
        Measure.BUST,
        Measure.WAIST,
    ]
    assert not sheet.aside


def test_cells_with_line_ends_and_inch_marks_stay_whole() -> None:
    sheet = sheet_from_text('Size\t"Bust\n(in)"\t"Waist ""W"""\nS\t34"\t26"\nM\t36½"\t28"').sheet

    assert sheet.headers == ("Size", "Bust (in)", 'Waist "W"')
    assert rows(sheet) == [("S", '34"', '26"'), ("M", '36½"', '28"')]


def test_a_line_that_begins_with_blanks_has_an_empty_first_cell() -> None:
    sheet = sheet_from_text(
        "         S     M     L\nBust     84    88    94\nWaist    66    70    76"
    ).sheet

    assert rows(sheet) == PLAIN[1:]


# In the styles of shops; every figure is made up.
LIKE_SHOPS = {
    "three systems side by side": (
        "Size guide: Women's tops\nUK\tEU\tUS\tBust (cm)\tWaist (cm)\tHips (cm)\n"
        "6\t34\t2\t79.5\t61.5\t87\n"
        "8\t36\t4\t82\t64\t89.5",
        ("UK", "EU", "US", "Bust (cm)", "Waist (cm)", "Hips (cm)"),
        [("6", "34", "2", "79.5", "61.5", "87"), ("8", "36", "4", "82", "64", "89.5")],
        {1},
    ),
    "a size a column": (
        "\tXS\tS\nBust\t82\t86\nWaist\t62\t66",
        ("Size", "Bust", "Waist"),
        [("XS", "82", "62"), ("S", "86", "66")],
        set(),
    ),
    "a size a column, to fit": (
        "Brand Size,XS,S\nTo Fit Chest (in),32-34,34-36\nLength (in),26,27\n",
        ("Brand Size", "To Fit Chest (in)", "Length (in)"),
        [("XS", "32-34", "26"), ("S", "34-36", "27")],
        set(),
    ),
    "a size a column, by several systems": (
        "EU size\t36\t38\t40\nUK size\t8\t10\t12\nBust\t84\t88\t92\nHip\t92\t96\t100",
        ("EU size", "UK size", "Bust", "Hip"),
        [("36", "8", "84", "92"), ("38", "10", "88", "96"), ("40", "12", "92", "100")],
        set(),
    ),
    "a size a column, beside units and tolerances": (
        "POM\tUnit\tTol +/-\tS\tM\nChest width\tcm\t1\t48\t50\nBody length\tcm\t1\t68\t70",
        ("POM", "Chest width", "Body length"),
        [("S", "48", "68"), ("M", "50", "70")],
        {2, 3},
    ),
    "two brands' labels and a footnote": (
        "Size\tBrand Size\tBust ( Inches)\tFront Length ( Inches)\nS\tS\t36.0\t44.0\n"
        "M\tM\t38.0\t44.5\n* Garment Measurements in Inches",
        ("Size", "Brand Size", "Bust ( Inches)", "Front Length ( Inches)"),
        [("S", "S", "36.0", "44.0"), ("M", "M", "38.0", "44.5")],
        {4},
    ),
    "Hindi": (
        "महिलाओं की कुर्ती - नाप सेमी में\nसाइज़\tसीना\tकमर\tकूल्हे\nएस\t८४\t६६\t९२\nएम\t८८\t७०\t९६",
        ("साइज़", "सीना", "कमर", "कूल्हे"),
        [("एस", "८४", "६६", "९२"), ("एम", "८८", "७०", "९६")],
        {1},
    ),
    "Arabic, from right to left": (
        "\u202bالمقاس\u202c\tالصدر\tالخصر\n\u200fS\t٨٤\t٦٦\n\u200fM\t٨٨٫٥\t٧٠",
        ("المقاس", "الصدر", "الخصر"),
        [("S", "٨٤", "٦٦"), ("M", "٨٨٫٥", "٧٠")],
        set(),
    ),
    "a language that is not known": (
        "Koko\tRinta\tVyötärö\nS\t84\t66\nM\t88\t70",
        ("Koko", "Rinta", "Vyötärö"),
        [("S", "84", "66"), ("M", "88", "70")],
        set(),
    ),
    "ends of ranges below their girth": (
        "Size\tBust\t\tWaist\t\n\tmin\tmax\tmin\tmax\nS\t82\t86\t64\t68\nM\t86\t90\t68\t72",
        ("Size", "Bust min", "Bust max", "Waist min", "Waist max"),
        [("S", "82", "86", "64", "68"), ("M", "86", "90", "68", "72")],
        set(),
    ),
    "both units below their girth": (
        "Size\tBust\t\tWaist\t\n\tcm\tin\tcm\tin\nS\t84\t33\t66\t26\nM\t88\t34½\t70\t27½",
        ("Size", "Bust cm", "Bust in", "Waist cm", "Waist in"),
        [("S", "84", "33", "66", "26"), ("M", "88", "34½", "70", "27½")],
        set(),
    ),
    "a row of units": (
        "Size,Bust,Waist,Length\n,(cm),(cm),(cm)\nS,84,66,100\nM,88,70,101\n",
        ("Size", "Bust (cm)", "Waist (cm)", "Length (cm)"),
        [("S", "84", "66", "100"), ("M", "88", "70", "101")],
        set(),
    ),
    "body and garment side by side": (
        "\tBody\t\tGarment\t\nSize\tBust\tWaist\tBust\tWaist\nS\t84\t66\t92\t74\nM\t88\t70\t96\t78",
        ("Size", "Body Bust", "Body Waist", "Garment Bust", "Garment Waist"),
        [("S", "84", "66", "92", "74"), ("M", "88", "70", "96", "78")],
        set(),
    ),
    "the girths below body and garment": (
        "Size\tBody\t\tGarment\t\n\tBust\tWaist\tBust\tWaist\nS\t84\t66\t92\t74\nM\t88\t70\t96\t78",
        ("Size", "Body Bust", "Body Waist", "Garment Bust", "Garment Waist"),
        [("S", "84", "66", "92", "74"), ("M", "88", "70", "96", "78")],
        set(),
    ),
    "totals and a grade": (
        "Size\tBust\tWaist\nS\t84\t66\nM\t88\t70\nTotal\t172\t136\nAverage\t86\t68\nGrade\t4\t4",
        ("Size", "Bust", "Waist"),
        [("S", "84", "66"), ("M", "88", "70")],
        {4, 5, 6},
    ),
    "the header again on the next page": (
        "Size\tBust\nS\t84\nM\t88\nSize\tBust\nL\t94\nXL\t100",
        ("Size", "Bust"),
        [("S", "84"), ("M", "88"), ("L", "94"), ("XL", "100")],
        {4},
    ),
    "a size without a label, and one without figures": (
        "Size\tBust\tWaist\nS\t84\t66\n\t88\t70\nL\t\t\nXL\ttbd\t82",
        ("Size", "Bust", "Waist"),
        [("S", "84", "66"), ("", "88", "70"), ("L", "", ""), ("XL", "tbd", "82")],
        set(),
    ),
    "lines that say brand and unit": (
        "Brand: Neem & Co\nProduct: Anarkali kurta\nUnit: inch\n\n"
        "Size,Bust,Waist,Hip\nS,36,32,38\nM,38,34,40",
        ("Size", "Bust", "Waist", "Hip"),
        [("S", "36", "32", "38"), ("M", "38", "34", "40")],
        {1, 2, 3},
    ),
    "notes below": (
        "Größe;Brust;Taille\n36;84,5;66,5\n38;88,5;70,5\n\nAlle Maße in cm; am Körper gemessen\n",
        ("Größe", "Brust", "Taille"),
        [("36", "84,5", "66,5"), ("38", "88,5", "70,5")],
        {5},
    ),
    "foot lengths": (
        "EU,UK,Foot length (cm)\n38,5,24\n39,6,24.7\n",
        ("EU", "UK", "Foot length (cm)"),
        [("38", "5", "24"), ("39", "6", "24.7")],
        set(),
    ),
    "labels that begin like totals": (
        "Size\tBust\nM\t88\nMax\t96\nS (8-10)\t84-88\nFree Size\t96",
        ("Size", "Bust"),
        [("M", "88"), ("S (8-10)", "84-88")],
        {3, 5},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", LIKE_SHOPS)
def test_charts_as_shops_write_them(name: str) -> None:
    text, headers, sizes, set_aside = LIKE_SHOPS[name]

    opened = sheet_from_text(text)

    assert opened.sheet.headers == headers
    assert rows(opened.sheet) == sizes
    assert set(aside(opened.sheet)) == set_aside
    assert len(opened.proposals) == len(headers)
    assert opened.others == ()


def test_a_chart_that_is_turned_says_so() -> None:
    assert "turned" in told(sheet_from_text("\tXS\tS\nBust\t82\t86"))
    assert "turned" not in told(sheet_from_text(tsv(*PLAIN)))


def test_formulas_stay_as_text_and_are_told() -> None:
    opened = sheet_from_text("Size\tBust\nS\t84\nM\t=B2+4")

    assert rows(opened.sheet)[1] == ("M", "=B2+4")
    assert read_chart(opened.sheet).cells[1, 1].ends is None
    assert "formulas" in told(opened)


def test_a_chart_without_a_header_gets_columns_to_be_named() -> None:
    opened = sheet_from_text("S\t84\t66\t92\nM\t88\t70\t96\nL\t94\t76\t102")

    assert opened.sheet.headers == ("column A", "column B", "column C", "column D")
    assert len(opened.sheet.rows) == 3
    assert "No row says" in told(opened)


# --- More than a chart ----------------------------------------------------------------------------


def test_of_two_tables_the_larger_one_comes_first_and_none_is_lost() -> None:
    opened = sheet_from_text(
        "Tops\nSize\tBust\tWaist\nS\t84\t66\nM\t88\t70\n* in cm\n\n"
        "Trousers\nSize\tWaist\tHip\tInseam\nS\t66\t92\t76\nM\t70\t96\t78"
    )

    assert opened.sheet.headers == ("Size", "Waist", "Hip", "Inseam")
    assert opened.sheet.facts.name == "Trousers"
    assert [(other.facts.name, other.headers) for other in opened.others] == [
        ("Tops", ("Size", "Bust", "Waist"))
    ]
    assert aside(opened.others[0]).keys() == {1, 5}
    assert "2 charts" in told(opened)


@pytest.mark.parametrize(
    "text",
    [
        "Size\tBust\nS\t84\nM\t88\nGarment measurements\nSize\tBust\nS\t92\nM\t96",
        "Size\tBust\nBody\t\nS\t84\nM\t88\nGarment measurements\t\nS\t92\nM\t96",
        "Fit\tSize\tBust\nBody\tS\t84\n\tM\t88\nGarment measurements\tS\t92\n\tM\t96",
    ],
)
def test_the_same_labels_again_are_another_chart(text: str) -> None:
    opened = sheet_from_text(text)

    assert rows(opened.sheet) == [("S", "84"), ("M", "88")]
    assert [rows(other) for other in opened.others] == [[("S", "92"), ("M", "96")]]
    assert opened.others[0].facts.name == "Garment measurements"


def test_a_table_of_many_charts_is_parted_by_the_columns_that_name_them(make: MakeFile) -> None:
    path = make(
        [
            ("brand", "gender", "chart", "size", "chest_min_cm", "chest_max_cm", "hip_cm"),
            ("Neem", "Female", "tops", "S", 82, 86, ""),
            ("Neem", "Female", "tops", "M", 86, 90, ""),
            ("Neem", "Female", "dresses", "S", 82, 86, 92),
            ("Tulsi", "Male", "tops", "M", 96, 100, ""),
        ]
    )

    opened = sheet_from_file(path)

    charts = (opened.sheet, *opened.others)
    assert [(c.facts.brand, c.facts.wearers, c.facts.name) for c in charts] == [
        ("Neem", Wearers.WOMEN, "Neem Female tops"),
        ("Neem", Wearers.WOMEN, "Neem Female dresses"),
        ("Tulsi", Wearers.MEN, "Tulsi Male tops"),
    ]
    assert charts[0].headers == ("size", "chest_min_cm", "chest_max_cm")
    assert charts[1].headers == ("size", "chest_min_cm", "chest_max_cm", "hip_cm")


# --- Web pages ------------------------------------------------------------------------------------


def test_what_is_merged_on_a_page_counts_for_every_column() -> None:
    page = """<html><head><title>Shop</title><style>td { color: red }</style></head><body>
        <h2>Women&#39;s dresses – body measurements</h2>
        <table><tr><th rowspan=2>Size</th><th colspan="2">Bust</th></tr>
        <tr><th>cm</th><th>in</th></tr>
        <tr><td><b>S</b></td><td><p>84</p></td><td>33</td></tr><tr><td>M<td>88<br><td>34.5</table>
        <p>Model wears S</p><script>var x = "<table>";</script>"""

    sheet = sheet_from_text("Size Bust S 84 33 M 88 34.5", page).sheet

    assert sheet.headers == ("Size", "Bust cm", "Bust in")
    assert rows(sheet) == [("S", "84", "33"), ("M", "88", "34.5")]
    assert [each.cells[0] for each in sheet.aside] == [
        "Women's dresses – body measurements",
        "Model wears S",
    ]
    assert sheet.facts.name == "Women's dresses – body measurements"


def test_of_the_tables_on_a_page_the_size_chart_is_taken() -> None:
    page = (
        "<table><tr><td>Menu<td>Sale</table>"
        "<table><tr><td>Price<td>499<tr><td>Delivery<td>3 days</table><h3>Kurtas</h3>"
        "<table><tr><td><table><tr><th>Size<th>Bust<tr><td>S<td>84<tr><td>M<td>88</table></table>"
    )

    opened = sheet_from_text("", page)

    assert rows(opened.sheet) == [("S", "84"), ("M", "88")]
    assert opened.sheet.facts.name == "Kurtas"
    assert opened.others == ()


def test_text_counts_where_the_page_has_no_chart() -> None:
    sheet = sheet_from_text(tsv(*PLAIN), "<table><tr><td>Log in</td></tr></table>").sheet

    assert rows(sheet) == PLAIN[1:]


def test_far_text_of_a_page_is_left_out_with_a_word() -> None:
    lines = "".join(f"<p>Line {number}</p>" for number in range(50))

    opened = sheet_from_text("", f"{lines}<table><tr><th>Size<th>Bust<tr><td>S<td>84</table>")

    assert "44 lines" in told(opened)
    assert len(opened.sheet.aside) == 6


# --- Files ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["chart.csv", "chart.xlsx", "chart.json"])
def test_every_kind_of_file_gives_the_same_chart(make: MakeFile, name: str) -> None:
    sheet = sheet_from_file(make(PLAIN, name)).sheet

    assert sheet.headers == PLAIN[0]
    assert rows(sheet) == PLAIN[1:]
    assert sheet.facts.name == "chart"


@pytest.mark.parametrize(
    "content",
    [
        {"S": {"bust": 84, "waist": 66.5}, "M": {"bust": 88, "waist": 70.5}},
        {"bust": {"S": 84, "M": 88}, "waist": {"S": 66.5, "M": 70.5}},
        {"Size": ["S", "M"], "bust": [84, 88], "waist": [66.5, 70.5]},
        [["Size", "bust", "waist"], ["S", 84, 66.5], ["M", 88, 70.5]],
        {
            "chart": {
                "sizes": [
                    {"Size": "S", "bust": 84, "waist": 66.5},
                    {"Size": "M", "bust": 88, "waist": 70.5},
                ]
            }
        },
    ],
)
def test_every_form_of_json_gives_the_same_chart(make: MakeFile, content: object) -> None:
    sheet = sheet_from_file(make(json.dumps(content), "chart.json")).sheet

    assert sheet.headers == ("Size", "bust", "waist")
    assert rows(sheet) == [("S", "84", "66.5"), ("M", "88", "70.5")]


def test_what_stands_around_the_sizes_in_json_is_kept(make: MakeFile) -> None:
    content = {
        "brand": "Neem",
        "unit": "in",
        "sizes": [
            {"label": "S", "bust": {"min": 32, "max": 34}},
            {"label": "M", "bust": {"min": 34, "max": 36}},
        ],
    }

    sheet = sheet_from_file(make(json.dumps(content), "chart.json")).sheet

    assert sheet.headers == ("label", "bust min", "bust max")
    assert sheet.facts.brand == "Neem"
    assert {each.unit for each in sheet.definitions[1:]} == {"in"}


def test_workbooks_tell_their_sheets(make: MakeFile) -> None:
    opened = sheet_from_file(make(PLAIN, "chart.xlsx"))

    assert opened.sheets == ("Sheet",)
    with pytest.raises(TableError):
        sheet_from_file(make(PLAIN, "chart.xlsx"), "Other")


@pytest.mark.parametrize(
    "content",
    [b"", b"\x89PNG\r\n\x1a\n\0\0", b"{", b"[1, 2]", b'{"a": {}}', b"PK\x03\x04", b"hello"],
)
def test_files_without_a_chart_are_refused(make: MakeFile, content: bytes) -> None:
    with pytest.raises(TableError):
        sheet_from_file(make(content))


def test_a_file_that_is_gone_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TableError):
        sheet_from_file(tmp_path / "gone.csv")


# --- Bad input ------------------------------------------------------------------------------------


@pytest.mark.parametrize(("text", "html"), [("", ""), (" \n\t ", "  "), ("\u200b", "")])
def test_an_empty_clipboard_is_told_as_such(text: str, html: str) -> None:
    with pytest.raises(NothingToPasteError):
        sheet_from_text(text, html)


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Dear seller, please send us the chart.\nThank you, and see you on 12 May.", ""),
        ("We ordered 3 dresses, size 12. The bust was 88 and the waist 70.", ""),
        ("Size\tBust\tWaist", ""),
        ("12345", ""),
        ('"' * 1000, ""),
        ("{" * 1000, ""),
        ("", "<img src='chart.png'>"),
        ("", "<table><tr><td>" * 500),
        ("", "<table></table>"),
    ],
)
def test_what_holds_no_chart_is_refused_with_a_remedy(text: str, html: str) -> None:
    with pytest.raises(NoChartError) as refused:
        sheet_from_text(text, html)

    assert refused.value.remedy


def test_ten_thousand_columns_are_cut_and_told() -> None:
    lines = (("Size", "Bust"), ("S", "84"), ("M", "88"))

    opened = sheet_from_text(tsv(*((name, *[cell] * 10_000) for name, cell in lines)))

    assert len(opened.sheet.headers) == MOST_COLUMNS
    assert "10001 columns" in told(opened)


def test_a_thousand_rows_are_cut_and_told() -> None:
    sizes = [(str(number), str(60 + number)) for number in range(1000)]

    opened = sheet_from_text(tsv(("Size", "Bust"), *sizes))

    assert len(opened.sheet.rows) == MOST_ROWS - 1
    assert "1001 rows" in told(opened)


def test_a_file_with_more_rows_is_told(make: MakeFile) -> None:
    sizes = [(number, 60 + number) for number in range(1000)]

    opened = sheet_from_file(make([("Size", "Bust"), *sizes]))

    assert len(opened.sheet.rows) == MOST_ROWS - 1
    assert f"first {MOST_ROWS} rows" in told(opened)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_web_page_that_was_saved(make: MakeFile, encoding: str) -> None:
    page = """<!DOCTYPE html><p>Hëllo</p><table><tr><th>Size<th>Bust<th>Waist</tr>
        <tr><td>S<td>34 1/2"<td>27"</tr><tr><td>M<td>36 1/2"<td>29"</tr></table>"""

    sheet = sheet_from_file(make(page.encode(encoding), "sizes.html")).sheet

    assert [row.cells for row in sheet.rows] == [("S", '34 1/2"', '27"'), ("M", '36 1/2"', '29"')]


@pytest.mark.parametrize("label", ["Free Size", "ONE SIZE"])
def test_a_size_for_everybody_is_set_aside_where_there_are_others(label: str) -> None:
    sizes = "Size\tBust\tWaist\nS\t84\t66\nM\t88\t70\nXL\t100\t82"

    opened = sheet_from_text(f"{sizes}\n{label}\t84-100\t66-82")

    assert not opened.others
    assert [row.cells[0] for row in opened.sheet.rows] == ["S", "M", "XL"]
    assert "for everybody" in aside(opened.sheet)[5]
    alone = sheet_from_text(f"Size\tBust\tWaist\n{label}\t84-100\t66-82").sheet
    assert [row.cells[0] for row in alone.rows] == [label]


@pytest.mark.parametrize("size", [1, 2, 3])
def test_a_word_in_the_place_of_the_only_figure_is_no_header(size: int) -> None:
    lines = [["Size", "Bust (cm)"], ["S (B-C)", "82"], ["M (C-D)", "86"], ["L (D-E)", "90"]]
    lines[size][1] = "n/a?"

    opened = sheet_from_text("\n".join(map("\t".join, lines)))

    assert not opened.others
    assert [list(row.cells) for row in opened.sheet.rows] == lines[1:]


def test_a_size_above_the_header_is_no_title() -> None:
    sheet = sheet_from_text(
        "Our kurtas\n\nXS\t80\t62\nSize\tBust\tWaist\nS\t84\t66\nM\t88\t70"
    ).sheet

    assert sheet.facts.name == "Our kurtas"
    assert "It looks like a size" in aside(sheet)[3]
    assert [row.cells[0] for row in sheet.rows] == ["S", "M"]


def test_a_row_with_a_long_text_is_set_aside() -> None:
    sheet = sheet_from_text(tsv(*PLAIN, ("XL", "How to measure. " * 20, "82"))).sheet

    assert rows(sheet) == PLAIN[1:]
    assert aside(sheet) == {5: "It is a text, and no size."}


# --- Whatever comes -------------------------------------------------------------------------------

_often = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
_LABELS = st.lists(
    st.sampled_from(["XXS", "XS", "S", "M", "L", "XL", "XXL", "3XL"]), min_size=2, unique=True
)
_GIRTHS = st.floats(60, 150).map(lambda cm: round(cm, 1))


@_often
@given(
    labels=_LABELS,
    columns=st.lists(st.sampled_from(["Bust", "Waist", "Hip", "Length"]), min_size=1, unique=True),
    data=st.data(),
    separator=st.sampled_from(["\t", ",", ";", "   ", " | "]),
    turned=st.booleans(),
)
def test_clean_figures_come_back_as_they_were_written(
    labels: list[str],
    columns: list[str],
    data: st.DataObject,
    separator: str,
    *,
    turned: bool,
) -> None:
    figures = [[data.draw(_GIRTHS) for _ in columns] for _ in labels]
    lines = [
        ["Size", *columns],
        *([label, *map(str, row)] for label, row in zip(labels, figures, strict=True)),
    ]
    if turned:
        lines = [list(line) for line in zip(*lines, strict=True)]

    sheet = sheet_from_text("\n".join(separator.join(line) for line in lines)).sheet

    read = read_chart(sheet)
    assert [sheet.label(row) for row in range(len(labels))] == labels
    assert [
        [read.cells[row, column].ends for column in range(1, len(columns) + 1)]
        for row in range(len(labels))
    ] == [[pytest.approx((cm, cm)) for cm in row] for row in figures]


_CELLS = st.sampled_from(
    [
        *("", "", "Size", "Bust", "Waist (cm)", "Hip", "UK", "Fit", "Body", "min", "cm", "in"),
        *("S", "M", "XL", "38", "84", "84-88", '34"', "٨٤", "टी", "=A1"),
        *("Total", "* flat", "note", "one two three"),
    ]
)
_LINES = st.lists(st.lists(_CELLS, min_size=1, max_size=6), min_size=1, max_size=12)


@_often
@given(_LINES)
@example([["Size", "Bust"], ["S", "84"], ["Size", "Waist"]])
@example([["Body", "Hip"], ["Size", "Bust"], ["S", "84"], ["Size"], ["Size", "Bust"], ["S", "84"]])
def test_every_line_is_a_size_or_set_aside_or_a_header(lines: list[list[str]]) -> None:
    try:
        opened = sheet_from_text(tsv(*lines))
    except TableError:
        return

    charts = (opened.sheet, *opened.others)
    if "turned" in told(opened):
        kept = "".join(cell for chart in charts for cell in _texts(chart))
        assert all(cell in kept for line in lines for cell in line)
        return
    placed = {row.number for chart in charts for row in (*chart.rows, *chart.aside)}
    for number, line in enumerate(lines, 1):
        if any(line) and number not in placed:
            assert all(any(cell in _headers(chart) for chart in charts) for cell in line)


def _texts(chart: Sheet) -> list[str]:
    cells = [cell for row in (*chart.rows, *chart.aside) for cell in row.cells]
    return [*chart.headers, *cells, chart.facts.name]


def _headers(chart: Sheet) -> str:
    return " ".join(chart.headers)


@_often
@given(st.text(st.sampled_from(string.printable + "سم८४½″\u200f\ufeff\ud800<>&"), max_size=200))
def test_no_paste_is_too_odd(text: str) -> None:
    for pasted, html in ((text, ""), ("", f"<table><tr>{text}"), (text, text)):
        try:
            opened = sheet_from_text(pasted, html)
        except KioskError as refused:
            assert isinstance(refused, TableError)
        else:
            assert all(len(row.cells) == len(opened.sheet.headers) for row in opened.sheet.rows)


_KEYS = st.sampled_from(["S", "M", "bust", "sizes", "unit", ""])
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.sampled_from(["S", "84", ""]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=3),
    max_leaves=12,
)


@_often
@given(_JSON)
def test_no_json_is_too_odd(content: object) -> None:
    try:
        sheet_from_text(json.dumps(content))
    except TableError as refused:
        assert refused.remedy
