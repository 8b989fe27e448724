"""The bar at the head of every screen but Home: whose visit it is, and the way out of it."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from fitkiosk.domain.kiosk import KioskState, Screen
from ui import wording
from ui.art.emblem import paint_mark
from ui.theme.theme import Theme
from ui.widgets.basics import View, button, label
from ui.widgets.language_switch import LanguageSwitch


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


# How wide the names of person and member may be, and whether the girths have room: the first way
# that fits is taken.
_FITS = (
    (320, 200, True),
    (160, 120, True),
    (96, 80, True),
    (160, 120, False),
    (96, 80, False),
    (64, 48, False),
)
_AMONG_STAFF = (
    *(Screen.SIGN_IN, Screen.PEOPLE, Screen.OFFICE),
    *(Screen.STOCK, Screen.IMPORT, Screen.BENCH),
)


class Header(View):
    """Mark and name, the visit in short, the other language, and the way out.

    With staff signed in the name is theirs, and there are two ways out: to the next customer, and
    locking the kiosk.

    Signals:
        change_requested: the girths are to be changed.
        start_over_requested: the visit of this person is to end now.
        lock_requested: the kiosk is to be locked.
    """

    change_requested = Signal()
    start_over_requested = Signal()
    lock_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setObjectName("header")
        self._state = KioskState()
        self.name = label("lead-strong", wrap=False)
        self.visit = button("visit")
        self.language = LanguageSwitch(theme)
        self.start_over = button("plain")
        self.lock = button("plain")
        row = QHBoxLayout(self)
        row.setContentsMargins(
            theme.space("l"), theme.space("s"), theme.space("m"), theme.space("s")
        )
        row.setSpacing(theme.space("s"))
        row.addWidget(Mark(36))
        row.addSpacing(theme.space("s"))
        row.addWidget(self.name)
        row.addStretch(1)
        row.addWidget(self.visit)
        row.addWidget(self.language)
        row.addWidget(self.start_over)
        row.addWidget(self.lock)
        self.visit.clicked.connect(self.change_requested)
        self.start_over.clicked.connect(self.start_over_requested)
        self.lock.clicked.connect(self.lock_requested)
        theme.changed.connect(self._show_icons)
        self._show_icons()
        self.retranslate()

    def retranslate(self) -> None:
        """Put every fixed text on."""
        staffed = self._state.visit.staff is not None
        self.start_over.setText(self.tr("Next customer") if staffed else self.tr("Finish visit"))
        self.lock.setText(self.tr("Lock"))

    def show_visit(self, state: KioskState) -> None:
        """Say whose visit it is and with which girths; in the shop they can be changed here."""
        self._state = state
        among_staff = state.screen in _AMONG_STAFF
        self.language.show_spoken(state.visit.language)
        self.lock.setVisible(state.visit.staff is not None)
        self.start_over.setVisible(not among_staff)
        self.visit.setVisible(not among_staff)
        self.visit.setEnabled(state.screen in (Screen.CATALOGUE, Screen.PRODUCT))
        said = self._visit_in_words(self._person(), with_girths=True)
        self.visit.setAccessibleName(self.tr("{who}, change the measurements").format(who=said))
        self.retranslate()
        self._show_icons()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        member = self._state.visit.staff
        for person_px, member_px, with_girths in _FITS:
            name = "FitKiosk" if member is None else self._elided(member.name, member_px)
            self.name.setText(name)
            person = self._elided(self._person(), person_px)
            said = self._visit_in_words(person, with_girths=with_girths)
            # A name may hold an ampersand, which a button would take for the mark of a shortcut.
            self.visit.setText(said.replace("&", "&&"))
            if self.minimumSizeHint().width() <= self.width():
                return

    def _person(self) -> str:
        person = self._state.visit.person
        return self.tr("Guest") if person is None else person.name

    def _visit_in_words(self, who: str, *, with_girths: bool) -> str:
        visit = self._state.visit
        # A reading is taken blind: whoever knows the last girth reads the tape towards it.
        if self._state.screen is Screen.MEASURE or not visit.measurements.complete:
            return who
        if with_girths:
            girths = wording.girths_in_short(visit.measurements, visit.unit)
            who = self.tr("{who} · {girths}").format(who=who, girths=girths)
        if visit.person is not None and visit.on_file != visit.measurements:
            who = self.tr("{who} (not saved)").format(who=who)
        return who

    def _elided(self, name: str, px: int) -> str:
        return self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, px)

    @Slot()
    def _show_icons(self) -> None:
        staffed = self._state.visit.staff is not None
        way_on = "account-arrow-right" if staffed else "exit-to-app"
        self.start_over.setIcon(self.theme.icon(way_on))
        self.lock.setIcon(self.theme.icon("lock"))
        for way_out in (self.start_over, self.lock):
            way_out.setIconSize(self.theme.icon_size("lead"))
