"""Changes of products in rows: the trail of each, and the way back from an import."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, insert, or_, select
from sqlalchemy.orm import Session, aliased

from fitkiosk.domain.products import NewProduct, Picture, ProductSize, SizeBasis, Wearers
from fitkiosk.domain.stock import HistoryEntry
from fitkiosk.store.schema import ImportRow, ProductChangeRow, ProductRow, StaffRow
from fitkiosk.units import LengthUnit

PRODUCT_FIELDS = tuple(field.name for field in fields(NewProduct))
"""What can change of a product, in the order in which it is told."""

_TYPE_FIELDS = ("product_type", "fit_category")


@dataclass(frozen=True, slots=True)
class ProductChange:
    """One change of one product.

    Attributes:
        fields: the names of the fields that changed, of `PRODUCT_FIELDS`.
        before: those fields as they were, as `facts_of` gives them; None where the product is new.
        revision: the product's, once the change was made.
    """

    product_id: int
    sku: str
    fields: tuple[str, ...]
    before: Mapping[str, Any] | None
    revision: int


def facts_of(product: NewProduct, names: Iterable[str] = PRODUCT_FIELDS) -> dict[str, Any]:
    """Facts of a product, by the names of the fields, as JSON can hold them."""
    facts = {name: getattr(product, name) for name in names}
    if "sizes" in facts:
        facts["sizes"] = [
            [
                *(size.label, size.chest_cm, size.waist_cm, size.hip_cm),
                *(size.barcode, size.basis, size.unit),
            ]
            for size in product.sizes
        ]
    if "pictures" in facts:
        facts["pictures"] = [[each.key, each.width, each.height] for each in product.pictures]
    return facts


def given(facts: Mapping[str, Any]) -> dict[str, Any]:
    """Facts as `facts_of` wrote them, ready to be put into a `NewProduct`."""
    read = dict(facts)
    if "wearers" in read:
        read["wearers"] = Wearers(read["wearers"])
    if "sizes" in read:
        read["sizes"] = tuple(
            ProductSize(label, chest, waist, hip, barcode, SizeBasis(basis), LengthUnit(unit))
            for label, chest, waist, hip, barcode, basis, unit in read["sizes"]
        )
    if "pictures" in read:
        read["pictures"] = tuple(Picture(*each) for each in read["pictures"])
    return read


def as_before(product: NewProduct, before: Mapping[str, Any]) -> NewProduct:
    """A product with those facts that a change has kept."""
    return replace(product, **given(before))


class ChangesRepository:
    """What was changed of products, by staff and by imports."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def note(
        self,
        changes: Iterable[ProductChange],
        at: datetime,
        staff_id: int | None = None,
        import_id: int | None = None,
    ) -> None:
        """Write changes down.

        Args:
            changes: what was done.
            at: the moment, with its zone.
            staff_id: who did it.
            import_id: the import it was a part of, if it was one.
        """
        rows = [
            {
                "at": at,
                "product_id": change.product_id,
                "sku": change.sku,
                "staff_id": staff_id,
                "import_id": import_id,
                "fields": ", ".join(change.fields),
                "before": None if change.before is None else json.dumps(change.before),
                "revision": change.revision,
            }
            for change in changes
        ]
        if rows:
            self._session.execute(insert(ProductChangeRow), rows)

    def of_import(self, import_id: int, at_once: int = 1000) -> Iterator[tuple[ProductChange, ...]]:
        """The changes of an import, some at a time, in the order in which they were made."""
        last = 0
        while True:
            rows = self._session.execute(
                select(ProductChangeRow.__table__)
                .where(ProductChangeRow.import_id == import_id, ProductChangeRow.id > last)
                .order_by(ProductChangeRow.id)
                .limit(at_once)
            ).all()
            if not rows:
                return
            last = rows[-1].id
            yield tuple(
                ProductChange(
                    row.product_id,
                    row.sku,
                    tuple(row.fields.split(", ")) if row.fields else (),
                    None if row.before is None else json.loads(row.before),
                    row.revision,
                )
                for row in rows
            )

    def of_product(self, product_id: int) -> tuple[HistoryEntry, ...]:
        """What was changed of one product, the latest first."""
        entries = (
            select(ProductChangeRow, StaffRow.name, ImportRow.file, ImportRow.undone_at)
            .outerjoin(StaffRow, StaffRow.id == ProductChangeRow.staff_id)
            .outerjoin(ImportRow, ImportRow.id == ProductChangeRow.import_id)
            .where(ProductChangeRow.product_id == product_id)
            .order_by(ProductChangeRow.id.desc())
        )
        return tuple(
            HistoryEntry(
                row.at,
                tuple(row.fields.split(", ")) if row.fields else (),
                staff,
                file,
                is_first=row.before is None,
                undone=undone_at is not None,
            )
            for row, staff, file, undone_at in self._session.execute(entries)
        )

    def changed_since(self, import_id: int, at_most: int) -> tuple[int, tuple[str, ...]]:
        """How many products of an import were changed after it, and some of their numbers.

        Those that are no longer in the catalogue do not count, nor imports that were undone.
        """
        mine, later = ProductChangeRow, aliased(ProductChangeRow)
        stands = or_(later.import_id.is_(None), ImportRow.undone_at.is_(None))

        def changed(*columns: Any) -> "Select[Any]":  # noqa: ANN401
            return (
                select(*columns)
                .select_from(mine)
                .join(later, (later.product_id == mine.product_id) & (later.id > mine.id))
                .join(ProductRow, ProductRow.id == mine.product_id)
                .outerjoin(ImportRow, ImportRow.id == later.import_id)
                .where(mine.import_id == import_id, stands)
            )

        count = self._session.scalar(changed(func.count(mine.product_id.distinct()))) or 0
        skus = self._session.scalars(changed(ProductRow.sku).distinct().limit(at_most))
        return count, tuple(skus)

    def typed_by_staff(self, product_ids: Collection[int]) -> set[int]:
        """Those of these products whose type staff have said."""
        said = (ProductChangeRow.fields.contains(name) for name in _TYPE_FIELDS)
        return set(
            self._session.scalars(
                select(ProductChangeRow.product_id).where(
                    ProductChangeRow.product_id.in_(product_ids),
                    ProductChangeRow.import_id.is_(None),
                    or_(ProductChangeRow.before.is_(None), *said),
                )
            )
        )
