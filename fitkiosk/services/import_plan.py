"""A table of products on its way into the shop: what becomes of each, and doing it."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import partial
from typing import NamedTuple

from fitkiosk.domain.imports import (
    Column,
    Draft,
    ImportMapping,
    PlannedProduct,
    RefusedRow,
    Standing,
)
from fitkiosk.domain.products import NewProduct
from fitkiosk.intake.product_types import ProductTypes
from fitkiosk.services.import_errors import (
    ItemRefused,
    NoteBook,
    OtherRowRefusedError,
    RepeatedBarcodeError,
)
from fitkiosk.services.import_headers import Headers
from fitkiosk.services.import_pictures import TablePictures
from fitkiosk.services.import_products import Judge, Kept, barcodes_of
from fitkiosk.store.changes import ProductChange, facts_of, given
from fitkiosk.store.charts import ChartLinks
from fitkiosk.store.search import fold
from fitkiosk.store.staging import Item, Planned, Staging
from fitkiosk.store.unit_of_work import UnitOfWork

Tell = Callable[[int, int | None], None]
"""Is told how much is done, and of how much; it raises when the import is to stop."""


class Doing(NamedTuple):
    """An import as it is written down.

    Attributes:
        import_id: its number.
        at: the moment, with its zone.
        staff_id: who does it.
    """

    import_id: int
    at: datetime
    staff_id: int | None


class ProductTable:
    """A table whose rows are products or their sizes.

    Args:
        mapping: how it is read.
        headers: over its columns.
        types: guesses what a product is.
        pictures: finds those of its products.
    """

    def __init__(
        self,
        mapping: ImportMapping,
        headers: Headers,
        types: ProductTypes,
        pictures: TablePictures,
    ) -> None:
        self._mapping = mapping
        self._headers = headers
        self._types = types
        self._pictures = pictures
        self._clashes = False

    def key(self, draft: Draft) -> str:
        """What the rows of one product share."""
        return sku_key(draft.sku)

    def plan(self, work: UnitOfWork, staging: Staging, notes: NoteBook, tell: Tell) -> None:
        """Say of every product what becomes of it."""
        staging.know((sku_key(sku), product_id) for product_id, sku in work.stock.skus())
        charts = work.charts.all()
        judge = Judge(self._mapping, self._headers, self._types, charts, ChartLinks(charts), notes)
        self._clashes = staging.has_clashes
        done, count = 0, staging.item_count()
        for items in staging.items():
            # Pictures may take long, and whoever waits may want to stop.
            self._plan_some(work, staging, judge, items, partial(tell, done, count))
            done += len(items)
            tell(done, count)

    def save(self, work: UnitOfWork, staging: Staging, doing: Doing, tell: Tell) -> None:
        """Do what was planned."""
        counts = staging.counts()
        done, count = 0, counts.get(Standing.NEW, 0) + counts.get(Standing.CHANGED, 0)
        for standing, write in ((Standing.NEW, _add), (Standing.CHANGED, _change)):
            for planned in staging.to_write(standing):
                changes = write(work, planned)
                work.changes.note(changes, doing.at, doing.staff_id, doing.import_id)
                done += len(planned)
                tell(done, count)
        work.charts.link()

    def _plan_some(
        self,
        work: UnitOfWork,
        staging: Staging,
        judge: Judge,
        items: Sequence[Item],
        go_on: Callable[[], object],
    ) -> None:
        known = [item.known_id for item in items if item.known_id is not None]
        kept = work.stock.as_given(known)
        typed = work.changes.typed_by_staff(known)
        codes = {code for item in items for draft in item.drafts for code, _ in barcodes_of(draft)}
        taken = work.stock.with_barcodes(codes)
        refused: list[RefusedRow] = []
        planned: list[tuple[PlannedProduct, int | None, object]] = []
        for item in items:
            found = kept.get(item.known_id) if item.known_id is not None else None
            had = (
                Kept(item.known_id, found.product, item.known_id in typed)
                if found is not None and item.known_id is not None
                else None
            )
            try:
                self._check(item, staging)
                pictures = self._pictures.of(item.drafts, judge.notes)
                if pictures:
                    go_on()
                product, content = judge.judge(item.drafts, had, taken, pictures)
            except ItemRefused as error:
                refused += refused_rows(item.drafts, error)
                continue
            writes = product.standing is not Standing.UNCHANGED
            planned.append((product, had and had.id, facts_of(content) if writes else None))
        staging.refuse(refused)
        staging.plan(planned)

    def _check(self, item: Item, staging: Staging) -> None:
        """Refuse a product of which a row could not be read, or whose barcode is another's too."""
        if item.bad_row is not None:
            raise ItemRefused(item.bad_row, None, OtherRowRefusedError(item.bad_row))
        if not self._clashes:
            return
        for draft in item.drafts:
            for code, size in barcodes_of(draft):
                row = staging.clash(code, item.key)
                if row is not None:
                    column = self._headers.of(Column.BARCODE, size)
                    raise ItemRefused(draft.row, column, RepeatedBarcodeError(code, row))


def refused_rows(drafts: Iterable[Draft], error: ItemRefused) -> list[RefusedRow]:
    """All rows of a product, refused for what is wrong with one of them."""
    return [
        RefusedRow(draft.row, error.column, error.reason, draft.cells)
        if draft.row == error.row
        else RefusedRow(draft.row, None, OtherRowRefusedError(error.row), draft.cells)
        for draft in drafts
    ]


def sku_key(sku: str) -> str:
    """An article number as it is compared: letter case and blanks around it do not count."""
    return fold(sku).strip()


def _add(work: UnitOfWork, planned: Sequence[Planned]) -> list[ProductChange]:
    products = [NewProduct(**given(each.content)) for each in planned]
    ids = work.products.add_many(products)
    return [
        ProductChange(product_id, product.sku, (), None, 1)
        for product_id, product in zip(ids, products, strict=True)
    ]


def _change(work: UnitOfWork, planned: Sequence[Planned]) -> list[ProductChange]:
    kept = work.stock.as_given([each.product_id for each in planned if each.product_id])
    changed = {}
    changes = []
    for each in planned:
        if each.product_id is None:
            continue
        before, revision = kept[each.product_id]
        after = NewProduct(**given(each.content))
        fields = each.changes
        if before.certainty != after.certainty:
            fields = (*fields, "certainty")
        changed[each.product_id] = after, fields
        was = facts_of(before, fields)
        changes.append(ProductChange(each.product_id, after.sku, fields, was, revision + 1))
    work.stock.change(changed)
    return changes
