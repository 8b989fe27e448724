"""What happens when staff look for someone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Slot

from fitkiosk.domain.body import Measurements
from fitkiosk.domain.kiosk import KioskState
from fitkiosk.domain.people import KnownPerson
from fitkiosk.errors import KioskError
from ui.background import Jobs
from ui.kiosk import Kiosk
from ui.screens.base import ScreenController
from ui.screens.people.view import PeopleView
from ui.theme.theme import Theme

if TYPE_CHECKING:  # at run time they would bring the engine in before the first paint
    from fitkiosk.services.people import PeopleService

_FINDING = "find people"


class PeopleController(ScreenController):
    """Finds people as staff type, and goes on with the one they choose.

    Args:
        kiosk: the present moment.
        people: finds people.
        jobs: runs the finding.
        theme: the look.
    """

    def __init__(self, kiosk: Kiosk, people: PeopleService, jobs: Jobs, theme: Theme) -> None:
        super().__init__()
        self._kiosk = kiosk
        self._people = people
        self._jobs = jobs
        self.view: PeopleView = PeopleView(theme)
        self.view.foot.back_requested.connect(self.step_back)
        self.view.foot.main_requested.connect(kiosk.measure)
        self.view.searched.connect(self._find)
        self.view.first_requested.connect(self._open_first)
        self.view.person_opened.connect(self._open)

    def enter(self, state: KioskState) -> None:
        """Show who was measured last."""
        del state
        self._find(self.view.search.text())
        self.view.search.setFocus()

    @Slot()
    def step_back(self) -> None:
        """One place back."""
        self._kiosk.back()

    def leave(self) -> None:
        """Take the names off the screen."""
        self._jobs.forget(_FINDING)
        self.view.list.people.show_people((), self._kiosk.visit.unit)

    def forget(self) -> None:
        """Forget what was looked for."""
        self.view.search.clear()

    @Slot(str)
    def _find(self, text: str) -> None:
        def found(people: Sequence[KnownPerson]) -> None:
            self._show(text, people)

        self._jobs.run(_FINDING, lambda: self._people.find(text), found, self._failed)

    def _show(self, text: str, people: Sequence[KnownPerson]) -> None:
        view = self.view
        view.list.people.show_people(people, self._kiosk.visit.unit)
        searched = bool(text.strip())
        view.list_title.setText(
            self.tr("{count} found").format(count=len(people))
            if searched
            else self.tr("Measured last")
        )
        if people:
            view.show_empty(None)
        elif searched:
            view.show_empty(self.tr("Nobody by that name. Try fewer letters, or measure them."))
        else:
            view.show_empty(self.tr("Nobody is remembered yet. Measure someone to begin."))

    def _failed(self, error: KioskError) -> None:
        self.view.show_empty(str(error))

    @Slot()
    def _open_first(self) -> None:
        if self.view.list.people.rowCount() == 1:
            self._open(self.view.list.people.index(0))

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        known = self.view.list.people.person(index)
        girths = known.latest.measurements if known.latest is not None else Measurements()
        self._kiosk.greet(known.person, girths)
