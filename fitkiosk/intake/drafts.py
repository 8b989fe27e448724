"""Reads the rows of a seller's table one by one, into drafts and refusals."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from fitkiosk.domain.imports import (
    Column,
    Draft,
    DraftSize,
    ImportMapping,
    RefusedRow,
    TableKind,
)
from fitkiosk.errors import ImportCancelledError
from fitkiosk.intake.errors import BadRowError, NoticedError
from fitkiosk.intake.facts import CellFault, FactReader
from fitkiosk.intake.layout import Layout
from fitkiosk.intake.sizes import SizeReader
from fitkiosk.intake.tables import Progress, Row, Table
from fitkiosk.intake.values import LONGEST_CODE, clean
from fitkiosk.intake.words import plain

_ASK_EVERY = 500
_HASH_BYTES = 4
# What a row says of its one size, and not of its product.
_OF_THE_SIZE = (Column.SIZE, Column.SIZES, Column.BASIS, Column.UNIT)
_OF_A_REVIEW = {Column.REVIEW, Column.RATING, Column.FELT}
MADE_FROM = (Column.BRAND, Column.NAME, Column.COLOUR)
"""What an article number is made from, where a table has none."""

_NAMING = {
    TableKind.PRODUCTS: (Column.NAME,),
    TableKind.CHARTS: (Column.BRAND, Column.CHART, Column.TYPE, Column.WEARERS),
}


def drafts(
    table: Table,
    mapping: ImportMapping,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Iterator[Draft | RefusedRow]:
    """Read every row of a table, one at a time.

    The facts of a draft are, by column: `WEARERS` a `Wearers`, `PRICE` whole smallest units and
    `CURRENCY` their code, `STRETCH` per cent, `PICTURES` a tuple of files and addresses, `BARCODE`
    digits (of the product; a row with a size gives it to the size), `RATING` 1 to 5, `FELT` a
    `FitLabel`, `DATE` a day; all others are text, `COLOUR` its name. Sizes carry basis and unit.

    Args:
        table: open.
        mapping: with everything said that `questions` asks for; rows that need more are refused.
        progress: is told now and then how many bytes of how many are read.
        cancelled: is asked now and then.

    Yields:
        For every row a draft, or why it cannot be taken in; in the order of the file.

    Raises:
        ImportCancelledError: when `cancelled` says so.
        TableError: when the file cannot be read to its end, or changes meanwhile.
    """
    read = _Rows(table, mapping)
    for count, row in enumerate(table.rows(progress)):
        if count % _ASK_EVERY == 0 and cancelled is not None and cancelled():
            raise ImportCancelledError
        yield read.row(row)


class _Rows:
    """Reads the rows of one table in order."""

    def __init__(self, table: Table, mapping: ImportMapping) -> None:
        self._table = table
        self._kind = mapping.kind
        self._layout = layout = Layout.of(table, mapping)
        self._facts = FactReader(table, layout, mapping)
        self._sizes = SizeReader(table, layout)
        self._above: list[str] = []
        of_size = {*_OF_THE_SIZE, Column.BARCODE}
        self._shared = [
            place
            for column, places in layout.places.items()
            if column not in of_size
            for place in places
        ]

    def row(self, row: Row) -> Draft | RefusedRow:
        """Read a row."""
        headers = self._layout.headers
        if len(row.cells) > len(headers):
            return RefusedRow(row.number, None, _too_long(row, headers), row.cells)
        cells = self._with_above(list(map(clean, row.cells)))
        try:
            facts = self._facts.read(cells)
            sizes = self._sizes.read(cells, facts)
            self._check(facts, sizes)
        except CellFault as fault:
            header = None if fault.place is None else headers[fault.place]
            return RefusedRow(row.number, header, fault.reason, row.cells)
        if Column.SIZE in facts:
            facts.pop(Column.BARCODE, None)
        for column in _OF_THE_SIZE:
            facts.pop(column, None)
        return Draft(row.number, self._sku(facts), facts, sizes, row.cells)

    def _with_above(self, cells: list[str]) -> list[str]:
        """The cells of a row; one with a size and no product of its own has that of the row above.

        So are tables saved whose products were merged over their sizes.
        """
        above, self._above = self._above, cells
        if not above or self._kind is TableKind.REVIEWS:
            return cells
        places = self._layout.places
        if not any(cells[place] for place in places.get(Column.SIZE, ())):
            return cells
        codes = places.get(Column.SKU, ())
        names = [place for column in _NAMING[self._kind] for place in places.get(column, ())]
        if any(cells[place] for place in names or codes):
            return cells
        if any(cells[place] not in {"", above[place]} for place in codes) or not (names or codes):
            return cells
        self._table.note(
            NoticedError("Rows with a size and no name count to the product above them.")
        )
        filled = list(cells)
        for place in self._shared:
            filled[place] = filled[place] or above[place]
        self._above = filled
        return filled

    def _check(self, facts: Mapping[Column, object], sizes: Sequence[DraftSize]) -> None:
        """Refuse a row that lacks what its table is for.

        Raises:
            CellFault: with no place.
        """
        if self._kind is TableKind.CHARTS:
            if not any(size.chest_cm or size.waist_cm or size.hip_cm for size in sizes):
                raise CellFault(
                    None,
                    BadRowError(
                        "There is no size with a figure.",
                        "Write the size, and its chest, waist or hip.",
                    ),
                )
            return
        if not facts.keys() & {Column.SKU, Column.NAME}:
            raise CellFault(
                None,
                BadRowError(
                    "There is neither a name nor an article number.", "Write at least one of them."
                ),
            )
        if self._kind is TableKind.REVIEWS and not facts.keys() & _OF_A_REVIEW:
            raise CellFault(
                None,
                BadRowError(
                    "The review says nothing.", "Write its words, its stars, or how it fitted."
                ),
            )

    def _sku(self, facts: Mapping[Column, object]) -> str:
        """The article number of a row, or one made from what names its product."""
        if self._kind is TableKind.CHARTS:
            return ""
        if Column.SKU in facts:
            return str(facts[Column.SKU])
        return made_sku(str(facts[column]) for column in MADE_FROM if column in facts)


def made_sku(named: Iterable[str]) -> str:
    """An article number made from what names a product, such as brand, name and colour."""
    words = [word for part in named for word in plain(part).split()]
    # "Blue Kurta" in blue is not "blue-kurta-blue".
    made = "-".join(dict.fromkeys(words))
    if len(made) <= LONGEST_CODE:
        return made
    short = hashlib.blake2b(made.encode(), digest_size=_HASH_BYTES).hexdigest()
    return f"{made[: LONGEST_CODE - len(short) - 1]}-{short}"


def _too_long(row: Row, headers: Sequence[str]) -> BadRowError:
    return BadRowError(
        "The row has {cells} cells, and the table {columns} columns.",
        "Put quotation marks around a cell that contains the separator, or take out the cells too "
        "many.",
        cells=len(row.cells),
        columns=len(headers),
    )
