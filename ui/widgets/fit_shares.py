"""How many found a product too tight, true to size and too loose, as one bar."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fitkiosk.domain.outcomes import FitCounts
from ui.theme.theme import Theme

_HEIGHT = 14


class FitShares(QWidget):
    """Three shares of a bar; the words beside it say the same."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._counts = FitCounts()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A slim bar."""
        return QSize(240, _HEIGHT)

    def show_counts(self, counts: FitCounts) -> None:
        """Show other counts."""
        self._counts = counts
        self.setVisible(counts.total > 0)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the shares from tight to loose."""
        del event
        counts = self._counts
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        outline = QPainterPath()
        outline.addRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.setClipPath(outline)
        left = area.left()
        for count, colour in (
            (counts.tight, "caution_fill"),
            (counts.true, "great"),
            (counts.loose, "zone_off"),
        ):
            width = area.width() * count / max(1, counts.total)
            painter.fillRect(QRectF(left, 0, width, area.height()), self._theme.colour(colour))
            left += width
        painter.end()
