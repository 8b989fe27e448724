"""Charts as plain text: cells of a spreadsheet, CSV, Markdown, or columns with blanks between."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable

from fitkiosk.intake.errors import TableError
from fitkiosk.intake.files import Notes
from fitkiosk.intake.text_tables import SAMPLE_BYTES, TextTable

Rows = list[list[str]]

_DIGIT = re.compile(r"\d")
_RULE = re.compile(r"\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)+\|?|\|\s*:?-{2,}:?\s*\|")
_GAP = re.compile(r"\t|\s{2,}")
_BLANK = re.compile(r"\s+")
# A cell that begins and ends with a quotation mark.
_QUOTED = re.compile(r'(?:^|\t)"(?:[^"]|"")*"(?=\t|\r?$)', re.MULTILINE)
_MOSTLY = 0.6


def rows_of_text(text: str) -> Rows:
    """The rows of a text; one that is no table comes as it is.

    Args:
        text: not blank.
    """
    lines = [line for line in text.splitlines() if not _RULE.fullmatch(line.strip())]
    filled = [line for line in lines if line.strip()]
    if _are_enough(line.lstrip().startswith("|") for line in filled):
        return [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in lines]
    if _are_enough("\t" in line for line in filled):
        return _tabbed(text)
    for rows in (_separated("\n".join(lines)), _aligned(lines, _GAP)):
        if _is_table(rows):
            return rows
    words = _aligned(lines, _BLANK)
    if _is_table(words) and _is_dense(words):
        return words
    return [[line] for line in lines]


def _are_enough(seen: Iterable[bool]) -> bool:
    """Whether lines are those of a table: two of them are, or all there are."""
    lines = list(seen)
    return sum(lines) >= min(2, len(lines)) > 0


def _tabbed(text: str) -> Rows:
    """Cells as spreadsheets copy them: one with a line's end in it stands in quotation marks."""
    if _QUOTED.search(text) and text.count('"') % 2 == 0:
        try:
            return list(csv.reader(io.StringIO(text, newline=""), delimiter="\t"))
        except csv.Error:  # a cell of more than 128 KB
            pass
    return [line.split("\t") for line in text.splitlines()]


def _separated(text: str) -> Rows:
    written = text.encode("utf-8", "replace")
    try:
        table = TextTable("", written[:SAMPLE_BYTES])
        return [list(cells) for _, cells in table.records(io.BytesIO(written), Notes())]
    except TableError:  # a quotation mark that is an inch
        return []


def _aligned(lines: list[str], gap: re.Pattern[str]) -> Rows:
    """Lines parted at gaps; a line with other gaps than most, such as a title, stays whole.

    A line that begins with a gap has an empty first cell.
    """
    parted = [gap.split(line.strip()) for line in lines]
    usual = Counter(len(cells) for cells in parted if _figures(cells)).most_common(1)
    width = usual[0][0] if usual else 1
    rows = []
    for line, cells in zip(lines, parted, strict=True):
        indented = line[:1].isspace() and len(cells) == width - 1
        whole = gap is _BLANK and len(cells) != width and not indented
        rows.append([line.strip()] if whole else ["", *cells] if indented else cells)
    return rows


def _figures(cells: list[str]) -> int:
    return sum(1 for cell in cells if _DIGIT.search(cell))


def _is_table(rows: Rows) -> bool:
    """Whether most rows with figures have several cells."""
    of_figures = [sum(1 for cell in row if cell.strip()) for row in rows if _figures(row)]
    several = sum(1 for count in of_figures if count > 1)
    return several * 2 > len(of_figures) > 0


def _is_dense(rows: Rows) -> bool:
    """Whether rows are mostly figures, as no sentence is."""
    several = [row for row in rows if len(row) > 1]
    dense = [row for row in several if _figures(row) * 2 >= len(row) - 1]
    return len(dense) > 1 and len(dense) >= _MOSTLY * len(several)
