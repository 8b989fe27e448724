"""The switch to the other language."""

from PySide6.QtCore import Qt, Signal, Slot

from fitkiosk.domain.language import Language
from ui.languages import other, own_name
from ui.theme.theme import Theme
from ui.widgets.basics import Button


class LanguageSwitch(Button):
    """Names the other language in its own script; a tap leads there.

    Signals:
        chosen: the `Language` that was asked for.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # By Tab it can be reached; by a tap it leaves the keyboard to whoever is typing.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._theme = theme
        self._offered = other(Language.ENGLISH)
        self.clicked.connect(self._choose)
        theme.changed.connect(self._show_icon)
        self._show_icon()

    def show_spoken(self, language: Language) -> None:
        """Offer the language that is not spoken now."""
        self._offered = other(language)
        name = own_name(self._offered)
        self.setText(name)
        self.setAccessibleName(self.tr("Language: {name}").format(name=name))

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self._offered)

    @Slot()
    def _show_icon(self) -> None:
        self.setIcon(self._theme.icon("translate"))
        self.setIconSize(self._theme.icon_size("lead"))
