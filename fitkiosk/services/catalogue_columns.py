"""Columns of the catalogue as arrays."""

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Places = NDArray[np.int32]
"""Products by their place in the order of the catalogue."""

Flags = NDArray[np.bool_]
"""Something that holds for each product, or not."""


class Numbers(dict[str, int]):
    """Gives every new text the next number from 0 on."""

    def __missing__(self, text: str) -> int:
        self[text] = number = len(self)
        return number


class Coded(NamedTuple):
    """A column of few different texts.

    Attributes:
        values: the texts, as they first appear.
        codes: for each product its place in `values`, shape (products,).
    """

    values: tuple[str, ...]
    codes: Places

    @classmethod
    def of(cls, texts: Iterable[str]) -> "Coded":
        """Number the texts of a column."""
        numbers = Numbers()
        codes = np.fromiter((numbers[text] for text in texts), dtype=np.int32)
        return cls(tuple(numbers), codes)


class Runs(NamedTuple):
    """Rows that belong together, one run behind the other.

    Attributes:
        starts: where each run begins in `rows`, and the end of the last, shape (runs + 1,).
        rows: shape (rows,).
    """

    starts: NDArray[np.intp]
    rows: Places

    @classmethod
    def of(cls, runs: Sequence[Sequence[int]]) -> "Runs":
        """Lay runs behind each other."""
        counts = np.fromiter(map(len, runs), dtype=np.intp, count=len(runs))
        starts = np.concatenate([[0], np.cumsum(counts)])
        rows = np.fromiter(chain.from_iterable(runs), dtype=np.int32, count=int(starts[-1]))
        return cls(starts, rows)

    def many(self, which: Places) -> tuple[NDArray[np.intp], Places]:
        """Several runs: for each row its place in `which`, and the row."""
        first, end = self.starts[which], self.starts[which + 1]
        counts = end - first
        owners = np.repeat(np.arange(len(which)), counts)
        within = np.arange(len(owners)) - np.repeat(np.cumsum(counts) - counts, counts)
        return owners, self.rows[np.repeat(first, counts) + within]


class Codes(NamedTuple):
    """Article numbers or barcodes, in lower case and UTF-8, and the products that carry them.

    Both are of shape (n,).
    """

    texts: NDArray[np.bytes_]
    products: Places

    @classmethod
    def of(cls, texts: Sequence[str | None], products: Places) -> "Codes":
        """The codes of products, without those that have none."""
        having = np.fromiter(map(bool, texts), dtype=np.bool_, count=len(products))
        found = [text.casefold().encode() for text in texts if text]
        return cls(np.array(found, dtype=np.bytes_), products[having])

    @classmethod
    def sorted(cls, parts: "Sequence[Codes]") -> "Codes":
        """Several lists in one, by code."""
        texts = np.concatenate([np.empty(0, dtype="S1"), *(part.texts for part in parts)])
        products = np.concatenate([np.empty(0, np.int32), *(part.products for part in parts)])
        order = np.argsort(texts, kind="stable")
        return cls(texts[order], products[order].astype(np.int32))

    def begun_by(self, beginning: str) -> Places:
        """The products of the codes that begin with it, once they are sorted."""
        typed, width = beginning.encode(), self.texts.dtype.itemsize
        if len(typed) > width:
            return self.products[:0]
        first = np.searchsorted(self.texts, typed)
        last = np.searchsorted(self.texts, typed.ljust(width, b"\xff"), side="right")
        return self.products[first:last]

    def equal_to(self, text: str) -> Places:
        """The products of this very code, once they are sorted."""
        typed = text.encode()
        if len(typed) > self.texts.dtype.itemsize:
            return self.products[:0]
        first, last = (np.searchsorted(self.texts, typed, side=side) for side in ("left", "right"))
        return self.products[first:last]
