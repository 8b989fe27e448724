"""The one path to a prediction: every answer about fit comes from here."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fitkiosk.domain.fit import (
    SURE_FROM,
    AdviceKind,
    Badge,
    EaseBand,
    FitCategory,
    FitLabel,
    FitPrediction,
    Probabilities,
    SizeAdvice,
    SizeFit,
    ZoneRoom,
    ZoneVerdict,
)
from fitkiosk.domain.products import ProductSize
from fitkiosk.errors import (
    BadInputError,
    CategoryUnavailableError,
    MissingMeasurementError,
    NothingToJudgeError,
)
from fitkiosk.fit.bundle import FitModels
from fitkiosk.fit.features import Matrix, distance_from_ideal, ease, likeliest, raw_matrix, slack

NEAR_TIE = 0.05
"""Sizes whose probabilities of a perfect fit differ by less are told apart by their ease."""

BETWEEN_WITHIN = 0.15
"""A neighbour this close to the best size makes the advice "between two sizes"."""

RUNNER_UP_FROM = 0.25
"""The probability of a perfect fit from which a neighbouring size is worth trying."""


@dataclass(frozen=True, slots=True)
class _Choice:
    """What is to be said of one product; `best` and `runner_up` are rows of its sizes."""

    kind: AdviceKind
    best: int
    runner_up: int | None


class Advisor:
    """Says how garments fit, by the models of a bundle."""

    def __init__(self, models: FitModels) -> None:
        """Answer by these models."""
        self._models = models

    def predict(self, category: str, values: Mapping[str, float | None]) -> FitPrediction:
        """Answer for one body and one garment.

        Args:
            category: name of the fit category.
            values: girths in cm by feature name; others than the category's are ignored.

        Returns:
            The probabilities of the three labels.

        Raises:
            UnknownCategoryError: when the category is not declared.
            MissingMeasurementError: when features are absent or None; it names them all.
            BadInputError: when a girth is not a finite number above zero.
            CategoryUnavailableError: when the category is switched off.
        """
        declared = self._models.category(category)
        _check_given(declared, declared.features, values)
        model = self._models.model(category)
        row = model.probabilities(raw_matrix(declared, [values]))[0]
        return FitPrediction(category, _probabilities(row))

    def advise(
        self, category: str, body: Mapping[str, float], sizes: Sequence[ProductSize]
    ) -> SizeAdvice:
        """Advise on every size of one product, with one call of the model.

        Args:
            category: name of the fit category.
            body: girths in cm by feature name, such as `user_bust_cm`.
            sizes: the product's sizes, smallest first.

        Returns:
            The advice; sizes without a needed measurement are only named in `unjudged`.

        Raises:
            UnknownCategoryError: when the category is not declared.
            MissingMeasurementError: when the body lacks girths; it names them all.
            BadInputError: when a girth of the body is not a finite number above zero.
            CategoryUnavailableError: when the category is switched off.
            NothingToJudgeError: when no size has the measurements that the category needs.
        """
        declared = self._models.category(category)
        _check_given(declared, _user_features(declared), body)
        model = self._models.model(category)
        raw = _size_matrix(declared, body, sizes)
        complete = _usable(raw)
        if not complete.any():
            raise NothingToJudgeError(category, _product_features(declared))
        raw = raw[complete]
        judged = [size.label for size, usable in zip(sizes, complete, strict=True) if usable]
        probabilities = model.probabilities(raw)
        eases = ease(declared, raw)
        choice = _choose(probabilities, *_misfit(declared, eases))
        fits = tuple(
            SizeFit(label, _probabilities(row), _zone_rooms(declared, rooms))
            for label, row, rooms in zip(judged, probabilities, eases, strict=True)
        )
        return SizeAdvice(
            category=category,
            kind=choice.kind,
            sizes=fits,
            best=fits[choice.best],
            runner_up=None if choice.runner_up is None else fits[choice.runner_up],
            unjudged=tuple(
                size.label for size, usable in zip(sizes, complete, strict=True) if not usable
            ),
        )

    def badges(
        self,
        category: str,
        body: Mapping[str, float],
        products: Sequence[Sequence[ProductSize]],
    ) -> list[Badge]:
        """The gist of `advise` for many products of one category, with one call of the model.

        Args:
            category: name of the fit category.
            body: girths in cm by feature name.
            products: the sizes of each product, smallest first.

        Returns:
            One badge a product, by the rule of `badge_of`; `UNKNOWN` where `advise` would find
            a girth of the body, every size or the category's model missing.

        Raises:
            UnknownCategoryError: when the category is not declared.
            BadInputError: when a girth of the body is not a finite number above zero.
        """
        declared = self._models.category(category)
        unknown = [Badge(AdviceKind.UNKNOWN)] * len(products)
        try:
            _check_given(declared, _user_features(declared), body)
            model = self._models.model(category)
        except (MissingMeasurementError, CategoryUnavailableError):
            return unknown
        sizes = [size for product in products for size in product]
        raw = _size_matrix(declared, body, sizes)
        rows = np.flatnonzero(_usable(raw))
        if not len(rows):
            return unknown
        raw = raw[rows]
        probabilities = model.probabilities(raw)
        distances, shortfalls = _misfit(declared, ease(declared, raw))
        # Row `ends[i]` of all sizes is the first after product i; so are the rows of the usable.
        ends = np.cumsum([len(product) for product in products])
        stops = np.searchsorted(rows, ends)
        starts = np.concatenate([[0], stops[:-1]])
        labels = [sizes[row].label for row in rows]
        return [
            _badge(
                _choose(probabilities[start:stop], distances[start:stop], shortfalls[start:stop]),
                labels[start:stop],
            )
            if stop > start
            else Badge(AdviceKind.UNKNOWN)
            for start, stop in zip(starts, stops, strict=True)
        ]


def badge_of(advice: SizeAdvice) -> Badge:
    """The advice in the few words of a card.

    Between two sizes it names both, smaller first; when no size fits it names none.
    """
    labels = [fit.size for fit in advice.sizes]
    runner_up = None if advice.runner_up is None else labels.index(advice.runner_up.size)
    return _badge(_Choice(advice.kind, labels.index(advice.best.size), runner_up), labels)


def _badge(choice: _Choice, labels: Sequence[str]) -> Badge:
    if choice.kind is AdviceKind.NO_SIZE_FITS:
        return Badge(choice.kind)
    if choice.kind is AdviceKind.BETWEEN and choice.runner_up is not None:
        pair = sorted((choice.best, choice.runner_up))
        return Badge(choice.kind, tuple(labels[place] for place in pair))
    return Badge(choice.kind, (labels[choice.best],))


def _misfit(category: FitCategory, eases: Matrix) -> tuple[Matrix, Matrix]:
    """How far each size is from the ideal, and how many cm its tightest zone is short of closing.

    Returns:
        Two of shape (n,); the second is 0 where nothing strains.
    """
    return distance_from_ideal(category, eases), np.maximum(0.0, -slack(category, eases))


def _choose(probabilities: Matrix, distances: Matrix, shortfalls: Matrix) -> _Choice:
    """Settle on a size.

    Args:
        probabilities: of one product's sizes, smallest first, shape (k, 3).
        distances: of their ease from the ideal, shape (k,).
        shortfalls: cm that their tightest zone is short, shape (k,).
    """
    perfect = probabilities[:, FitLabel.PERFECT_FIT]
    fitting = likeliest(probabilities) == FitLabel.PERFECT_FIT
    if not fitting.any():
        # A size that does not close cannot be worn, one that is too wide can.
        nearest = int(np.lexsort((distances, shortfalls))[0])
        return _Choice(AdviceKind.NO_SIZE_FITS, nearest, None)
    close = fitting & (perfect >= perfect[fitting].max() - NEAR_TIE)
    best = int(np.where(close, distances, np.inf).argmin())
    neighbours = [place for place in (best - 1, best + 1) if 0 <= place < len(perfect)]
    second = max(neighbours, key=lambda place: float(perfect[place]), default=None)
    if second is not None and perfect[second] < RUNNER_UP_FROM:
        second = None
    return _Choice(_kind(probabilities, best, second), best, second)


def _kind(probabilities: Matrix, best: int, second: int | None) -> AdviceKind:
    perfect = probabilities[:, FitLabel.PERFECT_FIT]
    if perfect[best] >= SURE_FROM:
        return AdviceKind.GREAT
    if second is not None and abs(perfect[best] - perfect[second]) <= BETWEEN_WITHIN:
        return AdviceKind.BETWEEN
    tight, loose = probabilities[best, [FitLabel.TOO_TIGHT, FitLabel.TOO_LOOSE]]
    return AdviceKind.RUNS_TIGHT if tight > loose else AdviceKind.RUNS_LOOSE


def _user_features(category: FitCategory) -> tuple[str, ...]:
    return tuple(zone.user_feature for zone in category.zones)


def _product_features(category: FitCategory) -> tuple[str, ...]:
    return tuple(zone.product_feature for zone in category.zones)


def _check_given(
    category: FitCategory, needed: tuple[str, ...], values: Mapping[str, float | None]
) -> None:
    """Refuse values that lack a needed feature or hold something that is no girth."""
    missing = tuple(name for name in needed if values.get(name) is None)
    if missing:
        raise MissingMeasurementError(category.name, missing)
    for name in needed:
        value = values[name]
        if value is not None and not (math.isfinite(value) and value > 0):
            raise BadInputError(
                f"{name} is {value}, which is no girth.", "Give it in cm, as a number above zero."
            )


def _size_matrix(
    category: FitCategory, body: Mapping[str, float], sizes: Sequence[ProductSize]
) -> Matrix:
    """One row a size, the body in each, shape (sizes, features); NaN where a girth is missing."""
    person = {name: body[name] for name in _user_features(category)}
    return raw_matrix(category, [person | size.features() for size in sizes])


def _usable(raw: Matrix) -> NDArray[np.bool_]:
    """Rows in which every girth is known and can be one, shape (n,)."""
    return np.asarray((np.isfinite(raw) & (raw > 0)).all(axis=1))


def _probabilities(row: Matrix) -> Probabilities:
    tight, perfect, loose = row.tolist()
    return Probabilities(tight, perfect, loose)


def _zone_rooms(category: FitCategory, rooms: Matrix) -> tuple[ZoneRoom, ...]:
    return tuple(
        # Girths have one decimal; rounding takes off what subtracting floats leaves behind.
        ZoneRoom(zone.name, round(room, 2), _verdict(zone.ease, round(room, 2)), zone.ease)
        for zone, room in zip(category.zones, rooms.tolist(), strict=True)
    )


def _verdict(band: EaseBand, room_cm: float) -> ZoneVerdict:
    """How a zone sits; the limits of the ideal count as ideal."""
    if room_cm < band.tight_below:
        return ZoneVerdict.TIGHT
    if room_cm < band.ideal_low:
        return ZoneVerdict.SNUG
    if room_cm <= band.ideal_high:
        return ZoneVerdict.GOOD
    if room_cm <= band.loose_above:
        return ZoneVerdict.ROOMY
    return ZoneVerdict.LOOSE
