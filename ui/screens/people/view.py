"""People as it looks."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.theme.theme import Theme
from ui.widgets.action_bar import ActionBar
from ui.widgets.basics import Heading, View, button, column, label
from ui.widgets.people_list import PeopleList, SearchField


class PeopleView(View):
    """Search over the list.

    Signals:
        searched: the text of the search field changed.
        first_requested: Enter was pressed in the search field.
        person_opened: the index of a row.
        office_requested: the shop's own affairs are to be opened.
        stock_requested: the shop's products are to be opened.
        charts_requested: the size charts are to be opened.
    """

    searched = Signal(str)
    first_requested = Signal()
    person_opened = Signal(QModelIndex)
    office_requested = Signal()
    stock_requested = Signal()
    charts_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        space = theme.space
        self.title = Heading("display")
        self.words = label("lead-soft")
        self.office = button()
        self.stock = button()
        self.charts = button()
        self.search = SearchField()
        self.list_title = label("soft")
        self.list = PeopleList(theme)
        self.empty = label("lead-soft")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.foot = ActionBar(theme)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        head = QHBoxLayout()
        head.setSpacing(space("m"))
        head.addWidget(self.title, 1)
        head.addWidget(self.stock, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.charts, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.office, 0, Qt.AlignmentFlag.AlignVCenter)
        middle = QWidget()
        middle.setMaximumWidth(920)
        box = QVBoxLayout(middle)
        box.setContentsMargins(space("xl"), space("l"), space("xl"), 0)
        box.setSpacing(space("s"))
        box.addLayout(head)
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
        self._connect()
        self._show_icons()
        self.retranslate()
        # Search first; the office is for once in a while.
        self.setTabOrder(self.search, self.list)
        self.setTabOrder(self.foot.main, self.stock)
        self.setTabOrder(self.stock, self.charts)
        self.setTabOrder(self.charts, self.office)

    def _connect(self) -> None:
        # Only what a person edits: the field is also cleared when a visit ends.
        self.search.textEdited.connect(self.searched)
        self.search.returnPressed.connect(self.first_requested)
        self.search.went_down.connect(self.list.take_focus)
        self.list.went_up.connect(self.search.setFocus)
        self.list.opened.connect(self.person_opened)
        self.office.clicked.connect(self.office_requested)
        self.stock.clicked.connect(self.stock_requested)
        self.charts.clicked.connect(self.charts_requested)
        self.theme.changed.connect(self._show_icons)

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.title.setText(self.tr("Who is it for?"))
        self.words.setText(
            self.tr("Find someone the shop has measured before, or measure someone new.")
        )
        self.office.setText(self.tr("Staff and settings"))
        self.stock.setText(self.tr("Products"))
        self.charts.setText(self.tr("Size charts"))
        self.search.setPlaceholderText(self.tr("First letters of the name, the email or the phone"))
        self.search.setAccessibleName(self.tr("Find a person by name, email or phone"))
        self.list.setAccessibleName(self.tr("People"))
        self.foot.back.setText(self.tr("Back"))
        self.foot.main.setText(self.tr("Measure someone new"))

    def show_empty(self, words: str | None) -> None:
        """Show words in place of the list; None shows the list."""
        self.empty.setText(words or "")
        self._pages.setCurrentIndex(0 if words is None else 1)

    @Slot()
    def _show_icons(self) -> None:
        for each, name in (
            (self.stock, "hanger"),
            (self.charts, "table-check"),
            (self.office, "store-cog-outline"),
        ):
            each.setIcon(self.theme.icon(name))
            each.setIconSize(self.theme.icon_size("lead"))
