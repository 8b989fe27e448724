"""The fit pass over the whole window, to be photographed or printed."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme.theme import Theme
from ui.widgets.basics import Heading, Turning, button, column, label, set_tone
from ui.widgets.qr_code import QrCode
from ui.widgets.veil import Veil

_WIDEST, _WIDEST_UPRIGHT = 960, 760
_TALLEST, _TALLEST_UPRIGHT = 600, 1120


class TakeAwayVeil(Veil):
    """The code, what is in it, and the ways to take it along.

    Signals:
        print_requested: it is wanted on paper.
        save_requested: it is wanted as a file.
        close_requested: it was seen enough.
    """

    print_requested = Signal()
    save_requested = Signal()
    close_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.code = QrCode(theme)
        self.title = Heading("display")
        self.use = label("lead")
        self.content = label()
        self.note = label("soft")
        self.message = label("strong")
        self.close_button = button("back")
        self.save = button("back")
        self.print = button("main")
        self._build()
        self.close_button.clicked.connect(self.close_requested)
        self.save.clicked.connect(self.save_requested)
        self.print.clicked.connect(self.print_requested)
        theme.changed.connect(self._show_icons)
        self._show_icons()
        self.retranslate()

    def _build(self) -> None:
        space = self.theme.space
        words = QWidget()
        texts = column(words, spacing=space("m"))
        texts.addStretch(1)
        for part in (self.title, self.use, self.content, self.note):
            texts.addWidget(part)
        texts.addStretch(1)
        texts.addWidget(self.message)
        self._turning = Turning(space("xl"))
        self._turning.add(self.code, 5, 3)
        self._turning.add(words, 5, 2)
        row = QHBoxLayout()
        row.setSpacing(space("m"))
        row.addWidget(self.close_button)
        row.addStretch(1)
        row.addWidget(self.save)
        row.addWidget(self.print)
        inside = column(self.card, margins=space("xl"), spacing=space("l"))
        inside.addWidget(self._turning, 1)
        inside.addLayout(row)

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.code.setAccessibleName(self.tr("QR code of your fit pass"))
        self.title.setText(self.tr("Take it with you"))
        self.use.setText(
            self.tr("Photograph this code. Show it to the kiosk another day, and go on from here.")
        )
        self.close_button.setText(self.tr("Close"))
        self.save.setText(self.tr("Save as PDF"))
        self.print.setText(self.tr("Print"))

    def show_pass(self, text: str, *, printable: bool, savable: bool) -> None:
        """Show a passport as a code, over everything, and offer the ways there are."""
        self.code.show_text(text)
        self.print.setVisible(printable)
        self.save.setVisible(savable)
        self.show_message("")
        self.cover()
        self.close_button.setFocus()

    def show_words(self, content: str, note: str) -> None:
        """Say what is in the code, and what is not."""
        self.content.setText(content)
        self.note.setText(note)

    def show_message(self, words: str, tone: str = "") -> None:
        """Say how printing or saving went."""
        self.message.setText(words)
        set_tone(self.message, tone)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A touch beside the card closes it."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.close_requested.emit()

    def cover(self) -> None:
        """Lie over everything, with a card that suits the window."""
        size, edge = self.window().size(), 2 * self.theme.space("l")
        upright = size.height() > size.width()
        widest = _WIDEST_UPRIGHT if upright else _WIDEST
        tallest = _TALLEST_UPRIGHT if upright else _TALLEST
        self.card.setFixedSize(min(widest, size.width() - edge), min(tallest, size.height() - edge))
        super().cover()

    def _show_icons(self) -> None:
        for each, icon, colour in (
            (self.close_button, "close", "ink"),
            (self.save, "file-pdf-box", "ink"),
            (self.print, "printer", "on_brand"),
        ):
            each.setIcon(self.theme.icon(icon, colour))
            each.setIconSize(self.theme.icon_size("lead"))
