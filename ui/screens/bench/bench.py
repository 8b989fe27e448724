"""The chart on the bench, as the parts of the screen share it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, Signal, Slot

from fitkiosk.domain.chart_keeping import ChartDraft
from fitkiosk.domain.sheets import Asked, Proposal, Sheet
from fitkiosk.units import LengthUnit
from ui.background import Jobs
from ui.kiosk import Kiosk
from ui.sheet_desk import SheetDesk

if TYPE_CHECKING:  # at run time it would bring the engine in before the first paint
    from fitkiosk.services.bench import BenchService


class Bench(QObject):
    """What lies on the bench, and where it comes from.

    Args:
        kiosk: the present moment.
        service: knows charts.
        jobs: runs what takes time.

    Attributes:
        desk: the sheet, with its undo.
        proposals: what the columns were taken for, as long as they are those that came in.
        chart_id: the chart of the shop that it is; None for a new one.
        draft_id: under which it is kept while it is worked on.
        saved: the sheet as the shop has it; None for one that it does not have.
        answered: what was asked of the chart and somebody has said.

    Signals:
        begun: another chart lies on the bench.
        changed: the chart was changed; carries the sheets before and after.
        was_answered: something that was asked is said.
        kept: the shop has it now, or has it no more; `chart_id` and `saved` say so.
        refused: something could not be done; carries the `KioskError`.
    """

    begun = Signal()
    changed = Signal(object, object)
    was_answered = Signal()
    kept = Signal()
    refused = Signal(object)

    def __init__(self, kiosk: Kiosk, service: BenchService, jobs: Jobs) -> None:
        super().__init__()
        self.kiosk = kiosk
        self.service = service
        self.jobs = jobs
        self.desk = SheetDesk(self)
        self.proposals: tuple[Proposal, ...] = ()
        self.chart_id: int | None = None
        self.draft_id = ""
        self.saved: Sheet | None = None
        self.answered: frozenset[Asked] = frozenset()
        self._begins = False
        self.desk.changed.connect(self._follow)

    @property
    def sheet(self) -> Sheet:
        """The chart as it is now."""
        return self.desk.sheet

    @property
    def unit(self) -> LengthUnit:
        """In which bodies are told: as the chart is written, where that is one unit."""
        given = {each.unit for each in self.sheet.definitions if each.has_figures}
        (only,) = given if len(given) == 1 else (None,)
        return only or self.kiosk.visit.unit

    @property
    def is_saved(self) -> bool:
        """Whether the shop has all of it."""
        return self.saved == self.sheet

    def begin(
        self,
        sheet: Sheet,
        proposals: tuple[Proposal, ...] = (),
        *,
        draft: ChartDraft | None = None,
        chart_id: int | None = None,
    ) -> None:
        """Put another chart on the bench.

        Args:
            sheet: the chart.
            proposals: what its columns were taken for.
            draft: what it was kept as before; None for one that is not kept yet.
            chart_id: which chart of the shop it is, exactly as the shop has it.
        """
        self.proposals = proposals
        self.draft_id = str(uuid4()) if draft is None else draft.id
        self.chart_id = chart_id if draft is None else draft.chart_id
        self.saved = sheet if chart_id is not None else None
        self.answered = frozenset() if draft is None else draft.answered
        # Another chart is no change of the one before.
        self._begins = True
        try:
            self.desk.begin(sheet)
        finally:
            self._begins = False
        self.begun.emit()

    def note_answer(self, asked: Asked) -> None:
        """Something that was asked is said, and need not be asked again."""
        self.answered |= {asked}
        self.was_answered.emit()

    def note_kept(self, chart_id: int | None, saved: Sheet | None) -> None:
        """The shop has it now, or has it no more."""
        self.chart_id, self.saved = chart_id, saved
        self.kept.emit()

    @Slot(object, object)
    def _follow(self, before: Sheet, after: Sheet) -> None:
        if not self._begins:
            self.changed.emit(before, after)
