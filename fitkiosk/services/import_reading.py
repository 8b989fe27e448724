"""Reading a seller's table into what lies beside the shop until it is taken in."""

from collections.abc import Callable, Iterator
from itertools import islice

from fitkiosk.domain.imports import Column, Draft, ImportMapping, RefusedRow, TableKind
from fitkiosk.intake.drafts import MADE_FROM, drafts, made_sku
from fitkiosk.intake.tables import Table
from fitkiosk.intake.values import clean, read_wearers
from fitkiosk.services.import_charts import chart_row_key
from fitkiosk.services.import_errors import CrowdedError
from fitkiosk.services.import_headers import Headers
from fitkiosk.services.import_plan import Tell, sku_key
from fitkiosk.store.staging import Staging

_AT_ONCE = 1000
_MOST_ROWS = 5000
_CHART = (Column.BRAND, Column.WEARERS, Column.CHART, Column.TYPE)


def read_into(
    staging: Staging,
    table: Table,
    mapping: ImportMapping,
    headers: Headers,
    key: Callable[[Draft], str],
    tell: Tell,
) -> int:
    """Read every row of a table.

    Args:
        staging: gets the drafts and the refused rows.
        table: open.
        mapping: how it is read.
        headers: over its columns.
        key: what the rows of one product share.
        tell: is told how far it is.

    Returns:
        How many rows there are.

    Raises:
        TableError: when the file cannot be read to its end, or changes meanwhile.
        StoreError: when the disk refuses.
    """
    rows: Iterator[Draft | RefusedRow] = drafts(table, mapping, tell)
    said = _Said(table, mapping, headers)
    count = 0
    while some := list(islice(rows, _AT_ONCE)):
        count += len(some)
        staging.add([(key(each), each) for each in some if isinstance(each, Draft)])
        refused = [each for each in some if isinstance(each, RefusedRow)]
        staging.refuse(refused, [said.key(each) for each in refused])
    staging.arrange(_MOST_ROWS, CrowdedError(_MOST_ROWS))
    return count


class _Said:
    """Of which product a row is that could not be read, as far as it says so itself."""

    def __init__(self, table: Table, mapping: ImportMapping, headers: Headers) -> None:
        self._brand = mapping.brand
        self._kind = mapping.kind
        wanted = _CHART if mapping.kind is TableKind.CHARTS else (Column.SKU, *MADE_FROM)
        self._places = {
            column: table.headers.index(header)
            for column in wanted
            if (header := headers.of(column)) is not None
        }

    def key(self, refused: RefusedRow) -> str:
        """What it shares with the other rows of the product; empty where that is not known.

        A review stands for itself.
        """
        said = {column: clean(refused.cells[place]) for column, place in self._places.items()}
        if self._brand and not said.get(Column.BRAND):
            said[Column.BRAND] = self._brand
        match self._kind:
            case TableKind.REVIEWS:
                return ""
            case TableKind.CHARTS:
                wearers = read_wearers(said.get(Column.WEARERS, ""))
                return chart_row_key({**said, Column.WEARERS: wearers})
            case TableKind.PRODUCTS if said.get(Column.SKU):
                return sku_key(said[Column.SKU])
            case TableKind.PRODUCTS if said.get(Column.NAME):
                return sku_key(made_sku(said[column] for column in MADE_FROM if said.get(column)))
            case TableKind.PRODUCTS:
                return ""
