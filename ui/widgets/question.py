"""A calm question on the page: what it is about, and two answers of which none is pressed on."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QWidget,
)

from ui.theme.theme import Theme
from ui.widgets.basics import button, hand_on_focus, label, set_tone


class Question(QFrame):
    """Words and two answers; hidden until something is asked.

    Args:
        theme: the look.
        wide: the answers stand beside the words, and not below them.
        then: where the keyboard goes once it was answered.

    Signals:
        taken: the proposal was accepted.
        declined: it was not; everything stays as it is.
    """

    taken = Signal()
    declined = Signal()

    def __init__(self, theme: Theme, *, wide: bool, then: QWidget | None = None) -> None:
        super().__init__()
        self._then = then
        self.setProperty("role", "banner")
        set_tone(self, "caution")
        self.words = label("strong")
        self.take = button()
        self.decline = button()
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        box = QBoxLayout(beside if wide else below, self)
        margin, spacing = theme.space("m"), theme.space("s")
        box.setContentsMargins(margin, spacing, margin, spacing)
        box.setSpacing(spacing)
        answers = QHBoxLayout()
        answers.setSpacing(spacing)
        answers.addWidget(self.take)
        answers.addWidget(self.decline)
        answers.addStretch(1)
        box.addWidget(self.words, 1)
        box.addLayout(answers)
        self.take.clicked.connect(self.taken)
        self.decline.clicked.connect(self.declined)
        self.hide()

    def ask(self, words: str, take: str, decline: str) -> None:
        """Ask something, or say what is asked in other words."""
        self.words.setText(words)
        self.setAccessibleName(words)
        self.take.setText(take)
        self.decline.setText(decline)
        self.show()

    def withdraw(self) -> None:
        """Ask no longer, and leave no word of it behind."""
        if self._then is not None:
            hand_on_focus(self, self._then)
        self.ask("", "", "")
        self.hide()


class Answers(QFrame):
    """Words and several answers side by side, none pressed on; hidden until something is asked.

    Args:
        theme: the look.
        then: where the keyboard goes once everything was answered.

    Signals:
        answered: the place of the answer.
    """

    answered = Signal(int)

    def __init__(self, theme: Theme, *, then: QWidget) -> None:
        super().__init__()
        self._then = then
        self.setProperty("role", "banner")
        set_tone(self, "caution")
        self.words = label("strong")
        self.buttons: list[QAbstractButton] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        box = QHBoxLayout(self)
        box.setContentsMargins(
            theme.space("m"), theme.space("s"), theme.space("m"), theme.space("s")
        )
        box.setSpacing(theme.space("s"))
        box.addWidget(self.words, 1)
        self._box = box
        self._group.idClicked.connect(self._answer)
        self.hide()

    def ask(self, words: str, answers: Sequence[str]) -> None:
        """Ask something, or the same in other words."""
        self.words.setText(words)
        self.setAccessibleName(words)
        while len(self.buttons) < len(answers):
            made = button()
            self._group.addButton(made, len(self.buttons))
            self._box.addWidget(made)
            self.buttons.append(made)
        for each in self.buttons[len(answers) :]:
            hand_on_focus(each, self.buttons[0] if answers else self._then)
        for place, each in enumerate(self.buttons):
            each.setText(answers[place] if place < len(answers) else "")
            each.setVisible(place < len(answers))
        self.show()

    def withdraw(self) -> None:
        """Ask no longer."""
        self.ask("", ())
        self.hide()

    @Slot(int)
    def _answer(self, place: int) -> None:
        self.answered.emit(place)
