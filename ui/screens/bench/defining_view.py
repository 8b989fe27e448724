"""What a chart is for and what its columns mean, as it looks."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from ui.theme.theme import Theme
from ui.widgets.basics import column, label, scrolled
from ui.widgets.choice import Choice
from ui.widgets.sentences import Sentences


class DefinePanel(QWidget):
    """A form of the chart's facts, and one of the column that is looked at.

    Signals:
        facts_changed: something of the chart was typed or chosen.
        column_chosen: another column is to be looked at; carries its place.
        column_renamed: its header was typed.
        definition_changed: something of the column was chosen.
    """

    facts_changed = Signal()
    column_chosen = Signal(int)
    column_renamed = Signal()
    definition_changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        space = theme.space
        self.chart_title, self.column_title = label("lead-strong"), label("lead-strong")
        self.name, self.brand, self.stretch, self.header = (QLineEdit() for _ in range(4))
        self.wearers, self.type, self.category = (Choice(theme) for _ in range(3))
        self.column, self.measure, self.basis, self.unit = (Choice(theme) for _ in range(4))
        self.end, self.system = Choice(theme), Choice(theme)
        self.reasons = Sentences(theme, "lightbulb-outline", "ink_soft", "soft", "body")
        self._labels: dict[QWidget, QLabel] = {}
        content = QWidget()
        box = column(content, spacing=space("s"))
        box.setContentsMargins(0, 0, space("s"), 0)
        box.addWidget(self.chart_title)
        chart = (
            *(self.name, self.brand, self.wearers),
            *(self.type, self.category, self.stretch),
        )
        box.addLayout(self._form(theme, chart))
        box.addSpacing(space("m"))
        box.addWidget(self.column_title)
        of_column = (
            *(self.column, self.header, self.measure),
            *(self.basis, self.unit, self.end, self.system),
        )
        box.addLayout(self._form(theme, of_column))
        box.addWidget(self.reasons)
        box.addStretch(1)
        column(self).addWidget(scrolled(content))
        self._connect()

    def _form(self, theme: Theme, fields: tuple[QWidget, ...]) -> QGridLayout:
        form = QGridLayout()
        form.setHorizontalSpacing(theme.space("m"))
        form.setVerticalSpacing(theme.space("s"))
        form.setColumnStretch(0, 2)
        form.setColumnStretch(1, 3)
        for row, field in enumerate(fields):
            words = self._labels[field] = label("strong")
            words.setBuddy(field)
            form.addWidget(words, row, 0, Qt.AlignmentFlag.AlignVCenter)
            form.addWidget(field, row, 1)
        return form

    def _connect(self) -> None:
        for field in (self.name, self.brand, self.stretch):
            field.editingFinished.connect(self.facts_changed)
        for choice in (self.wearers, self.type, self.category):
            choice.activated.connect(self.facts_changed)
        self.column.activated.connect(self.column_chosen)
        self.header.editingFinished.connect(self.column_renamed)
        for choice in (self.measure, self.basis, self.unit, self.end, self.system):
            choice.activated.connect(self.definition_changed)

    def ask_for(self, field: QWidget, shown: bool) -> None:
        """Show a field with its words, or neither."""
        field.setVisible(shown)
        self._labels[field].setVisible(shown)

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.chart_title.setText(self.tr("The chart"))
        self.column_title.setText(self.tr("Its columns"))
        for field, words in (
            (self.name, self.tr("Name")),
            (self.brand, self.tr("Brand")),
            (self.wearers, self.tr("For whom")),
            (self.type, self.tr("Which clothes")),
            (self.category, self.tr("Fit category")),
            (self.stretch, self.tr("Cloth stretches by, %")),
            (self.column, self.tr("Column")),
            (self.header, self.tr("Header")),
            (self.measure, self.tr("Measures")),
            (self.basis, self.tr("Figures of")),
            (self.unit, self.tr("Unit")),
            (self.end, self.tr("Of a range")),
            (self.system, self.tr("Sizes by")),
        ):
            self._labels[field].setText(words)
            field.setAccessibleName(words)
