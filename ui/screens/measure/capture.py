"""What happens while one girth after the other is taken."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from fitkiosk.domain.body import Girth, MeasuringMode, OutOfLimitsError, check_girth
from fitkiosk.domain.doubt import Doubt
from fitkiosk.domain.taping import Step
from fitkiosk.errors import BadInputError
from fitkiosk.units import format_length, parse_length
from ui import wording
from ui.screens.measure.capture_view import CapturePage
from ui.screens.measure.session import Session
from ui.screens.measure.step_row import StepSign, StepState
from ui.screens.measure.words import DoubtWords, how
from ui.widgets.body_figure import BodyFigure


@dataclass(frozen=True, slots=True)
class _Doubted:
    """A reading about which something was asked.

    Attributes:
        cm: the reading.
        girths: it and what it was held against, in cm.
    """

    cm: float
    girths: Mapping[Girth, float]
    doubt: Doubt


class CaptureController(QObject):
    """Takes readings, refuses what cannot be one, and asks about what looks odd.

    Args:
        session: what the pages share.
        page: the page.
        figure: shows where the tape goes.

    Signals:
        moved: the step was left for another one, or the last one was made.
    """

    moved = Signal()

    def __init__(self, session: Session, page: CapturePage, figure: BodyFigure) -> None:
        super().__init__()
        self._session = session
        self._page = page
        self._figure = figure
        self._refusal: BadInputError | None = None
        self._doubted: _Doubted | None = None
        page.typed.connect(self._typed)
        page.fix.clicked.connect(self._take_fix)
        page.steps.chosen.connect(self._go_to)
        page.doubt.taken.connect(self._take_meant)
        page.doubt.declined.connect(self._stand_by)

    # --- Showing ----------------------------------------------------------------------------------

    @property
    def _step(self) -> Step:
        step = self._session.taping.step
        if step is None:
            raise ValueError("everything is taken")
        return step

    def show(self) -> None:
        """Show the step of now; what was said of another one is over."""
        step, session = self._step, self._session
        self._refusal = self._doubted = None
        self._figure.show_body(session.audience)
        self._figure.show_tape(step.girth)
        self.retranslate()
        draft = session.drafts.get(step)
        shown = self._shown(step)
        self._page.show_reading(shown if draft is None else draft, select=draft is None)

    def forget(self) -> None:
        """Leave nothing of it on the page."""
        self._refusal = self._doubted = None
        self._page.doubt.withdraw()
        self._page.say("")
        self._page.reading.clear()

    def retranslate(self) -> None:
        """Say everything anew, and leave the field alone."""
        page, session, step = self._page, self._session, self._step
        name = wording.girth_name(step.girth, session.audience)
        page.title.setText(name)
        page.how.setText(how(step.girth, session.audience))
        page.faults.show_girth(step.girth, session.audience)
        page.reading.setAccessibleName(
            self.tr("{girth} in {unit}").format(girth=name, unit=wording.unit_name(session.unit))
        )
        page.units.show_chosen(session.unit.value)
        page.steps.show_steps(
            self._round(step), [self._sign(each) for each in session.taping.steps]
        )
        self._say()

    def _round(self, step: Step) -> str:
        taping = self._session.taping
        if taping.unchanged is not None:
            return self.tr("Measure again")
        if step.round > MeasuringMode.FULL.readings:
            return self.tr("Third round")
        if step.girth in taping.checked:
            return self.tr("Once more, to be sure")
        if not taping.blind:
            return ""
        return self.tr("First round") if step.round == 1 else self.tr("Second round")

    def _sign(self, step: Step) -> StepSign:
        name = wording.girth_name(step.girth, self._session.audience)
        if step == self._step:
            return StepSign(name, self.tr("{girth}, now").format(girth=name), StepState.NOW)
        if self._session.taping.reading(step) is not None:
            done = self.tr("{girth}, taken; take it again").format(girth=name)
            return StepSign(name, done, StepState.DONE)
        return StepSign(name, self.tr("{girth}, to come").format(girth=name), StepState.TO_COME)

    def _say(self) -> None:
        """Say what there is to say of what was typed."""
        page, asked, refusal = self._page, self._doubted, self._refusal
        if asked is None:
            page.doubt.withdraw()
        else:
            words = self._words(asked)
            take, keep = words.proposal(self._step.girth), self.tr("It is right, go on")
            page.doubt.ask(words.asked(), take, keep)
        if refusal is not None:
            meant = refusal.meant_cm if isinstance(refusal, OutOfLimitsError) else None
            unit = self._session.unit
            fix = (
                self.tr("Use {length}").format(length=wording.length(meant, unit)) if meant else ""
            )
            page.say(wording.error_text(refusal), "problem", fix)
        elif asked is None and self._is_checked:
            page.say(self.tr("The girths hardly go together. Please tape this one once more."))
        elif asked is None and self._is_third:
            page.say(self.tr("The two readings differ. Please tape it a third time."))
        elif asked is None and self._is_kept_blind:
            page.say(self.tr("Taken. Next keeps it, or type it again."))
        else:
            page.say("")

    @property
    def _is_checked(self) -> bool:
        """Whether the tape goes round once more only because the girths look odd."""
        step, session = self._step, self._session
        first = step.girth in session.taping.checked and step.round == MeasuringMode.FULL.readings
        return first and step not in session.drafts

    @property
    def _is_third(self) -> bool:
        step, session = self._step, self._session
        return step.round > MeasuringMode.FULL.readings and step not in session.drafts

    @property
    def _is_kept_blind(self) -> bool:
        taping = self._session.taping
        return taping.blind and taping.keepable and self._step not in self._session.drafts

    def _words(self, asked: _Doubted) -> DoubtWords:
        session = self._session
        return DoubtWords(asked.doubt, asked.girths, session.unit, session.audience)

    def _shown(self, step: Step) -> str:
        """What the field shows of what was taken."""
        cm = self._session.taping.shown(step)
        return "" if cm is None else format_length(cm, self._session.unit)

    # --- Taking -----------------------------------------------------------------------------------

    def go_on(self) -> None:
        """Take what stands in the field, or leave the step as it was."""
        step, session = self._step, self._session
        if self._doubted is not None:
            self._stand_by()
            return
        draft = session.drafts.get(step)
        if draft is None and session.taping.keepable:
            session.taping = session.taping.keep()
            self.moved.emit()
            return
        try:
            cm = check_girth(step.girth, parse_length(draft or "", session.unit), session.unit)
        except BadInputError as error:
            self._refusal = error
            self._say()
            self._page.reading.setFocus()
        else:
            self._judge(cm)

    def _judge(self, cm: float) -> None:
        """Take a reading, in cm, or ask about it when it looks odd beside the others."""
        step, session = self._step, self._session
        beside = session.taping.beside(step) | {step.girth: cm}
        girths = {girth: beside[girth] for girth in Girth if girth in beside}
        doubt = session.doubt(girths)
        self._refusal = None
        if doubt is None:
            self._take(cm)
            return
        self._doubted = _Doubted(cm, girths, doubt)
        self._say()
        # Enter now keeps what the field shows, and a digit begins another number.
        self._page.show_reading(self._page.reading.text(), select=True)

    def _take(self, cm: float) -> None:
        session = self._session
        session.drafts.pop(self._step, None)
        session.taping = session.taping.take(cm)
        odd = session.worth_checking()
        if odd is not None:
            session.taping = session.taping.check(odd)
        self.moved.emit()

    @Slot()
    def _take_fix(self) -> None:
        """The other unit was meant."""
        refusal = self._refusal
        if isinstance(refusal, OutOfLimitsError) and refusal.meant_cm is not None:
            shown = format_length(refusal.meant_cm, self._session.unit)
            self._session.drafts[self._step] = shown
            self._page.reading.setText(shown)
            self._judge(refusal.meant_cm)

    @Slot()
    def _stand_by(self) -> None:
        """The number is right, as odd as it looks."""
        asked = self._doubted
        if asked is not None:
            self._session.stand_by({girth: asked.girths[girth] for girth in asked.doubt.girths})
            self._take(asked.cm)

    @Slot()
    def _take_meant(self) -> None:
        """Take what was probably meant, or read the tape once more."""
        asked, session, here = self._doubted, self._session, self._step
        if asked is None:
            return
        meant = {**asked.doubt.meant_cm}
        if meant:
            cm = meant.pop(here.girth, asked.cm)
            session.taping = session.taping.correct(meant)
            self._take(cm)
            return
        there = Step(here.round, asked.doubt.girths[0])
        if there in session.taping.made:
            session.taping = session.taping.go_to(there)
        else:
            session.drafts.pop(here, None)
        self.moved.emit()

    @Slot(str)
    def _typed(self, text: str) -> None:
        step, drafts = self._step, self._session.drafts
        if text == self._shown(step):
            drafts.pop(step, None)
        else:
            drafts[step] = text
        self._refusal = self._doubted = None
        self._say()

    @Slot(int)
    def _go_to(self, place: int) -> None:
        session = self._session
        session.taping = session.taping.go_to(session.taping.steps[place])
        self.moved.emit()
