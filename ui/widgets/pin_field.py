"""Fields for a PIN, and the form in which a new one is chosen."""

from PySide6.QtCore import QRegularExpression, Qt, Signal, Slot
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from fitkiosk.domain.staff import LONGEST_PIN
from ui.theme.theme import Theme
from ui.widgets.basics import Heading, Turning, column, label, set_tone
from ui.widgets.number_pad import NumberPad


class PinField(QLineEdit):
    """A field that takes digits alone, of any script, and shows dots."""

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(LONGEST_PIN)
        self.setValidator(QRegularExpressionValidator(QRegularExpression(r"\p{Nd}*"), self))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhDigitsOnly
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
        )


class PinPad(NumberPad):
    """A pad of digits that types into the PIN field with the focus, else into the first."""

    def __init__(self, theme: Theme, *fields: PinField) -> None:
        super().__init__(theme, *fields, decimal=False)
        self.typed.connect(self._type)
        self.erased.connect(self._erase)

    def _field(self) -> QLineEdit:
        focused = self.window().focusWidget()
        field = next((field for field in self._fields if field is focused), self._fields[0])
        field.setFocus()
        return field

    @Slot(str)
    def _type(self, digit: str) -> None:
        self._field().insert(digit)

    @Slot()
    def _erase(self) -> None:
        self._field().backspace()


class PinForm(QWidget):
    """One thing that says who it is, such as a name, and a new PIN twice.

    Args:
        theme: the look.
        first: the field above the PIN.

    Signals:
        submitted: Enter was pressed in the last field.
    """

    submitted = Signal()

    def __init__(self, theme: Theme, first: QLineEdit) -> None:
        super().__init__()
        space = theme.space
        self.title = Heading("display")
        self.words = label("lead-soft")
        self.first = first
        self.pin = PinField()
        self.again = PinField()
        self.fields = (first, self.pin, self.again)
        self.labels = tuple(label() for _ in self.fields)
        self.message = label()
        self.message.setMinimumHeight(56)
        self.message.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.pad = PinPad(theme, *(field for field in self.fields if isinstance(field, PinField)))
        self.pad.setMaximumHeight(460)
        told = QWidget()
        texts = column(told, spacing=space("xs"))
        texts.addStretch(1)
        texts.addWidget(self.title)
        texts.addWidget(self.words)
        texts.addSpacing(space("m"))
        for name, field in zip(self.labels, self.fields, strict=True):
            name.setBuddy(field)
            texts.addWidget(name)
            texts.addWidget(field)
            texts.addSpacing(space("s"))
        texts.addWidget(self.message)
        texts.addStretch(2)
        row = Turning(space("xl"))
        row.add(told, 3, 0)
        row.add(self.pad, 2, 1)
        column(self).addWidget(row)
        first.returnPressed.connect(self.pin.setFocus)
        self.pin.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self.submitted)

    def word(self, title: str, words: str, first: str) -> None:
        """Put every fixed text on."""
        self.title.setText(title)
        self.words.setText(words)
        names = (first, self.tr("New PIN, at least 4 digits"), self.tr("The new PIN once more"))
        for name, field, text in zip(self.labels, self.fields, names, strict=True):
            name.setText(text)
            field.setAccessibleName(text)
        self.pad.retranslate()

    def begin(self) -> None:
        """Empty the form and put the keyboard on its first field."""
        self.clear()
        self.first.setFocus()

    def clear(self) -> None:
        """Empty the form."""
        for field in self.fields:
            field.clear()
            set_tone(field, "")
        self.say("")

    def say(self, words: str, tone: str = "") -> None:
        """Say something below the fields."""
        self.message.setText(words)
        set_tone(self.message, tone)

    def refuse(self, wrong: QLineEdit) -> None:
        """Mark what is wrong and put the keyboard there; PINs are cleared, what was open stays."""
        for field in self.fields:
            set_tone(field, "problem" if field is wrong else "")
            if isinstance(field, PinField):
                field.clear()
        wrong.setFocus()
