"""Blocks of cells, as spreadsheets put them into the clipboard: tabs between, a line each row."""

import csv
import io
import re
from collections.abc import Sequence

_LINE_END = re.compile(r"\r\n|\r|\n")


def block_text(block: Sequence[Sequence[str]]) -> str:
    """A block as text."""
    return "".join("\t".join(map(_quoted, row)) + "\n" for row in block)


def block_of(text: str) -> list[list[str]]:
    """The block that a text is; empty for one of blanks alone."""
    lines = io.StringIO(text, newline="")
    try:
        block = list(csv.reader(lines, delimiter="\t", strict=True))
    except csv.Error:  # an inch mark at the beginning of a cell, and no quotes at all
        block = [line.split("\t") for line in _LINE_END.split(text)]
    while block and not any(map(str.strip, block[-1])):
        block.pop()
    return block


def _quoted(cell: str) -> str:
    """A cell that would be read as several, in quotes; an inch mark alone needs none."""
    if cell.startswith('"') or any(mark in cell for mark in "\t\r\n"):
        return '"' + cell.replace('"', '""') + '"'
    return cell
