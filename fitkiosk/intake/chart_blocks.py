"""Finds the size charts among rows: where a header is, which rows are sizes, and which are not."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from openpyxl.utils import get_column_letter

from fitkiosk.domain.imports import Column, TableNote
from fitkiosk.domain.sheets import ChartFacts, Definition, Measure, SetAside, Sheet, SheetRow
from fitkiosk.errors import KioskError
from fitkiosk.intake.chart_cells import read_cell
from fitkiosk.intake.chart_facts import ABOVE
from fitkiosk.intake.chart_words import chart_words, is_label, measure_in, system_in
from fitkiosk.intake.values import clean
from fitkiosk.intake.words import plain, seller_words
from fitkiosk.units import LengthUnit

MOST_COLUMNS, MOST_ROWS = 60, 500

Numbered = tuple[int, list[str]]
"""A row and its place in what came in, as people count."""

# Marks of the direction of writing, and blanks that do not break: nobody sees them in a cell.
_UNSEEN = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe]")
_LONGEST_CELL, _LONGEST_NAME = 200, 80
_LOOK_BELOW = 6
_FIGURES_OF_A_SIZE = 2
_MARKS_OF_NOTES = ("*", "†", "‡", "•", "#", "※")
# What a column says besides a measure or a label.
_KNOWN = {Column.UNIT, Column.BASIS, Column.BRAND, Column.WEARERS, Column.CHART, Column.TYPE}


@dataclass(slots=True)
class Block:
    """Rows under one header.

    Attributes:
        headers: over the columns.
        sizes: the rows that are sizes.
        aside: the others, and why.
    """

    headers: list[str] = field(default_factory=list)
    sizes: list[Numbered] = field(default_factory=list)
    aside: list[SetAside] = field(default_factory=list)

    def sheet(self) -> Sheet:
        """The block as a sheet; nothing is said of its columns yet."""
        kept = [
            place
            for place, name in enumerate(self.headers)
            if name or any(cells[place] for _, cells in self.sizes)
        ]
        return Sheet(
            tuple(
                self.headers[place] or f"column {get_column_letter(at)}"
                for at, place in enumerate(kept, 1)
            ),
            tuple(Definition() for _ in kept),
            tuple(
                SheetRow(tuple(cells[place] for place in kept), number)
                for number, cells in self.sizes
            ),
            ChartFacts(),
            tuple(self.aside),
        )


def blocks_of(rows: Sequence[Numbered], told: list[TableNote]) -> list[Block]:
    """The charts among some rows; every row that is not blank is in one of them.

    Args:
        rows: as they came in.
        told: gets what was noticed.

    Returns:
        None empty; no block at all where no row looks like a size.
    """
    tidy, long = _tidied(rows, told)
    found: list[Block] = []
    stray: list[SetAside] = []
    for block in _blocks(tidy, told):
        if block.sizes:
            block.aside[:0] = stray
            stray = []
            found += _sections(block)
        else:
            # A header without sizes belongs to the chart before it, or else to the next one.
            (found[-1].aside if found else stray).extend(block.aside)
    if found:
        found[0].aside += long
        for block in found:
            block.aside.sort(key=lambda each: each.number)
    return found


def _sections(block: Block) -> list[Block]:
    """A block as several, where the same labels come again below a line such as "Tall"."""
    cuts = [each for each in block.aside if _is_title(each.cells) and each.cells[0]]
    runs: list[tuple[SetAside | None, list[Numbered]]] = [(None, [])]
    for row in block.sizes:
        while cuts and cuts[0].number < row[0]:
            runs.append((cuts.pop(0), []))
        runs[-1][1].append(row)
    runs = [run for run in runs if run[1]]
    labels = [{cells[0] for _, cells in rows} - {""} for _, rows in runs]
    if len(runs) < 2 or not all(labels[0] & each for each in labels[1:]):  # noqa: PLR2004
        return [block]
    parts = [Block(list(block.headers), rows) for _, rows in runs]
    titles = [title for title, _ in runs if title is not None]
    parts[0].aside = [each for each in block.aside if each not in titles]
    for part, (title, _) in zip(parts, runs, strict=True):
        if title is not None:
            part.aside.append(replace(title, why=ABOVE))
    return parts


def _tidied(
    rows: Sequence[Numbered], told: list[TableNote]
) -> tuple[list[Numbered], list[SetAside]]:
    """The rows with something in them, their cells clean and all of one width.

    Returns:
        The rows, and those with cells too long for a table.
    """
    filled = [(number, cells) for number, cells in rows if any(map(str.strip, cells))]
    if len(filled) > MOST_ROWS:
        told.append(
            TableNote(
                KioskError(
                    "There are {count} rows; the first {most} were taken.",
                    count=len(filled),
                    most=MOST_ROWS,
                )
            )
        )
    filled = filled[:MOST_ROWS]
    used = [0] * max((len(cells) for _, cells in filled), default=0)
    for _, cells in filled:
        for place, cell in enumerate(cells):
            used[place] += bool(cell.strip())
    places = [place for place, count in enumerate(used) if count]
    if len(places) > MOST_COLUMNS:
        told.append(
            TableNote(
                KioskError(
                    "There are {count} columns; the first {most} were taken.",
                    count=len(places),
                    most=MOST_COLUMNS,
                )
            )
        )
        places = places[:MOST_COLUMNS]
    tidy: list[Numbered] = []
    long: list[SetAside] = []
    for number, cells in filled:
        clear = [seen(cells[place]) if place < len(cells) else "" for place in places]
        if any(len(cell) > _LONGEST_CELL for cell in clear):
            long.append(_aside((number, clear), KioskError("It is a text, and no size.")))
        elif any(clear):
            tidy.append((number, clear))
    return tidy, long


def seen(cell: str) -> str:
    """A cell without what nobody sees."""
    text = cell if cell.isascii() else _UNSEEN.sub("", cell)
    return " ".join(text.split())


def _aside(row: Numbered, why: KioskError) -> SetAside:
    return SetAside(row[0], tuple(row[1]), why)


# --- Headers --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Header:
    """What names the columns.

    Attributes:
        names: over the columns; empty where nothing is said.
        first, last: the rows it takes.
        lines: each of its rows as words, to know it again.
    """

    names: list[str]
    first: int
    last: int
    lines: list[list[str]]


def _blocks(rows: Sequence[Numbered], told: list[TableNote]) -> Iterator[Block]:
    header = _next_header(rows, 0)
    if header is None:
        yield from _bare(rows, told)
        return
    titles = list(rows[: header.first])
    while header is not None:
        following = _next_header(rows, header.last + 1)
        while following is not None and _goes_on(header, following, rows):
            following = _next_header(rows, following.last + 1)
        end = len(rows) if following is None else following.first
        body = list(rows[header.last + 1 : end])
        block = _with_graded_sizes(_block(header, body, told))
        block.aside += [_aside(row, _why_above(row)) for row in titles]
        if not block.sizes:
            block.aside += [
                _aside(row, KioskError("It has no sizes below it."))
                for row in rows[header.first : header.last + 1]
            ]
        titles = []
        if following is not None and block.sizes:
            titles = _title_at_end(block)
        yield block
        header = following


def _bare(rows: Sequence[Numbered], told: list[TableNote]) -> Iterator[Block]:
    """Rows without a header, if most of them are figures behind a label."""
    wide = [
        row
        for row in rows
        if sum(1 for cell in row[1] if cell) > 1
        and any(map(_is_figure, row[1][1:]))
        and 2 * sum(map(_is_figure, row[1])) >= sum(1 for cell in row[1] if cell) - 1
    ]
    if len(wide) < 2:  # noqa: PLR2004 - one line with figures may be anything
        return
    told.append(TableNote(KioskError("No row says what the columns are. Say it for each of them.")))
    header = _Header([""] * len(rows[0][1]), 0, -1, [])
    yield _block(header, rows, told)


def _title_at_end(block: Block) -> list[Numbered]:
    """The last row that was set aside, if it is the title of the chart below."""
    last = max(block.aside, key=lambda each: each.number, default=None)
    after = last is not None and all(number < last.number for number, _ in block.sizes)
    if last is None or not after or not _is_title(last.cells):
        return []
    block.aside.remove(last)
    return [(last.number, list(last.cells))]


def _with_graded_sizes(block: Block) -> Block:
    """A block without the size that is for everybody, where there are others to choose from."""
    for_all = [
        row for row in block.sizes if any(plain(cell) in chart_words().for_all for cell in row[1])
    ]
    if len(block.sizes) - len(for_all) > 1:
        for row in for_all:
            block.sizes.remove(row)
            why = KioskError("It is for everybody, and the chart has sizes to choose from.")
            block.aside.append(_aside(row, why))
    return block


def _why_above(row: Numbered) -> KioskError:
    """Why a row above the header was set aside: it is a title, or a size that got there."""
    _, cells = row
    if sum(map(_is_figure, cells)) >= _FIGURES_OF_A_SIZE:
        return KioskError("It looks like a size, and stands above the header.")
    return ABOVE


def _is_title(cells: Sequence[str]) -> bool:
    """Whether a row could stand above a chart as its name: one short text and no footnote."""
    said = {cell for cell in cells if cell}
    text = next(iter(said), "")
    return len(said) == 1 and len(text) <= _LONGEST_NAME and not text.startswith(_MARKS_OF_NOTES)


def _goes_on(header: _Header, other: _Header, rows: Sequence[Numbered]) -> bool:
    """Whether what looks like a header belongs to the chart above it.

    Such is one that only repeats it, as on the next page of a long chart; where the same labels
    come again too, it is another chart of the same form. In a turned chart the sizes may be told in
    several systems, each in a row of its own.
    """
    between = rows[header.last + 1 : other.first]
    same = [plain(name) for name in other.names] == [plain(name) for name in header.names]
    if _is_turned(header, rows[header.last + 1 : other.last + 1 + _LOOK_BELOW]):
        return not same and all(_has_labels(cells) for _, cells in between)
    above = {cells[0] for _, cells in between if _has_figures(cells)}
    below = {cells[0] for _, cells in rows[other.last + 1 :] if _has_figures(cells)}
    return same and not (above & below) - {""}


def _has_labels(cells: Sequence[str]) -> bool:
    return sum(map(is_label, cells[1:])) > 1


def _next_header(rows: Sequence[Numbered], start: int) -> _Header | None:
    """The first header from a row on."""
    for place in range(start, len(rows)):
        below = [cells for _, cells in rows[place + 1 : place + 1 + _LOOK_BELOW]]
        if _names_columns(rows[place][1], below):
            return _joined(rows, place, start)
    return None


def _names_columns(cells: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether a row is a header: by known words, by sizes, or by words above figures."""
    said = [cell for cell in cells if cell]
    follows = any(map(_has_figures, below))
    if len(set(said)) < 2 or not follows:  # noqa: PLR2004 - a label and a figure
        return False
    if any(len(cell) > _LONGEST_CELL / 2 for cell in said):
        return False
    figures = sum(1 for cell in cells if _is_figure(cell))
    named = sum(map(_is_named, said))
    if not figures and (named > 1 or (named and _names_labels(said[0]))):
        return True
    return _names_sizes(cells, below) or (not figures and _stands_over(cells, below[0]))


