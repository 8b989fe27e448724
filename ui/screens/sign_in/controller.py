"""What happens while staff say who they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from fitkiosk.domain.kiosk import KioskState
from fitkiosk.domain.people import check_name
from fitkiosk.domain.staff import (
    NewStaff,
    PinWaitError,
    StaffMember,
    WrongPinError,
    check_code,
)
from fitkiosk.errors import KioskError
from ui import wording
from ui.background import Jobs
from ui.countdown import Countdown
from ui.kiosk import Kiosk
from ui.screens.base import ScreenController
from ui.screens.pin_forms import filled_in
from ui.screens.sign_in.view import Page, PinPage, SignInView
from ui.theme.theme import Theme
from ui.widgets.pin_field import PinForm

if TYPE_CHECKING:  # at run time they would bring the engine in before the first paint
    from fitkiosk.services.staff import StaffService

_LISTING, _CHECKING, _WAITING = "list staff", "check a PIN", "ask how long to wait"


class SignInController(ScreenController):
    """Lets staff in by their PIN, the first one by choosing one, and whoever forgot it by a code.

    Args:
        kiosk: the present moment.
        staff: knows the staff and checks PINs.
        jobs: runs the checking, which is slow on purpose.
        theme: the look.
    """

    def __init__(self, kiosk: Kiosk, staff: StaffService, jobs: Jobs, theme: Theme) -> None:
        super().__init__()
        self._kiosk = kiosk
        self._staff = staff
        self._jobs = jobs
        self._members: Sequence[StaffMember] = ()
        self._member: StaffMember | None = None
        self._checking = False
        self._words: Callable[[], str] | None = None
        self._tone = ""
        self.countdown = Countdown(self)
        self.countdown.ticked.connect(self._show_wait)
        self.view: SignInView = SignInView(theme)
        self.view.member_chosen.connect(self._choose)
        self.view.forgot_requested.connect(self._forgot)
        self.view.foot.back_requested.connect(self.step_back)
        self.view.foot.main_requested.connect(self._go_on)

    def enter(self, state: KioskState) -> None:
        """Ask who it is; where there is only one, ask for the PIN at once."""
        del state
        self.view.nobody.clear()
        self.view.show_page(Page.NOBODY)
        self._jobs.run(_LISTING, self._staff.members, self._listed, self._unlisted)

    def retranslate(self) -> None:
        """Say again what is said now."""
        if self._member is not None:
            self._greet(self._member)
        self._say(self._words, self._tone)

    def leave(self) -> None:
        """Let nothing that was typed, and no code, stay on the screen."""
        self._jobs.forget(_LISTING)
        self._drop_tries()
        self._member = None
        self._words = None
        self.view.pin.pin.clear()
        self.view.recover.clear()
        self.view.first.clear()
        self.view.code.clear()

    @Slot()
    def step_back(self) -> None:
        """One step back; away from a code only once it is written down."""
        match self.view.page:
            case Page.CODE:
                return
            case Page.RECOVER if self._member is not None:
                self._choose(self._member)
            case Page.PIN if len(self._members) > 1:
                self._show_members()
            case _:
                self._kiosk.back()

    # --- Who it is --------------------------------------------------------------------------------

    def _listed(self, members: Sequence[StaffMember]) -> None:
        self._members = members
        if not members:
            self.view.show_page(Page.FIRST)
            self.view.first.begin()
        elif len(members) == 1:
            self._choose(members[0])
        else:
            self._show_members()

    def _unlisted(self, error: KioskError) -> None:
        self.view.nobody.setText(wording.error_text(error))

    def _show_members(self) -> None:
        self._drop_tries()
        self._member = None
        tiles = self.view.who.tiles
        tiles.show_members(self._members)
        self.view.show_page(Page.WHO)
        tiles.tiles[0].setFocus()

    @Slot(object)
    def _choose(self, member: StaffMember) -> None:
        self._member = member
        self._greet(member)
        self.view.show_page(Page.PIN)
        self.view.pin.pin.clear()
        self.view.pin.pin.setFocus()
        self._let_try(member)

    def _greet(self, member: StaffMember) -> None:
        self.view.pin.title.setText(self.tr("Hello, {name}").format(name=member.name))

    @Slot()
    def _forgot(self) -> None:
        if self._member is not None:
            self.view.show_page(Page.RECOVER)
            self.view.recover.begin()
            self._let_try(self._member)

    def _let_try(self, member: StaffMember) -> None:
        """Let somebody try on the page of now, unless they have to wait after wrong tries."""
        self._drop_tries()
        self._say(None)
        self.view.foot.main.setEnabled(True)
        ask = partial(self._staff.seconds_to_wait, member.id)
        self._jobs.run(_WAITING, ask, self._wait, self._refused)

    def _drop_tries(self) -> None:
        """Whatever is checked or waited for, it is not for what is shown next."""
        self._jobs.forget(_CHECKING)
        self._jobs.forget(_WAITING)
        self._checking = False
        self.countdown.stop()

    # --- Going on ---------------------------------------------------------------------------------

    @Slot()
    def _go_on(self) -> None:
        if self._checking or self.countdown.left:
            return
        match self.view.page:
            case Page.PIN:
                self._sign_in()
            case Page.RECOVER:
                self._recover()
            case Page.FIRST:
                self._begin()
            case Page.CODE if self._member is not None:
                self._kiosk.signed_in(self._member)

    def _sign_in(self) -> None:
        pin = self.view.pin.pin.text()
        if self._member is None or not pin:
            self.view.pin.pin.setFocus()
            return
        self._check(partial(self._staff.sign_in, self._member.id, pin), self._kiosk.signed_in)

    def _recover(self) -> None:
        entered = filled_in(self.view.recover, check_code, self._tell)
        if entered is not None and self._member is not None:
            self._check(partial(self._staff.recover, self._member.id, *entered), self._show_code)

    def _begin(self) -> None:
        entered = filled_in(self.view.first, check_name, self._tell)
        if entered is not None:
            self._check(partial(self._staff.add, *entered, by=None), self._show_code)

    def _check(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._checking = True
        self._say(None)
        self._jobs.run(_CHECKING, work, partial(self._checked, done), self._refused)

    def _checked(self, done: Callable[..., None], outcome: object) -> None:
        self._checking = False
        done(outcome)

    def _show_code(self, new: NewStaff) -> None:
        self._member = new.member
        self.view.code.show_code(new)
        self.view.show_page(Page.CODE)
        self.view.foot.main.setFocus()

    # --- Refusals and waiting ---------------------------------------------------------------------

    def _say(self, words: Callable[[], str] | None, tone: str = "") -> None:
        """Say something on the page of now, and again when the language changes."""
        self._words, self._tone = words, tone
        pages: dict[Page, PinPage | PinForm] = {
            Page.PIN: self.view.pin,
            Page.RECOVER: self.view.recover,
            Page.FIRST: self.view.first,
        }
        if self.view.page in pages:
            pages[self.view.page].say(words() if words is not None else "", tone)

    def _tell(self, error: KioskError) -> None:
        self._say(partial(wording.error_text, error), "problem")

    def _refused(self, error: KioskError) -> None:
        self._checking = False
        self._tell(error)
        match self.view.page:
            case Page.PIN:
                self.view.pin.pin.clear()
                self.view.pin.pin.setFocus()
            case Page.RECOVER:
                self.view.recover.refuse(self.view.recover.first)
            case Page.FIRST:
                self.view.first.refuse(self.view.first.first)
        if isinstance(error, WrongPinError):
            self._wait(error.wait_seconds)
        elif isinstance(error, PinWaitError):
            self._wait(error.seconds)

    def _wait(self, seconds: int) -> None:
        if seconds:
            self.view.foot.main.setEnabled(False)
            self.countdown.start(seconds)

    @Slot(int)
    def _show_wait(self, seconds: int) -> None:
        if seconds:
            self._say(self._wait_in_words, "problem")
        else:
            self._say(lambda: self.tr("You can try again now."))
            self.view.foot.main.setEnabled(True)

    def _wait_in_words(self) -> str:
        minutes, seconds = divmod(self.countdown.left, 60)
        return self.tr("That was wrong several times. You can try again in {time}.").format(
            time=f"{minutes}:{seconds:02d}"
        )
