"""Pictures how a person's girths went over time."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy

from fitkiosk.domain.body import Girth, MeasuringMode
from fitkiosk.domain.people import MeasurementRecord
from fitkiosk.domain.products import Audience
from fitkiosk.units import LengthUnit
from ui import people_wording, wording
from ui.theme.theme import Theme
from ui.widgets.axis_ticks import day_ticks, round_ticks

# Each line has a colour and a pattern of its own, and its name at its end.
_LINES = {
    Girth.BUST: ("girth_bust", Qt.PenStyle.SolidLine),
    Girth.WAIST: ("girth_waist", Qt.PenStyle.DashLine),
    Girth.HIP: ("girth_hip", Qt.PenStyle.DashDotLine),
}
_MARK_PX, _SMALL_MARK_PX = 6.0, 4.0
_MANY = 15
_AHEAD_PX = 44.0  # of width for each set that is dated ahead
_PLOT_PX = 220
_DAY_LABEL_PX = 120.0


@dataclass(frozen=True, slots=True)
class _Shown:
    """What is pictured.

    Attributes:
        records: oldest first; those dated after `now` come last.
        ahead: how many of them are dated after `now`.
    """

    records: tuple[MeasurementRecord, ...] = ()
    ahead: int = 0
    unit: LengthUnit = LengthUnit.CM
    audience: Audience | None = None

    @property
    def dated(self) -> tuple[MeasurementRecord, ...]:
        """Those whose day can be believed."""
        return self.records[: len(self.records) - self.ahead]


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where things are drawn: the field of the lines, its ticks, and each set's place across."""

    plot: QRectF
    ticks: list[int]
    places: list[float] = field(default_factory=list)
    edge: float = 0.0  # where the sets dated ahead begin

    def y(self, value: float) -> float:
        """Where a length in the unit of the ticks stands."""
        low, high = self.ticks[0], self.ticks[-1]
        return self.plot.bottom() - (value - low) / (high - low) * self.plot.height()


