"""A keyboard on the screen, for names, addresses and whatever is searched."""

import time
from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from ui.theme.theme import Theme
from ui.widgets.basics import Button, View, column, set_property
from ui.widgets.letter_tables import (
    FOOT,
    LETTERS,
    SIGNS,
    SPACE,
    Act,
    Letter,
    Page,
    Purpose,
    Script,
    on_key,
)

_WIDEST = 1320  # wider keys are no easier to hit, and further apart
_ROW_SHARE, _TALLEST_ROW = 0.07, 84
_ICONS = {
    Act.ERASE: "backspace-outline",
    Act.LEFT: "chevron-left",
    Act.RIGHT: "chevron-right",
    Act.HIDE: "keyboard-close",
    SPACE: "keyboard-space",
}
_ROWS = max(len(page.rows) for page in LETTERS.values())  # and the foot
_REPEATS = (Act.ERASE, Act.LEFT, Act.RIGHT)


class _Shift(Enum):
    OFF = auto()
    ONCE = auto()
    LOCKED = auto()


_SHIFT_LOOKS = {  # the role of its key, and its icon in a colour
    _Shift.OFF: ("letter-quiet", "apple-keyboard-shift", "ink"),
    _Shift.ONCE: ("letter-held", "apple-keyboard-shift", "brand"),
    _Shift.LOCKED: ("letter-main", "apple-keyboard-caps", "on_brand"),
}


class Key(Button):
    """A key, which never takes the focus from the field that is typed into.

    Signals:
        struck: it was pressed; carries the key.
    """

    struck = Signal(object)

    def __init__(self, does: Letter | Act) -> None:
        super().__init__()
        self.does = does
        self.setProperty("role", "letter" if isinstance(does, Letter) else "letter-quiet")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setAutoRepeat(does in _REPEATS)
        self.clicked.connect(self._tell)
        if isinstance(does, Letter):
            self.show_letter(does.plain)

    def show_letter(self, text: str) -> None:
        """Show what it types now."""
        if self.does != SPACE:
            self.setText(on_key(text).replace("&", "&&"))
            self.setAccessibleName(text)

    @Slot()
    def _tell(self) -> None:
        self.struck.emit(self)


