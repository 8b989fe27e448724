"""Everything that is held about a person, as a document to print."""

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from fitkiosk.domain.body import Girth
from fitkiosk.domain.consent import Consent
from fitkiosk.domain.people import MeasurementRecord, PersonFile
from fitkiosk.units import LengthUnit, format_length
from ui import people_wording, wording


def _tr(text: str) -> str:
    return QCoreApplication.translate("Wording", text)


def title(file: PersonFile) -> str:
    """What the document is called."""
    return _tr("What the shop holds about {name}").format(name=file.person.name)


def person_html(file: PersonFile, unit: LengthUnit) -> str:
    """The document in the language of the screen, for `ui.printing.write_pdf`.

    Args:
        file: everything held.
        unit: the unit of the lengths.
    """
    made = _tr("Written on {day}").format(day=people_wording.day_and_time(file.made_at))
    return "".join(
        (
            f"<h1>{escape(title(file))}</h1><p>{escape(made)}</p>",
            _section(_tr("Who"), _who(file)),
            _section(_tr("What was agreed to"), _agreed(file.consents)),
            _section(_tr("Measurements"), _sets(file, unit)),
            _section(_tr("Clothes tried on"), _tried_on(file)),
            _section(_tr("What was done"), _deeds(file)),
        )
    )


def _section(heading: str, content: str) -> str:
    words = content or f"<p>{escape(_tr('Nothing.'))}</p>"
    return f"<h2>{escape(heading)}</h2>{words}"


def _table(rows: Iterable[Sequence[str]], heads: Sequence[str] = ()) -> str:
    head = "".join(f"<th>{escape(text)}</th>" for text in heads)
    # A head of this kind stands above the rest on every page.
    above = f"<thead><tr>{head}</tr></thead>" if head else ""
    lines = "".join(f"<tr>{_line(*row)}</tr>" for row in rows)
    return f'<table cellspacing="0">{above}{lines}</table>' if lines else ""


def _line(key: str, *cells: str) -> str:
    return f'<td class="key">{_lines(key)}</td>' + "".join(f"<td>{_lines(c)}</td>" for c in cells)


def _lines(text: str) -> str:
    return escape(people_wording.breakable(text)).replace("\n", "<br>")


def _who(file: PersonFile) -> str:
    person = file.person
    numbers = ", ".join(map(str, (person.id, *file.former_ids)))
    rows = (
        (_tr("Name"), person.name),
        (_tr("Email"), person.email or "–"),
        (_tr("Phone"), people_wording.phone(person.phone) if person.phone else "–"),
        (_tr("Clothes"), wording.audience_name(person.audience) if person.audience else "–"),
        (_tr("Known since"), people_wording.day(person.created_at)),
        (_tr("Number in the records"), numbers),
    )
    return _table(rows)


def _agreed(consents: Iterable[Consent]) -> str:
    said = []
    for consent in consents:
        when = _tr("On {day}, in {language}, wording {version}:").format(
            day=people_wording.day_and_time(consent.given_at),
            language=people_wording.language(consent.language),
            version=consent.wording,
        )
        words = " ".join(consent.words)
        said.append(f"<p>{escape(when)}<br>{escape(words)}</p>")
    return "".join(said)


def _tried_on(file: PersonFile) -> str:
    narrator = wording.narrator(audience=file.person.audience)
    return _table(
        (
            people_wording.day(outcome.at),
            outcome.sku,
            outcome.size,
            narrator.label_name(outcome.felt),
            narrator.zone_name(outcome.zone) if outcome.zone else "–",
        )
        for outcome in file.outcomes
    )


def _sets(file: PersonFile, unit: LengthUnit) -> str:
    audience = file.person.audience
    heads = (
        _tr("Day"),
        *(wording.girth_name(girth, audience) for girth in Girth),
        _tr("How"),
        _tr("By"),
    )
    rows = [
        (
            people_wording.day(record.taken_at),
            *(_girth(record, girth, unit) for girth in Girth),
            people_wording.way(record.measurements.mode),
            file.staff_names.get(record.staff_id, "–") if record.staff_id else "–",
        )
        for record in file.records
    ]
    return _table(rows, heads)


def _girth(record: MeasurementRecord, girth: Girth, unit: LengthUnit) -> str:
    """A girth, how sure it is, and what the tape showed each time."""
    taken = record.measurements
    cm = taken.of(girth)
    if cm is None:
        return "–"
    sure = people_wording.sureness(taken.error_cm(girth), unit)
    readings = taken.readings_cm.get(girth, ())
    shown = f"{format_length(cm, unit)} {sure}"
    if len(readings) > 1:
        each = " / ".join(format_length(reading, unit) for reading in readings)
        shown += f"\n{each}"
    return shown


def _deeds(file: PersonFile) -> str:
    rows = [
        (
            people_wording.day_and_time(deed.at),
            people_wording.deed(deed),
            people_wording.doer(deed),
        )
        for deed in file.deeds
    ]
    return _table(rows, (_tr("When"), _tr("What"), _tr("By")))
