"""The cards of a person's page: who, the girths, how they went, what was done, what can be done."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from fitkiosk.domain.audit import AuditEntry
from fitkiosk.domain.body import Girth, Measurements
from fitkiosk.domain.people import MeasurementRecord
from fitkiosk.domain.products import Audience
from fitkiosk.units import LengthUnit
from ui import people_wording, wording
from ui.screens.person.editing import EditForm
from ui.screens.person.held import Held
from ui.theme.theme import Theme
from ui.widgets.basics import Heading, Turning, button, column, label, set_tone
from ui.widgets.history_chart import HistoryChart
from ui.widgets.sentences import Sentences

_LEFT = Qt.AlignmentFlag.AlignLeft


class WhoCard(QFrame):
    """Name, contact, since when, and what was agreed to; or the form that changes them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "card")
        space = theme.space
        self.name = Heading("title")
        self.edit = button()
        self.form = EditForm(theme)
        self._facts = {
            name: Sentences(theme, icon, "ink_soft", "", "body")
            for name, icon in (
                ("email", "email-outline"),
                ("phone", "phone-outline"),
                ("since", "calendar-account-outline"),
                ("agreed", "handshake-outline"),
            )
        }
        self._shown = QWidget()
        facts = column(self._shown, spacing=space("s"))
        head = QHBoxLayout()
        head.setSpacing(space("m"))
        head.addWidget(self.name, 1)
        head.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        facts.addLayout(head)
        for fact in self._facts.values():
            facts.addWidget(fact)
        facts.addStretch(1)
        box = column(self, margins=space("m"))
        box.addWidget(self._shown)
        box.addWidget(self.form)

    def facts(self) -> tuple[str, ...]:
        """Everything that is told below the name."""
        return tuple(text for fact in self._facts.values() for text in fact.texts())

    def show_form(self, *, shown: bool) -> None:
        """Show the form in place of the facts."""
        self._shown.setVisible(not shown)
        self.form.setVisible(shown)

    def show_person(self, held: Held) -> None:
        """Tell who it is."""
        person = held.person
        self.name.setText(people_wording.breakable(person.name))
        told = {
            "email": people_wording.breakable(person.email or ""),
            "phone": people_wording.phone(person.phone) if person.phone else "",
            "since": self.tr("Known since {day}").format(day=people_wording.day(person.created_at)),
            "agreed": self._agreed(held),
        }
        for name, fact in self._facts.items():
            fact.show_sentences([told[name]] if told[name] else [])

    def forget(self) -> None:
        """Tell of nobody."""
        self.name.setText("")
        for fact in self._facts.values():
            fact.show_sentences([])

    def _agreed(self, held: Held) -> str:
        if not held.consents:
            return self.tr("When they agreed to be remembered is not on file.")
        last = max(held.consents, key=lambda consent: consent.given_at)
        return self.tr(
            "Agreed to be remembered on {day} (in {language}, wording {version})"
        ).format(
            day=people_wording.day(last.given_at),
            version=last.wording,
            language=people_wording.language(last.language),
        )


