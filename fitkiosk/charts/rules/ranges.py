"""Whether the ranges of neighbouring sizes join."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from fitkiosk.charts.diagnosis import Diagnosis
from fitkiosk.domain.chart_findings import Finding, Rule, Severity
from fitkiosk.errors import KioskError

_OFF_STEPS = 0.25
"""How far the distance of two ranges may be from the usual one of the column, in steps."""

_APART_STEPS = 0.6
"""The same of all ranges of a column: from here on they leave out, or share, most of a size."""

_ROUNDINGS = 1.01
_A_LITTLE_CM = 0.05
_WHY_JOINTS = KioskError("Customers between two sizes, or in both, cannot choose by the chart.")


@dataclass(frozen=True, slots=True)
class Joint:
    """The place between the ranges of two neighbouring sizes.

    Attributes:
        row, next_row: rows of the sheet.
        low, high: the columns of the next size's lower end and of this one's upper end.
        apart_cm: how far apart they are; negative where they overlap.
        off_cm: how much farther that is than usual in the column; negative for an overlap.
        at: the row to name: the one whose end fits less.
    """

    row: int
    next_row: int
    low: int
    high: int
    apart_cm: float
    off_cm: float
    at: int


def joints(chart: Diagnosis) -> Iterator[Joint]:
    """The joints that are not as the others of their columns, and in no other fault.

    Variants of one size, such as cups of a bra, need not join.
    """
    if not chart.order.graded:
        return
    for low, high in chart.columns.bands:
        if not chart.columns.series[low].is_girth:
            continue
        columns = chart.columns.series[low].column, chart.columns.series[high].column
        rows, apart, step = _apart(chart, low, high)
        if len(apart) <= 1:
            continue
        usual = chart.joints.get((low, high), 0.0)
        limit = max(_OFF_STEPS * step, _ROUNDINGS * chart.columns.series[low].grid_cm)
        place_of = np.argsort(chart.order.rows)
        steps = np.diff(chart.meant[rows, low])
        steps = np.append(steps, steps[-1])
        widths = chart.meant[rows, high] - chart.meant[rows, low]
        for place, (distance, off) in enumerate(zip(apart, apart - usual, strict=True)):
            row, after = int(rows[place]), int(rows[place + 1])
            taken = {(each, column) for each in (row, after) for column in columns}
            beside = abs(int(place_of[row]) - int(place_of[after])) == 1
            if abs(off) <= limit or taken & chart.told or not beside:
                continue
            mine, theirs = (abs(widths[place + each] - steps[place + each]) for each in (0, 1))
            at = row if mine >= theirs else after
            yield Joint(row, after, *columns, float(distance), float(off), at)


def _apart(chart: Diagnosis, low: int, high: int) -> tuple[np.ndarray, np.ndarray, float]:
    ordered = chart.order.rows
    known = np.isfinite(chart.meant[ordered][:, [low, high]]).all(axis=1)
    rows = ordered[known]
    apart = chart.meant[rows[1:], low] - chart.meant[rows[:-1], high]
    step = float(np.median(np.diff(chart.meant[rows, low]))) if len(rows) > 1 else 0.0
    return rows, apart, max(step, 0.0)


def wide_rows(chart: Diagnosis) -> dict[tuple[int, int], float]:
    """Sizes whose range laps over both neighbours', or over the only one and is far wider; cm."""
    over: dict[tuple[int, int], list[float]] = {}
    for joint in joints(chart):
        if joint.off_cm < 0:
            over.setdefault((joint.row, joint.high), []).append(-joint.off_cm)
            over.setdefault((joint.next_row, joint.high), []).append(-joint.off_cm)
    return {key: sum(off) for key, off in over.items() if len(off) > 1}


class WideRange:
    """A range that takes in the neighbouring sizes too."""

    rule = Rule.WIDE_RANGE

    def findings(self, chart: Diagnosis) -> Iterator[Finding]:
        """One for each size, and one for a column whose ranges all lap over."""
        why = KioskError("Somebody who is in two sizes at once cannot choose by the chart.")
        told = [(each.rows[0], each.columns[0]) for each in chart.faults(self.rule)]
        for row, column in (*told, *wide_rows(chart)):
            yield Finding(
                self.rule,
                Severity.WARNING,
                row,
                column,
                KioskError(
                    "The range of the {measure} in size {size}, {figure}, reaches into the sizes "
                    "beside it.",
                    "Let it end where the next one begins.",
                    measure=chart.called(column),
                    size=chart.size(row),
                    figure=chart.text(row, column),
                ),
                why,
            )
        for low, high in chart.columns.bands if chart.order.graded else ():
            _, apart, step = _apart(chart, low, high)
            column = chart.columns.series[high].column
            if (
                len(apart) > 1
                and step > 0
                and -chart.joints.get((low, high), 0.0) > _APART_STEPS * step
            ):
                yield Finding(
                    self.rule,
                    Severity.WARNING,
                    None,
                    column,
                    KioskError(
                        "The ranges of {column} are wider than the step from size to size.",
                        "Let each end where the next one begins.",
                        column=chart.sheet.headers[column],
                    ),
                    why,
                )


