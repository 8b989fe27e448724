"""The drawn figure that shows where the tape goes."""

from PySide6.QtCore import QEasingCurve, QEvent, QPointF, QRectF, QSize, Qt, QVariantAnimation, Slot
from PySide6.QtGui import (
    QFont,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from fitkiosk.domain.body import Girth, Measurements
from fitkiosk.domain.products import Audience
from fitkiosk.units import LengthUnit
from ui import wording
from ui.art.body import FigurePalette
from ui.art.figure import label_anchor, paint_figure, paint_standing
from ui.art.mannequins import BOARD_HEIGHT, BOARD_WIDTH, Side
from ui.theme.theme import Theme
from ui.widgets.basics import pressed_by_enter

_TALL = 520  # below this the labels are written small
_ROUND_MS = 850  # long enough to follow the tape on its way round
_SAME_SIZE = 0.8  # how much front and back may shrink so that both are as large
_INSET = 0.55  # or else how large the back is beside the front


def figure_palette(theme: Theme) -> FigurePalette:
    """The colours of drawn figures, as the theme has them now."""
    return FigurePalette(
        plum=theme.colour("brand"),
        saffron=theme.colour("accent"),
        ink=theme.colour("ink"),
        paper=theme.colour("paper"),
        # The token `line` is black in high contrast; a body is not.
        line=theme.colour("track"),
        great=theme.colour("great"),
        problem=theme.colour("problem"),
        stark=theme.reading.high_contrast,
    )


class BodyFigure(QAbstractButton):
    """A figure with the tape going round one girth, or with all that are known written beside.

    With a tape it is seen from the front and from the back, otherwise from the front alone.
    A tap shows the tape's way again, as Space and Enter do while the figure has the focus.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._girth: Girth | None = None
        self._audience = Audience.WOMEN
        self._measurements = Measurements()
        self._unit = LengthUnit.CM
        self._progress = 1.0
        self._standing: dict[Side, QPixmap] = {}
        self._round = QVariantAnimation(self)
        self._round.setStartValue(0.0)
        self._round.setEndValue(1.0)
        self._round.setDuration(_ROUND_MS)
        self._round.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._round.valueChanged.connect(self._go_on)
        self._round.finished.connect(self._rest)
        self.clicked.connect(self.replay)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(220, 220)

    def sizeHint(self) -> QSize:
        """Tall, as people are."""
        return QSize(360, 560)

    def show_tape(self, girth: Girth | None) -> None:
        """Lay the tape round one girth; None shows all that are known."""
        moved = girth is not self._girth
        self._girth = girth
        # By Tab alone: a tap must not take the focus from the field where the girth is typed.
        is_shown = girth is not None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_shown else Qt.FocusPolicy.NoFocus)
        self._describe()
        if moved:
            self.replay()

    def show_body(self, audience: Audience | None) -> None:
        """Draw a woman's or a man's figure."""
        self._audience = audience or Audience.WOMEN
        self._standing.clear()
        self._describe()

    def show_girths(self, measurements: Measurements, unit: LengthUnit) -> None:
        """Write known girths beside the figure; not while the tape is shown, to read it afresh."""
        self._measurements = measurements
        self._unit = unit
        self._describe()

    @property
    def moving(self) -> bool:
        """Whether the tape is on its way."""
        return self._round.state() is QVariantAnimation.State.Running

    @Slot()
    def replay(self) -> None:
        """Show the tape's way round, or where it lies when nothing may move."""
        self._round.stop()
        self._rest()
        if self._girth is not None and self.isVisible() and not self._theme.reading.still:
            self._round.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the tape's way once the figure is seen."""
        super().showEvent(event)
        self.replay()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop where nobody looks."""
        self._round.stop()
        self._rest()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language or look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._describe()
        elif event.type() == QEvent.Type.StyleChange:
            self._standing.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter as on Space."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the figures, and the girths beside them."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._girth is None:
            self._paint_summary(painter, QRectF(self.rect()))
        else:
            for side, place in self._places().items():
                self._paint_side(painter, side, place)
        if self.hasFocus():
            radius = self._theme.shape("radius")
            painter.setPen(QPen(self._theme.colour("accent"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), radius, radius)
        painter.end()

    # --- The tape on its way ----------------------------------------------------------------------

    @Slot(object)
    def _go_on(self, progress: float) -> None:
        self._progress = progress
        self.update()

    @Slot()
    def _rest(self) -> None:
        self._progress = 1.0
        self._standing.clear()
        self.update()

    # --- The picture ------------------------------------------------------------------------------

    def _caption_height(self) -> int:
        return self._theme.text("small") + self._theme.space("m")

    def _places(self) -> dict[Side, QRectF]:
        """Where front and back stand: as large as each other, or the back smaller."""
        gap = self._theme.space("s")
        height = self.height() - self._caption_height() - self._theme.space("s")
        tallest = height * BOARD_WIDTH / BOARD_HEIGHT
        front = back = min(tallest, (self.width() - gap) / 2)
        if front < tallest * _SAME_SIZE:
            front = min(tallest, (self.width() - gap) / (1 + _INSET))
            back = front * _INSET
        left = (self.width() - front - gap - back) / 2
        places = {}
        for side, x, width in ((Side.FRONT, left, front), (Side.BACK, left + front + gap, back)):
            tall = width * BOARD_HEIGHT / BOARD_WIDTH
            # In whole pixels, so that a body painted beforehand lies where it would be painted.
            top = self._theme.space("xs") + (height - front * BOARD_HEIGHT / BOARD_WIDTH) / 2
            foot = top + front * BOARD_HEIGHT / BOARD_WIDTH
            places[side] = QRectF(QRectF(x, foot - tall, width, tall).toRect())
        return places

    def _paint_side(self, painter: QPainter, side: Side, place: QRectF) -> None:
        paint_figure(
            painter,
            place,
            self._audience.value,
            self._girth,
            side=side,
            palette=figure_palette(self._theme),
            progress=self._progress,
            standing=self._painted(side, place) if self.moving else None,
        )
        said = {
            Side.FRONT: self.tr("Front", "the body seen from the front"),
            Side.BACK: self.tr("Back", "the body seen from behind"),
        }[side]
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.colour("ink_soft"))
        below = QRectF(place.left(), place.bottom(), place.width(), self._caption_height())
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, said)

    def _painted(self, side: Side, place: QRectF) -> QPixmap:
        """The body, painted once for the tape's whole way."""
        ratio = self.devicePixelRatioF()
        size = (place.size() * ratio).toSize()
        if side not in self._standing or self._standing[side].size() != size:
            pixmap = QPixmap(size)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            paint_standing(
                painter,
                QRectF(QPointF(0, 0), place.size()),
                self._audience.value,
                self._girth,
                side=side,
                palette=figure_palette(self._theme),
            )
            painter.end()
            self._standing[side] = pixmap
        return self._standing[side]

    def _paint_summary(self, painter: QPainter, rect: QRectF) -> None:
        paint_figure(painter, rect, self._audience.value, palette=figure_palette(self._theme))
        free_from = rect.top()
        for girth in Girth:
            free_from = self._paint_girth(painter, rect, girth, free_from)

    def _paint_girth(
        self, painter: QPainter, rect: QRectF, girth: Girth, free_from: float
    ) -> float:
        """Write one girth below what is written already; gives where the next one may begin."""
        cm = self._measurements.of(girth)
        if cm is None:
            return free_from
        anchor = label_anchor(rect, self._audience.value, girth)
        text = wording.length(cm, self._unit)
        size = "lead" if rect.height() >= _TALL else "small"
        painter.setFont(self._theme.font(size, QFont.Weight.DemiBold))
        words = painter.fontMetrics().boundingRect(text)
        pill = QRectF(0, 0, words.width() + 24, words.height() + 8)
        pill.moveCenter(QPointF(0, anchor.y()))
        pill.moveLeft(min(anchor.x() + 24, rect.right() - pill.width() - 2))
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        # On a small figure the waist is so near the bust that the two would overlap.
        pill.moveTop(max(pill.top(), free_from))
        painter.drawLine(anchor, QPointF(pill.left(), pill.center().y()))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(self._theme.colour("ink"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
        return pill.bottom() + self._theme.space("xs")

    def _describe(self) -> None:
        """Say in words what the picture shows, for a screen reader."""
        if self._girth is not None:
            said = {
                Audience.WOMEN: self.tr(
                    "A woman from the front and from the back, with the tape lying level around "
                    "the {girth}."
                ),
                Audience.MEN: self.tr(
                    "A man from the front and from the back, with the tape lying level around "
                    "the {girth}."
                ),
            }[self._audience]
            place = wording.narrator(audience=self._audience).place(self._girth.value)
            self.setAccessibleName(said.format(girth=place))
            self.setAccessibleDescription(self.tr("Press Space to see the tape go round again."))
        else:
            known = (
                f"{wording.girth_name(girth)} {wording.length(cm, self._unit)}"
                for girth in Girth
                if (cm := self._measurements.of(girth)) is not None
            )
            self.setAccessibleName(self.tr("A figure with the girths taken: ") + ", ".join(known))
            self.setAccessibleDescription("")
        self.update()
