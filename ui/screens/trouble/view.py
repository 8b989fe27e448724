"""Trouble as it looks: calm, and with a way out."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.theme.theme import Theme
from ui.widgets.basics import Heading, View, button, column, label
from ui.widgets.language_switch import LanguageSwitch


class TroubleView(View):
    """What happened, what to do, and the buttons to do it with."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        space = theme.space
        self._icon = QLabel()
        self.title = Heading("display")
        self.words = label("lead-soft")
        self.reference = label("soft")
        self.reference.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.language = LanguageSwitch(theme)
        self.other = button("back")
        self.main = button("main")
        middle = QWidget()
        middle.setMaximumWidth(760)
        box = column(middle, margins=space("xl"), spacing=space("m"))
        box.addWidget(self.language, 0, Qt.AlignmentFlag.AlignRight)
        box.addStretch(2)
        box.addWidget(self._icon)
        box.addWidget(self.title)
        box.addWidget(self.words)
        box.addWidget(self.reference)
        box.addSpacing(space("l"))
        row = QHBoxLayout()
        row.setSpacing(space("m"))
        row.addWidget(self.other)
        row.addStretch(1)
        row.addWidget(self.main)
        box.addLayout(row)
        box.addStretch(3)
        page = QHBoxLayout(self)
        page.addStretch(1)
        page.addWidget(middle, 8)
        page.addStretch(1)

    def show_trouble(self, title: str, words: str, reference: str = "") -> None:
        """Say what happened."""
        icon = self.theme.icon("alert-circle-outline", "caution")
        self._icon.setPixmap(icon.pixmap(self.theme.icon_size("hero"), self.devicePixelRatioF()))
        self.title.setText(title)
        self.words.setText(words)
        self.reference.setText(reference)
        self.reference.setVisible(bool(reference))

    def offer(self, main: str, other: str = "") -> None:
        """Word the ways out."""
        self.main.setText(main)
        self.other.setText(other)
        self.other.setVisible(bool(other))
