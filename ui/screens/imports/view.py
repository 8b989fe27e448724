"""A seller's file on its way into the shop, as it looks."""

from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.screens.imports.pages import ColumnsPage, PlanPage, RunningPage, StartPage
from ui.screens.imports.tables import ImportTables
from ui.theme.theme import Theme
from ui.widgets.action_bar import ActionBar
from ui.widgets.basics import View, column


class Page(IntEnum):
    """What is on the screen."""

    START = 0
    COLUMNS = 1
    RUNNING = 2
    PLAN = 3
    DONE = 4


class ImportView(View):
    """One page after the other; a file can be dropped on any but the one that shows it running.

    Signals:
        dropped: a file was dropped; carries its path.
    """

    dropped = Signal(Path)

    def __init__(self, theme: Theme, tables: ImportTables) -> None:
        super().__init__(theme)
        space = theme.space
        self.start = StartPage(theme, tables.records)
        self.columns = ColumnsPage(theme, tables.columns)
        self.running = RunningPage(theme)
        self.plan = PlanPage(theme, tables.products, tables.refused, tables.notes)
        self.foot = ActionBar(theme)
        self._page = Page.START
        self._pages = QStackedWidget()
        for page in (self.start, self.columns, self.running, self.plan):
            self._pages.addWidget(page)
        inner = QWidget()
        box = column(inner)
        box.setContentsMargins(space("l"), space("m"), space("l"), space("s"))
        box.addWidget(self._pages)
        whole = column(self)
        whole.addWidget(inner, 1)
        whole.addWidget(self.foot)
        self.setAcceptDrops(True)
        self.retranslate()

    @property
    def page(self) -> Page:
        """What is on the screen."""
        return self._page

    def show_page(self, page: Page) -> None:
        """Go to another page."""
        self._page = page
        self._pages.setCurrentIndex(min(page, Page.PLAN))
        self.foot.main.setVisible(page is not Page.RUNNING)
        self.plan.undo.setVisible(page is Page.DONE)

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.foot.back.setText(self.tr("Back"))
        for page in (self.start, self.columns, self.running, self.plan):
            page.retranslate()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file is welcome."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile() and self._page is not Page.RUNNING:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the file."""
        event.acceptProposedAction()
        self.dropped.emit(Path(event.mimeData().urls()[0].toLocalFile()))
