"""The bar at the foot of a screen: Back on the left, the one main action on the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.theme.theme import Theme
from ui.widgets.basics import button, label


class ActionBar(QWidget):
    """Back, a line of words, and the main action.

    Signals:
        back_requested: Back was pressed.
        main_requested: the main action was pressed.
    """

    back_requested = Signal()
    main_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("actions")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.back = button("back")
        self.main = button("main")
        self.words = label("soft")
        self._theme = theme
        self._row = row = QHBoxLayout(self)
        margin = theme.space("l")
        row.setContentsMargins(margin, theme.space("s"), margin, theme.space("s"))
        row.setSpacing(theme.space("m"))
        row.addWidget(self.back)
        row.addWidget(self.words, 1)
        row.addWidget(self.main)
        self.back.clicked.connect(self.back_requested)
        self.main.clicked.connect(self.main_requested)
        theme.changed.connect(self._show_icons)
        self._show_icons()

    def add_beside(self, other: QPushButton) -> None:
        """Put a lesser action beside the main one."""
        self._row.insertWidget(self._row.count() - 1, other)

    def _show_icons(self) -> None:
        self.back.setIcon(self._theme.icon("arrow-left"))
        self.back.setIconSize(self._theme.icon_size("lead"))
