"""A database beside the shop's, for an import on its way: what was read and what becomes of it.

A table of a million rows does not fit into memory, and the sizes of one product may lie anywhere in
it. Nothing here is needed once the import is done, so a power cut may take it.
"""

import json
import shutil
import sqlite3
import tempfile
import threading
import weakref
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import date
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar, overload

from fitkiosk.domain.charts import GirthRange
from fitkiosk.domain.fit import FitLabel
from fitkiosk.domain.imports import (
    Column,
    Draft,
    DraftSize,
    PlannedProduct,
    RefusedRow,
    Standing,
)
from fitkiosk.domain.products import SizeBasis, Wearers
from fitkiosk.errors import KioskError
from fitkiosk.store.errors import explained, files_explained
from fitkiosk.units import LengthUnit

_Item = TypeVar("_Item")

_TABLES = """
CREATE TABLE draft (row INTEGER NOT NULL, key TEXT NOT NULL, sku TEXT NOT NULL, facts TEXT,
    sizes TEXT NOT NULL, cells TEXT NOT NULL);
CREATE TABLE code (code TEXT NOT NULL, key TEXT NOT NULL, row INTEGER NOT NULL);
CREATE TABLE bad (key TEXT PRIMARY KEY, row INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE refused (row INTEGER NOT NULL, col TEXT, reason TEXT NOT NULL, cells TEXT NOT NULL);
CREATE TABLE known (key TEXT PRIMARY KEY, id INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE planned (sku TEXT NOT NULL, name TEXT NOT NULL, product_type TEXT NOT NULL,
    fit_category TEXT, certainty REAL NOT NULL, standing TEXT NOT NULL, changes TEXT NOT NULL,
    sized INTEGER NOT NULL, product_id INTEGER, content TEXT);
"""
_ONCE_READ = """
CREATE INDEX draft_key ON draft (key, row);
CREATE TABLE item (first INTEGER PRIMARY KEY, key TEXT NOT NULL, rows INTEGER NOT NULL);
INSERT INTO item SELECT min(row), key, count(*) FROM draft GROUP BY key;
CREATE INDEX code_code ON code (code, row, key);
CREATE TABLE clash (code TEXT PRIMARY KEY) WITHOUT ROWID;
INSERT INTO clash SELECT code FROM code GROUP BY code HAVING count(DISTINCT key) > 1
"""
_AT_ONCE, _ROWS_AT_ONCE = 1000, 10_000
_PAGE = 500

# What facts of these columns are once they are no text, as JSON does not know them.
_READ: dict[Column, Callable[[Any], object]] = {
    Column.WEARERS: Wearers,
    Column.BASIS: SizeBasis,
    Column.UNIT: LengthUnit,
    Column.FELT: FitLabel,
    Column.DATE: date.fromisoformat,
    Column.PICTURES: lambda value: tuple(value) if isinstance(value, list) else value,
}
_COLUMNS = {column.value: column for column in Column}


class Item(NamedTuple):
    """All rows of one product (or chart), in the order of the file.

    Attributes:
        key: what they have in common.
        drafts: one a row; a row that says the same facts as the one before shares them.
        known_id: the id that `know` gave for the key, or None.
        bad_row: a row of the product that could not even be read, or None.
    """

    key: str
    drafts: tuple[Draft, ...]
    known_id: int | None
    bad_row: int | None = None


class Planned(NamedTuple):
    """A product that is to be written.

    Attributes:
        product_id: None for a new one.
        content: the JSON of what is to be written.
    """

    product_id: int | None
    changes: tuple[str, ...]
    content: Any


