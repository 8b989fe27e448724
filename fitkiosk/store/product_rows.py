"""What of a product stands in which column; the one place for whoever writes products."""

from collections.abc import Iterable, Sequence

from sqlalchemy import insert
from sqlalchemy.orm import Session

from fitkiosk.domain.products import NewProduct, ProductSize
from fitkiosk.errors import BadInputError
from fitkiosk.store.schema import ProductPictureRow, ProductSizeRow


def product_values(product: NewProduct) -> dict[str, object]:
    """The row of a product, without what hangs on it."""
    return {
        "sku": product.sku,
        "name": product.name,
        "brand": product.brand,
        "product_type": product.product_type,
        "fit_category": product.fit_category,
        "wearers": product.wearers.value,
        "colour": product.colour,
        "colour_name": product.colour_name,
        "price_minor": product.price_minor,
        "currency": product.currency,
        "description": product.description,
        "material": product.material,
        "stretch_percent": product.stretch_percent,
        "certainty": product.certainty,
        "barcode": product.barcode,
    }


def check_sizes(products: Iterable[NewProduct]) -> None:
    """Refuse figures that no column is there for.

    Raises:
        BadInputError: when a size has figures of another family than clothes.
    """
    for product in products:
        if any(size.others for size in product.sizes):
            raise BadInputError(
                "{product} has sizes that this shop cannot keep yet.",
                "Leave out what is not measured at chest, waist or hip.",
                product=product.name,
            )


def add_sizes(session: Session, sizes: Sequence[tuple[int, Sequence[ProductSize]]]) -> None:
    """Write the sizes of products, by the products' ids, in the order given."""
    rows = [
        _size_values(product_id, position, size)
        for product_id, of_product in sizes
        for position, size in enumerate(of_product)
    ]
    if rows:
        session.execute(insert(ProductSizeRow.__table__), rows)  # type: ignore[arg-type]


def add_pictures(session: Session, products: Iterable[tuple[int, NewProduct]]) -> None:
    """Write which pictures products have, by the products' ids, in the order given."""
    rows = [
        {
            "product_id": product_id,
            "position": position,
            "key": picture.key,
            "width": picture.width,
            "height": picture.height,
        }
        for product_id, product in products
        for position, picture in enumerate(product.pictures)
    ]
    if rows:
        session.execute(insert(ProductPictureRow), rows)


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
