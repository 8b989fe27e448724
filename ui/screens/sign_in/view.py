"""Sign-in as it looks."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from fitkiosk.domain.people import LONGEST_NAME
from fitkiosk.domain.staff import StaffMember
from ui.theme.theme import Theme
from ui.widgets.action_bar import ActionBar
from ui.widgets.basics import (
    Button,
    Heading,
    Turning,
    View,
    button,
    column,
    follow_in_tab_order,
    label,
    scrolled,
    set_tone,
)
from ui.widgets.pin_field import PinField, PinForm, PinPad
from ui.widgets.recovery_code import RecoveryCodePage

_TILE_WIDTH = 280
_LONGEST_CODE = 40


class Page(IntEnum):
    """What Sign-in asks for."""

    NOBODY = 0
    WHO = 1
    PIN = 2
    RECOVER = 3
    FIRST = 4
    CODE = 5


class StaffTile(Button):
    """One of the staff, to be chosen.

    Signals:
        chosen: carries the `StaffMember`.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, member: StaffMember) -> None:
        super().__init__()
        self.member = member
        self.setProperty("role", "tile")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(member.name)
        self.setIcon(theme.icon("account-circle", "brand"))
        self.setIconSize(theme.icon_size())
        self.clicked.connect(self._tell)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the name as there is room for."""
        super().resizeEvent(event)
        room = self.width() - self.iconSize().width() - 80
        name = self.fontMetrics().elidedText(self.member.name, Qt.TextElideMode.ElideRight, room)
        self.setText(name.replace("&", "&&"))

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit(self.member)


class StaffTiles(QWidget):
    """The staff beside and below each other, as many in a row as there is room for.

    Signals:
        chosen: carries the `StaffMember`.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.space("m"))
        self._columns = 0
        self.tiles: list[StaffTile] = []

    def show_members(self, members: Sequence[StaffMember]) -> None:
        """Show other staff."""
        for tile in self.tiles:
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self.tiles = [StaffTile(self._theme, member) for member in members]
        for tile in self.tiles:
            tile.chosen.connect(self.chosen)
        self._columns = 0
        self._place()
        follow_in_tab_order(self, *self.tiles)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many in a row as there is room for now."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        columns = max(1, min(3, self.width() // _TILE_WIDTH))
        if columns == self._columns:
            return
        for column_before in range(self._columns):
            self._grid.setColumnStretch(column_before, 0)
        self._columns = columns
        for place, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, *divmod(place, columns))
        for each in range(columns):
            self._grid.setColumnStretch(each, 1)
        self._grid.setRowStretch(len(self.tiles), 1)


class WhoPage(QWidget):
    """Who signs in."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.title = Heading("display")
        self.tiles = StaffTiles(theme)
        box = column(self, spacing=theme.space("m"))
        box.addWidget(self.title)
        box.addWidget(scrolled(self.tiles), 1)


class PinPage(QWidget):
    """One member's PIN."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        space = theme.space
        self.title = Heading("display")
        self.words = label("lead-soft")
        self.pin = PinField()
        self.pin.setProperty("role", "pin")
        self.pin.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message = label()
        self.message.setMinimumHeight(56)
        self.message.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.forgot = button("plain")
        self.pad = PinPad(theme, self.pin)
        self.pad.setMaximumHeight(460)
        told = QWidget()
        texts = column(told, spacing=space("s"))
        texts.addStretch(1)
        texts.addWidget(self.title)
        texts.addWidget(self.words)
        texts.addSpacing(space("m"))
        texts.addWidget(self.pin)
        texts.addWidget(self.message)
        texts.addWidget(self.forgot, 0, Qt.AlignmentFlag.AlignLeft)
        texts.addStretch(2)
        row = Turning(space("xl"))
        row.add(told, 3, 0)
        row.add(self.pad, 2, 1)
        column(self).addWidget(row)

    def say(self, words: str, tone: str = "") -> None:
        """Say something below the field."""
        self.message.setText(words)
        set_tone(self.message, tone)


class SignInView(View):
    """Who it is, their PIN, and the ways to a new one.

    Signals:
        member_chosen: who signs in; carries the `StaffMember`.
        forgot_requested: the PIN was forgotten.
    """

    member_chosen = Signal(object)
    forgot_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        space = theme.space
        self.nobody = label("lead-soft")
        self.nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.who = WhoPage(theme)
        self.pin = PinPage(theme)
        code, name = QLineEdit(), QLineEdit()
        code.setMaxLength(_LONGEST_CODE)
        code.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        name.setMaxLength(LONGEST_NAME * 2)
        self.recover = PinForm(theme, code)
        self.first = PinForm(theme, name)
        self.code = RecoveryCodePage(theme)
        self.foot = ActionBar(theme)
        self.pages = QStackedWidget()
        parts = {
            Page.NOBODY: self.nobody,
            Page.WHO: self.who,
            Page.PIN: self.pin,
            Page.RECOVER: self.recover,
            Page.FIRST: self.first,
            Page.CODE: self.code,
        }
        for page in Page:
            self.pages.addWidget(parts[page])
        middle = QWidget()
        middle.setMaximumWidth(1120)
        box = column(middle)
        box.setContentsMargins(space("xl"), space("l"), space("xl"), space("m"))
        box.addWidget(self.pages)
        centred = QHBoxLayout()
        centred.addStretch(1)
        centred.addWidget(middle, 20)
        centred.addStretch(1)
        whole = column(self)
        whole.addLayout(centred, 1)
        whole.addWidget(self.foot)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.who.tiles.chosen.connect(self.member_chosen)
        self.pin.forgot.clicked.connect(self.forgot_requested)
        for form in (self.recover, self.first):
            form.submitted.connect(self.foot.main_requested)
        self.pin.pin.returnPressed.connect(self.foot.main_requested)

    @property
    def page(self) -> Page:
        """What is asked for."""
        return Page(self.pages.currentIndex())

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.who.title.setText(self.tr("Who are you?"))
        self.pin.words.setText(self.tr("Type your PIN."))
        self.pin.pin.setAccessibleName(self.tr("Your PIN"))
        self.pin.forgot.setText(self.tr("I forgot my PIN"))
        self.pin.pad.retranslate()
        self.recover.word(
            self.tr("A new PIN"),
            self.tr("Type the recovery code that you wrote down, and choose a new PIN."),
            self.tr("Recovery code"),
        )
        self.first.word(
            self.tr("You are the first here"),
            self.tr(
                "A PIN keeps what the shop remembers of people from everybody else. "
                "Choose yours; you can add the others of the team after that."
            ),
            self.tr("Your name"),
        )
        self.code.retranslate()
        self.foot.back.setText(self.tr("Back"))
        self._name_main()

    def show_page(self, page: Page) -> None:
        """Ask for something else."""
        self.pages.setCurrentIndex(page)
        self.foot.back.setVisible(page is not Page.CODE)
        self.foot.main.setVisible(page not in (Page.NOBODY, Page.WHO))
        self._name_main()

    def _name_main(self) -> None:
        names = {
            Page.PIN: self.tr("Sign in"),
            Page.RECOVER: self.tr("Set the new PIN"),
            Page.FIRST: self.tr("Go on"),
            Page.CODE: self.tr("I wrote it down"),
        }
        self.foot.main.setText(names.get(self.page, ""))
