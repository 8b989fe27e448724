"""What happens in the catalogue."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QTimer, Slot

from fitkiosk.domain.body import Measurements
from fitkiosk.domain.fit import Badge, FitWish
from fitkiosk.domain.kiosk import KioskState
from fitkiosk.domain.products import Audience, CatalogueQuery, CategoryCount, ProductCard
from fitkiosk.errors import KioskError
from ui import wording
from ui.background import Jobs
from ui.kiosk import Kiosk
from ui.screens.base import ScreenController
from ui.screens.catalogue.view import ALL, CatalogueView
from ui.theme.theme import Theme

if TYPE_CHECKING:  # at run time they would bring the engine in before the first paint
    from fitkiosk.services.catalogue import CatalogueService
    from fitkiosk.services.fitting import FittingService

_RAIL, _CARDS, _BADGES = "catalogue rail", "catalogue cards", "catalogue badges"
_TYPING_MS = 120  # a pause in typing after which it is worth to search


class CatalogueController(ScreenController):
    """Finds products, and asks which of their sizes fit the person of this visit.

    Args:
        kiosk: the present moment.
        catalogue: finds products.
        fitting: judges their sizes.
        jobs: runs both in the background.
        theme: the look.
    """

    def __init__(
        self,
        kiosk: Kiosk,
        catalogue: CatalogueService,
        fitting: FittingService,
        jobs: Jobs,
        theme: Theme,
    ) -> None:
        super().__init__()
        self._kiosk = kiosk
        self._catalogue = catalogue
        self._fitting = fitting
        self._jobs = jobs
        self._query = CatalogueQuery()
        self._judged_for: tuple[Measurements, FitWish] | None = None
        self._refusal: KioskError | None = None  # why there are no products
        self._no_badges: KioskError | None = None
        self.view: CatalogueView = CatalogueView(theme)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._search)
        view = self.view
        view.foot.back_requested.connect(self.step_back)
        view.take_away.clicked.connect(kiosk.take_away_requested)
        view.searched.connect(self._typed)
        view.category_chosen.connect(self._choose_category)
        view.audience_chosen.connect(self._choose_audience)
        view.product_opened.connect(self._open)
        view.clear.clicked.connect(self._clear)

    def enter(self, state: KioskState) -> None:
        """Show the shop for this visit; coming back from a product nothing has moved."""
        visit = state.visit
        self.view.take_away.setVisible(visit.measurements.complete)
        self.view.audience.show_chosen(visit.audience.value if visit.audience else ALL)
        if self._query.audience != visit.audience or not self.view.grid.cards.rowCount():
            self._query = replace(self._query, audience=visit.audience)
            self._load()
        if self._judged_for != (visit.measurements, visit.wish):
            self._judge(visit.measurements, visit.wish)
        self.view.grid.setFocus()

    def retranslate(self) -> None:
        """Tell anew what was found; the badges are painted anew."""
        self._tell()
        self.view.grid.cards.retell()

    @Slot()
    def step_back(self) -> None:
        """One place back."""
        self._kiosk.back()

    def leave(self) -> None:
        """Stop searching."""
        self._typing.stop()

    def forget(self) -> None:
        """Forget the visit: what was looked for, and every badge."""
        for lane in (_RAIL, _CARDS, _BADGES):
            self._jobs.forget(lane)
        self._typing.stop()
        self._query = CatalogueQuery()
        self._judged_for = None
        self._refusal = self._no_badges = None
        self.view.search.clear()
        self.view.grid.cards.show_cards(())
        self.view.grid.cards.show_badges({})

    # --- Finding ----------------------------------------------------------------------------------

    def _load(self) -> None:
        query = self._query
        # The rail counts what each category has for this search, so it leaves the category open.
        self._jobs.run(
            _RAIL,
            lambda: self._catalogue.rail(replace(query, fit_category=None)),
            self._show_rail,
            self._failed,
        )
        self._jobs.run(_CARDS, lambda: self._catalogue.cards(query), self._show_cards, self._failed)

    def _show_rail(self, counts: Sequence[CategoryCount]) -> None:
        self.view.show_rail(counts, self._query.fit_category or ALL)

    def _show_cards(self, cards: Sequence[ProductCard]) -> None:
        self._refusal = None
        self.view.grid.cards.show_cards(cards)
        self.view.grid.scrollToTop()
        self._tell()

    def _failed(self, error: KioskError) -> None:
        self._refusal = error
        self._tell()

    def _tell(self) -> None:
        """Say how much was found, or why there is nothing to see."""
        view = self.view
        found = view.grid.cards.rowCount()
        view.count.setText(wording.products(found))
        view.foot.words.setText(wording.error_text(self._no_badges) if self._no_badges else "")
        if self._refusal is not None:
            view.show_empty(wording.error_text(self._refusal))
        elif found:
            view.show_empty(None)
        elif self._query == CatalogueQuery():
            view.show_empty(self.tr("The shop has no products yet. Staff can import a catalogue."))
        else:
            view.show_empty(
                self.tr("Nothing matches. Try fewer letters, or look at everything."),
                can_clear=True,
            )

    @Slot(str)
    def _typed(self, text: str) -> None:
        self._query = replace(self._query, text=text)
        self._typing.start()

    @Slot()
    def _search(self) -> None:
        self._load()

    @Slot(str)
    def _choose_category(self, category: str) -> None:
        self._query = replace(self._query, fit_category=None if category == ALL else category)
        self._load()

    @Slot(str)
    def _choose_audience(self, audience: str) -> None:
        chosen = None if audience == ALL else Audience(audience)
        self._kiosk.shop_for(chosen)
        self._query = replace(self._query, audience=chosen)
        self._load()

    @Slot()
    def _clear(self) -> None:
        self.view.search.clear()
        self._typing.stop()
        self._query = CatalogueQuery()
        self._kiosk.shop_for(None)
        self.view.audience.show_chosen(ALL)
        self._load()

    # --- Badges -----------------------------------------------------------------------------------

    def _judge(self, measurements: Measurements, wish: FitWish) -> None:
        self._judged_for = measurements, wish
        self._no_badges = None
        self.view.grid.cards.show_badges({})
        self._jobs.run(
            _BADGES,
            lambda: self._fitting.badges(CatalogueQuery(), measurements, wish),
            self._show_badges,
            self._unjudged,
        )

    def _show_badges(self, badges: dict[int, Badge]) -> None:
        self.view.grid.cards.show_badges(badges)
        self._tell()

    def _unjudged(self, error: KioskError) -> None:
        self._judged_for = None
        self._no_badges = error
        self._tell()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self._kiosk.open_product(self.view.grid.cards.card(index).id)
