"""The composition root: settings in, services wired and handed out, closed in reverse order."""

import logging
from contextlib import ExitStack
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from fitkiosk import assets
from fitkiosk.domain.fit import FitCategory
from fitkiosk.fit.bundle import FitModels
from fitkiosk.fit.categories import categories_for
from fitkiosk.intake.product_types import ProductTypes
from fitkiosk.log import start_logging, stop_logging
from fitkiosk.services.aliases import Aliases
from fitkiosk.services.bench import BenchService
from fitkiosk.services.catalogue import CatalogueService
from fitkiosk.services.chart_examiner import ChartExaminer
from fitkiosk.services.fitting import FittingService
from fitkiosk.services.importing import ImportService
from fitkiosk.services.measuring import MeasuringService
from fitkiosk.services.outcomes import OutcomeService
from fitkiosk.services.passports import PassportService
from fitkiosk.services.people import PeopleService
from fitkiosk.services.pictures import PictureService
from fitkiosk.services.related import RelatedService
from fitkiosk.services.samples import load_sample_shop
from fitkiosk.services.scanning import ScanningService
from fitkiosk.services.staff import StaffService
from fitkiosk.services.stock import StockService
from fitkiosk.settings import Settings
from fitkiosk.store.database import Database, file_url
from fitkiosk.store.lock import InstanceLock

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class App:
    """The services of an open shop; close it, or use it as a context."""

    settings: Settings
    people: PeopleService
    catalogue: CatalogueService
    related: RelatedService
    fitting: FittingService
    measuring: MeasuringService
    staff: StaffService
    outcomes: OutcomeService
    pictures: PictureService
    passports: PassportService
    scanning: ScanningService
    importing: ImportService
    stock: StockService
    bench: BenchService
    schema: str
    _closing: ExitStack

    def close(self) -> None:
        """Close what was opened, the last first; safe to call twice."""
        self._closing.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def database_url(settings: Settings) -> str:
    """The address of the shop's database."""
    return settings.database_url or file_url(settings.database_file)


def declared_categories(settings: Settings) -> dict[str, FitCategory]:
    """The fit categories by name.

    Raises:
        BundledFileError: when `categories.toml` cannot be read.
    """
    return categories_for(settings.models_folder, assets.models_dir())


def load_types(settings: Settings) -> ProductTypes:
    """Read the words that say what a product is.

    Raises:
        BundledFileError: when they cannot be read.
    """
    folder = assets.resources_dir()
    return ProductTypes.load(folder / "product_types.toml", declared_categories(settings))


def load_models(settings: Settings) -> FitModels:
    """Read the models that these settings name; what is wrong with one is in its status.

    Raises:
        BundledFileError: when `categories.toml` cannot be read.
    """
    return FitModels.load(settings.models_folder, declared_categories(settings))


def open_app(settings: Settings, *, exclusive: bool = True) -> App:
    """Open the shop: take the data folder, open and upgrade the database, wire the services.

    The models are not loaded here; `fitting.warm_up` does that, in the background.

    Args:
        settings: where everything is.
        exclusive: take the data folder for this program alone, as the kiosk does.

    Raises:
        AlreadyRunningError: when another kiosk has the data folder.
        StoreError: when the database cannot be used; it is left as it was.
    """
    with ExitStack() as opening:
        if exclusive:
            opening.enter_context(InstanceLock(settings.data_dir))
        start_logging(settings.logs_dir)
        opening.callback(stop_logging)
        database = Database.open(
            database_url(settings), settings.backups_dir, keep_backups=settings.keep_backups
        )
        opening.callback(database.close)
        if database.created and settings.sample_shop:
            load_sample_shop(database, declared_categories(settings))
        database.settle()
        _log.info("opened, schema %s", database.schema)
        fitting = FittingService(database, lambda: load_models(settings))
        catalogue = CatalogueService(
            database, fitting, lambda: Aliases.load(assets.resources_dir())
        )
        opening.callback(catalogue.close)
        pictures = PictureService(settings.pictures_dir, database, catalogue.changed)
        importing = ImportService(
            database,
            settings.imports_dir,
            lambda: load_types(settings),
            lambda: declared_categories(settings),
            pictures,
            catalogue.changed,
        )
        opening.callback(importing.close)
        examiner = ChartExaminer(
            assets.models_dir(),
            lambda: load_types(settings),
            lambda: declared_categories(settings),
            fitting.advisor,
        )
        return App(
            settings=settings,
            people=PeopleService(
                database, region=settings.phone_region, logs_dir=settings.logs_dir
            ),
            catalogue=catalogue,
            related=RelatedService(catalogue),
            fitting=fitting,
            measuring=MeasuringService(
                database, assets.models_dir(), lambda: declared_categories(settings)
            ),
            staff=StaffService(database),
            outcomes=OutcomeService(database),
            pictures=pictures,
            passports=PassportService(database),
            scanning=ScanningService(database),
            importing=importing,
            stock=StockService(
                database,
                lambda: load_types(settings),
                lambda: declared_categories(settings),
                catalogue.changed,
            ),
            bench=BenchService(database, examiner, catalogue.changed),
            schema=database.schema,
            _closing=opening.pop_all(),
        )
