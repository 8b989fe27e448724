"""A number pad for a finger, with the tape in the other hand."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QWidget

from ui.theme.theme import Theme
from ui.widgets.basics import button

_ROWS = ("789", "456", "123", ".0⌫")
_ROWS_OF_DIGITS = ("789", "456", "123", " 0⌫")
ERASE = "⌫"


class NumberPad(QWidget):
    """Digits, a decimal mark and erase; it never takes the focus from the field it types into.

    Args:
        theme: the look.
        fields: what it types into.
        decimal: whether there is a decimal mark.

    Signals:
        typed: a digit or the decimal mark was pressed.
        erased: the erase key was pressed.
    """

    typed = Signal(str)
    erased = Signal()

    def __init__(self, theme: Theme, *fields: QLineEdit, decimal: bool = True) -> None:
        super().__init__()
        self._fields = fields
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.space("s"))
        self.keys = {}
        for row, characters in enumerate(_ROWS if decimal else _ROWS_OF_DIGITS):
            for column, character in enumerate(characters):
                if character.isspace():
                    continue
                key = button("key")
                key.setText(character)
                key.setProperty("character", character)
                key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                key.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
                key.clicked.connect(self._press)
                grid.addWidget(key, row, column)
                self.keys[character] = key
        self.keys[ERASE].setAutoRepeat(True)

    def serves(self, field: QLineEdit) -> bool:
        """Whether it is on the screen for this field."""
        return self.isVisible() and field in self._fields

    def retranslate(self) -> None:
        """Say for a screen reader what the signs mean."""
        if "." in self.keys:
            self.keys["."].setAccessibleName(self.tr("Decimal point"))
        self.keys[ERASE].setAccessibleName(self.tr("Erase"))

    @Slot()
    def _press(self) -> None:
        character = str(self.sender().property("character"))
        if character == ERASE:
            self.erased.emit()
        else:
            self.typed.emit(character)
