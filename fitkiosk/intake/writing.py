"""Writes tables that people open in a spreadsheet, such as the rows to mend."""

import csv
import io
import os
import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from itertools import chain
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from fitkiosk.intake.errors import FileUnwritableError

# What a spreadsheet takes for a formula, or may be led to.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)*")


def write_table(path: Path, headers: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write a table, whole or not at all; what was there before stays until it is done.

    Cells that a spreadsheet would run as a formula get an apostrophe in front, which it takes for
    the sign of a text.

    Args:
        path: an .xlsx workbook by its suffix, else CSV in UTF-8, as spreadsheets know it.
        headers: the names of the columns.
        rows: read one at a time.

    Raises:
        FileUnwritableError: when it cannot be written there.
    """
    lines = ([guarded(cell) for cell in line] for line in chain([headers], rows))
    write = _write_workbook if path.suffix.casefold() == ".xlsx" else _write_csv
    try:
        beside = path.with_name(f".{uuid4().hex}{path.suffix}")
        try:
            with beside.open("xb") as file:
                write(file, lines)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(path)
        finally:
            with suppress(FileNotFoundError):
                beside.unlink()
    except OSError as error:
        raise FileUnwritableError(path.name) from error


def guarded(cell: str) -> str:
    """A cell that no spreadsheet runs; plain numbers such as -5 stay numbers."""
    return f"'{cell}" if cell.startswith(_FORMULA) and not _NUMBER.fullmatch(cell) else cell


def _write_csv(file: BinaryIO, lines: Iterable[Sequence[str]]) -> None:
    text = io.TextIOWrapper(file, "utf-8-sig", "replace", newline="")
    csv.writer(text).writerows(lines)
    text.flush()
    text.detach()


def _write_workbook(file: BinaryIO, lines: Iterable[Sequence[str]]) -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    for line in lines:
        sheet.append([ILLEGAL_CHARACTERS_RE.sub("", cell) for cell in line])
    book.save(file)
