"""What happens when staff look for someone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Slot

from fitkiosk.domain.kiosk import KioskState
from fitkiosk.domain.people import KnownPerson
from fitkiosk.errors import KioskError
from ui import wording
from ui.background import Jobs
from ui.kiosk import Kiosk
from ui.screens.base import ScreenController
from ui.screens.people.view import PeopleView
from ui.theme.theme import Theme

if TYPE_CHECKING:  # at run time they would bring the engine in before the first paint
    from fitkiosk.services.people import PeopleService

_FINDING = "find people"


def _utc_now() -> datetime:
    return datetime.now(UTC)


class PeopleController(ScreenController):
    """Finds people as staff type, and opens the page of the one they choose.

    Args:
        kiosk: the present moment.
        people: finds people.
        jobs: runs the finding.
        theme: the look.
        clock: says what time it is, with its zone.
    """

    def __init__(
        self,
        kiosk: Kiosk,
        people: PeopleService,
        jobs: Jobs,
        theme: Theme,
        clock: Callable[[], datetime] = _utc_now,
    ) -> None:
        super().__init__()
        self._kiosk = kiosk
        self._people = people
        self._jobs = jobs
        self._clock = clock
        self._searched = ""
        self._refusal: KioskError | None = None
        self._news: Callable[[], str] | None = None
        self.view: PeopleView = PeopleView(theme)
        self.view.foot.back_requested.connect(self.step_back)
        self.view.foot.main_requested.connect(kiosk.measure)
        self.view.searched.connect(self._find)
        self.view.first_requested.connect(self._open_first)
        self.view.person_opened.connect(self._open)
        self.view.office_requested.connect(kiosk.open_office)
        self.view.stock_requested.connect(kiosk.open_stock)
        self.view.charts_requested.connect(kiosk.open_bench)

    def enter(self, state: KioskState) -> None:
        """Show who was measured last."""
        del state
        self._find(self.view.search.text())
        self.view.search.setFocus()

    def retranslate(self) -> None:
        """Say anew who was found."""
        self.view.list.people.retell()
        self._tell()

    @Slot()
    def step_back(self) -> None:
        """One place back."""
        self._kiosk.back()

    @Slot(object)
    def tell_erased(self, unfinished: KioskError | None) -> None:
        """Say that somebody was forgotten, until something else is looked for.

        Args:
            unfinished: what is still to be done about it, if anything is.
        """
        self._news = partial(self._erased, unfinished)
        self._tell()

    def _erased(self, unfinished: KioskError | None) -> str:
        if unfinished is not None:
            return wording.error_text(unfinished)
        return self.tr("Done. Nothing of this person is held any more.")

    def leave(self) -> None:
        """Take the names off the screen."""
        self._jobs.forget(_FINDING)
        self._news = None
        self.view.list.people.show_people((), self._kiosk.visit.unit)

    def forget(self) -> None:
        """Forget what was looked for."""
        self._searched = ""
        self.view.search.clear()

    @Slot(str)
    def _find(self, text: str) -> None:
        def found(people: Sequence[KnownPerson]) -> None:
            self._searched = text
            self._show(people, None)

        def failed(error: KioskError) -> None:
            self._show((), error)

        self._news = None
        self._jobs.run(_FINDING, lambda: self._people.find(text), found, failed)

    def _show(self, people: Sequence[KnownPerson], refusal: KioskError | None) -> None:
        self._refusal = refusal
        self.view.list.people.show_people(people, self._kiosk.visit.unit, self._clock())
        self._tell()

    def _tell(self) -> None:
        """Say who is listed, or why there is nobody."""
        view = self.view
        count = view.list.people.rowCount()
        searched = bool(self._searched.strip())
        view.list_title.setText(
            self.tr("%n found", "", count) if searched else self.tr("Measured last")
        )
        view.foot.words.setText(self._news() if self._news is not None else "")
        if self._refusal is not None:
            view.show_empty(wording.error_text(self._refusal))
        elif count:
            view.show_empty(None)
        elif searched:
            view.show_empty(self.tr("Nobody by that name. Try fewer letters, or measure them."))
        else:
            view.show_empty(self.tr("Nobody is remembered yet. Measure someone to begin."))

    @Slot()
    def _open_first(self) -> None:
        """Open the only one found; between several, let them choose in the list."""
        people = self.view.list.people
        if people.rowCount() == 1:
            self._open(people.index(0))
        else:
            self.view.list.take_focus()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        known = self.view.list.people.person(index)
        self._kiosk.meet(known.person, known.girths, known.taken_on)
