"""Whom a chart fits: its sizes on a sample of the people it is for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from fitkiosk.charts.changes import Idea, judged, proposed, worth_telling
from fitkiosk.charts.errors import (
    ChildrenError,
    NoCategoryError,
    NoSizesError,
    UnknownBodiesError,
)
from fitkiosk.charts.figures import product_sizes
from fitkiosk.charts.fittings import FEATURES, Fittings
from fitkiosk.charts.maps import coverage_maps
from fitkiosk.charts.uncovered import uncovered_groups
from fitkiosk.domain.coverage import (
    Comparison,
    Coverage,
    Match,
    SizeChange,
    SizeShare,
)
from fitkiosk.domain.fit import FitCategory, FitLabel
from fitkiosk.domain.products import Audience, SizeRun, Wearers
from fitkiosk.domain.sheets import ReadChart
from fitkiosk.fit.advisor import Advisor, Verdicts
from fitkiosk.fit.features import Matrix
from fitkiosk.fit.garments import GarmentTable
from fitkiosk.population.bodies import BodyPopulation

PEOPLE = 10_000
_SEED = 20_240_613
_STOCK = 100
_NOBODY = -1
# Of ten thousand people each takes some ten megabytes; a comparison needs two at once.
_KEPT = 2


@dataclass(frozen=True, slots=True)
class _Counted:
    """A chart held against the sample.

    Attributes:
        run: its sizes that have every figure.
        unjudged: the labels of those that have not.
        verdicts: its sizes on every body.
        fits: whether each size fits each body, shape (people, sizes).
        takes: the place of the size that each takes, `_NOBODY` for none, shape (people,).
    """

    category: FitCategory
    run: SizeRun
    unjudged: tuple[str, ...]
    verdicts: Verdicts
    fits: NDArray[np.bool_]
    takes: NDArray[np.intp]

    @property
    def labels(self) -> tuple[str, ...]:
        """Of its sizes, in order."""
        return tuple(size.label for size in self.run.sizes)

    @property
    def by_girth(self) -> NDArray[np.intp]:
        """The places of its sizes, smallest first: a chart may begin with the largest."""
        # The same for every body.
        return np.argsort(self.verdicts.felt[0].mean(axis=1), kind="stable")


class Census:
    """Holds charts against samples of people, the same for every chart; threads may share it.

    Args:
        advisor: answers for every body, as it does for a person.
        populations: the bodies of each audience.
        people: how many to sample.
    """

    def __init__(
        self,
        advisor: Advisor,
        populations: Mapping[Audience, BodyPopulation],
        people: int = PEOPLE,
    ) -> None:
        self._advisor = advisor
        self._populations = populations
        self._samples = {
            audience: population.sample_within_limits(people, np.random.default_rng(_SEED))
            for audience, population in populations.items()
        }
        self._fittings = Fittings(advisor, self._samples)
        # Changes are asked for after coverage, and of two charts only one is edited.
        self._counted = lru_cache(maxsize=_KEPT)(self._count)

    def cover(self, read: ReadChart, audience: Audience) -> Coverage:
        """Whom a chart fits.

        Args:
            read: the chart; its facts say which category answers.
            audience: whose bodies.

        Raises:
            NoCategoryError, NoSizesError, ChildrenError, UnknownBodiesError: when it cannot be
                told.
            UnknownCategoryError: when the category is not declared.
            CategoryUnavailableError: when the category is switched off.
        """
        return self._coverage(self._of(read, audience), audience)

    def changes(self, read: ReadChart, audience: Audience) -> tuple[SizeChange, ...]:
        """What adding, dropping or shifting a size would do, the best first.

        Args:
            read: the chart.
            audience: whose bodies.

        Raises:
            KioskError: as `cover`.
        """
        counted = self._of(read, audience)
        ideas = proposed(counted.run.sizes, counted.by_girth.tolist())
        if not ideas:
            return ()
        fits = self._would_fit(counted, ideas, audience)
        return worth_telling(judged(ideas, fits, counted.labels, counted.fits))

    def compare(self, read: ReadChart, other: ReadChart, audience: Audience) -> Comparison:
        """The same people in two charts, each by its own category.

        Raises:
            KioskError: as `cover`, of either chart.
        """
        mine, theirs = self._of(read, audience), self._of(other, audience)
        rows, columns = len(mine.labels), len(theirs.labels)
        # None is the last row and the last column.
        first = np.where(mine.takes == _NOBODY, rows, mine.takes)
        second = np.where(theirs.takes == _NOBODY, columns, theirs.takes)
        counts = np.zeros((rows + 1, columns + 1))
        np.add.at(counts, (first, second), 1.0)
        shares = counts / len(first)
        # No chart has a label twice, whether in capitals or not.
        place_of = {label.casefold(): place for place, label in enumerate(theirs.labels)}
        same = sum(
            float(shares[row, place_of[label.casefold()]])
            for row, label in enumerate(mine.labels)
            if label.casefold() in place_of
        )
        return Comparison(
            labels=mine.labels,
            other_labels=theirs.labels,
            shares=tuple(tuple(map(float, row)) for row in shares),
            same=same,
            changing=float(shares[:rows, :columns].sum()) - same,
            gaining=float(shares[rows, :columns].sum()),
            losing=float(shares[:rows, columns].sum()),
            neither=float(shares[rows, columns]),
            matches=tuple(
                _match(label, shares[row], theirs.labels)
                for row, label in enumerate(mine.labels)
                if shares[row].sum() > 0
            ),
            coverage=self._coverage(mine, audience),
            other_coverage=self._coverage(theirs, audience),
        )

    def _would_fit(
        self, counted: _Counted, ideas: Sequence[Idea], audience: Audience
    ) -> NDArray[np.bool_]:
        """Whether each idea would fit those who then find a size or none, shape (people, ideas)."""
        bodies = self._fittings.bodies(counted.category, audience)
        fits = np.zeros((len(bodies), len(ideas)), dtype=np.bool_)
        found = counted.fits.sum(axis=1)
        # Who finds two sizes finds one whatever is done to another, and who finds one is concerned
        # by what is done to that one alone.
        concerned = [(found == 0, list(range(len(ideas))))]
        for size in range(len(counted.labels)):
            instead = [place for place, idea in enumerate(ideas) if idea.instead == size]
            concerned.append((counted.fits[:, size] & (found == 1), instead))
        for who, places in concerned:
            if places and who.any():
                run = counted.run._replace(sizes=tuple(ideas[place].size for place in places))
                verdicts = self._advisor.census(counted.category.name, bodies[who], run)
                fits[np.ix_(who, places)] = verdicts.labels == FitLabel.PERFECT_FIT
        return fits

    def _of(self, read: ReadChart, audience: Audience) -> _Counted:
        """The chart on the sample.

        Raises:
            KioskError: as `cover`.
        """
        facts = read.sheet.facts
        if facts.wearers is Wearers.CHILDREN:
            raise ChildrenError
        if facts.fit_category is None:
            raise NoCategoryError
        category = self._advisor.category(facts.fit_category)
        unknown = {zone.user_feature for zone in category.zones} - set(FEATURES)
        if unknown:
            raise UnknownBodiesError(category.name, tuple(sorted(unknown)))
        below = self._populations[audience].natural_waist_below_cm
        sizes = product_sizes(read, category, below)
        run = SizeRun(0, category.name, sizes, facts.product_type or "", facts.stretch_percent)
        known = GarmentTable.of(category, [run]).known()
        if not known.any():
            raise NoSizesError(tuple(zone.product_feature for zone in category.zones))
        judgeable = tuple(size for size, is_known in zip(sizes, known, strict=True) if is_known)
        unjudged = tuple(
            size.label for size, is_known in zip(sizes, known, strict=True) if not is_known
        )
        return self._counted(run._replace(sizes=judgeable), unjudged, audience)

    def _count(self, run: SizeRun, unjudged: tuple[str, ...], audience: Audience) -> _Counted:
        category = self._advisor.category(str(run.fit_category))
        verdicts = self._fittings.of(category, run, audience)
        fits = verdicts.labels == FitLabel.PERFECT_FIT
        best = self._advisor.settle(category.name, verdicts).best
        takes = np.where(fits.any(axis=1), best, _NOBODY)
        return _Counted(category, run, unjudged, verdicts, fits, takes)

    def _coverage(self, counted: _Counted, audience: Audience) -> Coverage:
        sample = self._samples[audience]
        fitting = counted.fits.sum(axis=1)
        return Coverage(
            audience=audience,
            category=counted.category.name,
            people=len(sample),
            one=float((fitting == 1).mean()),
            two=float((fitting > 1).mean()),
            none=float((fitting == 0).mean()),
            sizes=_shares(counted, sample),
            unjudged=counted.unjudged,
            uncovered=uncovered_groups(
                counted.category,
                counted.verdicts,
                counted.by_girth,
                fitting == 0,
                sample,
                counted.labels,
            ),
            maps=coverage_maps(counted.category, counted.run, sample, fitting > 0),
            source=self._populations[audience].source,
        )


def _shares(counted: _Counted, sample: Matrix) -> tuple[SizeShare, ...]:
    count = len(counted.labels)
    taken = np.bincount(counted.takes[counted.takes != _NOBODY], minlength=count)
    stock = _apportioned(taken)
    return tuple(
        SizeShare(
            label,
            float(taken[place] / len(sample)),
            stock[place],
            _middle(sample[counted.takes == place]),
        )
        for place, label in enumerate(counted.labels)
    )


def _middle(bodies: Matrix) -> tuple[float, float, float] | None:
    if not len(bodies):
        return None
    bust, waist, hip = np.median(bodies, axis=0).round(1).tolist()
    return bust, waist, hip


def _apportioned(taken: NDArray[np.intp]) -> list[int]:
    """Whole numbers in proportion that sum to 100, by the largest remainders; 0 for nobody."""
    if not taken.sum():
        return [0] * len(taken)
    exact = _STOCK * taken / taken.sum()
    whole = np.floor(exact).astype(int)
    order = np.argsort(-(exact - whole), kind="stable")
    whole[order[: _STOCK - int(whole.sum())]] += 1
    return [int(each) for each in whole]


def _match(label: str, shares: Matrix, others: tuple[str, ...]) -> Match:
    people = float(shares.sum())
    place = int(shares.argmax())
    other = others[place] if place < len(others) else None
    return Match(label, other, float(shares[place]) / people, people)
