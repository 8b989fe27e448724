"""A choice between a few words of which one always holds, such as cm and inch."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from ui.widgets.basics import button


class Segments(QWidget):
    """Buttons side by side, one of them down.

    Signals:
        chosen: the key of the segment that a person pressed.
    """

    chosen = Signal(str)

    def __init__(self, keys: Sequence[str]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QAbstractButton] = {}
        places = {keys[0]: "first", keys[-1]: "last"}
        for key in keys:
            segment = button("segment")
            segment.setCheckable(True)
            segment.setProperty("key", key)
            segment.setProperty("place", places.get(key, "middle"))
            segment.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            # A segment of one line is as high as one of two beside it.
            segment.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)
            segment.toggled.connect(self._move_tab_stop)
            self._group.addButton(segment)
            self._buttons[key] = segment
            row.addWidget(segment)
        self._group.buttonClicked.connect(self._tell)

    def minimumSizeHint(self) -> QSize:
        """Room for every word; by the stylesheet alone a segment could shrink below its own."""
        return self.sizeHint()

    def name(self, key: str, text: str, spoken: str) -> None:
        """Word a segment: what it shows, and what a screen reader says."""
        self._buttons[key].setText(text)
        self._buttons[key].setAccessibleName(spoken)

    def show_chosen(self, key: str) -> None:
        """Put one segment down without telling anyone."""
        self._buttons[key].setChecked(True)

    def button(self, key: str) -> QAbstractButton:
        """The button of a segment."""
        return self._buttons[key]

    @property
    def last(self) -> QAbstractButton:
        """The last segment, behind which Tab goes on."""
        return list(self._buttons.values())[-1]

    @Slot(bool)
    def _move_tab_stop(self, down: bool) -> None:
        """Tab stops at the segment that holds; the arrow keys go to the others."""
        segment = self.sender()
        if isinstance(segment, QAbstractButton):
            segment.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if down else Qt.FocusPolicy.ClickFocus
            )

    @Slot(QAbstractButton)
    def _tell(self, pressed: QAbstractButton) -> None:
        self.chosen.emit(str(pressed.property("key")))
