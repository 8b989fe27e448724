"""A recovery code, to be written down."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fitkiosk.domain.staff import NewStaff
from ui.theme.theme import Theme
from ui.widgets.basics import Heading, card, column, label


class RecoveryCodePage(QWidget):
    """Shows a recovery code this once."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._name = ""
        space = theme.space
        self.title = Heading("display")
        self.words = label("lead-soft")
        self.code = label("display", wrap=False)
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        surface = card()
        column(surface, margins=space("l")).addWidget(self.code)
        box = column(self, spacing=space("m"))
        box.addStretch(1)
        box.addWidget(self.title)
        box.addWidget(self.words)
        box.addSpacing(space("m"))
        box.addWidget(surface)
        box.addStretch(2)

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.title.setText(self.tr("Recovery code of {name}").format(name=self._name))
        self.words.setText(
            self.tr(
                "Write it down now, and keep it where nobody else finds it. It sets a new PIN when "
                "the PIN is forgotten. It is not shown again."
            )
        )

    def show_code(self, new: NewStaff) -> None:
        """Show somebody's code."""
        self._name = new.member.name
        self.code.setText(new.recovery_code)
        # Letter by letter, for a screen reader would make words of the groups.
        self.code.setAccessibleName(" ".join(new.recovery_code))
        self.retranslate()

    def clear(self) -> None:
        """Take the code off."""
        self._name = ""
        self.code.clear()
        self.code.setAccessibleName("")
        self.retranslate()
