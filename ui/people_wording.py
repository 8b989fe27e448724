"""How the screen speaks of the people the shop knows, and of what was done to its records."""

import re
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from fitkiosk.domain.audit import AuditEntry, Deed
from fitkiosk.domain.body import MeasuringMode
from fitkiosk.domain.language import Language
from fitkiosk.domain.people import Person
from fitkiosk.units import LengthUnit
from ui import languages, wording

_LONG_WORD = re.compile(r"\S{24}(?=\S)")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Wording", text)


def day(moment: datetime) -> str:
    """The local day of a moment, such as “3 March 2026”."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(local.date(), "d MMMM yyyy")


def day_and_time(moment: datetime) -> str:
    """The local day and time of a moment, such as “3 March 2026, 14:05”."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(local, "d MMMM yyyy, HH:mm")


def phone(number: str) -> str:
    """A phone number of the form of E.164 as people write it, such as “+91 98123 45678”."""
    # Here, for it takes its time, and the first paint can do without.
    import phonenumbers  # noqa: PLC0415

    try:
        read = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return number
    return phonenumbers.format_number(read, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def breakable(text: str) -> str:
    """A name or address that a line can break within, however long its words are."""
    return _LONG_WORD.sub("\\g<0>\N{ZERO WIDTH SPACE}", text)


def contact(person: Person) -> str:
    """How to reach somebody, in one line; empty when that is not known."""
    known = (person.email, phone(person.phone) if person.phone else None)
    return "  ·  ".join(part for part in known if part)


def way(mode: MeasuringMode) -> str:
    """How girths were taken, in a few words."""
    return {
        MeasuringMode.FULL: _tr("taped twice"),
        MeasuringMode.QUICK: _tr("taped once"),
        MeasuringMode.SELF: _tr("taped by oneself"),
        MeasuringMode.ESTIMATED: _tr("estimated"),
    }[mode]


def sureness(error_cm: float, unit: LengthUnit) -> str:
    """A standard error, such as “± 0.6 cm”."""
    value = round(unit.from_cm(error_cm), 1)
    return f"± {value:g} {wording.unit_name(unit)}"


def language(code: str) -> str:
    """A language by its code: its own name for itself, or the code when it is not spoken here."""
    known = {each.value: languages.own_name(each) for each in Language}
    return known.get(code, code)


def deed(entry: AuditEntry) -> str:
    """What was done, in a few words."""
    if entry.deed is Deed.PERSON_EDITED and entry.details:
        fields = ", ".join(map(_field, entry.details.split(", ")))
        return _tr("Changed: {fields}").format(fields=fields)
    return {
        Deed.PERSON_ADDED: _tr("Taken into the records"),
        Deed.PERSON_EDITED: _tr("Name or contact changed"),
        Deed.PERSON_MEASURED: _tr("Measured"),
        Deed.PERSON_MERGED: _tr("Joined with another entry"),
        Deed.PERSON_EXPORTED: _tr("A copy was given out"),
        Deed.PERSON_ERASED: _tr("Forgotten"),
        Deed.STAFF_ADDED: _tr("Joined the staff"),
        Deed.STAFF_LEFT: _tr("Left the staff"),
        Deed.PIN_CHANGED: _tr("PIN changed"),
        Deed.RETENTION_CHANGED: _tr("How long people are kept was changed"),
        Deed.CATALOGUE_IMPORTED: _tr("Products were imported"),
        Deed.IMPORT_UNDONE: _tr("An import was taken back"),
        Deed.PRODUCTS_EDITED: _tr("Products were edited"),
        Deed.CHART_SAVED: _tr("A size chart was saved"),
        Deed.CHART_REMOVED: _tr("A size chart was removed"),
        Deed.CHART_RULES_CHANGED: _tr("A check of size charts was switched on or off"),
    }[entry.deed]


def _field(name: str) -> str:
    known = {"name": _tr("name"), "email": _tr("email"), "phone": _tr("phone")}
    return known.get(name, name)


def doer(entry: AuditEntry) -> str:
    """Who did it."""
    return entry.staff_name or _tr("at the kiosk")
