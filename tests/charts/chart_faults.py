"""Single faults, put into clean size charts where they stay visible.

Each kind says in its docstring what it leaves out because nobody could tell it from the truth.
"""

import math
import re
from dataclasses import dataclass, replace

import numpy as np
from clean_charts import (
    BODY,
    BUST,
    CM,
    FLAT,
    GARMENT,
    HIP,
    LETTERS,
    clean_chart,
    knowledge,
    written,
)

from fitkiosk.domain.chart_findings import Rule, Severity
from fitkiosk.domain.products import Wearers
from fitkiosk.domain.sheets import Measure, Sheet, SizeSystem


@dataclass(frozen=True)
class Seeded:
    """A chart with one fault.

    Attributes:
        rows, columns: where a finding counts as right; an empty set stands for "no row" or "no
            column", a finding that is about the column, the row or the chart as a whole.
        rules: those of which one is expected.
    """

    kind: str
    sheet: Sheet
    rows: frozenset
    columns: frozenset
    rules: tuple
    note_counts: bool = False

    def caught_by(self, finding):
        """Whether a finding is about this fault, at the right place."""
        if finding.severity is Severity.NOTE and not self.note_counts:
            return False
        row = finding.row in self.rows if self.rows else finding.row is None
        column = finding.column in self.columns or finding.column is None
        if self.rows and self.columns and finding.column is None:
            # A row is the place of a fault in several columns, and not of one in a cell.
            column = len(self.columns) > 1
        return row and (column or not self.columns)


def _cell_fault(kind, sheet, row, column, text, *rules):
    return Seeded(
        kind, _typed(sheet, {(row, column): text}), frozenset({row}), frozenset({column}), rules
    )


def _typed(sheet, texts):
    rows = [list(each.cells) for each in sheet.rows]
    for (row, column), text in texts.items():
        rows[row][column] = text
    return replace(
        sheet,
        rows=tuple(
            replace(old, cells=tuple(cells)) for old, cells in zip(sheet.rows, rows, strict=True)
        ),
    )


def _numbers(text):
    return [float(each) for each in re.findall(r"\d+(?:\.\d+)?", text)]


def _with_numbers(text, numbers):
    found = iter(numbers)
    return re.sub(r"\d+(?:\.\d+)?", lambda _: written(next(found)), text)


def _grid(sheet, column):
    figures = [each for row in sheet.rows for each in _numbers(row.cells[column])]
    return next(
        (g for g in (1.0, 0.5, 0.25) if all(abs(f / g - round(f / g)) < 1e-6 for f in figures)),
        0.05,
    )


def _figures(sheet):
    return [column for column, each in enumerate(sheet.definitions) if each.has_figures]


def _girths(sheet):
    return [column for column in _figures(sheet) if sheet.definitions[column].measure.is_girth]


def _steps(sheet, column):
    """The first numbers of a column and its steps."""
    firsts = np.array([_numbers(row.cells[column])[0] for row in sheet.rows])
    return firsts, np.diff(firsts)


def _beside(steps, row):
    """The larger of the steps before and after a row."""
    return max(steps[max(row - 1, 0) : row + 1])


def _pick(rng, things):
    return things[int(rng.integers(len(things)))]


def not_a_number(rng, sheet):
    row, column = int(rng.integers(len(sheet.rows))), _pick(rng, _figures(sheet))
    text = sheet.text(row, column)
    broken = _pick(rng, [text[:1] + "B" + text[2:], "abc", "—" + text[1:] + "x", "n/k", text + "?"])
    return _cell_fault("not a number", sheet, row, column, broken, Rule.NOT_A_NUMBER)


def _converted(sheet, column, value):
    """A number in the other unit, as people round it."""
    if sheet.definitions[column].unit is CM:
        return round(value / 2.54 * 2) / 2
    return round(value * 2.54)


