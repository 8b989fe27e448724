"""Draws how many find a size, and who takes which, for the screen and for paper alike."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from fitkiosk.domain.coverage import Coverage
from ui import coverage_wording
from ui.art.hatching import (
    SOLID,
    SPARSE,
    Fill,
    key_height,
    key_square,
    key_words,
    laid_out,
    paint_fill,
)
from ui.theme.theme import Theme

_TWO = Fill("zone_fits")
_PARTS = ((SOLID, "on_brand"), (_TWO, "ink"), (SPARSE, "ink"))
_BAR_LINES = 1.2
_ROW_LINES = 1.15
_WIDEST_PX = 640.0
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight


def _tr(text: str) -> str:
    return QCoreApplication.translate("Wording", text)


# --- One bar --------------------------------------------------------------------------------------


def _told(coverage: Coverage, gain: float) -> list[str]:
    """The words below the bar: of each part, and of what became different."""
    different = coverage_wording.gain_words(gain)
    return [*coverage_wording.bar_words(coverage), *([different] if different else [])]


def bar_height(coverage: Coverage | None, gain: float, width: float, theme: Theme) -> float:
    """How high the bar is with its words."""
    metrics = QFontMetricsF(theme.font("small"))
    words = ["", ""] if coverage is None else _told(coverage, gain)
    bar = metrics.height() * _BAR_LINES
    return bar + theme.space("xs") + key_height(metrics, words, width)


def draw_bar(
    painter: QPainter, area: QRectF, coverage: Coverage, gain: float, theme: Theme
) -> None:
    """Draw how many find one size, several, and none, with the words below.

    Args:
        painter: on a widget or a picture.
        area: as wide as there is room, and as high as `bar_height` says.
        coverage: whom a chart fits.
        gain: how much more of all people find a size than before.
        theme: the colours and the type.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    bold = theme.font("small", QFont.Weight.DemiBold)
    metrics = QFontMetricsF(theme.font("small"))
    bar = QRectF(area.left(), area.top(), area.width(), metrics.height() * _BAR_LINES)
    bar.adjust(0.5, 0.5, -0.5, -0.5)
    outline = QPainterPath()
    outline.addRoundedRect(bar, theme.shape("radius_small"), theme.shape("radius_small"))
    painter.save()
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    painter.fillRect(bar, theme.colour("surface"))
    left = bar.left()
    painter.setFont(bold)
    _, *counts = coverage_wording.hundred_of(coverage)
    shares = (coverage.one, coverage.two, coverage.none)
    for share, count, (fill, ink) in zip(shares, counts, _PARTS, strict=True):
        part = QRectF(left, bar.top(), bar.width() * share, bar.height())
        left = part.right()
        paint_fill(painter, [part], fill, theme)
        needs = QFontMetricsF(bold).horizontalAdvance(count) + theme.space("s")
        if share > 0 and part.width() >= needs:
            if fill.line:
                _clear(painter, part, needs, theme)
            painter.setPen(theme.colour(ink))
            painter.drawText(part, Qt.AlignmentFlag.AlignCenter, count)
    painter.restore()
    painter.setPen(QPen(theme.colour("line_strong"), 1))
    painter.drawPath(outline)
    painter.translate(area.left(), bar.bottom() + theme.space("xs"))
    _draw_bar_keys(painter, coverage, gain, area.width(), theme)
    painter.restore()


def _clear(painter: QPainter, part: QRectF, width: float, theme: Theme) -> None:
    """Ground for a number among the lines."""
    high = part.height() * 0.8
    ground = QRectF(part.center().x() - width / 2, part.center().y() - high / 2, width, high)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(ground, high / 2, high / 2)


def _draw_bar_keys(
    painter: QPainter, coverage: Coverage, gain: float, width: float, theme: Theme
) -> None:
    painter.setFont(theme.font("small"))
    metrics = QFontMetricsF(painter.font())
    words = _told(coverage, gain)
    for number, place in enumerate(laid_out(metrics, words, width)):
        square = key_square(place, metrics)
        if number < len(_PARTS):
            paint_fill(painter, [square], _PARTS[number][0], theme)
            painter.setPen(theme.colour("ink_soft"))
        else:
            painter.fillPath(_arrow(square, gain), theme.colour("brand"))
            painter.setPen(theme.colour("brand"))
        painter.drawText(key_words(place, metrics), Qt.TextFlag.TextWordWrap, words[number])


def _arrow(square: QRectF, gain: float) -> QPainterPath:
    """A triangle that points up for more, and down for fewer."""
    tip, foot = (square.top(), square.bottom()) if gain > 0 else (square.bottom(), square.top())
    path = QPainterPath(QPointF(square.left(), foot))
    path.lineTo(square.center().x(), tip)
    path.lineTo(square.right(), foot)
    path.closeSubpath()
    return path


