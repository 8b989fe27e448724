"""A product's pictures, drawn from its type, colour and pattern."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from fitkiosk.domain.products import ProductCard
from ui.art.detail import paint_detail
from ui.art.garments import paint_garment
from ui.theme.theme import Theme
from ui.widgets.basics import column, pressed_by_enter

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


def _frame(rect: QRect, radius: int) -> QPainterPath:
    frame = QPainterPath()
    frame.addRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius)
    return frame


def _paint(painter: QPainter, frame: QPainterPath, card: ProductCard, view: int) -> None:
    """Paint one picture of a product: 0 the whole garment, 1 its cloth up close."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.save()
    painter.setClipPath(frame)
    paint = paint_detail if view else paint_garment
    colour = QColor(card.colour)
    paint(painter, frame.boundingRect(), card.product_type, colour, pattern_of(card))
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)


class ProductPicture(QWidget):
    """The large picture of a product."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._view = 0
        self._card: ProductCard | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 180)

    def sizeHint(self) -> QSize:
        """A portrait picture."""
        return QSize(340, 380)

    def show_product(self, card: ProductCard, view: int) -> None:
        """Draw a product."""
        self._card = card
        self._view = view
        self.setAccessibleName(card.name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture in a rounded frame."""
        del event
        if self._card is None:
            return
        painter = QPainter(self)
        frame = _frame(self.rect(), self._theme.shape("radius"))
        _paint(painter, frame, self._card, self._view)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawPath(frame)
        painter.end()


class SmallPicture(QAbstractButton):
    """A small picture of a product, which a tap shows large.

    Signals:
        chosen: it was tapped; carries which picture it is.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, view: int) -> None:
        super().__init__()
        self._theme = theme
        self._view = view
        self._card: ProductCard | None = None
        self.setFixedSize(72, 80)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._choose)

    def show_product(self, card: ProductCard) -> None:
        """Draw a product."""
        self._card = card
        self._describe()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._describe()
        super().changeEvent(event)

    def _describe(self) -> None:
        if self._card is not None:
            words = self.tr("{product}, up close") if self._view else self.tr("{product}, whole")
            self.setAccessibleName(words.format(product=self._card.name))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, marked when it is shown large."""
        del event
        if self._card is None:
            return
        painter = QPainter(self)
        frame = _frame(self.rect(), self._theme.shape("radius_small"))
        _paint(painter, frame, self._card, self._view)
        marked = self.isChecked() or self.hasFocus()
        colour = "accent" if self.hasFocus() else "brand" if self.isChecked() else "line"
        painter.setPen(QPen(self._theme.colour(colour), 2 if marked else 1))
        painter.drawPath(frame)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter as on Space."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self._view)


class Gallery(QWidget):
    """A large picture over small ones."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.large = ProductPicture(theme)
        self._small = [SmallPicture(theme, view) for view in range(VIEWS)]
        row = QHBoxLayout()
        row.setSpacing(theme.space("s"))
        for picture in self._small:
            picture.chosen.connect(self._choose)
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
        self._small[view].setChecked(True)
