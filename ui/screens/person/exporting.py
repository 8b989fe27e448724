"""Handing a person a copy of everything that is held about them."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from fitkiosk.domain.people import Person, PersonFile
from fitkiosk.domain.staff import StaffMember
from fitkiosk.units import LengthUnit
from ui.background import Jobs
from ui.files import write_text
from ui.kiosk import Kiosk
from ui.printing import write_pdf
from ui.screens.person import document

if TYPE_CHECKING:  # at run time it would bring the engine in before the first paint
    from fitkiosk.services.people import PeopleService

_WRITING = "write a person's data"
_KEPT = " -_."


class Form(StrEnum):
    """What a copy is for, by the ending of its file."""

    PDF = "pdf"
    JSON = "json"


def file_name(person: Person, form: Form) -> str:
    """A name for the file that no system refuses, such as “Asha Rao.pdf”."""
    # Marks are part of a letter: without its vowel signs Devanagari is another word.
    kept = (c if c in _KEPT or unicodedata.category(c)[0] in "LMN" else " " for c in person.name)
    name = " ".join("".join(kept).split()).strip(". ")
    return f"{name or 'person'}.{form}"


class Exporting(QObject):
    """Asks where the copy goes, and writes it.

    Args:
        kiosk: the present moment.
        people: where people are kept.
        jobs: runs the writing.
        over: the widget that the question stands over.

    Signals:
        written: the name of the file that was written.
        refused: it was not; carries the `KioskError`.
    """

    written = Signal(str)
    refused = Signal(object)

    def __init__(self, kiosk: Kiosk, people: PeopleService, jobs: Jobs, over: QWidget) -> None:
        super().__init__()
        self._kiosk = kiosk
        self._people = people
        self._jobs = jobs
        self._over = over
        self._dialog: QFileDialog | None = None

    def ask(self, person: Person, form: Form) -> None:
        """Ask where the copy of a person's data goes, and write it there."""
        self.stop()
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._over, self.tr("Save a copy"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(form.value)
        dialog.setNameFilter(f"{form.name} (*.{form.value})")
        dialog.selectFile(file_name(person, form))
        dialog.fileSelected.connect(partial(self._write, person, form))
        # Not one that blocks: the visit may end while it is open, and it goes with it.
        self._dialog = dialog
        dialog.open()

    def _write(self, person: Person, form: Form, chosen: str) -> None:
        staff, unit, path = self._kiosk.visit.staff, self._kiosk.visit.unit, Path(chosen)
        if staff is None:
            return
        write = partial(_WRITERS[form], path, unit=unit)
        self._jobs.run(
            _WRITING,
            lambda: self._hand_out(person.id, staff, write),
            lambda _: self.written.emit(path.name),
            self.refused.emit,
        )

    def _hand_out(
        self, person_id: int, staff: StaffMember, write: Callable[[PersonFile], None]
    ) -> None:
        write(self._people.file_of(person_id, by=staff))

    @Slot()
    def stop(self) -> None:
        """Take the question away, and stop waiting."""
        self._jobs.forget(_WRITING)
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None


def _write_pdf(path: Path, file: PersonFile, unit: LengthUnit) -> None:
    write_pdf(path, document.person_html(file, unit), title=document.title(file))


def _write_json(path: Path, file: PersonFile, unit: LengthUnit) -> None:
    del unit  # programs read centimetres
    write_text(path, file.as_json())


_WRITERS = {Form.PDF: _write_pdf, Form.JSON: _write_json}
