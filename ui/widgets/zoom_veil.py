"""A product's picture as large as the window, to look at closely."""

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QGestureEvent,
    QGraphicsPixmapItem,
    QGraphicsScene,
    QGraphicsView,
    QHBoxLayout,
    QPinchGesture,
    QWidget,
)

from fitkiosk.domain.products import Product
from ui.pictures import Pictures
from ui.theme.theme import Theme
from ui.widgets.basics import button, column
from ui.widgets.product_picture import views_of
from ui.widgets.veil import Veil

_PIXELS = QSize(1600, 1600)  # no picture is kept larger
_STEP = 1.5
_CLOSEST = 8.0


class _Sheet(QGraphicsView):
    """The picture: dragged by a finger or the mouse, closer by wheel, pinch or a double tap."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._item = QGraphicsPixmapItem()
        self._item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        scene = QGraphicsScene(self)
        scene.addItem(self._item)
        self.setScene(scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        for part in (self, self.viewport()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the buttons below do what a hand can
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setBackgroundBrush(theme.colour("sunken"))
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        for bars in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            bars(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self.closeness = 1.0

    def show_picture(self, pixmap: QPixmap) -> None:
        """Show a picture, whole."""
        pixmap.setDevicePixelRatio(1.0)
        self._item.setPixmap(pixmap)
        self.setSceneRect(self._item.boundingRect())
        self.show_whole()

    def show_whole(self) -> None:
        """From as far as it takes to see all of it."""
        self.closeness = 1.0
        self.fitInView(self._item, Qt.AspectRatioMode.KeepAspectRatio)

    def come(self, factor: float) -> None:
        """Come closer, or go away with a factor below 1."""
        wanted = min(max(self.closeness * factor, 1.0), _CLOSEST)
        if wanted == 1.0:
            self.show_whole()
            return
        self.scale(wanted / self.closeness, wanted / self.closeness)
        self.closeness = wanted

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Closer or away."""
        self.come(_STEP if event.angleDelta().y() > 0 else 1 / _STEP)

    def mouseDoubleClickEvent(self, event: object) -> None:
        """Close up, or the whole again."""
        del event
        self.come(2.5 if self.closeness == 1.0 else 0.0)

    def viewportEvent(self, event: QEvent) -> bool:
        """Follow two fingers."""
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self.come(pinch.scaleFactor())
                return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole in sight."""
        super().resizeEvent(event)
        self.show_whole()


class ZoomVeil(Veil):
    """Covers the window with one picture of a product."""

    def __init__(self, theme: Theme, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._pictures = pictures
        self._wanted: tuple[Product, int] | None = None
        self._waiting = False  # for the picture that is wanted
        self.sheet = _Sheet(theme)
        self.before, self.after = button(), button()
        self.closer, self.away = button(), button()
        self.done = button("main")
        row = QHBoxLayout()
        row.setSpacing(theme.space("m"))
        for part in (self.before, self.after, self.closer, self.away):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.done)
        box = column(self.card, margins=theme.space("m"), spacing=theme.space("m"))
        box.addWidget(self.sheet, 1)
        box.addLayout(row)
        self.before.clicked.connect(self._go_back)
        self.after.clicked.connect(self._go_on)
        self.closer.clicked.connect(self._come_closer)
        self.away.clicked.connect(self._go_away)
        self.done.clicked.connect(self.hide)
        pictures.arrived.connect(self._show_arrived)
        theme.changed.connect(self._show_icons)
        self._show_icons()
        self.retranslate()

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.done.setText(self.tr("Done"))
        self.closer.setAccessibleName(self.tr("Closer"))
        self.away.setAccessibleName(self.tr("Further away"))
        self.before.setAccessibleName(self.tr("The picture before"))
        self.after.setAccessibleName(self.tr("The next picture"))
        self.sheet.setAccessibleName(self.tr("The picture, large"))

    def open(self, product: Product, place: int) -> None:
        """Show one of a product's pictures, by its place among them."""
        self._wanted, self._waiting = (product, place), True
        several = len(views_of(product)) > 1
        self.before.setVisible(several)
        self.after.setVisible(several)
        self.cover()
        self._show()
        self.done.setFocus()

    def forget(self) -> None:
        """Hold no product."""
        self._wanted = None
        self.hide()

    def leave_below(self, height: int) -> None:
        """Fill the window."""
        super().leave_below(height)
        edge = 2 * self.theme.space("l")
        self.card.setFixedSize(self.size() - QSize(edge, edge))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Closer and away by + and -, to other pictures by the arrows."""
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self._come_closer()
            case Qt.Key.Key_Minus:
                self._go_away()
            case Qt.Key.Key_Left:
                self._go_back()
            case Qt.Key.Key_Right:
                self._go_on()
            case _:
                super().keyPressEvent(event)

    @Slot()
    def _show_arrived(self) -> None:
        if self._waiting and self.isVisible():
            self._show()

    def _show(self) -> None:
        if self._wanted is None:
            return
        product, place = self._wanted
        pixmap = self._pictures.of_page(product, views_of(product)[place], place, _PIXELS, 1.0)
        self._waiting = pixmap is None
        if pixmap is not None:
            self.sheet.show_picture(pixmap)

    def _turn(self, step: int) -> None:
        if self._wanted is not None:
            product, place = self._wanted
            self._wanted = product, (place + step) % len(views_of(product))
            self._show()

    @Slot()
    def _go_back(self) -> None:
        self._turn(-1)

    @Slot()
    def _go_on(self) -> None:
        self._turn(1)

    @Slot()
    def _come_closer(self) -> None:
        self.sheet.come(_STEP)

    @Slot()
    def _go_away(self) -> None:
        self.sheet.come(1 / _STEP)

    @Slot()
    def _show_icons(self) -> None:
        for part, name in (
            (self.before, "chevron-left"),
            (self.after, "chevron-right"),
            (self.closer, "magnify-plus-outline"),
            (self.away, "magnify-minus-outline"),
        ):
            part.setIcon(self.theme.icon(name))
            part.setIconSize(self.theme.icon_size("title"))
