"""Small shops for tests of the catalogue, and a naive way of searching them."""

from types import SimpleNamespace

from fitkiosk.domain.finding import OUTSIDE
from fitkiosk.domain.products import NewProduct, ProductSize, Wearers
from fitkiosk.store.search import fold, forms, search_text

SHIRT = (
    ProductSize("S", 92.0, 82.0, barcode="8901000000011"),
    ProductSize("M", 97.0, 87.0, barcode="8901000000028"),
    ProductSize("L", 102.0, 92.0),
)


def new_product(sku, name="Red Cotton Kurti", **changes):
    fields = {
        "brand": "Neelvarsha",
        "product_type": "fitted kurti",
        "fit_category": "upper_fitted",
        "wearers": Wearers.WOMEN,
        "colour": "#ff0000",
        "colour_name": "Red",
        "price_minor": 89_900,
        "sizes": SHIRT,
    }
    # A barcode belongs to one size of one product.
    sizes = changes.pop("sizes", fields.pop("sizes"))
    own = tuple(
        ProductSize(s.label, s.chest_cm, s.waist_cm, s.hip_cm, f"{sku}-{s.label}") for s in sizes
    )
    return NewProduct(sku=sku, name=name, sizes=own, **{**fields, **changes})


class FakeWork:
    """The catalogue of these products as a transaction gives it; ids count from 1 on.

    Args:
        products: what is in the shop.
        charts: the sizes of charts, by id.
        chart_of: which product, by its place, has which chart.
    """

    def __init__(self, products, charts=(), chart_of=()):
        self.products = self
        self.charts = SimpleNamespace(sizes=lambda: dict(charts))
        self._products = list(products)
        self._chart_of = dict(chart_of)

    def every_product(self):
        rows = [
            (
                *(n, p.sku, p.name, p.brand, p.product_type, p.fit_category, p.wearers.value),
                *(p.colour, p.colour_name, p.price_minor, p.currency, p.stretch_percent),
                *(self._chart_of.get(n - 1), p.barcode, None),
            )
            for n, p in enumerate(self._products, 1)
        ]
        half = len(rows) // 2  # in two parts, as large shops come
        return (tuple(zip(*part, strict=True)) for part in (rows[:half], rows[half:]) if part)

    def every_size(self):
        rows = [
            (n, s.label, s.chest_cm, s.waist_cm, s.hip_cm, s.basis.value, s.barcode)
            for n, product in enumerate(self._products, 1)
            for s in product.sizes
        ]
        half = len(rows) // 2
        return (tuple(zip(*part, strict=True)) for part in (rows[:half], rows[half:]) if part)


def has_text(product, text):
    """Whether every word begins one of a product's; without typos, hyphens and little words."""
    words = search_text(
        product.name,
        product.brand,
        product.product_type,
        product.colour_name,
        product.wearers.value,
    ).split()
    codes = [*forms(fold(product.sku)), product.barcode, *(s.barcode for s in product.sizes)]
    codes = [code.casefold() for code in codes if code]
    return all(
        any(each.startswith(word) for each in words)
        or any(each == word or (len(word) >= 3 and each.startswith(word)) for each in codes)
        for word in fold(text).split()
    )


def category_of(product):
    return product.fit_category or OUTSIDE
