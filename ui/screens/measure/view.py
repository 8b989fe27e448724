"""Measure as it looks: a page to take one girth, and a page with all of them."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fitkiosk.domain.body import Girth, MeasuringMode
from fitkiosk.domain.people import LONGEST_EMAIL, LONGEST_NAME
from fitkiosk.domain.products import Audience
from fitkiosk.units import LONGEST_TEXT, LengthUnit
from ui import wording
from ui.theme.theme import Theme
from ui.widgets.action_bar import ActionBar
from ui.widgets.basics import Heading, Turning, View, button, card, column, label, scrolled
from ui.widgets.body_figure import BodyFigure
from ui.widgets.number_pad import NumberPad
from ui.widgets.segments import Segments


class CapturePage(QWidget):
    """One girth: which, how, the field, the pad, and what is wrong with what was typed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        space = theme.space
        self.step = label("step")
        self.title = Heading("display")
        self.how = label("lead-soft")
        self.reading = QLineEdit()
        self.reading.setProperty("role", "reading")
        self.reading.setMaxLength(LONGEST_TEXT)
        self.reading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.units = Segments([unit.value for unit in LengthUnit])
        self.message = label("body")
        self.fix = button()
        self.fix.hide()
        self.pad = NumberPad(theme)

        field = QHBoxLayout()
        field.setSpacing(space("m"))
        field.addWidget(self.reading, 1)
        field.addWidget(self.units)
        said = QHBoxLayout()
        said.setSpacing(space("m"))
        said.addWidget(self.message, 1)
        said.addWidget(self.fix)
        words = QWidget()
        texts = column(words, spacing=space("s"))
        texts.addStretch(1)
        texts.addWidget(self.step)
        texts.addWidget(self.title)
        texts.addWidget(self.how)
        texts.addSpacing(space("m"))
        texts.addLayout(field)
        texts.addLayout(said)
        texts.addStretch(2)
        self.message.setMinimumHeight(56)
        self.message.setAlignment(Qt.AlignmentFlag.AlignTop)
        row = Turning(space("xl"))
        row.add(words, 3, 0)
        row.add(self.pad, 2, 1)
        column(self).addWidget(row)
        self.pad.setMaximumHeight(460)


class GirthRow(QWidget):
    """A girth in the summary: its name, the number, and a way to take it again."""

    change_requested = Signal(str)

    def __init__(self, theme: Theme, girth: Girth) -> None:
        super().__init__()
        self._girth = girth
        self.name = label("lead", wrap=False)
        self.number = label("lead-strong", wrap=False)
        self.change = button()
        row = QHBoxLayout(self)
        row.setContentsMargins(
            theme.space("m"), theme.space("xs"), theme.space("s"), theme.space("xs")
        )
        row.addWidget(self.name, 1)
        row.addWidget(self.number)
        row.addSpacing(theme.space("m"))
        row.addWidget(self.change)
        self.change.clicked.connect(self._ask)

    @Slot()
    def _ask(self) -> None:
        self.change_requested.emit(self._girth.value)


class KeepPanel(QFrame):
    """Keeping the girths for the next visit, which nobody has to."""

    save_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "card")
        space = theme.space
        self.title = label("lead-strong")
        self.words = label("soft")
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME * 2)
        self.email = QLineEdit()
        self.email.setMaxLength(LONGEST_EMAIL * 2)
        self.email.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        self.name_label = label()
        self.email_label = label()
        self.name_label.setBuddy(self.name)
        self.email_label.setBuddy(self.email)
        self.message = label()
        self.message.hide()
        self.save = button()
        self.form = QWidget()
        fields = QGridLayout(self.form)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setHorizontalSpacing(space("m"))
        fields.setVerticalSpacing(0)
        fields.addWidget(self.name_label, 0, 0)
        fields.addWidget(self.email_label, 0, 1)
        fields.addWidget(self.name, 1, 0)
        fields.addWidget(self.email, 1, 1)
        row = QHBoxLayout()
        row.setSpacing(space("m"))
        row.addWidget(self.form, 1)
        row.addWidget(self.save, 0, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight)
        box = column(self, margins=space("m"), spacing=space("s"))
        box.addWidget(self.title)
        box.addWidget(self.words)
        box.addLayout(row)
        box.addWidget(self.message)
        self.save.clicked.connect(self.save_requested)
        self.name.returnPressed.connect(self.save_requested)
        self.email.returnPressed.connect(self.save_requested)


