"""The page with all the girths."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fitkiosk.domain.body import Girth
from ui.screens.measure.keeping_view import KeepPanel
from ui.theme.theme import Theme
from ui.widgets.basics import Heading, button, card, column, label, set_tone
from ui.widgets.sentences import Sentences


class GirthRow(QWidget):
    """A girth in the summary: its name, how it came about, the number, and taking it again.

    Signals:
        change_requested: the girth's key.
    """

    change_requested = Signal(str)

    def __init__(self, theme: Theme, girth: Girth) -> None:
        super().__init__()
        self._girth = girth
        self.name = label("lead", wrap=False)
        self.how = label("small")
        self.number = label("lead-strong", wrap=False)
        self.change = button()
        row = QHBoxLayout(self)
        row.setContentsMargins(
            theme.space("m"), theme.space("xs"), theme.space("s"), theme.space("xs")
        )
        row.setSpacing(theme.space("m"))
        row.addWidget(self.name)
        row.addWidget(self.how, 1)
        row.addWidget(self.number)
        row.addWidget(self.change)
        self.change.clicked.connect(self._ask)

    def show_girth(self, number: str, how: str, *, odd: bool) -> None:
        """Show what the girth came to and how it came about."""
        self.number.setText(number)
        self.how.setText(how)
        for part in (self.name, self.how, self.number):
            set_tone(part, "caution" if odd else "")

    @Slot()
    def _ask(self) -> None:
        self.change_requested.emit(self._girth.value)


class SummaryPage(QWidget):
    """All the girths, what looks odd about them, and whether to keep them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        space = theme.space
        self.title = Heading("display")
        self.again = button()
        self.words = label("lead-soft")
        self.rows = {girth: GirthRow(theme, girth) for girth in Girth}
        self.odd = Sentences(theme, "alert-circle-outline", "caution", "strong", "body")
        self.sureness = label("soft")
        self.keep = KeepPanel(theme)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.again)
        self._listed = card()
        rows = column(self._listed, margins=space("s"))
        for row in self.rows.values():
            rows.addWidget(row)
        box = column(self, spacing=space("m"))
        box.addLayout(head)
        box.addWidget(self.words)
        box.addWidget(self._listed)
        for part in (self.odd, self.sureness, self.keep):
            box.addWidget(part)
        box.addStretch(2)

    @Slot(bool)
    def make_room(self, for_form: bool) -> None:
        """Leave out what can be done without while the form is filled in."""
        for part in (self.words, self._listed, self.odd, self.sureness):
            part.setVisible(not for_form)
