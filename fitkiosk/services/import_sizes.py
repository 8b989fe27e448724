"""The sizes that the rows of one product tell of, checked against each other and put in order."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from fitkiosk.domain.charts import GirthRange
from fitkiosk.domain.imports import Column, Draft, DraftSize
from fitkiosk.domain.size_order import in_order
from fitkiosk.services.import_errors import (
    FallingSizesError,
    ItemRefused,
    NoteBook,
    RepeatedBarcodeError,
    RepeatedSizeError,
)
from fitkiosk.services.import_headers import Headers

_GIRTHS = (Column.CHEST, Column.WAIST, Column.HIP)
# A bigger size that is smaller by more than this share of its girth is a slip of the pen or another
# unit; sellers' own charts have smaller ones. An assumption.
_FALLS_BY = 0.1


class RowSize(NamedTuple):
    """A size, and the row that tells of it."""

    row: int
    size: DraftSize

    @property
    def girths(self) -> tuple[GirthRange | None, ...]:
        """Chest, waist and hip."""
        return self.size.chest_cm, self.size.waist_cm, self.size.hip_cm


def sizes_of(drafts: Sequence[Draft], headers: Headers, notes: NoteBook) -> tuple[RowSize, ...]:
    """Every size of a product once, smallest first.

    Raises:
        ItemRefused: when rows contradict each other, or a size is far smaller than the one before.
    """
    found: dict[str, RowSize] = {}
    codes: dict[str, RowSize] = {}
    for each in _told(drafts):
        label = each.size.label.casefold()
        same = found.setdefault(label, each)
        if same.size != each.size:
            column = headers.of(Column.SIZE, each.size.label)
            raise ItemRefused(each.row, column, RepeatedSizeError(each.size.label, same.row))
        if same is not each:
            notes.add(
                "Rows that repeat a size of their product count once: {examples} ({count} in all).",
                str(each.row),
            )
            continue
        code = each.size.barcode
        other = codes.setdefault(code, each) if code else each
        if code and other is not each:
            column = headers.of(Column.BARCODE, each.size.label)
            raise ItemRefused(each.row, column, RepeatedBarcodeError(code, other.row))
    return _ordered(tuple(found.values()), drafts[0].sku, headers, notes)


def _told(drafts: Sequence[Draft]) -> Iterator[RowSize]:
    for draft in drafts:
        for size in draft.sizes:
            yield RowSize(draft.row, size)


def _ordered(
    sizes: tuple[RowSize, ...], sku: str, headers: Headers, notes: NoteBook
) -> tuple[RowSize, ...]:
    places = in_order([each.size.label for each in sizes]) or _by_girth(sizes)
    ordered = tuple(sizes[place] for place in places) if places is not None else sizes
    if ordered != sizes:
        notes.add("Sizes were put in order, smallest first: {examples} ({count} in all).", sku)
    if places is not None:
        _check_rising(ordered, sku, headers, notes)
    return ordered


def _by_girth(sizes: Sequence[RowSize]) -> tuple[int, ...] | None:
    """The places of sizes by the first girth that all of them have."""
    for girth in range(len(_GIRTHS)):
        ends = [each.girths[girth] for each in sizes]
        if sizes and all(ends):
            return tuple(sorted(range(len(sizes)), key=lambda place: ends[place] or (0.0, 0.0)))
    return None


def _check_rising(sizes: Sequence[RowSize], sku: str, headers: Headers, notes: NoteBook) -> None:
    """Hold every figure against that of the size before it, where both mean the same."""
    falls = False
    for girth, column in enumerate(_GIRTHS):
        known = [each for each in sizes if each.girths[girth] is not None]
        for before, each in pairwise(known):
            was, now = before.girths[girth], each.girths[girth]
            if was is None or now is None or before.size.basis is not each.size.basis:
                continue
            if now[1] < was[1] * (1 - _FALLS_BY):
                label = each.size.label
                reason = FallingSizesError(label, before.size.label)
                raise ItemRefused(each.row, headers.of(column, label), reason)
            falls = falls or now[1] < was[1]
    if falls:
        notes.add(
            "A bigger size is smaller somewhere, which should be checked: {examples} "
            "({count} in all).",
            sku,
        )
