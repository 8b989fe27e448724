"""Pages to print, on paper or as a PDF."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QLocale, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextTable,
)
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from fitkiosk.errors import KioskError
from ui.files import FileNotWrittenError, saving

# Mukta, made for Devanagari too, sets its lines far apart; in print they may stand closer. Margins
# are in the units of a screen: Qt takes no other.
_STYLE = """
body { line-height: 88%; }
h1 { font-size: 20pt; font-weight: 600; margin-bottom: 2px; }
h2 { font-size: 13pt; font-weight: 600; margin-top: 18px; margin-bottom: 4px; }
h3 { font-size: 10pt; font-weight: 600; margin-top: 8px; margin-bottom: 2px; }
p { margin-top: 0; margin-bottom: 4px; }
th { text-align: left; font-weight: 600; }
th, td { padding-top: 1px; padding-bottom: 1px; padding-right: 10px; }
.key { white-space: nowrap; }
.picture { line-height: 100%; }
"""
_TYPE_PT = 10
_MARGIN_INCH = 2 / 2.54
_SCREEN_DPI = 96
# What is broken is as long as it is with margins and repeated heads in it.
_LONGEST_PAGES = 1.25

_Device = QPdfWriter | QPrinter


class NotPrintedError(KioskError):
    """A printer did not take what was sent to it."""


def printer_name() -> str:
    """The computer's own printer; empty when there is none."""
    names: list[str] = QPrinterInfo.availablePrinterNames()
    return QPrinterInfo.defaultPrinterName() or next(iter(names), "")


def usual_paper() -> QPageSize.PageSizeId:
    """The paper that people use where this computer is."""
    american = QLocale.MeasurementSystem.ImperialUSSystem
    if QLocale.system().measurementSystem() is american:
        return QPageSize.PageSizeId.Letter
    return QPageSize.PageSizeId.A4


def print_html(html: str, *, title: str, landscape: bool = False) -> None:
    """Print a document on the computer's own printer, on the paper that is set there.

    It may be called on any thread.

    Args:
        html: as `write_pdf` takes it.
        title: what the list of waiting prints calls it.
        landscape: whether the pages lie on their side.

    Raises:
        NotPrintedError: when there is no printer, or it does not take it.
    """
    found = QPrinterInfo.printerInfo(printer_name())
    # Without a printer it would be written into a file.
    if not found.isNull():
        printer = QPrinter(found)
        printer.setDocName(title)
        printer.setPageOrientation(_orientation(landscape=landscape))
        if _print(html, printer) and printer.printerState() is not QPrinter.PrinterState.Error:
            return
    raise NotPrintedError(
        "The printer did not take the pages.",
        "See whether it is on and has paper, or save them as a file.",
    )


def _orientation(*, landscape: bool) -> QPageLayout.Orientation:
    return QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait


def write_pdf(
    path: Path,
    html: str,
    *,
    title: str,
    page: QPageSize.PageSizeId = QPageSize.PageSizeId.A4,
    landscape: bool = False,
) -> None:
    """Write a document as a PDF with numbered pages.

    It may be called on any thread. The fonts must be loaded (`ui.theme.theme.load_fonts`).

    Args:
        path: where the file goes; what is there is replaced.
        html: the body, in the part of HTML that Qt's rich text knows; texts from outside escaped.
            Pictures are `data:` addresses.
        title: what a reader of PDFs calls the document.
        page: the paper.
        landscape: whether the pages lie on their side.

    Raises:
        FileNotWrittenError: when it cannot be written; what was there is unchanged.
    """
    with saving(path) as file:
        writer = QPdfWriter(file)
        writer.setTitle(title)
        writer.setPageSize(QPageSize(page))
        writer.setPageOrientation(_orientation(landscape=landscape))
        writer.setPageMargins(QMarginsF(), QPageLayout.Unit.Millimeter)
        if not _print(html, writer):
            raise FileNotWrittenError(path.name)
        # The last pages are written when the writer goes.
        del writer


# --- Pages ----------------------------------------------------------------------------------------


def _print(html: str, device: _Device) -> bool:
    """Draw a document page by page; whether the device took it."""
    document = _laid_out(html, device)
    painter = QPainter()
    if not painter.begin(device):
        return False
    for number in range(document.pageCount()):
        if number:
            device.newPage()
        _draw_page(painter, document, number)
    return painter.end()


def _laid_out(html: str, device: _Device) -> QTextDocument:
    document = QTextDocument()
    document.setDefaultFont(QFont("Mukta", _TYPE_PT))
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(f"<body>{html}</body>")
    document.documentLayout().setPaintDevice(device)
    page = device.pageLayout().paintRectPixels(device.resolution())
    frame = document.rootFrame().frameFormat()
    # In the units of a screen: the layout scales it to the device.
    frame.setMargin(_MARGIN_INCH * _SCREEN_DPI)
    document.rootFrame().setFrameFormat(frame)
    document.setPageSize(page.size().toSizeF())
    _keep_together(document)
    return document


def _draw_page(painter: QPainter, document: QTextDocument, number: int) -> None:
    size = document.pageSize()
    painter.save()
    painter.translate(0, -number * size.height())
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = QRectF(QPointF(0, number * size.height()), size)
    # Black, whatever the screen's colours are.
    context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    painter.setClipRect(context.clip)
    document.documentLayout().draw(painter, context)
    painter.restore()
    margin = _MARGIN_INCH * painter.device().logicalDpiY()
    painter.setFont(document.defaultFont())
    line = QFontMetricsF(painter.font(), painter.device()).height()
    below = QRectF(margin, size.height() - margin, size.width() - 2 * margin, line)
    painter.drawText(below, Qt.AlignmentFlag.AlignRight, str(number + 1))


def _keep_together(document: QTextDocument) -> None:
    """Begin a page where a paragraph or a table would be broken that has room on one page.

    Headings stay with what follows them.
    """
    layout, high = document.documentLayout(), document.pageSize().height()
    margin = _MARGIN_INCH * layout.paintDevice().logicalDpiY()
    for parts in _groups(document):
        areas = [
            layout.blockBoundingRect(part)
            if isinstance(part, QTextBlock)
            else layout.frameBoundingRect(part)
            for part in parts
        ]
        top, bottom = areas[0].top(), areas[-1].bottom()
        if bottom > (top // high + 1) * high - margin and bottom - top <= _LONGEST_PAGES * high:
            _begin_page(parts[0])
            # Else Qt lays out the lines near the change alone.
            document.markContentsDirty(0, document.characterCount())


def _groups(document: QTextDocument) -> Iterator[list[QTextBlock | QTextTable]]:
    """Each paragraph and each table, with the headings before it."""
    group: list[QTextBlock | QTextTable] = []
    place = document.rootFrame().begin()
    while not place.atEnd():
        block, frame = place.currentBlock(), place.currentFrame()
        if isinstance(frame, QTextTable):
            group.append(frame)
        elif block.isValid():
            group.append(block)
        if frame is not None or not block.blockFormat().headingLevel():
            yield group
            group = []
        place += 1


def _begin_page(part: QTextBlock | QTextTable) -> None:
    before = QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore
    if isinstance(part, QTextTable):
        table = part.format().toTableFormat()
        table.setPageBreakPolicy(before)
        part.setFormat(table)
        return
    block = part.blockFormat()
    block.setPageBreakPolicy(before)
    QTextCursor(part).setBlockFormat(block)
