"""The catalogue: searching it, and looking products up."""

from dataclasses import replace

from fitkiosk.domain.products import (
    CatalogueQuery,
    CategoryCount,
    Product,
    ProductCard,
    ScannedItem,
)
from fitkiosk.store.database import Database

_EVERYTHING = CatalogueQuery()


class CatalogueService:
    """What the shop sells, in the order in which it was added."""

    def __init__(self, database: Database) -> None:
        """Work on a database."""
        self._database = database

    def cards(
        self, query: CatalogueQuery = _EVERYTHING, offset: int = 0, limit: int | None = None
    ) -> tuple[ProductCard, ...]:
        """The products that match, `limit` of them from `offset` on; all without a limit."""
        with self._database.reading() as work:
            return work.products.cards(query, offset, limit)

    def count(self, query: CatalogueQuery = _EVERYTHING) -> int:
        """How many products match."""
        with self._database.reading() as work:
            return work.products.count(query)

    def rail(self, query: CatalogueQuery = _EVERYTHING) -> tuple[CategoryCount, ...]:
        """What the category rail shows: each category and its types with their counts.

        The category and the type of the query do not narrow it, or there would be no way back.
        """
        anywhere = replace(query, fit_category=None, product_type=None)
        with self._database.reading() as work:
            return work.products.categories(anywhere)

    def product(self, product_id: int) -> Product:
        """One product with everything its page shows.

        Raises:
            NotFoundError: when the product is not in the catalogue.
        """
        with self._database.reading() as work:
            return work.products.get(product_id)

    def by_barcode(self, code: str) -> ScannedItem | None:
        """The product and size a scanned code stands for, or None when no label carries it."""
        with self._database.reading() as work:
            return work.products.by_barcode(code.strip())
