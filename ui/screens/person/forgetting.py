"""Erasing a person, as they may ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fitkiosk.errors import KioskError, UnfinishedErasureError
from ui import people_wording, wording
from ui.background import Jobs
from ui.kiosk import Kiosk
from ui.screens.person.held import Held
from ui.screens.person.part import Part
from ui.theme.theme import Theme
from ui.widgets.basics import Heading, card, column, label, set_tone
from ui.widgets.sentences import Sentences

if TYPE_CHECKING:  # at run time it would bring the engine in before the first paint
    from fitkiosk.services.people import PeopleService

_FORGETTING = "forget a person"


class ForgetPage(QWidget):
    """What will be gone, and what stays."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        space = theme.space
        self.title = Heading("display")
        self.gone_title = label("lead-strong")
        self.gone = Sentences(theme, "close", "problem", "lead", "lead")
        self.stays = label("soft")
        self.message = label("strong")
        set_tone(self.message, "problem")
        self.message.hide()
        told = card()
        box = column(told, margins=space("l"), spacing=space("s"))
        for part in (self.gone_title, self.gone, self.stays):
            box.addWidget(part)
        middle = QWidget()
        middle.setMaximumWidth(860)
        outer = QVBoxLayout(middle)
        outer.setContentsMargins(space("l"), space("xl"), space("l"), space("l"))
        outer.setSpacing(space("m"))
        for widget in (self.title, told, self.message):
            outer.addWidget(widget)
        outer.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)


class Forgetting(Part):
    """Says what will be gone, and erases it on the second tap.

    Args:
        kiosk: the present moment.
        people: where people are kept.
        jobs: runs the erasing.
        page: the widgets.

    Signals:
        erased: the person is gone from the records; carries the `UnfinishedErasureError` when old
            copies are still to be cleaned, or None.
    """

    erased = Signal(object)

    def __init__(self, kiosk: Kiosk, people: PeopleService, jobs: Jobs, page: ForgetPage) -> None:
        super().__init__()
        self._kiosk = kiosk
        self._people = people
        self._jobs = jobs
        self._page = page
        self._held: Held | None = None
        self._refusal: KioskError | None = None

    def begin(self, held: Held) -> None:
        """Ask about a person."""
        self._held = held
        self._refusal = None
        self.tell()

    def main_text(self) -> str:
        """The second tap."""
        return self.tr("Forget for good")

    def back_text(self) -> str:
        """The way out."""
        return self.tr("Keep them")

    @Slot()
    def go_on(self) -> None:
        """Erase."""
        held, staff = self._held, self._kiosk.visit.staff
        if held is None or staff is None:
            return
        self._jobs.run(
            _FORGETTING,
            lambda: self._people.forget(held.person.id, by=staff),
            self._gone,
            self._refuse,
        )

    def _gone(self, nothing: None) -> None:
        del nothing
        self.stop()
        self.erased.emit(None)

    def _refuse(self, error: KioskError) -> None:
        if isinstance(error, UnfinishedErasureError):
            self.stop()
            self.erased.emit(error)
            return
        self._refusal = error
        self.tell()

    def tell(self) -> None:
        """Say what will be gone, and what stood in the way."""
        page, held = self._page, self._held
        if held is None:
            page.title.setText("")
            page.gone.show_sentences([])
            return
        name = people_wording.breakable(held.person.name)
        page.title.setText(self.tr("Forget {name}?").format(name=name))
        page.gone_title.setText(self.tr("This will be gone, here and in the shop's backups:"))
        gone = [self.tr("Name, email and phone")]
        if held.records:
            gone.append(self.tr("%n set(s) of girths", "", len(held.records)))
        gone.append(self.tr("What they agreed to"))
        page.gone.show_sentences(gone)
        page.stays.setText(
            self.tr(
                "It stays noted that somebody was forgotten, and by whom, but not who it was. "
                "Copies that were saved or printed before are not reached: destroy them, too."
            )
        )
        page.message.setText(wording.error_text(self._refusal) if self._refusal else "")
        page.message.setVisible(self._refusal is not None)

    def stop(self) -> None:
        """Stop waiting, and keep nothing of the person."""
        self._jobs.forget(_FORGETTING)
        self._held = self._refusal = None
        self.tell()
