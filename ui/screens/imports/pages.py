"""The pages of an import: the file, its columns, how far it is, and what comes of it."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QStackedWidget,
    QWidget,
)

from fitkiosk.domain.imports import Question
from fitkiosk.domain.products import SizeBasis
from fitkiosk.units import LengthUnit
from ui import stock_wording, wording
from ui.itemmodels.import_tables import ColumnTable, RowTable
from ui.theme.theme import Theme
from ui.widgets.basics import Heading, button, column, label
from ui.widgets.cells import CellTable
from ui.widgets.choice import Choice
from ui.widgets.question import Question as AskedOnce
from ui.widgets.segments import Segments

CURRENCIES = ("INR", "USD", "EUR", "GBP", "AED", "BDT", "LKR", "NPR")


class Part(StrEnum):
    """What there is to see of a plan."""

    PRODUCTS = "products"
    REFUSED = "refused"
    NOTES = "notes"


class StartPage(QWidget):
    """Where a file is chosen, and the imports of before."""

    def __init__(self, theme: Theme, records: RowTable) -> None:
        super().__init__()
        space = theme.space
        self.title, self.words = Heading("title"), label("soft")
        self.former_title = label("lead-strong")
        self.records = CellTable(theme, records, (5, 6, 4, 3, 3, 4))
        self.records.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.empty = label("soft")
        self.undo = button()
        self.question = AskedOnce(theme, wide=True)
        row = QHBoxLayout()
        row.addWidget(self.former_title, 1)
        row.addWidget(self.undo)
        box = column(self, spacing=space("s"))
        for each in (self.title, self.words):
            box.addWidget(each)
        box.addSpacing(space("m"))
        box.addLayout(row)
        box.addWidget(self.question)
        box.addWidget(self.empty)
        box.addWidget(self.records, 20)
        # Without records, the words stay together at the top.
        box.addStretch(1)

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.title.setText(self.tr("A file with products, size charts or reviews"))
        self.words.setText(
            self.tr(
                "Choose it, or drop it here: CSV, TSV, Excel (.xlsx) or JSON. "
                "Nothing is taken in before you have seen what would change."
            )
        )
        self.former_title.setText(self.tr("Imports of before"))
        self.records.setAccessibleName(self.tr("Imports of before"))
        self.empty.setText(self.tr("Nothing was imported yet."))
        self.undo.setText(self.tr("Undo this import"))


class Questions(QWidget):
    """What has to be said once of a seller's tables."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.unit, self.basis, self.currency = (Choice(theme) for _ in range(3))
        self.brand = QLineEdit()
        self.fields: dict[Question, QWidget] = {
            Question.UNIT: self.unit,
            Question.BASIS: self.basis,
            Question.CURRENCY: self.currency,
            Question.BRAND: self.brand,
        }
        self._labels: dict[Question, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.space("s"))
        for at, stretch in enumerate((2, 3, 2, 3)):
            self._grid.setColumnStretch(at, stretch)
        for asked, field in self.fields.items():
            words = self._labels[asked] = label("strong")
            words.setBuddy(field)
            for part in (words, field):
                part.setParent(self)
        self.ask(())

    def ask(self, asked: tuple[Question, ...]) -> None:
        """Ask these alone."""
        for each, field in self.fields.items():
            field.setVisible(each in asked)
            self._labels[each].setVisible(each in asked)
        for place, each in enumerate(each for each in self.fields if each in asked):
            row, at = divmod(place, 2)
            self._grid.addWidget(self._labels[each], row, 2 * at)
            self._grid.addWidget(self.fields[each], row, 2 * at + 1)
        self.setVisible(bool(asked))

    def retranslate(self) -> None:
        """Put every fixed text on; what was answered stays."""
        words = {
            Question.UNIT: self.tr("In which unit are the sizes?"),
            Question.BASIS: self.tr("What do the figures measure?"),
            Question.CURRENCY: self.tr("In which currency are the prices?"),
            Question.BRAND: self.tr("Of which brand is all of it?"),
        }
        for each, text in words.items():
            self._labels[each].setText(text)
            self.fields[each].setAccessibleName(text)
        choose = self.tr("Choose")
        self.unit.rename(choose, [wording.unit_name(unit) for unit in LengthUnit])
        self.basis.rename(choose, [stock_wording.basis_word(basis) for basis in SizeBasis])
        self.currency.rename(choose, CURRENCIES)

    def answers(self) -> dict[Question, object]:
        """What was answered."""
        found: dict[Question, object] = {}
        choices: Mapping[Question, tuple[Choice, tuple[object, ...]]] = {
            Question.UNIT: (self.unit, tuple(LengthUnit)),
            Question.BASIS: (self.basis, tuple(SizeBasis)),
            Question.CURRENCY: (self.currency, CURRENCIES),
        }
        for each, (choice, values) in choices.items():
            if choice.currentIndex() > 0:
                found[each] = values[choice.currentIndex() - 1]
        if self.brand.text().strip():
            found[Question.BRAND] = self.brand.text().strip()
        return found

    def clear(self) -> None:
        """Nothing is answered."""
        for choice in (self.unit, self.basis, self.currency):
            choice.setCurrentIndex(0)
        self.brand.clear()


