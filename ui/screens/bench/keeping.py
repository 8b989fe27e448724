"""What happens so that no chart is lost: drafts as it is worked on, versions when it is saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from fitkiosk.domain.chart_keeping import (
    ChartDraft,
    ChartVersion,
    KeptChart,
    TakenChartError,
)
from fitkiosk.domain.sheet_differences import Differences
from fitkiosk.domain.sheets import Sheet
from fitkiosk.errors import KioskError
from ui import chart_wording, wording
from ui.itemmodels.import_tables import RowTable
from ui.screens.bench.bench import Bench
from ui.screens.bench.keeping_view import KeepPanel
from ui.widgets.basics import hand_on_focus
from ui.widgets.question import Question

_DRAFTING, _SAVING, _LISTING, _DIFFERING = (
    "keep a chart's draft",
    "save a chart",
    "list versions of a chart",
    "hold a version against the bench",
)
_DRAFTED_AFTER_MS = 250


class Drafting(QObject):
    """Keeps what is on the bench a moment after every change, one writing at a time.

    Args:
        bench: the chart.
    """

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._writing = self._waits = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_DRAFTED_AFTER_MS)
        self._soon.timeout.connect(self._write)
        bench.changed.connect(self._soon.start)
        bench.was_answered.connect(self._soon.start)

    def keep_now(self) -> None:
        """Keep what is not kept yet, at once."""
        if self._soon.isActive() or self._waits:
            self._soon.stop()
            self._waits = False
            self._work()()

    @Slot()
    def keep_new(self) -> None:
        """A chart that just came in is worth keeping before the first change."""
        self._soon.start()

    def drop(self) -> None:
        """What is on the bench needs no draft any more."""
        self._soon.stop()
        self._waits = False
        drop = partial(self._bench.service.drop_draft, self._bench.draft_id)
        self._bench.jobs.run(_DRAFTING, drop, self._written, self._bench.refused.emit)

    def _work(self) -> Callable[[], None]:
        """Keep it; but what is as the shop has it, undone perhaps, needs no draft."""
        bench = self._bench
        if bench.is_saved:
            return partial(bench.service.drop_draft, bench.draft_id)
        draft = ChartDraft(bench.draft_id, bench.sheet, bench.chart_id, answered=bench.answered)
        return partial(bench.service.keep_draft, draft)

    @Slot()
    def _write(self) -> None:
        # Two writings at once could end in the wrong order.
        if self._writing:
            self._waits = True
            return
        self._writing = True
        self._bench.jobs.run(_DRAFTING, self._work(), self._written, self._not_written)

    def _written(self, nothing: object) -> None:
        del nothing
        self._writing = False
        if self._waits:
            self._waits = False
            self._write()

    def _not_written(self, error: KioskError) -> None:
        self._writing = self._waits = False
        self._bench.refused.emit(error)


class Keeping(QObject):
    """Saves the chart, lists its versions, and brings one of them back.

    Args:
        bench: the chart.
        panel: where the versions are.
        versions: their item model.
        drafting: keeps what is not saved.
        taken: where it is asked what to do when another chart is in the way.

    Signals:
        saved: the shop has it; carries the `KeptChart`.
        removed: it is gone from the bench, and from the shop if it was there.
    """

    saved = Signal(object)
    removed = Signal()

    def __init__(
        self,
        bench: Bench,
        panel: KeepPanel,
        versions: RowTable,
        drafting: Drafting,
        taken: Question,
    ) -> None:
        super().__init__()
        self._bench = bench
        self._panel = panel
        self._table = versions
        self._drafting = drafting
        self._taken = taken
        self._in_the_way: TakenChartError | None = None
        self._versions: Sequence[ChartVersion] = ()
        self._chosen: ChartVersion | None = None
        self._old: Sheet | None = None
        self._differences: Differences | None = None
        self._seen = False
        bench.begun.connect(self._begin)
        bench.kept.connect(self._follow)
        bench.changed.connect(self._differ)
        panel.looked_at.connect(self._look)
        panel.back_requested.connect(self._bring_back)
        panel.remove_requested.connect(self._ask_removal)
        panel.question.taken.connect(self._remove)
        panel.question.declined.connect(panel.question.withdraw)
        taken.taken.connect(self._save_over)
        taken.declined.connect(self._leave_it)

    def stop(self) -> None:
        """Wait for nothing any more."""
        for lane in (_LISTING, _DIFFERING):
            self._bench.jobs.forget(lane)
        self._panel.question.withdraw()

    # --- Saving -----------------------------------------------------------------------------------

    def save(self) -> None:
        """Make what is on the bench the newest version of its chart."""
        self._save_as(self._bench.chart_id)

    def _save_as(self, chart_id: int | None) -> None:
        sheet, staff = self._bench.sheet, self._bench.kiosk.visit.staff
        self._taken.withdraw()

        def saved(kept: KeptChart) -> None:
            self._bench.note_kept(kept.id, sheet)
            if self._bench.is_saved:
                self._drafting.drop()
            self.saved.emit(kept)

        save = partial(self._bench.service.save, sheet, staff, chart_id)
        self._bench.jobs.run(_SAVING, save, saved, self._not_saved)

    def _not_saved(self, error: KioskError) -> None:
        """Say why; where another chart is in the way, offer to go on from that."""
        if not isinstance(error, TakenChartError):
            self._bench.refused.emit(error)
            return
        self._in_the_way = error
        self._ask_about_taken()
        self._taken.decline.setFocus()

    def _ask_about_taken(self) -> None:
        if self._in_the_way is not None:
            words = wording.error_text(self._in_the_way)
            self._taken.ask(words, self.tr("Save as its next version"), self.tr("Not now"))

    @Slot()
    def _save_over(self) -> None:
        error, self._in_the_way = self._in_the_way, None
        if error is not None:
            self._save_as(error.chart_id)

    @Slot()
    def _leave_it(self) -> None:
        self._in_the_way = None
        self._taken.withdraw()

    # --- Versions ---------------------------------------------------------------------------------

    def look(self, seen: bool) -> None:
        """Whether somebody looks."""
        self._seen = seen
        if seen:
            self._follow()

    @Slot()
    def _begin(self) -> None:
        self._leave_it()
        self._panel.question.withdraw()
        self._show(())
        self._follow()

    @Slot()
    def _follow(self) -> None:
        chart_id = self._bench.chart_id
        if chart_id is None:
            self._show(())
        elif self._seen:
            read = partial(self._bench.service.versions, chart_id)
            self._bench.jobs.run(_LISTING, read, self._show, self._bench.refused.emit)

    def _show(self, versions: Sequence[ChartVersion]) -> None:
        self._versions = versions
        self._table.show_rows(versions)
        self._chosen = self._old = self._differences = None
        if versions:
            self._panel.versions.setCurrentIndex(self._table.index(0, 0))
        self.retell()

    @Slot(int)
    def _look(self, row: int) -> None:
        chart_id = self._bench.chart_id
        if chart_id is None or not 0 <= row < len(self._versions):
            return
        self._chosen = self._versions[row]
        read = partial(self._bench.service.version, chart_id, self._chosen.number)
        self._bench.jobs.run(_DIFFERING, read, self._hold, self._bench.refused.emit)

    def _hold(self, old: Sheet) -> None:
        self._old = old
        self._differ()

    @Slot()
    def _differ(self) -> None:
        if self._old is not None:
            self._differences = self._bench.service.differences(self._old, self._bench.sheet)
        self.retell()

    @Slot()
    def _bring_back(self) -> None:
        """Put an old version on the bench, as a change that can be undone and saved."""
        if self._old is not None and self._chosen is not None:
            words = self.tr("version {number}").format(number=self._chosen.number)
            self._bench.desk.become(self._old, words)

    # --- Removing ---------------------------------------------------------------------------------

    @Slot()
    def _ask_removal(self) -> None:
        in_shop = self._bench.chart_id is not None
        words = (
            self.tr("Remove this chart from the shop? Its products have no sizes from it then.")
            if in_shop
            else self.tr("Throw this chart away? The shop never had it.")
        )
        self._panel.question.ask(words, self.tr("Yes, remove it"), self.tr("No, keep it"))
        self._panel.question.decline.setFocus()

    @Slot()
    def _remove(self) -> None:
        self._panel.question.withdraw()
        service, chart_id = self._bench.service, self._bench.chart_id
        draft_id, staff = self._bench.draft_id, self._bench.kiosk.visit.staff

        def remove() -> None:
            if chart_id is not None:
                service.remove(chart_id, staff)
            service.drop_draft(draft_id)

        self._drafting.drop()
        self._bench.jobs.run(_SAVING, remove, self._removed, self._bench.refused.emit)

    def _removed(self, nothing: object) -> None:
        del nothing
        self._bench.note_kept(None, None)
        self.removed.emit()

    # --- Words ------------------------------------------------------------------------------------

    def retell(self) -> None:
        """Say everything anew, in the language of now."""
        panel, differences = self._panel, self._differences
        self._ask_about_taken()
        self._table.name_columns(
            (self.tr("Version"), self.tr("When"), self.tr("By"), self.tr("Sizes"))
        )
        panel.words.setText(
            self.tr("Each time the chart is saved, a version is kept.")
            if self._bench.chart_id is not None
            else self.tr("The shop does not have this chart yet. What you do is kept as you work.")
        )
        panel.versions.setVisible(bool(self._versions))
        said = [] if differences is None else chart_wording.difference_words(differences)
        if differences is not None and not said:
            said = [self.tr("Nothing. The chart is as in this version.")]
        panel.differs.show_sentences(said)
        if self._chosen is not None:
            number = self._chosen.number
            panel.differs_title.setText(
                self.tr("What is different since version {number}").format(number=number)
                if number
                else self.tr("What is different since the import")
            )
        panel.differs_title.setVisible(bool(said))
        differs = self._old is not None and self._old != self._bench.sheet
        if not differs:
            hand_on_focus(panel.back, panel.versions)
        panel.back.setEnabled(differs)
        panel.back.setVisible(bool(self._versions))
        panel.remove.setText(
            self.tr("Remove from the shop")
            if self._bench.chart_id is not None
            else self.tr("Throw away")
        )
