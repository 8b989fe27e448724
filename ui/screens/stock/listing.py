"""Which products are listed to be edited."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, overload

from PySide6.QtCore import QObject, Signal, Slot

from fitkiosk.domain.finding import CatalogueQuery
from fitkiosk.domain.products import ProductCard
from fitkiosk.domain.stock import Stocked
from ui.background import Jobs
from ui.itemmodels.drafts import Drafts
from ui.itemmodels.stock_table import ProductTable
from ui.screens.stock.view import EVERYTHING, UNSURE, StockView

if TYPE_CHECKING:  # at run time they would bring the engine in before the first paint
    from fitkiosk.services.catalogue import CatalogueService
    from fitkiosk.services.stock import StockService

_FINDING, _MORE = "find products to edit", "list more products"
_AT_ONCE = 200


class _Ids(Sequence[int]):
    """The ids of products that were found; a card is made when it is asked for."""

    def __init__(self, cards: Sequence[ProductCard]) -> None:
        self._cards = cards

    def __len__(self) -> int:
        return len(self._cards)

    @overload
    def __getitem__(self, place: int) -> int: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[int]: ...

    def __getitem__(self, place: int | slice) -> int | Sequence[int]:
        if isinstance(place, slice):
            return [card.id for card in self._cards[place]]
        return self._cards[place].id


class Listing(QObject):
    """Finds products, and lists them in portions.

    Args:
        catalogue: finds them.
        stock: reads them.
        drafts: knows those that were read.
        table: lists them.
        jobs: runs what takes time.
        view: where it is said what to look for.

    Signals:
        refused: they could not be read; carries the `KioskError`.
    """

    refused = Signal(object)

    def __init__(
        self,
        catalogue: CatalogueService,
        stock: StockService,
        drafts: Drafts,
        table: ProductTable,
        jobs: Jobs,
        view: StockView,
    ) -> None:
        super().__init__(view)
        self._catalogue = catalogue
        self._stock = stock
        self._drafts = drafts
        self._table = table
        self._jobs = jobs
        self._view = view
        self._ids: Sequence[int] = ()
        self._listed = 0
        self._shown: list[int] = []
        self._order = EVERYTHING
        view.searched.connect(self.find)
        view.order_chosen.connect(self._sort)
        table.more_requested.connect(self._list_more)

    def stop(self) -> None:
        """Wait for nothing any more."""
        for lane in (_FINDING, _MORE):
            self._jobs.forget(lane)

    def clear(self) -> None:
        """List nothing but what is not saved."""
        self._ids, self._listed = (), 0
        self._show([])

    @Slot(str)
    def find(self, text: str) -> None:
        """List what a text finds."""
        unsure = self._order == UNSURE

        def find() -> tuple[Sequence[int], Sequence[Stocked]]:
            cards = self._catalogue.find(CatalogueQuery(text)).cards
            ids: Sequence[int] = _Ids(cards)
            if unsure:
                ids = self._stock.unsure_first(ids)
            return ids, self._stock.get(ids[:_AT_ONCE])

        self._jobs.forget(_MORE)
        self._jobs.run(_FINDING, find, self._found, self.refused.emit)

    def put_first(self, product_id: int) -> None:
        """List a product that was not found above the others."""
        if self._table.row_of(product_id) is None:
            self._show([product_id, *self._shown])

    def settle(self, new: Iterable[int], gone: Iterable[int]) -> None:
        """List new products above the others, and some no more."""
        without = set(gone)
        self._show([*new, *(each for each in self._shown if each not in without)])

    @Slot(str)
    def _sort(self, order: str) -> None:
        self._order = order
        self.find(self._view.search.text())

    def _found(self, found: tuple[Sequence[int], Sequence[Stocked]]) -> None:
        self._ids, products = found
        self._listed = min(_AT_ONCE, len(self._ids))
        self._drafts.take(products)
        self._show([each.id for each in products])
        nothing = self.tr("Nothing is called that. Try fewer letters, or add a new product.")
        self._view.show_empty(None if self._table.rowCount() else nothing)

    @Slot()
    def _list_more(self) -> None:
        ids = self._ids[self._listed : self._listed + _AT_ONCE]

        def listed(products: Sequence[Stocked]) -> None:
            self._listed += len(ids)
            self._drafts.take(products)
            more = [each.id for each in products if each.id not in self._shown]
            self._shown += more
            self._table.add_products(more, more=self._more)

        self._jobs.run(_MORE, lambda: self._stock.get(ids), listed, self.refused.emit)

    def _show(self, ids: list[int]) -> None:
        self._shown = ids
        self._table.show_products(ids, more=self._more)

    @property
    def _more(self) -> bool:
        return self._listed < len(self._ids)