def _names_sizes(cells: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether a row is the header of a turned chart: labels across, measures below its corner."""
    labels = sum(map(is_label, cells[1:]))
    said = sum(map(bool, cells))
    measures = [row[0] for row in below if row[0]]
    return (
        measure_in(cells[0]) in (None, Measure.SIZE)
        and labels > 1
        and labels * 2 >= said
        and sum(map(_is_named, measures)) * 2 > len(measures) > 0
        # "Free size" below a row of figures names no measure.
        and any(measure_in(each) not in (None, Measure.SIZE) for each in measures)
    )


def _stands_over(cells: Sequence[str], below: Sequence[str]) -> bool:
    """Whether words stand over figures, in a language or in words of a shop that nobody knows.

    What begins with a size is none: a word is in the place of its figure.
    """
    over = [place for place, cell in enumerate(cells) if cell]
    if is_label(cells[over[0]]):
        return False
    labels = sum(1 for place in over if is_label(cells[place]))
    figures = sum(1 for place in over if _is_figure(below[place]))
    return len(over) > 1 and labels * 2 <= len(over) <= figures * 2


def _names_labels(cell: str) -> bool:
    """Whether a cell stands over labels of sizes; then one known word makes a header."""
    return measure_in(cell) is Measure.SIZE or system_in(cell) is not None


def _is_named(cell: str) -> bool:
    """Whether a cell says what a column holds, in words that are known."""
    if measure_in(cell) is not None or plain(cell) in chart_words().systems:
        return True
    return seller_words().columns.get(plain(cell)) in _KNOWN


def _joined(rows: Sequence[Numbered], place: int, start: int) -> _Header:
    """A header with the line above it that groups columns, and the one below that refines them."""
    names = list(rows[place][1])
    first = last = place
    if place > start and _groups(rows[place - 1][1], names):
        names = _merged(rows[place - 1][1], names)
        first = place - 1
    while last + 1 < len(rows) and _refines(rows[last + 1][1], names):
        names = _merged(names, rows[last + 1][1])
        last += 1
    lines = [[plain(cell) for cell in cells] for _, cells in rows[first : last + 1]]
    return _Header(names, first, last, lines)


def _merged(above: Sequence[str], below: Sequence[str]) -> list[str]:
    """The words over each column; what is merged across counts for all that it is over."""
    spread: list[str] = []
    for place, cell in enumerate(above):
        before = spread[-1] if place > 1 and below[place] else ""
        spread.append(cell or before)
    return [
        below[place] if one == below[place] else _with_group(one, below[place])
        for place, one in enumerate(spread)
    ]


def _with_group(group: str, name: str) -> str:
    """The words over a column with those over several; a unit goes behind, in brackets."""
    if group and name and plain(group) in seller_words().unit:
        return f"{name} ({group})"
    return f"{group} {name}".strip()


def _groups(cells: Sequence[str], names: Sequence[str]) -> bool:
    """Whether a row names groups of columns, such as "Body | | Garment"; no title does so."""
    said = [(place, cell) for place, cell in enumerate(cells) if cell]
    if not said or (said[0][0] == 0 and (cells[0] != names[0] or len(set(cells)) == 1)):
        return False
    texts = {cell for _, cell in said} - {names[0]}
    known = {*seller_words().basis, *seller_words().unit}
    return bool(texts) and all(
        len(text) <= _LONGEST_NAME
        and not _is_figure(text)
        and (not known.isdisjoint(plain(text).split()) or measure_in(text) is not None)
        for text in texts
    )


def _refines(cells: Sequence[str], names: Sequence[str]) -> bool:
    """Whether a row below the header says ends of ranges, units or more of the same kind."""
    pairs = [
        (cell, above) for cell, above in zip(cells, names, strict=True) if cell and cell != above
    ]
    if not pairs or [*cells] == [*names]:
        return False
    words = seller_words()
    ends = {*words.least, *words.most, *words.unit, *words.basis}
    if all(set(plain(cell).split()) <= ends | words.filler for cell, _ in pairs):
        return any(plain(cell) in ends or cell in _SIGNS for cell, _ in pairs)
    if all(cell in _SIGNS for cell, _ in pairs):
        return True
    return not any(map(_is_figure, cells)) and all(
        measure_in(cell) is not None and (not above or measure_in(above) is None)
        for cell, above in pairs
    )


_SIGNS = {'"', "″", "”", "''"}


# --- Rows -----------------------------------------------------------------------------------------


def _block(header: _Header, body: Sequence[Numbered], told: list[TableNote]) -> Block:
    if _is_turned(header, body):
        told.append(TableNote(KioskError("It had a size in every column, and was turned.")))
        return _turned(header, body)
    block = Block(list(header.names))
    for row in body:
        why = _no_size(row[1], header)
        if why is None:
            block.sizes.append(row)
        else:
            block.aside.append(_aside(row, why))
    return block


def _is_turned(header: _Header, body: Sequence[Numbered]) -> bool:
    """Whether every column is a size: labels across, measures down."""
    labels = sum(map(is_label, header.names[1:]))
    named = [cells[0] for _, cells in body if cells[0]]
    measures = sum(1 for name in named if measure_in(name) is not None)
    return labels > 1 and measures * 3 >= len(named) > 0


def _turned(header: _Header, body: Sequence[Numbered]) -> Block:
    """A block of a chart that had a size in every column."""
    block = Block([_name_of_labels(header.names[0])])
    columns: list[Numbered] = []
    for row in body:
        if [plain(cell) for cell in row[1]] in header.lines:
            block.aside.append(_aside(row, KioskError("The header comes again.")))
        elif not any(row[1][1:]) or len({cell for cell in row[1] if cell}) == 1:
            block.aside.append(_aside(row, KioskError("It is a note, and no size.")))
        else:
            columns.append(row)
            block.headers.append(row[1][0])
    for place, label in enumerate(header.names[1:], 1):
        number, cells = place + 1, [label, *(row[place] for _, row in columns)]
        if is_label(label) or (any(map(_is_figure, cells[1:])) and not _is_beside(label)):
            block.sizes.append((number, cells))
        elif any(cells):
            told_why = KioskError("This column is no size.")
            block.aside.append(SetAside(number, tuple(cells), told_why))
    return block


def _name_of_labels(corner: str) -> str:
    """What to call the column of labels, by what stands in the corner of a turned chart."""
    if _names_labels(corner) or (corner and not _is_named(corner) and not _is_beside(corner)):
        return corner
    return f"Size ({corner})" if corner else "Size"


def _is_beside(name: str) -> bool:
    """Whether words name something other than a size, such as a tolerance."""
    words = plain(name).split()
    beside = chart_words().besides | chart_words().totals
    return bool(words) and (words[0] in beside or plain(name) in beside)


def _no_size(cells: Sequence[str], header: _Header) -> KioskError | None:
    """Why a row is no size; None for one."""
    said = [cell for cell in cells if cell]
    if [plain(cell) for cell in cells] in header.lines:
        return KioskError("The header comes again.")
    words = plain(said[0]).split()
    totals = chart_words().totals
    begins = bool(words) and (words[0] in totals or plain(said[0]) in totals)
    if begins and not is_label(said[0]):
        return KioskError("It is a total, an average or a tolerance, and no size.")
    # What is merged over a row is in each of its cells; a label alone is a size without figures.
    merged = len(set(said)) == 1 and (len(said) > 1 or cells[0] == said[0])
    if said[0].startswith(_MARKS_OF_NOTES) or (merged and not is_label(said[0])):
        return KioskError("It is a note, and no size.")
    if not _has_figures(cells) and not is_label(said[0]):
        return KioskError("It holds no figure.")
    return None


def _has_figures(cells: Iterable[str]) -> bool:
    return any(map(_is_figure, cells))


def _is_figure(cell: str) -> bool:
    """Whether a cell is a length, or a formula that would make one."""
    text = clean(cell)
    if text.startswith("="):
        return True
    return any(map(str.isdigit, text)) and read_cell(text, LengthUnit.CM).ends is not None
