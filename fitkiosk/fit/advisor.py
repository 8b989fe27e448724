"""The one path to a prediction: every answer about fit comes from here."""

import math
import os
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from fitkiosk.domain.fit import (
    AdviceKind,
    Beyond,
    EaseBand,
    FitCategory,
    FitLabel,
    FitPrediction,
    OutsideKnowledge,
    Probabilities,
    SizeAdvice,
    SizeFit,
    Wearer,
    ZoneRoom,
    ZoneVerdict,
)
from fitkiosk.domain.products import ProductSize, SizeRun
from fitkiosk.errors import (
    BadInputError,
    MissingMeasurementError,
    NothingToJudgeError,
)
from fitkiosk.fit.blur import root_mean_square
from fitkiosk.fit.bundle import FitModel, FitModels
from fitkiosk.fit.choice import KINDS, NONE, Choices, choose, suitability
from fitkiosk.fit.features import (
    Matrix,
    band_limits,
    distance_from_ideal,
    likeliest,
    product_columns,
    raw_matrix,
    slack,
    user_columns,
)
from fitkiosk.fit.garments import (
    BASES,
    GarmentTable,
    felt_band,
    tolerance_cm,
)

_PRODUCTS_AT_ONCE = 8_192
"""Enough to be quick, few enough for the memory of a small kiosk."""

_ROWS_AT_ONCE = 16_384
"""Of a census: so many rows lie in a processor's own memory."""


@dataclass(frozen=True, slots=True)
class _Judged:
    """Sizes that a model was asked about, one row each.

    Attributes:
        probabilities: shape (n, 3).
        rooms: garment minus body at rest, in cm, shape (n, zones).
        grown: by how much the cloth grows when worn, in cm, shape (n, zones).
        spare: by how much more it could in comfort, in cm, shape (n, zones).
        felt: the room as this person feels it, what the cut counts on and the wish counted in, in
            cm, shape (n, zones).
    """

    probabilities: Matrix
    rooms: Matrix
    grown: Matrix
    spare: Matrix
    felt: Matrix

    @property
    def closing(self) -> Matrix:
        """What has to close over the body: the room felt and what there is to spare, in cm."""
        return np.round(self.felt + self.spare, 2)


@dataclass(frozen=True, slots=True)
class Verdicts:
    """How sizes of one product fit many bodies.

    Attributes:
        probabilities: shape (people, sizes, 3).
        closing: room with all that the cloth can give counted in, in cm, shape
            (people, sizes, zones): below the category's limit it is too tight.
        felt: room as it is felt, in cm, of the same shape: above the limit it is too loose.
    """

    probabilities: Matrix
    closing: Matrix
    felt: Matrix

    @property
    def labels(self) -> NDArray[np.int64]:
        """The likeliest label of each size on each body, as integers, shape (people, sizes)."""
        *shape, labels = self.probabilities.shape
        return likeliest(self.probabilities.reshape(-1, labels)).reshape(shape)

    def one_by_one(self) -> "list[Verdicts]":
        """Those of each size, of which any can be kept without the others."""
        places = range(self.felt.shape[1])
        return [
            Verdicts(
                *(cells[:, [place]] for cells in (self.probabilities, self.closing, self.felt))
            )
            for place in places
        ]

    @classmethod
    def side_by_side(cls, parts: "Sequence[Verdicts]") -> "Verdicts":
        """The sizes of one part after those of the other, of the same bodies."""
        return cls(
            np.concatenate([part.probabilities for part in parts], axis=1),
            np.concatenate([part.closing for part in parts], axis=1),
            np.concatenate([part.felt for part in parts], axis=1),
        )


