"""Faults of single figures and of rows, each explained once, the clearest first.

A figure that is not as its neighbours and the other columns say is held against everything that
may have happened to it: its row or its cell in another unit, half of the girth, exchanged with
another row or column, a slip of the finger. What explains most is told, and what was meant takes
the figure's place, so that one fault is not told again by the figures around it.
"""

from collections.abc import Iterator, Mapping

import numpy as np

from fitkiosk.charts.columns import Columns, known_median
from fitkiosk.charts.columnwise import factor_of
from fitkiosk.charts.faults import Fault, Figure, Way
from fitkiosk.charts.oddness import FAR_STEPS, Layout, Oddness, odds_with
from fitkiosk.charts.sizes import SizeOrder
from fitkiosk.charts.slips import likeliest
from fitkiosk.domain.chart_findings import Rule
from fitkiosk.domain.products import SizeBasis
from fitkiosk.population.bodies import Matrix
from fitkiosk.units import LengthUnit

_FITS_STEPS = 0.8
_BETTER = 0.45
_ALIKE_CM = 1e-6
_RATHER_ODD, _AS_ODD = 0.6, 0.7
# What an explanation costs in which a figure may be anything, and for each column more of that.
_FREE_FIGURE, _FREE_COLUMN = 0.15, 0.7
_WIDER_STEPS, _OUTWARD_STEPS = 0.7, 0.2
_MOST_ROUNDS, _MOST_TRIED = 24, 8
_MOST_OF = 0.75


