"""Whom a chart fits: its sizes on a sample of the people it is for."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from fitkiosk.charts.changes import judged, proposed, worth_telling
from fitkiosk.charts.errors import ChildrenError, NoCategoryError, NoSizesError
from fitkiosk.charts.figures import product_sizes
from fitkiosk.charts.maps import coverage_maps
from fitkiosk.charts.uncovered import uncovered_groups
from fitkiosk.domain.body import Girth
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
_GIRTHS = tuple(Girth)


@dataclass(frozen=True, slots=True)
class _Counted:
    """A chart held against the sample.

    Attributes:
        run: its sizes that have every figure.
        bodies: the girths that the category compares, in cm, shape (people, zones).
        fits: whether each size fits each body, shape (people, sizes).
        takes: the place of the size that each takes, `_NOBODY` for none, shape (people,).
    """

    category: FitCategory
    run: SizeRun
    unjudged: tuple[str, ...]
    bodies: Matrix
    verdicts: Verdicts
    fits: NDArray[np.bool_]
    takes: NDArray[np.intp]

    @property
    def labels(self) -> tuple[str, ...]:
        """Of its sizes, in order."""
        return tuple(size.label for size in self.run.sizes)


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
        # What an edit leaves as it is needs no asking again: both charts of a comparison, say.
        self._counted = lru_cache(maxsize=8)(self._count)

    def cover(self, read: ReadChart, audience: Audience) -> Coverage:
        """Whom a chart fits.

        Args:
            read: the chart; its facts say which category answers.
            audience: whose bodies.

        Raises:
            NoCategoryError, NoSizesError, ChildrenError: when it cannot be told.
            CategoryUnavailableError: when the category is switched off.
        """
        return self._coverage(self._of(read, audience), audience)

    def changes(self, read: ReadChart, audience: Audience) -> tuple[SizeChange, ...]:
        """What adding, dropping or shifting a size would do, the best first.

        Args:
            read: the chart.
            audience: whose bodies.

        Raises:
            NoCategoryError, NoSizesError, ChildrenError, CategoryUnavailableError: as `cover`.
        """
        counted = self._of(read, audience)
        ideas = proposed(counted.run.sizes)
        if not ideas:
            return ()
        run = counted.run._replace(sizes=tuple(idea.size for idea in ideas))
        verdicts = self._advisor.census(counted.category.name, counted.bodies, run)
        fits = verdicts.labels == FitLabel.PERFECT_FIT
        return worth_telling(judged(ideas, fits, counted.labels, counted.fits))

    def compare(self, read: ReadChart, other: ReadChart, audience: Audience) -> Comparison:
        """The same people in two charts, each by its own category.

        Raises:
            NoCategoryError, NoSizesError, ChildrenError, CategoryUnavailableError: as `cover`, of
                either chart.
        """
        mine, theirs = self._of(read, audience), self._of(other, audience)
        rows, columns = len(mine.labels), len(theirs.labels)
        # None is the last row and the last column.
        first = np.where(mine.takes == _NOBODY, rows, mine.takes)
        second = np.where(theirs.takes == _NOBODY, columns, theirs.takes)
        counts = np.zeros((rows + 1, columns + 1))
        np.add.at(counts, (first, second), 1.0)
        shares = counts / len(first)
        same = sum(
            float(shares[row, theirs.labels.index(label)])
            for row, label in enumerate(mine.labels)
            if label in theirs.labels
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

    def _of(self, read: ReadChart, audience: Audience) -> _Counted:
        """The chart on the sample.

        Raises:
            NoCategoryError, NoSizesError, ChildrenError, CategoryUnavailableError: as `cover`.
        """
        facts = read.sheet.facts
        if facts.wearers is Wearers.CHILDREN:
            raise ChildrenError
        if facts.fit_category is None:
            raise NoCategoryError
        category = self._advisor.category(facts.fit_category)
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
        features = [girth.feature for girth in _GIRTHS]
        columns = [features.index(zone.user_feature) for zone in category.zones]
        bodies = self._samples[audience][:, columns]
        verdicts = self._advisor.census(category.name, bodies, run)
        fits = verdicts.labels == FitLabel.PERFECT_FIT
        takes = np.where(fits.any(axis=1), verdicts.choices.best, _NOBODY)
        return _Counted(category, run, unjudged, bodies, verdicts, fits, takes)

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
                counted.category, counted.verdicts, fitting == 0, sample, counted.labels
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
