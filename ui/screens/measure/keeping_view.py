"""The panel on which people say whether the shop may remember them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from fitkiosk.domain.people import LONGEST_EMAIL, LONGEST_NAME
from ui.theme.theme import Theme
from ui.widgets.basics import button, column, label

_LONGEST_PHONE = 40


class KeepPanel(QFrame):
    """Keeping the girths for the next visit, which nobody has to.

    Signals:
        open_requested: the person wants to be remembered, and asks what for.
        close_requested: they stay a guest.
        save_requested: store it now.
    """

    open_requested = Signal()
    close_requested = Signal()
    save_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "card")
        space = theme.space
        self.title = label("lead-strong")
        self.words = label("soft")
        self.open = button()
        self.consent = label("body")
        self.message = label()
        self.save = button()
        self.close_form = button("plain")
        self.fields: dict[str, QLineEdit] = {}
        self.labels = {}
        self.form = QWidget()
        grid = QGridLayout(self.form)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space("m"))
        grid.setVerticalSpacing(0)
        for place, (key, longest) in enumerate(
            (("name", LONGEST_NAME), ("email", LONGEST_EMAIL), ("phone", _LONGEST_PHONE))
        ):
            field, name = QLineEdit(), label()
            # More than can be kept, so that what is too long is refused and not cut off.
            field.setMaxLength(longest * 2)
            field.returnPressed.connect(self.save_requested)
            name.setBuddy(field)
            grid.addWidget(name, 0, place)
            grid.addWidget(field, 1, place)
            grid.setColumnStretch(place, 1)
            self.fields[key], self.labels[key] = field, name
        self.name, self.email, self.phone = self.fields.values()
        self.email.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        self.phone.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)
        head = QHBoxLayout()
        head.setSpacing(space("m"))
        said = QWidget()
        texts = column(said, spacing=space("xs"))
        texts.addWidget(self.title)
        texts.addWidget(self.words)
        head.addWidget(said, 1)
        head.addWidget(self.open, 0, Qt.AlignmentFlag.AlignVCenter)
        answers = QHBoxLayout()
        answers.setSpacing(space("m"))
        answers.addStretch(1)
        answers.addWidget(self.close_form)
        answers.addWidget(self.save)
        box = column(self, margins=space("m"), spacing=space("s"))
        box.addLayout(head)
        box.addWidget(self.consent)
        box.addWidget(self.form)
        box.addWidget(self.message)
        box.addLayout(answers)
        self.open.clicked.connect(self.open_requested)
        self.close_form.clicked.connect(self.close_requested)
        self.save.clicked.connect(self.save_requested)

    def show_form(self, *, offered: bool, opened: bool, saved: bool) -> None:
        """Show what there is to do.

        Args:
            offered: somebody unknown may be remembered.
            opened: they asked for it, and read what they agree to.
            saved: there is nothing to store now.
        """
        self.open.setVisible(offered and not opened)
        for part in (self.consent, self.form, self.close_form):
            part.setVisible(offered and opened)
        self.save.setVisible(opened and not saved if offered else not saved)
