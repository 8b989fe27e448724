"""Paints a product's card in the grid."""

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fitkiosk.domain.fit import Badge
from fitkiosk.domain.products import ProductCard
from ui import wording
from ui.itemmodels.product_cards import CardRole
from ui.pictures import Pictures
from ui.theme.theme import Theme

_PICTURE_RATIO = 1.12  # height to width of the picture
_NAME_LINES = 2


class CardDelegate(QStyledItemDelegate):
    """Picture, name, brand, price, and what there is to say of its sizes."""

    def __init__(self, theme: Theme, pictures: Pictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pictures = pictures
        self._size = QSize(220, 380)

    def fit_width(self, width: int) -> QSize:
        """Choose the card's size for a grid cell of this width, and return it."""
        inner = width - self._theme.space("m")
        self._size = QSize(width, round(inner * _PICTURE_RATIO) + self._words_height())
        return self._size

    def _words_height(self) -> int:
        theme = self._theme
        name = QFontMetrics(theme.font("body", QFont.Weight.DemiBold)).lineSpacing() * _NAME_LINES
        brand = QFontMetrics(theme.font("small")).lineSpacing()
        return name + brand + self._badge_height() + 5 * theme.space("s") + theme.space("m")

    def _badge_height(self) -> int:
        return QFontMetrics(self._theme.font("small")).lineSpacing() + self._theme.space("s")

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The grid's cell; half of its gap lies on each side."""
        del option, index
        return self._size

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one card."""
        card = index.data(CardRole.CARD)
        badge = index.data(CardRole.BADGE)
        theme = self._theme
        half_gap = theme.space("m") // 2
        cell: QRect = option.rect
        rect = cell.adjusted(half_gap, half_gap, -half_gap, -half_gap)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_surface(painter, rect, option)
        picture = QRect(rect.topLeft(), QSize(rect.width(), round(rect.width() * _PICTURE_RATIO)))
        self._paint_picture(painter, picture, card)
        self._paint_words(painter, rect, picture.bottom() + theme.space("s"), card, badge)
        painter.restore()

    def _paint_surface(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem) -> None:
        state: QStyle.StateFlag = option.state
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        pen = QPen(self._theme.colour("accent" if focused else "line"), 3 if focused else 1)
        painter.setPen(pen)
        painter.setBrush(self._theme.colour("surface"))
        radius = self._theme.shape("radius")
        painter.drawRoundedRect(QRectF(rect), radius, radius)

    def _paint_picture(self, painter: QPainter, rect: QRect, card: ProductCard) -> None:
        inner = rect.adjusted(2, 2, -2, 0)
        radius = self._theme.shape("radius") - 2
        ratio = painter.device().devicePixelRatioF()
        pixmap = self._pictures.of_card(card, inner.size(), ratio, radius)
        if pixmap is not None:
            painter.drawPixmap(inner.topLeft(), pixmap)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("sunken"))
        painter.drawRoundedRect(inner, radius, radius)

    def _paint_words(
        self, painter: QPainter, rect: QRect, top: int, card: ProductCard, badge: Badge | None
    ) -> None:
        theme = self._theme
        margin = theme.space("s") + theme.space("xs")
        left, width = rect.left() + margin, rect.width() - 2 * margin
        painter.setFont(theme.font("body", QFont.Weight.DemiBold))
        painter.setPen(theme.colour("ink"))
        metrics = painter.fontMetrics()
        for line in two_lines(card.name, metrics, width):
            painter.drawText(left, top + metrics.ascent(), line)
            top += metrics.lineSpacing()
        top = rect.bottom() - self._badge_height() - margin - theme.space("s")
        price = wording.price(card)
        small = QFontMetrics(theme.font("small", QFont.Weight.DemiBold))
        price_width = small.horizontalAdvance(price)
        painter.setFont(theme.font("small", QFont.Weight.DemiBold))
        painter.drawText(rect.right() - margin - price_width, top, price)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink_soft"))
        brand_width = width - price_width - theme.space("s")
        brand = painter.fontMetrics().elidedText(
            card.brand, Qt.TextElideMode.ElideRight, brand_width
        )
        painter.drawText(left, top, brand)
        note = wording.card_note(card, badge)
        if note:
            bottom = rect.bottom() - margin
            place = QRect(left, bottom - self._badge_height(), width, 0)
            self._paint_note(painter, place, note, wording.tone_of_card(card, badge))

    def _paint_note(self, painter: QPainter, place: QRect, text: str, tone: wording.Tone) -> None:
        theme = self._theme
        height = self._badge_height()
        painter.setFont(theme.font("small", QFont.Weight.DemiBold))
        metrics = painter.fontMetrics()
        icon_side = metrics.ascent()
        gap = theme.space("s")
        text = metrics.elidedText(
            text, Qt.TextElideMode.ElideRight, place.width() - icon_side - 3 * gap
        )
        width = icon_side + metrics.horizontalAdvance(text) + 3 * gap
        pill = QRectF(place.left(), place.top(), width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(f"{tone.name}_soft"))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        icon = QRect(0, 0, icon_side, icon_side)
        icon.moveCenter(pill.center().toPoint())
        icon.moveLeft(place.left() + gap)
        painter.drawPixmap(icon, self._icon(tone, icon.size(), painter))
        painter.setPen(theme.colour(tone.name))
        words = pill.adjusted(icon_side + 2 * gap - 2, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _icon(self, tone: wording.Tone, size: QSize, painter: QPainter) -> QPixmap:
        """A tone's icon; to draw it anew on each card takes longer than all of its words."""
        ratio = painter.device().devicePixelRatioF()
        colour = self._theme.colour(tone.name).name()
        key = f"{tone.icon}/{colour}/{size.width()}/{ratio}"
        pixmap = QPixmap()
        if not QPixmapCache.find(key, pixmap):
            pixmap = self._theme.icon(tone.icon, tone.name).pixmap(size, ratio)
            QPixmapCache.insert(key, pixmap)
        return pixmap


def two_lines(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """Break a name into two lines at most, the second one elided where it is too long."""
    words = text.split()
    first: list[str] = []
    while words and metrics.horizontalAdvance(" ".join([*first, words[0]])) <= width:
        first.append(words.pop(0))
    if not first:
        return [metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)]
    rest = metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, width)
    return [" ".join(first), *([rest] if rest else [])]
