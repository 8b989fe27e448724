"""A few sentences below each other, each behind a small icon."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.theme.theme import Theme
from ui.widgets.basics import column, label


class Sentences(QWidget):
    """Sentences that belong together; hidden where there is none.

    Args:
        theme: the look.
        icon: the icon before each.
        colour: the icon's colour token.
        role: the stylesheet's role of the text.
        size: the type size that this role has.
    """

    def __init__(self, theme: Theme, icon: str, colour: str, role: str, size: str) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._colour = colour
        self._role = role
        self._size = size
        self._box = column(self, spacing=theme.space("xs"))
        self._rows: list[tuple[QWidget, QLabel, QLabel]] = []
        theme.changed.connect(self._show_icons)
        self.hide()

    def texts(self) -> tuple[str, ...]:
        """What is said now."""
        return tuple(words.text() for row, _, words in self._rows if not row.isHidden())

    def show_sentences(self, sentences: Sequence[str]) -> None:
        """Say something else."""
        while len(self._rows) < len(sentences):
            self._rows.append(self._add_row())
        for place, (row, _, words) in enumerate(self._rows):
            said = place < len(sentences)
            words.setText(sentences[place] if said else "")
            row.setVisible(said)
        self.setVisible(bool(sentences))
        self._show_icons()

    def _add_row(self) -> tuple[QWidget, QLabel, QLabel]:
        row, mark, words = QWidget(), QLabel(), label(self._role)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(self._theme.space("s"))
        beside.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(words, 1)
        self._box.addWidget(row)
        return row, mark, words

    @Slot()
    def _show_icons(self) -> None:
        """Each icon stands in the middle of its first line, however many lines follow."""
        side = self._theme.icon_size(self._size)
        line = QFontMetrics(self._theme.font(self._size)).lineSpacing()
        icon = self._theme.icon(self._icon, self._colour)
        for _, mark, _ in self._rows:
            mark.setFixedSize(side.width(), max(line, side.height()))
            mark.setPixmap(icon.pixmap(side, self.devicePixelRatioF()))
