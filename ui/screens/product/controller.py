"""What happens on a product's page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from fitkiosk.domain.fit import FitWish, SizeAdvice, SizeFit
from fitkiosk.domain.kiosk import KioskState, Screen
from fitkiosk.domain.passport import FoundSize
from fitkiosk.domain.products import Audience
from fitkiosk.errors import KioskError
from ui import wording
from ui.background import Jobs
from ui.kiosk import Kiosk
from ui.screens.base import ScreenController
from ui.screens.product.view import ProductView
from ui.theme.theme import Theme

if TYPE_CHECKING:  # at run time they would bring the engine in before the first paint
    from fitkiosk.services.fitting import FittingService, ProductAdvice

_ADVICE = "product advice"


class ProductController(ScreenController):
    """Asks which size of the product fits, and shows the answer.

    Args:
        kiosk: the present moment.
        fitting: answers.
        jobs: asks in the background.
        theme: the look.
    """

    def __init__(self, kiosk: Kiosk, fitting: FittingService, jobs: Jobs, theme: Theme) -> None:
        super().__init__()
        self._kiosk = kiosk
        self._fitting = fitting
        self._jobs = jobs
        self._answer: ProductAdvice | None = None
        self._refusal: KioskError | None = None
        self._size: str | None = None
        self.view: ProductView = ProductView(theme)
        self.view.foot.back_requested.connect(self.step_back)
        self.view.size_chosen.connect(self._choose_size)
        self.view.wish_chosen.connect(self._use_wish)
        self.view.measure_requested.connect(kiosk.measure)
        self.view.take_away.clicked.connect(kiosk.take_away_requested)

    def enter(self, state: KioskState) -> None:
        """Ask about the product of this place, for the person of this visit."""
        self._answer = self._refusal = self._size = None
        self.view.wish.show_chosen(state.visit.wish.value)
        self.view.take_away.setVisible(state.visit.measurements.complete)
        self.view.foot.words.setText("")
        self._tell()
        self._ask(state, self._show_first)

    def retranslate(self) -> None:
        """Tell the answer anew, of the size that is looked at."""
        if self._kiosk.state.screen is Screen.PRODUCT:
            self._tell()

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
        """One place back."""
        self._kiosk.back()

    def leave(self) -> None:
        """Drop an answer that nobody waits for any more."""
        self._jobs.forget(_ADVICE)

    def forget(self) -> None:
        """Drop the answer and the girths it was for."""
        self._answer = self._refusal = self._size = None
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
        self._ask(self._kiosk.state, self._show)

    def _show_first(self, answer: ProductAdvice) -> None:
        self.view.show_product(answer.product)
        self._show(answer)
        self.view.scroll_to_top()
        if answer.advice is not None:
            self.view.sizes.focus_chosen()

    def _show(self, answer: ProductAdvice) -> None:
        self._answer = answer
        self._refusal = None
        self._size = None
        if answer.advice is not None:
            self.view.show_sizes(answer.advice)
            self._kiosk.found(FoundSize.of(answer.product, answer.advice))
        self._tell()

    def _failed(self, error: KioskError) -> None:
        self._refusal = error
        self._tell()

    @Slot(str)
    def _choose_size(self, size: str) -> None:
        self._size = size
        self._tell()

    def _tell(self) -> None:
        """Say what there is to say now: the answer, why there is none, or that it is coming."""
        view, answer, visit = self.view, self._answer, self._kiosk.visit
        girths = wording.girths_in_short(visit.measurements, visit.unit)
        view.person.setText(self.tr("For {girths}").format(girths=girths))
        if self._refusal is not None:
            view.show_waiting(wording.error_text(self._refusal))
        elif answer is None:
            view.show_waiting(self.tr("Analyzing fit..."))
        elif answer.advice is not None:
            view.show_answer(detailed=True)
            fit = answer.advice.of(self._size or "") or answer.advice.best
            self._show_size(answer.advice, fit, answer.product.audience)
        elif answer.problem is not None:
            told = wording.told(answer.problem)
            view.headline.show_answer(wording.UNKNOWN, self.tr("No fit advice"), *told)
            view.show_answer(detailed=False)

    def _show_size(self, advice: SizeAdvice, fit: SizeFit, audience: Audience) -> None:
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
