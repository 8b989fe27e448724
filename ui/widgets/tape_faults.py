"""What a tape must not look like: two small pictures beside the girth that is being taken."""

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QWidget

from fitkiosk.domain.body import Girth
from fitkiosk.domain.products import Audience
from ui.art.faults import FAULTS, TapeFault, paint_fault
from ui.theme.theme import Theme
from ui.widgets.basics import label
from ui.widgets.body_figure import figure_palette

_LEAST_WIDTH = 120
_BESIDE = 280  # from this width on a card has its caption beside the picture
_TALL_BESIDE, _TALL_ABOVE = 134, 96  # the least height of a picture beside its caption, and above


class FaultPicture(QWidget):
    """A close-up of the body with the tape wrong."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[str, Girth, TapeFault] | None = None
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_fault(self, style: str, girth: Girth, fault: TapeFault) -> None:
        """Draw what is wrong."""
        self._shown = (style, girth, fault)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture in a rounded frame."""
        del event
        if self._shown is None:
            return
        style, girth, fault = self._shown
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        radius = self._theme.shape("radius_small")
        frame = QPainterPath()
        frame.addRoundedRect(rect, radius, radius)
        painter.save()
        painter.setClipPath(frame)
        paint_fault(painter, rect, style, girth, fault, figure_palette(self._theme))
        painter.restore()
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawPath(frame)
        painter.end()


class FaultCard(QFrame):
    """One fault: the picture, and beside or below it what not to do."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.picture = FaultPicture(theme)
        self.caption = label("body")
        space = theme.space("s")
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(space, space, space, space)
        self._box.setSpacing(space)
        self._box.addWidget(self.picture, 1)
        self._box.addWidget(self.caption)
        # However long the captions are, the cards stay as wide as each other.
        self.caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._turn()

    def show_fault(self, style: str, girth: Girth, fault: TapeFault, said: str) -> None:
        """Show a fault and what is said of it."""
        self.picture.show_fault(style, girth, fault)
        self.caption.setText(said)
        self.picture.setAccessibleName(said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the caption below where there is no room beside."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        is_wide = self.width() >= _BESIDE
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(beside if is_wide else below)
        self._box.setStretch(1, int(is_wide))
        self.picture.setMinimumHeight(_TALL_BESIDE if is_wide else _TALL_ABOVE)


class TapeFaults(QWidget):
    """The two commonest faults of a girth, side by side.

    It takes about 150 to 190 px of height; where there is less, hide it by `setVisible`: the girth
    can be taken without it.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._shown: tuple[Girth, Audience] | None = None
        self.cards = (FaultCard(theme), FaultCard(theme))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("m"))
        for card in self.cards:
            row.addWidget(card, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def show_girth(self, girth: Girth, audience: Audience | None) -> None:
        """Show what goes wrong with a girth, on a woman's or a man's figure."""
        body = audience or Audience.WOMEN
        self._shown = (girth, body)
        captions = self._captions(girth)
        for card, fault in zip(self.cards, FAULTS[girth], strict=True):
            card.show_fault(body.value, girth, fault, captions[fault])
        self.setAccessibleName(" ".join(captions[fault] for fault in FAULTS[girth]))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._shown is not None:
            self.show_girth(*self._shown)

    def _captions(self, girth: Girth) -> dict[TapeFault, str]:
        """The don'ts of a girth."""
        match girth:
            case Girth.BUST:
                return {
                    TapeFault.SLANTED: self.tr("Not slanted: keep it level across the back."),
                    TapeFault.WRONG_PLACE: self.tr("Not over the arms, and not too high."),
                }
            case Girth.WAIST:
                return {
                    TapeFault.WRONG_PLACE: self.tr("Not too low, where trousers sit."),
                    TapeFault.TIGHT: self.tr("Not tight: the tape must not cut in."),
                }
            case Girth.HIP:
                return {
                    TapeFault.WRONG_PLACE: self.tr("Not too high, on the hip bones."),
                    TapeFault.LOOSE: self.tr("Not loose, and not over full pockets."),
                }
