"""The table of a product's sizes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView, QWidget

from ui.itemmodels.size_figures import SizeFigures
from ui.theme.theme import Theme
from ui.widgets.basics import column, label, scroll_by_touch


class SizesView(QWidget):
    """What the figures mean, over the sizes with their figures."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.words = label("soft")
        self.figures = SizeFigures(self)
        self.table = QTableView()
        self.table.setModel(self.figures)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(theme.shape("touch"))
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setHighlightSections(False)
        scroll_by_touch(self.table)
        box = column(self, spacing=theme.space("s"))
        box.addWidget(self.words)
        box.addWidget(self.table, 1)
