"""Pages to print, as a PDF."""

from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from ui.files import saving

# Mukta, made for Devanagari too, sets its lines far apart; in print they may stand closer. Margins
# are in the units of a screen: Qt takes no other.
_STYLE = """
body { line-height: 88%; }
h1 { font-size: 20pt; font-weight: 600; margin-bottom: 2px; }
h2 { font-size: 13pt; font-weight: 600; margin-top: 18px; margin-bottom: 4px; }
p { margin-top: 0; margin-bottom: 4px; }
th { text-align: left; font-weight: 600; }
th, td { padding-top: 1px; padding-bottom: 1px; padding-right: 10px; }
.key { white-space: nowrap; }
"""
_TYPE_PT = 10


def write_pdf(
    path: Path,
    html: str,
    *,
    title: str,
    page: QPageSize.PageSizeId = QPageSize.PageSizeId.A4,
) -> None:
    """Write a document as a PDF with numbered pages.

    It may be called on any thread. The fonts must be loaded (`ui.theme.theme.load_fonts`).

    Args:
        path: where the file goes; what is there is replaced.
        html: the body, in the part of HTML that Qt's rich text knows; texts from outside escaped.
            Pictures are `data:` addresses.
        title: what a reader of PDFs calls the document.
        page: the paper.

    Raises:
        FileNotWrittenError: when it cannot be written; what was there is unchanged.
    """
    document = QTextDocument()
    document.setDefaultFont(QFont("Mukta", _TYPE_PT))
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(f"<body>{html}</body>")
    with saving(path) as file:
        writer = QPdfWriter(file)
        writer.setTitle(title)
        writer.setPageSize(QPageSize(page))
        writer.setPageMargins(QMarginsF(), QPageLayout.Unit.Millimeter)
        document.print_(writer)
        # The last pages are written when the writer goes.
        del writer
