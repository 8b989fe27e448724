"""What becomes of one product of a seller's table."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, NamedTuple

from fitkiosk.domain.charts import SizeChart, with_chart
from fitkiosk.domain.imports import Column, Draft, ImportMapping, PlannedProduct, Standing
from fitkiosk.domain.products import NewProduct, Picture, ProductSize, SizeBasis, Wearers
from fitkiosk.intake.product_types import ProductTypes
from fitkiosk.intake.values import colour_of
from fitkiosk.services.import_errors import (
    ContradictionError,
    ItemRefused,
    NamelessError,
    NoteBook,
    TakenBarcodeError,
)
from fitkiosk.services.import_headers import Headers
from fitkiosk.services.import_sizes import RowSize, sizes_of
from fitkiosk.store.charts import ChartLinks
from fitkiosk.store.search import fold
from fitkiosk.units import LengthUnit

_MUST_AGREE = {
    *(Column.NAME, Column.BRAND, Column.TYPE, Column.WEARERS),
    *(Column.PRICE, Column.CURRENCY, Column.STRETCH),
}
# What a row says of its own sizes, or of pictures, of which there may be more.
_OF_A_ROW = {Column.BASIS, Column.UNIT, Column.SIZE, Column.SIZES, Column.PICTURES, Column.BARCODE}
_CURRENCY = "INR"
# How sure a type is that a person has said.
_SAID = 1.0
_COMPARED = [
    field.name
    for field in fields(NewProduct)
    if field.name not in {"sku", "certainty", "sizes", "pictures"}
]
_DIGITS = 2  # of a centimetre: no seller's table says more


class Kept(NamedTuple):
    """A product as the shop has it."""

    id: int
    product: NewProduct
    typed_by_staff: bool


class Facts(NamedTuple):
    """What all rows of one product say together.

    Attributes:
        values: by column.
        rows: for each column, the row that says it.
    """

    values: dict[Column, Any]
    rows: dict[Column, int]


@dataclass(frozen=True, slots=True)
class Judge:
    """Says what becomes of products.

    Attributes:
        mapping: how the table is read.
        headers: of the table.
        types: guesses what a product is.
        charts: by id.
        links: which chart is for which product.
        notes: what is noticed.
    """

    mapping: ImportMapping
    headers: Headers
    types: ProductTypes
    charts: Mapping[int, SizeChart]
    links: ChartLinks
    notes: NoteBook

    def judge(
        self,
        drafts: Sequence[Draft],
        kept: Kept | None,
        taken: Mapping[str, tuple[int, str]],
        pictures: tuple[Picture, ...] = (),
    ) -> tuple[PlannedProduct, NewProduct]:
        """What becomes of a product, and how it is to be.

        What the table does not say stays as it is.

        Args:
            drafts: its rows.
            kept: as the shop has it; None for a new one.
            taken: id and article number of the products that have barcodes of this one already.
            pictures: those that the table gives it; without any, the ones it has stay.

        Raises:
            ItemRefused: when it cannot be taken in.
        """
        facts = self._facts(drafts)
        sizes = sizes_of(drafts, self.headers, self.notes)
        self._check_barcodes(drafts, kept, taken)
        product, certainty = self._product(drafts[0], facts, sizes, kept)
        if pictures:
            product = replace(product, pictures=pictures)
        changes = changed_fields(kept.product, product) if kept else ()
        if kept and not changes:
            product = kept.product
        standing = Standing.NEW if not kept else Standing.CHANGED if changes else Standing.UNCHANGED
        planned = PlannedProduct(
            product.sku,
            product.name,
            product.product_type,
            product.fit_category,
            certainty,
            standing,
            changes,
            self._sized(product),
        )
        return planned, product

    def _facts(self, drafts: Sequence[Draft]) -> Facts:
        facts = Facts({}, {})
        said: Mapping[Column, object] = {}
        for draft in drafts:
            if draft.facts is said:
                continue
            said = draft.facts
            for column, value in said.items():
                if column not in facts.values:
                    facts.values[column], facts.rows[column] = value, draft.row
                elif facts.values[column] != value and column not in _OF_A_ROW:
                    self._contradicted(draft, column, facts.rows[column])
        return facts

    def _contradicted(self, draft: Draft, column: Column, row: int) -> None:
        if column in _MUST_AGREE:
            raise ItemRefused(draft.row, self.headers.of(column), ContradictionError(row))
        self.notes.add(
            "Rows describe their product differently, and the first one counts: {examples} "
            "({count} in all).",
            draft.sku,
        )

    def _check_barcodes(
        self, drafts: Sequence[Draft], kept: Kept | None, taken: Mapping[str, tuple[int, str]]
    ) -> None:
        for draft in drafts if taken else ():
            for code, size in barcodes_of(draft):
                owner, sku = taken.get(code, (None, ""))
                if owner is not None and owner != (kept.id if kept else None):
                    column = self.headers.of(Column.BARCODE, size)
                    raise ItemRefused(draft.row, column, TakenBarcodeError(code, sku))

    def _product(
        self, draft: Draft, facts: Facts, sizes: tuple[RowSize, ...], kept: Kept | None
    ) -> tuple[NewProduct, float]:
        """The product as it is to be, and how sure its type is."""
        said = facts.values
        if kept is None and not said.get(Column.NAME):
            raise ItemRefused(draft.row, self.headers.of(Column.NAME), NamelessError())
        before = kept.product if kept else _blank(draft.sku, self.mapping)
        product = replace(
            before,
            name=said.get(Column.NAME, before.name),
            brand=said.get(Column.BRAND, before.brand or self.mapping.brand),
            price_minor=said.get(Column.PRICE, before.price_minor),
            description=said.get(Column.DESCRIPTION, before.description),
            material=said.get(Column.MATERIAL, before.material),
            stretch_percent=said.get(Column.STRETCH, before.stretch_percent),
            barcode=said.get(Column.BARCODE, before.barcode),
            sizes=self._sizes(sizes, before.sizes),
        )
        if Column.PRICE in said:
            known = said.get(Column.CURRENCY) or self.mapping.currency
            product = replace(product, currency=known or before.currency)
        name = said.get(Column.COLOUR, before.colour_name)
        if name != before.colour_name:
            product = replace(product, colour_name=name, colour=colour_of(name))
        return self._typed(product, said, kept)

    def _typed(
        self, product: NewProduct, said: Mapping[Column, Any], kept: Kept | None
    ) -> tuple[NewProduct, float]:
        """The product with its wearers and its type: as staff said, or as the table tells."""
        wearers = said.get(Column.WEARERS)
        if kept is not None:
            told = Column.NAME in said or Column.TYPE in said
            product = replace(product, wearers=wearers or product.wearers)
            if kept.typed_by_staff or not told:
                certainty = product.certainty
                return product, _SAID if certainty is None else certainty
        else:
            wearers = wearers or self.types.wearers_of(product.name)
            product = replace(product, wearers=wearers or Wearers.EVERYONE)
        product_type, category, certainty = self._guess(product, wearers, said)
        product = replace(product, product_type=product_type, fit_category=category)
        if kept is None or _kind(product) != _kind(kept.product):
            product = replace(product, certainty=certainty)
        return product, _SAID if certainty is None else certainty

    def _guess(
        self, product: NewProduct, wearers: Wearers | None, said: Mapping[Column, Any]
    ) -> tuple[str, str | None, float | None]:
        """Type, category, and how sure they are; None where the table names a type of ours."""
        told = said.get(Column.TYPE, "")
        guess = self.types.guess(product.name, wearers, told, product.description)
        ours = fold(told).strip()
        if ours not in self.types.names():
            return guess.product_type, guess.fit_category, guess.certainty
        if guess.product_type == ours:
            return ours, guess.fit_category, None
        children = wearers is Wearers.CHILDREN
        return ours, None if children else self.types.category_of(ours), None

    def _sizes(
        self, told: Sequence[RowSize], before: tuple[ProductSize, ...]
    ) -> tuple[ProductSize, ...]:
        """The sizes as the table tells them; what it names alone keeps its figures."""
        if not told:
            return before
        known = {size.label.casefold(): size for size in before}
        sizes = []
        for row in told:
            size = product_size(row, self.mapping)
            had = known.get(size.label.casefold())
            if had is not None:
                barcode = size.barcode or had.barcode
                figures = size if size.features() else had
                size = replace(figures, label=size.label, barcode=barcode)
            sizes.append(size)
        return tuple(sizes)

    def _sized(self, product: NewProduct) -> bool:
        if any(size.features() for size in product.sizes):
            return True
        chart = self.links.find(
            product.brand, product.product_type, product.fit_category, product.wearers
        )
        if chart is None:
            return False
        sizes = with_chart(product.sizes, self.charts[chart].product_sizes())
        return any(size.features() for size in sizes)


def barcodes_of(draft: Draft) -> list[tuple[str, str | None]]:
    """The barcodes of a row, each with the label of its size; None for the product's own."""
    codes: list[tuple[str, str | None]] = [
        (size.barcode, size.label) for size in draft.sizes if size.barcode
    ]
    own = draft.facts.get(Column.BARCODE)
    return [*codes, (str(own), None)] if own else codes


