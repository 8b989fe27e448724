"""A chart beside another one, as it looks."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme.theme import Theme
from ui.widgets.basics import button, column, label, scrolled
from ui.widgets.choice import Choice
from ui.widgets.sentences import Sentences
from ui.widgets.size_matrix import SizeMatrixView


class ComparePanel(QWidget):
    """Which other chart, and what the same people find in it.

    Signals:
        other_chosen: another chart of the list; carries its place, 0 for none.
        paste_requested: the other chart is in the clipboard.
        file_requested: the other chart is in a file.
    """

    other_chosen = Signal(int)
    paste_requested = Signal()
    file_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        space = theme.space
        self.words = label("soft")
        self.other = Choice(theme)
        self.paste, self.file = button(), button()
        self.said = Sentences(theme, "swap-horizontal", "brand", "", "body")
        self.matches_title = label("lead-strong")
        self.matches = Sentences(theme, "arrow-right-thin", "brand", "", "body")
        self.matrix = SizeMatrixView(theme)
        self.message = label("lead-soft")
        self.taken_for = label("soft")
        row = QHBoxLayout()
        row.setSpacing(space("s"))
        row.addWidget(self.other, 1)
        row.addWidget(self.paste)
        row.addWidget(self.file)
        content = QWidget()
        inside = column(content, spacing=space("s"))
        inside.setContentsMargins(0, 0, space("s"), 0)
        for each in (
            *(self.message, self.said, self.matrix),
            *(self.matches_title, self.matches, self.taken_for),
        ):
            inside.addWidget(each)
        inside.addStretch(1)
        box = column(self, spacing=space("s"))
        box.addWidget(self.words)
        box.addLayout(row)
        box.addWidget(scrolled(content), 1)
        self.other.activated.connect(self.other_chosen)
        self.paste.clicked.connect(self.paste_requested)
        self.file.clicked.connect(self.file_requested)
        theme.changed.connect(self.show_icons)
        self.show_icons()

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.words.setText(
            self.tr("Hold it against another chart: a competitor's, or an earlier version.")
        )
        self.other.setAccessibleName(self.tr("The other chart"))
        self.paste.setText(self.tr("Paste"))
        self.file.setText(self.tr("File"))
        self.matches_title.setText(self.tr("Size by size"))

    @Slot()
    def show_icons(self) -> None:
        """Draw the icons in the colours of now."""
        for each, name in ((self.paste, "content-paste"), (self.file, "file-upload-outline")):
            each.setIcon(self._theme.icon(name))
            each.setIconSize(self._theme.icon_size("lead"))
