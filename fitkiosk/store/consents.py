"""What people agreed to, in rows."""

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from fitkiosk.domain.consent import Consent
from fitkiosk.store.schema import ConsentRow


class ConsentsRepository:
    """That people agreed to be remembered; the words themselves are not stored here."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, person_id: int, consent: Consent) -> None:
        """Keep that a person agreed."""
        self._session.add(
            ConsentRow(
                person_id=person_id,
                given_at=consent.given_at,
                wording=consent.wording,
                language=consent.language,
                retention_days=consent.retention_days,
            )
        )
        self._session.flush()

    def of(self, person_id: int) -> tuple[Consent, ...]:
        """What a person agreed to, the oldest first, without the words."""
        rows = self._session.scalars(
            select(ConsentRow).where(ConsentRow.person_id == person_id).order_by(ConsentRow.id)
        )
        return tuple(
            Consent(row.given_at, row.wording, row.language, retention_days=row.retention_days)
            for row in rows
        )

    def shortest_days(self) -> int | None:
        """The fewest days that anybody agreed to; None where nobody's are limited."""
        return self._session.scalar(select(func.min(ConsentRow.retention_days)))

    def give(self, from_id: int, to_id: int) -> None:
        """Make what one person agreed to stand with another."""
        self._session.execute(
            update(ConsentRow).where(ConsentRow.person_id == from_id).values(person_id=to_id)
        )