def product_size(row: RowSize, mapping: ImportMapping) -> ProductSize:
    """A size of a product as it is kept: of a range, the middle."""
    size = row.size
    chest, waist, hip = (None if ends is None else sum(ends) / 2 for ends in row.girths)
    return ProductSize(
        size.label,
        chest,
        waist,
        hip,
        size.barcode,
        size.basis or mapping.basis or SizeBasis.GARMENT,
        size.unit or mapping.unit or LengthUnit.CM,
    )


def changed_fields(before: NewProduct, after: NewProduct) -> tuple[str, ...]:
    """The names of the fields in which two products differ, as far as a seller can tell."""
    changes = [name for name in _COMPARED if getattr(before, name) != getattr(after, name)]
    if _rounded(before.sizes) != _rounded(after.sizes):
        changes.append("sizes")
    if [each.key for each in before.pictures] != [each.key for each in after.pictures]:
        changes.append("pictures")
    return tuple(changes)


def _kind(product: NewProduct) -> tuple[str, str | None]:
    return product.product_type, product.fit_category


def _rounded(sizes: Sequence[ProductSize]) -> list[tuple[object, ...]]:
    return [
        (
            size.label,
            *(
                None if cm is None else round(cm, _DIGITS)
                for cm in (size.chest_cm, size.waist_cm, size.hip_cm)
            ),
            size.barcode,
            # Without figures there is nothing that these could be of.
            *((size.basis, size.unit) if size.features() else ()),
        )
        for size in sizes
    ]


def _blank(sku: str, mapping: ImportMapping) -> NewProduct:
    return NewProduct(
        sku=sku,
        name="",
        brand="",
        product_type="",
        fit_category=None,
        wearers=Wearers.EVERYONE,
        colour="",
        colour_name="",
        price_minor=None,
        currency=mapping.currency or _CURRENCY,
    )
