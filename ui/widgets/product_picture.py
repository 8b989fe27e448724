"""A product's pictures, drawn from its type, colour and pattern."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from fitkiosk.domain.products import ProductCard
from ui.art.detail import paint_detail
from ui.art.garments import paint_garment
from ui.theme.theme import Theme
from ui.widgets.basics import column

# What a name says of the cloth, and the pattern it is drawn with; the first word found counts.
_PATTERNS = (
    (("stripe", "striped", "pinstripe"), 1),
    (("block-print", "block", "buti", "dot", "polka", "bandhani", "printed", "print"), 2),
    (("check", "checked", "checks", "plaid", "gingham", "windowpane"), 3),
    (("zari", "border", "embroidered", "embroidery", "chikankari", "kantha", "mirror-work"), 4),
    (("floral", "flower", "ikat", "paisley", "kalamkari", "botanical", "blossom"), 5),
)
PLAIN = 0
VIEWS = 2


def pattern_of(card: ProductCard) -> int:
    """The pattern that a product's name speaks of; plain where it speaks of none."""
    words = set(card.name.lower().split())
    return next((pattern for names, pattern in _PATTERNS if words & set(names)), PLAIN)


class ProductPicture(QWidget):
    """One picture of a product: 0 the whole garment, 1 its cloth up close.

    Signals:
        pressed: a small picture was chosen.
    """

    pressed = Signal(int)

    def __init__(self, theme: Theme, view: int, *, small: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self.view = view
        self._small = small
        self._chosen = False
        self._card: ProductCard | None = None
        if small:
            self.setFixedSize(72, 80)
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            self.setMinimumSize(200, 180)

    def sizeHint(self) -> QSize:
        """A portrait picture."""
        return QSize(72, 80) if self._small else QSize(340, 380)

    def show_product(self, card: ProductCard, view: int | None = None) -> None:
        """Draw a product."""
        self._card = card
        self.view = self.view if view is None else view
        self.setAccessibleName(card.name)
        self.update()

    def show_chosen(self, chosen: bool) -> None:
        """Mark a small picture as the one shown large."""
        self._chosen = chosen
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture in a rounded frame."""
        del event
        if self._card is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        radius = self._theme.shape("radius_small" if self._small else "radius")
        frame = QPainterPath()
        frame.addRoundedRect(rect, radius, radius)
        painter.save()
        painter.setClipPath(frame)
        paint = paint_detail if self.view else paint_garment
        paint(
            painter,
            rect,
            self._card.product_type,
            QColor(self._card.colour),
            pattern_of(self._card),
        )
        painter.restore()
        marked = self._chosen or self.hasFocus()
        colour = "accent" if self.hasFocus() else "brand" if self._chosen else "line"
        painter.setPen(QPen(self._theme.colour(colour), 2 if marked else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(frame)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A tap chooses a small picture."""
        if self._small and self.rect().contains(event.position().toPoint()):
            self.pressed.emit(self.view)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space or Enter chooses a small picture."""
        if self._small and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pressed.emit(self.view)
        else:
            super().keyPressEvent(event)


class Gallery(QWidget):
    """A large picture over small ones."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.large = ProductPicture(theme, 0)
        self._small = [ProductPicture(theme, view, small=True) for view in range(VIEWS)]
        row = QHBoxLayout()
        row.setSpacing(theme.space("s"))
        for picture in self._small:
            picture.pressed.connect(self._choose)
            row.addWidget(picture)
        row.addStretch(1)
        box = column(self, spacing=theme.space("s"))
        box.addWidget(self.large, 1)
        box.addLayout(row)
        self._card: ProductCard | None = None

    def show_product(self, card: ProductCard) -> None:
        """Show a product, the whole garment first."""
        self._card = card
        for picture in self._small:
            picture.show_product(card)
        self._choose(0)

    def _choose(self, view: int) -> None:
        if self._card is not None:
            self.large.show_product(self._card, view)
        for picture in self._small:
            picture.show_chosen(picture.view == view)
