"""Joining two entries, as it looks."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fitkiosk.units import LengthUnit
from ui import people_wording, wording
from ui.screens.person.held import Entry
from ui.theme.theme import Theme
from ui.widgets.basics import Heading, Turning, button, column, label, scrolled, set_tone
from ui.widgets.people_list import PeopleList, SearchField
from ui.widgets.sentences import Sentences


class EntryCard(QFrame):
    """An entry in short."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.title = label("step")
        self.name = Heading("title")
        self.facts = Sentences(theme, "circle-small", "ink_soft", "", "body")
        box = column(self, margins=theme.space("m"), spacing=theme.space("xs"))
        for part in (self.title, self.name, self.facts):
            box.addWidget(part)
        box.addStretch(1)

    def show_entry(self, title: str, entry: Entry, unit: LengthUnit) -> None:
        """Tell of an entry."""
        self.title.setText(title)
        person, newest = entry.person, entry.newest
        self.name.setText(people_wording.breakable(person.name))
        facts = [
            people_wording.breakable(person.email or self.tr("no email")),
            people_wording.phone(person.phone) if person.phone else self.tr("no phone"),
            self.tr("Known since {day}").format(day=people_wording.day(person.created_at)),
        ]
        if newest is None:
            facts.append(self.tr("not measured yet"))
        else:
            facts.append(self.tr("%n set(s) of girths.", "", len(entry.records)))
            facts.append(
                self.tr("Newest, {day}: {girths}").format(
                    girths=wording.girths_in_short(newest.measurements, unit),
                    day=people_wording.day(newest.taken_at),
                )
            )
        self.facts.show_sentences(facts)

    def forget(self) -> None:
        """Tell of nobody."""
        self.title.setText("")
        self.name.setText("")
        self.facts.show_sentences([])


class MergePage(QWidget):
    """First who to join, then both side by side with what comes of them.

    Signals:
        searched: the text of the search field changed.
        chosen: the index of the one to join.
        swap_requested: the other entry is to stay.
    """

    searched = Signal(str)
    chosen = Signal(QModelIndex)
    swap_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        space = theme.space
        self.title = Heading("display")
        self.words = label("lead-soft")
        self.search = SearchField()
        self.list_title = label("soft")
        self.list = PeopleList(theme)
        self.keep, self.other, self.result = (EntryCard(theme) for _ in range(3))
        self.lost = Sentences(theme, "alert-circle-outline", "caution", "strong", "body")
        self.swap = button()
        self.message = label()
        set_tone(self.message, "problem")
        self.message.hide()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._choosing(theme))
        self._pages.addWidget(scrolled(self._comparing(theme)))
        middle = QWidget()
        middle.setMaximumWidth(1240)
        box = QVBoxLayout(middle)
        box.setContentsMargins(space("l"), space("l"), space("l"), space("s"))
        box.setSpacing(space("s"))
        for part in (self.title, self.words, self.message):
            box.addWidget(part)
        box.addWidget(self._pages, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)
        self.search.textEdited.connect(self.searched)
        self.search.went_down.connect(self.list.take_focus)
        self.search.returnPressed.connect(self.list.take_focus)
        self.list.went_up.connect(self.search.setFocus)
        self.list.opened.connect(self.chosen)
        self.swap.clicked.connect(self.swap_requested)

    def _choosing(self, theme: Theme) -> QWidget:
        page = QWidget()
        box = column(page, spacing=theme.space("s"))
        for part in (self.search, self.list_title):
            box.addWidget(part)
        box.addWidget(self.list, 1)
        return page

    def _comparing(self, theme: Theme) -> QWidget:
        page = QWidget()
        box = column(page, spacing=theme.space("m"))
        cards = Turning(theme.space("m"))
        for entry in (self.keep, self.other, self.result):
            cards.add(entry, 1, 1)
        box.addWidget(cards)
        box.addWidget(self.lost)
        box.addWidget(self.swap, 0, Qt.AlignmentFlag.AlignLeft)
        box.addStretch(1)
        return page

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.search.setPlaceholderText(self.tr("First letters of the name, the email or the phone"))
        self.search.setAccessibleName(self.tr("Find the other entry by name, email or phone"))
        self.list.setAccessibleName(self.tr("People"))
        self.swap.setText(self.tr("Keep the other name and contact"))

    def forget(self) -> None:
        """Tell of nobody."""
        for entry in (self.keep, self.other, self.result):
            entry.forget()
        self.lost.show_sentences([])
        self.search.clear()

    def show_comparing(self, *, comparing: bool) -> None:
        """Show both entries, or the list to choose from."""
        self._pages.setCurrentIndex(int(comparing))