class Staging:
    """What was read of a table, and what is planned for it.

    Threads may share it. It goes with `close`, or once nobody holds it any more.

    Args:
        folder: where its own temporary folder is made.

    Raises:
        StoreError: when that is not possible.
    """

    def __init__(self, folder: Path) -> None:
        self._place = str(folder)
        with files_explained(self._place), explained(self._place):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._folder = Path(tempfile.mkdtemp(dir=folder))
            self._database = sqlite3.connect(
                self._folder / "staging.db", check_same_thread=False, isolation_level=None
            )
            # Lost with the program anyway; what it holds has to be fast alone.
            for pragma in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-32000"):
                self._database.execute(f"PRAGMA {pragma}")
            # Sorting is done beside it and not in memory, nor in a folder of the system.
            self._database.execute("PRAGMA temp_store=FILE")
            self._database.executescript(_TABLES)
            self._database.execute("BEGIN")
        self._lock = threading.Lock()
        self._facts: dict[str, object] = {}
        self._end = weakref.finalize(self, _discard, self._database, self._folder)

    def close(self) -> None:
        """Take it away; what was planned can no longer be read."""
        self._end()

    # --- Reading in -------------------------------------------------------------------------------

    def add(self, drafts: Sequence[tuple[str, Draft]]) -> None:
        """Take drafts in, each with the key that rows of one product share."""
        rows = []
        codes = []
        last_key, last_facts = "", ""
        for key, draft in drafts:
            facts = json.dumps(draft.facts, default=_plain)
            same = key == last_key and facts == last_facts
            last_key, last_facts = key, facts
            sizes = json.dumps([_size_values(size) for size in draft.sizes])
            cells = json.dumps(draft.cells)
            rows.append((draft.row, key, draft.sku, None if same else facts, sizes, cells))
            barcodes = {size.barcode for size in draft.sizes} | {draft.facts.get(Column.BARCODE)}
            codes += [(code, key, draft.row) for code in barcodes if code]
        with self._writing() as database:
            database.executemany("INSERT INTO draft VALUES (?, ?, ?, ?, ?, ?)", rows)
            database.executemany("INSERT INTO code VALUES (?, ?, ?)", codes)

    def know(self, keys: Iterable[tuple[str, int]]) -> None:
        """Say which keys the shop has already, with their ids; the first id of a key counts."""
        with self._writing() as database:
            database.execute("DELETE FROM known")
            database.executemany("INSERT OR IGNORE INTO known VALUES (?, ?)", keys)

    def arrange(self, most_rows: int, crowded: KioskError) -> None:
        """Bring together what belongs together; to be called once, after everything was read.

        Args:
            most_rows: how many rows a product may have; they have to fit into memory together.
            crowded: why those that have more are refused.
        """
        with self._writing() as database:
            for statement in _ONCE_READ.strip().split(";"):
                database.execute(statement)
            database.execute(
                "INSERT INTO refused SELECT draft.row, NULL, ?, draft.cells FROM draft"
                " JOIN item ON item.key = draft.key WHERE item.rows > ?",
                (json.dumps(crowded.made_of, default=str), most_rows),
            )
            database.execute("DELETE FROM item WHERE rows > ?", (most_rows,))
            database.execute("CREATE TABLE refused_before AS SELECT count(*) AS rows FROM refused")

    def items(self) -> Iterator[list[Item]]:
        """All products in the order of the file, some at a time."""
        for first, last in self._portions():
            rows = self._all(
                "SELECT item.first, item.key, known.id, draft.row, draft.sku, draft.facts,"
                " draft.sizes, draft.cells, bad.row"
                " FROM (SELECT first, key FROM item WHERE first BETWEEN ? AND ?"
                " ORDER BY first) AS item"
                " CROSS JOIN draft ON draft.key = item.key LEFT JOIN known ON known.key = item.key"
                " LEFT JOIN bad ON bad.key = item.key"
                " ORDER BY item.first, draft.row",
                (first, last),
            )
            yield [_item(list(of_item)) for _, of_item in groupby(rows, key=itemgetter(0))]

    def _portions(self) -> Iterator[tuple[int, int]]:
        """The first rows of the first and the last product that are looked at together."""
        last = -1
        while found := self._all(
            "SELECT first, rows FROM item WHERE first > ? ORDER BY first LIMIT ?", (last, _AT_ONCE)
        ):
            begin, rows = found[0][0], 0
            for first, count in found:
                if rows and rows + count > _ROWS_AT_ONCE:
                    yield begin, last
                    begin, rows = first, 0
                last, rows = first, rows + count
            yield begin, last

    def item_count(self) -> int:
        """How many products were read."""
        return int(self._all("SELECT count(*) FROM item", ())[0][0])

    @property
    def has_clashes(self) -> bool:
        """Whether any barcode stands with several products."""
        return bool(self._all("SELECT 1 FROM clash LIMIT 1", ()))

    def clash(self, code: str, key: str) -> int | None:
        """The row of another product than that of this key that has the same barcode, or None."""
        if not self._all("SELECT 1 FROM clash WHERE code = ?", (code,)):
            return None
        other = "SELECT row FROM code WHERE code = ? AND key != ? ORDER BY row LIMIT 1"
        return next((int(row) for (row,) in self._all(other, (code, key))), None)

    # --- What becomes of it -----------------------------------------------------------------------

    def refuse(self, refused: Iterable[RefusedRow], keys: Iterable[str] = ()) -> None:
        """Note rows that are not taken in.

        Args:
            refused: which, and why.
            keys: of the products that they belong to, in the same order, where the whole product
                is to be refused with them; empty ones belong to none.
        """
        refused = list(refused)
        bad = [(key, each.row) for key, each in zip(keys, refused, strict=False) if key]
        rows = [
            (
                each.row,
                each.column,
                json.dumps(each.reason.made_of, default=str),
                json.dumps(each.cells),
            )
            for each in refused
        ]
        with self._writing() as database:
            database.executemany("INSERT INTO refused VALUES (?, ?, ?, ?)", rows)
            database.executemany("INSERT OR IGNORE INTO bad VALUES (?, ?)", bad)

    def plan(self, planned: Iterable[tuple[PlannedProduct, int | None, object]]) -> None:
        """Note what becomes of products: each with its id in the shop and what is to be written."""
        rows = [
            (
                product.sku,
                product.name,
                product.product_type,
                product.fit_category,
                product.certainty,
                product.standing.value,
                ", ".join(product.changes),
                product.sized,
                product_id,
                None if content is None else json.dumps(content),
            )
            for product, product_id, content in planned
        ]
        with self._writing() as database:
            database.executemany("INSERT INTO planned VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)

    def forget_plans(self) -> None:
        """Take back what was planned and refused since `arrange`, to plan anew."""
        with self._writing() as database:
            database.execute("DELETE FROM planned")
            database.execute("DELETE FROM refused WHERE rowid > (SELECT rows FROM refused_before)")

    def counts(self) -> dict[Standing, int]:
        """How many products are planned, by what becomes of them."""
        counted = self._all("SELECT standing, count(*) FROM planned GROUP BY standing", ())
        return {Standing(standing): count for standing, count in counted}

    def to_write(self, standing: Standing) -> Iterator[list[Planned]]:
        """The planned products of one kind, some at a time, in order."""
        last = 0
        while True:
            rows = self._all(
                "SELECT rowid, product_id, changes, content FROM planned"
                " WHERE standing = ? AND rowid > ? ORDER BY rowid LIMIT ?",
                (standing.value, last, _AT_ONCE),
            )
            if not rows:
                return
            last = rows[-1][0]
            yield [
                Planned(product_id, _names(changes), json.loads(content))
                for _, product_id, changes, content in rows
            ]

    @property
    def refused(self) -> "Sequence[RefusedRow]":
        """Every refused row, in the order of the file."""
        count = self._all("SELECT count(*) FROM refused", ())[0][0]
        some = "SELECT row, col, reason, cells FROM refused ORDER BY row, rowid LIMIT ? OFFSET ?"
        return _Pages(count, lambda *page: [_refused(*row) for row in self._all(some, page)])

    @property
    def products(self) -> "Sequence[PlannedProduct]":
        """Every planned product, in the order of the file."""
        count = self._all("SELECT count(*) FROM planned", ())[0][0]
        some = (
            "SELECT sku, name, product_type, fit_category, certainty, standing, changes, sized"
            " FROM planned ORDER BY rowid LIMIT ? OFFSET ?"
        )
        return _Pages(count, lambda *page: [_planned(*row) for row in self._all(some, page)])

    def _all(self, query: str, values: Sequence[object]) -> list[tuple[Any, ...]]:
        with self._lock, explained(self._place):
            return self._database.execute(query, values).fetchall()

    def _writing(self) -> "_Writing":
        return _Writing(self._lock, self._database, self._place)


class _Writing:
    """Holds the database while something is written to it."""

    def __init__(self, lock: threading.Lock, database: sqlite3.Connection, place: str) -> None:
        self._lock, self._database, self._explained = lock, database, explained(place)

    def __enter__(self) -> sqlite3.Connection:
        self._lock.acquire()
        self._explained.__enter__()
        return self._database

    def __exit__(self, *raised: Any) -> None:  # noqa: ANN401
        try:
            self._explained.__exit__(*raised)
        finally:
            self._lock.release()


class _Pages(Sequence[_Item], Generic[_Item]):
    """A table as a sequence of which only what is asked for is read."""

    def __init__(self, count: int, read: Callable[[int, int], list[_Item]]) -> None:
        self._count, self._read = count, read

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, place: int) -> _Item: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[_Item]: ...

    def __getitem__(self, place: int | slice) -> _Item | Sequence[_Item]:
        if isinstance(place, slice):
            start, stop, step = place.indices(len(self))
            if step == 1:
                return tuple(self._read(max(stop - start, 0), start))
            return tuple(self[each] for each in range(start, stop, step))
        index = place + len(self) if place < 0 else place
        if not 0 <= index < len(self):
            raise IndexError(place)
        return self._read(1, index)[0]

    def __iter__(self) -> Iterator[_Item]:
        for start in range(0, len(self), _PAGE):
            yield from self._read(_PAGE, start)


