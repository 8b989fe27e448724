"""A QR code on the screen, made to be read off it."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.art.qr import QUIET, Code, code_of, paint_code
from ui.theme.theme import Theme

_LEAST, _USUAL = 240, 400


class QrCode(QWidget):
    """Dark on white whatever the contrast, in whole pixels, as large as there is room.

    Args:
        theme: the look.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._code: Code = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(_LEAST, _LEAST)

    @property
    def code(self) -> Code:
        """The modules shown; none before there is a text."""
        return self._code

    def show_text(self, text: str) -> None:
        """Show another text; an empty one shows nothing."""
        self._code = code_of(text) if text else ()
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(_USUAL, _USUAL)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the modules on whole pixels of the screen, or some would be wider than others."""
        del event
        if not self._code:
            return
        ratio = self.devicePixelRatioF()
        across = len(self._code) + 2 * QUIET
        width, height = round(self.width() * ratio), round(self.height() * ratio)
        module = max(1, min(width, height) // across)
        corner = QPointF((width - across * module) // 2, (height - across * module) // 2)
        painter = QPainter(self)
        painter.scale(1 / ratio, 1 / ratio)
        ink, white = self._theme.colour("ink"), self._theme.colour("surface")
        paint_code(painter, corner, module, self._code, ink, white)
        painter.end()
