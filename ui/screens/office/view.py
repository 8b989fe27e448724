"""The office as it looks."""

from enum import IntEnum, StrEnum

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QWidget

from fitkiosk.domain.people import LONGEST_NAME
from ui.screens.office.sections import DeedsSection, RememberingSection, TeamSection
from ui.theme.theme import Theme
from ui.widgets.action_bar import ActionBar
from ui.widgets.basics import Heading, View, column, label
from ui.widgets.pin_field import PinField, PinForm
from ui.widgets.recovery_code import RecoveryCodePage
from ui.widgets.segments import Segments


class Section(StrEnum):
    """The parts of the office, in their order."""

    TEAM = "team"
    REMEMBERING = "remembering"
    DEEDS = "deeds"


class Page(IntEnum):
    """What is on the screen: a section, or something that one of them leads to."""

    SECTION = 0
    ADD = 1
    CHANGE_PIN = 2
    QUESTION = 3
    CODE = 4


class QuestionPage(QWidget):
    """Asks once before something is done that cannot be undone."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.title = Heading("display")
        self.words = label("lead-soft")
        self.yes = ""
        box = column(self, spacing=theme.space("m"))
        box.addStretch(1)
        box.addWidget(self.title)
        box.addWidget(self.words)
        box.addStretch(2)


class OfficeView(View):
    """Tabs over their sections, and the pages beside them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        space = theme.space
        self.tabs = Segments(list(Section))
        self.team = TeamSection(theme)
        self.remembering = RememberingSection(theme)
        self.deeds = DeedsSection(theme)
        self._sections = QStackedWidget()
        for section in (self.team, self.remembering, self.deeds):
            self._sections.addWidget(section)
        name = QLineEdit()
        name.setMaxLength(LONGEST_NAME * 2)
        self.add = PinForm(theme, name)
        self.change_pin = PinForm(theme, PinField())
        self.question = QuestionPage(theme)
        self.code = RecoveryCodePage(theme)
        self.foot = ActionBar(theme)
        office = QWidget()
        tabbed = column(office, spacing=space("m"))
        tabbed.addWidget(self.tabs)
        tabbed.addWidget(self._sections, 1)
        self._pages = QStackedWidget()
        parts = {
            Page.SECTION: office,
            Page.ADD: self.add,
            Page.CHANGE_PIN: self.change_pin,
            Page.QUESTION: self.question,
            Page.CODE: self.code,
        }
        for page in Page:
            self._pages.addWidget(parts[page])
        middle = QWidget()
        middle.setMaximumWidth(1280)
        box = column(middle)
        box.setContentsMargins(space("xl"), space("l"), space("xl"), space("m"))
        box.addWidget(self._pages)
        centred = QHBoxLayout()
        centred.addStretch(1)
        centred.addWidget(middle, 20)
        centred.addStretch(1)
        whole = column(self)
        whole.addLayout(centred, 1)
        whole.addWidget(self.foot)
        for form in (self.add, self.change_pin):
            form.submitted.connect(self.foot.main_requested)
        self.show_section(Section.TEAM)
        self.retranslate()

    @property
    def page(self) -> Page:
        """What is on the screen."""
        return Page(self._pages.currentIndex())

    @property
    def section(self) -> Section:
        """Which part of the office is open."""
        return list(Section)[self._sections.currentIndex()]

    def retranslate(self) -> None:
        """Put every fixed text on."""
        names = {
            Section.TEAM: self.tr("Team"),
            Section.REMEMBERING: self.tr("Remembering"),
            Section.DEEDS: self.tr("What was done"),
        }
        for section, name in names.items():
            self.tabs.name(section, name, name)
        for part in (self.team, self.remembering, self.deeds, self.code):
            part.retranslate()
        self.add.word(
            self.tr("Somebody new on the team"),
            self.tr("Let them choose a PIN themselves, which nobody else sees."),
            self.tr("Their name"),
        )
        self.change_pin.word(
            self.tr("A new PIN"),
            self.tr("A new recovery code comes with it; the old one is void then."),
            self.tr("Your PIN until now"),
        )
        self.foot.back.setText(self.tr("Back"))
        self.name_main()

    def show_section(self, section: Section) -> None:
        """Open a part of the office."""
        self.tabs.show_chosen(section)
        self._sections.setCurrentIndex(list(Section).index(section))
        self.show_page(Page.SECTION)

    def show_page(self, page: Page) -> None:
        """Show the open section, or another page."""
        self._pages.setCurrentIndex(page)
        self.foot.back.setVisible(page is not Page.CODE)
        self.foot.main.setVisible(page is not Page.SECTION or self.section is not Section.DEEDS)
        self.name_main()

    def ask(self, title: str, words: str, yes: str) -> None:
        """Word the question and its yes."""
        self.question.title.setText(title)
        self.question.words.setText(words)
        self.question.yes = yes
        self.name_main()

    def name_main(self) -> None:
        """Word the main action of what is shown."""
        if self.page is Page.SECTION:
            names = {
                Section.TEAM: self.tr("Add somebody"),
                Section.REMEMBERING: self.tr("Save"),
                Section.DEEDS: "",
            }
            self.foot.main.setText(names[self.section])
            return
        self.foot.main.setText(
            {
                Page.ADD: self.tr("Add to the team"),
                Page.CHANGE_PIN: self.tr("Set the new PIN"),
                Page.QUESTION: self.question.yes,
                Page.CODE: self.tr("It is written down"),
            }[self.page]
        )
