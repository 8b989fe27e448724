"""What happens on a product's page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from fitkiosk.domain.fit import FitWish, SizeAdvice, SizeFit
from fitkiosk.domain.kiosk import KioskState
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
        self._advice: SizeAdvice | None = None
        self._audience = Audience.WOMEN
        self.view: ProductView = ProductView(theme)
        self.view.foot.back_requested.connect(self.step_back)
        self.view.size_chosen.connect(self._choose_size)
        self.view.wish_chosen.connect(self._use_wish)
        self.view.measure_requested.connect(kiosk.measure)

    def enter(self, state: KioskState) -> None:
        """Ask about the product of this place, for the person of this visit."""
        visit = state.visit
        self._advice = None
        self.view.person.setText(
            self.tr("For {girths}").format(
                girths=wording.girths_in_short(visit.measurements, visit.unit)
            )
        )
        self.view.wish.show_chosen(visit.wish.value)
        self.view.show_waiting(self.tr("Analyzing fit..."))
        self.view.foot.words.setText("")
        self._ask(state, self._show_first)

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
        self._advice = None
        self.view.person.setText("")
        self.view.show_waiting("")

    @property
    def advice(self) -> SizeAdvice | None:
        """The advice on the screen, if any."""
        return self._advice

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
        view = self.view
        self._advice = answer.advice
        if answer.advice is not None:
            view.show_answer(detailed=True)
            view.show_sizes(answer.advice)
            self._audience = answer.product.audience
            self._show_size(answer.advice, answer.advice.best)
        elif answer.problem is not None:
            view.headline.show_answer(
                wording.UNKNOWN,
                self.tr("No fit advice"),
                answer.problem.happened,
                answer.problem.remedy,
            )
            view.show_answer(detailed=False)

    def _failed(self, error: KioskError) -> None:
        self.view.show_waiting(str(error))

    @Slot(str)
    def _choose_size(self, size: str) -> None:
        fit = self._advice.of(size) if self._advice is not None else None
        if self._advice is not None and fit is not None:
            self._show_size(self._advice, fit)

    def _show_size(self, advice: SizeAdvice, fit: SizeFit) -> None:
        """Show a size; the best one under the advice's own headline."""
        view = self.view
        if fit.size == advice.best.size:
            tone = wording.tone_of(advice.kind)
        else:
            tone = wording.tone_of_size(fit)
        narrator = wording.narrator(self._kiosk.visit.unit, self._audience)
        view.show_explanation(tone, narrator.explain(advice, fit))
        view.show_size(fit, narrator)
        view.sizes_words.setText(self._unjudged(advice))
        view.sizes_words.setVisible(bool(advice.unjudged))

    def _unjudged(self, advice: SizeAdvice) -> str:
        if not advice.unjudged:
            return ""
        return self.tr("Not known for: {sizes}").format(sizes=", ".join(advice.unjudged))
