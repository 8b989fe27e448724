"""A list of people, and the field above it that finds them."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from ui.itemmodels.known_people import KnownPeople
from ui.theme.theme import Theme
from ui.widgets.person_delegate import PersonDelegate
from ui.widgets.tap_list import TapList

_LONGEST_SEARCH = 120


class SearchField(QLineEdit):
    """A field from which Down leads into the list below it.

    Signals:
        went_down: Down was pressed.
    """

    went_down = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setClearButtonEnabled(True)
        self.setMaxLength(_LONGEST_SEARCH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Down."""
        if event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
        else:
            super().keyPressEvent(event)


class PeopleList(TapList):
    """One person a row.

    Signals:
        went_up: Up was pressed on the first row.
    """

    went_up = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.people = KnownPeople(self)
        self.setModel(self.people)
        self.setItemDelegate(PersonDelegate(theme, self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Up from the first row."""
        if event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.went_up.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def take_focus(self) -> None:
        """Stand on a row, the first unless another one is current; without rows, stay away."""
        if self.people.rowCount():
            if not self.currentIndex().isValid():
                self.setCurrentIndex(self.people.index(0))
            self.setFocus()
