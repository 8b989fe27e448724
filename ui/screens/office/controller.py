"""What happens in the office."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Slot

from fitkiosk.domain.audit import AuditEntry
from fitkiosk.domain.kiosk import KioskState
from fitkiosk.domain.people import check_name
from fitkiosk.domain.staff import NewStaff, StaffMember, TechnicalError
from fitkiosk.errors import KioskError
from ui import wording
from ui.background import Jobs
from ui.kiosk import Kiosk
from ui.screens.base import ScreenController
from ui.screens.office.view import OfficeView, Page, Section
from ui.screens.pin_forms import filled_in
from ui.theme.theme import Theme
from ui.widgets.basics import set_tone

if TYPE_CHECKING:  # at run time they would bring the engine in before the first paint
    from fitkiosk.services.people import PeopleService
    from fitkiosk.services.staff import StaffService

_LOADING, _CHANGING = "read the office", "change the office"


class _Asked(NamedTuple):
    """A question before something that cannot be undone."""

    title: str
    words: str
    yes: str


@dataclass(frozen=True, slots=True)
class _Affairs:
    """All that the office shows."""

    everyone: Sequence[StaffMember] = ()
    errors: Sequence[TechnicalError] = ()
    retention_days: int | None = None
    deeds: Sequence[AuditEntry] = ()

    @property
    def members(self) -> tuple[StaffMember, ...]:
        """Those who can sign in."""
        return tuple(member for member in self.everyone if member.active)


class OfficeController(ScreenController):
    """Keeps the team, the time for which people are remembered, and shows what was done.

    Args:
        kiosk: the present moment.
        staff: the team.
        people: how long they are remembered, and what was done to their records.
        jobs: runs reading and changing.
        theme: the look.
    """

    def __init__(
        self, kiosk: Kiosk, staff: StaffService, people: PeopleService, jobs: Jobs, theme: Theme
    ) -> None:
        super().__init__()
        self._kiosk = kiosk
        self._staff = staff
        self._people = people
        self._jobs = jobs
        self._affairs = _Affairs()
        self._changing = False
        self._said: Callable[[], str] | None = None
        self._tone = ""
        self._question: Callable[[], _Asked] | None = None
        self._if_yes: Callable[[], None] | None = None
        self.view: OfficeView = OfficeView(theme)
        view = self.view
        view.foot.back_requested.connect(self.step_back)
        view.foot.main_requested.connect(self._go_on)
        view.tabs.chosen.connect(self._open)
        view.team.pin_requested.connect(self._change_pin)
        view.team.leave_requested.connect(self._ask_to_leave)
        view.remembering.chosen.connect(self._follow_choice)

    def enter(self, state: KioskState) -> None:
        """Begin with the team."""
        del state
        self._open(Section.TEAM)
        self.view.tabs.button(Section.TEAM).setFocus()
        self._load()

    def leave(self) -> None:
        """Take the names and whatever was typed off the screen."""
        self._jobs.forget(_LOADING)
        self._jobs.forget(_CHANGING)
        self._changing = False
        self._question = self._if_yes = None
        self._say(None)
        for form in (self.view.add, self.view.change_pin):
            form.clear()
        self.view.code.clear()
        self._affairs = _Affairs()
        self.view.deeds.deeds.show_deeds((), {})

    def retranslate(self) -> None:
        """Say again what is said now."""
        self._show_errors()
        self._say(self._said, self._tone)
        if self._question is not None:
            self.view.ask(*self._question())

    @Slot()
    def step_back(self) -> None:
        """To the section, and from there to the people; from a code once it is written down."""
        match self.view.page:
            case Page.SECTION:
                self._kiosk.back()
            case Page.CODE:
                return
            case _:
                self._open(self.view.section)

    # --- The sections -----------------------------------------------------------------------------

    @Slot(str)
    def _open(self, section: str) -> None:
        self._question = self._if_yes = None
        self._jobs.forget(_CHANGING)
        self._changing = False
        self.view.show_section(Section(section))
        self._say(None)
        self.view.remembering.show_days(self._affairs.retention_days)
        self._follow_choice()

    def _load(self) -> None:
        def read() -> _Affairs:
            return _Affairs(
                self._staff.everyone(),
                self._staff.technical_errors(),
                self._people.retention_days(),
                self._people.deeds(),
            )

        self._jobs.run(_LOADING, read, self._show, self._refused)

    def _show(self, affairs: _Affairs) -> None:
        self._affairs = affairs
        view = self.view
        view.team.show_members(affairs.members, self._me)
        self._show_errors()
        view.remembering.show_days(affairs.retention_days)
        self._follow_choice()
        names = {member.id: member.name for member in affairs.everyone}
        view.deeds.deeds.show_deeds(affairs.deeds, names)
        view.deeds.show_empty(None if affairs.deeds else self._nothing_done())

    def _show_errors(self) -> None:
        this_month = datetime.now(UTC).astimezone().date().replace(day=1)
        for card in self.view.team.cards:
            of_member = [e for e in self._affairs.errors if e.staff_id == card.member.id]
            card.show_errors(of_member, this_month, self._kiosk.visit.unit)
        if not self._affairs.deeds:
            self.view.deeds.show_empty(self._nothing_done())

    def _nothing_done(self) -> str:
        return self.tr("Nothing was done yet.")

    @Slot()
    def _follow_choice(self) -> None:
        """Remembering can be saved once another time is chosen."""
        remembering = self.view.section is Section.REMEMBERING and self.view.page is Page.SECTION
        same = self.view.remembering.days == self._affairs.retention_days
        self.view.foot.main.setEnabled(not (remembering and same))

    @property
    def _me(self) -> StaffMember:
        me = self._kiosk.visit.staff
        if me is None:
            raise RuntimeError("nobody is signed in")
        return me

    # --- Going on ---------------------------------------------------------------------------------

    @Slot()
    def _go_on(self) -> None:
        if self._changing:
            return
        view = self.view
        match view.page:
            case Page.SECTION if view.section is Section.TEAM:
                view.show_page(Page.ADD)
                self._say(None)
                view.add.begin()
            case Page.SECTION:
                self._save_choice()
            case Page.ADD:
                self._add()
            case Page.CHANGE_PIN:
                self._set_pin()
            case Page.QUESTION if self._if_yes is not None:
                self._if_yes()
            case Page.CODE:
                view.code.clear()
                self._open(Section.TEAM)
                self._load()

    @Slot()
    def _change_pin(self) -> None:
        self.view.show_page(Page.CHANGE_PIN)
        self._say(None)
        self.view.change_pin.begin()

    def _add(self) -> None:
        entered = filled_in(self.view.add, check_name, self._tell)
        if entered is not None:
            self._change(partial(self._staff.add, *entered, by=self._me), self._show_code)

    def _set_pin(self) -> None:
        entered = filled_in(self.view.change_pin, str, self._tell)
        if entered is not None:
            change = partial(self._staff.change_pin, self._me.id, *entered)
            self._change(change, self._show_code)

    def _show_code(self, new: NewStaff) -> None:
        for form in (self.view.add, self.view.change_pin):
            form.clear()
        self.view.code.show_code(new)
        self.view.show_page(Page.CODE)
        self.view.foot.main.setFocus()

    @Slot(object)
    def _ask_to_leave(self, member: StaffMember) -> None:
        def words() -> _Asked:
            title = self.tr("Has {name} left the shop?").format(name=member.name)
            if member.id == self._me.id:
                told = self.tr(
                    "You are signed out now and cannot sign in again. "
                    "Your name stays on what you measured."
                )
            else:
                told = self.tr(
                    "They cannot sign in any more. Their name stays on what they measured."
                )
            return _Asked(title, told, self.tr("Yes, has left"))

        self._ask(words, partial(self._let_leave, member))

    def _let_leave(self, member: StaffMember) -> None:
        me = self._me
        left = self._kiosk.go_home if member.id == me.id else self._done
        self._change(partial(self._staff.leave, member.id, by=me), lambda _: left())

    # --- Remembering ------------------------------------------------------------------------------

    def _save_choice(self) -> None:
        days, before = self.view.remembering.days, self._affairs.retention_days
        shorter = days is not None and (before is None or days < before)
        if not shorter:
            self._keep_for(days)
            return

        def words() -> _Asked:
            return _Asked(
                self.tr("Remember people for a shorter time?"),
                self.tr(
                    "From now on: {choice}. Everybody whose time is over by then is erased now, "
                    "from the backups too. That cannot be undone."
                ).format(choice=self.view.remembering.choice),
                self.tr("Yes, shorten it"),
            )

        self._ask(words, partial(self._keep_for, days))

    def _keep_for(self, days: int | None) -> None:
        me = self._me

        def keep() -> int:
            self._people.keep_for(days, by=me)
            return self._people.sweep()

        self._change(keep, self._kept)

    def _kept(self, erased: int) -> None:
        def words() -> str:
            if not erased:
                return self.tr("Saved.")
            return self.tr("Saved. %n person(s) erased.", "", erased)

        self._done()
        self._say(words)

    # --- Asking, changing, saying -----------------------------------------------------------------

    def _ask(self, words: Callable[[], _Asked], if_yes: Callable[[], None]) -> None:
        self._question, self._if_yes = words, if_yes
        self.view.ask(*words())
        self.view.show_page(Page.QUESTION)
        self._say(None)
        # Enter alone must not do what cannot be undone.
        self.view.foot.back.setFocus()

    def _change(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        def changed(outcome: object) -> None:
            self._changing = False
            done(outcome)

        self._changing = True
        self._say(None)
        self._jobs.run(_CHANGING, work, changed, self._refused)

    def _done(self) -> None:
        self._open(self.view.section)
        self._load()

    def _refused(self, error: KioskError) -> None:
        self._changing = False
        page = self.view.page
        if page is Page.QUESTION:
            # It may have been done in part.
            self._done()
        self._tell(error)
        forms = {Page.ADD: self.view.add, Page.CHANGE_PIN: self.view.change_pin}
        if page in forms:
            forms[page].refuse(forms[page].first)

    def _tell(self, error: KioskError) -> None:
        self._say(partial(wording.error_text, error), "problem")

    def _say(self, words: Callable[[], str] | None, tone: str = "") -> None:
        """Say something where it is looked for, and again when the language changes."""
        self._said, self._tone = words, tone
        said = words() if words is not None else ""
        forms = {Page.ADD: self.view.add, Page.CHANGE_PIN: self.view.change_pin}
        form = forms.get(self.view.page)
        if form is not None:
            form.say(said, tone)
            return
        self.view.foot.words.setText(said)
        set_tone(self.view.foot.words, tone)
