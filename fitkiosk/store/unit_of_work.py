"""One piece of work on the database that is saved whole or not at all."""

from functools import cached_property

from sqlalchemy.orm import Session

from fitkiosk.store.audit import AuditRepository
from fitkiosk.store.changes import ChangesRepository
from fitkiosk.store.chart_sheets import ChartSheetsRepository
from fitkiosk.store.charts import ChartsRepository
from fitkiosk.store.consents import ConsentsRepository
from fitkiosk.store.imports import ImportsRepository
from fitkiosk.store.measurements import MeasurementsRepository
from fitkiosk.store.outcomes import OutcomesRepository
from fitkiosk.store.people import PeopleRepository
from fitkiosk.store.pictures import PicturesRepository
from fitkiosk.store.products import ProductsRepository
from fitkiosk.store.shop import ShopRepository
from fitkiosk.store.staff import StaffRepository
from fitkiosk.store.stock import StockRepository


class UnitOfWork:
    """The repositories of one transaction; `Database` opens and ends it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def people(self) -> PeopleRepository:
        """The people the shop knows."""
        return PeopleRepository(self._session)

    @cached_property
    def measurements(self) -> MeasurementsRepository:
        """The girths taken of them."""
        return MeasurementsRepository(self._session)

    @cached_property
    def products(self) -> ProductsRepository:
        """The catalogue."""
        return ProductsRepository(self._session)

    @cached_property
    def stock(self) -> StockRepository:
        """The catalogue as those who fill it see it."""
        return StockRepository(self._session)

    @cached_property
    def pictures(self) -> PicturesRepository:
        """Which pictures products have."""
        return PicturesRepository(self._session)

    @cached_property
    def charts(self) -> ChartsRepository:
        """The size charts."""
        return ChartsRepository(self._session)

    @cached_property
    def chart_sheets(self) -> ChartSheetsRepository:
        """What was written of size charts: versions and drafts."""
        return ChartSheetsRepository(self._session)

    @cached_property
    def changes(self) -> ChangesRepository:
        """What was changed of products."""
        return ChangesRepository(self._session)

    @cached_property
    def imports(self) -> ImportsRepository:
        """Sellers, and the imports of their tables."""
        return ImportsRepository(self._session)

    @cached_property
    def outcomes(self) -> OutcomesRepository:
        """How clothes fitted."""
        return OutcomesRepository(self._session)

    @cached_property
    def staff(self) -> StaffRepository:
        """Who works in the shop."""
        return StaffRepository(self._session)

    @cached_property
    def consents(self) -> ConsentsRepository:
        """What people agreed to."""
        return ConsentsRepository(self._session)

    @cached_property
    def audit(self) -> AuditRepository:
        """Who did what."""
        return AuditRepository(self._session)

    @cached_property
    def shop(self) -> ShopRepository:
        """The shop's own settings and unfinished work."""
        return ShopRepository(self._session)
