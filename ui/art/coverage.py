"""Draws whom a size chart fits, for the screen and for paper alike."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from fitkiosk.domain.coverage import CoverageMap
from fitkiosk.domain.products import Audience
from fitkiosk.units import LengthUnit
from ui import coverage_wording
from ui.art.hatching import (
    HALF,
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
from ui.widgets.axis_ticks import round_ticks

_GAP_PX = 6.0
_DOT_PX = 4.0
_INSET_PX = 0.5
_HALO_PX = 2.0
_LABEL_PX = 90.0
_MOST_FROM, _HALF_FROM = 2 / 3, 1 / 3
_SHADES = 8
_FAINTEST = 0.1
_BELOW_LINES = 1.85
# A tick needs the room of so many digits across, and of so many lines up.
_TICK_DIGITS, _TICK_LINES = 5.0, 1.3


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where girths lie in a picture.

    Attributes:
        plot: the area of the squares.
        across, up: the girths at its edges, in cm.
    """

    plot: QRectF
    across: tuple[float, float]
    up: tuple[float, float]

    def point(self, across_cm: float, up_cm: float) -> QPointF:
        """Where a body lies."""
        (left, right), (low, high) = self.across, self.up
        x = self.plot.left() + self.plot.width() * (across_cm - left) / (right - left)
        y = self.plot.bottom() - self.plot.height() * (up_cm - low) / (high - low)
        return QPointF(x, y)


