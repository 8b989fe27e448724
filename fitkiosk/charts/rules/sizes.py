"""Sizes: labels that repeat, rows that repeat, rows in the wrong order."""

from collections.abc import Iterator

import numpy as np

from fitkiosk.charts.diagnosis import Diagnosis
from fitkiosk.charts.sizes import moved
from fitkiosk.domain.chart_findings import Finding, Rule, Severity
from fitkiosk.domain.sheets import Measure, Mend, SizeSystem
from fitkiosk.domain.size_order import rank
from fitkiosk.errors import KioskError

_NEIGHBOURS = 3  # with the size itself
_LETTERS, _NUMBERS = 0, 1  # as `rank` tells kinds of labels apart


class RepeatedSize:
    """A label that stands twice."""

    rule = Rule.REPEATED_SIZE

    def findings(self, chart: Diagnosis) -> Iterator[Finding]:
        """One for each label that is one too many: the one that fits its neighbours less."""
        rows: dict[str, list[int]] = {}
        for row in range(len(chart.sheet.rows)):
            label = chart.sheet.label(row).casefold()
            if label:
                rows.setdefault(label, []).append(row)
        for same in rows.values():
            if len(same) == 1:
                continue
            kept = min(same, key=lambda row: (self._away(chart, row), row))
            for row in same:
                if row == kept:
                    continue
                wholly = chart.sheet.rows[row].cells == chart.sheet.rows[kept].cells
                others = tuple(each for each in range(len(chart.sheet.rows)) if each != row)
                yield Finding(
                    self.rule,
                    Severity.ERROR,
                    row,
                    chart.sheet.label_column,
                    KioskError(
                        "Size {size} stands in the chart twice, with the same figures."
                        if wholly
                        else "Size {size} stands in the chart twice.",
                        "Remove one of them."
                        if wholly
                        else "Write the right label for one of them.",
                        size=chart.size(row),
                    ),
                    KioskError("Nobody can know which of the two rows is meant."),
                    Mend(rows=others) if wholly else None,
                )

        yield from self._in_other_systems(chart)

    def _in_other_systems(self, chart: Diagnosis) -> Iterator[Finding]:
        """Numbers beside the labels, such as US sizes, of which one stands beside two sizes."""
        for column in chart.sheet.columns_of(Measure.SIZE):
            system = chart.sheet.definitions[column].system
            if column == chart.sheet.label_column or system in (None, SizeSystem.LETTER):
                continue
            texts = [row.cells[column].strip().casefold() for row in chart.sheet.rows]
            twice = [row for row, text in enumerate(texts) if text and text in texts[:row]]
            labels = {chart.sheet.label(row).casefold() for row in range(len(texts))}
            # More of them are how the brand names its sizes.
            if len(twice) != 1 or len(labels) < len(texts):
                continue
            yield Finding(
                self.rule,
                Severity.WARNING,
                twice[0],
                column,
                KioskError(
                    "“{text}” stands beside two sizes, {size} and {other}.",
                    "Write the right one for one of them.",
                    text=chart.sheet.text(twice[0], column).strip(),
                    size=chart.size(texts.index(texts[twice[0]])),
                    other=chart.size(twice[0]),
                ),
                KioskError("Nobody can know which of the two rows is meant."),
            )

    @staticmethod
    def _away(chart: Diagnosis, row: int) -> float:
        """How far a label is from the middle of its neighbours'."""
        ranks = chart.columns.ranks
        if ranks is None or len(ranks) < _NEIGHBOURS:
            return 0.0
        if row == 0:
            return float(abs(ranks[0] - (2 * ranks[1] - ranks[2])))
        if row == len(ranks) - 1:
            return float(abs(ranks[-1] - (2 * ranks[-2] - ranks[-3])))
        return float(abs(ranks[row] - (ranks[row - 1] + ranks[row + 1]) / 2))