def unit_cell(rng, sheet):
    row, column = int(rng.integers(len(sheet.rows))), _pick(rng, _figures(sheet))
    text = sheet.text(row, column)
    numbers = [_converted(sheet, column, each) for each in _numbers(text)]
    return _cell_fault(
        "unit slip: a cell", sheet, row, column, _with_numbers(text, numbers), Rule.UNIT_SLIP
    )


def unit_end(rng, sheet):
    row, column = int(rng.integers(len(sheet.rows))), _pick(rng, _figures(sheet))
    numbers = _numbers(sheet.text(row, column))
    if len(numbers) < 2:
        return None
    end = int(rng.integers(2))
    numbers[end] = _converted(sheet, column, numbers[end])
    text = _with_numbers(sheet.text(row, column), numbers)
    return _cell_fault("unit slip: an end", sheet, row, column, text, Rule.UNIT_SLIP)


def unit_row(rng, sheet):
    columns, row = _figures(sheet), int(rng.integers(len(sheet.rows)))
    if len(columns) < 2:
        return None
    texts = {}
    for column in columns:
        text = sheet.text(row, column)
        texts[row, column] = _with_numbers(
            text, [_converted(sheet, column, e) for e in _numbers(text)]
        )
    return Seeded(
        "unit slip: a row",
        _typed(sheet, texts),
        frozenset({row}),
        frozenset(columns),
        (Rule.UNIT_SLIP,),
    )


def unit_column(rng, sheet):
    # The length of clothes may be anything: 55 may be inches of a dress or centimetres of a top.
    columns = [
        each for each in _figures(sheet) if sheet.definitions[each].measure is not Measure.LENGTH
    ]
    column = _pick(rng, columns)
    texts = {}
    for row in range(len(sheet.rows)):
        text = sheet.text(row, column)
        texts[row, column] = _with_numbers(
            text, [_converted(sheet, column, e) for e in _numbers(text)]
        )
    return Seeded(
        "unit slip: a column",
        _typed(sheet, texts),
        frozenset(),
        frozenset({column}),
        (Rule.UNIT_SLIP,),
    )


def _laid(sheet, column, value):
    return value * 2 if sheet.definitions[column].basis is FLAT else value / 2


def _can_be_flat(sheet):
    return [each for each in _girths(sheet) if sheet.definitions[each].basis is not BODY]


def flat_cell(rng, sheet):
    columns = _can_be_flat(sheet) or _girths(sheet)
    row, column = int(rng.integers(len(sheet.rows))), _pick(rng, columns)
    text = sheet.text(row, column)
    numbers = [_laid(sheet, column, each) for each in _numbers(text)]
    return _cell_fault(
        "flat: a cell", sheet, row, column, _with_numbers(text, numbers), Rule.FLAT_AMONG_GIRTHS
    )


def flat_row(rng, sheet):
    columns, row = _can_be_flat(sheet), int(rng.integers(len(sheet.rows)))
    if len(columns) < 2:
        return None
    texts = {
        (row, c): _with_numbers(
            sheet.text(row, c), [_laid(sheet, c, e) for e in _numbers(sheet.text(row, c))]
        )
        for c in columns
    }
    faulty = _typed(sheet, texts)
    return Seeded(
        "flat: a row", faulty, frozenset({row}), frozenset(columns), (Rule.FLAT_AMONG_GIRTHS,)
    )


def flat_column(rng, sheet):
    columns = _can_be_flat(sheet)
    if not columns:
        return None
    column = _pick(rng, columns)
    texts = {
        (r, column): _with_numbers(
            sheet.text(r, column),
            [_laid(sheet, column, e) for e in _numbers(sheet.text(r, column))],
        )
        for r in range(len(sheet.rows))
    }
    return Seeded(
        "flat: a column",
        _typed(sheet, texts),
        frozenset(),
        frozenset({column}),
        (Rule.FLAT_AMONG_GIRTHS,),
    )


