"""What the pages of measuring share: the visit, the tape's way, and what was typed."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING

from fitkiosk.domain.body import Girth, Measurements, MeasuringMode
from fitkiosk.domain.doubt import Doubt
from fitkiosk.domain.kiosk import VisitMode
from fitkiosk.domain.products import Audience
from fitkiosk.domain.taping import Step, Taping
from fitkiosk.errors import KioskError
from fitkiosk.units import LengthUnit
from ui.kiosk import Kiosk

if TYPE_CHECKING:  # at run time they would bring the engine in before the first paint
    from fitkiosk.services.measuring import MeasuringService

_log = logging.getLogger(__name__)
_SAME_WITHIN_CM = 1.0
_BY_STAFF = (MeasuringMode.FULL, MeasuringMode.QUICK)


class Session:
    """One person's time with the tape.

    Args:
        kiosk: the present moment.
        measuring: doubts girths.

    Attributes:
        taping: which reading is next, and what there is by now.
        drafts: what was typed at a step and not taken yet.
    """

    def __init__(self, kiosk: Kiosk, measuring: MeasuringService) -> None:
        self.kiosk = kiosk
        self._measuring = measuring
        self.taping = Taping()
        self.drafts: dict[Step, str] = {}
        self._stood_by: dict[Girth, float] = {}

    @property
    def unit(self) -> LengthUnit:
        """The unit of the visit."""
        return self.kiosk.visit.unit

    @property
    def audience(self) -> Audience:
        """Whose figure is drawn, and with whose bodies girths are compared."""
        return self.kiosk.visit.audience or Audience.WOMEN

    @property
    def by_customer(self) -> bool:
        """Whether a customer stands in front, and not staff."""
        return self.kiosk.visit.mode is VisitMode.CUSTOMER

    @property
    def unsaved(self) -> bool:
        """Whether leaving now would lose something that was typed or taken."""
        taken = self.taping.measurements
        changed = bool(taken.features()) and taken != self.kiosk.visit.measurements
        return changed or any(text.strip() for text in self.drafts.values())

    def begin(self) -> None:
        """Start with what the visit knows."""
        visit = self.kiosk.visit
        known, on_file = visit.measurements, visit.on_file or Measurements()
        of_visit = {
            girth: readings
            for girth, readings in known.readings_cm.items()
            if readings != on_file.readings_cm.get(girth)
        }
        self.taping = Taping.begin(self._usual_mode(known if of_visit else None), known, of_visit)
        self.drafts = {}

    def forget(self) -> None:
        """The visit is over."""
        self.taping = Taping()
        self.drafts = {}
        self._stood_by = {}

    def redo(self, *girths: Girth) -> None:
        """Take girths anew."""
        self.taping = self.taping.redo(*girths)
        self.drafts = {}

    # --- Doubts -----------------------------------------------------------------------------------

    def stand_by(self, girths: Mapping[Girth, float]) -> None:
        """The person says that these girths, in cm, are right; they are not asked again."""
        self._stood_by |= girths

    def doubt(self, girths: Mapping[Girth, float]) -> Doubt | None:
        """What looks odd about girths just taped, in cm, and was not answered yet."""
        kept = self._kept(girths)
        by_self = self.taping.mode is MeasuringMode.SELF
        way = MeasuringMode.SELF if by_self else MeasuringMode.QUICK
        return self._doubt(girths, {girth: way.standard_error_cm(girth) for girth in girths}, kept)

    def worth_checking(self) -> Girth | None:
        """The girth to tape once more, where everything was taped and once is usual."""
        taping = self.taping
        if taping.step is not None or taping.mode is MeasuringMode.FULL:
            return None
        girths = {girth: cm for girth in Girth if (cm := taping.of(girth)) is not None}
        once = {girth for girth in Girth if len(taping.readings.get(girth, ())) == 1}
        kept = self._kept(girths) | (girths.keys() - once)
        errors = {girth: taping.measurements.error_cm(girth) for girth in girths}
        try:
            return self._measuring.worth_a_second_reading(
                girths, self.audience, errors, self._earlier(girths), kept
            )
        except KioskError as error:
            _log.warning("girths are not checked: %s", error)  # they can be kept all the same
            return None

    def doubt_of_all(self) -> Doubt | None:
        """What looks odd about all that was taped, answered or not."""
        whole, taping = self.taping.measurements, self.taping
        girths = {
            girth: cm
            for girth in Girth
            if (cm := whole.of(girth)) is not None and not taping.is_estimated(girth)
        }
        return self._doubt(girths, {girth: whole.error_cm(girth) for girth in girths}, set())

    def _kept(self, girths: Mapping[Girth, float]) -> set[Girth]:
        """The girths that the person stood by and that are still as they were then."""
        return {
            girth
            for girth, cm in self._stood_by.items()
            if girth in girths and abs(girths[girth] - cm) <= _SAME_WITHIN_CM
        }

    def _doubt(
        self, girths: Mapping[Girth, float], errors: Mapping[Girth, float], kept: set[Girth]
    ) -> Doubt | None:
        earlier = self._earlier(girths)
        try:
            return self._measuring.doubt(girths, self.audience, errors, earlier, kept)
        except KioskError as error:
            _log.warning("girths are not doubted: %s", error)  # they can be taken all the same
            return None

    def _earlier(self, girths: Mapping[Girth, float]) -> dict[Girth, float] | None:
        """The girths on file, in cm, unless these are just those: they prove nothing then."""
        on_file = self.kiosk.visit.on_file or Measurements()
        filed = {girth: cm for girth in Girth if (cm := on_file.of(girth)) is not None}
        same = all(filed.get(girth) == cm for girth, cm in girths.items())
        return None if same else filed or None

    def _usual_mode(self, taken: Measurements | None) -> MeasuringMode:
        """How the tape was held in this visit; at first staff tape twice, customers themselves."""
        if self.by_customer:
            known = self.kiosk.visit.measurements
            staffed = bool(known.features()) and known.mode in _BY_STAFF
            return MeasuringMode.QUICK if staffed else MeasuringMode.SELF
        if taken is not None and taken.mode in _BY_STAFF:
            return taken.mode
        return MeasuringMode.FULL
