"""The shop's products as staff edit them."""

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cached_property

from fitkiosk.domain.audit import Deed
from fitkiosk.domain.fit import FitCategory
from fitkiosk.domain.products import NewProduct, ProductSize
from fitkiosk.domain.staff import StaffMember
from fitkiosk.domain.stock import (
    Conflict,
    ConflictError,
    EntryError,
    Field,
    HistoryEntry,
    Stocked,
    changed_names,
)
from fitkiosk.intake.product_types import ProductTypes
from fitkiosk.services import stock_entry
from fitkiosk.services.people import Clock, utc_now
from fitkiosk.store.changes import PRODUCT_FIELDS, ProductChange, facts_of
from fitkiosk.store.database import Database
from fitkiosk.store.unit_of_work import UnitOfWork
from fitkiosk.units import LengthUnit


class TakenSkuError(EntryError):
    """Another product has this article number."""

    def __init__(self, sku: str) -> None:
        super().__init__(
            "Another product has the article number {sku}.",
            "Nothing was saved yet. Give one of the two another number.",
            sku=sku,
        )


class TakenCodeError(EntryError):
    """Another size or product has this barcode."""

    def __init__(self, code: str, sku: str) -> None:
        super().__init__(
            "The barcode {code} belongs to the product {sku} already.",
            "Nothing was saved yet. Correct it here, or take it from that product first.",
            code=code,
            sku=sku,
        )


class StockService:
    """Reads products as they were given, and saves what staff made of them.

    Args:
        database: where the products are.
        types: knows the types of product; called when it is first needed.
        categories: the fit categories by name; likewise.
        changed: is called once products were changed.
        clock: says when that was done.
    """

    def __init__(
        self,
        database: Database,
        types: Callable[[], ProductTypes],
        categories: Callable[[], Mapping[str, FitCategory]],
        changed: Callable[[], None],
        clock: Clock = utc_now,
    ) -> None:
        self._database = database
        self._load_types = types
        self._load_categories = categories
        self._changed = changed
        self._clock = clock

    @cached_property
    def _types(self) -> ProductTypes:
        return self._load_types()

    def types(self) -> tuple[str, ...]:
        """The names of all types of product there are.

        Raises:
            BundledFileError: when their file cannot be read.
        """
        return self._types.names()

    def categories(self) -> tuple[str, ...]:
        """The names of all fit categories.

        Raises:
            BundledFileError: when their file cannot be read.
        """
        return tuple(self._load_categories())

    # --- Reading ----------------------------------------------------------------------------------

    def get(self, product_ids: Sequence[int]) -> tuple[Stocked, ...]:
        """Products as they were given, in the order asked for; those that are gone are left out.

        Raises:
            StoreError: when the database cannot be read.
        """
        with self._database.reading() as work:
            kept = work.stock.as_given(product_ids)
        return tuple(
            Stocked(each, kept[each].product, kept[each].revision)
            for each in product_ids
            if each in kept
        )

    def unsure_first(self, product_ids: Sequence[int]) -> tuple[int, ...]:
        """The same products, those whose type was guessed with the least certainty first.

        Raises:
            StoreError: when the database cannot be read.
        """
        with self._database.reading() as work:
            guessed = work.stock.certainties()
        return tuple(sorted(product_ids, key=lambda each: guessed.get(each, 1.0)))

    def history(self, product_id: int) -> tuple[HistoryEntry, ...]:
        """What was changed of a product, the latest first.

        Raises:
            StoreError: when the database cannot be read.
        """
        with self._database.reading() as work:
            return work.changes.of_product(product_id)

    # --- Typing -----------------------------------------------------------------------------------

    def typed(self, product: NewProduct, field: Field, text: str) -> NewProduct:
        """A product with what was typed into one of its cells; nothing is saved by that.

        Raises:
            EntryError: when it cannot be that.
        """
        return stock_entry.with_text(product, field, text, self._types)

    def typed_size(
        self,
        sizes: tuple[ProductSize, ...],
        place: int,
        field: Field,
        text: str,
        unit: LengthUnit,
    ) -> tuple[ProductSize, ...]:
        """Sizes of a product with what was typed into a cell of one; nothing is saved by that.

        Raises:
            EntryError: when it cannot be that.
        """
        return stock_entry.with_size_text(sizes, place, field, text, unit)

    # --- Saving -----------------------------------------------------------------------------------

    def save(
        self,
        products: Sequence[Stocked],
        removed: Sequence[Stocked] = (),
        *,
        by: StaffMember | None,
    ) -> tuple[Stocked, ...]:
        """Save products as they are to be, all of them or none.

        Args:
            products: changed ones with the revision they had when they were read, and new ones.
            removed: what is to go, likewise with its revision.
            by: who of the staff does it.

        Returns:
            The products in their order as they are kept now; new ones with their numbers.

        Raises:
            ConflictError: when somebody else changed or removed one since.
            EntryError: when an article number or a barcode is another product's.
            StoreError: when the database refuses.
        """
        with self._database.unit_of_work() as work:
            saved = _Saving(work, products, removed).run()
            at, staff_id = self._clock(), by.id if by else None
            work.changes.note(saved.changes, at, staff_id)
            if saved.changes:
                work.charts.link()
                work.audit.note(Deed.PRODUCTS_EDITED, at, staff_id, details=saved.details())
        if saved.changes:
            self._changed()
        return tuple(saved.products)


