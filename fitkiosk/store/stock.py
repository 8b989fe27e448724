"""The catalogue as those who fill it see it: products as they were given, and changes of them."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Row, String, bindparam, cast, delete, func, select, update
from sqlalchemy.orm import Session

from fitkiosk.domain.products import NewProduct, Picture, ProductSize, SizeBasis, Wearers
from fitkiosk.store.product_rows import add_pictures, add_sizes, check_sizes, product_values
from fitkiosk.store.schema import ProductPictureRow, ProductRow, ProductSizeRow
from fitkiosk.units import LengthUnit

# SQLite takes no more than 32,766 values in one statement.
_AT_ONCE = 10_000


class KeptProduct(NamedTuple):
    """A product as it was given, with its own sizes alone, and how often it was changed."""

    product: NewProduct
    revision: int


class StockRepository:
    """Products by what they were given as, never with the sizes of a chart."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def skus(self) -> Iterator[tuple[int, str]]:
        """Every product's id and article number."""
        for row in self._session.execute(select(ProductRow.id, ProductRow.sku)):
            yield row.id, row.sku

    def stamp(self) -> tuple[int, int, int]:
        """Numbers that differ once any product was added, changed or removed."""
        columns = (func.count(), func.max(ProductRow.id), func.sum(ProductRow.revision))
        count, last, revisions = self._session.execute(
            select(*columns).select_from(ProductRow)
        ).one()
        return count, last or 0, revisions or 0

    def as_given(self, product_ids: Collection[int]) -> dict[int, KeptProduct]:
        """Products as they were given, by id; unknown ids are left out."""
        kept: dict[int, KeptProduct] = {}
        for ids in _portions(product_ids):
            sizes: dict[int, list[ProductSize]] = {}
            for size in self._session.execute(
                select(ProductSizeRow.__table__)
                .where(ProductSizeRow.product_id.in_(ids))
                .order_by(ProductSizeRow.product_id, ProductSizeRow.position)
            ):
                sizes.setdefault(size.product_id, []).append(_size(size))
            pictures: dict[int, list[Picture]] = {}
            for picture in self._session.execute(
                select(ProductPictureRow.__table__)
                .where(ProductPictureRow.product_id.in_(ids))
                .order_by(ProductPictureRow.product_id, ProductPictureRow.position)
            ):
                shown = Picture(picture.key, picture.width, picture.height)
                pictures.setdefault(picture.product_id, []).append(shown)
            for row in self._session.execute(
                select(ProductRow.__table__).where(ProductRow.id.in_(ids))
            ):
                own = tuple(sizes.get(row.id, ()))
                product = _product(row, own, tuple(pictures.get(row.id, ())))
                kept[row.id] = KeptProduct(product, row.revision)
        return kept

    def with_barcodes(self, codes: Collection[str]) -> dict[str, tuple[int, str]]:
        """Of barcodes that are known: the id and the article number of the product, by code."""
        owners: dict[str, tuple[int, str]] = {}
        for some in _portions(codes):
            on_sizes = (
                select(ProductSizeRow.barcode, ProductRow.id, ProductRow.sku)
                .join(ProductRow, ProductRow.id == ProductSizeRow.product_id)
                .where(ProductSizeRow.barcode.in_(some))
            )
            on_products = select(ProductRow.barcode, ProductRow.id, ProductRow.sku).where(
                ProductRow.barcode.in_(some)
            )
            for found in (on_sizes, on_products):
                for code, product_id, sku in self._session.execute(found):
                    owners[str(code)] = product_id, sku
        return owners

    def with_skus(self, skus: Collection[str]) -> dict[str, int]:
        """Of article numbers that are taken: the id of the product, by number."""
        return {
            sku: product_id
            for some in _portions(skus)
            for sku, product_id in self._session.execute(
                select(ProductRow.sku, ProductRow.id).where(ProductRow.sku.in_(some))
            )
        }

    def certainties(self) -> dict[int, float]:
        """How sure the type of each product was guessed, by id; without those that were told."""
        guessed = select(ProductRow.id, ProductRow.certainty)
        found = self._session.execute(guessed.where(ProductRow.certainty.is_not(None)))
        return {row.id: row.certainty or 0.0 for row in found}

    def free_skus(self, product_ids: Collection[int]) -> None:
        """Take the article numbers off products that are about to get others.

        So that two can exchange theirs; until then each has one that nobody types.
        """
        for ids in _portions(product_ids):
            nobodys = "\t" + cast(ProductRow.id, String)
            freed = update(ProductRow).where(ProductRow.id.in_(ids)).values(sku=nobodys)
            self._session.execute(freed, execution_options={"synchronize_session": False})

    def change(self, changed: Mapping[int, tuple[NewProduct, Collection[str]]]) -> None:
        """Give products other facts; their revisions grow.

        Args:
            changed: by id: the whole product as it is to be, and the names of the fields that
                change; `sizes` and `pictures` are written anew only when they are among them.

        Raises:
            BadInputError: when a size has figures of another family than clothes.
        """
        if not changed:
            return
        check_sizes(product for product, _ in changed.values())
        self._session.connection().execute(
            update(ProductRow.__table__)  # type: ignore[arg-type]
            .where(ProductRow.id == bindparam("of_id"))
            .values(revision=ProductRow.revision + 1),
            [{"of_id": key, **product_values(product)} for key, (product, _) in changed.items()],
        )
        for field, row in (("sizes", ProductSizeRow), ("pictures", ProductPictureRow)):
            anew = {key: product for key, (product, names) in changed.items() if field in names}
            for ids in _portions(anew):
                self._session.execute(delete(row).where(row.product_id.in_(ids)))
            if row is ProductSizeRow:
                add_sizes(self._session, [(key, product.sizes) for key, product in anew.items()])
            else:
                add_pictures(self._session, anew.items())

    def remove(self, product_ids: Collection[int]) -> None:
        """Take products out, with their sizes, pictures and reviews."""
        for ids in _portions(product_ids):
            self._session.execute(delete(ProductRow).where(ProductRow.id.in_(ids)))


def _portions(values: Collection[int] | Collection[str]) -> Iterator[Sequence[object]]:
    listed: list[object] = list(values)
    for start in range(0, len(listed), _AT_ONCE):
        yield listed[start : start + _AT_ONCE]


def _product(
    row: "Row[*tuple[object, ...]]", sizes: tuple[ProductSize, ...], pictures: tuple[Picture, ...]
) -> NewProduct:
    return NewProduct(
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
        description=row.description,
        material=row.material,
        stretch_percent=row.stretch_percent,
        sizes=sizes,
        certainty=row.certainty,
        barcode=row.barcode,
        pictures=pictures,
    )


def _size(row: "Row[*tuple[object, ...]]") -> ProductSize:
    return ProductSize(
        row.label,
        row.chest_cm,
        row.waist_cm,
        row.hip_cm,
        row.barcode,
        SizeBasis(row.basis),
        LengthUnit(row.unit),
    )
