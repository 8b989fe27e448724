"""How far the measuring is: the girths of one round, quietly in a row."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme.theme import Theme
from ui.widgets.basics import Button, button, label, set_property


class StepState(StrEnum):
    """How far one step is."""

    DONE = "done"
    NOW = "now"
    TO_COME = "to_come"


@dataclass(frozen=True, slots=True)
class StepSign:
    """One step as the row shows it.

    Attributes:
        name: the girth.
        spoken: the girth and how far it is, for a screen reader.
    """

    name: str
    spoken: str
    state: StepState


class StepRow(QWidget):
    """The steps of a round; one that is done can be gone back to.

    Signals:
        chosen: the place, from 0, of the step that was tapped.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[StepSign, ...] = ()
        self.title = label("step", wrap=False)
        self.buttons: list[Button] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.space("xs"))
        self._row.addWidget(self.title)
        self._row.addStretch(1)
        theme.changed.connect(self._show_icons)

    def show_steps(self, title: str, steps: Sequence[StepSign]) -> None:
        """Show a round.

        Args:
            title: which round it is; empty where there is only one.
            steps: its steps, in order.
        """
        self._shown = tuple(steps)
        self.title.setText(title)
        self.title.setVisible(bool(title))
        while len(self.buttons) < len(steps):
            self._add(len(self.buttons))
        for place, made in enumerate(self.buttons):
            made.setVisible(place < len(steps))
        for made, step in zip(self.buttons, steps, strict=False):
            made.setText(step.name)
            made.setAccessibleName(step.spoken)
            made.setEnabled(step.state is StepState.DONE)
            set_property(made, "state", step.state)
        self._show_icons()

    def _add(self, place: int) -> None:
        made = button("progress")
        made.setProperty("place", place)
        # Done steps are for a second thought; Tab goes from the field to what comes next.
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(self._tell)
        self.buttons.append(made)
        self._row.insertWidget(place + 1, made)

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit(int(self.sender().property("place")))

    @Slot()
    def _show_icons(self) -> None:
        side = self._theme.icon_size("body")
        signs = {
            StepState.DONE: self._theme.icon("check-circle", "great"),
            StepState.NOW: self._theme.icon("circle-slice-8", "brand"),
            StepState.TO_COME: self._theme.icon("circle-outline", "line_strong"),
        }
        for made, step in zip(self.buttons, self._shown, strict=False):
            # Qt would paint it grey on a button that cannot be pressed.
            drawn, sign = signs[step.state].pixmap(side, self.devicePixelRatioF()), QIcon()
            sign.addPixmap(drawn, QIcon.Mode.Normal)
            sign.addPixmap(drawn, QIcon.Mode.Disabled)
            made.setIcon(sign)
            made.setIconSize(side)
