"""What lies over the whole window until it is answered."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from ui.theme.theme import Theme
from ui.widgets.basics import View, button, card, column, label
from ui.widgets.room import lay_above


class Veil(View):
    """Covers the window with a card in its middle; nothing below can be reached meanwhile."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme)
        self.setParent(parent)
        self.setObjectName("veil")
        self.card = card()
        outer = QHBoxLayout(self)
        outer.addWidget(self.card, 0, Qt.AlignmentFlag.AlignCenter)
        self._under = parent
        self._held: list[QWidget] = []
        self._focus_before: QWidget | None = None
        self._below = 0
        parent.installEventFilter(self)
        self.hide()

    def cover(self) -> None:
        """Lie over everything."""
        self.leave_below(self._below)
        self.show()
        self.raise_()

    def leave_below(self, height: int) -> None:
        """Leave so much at the bottom to the keyboard on the screen; 0 when it is gone."""
        self._below = height
        if height:
            lay_above(self, self._under.rect().adjusted(0, 0, 0, -height))
        else:
            self.setGeometry(self._under.rect())

    def showEvent(self, event: QShowEvent) -> None:
        """Hold what lies below back from fingers, Tab and screen readers."""
        super().showEvent(event)
        if not self._held:
            self._focus_before = QApplication.focusWidget()
            children = self._under.children()
            below = (each for each in children if isinstance(each, QWidget) and each is not self)
            self._held = [each for each in below if each.isEnabled() and not each.isHidden()]
            for each in self._held:
                each.setEnabled(False)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of what lies below, and give the keyboard back to where it was."""
        super().hideEvent(event)
        for each in self._held:
            each.setEnabled(True)
        self._held = []
        if self._focus_before is not None and self._focus_before.isVisible():
            self._focus_before.setFocus()
        self._focus_before = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the parent whatever its size."""
        # Filters are asked until the very end, when Python has let go of the attributes already.
        if event.type() == QEvent.Type.Resize and self.isVisible() and watched is self._under:
            self.leave_below(self._below)
        return super().eventFilter(watched, event)


class IdleVeil(Veil):
    """Asks whether somebody is still there, while the seconds run down.

    Signals:
        stay_requested: somebody is.
        leave_requested: start over at once.
    """

    stay_requested = Signal()
    leave_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.title = label("title")
        self.words = label("lead-soft")
        self.seconds = label("display", wrap=False)
        self.leave = button("back")
        self.stay = button("main")
        self.card.setFixedWidth(560)
        texts = column(self.card, margins=theme.space("xl"), spacing=theme.space("m"))
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.seconds)
        texts.addLayout(top)
        texts.addWidget(self.words)
        row = QHBoxLayout()
        row.addWidget(self.leave)
        row.addStretch(1)
        row.addWidget(self.stay)
        texts.addLayout(row)
        self.stay.clicked.connect(self.stay_requested)
        self.leave.clicked.connect(self.leave_requested)
        self.retranslate()

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.title.setText(self.tr("Are you still there?"))
        self.words.setText(
            self.tr("Touch anywhere to go on, or this visit ends and its measurements are cleared.")
        )
        self.leave.setText(self.tr("Start over"))
        self.stay.setText(self.tr("I'm still here"))

    def show_seconds(self, seconds: int) -> None:
        """Show the question with the seconds that are left."""
        self.seconds.setText(str(seconds))
        if not self.isVisible():
            self.cover()
            self.stay.setFocus()