class LetterBoard(View):
    """Rows of keys at the bottom of its window.

    Args:
        theme: the look.
        parent: the window.
        clock: tells the seconds, for two taps at once.

    Signals:
        typed: a text was typed.
        erased: Delete was pressed.
        moved: the mark is to go to the left (-1) or to the right (1).
        entered: Done or Next was pressed.
        hide_requested: the keyboard is in the way.
    """

    typed = Signal(str)
    erased = Signal()
    moved = Signal(int)
    entered = Signal()
    hide_requested = Signal()

    def __init__(
        self, theme: Theme, parent: QWidget, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(theme)
        self.setParent(parent)
        self.setObjectName("letters")
        self._clock = clock
        self.keys: list[Key] = []
        self._script, self._signs, self._goes_on = Script.LATIN, False, False
        self._shift, self._shifted_at = _Shift.OFF, 0.0
        self._built: dict[tuple[Script, bool], QWidget] = {}
        self._pages = QStackedWidget()
        foot = QHBoxLayout()
        foot.setSpacing(0)
        self._foot = [(self._key(each.does), each.only) for each in FOOT]
        for (key, _), each in zip(self._foot, FOOT, strict=True):
            foot.addWidget(key, each.width)
        middle = QWidget()
        middle.setMaximumWidth(_WIDEST)
        rows = column(middle, margins=theme.space("xs"))
        rows.addWidget(self._pages, _ROWS)
        rows.addLayout(foot, 1)
        centred = QHBoxLayout(self)
        centred.setContentsMargins(0, 0, 0, 0)
        centred.addStretch(1)
        centred.addWidget(middle, 100)
        centred.addStretch(1)
        theme.changed.connect(self._show_icons)
        self.hide()

    def _key(self, does: Letter | Act) -> Key:
        key = Key(does)
        key.struck.connect(self._strike)
        self.keys.append(key)
        return key

    def _page(self, page: Page) -> QWidget:
        """The keys of a page: Shift and Delete share what the letters leave of the last row."""
        made = QWidget()
        rows = column(made)
        for place, letters in enumerate(page.rows):
            row = QHBoxLayout()
            row.setSpacing(0)
            rows.addLayout(row, 1)
            left = page.columns - len(letters)
            keys = [(self._key(letter), 2) for letter in letters]
            if place == len(page.rows) - 1:
                if page.shifts:
                    keys.insert(0, (self._key(Act.SHIFT), left))
                keys.append((self._key(Act.ERASE), left if page.shifts else 2 * left))
                left = 0
            row.addStretch(left)
            for key, share in keys:
                row.addWidget(key, share)
            row.addStretch(left)
        return made

    def retranslate(self) -> None:
        """Name every key that no letter names."""
        names = {
            SPACE: self.tr("Space"),
            Act.SHIFT: self.tr("Shift"),
            Act.ERASE: self.tr("Delete"),
            Act.SIGNS: self.tr("Letters") if self._signs else self.tr("Digits and signs"),
            Act.SCRIPT: (
                self.tr("Hindi letters")
                if self._script is Script.LATIN
                else self.tr("English letters")
            ),
            Act.LEFT: self.tr("Left"),
            Act.RIGHT: self.tr("Right"),
            Act.HIDE: self.tr("Hide the keyboard"),
            Act.ENTER: self.tr("Next") if self._goes_on else self.tr("Done"),
        }
        if self._shift is _Shift.LOCKED:
            names[Act.SHIFT] = self.tr("Shift stays on")
        for key in self.keys:
            if key.does in names:
                key.setAccessibleName(names[key.does])
        shown = {
            Act.SIGNS: _letters_in_short(self._script) if self._signs else "?123",
            Act.SCRIPT: "अ" if self._script is Script.LATIN else "A",
            Act.ENTER: names[Act.ENTER],
        }
        for key, _ in self._foot:
            if key.does in shown:
                key.setText(shown[key.does])

    # --- What is seen ---------------------------------------------------------------------------

    def show_for(self, purpose: Purpose, script: Script) -> None:
        """Show the keys for what is to be typed, in a script to begin with."""
        for key, only in self._foot:
            key.setVisible(only in (None, purpose))
        self._show_page(script, signs=purpose is Purpose.DIGITS)

    def name_enter(self, *, goes_on: bool) -> None:
        """Say on its key whether Enter goes on to another field."""
        self._goes_on = goes_on
        self.retranslate()

    def dock(self) -> None:
        """Lie at the bottom of the window, over everything that is there."""
        under = self.window().size()
        wanted = (_ROWS + 1) * min(int(under.height() * _ROW_SHARE), _TALLEST_ROW)
        height = max(self.minimumSizeHint().height(), wanted)
        self.setGeometry(0, under.height() - height, under.width(), height)
        # A veil holds everything else back; but the field on it is typed into by these keys.
        self.setEnabled(True)
        self.show()
        self.raise_()

    def _show_page(self, script: Script, *, signs: bool) -> None:
        self._script, self._signs = script, signs
        if (script, signs) not in self._built:
            page = self._page(SIGNS[script] if signs else LETTERS[script])
            self._built[script, signs] = page
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(self._built[script, signs])
        self._show_shift(_Shift.OFF)
        self.retranslate()

    def _show_shift(self, shift: _Shift) -> None:
        self._shift = shift
        for key in self._built[self._script, self._signs].findChildren(Key):
            if isinstance(key.does, Letter):
                key.show_letter(self._text(key.does))
        self._show_icons()

    @Slot()
    def _show_icons(self) -> None:
        role, icon, colour = _SHIFT_LOOKS[self._shift]
        for key in self.keys:
            if key.does is Act.SHIFT:
                set_property(key, "role", role)
                key.setIcon(self.theme.icon(icon, colour))
            elif key.does is Act.ENTER:
                set_property(key, "role", "letter-main")
            elif key.does in _ICONS:
                key.setIcon(self.theme.icon(_ICONS[key.does]))
            key.setIconSize(self.theme.icon_size())

    def _text(self, letter: Letter) -> str:
        return letter.plain if self._shift is _Shift.OFF else letter.shifted

    # --- What is struck -------------------------------------------------------------------------

    @Slot(object)
    def _strike(self, key: Key) -> None:
        if isinstance(key.does, Letter):
            self.typed.emit(self._text(key.does))
            if self._shift is _Shift.ONCE:
                self._show_shift(_Shift.OFF)
        elif key.does is Act.SHIFT:
            self._turn_shift()
        elif key.does is Act.SIGNS:
            self._show_page(self._script, signs=not self._signs)
        elif key.does is Act.SCRIPT:
            latin = self._script is Script.LATIN
            self._show_page(Script.DEVANAGARI if latin else Script.LATIN, signs=self._signs)
        elif key.does is Act.ERASE:
            self.erased.emit()
        elif key.does is Act.ENTER:
            self.entered.emit()
        elif key.does is Act.HIDE:
            self.hide_requested.emit()
        else:
            self.moved.emit(-1 if key.does is Act.LEFT else 1)

    def _turn_shift(self) -> None:
        """For one letter; twice at once for all that follow, until it is pressed again."""
        before, self._shifted_at = self._shifted_at, self._clock()
        at_once = self._shifted_at - before < QApplication.doubleClickInterval() / 1000
        twice = self._shift is _Shift.ONCE and at_once
        off = self._shift is _Shift.OFF
        self._show_shift(_Shift.LOCKED if twice else _Shift.ONCE if off else _Shift.OFF)
        self.retranslate()


def _letters_in_short(script: Script) -> str:
    return "ABC" if script is Script.LATIN else "कखग"