# --- Sizes ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Columns:
    """How wide the columns of the sizes are: labels, bars with their numbers, and the stock."""

    labels: float
    bars: float
    stock: float

    @property
    def right(self) -> float:
        """Where the stock begins."""
        return self.labels + self.bars


def _columns(coverage: Coverage, width: float, theme: Theme) -> _Columns:
    width = min(width, _WIDEST_PX)
    metrics = QFontMetricsF(theme.font("small", QFont.Weight.DemiBold))
    names = [*(size.label for size in coverage.sizes), *coverage.unjudged]
    labels = max((metrics.horizontalAdvance(name) for name in names), default=0.0) + 1
    labels = min(labels, width / 3) + theme.space("s")
    stock = min(metrics.horizontalAdvance(_stock_head()) + 1, width / 3)
    return _Columns(labels, width - labels - stock, stock)


def _stock_head() -> str:
    return _tr("to keep, of 100")


def _bars_head() -> str:
    return _tr("take it, of 100 people")


def _head_height(coverage: Coverage, width: float, theme: Theme) -> float:
    columns = _columns(coverage, width, theme)
    metrics = QFontMetricsF(theme.font("small"))
    return max(
        metrics.boundingRect(QRectF(0, 0, room, width), Qt.TextFlag.TextWordWrap, words).height()
        for room, words in ((columns.bars, _bars_head()), (columns.stock, _stock_head()))
    )


def _row_height(theme: Theme) -> float:
    return QFontMetricsF(theme.font("small")).height() * _ROW_LINES


def stock_height(coverage: Coverage, width: float, theme: Theme) -> float:
    """How high the sizes are at a width."""
    rows = len(coverage.sizes) + len(coverage.unjudged)
    return _head_height(coverage, width, theme) + rows * _row_height(theme)


def draw_stock(painter: QPainter, area: QRectF, coverage: Coverage, theme: Theme) -> None:
    """Draw a row a size: how many of a hundred people take it, and how many to keep.

    Args:
        painter: on a widget or a picture.
        area: as wide as there is room, and as high as `stock_height` says.
        coverage: whom a chart fits.
        theme: the colours and the type.
    """
    painter.save()
    columns = _columns(coverage, area.width(), theme)
    head, row = _head_height(coverage, area.width(), theme), _row_height(theme)
    bars, right = area.left() + columns.labels, area.left() + columns.right
    painter.setFont(theme.font("small"))
    painter.setPen(theme.colour("ink_soft"))
    wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignBottom
    painter.drawText(QRectF(bars, area.top(), columns.bars, head), wrap, _bars_head())
    keep = QRectF(right, area.top(), columns.stock, head)
    painter.drawText(keep, wrap | _RIGHT, _stock_head())
    top = area.top() + head
    most = max((size.share for size in coverage.sizes), default=0.0)
    for size in coverage.sizes:
        count = coverage_wording.hundred_in_short(size.share)
        _draw_label(painter, QRectF(area.left(), top, columns.labels, row), size.label, theme)
        metrics = QFontMetricsF(theme.font("small"))
        room = columns.bars - metrics.horizontalAdvance(count) - theme.space("s")
        long = max(0.0, room) * size.share / most if most else 0.0
        painter.fillRect(
            QRectF(bars, top + row * 0.2, max(long, 1.0), row * 0.6), theme.colour("girth_waist")
        )
        painter.setPen(theme.colour("ink_soft"))
        painter.setFont(theme.font("small"))
        after = QRectF(bars + long + theme.space("xs") + 1, top, columns.bars, row)
        painter.drawText(after, _MIDDLE, count)
        painter.setFont(theme.font("small", QFont.Weight.DemiBold))
        painter.setPen(theme.colour("ink"))
        painter.drawText(QRectF(right, top, columns.stock, row), _MIDDLE | _RIGHT, str(size.stock))
        top += row
    for label in coverage.unjudged:
        _draw_label(painter, QRectF(area.left(), top, columns.labels, row), label, theme)
        painter.setPen(theme.colour("ink_soft"))
        painter.setFont(theme.font("small"))
        rest = QRectF(bars, top, columns.bars, row)
        painter.drawText(rest, _MIDDLE, _tr("figures are missing"))
        top += row
    painter.restore()


def _draw_label(painter: QPainter, where: QRectF, label: str, theme: Theme) -> None:
    painter.setFont(theme.font("small", QFont.Weight.DemiBold))
    painter.setPen(theme.colour("ink"))
    metrics = QFontMetricsF(painter.font())
    room = where.width() - theme.space("s")
    text = metrics.elidedText(label, Qt.TextElideMode.ElideRight, room)
    painter.drawText(where, _MIDDLE, text)
