"""How a whole shop fits one person, worked out once and kept while the visit lasts."""

import threading
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from fitkiosk.domain.body import Measurements, MeasuringMode
from fitkiosk.domain.finding import OUTSIDE
from fitkiosk.domain.fit import AdviceKind, Badge, FitCategory, FitWish
from fitkiosk.errors import (
    CategoryUnavailableError,
    MissingMeasurementError,
    UnknownCategoryError,
)
from fitkiosk.fit.choice import KINDS, Choices
from fitkiosk.fit.garments import GarmentTable
from fitkiosk.services.catalogue_columns import Coded, Flags, Places
from fitkiosk.services.catalogue_sizes import SizeTable
from fitkiosk.services.fitting import FittingService

_NO_LABEL = -1
_NO_ADVICE = -1
_KEPT = 2
# As most are: measured by themselves.
_ANYBODY = Measurements(90.0, 75.0, 98.0, MeasuringMode.SELF)
_COLUMN_OF = {"product_chest_cm": 0, "product_waist_cm": 1, "product_hip_cm": 2}
_FITTING = (AdviceKind.GREAT, AdviceKind.BETWEEN)
_SUREST_FIRST = (
    *_FITTING,
    AdviceKind.RUNS_TIGHT,
    AdviceKind.RUNS_LOOSE,
    AdviceKind.NO_SIZE_FITS,
    AdviceKind.UNKNOWN,
)


@dataclass(frozen=True)
class Judgement:
    """What there is to say of every product for one person, each of shape (products,).

    Attributes:
        kind: the gist, as a place in `KINDS`; below 0 for what no model knows.
        smaller, larger: the size or sizes that the badge names, as places in `labels`; below 0
            where it names none.
        best: the size to take, likewise.
        chance: the probability that it is a perfect fit.
        labels: of the sizes.
    """

    kind: NDArray[np.int8]
    smaller: Places
    larger: Places
    best: Places
    chance: NDArray[np.float32]
    labels: tuple[str, ...]

    def badge(self, place: int) -> Badge | None:
        """What the card of a product says; None for what no model knows."""
        if self.kind[place] == _NO_ADVICE:
            return None
        named = dict.fromkeys((int(self.smaller[place]), int(self.larger[place])))
        labels = tuple(self.labels[label] for label in named if label != _NO_LABEL)
        return Badge(KINDS[self.kind[place]], labels)

    @cached_property
    def fits(self) -> Flags:
        """Which products fit in some size: those of which the advice says no less.

        "Runs tight" and "runs loose" are advice to try on, not to take.
        """
        return np.isin(self.kind, [KINDS.index(kind) for kind in _FITTING])

    @cached_property
    def by_fit(self) -> Places:
        """All products, the surest to fit first."""
        standing = np.full(len(KINDS) + 1, len(KINDS), dtype=np.int8)  # the last is for -1
        for place, kind in enumerate(_SUREST_FIRST):
            standing[KINDS.index(kind)] = place
        return np.lexsort((-self.chance, standing[self.kind])).astype(np.int32)


class _Garments(NamedTuple):
    """The products of one fit category that an advisor can be asked about.

    Attributes:
        products: where they are in the catalogue, rising, shape (n,).
        table: their sizes of which everything is known.
        labels: of these sizes.
        starts: where the sizes of each product begin, shape (n,).
    """

    products: Places
    table: GarmentTable
    labels: Places
    starts: NDArray[np.intp]


class Wares(NamedTuple):
    """What judging needs of a catalogue; each but `sizes` has an entry a product."""

    sizes: SizeTable
    fit_category: Coded
    product_type: Coded
    stretch: NDArray[np.float64]