def swapped_columns(rng, sheet):
    """Two whole columns; see `_tells` for which of them anybody could tell."""
    columns = _figures(sheet)
    if len(columns) < 2:
        return None
    one, other = sorted(int(each) for each in rng.choice(columns, 2, replace=False))
    if not _tells(sheet, one, other):
        return None
    texts = {}
    for row in range(len(sheet.rows)):
        texts[row, one], texts[row, other] = sheet.text(row, other), sheet.text(row, one)
    return Seeded(
        "swapped columns",
        _typed(sheet, texts),
        frozenset(),
        frozenset({one, other}),
        (Rule.SWAPPED_COLUMNS, Rule.BODY_OR_GARMENT),
    )


# By how much the means of two columns have to differ, as a share, before it shows that they are
# exchanged. A bust and a hip differ by less in many honest charts than others do the other way
# round, in those of men and of garments in nearly all.
def _tells(sheet, one, other):
    definitions = [sheet.definitions[each] for each in (one, other)]
    means = [np.mean([_numbers(row.cells[each])[0] for row in sheet.rows]) for each in (one, other)]
    apart = abs(math.log(means[0] / means[1]))
    measures = {each.measure for each in definitions}
    if any(not each.measure.is_girth for each in definitions):
        return apart > 0.25
    if measures == {BUST, HIP}:
        women = sheet.facts.wearers is Wearers.WOMEN
        return women and {each.basis for each in definitions} == {BODY} and apart > 0.05
    if len(measures) == 1:
        return apart > 0.03
    return apart > 0.08


def swapped_cells(rng, sheet):
    """Two cells of a row; they have to differ by three quarters of a step at least."""
    columns, row = _figures(sheet), int(rng.integers(len(sheet.rows)))
    if len(columns) < 2:
        return None
    one, other = sorted(int(each) for each in rng.choice(columns, 2, replace=False))
    a, b = (_numbers(sheet.text(row, each))[0] for each in (one, other))
    step = max(_beside(_steps(sheet, each)[1], row) for each in (one, other))
    if abs(a - b) < 0.75 * step or (sheet.definitions[one].basis is FLAT) != (
        sheet.definitions[other].basis is FLAT
    ):
        return None
    texts = {(row, one): sheet.text(row, other), (row, other): sheet.text(row, one)}
    return Seeded(
        "swapped cells of a row",
        _typed(sheet, texts),
        frozenset({row}),
        frozenset({one, other}),
        (Rule.SWAPPED_COLUMNS,),
    )


def swapped_rows(rng, sheet):
    one = int(rng.integers(len(sheet.rows)))
    other = one + 1 if rng.random() < 0.6 else int(rng.integers(len(sheet.rows)))
    if other == one or other >= len(sheet.rows):
        return None
    texts = {}
    for column in _figures(sheet):
        texts[one, column], texts[other, column] = (
            sheet.text(other, column),
            sheet.text(one, column),
        )
    return Seeded(
        "swapped rows",
        _typed(sheet, texts),
        frozenset({one, other}),
        frozenset(_figures(sheet)),
        (Rule.SWAPPED_ROWS,),
    )


def swapped_in_column(rng, sheet):
    column, one = _pick(rng, _girths(sheet)), int(rng.integers(len(sheet.rows)))
    other = one + 1 if rng.random() < 0.6 else int(rng.integers(len(sheet.rows)))
    if other == one or other >= len(sheet.rows):
        return None
    texts = {(one, column): sheet.text(other, column), (other, column): sheet.text(one, column)}
    return Seeded(
        "swapped cells of a column",
        _typed(sheet, texts),
        frozenset({one, other}),
        frozenset({column}),
        (Rule.SWAPPED_ROWS,),
    )


def _slipped(kind, change, column_of=_figures):
    def seed(rng, sheet):
        row, column = int(rng.integers(len(sheet.rows))), _pick(rng, column_of(sheet))
        numbers = _numbers(sheet.text(row, column))
        end = int(rng.integers(len(numbers)))
        slipped = change(rng, written(numbers[end]))
        if slipped is None or float(slipped) == numbers[end]:
            return None
        if abs(float(slipped) - numbers[end]) < 0.6 * _step_at(sheet, row, column):
            return None
        numbers[end] = float(slipped)
        text = _with_numbers(sheet.text(row, column), numbers)
        return _cell_fault(kind, sheet, row, column, text, Rule.TYPING_SLIP)

    return seed


