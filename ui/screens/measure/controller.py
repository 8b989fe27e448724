"""What happens while someone is measured: the pages, and the way between them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from fitkiosk.domain.body import Measurements, MeasuringMode
from fitkiosk.domain.kiosk import KioskState, Screen
from fitkiosk.domain.products import Audience, ScannedItem
from fitkiosk.domain.scanning import PassCode, Scanned
from fitkiosk.domain.taping import Taping
from fitkiosk.units import LengthUnit
from ui.background import Jobs
from ui.kiosk import Kiosk
from ui.screens.base import ScreenController
from ui.screens.measure.capture import CaptureController
from ui.screens.measure.estimating import EstimatingController
from ui.screens.measure.keeping import KeepingController
from ui.screens.measure.session import Session
from ui.screens.measure.summary import SummaryController
from ui.screens.measure.view import CAPTURE, ESTIMATE, SUMMARY, MeasureView
from ui.theme.theme import Theme

if TYPE_CHECKING:  # at run time they would bring the engine in before the first paint
    from fitkiosk.services.measuring import MeasuringService
    from fitkiosk.services.people import PeopleService


class MeasureController(ScreenController):
    """Leads from girth to girth, to the page with all of them, and on.

    Args:
        kiosk: the present moment.
        people: where girths are kept for the next visit.
        measuring: doubts girths, and estimates them.
        jobs: runs what takes time.
        theme: the look.
    """

    def __init__(
        self,
        kiosk: Kiosk,
        people: PeopleService,
        measuring: MeasuringService,
        jobs: Jobs,
        theme: Theme,
    ) -> None:
        super().__init__()
        self._kiosk = kiosk
        self.view: MeasureView = MeasureView(theme)
        view = self.view
        self._session = Session(kiosk, measuring)
        session = self._session
        self._capture = CaptureController(session, view.capture, view.figure)
        self._summary = SummaryController(session, view.summary, view.figure)
        self._keeping = KeepingController(session, people, jobs, view.summary.keep)
        self._estimating = EstimatingController(session, measuring, jobs, view.estimate)
        self._telling = False
        self._taped: Taping | None = None
        self._news: Callable[[], str] | None = None
        view.foot.back_requested.connect(self.step_back)
        view.foot.main_requested.connect(self._go_on)
        view.unit_chosen.connect(self._use_unit)
        view.audience_chosen.connect(self._use_audience)
        view.mode_chosen.connect(self._use_mode)
        view.untaped.clicked.connect(self._tell_build)
        view.leaving.taken.connect(self._stay)
        view.leaving.declined.connect(self._leave_for_good)
        self._capture.moved.connect(self._show)
        self._summary.moved.connect(self._show)
        self._estimating.estimated.connect(self._use_estimate)
        self._keeping.saved.connect(self._show_saved)
        self._keeping.form_shown.connect(view.summary.make_room)

    # --- Coming and going -------------------------------------------------------------------------

    def enter(self, state: KioskState) -> None:
        """Start with the first girth, or with the summary when all of them are known."""
        self._session.begin()
        self._keeping.begin()
        self._telling, self._taped = False, None
        self._news = None
        self._show()
        if state.trail[-1].screen is Screen.PERSON and self._session.taping.step is None:
            self.view.summary.again.setFocus()  # what the person's page was left for

    def leave(self) -> None:
        """Stop waiting for what nobody sees any more."""
        self._keeping.leave()
        self._estimating.leave()

    def forget(self) -> None:
        """Forget what was typed and shown."""
        self._session.forget()
        self._taped = self._news = None
        self._telling = False
        self.view.leaving.withdraw()
        for part in (self._capture, self._keeping, self._estimating):
            part.forget()
        self._summary.clear()

    def retranslate(self) -> None:
        """Say anew what the pages show."""
        self._show_frame()
        match self.view.pages.currentIndex():
            case index if index == ESTIMATE:
                self._estimating.retranslate()
            case index if index == SUMMARY:
                self._summary.show()
                self._keeping.show(anew=False)
            case _ if self._session.taping.step is not None:
                self._capture.retranslate()

    # --- Showing ----------------------------------------------------------------------------------

    @Slot()
    def _show(self) -> None:
        """Show the page of now."""
        view = self.view
        view.leaving.withdraw()
        if self._telling:
            view.pages.setCurrentIndex(ESTIMATE)
            view.figure.show_tape(None)
            self._summary.clear()
            self._estimating.show()
        elif self._session.taping.step is not None:
            view.pages.setCurrentIndex(CAPTURE)
            self._summary.clear()
            self._capture.show()
        else:
            view.pages.setCurrentIndex(SUMMARY)
            self._summary.show()
            self._keeping.show()
            view.foot.main.setFocus()
        self._show_frame()

    def _show_frame(self) -> None:
        """Show what stands around every page."""
        view, session = self.view, self._session
        page = view.pages.currentIndex()
        taping = session.taping
        view.audience.show_chosen(session.audience.value)
        asked = page == CAPTURE or (page == SUMMARY and bool(taping.made))
        view.show_mode(taping.mode, by_customer=session.by_customer, asked=asked)
        view.untaped.setVisible(page == CAPTURE and taping.unchanged is None)
        person = self._kiosk.visit.person
        guest = self.tr("Going on as a guest") if person is None else person.name
        told = guest if page == SUMMARY else ""
        view.foot.words.setText(self._news() if self._news is not None else told)
        view.foot.main.setText(
            {
                CAPTURE: self.tr("Next"),
                SUMMARY: self.tr("See what fits"),
                ESTIMATE: self.tr("Estimate"),
            }[page]
        )
        if not view.leaving.isHidden():
            self._ask_before_leaving()

    @Slot()
    def _show_saved(self) -> None:
        self._show_frame()
        self.view.foot.main.setFocus()

    def scanned(self, read: Scanned) -> bool:
        """Keep a product until everything is taped; what was typed comes first."""
        match read:
            case ScannedItem(product, size):
                label = size.label if size is not None else None
                self._kiosk.scanned(product.id, label, product.wearers.audience)
                self._news = partial(self._kept, product.name)
            case PassCode() if self._unsaved or self._kiosk.visit.person is not None:
                self._news = self._no_pass_now
            case _:
                return False
        self._show_frame()
        return True

    def _kept(self, product: str) -> str:
        return self.tr("Finish measuring first. Then {product} is opened.").format(product=product)

    def _no_pass_now(self) -> str:
        return self.tr("Finish measuring first. A fit pass would take the place of these lengths.")

    @property
    def _unsaved(self) -> bool:
        """Whether leaving now would lose something."""
        return self._session.unsaved or self._estimating.typed

    # --- The way ----------------------------------------------------------------------------------

    @Slot()
    def _go_on(self) -> None:
        if self._keeping.saving:
            return  # a moment's patience, or the visit would not know who was remembered
        self.view.leaving.withdraw()
        if self._telling:
            self._estimating.go_on()
        elif self._session.taping.step is not None:
            self._capture.go_on()
        elif self._keeping.half_filled:
            self._keeping.remind()
        else:
            self._kiosk.measured(self._session.taping.measurements)

    @Slot()
    def step_back(self) -> None:
        """One step back; out of a change, or out of the screen."""
        session = self._session
        if self._keeping.saving:
            return
        if not self.view.leaving.isHidden():
            self._leave_for_good()
            return
        if self._telling:
            self._telling = False
            self._tape_again()
        elif session.taping.step is None and self._taped is not None:
            self._telling = True
        else:
            at_end = session.taping.step is None and self._kiosk.visit.measurements.complete
            behind = None if at_end else session.taping.back()
            if behind is None:
                self._leave()
                return
            if session.taping.unchanged is not None and behind is session.taping.unchanged:
                session.drafts = {}  # out of a change the girth is as it was before
            session.taping = behind
        self._show()

    def escape(self) -> None:
        """As Back; but where that is asked about, Escape means to stay."""
        if self.view.leaving.isHidden():
            self.step_back()
        else:
            self._stay()

    def _leave(self) -> None:
        if self._unsaved:
            self._ask_before_leaving()
            self.view.leaving.take.setFocus()
        else:
            self._kiosk.back()

    def _ask_before_leaving(self) -> None:
        self.view.leaving.ask(
            self.tr("If you go back now, what was entered here is lost."),
            self.tr("Stay here"),
            self.tr("Go back"),
        )

    @Slot()
    def _stay(self) -> None:
        self.view.leaving.withdraw()
        if self._session.taping.step is not None:
            self.view.capture.reading.setFocus()
        else:
            self.view.foot.main.setFocus()

    @Slot()
    def _leave_for_good(self) -> None:
        self.view.leaving.withdraw()
        self._kiosk.back()

    # --- Choices ----------------------------------------------------------------------------------

    @Slot(str)
    def _use_unit(self, unit: str) -> None:
        self._kiosk.read_in(LengthUnit(unit))
        self._show()

    @Slot(str)
    def _use_audience(self, audience: str) -> None:
        self._kiosk.shop_for(Audience(audience))
        self.view.figure.show_body(self._session.audience)
        self._show()

    @Slot(str)
    def _use_mode(self, mode: str) -> None:
        """Note how the tape is held, for what was taken already as well."""
        self._session.taping = self._session.taping.hold(MeasuringMode(mode))
        self._show()

    # --- Without the tape -------------------------------------------------------------------------

    @Slot()
    def _tell_build(self) -> None:
        self._telling = True
        self._show()

    @Slot(object)
    def _use_estimate(self, estimate: Measurements) -> None:
        session = self._session
        self._taped = self._taped or session.taping
        session.taping = session.taping.estimated(estimate)
        self._telling = False
        self._show()

    def _tape_again(self) -> None:
        """Out of the estimate: the tape goes on where it was, with what it read meanwhile."""
        session, taped = self._session, self._taped
        if taped is not None:
            session.taping = Taping.begin(
                session.taping.mode, taped.before, session.taping.readings
            )
            self._taped = None
