"""How a product fitted others, and a question to whoever has just tried it on."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from fitkiosk.domain.explanation import Narrator
from fitkiosk.domain.fit import FitLabel
from fitkiosk.domain.outcomes import FitCounts
from ui.theme.theme import Theme
from ui.widgets.basics import View, button, card, column, label, scrolled
from ui.widgets.fit_shares import FitShares
from ui.widgets.sentences import Sentences

ALL_OVER = "all over"


class TryOn(View):
    """Asks how the size that is looked at sat, and where, in two taps.

    Signals:
        felt: a label was tapped; carries the `FitLabel`.
        place_told: a zone was tapped, or `ALL_OVER`.
        taken_back: it was a slip of the finger.
    """

    felt = Signal(object)
    place_told = Signal(str)
    taken_back = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setObjectName("")
        self.question = label("strong")
        self.labels = {each: button() for each in FitLabel}
        self.places: dict[str, QAbstractButton] = {}
        self.back = button("plain")
        self._row = QHBoxLayout()
        self._row.setSpacing(theme.space("s"))
        for each in self.labels.values():
            each.clicked.connect(self._tell_label)
            self._row.addWidget(each)
        self._row.addWidget(self.back)
        self._row.addStretch(1)
        box = column(self, spacing=theme.space("s"))
        box.addWidget(self.question)
        box.addLayout(self._row)
        self.back.clicked.connect(self.taken_back)
        self.retranslate()

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.back.setText(self.tr("Take back"))

    def ask_label(self, question: str, narrator: Narrator) -> None:
        """Ask how it sat."""
        self.question.setText(question)
        for each, choice in self.labels.items():
            choice.setText(narrator.label_name(each))
        self._show(self.labels.values())

    def ask_place(self, question: str, names: Sequence[tuple[str, str]]) -> None:
        """Ask where, by the names of zones."""
        self.question.setText(question)
        for old in self.places.values():
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.places = {}
        for place, (zone, name) in enumerate(names):
            choice = button()
            choice.setText(name)
            choice.setProperty("zone", zone)
            choice.clicked.connect(self._tell_place)
            self._row.insertWidget(place, choice)
            self.places[zone] = choice
        self._show([*self.places.values(), self.back])

    def thank(self, words: str) -> None:
        """Say that it was kept."""
        self.question.setText(words)
        self._show([self.back])

    def _show(self, parts: Iterable[QAbstractButton]) -> None:
        shown = list(parts)
        every = (*self.labels.values(), *self.places.values(), self.back)
        here = any(part.hasFocus() for part in every)
        for part in every:
            part.setVisible(part in shown)
        if here:  # whoever answers by keyboard goes on here
            shown[0].setFocus()

    @Slot()
    def _tell_label(self) -> None:
        pressed = self.sender()
        self.felt.emit(next(each for each, choice in self.labels.items() if choice is pressed))

    @Slot()
    def _tell_place(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, QAbstractButton):
            self.place_told.emit(str(pressed.property("zone")))


class ReviewsView(QWidget):
    """The question, what all said together, and what some wrote."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        space = theme.space
        self.asked = card("panel")
        self.try_on = TryOn(theme)
        inner = column(self.asked, margins=space("m"))
        inner.addWidget(self.try_on)
        self.summary = label("lead-strong")
        self.shares = FitShares(theme)
        self.details = label("soft")
        self.words = Sentences(theme, "format-quote-open", "ink_soft", "", "body")
        content = QWidget()
        told = column(content, spacing=space("s"))
        for part in (self.summary, self.shares, self.details, self.words):
            told.addWidget(part)
        told.addStretch(1)
        box = column(self, spacing=space("m"))
        box.addWidget(self.asked)
        box.addWidget(scrolled(content), 1)

    def show_counts(self, counts: FitCounts, summary: str, details: str) -> None:
        """Show what all said together."""
        self.summary.setText(summary)
        self.shares.show_counts(counts)
        self.details.setText(details)
        self.details.setVisible(bool(details))
