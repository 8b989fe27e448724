"""What happens when a chart is held against another one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from fitkiosk.domain.chart_keeping import KeptChart
from fitkiosk.domain.coverage import Comparison
from fitkiosk.domain.products import Audience
from fitkiosk.domain.sheets import Sheet
from fitkiosk.errors import KioskError
from ui import chart_wording, coverage_wording, wording
from ui.file_chooser import FileChooser
from ui.screens.bench.bench import Bench
from ui.screens.bench.clipboard import clipboard_sheet
from ui.screens.bench.comparing_view import ComparePanel

_LISTING, _READING, _COMPARING = "list other charts", "read another chart", "compare charts"


class Comparing(QObject):
    """Says what the same people find in two charts, anew after every change.

    Args:
        bench: the chart.
        panel: where it is said.
        audience: says whose bodies both are held against.
    """

    def __init__(self, bench: Bench, panel: ComparePanel, audience: Callable[[], Audience]) -> None:
        super().__init__()
        self._bench = bench
        self._panel = panel
        self._audience = audience
        self._kept: Sequence[KeptChart] = ()
        self._brought: list[Sheet] = []
        self._other: Sheet | None = None
        self._seen = False
        self._problem: KioskError | None = None
        self.comparison: Comparison | None = None
        self.chooser = FileChooser(panel)
        bench.begun.connect(self._begin)
        panel.other_chosen.connect(self._choose)
        panel.paste_requested.connect(self._paste)
        panel.file_requested.connect(self._ask_file)
        self.chooser.chosen.connect(self._open)

    def stop(self) -> None:
        """Wait for nothing any more."""
        self.chooser.stop()
        for lane in (_LISTING, _READING, _COMPARING):
            self._bench.jobs.forget(lane)

    @Slot()
    def _begin(self) -> None:
        self._brought, self._other = [], None
        self.comparison = self._problem = None
        self.retell()

    def look(self, seen: bool) -> None:
        """Whether somebody looks; nothing is worked out for nobody."""
        self._seen = seen
        if seen:
            service, jobs = self._bench.service, self._bench.jobs
            jobs.run(_LISTING, service.charts, self._list, self._bench.refused.emit)
            self._compare()

    @Slot(object)
    def follow(self, checked: object) -> None:
        """The chart was checked, after a change maybe."""
        del checked
        if self._seen:
            self._compare()

    def _list(self, kept: Sequence[KeptChart]) -> None:
        self._kept = kept
        self.retell()

    # --- The other one ----------------------------------------------------------------------------

    @Slot(int)
    def _choose(self, place: int) -> None:
        brought = len(self._brought)
        if not place:
            self._take(None)
        elif place <= brought:
            self._take(self._brought[place - 1])
        else:
            kept = self._kept[place - 1 - brought]
            read = partial(self._bench.service.open_kept, kept.id)
            self._bench.jobs.run(_READING, read, self._take, self._refuse)

    @Slot()
    def _paste(self) -> None:
        read = clipboard_sheet(self._bench.service)
        self._bench.jobs.run(_READING, read, lambda opened: self._bring(opened.sheet), self._refuse)

    @Slot()
    def _ask_file(self) -> None:
        self.chooser.ask_to_open(self.tr("Choose a file"), chart_wording.file_kinds())

    @Slot(list)
    def _open(self, files: list[Path]) -> None:
        read = partial(self._bench.service.open, files[0])
        self._bench.jobs.run(_READING, read, lambda opened: self._bring(opened.sheet), self._refuse)

    def _bring(self, sheet: Sheet) -> None:
        """Another chart that the shop does not have."""
        self._brought.insert(0, sheet)
        self._take(sheet)

    def _take(self, other: Sheet | None) -> None:
        self._other = other
        self.comparison = self._problem = None
        self.retell()
        self._compare()

    def _compare(self) -> None:
        if self._other is None:
            return
        compare = partial(
            self._bench.service.compare, self._bench.sheet, self._other, self._audience()
        )
        self._bench.jobs.run(_COMPARING, compare, self._show, self._refuse)

    def _show(self, comparison: Comparison) -> None:
        self.comparison, self._problem = comparison, None
        self.retell()

    def _refuse(self, error: KioskError) -> None:
        self.comparison, self._problem = None, error
        self.retell()

    # --- Words ------------------------------------------------------------------------------------

    def retell(self) -> None:
        """Say everything anew, in the language of now."""
        panel, choice = self._panel, self._panel.other
        names = [self.tr("Choose a chart")]
        names += [sheet.facts.name or self.tr("Pasted chart") for sheet in self._brought]
        names += [chart_wording.chart_name(kept) for kept in self._kept]
        place = choice.currentIndex()
        choice.clear()
        choice.addItems(names)
        choice.setCurrentIndex(place if 0 <= place < len(names) else 0)
        if self._brought and self._other is self._brought[0]:
            choice.setCurrentIndex(1)
        comparison = self.comparison
        panel.message.setVisible(comparison is None)
        if self._problem is not None:
            panel.message.setText(wording.error_text(self._problem))
        elif self._other is None:
            panel.message.setText(
                self.tr("Choose another chart above, paste one, or open a file with one.")
            )
        else:
            panel.message.setText(self.tr("Comparing…"))
        panel.matrix.setVisible(comparison is not None)
        panel.matches_title.setVisible(comparison is not None)
        panel.matrix.show_comparison(comparison)
        if comparison is None:
            panel.said.show_sentences(())
            panel.matches.show_sentences(())
        else:
            panel.said.show_sentences(coverage_wording.comparison_words(comparison))
            panel.matches.show_sentences(
                [coverage_wording.match_words(each) for each in comparison.matches]
            )
