"""One piece of work on the database that is saved whole or not at all."""

from functools import cached_property

from sqlalchemy.orm import Session

from fitkiosk.store.people import MeasurementsRepository, PeopleRepository
from fitkiosk.store.products import ProductsRepository


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