class Cells:
    """Looks through the figures of a chart for single faults.

    Args:
        chart: the columns.
        order: the order of its sizes.
        figures: in cm, shape (rows, series), in the sheet's order of rows; what columns as a whole
            were meant to say is settled in them.
    """

    def __init__(self, chart: Columns, order: SizeOrder, figures: Matrix) -> None:
        self._chart = chart
        self._rows = order.rows
        self._layout = Layout.of(chart, order)
        self._columns, self._girth = self._layout.columns, self._layout.girth
        self.figures = figures[order.rows].copy()
        # Nobody lays a body flat, but somebody may have said "body" of a garment's figures.
        bases = {each.definition.basis for each in chart.series if each.is_girth}
        of_garments = bases & {SizeBasis.GARMENT}
        self._laid_flat = of_garments or bases - {SizeBasis.FLAT}
        self._settled = np.zeros(self.figures.shape, dtype=bool)

    @property
    def as_meant(self) -> Matrix:
        """The figures with what was meant in place of faults, in the sheet's order of rows."""
        meant = np.empty_like(self.figures)
        meant[self._rows] = self.figures
        return meant

    def faults(self) -> Iterator[Fault]:
        """Every fault, the clearest first."""
        yield from self._reversed_ranges()
        yield from self._repeated_rows()
        told = 0
        while told < _MOST_ROUNDS:
            oddness = self._oddness()
            odds = np.where(self._settled, 0.0, oddness.odds)
            if not odds.size or odds.max() < 1:
                break
            row, place = np.unravel_index(int(odds.argmax()), odds.shape)
            fault = self._explained(int(row), int(place), oddness)
            self._take(fault)
            told += 1
            yield fault
        yield from self._standing()

    def _oddness(self) -> Oddness:
        return Oddness.of(self.figures, self._layout)

    # --- Before the search ------------------------------------------------------------------------

    def _reversed_ranges(self) -> Iterator[Fault]:
        """Ranges whose ends only have to be exchanged."""
        for low, high in self._chart.bands:
            for row in map(int, np.flatnonzero(self.figures[:, low] > self.figures[:, high])):
                ends = self.figures[row, [high, low]]
                even = dict(zip(((row, low), (row, high)), map(float, ends), strict=True))
                if self._odds_with(even)[row, [low, high]].max() >= 1:
                    continue
                self.figures[row, [low, high]] = ends
                yield self._fault(Rule.MIN_ABOVE_MAX, Way.EXCHANGED, [*even], row=row)

    def _repeated_rows(self) -> Iterator[Fault]:
        """Sizes with the same figures as another one."""
        known = np.isfinite(self.figures).any(axis=1)
        if not self._layout.graded or len(set(self._columns[self._girth])) <= 1:
            return
        seen: dict[bytes, int] = {}
        for row in np.flatnonzero(known):
            key = np.nan_to_num(self.figures[row]).round(3).tobytes()
            other = seen.setdefault(key, int(row))
            if other == row:
                continue
            odds = self._oddness().odds[:, self._girth].sum(axis=1)
            worse, better = (other, int(row)) if odds[other] > odds[row] else (int(row), other)
            self.figures[worse] = np.nan
            yield Fault(
                Rule.REPEATED_ROW,
                Way.UNKNOWN,
                rows=(int(self._rows[worse]), int(self._rows[better])),
                sure=False,
            )

    def _standing(self) -> Iterator[Fault]:
        """Girths that stand still or fall by less than is odd."""
        if not self._layout.graded:
            return
        yield from self._pairs_exchanged()
        oddness = self._oddness()
        told: set[tuple[int, int]] = set()
        for place in map(int, np.flatnonzero(self._girth)):
            known = np.flatnonzero(np.isfinite(self.figures[:, place]))
            steps = np.diff(self.figures[known, place])
            for at in np.flatnonzero(steps <= 0):
                pair = [int(known[at]), int(known[at + 1])]
                if self._settled[pair, place].any():
                    continue
                row = max(pair, key=lambda each: (oddness.odds[each, place], each))
                cell = (row, int(self._columns[place]))
                if cell in told:
                    continue
                told.add(cell)
                rule = Rule.STANDING_GIRTH if steps[at] == 0 else Rule.FALLING_GIRTH
                yield self._fault(rule, Way.UNKNOWN, [(row, place)], oddness=oddness, row=row)

    def _pairs_exchanged(self) -> Iterator[Fault]:
        """Neighbouring sizes whose girths only have to be exchanged to rise evenly again."""
        for row in range(len(self.figures) - 1):
            pair = [row, row + 1]
            falling = self.figures[row] > self.figures[row + 1]
            places = list(map(int, np.flatnonzero(self._girth & falling)))
            if not places or self._settled[np.ix_(pair, places)].any():
                continue
            meant = {
                (one, place): float(self.figures[two, place])
                for one, two in (pair, pair[::-1])
                for place in places
            }
            before = self._odds_with({})[pair][:, places].sum()
            after = self._odds_with(meant)[pair][:, places]
            if after.max() >= 1 or after.sum() > _BETTER * before:
                continue
            fault = Fault(
                Rule.SWAPPED_ROWS,
                Way.EXCHANGED,
                tuple(int(self._rows[each]) for each in pair),
                tuple(sorted({int(self._columns[place]) for place in places})),
                {
                    figure: cm
                    for (one, place), cm in meant.items()
                    for figure in self._figures_of(one, place)
                },
            )
            self._take(fault)
            yield fault

    # --- Explanations -----------------------------------------------------------------------------

    def _explained(self, row: int, place: int, oddness: Oddness) -> Fault:
        """What happened to the oddest figure."""
        if self._copied(row, place) and not self._reversed(row, place):
            later = row + 1
            if (
                later < len(self.figures)
                and self.figures[later, place] == self.figures[row, place]
                and oddness.odds[later, place] > _AS_ODD * oddness.odds[row, place]
            ):
                row = later
            return self._unexplained(
                row, place, list(self._chart.by_column[int(self._columns[place])]), oddness
            )
        return (
            self._row_slip(row, oddness)
            or self._rows_exchanged(row, place, oddness)
            or self._cell(row, place, oddness)
        )

    def _copied(self, row: int, place: int) -> bool:
        """Whether a girth is the very one of the size before or after it."""
        beside = self.figures[max(row - 1, 0) : row + 2, place]
        return bool(self._girth[place]) and int((beside == self.figures[row, place]).sum()) > 1

    def _reversed(self, row: int, place: int) -> bool:
        """Whether it is of a range that begins with its larger end."""
        return any(
            place in (low, high) and self.figures[row, low] > self.figures[row, high]
            for low, high in self._chart.bands
        )

    def _row_slip(self, row: int, oddness: Oddness) -> Fault | None:
        """A whole row in another unit, or laid flat."""
        for way in (Way.INCHES, Way.CENTIMETRES, Way.FLAT, Way.FULL):
            meant: list[tuple[int, float]] = []
            columns = set()
            for place in range(len(self._columns)):
                series = self._chart.series[place]
                if not np.isfinite(self.figures[row, place]):
                    continue
                flat = way in (Way.FLAT, Way.FULL)
                if (flat and not series.is_girth) or not self._possible(way, place):
                    continue
                columns.add(series.column)
                figure = self.figures[row, place] * factor_of(way)
                if self._fits(row, place, figure, oddness, 1.5) and oddness.odds[row, place] >= 1:
                    meant.append((place, figure))
            fitting = {self._columns[place] for place, _ in meant}
            if len(fitting) > 1 and len(fitting) >= _MOST_OF * len(columns):
                rule = Rule.FLAT_AMONG_GIRTHS if way in (Way.FLAT, Way.FULL) else Rule.UNIT_SLIP
                figures = {
                    figure: cm for place, cm in meant for figure in self._figures_of(row, place)
                }
                return Fault(
                    rule, way, (int(self._rows[row]),), tuple(sorted(map(int, fitting))), figures
                )
        return None

    def _rows_exchanged(self, row: int, place: int, oddness: Oddness) -> Fault | None:
        """The figures of two sizes exchanged, in all columns or in one of them."""
        best: tuple[float, Fault] | None = None
        here = np.flatnonzero(np.isfinite(self.figures[row]))
        odd_here = [int(each) for each in here if oddness.odds[row, each] >= 1]
        others = np.argsort(-oddness.odds[:, place], kind="stable")[: _MOST_TRIED + 1]
        for other in map(int, others):
            if other == row:
                continue
            differing = [
                int(each) for each in here if self.figures[row, each] != self.figures[other, each]
            ]
            mine = [each for each in differing if self._columns[each] == self._columns[place]]
            for places in (differing, mine):
                if not np.isfinite(self.figures[other, places]).all():
                    continue
                gain = self._gain_of_exchange(row, other, places, odd_here, oddness)
                columns = {int(self._columns[each]) for each in places}
                if gain is None or (best is not None and gain <= best[0]):
                    continue
                meant: dict[Figure, float] = {}
                for one, two in ((row, other), (other, row)):
                    for each in places:
                        cm = float(self.figures[two, each])
                        meant |= dict.fromkeys(self._figures_of(one, each), cm)
                best = (
                    gain,
                    Fault(
                        Rule.SWAPPED_ROWS,
                        Way.EXCHANGED,
                        (int(self._rows[row]), int(self._rows[other])),
                        tuple(sorted(columns)),
                        meant,
                    ),
                )
        return best[1] if best else None

    def _gain_of_exchange(
        self, row: int, other: int, places: list[int], odd_here: list[int], oddness: Oddness
    ) -> float | None:
        """How much less odd an exchange of rows makes figures; None where it explains little."""
        odd = [each for each in places if each in odd_here]
        if not odd or len(odd) < len(odd_here) * _MOST_OF:
            return None
        girths = [each for each in places if self._girth[each]]
        if not girths or len([e for e in odd if self._girth[e]]) < len(girths) / 2:
            return None
        if not any(oddness.odds[other, each] > _RATHER_ODD for each in odd):
            return None
        rows = [row, other]
        before = float(oddness.odds[rows][:, places].sum())
        after = self._odds_with(
            {(one, e): self.figures[two, e] for one, two in (rows, rows[::-1]) for e in places}
        )
        if after[rows][:, places].max() >= 1 or after[rows][:, places].sum() > _BETTER * before:
            return None
        alone = self._odds_with({(row, each): oddness.grade.expected[row, each] for each in odd})
        free = _FREE_FIGURE + _FREE_COLUMN * (len({int(self._columns[each]) for each in odd}) - 1)
        if alone[:, places].sum() + free <= after[:, places].sum():
            return None
        # Lengths need not grow; but where they do, that tells whether they were exchanged too.
        lengths = [each for each in places if not self._girth[each]]
        kept = self.figures[:, lengths]
        other_way = kept.copy()
        other_way[rows] = kept[rows[::-1]]
        falls = [
            float(np.nansum(np.minimum(np.diff(each, axis=0), 0.0) / self._layout.grid[lengths]))
            for each in (other_way, kept)
        ]
        return before - float(after[rows][:, places].sum()) + falls[0] - falls[1]

    def _cell(self, row: int, place: int, oddness: Oddness) -> Fault:
        """A fault of one cell, or of two in a row that are exchanged."""
        column = self._columns[place]
        ends = [
            int(each)
            for each in np.flatnonzero(self._columns == column)
            if oddness.odds[row, each] >= 1 and not self._settled[row, each]
        ]
        return (
            self._cells_exchanged(row, place, oddness)
            or self._too_wide(row, place, oddness)
            or self._slip(row, ends if place in ends else [place], oddness)
            or self._slip_of_one_end(row, place, ends, oddness)
            or self._unexplained(row, place, ends or [place], oddness)
        )

    def _cells_exchanged(self, row: int, place: int, oddness: Oddness) -> Fault | None:
        column = int(self._columns[place])
        mine = self._chart.by_column[column]
        best: tuple[float, Fault] | None = None
        for other, theirs in self._chart.by_column.items():
            if other == column or len(theirs) != len(mine):
                continue
            pairs = list(zip(mine, theirs, strict=True))
            if not np.isfinite(self.figures[row, [*mine, *theirs]]).all():
                continue
            both = [*mine, *theirs]
            if oddness.odds[row, list(theirs)].max() < _RATHER_ODD:
                continue
            before = float(oddness.odds[row, both].sum())
            changes = {(row, one): self.figures[row, two] for one, two in pairs}
            changes |= {(row, two): self.figures[row, one] for one, two in pairs}
            every = self._odds_with(changes)
            after = every[row, both]
            if after.max() >= 1 or after.sum() > _BETTER * before:
                continue
            alone = self._odds_with({(row, e): oddness.grade.expected[row, e] for e in mine})
            if alone[:, both].sum() <= every[:, both].sum():
                continue
            gain = before - float(after.sum())
            if best is None or gain > best[0]:
                meant: dict[Figure, float] = {}
                for one, two in pairs:
                    meant |= dict.fromkeys(
                        self._figures_of(row, one), float(self.figures[row, two])
                    )
                    meant |= dict.fromkeys(
                        self._figures_of(row, two), float(self.figures[row, one])
                    )
                best = (
                    gain,
                    Fault(
                        Rule.SWAPPED_COLUMNS,
                        Way.EXCHANGED,
                        (int(self._rows[row]),),
                        (column, int(other)),
                        meant,
                    ),
                )
        return best[1] if best else None

    def _slip_of_one_end(
        self, row: int, place: int, ends: list[int], oddness: Oddness
    ) -> Fault | None:
        """A slip of one end of a range, unless the other end is odd even so."""
        if ends in ([], [place]):
            return None
        fault = self._slip(row, [place], oddness)
        if fault is None:
            return None
        cm = next(iter(fault.meant_cm.values()))
        return fault if self._odds_with({(row, place): cm})[row, ends].max() < 1 else None

    def _slip(self, row: int, ends: list[int], oddness: Oddness) -> Fault | None:
        """Another unit, half of it, or a slip of the finger; of both ends of a range the same."""
        found = []
        ways: tuple[Way, ...] = tuple(Way)
        for place in ends:
            series = self._chart.series[place]
            expected = float(oddness.grade.expected[row, place])
            step = float(oddness.grade.step[row, place]) if series.is_girth else 0.02 * expected
            unit = series.unit
            meant = likeliest(
                round(unit.from_cm(float(self.figures[row, place])), 3),
                unit,
                series.definition.basis if series.is_girth else SizeBasis.BODY,
                unit.from_cm(expected),
                max(unit.from_cm(0.35 * step), 0.5 * series.grid, 1e-6),
                ways,
            )
            if meant is None or (
                abs(meant.figure - unit.from_cm(expected))
                > 0.7 * abs(unit.from_cm(float(oddness.away[row, place])))
                or not self._goes_there(row, place, unit.to_cm(meant.figure))
            ):
                return None
            if len(ends) > 1 and meant.way not in (Way.INCHES, Way.CENTIMETRES, Way.FLAT, Way.FULL):
                return None
            ways = (meant.way,) if len(ends) > 1 else ways
            found.append((place, meant))
        way = found[0][1].way
        rule = {
            Way.INCHES: Rule.UNIT_SLIP,
            Way.CENTIMETRES: Rule.UNIT_SLIP,
            Way.FLAT: Rule.FLAT_AMONG_GIRTHS,
            Way.FULL: Rule.FLAT_AMONG_GIRTHS,
        }.get(way, Rule.TYPING_SLIP)
        figures = {
            figure: self._chart.series[place].unit.to_cm(meant.figure)
            for place, meant in found
            for figure in self._figures_of(row, place)
        }
        return Fault(
            rule,
            way,
            (int(self._rows[row]),),
            (int(self._columns[ends[0]]),),
            figures,
            float(oddness.grade.expected[row, ends[0]]),
        )

    def _goes_there(self, row: int, place: int, cm: float) -> bool:
        """Whether a figure would be even in the place of another one.

        A slip that leads to the very figure of a neighbour explains nothing.
        """
        if self._odds_with({(row, place): cm})[row, place] >= 1:
            return False
        if not self._girth[place] or not self._layout.graded:
            return True
        series = self.figures[:, place]
        before, after = series[:row], series[row + 1 :]
        before, after = before[np.isfinite(before)], after[np.isfinite(after)]
        rising = not len(before) or abs(cm - before[-1]) >= _ALIKE_CM
        return rising and (not len(after) or abs(cm - after[0]) >= _ALIKE_CM)

    def _unexplained(self, row: int, place: int, ends: list[int], oddness: Oddness) -> Fault:
        """A figure that is odd for no reason that can be told."""
        away = float(oddness.away[row, place])
        far = abs(away) > FAR_STEPS * oddness.grade.step[row, place]
        if self._reversed(row, place):
            rule = Rule.MIN_ABOVE_MAX
        elif not self._girth[place]:
            rule = Rule.TYPING_SLIP
        else:
            known = np.flatnonzero(np.isfinite(self.figures[:, place]))
            at = int(np.searchsorted(known, row))
            beside = [
                self.figures[known[each], place]
                for each in (at - 1, at + 1)
                if 0 <= each < len(known)
            ]
            mine = self.figures[row, place]
            of_range = None if far else self._of_range(row, place, oddness)
            if of_range is not None:
                rule = of_range
            elif any(abs(each - mine) < _ALIKE_CM for each in beside):
                rule = Rule.STANDING_GIRTH
            elif far:
                rule = Rule.TYPING_SLIP
            elif (at > 0 and beside[0] > mine) or (at + 1 < len(known) and beside[-1] < mine):
                rule = Rule.FALLING_GIRTH
            else:
                rule = Rule.UNEVEN_GRADE
        return self._fault(
            rule, Way.UNKNOWN, [(row, each) for each in ends], oddness=oddness, row=row
        )

    def _too_wide(self, row: int, place: int, oddness: Oddness) -> Fault | None:
        """A range both of whose ends lie too far out."""
        band = next((list(each) for each in self._chart.bands if place in each), None)
        if band is None:
            return None
        low, high = band
        widths = self.figures[:, high] - self.figures[:, low]
        step = oddness.grade.step[row, band].max()
        away = oddness.away[row, band]
        wide = widths[row] - known_median(widths) > _WIDER_STEPS * step
        outward = away[0] < -_OUTWARD_STEPS * step and away[1] > _OUTWARD_STEPS * step
        if not wide or not outward or np.abs(away).max() > FAR_STEPS * step:
            return None
        at = [(row, low), (row, high)]
        return self._fault(Rule.WIDE_RANGE, Way.UNKNOWN, at, oddness=oddness, row=row)

    def _of_range(self, row: int, place: int, oddness: Oddness) -> Rule | None:
        """What is wrong with a range of which one end is odd, or both on different sides."""
        band = next((each for each in self._chart.bands if place in each), None)
        if band is None:
            return None
        low, high = band
        sides = np.where(oddness.odds[row, [low, high]] >= 1, oddness.away[row, [low, high]], 0.0)
        if sides[0] < 0 < sides[1]:
            return Rule.WIDE_RANGE
        broken = oddness.broken[row, place]
        if sides.all() or not broken:
            return None
        return Rule.GAP if broken > 0 else Rule.OVERLAP

    # --- Small things -----------------------------------------------------------------------------

    def _possible(self, way: Way, place: int) -> bool:
        series = self._chart.series[place]
        return {
            Way.INCHES: series.unit is LengthUnit.CM,
            Way.CENTIMETRES: series.unit is LengthUnit.INCH,
            Way.FLAT: series.definition.basis in self._laid_flat,
            Way.FULL: series.definition.basis is SizeBasis.FLAT,
        }[way]

    def _fits(
        self, row: int, place: int, figure: float, oddness: Oddness, steps: float = _FITS_STEPS
    ) -> bool:
        grade = oddness.grade
        step = grade.step[row, place]
        if not self._girth[place]:
            step = max(step, 0.02 * abs(grade.expected[row, place]))
        slack = steps * step + self._layout.grid[place]
        return bool(abs(figure - grade.expected[row, place]) <= slack)

    def _figures_of(self, row: int, place: int) -> list[Figure]:
        series = self._chart.series[place]
        return [(int(self._rows[row]), series.column, end) for end in series.ends]

    def _odds_with(self, changes: Mapping[tuple[int, int], float]) -> Matrix:
        return odds_with(self.figures, self._layout, changes)

    def _fault(
        self,
        rule: Rule,
        way: Way,
        at: list[tuple[int, int]],
        *,
        row: int,
        oddness: Oddness | None = None,
    ) -> Fault:
        """A fault of some series of one row; with what is expected, where that is known."""
        if oddness is None:
            meant = {
                figure: float(self.figures[each, place])
                for each, place in at
                for figure in self._figures_of(each, place)
            }
            expected = None
        else:
            meant = {
                figure: float(oddness.grade.expected[each, place])
                for each, place in at
                for figure in self._figures_of(each, place)
            }
            expected = float(oddness.grade.expected[at[0]])
        return Fault(
            rule,
            way,
            (int(self._rows[row]),),
            tuple(sorted({int(self._columns[place]) for _, place in at})),
            meant,
            expected,
            sure=way is not Way.UNKNOWN,
        )

    def _take(self, fault: Fault) -> None:
        """Put what was meant in the place of what was written."""
        at_row = {int(row): place for place, row in enumerate(self._rows)}
        for (row, column, end), cm in fault.meant_cm.items():
            for place in self._chart.by_column[column]:
                if end in self._chart.series[place].ends:
                    self.figures[at_row[row], place] = cm
                    self._settled[at_row[row], place] = True