class GirthsCard(QFrame):
    """The girths that count now, how they were taken and how sure they are."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "card")
        space = theme.space
        self.title = label("lead-strong")
        self.how = label("soft")
        self.stale = Sentences(theme, "alert-circle-outline", "caution", "strong", "body")
        self.sure = label("small")
        self._girths = QWidget()
        grid = QGridLayout(self._girths)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space("l"))
        grid.setVerticalSpacing(space("xs"))
        grid.setColumnStretch(0, 1)
        self.rows: dict[Girth, tuple[QLabel, QLabel, QLabel]] = {}
        for place, girth in enumerate(Girth):
            parts = (
                label("lead", wrap=False),
                label("lead-strong", wrap=False),
                label("soft", wrap=False),
            )
            for at, part in enumerate(parts):
                grid.addWidget(part, place, at, Qt.AlignmentFlag.AlignRight if at else _LEFT)
            self.rows[girth] = parts
        box = column(self, margins=space("m"), spacing=space("s"))
        box.addWidget(self.title)
        box.addWidget(self.how)
        box.addWidget(self._girths)
        box.addWidget(self.sure)
        box.addWidget(self.stale)
        box.addStretch(1)

    def show_girths(
        self,
        record: MeasurementRecord | None,
        unit: LengthUnit,
        audience: Audience | None,
        now: datetime,
    ) -> None:
        """Tell the girths on file, or that there are none."""
        self.title.setText(self.tr("Measurements"))
        for part in (self._girths, self.sure):
            part.setVisible(record is not None)
        if record is None:
            self.how.setText(self.tr("Nothing is measured yet."))
            for part in (part for row in self.rows.values() for part in row):
                part.clear()
            self.stale.show_sentences([])
            return
        taken = record.measurements
        self.how.setText(
            self.tr("{day}, {way}").format(
                day=people_wording.day(record.taken_at), way=people_wording.way(taken.mode)
            )
        )
        self.sure.setText(self.tr("± is how far off each may well be."))
        self._show_rows(taken, unit, audience)
        self.stale.show_sentences(self._doubts(record, now))

    def _show_rows(self, taken: Measurements, unit: LengthUnit, audience: Audience | None) -> None:
        for girth, (name, number, sure) in self.rows.items():
            cm = taken.of(girth)
            name.setText(wording.girth_name(girth, audience))
            number.setText("–" if cm is None else wording.length(cm, unit))
            error = "" if cm is None else people_wording.sureness(taken.error_cm(girth), unit)
            sure.setText(error)

    def _doubts(self, record: MeasurementRecord, now: datetime) -> Sequence[str]:
        if record.stale(now):
            return [self.tr("This is more than six months ago. Measure again.")]
        if record.taken_at > now:
            return [self.tr("This day is still to come: the clock was wrong. Measure again.")]
        if not record.measurements.complete:
            return [self.tr("Not every girth was taken.")]
        return []


class HistoryCard(QFrame):
    """How the girths went."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.title = label("lead-strong")
        self.chart = HistoryChart(theme)
        box = column(self, margins=theme.space("m"), spacing=theme.space("s"))
        box.addWidget(self.title)
        box.addWidget(self.chart)


class DeedsCard(QFrame):
    """Who did what to the records of this person."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.title = label("lead-strong")
        self.deeds = Sentences(theme, "circle-small", "ink_soft", "", "body")
        box = column(self, margins=theme.space("m"), spacing=theme.space("s"))
        box.addWidget(self.title)
        box.addWidget(self.deeds)
        box.addStretch(1)

    def show_deeds(self, deeds: Sequence[AuditEntry]) -> None:
        """List deeds, the latest first."""
        self.deeds.show_sentences(
            [
                self.tr("{what}, {who}, {day}").format(
                    what=people_wording.deed(deed),
                    who=people_wording.doer(deed),
                    day=people_wording.day(deed.at),
                )
                for deed in deeds
            ]
        )


class DataCard(QFrame):
    """What the person may ask for: a copy, or to be forgotten; and that they are here once."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._theme = theme
        self.title = label("lead-strong")
        self.words = label("soft")
        self.as_pdf = button()
        self.as_json = button()
        self.merge = button()
        self.forget = button()
        self._icons = {
            self.as_pdf: "file-document-outline",
            self.as_json: "code-json",
            self.merge: "account-multiple-check-outline",
            self.forget: "account-remove-outline",
        }
        box = column(self, margins=theme.space("m"), spacing=theme.space("s"))
        box.addWidget(self.title)
        box.addWidget(self.words)
        box.addSpacing(theme.space("xs"))
        for choice in self._icons:
            choice.setProperty("role", "list")
            box.addWidget(choice)
            box.addSpacing(theme.space("xs"))
        box.addStretch(1)
        theme.changed.connect(self._show_icons)
        self._show_icons()

    @Slot()
    def _show_icons(self) -> None:
        for choice, icon in self._icons.items():
            choice.setIcon(self._theme.icon(icon))
            choice.setIconSize(self._theme.icon_size("lead"))


