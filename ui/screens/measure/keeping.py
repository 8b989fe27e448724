"""Keeping girths for the next visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from fitkiosk.domain.people import KnownPerson, MeasurementRecord
from fitkiosk.errors import (
    BadEmailError,
    BadInputError,
    DuplicateEmailError,
    FieldError,
    KioskError,
)
from ui import wording
from ui.background import Jobs
from ui.screens.measure.keeping_view import KeepPanel
from ui.screens.measure.session import Session
from ui.widgets.basics import set_tone

if TYPE_CHECKING:  # at run time they would bring the engine in before the first paint
    from fitkiosk.services.people import PeopleService

_SAVING = "save girths"


class KeepingController(QObject):
    """Asks before anything is stored, and stores it.

    Args:
        session: what the pages share.
        people: where girths are kept.
        jobs: runs the saving.
        panel: where it is asked.

    Signals:
        saved: the girths were stored.
        form_shown: the form was opened, or closed when it carries False.
    """

    saved = Signal()
    form_shown = Signal(bool)

    def __init__(
        self, session: Session, people: PeopleService, jobs: Jobs, panel: KeepPanel
    ) -> None:
        super().__init__()
        self._session = session
        self._people = people
        self._jobs = jobs
        self._panel = panel
        self._open = False
        self._done = False
        self._refusal: KioskError | None = None
        self.saving = False
        panel.open_requested.connect(self._ask)
        panel.close_requested.connect(self._stay_guest)
        panel.save_requested.connect(self._save)

    def begin(self) -> None:
        """The person comes to the screen: nobody asked for anything yet."""
        self.saving = self._done = False
        self._refusal = None
        self._open = any(field.text() for field in self._panel.fields.values())

    @property
    def half_filled(self) -> bool:
        """Whether somebody began to say who they are, and it is neither kept nor given up."""
        typed = any(field.text().strip() for field in self._panel.fields.values())
        return self._open and typed and self._session.kiosk.visit.person is None

    def remind(self) -> None:
        """Say that what was typed is not kept yet."""
        self._refused(
            BadInputError(
                "You are not remembered yet.",
                "Tap “Agree and remember me”, or “Stay a guest”.",
            )
        )
        self._panel.save.setFocus()

    def leave(self) -> None:
        """Stop waiting for a saving that nobody sees any more."""
        self._jobs.forget(_SAVING)

    def forget(self) -> None:
        """Leave nothing of what was typed."""
        for field in self._panel.fields.values():
            field.clear()
        self._panel.message.clear()
        self._panel.title.clear()
        self._open = self._done = False
        self._refusal = None

    def show(self, *, anew: bool = True) -> None:
        """Say what is kept and what is not.

        Args:
            anew: what was said of an earlier saving is over.
        """
        if anew:
            self._done, self._refusal = False, None
        panel, visit = self._panel, self._session.kiosk.visit
        saved = visit.person is not None and visit.on_file == self._session.taping.measurements
        offered = visit.person is None and self._people.may_remember
        panel.show_form(
            offered=offered,
            opened=self._open,
            saved=saved or (visit.person is None and not offered),
        )
        self._say_what_is_kept(saved=saved, offered=offered)
        self._say_what_came_of_it()
        self.form_shown.emit(offered and self._open)

    def _say_what_is_kept(self, *, saved: bool, offered: bool) -> None:
        panel, visit = self._panel, self._session.kiosk.visit
        if visit.person is not None:
            panel.title.setText(visit.person.name)
            panel.words.setText(
                self.tr("These girths are on file.")
                if saved
                else self.tr("These girths are not saved yet. The ones before are kept as well.")
            )
            panel.save.setText(self.tr("Save"))
            return
        panel.title.setText(self.tr("Nothing is kept"))
        panel.words.setText(
            self.tr("As a guest you leave nothing behind.")
            if offered
            else self.tr("This shop remembers nobody: your girths are gone when you leave.")
        )
        panel.save.setText(self.tr("Agree and remember me"))
        if offered and self._open:
            panel.title.setText(self.tr("Remember me"))
            panel.words.setText(self.tr("Email and phone may stay empty."))
            panel.consent.setText("\n".join(self._people.consent_words(visit.language)))

    def _say_what_came_of_it(self) -> None:
        panel, refusal = self._panel, self._refusal
        words = ""
        if refusal is not None:
            words = wording.error_text(refusal)
        elif self._done:
            words = self.tr("Saved.")
        panel.message.setText(words)
        panel.message.setVisible(bool(words))
        set_tone(panel.message, "problem" if refusal is not None else "great")
        refused = refusal.field if isinstance(refusal, FieldError) else ""
        for key, field in panel.fields.items():
            set_tone(field, "problem" if key == refused else "")
            field.setAccessibleDescription(words if key == refused else "")

    @Slot()
    def _ask(self) -> None:
        self._open = True
        self.show()
        self._panel.name.setFocus()

    @Slot()
    def _stay_guest(self) -> None:
        self.forget()
        self.show()
        self._panel.open.setFocus()

    @Slot()
    def _save(self) -> None:
        if self.saving:
            return  # a second tap must not make a second person
        visit, people = self._session.kiosk.visit, self._people
        measurements = self._session.taping.measurements
        typed = [field.text() for field in self._panel.fields.values()]
        audience, person = self._session.audience, visit.person

        def remember() -> KnownPerson:
            contact = people.check_contact(*typed)
            return people.remember(
                contact, measurements, audience, language=visit.language, by=visit.staff
            )

        def save_for(person_id: int) -> MeasurementRecord:
            return people.save_measurements(person_id, measurements, by=visit.staff)

        def remembered(known: KnownPerson) -> None:
            self._session.kiosk.remembered(known.person, measurements)
            self._saved()

        def recorded(record: MeasurementRecord) -> None:
            del record
            if person is not None:
                self._session.kiosk.remembered(person, measurements)
            self._saved()

        self.saving = True
        if person is None:
            self._jobs.run(_SAVING, remember, remembered, self._refused)
        else:
            self._jobs.run(_SAVING, lambda: save_for(person.id), recorded, self._refused)

    def _saved(self) -> None:
        self.saving = False
        for field in self._panel.fields.values():
            field.clear()
        self._open = False
        self._refusal, self._done = None, True
        self.show(anew=False)
        self.saved.emit()

    def _refused(self, error: KioskError) -> None:
        self.saving = False
        if isinstance(error, DuplicateEmailError) and self._session.by_customer:
            # A customer must not learn whom the shop knows.
            error = BadEmailError(
                "This email cannot be saved here.", "Leave it empty, or ask our staff."
            )
        self._refusal, self._done = error, False
        self.show(anew=False)
        if isinstance(error, FieldError) and error.field in self._panel.fields:
            self._panel.fields[error.field].setFocus()
