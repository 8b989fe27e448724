"""Pictures of products, made off the GUI thread and kept within bounds."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QRunnable, QSize, Qt, QThreadPool, QTimer, Signal, Slot
from PySide6.QtGui import QBrush, QColor, QImage, QImageReader, QPainter, QPixmap, QPixmapCache

from fitkiosk.domain.products import ProductCard
from ui.art.detail import paint_detail
from ui.art.garments import paint_garment

if TYPE_CHECKING:  # at run time it would bring the engine in before the first paint
    from fitkiosk.services.pictures import PictureService

_CACHE_KB = 96 * 1024
_WORKERS = 1
_MOST_WAITING = 64  # more than fit on any screen
_GIVEN_WAY_MS = 250  # by then even a large shop has been judged and painted
_UNDYED = "#B9AFA2"  # of what has a colour that nobody could name

# What a name says of the cloth, and the pattern it is drawn with; the first word found counts.
_PATTERNS = (
    (("stripe", "striped", "stripes", "pinstripe"), 1),
    (("block-print", "block", "buti", "dot", "polka", "bandhani", "printed", "print"), 2),
    (("check", "checked", "checks", "plaid", "gingham", "windowpane"), 3),
    (("zari", "border", "embroidered", "embroidery", "chikankari", "kantha", "mirror-work"), 4),
    (("floral", "flower", "ikat", "paisley", "kalamkari", "botanical", "blossom"), 5),
)
_PLAIN = 0


def pattern_of(card: ProductCard) -> int:
    """The pattern that a product's name speaks of; plain where it speaks of none."""
    words = set(card.name.lower().split())
    return next((pattern for names, pattern in _PATTERNS if words & set(names)), _PLAIN)


def colour_of(card: ProductCard) -> QColor:
    """The colour that a product is drawn in."""
    return QColor(card.colour or _UNDYED)


class _Painting(QRunnable):
    """Makes one picture and hands it to the owner, whose signals live on the GUI side."""

    def __init__(self, owner: Pictures, key: str, make: Callable[[], QImage]) -> None:
        super().__init__()
        self._owner = owner
        self._key = key
        self._make = make

    def run(self) -> None:
        self._owner.made.emit(self._key, self._make())


