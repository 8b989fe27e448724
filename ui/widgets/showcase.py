"""The calm picture on Home: a few garments of the shop that slowly give way to others."""

from PySide6.QtCore import QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.art.garments import paint_garment
from ui.theme.theme import Theme

# Type, colour, pattern. Each tile walks down this list, so no two tiles ever show the same piece.
PIECES = (
    ("fitted kurti", "#8E2A4A", 2),
    ("jeans", "#3B5C8A", 0),
    ("maxi dress", "#2F6B5E", 5),
    ("shirt", "#E9E2D0", 1),
    ("kaftan", "#D08A2E", 4),
    ("palazzo", "#54346B", 0),
    ("midi dress", "#B5544A", 2),
    ("hoodie", "#5E6B54", 0),
    ("blouse", "#C23B6E", 4),
    ("t-shirt", "#F2EFE8", 1),
    ("loose kurti", "#2B4A6F", 2),
    ("joggers", "#3A3A44", 0),
)
_TURN_MS = 4500
_ROWS = 2


class Showcase(QWidget):
    """Six tiles; while `play` is on, one after another changes its garment."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 280)
        self._columns = 3
        self._pieces = list(range(self._columns * _ROWS))
        self._turns = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_TURN_MS)
        self._timer.timeout.connect(self._turn)

    def play(self, playing: bool) -> None:
        """Let the tiles change, or hold them."""
        if playing:
            self._timer.start()
        else:
            self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tiles in a grid that fills the widget."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = self._theme.space("m")
        width = (self.width() - gap * (self._columns - 1)) / self._columns
        height = (self.height() - gap * (_ROWS - 1)) / _ROWS
        for tile, piece in enumerate(self._pieces):
            row, column = divmod(tile, self._columns)
            rect = QRectF(column * (width + gap), row * (height + gap), width, height)
            self._paint_tile(painter, rect, piece)
        painter.end()

    def _paint_tile(self, painter: QPainter, rect: QRectF, piece: int) -> None:
        product_type, colour, variant = PIECES[piece]
        radius = self._theme.shape("radius")
        frame = QPainterPath()
        frame.addRoundedRect(rect, radius, radius)
        painter.save()
        painter.setClipPath(frame, Qt.ClipOperation.IntersectClip)
        paint_garment(painter, rect, product_type, QColor(colour), variant)
        painter.restore()

    @Slot()
    def _turn(self) -> None:
        tile = (self._turns * 4) % len(self._pieces)
        self._pieces[tile] = next(
            piece
            for step in range(len(PIECES))
            if (piece := (self._pieces[tile] + 1 + step) % len(PIECES)) not in self._pieces
        )
        self._turns += 1
        self.update()
