"""The shop's products as staff see them."""

from enum import IntEnum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QStackedWidget, QWidget

from ui.itemmodels.fact_table import FactTable
from ui.itemmodels.product_pictures import PictureRow
from ui.itemmodels.stock_table import ProductTable, SizeTable
from ui.screens.stock.conflict import ConflictPage
from ui.screens.stock.detail import BulkPanel, ProductParts
from ui.theme.theme import Theme
from ui.widgets.action_bar import ActionBar
from ui.widgets.basics import Heading, View, button, column, label
from ui.widgets.cells import CellTable
from ui.widgets.people_list import SearchField
from ui.widgets.segments import Segments

# Number, name, brand, type, category, certainty, wearers, price, colour, sizes.
_SHARES = (10, 17, 10, 10, 11, 6, 9, 9, 8, 8)
EVERYTHING, UNSURE = "everything", "unsure"


class Page(IntEnum):
    """What is on the screen."""

    PRODUCTS = 0
    CONFLICT = 1
    QUESTION = 2


class StockView(View):
    """Search over the table, and below it what there is of the chosen product.

    Signals:
        searched: the text of the search field changed.
        order_chosen: `EVERYTHING` or `UNSURE`.
        import_requested, new_requested, remove_requested: what the buttons say.
        other_requested: the lesser action beside the main one.
    """

    searched = Signal(str)
    order_chosen = Signal(str)
    import_requested = Signal()
    new_requested = Signal()
    remove_requested = Signal()
    other_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        products: ProductTable,
        sizes: SizeTable,
        facts: FactTable,
        pictures: PictureRow,
    ) -> None:
        super().__init__(theme)
        self.search = SearchField()
        self.order = Segments([EVERYTHING, UNSURE])
        self.order.show_chosen(EVERYTHING)
        self.undo, self.redo, self.new, self.remove = (button() for _ in range(4))
        self.import_file = button()
        self.table = CellTable(theme, products, _SHARES)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        products.grown.connect(self.table.make_room_for)
        self.empty = label("lead-soft")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.parts = ProductParts(theme, sizes, facts, pictures)
        self.bulk = BulkPanel(theme)
        self.hint = label("soft")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.conflict = ConflictPage(theme)
        self.question_title, self.question_words = Heading("display"), label("lead-soft")
        self.foot = ActionBar(theme)
        self.other = button("back")
        self.foot.add_beside(self.other)
        self._listed, self._below, self._pages = (QStackedWidget() for _ in range(3))
        self._lay_out()
        self._connect()
        self._show_icons()
        self.show_page(Page.PRODUCTS)

    def _lay_out(self) -> None:
        space = self.theme.space
        head, tools = QHBoxLayout(), QHBoxLayout()
        for row in (head, tools):
            row.setSpacing(space("s"))
        head.addWidget(self.search, 1)
        head.addWidget(self.order)
        for tool in (self.undo, self.redo, self.new, self.remove):
            tools.addWidget(tool)
        tools.addStretch(1)
        tools.addWidget(self.import_file)
        listed: tuple[QWidget, ...] = (self.table, self.empty)
        below: tuple[QWidget, ...] = (self.hint, self.parts, self.bulk)
        listing, question, inner = QWidget(), QWidget(), QWidget()
        box = column(listing, spacing=space("s"))
        box.addLayout(head)
        box.addLayout(tools)
        box.addWidget(self._listed, 5)
        box.addWidget(self._below, 4)
        asked = column(question, spacing=space("m"))
        asked.addStretch(1)
        asked.addWidget(self.question_title)
        asked.addWidget(self.question_words)
        asked.addStretch(2)
        pages = (listing, self.conflict, question)
        for stack, parts in ((self._listed, listed), (self._below, below), (self._pages, pages)):
            for part in parts:
                stack.addWidget(part)
        inside = column(inner)
        inside.setContentsMargins(space("l"), space("m"), space("l"), space("s"))
        inside.addWidget(self._pages)
        whole = column(self)
        whole.addWidget(inner, 1)
        whole.addWidget(self.foot)

    def _connect(self) -> None:
        self.search.textEdited.connect(self.searched)
        self.search.went_down.connect(self.table.setFocus)
        self.order.chosen.connect(self.order_chosen)
        self.import_file.clicked.connect(self.import_requested)
        self.new.clicked.connect(self.new_requested)
        self.remove.clicked.connect(self.remove_requested)
        self.other.clicked.connect(self.other_requested)
        self.theme.changed.connect(self._show_icons)
        for keys, pressed in (
            (["Ctrl+Z"], self.undo),
            (["Ctrl+Shift+Z", "Ctrl+Y"], self.redo),
        ):
            shortcut = QShortcut(self)
            shortcut.setKeys([QKeySequence(each) for each in keys])
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(pressed.click)

    @property
    def page(self) -> Page:
        """What is on the screen."""
        return Page(self._pages.currentIndex())

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.search.setPlaceholderText(self.tr("Name, brand, type, colour or number"))
        self.search.setAccessibleName(self.tr("Find products"))
        for key, name in (
            (EVERYTHING, self.tr("Everything")),
            (UNSURE, self.tr("Unsure first")),
        ):
            self.order.name(key, name, name)
        self.table.setAccessibleName(self.tr("Products"))
        for each, words in (
            (self.undo, self.tr("Undo")),
            (self.redo, self.tr("Redo")),
            (self.new, self.tr("New product")),
            (self.remove, self.tr("Remove from the shop")),
        ):
            each.setAccessibleName(words)
            each.setToolTip(words)
        self.new.setText(self.tr("New"))
        self.remove.setText(self.tr("Remove"))
        self.import_file.setText(self.tr("Import a file"))
        self.hint.setText(
            self.tr(
                "Choose a product to see its sizes, pictures and history. "
                "Choose several to set the same for all of them."
            )
        )
        self.foot.back.setText(self.tr("Back"))
        self.parts.retranslate()
        self.bulk.retranslate()
        self.conflict.retranslate()
        self.name_actions()

    def show_page(self, page: Page) -> None:
        """Show the products, or what has to be answered first."""
        self._pages.setCurrentIndex(page)
        self.other.setVisible(page is not Page.PRODUCTS)
        self.name_actions()

    def name_actions(self) -> None:
        """Word what can be done on the page."""
        main, other = {
            Page.PRODUCTS: (self.tr("Save"), ""),
            Page.CONFLICT: (self.tr("Keep mine"), self.tr("Keep the other one")),
            Page.QUESTION: (self.tr("Save"), self.tr("Give the changes up")),
        }[self.page]
        self.foot.main.setText(main)
        self.other.setText(other)

    def ask(self, title: str, words: str) -> None:
        """Word the question."""
        self.question_title.setText(title)
        self.question_words.setText(words)

    def show_empty(self, words: str | None) -> None:
        """Show words in place of the table; None shows the table."""
        self.empty.setText(words or "")
        self._listed.setCurrentIndex(0 if words is None else 1)

    def show_below(self, chosen: int) -> None:
        """What there is below the table when so many products are chosen."""
        self._below.setCurrentIndex(min(chosen, 2))

    @Slot()
    def _show_icons(self) -> None:
        for each, name in (
            (self.undo, "undo"),
            (self.redo, "redo"),
            (self.new, "plus"),
            (self.remove, "trash-can-outline"),
            (self.import_file, "file-upload-outline"),
        ):
            each.setIcon(self.theme.icon(name))
            each.setIconSize(self.theme.icon_size("lead"))