def _step_at(sheet, row, column):
    return _beside(_steps(sheet, column)[1], row)


def _swap_digits(rng, text):
    whole, dot, rest = text.partition(".")
    at = int(rng.integers(len(whole) - 1)) if len(whole) > 1 else 0
    return (
        whole[:at] + whole[at + 1 : at + 2] + whole[at] + whole[at + 2 :] + dot + rest
        if len(whole) > 1
        else None
    )


def _drop_digit(rng, text):
    whole, dot, rest = text.partition(".")
    at = int(rng.integers(len(whole)))
    short = whole[:at] + whole[at + 1 :]
    return short + dot + rest if short else None


def _tenfold(rng, text):
    return written(float(text) * (10 if rng.random() < 0.5 else 0.1))


def _wrong_leading(rng, text):
    return _pick(rng, [each for each in "123456789" if each != text[0]]) + text[1:]


digits_swapped = _slipped("digits swapped", _swap_digits)
digit_missing = _slipped("digit missing", _drop_digit)
tenfold = _slipped("tenfold", _tenfold)
wrong_digit = _slipped("wrong leading digit", _wrong_leading)


def min_above_max(rng, sheet):
    row, column = int(rng.integers(len(sheet.rows))), _pick(rng, _figures(sheet))
    numbers = _numbers(sheet.text(row, column))
    if len(numbers) < 2 or numbers[0] == numbers[1]:
        return None
    text = _with_numbers(sheet.text(row, column), numbers[::-1])
    return _cell_fault("min above max", sheet, row, column, text, Rule.MIN_ABOVE_MAX)


def repeated_size(rng, sheet):
    row, other = (int(each) for each in rng.choice(len(sheet.rows), 2, replace=False))
    faulty = _typed(sheet, {(row, 0): sheet.text(other, 0)})
    return Seeded(
        "repeated size", faulty, frozenset({row, other}), frozenset({0}), (Rule.REPEATED_SIZE,)
    )


def repeated_row(rng, sheet):
    row = int(rng.integers(len(sheet.rows)))
    other = (
        row + int(rng.choice([-1, 1])) if rng.random() < 0.7 else int(rng.integers(len(sheet.rows)))
    )
    if other == row or not 0 <= other < len(sheet.rows):
        return None
    texts = {(row, each): sheet.text(other, each) for each in _figures(sheet)}
    rules = (Rule.REPEATED_ROW,) if len(_girths(sheet)) > 1 else (Rule.STANDING_GIRTH,)
    places = frozenset({row, other}), frozenset(_figures(sheet))
    return Seeded("repeated row", _typed(sheet, texts), *places, rules)


def size_order(rng, sheet):
    one, other = sorted(int(each) for each in rng.choice(len(sheet.rows), 2, replace=False))
    order = list(range(len(sheet.rows)))
    order[one], order[other] = other, one
    return Seeded(
        "size order",
        sheet.keeping_rows(order),
        frozenset({one, other}),
        frozenset(),
        (Rule.SIZE_ORDER,),
    )


def _moved(sheet, row, column, by):
    return _with_numbers(
        sheet.text(row, column), [each + by for each in _numbers(sheet.text(row, column))]
    )


def falling(rng, sheet):
    """A girth that is less than that of the size before, by a tenth to a whole step."""
    row, column = int(rng.integers(1, len(sheet.rows))), _pick(rng, _girths(sheet))
    _, steps = _steps(sheet, column)
    grid = _grid(sheet, column)
    by = max(round(steps[row - 1] * rng.uniform(0.1, 1) / grid), 1) * grid
    text = _moved(sheet, row, column, -steps[row - 1] - by)
    rules = (Rule.FALLING_GIRTH, Rule.TYPING_SLIP)  # 83 for 93 is either
    return _cell_fault("girth falling", sheet, row, column, text, *rules)


