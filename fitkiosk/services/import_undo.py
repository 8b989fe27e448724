"""Taking an import back."""

from datetime import datetime

from fitkiosk.domain.imports import ImportRecord, TableKind
from fitkiosk.domain.products import NewProduct
from fitkiosk.errors import BadInputError
from fitkiosk.services.import_charts import put_back
from fitkiosk.store.changes import as_before
from fitkiosk.store.unit_of_work import UnitOfWork

_NAMED = 5


class UndoneAlreadyError(BadInputError):
    """An import was taken back before."""

    def __init__(self) -> None:
        super().__init__(
            "This import was taken back already.", "Import the file again to have it once more."
        )


class ChangedSinceError(BadInputError):
    """What an import did was changed again, which taking it back would lose.

    Attributes:
        count: how many products or charts.
        names: some of them.
    """

    def __init__(self, count: int, names: tuple[str, ...]) -> None:
        super().__init__(
            "{count} of what came with this import were changed later, such as {names}.",
            "Nothing was taken back. Take back the later import first, or keep both as they are.",
            count=count,
            names=names,
        )
        self.count = count
        self.names = names


def undo(work: UnitOfWork, import_id: int, at: datetime) -> ImportRecord:
    """Make the shop what it was before an import, as far as the import changed it.

    Raises:
        NotFoundError: when there is no such import.
        UndoneAlreadyError: when it was undone before.
        ChangedSinceError: when something of it was changed since.
    """
    record = work.imports.get(import_id)
    if record.undone_at is not None:
        raise UndoneAlreadyError
    match record.kind:
        case TableKind.PRODUCTS:
            _undo_products(work, import_id)
        case TableKind.CHARTS:
            changed = put_back(work, work.imports.charts_of(import_id))
            if changed:
                raise ChangedSinceError(len(changed), changed[:_NAMED])
        case TableKind.REVIEWS:
            work.imports.remove_reviews(import_id)
    work.imports.mark_undone(import_id, at)
    return work.imports.get(import_id)


def _undo_products(work: UnitOfWork, import_id: int) -> None:
    count, skus = work.changes.changed_since(import_id, _NAMED)
    if count:
        raise ChangedSinceError(count, skus)
    for changes in work.changes.of_import(import_id):
        kept = work.stock.as_given([change.product_id for change in changes])
        new = [
            change.product_id
            for change in changes
            if change.before is None and change.product_id in kept
        ]
        reviewed = work.imports.reviewed(new)
        if reviewed:
            raise ChangedSinceError(len(reviewed), reviewed[:_NAMED])
        work.stock.remove(new)
        before: dict[int, tuple[NewProduct, tuple[str, ...]]] = {
            change.product_id: (
                as_before(kept[change.product_id].product, change.before),
                change.fields,
            )
            for change in changes
            if change.before is not None and change.product_id in kept
        }
        work.stock.change(before)
    work.charts.link()