class UnnamedSize:
    """Figures without a label."""

    rule = Rule.UNNAMED_SIZE

    def findings(self, chart: Diagnosis) -> Iterator[Finding]:
        """One for each row."""
        column = chart.sheet.label_column
        if column is None:
            return
        for row in range(len(chart.sheet.rows)):
            told = any(
                chart.sheet.text(row, each).strip()
                for each, definition in enumerate(chart.sheet.definitions)
                if definition.has_figures
            )
            if told and not chart.sheet.label(row):
                yield Finding(
                    self.rule,
                    Severity.ERROR,
                    row,
                    column,
                    KioskError(
                        "Row {row} has figures, and no size.",
                        "Write its size, or remove the row.",
                        row=row + 1,
                    ),
                    KioskError("Nobody can be told to take a size that has no name."),
                )


class RepeatedRow:
    """Two sizes with the same figures."""

    rule = Rule.REPEATED_ROW

    def findings(self, chart: Diagnosis) -> Iterator[Finding]:
        """One for each pair, at the row that fits its neighbours less."""
        for fault in chart.faults(self.rule):
            row, other = fault.rows
            if chart.sheet.label(row).casefold() == chart.sheet.label(other).casefold():
                continue
            yield Finding(
                self.rule,
                Severity.WARNING,
                row,
                None,
                KioskError(
                    "Size {size} has the same figures as size {other}.",
                    "Write the figures of size {size}.",
                    size=chart.size(row),
                    other=chart.size(other),
                ),
                KioskError("Two sizes that are alike leave a hole where one of them should be."),
            )


class RowOrder:
    """Sizes that are not in the order of their labels."""

    rule = Rule.SIZE_ORDER

    def findings(self, chart: Diagnosis) -> Iterator[Finding]:
        """Rows that stand in the wrong place, or labels that do."""
        why = KioskError(
            "A list that jumps is misread, and the next size up is taken for the wrong."
        )
        if chart.order.misplaced:
            rows = tuple(int(each) for each in chart.order.rows)
            falling = (np.diff(rows) < 0).sum() > len(rows) / 2
            row = moved(np.array(rows[::-1] if falling else rows))[0]
            yield Finding(
                self.rule,
                Severity.WARNING,
                row,
                None,
                KioskError(
                    "Size {size} does not stand in the order of the sizes.",
                    "Sort the rows, smallest size first.",
                    size=chart.size(row),
                ),
                why,
                Mend(rows=rows),
            )
        labels = [chart.sheet.label(row).casefold() for row in range(len(chart.sheet.rows))]
        column = chart.sheet.label_column
        if column is None or len(set(labels)) < len(labels):
            return  # a repeated label is told as such
        if chart.order.exchanged:
            yield self._exchanged(chart, column)
            return
        for row in chart.order.odd_labels:
            told = KioskError(
                "The label {size} does not fit its figures, or its place in the chart.",
                "Write the label that these figures belong to.",
                size=chart.size(row),
            )
            yield Finding(self.rule, Severity.WARNING, row, column, told, why)
        for row in _unlike(chart):
            told = KioskError(
                "The label {size} is not like the others.",
                "Write the label that these figures belong to.",
                size=chart.size(row),
            )
            yield Finding(self.rule, Severity.WARNING, row, column, told, why)

    def _exchanged(self, chart: Diagnosis, column: int) -> Finding:
        one, other = chart.order.odd_labels
        return Finding(
            self.rule,
            Severity.ERROR,
            one,
            column,
            KioskError(
                "The labels {size} and {other} look exchanged.",
                "Exchange them.",
                size=chart.size(one),
                other=chart.size(other),
            ),
            KioskError("Customers get a size that is larger or smaller than they asked for."),
            chart.exchanging([((one, column), (other, column))]),
        )


def _unlike(chart: Diagnosis) -> list[int]:
    """The row of a single label that is no letter among letters, or no number among numbers."""
    labels = {row: chart.sheet.label(row) for row in range(len(chart.sheet.rows))}
    kinds = {row: rank(label)[0] for row, label in labels.items() if label}
    commonest = max(kinds.values(), key=[*kinds.values()].count, default=None)
    others = [row for row, kind in kinds.items() if kind != commonest]
    if commonest not in (_LETTERS, _NUMBERS) or len(others) != 1 or len(kinds) <= _NEIGHBOURS:
        return []
    # After 3XL there may be a 4X.
    return [row for row in others if kinds[row] != _NUMBERS or labels[row].strip().isdigit()]
