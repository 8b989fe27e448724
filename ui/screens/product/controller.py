"""What happens on a product's page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from fitkiosk.domain.fit import AdviceKind, FitWish, SizeAdvice, SizeFit
from fitkiosk.domain.kiosk import KioskState, Screen
from fitkiosk.domain.passport import FoundSize
from fitkiosk.domain.products import Audience
from fitkiosk.errors import KioskError
from ui import wording
from ui.background import Jobs
from ui.kiosk import Kiosk
from ui.pictures import Pictures
from ui.screens.base import ScreenController
from ui.screens.product.others import ReviewsController, SimilarController
from ui.screens.product.view import ProductView, Tab
from ui.theme.theme import Theme
from ui.widgets.zoom_veil import ZoomVeil

if TYPE_CHECKING:  # at run time they would bring the engine in before the first paint
    from fitkiosk.services.fitting import FittingService, ProductAdvice
    from fitkiosk.services.outcomes import OutcomeService
    from fitkiosk.services.related import RelatedService

_ADVICE = "product advice"


@dataclass(frozen=True)
class PageServices:
    """What a product's page asks."""

    fitting: FittingService
    outcomes: OutcomeService
    related: RelatedService
    pictures: Pictures


class ProductController(ScreenController):
    """Asks which size of the product fits, and shows the answer.

    Args:
        kiosk: the present moment.
        services: answer.
        jobs: asks in the background.
        theme: the look.
        window: what a large picture is laid over.
    """

    def __init__(
        self, kiosk: Kiosk, services: PageServices, jobs: Jobs, theme: Theme, window: QWidget
    ) -> None:
        super().__init__()
        self._kiosk = kiosk
        self._fitting = services.fitting
        self._jobs = jobs
        self._answer: ProductAdvice | None = None
        self._refusal: KioskError | None = None
        self._size: str | None = None
        self.view: ProductView = ProductView(theme, services.pictures)
        self.zoom = ZoomVeil(theme, services.pictures, window)
        self.reviews = ReviewsController(kiosk, services.outcomes, jobs, self.view)
        self.similar = SimilarController(kiosk, services.related, jobs, self.view)
        self.view.tab_chosen.connect(self._choose_tab)
        self.view.gallery.zoom_requested.connect(self._zoom)
        self.view.foot.back_requested.connect(self.step_back)
        self.view.size_chosen.connect(self._choose_size)
        self.view.wish_chosen.connect(self._use_wish)
        self.view.measure_requested.connect(kiosk.measure)
        self.view.take_away.clicked.connect(kiosk.take_away_requested)

    def enter(self, state: KioskState) -> None:
        """Ask about the product of this place, for the person of this visit."""
        self._answer = self._refusal = None
        self._size = state.place.size
        self.view.wish.show_chosen(state.visit.wish.value)
        measured = state.visit.measurements.complete
        self.view.take_away.setVisible(measured)
        self.view.foot.main.setVisible(not measured)
        self.view.show_tab(Tab.FIT)
        self.view.foot.words.setText("")
        self._tell()
        if state.place.product_id is not None:
            self.reviews.ask(state.place.product_id)
            self.similar.ask(state.place.product_id)
        self._ask(state, self._show_first)

    def retranslate(self) -> None:
        """Tell the answer anew, of the size that is looked at."""
        if self._kiosk.state.screen is Screen.PRODUCT:
            self._tell()
            if self._answer is not None:
                self.view.show_number(self._answer.product.sku)
            self.reviews.tell()
            self.similar.tell()

    def _ask(self, state: KioskState, show: Callable[[ProductAdvice], None]) -> None:
        product_id, visit = state.place.product_id, state.visit
        if product_id is None:
            raise ValueError("the product screen was opened without a product")
        self._jobs.run(
            _ADVICE,
            lambda: self._fitting.advise(product_id, visit.measurements, visit.wish),
            show,
            self._failed,
        )

    @Slot()
    def step_back(self) -> None:
        """One place back; the large picture lies over this one."""
        if self.zoom.isVisible():
            self.zoom.hide()
        else:
            self._kiosk.back()

    def leave(self) -> None:
        """Drop an answer that nobody waits for any more."""
        self._jobs.forget(_ADVICE)
        self.zoom.hide()

    def forget(self) -> None:
        """Drop the answer and the girths it was for."""
        self._answer = self._refusal = self._size = None
        self.reviews.forget()
        self.similar.forget()
        self.zoom.forget()
        self.view.gallery.show_product(None)
        self.view.person.setText("")
        self.view.show_waiting("")

    @property
    def advice(self) -> SizeAdvice | None:
        """The advice on the screen, if any."""
        return self._answer.advice if self._answer is not None else None

    @Slot(str)
    def _use_wish(self, wish: str) -> None:
        """Ask again; the answer so far stays in sight until the next one is there."""
        self._kiosk.wish_for(FitWish(wish))
        self._ask(self._kiosk.state, self._show_anew)

    def _show_first(self, answer: ProductAdvice) -> None:
        self.view.show_product(answer.product)
        self._size = self._kiosk.state.place.size
        self._show(answer)
        self.view.scroll_to_top()
        if answer.advice is not None:
            scanned = self._kiosk.state.place.size
            if scanned is not None and answer.advice.of(scanned) is not None:
                self.view.sizes.choose(scanned)
                self._choose_size(scanned)
            self.view.sizes.focus_chosen()

    def _show_anew(self, answer: ProductAdvice) -> None:
        self._size = None
        self._show(answer)

    def _show(self, answer: ProductAdvice) -> None:
        self._answer = answer
        self._refusal = None
        if answer.advice is not None:
            self.view.show_sizes(answer.advice)
            self._kiosk.found(FoundSize.of(answer.product, answer.advice))
        self._tell()

    def _failed(self, error: KioskError) -> None:
        self._refusal = error
        self._tell()

    @Slot(str)
    def _choose_tab(self, tab: str) -> None:
        self.view.show_tab(Tab(tab))

    @Slot(int)
    def _zoom(self, place: int) -> None:
        if self._answer is not None:
            self.zoom.open(self._answer.product, place)

    @Slot(str)
    def _choose_size(self, size: str) -> None:
        self._size = size
        self._tell()

    def _tell(self) -> None:
        """Say what there is to say now: the answer, why there is none, or that it is coming."""
        view, answer, visit = self.view, self._answer, self._kiosk.visit
        girths = wording.girths_in_short(visit.measurements, visit.unit)
        for part in (view.person, view.change):
            part.setVisible(visit.measurements.complete)
        view.person.setText(self.tr("For {girths}").format(girths=girths))
        if self._refusal is not None:
            view.show_waiting(wording.error_text(self._refusal))
        elif answer is None:
            view.show_waiting(self.tr("Analyzing fit..."))
        elif answer.advice is not None:
            view.show_answer(detailed=True)
            fit = answer.advice.of(self._size or "") or answer.advice.best
            self._show_size(answer.advice, fit, answer.product.wearers.audience or visit.audience)
            self.reviews.look_at(answer.product, fit)
        elif not visit.measurements.complete and answer.product.fit_category is not None:
            title, words = (
                self.tr("Which size is yours?"),
                self.tr("Three girths tell. It takes two minutes."),
            )
            view.headline.show_answer(wording.UNKNOWN, title, words, "")
            view.show_answer(detailed=False)
        elif answer.problem is not None:
            told = wording.told(answer.problem)
            view.headline.show_answer(wording.UNKNOWN, self.tr("No fit advice"), *told)
            view.show_answer(detailed=False)
        self._tell_sizes()

    def _tell_sizes(self) -> None:
        """The table of sizes, or why there is none."""
        view, part = self.view, self.view.part(Tab.SIZES)
        if self._refusal is not None:
            part.show_words(wording.error_text(self._refusal))
            return
        if self._answer is None:
            part.show_words(self.tr("One moment…"))
            return
        product, visit = self._answer.product, self._kiosk.visit
        if not product.sizes_known:
            part.show_words(
                self.tr("No sizes known. Staff can add them, or a size chart of {brand}.").format(
                    brand=product.brand
                )
            )
            return
        part.show_words(None)
        bases = dict.fromkeys(size.basis for size in product.sizes)
        words = [wording.basis_name(basis) for basis in bases]
        if product.chart:
            words.insert(0, self.tr("From the size chart “{name}”.").format(name=product.chart))
        view.figures.words.setText(" ".join(words))
        audience = product.wearers.audience or visit.audience
        view.figures.figures.show_sizes(product.sizes, visit.unit, audience)
        advice = self._answer.advice
        fits = advice is not None and advice.kind is not AdviceKind.NO_SIZE_FITS
        view.figures.figures.mark(advice.best.size if advice is not None and fits else "")

    def _show_size(self, advice: SizeAdvice, fit: SizeFit, audience: Audience | None) -> None:
        """Show a size; the best one under the advice's own headline."""
        view = self.view
        if fit.size == advice.best.size:
            tone = wording.tone_of(advice.kind)
        else:
            tone = wording.tone_of_size(fit)
        narrator = wording.narrator(self._kiosk.visit.unit, audience)
        view.show_explanation(tone, narrator.explain(advice, fit))
        view.show_size(fit, narrator)
        view.sizes_words.setText(self._unjudged(advice))
        view.sizes_words.setVisible(bool(advice.unjudged))

    def _unjudged(self, advice: SizeAdvice) -> str:
        if not advice.unjudged:
            return ""
        return self.tr("Not known for: {sizes}").format(sizes=", ".join(advice.unjudged))
