"""Pictures of an answer: the three probabilities, a row for each size, the room in each zone."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fitkiosk.domain.explanation import Narrator
from fitkiosk.domain.fit import FitLabel, Probabilities, SizeAdvice, SizeFit, ZoneRoom, ZoneVerdict
from fitkiosk.domain.phrases import percent
from ui import wording
from ui.theme.theme import Theme
from ui.widgets import basics
from ui.widgets.basics import column, follow_in_tab_order, pressed_by_enter

_FILLS = {
    FitLabel.TOO_TIGHT: "caution_fill",
    FitLabel.PERFECT_FIT: "great",
    FitLabel.TOO_LOOSE: "caution_fill",
}
_NAME_WIDTH = 64.0
_WORD_LETTERS = 5.5  # room for the word of a size, in heights of its type
_LIKELY = ("circle", "brand")
_DOT_PX = 12
_AROUND_CM = 4.0  # how far a zone's track reaches beyond tight and loose


class ProbabilityBars(QWidget):
    """Too tight, perfect fit, too loose: each a name, a bar and a number."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._probabilities = Probabilities(0.0, 1.0, 0.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Three rows."""
        return QSize(300, 3 * self._row())

    minimumSizeHint = sizeHint

    def show_probabilities(self, probabilities: Probabilities) -> None:
        """Draw other probabilities."""
        self._probabilities = probabilities
        name = wording.narrator().label_name
        said = (f"{name(label)} {percent(probabilities.of(label))}" for label in FitLabel)
        self.setAccessibleName(", ".join(said))
        self.update()

    def _row(self) -> int:
        return QFontMetrics(self._theme.font("body")).lineSpacing() + self._theme.space("s")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the three rows."""
        del event
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        likeliest = self._probabilities.label
        bold = QFontMetrics(theme.font("body", QFont.Weight.DemiBold))
        name = wording.narrator().label_name
        names = max(bold.horizontalAdvance(name(label)) for label in FitLabel)
        numbers = bold.horizontalAdvance(">99 %")
        gap = theme.space("m")
        bar_width = self.width() - names - numbers - 2 * gap
        for place, label in enumerate(FitLabel):
            top = place * self._row()
            weight = QFont.Weight.DemiBold if label is likeliest else QFont.Weight.Normal
            painter.setFont(theme.font("body", weight))
            painter.setPen(theme.colour("ink" if label is likeliest else "ink_soft"))
            row = QRectF(0, top, self.width(), self._row())
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(row, middle | Qt.AlignmentFlag.AlignLeft, name(label))
            share = self._probabilities.of(label)
            painter.drawText(row, middle | Qt.AlignmentFlag.AlignRight, percent(share))
            track = QRectF(names + gap, row.center().y() - 6, bar_width, 12)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("track"))
            painter.drawRoundedRect(track, 6, 6)
            painter.setBrush(theme.colour(_FILLS[label]))
            track.setWidth(max(6.0, bar_width * share))
            painter.drawRoundedRect(track, 6, 6)
        painter.end()


class SizeRow(QAbstractButton):
    """One size: its name, a bar of its three probabilities, and a word."""

    def __init__(self, theme: Theme, advice: SizeAdvice, fit: SizeFit) -> None:
        super().__init__()
        self._theme = theme
        self._advice = advice
        self.fit = fit
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._likely = fit.size in advice.likely
        self._describe()

    def _describe(self) -> None:
        """Say in words what the row shows, for a screen reader."""
        fit = self.fit
        spoken = (
            self.tr("Size {size}: {word}, {sure}, may suit best")
            if self._likely
            else self.tr("Size {size}: {word}, {sure}")
        )
        word, sure = wording.size_word(self._advice, fit), wording.narrator().sureness(fit)
        self.setAccessibleName(spoken.format(size=fit.size, word=word, sure=sure))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._describe()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose on Enter."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """A finger high."""
        return QSize(280, self._theme.shape("touch"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the row, framed when chosen."""
        del event
        theme, fit = self._theme, self.fit
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        radius = theme.shape("radius_small")
        if self.isChecked() or self.hasFocus():
            painter.setPen(QPen(theme.colour("accent" if self.hasFocus() else "brand"), 2))
            painter.setBrush(theme.colour("brand_soft" if self.isChecked() else "surface"))
            painter.drawRoundedRect(frame, radius, radius)
        inner = frame.adjusted(theme.space("s"), 0, -theme.space("s"), 0)
        painter.setPen(theme.colour("ink"))
        painter.setFont(theme.font("lead", QFont.Weight.DemiBold))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignLeft, fit.size)
        if self._likely:
            at = QPoint(round(inner.left() + _NAME_WIDTH), round(inner.center().y()) - _DOT_PX // 2)
            theme.icon(*_LIKELY).paint(painter, QRect(at, QSize(_DOT_PX, _DOT_PX)))
        word = wording.size_word(self._advice, fit)
        tone = wording.tone_of_size(fit)
        weight = QFont.Weight.Bold if fit.size == self._advice.best.size else QFont.Weight.Medium
        painter.setFont(theme.font("small", weight))
        painter.setPen(theme.colour(tone.name))
        word_width = _WORD_LETTERS * theme.text("small")
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, word)
        bar = inner.adjusted(_NAME_WIDTH + theme.space("l"), 0, -word_width, 0)
        self._paint_bar(painter, QRectF(bar.left(), bar.center().y() - 8, bar.width(), 16))
        painter.end()

    def _paint_bar(self, painter: QPainter, bar: QRectF) -> None:
        """The three probabilities end to end; tight hatched one way, loose the other."""
        theme = self._theme
        left = bar.left()
        painter.setPen(Qt.PenStyle.NoPen)
        for label in FitLabel:
            width = bar.width() * self.fit.probabilities.of(label)
            part = QRectF(left, bar.top(), width, bar.height())
            left += width
            if label is FitLabel.PERFECT_FIT:
                painter.fillRect(part, theme.colour("great"))
                continue
            painter.fillRect(part, theme.colour("zone_off"))
            leaning = (
                Qt.BrushStyle.BDiagPattern
                if label is FitLabel.TOO_TIGHT
                else Qt.BrushStyle.FDiagPattern
            )
            painter.setBrush(theme.colour("caution_fill"))
            brush = painter.brush()
            brush.setStyle(leaning)
            painter.fillRect(part, brush)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(theme.colour("line_strong"))
        painter.drawRect(bar)


