"""What others say of a product, what somebody says after trying it on, and what is like it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Slot

from fitkiosk.domain.finding import Suggestion
from fitkiosk.domain.fit import FitLabel, SizeFit
from fitkiosk.domain.outcomes import FitCounts, NewOutcome, Outcome, Review, ReviewPage
from fitkiosk.domain.products import Product
from fitkiosk.errors import KioskError
from ui import wording
from ui.background import Jobs
from ui.kiosk import Kiosk
from ui.screens.product.reviews import ALL_OVER
from ui.screens.product.view import ProductView, Tab

if TYPE_CHECKING:  # at run time they would bring the engine in before the first paint
    from fitkiosk.services.outcomes import OutcomeService
    from fitkiosk.services.related import RelatedService

_REVIEWS, _NOTING, _SIMILAR = "product reviews", "note an outcome", "products like it"


class ReviewsController(QObject):
    """Asks how it fitted, and tells how it fitted others.

    Args:
        kiosk: the present moment.
        outcomes: keeps and counts what people say.
        jobs: runs it in the background.
        view: the product's page.
    """

    def __init__(
        self, kiosk: Kiosk, outcomes: OutcomeService, jobs: Jobs, view: ProductView
    ) -> None:
        super().__init__(view)
        self._kiosk = kiosk
        self._outcomes = outcomes
        self._jobs = jobs
        self._view = view
        self._product: Product | None = None
        self._fit: SizeFit | None = None
        self._page: ReviewPage | None = None
        self._refusal: KioskError | None = None
        self._felt: FitLabel | None = None  # told, and where is still to be asked
        self._noted: dict[tuple[int, str], Outcome] = {}  # in this visit, by product and size
        self._unkept: KioskError | None = None
        asks = view.reviews.try_on
        asks.felt.connect(self._hear)
        asks.place_told.connect(self._hear_place)
        asks.taken_back.connect(self._take_back)

    def ask(self, product_id: int) -> None:
        """Ask what is known of a product."""
        self._product = self._fit = self._page = self._refusal = self._felt = None
        self._unkept = None
        self.tell()
        self._load(product_id)

    def look_at(self, product: Product, fit: SizeFit) -> None:
        """A size is looked at: it is the one that may have been tried on."""
        if self._fit is None or fit.size != self._fit.size:
            self._felt = None
        self._product, self._fit = product, fit
        self.tell()

    def forget(self) -> None:
        """Drop what was said in this visit; what was kept names nobody."""
        for lane in (_REVIEWS, _NOTING):
            self._jobs.forget(lane)
        self._product = self._fit = self._page = self._refusal = self._felt = None
        self._noted.clear()
        self._view.reviews.words.show_sentences(())

    def tell(self) -> None:
        """Say what there is to say now."""
        self._tell_try_on()
        part, page = self._view.part(Tab.REVIEWS), self._page
        if self._refusal is not None:
            part.show_words(wording.error_text(self._refusal))
        elif page is None:
            part.show_words(self.tr("Asking around…"))
        else:
            part.show_words(None)
            reviews = self._view.reviews
            reviews.show_counts(page.fit, self._summary(page), self._details(page))
            reviews.words.show_sentences([self._review(each) for each in page.reviews])

    # --- How it fitted others ---------------------------------------------------------------------

    def _load(self, product_id: int) -> None:
        self._jobs.run(
            _REVIEWS, lambda: self._outcomes.reviews(product_id), self._show, self._failed
        )

    def _show(self, page: ReviewPage) -> None:
        self._page, self._refusal = page, None
        self.tell()

    def _failed(self, error: KioskError) -> None:
        self._refusal = error
        self.tell()

    def _summary(self, page: ReviewPage) -> str:
        if not page.fit.total:
            return self.tr("Nobody has told us yet how it fits. Try it on and be the first.")
        return self.tr("{true} of {all} found it true to size.").format(
            true=page.fit.true, all=page.fit.total
        )

    def _details(self, page: ReviewPage) -> str:
        fit = page.fit
        told = []
        if fit.total:
            words = self.tr("{tight} too tight, {loose} too loose.")
            told.append(words.format(tight=fit.tight, loose=fit.loose))
        if page.tried_here.total:
            words = self.tr("{count} of them tried it on in this shop.")
            told.append(words.format(count=page.tried_here.total))
        if page.stars is not None:
            words = self.tr("{stars} of 5 stars, {count} ratings.")
            told.append(words.format(stars=f"{page.stars:.1f}", count=page.ratings))
        by_size = [self._of_size(size, counts) for size, counts in page.sizes if counts.total]
        return "\n".join(line for line in (" ".join(told), " ".join(by_size)) if line)

    def _of_size(self, size: str, counts: FitCounts) -> str:
        words = self.tr("Size {size}: {true} of {all}.")
        return words.format(size=size, true=counts.true, all=counts.total)

    def _review(self, review: Review) -> str:
        narrator = wording.narrator()
        about = [
            self.tr("{stars} of 5").format(stars=review.rating) if review.rating else "",
            self.tr("size {size}").format(size=review.size) if review.size else "",
            narrator.label_name(review.felt).lower() if review.felt is not None else "",
            wording.plain_day(review.written_on) if review.written_on else "",
        ]
        beside = ", ".join(part for part in about if part)
        return f"{review.text} ({beside})" if beside else review.text

    # --- How it fitted whoever has just tried it on -----------------------------------------------

    def _tell_try_on(self) -> None:
        asked, fit, product = self._view.reviews.try_on, self._fit, self._product
        self._view.reviews.asked.setVisible(fit is not None)
        if fit is None or product is None:
            return
        narrator = wording.narrator(audience=product.wearers.audience)
        if self._unkept is not None:
            asked.ask_label(wording.error_text(self._unkept), narrator)
        elif (product.id, fit.size) in self._noted:
            words = self.tr("Thank you. It helps others to find their size ({size}: {felt}).")
            felt = self._noted[product.id, fit.size].felt
            asked.thank(words.format(size=fit.size, felt=narrator.label_name(felt).lower()))
        elif self._felt is not None:
            names = [(zone.zone, narrator.zone_name(zone.zone)) for zone in fit.zones]
            asked.ask_place(
                self.tr("Where is size {size} {felt}?").format(
                    size=fit.size, felt=narrator.label_name(self._felt).lower()
                ),
                [*names, (ALL_OVER, self.tr("All over"))],
            )
        else:
            words = self.tr("Tried on size {size}? How does it sit?")
            asked.ask_label(words.format(size=fit.size), narrator)

    @Slot(object)
    def _hear(self, felt: FitLabel) -> None:
        self._unkept = None
        if felt is FitLabel.PERFECT_FIT:
            self._note(felt, None)
        else:
            self._felt = felt
            self.tell()

    @Slot(str)
    def _hear_place(self, zone: str) -> None:
        if self._felt is not None:
            self._note(self._felt, None if zone == ALL_OVER else zone)

    def _note(self, felt: FitLabel, zone: str | None) -> None:
        product, fit, visit = self._product, self._fit, self._kiosk.visit
        if product is None or fit is None:
            return
        outcome = NewOutcome(
            product.id,
            fit.size,
            felt,
            zone,
            fit.probabilities.label,
            fit.probabilities.confidence,
            visit.audience,
            visit.person.id if visit.person is not None else None,
        )
        self._felt = None
        self._jobs.run(_NOTING, lambda: self._outcomes.note(outcome), self._kept, self._not_kept)

    def _kept(self, outcome: Outcome) -> None:
        if self._product is not None:
            self._noted[self._product.id, outcome.size] = outcome
            self._load(self._product.id)
        self.tell()

    def _not_kept(self, error: KioskError) -> None:
        self._unkept = error
        self.tell()

    @Slot()
    def _take_back(self) -> None:
        if self._product is None or self._fit is None:
            return
        if self._felt is not None:  # asked where, and it was a slip of the finger
            self._felt = None
            self.tell()
            return
        noted = self._noted.pop((self._product.id, self._fit.size), None)
        if noted is not None:
            number = noted.id
            self._jobs.run(_NOTING, lambda: self._outcomes.take_back(number), self._taken_back)

    def _taken_back(self, nothing: object) -> None:
        del nothing
        if self._product is not None:
            self._load(self._product.id)
        self.tell()


class SimilarController(QObject):
    """Shows products like the one that is looked at.

    Args:
        kiosk: the present moment.
        related: finds them.
        jobs: runs it in the background.
        view: the product's page.
    """

    def __init__(
        self, kiosk: Kiosk, related: RelatedService, jobs: Jobs, view: ProductView
    ) -> None:
        super().__init__(view)
        self._kiosk = kiosk
        self._related = related
        self._jobs = jobs
        self._view = view
        self._found: tuple[Suggestion, ...] | None = None
        self._refusal: KioskError | None = None
        view.similar.opened.connect(self._open)

    def ask(self, product_id: int) -> None:
        """Look for products like one."""
        visit = self._kiosk.visit
        self._found = self._refusal = None
        self.tell()
        self._jobs.run(
            _SIMILAR,
            lambda: self._related.suggest(product_id, visit.measurements, visit.wish),
            self._show,
            self._failed,
        )

    def forget(self) -> None:
        """Hold nothing of what was said to a person."""
        self._jobs.forget(_SIMILAR)
        self._found = self._refusal = None
        self._view.similar.cards.clear()

    def tell(self) -> None:
        """Say what there is to say now."""
        part = self._view.part(Tab.SIMILAR)
        if self._refusal is not None:
            part.show_words(wording.error_text(self._refusal))
        elif self._found is None:
            part.show_words(self.tr("Looking around the shop…"))
        elif not self._found:
            part.show_words(self.tr("The shop has nothing like it that would fit."))
        else:
            part.show_words(None)

    def _show(self, found: tuple[Suggestion, ...]) -> None:
        self._found, self._refusal = found, None
        self._view.similar.show_suggestions(found)
        self.tell()

    def _failed(self, error: KioskError) -> None:
        self._refusal = error
        self.tell()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self._kiosk.open_product(self._view.similar.cards.card(index).id)
