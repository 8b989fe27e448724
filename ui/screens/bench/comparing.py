"""What happens when a chart is held against another one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Slot

from fitkiosk.domain.chart_keeping import ChartVersion, KeptChart
from fitkiosk.domain.coverage import Comparison
from fitkiosk.domain.sheets import Sheet
from fitkiosk.errors import KioskError
from ui import chart_wording, coverage_wording, wording
from ui.file_chooser import FileChooser
from ui.screens.bench.bench import Bench
from ui.screens.bench.clipboard import clipboard_sheet
from ui.screens.bench.comparing_view import ComparePanel
from ui.screens.bench.covering import Covering

_LISTING, _READING, _COMPARING = "list other charts", "read another chart", "compare charts"


class _Others(NamedTuple):
    """What a chart can be held against: its own versions, and the other charts of the shop."""

    versions: Sequence[ChartVersion]
    kept: Sequence[KeptChart]


_Offered = Sheet | ChartVersion | KeptChart | None
"""What the list of other charts has: one that was brought, a version, one of the shop, or none."""


class _OtherProblemError(KioskError):
    """Nothing can be said of the other chart; the one on the bench is not to blame."""

    def __init__(self, problem: KioskError) -> None:
        super().__init__("The other chart cannot be held against people.")
        self.problem = problem


class Comparing(QObject):
    """Says what the same people find in two charts, anew after every change.

    Args:
        bench: the chart.
        panel: where it is said.
        covering: knows whose bodies both are held against.
    """

    def __init__(self, bench: Bench, panel: ComparePanel, covering: Covering) -> None:
        super().__init__()
        self._bench = bench
        self._panel = panel
        self._covering = covering
        self._kept: Sequence[KeptChart] = ()
        self._versions: Sequence[ChartVersion] = ()
        self._brought: list[Sheet] = []
        self._other: Sheet | None = None
        self._chosen: _Offered = None
        self._offered: list[_Offered] = []
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
        self._brought, self._other, self._versions = [], None, ()
        self._chosen = None
        self.comparison = self._problem = None
        self.retell()

    def look(self, seen: bool) -> None:
        """Whether somebody looks; nothing is worked out for nobody."""
        self._seen = seen
        if seen:
            self._list_others()
            self._compare()

    @Slot(object)
    def follow(self, checked: object) -> None:
        """The chart was checked, after a change maybe."""
        del checked
        if self._seen:
            self._compare()

    def _list_others(self) -> None:
        service, chart_id = self._bench.service, self._bench.chart_id

        def others() -> _Others:
            versions = () if chart_id is None else service.versions(chart_id)
            return _Others(versions, service.charts())

        self._bench.jobs.run(_LISTING, others, self._list, self._bench.refused.emit)

    def _list(self, others: _Others) -> None:
        self._versions = others.versions
        self._kept = [each for each in others.kept if each.id != self._bench.chart_id]
        self.retell()

    # --- The other one ----------------------------------------------------------------------------

    @Slot(int)
    def _choose(self, place: int) -> None:
        service, chart_id = self._bench.service, self._bench.chart_id
        self._chosen = chosen = self._offered[place]
        read: Callable[[], Sheet | None]
        if isinstance(chosen, ChartVersion) and chart_id is not None:
            read = partial(service.version, chart_id, chosen.number)
        elif isinstance(chosen, KeptChart):
            read = partial(service.open_kept, chosen.id)
        else:
            read = partial(_as_it_is, chosen if isinstance(chosen, Sheet) else None)
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
        self._chosen = sheet
        self._take(sheet)

    def _take(self, other: Sheet | None) -> None:
        self._other = other
        self.comparison = self._problem = None
        self.retell()
        self._compare()

    def _compare(self) -> None:
        if self._other is None:
            return
        sheet, other = self._bench.sheet, self._other
        if any(other is each for each in self._brought):
            # What it is for was guessed; the same people in the same clothes can be compared.
            facts = sheet.facts
            other = replace(
                other,
                facts=replace(other.facts, wearers=facts.wearers, fit_category=facts.fit_category),
            )
        service, audience = self._bench.service, self._covering.audience

        def compare() -> Comparison:
            try:
                return service.compare(sheet, other, audience)
            except KioskError as problem:
                service.cover(sheet, audience)  # refused too where the one on the bench is to blame
                raise _OtherProblemError(problem) from problem

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
        self._offered = [None, *self._brought, *self._versions, *self._kept]
        choice.clear()
        choice.addItems([self._name(each) for each in self._offered])
        same = (at for at, each in enumerate(self._offered) if self._is_chosen(each))
        choice.setCurrentIndex(next(same, 0))
        comparison = self.comparison
        panel.message.setVisible(comparison is None)
        if isinstance(self._problem, _OtherProblemError):
            words = self.tr("The other chart: {problem}")
            panel.message.setText(words.format(problem=wording.error_text(self._problem.problem)))
        elif self._problem is not None:
            panel.message.setText(wording.error_text(self._problem))
        elif self._other is None:
            panel.message.setText(
                self.tr("Choose another chart above, paste one, or open a file with one.")
            )
        else:
            panel.message.setText(self.tr("Comparing…"))
        panel.taken_for.setText("" if self._other is None else _taken_for(self._other))
        panel.taken_for.setVisible(self._other is not None)
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

    def _is_chosen(self, offered: _Offered) -> bool:
        """Whether it is the one that was chosen, even if it was listed anew since."""
        chosen = self._chosen
        if isinstance(chosen, ChartVersion) and isinstance(offered, ChartVersion):
            return chosen.number == offered.number
        if isinstance(chosen, KeptChart) and isinstance(offered, KeptChart):
            return chosen.id == offered.id
        return chosen is offered

    def _name(self, offered: _Offered) -> str:
        if isinstance(offered, Sheet):
            return offered.facts.name or self.tr("Pasted chart")
        if isinstance(offered, ChartVersion):
            number = chart_wording.version_told(offered)[0]
            return self.tr("Version {number} of this chart").format(number=number)
        if isinstance(offered, KeptChart):
            return chart_wording.chart_name(offered)
        return self.tr("Choose a chart")


def _taken_for(other: Sheet) -> str:
    """What the columns of a chart are taken for, which cannot be seen of one that is not open."""
    told = [
        QCoreApplication.translate("Comparing", "{column}: {meaning}").format(
            column=chart_wording.column_name(other, place),
            meaning=chart_wording.definition_words(definition, other.headers[place]),
        )
        for place, definition in enumerate(other.definitions)
    ]
    words = QCoreApplication.translate("Comparing", "The other chart is read as: {columns}.")
    return words.format(columns="; ".join(told))


def _as_it_is(sheet: Sheet | None) -> Sheet | None:
    return sheet
