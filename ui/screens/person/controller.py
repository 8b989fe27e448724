"""What happens on a person's page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from fitkiosk.domain.kiosk import KioskState
from fitkiosk.domain.people import KnownPerson
from fitkiosk.errors import KioskError
from ui import wording
from ui.background import Jobs
from ui.kiosk import Kiosk
from ui.screens.base import ScreenController
from ui.screens.person.editing import Editing
from ui.screens.person.exporting import Exporting, Form
from ui.screens.person.forgetting import Forgetting
from ui.screens.person.held import Held, look_up
from ui.screens.person.merging import Merging
from ui.screens.person.part import Part
from ui.screens.person.view import PersonView
from ui.theme.theme import Theme

if TYPE_CHECKING:  # at run time they would bring the engine in before the first paint
    from fitkiosk.services.people import PeopleService

_LOOKING_UP = "look a person up"


def _utc_now() -> datetime:
    return datetime.now(UTC)


class PersonController(ScreenController):
    """Shows what the shop holds of a person; what is done about it is a `Part` of its own.

    Args:
        kiosk: the present moment.
        people: where people are kept.
        jobs: runs everything that asks it.
        theme: the look.
        clock: says what time it is, with its zone.

    Signals:
        person_erased: somebody is gone from the records, and the list of people is on the screen;
            carries the `UnfinishedErasureError` when old copies are still to be cleaned, or None.
    """

    person_erased = Signal(object)

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
        self._held: Held | None = None
        self._part: Part | None = None
        self._news: Callable[[], tuple[str, str]] | None = (
            None  # words for the foot, and their tone
        )
        self.view: PersonView = PersonView(theme)
        view, page = self.view, self.view.overview
        self.editing = Editing(kiosk, people, jobs, page.who.form)
        self.merging = Merging(kiosk, people, jobs, view.merge)
        self.forgetting = Forgetting(kiosk, people, jobs, view.forget)
        self.exporting = Exporting(kiosk, people, jobs, view)
        self._connect()

    def _connect(self) -> None:
        view, page = self.view, self.view.overview
        view.foot.back_requested.connect(self.step_back)
        view.foot.main_requested.connect(self._go_on)
        view.other.clicked.connect(self._go_the_other_way)
        page.edit_requested.connect(self._edit)
        page.merge_requested.connect(self._merge)
        page.compare_requested.connect(self._compare)
        page.forget_requested.connect(self._forget)
        page.pdf_requested.connect(partial(self._export, Form.PDF))
        page.json_requested.connect(partial(self._export, Form.JSON))
        for part in (self.editing, self.merging, self.forgetting):
            part.left.connect(self._leave_part)
            part.changed.connect(self._take_change)
            part.foot_changed.connect(self._show_foot)
        self.forgetting.erased.connect(self._leave_erased)
        self.exporting.written.connect(self._tell_written)
        self.exporting.refused.connect(self._tell_refusal)

    # --- Coming and going -------------------------------------------------------------------------

    def enter(self, state: KioskState) -> None:
        """Look up the person of the visit."""
        if state.visit.person is None:
            raise ValueError("the person screen was opened without a person")
        self._held = None
        self._news = None
        self._show_part(None)
        self.view.overview.setVisible(False)
        self.view.scroll_to_top()
        self._look_up(state.visit.person.id)

    def retranslate(self) -> None:
        """Say everything anew; what is being typed stays."""
        self._show()
        for part in (self.editing, self.merging, self.forgetting):
            part.tell()

    def leave(self) -> None:
        """Stop what is being done; nothing of it is kept."""
        self._jobs.forget(_LOOKING_UP)
        self.exporting.stop()
        if self._part is not None:
            self._part.stop()
            self._show_part(None)

    def forget(self) -> None:
        """Forget who was on the page."""
        self._held = self._news = None
        self.view.say("")
        self.view.overview.forget()
        self.view.overview.setVisible(False)

    @Slot()
    def step_back(self) -> None:
        """Out of what is being done, or one place back."""
        if self._part is not None:
            self._part.step_back()
        else:
            self._kiosk.back()

    def escape(self) -> None:
        """As Back, unless something typed would be lost."""
        if self._part is not None:
            self._part.escape()
        else:
            self._kiosk.back()

    # --- What is held -----------------------------------------------------------------------------

    @property
    def held(self) -> Held | None:
        """What the page shows, once it is there."""
        return self._held

    def _look_up(self, person_id: int) -> None:
        self._jobs.run(
            _LOOKING_UP, lambda: look_up(self._people, person_id), self._found, self._tell_refusal
        )

    def _found(self, held: Held) -> None:
        first = self._held is None
        self._held = held
        self._show()
        if first:
            self.view.foot.main.setFocus()

    def _show(self) -> None:
        held = self._held
        if held is not None:
            self.view.overview.show_held(held, self._kiosk.visit.unit, self._clock())
            self.view.overview.setVisible(True)
        self._show_foot()

    @Slot()
    def _show_foot(self) -> None:
        view = self.view
        if self._part is not None:
            view.show_foot(self._part.back_text(), "", self._part.main_text())
        elif self._held is None:
            view.show_foot(self.tr("Back"), "", "")
        elif not self._held.girths.complete:
            view.show_foot(self.tr("Back"), "", self.tr("Measure"))
        else:
            ways = [self.tr("Measure again"), self.tr("See what fits")]
            other, main = reversed(ways) if self._is_stale else ways
            view.show_foot(self.tr("Back"), other, main)
        view.say(*(self._news() if self._news is not None else ("", "")))

    @property
    def _is_stale(self) -> bool:
        """Whether the girths are too old; of a day to come nobody knows how old."""
        latest = self._held.known.latest if self._held is not None else None
        now = self._clock()
        return latest is not None and (latest.stale(now) or latest.taken_at > now)

    @Slot()
    def _go_on(self) -> None:
        if self._part is not None:
            self._part.go_on()
        elif self._held is not None and self._held.girths.complete and not self._is_stale:
            self._kiosk.shop()
        else:
            self._kiosk.measure()

    @Slot()
    def _go_the_other_way(self) -> None:
        if self._is_stale:
            self._kiosk.shop()
        else:
            self._kiosk.measure()

    # --- What is done about it --------------------------------------------------------------------

    def _begin(self, part: Part) -> None:
        if self._held is not None:
            self._news = None
            self._show_part(part)
            part.begin(self._held)

    def _show_part(self, part: Part | None) -> None:
        self._part = part
        view = self.view
        view.overview.show_editing(editing=part is self.editing)
        if part is self.merging:
            view.show_question(view.merge)
        elif part is self.forgetting:
            view.show_question(view.forget)
        else:
            view.show_overview()
        self._show_foot()

    @Slot()
    def _edit(self) -> None:
        self._begin(self.editing)
        self.view.scroll_to_top()

    @Slot()
    def _merge(self) -> None:
        self._begin(self.merging)

    @Slot()
    def _compare(self) -> None:
        self._begin(self.merging)
        if self._held is not None and self._held.alike:
            self.merging.compare(self._held.alike[0])

    @Slot()
    def _forget(self) -> None:
        self._begin(self.forgetting)
        # Not the button that erases: Enter pressed twice must not.
        self.view.foot.back.setFocus()

    def _export(self, form: Form) -> None:
        if self._held is not None:
            self._news = None
            self._show_foot()
            self.exporting.ask(self._held.person, form)

    @Slot()
    def _leave_part(self) -> None:
        part, self._part = self._part, None
        if part is not None:
            part.stop()
        self._show_part(None)
        self.view.foot.main.setFocus()

    @Slot(KnownPerson)
    def _take_change(self, known: KnownPerson) -> None:
        """The person is another one now: in the visit, and on the page."""
        self._show_part(None)
        self._kiosk.person_changed(known.person, known.girths, known.taken_on)
        self._look_up(known.person.id)
        self._tell(lambda: (self.tr("Saved."), ""))
        self.view.foot.main.setFocus()

    @Slot(object)
    def _leave_erased(self, unfinished: KioskError | None) -> None:
        self._kiosk.finish()
        self.person_erased.emit(unfinished)

    @Slot(str)
    def _tell_written(self, name: str) -> None:
        self._tell(lambda: (self.tr("Saved as {name}.").format(name=name), ""))
        if self._held is not None:
            self._look_up(self._held.person.id)

    @Slot(object)
    def _tell_refusal(self, error: KioskError) -> None:
        self._tell(lambda: (wording.error_text(error), "problem"))

    def _tell(self, news: Callable[[], tuple[str, str]]) -> None:
        """Say something in the foot until something else is done."""
        self._news = news
        self._show_foot()
