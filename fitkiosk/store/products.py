"""Products and their sizes, put into rows and taken out again as domain dataclasses."""

from collections.abc import Collection, Iterable, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, TypeVar

from sqlalchemy import Row, Select, delete, exists, func, insert, select
from sqlalchemy.engine import CursorResult
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from fitkiosk.domain.products import (
    Audience,
    CatalogueQuery,
    CategoryCount,
    NewProduct,
    Product,
    ProductCard,
    ProductSize,
    ScannedItem,
    SizeBasis,
    SizeRun,
    TypeCount,
)
from fitkiosk.errors import BadInputError, NotFoundError
from fitkiosk.store.errors import DuplicateSkuError
from fitkiosk.store.schema import ProductRow, ProductSizeRow
from fitkiosk.store.search import matches, search_text
from fitkiosk.units import LengthUnit

_Statement = TypeVar("_Statement", bound="Select[*tuple[Any, ...]]")
_EVERYTHING = CatalogueQuery()
# SQLite takes no more than 32,766 values in one statement.
_IDS_AT_ONCE = 10_000
_UPC_DIGITS = 12

# What a card needs and no more: long descriptions stay on the disk.
_CARD_COLUMNS = (
    ProductRow.id,
    ProductRow.sku,
    ProductRow.name,
    ProductRow.brand,
    ProductRow.product_type,
    ProductRow.fit_category,
    ProductRow.audience,
    ProductRow.colour,
    ProductRow.colour_name,
    ProductRow.price_minor,
    ProductRow.currency,
)
_RUN_COLUMNS = (
    ProductRow.id,
    ProductRow.fit_category,
    ProductRow.product_type,
    ProductRow.stretch_percent,
)
_SIZE_COLUMNS = (
    ProductSizeRow.label,
    ProductSizeRow.chest_cm,
    ProductSizeRow.waist_cm,
    ProductSizeRow.hip_cm,
    ProductSizeRow.barcode,
    ProductSizeRow.basis,
    ProductSizeRow.unit,
)
# Asking the enums themselves takes five times as long, and there may be 600,000 sizes.
_BASES = {basis.value: basis for basis in SizeBasis}
_UNITS = {unit.value: unit for unit in LengthUnit}


