"""The sections of the office as they look: the team, remembering, what was done."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from fitkiosk.domain.staff import ALLOWED_ERROR_CM, StaffMember, TechnicalError, pooled_error_cm
from fitkiosk.units import LengthUnit
from ui import wording
from ui.itemmodels.deeds import Column, DeedTable
from ui.theme.theme import Theme
from ui.widgets.basics import (
    Turning,
    button,
    column,
    follow_in_tab_order,
    label,
    scroll_by_touch,
    scrolled,
    set_tone,
)
from ui.widgets.error_chart import ErrorChart

_SCROLL_BAR_PX = 12
_MONTH, _HALF_YEAR, _YEAR = 30, 183, 365
RETENTIONS = (0, _MONTH, _HALF_YEAR, _YEAR, 2 * _YEAR, 5 * _YEAR, None)


class MemberCard(QFrame):
    """One of the team: the name, how well they tape, and what can be done.

    Signals:
        pin_requested: they want another PIN.
        leave_requested: they left the shop; carries the `StaffMember`.
    """

    pin_requested = Signal()
    leave_requested = Signal(object)

    def __init__(self, theme: Theme, member: StaffMember, *, is_me: bool, alone: bool) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.member = member
        self._is_me = is_me
        space = theme.space
        self.name = label("lead-strong")
        self.words = label("soft")
        self.chart = ErrorChart(theme)
        self.pin = button()
        self.leave = button()
        texts = QVBoxLayout()
        texts.setSpacing(space("xs"))
        texts.addWidget(self.name)
        texts.addWidget(self.words)
        texts.addStretch(1)
        actions = QVBoxLayout()
        actions.setSpacing(space("s"))
        actions.addWidget(self.pin)
        actions.addWidget(self.leave)
        actions.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(*[space("m")] * 4)
        row.setSpacing(space("l"))
        row.addLayout(texts, 3)
        row.addWidget(self.chart, 4, Qt.AlignmentFlag.AlignTop)
        row.addLayout(actions)
        self.pin.setVisible(is_me)
        self.leave.setVisible(not alone)
        self.pin.clicked.connect(self.pin_requested)
        self.leave.clicked.connect(self._tell)

    def show_errors(
        self, errors: Sequence[TechnicalError], this_month: date, unit: LengthUnit
    ) -> None:
        """Put the texts on, and say and picture how well this member tapes."""
        name = self.member.name
        self.name.setText(self.tr("{name} (you)").format(name=name) if self._is_me else name)
        self.pin.setText(self.tr("Change my PIN"))
        self.leave.setText(self.tr("Has left the shop"))
        self.leave.setAccessibleName(self.tr("{name} has left the shop").format(name=name))
        pooled = pooled_error_cm(errors)
        girths = sum(error.girths for error in errors)
        if pooled is None:
            words = self.tr("No girth was taped twice in the last twelve months.")
        else:
            words = (
                self.tr("About {error} over %n girth(s).", "", girths)
                if pooled <= ALLOWED_ERROR_CM
                else self.tr(
                    "About {error} over %n girth(s). Hold the tape level, and take your time.",
                    "",
                    girths,
                )
            ).format(error=wording.length(pooled, unit))
        self.words.setText(words)
        set_tone(self.words, "caution" if pooled and pooled > ALLOWED_ERROR_CM else "")
        # Hidden, it keeps its place, so that names and buttons of all cards stand in line.
        policy = self.chart.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.chart.setSizePolicy(policy)
        self.chart.setVisible(pooled is not None)
        self.chart.show_errors(errors, this_month, unit)

    @Slot()
    def _tell(self) -> None:
        self.leave_requested.emit(self.member)


class TeamSection(QWidget):
    """Who works here.

    Signals:
        pin_requested: the member at the screen wants another PIN.
        leave_requested: somebody left; carries the `StaffMember`.
    """

    pin_requested = Signal()
    leave_requested = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.words = label("soft")
        self.cards: list[MemberCard] = []
        listed = QWidget()
        self._box = column(listed, spacing=theme.space("m"))
        self._box.addStretch(1)
        box = column(self, spacing=theme.space("m"))
        box.addWidget(self.words)
        box.addWidget(scrolled(listed), 1)

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.words.setText(
            self.tr(
                "How far the first and the second reading of a girth lie apart, month by month. "
                "The line is what is allowed of a trained hand (ISO 20685)."
            )
        )

    def show_members(self, members: Sequence[StaffMember], me: StaffMember) -> None:
        """Show another team."""
        for card in self.cards:
            self._box.removeWidget(card)
            card.hide()
            card.deleteLater()
        alone = len(members) == 1
        self.cards = [
            MemberCard(self._theme, member, is_me=member.id == me.id, alone=alone)
            for member in members
        ]
        for place, card in enumerate(self.cards):
            card.pin_requested.connect(self.pin_requested)
            card.leave_requested.connect(self.leave_requested)
            self._box.insertWidget(place, card)
        follow_in_tab_order(self, *(b for card in self.cards for b in (card.pin, card.leave)))


class RememberingSection(QWidget):
    """How long people are remembered.

    Signals:
        chosen: another choice is down.
    """

    chosen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        space = theme.space
        self.title = label("lead-strong")
        self.words = label("soft")
        self.shortening = label("soft")
        self._group = QButtonGroup(self)
        self._days: list[int | None] = []
        choices = QWidget()
        self._choices = column(choices, spacing=space("xs"))
        told = QWidget()
        texts = column(told, spacing=space("m"))
        for text in (self.title, self.words, self.shortening):
            texts.addWidget(text)
        texts.addStretch(1)
        turning = Turning(space("xl"))
        turning.add(choices, 3, 0)
        turning.add(told, 4, 1)
        content = QWidget()
        box = column(content)
        box.addWidget(turning)
        box.addStretch(1)
        column(self).addWidget(scrolled(content))
        self._group.buttonClicked.connect(self.chosen)

    @property
    def days(self) -> int | None:
        """The choice that is down, in days; None for no limit."""
        return self._days[self._group.checkedId()]

    @property
    def choice(self) -> str:
        """The choice that is down, in words."""
        return self._name(self.days)

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.title.setText(self.tr("How long the shop remembers people"))
        self.words.setText(
            self.tr(
                "Counted from the last time they were measured, or agreed to it. After that their "
                "name, contact and measurements are erased by themselves. Nobody is kept for "
                "longer than they agreed to, and whoever asks is forgotten at once."
            )
        )
        self.shortening.setText(
            self.tr(
                "When you choose a shorter time, those whose time is over by then are erased, from "
                "the backups too. That cannot be undone."
            )
        )
        for number, days in enumerate(self._days):
            self._group.button(number).setText(self._name(days))

    def show_days(self, days: int | None) -> None:
        """Put the choice of now down; one that is not among the usual is added."""
        wanted = [*RETENTIONS] if days in RETENTIONS else [days, *RETENTIONS]
        if wanted != self._days:
            self._fill(wanted)
        self._group.button(wanted.index(days)).setChecked(True)

    def _fill(self, wanted: list[int | None]) -> None:
        for old in self._group.buttons():
            self._group.removeButton(old)
            self._choices.removeWidget(old)
            old.deleteLater()
        self._days = wanted
        for number in range(len(wanted)):
            choice = button("rail")
            choice.setCheckable(True)
            self._group.addButton(choice, number)
            self._choices.addWidget(choice)
        follow_in_tab_order(self, *(self._group.button(number) for number in range(len(wanted))))
        self.retranslate()

    def _name(self, days: int | None) -> str:
        names = {
            0: self.tr("Nobody is remembered"),
            _MONTH: self.tr("1 month"),
            _HALF_YEAR: self.tr("6 months"),
            _YEAR: self.tr("1 year"),
            2 * _YEAR: self.tr("2 years"),
            5 * _YEAR: self.tr("5 years"),
            None: self.tr("Until they ask to be forgotten"),
        }
        return names[days] if days in names else self.tr("%n day(s)", "", days or 0)


class DeedsSection(QWidget):
    """What was done, the latest first."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.deeds = DeedTable(self)
        self.table = QTableView()
        self.table.setModel(self.deeds)
        self.table.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.table.setShowGrid(False)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setMinimumSectionSize(theme.shape("touch"))
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        scroll_by_touch(self.table)
        self.empty = label("lead-soft")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.empty)
        column(self).addWidget(self._pages)
        theme.changed.connect(self._make_room)
        self.deeds.modelReset.connect(self._make_room)

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.table.setAccessibleName(self.tr("What was done, the latest first"))
        self.deeds.retranslate()
        self._make_room()

    def show_empty(self, words: str | None) -> None:
        """Show words in place of the table; None shows the table."""
        self.empty.setText(words or "")
        self._pages.setCurrentIndex(0 if words is None else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the new width."""
        super().resizeEvent(event)
        self._make_room()

    @Slot()
    def _make_room(self) -> None:
        """Every column gets its share, the moment what it needs; so do the rows."""
        header, whole = self.table.horizontalHeader(), self.width() - _SCROLL_BAR_PX
        moment = self.fontMetrics().horizontalAdvance("00 September 0000, 00:00") + 32
        shares = {Column.WHO: 4, Column.WHAT: 6, Column.WHOM: 4, Column.DETAILS: 3}
        header.resizeSection(Column.WHEN, moment)
        for each, share in shares.items():
            header.resizeSection(each, max(0, whole - moment) * share // sum(shares.values()))
        self.table.resizeRowsToContents()
