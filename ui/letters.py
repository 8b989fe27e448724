"""When the keyboard on the screen is there, and which field it types into."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QInputDevice, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from fitkiosk.domain.keyboard import OnScreenKeyboard
from fitkiosk.domain.kiosk import VisitMode
from fitkiosk.domain.language import Language
from ui.kiosk import Kiosk
from ui.widgets.letter_board import LetterBoard
from ui.widgets.letter_tables import Purpose, Script
from ui.widgets.number_pad import NumberPad
from ui.widgets.room import Room
from ui.widgets.veil import Veil

_PURPOSES = (
    (Qt.InputMethodHint.ImhEmailCharactersOnly, Purpose.EMAIL),
    (Qt.InputMethodHint.ImhDialableCharactersOnly, Purpose.DIGITS),
    (Qt.InputMethodHint.ImhDigitsOnly, Purpose.DIGITS),
)
_SCRIPTS = {Language.ENGLISH: Script.LATIN, Language.HINDI: Script.DEVANAGARI}


class LettersController(QObject):
    """Opens the keyboard for a tap on a text field, and sends its keys there as a real one would.

    It goes when it is not needed: after Done, when somebody types on a real keyboard, when the
    focus goes to something that is no text field, and with the screen.

    Args:
        kiosk: the present moment.
        when: whether a tap opens it.
        board: the keys; a child of the window.
    """

    def __init__(self, kiosk: Kiosk, when: OnScreenKeyboard, board: LetterBoard) -> None:
        super().__init__(board)
        self._kiosk = kiosk
        self._when = when
        self._board = board
        self._field: QLineEdit | None = None
        self._page: Room | Veil | None = None
        self._opened_for: tuple[Purpose, Script] | None = None
        self._keyboard_used = False
        # What follows from the focus waits until the finger is up and the page laid out: else a
        # button would slip away from under the finger that presses it.
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._settle)
        board.typed.connect(self._type)
        board.erased.connect(self._erase)
        board.moved.connect(self._move)
        board.entered.connect(self._enter)
        board.hide_requested.connect(self.close)
        kiosk.moved.connect(self.close)
        kiosk.visit_changed.connect(self._follow_language)
        kiosk.visit_ended.connect(self._begin_anew)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.installEventFilter(self)
            app.focusChanged.connect(self._note_focus)

    @property
    def is_open(self) -> bool:
        """Whether it is on the screen."""
        return self._field is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch for taps on text fields and for a real keyboard."""
        kind = event.type()
        if kind == QEvent.Type.MouseButtonRelease:
            if isinstance(watched, QLineEdit) and isinstance(event, QMouseEvent):
                self._note_tap(watched, event)
            self._settle_soon()
        elif kind == QEvent.Type.KeyPress:
            # Its own keys are sent by the program, not by a device.
            if event.spontaneous() and isinstance(event, QKeyEvent) and event.text():
                self._keyboard_used = True
                self.close()
        elif kind == QEvent.Type.Close and watched is self._board.window():
            self._stop()
        elif (kind == QEvent.Type.Resize and watched is self._board.window()) or (
            kind == QEvent.Type.LayoutRequest and watched is self._page
        ):
            self._settle_soon()
        return False

    def _stop(self) -> None:
        """The window closes: what comes after are events of widgets that are being taken down."""
        self.close()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.removeEventFilter(self)
            app.focusChanged.disconnect(self._note_focus)

    @Slot()
    def close(self) -> None:
        """Hide the keyboard, and give the page its room back."""
        if not self.is_open:
            return
        self._settling.stop()
        self._field = self._opened_for = None
        self._board.hide()
        self._leave_room(None)

    # --- The field --------------------------------------------------------------------------------

    def _note_tap(self, field: QLineEdit, event: QMouseEvent) -> None:
        on_it = field.hasFocus() and field.rect().contains(event.position().toPoint())
        if on_it and field is not self._field and self._takes(field) and self._is_wanted(event):
            self._serve(field)

    def _is_wanted(self, tap: QMouseEvent) -> bool:
        return self._when.opens(
            by_touch=tap.deviceType() is QInputDevice.DeviceType.TouchScreen,
            customer=self._kiosk.visit.mode is VisitMode.CUSTOMER,
            keyboard_used=self._keyboard_used,
        )

    def _takes(self, field: QWidget | None) -> bool:
        """Whether letters may be typed there, and no pad on the screen is there for it."""
        if not isinstance(field, QLineEdit) or not field.isVisible() or field.isReadOnly():
            return False
        if _page_of(field) is None:
            return False
        pads = self._board.window().findChildren(NumberPad)
        return not any(pad.serves(field) for pad in pads)

    def _serve(self, field: QLineEdit) -> None:
        hints = field.inputMethodHints()
        purpose = next((each for hint, each in _PURPOSES if hints & hint), Purpose.TEXT)
        spoken = _SCRIPTS[self._kiosk.visit.language]
        opened_for = (purpose, spoken if purpose is Purpose.TEXT else Script.LATIN)
        self._field = field
        # From one field to the next of its kind the script stays that was chosen.
        if opened_for != self._opened_for:
            self._opened_for = opened_for
            self._board.show_for(*opened_for)
        self._board.name_enter(goes_on=self._next_field(field) is not None)
        self._board.dock()
        self._leave_room(_page_of(field))

    def _leave_room(self, page: Room | Veil | None) -> None:
        if self._page is not None and self._page is not page:
            self._page.leave_below(0)
        self._page = page
        if page is not None:
            page.leave_below(self._board.height())

    def _next_field(self, field: QLineEdit) -> QLineEdit | None:
        """What Tab goes to from here, if that is a text field further on in the window."""
        follower = field.nextInFocusChain()
        # The window itself is where the round begins anew.
        while follower is not None and not (follower.isWindow() or _stops_tab(follower)):
            follower = follower.nextInFocusChain()
        return follower if isinstance(follower, QLineEdit) and self._takes(follower) else None

    @Slot()
    def _note_focus(self) -> None:
        self._settle_soon()

    def _settle_soon(self) -> None:
        if self.is_open:
            self._settling.start()

    @Slot()
    def _settle(self) -> None:
        """Follow the focus to another text field, or go; the page may have changed its height."""
        if QApplication.mouseButtons():
            return
        field = QApplication.focusWidget()
        if field is self._field:
            self._board.dock()
            self._leave_room(self._page)
        elif isinstance(field, QLineEdit) and self._takes(field):
            self._serve(field)
        else:
            self.close()

    @Slot()
    def _follow_language(self) -> None:
        if self._field is not None:
            self._serve(self._field)

    @Slot()
    def _begin_anew(self) -> None:
        """Somebody else stands there, who may have no keyboard."""
        self._keyboard_used = False
        self.close()

    # --- The keys ---------------------------------------------------------------------------------

    @Slot(str)
    def _type(self, text: str) -> None:
        self._send(Qt.Key.Key_unknown, text)

    @Slot()
    def _erase(self) -> None:
        self._send(Qt.Key.Key_Backspace)

    @Slot(int)
    def _move(self, step: int) -> None:
        self._send(Qt.Key.Key_Left if step < 0 else Qt.Key.Key_Right)

    @Slot()
    def _enter(self) -> None:
        """Go to the next field; from the last one, or the only one, send Enter."""
        field = self._field
        following = self._next_field(field) if field is not None else None
        if following is not None:
            following.setFocus(Qt.FocusReason.TabFocusReason)
            self._serve(following)
            return
        self._send(Qt.Key.Key_Return, "\r")
        # Where Enter led on to another field, that one is served next.
        if QApplication.focusWidget() is field:
            self.close()

    def _send(self, key: Qt.Key, text: str = "") -> None:
        field = self._field
        if field is None or QApplication.focusWidget() is not field:
            return
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(
                field, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            )


def _stops_tab(widget: QWidget) -> bool:
    stops = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return stops and widget.isVisible() and widget.isEnabled()


def _page_of(field: QWidget) -> Room | Veil | None:
    """What gives way to the keyboard below a field."""
    above = field.parentWidget()
    while above is not None and not isinstance(above, Room | Veil):
        above = above.parentWidget()
    return above
