"""The report of a chart: everything is in it, within the pages, and nothing is broken apart."""

from dataclasses import replace

import pytest
from chart_reports import report
from coverages import coverage
from pdf_text import paper_of, text_of
from PySide6.QtCore import QThreadPool
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextTable
from PySide6.QtPrintSupport import QPrinter
from sheets import chart, figures, finding

from fitkiosk.domain.language import Language
from fitkiosk.domain.products import Audience
from fitkiosk.domain.sheets import ChartFacts, Measure, SetAside, SheetRow
from fitkiosk.errors import KioskError
from ui import printing
from ui.chart_report import print_report, report_html, save_report
from ui.files import FileNotWrittenError
from ui.languages import Languages
from ui.theme.theme import Reading

WHITE = 0xFFFFFFFF
A4, LETTER = QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter


def big(columns=12, rows=25):
    """A chart with as many columns and sizes as charts have at most, all of them long."""
    sheet = chart()
    for number in range(columns - len(sheet.headers)):
        sheet = sheet.with_column(5 + number, f"Shoulder {number}", figures(Measure.OTHER))
    cells = tuple(f"{100 + n}.5–{104 + n}.5" for n in range(len(sheet.headers)))
    return replace(sheet, rows=tuple(SheetRow(cells, number) for number in range(rows)))


def test_everything_is_in_it(theme, tmp_path):
    path = tmp_path / "report.pdf"
    facts = ChartFacts("Kurtas", "Tulsi", product_type="kurta", stretch_percent=4.0)
    aside = SetAside(9, ("* may shrink",), KioskError("It is a remark."))
    sheet = replace(chart(), facts=facts, aside=(aside,))
    save_report(path, report(sheet=sheet, version=3), theme, A4)
    said = text_of(path)
    for words in (
        "Size chart: Kurtas",
        "Brand: Tulsi · For: Women · Clothes: Kurta · Stretch of the cloth: 4 % · Version: 3",
        "Checked on: 23 November 2026",
        "86–90",
        "best seller",
        "1 Error · Waist of M · Another unit",
        "27 is not like the others.",
        "Why it matters: A customer would get a wrong size.",
        "What to do: Write 68.6.",
        "2 Warning · Hip",
        "3 Note · The whole chart",
        "Whom it fits: Women",
        "The chart has 1 error. Until that is mended, this may be wrong.",
        "A size fits 62 of 100 women",
        "Bust over waist: those without a size mostly have",
        "Larger than L at the hip: 9 of 100 women",
        "Without L: a size for 2 fewer of 100",
        "84 / 66 / 92 cm",
        "a survey",
        "Row 9, “* may shrink”: It is a remark.",
    ):
        assert words in said
    assert paper_of(path) == (595, 842)


def test_each_faulty_cell_bears_the_number_of_its_finding(theme):
    html = report_html(report(), theme)
    row = html.split("<tr>")[3]
    assert "<b>M</b>" in row
    cells = row.split("</td>")
    assert "<img" in cells[2]
    assert "27 " in cells[2]
    assert cells[2].endswith("<b>1</b>")
    assert not any("<img" in cell for place, cell in enumerate(cells) if place != 2)


def test_words_from_outside_are_no_markup(theme):
    evil = "<img src=x><b>&amp;"
    sheet = chart((evil, evil, evil, evil, evil)).named(1, evil)
    sheet = replace(
        sheet,
        facts=ChartFacts(evil, evil, product_type=evil),
        aside=(SetAside(9, (evil,), KioskError(evil)),),
    )
    found = replace(finding(0, 1), told=KioskError(evil, evil), why=KioskError(evil))
    shown = report(
        sheet=sheet, findings=(found,), coverages=(coverage(source=evil, unjudged=(evil,)),)
    )
    html = report_html(shown, theme)
    assert "src=x>" not in html.replace("src=x&gt;", "")
    assert "&lt;img src=x&gt;" in html.replace("\N{ZERO WIDTH SPACE}", "")


def test_without_coverage_and_findings_it_is_still_a_report(theme, tmp_path):
    path = tmp_path / "report.pdf"
    save_report(path, report(findings=(), coverages=(), changes=()), theme, LETTER)
    assert "Nothing to mend was found." in text_of(path)
    assert "Whom it fits" not in text_of(path)
    assert paper_of(path) == (612, 792)


def test_an_empty_chart_has_a_report_too(theme, tmp_path):
    path = tmp_path / "report.pdf"
    nothing = replace(chart(), headers=(), definitions=(), rows=(), facts=ChartFacts())
    save_report(path, report(sheet=nothing, findings=(), coverages=()), theme)
    assert "Size chart: without a name" in text_of(path)


