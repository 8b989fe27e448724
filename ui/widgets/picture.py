"""What pictures have in common that are as high as their width asks for."""

from PySide6.QtCore import QEvent, QRectF, QSize, QSizeF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.theme import Theme

_LEAST_PX = 240


class Picture(QWidget):
    """A picture over all the width there is, or a quiet ground instead of it.

    A subclass says how high it is and draws it; `_shown` tells whether there is anything to draw.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._painted = QPixmap()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._refit)

    def _shown(self) -> bool:
        raise NotImplementedError

    def _height(self, width: int) -> float:
        raise NotImplementedError

    def _draw(self, painter: QPainter) -> None:
        raise NotImplementedError

    def _tell(self, name: str, said: str) -> None:
        """Say to who does not see it what it shows, and show it."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(said)
        self._refit()

    @Slot()
    def _refit(self) -> None:
        self._painted = QPixmap()
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language: other words need other room."""
        if event.type() == QEvent.Type.LanguageChange:
            self._refit()
        super().changeEvent(event)

    def hasHeightForWidth(self) -> bool:
        """Words need less height where they have more width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high it is at a width."""
        return round(self._height(width) + 0.5)

    def sizeHint(self) -> QSize:
        """As narrow as it can be read."""
        return QSize(_LEAST_PX, self.heightForWidth(_LEAST_PX))

    def minimumSizeHint(self) -> QSize:
        """As narrow as it can be read; the height is that of the width it gets."""
        return QSize(_LEAST_PX, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture."""
        del event
        ratio = self.devicePixelRatioF()
        size = (QSizeF(self.size()) * ratio).toSize()
        # Drawn once: it lies on pages that scroll.
        if self._painted.size() != size:
            self._painted = QPixmap(size)
            self._painted.setDevicePixelRatio(ratio)
            self._painted.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._painted)
            if self._shown():
                self._draw(painter)
            else:
                paint_empty(painter, QRectF(self.rect()), self._theme)
            painter.end()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._painted)
        painter.end()


def paint_empty(painter: QPainter, area: QRectF, theme: Theme) -> None:
    """A quiet ground of the shape of what is to come."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.colour("line"))
    painter.setBrush(theme.colour("sunken"))
    radius = theme.shape("radius_small")
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.restore()