class LikelyMark(QWidget):
    """What the dot on likely sizes means."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._dot = QLabel()
        self.words = basics.label("mark", wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, theme.space("s"), 0)
        row.setSpacing(theme.space("xs"))
        row.addWidget(self._dot)
        row.addWidget(self.words)
        theme.changed.connect(self._show_dot)
        self._show_dot()

    @Slot()
    def _show_dot(self) -> None:
        icon, side = self._theme.icon(*_LIKELY), QSize(_DOT_PX, _DOT_PX)
        self._dot.setPixmap(icon.pixmap(side, self.devicePixelRatioF()))


class SizeList(QWidget):
    """A row for each size, one of them chosen.

    Signals:
        chosen: the size that a person tapped.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, after: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._after = after
        self._box: QVBoxLayout = column(self)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._tell)
        self.rows: list[SizeRow] = []

    def show_advice(self, advice: SizeAdvice) -> None:
        """List the sizes of an advice."""
        for row in self.rows:
            self._group.removeButton(row)
            self._box.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [SizeRow(self._theme, advice, fit) for fit in advice.sizes]
        for row in self.rows:
            self._group.addButton(row)
            self._box.addWidget(row)
        follow_in_tab_order(self._after, *self.rows)

    def choose(self, size: str) -> None:
        """Mark a size without telling anyone."""
        for row in self.rows:
            row.setChecked(row.fit.size == size)

    def focus_chosen(self) -> None:
        """Put the keyboard on the chosen size."""
        chosen = self._group.checkedButton()
        if chosen is not None:
            chosen.setFocus()

    @Slot(QAbstractButton)
    def _tell(self, pressed: QAbstractButton) -> None:
        if isinstance(pressed, SizeRow):
            self.chosen.emit(pressed.fit.size)


class ZoneTracks(QWidget):
    """Where a size lies between tight and loose, zone by zone, with its room in words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._zones: tuple[ZoneRoom, ...] = ()
        self._narrator = wording.narrator()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A line of words over a track, for each zone."""
        return QSize(280, max(1, len(self._zones)) * self._row())

    minimumSizeHint = sizeHint

    def show_zones(self, zones: tuple[ZoneRoom, ...], narrator: Narrator) -> None:
        """Draw the zones of another size."""
        self._narrator = narrator
        self._zones = zones
        said = (f"{narrator.room_text(z)}, {narrator.zone_verdict(z.verdict)}" for z in zones)
        self.setAccessibleName("; ".join(said))
        self.updateGeometry()
        self.update()

    def _row(self) -> int:
        line = QFontMetrics(self._theme.font("body")).lineSpacing()
        return line + 16 + self._theme.space("m")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the zones."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, zone in enumerate(self._zones):
            row = QRectF(0, place * self._row(), self.width(), self._row())
            self._paint_zone(painter, row, zone)
        painter.end()

    def _paint_zone(self, painter: QPainter, row: QRectF, zone: ZoneRoom) -> None:
        theme = self._theme
        line = QFontMetrics(theme.font("body")).lineSpacing()
        words = QRectF(row.left(), row.top(), row.width(), line)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("ink"))
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft, self._narrator.room_text(zone))
        strained = zone.verdict in (ZoneVerdict.TIGHT, ZoneVerdict.LOOSE)
        painter.setFont(theme.font("small", QFont.Weight.DemiBold))
        painter.setPen(theme.colour("caution" if strained else "great"))
        verdict = self._narrator.zone_verdict(zone.verdict)
        painter.drawText(words, Qt.AlignmentFlag.AlignRight, verdict)
        self._paint_track(painter, QRectF(row.left(), words.bottom() + 4, row.width(), 10), zone)

    def _paint_track(self, painter: QPainter, track: QRectF, zone: ZoneRoom) -> None:
        theme, ease = self._theme, zone.ease
        low, high = ease.tight_below - _AROUND_CM, ease.loose_above + _AROUND_CM

        def x(cm: float) -> float:
            return track.left() + (min(high, max(low, cm)) - low) / (high - low) * track.width()

        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("zone_off"))
        painter.drawRoundedRect(track, 5, 5)
        for left, right, colour in (
            (ease.tight_below, ease.loose_above, "zone_fits"),
            (ease.ideal_low, ease.ideal_high, "great"),
        ):
            part = QRectF(x(left), track.top(), x(right) - x(left), track.height())
            painter.fillRect(part, theme.colour(colour))
        at = min(track.right() - 8, max(track.left() + 8, x(zone.room_cm)))
        painter.setPen(QPen(theme.colour("surface"), 2))
        painter.setBrush(theme.colour("ink"))
        painter.drawEllipse(QRectF(at - 8, track.center().y() - 8, 16, 16))
