"""The versions of a chart, as they look."""

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QWidget

from ui.itemmodels.import_tables import RowTable
from ui.theme.theme import Theme
from ui.widgets.basics import button, column, label, scrolled
from ui.widgets.cells import CellTable
from ui.widgets.question import Question
from ui.widgets.sentences import Sentences

# Version, when, by whom, sizes.
_SHARES = (3, 6, 4, 2)


class KeepPanel(QWidget):
    """What was saved when, how it differs from the bench, and the way back to it.

    Signals:
        looked_at: another version was chosen; carries its row.
        back_requested: the chosen version is to hold again.
        remove_requested: the chart, or what is not saved of it, is to go.
    """

    looked_at = Signal(int)
    back_requested = Signal()
    remove_requested = Signal()

    def __init__(self, theme: Theme, versions: RowTable) -> None:
        super().__init__()
        space = theme.space
        self.words = label("soft")
        self.versions = CellTable(theme, versions, _SHARES, lines=1)
        self.versions.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.differs_title = label("lead-strong")
        self.differs = Sentences(theme, "circle-small", "ink_soft", "", "body")
        self.back, self.remove = button(), button()
        self.question = Question(theme, wide=False, then=self.remove)
        actions = QHBoxLayout()
        actions.setSpacing(space("s"))
        actions.addWidget(self.back)
        actions.addStretch(1)
        actions.addWidget(self.remove)
        content = QWidget()
        inside = column(content, spacing=space("s"))
        inside.addWidget(self.differs_title)
        inside.addWidget(self.differs)
        inside.addStretch(1)
        box = column(self, spacing=space("s"))
        box.addWidget(self.words)
        box.addWidget(self.versions, 1)
        box.addWidget(scrolled(content), 1)
        box.addWidget(self.question)
        box.addLayout(actions)
        self.versions.selectionModel().currentRowChanged.connect(self._look)
        self.back.clicked.connect(self.back_requested)
        self.remove.clicked.connect(self.remove_requested)

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.versions.setAccessibleName(self.tr("Versions"))
        self.back.setText(self.tr("Bring this version back"))

    @Slot(QModelIndex, QModelIndex)
    def _look(self, now: QModelIndex, before: QModelIndex) -> None:
        del before
        self.looked_at.emit(now.row())
