"""What happens when a chart is checked, and when what was found is mended."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from fitkiosk.domain.chart_findings import Checked, Finding, Rule, Severity
from fitkiosk.domain.sheets import Place
from ui import chart_wording
from ui.itemmodels.finding_list import FindingList
from ui.itemmodels.sheet_table import SheetTable
from ui.screens.bench.bench import Bench
from ui.screens.bench.checking_view import CheckPanel
from ui.widgets.basics import hand_on_focus, set_tone
from ui.widgets.sheet_grid import SheetGrid

_CHECKING, _SWITCHING = "check a chart", "switch rules of the check"
# So that a held key or a paste is checked once.
_SETTLES_MS = 30


class Checking(QObject):
    """Checks the chart after every change, and marks what was found where it is.

    Args:
        bench: the chart.
        panel: where the findings are listed.
        findings: the list's item model.
        table: the grid's item model.
        grid: where they are marked.

    Signals:
        checked: the chart as it is now was checked; carries the `Checked`.
    """

    checked = Signal(object)

    def __init__(
        self,
        bench: Bench,
        panel: CheckPanel,
        findings: FindingList,
        table: SheetTable,
        grid: SheetGrid,
    ) -> None:
        super().__init__()
        self._bench = bench
        self._panel = panel
        self._list = findings
        self._table = table
        self._grid = grid
        self._off: frozenset[Rule] = frozenset()
        self._chosen: Finding | None = None
        self.findings: Sequence[Finding] = ()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SETTLES_MS)
        self._soon.timeout.connect(self._check)
        bench.begun.connect(self._begin)
        bench.changed.connect(self._soon.start)
        panel.looked_at.connect(self._look)
        panel.mend_requested.connect(self._mend)
        panel.off_requested.connect(self._switch_off)
        panel.on_requested.connect(self._switch_all_on)
        grid.cell_looked_at.connect(self._look_from_cell)

    def stop(self) -> None:
        """Wait for nothing any more."""
        self._soon.stop()
        for lane in (_CHECKING, _SWITCHING):
            self._bench.jobs.forget(lane)

    def resume(self) -> None:
        """Check what was typed last before somebody left."""
        self._check()

    def errors(self) -> int:
        """How many findings are errors."""
        return sum(1 for each in self.findings if each.severity is Severity.ERROR)

    @Slot()
    def _begin(self) -> None:
        self._show(())
        self._bench.jobs.run(
            _SWITCHING, self._bench.service.rules_off, self._take_rules, self._bench.refused.emit
        )
        self._check()

    @Slot()
    def _check(self) -> None:
        sheet = self._bench.sheet
        check = partial(self._bench.service.check, sheet)
        self._bench.jobs.run(_CHECKING, check, self._done, self._bench.refused.emit)

    def _done(self, checked: Checked) -> None:
        if checked.read.sheet != self._bench.sheet:
            return  # it is checked anew at once
        self._show(checked.findings)
        self.checked.emit(checked)

    def _show(self, findings: Sequence[Finding]) -> None:
        before = self._chosen
        self.findings = findings
        sheet = self._bench.sheet
        self._list.show_findings(findings, sheet)
        self._table.show_findings(findings)
        same = (
            row
            for row, each in enumerate(findings)
            if before is not None
            and (each.rule, each.row, each.column) == (before.rule, before.row, before.column)
        )
        self._choose(next(same, 0 if findings else -1))
        self.retell()

    # --- The one that is looked at ----------------------------------------------------------------

    def _choose(self, row: int) -> None:
        """Look at a finding without going to its cell, where somebody may be typing."""
        self._chosen = self._list.finding(row)
        blocked = self._panel.blockSignals(True)
        self._panel.list.setCurrentIndex(self._list.index(row, 0))
        self._panel.blockSignals(blocked)
        self._tell_chosen()

    @Slot(int)
    def _look(self, row: int) -> None:
        self._chosen = finding = self._list.finding(row)
        self._tell_chosen()
        if finding is not None:
            self._grid.point_at(finding.row, finding.column)

    @Slot(int, int)
    def _look_from_cell(self, row: int, column: int) -> None:
        """Say what is wrong with the cell that somebody stands on."""
        for exact in (True, False):
            for place, each in enumerate(self.findings):
                if _is_about(each, (row, column), exact=exact):
                    self._choose(place)
                    return

    def _tell_chosen(self) -> None:
        finding, panel = self._chosen, self._panel
        if finding is None:
            hand_on_focus(panel, self._grid)
        elif finding.mend is None:
            hand_on_focus(panel.mend, panel.list)
        panel.detail.setVisible(finding is not None)
        if finding is None:
            return
        told = chart_wording.finding_told(finding)
        for words, text in ((panel.what, told.what), (panel.why, told.why)):
            words.setText(text)
        panel.remedy.setText(told.remedy)
        panel.remedy.setVisible(bool(told.remedy))
        panel.mend.setVisible(finding.mend is not None)
        if finding.mend is not None:
            panel.mend.setText(chart_wording.mend_words(finding.mend))

    @Slot()
    def _mend(self) -> None:
        finding = self._chosen
        if finding is not None and finding.mend is not None:
            self._bench.desk.mend(finding.mend, chart_wording.rule_title(finding.rule))

    # --- Rules that are off -----------------------------------------------------------------------

    @Slot()
    def _switch_off(self) -> None:
        if self._chosen is not None:
            self._switch([self._chosen.rule], on=False)

    @Slot()
    def _switch_all_on(self) -> None:
        self._switch(sorted(self._off), on=True)

    def _switch(self, rules: Sequence[Rule], *, on: bool) -> None:
        service, staff = self._bench.service, self._bench.kiosk.visit.staff

        def switch() -> frozenset[Rule]:
            for rule in rules:
                service.switch_rule(rule, on, staff)
            return service.rules_off()

        def switched(off: frozenset[Rule]) -> None:
            self._take_rules(off)
            self._check()

        self._bench.jobs.run(_SWITCHING, switch, switched, self._bench.refused.emit)

    def _take_rules(self, off: frozenset[Rule]) -> None:
        self._off = off
        self.retell()

    # --- Words ------------------------------------------------------------------------------------

    def retell(self) -> None:
        """Say everything anew, in the language of now."""
        self._list.retell()
        self._tell_chosen()
        counts = Counter(each.severity for each in self.findings)
        said = [chart_wording.count_words(each, counts[each]) for each in Severity if counts[each]]
        panel = self._panel
        worst = next((each for each in Severity if counts[each]), None)
        if worst is not None:
            panel.summary.setText(" · ".join(said))
            set_tone(panel.summary, chart_wording.severity_tone(worst).name)
        elif self._bench.sheet.has_figures:
            panel.summary.setText(self.tr("Nothing to mend was found."))
            set_tone(panel.summary, "great")
        else:
            panel.summary.setText(self.tr("Sizes are checked as you type them."))
            set_tone(panel.summary, "")
        panel.list.setVisible(bool(self.findings))
        off = ", ".join(chart_wording.rule_title(rule) for rule in sorted(self._off))
        panel.rules_off.setText(self.tr("Switched off: {rules}").format(rules=off) if off else "")
        panel.rules_off.setVisible(bool(off))
        panel.on.setVisible(bool(off))


def _is_about(finding: Finding, place: Place, *, exact: bool) -> bool:
    """Whether a finding is of a cell; not exactly, of its row or its column."""
    if exact:
        return (finding.row, finding.column) == place
    row, column = place
    of_row = finding.row == row and finding.column is None
    return of_row or (finding.column == column and finding.row is None)