class ProductsRepository:
    """The catalogue. Its order is that in which products were added."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add_many(
        self, products: Iterable[NewProduct], source: str | None = None
    ) -> tuple[int, ...]:
        """Take products in, with their sizes in the order given.

        Args:
            products: what to add.
            source: where they come from, so that `remove_source` finds them; None for the shop's
                own.

        Returns:
            The new ids, in the order of the products.

        Raises:
            DuplicateSkuError: when an article number is not new.
            BadInputError: when a size has figures of another family than clothes.
        """
        added = list(products)
        for product in added:
            if any(size.others for size in product.sizes):
                raise BadInputError(
                    "{product} has sizes that this shop cannot keep yet.",
                    "Leave out what is not measured at chest, waist or hip.",
                    product=product.name,
                )
        if not added:
            return ()
        try:
            ids = self._session.scalars(
                insert(ProductRow).returning(ProductRow.id, sort_by_parameter_order=True),
                [_product_values(product, source) for product in added],
            ).all()
        except IntegrityError as error:
            # SQLite names the column, servers the constraint.
            if any(key in str(error.orig) for key in ("product.sku", "uq_product_sku")):
                raise DuplicateSkuError from error
            raise
        sizes = [
            _size_values(product_id, position, size)
            for product_id, product in zip(ids, added, strict=True)
            for position, size in enumerate(product.sizes)
        ]
        if sizes:
            self._session.execute(insert(ProductSizeRow), sizes)
        return tuple(ids)

    def remove_source(self, source: str) -> int:
        """Take out every product of one source; returns how many there were."""
        gone = self._session.execute(delete(ProductRow).where(ProductRow.source == source))
        return gone.rowcount if isinstance(gone, CursorResult) else 0

    def get(self, product_id: int) -> Product:
        """One product with everything its page shows.

        Raises:
            NotFoundError: when there is no product with this id.
        """
        row = self._session.get(ProductRow, product_id)
        if row is None:
            raise NotFoundError(
                "This product is not in the catalogue any more.", "Choose another one."
            )
        return _product(row, self.sizes_of_products([product_id]))

    def cards_by_sku(self, skus: Collection[str]) -> dict[str, ProductCard]:
        """The products with these article numbers, by number; unknown ones are left out."""
        rows = self._session.execute(select(*_CARD_COLUMNS).where(ProductRow.sku.in_(skus)))
        return {card.sku: card for card in map(_card, rows)}

    def any(self) -> bool:
        """Whether there is any product at all."""
        return bool(self._session.scalar(select(exists().where(ProductRow.id.is_not(None)))))

    def count(self, query: CatalogueQuery = _EVERYTHING) -> int:
        """How many products a query finds."""
        found = _narrowed(select(func.count()).select_from(ProductRow), query)
        return self._session.scalar(found) or 0

    def cards(
        self, query: CatalogueQuery = _EVERYTHING, offset: int = 0, limit: int | None = None
    ) -> tuple[ProductCard, ...]:
        """The products a query finds, as the grid shows them: `limit` of them from `offset` on."""
        rows = self._session.execute(_page(select(*_CARD_COLUMNS), query, offset, limit))
        return tuple(_card(row) for row in rows)

    def categories(self, query: CatalogueQuery = _EVERYTHING) -> tuple[CategoryCount, ...]:
        """How many of the products a query finds are in each category, and of each type."""
        counted = (
            select(ProductRow.fit_category, ProductRow.product_type, func.count())
            .group_by(ProductRow.fit_category, ProductRow.product_type)
            .order_by(func.min(ProductRow.id))
        )
        types: dict[str, list[TypeCount]] = {}
        for category, product_type, count in self._session.execute(_narrowed(counted, query)):
            types.setdefault(category, []).append(TypeCount(product_type, count))
        return tuple(
            CategoryCount(category, sum(each.count for each in counts), tuple(counts))
            for category, counts in types.items()
        )

    def sizes_of(
        self, query: CatalogueQuery = _EVERYTHING, offset: int = 0, limit: int | None = None
    ) -> tuple[SizeRun, ...]:
        """The sizes of the products that `cards` gives for the same arguments, in its order."""
        page = _page(select(ProductRow.id), query, offset, limit).subquery()
        return self._size_runs(_sizes_in_order().where(ProductRow.id.in_(select(page.c.id))))

    def sizes_of_products(self, product_ids: Sequence[int]) -> tuple[SizeRun, ...]:
        """The sizes of these products, in catalogue order; unknown ids are left out."""
        ids = sorted(set(product_ids))
        return tuple(
            run
            for start in range(0, len(ids), _IDS_AT_ONCE)
            for run in self._size_runs(
                _sizes_in_order().where(ProductRow.id.in_(ids[start : start + _IDS_AT_ONCE]))
            )
        )

    def brand_sizes(self, audience: Audience) -> tuple[tuple[str, str], ...]:
        """Every brand and label of a size that it has for an audience, by brand."""
        found = self._session.execute(
            select(ProductRow.brand, ProductSizeRow.label)
            .join(ProductSizeRow, ProductSizeRow.product_id == ProductRow.id)
            .where(ProductRow.audience == audience.value)
            .distinct()
            .order_by(ProductRow.brand)
        )
        return tuple((brand, label) for brand, label in found)

    def sizes_of_brand(self, brand: str, label: str, audience: Audience) -> tuple[SizeRun, ...]:
        """The one size of that label of every product that a brand has for an audience."""
        return self._size_runs(
            _sizes_in_order().where(
                ProductRow.brand == brand,
                ProductRow.audience == audience.value,
                ProductSizeRow.label == label,
            )
        )

    def by_barcode(self, code: str) -> ScannedItem | None:
        """What a scanned code stands for, or None; the first product added wins a tie."""
        found = self._session.execute(
            select(ProductSizeRow.product_id, ProductSizeRow.label)
            .where(ProductSizeRow.barcode.in_(_spellings(code)))
            .order_by(ProductSizeRow.product_id, ProductSizeRow.position)
            .limit(1)
        ).one_or_none()
        if found is None:
            return None
        product = self.get(found.product_id)
        return ScannedItem(product, next(s for s in product.sizes if s.label == found.label))

    def _size_runs(self, sizes: "Select[*tuple[Any, ...]]") -> tuple[SizeRun, ...]:
        runs: list[SizeRun] = []
        for product_id, grouped in groupby(self._session.execute(sizes), key=itemgetter(0)):
            rows = list(grouped)
            _, category, product_type, stretch_percent, *_ = rows[0]
            in_order = tuple(
                ProductSize(label, chest, waist, hip, barcode, _BASES[basis], _UNITS[unit])
                for _, _, _, _, label, chest, waist, hip, barcode, basis, unit in rows
                if label is not None  # a product without sizes comes as one row of nothing
            )
            runs.append(SizeRun(product_id, category, in_order, product_type, stretch_percent))
        return tuple(runs)


def _narrowed(statement: _Statement, query: CatalogueQuery) -> _Statement:
    wanted = (
        (ProductRow.fit_category, query.fit_category),
        (ProductRow.product_type, query.product_type),
        (ProductRow.audience, query.audience),
    )
    for column, value in wanted:
        if value is not None:
            statement = statement.where(column == str(value))
    return statement.where(matches(ProductRow.search_text, query.text))


def _page(
    statement: _Statement, query: CatalogueQuery, offset: int, limit: int | None
) -> _Statement:
    return _narrowed(statement, query).order_by(ProductRow.id).offset(offset).limit(limit)


def _sizes_in_order() -> "Select[*tuple[Any, ...]]":
    return (
        select(*_RUN_COLUMNS, *_SIZE_COLUMNS)
        .outerjoin(ProductSizeRow, ProductSizeRow.product_id == ProductRow.id)
        .order_by(ProductRow.id, ProductSizeRow.position)
    )


def _spellings(code: str) -> set[str]:
    """A 12-digit UPC and the 13-digit EAN with a 0 before it are the same; scanners send either."""
    if len(code) == _UPC_DIGITS:
        return {code, f"0{code}"}
    if len(code) == _UPC_DIGITS + 1 and code.startswith("0"):
        return {code, code[1:]}
    return {code}


def _product_values(product: NewProduct, source: str | None) -> dict[str, object]:
    return {
        "sku": product.sku,
        "name": product.name,
        "brand": product.brand,
        "product_type": product.product_type,
        "fit_category": product.fit_category,
        "audience": product.audience.value,
        "colour": product.colour,
        "colour_name": product.colour_name,
        "price_minor": product.price_minor,
        "currency": product.currency,
        "description": product.description,
        "material": product.material,
        "stretch_percent": product.stretch_percent,
        "source": source,
        "search_text": search_text(
            product.name, product.brand, product.product_type, product.colour_name
        ),
    }


def _size_values(product_id: int, position: int, size: ProductSize) -> dict[str, object]:
    return {
        "product_id": product_id,
        "position": position,
        "label": size.label,
        "chest_cm": size.chest_cm,
        "waist_cm": size.waist_cm,
        "hip_cm": size.hip_cm,
        "barcode": size.barcode,
        "basis": size.basis.value,
        "unit": size.unit.value,
    }


def _card(row: "Row[*tuple[Any, ...]]") -> ProductCard:
    # By place: by name it takes four times as long, and there may be 100,000 of them.
    product_id, sku, name, brand, product_type, category, audience, *looks_and_price = row
    return ProductCard(
        product_id, sku, name, brand, product_type, category, Audience(audience), *looks_and_price
    )


def _product(row: ProductRow, runs: tuple[SizeRun, ...]) -> Product:
    return Product(
        id=row.id,
        sku=row.sku,
        name=row.name,
        brand=row.brand,
        product_type=row.product_type,
        fit_category=row.fit_category,
        audience=Audience(row.audience),
        colour=row.colour,
        colour_name=row.colour_name,
        price_minor=row.price_minor,
        currency=row.currency,
        description=row.description,
        material=row.material,
        stretch_percent=row.stretch_percent,
        sizes=runs[0].sizes,
    )
