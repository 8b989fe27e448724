"""Opens the tables of sellers: CSV and its kin, workbooks, JSON."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import BinaryIO, NamedTuple, Protocol

from openpyxl.utils import get_column_letter

from fitkiosk.domain.imports import TableNote
from fitkiosk.intake.columns import names_columns, size_label
from fitkiosk.intake.errors import (
    EmptyTableError,
    NoHeaderError,
    NotATableError,
    NoticedError,
    OldWorkbookError,
)
from fitkiosk.intake.files import FileStamp, Notes, Records, unchanged
from fitkiosk.intake.json_tables import JsonTable, looks_like_json
from fitkiosk.intake.text_tables import SAMPLE_BYTES, TextTable
from fitkiosk.intake.workbooks import Workbook

SAMPLE_ROWS = 2_000
"""How many rows are looked at before a table is read in earnest, at most."""

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_NO_TABLES = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"{\\rtf",
    b"\x1f\x8b",
    b"Rar!",
    b"7z\xbc",
)
_BLANK_BYTES = b" \t\r\n\0\xef\xbb\xbf\xff\xfe"
_HEADER_WITHIN = 40
_SAMPLE_LETTERS = 4_000_000
_LONGEST_HEADER = 120
_CHECK_EVERY = 1_000

Progress = Callable[[int, int | None], None]
"""Is told how many bytes were read, and of how many."""


class Row(NamedTuple):
    """A row of a table.

    Attributes:
        number: as a spreadsheet counts, the header and empty rows included.
        cells: as text, one for each header; more where the row is longer.
    """

    number: int
    cells: tuple[str, ...]


class _Format(Protocol):
    """How a kind of file gives its rows."""

    @property
    def sheet(self) -> str: ...

    @property
    def sheets(self) -> tuple[str, ...]: ...

    @property
    def named(self) -> bool:
        """Whether its first record are surely the names of the columns."""
        ...

    def records(self, file: BinaryIO, notes: Notes) -> Records: ...


class Table:
    """A seller's table, open to be read as often as needed; the file is closed in between.

    Attributes:
        headers: no two alike; an empty one is called by its letter, such as "column C".
        sheet: which sheet of a workbook; empty where there are none.
        sheets: the visible ones.
        bytes: the size of the file.
        sample: its first rows, to judge its columns by.
    """

    def __init__(self, path: Path, stamp: FileStamp, read: _Format, notes: Notes) -> None:
        self._path = path
        self._stamp = stamp
        self._format = read
        self._notes = notes
        self.sheet = read.sheet
        self.sheets = read.sheets
        self.bytes = stamp.bytes
        first = self._first_records()
        self._header_row, self.headers = self._find_header(first[:_HEADER_WITHIN])
        self.sample = tuple(self._rows(iter(first)))

    @property
    def file(self) -> str:
        """The name of the file."""
        return self._path.name

    @property
    def notes(self) -> tuple[TableNote, ...]:
        """What was noticed so far; there may be more when all rows were read."""
        return self._notes.all()

    def note(self, told: NoticedError) -> None:
        """Note something that shows in the rows; each thing counts once."""
        self._notes.add(told)

    def rows(self, progress: Progress | None = None) -> Iterator[Row]:
        """Every row below the header that is not empty, one at a time.

        Args:
            progress: is told now and then how far it is.

        Raises:
            FileChangedError: when the file is not what it was when it was opened.
            FileUnavailableError: when it cannot be read any more.
            TableError: when it is damaged further down.
        """
        return self._rows(self._records(progress))

    def _rows(self, records: Iterator[tuple[int, Sequence[str]]]) -> Iterator[Row]:
        width = len(self.headers)
        for number, cells in records:
            if number <= self._header_row:
                continue
            filled = len(cells)
            while filled and not cells[filled - 1].strip():
                filled -= 1
            if filled:
                missing = ("",) * (width - len(cells))
                yield Row(number, (*cells[: max(filled, width)], *missing))

    def _first_records(self) -> list[tuple[int, Sequence[str]]]:
        """Those that are looked at to judge the columns."""
        first = []
        letters = 0
        for number, cells in islice(self._records(None), SAMPLE_ROWS):
            first.append((number, cells))
            letters += sum(map(len, cells))
            if letters > _SAMPLE_LETTERS:
                break
        return first

    def _records(self, progress: Progress | None) -> Iterator[tuple[int, Sequence[str]]]:
        self._stamp.check(self._path)
        with unchanged(self._path, self._stamp), self._path.open("rb") as file:
            done = 0
            with closing(self._format.records(file, self._notes)) as records:
                for count, record in enumerate(records):
                    yield record
                    if count % _CHECK_EVERY == 0:
                        self._stamp.check(self._path)
                        if progress is not None and not file.closed:
                            done = max(done, file.tell())
                            progress(done, self._stamp.bytes)
        if progress is not None:
            progress(self._stamp.bytes, self._stamp.bytes)

    def _find_header(
        self, records: Sequence[tuple[int, Sequence[str]]]
    ) -> tuple[int, tuple[str, ...]]:
        """The row that names the columns, and their names.

        It is the first of which two cells are known names, or else the first that looks like one;
        titles above it are passed over.
        """
        filled = [(number, cells) for number, cells in records if any(map(str.strip, cells))]
        if not filled:
            raise EmptyTableError(self.file)
        number, cells = filled[0] if self._format.named else self._header_among(filled)
        if number != filled[0][0]:
            self._notes.add(
                NoticedError(
                    "The columns are named in row {row}; what stands above was passed over.",
                    row=number,
                )
            )
        below = [each for at, each in filled if at > number]
        names = [" ".join(cell.split()) for cell in cells]
        width = max((at + 1 for at, name in enumerate(names) if name), default=0)
        # A column without a name is one, if most rows have something in it.
        while sum(1 for each in below if len(each) > width and each[width].strip()) * 2 > len(
            below
        ):
            width += 1
        names = [*names, *[""] * width][:width]
        return number, _told_apart(
            [name or f"column {get_column_letter(at)}" for at, name in enumerate(names, 1)]
        )

    def _header_among(
        self, filled: Sequence[tuple[int, Sequence[str]]]
    ) -> tuple[int, Sequence[str]]:
        said = [[cell.strip() for cell in cells if cell.strip()] for _, cells in filled]
        usual = Counter(map(len, said)).most_common(1)[0][0]
        wide = [
            (record, each)
            for record, each in zip(filled, said, strict=True)
            if len(each) * 2 >= usual
        ]
        known = (record for record, each in wide if names_columns(each) >= min(2, len(each)))
        likely = (record for record, each in wide if _like_names(each))
        found = next(known, None) or next(likely, None)
        if found is None:
            raise NoHeaderError(self.file)
        return found


def open_table(path: Path, sheet: str | None = None) -> Table:
    """Open a seller's table; what kind of file it is, its first bytes say, not its name.

    Args:
        path: a CSV file or one of its kin, an .xlsx or .xlsm workbook, JSON, or JSON Lines.
        sheet: which sheet of a workbook; None for the first one that is visible and not empty.

    Raises:
        TableError: when it cannot be read as a table; its kind and its words say why.
    """
    stamp = FileStamp.of(path)
    notes = Notes()
    with unchanged(path, stamp), path.open("rb") as file:
        sample = file.read(SAMPLE_BYTES)
        file.seek(0)
        read = _format_of(path, sample, file, sheet, notes)
    return Table(path, stamp, read, notes)


class RawTable(NamedTuple):
    """The first rows of a file, before anybody said which of them names the columns.

    Attributes:
        records: each with its number in the file.
        more: whether there are further ones.
        sheets: of a workbook, those that are visible and not empty.
    """

    records: tuple[tuple[int, tuple[str, ...]], ...]
    more: bool
    sheets: tuple[str, ...]
    notes: tuple[TableNote, ...]


def raw_table(path: Path, sheet: str | None, most: int) -> RawTable:
    """Read the first rows of a file as they stand.

    Args:
        path: as for `open_table`.
        sheet: as for `open_table`.
        most: how many rows.

    Raises:
        TableError: when it cannot be read as a table.
    """
    stamp = FileStamp.of(path)
    notes = Notes()
    with unchanged(path, stamp), path.open("rb") as file:
        sample = file.read(SAMPLE_BYTES)
        file.seek(0)
        read = _format_of(path, sample, file, sheet, notes)
        file.seek(0)
        with closing(read.records(file, notes)) as records:
            first = tuple((number, tuple(cells)) for number, cells in islice(records, most + 1))
    return RawTable(first[:most], len(first) > most, read.sheets, notes.all())


def _format_of(
    path: Path, sample: bytes, file: BinaryIO, sheet: str | None, notes: Notes
) -> _Format:
    if not sample.strip(_BLANK_BYTES):
        raise EmptyTableError(path.name)
    if sample.startswith(_ZIP):
        return Workbook(path.name, file, sheet, notes)
    if sample.startswith(_OLE):
        raise OldWorkbookError(path.name, locked=_ENCRYPTED in sample + file.read())
    if sample.startswith(_NO_TABLES):
        raise NotATableError(path.name)
    if looks_like_json(path.name, sample):
        return JsonTable(path.name, file, sample)
    return TextTable(path.name, sample)


def _like_names(cells: Sequence[str]) -> bool:
    """Whether cells could name columns: short, unlike, and hardly a number among them."""
    numbers = sum(1 for cell in cells if cell[0].isdigit() and size_label(cell) is None)
    short = all(len(cell) <= _LONGEST_HEADER for cell in cells)
    return short and len(set(cells)) == len(cells) and numbers * 4 <= len(cells)


def _told_apart(names: Sequence[str]) -> tuple[str, ...]:
    """The same names, those that come again with a number."""
    seen: Counter[str] = Counter()
    apart: list[str] = []
    for name in names:
        seen[name] += 1
        unique = name if seen[name] == 1 else f"{name} ({seen[name]})"
        apart.append(unique)
        if unique != name:
            seen[unique] += 1
    return tuple(apart)