class HistoryChart(QAbstractSlider):
    """Bust, waist and hip over time; a mark's shape says how a girth was taken.

    It is a slider over the sets, for a screen reader too.

    One set is chosen and told above the lines: the current one until a person taps another, or goes
    to it by the arrow keys.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown = _Shown()
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        self.valueChanged.connect(self._tell)

    def show_history(
        self,
        records: Sequence[MeasurementRecord],
        unit: LengthUnit,
        now: datetime,
        audience: Audience | None = None,
    ) -> None:
        """Picture other sets of girths.

        Args:
            records: sets of girths, in any order; without any, nothing is drawn.
            unit: the unit of the axis.
            now: what is dated after it stands apart, for a clock was wrong.
            audience: a man's bust is called chest.
        """
        ordered = tuple(sorted(records, key=lambda record: (record.taken_at, record.id)))
        ahead = sum(record.taken_at > now for record in ordered)
        same = ordered == self._shown.records
        self._shown = _Shown(ordered, ahead, unit, audience)
        self.setRange(0, max(0, len(ordered) - 1))
        if not same:
            current = (n for n, record in enumerate(ordered) if record.current)
            self.setValue(next(current, self.maximum()))
        self._tell()
        self.updateGeometry()

    @property
    def told(self) -> str:
        """What is said of the chosen set."""
        shown = self._shown
        if not shown.records:
            return ""
        record = shown.records[self.value()]
        words = (
            self.tr("Dated ahead, {day}: {girths}, {way}")
            if self.value() >= len(shown.dated)
            else self.tr("{day}: {girths}, {way}")
        )
        return words.format(
            day=people_wording.day(record.taken_at),
            girths=wording.girths_in_short(record.measurements, shown.unit),
            way=people_wording.way(record.measurements.mode),
        )

    # --- Choosing a set ---------------------------------------------------------------------------

    @Slot()
    def _tell(self) -> None:
        self.setAccessibleName(self.tr("How the girths went over time"))
        self.setAccessibleDescription(" ".join((self._summary(), self.told)))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The legend may take another line."""
        super().resizeEvent(event)
        self.updateGeometry()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell of the set that is nearest across."""
        places = self._frame().places
        at = event.position().x()
        if places:
            self.setValue(min(range(len(places)), key=lambda place: abs(places[place] - at)))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow a finger along the lines."""
        self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def _summary(self) -> str:
        """The lines in words."""
        dated = self._shown.dated
        unit, audience = self._shown.unit, self._shown.audience
        if not self._shown.records:
            return ""
        said = [self.tr("%n set(s) of girths.", "", len(self._shown.records))]
        for girth in Girth:
            taken = [(r, cm) for r in dated if (cm := r.measurements.of(girth)) is not None]
            if not taken:
                continue
            (first, from_cm), (last, to_cm) = taken[0], taken[-1]
            words = (
                self.tr("{girth}: {length} on {day}.")
                if len(taken) == 1
                else self.tr("{girth}: from {first_length} on {first_day} to {length} on {day}.")
            )
            said.append(
                words.format(
                    girth=wording.girth_name(girth, audience),
                    first_length=wording.length(from_cm, unit),
                    first_day=people_wording.day(first.taken_at),
                    length=wording.length(to_cm, unit),
                    day=people_wording.day(last.taken_at),
                )
            )
        if self._shown.ahead:
            said.append(self.tr("%n of them dated ahead of today.", "", self._shown.ahead))
        return " ".join(said)

    # --- Where things are -------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """The told set, the lines over the days, and what the marks mean."""
        line = QFontMetricsF(self._theme.font("small")).lineSpacing()
        return QSize(480, round(_PLOT_PX + 2 * line + self._legend_rows(self.width()) * line))

    minimumSizeHint = sizeHint

    def _frame(self) -> _Frame:
        shown, theme = self._shown, self._theme
        metrics = QFontMetricsF(theme.font("small"))
        line, gap = metrics.lineSpacing(), theme.space("s")
        values = [
            shown.unit.from_cm(cm)
            for record in shown.records
            for girth in Girth
            if (cm := record.measurements.of(girth)) is not None
        ]
        ticks = round_ticks(min(values, default=60.0), max(values, default=100.0), 5)
        left = max(metrics.horizontalAdvance(self._length_label(tick)) for tick in ticks) + gap
        names = (wording.girth_name(girth, shown.audience) for girth in Girth)
        right = max(map(metrics.horizontalAdvance, names)) + 2 * gap
        below = (1 + self._legend_rows(self.width())) * line + gap
        plot = QRectF(left, line + gap, self.width() - left - right, 0)
        plot.setBottom(self.height() - below)
        edge = plot.right()
        if shown.ahead:
            wanted = _AHEAD_PX * (shown.ahead + 1)
            edge -= min(wanted, plot.width() / 2) if shown.dated else plot.width()
        return _Frame(plot, ticks, self._places(plot.left(), edge, plot.right()), edge)

    def _places(self, left: float, edge: float, right: float) -> list[float]:
        """Days stand where they belong; those dated ahead, which can be years off, in a row."""
        shown = self._shown
        inset = 2 * _MARK_PX
        places: list[float] = []
        if shown.dated:
            first, last = shown.dated[0].taken_at, shown.dated[-1].taken_at
            span = (last - first).total_seconds()
            room = edge - left - 2 * inset
            for record in shown.dated:
                gone = (record.taken_at - first).total_seconds()
                places.append(left + inset + room * (gone / span if span else 1.0))
        step = (right - edge) / (shown.ahead + 1)
        return places + [edge + step * (number + 1) for number in range(shown.ahead)]

    def _legend(self) -> list[tuple[MeasuringMode, str]]:
        used = {record.measurements.mode for record in self._shown.records}
        return [(mode, people_wording.way(mode)) for mode in MeasuringMode if mode in used]

    def _legend_spots(self, width: float) -> list[QPointF]:
        """Where each entry of the legend begins, wrapped to the width."""
        metrics = QFontMetricsF(self._theme.font("small"))
        spots, x, y = [], 0.0, 0.0
        for _, words in self._legend():
            needed = 4 * _MARK_PX + metrics.horizontalAdvance(words)
            if x and x + needed > width:
                x, y = 0.0, y + metrics.lineSpacing()
            spots.append(QPointF(x, y))
            x += needed + self._theme.space("l")
        return spots

    def _legend_rows(self, width: float) -> int:
        return len({spot.y() for spot in self._legend_spots(width)})

    def _length_label(self, value: int) -> str:
        return f"{value} {wording.unit_name(self._shown.unit)}"

    # --- Painting ---------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint axes, lines, marks, names and legend."""
        del event
        if not self._shown.records:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("small"))
        frame = self._frame()
        self._paint_axes(painter, frame)
        self._paint_chosen(painter, frame)
        for girth in Girth:
            self._paint_line(painter, frame, girth)
        self._paint_names(painter, frame)
        self._paint_legend(painter, frame)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            ring, radius = QRectF(self.rect()).adjusted(1, 1, -1, -1), 4.0
            painter.drawRoundedRect(ring, radius, radius)
        painter.end()

    def _paint_axes(self, painter: QPainter, frame: _Frame) -> None:
        theme, plot = self._theme, frame.plot
        line = painter.fontMetrics().lineSpacing()
        for tick in frame.ticks:
            y = frame.y(tick)
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(theme.colour("ink_soft"))
            beside = QRectF(0, y - line / 2, plot.left() - theme.space("s"), line)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(beside, flags, self._length_label(tick))
        self._paint_days(painter, frame)
        if self._shown.ahead:
            apart = QRectF(QPointF(frame.edge, plot.top()), plot.bottomRight())
            painter.fillRect(apart, theme.colour("sunken"))
            painter.setPen(QPen(theme.colour("line_strong"), 1, Qt.PenStyle.DotLine))
            painter.drawLine(apart.topLeft(), apart.bottomLeft())
            self._paint_day(painter, frame, apart.center().x(), self.tr("dated ahead"))

    def _paint_days(self, painter: QPainter, frame: _Frame) -> None:
        dated = self._shown.dated
        if not dated:
            return
        first, last = dated[0].taken_at.astimezone(), dated[-1].taken_at.astimezone()
        room = frame.places[len(dated) - 1] - frame.places[0]
        ticks = day_ticks(first.date(), last.date(), max(1, int(room / _DAY_LABEL_PX)))
        span = (last.date() - first.date()).days
        form = "d MMMM yyyy" if any(tick.day != 1 for tick in ticks) else "MMM yyyy"
        for tick in ticks:
            share = (tick - first.date()).days / span if span else 0.0
            self._paint_day(
                painter,
                frame,
                frame.places[0] + share * room,
                QLocale().toString(QDate(tick.year, tick.month, tick.day), form),
            )

    def _paint_day(self, painter: QPainter, frame: _Frame, x: float, words: str) -> None:
        """A day below the lines, kept within the widget."""
        metrics = painter.fontMetrics()
        width = metrics.horizontalAdvance(words)
        left = max(0.0, min(x - width / 2, self.width() - width))
        painter.setPen(self._theme.colour("ink_soft"))
        below = QRectF(left, frame.plot.bottom() + 4, width + 1, metrics.lineSpacing())
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, words)

    def _paint_chosen(self, painter: QPainter, frame: _Frame) -> None:
        theme, x = self._theme, frame.places[self.value()]
        painter.setPen(QPen(theme.colour("line_strong"), 2))
        painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()))
        painter.save()
        font = theme.font("small", QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.colour("ink"))
        words = QFontMetricsF(font).elidedText(
            self.told, Qt.TextElideMode.ElideRight, self.width() - frame.plot.left()
        )
        painter.drawText(QPointF(frame.plot.left(), QFontMetricsF(font).ascent()), words)
        painter.restore()

    def _points(self, frame: _Frame, girth: Girth) -> list[QPointF | None]:
        """Where a girth stands in each set; None where it was not taken."""
        taken = (record.measurements.of(girth) for record in self._shown.records)
        return [
            None if cm is None else QPointF(x, frame.y(self._shown.unit.from_cm(cm)))
            for x, cm in zip(frame.places, taken, strict=True)
        ]

    def _paint_line(self, painter: QPainter, frame: _Frame, girth: Girth) -> None:
        colour, pattern = _LINES[girth]
        points = self._points(frame, girth)
        painter.setPen(QPen(self._theme.colour(colour), 2, pattern))
        # A set without this girth leaves a gap, and no line leads to a day nobody can believe.
        for one, other in pairwise(points[: len(self._shown.dated)]):
            if one is not None and other is not None:
                painter.drawLine(one, other)
        radius = _SMALL_MARK_PX if len(points) > _MANY else _MARK_PX
        for point, record in zip(points, self._shown.records, strict=True):
            if point is not None:
                mark = record.measurements.mode
                self._paint_mark(painter, point, mark, self._theme.colour(colour), radius)

    def _paint_mark(
        self, painter: QPainter, at: QPointF, mode: MeasuringMode, colour: QColor, radius: float
    ) -> None:
        """Twice: a full dot; once: a ring; by oneself: a diamond; estimated: a cross."""
        painter.setPen(QPen(colour, 2))
        painter.setBrush(colour if mode is MeasuringMode.FULL else self._theme.colour("surface"))
        if mode in (MeasuringMode.FULL, MeasuringMode.QUICK):
            painter.drawEllipse(at, radius, radius)
        elif mode is MeasuringMode.SELF:
            up, across = QPointF(0, radius * 1.3), QPointF(radius * 1.3, 0)
            painter.drawPolygon(QPolygonF([at - up, at + across, at + up, at - across]))
        else:
            for slope in (QPointF(radius, radius), QPointF(radius, -radius)):
                painter.drawLine(at - slope, at + slope)

    def _paint_names(self, painter: QPainter, frame: _Frame) -> None:
        """Each line's name at its end; names that would touch move apart."""
        line = painter.fontMetrics().lineSpacing()
        ends = []
        for girth in Girth:
            there = [point for point in self._points(frame, girth) if point is not None]
            if there:
                ends.append((there[-1].y(), girth))
        lowest = frame.plot.top() - line
        for y, girth in sorted(ends):
            lowest = max(y, lowest + line)
            painter.setPen(self._theme.colour(_LINES[girth][0]))
            beside = QRectF(frame.plot.right() + self._theme.space("s"), lowest - line / 2, 1, line)
            beside.setRight(self.width())
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(beside, flags, wording.girth_name(girth, self._shown.audience))

    def _paint_legend(self, painter: QPainter, frame: _Frame) -> None:
        metrics = painter.fontMetrics()
        top = frame.plot.bottom() + metrics.lineSpacing() + self._theme.space("s")
        ink = self._theme.colour("ink_soft")
        entries = zip(self._legend(), self._legend_spots(self.width()), strict=True)
        for (mode, words), spot in entries:
            middle = QPointF(spot.x() + 2 * _MARK_PX, top + spot.y() + metrics.lineSpacing() / 2)
            self._paint_mark(painter, middle, mode, ink, _MARK_PX)
            painter.setPen(ink)
            painter.drawText(
                QPointF(spot.x() + 4 * _MARK_PX, top + spot.y() + metrics.ascent()), words
            )