class _OfJoint:
    """A rule about two neighbouring ranges."""

    rule: Rule

    def _chosen(self, chart: Diagnosis) -> Iterator[Joint]:
        raise NotImplementedError

    def _told(self, chart: Diagnosis, joint: Joint) -> KioskError:
        raise NotImplementedError

    def _of_cell(self, chart: Diagnosis, row: int, column: int) -> KioskError:
        raise NotImplementedError

    def findings(self, chart: Diagnosis) -> Iterator[Finding]:
        """One for each joint, at the size whose end fits less."""
        for fault in chart.faults(self.rule):
            (row, *_), (column, *_) = fault.rows, fault.columns
            yield Finding(
                self.rule,
                Severity.WARNING,
                row,
                column,
                self._of_cell(chart, row, column),
                _WHY_JOINTS,
                chart.writing(fault.meant_cm),
            )
        for joint in self._chosen(chart):
            mine = joint.at == joint.row
            column = joint.high if mine else joint.low
            end = 1 if mine else 0
            place = next(
                each
                for each in chart.columns.by_column[column]
                if end in chart.columns.series[each].ends
            )
            cm = float(chart.meant[joint.at, place]) + (joint.off_cm if mine else -joint.off_cm)
            meant = {(joint.at, column, each): cm for each in (chart.columns.series[place].ends)}
            yield Finding(
                self.rule,
                Severity.WARNING,
                joint.at,
                column,
                self._told(chart, joint),
                _WHY_JOINTS,
                chart.writing(meant),
            )


class Gap(_OfJoint):
    """Figures between two sizes that belong to neither."""

    rule = Rule.GAP

    def _chosen(self, chart: Diagnosis) -> Iterator[Joint]:
        return (each for each in joints(chart) if each.off_cm > 0)

    def _of_cell(self, chart: Diagnosis, row: int, column: int) -> KioskError:
        if not _ends_meet(chart, column):
            return KioskError(
                "The range of the {measure} in size {size}, {figure}, leaves more room to the size "
                "beside it than other sizes do.",
                "Let all sizes join alike.",
                measure=chart.called(column),
                size=chart.size(row),
                figure=chart.text(row, column),
            )
        return KioskError(
            "The range of the {measure} in size {size}, {figure}, leaves a gap to the size beside "
            "it.",
            "Let one size end where the next one begins.",
            measure=chart.called(column),
            size=chart.size(row),
            figure=chart.text(row, column),
        )

    def _told(self, chart: Diagnosis, joint: Joint) -> KioskError:
        if joint.apart_cm < _A_LITTLE_CM:
            return KioskError(
                "{size} and {other} overlap less at the {measure} than other sizes do.",
                "Let all sizes join alike.",
                **_names(chart, joint),
            )
        return KioskError(
            "Between {size} and {other} the {measure} has a gap of {gap} {unit}.",
            "Let one size end where the next one begins.",
            gap=chart.length(joint.apart_cm, joint.low),
            unit=chart.unit(joint.low),
            **_names(chart, joint),
        )


class Overlap(_OfJoint):
    """Figures that belong to two sizes."""

    rule = Rule.OVERLAP

    def _chosen(self, chart: Diagnosis) -> Iterator[Joint]:
        wide = {row for row, _ in wide_rows(chart)}
        return (
            each
            for each in joints(chart)
            if each.off_cm < 0 and not wide & {each.row, each.next_row}
        )

    def _of_cell(self, chart: Diagnosis, row: int, column: int) -> KioskError:
        if not _ends_meet(chart, column):
            return KioskError(
                "The range of the {measure} in size {size}, {figure}, leaves less room to the size "
                "beside it than other sizes do.",
                "Let all sizes join alike.",
                measure=chart.called(column),
                size=chart.size(row),
                figure=chart.text(row, column),
            )
        return KioskError(
            "The range of the {measure} in size {size}, {figure}, reaches into the size beside it.",
            "Let one size end where the next one begins.",
            measure=chart.called(column),
            size=chart.size(row),
            figure=chart.text(row, column),
        )

    def _told(self, chart: Diagnosis, joint: Joint) -> KioskError:
        if joint.apart_cm > -_A_LITTLE_CM:
            return KioskError(
                "{size} and {other} lie nearer together at the {measure} than other sizes do.",
                "Let all sizes join alike.",
                **_names(chart, joint),
            )
        return KioskError(
            "{size} and {other} overlap at the {measure} by {overlap} {unit}.",
            "Let one size end where the next one begins.",
            overlap=chart.length(-joint.apart_cm, joint.low),
            unit=chart.unit(joint.low),
            **_names(chart, joint),
        )


def _names(chart: Diagnosis, joint: Joint) -> dict[str, object]:
    return {
        "size": chart.size(joint.row),
        "other": chart.size(joint.next_row),
        "measure": chart.called(joint.low),
    }


def _ends_meet(chart: Diagnosis, column: int) -> bool:
    """Whether the sizes of a column mostly end where the next one begins."""
    usual = [
        apart
        for (low, _), apart in chart.joints.items()
        if chart.columns.series[low].column == column
    ]
    return all(abs(apart) < _A_LITTLE_CM for apart in usual)