def standing(rng, sheet):
    row, column = int(rng.integers(1, len(sheet.rows))), _pick(rng, _girths(sheet))
    return _cell_fault(
        "girth standing", sheet, row, column, sheet.text(row - 1, column), Rule.STANDING_GIRTH
    )


def uneven(rng, sheet):
    """A cell off by 0.6 to 1.5 of the larger step beside it, and by two roundings at least.

    The first and the last size have no size beyond them to tell by: there it is a whole step at
    least, where no other column is there to compare with.
    """
    row, column = int(rng.integers(len(sheet.rows))), _pick(rng, _girths(sheet))
    _, steps = _steps(sheet, column)
    grid, least = _grid(sheet, column), 0.6
    if row in (0, len(sheet.rows) - 1) and len(_girths(sheet)) == 1:
        least = 1.0
    by = math.ceil(_beside(steps, row) * rng.uniform(least, 1.5) / grid) * grid
    if by < 2 * grid:
        return None
    text = _moved(sheet, row, column, by * rng.choice([-1, 1]))
    rules = (Rule.UNEVEN_GRADE, Rule.FALLING_GIRTH, Rule.STANDING_GIRTH)
    return _cell_fault("uneven grade", sheet, row, column, text, *rules)


def _joint(kind, rule, sign):
    def seed(rng, sheet):
        """One end of a range moved by 0.5 to 1 of a step, and by two roundings at least."""
        columns = [each for each in _girths(sheet) if len(_numbers(sheet.text(0, each))) > 1]
        if not columns:
            return None
        row, column, end = (
            int(rng.integers(len(sheet.rows))),
            _pick(rng, columns),
            int(rng.integers(2)),
        )
        if (row, end) in ((0, 0), (len(sheet.rows) - 1, 1)):
            return None  # nothing is beyond the ends of a chart
        grid = _grid(sheet, column)
        by = math.ceil(_step_at(sheet, row, column) * rng.uniform(0.5, 1) / grid) * grid
        if by < 2 * grid:
            return None
        numbers = _numbers(sheet.text(row, column))
        numbers[end] += by * sign * (-1 if end else 1)
        text = _with_numbers(sheet.text(row, column), numbers)
        neighbour = row + 1 if end else row - 1
        found = _cell_fault(kind, sheet, row, column, text, rule)
        return replace(found, rows=frozenset({row, neighbour}))

    return seed


gap, overlap = _joint("gap", Rule.GAP, 1), _joint("overlap", Rule.OVERLAP, -1)


def wide_range(rng, sheet):
    """A range that begins and ends half a step to a step too far out."""
    columns = [each for each in _girths(sheet) if len(_numbers(sheet.text(0, each))) > 1]
    if not columns:
        return None
    row, column = int(rng.integers(len(sheet.rows))), _pick(rng, columns)
    grid = _grid(sheet, column)
    by = math.ceil(_step_at(sheet, row, column) * rng.uniform(0.5, 1) / grid) * grid
    if by < 2 * grid:
        return None
    numbers = _numbers(sheet.text(row, column))
    text = _with_numbers(sheet.text(row, column), [numbers[0] - by, numbers[1] + by])
    return _cell_fault("wide range", sheet, row, column, text, Rule.WIDE_RANGE)


def _shifted(sheet, column, by_cm):
    unit = sheet.definitions[column].unit
    half = 0.5 if sheet.definitions[column].basis is FLAT else 1.0
    grid = _grid(sheet, column)
    by = round(unit.from_cm(by_cm * half) / grid) * grid
    return {(row, column): _moved(sheet, row, column, by) for row in range(len(sheet.rows))}


