"""A product's pictures: a large one over small ones."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from fitkiosk.domain.products import Product
from ui.pictures import Pictures
from ui.theme.theme import Theme
from ui.widgets.basics import column, pressed_by_enter

_DRAWN = 2  # the whole garment, and its cloth up close
_MOST = 6


def views_of(product: Product) -> tuple[str | None, ...]:
    """The keys of the pictures that a page shows; None for each drawing of what has none."""
    return tuple(each.key for each in product.pictures[:_MOST]) or (None,) * _DRAWN


def _frame(rect: QRect, radius: int) -> QPainterPath:
    frame = QPainterPath()
    frame.addRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius)
    return frame


class ProductPicture(QAbstractButton):
    """One picture of a product in a rounded frame; a tap or Enter means that it is chosen.

    Args:
        theme: the look.
        pictures: makes them.
        radius: the frame's, by its token.
    """

    def __init__(self, theme: Theme, pictures: Pictures, radius: str) -> None:
        super().__init__()
        self._theme = theme
        self._pictures = pictures
        self._radius = radius
        self._product: Product | None = None
        self.place = 0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        pictures.arrived.connect(self.update)

    def show_product(self, product: Product | None, place: int) -> None:
        """Show one of a product's pictures, by its place among them; None for nothing."""
        self._product = product
        self.place = place
        self._describe()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._describe()
        super().changeEvent(event)

    def _describe(self) -> None:
        if self._product is None:
            self.setAccessibleName("")
            return
        words = self.tr("{product}, picture {number} of {count}")
        self.setAccessibleName(
            words.format(
                product=self._product.name,
                number=self.place + 1,
                count=len(views_of(self._product)),
            )
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, marked when it is chosen or the keyboard is on it."""
        del event
        if self._product is None:
            return
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = _frame(self.rect(), theme.shape(self._radius))
        painter.save()
        painter.setClipPath(frame)
        painter.fillRect(self.rect(), theme.colour("sunken"))
        key = views_of(self._product)[self.place]
        ratio = self.devicePixelRatioF()
        pixmap = self._pictures.of_page(self._product, key, self.place, self.size(), ratio)
        if pixmap is not None:
            place = QRectF(0, 0, pixmap.width() / ratio, pixmap.height() / ratio)
            place.moveCenter(QRectF(self.rect()).center())
            painter.drawPixmap(place.topLeft(), pixmap)
        painter.restore()
        marked = self.isChecked() or self.hasFocus()
        colour = "accent" if self.hasFocus() else "brand" if self.isChecked() else "line"
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour(colour), 2 if marked else 1))
        painter.drawPath(frame)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter as on Space."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)


class LargePicture(ProductPicture):
    """The large picture of a product; a finger's swipe goes to the next one.

    Signals:
        turned: the picture before (-1) or after (1) is wanted.
    """

    turned = Signal(int)

    def __init__(self, theme: Theme, pictures: Pictures) -> None:
        super().__init__(theme, pictures, "radius")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 180)

    def sizeHint(self) -> QSize:
        """A portrait picture."""
        return QSize(340, 380)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn with the arrow keys."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.turned.emit(step)


class Gallery(QWidget):
    """A large picture over small ones.

    Signals:
        zoom_requested: the large picture was tapped; carries its place among all.
    """

    zoom_requested = Signal(int)

    def __init__(self, theme: Theme, pictures: Pictures) -> None:
        super().__init__()
        self.large = LargePicture(theme, pictures)
        self.small = [ProductPicture(theme, pictures, "radius_small") for _ in range(_MOST)]
        row = QHBoxLayout()
        row.setSpacing(theme.space("s"))
        for picture in self.small:
            picture.setFixedSize(64, 72)
            picture.setCheckable(True)
            picture.setAutoExclusive(True)
            picture.clicked.connect(self._choose_pressed)
            row.addWidget(picture)
        row.addStretch(1)
        box = column(self, spacing=theme.space("s"))
        box.addWidget(self.large, 1)
        box.addLayout(row)
        self._product: Product | None = None
        self.large.clicked.connect(self._zoom)
        self.large.turned.connect(self._turn)

    def show_product(self, product: Product | None) -> None:
        """Show a product, its first picture large; None for nothing."""
        self._product = product
        count = 0 if product is None else len(views_of(product))
        for place, picture in enumerate(self.small):
            picture.setVisible(place < count)
            picture.show_product(product if place < count else None, place)
        self._choose(0)

    def _choose(self, place: int) -> None:
        self.large.show_product(self._product, place)
        self.small[place].setChecked(True)

    @Slot()
    def _choose_pressed(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, ProductPicture):
            self._choose(pressed.place)

    @Slot(int)
    def _turn(self, step: int) -> None:
        if self._product is not None:
            self._choose((self.large.place + step) % len(views_of(self._product)))

    @Slot()
    def _zoom(self) -> None:
        self.zoom_requested.emit(self.large.place)
