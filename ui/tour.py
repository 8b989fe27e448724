"""Plays a visit in the real window, by clicks and keys, and takes a picture of each step."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from fitkiosk.domain.body import Girth, Measurements
from fitkiosk.domain.fit import AdviceKind
from fitkiosk.domain.kiosk import Screen
from ui import tour_bench, tour_measure, tour_shop, tour_staff, wording
from ui.itemmodels.product_cards import CardRole
from ui.screens.base import ScreenController
from ui.screens.catalogue.controller import CatalogueController
from ui.screens.measure.controller import MeasureController
from ui.screens.passport.controller import PassportController
from ui.screens.passport.view import Page
from ui.screens.people.controller import PeopleController
from ui.screens.person.controller import PersonController
from ui.screens.product.controller import ProductController
from ui.waiting import wait_until, work_on
from ui.window import KioskWindow

GIRTHS = {Girth.BUST: "86.5", Girth.WAIST: "68.0", Girth.HIP: "94.5"}
_SOMEBODY = Measurements(87.0, 68.5, 95.0)
C = TypeVar("C", bound=ScreenController)
T = TypeVar("T")


class TourError(Exception):
    """The tour could not go on; the message says at which step."""


def play_tour(window: KioskWindow, folder: Path, *, every: bool) -> int:
    """Play a visit and print what it was told.

    Args:
        window: the window, not shown yet.
        folder: where the pictures go; made when needed.
        every: show the screens beside the main path as well.

    Returns:
        The exit code: 0, or 1 when a step failed.
    """
    tour = Tour(window, folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        tour.play()
        if every:
            tour.play_aside()
    except TourError as error:
        sys.stderr.write(f"The tour stopped: {error}\n")
        return 1
    except OSError as error:
        sys.stderr.write(f"The pictures cannot go to {folder}: {error.strerror}.\n")
        return 1
    finally:
        window.close()
    return 0


class Tour:
    """A visit: measure 86.5 / 68.0 / 94.5, browse, open a product.

    Args:
        window: the window, not shown yet.
        folder: where the pictures go.
    """

    def __init__(self, window: KioskWindow, folder: Path) -> None:
        self._window = window
        self._folder = folder
        self._taken = 0
        self._refusal: object = None
        self._ready = False
        self._defect: BaseException | None = None
        window.defect_shown.connect(self._note_defect)
        window.shop_refused.connect(self._note_refusal)
        window.models_loaded.connect(self._note_ready)

    def play(self) -> None:
        """The main path, from Home to the recommendation.

        Raises:
            TourError: when a step does not lead where it should.
        """
        self.open()
        self.picture("home")
        self.click(self._window.home.view.customer)
        measure = self.screen(Screen.MEASURE, MeasureController)
        for girth, text in GIRTHS.items():
            QTest.keyClicks(measure.view.capture.reading, text)
            self.picture(f"measure-{girth.value}")
            QTest.keyClick(measure.view.capture.reading, Qt.Key.Key_Return)
        self.picture("measure-summary")
        self.click(measure.view.foot.main)
        catalogue = self.screen(Screen.CATALOGUE, CatalogueController)
        index = self.wait("a product that fits", lambda: self.great_card(catalogue))
        self.picture("catalogue")
        self.open_card(catalogue, index)
        product = self.screen(Screen.PRODUCT, ProductController)
        advice = self.wait("the recommendation", lambda: product.advice)
        self.picture("product")
        say = sys.stdout.write
        card = index.data(CardRole.CARD)
        narrator = wording.narrator(self._window.kiosk.visit.unit, card.wearers.audience)
        told = narrator.explain(advice, advice.best)
        say(f"\n{card.name}, {card.brand}, for {' / '.join(GIRTHS.values())} cm:\n")
        say(f"  {told.headline}. {told.verdict} {told.sureness}.\n")
        for zone in advice.best.zones:
            say(f"  {narrator.room_text(zone)}\n")
        for sentence in (*told.reasons, *told.cautions):
            say(f"  {sentence}\n")

    def play_aside(self) -> None:
        """What lies beside the main path: another size, a refusal, keeping, people, waiting."""
        product = self.screen(Screen.PRODUCT, ProductController)
        self.click(product.view.sizes.rows[-1])
        self.picture("product-other-size")
        tour_shop.look_closely(self)
        tour_shop.find_things(self, self._window)
        self.play_passport()
        self.click(product.view.change)
        tour_measure.change_and_keep(self)
        self.window_to_home()
        tour_measure.go_without_the_tape(self, self._window)
        self.window_to_home()
        tour_staff.sign_in(self, self._window)
        people = self.screen(Screen.PEOPLE, PeopleController)
        self.wait("people", people.view.list.people.rowCount)
        self.picture("people")
        tour_measure.measure_twice(self, self._window)
        self.play_person()
        tour_staff.look_into_stock(self, self._window)
        tour_bench.check_a_chart(self)
        tour_staff.look_into_office(self, self._window)
        tour_staff.sign_in_wrongly(self, self._window)
        self._window.veil.show_seconds(20)
        self.picture("idle")
        self._window.veil.hide()
        self._window.show_defect(RuntimeError("shown on the tour"))
        self._defect = None
        self.picture("trouble")
        self.click(self._window.trouble.other)
        self.click(self._window.home.view.larger)
        self.click(self._window.home.view.contrast)
        self.picture("home-larger-high-contrast")

    def play_passport(self) -> None:
        """The visit is taken away from a product's page, read in again, and back on such a page."""
        product = self.screen(Screen.PRODUCT, ProductController)
        take_away = self.wait("the way to take it along", lambda: self._window.take_away)
        self.click(product.view.take_away)
        text = self.wait("the fit pass", lambda: take_away.text)
        self.picture("take-away")
        self.click(take_away.view.close_button)
        self.window_to_home()
        self.click(self._window.home.view.passport)
        passport = self.screen(Screen.PASSPORT, PassportController)
        self.picture("passport")
        field, pages = passport.view.field, passport.view.pages
        QTest.keyClicks(field, "https://example.com")
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.wait("the refusal", passport.view.message.text)
        self.picture("passport-refused")
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.wait("the pass to be read", lambda: pages.currentIndex() == Page.READ)
        self.picture("passport-read")
        self.click(passport.view.foot.main)
        catalogue = self.screen(Screen.CATALOGUE, CatalogueController)
        self.open_card(catalogue, self.wait("a product", lambda: self.great_card(catalogue)))
        self.screen(Screen.PRODUCT, ProductController)
        self.wait("the recommendation", lambda: product.advice)

    def play_person(self) -> None:
        """A person's page, who turns out to be there twice, and what is asked before it changes."""
        people = self.screen(Screen.PEOPLE, PeopleController)
        found = people.view.list.people
        shop, visit = self._window.app, self._window.kiosk.visit
        if shop is None:
            raise TourError("the shop is not open")
        contact = shop.people.check_contact("asha rao", "", "98123 45678")
        shop.people.remember(contact, _SOMEBODY, language=visit.language, by=visit.staff)
        QTest.keyClicks(people.view.search, "asha")
        self.wait("both entries", lambda: found.rowCount() > 1)
        QTest.keyClick(people.view.search, Qt.Key.Key_Down)
        QTest.keyClick(people.view.list, Qt.Key.Key_Return)
        person = self.screen(Screen.PERSON, PersonController)
        view, page = person.view, person.view.overview
        self.wait("the person's page", lambda: person.held)
        self.picture("person")
        self.click(page.who.edit)
        self.picture("person-edit")
        self.click(view.foot.back)
        self.click(page.alike.compare)
        self.wait("both entries side by side", view.merge.result.isVisible)
        self.picture("person-merge")
        self.click(view.foot.back)
        self.click(view.foot.back)
        self.click(page.data.forget)
        self.picture("person-forget")
        self.click(view.foot.back)
        self.click(view.foot.back)
        self.screen(Screen.PEOPLE, PeopleController)

    # --- The hands --------------------------------------------------------------------------------

    def open(self) -> None:
        """Show the window and wait for the shop and the models."""
        self._window.show()
        self.wait("the shop to open", lambda: self._ready or self._refusal)
        if self._refusal:
            raise TourError(str(self._refusal))

    def window_to_home(self) -> None:
        """End the visit."""
        self.click(self._window.header.start_over)
        self.wait("Home", lambda: self._window.kiosk.state.screen is Screen.HOME)

    def screen(self, screen: Screen, kind: type[C]) -> C:
        """The controller of a screen, once it is shown."""
        self.wait(f"the screen {screen}", lambda: self._window.kiosk.state.screen is screen)
        controller = self._window.screens[screen]
        if not isinstance(controller, kind):
            raise TourError(f"the screen {screen} is a {type(controller).__name__}")
        return controller

    def great_card(self, catalogue: CatalogueController) -> QModelIndex | None:
        """The first card that promises a great fit."""
        cards = catalogue.view.grid.cards
        for row in range(cards.rowCount()):
            badge = cards.index(row).data(CardRole.BADGE)
            if badge is not None and badge.kind is AdviceKind.GREAT:
                return cards.index(row)
        return None

    def open_card(self, catalogue: CatalogueController, index: QModelIndex) -> None:
        """Scroll to a card and click it."""
        grid = catalogue.view.grid
        # The grid lays itself out only once the window is idle.
        self.wait("the card to be laid out", lambda: grid.visualRect(index).isValid())
        grid.scrollTo(index)
        QTest.mouseClick(
            grid.viewport(), Qt.MouseButton.LeftButton, pos=grid.visualRect(index).center()
        )

    def click(self, widget: QWidget) -> None:
        """Click the middle of a widget, as long as a person could."""
        name = widget.accessibleName() or type(widget).__name__
        self.wait(f"“{name}”", lambda: widget.isVisible() and widget.isEnabled())
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=_middle(widget))

    def wait(self, what: str, happened: Callable[[], T | None]) -> T:
        """Let the window work until something is there, and return it.

        Raises:
            TourError: when it does not come.
        """
        answer: list[T] = []

        def over() -> bool:
            found = happened()
            if found:
                answer.append(found)
            return bool(answer) or self._defect is not None

        wait_until(over)
        if self._defect is not None:
            raise TourError(f"something went wrong: {self._defect!r}")
        if not answer:
            raise TourError(f"waited in vain for {what}")
        return answer[0]

    def picture(self, step: str) -> None:
        """Save what the window shows now."""
        self._taken += 1
        work_on(50)
        pictures = self._window.pictures
        if pictures is not None:
            self.wait("the pictures of products", lambda: not pictures.busy)
        path = self._folder / f"{self._taken:02d}-{step}.png"
        if not self._window.grab().save(str(path)):
            raise TourError(f"the picture {path} could not be written")
        sys.stdout.write(f"{step}: {path}\n")

    def _note_refusal(self, error: object) -> None:
        self._refusal = error

    def _note_defect(self, error: BaseException) -> None:
        self._defect = error

    def _note_ready(self) -> None:
        self._ready = True


def _middle(widget: QWidget) -> QPoint:
    return widget.rect().center()
