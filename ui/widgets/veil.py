"""A question over the whole window."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from ui.theme.theme import Theme
from ui.widgets.basics import button, card, column, label


class IdleVeil(QWidget):
    """Asks whether somebody is still there, while the seconds run down.

    Signals:
        stay_requested: somebody is.
        leave_requested: start over at once.
    """

    stay_requested = Signal()
    leave_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._under = parent
        self._focus_before: QWidget | None = None
        self.setObjectName("veil")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = label("title")
        self.words = label("lead-soft")
        self.seconds = label("display", wrap=False)
        self.leave = button("back")
        self.stay = button("main")
        box = card()
        box.setFixedWidth(560)
        texts = column(box, margins=theme.space("xl"), spacing=theme.space("m"))
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
        outer = QHBoxLayout(self)
        outer.addWidget(box, 0, Qt.AlignmentFlag.AlignCenter)
        self.stay.clicked.connect(self.stay_requested)
        self.leave.clicked.connect(self.leave_requested)
        parent.installEventFilter(self)
        self.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the keyboard back to where it was."""
        super().hideEvent(event)
        if self._focus_before is not None and self._focus_before.isVisible():
            self._focus_before.setFocus()
        self._focus_before = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the parent whatever its size."""
        if watched is self._under and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._under.rect())
        return super().eventFilter(watched, event)

    def show_seconds(self, seconds: int) -> None:
        """Show the question with the seconds that are left."""
        self.title.setText(self.tr("Are you still there?"))
        self.words.setText(
            self.tr("Touch anywhere to go on, or this visit ends and its measurements are cleared.")
        )
        self.seconds.setText(str(seconds))
        self.leave.setText(self.tr("Start over"))
        self.stay.setText(self.tr("I'm still here"))
        if not self.isVisible():
            self._focus_before = QApplication.focusWidget()
            self.setGeometry(self._under.rect())
            self.show()
            self.raise_()
            self.stay.setFocus()
