"""The page on which one girth is taken."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from fitkiosk.units import LONGEST_TEXT, LengthUnit
from ui.screens.measure.step_row import StepRow
from ui.theme.theme import Theme
from ui.widgets.basics import Heading, Turning, button, column, label, set_tone
from ui.widgets.number_pad import NumberPad
from ui.widgets.question import Question
from ui.widgets.segments import Segments
from ui.widgets.tape_faults import TapeFaults

_PAD_HEIGHT = 460
_SAID_HEIGHT = 112  # of two lines and a button
_BELOW_HEIGHT = 160  # of the pictures of what goes wrong, or of a question in their place
_FIRST = 100  # takes all the height it may before the space below gets any


class CapturePage(QWidget):
    """One girth: which, how, the field, the pad, and what is to be said of what was typed.

    Signals:
        typed: the text of the field changed by hand.
    """

    typed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        space = theme.space
        self.steps = StepRow(theme)
        self.title = Heading("display")
        self.how = label("lead-soft")
        self.reading = QLineEdit()
        self.reading.setProperty("role", "reading")
        self.reading.setMaxLength(LONGEST_TEXT)
        self.reading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.units = Segments([unit.value for unit in LengthUnit])
        self.message = label("body")
        self.fix = button()
        self.doubt = Question(theme, wide=False)
        self.faults = TapeFaults(theme)
        self.pad = NumberPad(theme, self.reading)
        field = QHBoxLayout()
        field.setSpacing(space("m"))
        field.addWidget(self.reading, 1)
        field.addWidget(self.units)
        words = QWidget()
        texts = column(words, spacing=space("s"))
        texts.addWidget(self.title)
        texts.addWidget(self.how)
        texts.addSpacing(space("s"))
        texts.addLayout(field)
        self._said = QWidget()
        said = column(self._said, spacing=space("s"))
        for part in (self.message, self.fix):
            said.addWidget(part)
        said.addStretch(1)
        texts.addWidget(self._said)
        texts.addStretch(1)
        self._row = Turning(space("xl"))
        self._row.add(words, 3, 0)
        keys = QWidget()
        beside = column(keys)
        beside.addWidget(self.pad, _FIRST)
        beside.addStretch(1)
        self._row.add(keys, 2, 1)
        self._spacing = space("m")
        page = column(self, spacing=self._spacing)
        page.addWidget(self.steps)
        page.addWidget(self._row, _FIRST)
        page.addWidget(self.doubt)
        page.addWidget(self.faults)
        page.addStretch(1)
        self.say("")
        self.reading.textEdited.connect(self.typed)
        self.pad.typed.connect(self._insert)
        self.pad.erased.connect(self._erase)

    def show_reading(self, text: str, *, select: bool) -> None:
        """Put a text into the field as if nobody had typed it, and the keyboard with it."""
        if self.reading.text() != text:
            self.reading.setText(text)
        if select:
            self.reading.selectAll()
        else:
            self.reading.deselect()
        self.reading.setFocus()

    def say(self, words: str, tone: str = "", fix: str = "") -> None:
        """Say something below the field, in the place of the pictures of what goes wrong.

        Args:
            words: what to say; empty for nothing.
            tone: whether it is a `problem`.
            fix: what one tap would do about it; empty for nothing.
        """
        self.message.setText(words)
        self.message.setVisible(bool(words))
        self.reading.setAccessibleDescription(words or self.doubt.words.text())
        self.fix.setText(fix)
        self.fix.setVisible(bool(fix))
        set_tone(self.message, tone)
        set_tone(self.reading, tone)
        self._make_room()

    def event(self, event: QEvent) -> bool:
        """Make room again whenever the size of the page, or of what stands on it, is another."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._make_room()
        return done

    def _make_room(self) -> None:
        """Leave out what can be done without where there is little height.

        First go the pictures of what goes wrong, and beside a refusal the sentence that was read
        before.
        """
        upright = self.window().height() > self.window().width()
        # There the pad is below: it must not move under a finger when something is said.
        self._said.setMinimumHeight(_SAID_HEIGHT if upright else 0)
        page = self.height() - self.steps.sizeHint().height() - self._spacing
        beside_below = page - _BELOW_HEIGHT - self._spacing
        row, pad = self._row, self.pad
        least = max(row.heightForWidth(row.width()), row.minimumSizeHint().height())
        # The pad keeps its height when the pictures give way to words.
        pad_most = min(max(beside_below, pad.minimumSizeHint().height()), _PAD_HEIGHT)
        pad.setMaximumHeight(pad_most)
        # What is below stays near the field, however tall the window is.
        row.setMaximumHeight(least + max(0, pad_most - pad.sizeHint().height()))
        sentence = self.how.heightForWidth(self.title.width()) + self._spacing
        with_sentence = least + (sentence if self.how.isHidden() else 0)
        nothing_said = (upright or self.message.isHidden()) and self.doubt.isHidden()
        self.how.setVisible(self.message.isHidden() or with_sentence <= page)
        self.faults.setVisible(nothing_said and with_sentence <= beside_below)

    @Slot(str)
    def _insert(self, character: str) -> None:
        self.reading.insert(character)
        self.reading.setFocus()
        self.typed.emit(self.reading.text())

    @Slot()
    def _erase(self) -> None:
        self.reading.backspace()
        self.reading.setFocus()
        self.typed.emit(self.reading.text())
