"""Products and their sizes, put into rows and taken out again as domain dataclasses."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import closing
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import Row, Select, and_, delete, exists, insert, or_, select
from sqlalchemy.engine import CursorResult
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from fitkiosk.domain.charts import with_chart
from fitkiosk.domain.products import (
    Audience,
    NewProduct,
    Picture,
    Product,
    ProductCard,
    ProductSize,
    ScannedItem,
    SizeBasis,
    SizeRun,
    Wearers,
)
from fitkiosk.domain.scanning import spellings
from fitkiosk.errors import NotFoundError
from fitkiosk.store.charts import ChartsRepository
from fitkiosk.store.errors import DuplicateSkuError
from fitkiosk.store.product_rows import add_pictures, add_sizes, check_sizes, product_values
from fitkiosk.store.schema import ProductPictureRow, ProductRow, ProductSizeRow, SizeChartRow
from fitkiosk.units import LengthUnit

Columns = tuple[tuple[Any, ...], ...]
"""What was read of many rows, a column in one piece."""

# SQLite takes no more than 32,766 values in one statement.
_IDS_AT_ONCE = 10_000
# So that of 600,000 sizes only few are Python objects at any time.
_ROWS_AT_ONCE = 2_000
_WITH_VALUES = {"literal_binds": True}
_GIRTHS = (ProductSizeRow.chest_cm, ProductSizeRow.waist_cm, ProductSizeRow.hip_cm)

_HAS_FIGURES = exists().where(
    ProductSizeRow.product_id == ProductRow.id,
    or_(*(column.is_not(None) for column in _GIRTHS)),
)
_FIRST_PICTURE = (
    select(ProductPictureRow.key)
    .where(ProductPictureRow.product_id == ProductRow.id, ProductPictureRow.position == 0)
    .scalar_subquery()
)

# What a card needs and no more: long descriptions stay on the disk.
_CARD_COLUMNS = (
    ProductRow.id,
    ProductRow.sku,
    ProductRow.name,
    ProductRow.brand,
    ProductRow.product_type,
    ProductRow.fit_category,
    ProductRow.wearers,
    ProductRow.colour,
    ProductRow.colour_name,
    ProductRow.price_minor,
    ProductRow.currency,
    or_(ProductRow.size_chart_id.is_not(None), _HAS_FIGURES),
    _FIRST_PICTURE,
)
_RUN_COLUMNS = (
    ProductRow.id,
    ProductRow.fit_category,
    ProductRow.product_type,
    ProductRow.stretch_percent,
    ProductRow.size_chart_id,
)
_INDEXED_COLUMNS = (
    *_CARD_COLUMNS[:-2],
    ProductRow.stretch_percent,
    ProductRow.size_chart_id,
    ProductRow.barcode,
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
        check_sizes(added)
        if not added:
            return ()
        try:
            ids = self._session.scalars(
                insert(ProductRow).returning(ProductRow.id, sort_by_parameter_order=True),
                [{**product_values(product), "source": source} for product in added],
            ).all()
        except IntegrityError as error:
            # SQLite names the column, servers the constraint.
            if any(key in str(error.orig) for key in ("product.sku", "uq_product_sku")):
                raise DuplicateSkuError from error
            raise
        numbered = list(zip(ids, added, strict=True))
        add_sizes(self._session, [(key, product.sizes) for key, product in numbered])
        add_pictures(self._session, numbered)
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
        chart = self._session.get(SizeChartRow, row.size_chart_id) if row.size_chart_id else None
        pictures = self._session.execute(
            select(ProductPictureRow.key, ProductPictureRow.width, ProductPictureRow.height)
            .where(ProductPictureRow.product_id == product_id)
            .order_by(ProductPictureRow.position)
        )
        return _product(
            row,
            self.sizes_of_products([product_id])[0].sizes,
            chart.name if chart is not None and not self._has_figures(product_id) else "",
            tuple(Picture(*picture) for picture in pictures),
        )

    def _has_figures(self, product_id: int) -> bool:
        return bool(self._session.scalar(select(_HAS_FIGURES).where(ProductRow.id == product_id)))

    def cards_by_sku(self, skus: Collection[str]) -> dict[str, ProductCard]:
        """The products with these article numbers, by number; unknown ones are left out."""
        rows = self._session.execute(select(*_CARD_COLUMNS).where(ProductRow.sku.in_(skus)))
        return {card.sku: card for card in map(_card, rows)}

    def any(self) -> bool:
        """Whether there is any product at all."""
        return bool(self._session.scalar(select(exists().where(ProductRow.id.is_not(None)))))

    def every_product(self) -> Iterator[Columns]:
        """The whole catalogue in the order of its ids, so many products at a time.

        Yields:
            The columns id, sku, name, brand, product_type, fit_category, wearers, colour,
            colour_name, price_minor, currency, stretch_percent, size_chart_id, barcode, and the key
            of the first picture.
        """
        return self._columns(
            select(*_INDEXED_COLUMNS, ProductPictureRow.key)
            .outerjoin(
                ProductPictureRow,
                and_(
                    ProductPictureRow.product_id == ProductRow.id, ProductPictureRow.position == 0
                ),
            )
            .order_by(ProductRow.id)
        )

    def every_size(self) -> Iterator[Columns]:
        """The sizes that products have of their own, by product and in order, many at a time.

        Yields:
            The columns product_id, label, chest_cm, waist_cm, hip_cm, basis, and barcode.
        """
        return self._columns(
            select(
                ProductSizeRow.product_id,
                ProductSizeRow.label,
                *_GIRTHS,
                ProductSizeRow.basis,
                ProductSizeRow.barcode,
            ).order_by(ProductSizeRow.product_id, ProductSizeRow.position)
        )

    def _columns(self, statement: "Select[*tuple[Any, ...]]") -> Iterator[Columns]:
        # The driver's own tuples: making rows of 700,000 of them takes longer than reading them.
        connection = self._session.connection()
        with closing(connection.connection.cursor()) as cursor:
            cursor.execute(str(statement.compile(connection, compile_kwargs=_WITH_VALUES)))
            while rows := cursor.fetchmany(_ROWS_AT_ONCE):
                yield tuple(zip(*rows, strict=True))

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
            .where(ProductRow.wearers == audience.value)
            .distinct()
            .order_by(ProductRow.brand)
        )
        return tuple((brand, label) for brand, label in found)

    def sizes_of_brand(self, brand: str, label: str, audience: Audience) -> tuple[SizeRun, ...]:
        """The one size of that label of every product that a brand has for an audience."""
        return self._size_runs(
            _sizes_in_order().where(
                ProductRow.brand == brand,
                ProductRow.wearers == audience.value,
                ProductSizeRow.label == label,
            )
        )

    def by_barcode(self, code: str) -> ScannedItem | None:
        """What a scanned code stands for, or None; the first product added wins a tie.

        A size's own code wins over one of a product as such.
        """
        written = spellings(code)
        size = self._session.execute(
            select(ProductSizeRow.product_id, ProductSizeRow.label)
            .where(ProductSizeRow.barcode.in_(written))
            .order_by(ProductSizeRow.product_id, ProductSizeRow.position)
            .limit(1)
        ).one_or_none()
        if size is not None:
            product = self.get(size.product_id)
            return ScannedItem(product, next(s for s in product.sizes if s.label == size.label))
        product_id = self._session.scalar(
            select(ProductRow.id)
            .where(ProductRow.barcode.in_(written))
            .order_by(ProductRow.id)
            .limit(1)
        )
        return None if product_id is None else ScannedItem(self.get(product_id), None)

    def _size_runs(self, sizes: "Select[*tuple[Any, ...]]") -> tuple[SizeRun, ...]:
        charts = ChartsRepository(self._session).sizes()
        runs: list[SizeRun] = []
        for product_id, grouped in groupby(self._session.execute(sizes), key=itemgetter(0)):
            rows = list(grouped)
            _, category, product_type, stretch_percent, chart_id, *_ = rows[0]
            own = tuple(
                ProductSize(label, chest, waist, hip, barcode, _BASES[basis], _UNITS[unit])
                for *_, label, chest, waist, hip, barcode, basis, unit in rows
                if label is not None  # a product without sizes comes as one row of nothing
            )
            in_order = with_chart(own, charts[chart_id]) if chart_id is not None else own
            runs.append(SizeRun(product_id, category, in_order, product_type, stretch_percent))
        return tuple(runs)


def _sizes_in_order() -> "Select[*tuple[Any, ...]]":
    return (
        select(*_RUN_COLUMNS, *_SIZE_COLUMNS)
        .outerjoin(ProductSizeRow, ProductSizeRow.product_id == ProductRow.id)
        .order_by(ProductRow.id, ProductSizeRow.position)
    )


def _card(row: "Row[*tuple[Any, ...]]") -> ProductCard:
    # By place: by name it takes four times as long, and there may be 100,000 of them.
    product_id, sku, name, brand, product_type, category, wearers, *others = row
    return ProductCard(
        product_id, sku, name, brand, product_type, category, Wearers(wearers), *others
    )


def _product(
    row: ProductRow, sizes: tuple[ProductSize, ...], chart: str, pictures: tuple[Picture, ...]
) -> Product:
    return Product(
        id=row.id,
        sku=row.sku,
        name=row.name,
        brand=row.brand,
        product_type=row.product_type,
        fit_category=row.fit_category,
        wearers=Wearers(row.wearers),
        colour=row.colour,
        colour_name=row.colour_name,
        price_minor=row.price_minor,
        currency=row.currency,
        sizes_known=any(size.features() for size in sizes),
        picture=pictures[0].key if pictures else None,
        description=row.description,
        material=row.material,
        stretch_percent=row.stretch_percent,
        sizes=sizes,
        chart=chart,
        pictures=pictures,
        certainty=row.certainty,
        barcode=row.barcode,
        revision=row.revision,
    )
