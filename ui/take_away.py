"""What happens when somebody takes their visit along."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from fitkiosk.domain.passport import Passport
from fitkiosk.errors import KioskError
from ui import wording
from ui.art.slip import Slip
from ui.background import Jobs
from ui.kiosk import Kiosk
from ui.slip import Printer, save_slip, slip_of
from ui.widgets.take_away import TakeAwayVeil

if TYPE_CHECKING:  # at run time it would bring the engine in before the first paint
    from fitkiosk.services.passports import PassportService

_ISSUING, _PRINTING = "issue a fit pass", "print or save a slip"


class Paper(Protocol):
    """Where slips are printed."""

    def name(self) -> str:
        """The printer; empty when there is none."""

    def print(self, slip: Slip) -> None:
        """Print a slip, or raise a `KioskError`."""


def ask_for_pdf(parent: QWidget, title: str, name: str) -> Path | None:
    """Let somebody choose where a PDF goes; None when they changed their mind."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, name, "PDF (*.pdf)")
    return Path(chosen).with_suffix(".pdf") if chosen else None


class TakeAwayController(QObject):
    """Makes the passport of the visit, shows it, prints it, and for staff saves its slip.

    Args:
        kiosk: the present moment.
        passports: makes them.
        jobs: runs that, and the printing.
        veil: shows them.
        paper: prints slips.
        ask_file: asks where a file goes.
        today: tells the local day.

    Attributes:
        view: what is shown.
        text: the passport on the screen as its code holds it; empty when there is none.
    """

    def __init__(
        self,
        kiosk: Kiosk,
        passports: PassportService,
        jobs: Jobs,
        veil: TakeAwayVeil,
        *,
        paper: Paper | None = None,
        ask_file: Callable[[QWidget, str, str], Path | None] = ask_for_pdf,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(veil)
        self._kiosk = kiosk
        self._passports = passports
        self._jobs = jobs
        self._paper = paper or Printer()
        self._ask_file = ask_file
        self._today = today
        self._passport: Passport | None = None
        self.text = ""
        self.view = veil
        veil.close_requested.connect(self.close)
        veil.print_requested.connect(self._print)
        veil.save_requested.connect(self._save)
        veil.retranslated.connect(self._tell)
        kiosk.take_away_requested.connect(self.open)
        kiosk.moved.connect(self.close)
        jobs.defect_raised.connect(self.close)
        kiosk.visit_ended.connect(self.close)

    @property
    def is_open(self) -> bool:
        """Whether the pass lies over the window."""
        return not self.view.isHidden()

    @Slot()
    def open(self) -> None:
        """Make the passport of the visit as it is now, and show it."""
        passport = self._kiosk.visit.passport(self._today())
        self._passport = passport
        self._jobs.run(
            _ISSUING,
            lambda: (self._passports.issue(passport), self._paper.name()),
            self._show,
            self._not_issued,
        )

    @Slot()
    def close(self) -> None:
        """Take it off the window, and forget it."""
        self._jobs.forget(_ISSUING)
        self._jobs.forget(_PRINTING)
        self._passport, self.text = None, ""
        self.view.hide()
        self.view.code.show_text("")
        self.view.show_words("", "")

    def _show(self, issued: tuple[str, str]) -> None:
        self.text, printer = issued
        self._tell()
        self.view.show_pass(
            self.text, printable=bool(printer), savable=self._kiosk.visit.staff is not None
        )

    def _not_issued(self, error: KioskError) -> None:
        self._tell()
        self.view.show_pass("", printable=False, savable=False)
        self.view.show_message(wording.error_text(error), "problem")

    @Slot()
    def _tell(self) -> None:
        """Say what is in the code."""
        passport = self._passport
        if passport is None:
            return
        girths = wording.girths_in_short(passport.measurements, passport.unit)
        found = self.tr("%n sizes found", "", len(passport.found))
        words = self.tr("In it: {girths}, and how sure that is.").format(girths=girths)
        if passport.found:
            words = self.tr("In it: {girths}, how sure that is, and {found}.").format(
                girths=girths, found=found
            )
        note = self.tr("It holds no name. Only this shop accepts it.")
        self.view.show_words(words, note)

    # --- Paper ------------------------------------------------------------------------------------

    @Slot()
    def _print(self) -> None:
        slip = self._slip()
        self.view.show_message(self.tr("Printing…"))
        self._jobs.run(_PRINTING, lambda: self._paper.print(slip), self._printed, self._refused)

    @Slot()
    def _save(self) -> None:
        slip = self._slip()
        path = self._ask_file(self.view, self.tr("Save the fit pass"), self.tr("fit-pass.pdf"))
        if path is None:
            return
        self._jobs.run(_PRINTING, lambda: save_slip(path, slip), self._saved, self._refused)

    def _slip(self) -> Slip:
        if self._passport is None:
            raise ValueError("there is no passport to make a slip of")
        return slip_of(self._passport, self.text)

    def _printed(self, nothing: object) -> None:
        del nothing
        self.view.show_message(self.tr("Sent to the printer."), "great")

    def _saved(self, nothing: object) -> None:
        del nothing
        self.view.show_message(self.tr("Saved."), "great")

    def _refused(self, error: KioskError) -> None:
        self.view.show_message(wording.error_text(error), "problem")