def proportions(rng, sheet):
    """A girth of all sizes 18 to 26 cm off, larger or smaller, beside another of the same basis."""
    columns = _girths(sheet)
    column = _pick(rng, columns)
    mine = sheet.definitions[column]
    beside = [
        sheet.definitions[each]
        for each in columns
        if sheet.definitions[each].measure is not mine.measure
        and sheet.definitions[each].basis is mine.basis
    ]
    if not beside:
        return None
    texts = _shifted(sheet, column, rng.uniform(18, 26) * rng.choice([-1, 1]))
    rules = (Rule.PROPORTIONS, Rule.EASE, Rule.LABEL_NORM)
    return Seeded("proportions", _typed(sheet, texts), frozenset(), frozenset({column}), rules)


def bases_exchanged(rng, sheet):
    """The body's columns said to be the garment's, and the reverse."""
    bases = {sheet.definitions[each].basis for each in _girths(sheet)}
    if not bases >= {BODY, GARMENT}:
        return None
    other = {BODY: GARMENT, GARMENT: BODY}
    columns = [each for each in _girths(sheet) if sheet.definitions[each].basis in other]
    measures = [sheet.definitions[each].measure for each in columns]
    if any(
        abs(_steps(sheet, a)[0] - _steps(sheet, b)[0]).mean()
        < sheet.definitions[a].unit.from_cm(2.5)
        for a in columns
        for b in columns
        if a < b and measures[columns.index(a)] is measures[columns.index(b)]
    ):
        return None
    definitions = {
        each: replace(sheet.definitions[each], basis=other[sheet.definitions[each].basis])
        for each in columns
    }
    return Seeded(
        "body and garment exchanged",
        sheet.defined(definitions),
        frozenset(),
        frozenset(columns),
        (Rule.BODY_OR_GARMENT, Rule.EASE),
    )


def garment_as_body(rng, sheet):
    """A chart of bodies that holds the figures of loose garments, or the reverse.

    Of close-fitting clothes nobody can tell: their room is less than brands differ by. The room is
    that of loose clothes, 24 to 30 cm at the bust.
    """
    bases = {sheet.definitions[each].basis for each in _girths(sheet)}
    if (
        len(bases) > 1
        or FLAT in bases
        or not any(sheet.definitions[e].measure is BUST for e in _girths(sheet))
    ):
        return None
    if sheet.definitions[0].system is SizeSystem.NUMBER:
        return None  # nobody said whose number it is, and some system always fits
    sign = 1 if bases == {BODY} else -1
    texts = {}
    for column in _girths(sheet):
        texts |= _shifted(sheet, column, sign * rng.uniform(24, 30))
    return Seeded(
        "garment as body",
        _typed(sheet, texts),
        frozenset(),
        frozenset(_girths(sheet)),
        (Rule.BODY_OR_GARMENT, Rule.LABEL_NORM),
    )


def ease(rng, sheet):
    """A garment beside its body, 3 to 8 cm beyond what is too tight or too loose, in all sizes."""
    category = knowledge().categories.get(sheet.facts.fit_category or "")
    pairs = [
        (column, zone)
        for column in _girths(sheet)
        for zone in (category.zones if category else ())
        if sheet.definitions[column].basis is not BODY
        and zone.name == sheet.definitions[column].measure.zone
        and any(
            sheet.definitions[e].basis is BODY
            and sheet.definitions[e].measure is sheet.definitions[column].measure
            for e in _girths(sheet)
        )
    ]
    if not pairs:
        return None
    column, zone = _pick(rng, pairs)
    unit = sheet.definitions[column].unit
    doubled = 2 if sheet.definitions[column].basis is FLAT else 1
    body = next(
        e
        for e in _girths(sheet)
        if sheet.definitions[e].basis is BODY
        and sheet.definitions[e].measure is sheet.definitions[column].measure
    )
    now = unit.to_cm(np.median(doubled * _steps(sheet, column)[0] - _steps(sheet, body)[0]))
    beyond = rng.uniform(3, 8)
    by = (
        zone.ease.loose_above + beyond - now
        if rng.random() < 0.5
        else zone.ease.tight_below - beyond - now
    )
    texts = _shifted(sheet, column, by)
    return Seeded("ease", _typed(sheet, texts), frozenset(), frozenset({column}), (Rule.EASE,))


