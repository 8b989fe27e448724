"""Person as it looks."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.screens.person.forgetting import ForgetPage
from ui.screens.person.merging_view import MergePage
from ui.screens.person.overview import Overview
from ui.theme.theme import Theme
from ui.widgets.action_bar import ActionBar
from ui.widgets.basics import View, button, column, scrolled, set_tone


class PersonView(View):
    """The person's page, or one of the questions about it, over the foot."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.overview = Overview(theme)
        self.merge = MergePage(theme)
        self.forget = ForgetPage(theme)
        self.foot = ActionBar(theme)
        self.other = button("back")
        self.foot.add_beside(self.other)
        self._pages = QStackedWidget()
        self._scroll = scrolled(self.overview)
        self._pages.addWidget(self._scroll)
        self._pages.addWidget(self.merge)
        self._pages.addWidget(self.forget)
        page = column(self)
        page.addWidget(self._pages, 1)
        page.addWidget(self.foot)
        self.setTabOrder(self.foot.back, self.other)
        self.setTabOrder(self.other, self.foot.main)
        self.retranslate()

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.overview.retranslate()
        self.merge.retranslate()

    @Slot()
    def show_overview(self) -> None:
        """Show the person's page."""
        self._pages.setCurrentWidget(self._scroll)

    def show_question(self, page: QWidget) -> None:
        """Show a page that asks something."""
        self._pages.setCurrentWidget(page)

    def scroll_to_top(self) -> None:
        """Show the page from its beginning."""
        self._scroll.verticalScrollBar().setValue(0)

    def show_foot(self, back: str, other: str, main: str) -> None:
        """Word the foot's buttons; one without a word is not there."""
        self.foot.back.setText(back)
        for choice, text in ((self.other, other), (self.foot.main, main)):
            choice.setText(text)
            choice.setVisible(bool(text))

    def say(self, words: str, tone: str = "") -> None:
        """Say something in the foot."""
        self.foot.words.setText(words)
        set_tone(self.foot.words, tone)