class ColumnsPage(QWidget):
    """What the columns of the file were taken for, and what has to be asked."""

    def __init__(self, theme: Theme, columns: ColumnTable) -> None:
        super().__init__()
        space = theme.space
        self.title, self.words = Heading("title"), label("soft")
        self.seller_label, self.seller = label("strong", wrap=False), QLineEdit()
        self.sheet_label, self.sheet = label("strong", wrap=False), Choice(theme)
        self.seller_label.setBuddy(self.seller)
        self.sheet_label.setBuddy(self.sheet)
        self.table = CellTable(theme, columns, (4, 6, 5, 2))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self.questions = Questions(theme)
        row = QHBoxLayout()
        row.setSpacing(space("s"))
        row.addWidget(self.seller_label)
        row.addWidget(self.seller, 1)
        row.addWidget(self.sheet_label)
        row.addWidget(self.sheet, 1)
        box = column(self, spacing=space("s"))
        box.addWidget(self.title)
        box.addWidget(self.words)
        box.addLayout(row)
        box.addWidget(self.table, 1)
        box.addWidget(self.questions)

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.seller_label.setText(self.tr("Seller"))
        self.seller.setAccessibleName(self.tr("Seller"))
        self.sheet_label.setText(self.tr("Sheet"))
        self.sheet.setAccessibleName(self.tr("Sheet"))
        self.table.setAccessibleName(self.tr("Columns of the file"))
        self.questions.retranslate()


class RunningPage(QWidget):
    """How far it is."""

    cancel_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        space = theme.space
        self.title, self.words = Heading("title"), label("lead-soft")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.cancel = button()
        self.question = AskedOnce(theme, wide=True)
        box = column(self, spacing=space("m"))
        box.addStretch(1)
        box.addWidget(self.title)
        box.addWidget(self.words)
        box.addWidget(self.bar)
        box.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self.question)
        box.addStretch(2)
        self.cancel.clicked.connect(self.cancel_requested)

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.bar.setAccessibleName(self.tr("How far it is"))
        self.cancel.setText(self.tr("Cancel"))

    def show_progress(self, done: int, whole: int) -> None:
        """How much is done, and of how much."""
        self.bar.setRange(0, whole)
        self.bar.setValue(done)


class PlanPage(QWidget):
    """What an import would do, or did."""

    part_chosen = Signal(str)

    def __init__(
        self, theme: Theme, products: RowTable, refused: RowTable, notes: RowTable
    ) -> None:
        super().__init__()
        space = theme.space
        self.title, self.counts = Heading("title"), label("lead")
        self.tabs = Segments(list(Part))
        self.save = button()
        self.undo = button()
        shares: dict[Part, tuple[RowTable, tuple[int, ...]]] = {
            Part.PRODUCTS: (products, (4, 7, 4, 4, 3, 3, 3)),
            Part.REFUSED: (refused, (2, 4, 12)),
            Part.NOTES: (notes, (2, 14)),
        }
        self.tables = {
            part: CellTable(theme, *made, lines=2 if part is Part.PRODUCTS else 3)
            for part, made in shares.items()
        }
        self._names: dict[Part, str] = {}
        self._pages = QStackedWidget()
        for table in self.tables.values():
            table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
            self._pages.addWidget(table)
        row = QHBoxLayout()
        row.setSpacing(space("s"))
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self.save)
        row.addWidget(self.undo)
        box = column(self, spacing=space("s"))
        box.addWidget(self.title)
        box.addWidget(self.counts)
        box.addLayout(row)
        box.addWidget(self._pages, 1)
        self.tabs.chosen.connect(self.part_chosen)

    def count(self) -> None:
        """Say how much there is of each part."""
        for part, name in self._names.items():
            rows = self.tables[part].model().rowCount()
            self.tabs.name(part, f"{name} ({rows:,})", f"{name}, {rows:,}")

    def show_part(self, part: Part) -> None:
        """See another part of the plan."""
        self.tabs.show_chosen(part)
        self._pages.setCurrentIndex(list(Part).index(part))

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self._names = {
            Part.PRODUCTS: self.tr("Products"),
            Part.REFUSED: self.tr("Refused rows"),
            Part.NOTES: self.tr("Notes"),
        }
        for part, name in self._names.items():
            self.tables[part].setAccessibleName(name)
        self.count()
        self.save.setText(self.tr("Save refused rows…"))
        self.undo.setText(self.tr("Undo this import"))
