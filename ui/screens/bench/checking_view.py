"""What the check found, as it looks."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QWidget

from ui.itemmodels.finding_list import FindingList
from ui.theme.theme import Theme
from ui.widgets.basics import button, card, column, label
from ui.widgets.cells import CellTable

_SHARES = (7, 5)


class CheckPanel(QWidget):
    """The findings, and the one that is looked at in full.

    Signals:
        looked_at: another finding was chosen; carries its row.
        mend_requested: the proposed mend is to be taken.
        off_requested: the rule of the chosen finding is to be switched off.
        on_requested: all rules are to be switched on again.
    """

    looked_at = Signal(int)
    mend_requested = Signal()
    off_requested = Signal()
    on_requested = Signal()

    def __init__(self, theme: Theme, findings: FindingList) -> None:
        super().__init__()
        space = theme.space
        self.summary = label("lead-strong")
        self.list = CellTable(theme, findings, _SHARES, lines=1)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.horizontalHeader().hide()
        self.detail = card()
        self.what, self.why, self.remedy = label("strong"), label("soft"), label()
        self.mend, self.off = button("choice"), button("plain")
        self.rules_off, self.on = label("small"), button("plain")
        actions = QHBoxLayout()
        actions.setSpacing(space("s"))
        actions.addWidget(self.mend)
        actions.addWidget(self.off)
        actions.addStretch(1)
        inside = column(self.detail, margins=space("m"), spacing=space("s"))
        for each in (self.what, self.why, self.remedy):
            inside.addWidget(each)
        inside.addLayout(actions)
        switched = QHBoxLayout()
        switched.addWidget(self.rules_off, 1)
        switched.addWidget(self.on)
        box = column(self, spacing=space("s"))
        box.addWidget(self.summary, 0, Qt.AlignmentFlag.AlignTop)
        box.addWidget(self.list, 1)
        box.addWidget(self.detail)
        box.addLayout(switched)
        self.list.selectionModel().currentRowChanged.connect(self._look)
        self.mend.clicked.connect(self.mend_requested)
        self.off.clicked.connect(self.off_requested)
        self.on.clicked.connect(self.on_requested)
        self.detail.hide()

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.list.setAccessibleName(self.tr("What was found"))
        self.off.setText(self.tr("Switch this rule off"))
        self.on.setText(self.tr("Switch all on"))

    @Slot(QModelIndex, QModelIndex)
    def _look(self, now: QModelIndex, before: QModelIndex) -> None:
        del before
        self.looked_at.emit(now.row())
