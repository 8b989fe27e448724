"""The rows of one sheet of a workbook as text, while it unfolds.

openpyxl reads what is rare: dates, truths, formulas. Its own way through a sheet goes to the end
of it first, and takes many times as long.
"""

import re
import string
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from functools import lru_cache
from io import BytesIO
from typing import IO
from xml.etree.ElementTree import Element, iterparse
from zipfile import ZipFile

from defusedxml.ElementTree import fromstring
from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format, is_timedelta_format
from openpyxl.utils import column_index_from_string
from openpyxl.worksheet._reader import ROW_TAG, WorkSheetParser
from openpyxl.xml.constants import ARC_SHARED_STRINGS, ARC_STYLE, SHEET_MAIN_NS

_NS = f"{{{SHEET_MAIN_NS}}}"
_STRING, _INLINE, _VALUE, _FORMULA = (f"{_NS}{tag}" for tag in ("si", "is", "v", "f"))
_TEXT, _RUNS = f"{_NS}t", f"{_NS}r/{_NS}t"
_DIGITS = string.digits
_WITH_FORMULA = 2
_ZEROS = re.compile("0{2,}")
# As XML in workbooks writes the first half of a line's end.
_CARRIAGE_RETURN = "_x000D_"
_DECLARED = re.compile(rb"<!(?:DOCTYPE|ENTITY)|\0")
_TAIL = 16


def rows_of(archive: ZipFile, part: str, epoch: datetime) -> Iterator[tuple[int, list[str]]]:
    """Every row of a sheet that is not empty, with its number there.

    Args:
        archive: the workbook.
        part: where the sheet is in it.
        epoch: the day from which it counts the days.

    Raises:
        Exception: of many kinds, when it is damaged.
    """
    read = _CellReader(_strings(archive), _formats(archive), epoch)
    with archive.open(part) as sheet:
        number = 0
        for row in _each(sheet, ROW_TAG):
            number = int(row.get("r", number + 1))
            yield number, read.texts(row)


class Plain:
    """A part of a workbook that is refused when it declares entities, which no workbook does."""

    def __init__(self, part: IO[bytes]) -> None:
        self._part = part
        self._tail = b""

    def read(self, size: int = -1) -> bytes:
        """The next bytes.

        Raises:
            ValueError: when they could make more of themselves, or are no UTF-8.
        """
        chunk = self._part.read(size)
        if _DECLARED.search(self._tail + chunk):
            raise ValueError("not a plain part")
        self._tail = chunk[-_TAIL:]
        return chunk


def _each(part: IO[bytes], tag: str) -> Iterator[Element]:
    """The elements of a kind, one at a time; those gone by are forgotten."""
    parents: list[Element] = []
    for event, element in iterparse(Plain(part), ("start", "end")):  # noqa: S314 - it is plain
        if event == "start":
            parents.append(element)
            continue
        parents.pop()
        if element.tag == tag:
            yield element
            parents[-1].clear()


def _strings(archive: ZipFile) -> list[str]:
    """The texts that cells name by their number."""
    if ARC_SHARED_STRINGS not in archive.namelist():
        return []
    with archive.open(ARC_SHARED_STRINGS) as part:
        return [_joined(element) for element in _each(part, _STRING)]


def _joined(element: Element) -> str:
    """A text of one piece or several."""
    text = element.findtext(_TEXT)
    if text is None:
        text = "".join(piece.text or "" for piece in element.findall(_RUNS))
    return text.replace(_CARRIAGE_RETURN, "")


def _formats(archive: ZipFile) -> list[str]:
    """How each style shows numbers."""
    if ARC_STYLE not in archive.namelist():
        return []
    styles = fromstring(archive.read(ARC_STYLE))
    own = {each.get("numFmtId"): each.get("formatCode") for each in styles.iter(f"{_NS}numFmt")}
    used = [style.get("numFmtId", "0") for style in styles.findall(f"{_NS}cellXfs/{_NS}xf")]
    return [own.get(name) or BUILTIN_FORMATS.get(int(name), "General") for name in used]


class _CellReader:
    """Reads the cells of a sheet.

    Args:
        strings: the texts that cells name by their number.
        formats: how each style shows numbers.
        epoch: the day from which days are counted.
    """

    def __init__(self, strings: Sequence[str], formats: Sequence[str], epoch: datetime) -> None:
        self._strings = strings
        self._formats = formats
        self._dates = {str(at) for at, shown_as in enumerate(formats) if is_date_format(shown_as)}
        spans = {at for at, shown_as in enumerate(formats) if is_timedelta_format(shown_as)}
        self._rare, self._formula = (
            WorkSheetParser(
                BytesIO(),
                strings,
                data_only=saved,
                epoch=epoch,
                date_formats=set(map(int, self._dates)),
                timedelta_formats=spans,
            )
            for saved in (True, False)
        )

    def texts(self, row: Element) -> list[str]:
        """The cells of a row in their places."""
        texts: list[str] = []
        column = 0
        for cell in row:
            name = cell.get("r")
            column = _column(name.rstrip(_DIGITS)) if name else column + 1
            text = self._text(cell)
            if text:
                texts.extend([""] * (column - 1 - len(texts)))
                texts.append(text)
        return texts

    def _text(self, cell: Element) -> str:
        kind, style = cell.get("t", "n"), cell.get("s", "0")
        only = cell[-1] if len(cell) in (1, _WITH_FORMULA) else None
        if only is not None and only.tag == _INLINE:
            return _joined(only)
        if only is not None and only.tag == _VALUE and only.text:
            if kind == "s":
                return self._strings[int(only.text)]
            if kind == "n" and style not in self._dates:
                return _number(only.text, self._shown_as(style))
        is_unsaved = cell.find(_FORMULA) is not None and not cell.findtext(_VALUE)
        parser = self._formula if is_unsaved else self._rare
        return _shown(parser.parse_cell(cell)["value"])

    def _shown_as(self, style: str) -> str:
        at = int(style)
        return self._formats[at] if at < len(self._formats) else "General"


@lru_cache(maxsize=1024)
def _column(letters: str) -> int:
    return column_index_from_string(letters)


def _shown(value: object) -> str:
    """A value as people see it in its sheet; a formula without one as it is written."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, datetime | date | time):
        return str(value).removesuffix(" 00:00:00")
    # Formulas over several cells have a text; what else there is are texts and spans of time.
    return str(getattr(value, "text", value)) or "="


@lru_cache(maxsize=4096)
def _number(value: str, shown_as: str) -> str:
    number = float(value)
    if shown_as.endswith("%"):
        return f"{number * 100:.10g}%"
    text = f"{number:.15g}"
    return text.zfill(len(shown_as)) if _ZEROS.fullmatch(shown_as) else text
