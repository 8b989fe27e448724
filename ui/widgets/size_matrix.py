"""What the same people take in two charts: sizes of one by sizes of the other."""

from collections.abc import Iterable, Sequence
from itertools import product

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QSizePolicy

from fitkiosk.domain.coverage import Comparison
from ui import coverage_wording
from ui.theme.theme import Theme
from ui.widgets.basics import scroll_by_touch
from ui.widgets.picture import paint_empty

_CENTRE = Qt.AlignmentFlag.AlignCenter
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_DARK_FROM = 0.5
_MOST_ROWS = 14
_RING_PX = 2
_LEAST_PX, _ENDLESS = 240, 10_000
_ROW_LINES = 1.3
_LEAST_DIGITS, _MOST_DIGITS = 4.5, 9.0


class SizeMatrixView(QAbstractScrollArea):
    """A square for each pair of sizes, the fuller the more people take them.

    Where there are more sizes than have room it scrolls, and the labels stay.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._comparison: Comparison | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.viewport().setAutoFillBackground(False)
        scroll_by_touch(self)
        theme.changed.connect(self._refit)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show another comparison.

        Args:
            comparison: None while it is not known.
        """
        self._comparison = comparison
        self.setAccessibleName(self.tr("Sizes here by sizes in the other chart"))
        said = []
        if comparison is not None:
            said = [coverage_wording.match_words(match) for match in comparison.matches]
        self.setAccessibleDescription(" ".join(said))
        self.horizontalScrollBar().setValue(0)
        self.verticalScrollBar().setValue(0)
        self._refit()

    @Slot()
    def _refit(self) -> None:
        self._set_scrolling()
        self.updateGeometry()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scroll as far as the squares reach."""
        super().resizeEvent(event)
        self._set_scrolling()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be seen to have the keyboard."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Be seen not to have it."""
        super().focusOutEvent(event)
        self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Paint anew: the labels stay where they are."""
        del dx, dy
        self.viewport().update()

    def hasHeightForWidth(self) -> bool:
        """Words need less height where they have more width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """A line a size as far as they are not too many, the words and the labels above."""
        shown = min(len(self._rows()), _MOST_ROWS)
        high = self._above(width) + shown * self._line()
        return round(high + self.horizontalScrollBar().sizeHint().height())

    def sizeHint(self) -> QSize:
        """As narrow as it can be read."""
        return QSize(_LEAST_PX, self.heightForWidth(_LEAST_PX))

    def minimumSizeHint(self) -> QSize:
        """As narrow as it can be read; the height is that of the width it gets."""
        return QSize(_LEAST_PX, 0)

    # --- Measures ---------------------------------------------------------------------------------

    def _rows(self) -> Sequence[str]:
        if self._comparison is None:
            return ()
        return (*self._comparison.labels, self.tr("none"))

    def _columns(self) -> Sequence[str]:
        if self._comparison is None:
            return ()
        return (*self._comparison.other_labels, self.tr("none"))

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._theme.font("small", QFont.Weight.DemiBold))

    def _line(self) -> float:
        return self._metrics().height() * _ROW_LINES

    def _words(self) -> str:
        return self.tr("Down: this chart. Across: the other one. How many of 100 people take both.")

    def _words_high(self, width: int) -> float:
        room = QRectF(0, 0, width, _ENDLESS)
        metrics = QFontMetricsF(self._theme.font("small"))
        return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self._words()).height()

    def _above(self, width: int) -> float:
        return self._words_high(width) + self._theme.space("xs") + self._line()

    def _left(self) -> float:
        metrics = self._metrics()
        widest = max((metrics.horizontalAdvance(each) for each in self._rows()), default=0.0)
        return min(widest + self._theme.space("m"), self.viewport().width() / 3)

    def _wide(self) -> float:
        """How wide a square is: as there is room, but for its number at least."""
        digit = self._metrics().horizontalAdvance("0")
        room = (self.viewport().width() - self._left()) / max(1, len(self._columns()))
        return max(digit * _LEAST_DIGITS, min(room, digit * _MOST_DIGITS))

    def _set_scrolling(self) -> None:
        view = self.viewport().size()
        across = self._left() + self._wide() * len(self._columns()) - view.width()
        down = self._above(view.width()) + self._line() * len(self._rows()) - view.height()
        # While it is being laid out it is smaller than it will be.
        across = across if view.width() >= _LEAST_PX else 0.0
        down = down if len(self._rows()) > _MOST_ROWS else 0.0
        for bar, over, page in (
            (self.horizontalScrollBar(), across, view.width()),
            (self.verticalScrollBar(), down, view.height()),
        ):
            bar.setRange(0, max(0, round(over)))
            bar.setPageStep(page)
            bar.setSingleStep(round(self._line()))
        scrolls = self.horizontalScrollBar().maximum() or self.verticalScrollBar().maximum()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if scrolls else Qt.FocusPolicy.NoFocus)

    # --- Painting ---------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the labels and the squares."""
        del event
        painter = QPainter(self.viewport())
        if self._comparison is None:
            paint_empty(painter, QRectF(self.viewport().rect()), self._theme)
        else:
            self._paint(painter, self._comparison)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("brand"), _RING_PX))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            edge = _RING_PX // 2
            painter.drawRect(self.viewport().rect().adjusted(edge, edge, -edge, -edge))
        painter.end()

    def _paint(self, painter: QPainter, comparison: Comparison) -> None:
        theme, view = self._theme, self.viewport().size()
        off = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        above, left = self._above(view.width()), self._left()
        line, wide = self._line(), self._wide()
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink_soft"))
        words = QRectF(0, 0, view.width(), self._words_high(view.width()))
        painter.drawText(words, Qt.TextFlag.TextWordWrap, self._words())
        painter.setClipRect(QRectF(left, above - line, view.width(), line))
        self._paint_labels(
            painter,
            (
                (label, QRectF(left + at * wide - off.x(), above - line, wide, line))
                for at, label in enumerate(self._columns())
            ),
            _CENTRE,
        )
        painter.setClipRect(QRectF(0, above, left, view.height()))
        self._paint_labels(
            painter,
            (
                (label, QRectF(0, above + at * line - off.y(), left, line))
                for at, label in enumerate(self._rows())
            ),
            _MIDDLE,
        )
        painter.setClipRect(QRectF(left, above, view.width(), view.height()))
        most = max(max(row) for row in comparison.shares)
        size = range(len(self._rows())), range(len(self._columns()))
        for row, column in product(*size):
            share = comparison.shares[row][column]
            square = QRectF(
                left + column * wide - off.x(), above + row * line - off.y(), wide, line
            )
            self._paint_square(painter, square, share, share / most if most else 0.0)

    def _paint_labels(
        self,
        painter: QPainter,
        labels: Iterable[tuple[str, QRectF]],
        flags: Qt.AlignmentFlag,
    ) -> None:
        painter.setFont(self._theme.font("small", QFont.Weight.DemiBold))
        painter.setPen(self._theme.colour("ink"))
        metrics = self._metrics()
        for label, where in labels:
            shown = metrics.elidedText(label, Qt.TextElideMode.ElideRight, where.width())
            painter.drawText(where, flags, shown)

    def _paint_square(
        self, painter: QPainter, square: QRectF, share: float, fullness: float
    ) -> None:
        theme = self._theme
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawRect(square)
        if share <= 0:
            return
        ground = QColor(theme.colour("girth_waist"))
        ground.setAlphaF(fullness)
        painter.fillRect(square.adjusted(1, 1, -1, -1), ground)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("on_brand" if fullness > _DARK_FROM else "ink"))
        painter.drawText(square, _CENTRE, coverage_wording.hundred_in_short(share))
