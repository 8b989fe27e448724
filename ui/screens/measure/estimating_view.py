"""The page for people who would rather not be measured."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from fitkiosk.units import LONGEST_TEXT
from ui.theme.theme import Theme
from ui.widgets.basics import Heading, Turning, column, label, set_tone
from ui.widgets.choice import Choice
from ui.widgets.number_pad import NumberPad

_PAD_HEIGHT = 460
_FIRST = 100  # takes all the height it may before the space below gets any


class EstimatePage(QWidget):
    """Height and weight, age, and a size that is worn; with a pad for the numbers.

    Signals:
        typed: the text of height or weight changed by hand.
        entered: Enter was pressed in the last field.
        brand_chosen: another brand was chosen.
    """

    typed = Signal()
    entered = Signal()
    brand_chosen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        space = theme.space
        self.title = Heading("display")
        self.words = label("lead-soft")
        self.height_field = self._field()
        self.weight_field = self._field()
        self.labels = {key: label() for key in ("height", "weight", "age", "brand", "size")}
        self.age = Choice(theme)
        self.brand, self.size_worn = Choice(theme), Choice(theme)
        self.message = label("body")
        set_tone(self.message, "problem")
        self.pad = NumberPad(theme, self.height_field, self.weight_field)
        self.pad.setMaximumHeight(_PAD_HEIGHT)
        grid = QGridLayout()
        grid.setHorizontalSpacing(space("m"))
        grid.setVerticalSpacing(0)
        for row, side, key, part in (
            (0, 0, "height", self.height_field),
            (0, 1, "weight", self.weight_field),
            (1, 0, "age", self.age),
            (2, 0, "brand", self.brand),
            (2, 1, "size", self.size_worn),
        ):
            self.labels[key].setBuddy(part)
            grid.addWidget(self.labels[key], 3 * row, side, Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(part, 3 * row + 1, side)
            grid.setRowMinimumHeight(3 * row + 2, space("s"))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        form = QWidget()
        texts = column(form, spacing=space("s"))
        texts.addWidget(self.title)
        texts.addWidget(self.words)
        texts.addLayout(grid)
        texts.addWidget(self.message)
        texts.addStretch(1)
        beside = Turning(space("xl"))
        beside.add(form, 3, 0)
        keys = QWidget()
        pad = column(keys)
        pad.addWidget(self.pad, _FIRST)
        pad.addStretch(1)
        beside.add(keys, 2, 1)
        column(self).addWidget(beside)
        self._connect()

    def _connect(self) -> None:
        self.height_field.textEdited.connect(self.typed)
        self.weight_field.textEdited.connect(self.typed)
        self.height_field.returnPressed.connect(self.weight_field.setFocus)
        self.weight_field.returnPressed.connect(self.entered)
        self.brand.activated.connect(self.brand_chosen)
        self.pad.typed.connect(self._insert)
        self.pad.erased.connect(self._erase)

    @staticmethod
    def _field() -> QLineEdit:
        field = QLineEdit()
        field.setProperty("role", "figure")
        field.setMaxLength(LONGEST_TEXT)
        return field

    @property
    def _current(self) -> QLineEdit:
        return self.weight_field if self.weight_field.hasFocus() else self.height_field

    @Slot(str)
    def _insert(self, character: str) -> None:
        field = self._current
        field.insert(character)
        field.setFocus()
        self.typed.emit()

    @Slot()
    def _erase(self) -> None:
        field = self._current
        field.backspace()
        field.setFocus()
        self.typed.emit()
