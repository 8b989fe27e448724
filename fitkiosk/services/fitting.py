"""Which size fits: the one path from a product and a person to an answer."""

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from fitkiosk.domain.body import Measurements
from fitkiosk.domain.fit import (
    AdviceKind,
    Badge,
    FitPrediction,
    FitWish,
    ModelStatus,
    SizeAdvice,
    Wearer,
)
from fitkiosk.domain.products import CatalogueQuery, Product, SizeRun
from fitkiosk.errors import KioskError, UnknownCategoryError
from fitkiosk.fit.advisor import Advisor
from fitkiosk.fit.bundle import FitModels
from fitkiosk.store.database import Database


@dataclass(frozen=True, slots=True)
class ProductAdvice:
    """A product and what there is to say of it for one person.

    Exactly one of `advice` and `problem` is set.
    """

    product: Product
    advice: SizeAdvice | None = None
    problem: KioskError | None = None


class FittingService:
    """Answers fit questions; loads the models at the first one, or when told to warm up.

    Args:
        database: where the products are.
        load_models: reads and checks the models; runs once, on the thread that asks first.
    """

    def __init__(self, database: Database, load_models: Callable[[], FitModels]) -> None:
        self._database = database
        self._load_models = load_models
        self._loading = threading.Lock()
        self._models: FitModels | None = None

    def warm_up(self) -> tuple[ModelStatus, ...]:
        """Load the models, unless that is done already, and tell the state of each."""
        return self._ready().statuses()

    def predict(self, category: str, values: Mapping[str, float | None]) -> FitPrediction:
        """The contract of a fit prediction, for one garment.

        Args:
            category: the fit category.
            values: the `user_…` and `product_…` measurements in cm.

        Raises:
            UnknownCategoryError: when there is no such category.
            MissingMeasurementError: when the category needs one that is not given.
            BadInputError: when a measurement is not a positive, finite number.
            CategoryUnavailableError: when the category's model could not be loaded.
        """
        return Advisor(self._ready()).predict(category, values)

    def advise(
        self,
        product_id: int,
        measurements: Measurements,
        wish: FitWish = FitWish.REGULAR,
    ) -> ProductAdvice:
        """The advice on every size of a product.

        A product that cannot be judged is not an error: its page is shown with the `problem`.

        Raises:
            NotFoundError: when the product is not in the shop (any more).
            StoreError: when the database cannot be read.
        """
        with self._database.reading() as work:
            product = work.products.get(product_id)
        try:
            advice = Advisor(self._ready()).advise(
                product.fit_category,
                wearer_of(measurements, wish),
                product.sizes,
                product.stretch_percent,
                product.product_type,
            )
        except KioskError as problem:
            return ProductAdvice(product, problem=problem)
        return ProductAdvice(product, advice=advice)

    def badges(
        self,
        query: CatalogueQuery,
        measurements: Measurements,
        wish: FitWish = FitWish.REGULAR,
    ) -> dict[int, Badge]:
        """The badge of every product that a query finds, by product id.

        Raises:
            StoreError: when the database cannot be read.
        """
        with self._database.reading() as work:
            runs = work.products.sizes_of(query)
        by_category: dict[str, list[SizeRun]] = {}
        for run in runs:
            by_category.setdefault(run.fit_category, []).append(run)
        badges: dict[int, Badge] = {}
        for category, of_category in by_category.items():
            answers = self._badges_of(category, of_category, wearer_of(measurements, wish))
            ids = (run.product_id for run in of_category)
            badges.update(zip(ids, answers, strict=True))
        return badges

    def _badges_of(self, category: str, runs: Sequence[SizeRun], wearer: Wearer) -> list[Badge]:
        try:
            return Advisor(self._ready()).badges(category, wearer, runs)
        except UnknownCategoryError:
            return [Badge(AdviceKind.UNKNOWN)] * len(runs)

    def _ready(self) -> FitModels:
        with self._loading:
            if self._models is None:
                self._models = self._load_models()
            return self._models


def wearer_of(measurements: Measurements, wish: FitWish) -> Wearer:
    """The person of these girths, with the errors of the way in which they were taken."""
    return Wearer(measurements.features(), measurements.errors(), wish)