class Advisor:
    """Says how garments fit, by the models of a bundle."""

    def __init__(self, models: FitModels) -> None:
        """Answer by these models."""
        self._models = models

    def category(self, name: str) -> FitCategory:
        """A fit category by its name.

        Raises:
            UnknownCategoryError: when there is none.
        """
        return self._models.category(name)

    def predict(self, category: str, values: Mapping[str, float | None]) -> FitPrediction:
        """Answer for one body and one garment, by the contract of a fit prediction.

        Args:
            category: name of the fit category.
            values: girths in cm by feature name, the garment's finished ones; others than the
                category's are ignored.

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
        self,
        category: str,
        wearer: Wearer,
        sizes: Sequence[ProductSize],
        stretch_percent: float = 0.0,
        product_type: str = "",
    ) -> SizeAdvice:
        """Advise on every size of one product, with one call of the model.

        Args:
            category: name of the fit category.
            wearer: whom it is for.
            sizes: the product's sizes, smallest first.
            stretch_percent: by how much the cloth can be pulled longer.
            product_type: what it is; some types are cut to be worn stretched.

        Returns:
            The advice; sizes without a needed measurement are only named in `unjudged`.

        Raises:
            UnknownCategoryError: when the category is not declared.
            MissingMeasurementError: when the wearer lacks girths; it names them all.
            BadInputError: when a girth of the wearer is not a finite number above zero, or an
                error is not a finite number from zero on.
            CategoryUnavailableError: when the category is switched off.
            NothingToJudgeError: when no size has the measurements that the category needs.
        """
        declared = self._models.category(category)
        _check_wearer(declared, wearer)
        model = self._models.model(category)
        every = GarmentTable.of(
            declared, [SizeRun(0, category, tuple(sizes), product_type, stretch_percent)]
        )
        known = every.known()
        if not known.any():
            raise NothingToJudgeError(
                category, tuple(zone.product_feature for zone in declared.zones)
            )
        table = every.only(known)
        judged = _judge(model, wearer, table)
        choices = _choices(declared, table, judged)
        usable = [size for size, is_known in zip(sizes, known, strict=True) if is_known]
        fits = tuple(_size_fit(model, wearer, size, judged, row) for row, size in enumerate(usable))
        best, runner_up = int(choices.best[0]), int(choices.runner_up[0])
        return SizeAdvice(
            category=category,
            kind=KINDS[choices.kind[0]],
            sizes=fits,
            best=fits[best],
            runner_up=None if runner_up == NONE else fits[runner_up],
            unjudged=tuple(
                size.label for size, is_known in zip(sizes, known, strict=True) if not is_known
            ),
            likely=()
            if KINDS[choices.kind[0]] is AdviceKind.NO_SIZE_FITS
            else _likely(model, wearer, usable, judged),
            wearer=wearer,
        )

    def survey(self, category: str, wearer: Wearer, table: GarmentTable) -> Choices:
        """What `advise` would settle on for many products of one category, on every processor.

        Args:
            category: name of the fit category.
            wearer: whom it is for.
            table: the sizes of the products; sizes without a needed measurement are left out, and
                places count among the rest.

        Raises:
            UnknownCategoryError, MissingMeasurementError, BadInputError, CategoryUnavailableError:
                as `advise` does.
        """
        declared = self._models.category(category)
        _check_wearer(declared, wearer)
        model = self._models.model(category)
        first, *others = table.parts(_PRODUCTS_AT_ONCE) or [table]
        # The first part lays out what all share.
        found = [_surveyed(model, wearer, first)]
        with ThreadPoolExecutor(os.cpu_count()) as workers:
            found += workers.map(partial(_surveyed, model, wearer), others)
        return Choices.joined(found)

    def census(self, category: str, bodies: Matrix, run: SizeRun) -> Verdicts:
        """How the sizes of one product fit each of many people, on every processor.

        It is what `advise` would say of each size, whatever other sizes there are. The people are
        measured without an error beyond what the models have learnt with, and wish for a regular
        fit.

        Args:
            category: name of the fit category.
            bodies: girths in cm, in the order of the category's zones, shape (people, zones).
            run: the product's sizes, each with every figure the category needs.

        Raises:
            UnknownCategoryError: when the category is not declared.
            CategoryUnavailableError: when the category is switched off.
        """
        declared = self._models.category(category)
        model = self._models.model(category)
        table = GarmentTable.of(declared, [run])
        at_once = max(1, _ROWS_AT_ONCE // len(table))
        first, *others = [bodies[at : at + at_once] for at in range(0, len(bodies), at_once)]
        # The first part lays out what all share.
        found = [_counted(model, table, first)]
        with ThreadPoolExecutor(os.cpu_count()) as workers:
            found += workers.map(partial(_counted, model, table), others)
        return Verdicts(
            np.concatenate([part.probabilities for part in found]),
            np.concatenate([part.closing for part in found]),
            np.concatenate([part.felt for part in found]),
        )

    def settle(self, category: str, verdicts: Verdicts) -> Choices:
        """What `advise` would settle on for each of many people.

        Args:
            category: name of the fit category.
            verdicts: the sizes, smallest first.

        Raises:
            UnknownCategoryError: when the category is not declared.
        """
        shape, zones = verdicts.felt.shape[:2], verdicts.felt.shape[2]
        felt, closing = (
            np.asfortranarray(rooms.reshape(-1, zones))
            for rooms in (verdicts.felt, verdicts.closing)
        )
        distances, shortfalls, strains, hangs = _standing(
            self._models.category(category), felt, closing
        )
        return choose(
            verdicts.probabilities,
            distances.reshape(shape),
            shortfalls.reshape(shape),
            strains.reshape(shape),
            hangs.reshape(shape),
        )


def _counted(model: FitModel, sizes: GarmentTable, bodies: Matrix) -> Verdicts:
    """Every size on every body, as if each body had a product of its own."""
    people, count = len(bodies), len(sizes)
    table = sizes.for_each(people)
    # A zone in one piece, as `features.ease` says.
    each = np.asfortranarray(np.repeat(bodies, count, axis=0))
    judged = _judge(model, Wearer({}), table, each)
    shape = (people, count, bodies.shape[1])
    return Verdicts(
        judged.probabilities.reshape(people, count, len(FitLabel)),
        judged.closing.reshape(shape),
        judged.felt.reshape(shape),
    )


def _surveyed(model: FitModel, wearer: Wearer, table: GarmentTable) -> Choices:
    """What a model makes of the sizes of which everything is known."""
    known = table.known()
    judgeable = table if known.all() else table.only(known)
    return _choices(model.category, judgeable, _judge(model, wearer, judgeable))


def _judge(
    model: FitModel, wearer: Wearer, table: GarmentTable, bodies: Matrix | None = None
) -> _Judged:
    """Ask a model about sizes of which everything is known.

    Args:
        model: of the category.
        wearer: whom they are for.
        table: the sizes.
        bodies: another body for each size in place of the wearer's, in cm, shape (n, zones).
    """
    category = model.category
    body = bodies
    if body is None:
        body = np.array([wearer.girths[zone.user_feature] for zone in category.zones])
    girths = table.girths(category)
    # To a tenth of a millimetre, once for all: what is told of a zone and what is settled by it
    # must not differ by what subtracting floats leaves behind.
    rooms, grown, spare = (np.round(cm, 2) for cm in (girths - body, *table.stretched(girths)))
    felt = np.round(rooms + grown - wearer.wish.shift_cm, 2)
    raw = np.empty((len(table), len(category.features)))
    raw[:, user_columns(category)] = body
    raw[:, product_columns(category)] = body + felt
    probabilities = np.empty((len(table), len(FitLabel)))
    for place in range(len(BASES)):
        rows = table.basis == place
        errors = _errors(model, wearer, place)
        if rows.all():  # by far the most usual, and spares the copies
            probabilities = model.probabilities(raw, errors, spare)
        elif rows.any():
            probabilities[rows] = model.probabilities(raw[rows], errors, spare[rows])
    return _Judged(probabilities, rooms, grown, spare, felt)


def _errors(model: FitModel, wearer: Wearer, basis: int) -> tuple[float, ...]:
    """By how much the ease of each zone errs beyond what the model has learnt with, in cm."""
    learnt = model.entry.learnt_errors
    return tuple(
        math.sqrt(
            _beyond(wearer.errors.get(zone.user_feature, 0.0), learnt.body_cm)
            + _beyond(tolerance_cm(zone.ease, BASES[basis]), learnt.garment_cm)
        )
        for zone in model.category.zones
    )


def _beyond(error_cm: float, learnt_cm: float) -> float:
    """The variance that an error adds to what was learnt with, in cm²."""
    return max(0.0, error_cm**2 - learnt_cm**2)


def _choices(category: FitCategory, table: GarmentTable, judged: _Judged) -> Choices:
    """Settle on a size of every product of a table."""
    counts = np.bincount(table.product, minlength=table.products)
    place = np.arange(len(table)) - np.repeat(np.cumsum(counts) - counts, counts)
    shape = (table.products, max(1, int(counts.max(initial=0))))
    side_by_side = np.full((*shape, len(FitLabel)), np.nan)
    side_by_side[table.product, place] = judged.probabilities
    distances, shortfalls = np.full(shape, np.inf), np.full(shape, np.inf)
    strains, hangs = np.zeros(shape, dtype=np.bool_), np.zeros(shape, dtype=np.bool_)
    (
        distances[table.product, place],
        shortfalls[table.product, place],
        strains[table.product, place],
        hangs[table.product, place],
    ) = _standing(category, judged.felt, judged.closing)
    return choose(side_by_side, distances, shortfalls, strains, hangs)


def _standing(
    category: FitCategory, felt: Matrix, closing: Matrix
) -> tuple[Matrix, Matrix, NDArray[np.bool_], NDArray[np.bool_]]:
    """What besides the probabilities `choose` goes by, each of shape (n,).

    Args:
        category: whose bands.
        felt: room as it is felt, in cm, shape (n, zones).
        closing: room with all that the cloth can give counted in, of the same shape.
    """
    tight, _, _, loose = band_limits(category)
    return (
        distance_from_ideal(category, felt),
        np.asarray(np.maximum(0.0, -slack(category, closing))),
        np.asarray((closing < tight).any(axis=1)),
        np.asarray((felt > loose).any(axis=1)),
    )


def _size_fit(
    model: FitModel, wearer: Wearer, size: ProductSize, judged: _Judged, row: int
) -> SizeFit:
    zones = []
    for place, zone in enumerate(model.category.zones):
        room, grown, spare = (
            float(cm[row, place]) for cm in (judged.rooms, judged.grown, judged.spare)
        )
        band = felt_band(zone.ease, grown, spare, wearer.wish)
        zones.append(ZoneRoom(zone.name, room, _verdict(band, room), band, grown + spare))
    return SizeFit(
        size=size.label,
        probabilities=_probabilities(judged.probabilities[row]),
        zones=tuple(zones),
        basis=size.basis,
        unit=size.unit,
        outside=_outside(model, wearer, judged.felt[row], judged.spare[row]),
    )


def _likely(
    model: FitModel, wearer: Wearer, sizes: Sequence[ProductSize], judged: _Judged
) -> tuple[str, ...]:
    """The conformal set of sizes: all that suit nearly as well as the best one."""
    lines = model.entry.size_set
    if not lines:
        return ()
    bases = {BASES.index(size.basis) for size in sizes}
    error = max(root_mean_square(_errors(model, wearer, basis)) for basis in bases)
    line = next((line for line in lines if line.error_cm >= error), lines[-1])
    perfect = judged.probabilities[:, FitLabel.PERFECT_FIT]
    suits = suitability(perfect, distance_from_ideal(model.category, judged.felt))
    return tuple(
        size.label
        for size, suited in zip(sizes, suits, strict=True)
        if suited >= line.share * suits.max()
    )


def _outside(
    model: FitModel, wearer: Wearer, felt: Matrix, spare: Matrix
) -> tuple[OutsideKnowledge, ...]:
    """What of a body and its room in a garment the model has hardly seen."""
    entry = model.entry
    found = []
    rooms = zip(model.category.zones, felt.tolist(), spare.tolist(), strict=True)
    for zone, room, more in rooms:
        girth = wearer.girths[zone.user_feature]
        least, most = entry.training_range[zone.user_feature]
        if not least <= girth <= most:
            found.append(OutsideKnowledge(zone.name, Beyond.BODY, girth, least, most))
        least, most = entry.ease_range[zone.name]
        if room + more < least or room > most:
            found.append(OutsideKnowledge(zone.name, Beyond.ROOM, room, least, most))
    return tuple(found)


def _check_wearer(category: FitCategory, wearer: Wearer) -> None:
    """Refuse a wearer who lacks a needed girth, or of whom something is no length."""
    needed = tuple(zone.user_feature for zone in category.zones)
    _check_given(category, needed, wearer.girths)
    for name in needed:
        error = wearer.errors.get(name, 0.0)
        if not (math.isfinite(error) and error >= 0):
            raise BadInputError(
                "The error of {name} is {error}, which is no length.",
                "Give it in cm, as a number from zero on.",
                name=name,
                error=error,
            )


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
                "{name} is {value}, which is no girth.",
                "Give it in cm, as a number above zero.",
                name=name,
                value=value,
            )


def _probabilities(row: Matrix) -> Probabilities:
    tight, perfect, loose = row.tolist()
    return Probabilities(tight, perfect, loose)


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
