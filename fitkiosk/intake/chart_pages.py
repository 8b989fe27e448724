"""Charts on web pages: the tables in them as rows, what is merged in each of its cells."""

import re
from html.parser import HTMLParser
from typing import NamedTuple

_DIGIT = re.compile(r"\d")
_CELLS = {"td", "th"}
_BREAKS = {
    "br", "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "caption", "section", "dt", "dd",
}  # fmt: skip
_UNSEEN = {"script", "style", "template", "head", "title", "noscript", "select"}
_WIDEST, _HIGHEST, _MOST_CELLS = 60, 200, 200_000
# How much of the text before and after a table comes along, in lines.
_BEFORE, _AFTER = 6, 8


class Page(NamedTuple):
    """What of a web page can belong to a size chart.

    Attributes:
        rows: of all tables with figures, with the text next to them, each line a cell of its own.
        tables: how many tables that are.
        left_out: how many lines of text stand further off.
    """

    rows: list[list[str]]
    tables: int
    left_out: int


def page_of(html: str) -> Page:
    """The tables of a web page, in order.

    Args:
        html: the source; none of its scripts and addresses are followed.
    """
    parser = _Parser()
    parser.feed(html)
    parser.close()
    rows: list[list[str]] = []
    near: list[str] = []
    tables = left_out = 0
    for part in parser.parts:
        if isinstance(part, str):
            near.append(part)
        elif not _has_figures(part):
            near += [" ".join(dict.fromkeys(filter(None, row))) for row in part]
        else:
            after = _AFTER if tables else 0
            if len(near) > after + _BEFORE:
                left_out += len(near) - after - _BEFORE
                near = [*near[:after], *near[-_BEFORE:]]
            rows += [[line] for line in near]
            rows += part
            near, tables = [], tables + 1
    rows += [[line] for line in near[:_AFTER]]
    return Page(rows, tables, left_out + max(len(near) - _AFTER, 0))


def _has_figures(rows: list[list[str]]) -> bool:
    return any(_DIGIT.search(cell) for row in rows for cell in row)


class _Parser(HTMLParser):
    """Gathers every table and what stands between them; a table inside another is its own.

    Attributes:
        parts: tables as rows, and lines of text, in order.
    """

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str | list[list[str]]] = []
        self._open: list[_Table] = []
        self._line: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a table, a row or a cell."""
        if tag == "body":
            self._unseen = 0
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag == "table":
            self._end_line()
            self._open.append(_Table())
        elif self._open and tag == "tr":
            self._open[-1].begin_row()
        elif self._open and tag in _CELLS:
            self._end_line()
            self._open[-1].begin_cell(dict(attrs))
        elif tag in _BREAKS:
            self._break()

    def handle_endtag(self, tag: str) -> None:
        """End what was begun."""
        if tag in _UNSEEN:
            self._unseen = max(self._unseen - 1, 0)
        elif tag == "table" and self._open:
            self._end_table()
        elif self._open and tag in _CELLS:
            self._open[-1].end_cell()
        elif tag in _BREAKS:
            self._break()

    def handle_data(self, data: str) -> None:
        """Text, of a cell or beside the tables."""
        if self._unseen:
            return
        if not self._open or not self._open[-1].add(data):
            self._line.append(data)

    def close(self) -> None:
        """What is still open at the end was cut off there."""
        super().close()
        while self._open:
            self._end_table()
        self._end_line()

    def _break(self) -> None:
        if not self._open or not self._open[-1].add(" "):
            self._end_line()

    def _end_line(self) -> None:
        line = " ".join("".join(self._line).split())
        if line:
            self.parts.append(line)
        self._line = []

    def _end_table(self) -> None:
        self._end_line()
        rows = self._open.pop().rows()
        if rows:
            self.parts.append(rows)


class _Table:
    """One table while it is read."""

    def __init__(self) -> None:
        self._filled: dict[tuple[int, int], str] = {}
        self._row = -1
        self._column = 0
        self._text: list[str] | None = None
        self._spans = (1, 1)

    def begin_row(self) -> None:
        """The next row."""
        self.end_cell()
        self._row, self._column = self._row + 1, 0

    def begin_cell(self, attributes: dict[str, str | None]) -> None:
        """The next cell that is free."""
        self.end_cell()
        self._row = max(self._row, 0)
        self._text = []
        self._spans = (
            _span(attributes.get("rowspan"), _HIGHEST),
            _span(attributes.get("colspan"), _WIDEST),
        )

    def add(self, text: str) -> bool:
        """Text of the cell; whether there is one."""
        if self._text is None:
            return False
        self._text.append(text)
        return True

    def end_cell(self) -> None:
        """Put the cell where it belongs."""
        if self._text is None:
            return
        while (self._row, self._column) in self._filled:
            self._column += 1
        text = " ".join("".join(self._text).split())
        down, across = self._spans if len(self._filled) < _MOST_CELLS else (1, 1)
        for row in range(self._row, self._row + down):
            for column in range(self._column, self._column + across):
                self._filled[row, column] = text
        self._column += across
        self._text = None

    def rows(self) -> list[list[str]]:
        """All of it; a cell that is missing is empty, and a span ends at the last row."""
        self.end_cell()
        widths: dict[int, int] = {}
        for row, column in self._filled:
            widths[row] = max(widths.get(row, 0), column + 1)
        return [
            [self._filled.get((row, column), "") for column in range(widths.get(row, 0))]
            for row in range(self._row + 1)
        ]


def _span(written: str | None, most: int) -> int:
    digits = (written or "").strip()
    return min(max(int(digits), 1), most) if digits.isascii() and digits.isdigit() else 1
