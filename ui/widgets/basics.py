"""The plain parts that every screen is made of; how they look is the stylesheet's business."""

from html import escape
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QBoxLayout,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QScroller,
    QVBoxLayout,
    QWidget,
)

from ui.theme.theme import Theme

# In per cent of the font's own distance. Devanagari hangs vowels below its letters.
_CLOSE_LINES, _CLOSE_LINES_OF_DEVANAGARI = 80, 90
_DEVANAGARI = range(0x0900, 0x0980)
_HANGING_PX = 8
_BESIDE_ICON_PX = 4


def label(role: str = "", *, wrap: bool = True) -> QLabel:
    """A text in one of the stylesheet's roles, to be filled by the view.

    The text is always plain: names and files come from outside and must not become markup.
    """
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    return made


class Heading(QLabel):
    """A large text whose lines stand closer than Mukta, made for Devanagari too, sets them."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        # Close lines are cut below the last one, where a y or a g hangs.
        self.setContentsMargins(0, 0, 0, _HANGING_PX)
        self._words = ""

    def words(self) -> str:
        """The text as it was given."""
        return self._words

    def setText(self, text: str) -> None:
        """Show a text; it is plain, and no markup of it counts."""
        self._words = text
        self.setAccessibleName(text)
        lines = escape(text).replace("\n", "<br>")
        hangs = any(ord(letter) in _DEVANAGARI for letter in text)
        close = _CLOSE_LINES_OF_DEVANAGARI if hangs else _CLOSE_LINES
        super().setText(f'<div style="line-height:{close}%">{lines}</div>')


def pressed_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press a button on Enter, which Qt leaves to dialogs; whether it was Enter."""
    entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    if entered and not event.isAutoRepeat():
        button.click()
    return entered


class Button(QPushButton):
    """A push button that Enter presses as Space does, and whose icon keeps off the words."""

    def setIconSize(self, size: QSize) -> None:
        """Give an icon its size, with room on both sides."""
        super().setIconSize(QSize(size.width() + 2 * _BESIDE_ICON_PX, size.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)


def button(role: str = "") -> Button:
    """A push button in one of the stylesheet's roles."""
    made = Button()
    made.setProperty("role", role)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(False)
    return made


def card(role: str = "card") -> QFrame:
    """A surface that things lie on."""
    made = QFrame()
    made.setProperty("role", role)
    return made


def set_property(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the stylesheet selects by."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    # Qt matches a property selector only when the style is polished anew.
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def set_tone(widget: QWidget, tone: str) -> None:
    """Give a widget the colours of `great`, `caution`, `problem` or `unknown`; "" for none."""
    set_property(widget, "tone", tone)


def scroll_by_touch(area: QAbstractScrollArea) -> None:
    """Let a finger fling what scrolls.

    By touch alone: the gesture for the mouse holds clicks back to see whether they become a drag.
    """
    QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)


def scrolled(content: QWidget) -> QScrollArea:
    """Content that scrolls up and down, by finger too, and never sideways."""
    area = QScrollArea()
    content.setObjectName("scrolled")
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll_by_touch(area)
    return area


class View(QWidget):
    """A screen's widgets and layout, with its words in one place.

    A subclass puts its texts on in `retranslate`, which is called once it is built and again
    whenever the language changes.

    Signals:
        retranslated: the language changed, and the fixed texts are on; time for the others.
    """

    retranslated = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("screen")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.theme = theme

    def retranslate(self) -> None:
        """Put every fixed text on."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.retranslated.emit()
        super().changeEvent(event)


class Turning(QWidget):
    """A row that becomes a column where the window is taller than wide."""

    def __init__(self, spacing: int) -> None:
        super().__init__()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(spacing)
        self._shares: list[tuple[int, int]] = []

    def add(self, widget: QWidget, share: int, upright_share: int) -> None:
        """Add a part with its share of the width, and of the height when standing upright."""
        self._shares.append((share, upright_share))
        self._box.addWidget(widget, share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn with the window."""
        super().resizeEvent(event)
        window = self.window().size()
        upright = window.height() > window.width()
        direction = (
            QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight
        )
        if self._box.direction() != direction:
            self._box.setDirection(direction)
            for place, shares in enumerate(self._shares):
                self._box.setStretch(place, shares[upright])


def hand_on_focus(going: QWidget, to: QWidget) -> None:
    """Let what is about to hide or be disabled leave the keyboard in a place that was meant.

    Qt would give it to whatever comes next, which may be in another corner of the window.
    """
    focused: QWidget | None = going.window().focusWidget()  # whatever the types of Qt say
    if focused is not None and (focused is going or going.isAncestorOf(focused)):
        to.setFocus()


def follow_in_tab_order(first: QWidget, *others: QWidget) -> None:
    """Let Tab go to widgets that were made later as if they had been there from the start."""
    for one, other in pairwise((first, *others)):
        QWidget.setTabOrder(one, other)


def column(parent: QWidget, *, margins: int = 0, spacing: int = 0) -> QVBoxLayout:
    """A column layout with even margins."""
    box = QVBoxLayout(parent)
    box.setContentsMargins(margins, margins, margins, margins)
    box.setSpacing(spacing)
    return box
