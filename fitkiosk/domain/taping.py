"""The tape's way around a person: which girth is read next, which time, and what it comes to."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from fitkiosk.domain.body import (
    Girth,
    Measurements,
    MeasuringMode,
    needs_another_reading,
    settled_cm,
)

Readings = Mapping[Girth, tuple[float, ...]]
_ORDER = tuple(Girth)
_UNMEASURED = Measurements()


class Step(NamedTuple):
    """One reading of one girth.

    Attributes:
        round: 1 for the first reading of a girth, 2 for the second, 3 for the third.
    """

    round: int
    girth: Girth


@dataclass(frozen=True, slots=True)
class Taping:
    """One moment of measuring; every move gives the next one.

    Each girth is read once before any is read again, so that no reading leans on the one before.

    Attributes:
        mode: how the tape is held: FULL, QUICK or SELF.
        before: what was known already: girths on file, of earlier in this visit, or an estimate.
        readings: what the tape showed in this visit, in cm; a girth with none is to be taken anew.
        scope: the girths that are being taken: all, or those that are taken anew.
        step: the reading to take now; None when all are taken.
        unchanged: how everything was before girths were taken anew.
        checked: girths that are read twice though once is usual, for they hardly suit the others.
    """

    mode: MeasuringMode = MeasuringMode.QUICK
    before: Measurements = _UNMEASURED
    readings: Readings = field(default_factory=dict, hash=False)
    scope: tuple[Girth, ...] = _ORDER
    step: Step | None = None
    unchanged: "Taping | None" = None
    checked: tuple[Girth, ...] = ()

    @classmethod
    def begin(
        cls,
        mode: MeasuringMode,
        before: Measurements = _UNMEASURED,
        readings: Readings | None = None,
    ) -> "Taping":
        """Start with the first girth that is not known, if there is one.

        Args:
            mode: how the tape is held.
            before: what is known already.
            readings: those of its readings that were made in this visit, in cm.
        """
        return cls(mode, before, dict(readings or {})).onward()

    # --- What there is ----------------------------------------------------------------------------

    @property
    def blind(self) -> bool:
        """Whether nobody who reads the tape may see what it showed before."""
        return self.mode is MeasuringMode.FULL

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps of the round of now: those that were made, this one, and those to come."""
        if self.step is None:
            return ()
        number = self.step.round
        return tuple(
            Step(number, girth)
            for girth in Girth
            if girth in self.scope and self._has(number, girth)
        )

    @property
    def made(self) -> tuple[Step, ...]:
        """The steps that were made, in order."""
        made = (
            Step(number, girth)
            for girth in self.scope
            for number in range(1, len(self._of(girth)) + 1)
        )
        return tuple(sorted(made, key=_place))

    @property
    def next(self) -> Step | None:
        """The first step that is still to be made."""
        steps = [Step(len(self._of(g)) + 1, g) for g in self.scope if self._is_open(g)]
        return min(steps, key=_place, default=None)

    def reading(self, step: Step) -> float | None:
        """What the tape showed at a step, in cm; None where it was not made."""
        readings = self._of(step.girth)
        return readings[step.round - 1] if step.round <= len(readings) else None

    def shown(self, step: Step) -> float | None:
        """What the field may show at a step, in cm."""
        if self.blind or step.girth in self.checked:
            return None
        if self.unchanged is not None and self.reading(step) is None:
            return self.unchanged.of(step.girth)
        return self.reading(step)

    @property
    def keepable(self) -> bool:
        """Whether this step may be left as it was: it was made, or is made anew."""
        if self.step is None:
            return False
        return self.reading(self.step) is not None or self._begins_anew(self.step)

    def of(self, girth: Girth) -> float | None:
        """What a girth comes to, in cm, by the readings that there are."""
        readings = self._of(girth)
        return settled_cm(readings) if readings else self.before.of(girth)

    def is_estimated(self, girth: Girth) -> bool:
        """Whether a girth was estimated and not taped."""
        return not self._of(girth) and girth in self.before.estimate_errors_cm

    @property
    def measurements(self) -> Measurements:
        """All girths; of several ways of taping them the least sure counts."""
        known = [girth for girth in Girth if self.of(girth) is not None]
        taped = [girth for girth in known if not self.is_estimated(girth)]
        nothing_taped = MeasuringMode.ESTIMATED if known else self.mode
        ways = (self._way(girth) for girth in taped)
        readings = {g: self._of(g) or tuple(self.before.readings_cm.get(g, ())) for g in taped}
        errors = self.before.estimate_errors_cm
        whole = Measurements(
            mode=max(ways, key=list(MeasuringMode).index, default=nothing_taped),
            readings_cm={girth: each for girth, each in readings.items() if each},
            estimate_errors_cm={girth: errors[girth] for girth in known if girth not in taped},
        )
        for girth in known:
            whole = whole.taking(girth, self.of(girth))
        return whole

    def beside(self, step: Step) -> dict[Girth, float]:
        """The other girths, in cm, that a reading is held against; none that must not be seen.

        In the first round those known by now, in a later one the readings of that round.
        """
        others = {girth: self.reading(Step(step.round, girth)) for girth in Girth}
        if step.round == 1:
            others = {g: cm or self._fixed(g) for g, cm in others.items()}
        return {g: cm for g, cm in others.items() if cm is not None and g is not step.girth}

    # --- Moves ------------------------------------------------------------------------------------

    def take(self, cm: float) -> "Taping":
        """Note what the tape shows, in cm, and go on."""
        now = self._now()
        return self.correct({now.girth: cm}).onward()

    def keep(self) -> "Taping":
        """Leave this step as it was and go on.

        Raises:
            ValueError: when it was not made yet.
        """
        now = self._now()
        if not self.keepable:
            raise ValueError(f"nothing to keep at {now}")
        if self.unchanged is None or self.reading(now) is not None:
            return self.onward()
        readings = {girth: each for girth, each in self.readings.items() if girth is not now.girth}
        if now.girth in self.unchanged.readings:
            readings[now.girth] = self.unchanged.readings[now.girth]
        return replace(self, readings=readings).onward()

    def correct(self, cm: Mapping[Girth, float]) -> "Taping":
        """Put other readings, in cm, in the place of those of this round, and stay."""
        place = self._now().round - 1
        readings = {**self.readings}
        for girth, meant in cm.items():
            of_girth = self._of(girth)
            readings[girth] = (*of_girth[:place], meant, *of_girth[place + 1 :])
        return replace(self, readings=readings)

    def go_to(self, step: Step) -> "Taping":
        """To a step that was made, or the one that comes next.

        Raises:
            ValueError: when others come before it.
        """
        if step not in (*self.made, self.next):
            raise ValueError(f"{step} cannot be taken yet")
        return replace(self, step=step)

    def back(self) -> "Taping | None":
        """To the step before, out of what is taken anew, or None where nothing lies behind."""
        made = self.made
        if self.step is not None:
            made = tuple(each for each in made if _place(each) < _place(self.step))
        return replace(self, step=made[-1]) if made else self.unchanged

    def redo(self, *girths: Girth) -> "Taping":
        """Take girths anew; Back leads to how they were."""
        cleared = {**self.readings, **dict.fromkeys(girths, ())}
        checked = tuple(girth for girth in self.checked if girth not in girths)
        anew = replace(self, readings=cleared, scope=girths, unchanged=self, checked=checked)
        return anew.onward()

    def check(self, girth: Girth) -> "Taping":
        """Have one girth read a second time, blind, though once is usual."""
        return replace(self, checked=(*self.checked, girth)).onward()

    def hold(self, mode: MeasuringMode) -> "Taping":
        """Go on with the tape held in another way; the readings of this visit count as they are."""
        unchanged = None if self.unchanged is None else self.unchanged.hold(mode)
        held = replace(self, mode=mode, unchanged=unchanged)
        stays = held.step is not None and held.step in (*held.made, held.next)
        return held if stays else held.onward()

    def estimated(self, estimate: Measurements) -> "Taping":
        """Leave it at what was taped, and have the rest estimated."""
        taped = {girth: readings for girth, readings in self.readings.items() if readings}
        return Taping(self.mode, estimate, taped)

    def onward(self) -> "Taping":
        """To the next reading; what was taken anew ends with its last one."""
        if self.next is not None:
            return replace(self, step=self.next)
        whole = replace(self, scope=_ORDER, unchanged=None)
        return replace(whole, step=whole.next)

    # --- Within -----------------------------------------------------------------------------------

    def _now(self) -> Step:
        if self.step is None:
            raise ValueError("everything is taken")
        return self.step

    def _of(self, girth: Girth) -> tuple[float, ...]:
        return self.readings.get(girth, ())

    def _fixed(self, girth: Girth) -> float | None:
        """A girth that was taped before and is not taped now, in cm."""
        unknown = girth in self.readings or girth in self.before.estimate_errors_cm
        return None if unknown else self.before.of(girth)

    def _way(self, girth: Girth) -> MeasuringMode:
        """How a girth was taped; by staff, as often as it was read."""
        readings = self._of(girth)
        if not readings:
            return self.before.mode
        if self.mode is MeasuringMode.SELF:
            return self.mode
        return MeasuringMode.FULL if len(readings) > 1 else MeasuringMode.QUICK

    def _is_open(self, girth: Girth) -> bool:
        """Whether the tape has to go round a girth once more."""
        if girth not in self.readings and self.before.of(girth) is not None:
            return False
        return needs_another_reading(self._of(girth), self._mode_of(girth))

    def _mode_of(self, girth: Girth) -> MeasuringMode:
        return MeasuringMode.FULL if girth in self.checked else self.mode

    def _has(self, number: int, girth: Girth) -> bool:
        """Whether a round takes in a girth."""
        made = len(self._of(girth))
        planned = number <= self._mode_of(girth).readings or number == made + 1
        return number <= made or (planned and self._is_open(girth))

    def _begins_anew(self, step: Step) -> bool:
        return self.unchanged is not None and step.round == 1


def _place(step: Step) -> tuple[int, int]:
    return step.round, _ORDER.index(step.girth)
