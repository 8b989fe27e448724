"""A table of reviews on its way into the shop."""

from datetime import date
from typing import Any

from fitkiosk.domain.fit import FitLabel
from fitkiosk.domain.imports import Column, Draft, PlannedProduct, RefusedRow, Standing
from fitkiosk.services.import_errors import NoteBook, UnknownProductError
from fitkiosk.services.import_headers import Headers
from fitkiosk.services.import_plan import Doing, Tell, sku_key
from fitkiosk.store.staging import Item, Staging
from fitkiosk.store.unit_of_work import UnitOfWork

_Review = tuple[Any, ...]
"""Product, text, stars, how it felt, size and day, as `ImportsRepository.reviews_of` gives them."""


class ReviewTable:
    """A table whose rows are reviews of products that the shop has.

    Each row stands for itself: one that is refused does not keep out the others.

    Args:
        headers: over its columns.
    """

    def __init__(self, headers: Headers) -> None:
        self._headers = headers

    def key(self, draft: Draft) -> str:
        """What the reviews of one product share."""
        return sku_key(draft.sku)

    def plan(self, work: UnitOfWork, staging: Staging, notes: NoteBook, tell: Tell) -> None:
        """Say of every review what becomes of it."""
        staging.know((sku_key(sku), product_id) for product_id, sku in work.stock.skus())
        done, count = 0, staging.item_count()
        for items in staging.items():
            known = [item.known_id for item in items if item.known_id is not None]
            kept, cards = work.imports.reviews_of(known), work.stock.as_given(known)
            planned: list[tuple[PlannedProduct, int | None, object]] = []
            refused: list[RefusedRow] = []
            for item in items:
                if item.known_id is None or item.known_id not in cards:
                    refused += self._unknown(item)
                    continue
                product = cards[item.known_id].product
                for review in (_review(item.known_id, draft) for draft in item.drafts):
                    standing = Standing.UNCHANGED if review in kept else Standing.NEW
                    if review in kept:
                        notes.add(
                            "Reviews that are known already were left out: of {examples} "
                            "({count} in all).",
                            product.sku,
                        )
                    kept.add(review)
                    entry = PlannedProduct(
                        product.sku,
                        product.name,
                        product.product_type,
                        product.fit_category,
                        1.0,
                        standing,
                        ("reviews",) if standing is Standing.NEW else (),
                    )
                    planned.append((entry, item.known_id, _as_json(review)))
            staging.refuse(refused)
            staging.plan(planned)
            done += len(items)
            tell(done, count)

    def save(self, work: UnitOfWork, staging: Staging, doing: Doing, tell: Tell) -> None:
        """Do what was planned."""
        done = 0
        for planned in staging.to_write(Standing.NEW):
            work.imports.add_reviews([_values(each.content, doing.import_id) for each in planned])
            done += len(planned)
            tell(done, None)

    def _unknown(self, item: Item) -> list[RefusedRow]:
        column = self._headers.of(Column.SKU)
        return [
            RefusedRow(draft.row, column, UnknownProductError(draft.sku), draft.cells)
            for draft in item.drafts
        ]


def _review(product_id: int, draft: Draft) -> _Review:
    facts = draft.facts
    felt = facts.get(Column.FELT)
    size = draft.sizes[0].label if draft.sizes else facts.get(Column.SIZE, "")
    return (
        product_id,
        str(facts.get(Column.REVIEW, "")),
        facts.get(Column.RATING),
        int(felt) if isinstance(felt, FitLabel) else None,
        str(size),
        facts.get(Column.DATE),
    )


def _as_json(review: _Review) -> list[object]:
    *others, day = review
    return [*others, day and day.isoformat()]


def _values(content: list[Any], import_id: int) -> dict[str, object]:
    product_id, text, rating, felt, size, day = content
    return {
        "product_id": product_id,
        "text": text,
        "rating": rating,
        "felt": felt,
        "size": size,
        "written_on": day and date.fromisoformat(day),
        "import_id": import_id,
    }
