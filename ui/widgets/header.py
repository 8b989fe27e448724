"""The bar at the head of every screen but Home: whose visit it is, and the way out of it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from fitkiosk.domain.kiosk import KioskState, Screen, VisitMode
from ui import wording
from ui.art.emblem import paint_mark
from ui.theme.theme import Theme
from ui.widgets.basics import View, button, label


class Mark(QWidget):
    """FitKiosk's mark."""

    def __init__(self, side: int) -> None:
        super().__init__()
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, self.rect().toRectF())
        painter.end()


class Header(View):
    """Mark and name, the visit in short, and Start over.

    Signals:
        start_over_requested: the visit is to end now.
        change_requested: the girths are to be changed.
    """

    change_requested = Signal()

    start_over_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setObjectName("header")
        name = label("lead-strong", wrap=False)
        name.setText("FitKiosk")
        self.visit = button("visit")
        self.start_over = button("plain")
        row = QHBoxLayout(self)
        row.setContentsMargins(
            theme.space("l"), theme.space("s"), theme.space("m"), theme.space("s")
        )
        row.setSpacing(theme.space("m"))
        row.addWidget(Mark(36))
        row.addWidget(name)
        row.addStretch(1)
        row.addWidget(self.visit)
        row.addWidget(self.start_over)
        self.visit.clicked.connect(self.change_requested)
        self.start_over.clicked.connect(self.start_over_requested)
        theme.changed.connect(self._show_icon)
        self._show_icon()
        self.retranslate()

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.start_over.setText(self.tr("Finish visit"))

    def show_visit(self, state: KioskState) -> None:
        """Say whose visit it is and with which girths; in the shop they can be changed here."""
        visit = state.visit
        if visit.person is not None:
            who = visit.person.name
        elif visit.mode is VisitMode.STAFF and not visit.measurements.complete:
            who = self.tr("Staff")
        else:
            who = self.tr("Guest")
        who = self.fontMetrics().elidedText(who, Qt.TextElideMode.ElideRight, 320)
        if visit.measurements.complete:
            girths = wording.girths_in_short(visit.measurements, visit.unit)
            who = self.tr("{who} · {girths}").format(who=who, girths=girths)
            if visit.person is not None and visit.on_file != visit.measurements:
                who = self.tr("{who} (not saved)").format(who=who)
        # A name may hold an ampersand, which a button would take for the mark of a shortcut.
        self.visit.setText(who.replace("&", "&&"))
        self.visit.setEnabled(state.screen in (Screen.CATALOGUE, Screen.PRODUCT))
        self.visit.setAccessibleName(self.tr("{who}, change the measurements").format(who=who))

    def _show_icon(self) -> None:
        self.start_over.setIcon(self.theme.icon("exit-to-app"))
        self.start_over.setIconSize(self.theme.icon_size("lead"))
