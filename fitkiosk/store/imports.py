"""Sellers and the imports of their tables, in rows."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.engine import CursorResult
from sqlalchemy.orm import Session

from fitkiosk.domain.import_mapping import BadMappingError, mapping_as_json, mapping_from_json
from fitkiosk.domain.imports import ImportMapping, ImportRecord, TableKind
from fitkiosk.errors import NotFoundError
from fitkiosk.store.schema import ImportRow, ProductRow, ReviewRow, SellerRow, StaffRow
from fitkiosk.store.search import fold

_HEADERS = "headers"


class ImportsRepository:
    """Which tables were taken in, and how those of each seller are read."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def sellers(self) -> tuple[str, ...]:
        """The names of all sellers, the one used last first."""
        named = select(SellerRow.name).order_by(SellerRow.used_at.desc(), SellerRow.id.desc())
        return tuple(self._session.scalars(named))

    def mapping_of(self, seller: str) -> ImportMapping | None:
        """How a seller's last table was read; letter case does not count."""
        kept = select(SellerRow.mapping).where(SellerRow.key == _key(seller))
        return _mapping(self._session.scalar(kept))

    def mapping_for(self, headers: Sequence[str], kind: TableKind) -> ImportMapping | None:
        """How the last table with these very columns was read, whoever sent it."""
        wanted = list(headers)
        latest = select(SellerRow.mapping).order_by(SellerRow.used_at.desc(), SellerRow.id.desc())
        for written in self._session.scalars(latest):
            mapping = _mapping(written)
            if mapping and mapping.kind is kind and json.loads(written).get(_HEADERS) == wanted:
                return mapping
        return None

    def remember(self, mapping: ImportMapping, headers: Sequence[str], at: datetime) -> None:
        """Keep how a seller's tables are read, in place of what was known."""
        key = _key(mapping.seller)
        content = json.dumps({**mapping_as_json(mapping), _HEADERS: list(headers)})
        row = self._session.scalar(select(SellerRow).where(SellerRow.key == key))
        if row is None:
            row = SellerRow(key=key)
            self._session.add(row)
        row.name, row.mapping, row.used_at = mapping.seller, content, at
        self._session.flush()

    def add(
        self,
        at: datetime,
        file: str,
        mapping: ImportMapping,
        new: int,
        changed: int,
        staff_id: int | None = None,
    ) -> int:
        """Write down that a table is taken in; returns the id."""
        row = ImportRow(
            at=at,
            file=file,
            seller=mapping.seller,
            kind=mapping.kind.value,
            new=new,
            changed=changed,
            staff_id=staff_id,
        )
        self._session.add(row)
        self._session.flush()
        return row.id

    def keep_charts(self, import_id: int, content: Sequence[Any]) -> None:
        """Keep, as JSON, what an import did to size charts."""
        values = {"charts": json.dumps(content)}
        self._session.execute(update(ImportRow).where(ImportRow.id == import_id).values(values))

    def charts_of(self, import_id: int) -> list[Any]:
        """What `keep_charts` kept of an import; empty where it was nothing."""
        kept = self._session.scalar(select(ImportRow.charts).where(ImportRow.id == import_id))
        content: list[Any] = json.loads(kept) if kept else []
        return content

    def get(self, import_id: int) -> ImportRecord:
        """One import.

        Raises:
            NotFoundError: when there is none with this id.
        """
        found = self._records(import_id)
        if not found:
            raise NotFoundError(
                "There is no import with the number {number}.",
                "Look for it in the list of imports.",
                number=import_id,
            )
        return found[0]

    def all(self) -> tuple[ImportRecord, ...]:
        """Every import, the latest first."""
        return self._records(None)

    def mark_undone(self, import_id: int, at: datetime) -> None:
        """Note that an import was taken back."""
        undone = update(ImportRow).where(ImportRow.id == import_id).values(undone_at=at)
        self._session.execute(undone)

    def add_reviews(self, rows: Sequence[dict[str, object]]) -> None:
        """Write reviews, as rows of `review`."""
        if rows:
            self._session.execute(insert(ReviewRow), rows)

    def reviews_of(self, product_ids: Sequence[int]) -> set[tuple[object, ...]]:
        """The reviews of products: product, text, stars, how it felt, size and day."""
        columns = (
            *(ReviewRow.product_id, ReviewRow.text, ReviewRow.rating),
            *(ReviewRow.felt, ReviewRow.size, ReviewRow.written_on),
        )
        found = self._session.execute(select(*columns).where(ReviewRow.product_id.in_(product_ids)))
        return {tuple(row) for row in found}

    def remove_reviews(self, import_id: int) -> int:
        """Take out the reviews that came with an import; returns how many there were."""
        gone = self._session.execute(delete(ReviewRow).where(ReviewRow.import_id == import_id))
        return gone.rowcount if isinstance(gone, CursorResult) else 0

    def reviewed(self, product_ids: Sequence[int]) -> tuple[str, ...]:
        """The numbers of those of these products that have reviews which were taken in."""
        reviews = select(ReviewRow.product_id).where(
            ReviewRow.product_id.in_(product_ids), ReviewRow.import_id.is_not(None)
        )
        found = select(ProductRow.sku).where(ProductRow.id.in_(reviews)).order_by(ProductRow.id)
        return tuple(self._session.scalars(found))

    def _records(self, import_id: int | None) -> tuple[ImportRecord, ...]:
        entries = (
            select(ImportRow, StaffRow.name)
            .outerjoin(StaffRow, StaffRow.id == ImportRow.staff_id)
            .order_by(ImportRow.id.desc())
        )
        if import_id is not None:
            entries = entries.where(ImportRow.id == import_id)
        return tuple(
            ImportRecord(
                row.id,
                row.at,
                row.file,
                row.seller,
                row.new,
                row.changed,
                staff,
                row.undone_at,
                TableKind(row.kind),
            )
            for row, staff in self._session.execute(entries)
        )


def _key(seller: str) -> str:
    return fold(seller).strip()


def _mapping(written: str | None) -> ImportMapping | None:
    """A mapping as it was kept; None for one that a later program wrote in words unknown here."""
    if written is None:
        return None
    content = json.loads(written)
    content.pop(_HEADERS, None)
    try:
        return mapping_from_json(content)
    except BadMappingError:
        return None