def label_norm(rng, sheet):
    """Labels five or six sizes off, up or down.

    Brands differ by a size and garments by what room they have, and only what is beyond two sizes
    after that can be told. Of trousers a number may be the waist or the size of the hip.
    """
    if not any(sheet.definitions[each].measure is BUST for each in _girths(sheet)):
        return None
    if sheet.definitions[0].system is SizeSystem.NUMBER:
        return None  # nobody said whose number it is, and some system always fits
    labels = [row.cells[0] for row in sheet.rows]
    sizes = int(rng.integers(5, 7)) * int(rng.choice([-1, 1]))
    if sheet.definitions[0].system is SizeSystem.LETTER:
        letters = ("6XS", "5XS", "4XS", "3XS", *LETTERS, "5XL", "6XL", "7XL", "8XL", "9XL")
        at = letters.index(labels[0]) + sizes
        if at < 0 or at + len(labels) > len(letters):
            return None
        moved = letters[at : at + len(labels)]
    else:
        moved = [int(each) + 2 * sizes for each in labels]
        if moved[0] < 0:
            return None
        moved = [str(each) for each in moved]
    texts = {(row, 0): text for row, text in enumerate(moved)}
    return Seeded(
        "label norm",
        _typed(sheet, texts),
        frozenset(),
        frozenset(range(len(sheet.definitions))),
        (Rule.LABEL_NORM,),
    )


def missing_figure(rng, sheet):
    row, column = int(rng.integers(len(sheet.rows))), _pick(rng, _girths(sheet))
    return _cell_fault("missing figure", sheet, row, column, "", Rule.MISSING_ZONE)


def missing_zone(rng, sheet):
    category = knowledge().categories.get(sheet.facts.fit_category or "")
    zones = {zone.name for zone in category.zones} if category else set()
    columns = [each for each in _girths(sheet) if sheet.definitions[each].measure.zone in zones]
    if not columns:
        return None
    zone = sheet.definitions[_pick(rng, columns)].measure.zone
    faulty = sheet
    for column in reversed(_girths(sheet)):
        if sheet.definitions[column].measure.zone == zone:
            faulty = faulty.without_column(column)
    return Seeded("missing zone", faulty, frozenset(), frozenset(), (Rule.MISSING_ZONE,))


def stretch_unused(rng, sheet):
    """A cloth said to stretch, beside the figures of bodies alone. It is a note by intention."""
    bases = {sheet.definitions[each].basis for each in _girths(sheet)}
    if bases != {BODY} or not sheet.facts.fit_category:
        return None
    facts = replace(sheet.facts, stretch_percent=float(rng.integers(10, 60)))
    return Seeded(
        "stretch unused",
        replace(sheet, facts=facts),
        frozenset(),
        frozenset(),
        (Rule.STRETCH_UNUSED,),
        note_counts=True,
    )


KINDS = (
    not_a_number, unit_cell, unit_end, unit_row, unit_column, flat_cell, flat_row, flat_column,
    swapped_columns, swapped_cells, swapped_rows, swapped_in_column, digits_swapped, digit_missing,
    tenfold, wrong_digit, min_above_max, repeated_size, repeated_row, size_order, falling, standing,
    uneven, gap, overlap, wide_range, proportions, bases_exchanged, garment_as_body, ease,
    label_norm, missing_figure, missing_zone, stretch_unused,
)  # fmt: skip


def faults(rng, known, count):
    """So many charts with one fault each, all kinds in turn; each beside the chart without it."""
    for number in range(count):
        kind = KINDS[number % len(KINDS)]
        while True:
            sheet = clean_chart(rng, known)
            found = kind(rng, sheet)
            if found is not None and found.sheet != sheet:
                yield sheet, found
                break
