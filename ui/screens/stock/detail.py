"""What is below the table of products: one product's parts, or what is done to many at once."""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QSize, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStackedWidget,
    QWidget,
)

from fitkiosk.domain.products import Wearers
from fitkiosk.domain.stock import Field
from fitkiosk.units import LengthUnit
from ui import stock_wording, wording
from ui.itemmodels.fact_table import FactTable
from ui.itemmodels.product_pictures import PictureRow
from ui.itemmodels.stock_table import SizeTable
from ui.theme.theme import Theme
from ui.widgets.basics import Button, button, column, label, scroll_by_touch
from ui.widgets.cells import CellTable
from ui.widgets.choice import Choice
from ui.widgets.segments import Segments

THUMBNAIL = QSize(112, 112)
# Label, chest, waist, hip, basis, barcode.
_SIZE_SHARES = (3, 3, 3, 3, 3, 5)
_FACT_SHARES = (1, 4)


class Part(StrEnum):
    """What there is to see of a product."""

    SIZES = "sizes"
    FACTS = "facts"
    PICTURES = "pictures"
    HISTORY = "history"


class PictureShelf(QListView):
    """The pictures of a product; files can be dropped on it.

    Signals:
        dropped: files were dropped; carries their paths.
    """

    dropped = Signal(list)

    def __init__(self, model: PictureRow) -> None:
        super().__init__()
        self._words = ""
        self.setModel(model)
        model.setParent(self)
        self.setProperty("role", "framed")
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setIconSize(THUMBNAIL)
        self.setSpacing(8)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        scroll_by_touch(self)

    def say_when_empty(self, words: str) -> None:
        """What stands there while there is no picture."""
        self._words = words
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pictures, or the words in their place."""
        super().paintEvent(event)
        if self.model().rowCount():
            return
        painter = QPainter(self.viewport())
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.viewport().rect(), flags, self._words)
        painter.end()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Anywhere on it."""
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take files."""
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.dropped.emit(files)


class ProductParts(QWidget):
    """Sizes, further facts, pictures and history of one product.

    Signals:
        part_chosen: another part is to be seen; carries its key.
        unit_chosen: lengths are to be read in another unit; carries its key.
        add_requested, remove_requested: a size or a picture.
        move_requested: the chosen size or picture is to go up (-1) or down (1).
    """

    part_chosen = Signal(str)
    unit_chosen = Signal(str)
    add_requested = Signal()
    remove_requested = Signal()
    move_requested = Signal(int)

    def __init__(
        self, theme: Theme, sizes: SizeTable, facts: FactTable, pictures: PictureRow
    ) -> None:
        super().__init__()
        self._theme = theme
        space = theme.space
        self.tabs = Segments(list(Part))
        self.units = Segments([unit.value for unit in LengthUnit])
        self.add, self.remove, self.up, self.down = (button() for _ in range(4))
        self.sizes = CellTable(theme, sizes, _SIZE_SHARES)
        self.sizes.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        sizes.grown.connect(self.sizes.make_room_for)
        self.facts = CellTable(theme, facts, _FACT_SHARES)
        self.facts.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.facts.horizontalHeader().hide()
        facts.grown.connect(self.facts.make_room_for)
        self.shelf = PictureShelf(pictures)
        self.changes = QStringListModel(self)
        self.history = QListView()
        self.history.setModel(self.changes)
        self.history.setProperty("role", "framed")
        self.history.setWordWrap(True)
        self.history.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        scroll_by_touch(self.history)
        self._pages = QStackedWidget()
        for page in (self.sizes, self.facts, self.shelf, self.history):
            page.setFrameShape(QFrame.Shape.NoFrame)
            self._pages.addWidget(page)
        row = QHBoxLayout()
        row.setSpacing(space("s"))
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self.units)
        for each in (self.add, self.remove, self.up, self.down):
            row.addWidget(each)
        box = column(self, spacing=space("s"))
        box.addLayout(row)
        box.addWidget(self._pages, 1)
        self.tabs.chosen.connect(self.part_chosen)
        self.units.chosen.connect(self.unit_chosen)
        self.add.clicked.connect(self.add_requested)
        self.remove.clicked.connect(self.remove_requested)
        self.up.clicked.connect(self._ask_up)
        self.down.clicked.connect(self._ask_down)
        theme.changed.connect(self.show_icons)
        self.tabs.show_chosen(Part.SIZES)
        self.show_icons()

    @property
    def part(self) -> Part:
        """What is seen."""
        return list(Part)[self._pages.currentIndex()]

    @property
    def chosen(self) -> int:
        """The size or picture that is chosen; -1 for none."""
        views: dict[Part, QAbstractItemView] = {Part.SIZES: self.sizes, Part.PICTURES: self.shelf}
        return views[self.part].currentIndex().row() if self.part in views else -1

    def choose(self, place: int) -> None:
        """Choose a size or a picture."""
        view = self.sizes if self.part is Part.SIZES else self.shelf
        at = max(view.currentIndex().column(), 0)
        view.setCurrentIndex(view.model().index(place, at))

    def show_part(self, part: Part) -> None:
        """See another part."""
        self.tabs.show_chosen(part)
        self._pages.setCurrentIndex(list(Part).index(part))
        self.units.setVisible(part is Part.SIZES)
        for each in (self.add, self.remove, self.up, self.down):
            each.setVisible(part in (Part.SIZES, Part.PICTURES))
        self.retranslate()

    def retranslate(self) -> None:
        """Put every fixed text on."""
        names = {
            Part.SIZES: self.tr("Sizes"),
            Part.FACTS: self.tr("More"),
            Part.PICTURES: self.tr("Pictures"),
            Part.HISTORY: self.tr("History"),
        }
        for part, name in names.items():
            self.tabs.name(part, name, name)
        for unit in LengthUnit:
            name = wording.unit_name(unit)
            self.units.name(unit.value, name, self.tr("Lengths in {unit}").format(unit=name))
        of_pictures = self.part is Part.PICTURES
        told = {
            self.add: self.tr("Add pictures") if of_pictures else self.tr("Add a size"),
            self.remove: (
                self.tr("Remove this picture") if of_pictures else self.tr("Remove this size")
            ),
            self.up: self.tr("Move forward") if of_pictures else self.tr("Move up"),
            self.down: self.tr("Move back") if of_pictures else self.tr("Move down"),
        }
        for each, words in told.items():
            each.setAccessibleName(words)
            each.setToolTip(words)
        self.sizes.setAccessibleName(self.tr("Sizes of the product"))
        self.facts.setAccessibleName(self.tr("More of the product"))
        self.shelf.say_when_empty(self.tr("Drop pictures here, or press +."))
        self.shelf.setAccessibleName(self.tr("Pictures of the product; drop files here"))
        self.history.setAccessibleName(self.tr("What was changed of the product"))

    @Slot()
    def show_icons(self) -> None:
        """Draw the signs on the buttons."""
        names = {
            self.add: "plus",
            self.remove: "minus",
            self.up: "arrow-up",
            self.down: "arrow-down",
        }
        for each, name in names.items():
            each.setIcon(self._theme.icon(name))
            each.setIconSize(self._theme.icon_size("lead"))

    @Slot()
    def _ask_up(self) -> None:
        self.move_requested.emit(-1)

    @Slot()
    def _ask_down(self) -> None:
        self.move_requested.emit(1)


class BulkPanel(QWidget):
    """Sets the same for many products at once.

    Signals:
        set_requested: what was chosen is to be set.
    """

    set_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        space = theme.space
        self.words = label("lead-strong")
        self.type, self.category, self.wearers = (Choice(theme) for _ in range(3))
        self.brand = QLineEdit()
        self.set: Button = button()
        self._types: Sequence[str] = ()
        self._categories: Sequence[str] = ()
        fields = QHBoxLayout()
        fields.setSpacing(space("s"))
        for each in (self.type, self.category, self.wearers, self.brand):
            fields.addWidget(each, 1)
        box = column(self, spacing=space("s"))
        box.addWidget(self.words)
        box.addLayout(fields)
        box.addWidget(self.set, 0, Qt.AlignmentFlag.AlignRight)
        box.addStretch(1)
        self.set.clicked.connect(self.set_requested)
        self.brand.returnPressed.connect(self.set_requested)

    def offer(self, types: Sequence[str], categories: Sequence[str]) -> None:
        """What a product can be."""
        self._types, self._categories = types, categories
        self.retranslate()

    def retranslate(self) -> None:
        """Put every fixed text on; what was chosen stays."""
        self.type.rename(self.tr("Type: as it is"), self._types)
        names = [stock_wording.category(name) for name in ("", *self._categories)]
        self.category.rename(self.tr("Category: as it is"), names)
        everyone = [stock_wording.wearers_name(each) for each in Wearers]
        self.wearers.rename(self.tr("For: as it is"), everyone)
        self.brand.setPlaceholderText(self.tr("Brand: as it is"))
        for each, name in (
            (self.type, self.tr("Type of all chosen products")),
            (self.category, self.tr("Category of all chosen products")),
            (self.wearers, self.tr("Who wears all chosen products")),
            (self.brand, self.tr("Brand of all chosen products")),
        ):
            each.setAccessibleName(name)
        self.set.setText(self.tr("Set for all of them"))

    def chosen(self) -> dict[Field, str]:
        """What is to be set; the category after the type, which brings one along."""
        found = {}
        if self.type.currentIndex() > 0:
            found[Field.TYPE] = self._types[self.type.currentIndex() - 1]
        if self.category.currentIndex() > 0:
            found[Field.CATEGORY] = ("", *self._categories)[self.category.currentIndex() - 1]
        if self.wearers.currentIndex() > 0:
            found[Field.WEARERS] = list(Wearers)[self.wearers.currentIndex() - 1].value
        if self.brand.text().strip():
            found[Field.BRAND] = self.brand.text()
        return found

    def clear(self) -> None:
        """Nothing is to be set."""
        for each in (self.type, self.category, self.wearers):
            each.setCurrentIndex(0)
        self.brand.clear()
