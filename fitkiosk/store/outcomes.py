"""How clothes fitted: outcomes of try-ons, and reviews."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from fitkiosk.domain.fit import FitLabel
from fitkiosk.domain.outcomes import NewOutcome, Outcome, Review
from fitkiosk.errors import NotFoundError
from fitkiosk.store.schema import OutcomeRow, ProductRow, ReviewRow

Counted = tuple[str, FitLabel, int]
"""A size, how it felt, and how many said so."""


class OutcomesRepository:
    """What people said of how clothes fitted; it outlives the products, and names nobody."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, outcome: NewOutcome, at: datetime) -> Outcome:
        """Keep what somebody said.

        Raises:
            NotFoundError: when the product is not in the shop any more.
        """
        sku = self._session.scalar(
            select(ProductRow.sku).where(ProductRow.id == outcome.product_id)
        )
        if sku is None:
            raise NotFoundError(
                "This product is not in the catalogue any more.", "Choose another one."
            )
        row = OutcomeRow(
            at=at,
            product_id=outcome.product_id,
            person_id=outcome.person_id,
            sku=sku,
            size=outcome.size,
            felt=int(outcome.felt),
            zone=outcome.zone,
            predicted=None if outcome.predicted is None else int(outcome.predicted),
            chance=outcome.chance,
            audience=outcome.audience,
        )
        self._session.add(row)
        self._session.flush()
        return _outcome(row)

    def remove(self, outcome_id: int) -> None:
        """Take back what somebody said; it may be gone already."""
        self._session.execute(delete(OutcomeRow).where(OutcomeRow.id == outcome_id))

    def of_person(self, person_id: int) -> tuple[Outcome, ...]:
        """What a known person said, the latest first."""
        rows = select(OutcomeRow).where(OutcomeRow.person_id == person_id)
        return tuple(map(_outcome, self._session.scalars(rows.order_by(OutcomeRow.id.desc()))))

    def give(self, from_id: int, to_id: int) -> None:
        """Let what one known person said have been said by another one."""
        theirs = update(OutcomeRow).where(OutcomeRow.person_id == from_id)
        self._session.execute(theirs.values(person_id=to_id))

    def felt_here(self, product_id: int) -> tuple[Counted, ...]:
        """What was said of a product at the kiosk, by size."""
        return self._felt(OutcomeRow, product_id)

    def felt_by_reviews(self, product_id: int) -> tuple[Counted, ...]:
        """What reviews say of a product's fit, by size."""
        return self._felt(ReviewRow, product_id)

    def stars(self, product_id: int) -> tuple[float | None, int]:
        """The mean of a product's ratings, and how many there are."""
        asked = select(func.avg(ReviewRow.rating), func.count(ReviewRow.rating))
        mean, count = self._session.execute(asked.where(ReviewRow.product_id == product_id)).one()
        return (None if mean is None else float(mean)), count

    def reviews(self, product_id: int, limit: int) -> tuple[Review, ...]:
        """The reviews of a product that have words, the newest first."""
        rows = self._session.scalars(
            select(ReviewRow)
            .where(ReviewRow.product_id == product_id, ReviewRow.text != "")
            .order_by(ReviewRow.written_on.desc(), ReviewRow.id.desc())
            .limit(limit)
        )
        return tuple(
            Review(
                row.text,
                row.rating,
                None if row.felt is None else FitLabel(row.felt),
                row.size,
                row.written_on,
            )
            for row in rows
        )

    def add_reviews(self, reviews: Iterable[tuple[int, Review]]) -> None:
        """Write reviews of products, by the products' ids."""
        rows = [
            {
                "product_id": product_id,
                "text": review.text,
                "rating": review.rating,
                "felt": None if review.felt is None else int(review.felt),
                "size": review.size,
                "written_on": review.written_on,
            }
            for product_id, review in reviews
        ]
        if rows:
            self._session.execute(insert(ReviewRow), rows)

    def _felt(
        self, table: type[OutcomeRow] | type[ReviewRow], product_id: int
    ) -> tuple[Counted, ...]:
        counted = (
            select(table.size, table.felt, func.count())
            .where(table.product_id == product_id, table.felt.is_not(None))
            .group_by(table.size, table.felt)
        )
        return tuple(
            (size, FitLabel(felt or 0), count)
            for size, felt, count in self._session.execute(counted)
        )


def _outcome(row: OutcomeRow) -> Outcome:
    return Outcome(
        row.id,
        row.at,
        row.sku,
        row.size,
        FitLabel(row.felt),
        row.zone,
        None if row.predicted is None else FitLabel(row.predicted),
        row.chance,
    )
