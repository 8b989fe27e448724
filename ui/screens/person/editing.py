"""Changing a person's name and contact, in place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from fitkiosk.domain.people import LONGEST_EMAIL, LONGEST_NAME, KnownPerson, Person
from fitkiosk.domain.staff import StaffMember
from fitkiosk.errors import FieldError, KioskError
from ui import people_wording, wording
from ui.background import Jobs
from ui.kiosk import Kiosk
from ui.screens.person.held import Held
from ui.screens.person.part import Part
from ui.theme.theme import Theme
from ui.widgets.basics import column, label, set_tone

if TYPE_CHECKING:  # at run time it would bring the engine in before the first paint
    from fitkiosk.services.people import PeopleService

NAME, EMAIL, PHONE = "name", "email", "phone"
_SAVING = "save a person"
_LONGEST_PHONE = 40


class Field(QWidget):
    """A text to type, its name above it and what is wrong with it below."""

    def __init__(self, longest: int) -> None:
        super().__init__()
        self.name = label()
        self.text = QLineEdit()
        # Longer than is taken, so that a refusal can say so instead of cutting what is pasted.
        self.text.setMaxLength(longest * 2)
        self.problem = label()
        set_tone(self.problem, "problem")
        self.problem.hide()
        self.name.setBuddy(self.text)
        box = column(self)
        for part in (self.name, self.text, self.problem):
            box.addWidget(part)

    def word(self, name: str) -> None:
        """Say what is to be typed."""
        self.name.setText(name)
        self.text.setAccessibleName(name)

    def show_problem(self, words: str) -> None:
        """Say what is wrong; "" takes it back."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        self.text.setAccessibleDescription(words)
        set_tone(self.text, "problem" if words else "")


class EditForm(QWidget):
    """Name, email and phone.

    Signals:
        save_requested: Enter was pressed in a field.
    """

    save_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.fields = {
            NAME: Field(LONGEST_NAME),
            EMAIL: Field(LONGEST_EMAIL),
            PHONE: Field(_LONGEST_PHONE),
        }
        self.fields[EMAIL].text.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        self.fields[PHONE].text.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)
        self.problem: QLabel = label()
        set_tone(self.problem, "problem")
        box = column(self, spacing=theme.space("s"))
        for field in self.fields.values():
            box.addWidget(field)
            field.text.returnPressed.connect(self.save_requested)
        box.addWidget(self.problem)
        box.addStretch(1)

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.fields[NAME].word(self.tr("Name"))
        self.fields[EMAIL].word(self.tr("Email (optional)"))
        self.fields[PHONE].word(self.tr("Phone (optional)"))

    def typed(self) -> dict[str, str]:
        """What stands in the fields, by their names."""
        return {name: field.text.text() for name, field in self.fields.items()}

    def fill(self, texts: Mapping[str, str]) -> None:
        """Put other texts into the fields."""
        for name, field in self.fields.items():
            field.text.setText(texts.get(name, ""))

    def show_problem(self, words: str, at: str | None) -> None:
        """Say what is wrong, at its field or below all of them; "" takes it back."""
        for name, field in self.fields.items():
            field.show_problem(words if name == at else "")
        general = words if at not in self.fields else ""
        self.problem.setText(general)
        self.problem.setVisible(bool(general))


class Editing(Part):
    """Takes other texts for a person, or says which of them cannot be used.

    Args:
        kiosk: the present moment.
        people: where people are kept.
        jobs: runs the saving.
        form: the fields.
    """

    def __init__(self, kiosk: Kiosk, people: PeopleService, jobs: Jobs, form: EditForm) -> None:
        super().__init__()
        self._kiosk = kiosk
        self._people = people
        self._jobs = jobs
        self._form = form
        self._person: Person | None = None
        self._before: dict[str, str] = {}
        self._refusal: KioskError | None = None
        form.save_requested.connect(self.go_on)

    def begin(self, held: Held) -> None:
        """Fill the form with what is known."""
        person = held.person
        self._person = person
        phone = people_wording.phone(person.phone) if person.phone else ""
        self._form.fill({NAME: person.name, EMAIL: person.email or "", PHONE: phone})
        self._before = self._form.typed()
        self._refuse(None)
        self._form.fields[NAME].text.setFocus()
        self._form.fields[NAME].text.selectAll()

    def main_text(self) -> str:
        """Save."""
        return self.tr("Save")

    def back_text(self) -> str:
        """Cancel."""
        return self.tr("Cancel")

    @Slot()
    def go_on(self) -> None:
        """Save what was typed."""
        person, staff = self._person, self._kiosk.visit.staff
        if person is None or staff is None:
            return
        typed = self._form.typed()
        self._jobs.run(
            _SAVING, lambda: self._save(person.id, typed, staff), self._saved, self._refuse
        )

    def _save(self, person_id: int, typed: Mapping[str, str], by: StaffMember) -> KnownPerson:
        contact = self._people.check_contact(typed[NAME], typed[EMAIL], typed[PHONE])
        self._people.edit(person_id, contact, by=by)
        return self._people.get(person_id)

    def _saved(self, known: KnownPerson) -> None:
        self.stop()
        self.changed.emit(known)

    def _refuse(self, error: KioskError | None) -> None:
        self._refusal = error
        self.tell()
        if isinstance(error, FieldError) and error.field in self._form.fields:
            self._form.fields[error.field].text.setFocus()

    def escape(self) -> None:
        """As Cancel, unless something was typed."""
        if self._form.typed() == self._before:
            self.step_back()

    def tell(self) -> None:
        """Say what is wrong, if anything is."""
        error = self._refusal
        at = error.field if isinstance(error, FieldError) else None
        self._form.show_problem("" if error is None else wording.error_text(error), at)

    def stop(self) -> None:
        """Stop waiting, and empty the form."""
        self._jobs.forget(_SAVING)
        self._person = None
        self._refuse(None)
        self._form.fill({})
