"""The sizes of the whole catalogue as arrays, those of size charts put in."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fitkiosk.domain.products import ProductSize, SizeBasis
from fitkiosk.services.catalogue_columns import Codes, Numbers, Places
from fitkiosk.store.products import Columns

_BASES = {basis.value: place for place, basis in enumerate(SizeBasis)}


@dataclass(frozen=True, slots=True)
class SizeTable:
    """Every size of every product, one row each, by product and in order.

    Attributes:
        product: whose, rising, shape (n,).
        label: what it is called, as a place in `labels`, shape (n,).
        figures: chest, waist and hip in cm as the seller gives them, NaN where one is not known,
            shape (n, 3).
        basis: what they mean, as a place among the kinds of `SizeBasis`, shape (n,).
        labels: as sellers spell them.
    """

    product: Places
    label: Places
    figures: NDArray[np.float64]
    basis: NDArray[np.int8]
    labels: tuple[str, ...]

    def known(self) -> NDArray[np.bool_]:
        """The sizes of which any figure is known, shape (n,)."""
        return np.asarray(np.isfinite(self.figures).any(axis=1))


class SizeReader:
    """Collects the sizes of products as they come from the store.

    Args:
        ids: of the products, in order, shape (products,).
        chart_of: the size chart of each product, 0 for none, shape (products,).
        charts: the sizes that each chart gives.
    """

    def __init__(
        self,
        ids: NDArray[np.int64],
        chart_of: NDArray[np.int64],
        charts: Mapping[int, tuple[ProductSize, ...]],
    ) -> None:
        self._ids = ids
        self._chart_of = chart_of
        self._charts = charts
        self._numbers = Numbers()

    def read(self, every_size: Iterable[Columns]) -> tuple[SizeTable, list[Codes]]:
        """All sizes, with charts put in as `charts.with_chart` does it, and the own barcodes."""
        parts = [self._table((), (), (), (), (), ())]
        barcodes = []
        for product_ids, labels, chest, waist, hip, basis, codes in every_size:
            places = np.searchsorted(self._ids, np.array(product_ids)).astype(np.int32)
            parts.append(self._table(places, labels, chest, waist, hip, basis))
            barcodes.append(Codes.of(codes, places))
        return self._charted(_joined(parts, tuple(self._numbers))), barcodes

    def _table(
        self,
        product: Iterable[int],
        labels: Iterable[str],
        chest: Iterable[float | None],
        waist: Iterable[float | None],
        hip: Iterable[float | None],
        basis: Iterable[str],
    ) -> SizeTable:
        girths = [np.array(column, dtype=np.float64) for column in (chest, waist, hip)]
        return SizeTable(
            np.asarray(product, dtype=np.int32),
            np.array([self._numbers[label] for label in labels], dtype=np.int32),
            np.stack(girths, axis=1),
            np.array([_BASES[value] for value in basis], dtype=np.int8),
            (),
        )

    def _charted(self, own: SizeTable) -> SizeTable:
        """Put in the sizes of charts where a product has no figures of its own."""
        of_chart = {chart: self._of_chart(sizes) for chart, sizes in self._charts.items()}
        wanting = np.isin(self._chart_of, list(of_chart))
        wanting[own.product[own.known()]] = False
        if not wanting.any():
            return own
        figures, basis = own.figures.copy(), own.basis.copy()
        rows = np.flatnonzero(wanting[own.product])
        charts = self._chart_of[own.product[rows]].tolist()
        keys = [label.casefold() for label in self._numbers]
        for row, chart, label in zip(rows.tolist(), charts, own.label[rows].tolist(), strict=True):
            found = of_chart[chart].by_label.get(keys[label])
            if found is not None:
                figures[row] = of_chart[chart].table.figures[found]
                basis[row] = of_chart[chart].table.basis[found]
        wanting[own.product] = False
        parts = [SizeTable(own.product, own.label, figures, basis, ())]
        for chart, sizes in of_chart.items():
            products = np.flatnonzero(wanting & (self._chart_of == chart)).astype(np.int32)
            parts.append(sizes.given_to(products))
        table = _joined(parts, tuple(self._numbers))
        in_order = np.argsort(table.product, kind="stable")
        return SizeTable(
            table.product[in_order],
            table.label[in_order],
            table.figures[in_order],
            table.basis[in_order],
            table.labels,
        )

    def _of_chart(self, sizes: tuple[ProductSize, ...]) -> "_Chart":
        table = self._table(
            [0] * len(sizes),
            [size.label for size in sizes],
            [size.chest_cm for size in sizes],
            [size.waist_cm for size in sizes],
            [size.hip_cm for size in sizes],
            [size.basis for size in sizes],
        )
        return _Chart(table, {size.label.casefold(): row for row, size in enumerate(sizes)})


@dataclass(frozen=True, slots=True)
class _Chart:
    table: SizeTable
    by_label: dict[str, int]

    def given_to(self, products: Places) -> SizeTable:
        """All of its sizes for each of these products."""
        table, count = self.table, len(products)
        return SizeTable(
            np.repeat(products, len(table.product)),
            np.tile(table.label, count),
            np.tile(table.figures, (count, 1)),
            np.tile(table.basis, count),
            (),
        )


def _joined(parts: list[SizeTable], labels: tuple[str, ...]) -> SizeTable:
    return SizeTable(
        np.concatenate([part.product for part in parts]),
        np.concatenate([part.label for part in parts]),
        np.concatenate([part.figures for part in parts]),
        np.concatenate([part.basis for part in parts]),
        labels,
    )
