"""What happens when a chart is held against the people it is for."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from fitkiosk.domain.chart_findings import Checked
from fitkiosk.domain.coverage import Coverage, SizeChange
from fitkiosk.domain.products import Audience, Wearers
from fitkiosk.errors import KioskError
from ui import chart_wording, coverage_wording, wording
from ui.screens.bench.bench import Bench
from ui.screens.bench.covering_view import CoverPanel

_COVERING, _CHANGING = "cover people by a chart", "try changes of a chart"


class Covering(QObject):
    """Works out whom the chart fits, after every check and while the panel is seen.

    Args:
        bench: the chart.
        panel: where it is shown.

    Signals:
        covered: the picture is that of the chart as it is now.
    """

    covered = Signal()

    def __init__(self, bench: Bench, panel: CoverPanel) -> None:
        super().__init__()
        self._bench = bench
        self._panel = panel
        self._audience = Audience.WOMEN
        self._checked: Checked | None = None
        self._seen = False
        self._problem: KioskError | None = None
        self._reference: Coverage | None = None
        self.coverage: Coverage | None = None
        self.changes: tuple[SizeChange, ...] = ()
        bench.begun.connect(self._begin)
        panel.audience.chosen.connect(self._choose)

    def stop(self) -> None:
        """Wait for nothing any more."""
        for lane in (_COVERING, _CHANGING):
            self._bench.jobs.forget(lane)

    @property
    def audience(self) -> Audience:
        """Whose bodies it is held against."""
        return self._bench.sheet.facts.worn_by.audience or self._audience

    @Slot()
    def _begin(self) -> None:
        self._checked = self.coverage = self._reference = None
        self.changes = ()
        self._panel.begin()

    @Slot(object)
    def follow(self, checked: Checked) -> None:
        """The chart was checked, after a change maybe."""
        self._checked = checked
        if self._seen:
            self._cover()

    def look(self, seen: bool) -> None:
        """Whether somebody looks; nothing is worked out for nobody."""
        self._seen = seen
        if seen and self._checked is not None:
            self._cover()

    @Slot(str)
    def _choose(self, audience: str) -> None:
        self._audience = Audience(audience)
        self.coverage = self._reference = None
        self._cover()

    def _cover(self) -> None:
        sheet = self._bench.sheet
        cover = partial(self._bench.service.cover, sheet, self.audience)
        self._bench.jobs.run(_COVERING, cover, self._show, self._refuse)

    def _show(self, coverage: Coverage) -> None:
        self._problem = None
        self.coverage = coverage
        if self._reference is None or self._reference.audience is not coverage.audience:
            self._reference = coverage
        self.retell()
        self.covered.emit()
        sheet = self._bench.sheet
        change = partial(self._bench.service.changes, sheet, self.audience)
        self._bench.jobs.run(_CHANGING, change, self._show_changes, self._forget_changes)

    def _show_changes(self, changes: tuple[SizeChange, ...]) -> None:
        self.changes = changes
        self._tell_changes()

    def _forget_changes(self, error: KioskError) -> None:
        del error  # what cannot be covered cannot be changed either, and that was said
        self._show_changes(())

    def _refuse(self, error: KioskError) -> None:
        self._problem, self.coverage, self.changes = error, None, ()
        self.retell()
        self.covered.emit()

    # --- Words ------------------------------------------------------------------------------------

    def retell(self) -> None:
        """Say everything anew, in the language of now."""
        panel, unit = self._panel, self._bench.unit
        for each in Audience:
            name = coverage_wording.audience_name(each)
            panel.audience.name(each, name, name)
        panel.audience.show_chosen(self.audience)
        panel.audience.setVisible(self._bench.sheet.facts.wearers is Wearers.EVERYONE)
        panel.audience_words.setText(coverage_wording.audience_name(self.audience))
        if self._problem is not None:
            panel.show_problem(wording.error_text(self._problem))
            return
        panel.show_problem("")
        found = self._checked.findings if self._checked is not None else ()
        panel.show_doubt(chart_wording.doubt_words(found))
        coverage = self.coverage
        panel.bar.show_coverage(coverage, self._reference)
        panel.maps.show_coverage(coverage, unit)
        panel.stock.show_coverage(coverage)
        if coverage is None:
            panel.said.setText(self.tr("Working out whom it fits…"))
            panel.out.show_sentences(())
            panel.source.setText("")
        else:
            panel.said.setText(coverage_wording.shares_words(coverage))
            panel.out.show_sentences(coverage_wording.uncovered_words(coverage, unit))
            panel.source.setText(coverage_wording.source_words(coverage))
        panel.out_title.setVisible(not panel.out.isHidden())
        self._tell_changes()

    def _tell_changes(self) -> None:
        unit = self._bench.unit
        words = [coverage_wording.change_words(each, unit) for each in self.changes]
        self._panel.changes.show_sentences(words)
        self._panel.change_title.setVisible(bool(words))