class SummaryPage(QWidget):
    """All the girths, and whether to keep them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        space = theme.space
        self.title = Heading("display")
        self.words = label("lead-soft")
        self.rows = {girth: GirthRow(theme, girth) for girth in Girth}
        self.sureness = label("soft")
        self.keep = KeepPanel(theme)
        listed = card()
        rows = column(listed, margins=space("s"))
        for row in self.rows.values():
            rows.addWidget(row)
        box = column(self, spacing=space("m"))
        box.addWidget(self.title)
        box.addWidget(self.words)
        box.addWidget(listed)
        box.addWidget(self.sureness)
        box.addWidget(self.keep)
        box.addStretch(2)


class MeasureView(View):
    """The figure beside the page of the step.

    Signals:
        typed: the text of the field changed by hand.
        unit_chosen: cm or inch was chosen.
        audience_chosen: a woman's or a man's figure was chosen.
        holder_chosen: it was said who holds the tape; carries the way of measuring.
        fix_requested: the proposed number was accepted.
        change_requested: a girth of the summary is to be taken again.
    """

    typed = Signal(str)
    unit_chosen = Signal(str)
    audience_chosen = Signal(str)
    holder_chosen = Signal(str)
    fix_requested = Signal()
    change_requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        space = theme.space
        self.figure = BodyFigure(theme)
        self.audience = Segments([audience.value for audience in Audience])
        self.capture = CapturePage(theme)
        self.summary = SummaryPage(theme)
        self.holder_title = label("soft", wrap=False)
        self.holder = Segments([MeasuringMode.SELF.value, MeasuringMode.QUICK.value])
        self.foot = ActionBar(theme)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.capture)
        self.pages.addWidget(scrolled(self.summary))
        left = card()
        figure = column(left, margins=space("m"), spacing=space("s"))
        figure.addWidget(self.figure, 1)
        for part in (self.audience, self.holder_title, self.holder):
            figure.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        self.holder_title.setContentsMargins(0, space("s"), 0, 0)
        row = Turning(space("xl"))
        row.add(left, 2, 6)
        row.add(self.pages, 4, 5)
        row.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        page = column(self)
        middle = QVBoxLayout()
        middle.setContentsMargins(space("xl"), space("l"), space("xl"), space("m"))
        middle.addWidget(row)
        page.addLayout(middle, 1)
        page.addWidget(self.foot)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        capture = self.capture
        capture.reading.textEdited.connect(self.typed)
        capture.reading.returnPressed.connect(self.foot.main_requested)
        capture.pad.typed.connect(self._insert)
        capture.pad.erased.connect(self._erase)
        capture.units.chosen.connect(self.unit_chosen)
        capture.fix.clicked.connect(self.fix_requested)
        self.audience.chosen.connect(self.audience_chosen)
        self.holder.chosen.connect(self.holder_chosen)
        for row in self.summary.rows.values():
            row.change_requested.connect(self.change_requested)

    def retranslate(self) -> None:
        """Put every fixed text on."""
        capture, summary, keep = self.capture, self.summary, self.summary.keep
        self.foot.back.setText(self.tr("Back"))
        capture.units.name(LengthUnit.CM.value, self.tr("cm"), self.tr("Centimetres"))
        capture.units.name(LengthUnit.INCH.value, self.tr("inch"), self.tr("Inches"))
        capture.pad.retranslate()
        for audience in Audience:
            name = wording.audience_name(audience)
            self.audience.name(audience.value, name, self.tr("{who}'s figure").format(who=name))
        self.holder_title.setText(self.tr("Who holds the tape?"))
        self.holder.name(MeasuringMode.SELF.value, self.tr("Myself"), self.tr("Myself"))
        self.holder.name(
            MeasuringMode.QUICK.value,
            self.tr("Someone\nfrom the shop"),
            self.tr("Someone from the shop"),
        )
        summary.title.setText(self.tr("Your measurements"))
        summary.words.setText(self.tr("Check the numbers. Tap Change to take one again."))
        for girth, row in summary.rows.items():
            name = wording.girth_name(girth)
            row.change.setText(self.tr("Change"))
            row.change.setAccessibleName(self.tr("Change {girth}").format(girth=name))
        keep.name_label.setText(self.tr("Name"))
        keep.email_label.setText(self.tr("Email (optional)"))
        keep.name.setAccessibleName(self.tr("Name"))
        keep.email.setAccessibleName(self.tr("Email, optional"))

    def show_holder(self, *, asked: bool) -> None:
        """Ask who holds the tape, or leave that out."""
        self.holder_title.setVisible(asked)
        self.holder.setVisible(asked)

    def edit_reading(self, text: str) -> None:
        """Put a text into the field as if nobody had typed it."""
        if self.capture.reading.text() != text:
            self.capture.reading.setText(text)

    @Slot(str)
    def _insert(self, character: str) -> None:
        field = self.capture.reading
        field.insert(character)
        field.setFocus()
        self.typed.emit(field.text())

    @Slot()
    def _erase(self) -> None:
        field = self.capture.reading
        field.backspace()
        field.setFocus()
        self.typed.emit(field.text())
