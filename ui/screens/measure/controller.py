"""What happens while someone is measured."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit

from fitkiosk.domain.body import (
    Girth,
    Measurements,
    MeasuringMode,
    OutOfLimitsError,
    check_girth,
)
from fitkiosk.domain.kiosk import KioskState, VisitMode
from fitkiosk.domain.people import (
    KnownPerson,
    MeasurementRecord,
    check_email,
    check_name,
)
from fitkiosk.domain.phrases import rough_length
from fitkiosk.domain.products import Audience
from fitkiosk.errors import BadInputError, DuplicateEmailError, KioskError
from fitkiosk.units import LengthUnit, NotALengthError, format_length, parse_length
from ui import wording
from ui.background import Jobs
from ui.kiosk import Kiosk
from ui.screens.base import ScreenController
from ui.screens.measure.view import MeasureView
from ui.theme.theme import Theme
from ui.widgets.basics import set_tone

if TYPE_CHECKING:  # at run time they would bring the engine in before the first paint
    from fitkiosk.services.people import PeopleService

_SAVING = "save girths"


@dataclass(frozen=True, slots=True)
class _Entry:
    """One girth on its way in.

    Attributes:
        typed: what stands in the field, finished or not.
        cm: the girth once it was understood.
        shown: how the field writes `cm`. The girth is kept beside it, so that 86.5 cm, shown as
            34.1 in, is still 86.5 cm when the unit is changed back.
        mode: how the girth was taken.
    """

    typed: str = ""
    cm: float | None = None
    shown: str = ""
    mode: MeasuringMode = MeasuringMode.QUICK

    @property
    def settled(self) -> bool:
        """Whether the field says what was understood."""
        return self.cm is not None and self.typed == self.shown


class MeasureController(ScreenController):
    """Guides through the girths, refuses what cannot be one, and keeps them if asked to.

    Args:
        kiosk: the present moment.
        people: where girths are kept for the next visit.
        jobs: runs the saving.
        theme: the look.
    """

    def __init__(self, kiosk: Kiosk, people: PeopleService, jobs: Jobs, theme: Theme) -> None:
        super().__init__()
        self._kiosk = kiosk
        self._people = people
        self._jobs = jobs
        self._entries: dict[Girth, _Entry] = {}
        self._steps = tuple(Girth)
        self._step = 0
        self._redoing = False
        self._saving = False
        self._meant_cm: float | None = None
        self._mode = MeasuringMode.QUICK
        self.view: MeasureView = MeasureView(theme)
        view = self.view
        view.foot.back_requested.connect(self.step_back)
        view.foot.main_requested.connect(self._next)
        view.typed.connect(self._typed)
        view.unit_chosen.connect(self._use_unit)
        view.audience_chosen.connect(self._use_audience)
        view.holder_chosen.connect(self._use_holder)
        view.fix_requested.connect(self._take_fix)
        view.change_requested.connect(self._redo)
        view.summary.keep.save_requested.connect(self._save)

    # --- Coming and going -------------------------------------------------------------------------

    def enter(self, state: KioskState) -> None:
        """Start with the first girth, or with the summary when all of them are known."""
        visit = state.visit
        girths = visit.measurements
        is_customer = visit.mode is VisitMode.CUSTOMER
        if not is_customer:
            self._mode = MeasuringMode.QUICK
        elif girths.features():
            self._mode = girths.mode
        else:
            self._mode = MeasuringMode.SELF
        self._entries = {girth: self._entry(girths.of(girth), girths.mode) for girth in Girth}
        by_self = self._mode is MeasuringMode.SELF
        self.view.holder.show_chosen((MeasuringMode.SELF if by_self else MeasuringMode.QUICK).value)
        self.view.show_holder(asked=is_customer)
        self._redoing = False
        self._saving = False
        self.view.audience.show_chosen(self._audience.value)
        self.view.figure.show_body(self._audience)
        self._show_step(len(self._steps) if visit.measurements.complete else 0)

    def leave(self) -> None:
        """Stop waiting for a saving that nobody sees any more."""
        self._jobs.forget(_SAVING)

    def forget(self) -> None:
        """Forget what was typed."""
        self._entries = {girth: _Entry() for girth in Girth}
        self.view.edit_reading("")
        self.view.summary.keep.name.clear()
        self.view.summary.keep.email.clear()

    def _entry(self, cm: float | None, mode: MeasuringMode) -> _Entry:
        if cm is None:
            return _Entry()
        shown = format_length(cm, self._unit)
        return _Entry(shown, cm, shown, mode)

    def _as_before(self, girth: Girth) -> _Entry:
        """The girth as it was understood last, without what was typed since."""
        entry = self._entries[girth]
        return self._entry(entry.cm, entry.mode)

    # --- The steps --------------------------------------------------------------------------------

    @property
    def _unit(self) -> LengthUnit:
        return self._kiosk.visit.unit

    @property
    def _audience(self) -> Audience:
        return self._kiosk.visit.audience or Audience.WOMEN

    @property
    def _girth(self) -> Girth | None:
        """The girth being taken, or None on the summary."""
        return self._steps[self._step] if self._step < len(self._steps) else None

    @property
    def _measurements(self) -> Measurements:
        modes = {entry.mode for entry in self._entries.values() if entry.cm is not None}
        # One way is noted for all girths: of several, the least sure, so as not to promise much.
        least_sure = max(modes, key=list(MeasuringMode).index, default=self._mode)
        taken = Measurements(mode=least_sure)
        for girth, entry in self._entries.items():
            taken = taken.taking(girth, entry.cm)
        return taken

    def _show_step(self, step: int) -> None:
        self._step = step
        girth = self._girth
        if girth is None:
            self._show_summary()
        else:
            self._show_capture(girth)

    def _show_capture(self, girth: Girth) -> None:
        page = self.view.capture
        name = wording.girth_name(girth, self._audience)
        step = self.tr("Step {number} of {count}").format(
            number=self._step + 1, count=len(self._steps)
        )
        page.step.setText(self.tr("Measure again") if self._redoing else step)
        page.title.setText(name)
        page.how.setText(self._how(girth))
        page.reading.setAccessibleName(
            self.tr("{girth} in {unit}").format(girth=name, unit=self._unit.value)
        )
        page.units.show_chosen(self._unit.value)
        self.view.edit_reading(self._entries[girth].typed)
        self.view.figure.show_tape(girth)
        self.view.pages.setCurrentIndex(0)
        self.view.foot.main.setText(self.tr("Next"))
        self.view.foot.words.setText("")
        self._show_advice("")
        page.reading.selectAll()
        page.reading.setFocus()

    def _show_summary(self) -> None:
        measurements = self._measurements
        for girth, row in self.view.summary.rows.items():
            cm = measurements.of(girth)
            row.number.setText("–" if cm is None else wording.length(cm, self._unit))
            row.name.setText(wording.girth_name(girth, self._audience))
        self.view.figure.show_tape(None)
        self.view.figure.show_girths(measurements, self._unit)
        self.view.summary.sureness.setText(self._sureness(measurements.mode))
        self.view.pages.setCurrentIndex(1)
        self.view.foot.main.setText(self.tr("See what fits"))
        self._show_keeping("")
        self.view.foot.main.setFocus()

    def _sureness(self, mode: MeasuringMode) -> str:
        """What the way of measuring means for the answer."""
        by_customer = self._kiosk.visit.mode is VisitMode.CUSTOMER
        match mode:
            case MeasuringMode.SELF if by_customer:
                return self.tr(
                    "Measured by yourself, a girth may be a few cm off; the answer allows for that."
                )
            case MeasuringMode.SELF:
                return self.tr(
                    "Measured by the person alone, a girth may be a few cm off; the answer allows "
                    "for that."
                )
            case MeasuringMode.QUICK:
                return self.tr(
                    "Measured once by someone from the shop, a girth may be about {length} off; "
                    "the answer allows for that."
                ).format(length=rough_length(1.0, self._unit))
            case MeasuringMode.FULL:
                return self.tr(
                    "Measured twice by someone from the shop, the girths are as sure as a tape can "
                    "make them."
                )

    def _how(self, girth: Girth) -> str:
        return {
            Girth.BUST: self.tr(
                "Around the fullest part, under the arms. Keep the tape level and breathe normally."
            ),
            Girth.WAIST: self.tr(
                "Midway between the lowest rib and the top of the hip bone. Stand relaxed."
            ),
            Girth.HIP: self.tr(
                "Around the fullest part of the seat. Feet together, pockets empty."
            ),
        }[girth]

    @Slot()
    def _next(self) -> None:
        if self._saving:
            return  # a moment's patience, or the visit would not know who was remembered
        girth = self._girth
        if girth is None:
            self._kiosk.measured(self._measurements)
            return
        try:
            self._confirm(girth)
        except OutOfLimitsError as error:
            self._meant_cm = error.meant_cm
            self._show_problem(error)
        except NotALengthError as error:
            self._meant_cm = None
            self._show_problem(error)
        else:
            self._show_step(len(self._steps) if self._redoing else self._step + 1)
            self._redoing = self._redoing and self._girth is not None

    @Slot()
    def step_back(self) -> None:
        """One girth back; out of a change, or out of the screen."""
        if self._saving:
            return
        if self._redoing:
            # Out of a change the girth is as it was before.
            girth = self._steps[self._step]
            self._entries[girth] = self._as_before(girth)
            self._redoing = False
            self._show_step(len(self._steps))
        elif self._step == 0 or (self._girth is None and self._kiosk.visit.measurements.complete):
            self._kiosk.back()
        else:
            self._show_step(self._step - 1)

    def escape(self) -> None:
        """As Back, but it does not end a visit in which something was typed already."""
        leaving = self._step == 0 and not self._redoing
        if not (leaving and any(entry.typed for entry in self._entries.values())):
            self.step_back()

    @Slot(str)
    def _redo(self, girth: str) -> None:
        self._redoing = True
        self._entries[Girth(girth)] = self._as_before(Girth(girth))
        self._show_step(self._steps.index(Girth(girth)))

    # --- One girth --------------------------------------------------------------------------------

    def _confirm(self, girth: Girth) -> None:
        """Take what stands in the field for a girth.

        Raises:
            NotALengthError: when it says no length.
            OutOfLimitsError: when no girth is that long.
        """
        entry = self._entries[girth]
        if not entry.settled:
            cm = check_girth(girth, parse_length(entry.typed, self._unit), self._unit)
            self._entries[girth] = _Entry(entry.typed, cm, shown=entry.typed, mode=self._mode)

    @Slot(str)
    def _typed(self, text: str) -> None:
        girth = self._girth
        if girth is not None:
            self._entries[girth] = replace(self._entries[girth], typed=text)
        self._show_advice("")

    @Slot(str)
    def _use_unit(self, unit: str) -> None:
        self._kiosk.read_in(LengthUnit(unit))
        self._entries = {
            girth: self._as_before(girth) if entry.settled else entry
            for girth, entry in self._entries.items()
        }
        if self._girth is not None:
            self._show_capture(self._girth)

    @Slot(str)
    def _use_audience(self, audience: str) -> None:
        self._kiosk.shop_for(Audience(audience))
        self.view.figure.show_body(self._audience)
        if self._girth is not None:
            self._show_capture(self._girth)
        else:
            self._show_summary()

    @Slot(str)
    def _use_holder(self, mode: str) -> None:
        """Note who holds the tape, for what was taken already as well."""
        self._mode = MeasuringMode(mode)
        self._entries = {
            girth: replace(entry, mode=self._mode) for girth, entry in self._entries.items()
        }
        if self._girth is not None:
            self.view.capture.reading.setFocus()
        else:
            self._show_summary()

    @Slot()
    def _take_fix(self) -> None:
        girth = self._girth
        if girth is None or self._meant_cm is None:
            return
        self._entries[girth] = self._entry(self._meant_cm, self._mode)
        self.view.edit_reading(self._entries[girth].typed)
        self._next()

    def _show_problem(self, error: KioskError) -> None:
        page = self.view.capture
        self._show_advice(str(error), tone="problem")
        if self._meant_cm is not None:
            page.fix.setText(
                self.tr("Use {length}").format(length=wording.length(self._meant_cm, self._unit))
            )
            page.fix.show()
        page.reading.setFocus()

    def _show_advice(self, words: str, tone: str = "") -> None:
        page = self.view.capture
        page.message.setText(words)
        set_tone(page.message, tone)
        set_tone(page.reading, tone)
        page.fix.hide()

    # --- Keeping the girths -----------------------------------------------------------------------

    def _show_keeping(self, words: str, tone: str = "") -> None:
        keep = self.view.summary.keep
        visit = self._kiosk.visit
        person = visit.person
        on_file = person is not None and visit.on_file == self._measurements
        if person is None:
            keep.title.setText(self.tr("Remember me (optional)"))
            keep.words.setText(
                self.tr(
                    "Name, email and girths are stored on this computer only, so that the staff "
                    "find your size next time. As a guest you leave nothing behind."
                )
            )
            keep.save.setText(self.tr("Remember me"))
        else:
            keep.title.setText(person.name)
            keep.words.setText(
                self.tr("These girths are on file.")
                if on_file
                else self.tr("These girths are not saved yet. The ones before are kept as well.")
            )
            keep.save.setText(self.tr("Save"))
        keep.form.setVisible(person is None)
        keep.save.setVisible(not on_file)
        keep.message.setText(words)
        keep.message.setVisible(bool(words))
        set_tone(keep.message, tone)
        for field in (keep.name, keep.email):
            set_tone(field, "")
        self.view.foot.words.setText(
            self.tr("Going on as a guest") if person is None else person.name
        )

    @Slot()
    def _save(self) -> None:
        if self._saving:
            return  # a second tap must not make a second person
        person = self._kiosk.visit.person
        if person is None:
            self._remember()
        else:
            person_id, measurements = person.id, self._measurements

            def save() -> MeasurementRecord:
                return self._people.save_measurements(person_id, measurements)

            self._saving = True
            self._jobs.run(_SAVING, save, self._saved, self._refused)

    def _remember(self) -> None:
        keep = self.view.summary.keep
        name, email, measurements = keep.name.text(), keep.email.text(), self._measurements
        audience = self._audience
        for check, field in ((check_name, keep.name), (check_email, keep.email)):
            try:
                check(field.text())
            except BadInputError as error:
                self._refuse_field(error, field)
                return

        def remember() -> KnownPerson:
            return self._people.remember(name, email, measurements, audience)

        self._saving = True
        self._jobs.run(_SAVING, remember, self._remembered, self._refused)

    def _remembered(self, known: KnownPerson) -> None:
        self._saving = False
        self._kiosk.remembered(known.person, self._measurements)
        self._show_keeping(self.tr("Remembered."), "great")
        self.view.foot.main.setFocus()

    def _saved(self, record: MeasurementRecord) -> None:
        self._saving = False
        person = self._kiosk.visit.person
        if person is not None:
            self._kiosk.remembered(person, record.measurements)
        self._show_keeping(self.tr("Saved."), "great")
        self.view.foot.main.setFocus()

    def _refused(self, error: KioskError) -> None:
        self._saving = False
        if isinstance(error, DuplicateEmailError):
            self._refuse_field(error, self.view.summary.keep.email)
        else:
            self._show_keeping(str(error), "problem")

    def _refuse_field(self, error: KioskError, field: QLineEdit) -> None:
        self._show_keeping(str(error), "problem")
        set_tone(field, "problem")
        field.setFocus()
