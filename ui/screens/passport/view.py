"""Passport as it looks."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from fitkiosk.domain.body import Girth
from ui.art.qr import code_of
from ui.art.scan import paint_scan
from ui.theme.theme import Theme
from ui.widgets.action_bar import ActionBar
from ui.widgets.basics import Heading, Turning, View, button, column, label, scrolled, set_tone
from ui.widgets.sentences import Sentences

# Only a picture of one: it is no fit pass.
_PICTURED = "FITKIOSK"


class Page(IntEnum):
    """What the screen shows beside the picture."""

    ASKING = 0
    READ = 1


class ScanPicture(QWidget):
    """A fit pass under a scanner."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(220, 220)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """As large as there is room."""
        return QSize(400, 400)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture."""
        del event
        painter = QPainter(self)
        paint_scan(painter, QRectF(self.rect()), code_of(_PICTURED))
        painter.end()


class Summary(QWidget):
    """What a passport said."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        space = theme.space
        self.title = Heading("display")
        self.day = label("lead-soft")
        self.rows = {girth: (label(), label("lead-strong"), label("soft")) for girth in Girth}
        self.taking = label()
        self.found = label()
        self.stale = Sentences(theme, "alert-circle-outline", "caution", "", "body")
        box = column(self, spacing=space("m"))
        box.addStretch(1)
        box.addWidget(self.title)
        box.addWidget(self.day)
        table = QGridLayout()
        table.setHorizontalSpacing(space("l"))
        table.setVerticalSpacing(space("s"))
        table.setColumnStretch(2, 1)
        for place, row in enumerate(self.rows.values()):
            for beside, part in enumerate(row):
                part.setWordWrap(False)
                table.addWidget(part, place, beside, Qt.AlignmentFlag.AlignBaseline)
        box.addLayout(table)
        for words in (self.taking, self.found):
            box.addWidget(words)
        box.addWidget(self.stale)
        box.addStretch(2)

    def show_girths(self, told: Sequence[tuple[str, str, str]]) -> None:
        """Show each girth's name, length and how far it may be off."""
        for row, texts in zip(self.rows.values(), told, strict=True):
            for part, text in zip(row, texts, strict=True):
                part.setText(text)

    def clear(self) -> None:
        """Take everything of the person off."""
        self.show_girths([("", "", "")] * len(self.rows))
        for part in (self.day, self.taking, self.found):
            part.setText("")
        self.stale.show_sentences(())


class PassportView(View):
    """A picture of what to do beside the field, or beside what was read.

    Signals:
        entered: Enter ended what a scanner or a person typed.
        edited: the text was changed by hand or scanner.
        measure_requested: rather be measured.
    """

    entered = Signal()
    edited = Signal()
    measure_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.picture = ScanPicture()
        self.title = Heading("display")
        self.words = label("lead-soft")
        self.field = QLineEdit()
        self.message = label()
        self.summary = Summary(theme)
        self.measure = button("back")
        self.foot = ActionBar(theme)
        self.foot.add_beside(self.measure)
        self.pages = QStackedWidget()
        self._build()
        self.field.returnPressed.connect(self.entered)
        self.field.textEdited.connect(self.edited)
        self.measure.clicked.connect(self.measure_requested)
        self.retranslate()

    def _build(self) -> None:
        space = self.theme.space
        asking = QWidget()
        box = column(asking, spacing=space("m"))
        box.addStretch(1)
        for part in (self.title, self.words, self.field, self.message):
            box.addWidget(part)
        box.addStretch(2)
        self.pages.addWidget(scrolled(asking))
        self.pages.addWidget(scrolled(self.summary))
        turning = Turning(space("xxl"))
        turning.add(self.picture, 4, 4)
        turning.add(self.pages, 6, 5)
        middle = QHBoxLayout()
        middle.setContentsMargins(space("xxl"), space("l"), space("xxl"), space("l"))
        middle.addWidget(turning)
        page = column(self)
        page.addLayout(middle, 1)
        page.addWidget(self.foot)

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.picture.setAccessibleName(self.tr("A fit pass under a scanner"))
        self.title.setText(self.tr("Show your fit pass"))
        self.words.setText(
            self.tr("Hold its square code under the scanner, on paper or on your telephone.")
        )
        self.field.setPlaceholderText(self.tr("The scanner types here"))
        self.field.setAccessibleName(self.tr("Code of the fit pass"))
        self.summary.title.setText(self.tr("Welcome back"))
        self.measure.setText(self.tr("Measure instead"))
        self.foot.back.setText(self.tr("Back"))

    def show_page(self, page: Page) -> None:
        """Ask for a code, or show what it said."""
        self.pages.setCurrentIndex(page)

    def show_message(self, words: str, tone: str = "") -> None:
        """Say something under the field."""
        self.message.setText(words)
        set_tone(self.message, tone)
        set_tone(self.field, tone)
