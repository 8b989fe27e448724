"""Which size fits: the one path from a product and a person to an answer."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from fitkiosk.domain.body import Measurements
from fitkiosk.domain.fit import (
    FitCategory,
    FitPrediction,
    FitWish,
    ModelStatus,
    SizeAdvice,
    Wearer,
)
from fitkiosk.domain.products import Product
from fitkiosk.errors import KioskError, OutsideKnowledgeError
from fitkiosk.fit.advisor import Advisor
from fitkiosk.fit.bundle import FitModels
from fitkiosk.fit.choice import Choices
from fitkiosk.fit.garments import GarmentTable
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
        return self.advisor().predict(category, values)

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
        if product.fit_category is None:
            return ProductAdvice(product, problem=OutsideKnowledgeError())
        try:
            advice = self.advisor().advise(
                product.fit_category,
                wearer_of(measurements, wish),
                product.sizes,
                product.stretch_percent,
                product.product_type,
            )
        except KioskError as problem:
            return ProductAdvice(product, problem=problem)
        return ProductAdvice(product, advice=advice)

    def category(self, name: str) -> FitCategory:
        """A fit category by its name.

        Raises:
            UnknownCategoryError: when there is no such category.
        """
        return self._ready().category(name)

    def advisor(self) -> Advisor:
        """What answers here, for whoever asks about many bodies at once."""
        return Advisor(self._ready())

    def survey(
        self, category: str, measurements: Measurements, wish: FitWish, table: GarmentTable
    ) -> Choices:
        """What `advise` would settle on for many products of one category at once.

        Args:
            category: the fit category.
            measurements: the person's girths.
            wish: how close the clothes should sit.
            table: the sizes of the products.

        Raises:
            UnknownCategoryError, MissingMeasurementError, BadInputError, CategoryUnavailableError:
                as `Advisor.survey` does.
        """
        return self.advisor().survey(category, wearer_of(measurements, wish), table)

    def _ready(self) -> FitModels:
        with self._loading:
            if self._models is None:
                self._models = self._load_models()
            return self._models


def wearer_of(measurements: Measurements, wish: FitWish) -> Wearer:
    """The person of these girths, with the errors of the way in which they were taken."""
    return Wearer(measurements.features(), measurements.errors(), wish)
