"""Measuring: girths that are doubted, and estimates for people who are not taped."""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from statistics import median

from fitkiosk.domain.body import Girth, Measurements, round_to_step
from fitkiosk.domain.build import Build
from fitkiosk.domain.doubt import Doubt
from fitkiosk.domain.fit import FitCategory
from fitkiosk.domain.products import Audience, SizeBasis, SizeRun
from fitkiosk.errors import NotFoundError
from fitkiosk.fit.garments import GarmentTable
from fitkiosk.population.bodies import load_populations
from fitkiosk.population.estimates import Estimator, load_estimator
from fitkiosk.population.plausibility import Plausibility
from fitkiosk.store.database import Database

_LETTERS = re.compile(r"(\d?)(X*)([SML])")
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class BrandSizes:
    """A brand of the shop and the labels of its sizes, in order."""

    brand: str
    labels: tuple[str, ...]


class MeasuringService:
    """What helps to get girths right; reads its figures at the first question.

    Args:
        database: where the products are.
        models: the folder of `population.toml` and `estimates.toml`.
        load_categories: reads the fit categories.
    """

    def __init__(
        self,
        database: Database,
        models: Path,
        load_categories: Callable[[], Mapping[str, FitCategory]],
    ) -> None:
        self._database = database
        self._models = models
        self._load_categories = load_categories

    def doubt(
        self,
        girths: Mapping[Girth, float],
        audience: Audience,
        error_cm: Mapping[Girth, float] | None = None,
        earlier: Mapping[Girth, float] | None = None,
        kept: Collection[Girth] = (),
    ) -> Doubt | None:
        """What looks wrong about girths just typed; to be asked after each of them.

        Args:
            girths: those known so far, in cm, each within the form's limits.
            audience: whose bodies to compare with.
            error_cm: their standard errors; that of one reading where not given.
            earlier: girths of the same person from an earlier visit, in cm.
            kept: girths that the person stood by; they are not doubted again.

        Returns:
            The likeliest slip, or None where the girths may well be true.

        Raises:
            BundledFileError: when `population.toml` cannot be used.
        """
        return self._plausibility.doubt(girths, audience, error_cm, earlier, kept)

    def worth_a_second_reading(
        self,
        girths: Mapping[Girth, float],
        audience: Audience,
        error_cm: Mapping[Girth, float] | None = None,
        earlier: Mapping[Girth, float] | None = None,
        kept: Collection[Girth] = (),
    ) -> Girth | None:
        """The girth to tape once more where one reading is usual, or None.

        The arguments are those of `doubt`; a girth that was read twice alike is one that is kept.

        Raises:
            BundledFileError: when `population.toml` cannot be used.
        """
        return self._plausibility.worth_a_second_reading(girths, audience, error_cm, earlier, kept)

    def estimate(self, build: Build) -> Measurements:
        """The girths of somebody of this build, each with its standard error.

        Raises:
            BadInputError: when nobody has such a build, or girths that could not be kept.
            BundledFileError: when `estimates.toml` cannot be used.
        """
        return self._estimator.estimate(build)

    def brands(self, audience: Audience) -> tuple[BrandSizes, ...]:
        """The brands that have sizes for an audience, by name.

        Raises:
            StoreError: when the database cannot be read.
        """
        with self._database.reading() as work:
            sizes = work.products.brand_sizes(audience)
        return tuple(
            BrandSizes(brand, tuple(sorted((label for _, label in of_brand), key=_place)))
            for brand, of_brand in groupby(sizes, key=itemgetter(0))
        )

    def worn_body(self, brand: str, label: str, audience: Audience) -> dict[Girth, float]:
        """The body that a brand's size is made for, in cm; a girth no product tells is absent.

        Where the brand states bodies, these count; otherwise its garments, less the room that such
        garments are cut with. Of several products it is the median.

        Raises:
            NotFoundError: when the brand has no such size with figures.
            StoreError: when the database cannot be read.
        """
        with self._database.reading() as work:
            runs = work.products.sizes_of_brand(brand, label, audience)
        stated = [run for run in runs if run.sizes[0].basis is SizeBasis.BODY]
        body = self._body_of(stated) or self._body_of(runs)
        if not body:
            raise NotFoundError(
                "{brand} has no figures here for the size {size}.",
                "Choose another size, or go on without one.",
                brand=brand,
                size=label,
            )
        return body

    def _body_of(self, runs: Collection[SizeRun]) -> dict[Girth, float]:
        bodies: dict[str, list[float]] = {}
        for run in runs:
            category = self._categories.get(run.fit_category or "")
            if category is None:
                continue
            girths = GarmentTable.of(category, [run]).bodies(category)[0]
            for zone, cm in zip(category.zones, girths, strict=True):
                if cm > 0:  # a figure that is not known is not a number, and never is
                    bodies.setdefault(zone.user_feature, []).append(float(cm))
        return {
            girth: round_to_step(median(bodies[girth.feature]))
            for girth in Girth
            if girth.feature in bodies
        }

    @cached_property
    def _plausibility(self) -> Plausibility:
        return Plausibility(load_populations(self._models / "population.toml"))

    @cached_property
    def _estimator(self) -> Estimator:
        return load_estimator(self._models / "estimates.toml")

    @cached_property
    def _categories(self) -> Mapping[str, FitCategory]:
        return self._load_categories()


def _place(label: str) -> tuple[int, float, str]:
    """Where a label belongs among those of all of a brand's charts: letters, numbers, the rest."""
    if letters := _LETTERS.fullmatch(label.upper()):
        times, exes, letter = letters.groups()
        very = int(times or len(exes))
        return 0, {"S": -1 - very, "M": 0, "L": 1 + very}[letter], label
    if _NUMBER.fullmatch(label):
        return 1, float(label), label
    return 2, 0, label
