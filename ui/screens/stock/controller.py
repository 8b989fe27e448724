"""What happens when staff edit the shop's products."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QAbstractItemView

from fitkiosk.domain.kiosk import KioskState
from fitkiosk.domain.products import Picture, ScannedItem
from fitkiosk.domain.scanning import Scanned, UnknownCode
from fitkiosk.errors import KioskError
from fitkiosk.units import LengthUnit
from ui import stock_wording, wording
from ui.background import Jobs
from ui.file_chooser import FileChooser
from ui.itemmodels.drafts import Cell, Drafts
from ui.itemmodels.fact_table import FactTable
from ui.itemmodels.product_pictures import PictureRow
from ui.itemmodels.stock_table import ProductTable, SizeTable
from ui.kiosk import Kiosk
from ui.pictures import Pictures, read_picture
from ui.screens.base import ScreenController
from ui.screens.stock.detail import THUMBNAIL, Part
from ui.screens.stock.listing import Listing
from ui.screens.stock.saving import Saved, Saving
from ui.screens.stock.view import Page, StockView
from ui.theme.theme import Theme
from ui.widgets.basics import set_tone

if TYPE_CHECKING:  # at run time they would bring the engine in before the first paint
    from fitkiosk.services.catalogue import CatalogueService
    from fitkiosk.services.pictures import PictureService
    from fitkiosk.services.stock import StockService

_OPENING, _HISTORY, _TAKING = "read the kinds of product", "read a history", "take pictures in"


class _Kinds(NamedTuple):
    """What a product can be."""

    types: tuple[str, ...]
    categories: tuple[str, ...]


class StockController(ScreenController):
    """Lets staff find, edit, add and remove products, and save all of it at once.

    Args:
        kiosk: the present moment.
        catalogue: finds products.
        stock: reads and saves them.
        pictures: takes pictures in.
        images: draws them.
        jobs: runs what takes time.
        theme: the look.
    """

    def __init__(
        self,
        kiosk: Kiosk,
        catalogue: CatalogueService,
        stock: StockService,
        pictures: PictureService,
        images: Pictures,
        jobs: Jobs,
        theme: Theme,
    ) -> None:
        super().__init__()
        self._kiosk = kiosk
        self._stock = stock
        self._pictures = pictures
        self._images = images
        self._jobs = jobs
        self._chosen: list[int] = []
        self._chosen_before: list[int] = []
        self._said: Callable[[], str] | None = None
        self._tone = ""
        self.drafts = Drafts(stock, self)
        self.products = ProductTable(self.drafts)
        self.sizes = SizeTable(self.drafts)
        self.facts = FactTable(self.drafts)
        self.pictures = PictureRow(self._thumbnail)
        self.view: StockView = StockView(
            theme, self.products, self.sizes, self.facts, self.pictures
        )
        self.saving = Saving(kiosk, stock, self.drafts, jobs, self.view)
        self.listing = Listing(catalogue, stock, self.drafts, self.products, jobs, self.view)
        self.picker = FileChooser(self.view)
        self._connect()
        self.view.retranslate()

    def _connect(self) -> None:
        view, drafts = self.view, self.drafts
        view.foot.back_requested.connect(self.step_back)
        view.import_requested.connect(self._import)
        view.new_requested.connect(self._add)
        view.remove_requested.connect(self._remove)
        view.undo.clicked.connect(drafts.undo)
        view.redo.clicked.connect(drafts.redo)
        view.bulk.set_requested.connect(self._set_many)
        view.table.selectionModel().selectionChanged.connect(self._note_selection)
        view.parts.part_chosen.connect(self._open_part)
        view.parts.unit_chosen.connect(self._read_in)
        view.parts.add_requested.connect(self._add_part)
        view.parts.remove_requested.connect(self._remove_part)
        view.parts.move_requested.connect(self._move_part)
        view.parts.shelf.dropped.connect(self._take)
        self.picker.chosen.connect(self._take)
        self.products.modelReset.connect(self._select_again)
        drafts.changed.connect(self._follow)
        drafts.stepped.connect(self._follow_steps)
        self._images.arrived.connect(self.pictures.retell)
        self.listing.refused.connect(self._refused)
        self.saving.began.connect(self._note_chosen)
        self.saving.saved.connect(self._tell_saved)
        self.saving.faulty.connect(self._go_to_fault)
        self.saving.refused.connect(self._refused)
        self.saving.page_closed.connect(self._follow_steps)

    def enter(self, state: KioskState) -> None:
        """Show what there is; edits that wait are still there."""
        del state
        self.saving.stay()
        self._say(None)
        self._follow_steps()
        self.listing.find(self.view.search.text())
        self.view.search.setFocus()
        self._jobs.run(
            _OPENING,
            lambda: _Kinds(self._stock.types(), self._stock.categories()),
            self._offer,
            self._refused,
        )

    def leave(self) -> None:
        """Wait for nothing any more."""
        self.listing.stop()
        for lane in (_OPENING, _HISTORY):
            self._jobs.forget(lane)
        self.picker.stop()

    def forget(self) -> None:
        """Forget what was looked for.

        What is not saved waits for whoever edits next: it is of products, not of a person, and a
        kiosk that locks itself must not lose an hour's work.
        """
        self.view.search.clear()
        self.view.bulk.clear()
        self.listing.clear()

    def retranslate(self) -> None:
        """Say everything anew."""
        self.products.retell()
        self.sizes.retell()
        self.facts.retell()
        self._follow_selection()
        self.saving.retell()
        self._say(self._said, self._tone)

    @Slot()
    def step_back(self) -> None:
        """Away, unless something is not saved; from a question back to the products."""
        self.saving.leave()

    def _offer(self, kinds: _Kinds) -> None:
        self.products.offer(*kinds)
        self.view.bulk.offer(*kinds)

    def scanned(self, read: Scanned) -> bool:
        """Show the product with this code, or begin a new one."""
        if self.view.page is not Page.PRODUCTS:
            return True
        match read:
            case ScannedItem(product, _):
                self.view.search.setText(product.sku)
                self.listing.find(product.sku)
                return True
            case UnknownCode(code):
                self.look_for(code)
                return True
        return False

    def look_for(self, code: str) -> None:
        """Begin a new product with this code."""
        self._begin(code)
        words = self.tr("A new product with the code {code}. Undo takes it back.")
        self._say(lambda: words.format(code=code))

    # --- What is chosen ---------------------------------------------------------------------------

    @property
    def _one(self) -> int | None:
        chosen = self._chosen
        return chosen[0] if len(chosen) == 1 else None

    @Slot()
    def _select_again(self) -> None:
        """What was chosen stays chosen, wherever it stands now."""
        select, flags = self.view.table.selectionModel(), QItemSelectionModel.SelectionFlag
        rows = [self.products.row_of(each) for each in self._chosen]
        for row in rows:
            if row is not None:
                select.select(self.products.index(row, 0), flags.Select | flags.Rows)
        if not select.hasSelection() and self.products.rowCount():
            # What belongs to the first one is worth more than an empty half of the screen.
            select.select(self.products.index(0, 0), flags.Select | flags.Rows)
        self._note_selection()

    @Slot()
    def _note_selection(self) -> None:
        rows = {index.row() for index in self.view.table.selectionModel().selectedRows()}
        self._chosen = [self.products.id_at(row) for row in sorted(rows)]
        self._follow_selection()

    @Slot()
    def _follow_selection(self) -> None:
        chosen, one = self._chosen, self._one
        self.view.show_below(len(chosen))
        self.view.remove.setEnabled(bool(chosen))
        words = self.tr("%n products: set for all of them", "", len(chosen))
        self.view.bulk.words.setText(words)
        self.sizes.show_product(one, self._unit)
        self.facts.show_product(one)
        self.view.parts.units.show_chosen(self._unit)
        self._show_part()

    def _show_part(self) -> None:
        """The pictures or the history of the one product that is chosen."""
        one = self._one
        self._jobs.forget(_HISTORY)
        known = one is not None and self.drafts.knows(one)
        if not known or one is None:
            self.pictures.show_pictures(())
            self.view.parts.changes.setStringList([])
            return
        self.pictures.show_pictures(self.drafts.draft(one).product.pictures)
        if self.view.parts.part is Part.HISTORY:
            tell = self.view.parts.changes.setStringList
            self._jobs.run(
                _HISTORY,
                lambda: self._stock.history(one),
                lambda entries: tell(
                    [stock_wording.history(each) for each in entries]
                    or [self.tr("Nothing was changed of it yet.")]
                ),
                self._refused,
            )

    @property
    def _unit(self) -> LengthUnit:
        return self._kiosk.visit.unit

    @Slot(str)
    def _read_in(self, unit: str) -> None:
        self._kiosk.read_in(LengthUnit(unit))
        self.sizes.show_product(self._one, self._unit)

    @Slot(str)
    def _open_part(self, part: str) -> None:
        self.view.parts.show_part(Part(part))
        self._show_part()

    # --- Editing ----------------------------------------------------------------------------------

    @Slot(list)
    def _follow(self, ids: list[int]) -> None:
        self._follow_steps()
        if self._one in ids:
            self._show_part()

    @Slot()
    def _follow_steps(self) -> None:
        steps, count = self.drafts.steps, len(self.drafts.edited_ids)
        self.view.undo.setEnabled(steps.canUndo())
        self.view.redo.setEnabled(steps.canRedo())
        self.view.foot.main.setEnabled(bool(count) or self.view.page is not Page.PRODUCTS)
        if count and self._tone == "":
            self._say(lambda: self.tr("%n product(s) are not saved yet.", "", count))
        elif not count:
            self._say(None)

    @Slot()
    def _add(self) -> None:
        self._begin("")

    def _begin(self, code: str) -> None:
        """A new product, ready for its name."""
        self.view.show_empty(None)
        new = self.drafts.add(code)
        self._go_to(new, next(iter(self.drafts.draft(new).faults)))

    @Slot()
    def _remove(self) -> None:
        """Products that are to go; new ones at once, others with the next saving."""
        drafts = self.drafts
        self.drafts.put(
            {each: None if each < 0 else drafts.marked(each, removed=True) for each in self._chosen}
        )

    @Slot()
    def _set_many(self) -> None:
        typed = self.view.bulk.chosen()
        if typed:
            self.drafts.type(self._chosen, typed)
            self.view.bulk.clear()

    @Slot()
    def _add_part(self) -> None:
        one = self._one
        if one is None:
            return
        if self.view.parts.part is Part.PICTURES:
            kinds = self.tr("Pictures") + " (*.jpg *.jpeg *.png *.webp *.gif *.bmp)"
            self.picker.ask_to_open(self.tr("Add pictures"), kinds, many=True)
            return
        self.drafts.add_size(one, self._unit)
        self.view.parts.choose(self.sizes.rowCount() - 1)
        self.view.parts.sizes.setFocus()

    @Slot()
    def _remove_part(self) -> None:
        at = self.view.parts.chosen
        self._arrange(at, lambda places: places.remove(at))

    @Slot(int)
    def _move_part(self, step: int) -> None:
        at = self.view.parts.chosen

        def move(places: list[int]) -> None:
            if 0 <= at + step < len(places):
                places.insert(at + step, places.pop(at))

        self._arrange(at, move)
        self.view.parts.choose(at + step)

    def _arrange(self, at: int, change: Callable[[list[int]], None]) -> None:
        one = self._one
        if one is None or at < 0:
            return
        of_pictures = self.view.parts.part is Part.PICTURES
        product = self.drafts.draft(one).product
        places = list(range(len(product.pictures if of_pictures else product.sizes)))
        change(places)
        if of_pictures:
            self.drafts.show(one, [product.pictures[place] for place in places])
        else:
            self.drafts.arrange_sizes(one, places)

    @Slot(list)
    def _take(self, files: list[Path]) -> None:
        one = self._one
        if one is None:
            return

        def taken(pictures: Iterable[Picture]) -> None:
            self._say(None)
            if self.drafts.knows(one):
                had = self.drafts.draft(one).product.pictures
                self.drafts.show(one, [*dict.fromkeys((*had, *pictures))])

        self._say(lambda: self.tr("Taking the pictures in…"))
        take = self._pictures.take
        self._jobs.run(_TAKING, lambda: [take(file) for file in files], taken, self._refused)

    def _thumbnail(self, key: str) -> QPixmap | None:
        file = self._pictures.file(key)
        return self._images.get(f"{key}/shelf", partial(read_picture, file, THUMBNAIL))

    # --- Saving -----------------------------------------------------------------------------------

    @Slot()
    def _note_chosen(self) -> None:
        """What is new gets another number with saving, and would not be chosen any more."""
        self._chosen_before = list(self._chosen)

    @Slot(object)
    def _tell_saved(self, saved: Saved) -> None:
        self.listing.settle(saved.new, saved.gone)
        self.view.table.clearSelection()
        self._chosen = [saved.numbers.get(each, each) for each in self._chosen_before]
        self._select_again()
        self.view.table.setFocus()
        self._say(lambda: self.tr("Saved."))

    @Slot(int, object)
    def _go_to_fault(self, product_id: int, cell: Cell) -> None:
        self._complain(lambda: self.tr("Correct the red cells first. Nothing was saved yet."))
        self._go_to(product_id, cell)

    @Slot()
    def _import(self) -> None:
        if self.drafts.edited_ids:
            self._complain(lambda: self.tr("Save the changes first, then import."))
        else:
            self._kiosk.open_import()

    # --- Saying -----------------------------------------------------------------------------------

    def _go_to(self, product_id: int, cell: Cell) -> None:
        """Put the keyboard on a cell of a product."""
        column, place = cell
        self.listing.put_first(product_id)
        index = self.products.cell(product_id, column) if place is None else QModelIndex()
        if not index.isValid():
            index = self.products.index(self.products.row_of(product_id) or 0, 0)
        table = self.view.table
        table.setCurrentIndex(index)
        table.selectRow(index.row())
        table.setCurrentIndex(index)
        table.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        table.setFocus()
        if place is not None:
            self._open_part(Part.SIZES)
            self.view.parts.sizes.setCurrentIndex(self.sizes.cell(cell))
            self.view.parts.sizes.setFocus()
        elif self.facts.cell(column).isValid():
            self._open_part(Part.FACTS)
            self.view.parts.facts.setCurrentIndex(self.facts.cell(column))
            self.view.parts.facts.setFocus()

    @Slot(object)
    def _refused(self, error: KioskError) -> None:
        self._complain(partial(wording.error_text, error))

    def _complain(self, words: Callable[[], str]) -> None:
        self._say(words, "problem")

    def _say(self, words: Callable[[], str] | None, tone: str = "") -> None:
        """Say something at the foot, and again when the language changes."""
        self._said, self._tone = words, tone
        self.view.foot.words.setText(words() if words is not None else "")
        set_tone(self.view.foot.words, tone)