class AlikeBanner(QFrame):
    """Says that somebody else may be the same person."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "banner")
        set_tone(self, "unknown")
        self.words = label()
        self.compare = button()
        row = QHBoxLayout(self)
        row.setContentsMargins(
            theme.space("l"), theme.space("s"), theme.space("s"), theme.space("s")
        )
        row.setSpacing(theme.space("m"))
        row.addWidget(self.words, 1)
        row.addWidget(self.compare)


class Overview(QWidget):
    """The page, which scrolls down.

    Signals:
        edit_requested: name or contact are to be changed.
        compare_requested: the one who may be the same person is to be looked at.
        merge_requested: somebody is to be joined with this person.
        pdf_requested: a copy to print is asked for.
        json_requested: a copy for programs is asked for.
        forget_requested: this person is to be forgotten.
    """

    edit_requested = Signal()
    compare_requested = Signal()
    merge_requested = Signal()
    pdf_requested = Signal()
    json_requested = Signal()
    forget_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        space = theme.space
        self.alike = AlikeBanner(theme)
        self.who = WhoCard(theme)
        self.girths = GirthsCard(theme)
        self.history = HistoryCard(theme)
        self.deeds = DeedsCard(theme)
        self.data = DataCard(theme)
        top, bottom = Turning(space("m")), Turning(space("m"))
        top.add(self.who, 6, 1)
        top.add(self.girths, 5, 1)
        bottom.add(self.deeds, 6, 1)
        bottom.add(self.data, 5, 1)
        middle = QWidget()
        middle.setMaximumWidth(1240)
        box = QVBoxLayout(middle)
        box.setContentsMargins(space("l"), space("m"), space("l"), space("m"))
        box.setSpacing(space("m"))
        for part in (self.alike, top, self.history, bottom):
            box.addWidget(part)
        box.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)
        for pressed, asked in (
            (self.who.edit, self.edit_requested),
            (self.alike.compare, self.compare_requested),
            (self.data.merge, self.merge_requested),
            (self.data.as_pdf, self.pdf_requested),
            (self.data.as_json, self.json_requested),
            (self.data.forget, self.forget_requested),
        ):
            pressed.clicked.connect(asked)

    def retranslate(self) -> None:
        """Put every fixed text on."""
        self.who.edit.setText(self.tr("Change"))
        self.who.edit.setAccessibleName(self.tr("Change name, email or phone"))
        self.who.form.retranslate()
        self.alike.compare.setText(self.tr("Compare"))
        self.history.title.setText(self.tr("Over time"))
        self.deeds.title.setText(self.tr("What was done"))
        data = self.data
        data.title.setText(self.tr("Their data"))
        data.words.setText(self.tr("They may ask for a copy of it, or to be forgotten."))
        data.as_pdf.setText(self.tr("Save a copy to print (PDF)"))
        data.as_json.setText(self.tr("Save a copy for programs (JSON)"))
        data.merge.setText(self.tr("Join with another entry"))
        data.forget.setText(self.tr("Forget this person"))

    def show_held(self, held: Held, unit: LengthUnit, now: datetime) -> None:
        """Show everything about a person."""
        audience = held.person.audience
        self.who.show_person(held)
        self.girths.show_girths(held.known.latest, unit, audience, now)
        self.history.setVisible(bool(held.records))
        if held.records:
            self.history.chart.show_history(held.records, unit, now, audience)
        self.deeds.show_deeds(held.deeds)
        self.alike.setVisible(bool(held.alike))
        if held.alike:
            other = held.alike[0].person
            known = ", ".join(filter(None, (other.name, people_wording.contact(other))))
            words = self.tr("Perhaps the same person: {who}")
            self.alike.words.setText(words.format(who=people_wording.breakable(known)))

    def forget(self) -> None:
        """Tell of nobody."""
        now = datetime.now(UTC)
        self.who.forget()
        self.girths.show_girths(None, LengthUnit.CM, None, now)
        self.history.chart.show_history((), LengthUnit.CM, now)
        self.deeds.show_deeds(())
        self.alike.words.setText("")

    def show_editing(self, *, editing: bool) -> None:
        """While name and contact are being changed, nothing else is offered."""
        self.who.show_form(shown=editing)
        for part in (self.alike.compare, self.data):
            part.setDisabled(editing)
