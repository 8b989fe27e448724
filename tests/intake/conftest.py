"""Tables as sellers send them, made on the spot."""

import csv
import io
import json
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook

Lines = Sequence[Sequence[object]]
MakeFile = Callable[..., Path]


def as_csv(lines: Lines, separator: str = ",") -> str:
    text = io.StringIO()
    csv.writer(text, delimiter=separator).writerows(lines)
    return text.getvalue()


def as_json(lines: Lines) -> str:
    headers, *rows = lines
    return json.dumps([dict(zip(headers, row, strict=True)) for row in rows], ensure_ascii=False)


def save_workbook(path: Path, lines: Lines) -> None:
    book = Workbook()
    for line in lines:
        book.active.append(list(line))
    book.save(path)


@pytest.fixture
def make(tmp_path: Path) -> MakeFile:
    """Writes a file: text as UTF-8, bytes as they are, lines as CSV or by the name's ending."""

    def make(
        content: str | bytes | Lines, name: str = "seller.csv", encoding: str = "utf-8"
    ) -> Path:
        path = tmp_path / name
        if isinstance(content, bytes):
            path.write_bytes(content)
        elif isinstance(content, str):
            path.write_bytes(content.encode(encoding))
        elif name.endswith(".xlsx"):
            save_workbook(path, content)
        elif name.endswith(".json"):
            path.write_bytes(as_json(content).encode(encoding))
        else:
            path.write_bytes(as_csv(content).encode(encoding))
        return path

    return make
