"""The size-chart bench as it looks."""

from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.screens.bench.start_view import ChoicePage, StartPage
from ui.screens.bench.work_view import WorkPage
from ui.theme.theme import Theme
from ui.widgets.action_bar import ActionBar
from ui.widgets.basics import View, column


class Page(IntEnum):
    """What is on the screen."""

    START = 0
    CHOICE = 1
    WORK = 2


class BenchView(View):
    """One page after the other; a file can be dropped on any.

    Signals:
        dropped: a file was dropped; carries its path.
        paste_requested: the clipboard is to be taken in as a chart.
    """

    dropped = Signal(Path)
    paste_requested = Signal()

    def __init__(self, theme: Theme, start: StartPage, choice: ChoicePage, work: WorkPage) -> None:
        super().__init__(theme)
        space = theme.space
        self.start, self.choice, self.work = start, choice, work
        self.foot = ActionBar(theme)
        self._pages = QStackedWidget()
        for page in (start, choice, work):
            self._pages.addWidget(page)
        inner = QWidget()
        box = column(inner)
        box.setContentsMargins(space("l"), space("m"), space("l"), space("s"))
        box.addWidget(self._pages)
        whole = column(self)
        whole.addWidget(inner, 1)
        whole.addWidget(self.foot)
        self.setAcceptDrops(True)
        self._paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        self._paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._paste.activated.connect(self.paste_requested)
        self.retranslate()

    @property
    def page(self) -> Page:
        """What is on the screen."""
        return Page(self._pages.currentIndex())

    def show_page(self, page: Page) -> None:
        """Go to another page."""
        self._pages.setCurrentIndex(page)
        # On the bench itself the grid and its fields paste.
        self._paste.setEnabled(page is Page.START)
        self.foot.main.setVisible(page is not Page.CHOICE)
        self.name_actions()

    def name_actions(self) -> None:
        """Word what can be done on the page."""
        work = self.page is Page.WORK
        self.foot.main.setText(self.tr("Save in the shop") if work else self.tr("Paste a chart"))

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.foot.back.setText(self.tr("Back"))
        for page in (self.start, self.choice, self.work):
            page.retranslate()
        self.name_actions()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file is welcome."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the file."""
        event.acceptProposedAction()
        self.dropped.emit(Path(event.mimeData().urls()[0].toLocalFile()))
