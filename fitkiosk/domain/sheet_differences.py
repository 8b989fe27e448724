"""What is different between two size charts, or two versions of one, cell by cell."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields

from fitkiosk.domain.sheets import ChartFacts, Definition, Measure, RangeEnd, Sheet

Pairs = dict[int, int]
"""Places before, each with the place after."""

Meaning = tuple[Measure, RangeEnd]


@dataclass(frozen=True, slots=True)
class CellChange:
    """A cell that says something else.

    Attributes:
        row, column: its place in the sheet after.
        label: the size, as it is labelled after.
        header: of its column, as it is written after.
    """

    row: int
    column: int
    label: str
    header: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class RowChange:
    """A size that was added, taken out or moved.

    Attributes:
        label: as it is labelled after; before where it was taken out.
        before: its place; None where it was added.
        after: its place; None where it was taken out.
    """

    label: str
    before: int | None
    after: int | None


@dataclass(frozen=True, slots=True)
class ColumnChange:
    """A column that was added, taken out, or has another header.

    Attributes:
        before: its header; None where it was added.
        after: its header; None where it was taken out.
    """

    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class DefinitionChange:
    """A column that means something else.

    Attributes:
        header: as it is written after.
    """

    header: str
    before: Definition
    after: Definition


@dataclass(frozen=True, slots=True)
class FactChange:
    """Something else that is said of the chart as a whole.

    Attributes:
        name: of the field of `ChartFacts`.
    """

    name: str
    before: object
    after: object


@dataclass(frozen=True, slots=True)
class Differences:
    """All that is different; empty where two sheets say the same.

    What was set aside, and where rows stood in the file, do not count.
    """

    cells: tuple[CellChange, ...] = ()
    rows: tuple[RowChange, ...] = ()
    columns: tuple[ColumnChange, ...] = ()
    definitions: tuple[DefinitionChange, ...] = ()
    facts: tuple[FactChange, ...] = ()

    def __bool__(self) -> bool:
        return any((self.cells, self.rows, self.columns, self.definitions, self.facts))


def differences(before: Sheet, after: Sheet) -> Differences:
    """What was changed of a sheet.

    Rows are the same by their label, columns by their header, in any letter case; what is left over
    of either is the same where as many lie between the same neighbours.
    """
    rows = _matched(_labels(before), _labels(after))
    columns = _matched_columns(before, after)
    return Differences(
        _cells(before, after, rows, columns),
        _rows(before, after, rows),
        _columns(before, after, columns),
        tuple(
            DefinitionChange(after.headers[then], before.definitions[now], after.definitions[then])
            for now, then in columns.items()
            if before.definitions[now] != after.definitions[then]
        ),
        tuple(
            FactChange(name, was, is_now)
            for name in (each.name for each in fields(ChartFacts))
            if (was := getattr(before.facts, name)) != (is_now := getattr(after.facts, name))
        ),
    )


def _cells(before: Sheet, after: Sheet, rows: Pairs, columns: Pairs) -> tuple[CellChange, ...]:
    return tuple(
        CellChange(row, column, after.label(row), after.headers[column], was, text)
        for old_row, row in sorted(rows.items(), key=lambda pair: pair[1])
        for old_column, column in sorted(columns.items(), key=lambda pair: pair[1])
        if (was := before.text(old_row, old_column)) != (text := after.text(row, column))
    )


def _rows(before: Sheet, after: Sheet, rows: Pairs) -> tuple[RowChange, ...]:
    stay = _in_step(rows)
    found = set(rows.values())
    changes = [
        *(
            RowChange(after.label(then), now, then)
            for now, then in sorted(rows.items())
            if now not in stay
        ),
        *(
            RowChange(after.label(then), None, then)
            for then in range(len(after.rows))
            if then not in found
        ),
        *(
            RowChange(before.label(now), now, None)
            for now in range(len(before.rows))
            if now not in rows
        ),
    ]
    return tuple(changes)


def _columns(before: Sheet, after: Sheet, columns: Pairs) -> tuple[ColumnChange, ...]:
    found = set(columns.values())
    renamed = (
        ColumnChange(before.headers[now], after.headers[then])
        for now, then in sorted(columns.items())
        if before.headers[now] != after.headers[then]
    )
    added = (
        ColumnChange(None, after.headers[then])
        for then in range(len(after.headers))
        if then not in found
    )
    removed = (
        ColumnChange(header, None)
        for now, header in enumerate(before.headers)
        if now not in columns
    )
    return (*renamed, *added, *removed)


# --- What is the same -----------------------------------------------------------------------------


def _matched_columns(before: Sheet, after: Sheet) -> Pairs:
    """By the header, then by what alone tells it, then by the place."""
    pairs = _named_alike(_headers(before), _headers(after))
    found = set(pairs.values())
    old = {now: each for now, each in enumerate(_meanings(before)) if now not in pairs}
    new = {then: each for then, each in enumerate(_meanings(after)) if then not in found}
    told_once = {then_means: then for then, then_means in _once(new)}
    pairs |= {now: told_once[means] for now, means in _once(old) if means in told_once}
    return _filled(pairs, len(before.headers), len(after.headers))


def _matched(before: Sequence[str], after: Sequence[str]) -> Pairs:
    return _filled(_named_alike(before, after), len(before), len(after))


def _named_alike(before: Sequence[str], after: Sequence[str]) -> Pairs:
    """The first of a name with the first, the second with the second; what has none, with none."""
    places = {key: then for then, key in enumerate(_counted(after)) if key[0]}
    return {now: places[key] for now, key in enumerate(_counted(before)) if key in places}


def _filled(pairs: Pairs, before: int, after: int) -> Pairs:
    """With what is left over between the same neighbours, where that is as many of both."""
    found = set(pairs.values())
    old: dict[int | None, list[int]] = {}
    new: dict[int | None, list[int]] = {}
    last: int | None = None
    for now in range(before):
        if now in pairs:
            last = pairs[now]
        else:
            old.setdefault(last, []).append(now)
    last = None
    for then in range(after):
        if then in found:
            last = then
        else:
            new.setdefault(last, []).append(then)
    filled = dict(pairs)
    for neighbour, places in old.items():
        if len(places) == len(new.get(neighbour, ())):
            filled |= zip(places, new[neighbour], strict=True)
    return filled


def _in_step(pairs: Pairs) -> set[int]:
    """The most places before that are in the same order after: those that were not moved."""
    ends: list[int] = []
    lasts: list[int] = []
    came_from: dict[int, int | None] = {}
    for now in sorted(pairs):
        place = bisect_left(ends, pairs[now])
        came_from[now] = lasts[place - 1] if place else None
        ends[place : place + 1] = [pairs[now]]
        lasts[place : place + 1] = [now]
    stay: set[int] = set()
    step = lasts[-1] if lasts else None
    while step is not None:
        stay.add(step)
        step = came_from[step]
    return stay


def _counted(names: Iterable[str]) -> list[tuple[str, int]]:
    seen: Counter[str] = Counter()
    counted = []
    for name in names:
        counted.append((name, seen[name]))
        seen[name] += 1
    return counted


def _once(meanings: Mapping[int, Meaning | None]) -> list[tuple[int, Meaning]]:
    """Places whose meaning no other one has."""
    counts = Counter(meanings.values())
    return [(place, each) for place, each in meanings.items() if each and counts[each] == 1]


def _labels(sheet: Sheet) -> list[str]:
    return [sheet.label(row).casefold() for row in range(len(sheet.rows))]


def _headers(sheet: Sheet) -> list[str]:
    return [" ".join(header.split()).casefold() for header in sheet.headers]


def _meanings(sheet: Sheet) -> list[Meaning | None]:
    return [
        None if each.measure is None else (each.measure, each.end) for each in sheet.definitions
    ]