class _Saving:
    """One saving, step by step."""

    def __init__(
        self, work: UnitOfWork, products: Sequence[Stocked], removed: Sequence[Stocked]
    ) -> None:
        self._work = work
        self._wanted = products
        self._removed = removed
        ids = [each.id for each in (*products, *removed) if not each.is_new]
        self._kept = work.stock.as_given(ids)
        self.changes: list[ProductChange] = []
        self.products: list[Stocked] = []
        self._new = 0

    def run(self) -> "_Saving":
        self._check_revisions()
        changed = [each for each in self._wanted if not each.is_new and self._changes(each)]
        new = [each for each in self._wanted if each.is_new]
        self._check_skus([*changed, *new])
        self._check_codes([*changed, *new])
        self._remove()
        # Two products may exchange their numbers.
        self._work.stock.free_skus([each.id for each in changed if "sku" in self._changes(each)])
        self._work.stock.change({each.id: (each.product, self._changes(each)) for each in changed})
        ids = self._work.products.add_many([each.product for each in new])
        self._note(changed, dict(zip((each.id for each in new), ids, strict=True)))
        return self

    def details(self) -> str:
        """How many products, for the log of deeds."""
        removed = len(self._removed)
        changed = len(self.changes) - self._new - removed
        return f"{changed} changed, {self._new} new, {removed} removed"

    def _changes(self, wanted: Stocked) -> tuple[str, ...]:
        return changed_names(self._kept[wanted.id].product, wanted.product)

    def _check_revisions(self) -> None:
        conflicts = []
        for each in (*self._wanted, *self._removed):
            if each.is_new:
                continue
            kept = self._kept.get(each.id)
            if kept is None:
                conflicts.append(Conflict(each.id, each.product.name, None))
            elif kept.revision != each.revision:
                now = Stocked(each.id, kept.product, kept.revision)
                conflicts.append(Conflict(each.id, each.product.name, now))
        if conflicts:
            raise ConflictError(conflicts)

    def _check_skus(self, written: Sequence[Stocked]) -> None:
        concerned = {each.id for each in (*written, *self._removed)}
        numbers = {each.product.sku for each in written}
        owners = {
            sku: product_id
            for sku, product_id in self._work.stock.with_skus(numbers).items()
            if product_id not in concerned
        }
        for each in written:
            if owners.setdefault(each.product.sku, each.id) != each.id:
                raise TakenSkuError(each.product.sku).at(each.id, Field.SKU)

    def _check_codes(self, written: Sequence[Stocked]) -> None:
        """Hold every barcode against those of the shop and of each other."""
        concerned = {each.id for each in (*written, *self._removed)}
        codes = [
            (code, each, place)
            for each in written
            for code, place in (
                (each.product.barcode, None),
                *((size.barcode, place) for place, size in enumerate(each.product.sizes)),
            )
            if code
        ]
        owners: dict[str, tuple[int, int | None, str]] = {
            code: (product_id, None, sku)
            for code, (product_id, sku) in self._work.stock.with_barcodes(
                {code for code, _, _ in codes}
            ).items()
            if product_id not in concerned
        }
        for code, each, place in codes:
            owner = owners.setdefault(code, (each.id, place, each.product.sku))
            if owner[:2] != (each.id, place):
                raise TakenCodeError(code, owner[2]).at(each.id, Field.BARCODE, place)

    def _remove(self) -> None:
        self._work.stock.remove([each.id for each in self._removed])
        self.changes += [
            ProductChange(
                each.id,
                each.product.sku,
                PRODUCT_FIELDS,
                facts_of(self._kept[each.id].product),
                each.revision + 1,
            )
            for each in self._removed
        ]

    def _note(self, changed: Collection[Stocked], new_ids: Mapping[int, int]) -> None:
        written = {each.id for each in changed}
        for each in self._wanted:
            if each.is_new:
                kept = Stocked(new_ids[each.id], each.product, 1)
                self._new += 1
                note = ProductChange(kept.id, each.product.sku, PRODUCT_FIELDS, None, 1)
                self.changes.append(note)
            elif each.id in written:
                kept = Stocked(each.id, each.product, each.revision + 1)
                names, before = self._changes(each), self._kept[each.id].product
                self.changes.append(
                    ProductChange(
                        each.id, before.sku, names, facts_of(before, names), kept.revision
                    )
                )
            else:
                kept = each
            self.products.append(kept)
