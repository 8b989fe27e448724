"""How clothes fitted others: try-ons in this shop, and reviews."""

from collections import defaultdict
from collections.abc import Iterable

from fitkiosk.domain.fit import FitLabel
from fitkiosk.domain.outcomes import FitCounts, NewOutcome, Outcome, ReviewPage
from fitkiosk.domain.size_order import rank
from fitkiosk.services.people import Clock, utc_now
from fitkiosk.store.database import Database
from fitkiosk.store.outcomes import Counted

_MOST_REVIEWS = 30


class OutcomeService:
    """Keeps what people say after a try-on, and counts what all of them said.

    Args:
        database: where it is kept.
        clock: the present moment, in UTC.
    """

    def __init__(self, database: Database, clock: Clock = utc_now) -> None:
        self._database = database
        self._clock = clock

    def note(self, outcome: NewOutcome) -> Outcome:
        """Keep what somebody said of a size after trying it on.

        Raises:
            NotFoundError: when the product is not in the shop any more.
            StoreError: when the database refuses.
        """
        with self._database.unit_of_work() as work:
            return work.outcomes.add(outcome, self._clock())

    def take_back(self, outcome_id: int) -> None:
        """Forget an outcome that was a slip of the finger; it may be gone already.

        Raises:
            StoreError: when the database refuses.
        """
        with self._database.unit_of_work() as work:
            work.outcomes.remove(outcome_id)

    def reviews(self, product_id: int) -> ReviewPage:
        """What is known of how a product fitted; an empty page where nobody has said anything.

        Raises:
            StoreError: when the database cannot be read.
        """
        with self._database.reading() as work:
            here = work.outcomes.felt_here(product_id)
            written = work.outcomes.felt_by_reviews(product_id)
            stars, ratings = work.outcomes.stars(product_id)
            reviews = work.outcomes.reviews(product_id, _MOST_REVIEWS)
        by_size: dict[str, list[Counted]] = defaultdict(list)
        for counted in (*here, *written):
            by_size[counted[0]].append(counted)
        return ReviewPage(
            fit=_counts((*here, *written)),
            tried_here=_counts(here),
            sizes=tuple(
                (size, _counts(by_size[size])) for size in sorted(by_size, key=rank) if size
            ),
            stars=stars,
            ratings=ratings,
            reviews=reviews,
        )


def _counts(counted: Iterable[Counted]) -> FitCounts:
    of = dict.fromkeys(FitLabel, 0)
    for _, felt, count in counted:
        of[felt] += count
    return FitCounts(
        tight=of[FitLabel.TOO_TIGHT], true=of[FitLabel.PERFECT_FIT], loose=of[FitLabel.TOO_LOOSE]
    )