class Judge:
    """Judges whole shops; keeps what was said to the last persons until told to forget.

    Args:
        fitting: whose models answer.
    """

    def __init__(self, fitting: FittingService) -> None:
        self._fitting = fitting
        self._judging = threading.Lock()
        self._keeping = threading.Lock()
        self._visit = 0
        self._kept: dict[tuple[Measurements, FitWish], tuple[Wares, Judgement]] = {}
        self._laid_out: tuple[Wares, dict[str, _Garments]] | None = None

    def judge(self, wares: Wares, measurements: Measurements, wish: FitWish) -> Judgement:
        """How every product fits a person; quick when the same was asked shortly before.

        A product gets what `FittingService.advise` would say of it: `UNKNOWN` where that would find
        a girth of the person, every size or the category's model missing.

        Raises:
            BadInputError: when a girth of the person is not a finite number above zero.
        """
        visit, asked = self._visit, (measurements, wish)
        with self._judging:
            known_for, known = self._kept.get(asked, (None, None))
            if known is None or known_for is not wares:
                known = self._judge(wares, measurements, wish)
        with self._keeping:
            if visit == self._visit:  # else the person has left meanwhile
                others = {key: each for key, each in self._kept.items() if key != asked}
                self._kept = dict([*others.items(), (asked, (wares, known))][-_KEPT:])
        return known

    def prepare(self, wares: Wares) -> None:
        """Do beforehand what takes long for the first person alone: tables, and what models keep.

        Raises:
            KioskError: when the models cannot be read.
        """
        with self._judging:
            self._judge(wares, _ANYBODY, FitWish.REGULAR)

    def forget(self) -> None:
        """Forget whose girths were judged; never waits."""
        with self._keeping:
            self._visit += 1
            self._kept = {}

    def _judge(self, wares: Wares, measurements: Measurements, wish: FitWish) -> Judgement:
        count = len(wares.stretch)
        known_of = np.array([name != OUTSIDE for name in wares.fit_category.values], dtype=np.bool_)
        kind = np.full(count, KINDS.index(AdviceKind.UNKNOWN), dtype=np.int8)
        kind[~known_of[wares.fit_category.codes]] = _NO_ADVICE
        smaller, larger, best = (np.full(count, _NO_LABEL, dtype=np.int32) for _ in range(3))
        chance = np.zeros(count, dtype=np.float32)
        for category, garments in self._garments(wares).items():
            try:
                choices = self._fitting.survey(category, measurements, wish, garments.table)
            except (MissingMeasurementError, CategoryUnavailableError):
                continue
            places = garments.products
            kind[places] = choices.kind
            smaller[places], larger[places], best[places] = _named(garments, choices)
            chance[places] = choices.chance
        return Judgement(kind, smaller, larger, best, chance, wares.sizes.labels)

    def _garments(self, wares: Wares) -> Mapping[str, _Garments]:
        """The tables of a catalogue, laid out when somebody is judged for the first time."""
        if self._laid_out is None or self._laid_out[0] is not wares:
            laid_out = {}
            for code, name in enumerate(wares.fit_category.values):
                if name == OUTSIDE:
                    continue
                try:
                    category = self._fitting.category(name)
                except UnknownCategoryError:
                    continue
                laid_out[name] = _lay_out(wares, code, category)
            self._laid_out = wares, laid_out
        return self._laid_out[1]


def _lay_out(wares: Wares, code: int, category: FitCategory) -> _Garments:
    """The sizes of one category's products of which everything is known."""
    sizes = wares.sizes
    columns = [_COLUMN_OF.get(zone.product_feature) for zone in category.zones]
    unknown = np.full(len(sizes.product), np.nan)
    of_it = wares.fit_category.codes == code
    products = np.flatnonzero(of_it).astype(np.int32)
    rows = of_it[sizes.product]
    product = sizes.product[rows]
    worn = np.array([category.worn_stretched.get(t, 0.0) for t in wares.product_type.values])
    figures = [unknown if column is None else sizes.figures[:, column] for column in columns]
    table = GarmentTable(
        figures=np.stack([figure[rows] for figure in figures], axis=1),
        basis=sizes.basis[rows],
        stretch=wares.stretch[product],
        worn=worn[wares.product_type.codes[product]],
        product=np.searchsorted(products, product),
        products=len(products),
    )
    known = table.known()
    table = table.only(known)
    return _Garments(
        products,
        table,
        sizes.label[rows][known],
        np.searchsorted(table.product, np.arange(len(products))),
    )


def _named(garments: _Garments, choices: Choices) -> tuple[Places, Places, Places]:
    """The smaller and larger label that a badge names, and that of the best size."""
    last = max(0, len(garments.labels) - 1)
    labels = np.append(garments.labels, _NO_LABEL)
    best, other = choices.best, choices.runner_up
    between = choices.kind == KINDS.index(AdviceKind.BETWEEN)
    silent = np.isin(
        choices.kind, [KINDS.index(AdviceKind.NO_SIZE_FITS), KINDS.index(AdviceKind.UNKNOWN)]
    )
    places = (
        np.where(between, np.minimum(best, other), best),
        np.where(between, np.maximum(best, other), best),
        best,
    )
    smaller, larger, taken = (
        np.where(silent, _NO_LABEL, labels[np.minimum(garments.starts + place, last)])
        for place in places
    )
    return smaller, larger, taken