def discard_leftovers(folder: Path) -> None:
    """Take away what a power cut or a crash has left of imports on their way."""
    shutil.rmtree(folder, ignore_errors=True)


def _discard(database: sqlite3.Connection, folder: Path) -> None:
    with suppress(sqlite3.Error):
        database.close()
    shutil.rmtree(folder, ignore_errors=True)


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else str(value)


def _size_values(size: DraftSize) -> tuple[object, ...]:
    return (
        *(size.label, size.chest_cm, size.waist_cm, size.hip_cm),
        *(size.barcode, size.basis, size.unit),
    )


def _item(rows: list[tuple[Any, ...]]) -> Item:
    drafts: list[Draft] = []
    for _, _, _, row, sku, written, sizes, cells, _ in rows:
        facts = drafts[-1].facts if written is None else _facts(written)
        drafts.append(
            Draft(row, sku, facts, tuple(map(_size, json.loads(sizes))), tuple(json.loads(cells)))
        )
    return Item(rows[0][1], tuple(drafts), rows[0][2], rows[0][-1])


def _facts(written: str) -> dict[Column, object]:
    facts: dict[Column, object] = {}
    for name, value in json.loads(written).items():
        column = _COLUMNS[name]
        read = _READ.get(column)
        facts[column] = read(value) if read else value
    return facts


def _size(values: list[Any]) -> DraftSize:
    label, chest, waist, hip, barcode, basis, unit = values
    return DraftSize(
        label,
        _girth(chest),
        _girth(waist),
        _girth(hip),
        barcode,
        SizeBasis(basis) if basis else None,
        LengthUnit(unit) if unit else None,
    )


def _girth(ends: list[float] | None) -> GirthRange | None:
    return None if ends is None else (ends[0], ends[1])


def _names(written: str) -> tuple[str, ...]:
    return tuple(written.split(", ")) if written else ()


def _refused(row: int, column: str | None, reason: str, cells: str) -> RefusedRow:
    happened, remedy, values = json.loads(reason)
    told = {key: tuple(each) if isinstance(each, list) else each for key, each in values.items()}
    error = KioskError.remade(happened, remedy, told)
    return RefusedRow(row, column, error, tuple(json.loads(cells)))


def _planned(*values: Any) -> PlannedProduct:  # noqa: ANN401
    sku, name, product_type, category, certainty, standing, changes, sized = values
    return PlannedProduct(
        sku,
        name,
        product_type,
        category,
        certainty,
        Standing(standing),
        _names(changes),
        bool(sized),
    )
