"""Tables as text: CSV and its kin, in whatever encoding and with whatever separator."""

import codecs
import csv
import io
import re
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice
from typing import BinaryIO, TextIO

from charset_normalizer import from_bytes

from fitkiosk.intake.errors import (
    DamagedTableError,
    NotATableError,
    NoticedError,
    UnclosedQuoteError,
)
from fitkiosk.intake.files import Notes, Records

SAMPLE_BYTES = 256 * 1024

_SEPARATORS = ",;\t|"
_SAMPLE_RECORDS = 60
# No row of a table is longer; a file without line ends would be read into memory whole.
_LONGEST_LINE = 4 * 1024 * 1024
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_UTF_8 = {"utf-8", "utf-8-sig"}
_WESTERN = "cp1252"
# What bytes that are no UTF-8 become under `surrogateescape`.
_STRAY = re.compile("[\udc80-\udcff]+")
_FOREIGN = re.compile(rb"[^\n]*[\x80-\xff][^\n]*\n?")
_NAMED_SEPARATOR = re.compile(r'"?sep=(.)"?\s*$', re.IGNORECASE | re.MULTILINE)
_LEAST_NULLS = 0.1


class TextTable:
    """A CSV file or one of its kin.

    Args:
        file: its name, for refusals.
        sample: its first bytes, up to `SAMPLE_BYTES`.
    """

    sheet = ""
    sheets: tuple[str, ...] = ()
    named = False

    def __init__(self, file: str, sample: bytes) -> None:
        self._file = file
        self.encoding = encoding_of(file, sample)
        text = _decoded(sample, self.encoding)
        named = _NAMED_SEPARATOR.match(text)
        self._names_separator = named is not None
        self.separator = named[1] if named else _separator_of(text)

    def records(self, file: BinaryIO, notes: Notes) -> Records:
        """Every record with its number as a spreadsheet counts: one, however many lines it takes.

        Raises:
            DamagedTableError: when a line has no end.
            UnclosedQuoteError: when a quotation mark is never closed.
        """
        number = before = 0
        with _opened(file, self.encoding) as text:
            lines = _Lines(text, self._file, notes)
            reader = csv.reader(lines, delimiter=self.separator)
            try:
                for cells in reader:
                    number += 1
                    yield number, cells if number > 1 or not self._names_separator else []
                    over, before = reader.line_num - before, reader.line_num
                    # The rest of the file has become one cell.
                    if lines.ended and over > 1 and lines.last.count('"') % 2 == 0:
                        raise UnclosedQuoteError(self._file, number)
            except csv.Error as error:  # a cell of more than 128 KB
                raise UnclosedQuoteError(self._file, number + 1) from error


def encoding_of(file: str, sample: bytes) -> str:
    """The encoding of a text by its mark, its shape, or what its letters look like.

    What is UTF-8 for the most part is read so; `mended` sees to the rest.

    Raises:
        NotATableError: when it is no text.
    """
    for mark, name in _MARKS:
        if sample.startswith(mark):
            return name
    nulls = sample.count(0)
    if nulls:
        odd = sample[1::2].count(0)
        if nulls >= _LEAST_NULLS * len(sample) and max(odd, nulls - odd) >= 0.9 * nulls:
            return "utf-16-le" if odd > nulls - odd else "utf-16-be"
        raise NotATableError(file)
    if sample.isascii():
        return "utf-8"
    text = sample.decode("utf-8", "surrogateescape")
    stray = sum(map(len, _STRAY.findall(text)))
    if stray <= sum(1 for letter in text if letter > "\x7f") - stray:
        return "utf-8"
    # The lines with foreign letters alone; of many others it would think less well.
    found = from_bytes(b"".join(islice(_FOREIGN.findall(sample), 500)))
    best = found.best()
    if best is None or any(
        _WESTERN in (each.encoding, *each.could_be_from_charset) for each in found
    ):
        return _WESTERN
    return best.encoding


class Utf8:
    """A text of any encoding, read as UTF-8."""

    def __init__(self, file: BinaryIO, encoding: str, notes: Notes) -> None:
        self._file = file
        self._decoder = codecs.getincrementaldecoder(encoding)(_on_error(encoding))
        self._notes = notes

    def read(self, size: int = -1) -> bytes:
        """The next letters, about so many bytes of them; none at the end."""
        text = None
        while not text:
            raw = self._file.read(size)
            text = self._decoder.decode(raw, final=not raw)
            if not raw:
                break
        return _mended(text, self._notes).encode("utf-8", "replace")


class _Lines(Iterator[str]):
    """The lines of a text, mended, one at a time."""

    def __init__(self, text: TextIO, name: str, notes: Notes) -> None:
        self._lines = iter(partial(text.readline, _LONGEST_LINE), "")
        self._name = name
        self._notes = notes
        self.last = ""
        self.ended = False

    def __next__(self) -> str:
        try:
            line = next(self._lines)
        except StopIteration:
            self.ended = True
            raise
        if len(line) == _LONGEST_LINE:
            raise DamagedTableError(self._name)
        self.last = line
        return line if line.isascii() else _mended(line, self._notes)


def _opened(file: BinaryIO, encoding: str) -> io.TextIOWrapper:
    return io.TextIOWrapper(file, encoding, _on_error(encoding), newline="")


def _on_error(encoding: str) -> str:
    return "surrogateescape" if encoding in _UTF_8 else "replace"


def _mended(text: str, notes: Notes) -> str:
    """A text whose stray bytes are read as Western letters, as old programs write them."""
    if _STRAY.search(text):
        notes.add(
            NoticedError("Some lines are not in UTF-8 like the others; they were read as Western.")
        )
        return _STRAY.sub(_as_western, text)
    if "\ufffd" in text:
        notes.add(
            NoticedError(
                "Some letters could not be read; a mark stands in their place.",
                "If they matter, save the file as UTF-8 and choose it again.",
            )
        )
    return text


def _as_western(stray: re.Match[str]) -> str:
    return stray[0].encode("utf-8", "surrogateescape").decode(_WESTERN, "replace")


def _decoded(sample: bytes, encoding: str) -> str:
    return codecs.getincrementaldecoder(encoding)(_on_error(encoding)).decode(sample)


def _separator_of(sample: str) -> str:
    """The separator with which most records have the same number of cells, more than one."""
    lines = sample.splitlines(keepends=True)
    # The last line may be cut off.
    return max(_SEPARATORS, key=partial(_agreement, lines[:-1] or lines))


def _agreement(lines: Sequence[str], separator: str) -> tuple[float, int]:
    """Which share of records has the same number of cells, and that number."""
    records = csv.reader(lines, delimiter=separator)
    try:
        widths = [len(record) for record in islice(records, _SAMPLE_RECORDS) if record]
    except csv.Error:
        return 0.0, 0
    many = [width for width in widths if width > 1]
    if not many:
        return 0.0, 0
    common = max(sorted(set(many), reverse=True), key=many.count)
    return round(many.count(common) / len(widths), 1), common
