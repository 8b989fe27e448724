"""The slip of a fit passport: its words, and the ways it gets onto paper."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from fitkiosk.domain.body import Girth, MeasuringMode
from fitkiosk.domain.passport import Passport
from ui import wording
from ui.art.qr import code_of
from ui.art.slip import Slip, SlipRow, draw_slip
from ui.files import FileNotWrittenError, saving
from ui.printing import NotPrintedError, printer_name


def girths_told(passport: Passport) -> tuple[tuple[str, str, str], ...]:
    """Each girth's name, its length and how far it may be off."""
    taken, unit = passport.measurements, passport.unit
    words = QCoreApplication.translate("Slip", "give or take {length}")
    return tuple(
        (
            wording.girth_name(girth, passport.audience),
            wording.length(taken.of(girth) or 0.0, unit),
            words.format(length=wording.rough_length(taken.error_cm(girth), unit)),
        )
        for girth in Girth
    )


def taking_told(passport: Passport) -> str:
    """How the girths were taken."""
    return {
        MeasuringMode.FULL: QCoreApplication.translate(
            "Slip", "Measured twice by someone from the shop."
        ),
        MeasuringMode.QUICK: QCoreApplication.translate(
            "Slip", "Measured once by someone from the shop."
        ),
        MeasuringMode.SELF: QCoreApplication.translate("Slip", "Measured by yourself."),
        MeasuringMode.ESTIMATED: QCoreApplication.translate(
            "Slip", "Estimated from what you told, not measured."
        ),
    }[passport.measurements.mode]


def day_told(passport: Passport) -> str:
    """On which day the girths were taken."""
    words = QCoreApplication.translate("Slip", "Measured on {day}")
    if passport.measurements.mode is MeasuringMode.ESTIMATED:
        words = QCoreApplication.translate("Slip", "Estimated on {day}")
    return words.format(day=wording.plain_day(passport.taken_on))


def slip_of(passport: Passport, text: str) -> Slip:
    """The slip of a passport in the language of the screen.

    Args:
        passport: what it says.
        text: the passport as the QR code holds it.
    """
    return Slip(
        shop="FitKiosk",
        title=QCoreApplication.translate("Slip", "Your fit pass"),
        day=day_told(passport),
        girths=girths_told(passport),
        sureness=taking_told(passport),
        code=code_of(text),
        use=QCoreApplication.translate("Slip", "Show it to the kiosk to go on another day."),
        found_title=QCoreApplication.translate("Slip", "Sizes found"),
        found=tuple(
            SlipRow(one.name, one.brand, wording.badge_text(one.badge))
            for one in reversed(passport.found)
        ),
        note=QCoreApplication.translate(
            "Slip",
            "This slip and its code hold the measurements and sizes above, and no name. "
            "Whoever has it can read them.",
        ),
        page=QCoreApplication.translate("Slip", "Page {page} of {pages}"),
    )


def save_slip(path: Path, slip: Slip, page: QPageSize.PageSizeId = QPageSize.PageSizeId.A6) -> None:
    """Write a slip as a PDF; what is there is replaced.

    Raises:
        FileNotWrittenError: when it cannot be written; what was there is unchanged.
    """
    with saving(path) as file:
        writer = QPdfWriter(file)
        writer.setTitle(slip.title)
        writer.setPageSize(QPageSize(page))
        if not draw_slip(writer, slip):
            raise FileNotWrittenError(path.name)
        # The last page is written when the writer goes.
        del writer


class Printer:
    """The computer's own printer."""

    def name(self) -> str:
        """The printer that slips go to; empty when there is none."""
        return printer_name()

    def print(self, slip: Slip) -> None:
        """Print a slip on the paper that is set in the printer; on any thread.

        Raises:
            NotPrintedError: when the printer is gone or does not take it.
        """
        found = QPrinterInfo.printerInfo(self.name())
        printer = QPrinter(found)
        printer.setDocName(slip.title)
        # Without a printer it would be written into a file.
        if found.isNull() or not draw_slip(printer, slip):
            raise NotPrintedError(
                "The printer did not take the slip.",
                "See whether it is on and has paper, or take a photo of the code.",
            )
