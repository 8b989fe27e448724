"""How a chart gets onto the bench, as it looks."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QWidget

from ui.itemmodels.import_tables import RowTable
from ui.theme.theme import Theme
from ui.widgets.basics import Heading, button, card, column, label
from ui.widgets.cells import CellTable

# Name, brand, for whom, clothes, sizes, version, when.
_SHARES = (6, 4, 3, 4, 2, 2, 5)
_LISTED = (7, 3)


class StartPage(QWidget):
    """Ways in, and the charts that there are.

    Signals:
        file_requested: a file is to be chosen.
        new_requested: a chart is to be typed.
        example_requested: an example is to be looked at.
        opened: the row of a chart in the list.
    """

    file_requested = Signal()
    new_requested = Signal()
    example_requested = Signal()
    opened = Signal(int)

    def __init__(self, theme: Theme, charts: RowTable) -> None:
        super().__init__()
        self._theme = theme
        space = theme.space
        self.title, self.words = Heading("title"), label("soft")
        self.file, self.new = button(), button()
        self.list_title = label("lead-strong")
        self.empty = self._empty()
        self.charts = CellTable(theme, charts, _SHARES)
        self.charts.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        ways = QHBoxLayout()
        ways.setSpacing(space("s"))
        for each in (self.file, self.new):
            ways.addWidget(each)
        ways.addStretch(1)
        box = column(self, spacing=space("s"))
        box.addWidget(self.title)
        box.addWidget(self.words)
        box.addLayout(ways)
        box.addSpacing(space("m"))
        box.addWidget(self.list_title)
        box.addWidget(self.empty, 20)
        box.addWidget(self.charts, 20)
        self.file.clicked.connect(self.file_requested)
        self.new.clicked.connect(self.new_requested)
        self.example.clicked.connect(self.example_requested)
        self.show_charts(0)
        self.charts.clicked.connect(self._open)
        self.charts.activated.connect(self._open)
        theme.changed.connect(self.show_icons)
        self.show_icons()

    def _empty(self) -> QFrame:
        """What stands where no chart is listed yet: where one can be dropped, or tried."""
        made = card("drop")
        self._icon, self.hint, self.example = label(), label("lead-soft"), button()
        inside = column(made, margins=self._theme.space("l"), spacing=self._theme.space("m"))
        inside.addStretch(1)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(self._icon)
        inside.addWidget(self.hint)
        inside.addWidget(self.example, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(1)
        return made

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.title.setText(self.tr("Check a size chart"))
        self.words.setText(
            self.tr(
                "Copy a table in a spreadsheet or on a web page and paste it here, or drop a file. "
                "You see what is wrong with it and whom it fits, before the goods go on sale."
            )
        )
        self.file.setText(self.tr("Open a file"))
        self.new.setText(self.tr("Type a new chart"))
        self.list_title.setText(self.tr("Charts"))
        self.charts.setAccessibleName(self.tr("Charts"))
        self.hint.setText(self.tr("There is no chart yet. The one you paste is kept as you work."))
        self.example.setText(self.tr("Look at an example"))

    def show_charts(self, count: int) -> None:
        """Show the list, or that there is none."""
        self.list_title.setVisible(count > 0)
        self.charts.setVisible(count > 0)
        self.empty.setVisible(not count)

    @Slot()
    def show_icons(self) -> None:
        """Draw the icons in the colours of now."""
        for each, name in ((self.file, "file-upload-outline"), (self.new, "plus")):
            each.setIcon(self._theme.icon(name))
            each.setIconSize(self._theme.icon_size("lead"))
        icon = self._theme.icon("table-column-plus-after", "line_strong")
        self._icon.setPixmap(icon.pixmap(self._theme.icon_size("hero"), self.devicePixelRatioF()))

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())


class ChoicePage(QWidget):
    """Which one it is, where what came in holds several.

    Signals:
        opened: the row that was chosen.
    """

    opened = Signal(int)

    def __init__(self, theme: Theme, found: RowTable) -> None:
        super().__init__()
        self.title, self.words = Heading("title"), label("soft")
        self.found = CellTable(theme, found, _LISTED)
        self.found.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.found.horizontalHeader().setVisible(True)
        box = column(self, spacing=theme.space("s"))
        box.addWidget(self.title)
        box.addWidget(self.words)
        box.addWidget(self.found, 1)
        box.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.found.clicked.connect(self._open)
        self.found.activated.connect(self._open)

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.title.setText(self.tr("There is more than one chart"))
        self.words.setText(self.tr("Choose the one to work on; the others stay in their file."))
        self.found.setAccessibleName(self.tr("Charts that were found"))

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())
