"""Saving everything that was edited at once, or giving it up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from fitkiosk.domain.stock import ConflictError, EntryError, Stocked
from fitkiosk.errors import KioskError
from ui.background import Jobs
from ui.itemmodels.drafts import Drafts
from ui.kiosk import Kiosk
from ui.screens.stock.conflicts import Conflicts
from ui.screens.stock.view import Page, StockView

if TYPE_CHECKING:  # at run time it would bring the engine in before the first paint
    from fitkiosk.services.stock import StockService

_SAVING = "save products"


class Saved(NamedTuple):
    """What became of the products that were edited.

    Attributes:
        numbers: the id that each has now, by the one it had.
        new: the ids of those that the shop did not have.
        gone: the ids of those that were removed.
    """

    numbers: Mapping[int, int]
    new: Sequence[int]
    gone: Sequence[int]


class Saving(QObject):
    """Saves what was edited, and asks where that cannot be done without.

    Args:
        kiosk: says who does it; is left by Back.
        stock: where products are kept.
        drafts: what was edited.
        jobs: runs the saving.
        view: where it is asked.

    Signals:
        began: it is being saved.
        saved: everything is; carries a `Saved`.
        faulty: a cell must be corrected first; carries the product's id and the cell.
        refused: it could not be saved; carries the `KioskError`.
        page_closed: a question was answered; the products are in sight again.
    """

    began = Signal()
    saved = Signal(object)
    faulty = Signal(int, object)
    refused = Signal(object)
    page_closed = Signal()

    def __init__(
        self, kiosk: Kiosk, stock: StockService, drafts: Drafts, jobs: Jobs, view: StockView
    ) -> None:
        super().__init__(view)
        self._kiosk = kiosk
        self._stock = stock
        self._drafts = drafts
        self._jobs = jobs
        self._view = view
        self._running = self._leaving = False
        self._conflicts = Conflicts(drafts, view)
        self._conflicts.decided.connect(self._decided)
        view.foot.main_requested.connect(self._go_on)
        view.other_requested.connect(self._go_on_otherwise)

    def stay(self) -> None:
        """Ask nothing any more: the products are in sight."""
        self._leaving = False
        self._conflicts.put_off()
        self._view.show_page(Page.PRODUCTS)

    def retell(self) -> None:
        """Ask the same in the language of now."""
        self._conflicts.retell()

    def leave(self) -> None:
        """Away, unless something is not saved; from a question back to the products."""
        if self._view.page is not Page.PRODUCTS:
            self.stay()
            self.page_closed.emit()
        elif self._drafts.edited_ids:
            self._leaving = True
            self._view.ask(
                self.tr("%n product(s) are not saved", "", len(self._drafts.edited_ids)),
                self.tr("Save the changes, or give them up? Back goes on editing."),
            )
            self._view.show_page(Page.QUESTION)
            self._view.foot.back.setFocus()
        else:
            self._kiosk.back()

    @Slot()
    def _go_on(self) -> None:
        match self._view.page:
            case Page.PRODUCTS:
                self._save()
            case Page.CONFLICT:
                self._conflicts.keep_mine()
            case Page.QUESTION:
                self._view.show_page(Page.PRODUCTS)
                self._save()

    @Slot()
    def _go_on_otherwise(self) -> None:
        if self._view.page is Page.CONFLICT:
            self._conflicts.keep_other()
        elif self._view.page is Page.QUESTION:
            self._drafts.settle()
            self._leave_by_back()

    def _save(self) -> None:
        if self._running:
            return
        fault = self._drafts.first_fault()
        if fault is not None:
            self._leaving = False
            self.faulty.emit(*fault)
            return
        wanted, removed = self._drafts.wanted()
        self.began.emit()
        self._hold(True)
        save = partial(self._stock.save, wanted, removed, by=self._kiosk.visit.staff)
        self._jobs.run(_SAVING, save, self._done, self._failed)

    def _hold(self, held: bool) -> None:
        """Let nothing be edited while it is saved."""
        self._running = held
        self._view.table.setEnabled(not held)
        self._view.parts.setEnabled(not held)

    def _done(self, saved: Sequence[Stocked]) -> None:
        self._hold(False)
        drafts = self._drafts
        wanted, removed = drafts.wanted()
        numbers = {before.id: now.id for before, now in zip(wanted, saved, strict=True)}
        new = [numbers[each] for each in drafts.new_ids if each in numbers]
        for each in removed:
            drafts.drop(each.id)
        drafts.settle(saved)
        if self._leaving:
            self._leave_by_back()
        else:
            self.saved.emit(Saved(numbers, new, [each.id for each in removed]))

    def _failed(self, error: KioskError) -> None:
        self._hold(False)
        self._leaving = self._leaving and isinstance(error, ConflictError)
        if isinstance(error, ConflictError):
            self._conflicts.ask(error.conflicts, self._kiosk.visit.unit)
            return
        if isinstance(error, EntryError) and error.product_id is not None and error.field:
            cell = (error.field, error.place)
            self._drafts.blame(error.product_id, cell, error)
            self.faulty.emit(error.product_id, cell)
        self.refused.emit(error)

    @Slot()
    def _decided(self) -> None:
        """Every conflict has its answer: save once more."""
        self._view.show_page(Page.PRODUCTS)
        self.page_closed.emit()
        if self._drafts.edited_ids:
            self._save()
        elif self._leaving:
            self._leave_by_back()

    def _leave_by_back(self) -> None:
        self._leaving = False
        self._kiosk.back()