def draw_map(
    painter: QPainter,
    area: QRectF,
    shown: CoverageMap,
    audience: Audience,
    unit: LengthUnit,
    theme: Theme,
) -> None:
    """Draw a map: the more people in a square, the fuller; hatched where few find a size.

    Args:
        painter: on a widget or a picture.
        area: all there is.
        shown: the map.
        audience: whose bodies these are.
        unit: of the figures along the axes.
        theme: the colours and the type.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(theme.font("small"))
    metrics = QFontMetricsF(painter.font())
    line = metrics.height()
    side = metrics.horizontalAdvance("000") + _GAP_PX
    plot = area.adjusted(side, line + _GAP_PX, -2 * _GAP_PX, -_BELOW_LINES * line - _GAP_PX)
    across, up = shown.across_cm, shown.up_cm
    frame = _Frame(plot, (across[0], across[-1]), (up[0], up[-1]))
    painter.fillRect(plot, theme.colour("surface"))
    _draw_squares(painter, frame, shown, theme)
    _draw_axes(painter, frame, unit, theme)
    painter.setPen(theme.colour("ink"))
    painter.setFont(theme.font("small", QFont.Weight.DemiBold))
    above = QRectF(area.left(), area.top(), area.width(), line)
    painter.drawText(above, 0, coverage_wording.axis_name(shown.up, audience, unit))
    below = QRectF(area.left(), area.bottom() - line, plot.right() - area.left(), line)
    name = coverage_wording.axis_name(shown.across, audience, unit)
    painter.drawText(below, Qt.AlignmentFlag.AlignRight, name)
    _draw_marks(painter, frame, shown, theme)
    painter.restore()


# --- Squares --------------------------------------------------------------------------------------


def _draw_squares(painter: QPainter, frame: _Frame, shown: CoverageMap, theme: Theme) -> None:
    """Those that look alike at once, so that the lines of a hatch run on."""
    alike: dict[tuple[Fill, int], list[QRectF]] = {}
    most = max((each for row in shown.people for each in row), default=0.0)
    for square, share, fit in _squares(frame, shown):
        # The root lets squares of few people be seen beside those of many.
        shade = round((_SHADES - 1) * (share / most) ** 0.5)
        alike.setdefault((_fill_of(fit), shade), []).append(square)
    for (fill, shade), squares in alike.items():
        fullness = _FAINTEST + (1 - _FAINTEST) * shade / (_SHADES - 1)
        paint_fill(painter, squares, fill, theme, fullness)


def _squares(frame: _Frame, shown: CoverageMap) -> Iterator[tuple[QRectF, float, float]]:
    """Each square where there is anybody: its area, how many there are and how many fit."""
    low_cm, left_cm = shown.up_cm[0], shown.across_cm[0]
    lefts = [frame.point(cm, low_cm).x() + _INSET_PX for cm in shown.across_cm]
    tops = [frame.point(left_cm, cm).y() + _INSET_PX for cm in shown.up_cm]
    widths = [right - left - 2 * _INSET_PX for left, right in pairwise(lefts)]
    heights = [below - above - 2 * _INSET_PX for below, above in pairwise(tops)]
    for up, (people, fitting) in enumerate(zip(shown.people, shown.fitting, strict=True)):
        for across, (share, fit) in enumerate(zip(people, fitting, strict=True)):
            if share > 0:
                area = QRectF(lefts[across], tops[up + 1], widths[across], heights[up])
                yield area, share, fit


def _fill_of(fit: float) -> Fill:
    if fit >= _MOST_FROM:
        return SOLID
    return HALF if fit >= _HALF_FROM else SPARSE


# --- Axes -----------------------------------------------------------------------------------------


def _draw_axes(painter: QPainter, frame: _Frame, unit: LengthUnit, theme: Theme) -> None:
    metrics = QFontMetricsF(painter.font())
    line, plot = metrics.height(), frame.plot
    painter.setPen(QPen(theme.colour("line_strong"), 1))
    painter.drawLine(plot.bottomLeft(), plot.bottomRight())
    painter.drawLine(plot.bottomLeft(), plot.topLeft())
    painter.setPen(theme.colour("ink_soft"))
    wide = metrics.horizontalAdvance("0") * _TICK_DIGITS
    for tick in _ticks(frame.across, unit, plot.width() / wide):
        x = frame.point(unit.to_cm(tick), frame.up[0]).x()
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + _GAP_PX / 2))
        where = QRectF(x - wide / 2, plot.bottom() + _GAP_PX / 2, wide, line)
        painter.drawText(where, Qt.AlignmentFlag.AlignHCenter, str(tick))
    for tick in _ticks(frame.up, unit, plot.height() / (_TICK_LINES * line)):
        y = frame.point(frame.across[0], unit.to_cm(tick)).y()
        painter.drawLine(QPointF(plot.left() - _GAP_PX / 2, y), QPointF(plot.left(), y))
        where = QRectF(plot.left() - wide - _GAP_PX, y - line / 2, wide, line)
        painter.drawText(
            where, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(tick)
        )


def _ticks(ends_cm: tuple[float, float], unit: LengthUnit, most: float) -> list[int]:
    """Round lengths within a range, as many as have room."""
    low, high = (unit.from_cm(cm) for cm in ends_cm)
    for asked in range(int(most) + 2, 1, -1):  # two of them may lie outside
        ticks = [tick for tick in round_ticks(low, high, asked) if low <= tick <= high]
        if len(ticks) <= most:
            return ticks
    return []


# --- Sizes ----------------------------------------------------------------------------------------


def _draw_marks(painter: QPainter, frame: _Frame, shown: CoverageMap, theme: Theme) -> None:
    """The line of the sizes, each a dot with its label beside it where there is room."""
    spots = [frame.point(mark.across_cm, mark.up_cm) for mark in shown.marks]
    if not spots:
        return
    painter.save()
    painter.setClipRect(frame.plot, Qt.ClipOperation.IntersectClip)
    for colour, width in (("surface", 4.0), ("ink", 1.5)):
        painter.setPen(QPen(theme.colour(colour), width))
        painter.drawPolyline(spots)
    painter.restore()
    seen = [
        (mark.label, spot)
        for mark, spot in zip(shown.marks, spots, strict=True)
        if coverage_wording.is_inside(mark, shown)
    ]
    for _, spot in seen:
        _draw_dot(painter, spot, theme)
    taken = [QRectF(spot.x() - _DOT_PX, spot.y() - _DOT_PX, *[2 * _DOT_PX] * 2) for _, spot in seen]
    # The ends of the line before what lies between them.
    for label, spot in [*seen[:1], *seen[-1:], *seen[1:-1]]:
        metrics = QFontMetricsF(painter.font())
        text = metrics.elidedText(label, Qt.TextElideMode.ElideRight, _LABEL_PX)
        words = QRectF(0, 0, metrics.horizontalAdvance(text), metrics.ascent())
        place = _free(words, spot, frame.plot, taken)
        if place is not None:
            taken.append(place)
            _draw_haloed(painter, place.bottomLeft(), text, theme)


def _draw_dot(painter: QPainter, spot: QPointF, theme: Theme) -> None:
    painter.setPen(QPen(theme.colour("surface"), 1))
    painter.setBrush(theme.colour("ink"))
    painter.drawEllipse(spot, _DOT_PX, _DOT_PX)


def _free(words: QRectF, spot: QPointF, plot: QRectF, taken: Sequence[QRectF]) -> QRectF | None:
    """Where a label can stand beside its dot; None where there is no room."""
    width, height, off = words.width(), words.height(), _DOT_PX + 1 + _HALO_PX
    corners = (
        QPointF(-off - width, -off - height / 2),
        QPointF(off, off - height / 2),
        QPointF(-width / 2, -off - height),
        QPointF(-width / 2, off),
    )
    for corner in corners:
        place = words.translated(spot + corner)
        around = place.adjusted(-_HALO_PX, 0, _HALO_PX, 0)
        if plot.contains(place) and not any(around.intersects(other) for other in taken):
            return place
    return None


def _draw_haloed(painter: QPainter, at: QPointF, text: str, theme: Theme) -> None:
    """A label that can be read on any square."""
    path = QPainterPath()
    path.addText(at, painter.font(), text)
    painter.strokePath(path, QPen(theme.colour("surface"), 2 * _HALO_PX))
    painter.fillPath(path, theme.colour("ink"))


# --- Keys -----------------------------------------------------------------------------------------


def map_keys_height(maps: Sequence[CoverageMap], width: float, theme: Theme) -> float:
    """How high the keys of maps are at a width."""
    return key_height(QFontMetricsF(theme.font("small")), _keys(maps), width)


def draw_map_keys(
    painter: QPainter, area: QRectF, maps: Sequence[CoverageMap], theme: Theme
) -> None:
    """Draw what the signs of maps mean, in as many lines as there must be."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(area.topLeft())
    painter.setFont(theme.font("small"))
    metrics = QFontMetricsF(painter.font())
    keys = _keys(maps)
    for number, place in enumerate(laid_out(metrics, keys, area.width())):
        _draw_sign(painter, number, key_square(place, metrics), theme)
        painter.setPen(theme.colour("ink_soft"))
        painter.drawText(key_words(place, metrics), Qt.TextFlag.TextWordWrap, keys[number])
    painter.restore()


def _keys(maps: Sequence[CoverageMap]) -> tuple[str, ...]:
    return coverage_wording.map_keys(with_sizes=any(each.marks for each in maps))


def _draw_sign(painter: QPainter, number: int, square: QRectF, theme: Theme) -> None:
    fills = (SOLID, HALF, SPARSE)
    if number < len(fills):
        paint_fill(painter, [square], fills[number], theme)
    elif number == len(fills):
        third = square.width() / 3
        for part, fullness in enumerate((0.2, 0.5, 1.0)):
            stripe = QRectF(square.left() + part * third, square.top(), third, square.height())
            paint_fill(painter, [stripe], SOLID, theme, fullness)
    else:
        middle = square.center()
        painter.setPen(QPen(theme.colour("ink"), 1.5))
        painter.drawLine(QPointF(square.left(), middle.y()), QPointF(square.right(), middle.y()))
        _draw_dot(painter, middle, theme)