class Pictures(QObject):
    """Gives pictures that are there, and has the others made.

    The picture asked for last is made first: who flings through the shop wants to see what is in
    front of them. What was asked for long ago is dropped, and asked for again when it is in sight.

    Args:
        files: knows where the shop's pictures lie.
        synchronous: make each picture at once on the calling thread, as tests do.

    Signals:
        arrived: a picture can be had now; carries its key.
    """

    arrived = Signal(str)
    made = Signal(str, QImage)

    def __init__(
        self, files: PictureService, parent: QObject | None = None, *, synchronous: bool = False
    ) -> None:
        super().__init__(parent)
        self._files = files
        self._synchronous = synchronous
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(_WORKERS)
        self._waiting: dict[str, Callable[[], QImage]] = {}
        self._making: set[str] = set()
        self._way_given = QTimer(self, singleShot=True, interval=_GIVEN_WAY_MS)
        self._way_given.timeout.connect(self._go_on)
        QPixmapCache.setCacheLimit(max(QPixmapCache.cacheLimit(), _CACHE_KB))
        self.made.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def of_card(self, card: ProductCard, size: QSize, ratio: float, radius: int) -> QPixmap | None:
        """A product's first picture, or its drawing where it has none; None while it is made.

        Args:
            card: the product.
            size: in logical pixels, which the picture fills.
            ratio: device pixels a logical one.
            radius: of its upper corners; to cut them off at each painting takes milliseconds.
        """
        pixels = size * ratio
        wide = f"{pixels.width()}x{pixels.height()}/{radius}"
        if card.picture is not None:
            key, file = f"{card.picture}/{wide}", self._files.file(card.picture)
        else:
            key, file = f"{card.product_type}/{card.colour}/{pattern_of(card)}/{wide}", None
        pixmap = self.get(key, partial(_tile, card, file, pixels, radius * ratio))
        if pixmap is not None:
            pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def of_page(
        self, card: ProductCard, key: str | None, view: int, size: QSize, ratio: float
    ) -> QPixmap | None:
        """A picture as the product's page shows it, whole; None while it is made.

        Args:
            card: the product.
            key: of the picture; None for a drawing.
            view: of a drawing: 0 the whole garment, 1 its cloth up close.
            size: in logical pixels, which the picture does not exceed.
            ratio: device pixels a logical one.
        """
        pixels = size * ratio
        wide = f"{pixels.width()}x{pixels.height()}"
        if key is None:
            name = f"{card.product_type}/{card.colour}/{pattern_of(card)}/{view}/page/{wide}"
            pixmap = self.get(name, partial(draw_garment, card, pixels, view))
        else:
            file = self._files.file(key, large=True)
            pixmap = self.get(f"{key}/page/{wide}", partial(_whole, card, file, view, pixels))
        if pixmap is not None:
            pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def get(self, key: str, make: Callable[[], QImage]) -> QPixmap | None:
        """A picture, or None while it is being made.

        Args:
            key: names the picture with all that it depends on, its size too.
            make: makes it, on another thread; touches no widget and no pixmap.
        """
        pixmap = QPixmap()
        if QPixmapCache.find(key, pixmap):
            return pixmap
        if self._synchronous:
            return self._keep(key, make())
        if key not in self._making:
            self._waiting.pop(key, None)
            self._waiting[key] = make  # to the end: it is made next
            while len(self._waiting) > _MOST_WAITING:
                del self._waiting[next(iter(self._waiting))]
            self._go_on()
        return None

    @property
    def busy(self) -> bool:
        """Whether a picture that was asked for is still to be made."""
        return bool(self._waiting or self._making)

    def give_way(self) -> None:
        """Begin no picture for a moment: somebody waits for what is being looked for."""
        if not self._synchronous:
            self._way_given.start()

    def drain(self) -> None:
        """Wait for what is being made and drop the rest; for shutdown."""
        self._way_given.stop()
        self._waiting.clear()
        self._pool.waitForDone()

    @Slot()
    def _go_on(self) -> None:
        if self._way_given.isActive():
            return
        while self._waiting and len(self._making) < _WORKERS:
            key, make = self._waiting.popitem()
            self._making.add(key)
            self._pool.start(_Painting(self, key, make))

    @Slot(str, QImage)
    def _take(self, key: str, image: QImage) -> None:
        self._making.discard(key)
        self._keep(key, image)
        self._go_on()
        self.arrived.emit(key)

    def _keep(self, key: str, image: QImage) -> QPixmap:
        pixmap = QPixmap.fromImage(image)
        QPixmapCache.insert(key, pixmap)
        return pixmap


def _tile(card: ProductCard, file: Path | None, size: QSize, radius: float) -> QImage:
    """The picture in a file; the drawing where there is no file, or it cannot be read."""
    image = read_picture(file, size) if file is not None else QImage()
    if image.isNull():
        image = draw_garment(card, size)
    tile = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(image))
    # The lower corners lie below the edge.
    area = QRectF(0, 0, size.width(), size.height() + radius)
    painter.drawRoundedRect(area, radius, radius)
    painter.end()
    return tile


def _whole(card: ProductCard, file: Path, view: int, size: QSize) -> QImage:
    """The whole picture of a file; the drawing where it cannot be read."""
    reader = QImageReader(str(file))
    own = reader.size()
    if own.isValid() and not own.isEmpty():
        reader.setScaledSize(own.scaled(size, Qt.AspectRatioMode.KeepAspectRatio))
        image = reader.read()
        if not image.isNull():
            return image
    return draw_garment(card, size, view)


def draw_garment(card: ProductCard, size: QSize, view: int = 0) -> QImage:
    """A product's drawing, which fills a size in device pixels: whole, or its cloth up close."""
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    area = QRectF(0, 0, size.width(), size.height())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint = paint_detail if view else paint_garment
    paint(painter, area, card.product_type, colour_of(card), pattern_of(card))
    painter.end()
    return image


def read_picture(file: Path, size: QSize) -> QImage:
    """Read a picture so that it fills a size, its middle kept; null where it cannot be read.

    Args:
        file: a JPEG of the shop's own, small already.
        size: in device pixels.
    """
    reader = QImageReader(str(file))
    own = reader.size()
    if not own.isValid() or own.isEmpty():
        return QImage()
    reader.setScaledSize(own.scaled(size, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    if image.isNull():
        return image
    left, top = (image.width() - size.width()) // 2, (image.height() - size.height()) // 2
    return image.copy(left, top, size.width(), size.height())