def test_it_speaks_hindi(theme, tmp_path, qapp):
    Languages.of(qapp).use(Language.HINDI)
    path = tmp_path / "report.pdf"
    save_report(path, report(), theme)
    assert "नवंबर" in text_of(path)


def test_it_is_made_beside_the_window(theme, tmp_path):
    path = tmp_path / "report.pdf"
    QThreadPool.globalInstance().start(lambda: save_report(path, report(sheet=big()), theme))
    assert QThreadPool.globalInstance().waitForDone(30_000)
    assert "What was found" in text_of(path)


def test_what_was_there_stays_when_it_cannot_be_written(theme, tmp_path):
    with pytest.raises(FileNotWrittenError):
        save_report(tmp_path / "nowhere" / "report.pdf", report(), theme)
    assert list(tmp_path.iterdir()) == []


# --- Pages ----------------------------------------------------------------------------------------


def laid_out(shown, theme, tmp_path, page=A4):
    writer = QPdfWriter(str(tmp_path / "pages.pdf"))
    writer.setPageSize(QPageSize(page))
    if shown.landscape:
        writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    writer.setPageMargins(printing.QMarginsF(), QPageLayout.Unit.Millimeter)
    document = printing._laid_out(report_html(shown, theme), writer)
    return document, writer


def page_of(document, number, width=500):
    """A page as a small picture."""
    size = document.pageSize()
    image = QImage(width, round(width * size.height() / size.width()), QImage.Format.Format_RGB32)
    image.fill(WHITE)
    painter = QPainter(image)
    painter.scale(width / size.width(), width / size.width())
    printing._draw_page(painter, document, number)
    painter.end()
    return image


@pytest.mark.parametrize(
    ("columns", "page", "larger"),
    [(6, A4, False), (8, LETTER, True), (9, A4, True), (12, A4, False), (12, LETTER, True)],
)
def test_a_chart_of_any_width_keeps_within_the_page(theme, tmp_path, page, larger, columns):
    theme.read_as(Reading(larger_text=larger))
    document, _writer = laid_out(report(sheet=big(columns)), theme, tmp_path, page)
    assert document.pageCount() > 1
    for number in range(document.pageCount()):
        image = page_of(document, number)
        margin = round(0.9 * printing._MARGIN_INCH * image.width() / (11 if columns > 8 else 8.5))
        beyond = range(image.width() - margin, image.width())
        inside = range(image.height() - 3 * margin)
        assert all(image.pixel(x, y) == WHITE for x in beyond for y in inside)


def test_a_chart_wider_than_a_page_goes_on_below_with_its_sizes(theme):
    html = report_html(report(sheet=big(30), findings=(), coverages=()), theme)
    tables = [part for part in html.split("<table")[1:] if "Shoulder" in part or "Bust" in part]
    bands = [part for part in tables if "<b>100.5–104.5</b>" in part]
    assert len(bands) == len(tables) > 2
    told = html.replace("\N{ZERO WIDTH SPACE}", "")
    assert all(f">Shoulder {number}<" in told for number in range(25))


@pytest.mark.parametrize("columns", [6, 12])
@pytest.mark.parametrize("lines", range(0, 16, 3))
def test_no_finding_and_no_table_is_broken_over_two_pages(theme, tmp_path, columns, lines):
    """However much stands before it."""
    sheet = big(columns, 20 + lines)
    found = tuple(finding(row % 20, 1 + row % 4) for row in range(40))
    document, _writer = laid_out(report(sheet=sheet, findings=found), theme, tmp_path)
    layout, high = document.documentLayout(), document.pageSize().height()
    margin = printing._MARGIN_INCH * layout.paintDevice().logicalDpiY()
    for parts in printing._groups(document):
        areas = [
            layout.frameBoundingRect(part)
            if isinstance(part, QTextTable)
            else layout.blockBoundingRect(part)
            for part in parts
        ]
        assert areas[-1].bottom() <= (areas[0].top() // high + 1) * high - margin + 1
    assert document.pageCount() > 2


# --- Printing -------------------------------------------------------------------------------------


def test_a_printer_gets_the_pages(theme, tmp_path):
    path = tmp_path / "paper.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    assert printing._print(report_html(report(), theme), printer)
    assert "Whom it fits: Women" in text_of(path)


def test_a_printer_that_is_gone_is_told(theme, monkeypatch):
    monkeypatch.setattr(printing, "printer_name", lambda: "unplugged long ago")
    with pytest.raises(printing.NotPrintedError, match="save them as a file"):
        print_report(report(), theme)


def test_a_report_of_men_speaks_of_chests(theme, tmp_path):
    path = tmp_path / "report.pdf"
    save_report(path, report(coverages=(coverage(audience=Audience.MEN),)), theme)
    assert "Chest over waist" in text_of(path)
