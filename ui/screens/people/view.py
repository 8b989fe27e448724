"""People as it looks."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.itemmodels.known_people import KnownPeople
from ui.theme.theme import Theme
from ui.widgets.action_bar import ActionBar
from ui.widgets.basics import Heading, View, column, label
from ui.widgets.person_delegate import PersonDelegate
from ui.widgets.tap_list import TapList


class PeopleList(TapList):
    """One person a row."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.people = KnownPeople(self)
        self.setModel(self.people)
        self.setItemDelegate(PersonDelegate(theme, self))


class PeopleView(View):
    """Search over the list.

    Signals:
        searched: the text of the search field changed.
        first_requested: Enter was pressed in the search field.
        person_opened: the index of a row.
    """

    searched = Signal(str)
    first_requested = Signal()
    person_opened = Signal(QModelIndex)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        space = theme.space
        self.title = Heading("display")
        self.words = label("lead-soft")
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setMaxLength(120)
        self.list_title = label("soft")
        self.list = PeopleList(theme)
        self.empty = label("lead-soft")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.foot = ActionBar(theme)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        middle = QWidget()
        middle.setMaximumWidth(920)
        box = QVBoxLayout(middle)
        box.setContentsMargins(space("xl"), space("xl"), space("xl"), 0)
        box.setSpacing(space("s"))
        box.addWidget(self.title)
        box.addWidget(self.words)
        box.addSpacing(space("s"))
        box.addWidget(self.search)
        box.addSpacing(space("s"))
        box.addWidget(self.list_title)
        box.addWidget(self._pages, 1)
        centred = QHBoxLayout()
        centred.addStretch(1)
        centred.addWidget(middle, 12)
        centred.addStretch(1)
        page = column(self)
        page.addLayout(centred, 1)
        page.addWidget(self.foot)
        # Only what a person edits: the field is also cleared when a visit ends.
        self.search.textEdited.connect(self.searched)
        self.search.returnPressed.connect(self.first_requested)
        self.list.opened.connect(self.person_opened)
        self.retranslate()

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.title.setText(self.tr("Who is it for?"))
        self.words.setText(
            self.tr("Find someone the shop has measured before, or measure someone new.")
        )
        self.search.setPlaceholderText(self.tr("First letters of the name or email"))
        self.search.setAccessibleName(self.tr("Find a person by name or email"))
        self.list.setAccessibleName(self.tr("People"))
        self.foot.back.setText(self.tr("Back"))
        self.foot.main.setText(self.tr("Measure someone new"))

    def show_empty(self, words: str | None) -> None:
        """Show words in place of the list; None shows the list."""
        self.empty.setText(words or "")
        self._pages.setCurrentIndex(0 if words is None else 1)
