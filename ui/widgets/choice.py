"""A choice of one among many, such as a brand."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QListView, QSizePolicy

from ui.theme.theme import Theme


class Choice(QComboBox):
    """A field that opens a list; its first entry stands for none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        # The stylesheet gives entries their height in a view of one's own alone.
        self.setView(QListView())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def offer(self, none: str, others: Sequence[str]) -> None:
        """Offer other entries; the one that was chosen stays chosen where it is among them."""
        kept = self.currentText() if self.currentIndex() > 0 else ""
        self.clear()
        self.addItems([none, *others])
        self.setCurrentIndex(others.index(kept) + 1 if kept in others else 0)
        self.setEnabled(bool(others))

    def rename(self, none: str, others: Sequence[str]) -> None:
        """Offer the same in another language; the place that was chosen stays chosen."""
        place = max(self.currentIndex(), 0)
        self.offer(none, others)
        self.setCurrentIndex(place if place <= len(others) else 0)

    @property
    def chosen(self) -> str | None:
        """The entry that was chosen; None for none."""
        return self.currentText() if self.currentIndex() > 0 else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, and the arrow that the stylesheet has no picture for."""
        super().paintEvent(event)
        side = self._theme.icon_size("lead")
        place = QRect(0, 0, side.width(), side.height())
        place.moveCenter(self.rect().center())
        place.moveRight(self.rect().right() - self._theme.space("s"))
        painter = QPainter(self)
        colour = "ink" if self.isEnabled() else "line_strong"
        self._theme.icon("chevron-down", colour).paint(painter, place, Qt.AlignmentFlag.AlignCenter)
        painter.end()
