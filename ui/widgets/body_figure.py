"""The drawn figure that shows where the tape goes."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fitkiosk.domain.body import Girth, Measurements
from fitkiosk.domain.products import Audience
from fitkiosk.units import LengthUnit
from ui import wording
from ui.art.figure import label_anchor, paint_figure
from ui.theme.theme import Theme

_TALL = 520  # below this the labels are written small


class BodyFigure(QWidget):
    """A figure with the tape at one girth, or with all the girths that are known written beside."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._girth: Girth | None = None
        self._audience = Audience.WOMEN
        self._measurements = Measurements()
        self._unit = LengthUnit.CM
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(220, 260)

    def sizeHint(self) -> QSize:
        """Tall, as people are."""
        return QSize(360, 560)

    def show_tape(self, girth: Girth | None) -> None:
        """Put the tape at one girth; None shows all that are known."""
        self._girth = girth
        self._describe()

    def show_body(self, audience: Audience | None) -> None:
        """Draw a woman's or a man's figure."""
        self._audience = audience or Audience.WOMEN
        self.update()

    def show_girths(self, measurements: Measurements, unit: LengthUnit) -> None:
        """Write known girths beside the figure."""
        self._measurements = measurements
        self._unit = unit
        self._describe()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the figure and the girths beside it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        paint_figure(painter, rect, self._audience.value, tape=self._girth)
        if self._girth is None:
            free_from = rect.top()
            for girth in Girth:
                free_from = self._paint_girth(painter, rect, girth, free_from)
        painter.end()

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
            said = self.tr("A figure with the tape around the {girth}.")
            self.setAccessibleName(said.format(girth=wording.girth_name(self._girth).lower()))
        else:
            known = (
                f"{wording.girth_name(girth)} {wording.length(cm, self._unit)}"
                for girth in Girth
                if (cm := self._measurements.of(girth)) is not None
            )
            self.setAccessibleName(self.tr("A figure with the girths taken: ") + ", ".join(known))
        self.update()
