"""Tables as workbooks, .xlsx and .xlsm: sheets are read as text; nothing is computed or run."""

import re
import struct
import warnings
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import BinaryIO, NamedTuple
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile, ZipFile

from openpyxl.reader.workbook import WorkbookParser
from openpyxl.utils import column_index_from_string

from fitkiosk.intake.errors import (
    BloatedWorkbookError,
    DamagedTableError,
    EmptyTableError,
    NotATableError,
    NoticedError,
    UnknownSheetError,
)
from fitkiosk.intake.files import Notes, Records
from fitkiosk.intake.sheet_rows import rows_of

_WORKBOOK, _MACROS, _SHEETS = "xl/workbook.xml", "xl/vbaProject.bin", "xl/worksheets/"
_MEGABYTE = 1024**2
# A sheet is read as it unfolds, every other part whole.
_LARGEST_SHEET, _LARGEST_PART = 4096 * _MEGABYTE, 96 * _MEGABYTE
_LARGEST_RATIO, _RATIO_FROM = 250, 32 * _MEGABYTE
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s+ref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"')
_MOST_MERGES, _LONGEST_MERGE = 300_000, 80
_CELL = re.compile(rb"<(?:\w+:)?c[\s>]")
# openpyxl lets through whatever its parsers trip over.
_DAMAGE = (
    BadZipFile, ParseError, zlib.error, struct.error, ArithmeticError, AssertionError,
    AttributeError, EOFError, LookupError, NotImplementedError, RuntimeError, TypeError, ValueError,
    UserWarning,
)  # fmt: skip


class _Merge(NamedTuple):
    """Cells of one column that are one, by the numbers of their rows."""

    first: int
    last: int
    column: int


class Workbook:
    """A sheet of a workbook.

    Args:
        name: of the file, for refusals.
        file: open at its beginning.
        sheet: which sheet; None for the first that is visible and not empty.
        notes: gets what is left out, such as hidden sheets.

    Raises:
        TableError: when the file is no workbook, is damaged or too large, or has no such sheet.
    """

    named = False

    def __init__(self, name: str, file: BinaryIO, sheet: str | None, notes: Notes) -> None:
        self._file = name
        with self._damage_told(), ZipFile(file) as archive:
            self._check_size(archive)
            if _WORKBOOK not in archive.namelist():
                raise NotATableError(name)
            if _MACROS in archive.namelist():
                notes.add(NoticedError("The macros in this workbook were left alone."))
            parts = self._visible(archive, notes)
            filled = {title: part for title, part in parts.items() if _has_cells(archive, part)}
            self.sheets = tuple(filled)
            if sheet is not None and sheet not in filled:
                raise UnknownSheetError(name, sheet, self.sheets)
            if not filled:
                raise EmptyTableError(name)
            self.sheet = sheet or self.sheets[0]
            self._parts = filled
            self._merges = self._merges_in(archive, filled[self.sheet])

    def records(self, file: BinaryIO, notes: Notes) -> Records:
        """Every row of the sheet, with its number there; what is merged downwards, in each row.

        Raises:
            DamagedTableError: when the sheet breaks off.
        """
        merges = _Merges(self._merges, notes)
        with self._damage_told(), ZipFile(file) as archive:
            for number, cells in rows_of(archive, self._parts[self.sheet], self._epoch):
                yield number, merges.filled(number, cells)

    @contextmanager
    def _damage_told(self) -> Iterator[None]:
        try:
            yield
        except _DAMAGE as error:
            raise DamagedTableError(self._file) from error

    def _check_size(self, archive: ZipFile) -> None:
        for part in archive.infolist():
            most = _LARGEST_SHEET if part.filename.startswith(_SHEETS) else _LARGEST_PART
            bloated = part.file_size > max(_RATIO_FROM, _LARGEST_RATIO * part.compress_size)
            # Pictures and the like are never unfolded.
            if part.filename.endswith((".xml", ".rels")) and (bloated or part.file_size > most):
                raise BloatedWorkbookError(self._file)

    def _visible(self, archive: ZipFile, notes: Notes) -> dict[str, str]:
        """The visible sheets by name, each with its part of the archive."""
        parser = WorkbookParser(archive, _WORKBOOK, keep_links=False)
        with warnings.catch_warnings():
            # What openpyxl only warns about leaves it without sheets or styles that are there.
            warnings.simplefilter("error", UserWarning)
            parser.parse()
        self._epoch = parser.wb.epoch
        parts = {}
        for sheet, place in parser.find_sheets():
            if "worksheet" not in place.Type:
                continue
            if sheet.state == "visible":
                parts[str(sheet.name)] = str(place.target)
            else:
                notes.add(
                    NoticedError("The hidden sheet “{sheet}” was left out.", sheet=sheet.name)
                )
        return parts

    def _merges_in(self, archive: ZipFile, part: str) -> tuple[_Merge, ...]:
        """What is merged downwards; openpyxl does not tell while it streams."""
        merges: set[_Merge] = set()
        with archive.open(part) as sheet:
            tail = b""
            while chunk := sheet.read(_MEGABYTE):
                for column, first, last in _MERGED.findall(tail + chunk):
                    if first != last:
                        place = column_index_from_string(column.decode()) - 1
                        merges.add(_Merge(int(first), int(last), place))
                tail = chunk[-_LONGEST_MERGE:]
                if len(merges) > _MOST_MERGES:
                    raise BloatedWorkbookError(self._file)
        return tuple(sorted(merges))


class _Merges:
    """Fills what is merged downwards while the rows go by."""

    def __init__(self, merges: Sequence[_Merge], notes: Notes) -> None:
        self._coming = iter(merges)
        self._next = next(self._coming, None)
        self._open: dict[int, tuple[int, str]] = {}
        self._notes = notes

    def filled(self, number: int, cells: list[str]) -> list[str]:
        """The cells of a row with what reaches down to them from above."""
        if self._open and any(cells):
            self._fill(number, cells)
        while self._next is not None and self._next.first <= number:
            _, last, place = self._next
            if place < len(cells) and cells[place]:
                self._open[place] = last, cells[place]
            self._next = next(self._coming, None)
        return cells

    def _fill(self, number: int, cells: list[str]) -> None:
        for place, (last, text) in tuple(self._open.items()):
            if number > last:
                del self._open[place]
                continue
            cells.extend([""] * (place + 1 - len(cells)))
            if not cells[place]:
                cells[place] = text
                self._notes.add(
                    NoticedError("What is merged over several rows counts for each of them.")
                )


def _has_cells(archive: ZipFile, part: str) -> bool:
    """Whether there is a cell near the beginning of a sheet."""
    with archive.open(part) as sheet:
        return _CELL.search(sheet.read(_MEGABYTE)) is not None
