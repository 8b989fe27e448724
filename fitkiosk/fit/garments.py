"""Garments as a model may see them: every figure a finished girth, stretch and wish counted in."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from fitkiosk.domain.fit import EaseBand, FitCategory, FitWish
from fitkiosk.domain.products import ProductSize, SizeBasis, SizeRun
from fitkiosk.fit.features import Matrix, band_limits

SPARE_STRETCH = 0.5
"""How much of the stretch that a cut leaves is comfortable to use; an assumption."""

MAKING_SD_CM = 0.5
"""Spread of sewn garments around their figure: the usual tolerance of 1 cm either way is two."""

_WIDTH_ERROR_CM = 0.4
"""Spread of a width read off a garment laid flat; doubling the width doubles it. An assumption."""

BASES = tuple(SizeBasis)


@dataclass(frozen=True, slots=True)
class GarmentTable:
    """Sizes of many products of one category, as arrays.

    Attributes:
        figures: by size and zone, in cm as the seller gives them, shape (n, zones); NaN where one
            is not known.
        basis: what they mean, as a place in `BASES`, shape (n,).
        stretch: by how many per cent the cloth can be pulled longer, shape (n,).
        worn: the share of that which the cut counts on, shape (n,).
        product: to which product each size belongs, rising from 0 on, shape (n,).
        products: how many products there are, those without a size included.
    """

    figures: Matrix
    basis: NDArray[np.int8]
    stretch: Matrix
    worn: Matrix
    product: NDArray[np.intp]
    products: int

    @classmethod
    def of(cls, category: FitCategory, runs: Sequence[SizeRun]) -> "GarmentTable":
        """Lay out the sizes of products."""
        names = [zone.product_feature for zone in category.zones]
        sizes = [size for run in runs for size in run.sizes]
        counts = [len(run.sizes) for run in runs]
        worn = category.worn_stretched
        return cls(
            figures=_figures(names, sizes),
            basis=np.array([BASES.index(size.basis) for size in sizes], dtype=np.int8),
            stretch=np.repeat([float(run.stretch_percent) for run in runs], counts),
            worn=np.repeat([worn.get(run.product_type, 0.0) for run in runs], counts),
            product=np.repeat(np.arange(len(runs)), counts),
            products=len(runs),
        )

    def __len__(self) -> int:
        """How many sizes there are."""
        return len(self.figures)

    def only(self, rows: NDArray[np.bool_]) -> "GarmentTable":
        """The same products with some of their sizes."""
        return GarmentTable(
            self.figures[rows],
            self.basis[rows],
            self.stretch[rows],
            self.worn[rows],
            self.product[rows],
            self.products,
        )

    def for_each(self, people: int) -> "GarmentTable":
        """The sizes of its one product for each of several people, as a product of their own."""
        return GarmentTable(
            np.tile(self.figures, (people, 1)),
            np.tile(self.basis, people),
            np.tile(self.stretch, people),
            np.tile(self.worn, people),
            np.repeat(np.arange(people), len(self)),
            people,
        )

    def parts(self, products: int) -> "list[GarmentTable]":
        """The same sizes in tables of so many products each; the last one may have fewer."""
        starts = range(0, self.products, products)
        ends = np.searchsorted(self.product, [*starts, self.products])
        return [
            GarmentTable(
                self.figures[first:end],
                self.basis[first:end],
                self.stretch[first:end],
                self.worn[first:end],
                self.product[first:end] - start,
                min(products, self.products - start),
            )
            for start, first, end in zip(starts, ends[:-1], ends[1:], strict=True)
        ]

    def known(self) -> NDArray[np.bool_]:
        """The sizes of which every figure is known and can be one, shape (n,)."""
        return np.asarray((np.isfinite(self.figures) & (self.figures > 0)).all(axis=1))

    def girths(self, category: FitCategory) -> Matrix:
        """The finished girths at rest, in cm, shape (n, zones).

        Widths laid flat count twice. Figures of a body get the middle of the category's ideal room,
        since that is what such clothes are cut with.
        """
        _, low, high, _ = band_limits(category)
        basis = self.basis[:, None]
        girths = np.where(basis == BASES.index(SizeBasis.FLAT), 2 * self.figures, self.figures)
        of_body = basis == BASES.index(SizeBasis.BODY)
        return np.asfortranarray(np.where(of_body, girths + (low + high) / 2, girths))

    def stretched(self, girths: Matrix) -> tuple[Matrix, Matrix]:
        """By how much the garments grow when worn, and how much more they could in comfort.

        A cloth that can be pulled longer by a share closes over a body larger by that share, which
        is the ceiling of negative ease: (1 - 1 / stretch ratio) of the body. Of what the cut does
        not count on, half is to spare. Sizes given by the body they are meant for have neither: the
        seller has counted the stretch in.

        Args:
            girths: from `girths`, shape (n, zones).

        Returns:
            Two of shape (n, zones), in cm.
        """
        of_body = self.basis == BASES.index(SizeBasis.BODY)
        ratio = np.where(of_body, 0.0, self.stretch / 100)
        grown = girths * (ratio * self.worn)[:, None]
        spare = girths * (ratio * (1 - self.worn) * SPARE_STRETCH)[:, None]
        return grown, spare

    def bodies(self, category: FitCategory) -> Matrix:
        """The bodies that the garments are made for, in cm, shape (n, zones); NaN where not known.

        The reverse of `girths`: garments as they are worn, less the middle of the category's ideal
        room. Figures of a body come out as they are.
        """
        _, low, high, _ = band_limits(category)
        girths = self.girths(category)
        grown, _ = self.stretched(girths)
        return np.asarray(girths + grown - (low + high) / 2)


def felt_band(band: EaseBand, grown_cm: float, spare_cm: float, wish: FitWish) -> EaseBand:
    """The band against which the room at rest is held.

    What the cut counts on is room like any other; what the cloth has to spare counts against too
    tight and never towards too loose; a wish moves all of it.
    """
    shift = wish.shift_cm - grown_cm
    return EaseBand(
        round(band.tight_below + shift - spare_cm, 2),
        round(band.ideal_low + shift - spare_cm, 2),
        round(band.ideal_high + shift, 2),
        round(band.loose_above + shift, 2),
    )


def tolerance_cm(band: EaseBand, basis: SizeBasis) -> float:
    """The standard deviation of a garment's girth around what its figure says, in cm.

    Of a body's figures the room in the cut is not known: it is taken to be anywhere in the ideal.
    """
    match basis:
        case SizeBasis.GARMENT:
            return MAKING_SD_CM
        case SizeBasis.FLAT:
            return sqrt(MAKING_SD_CM**2 + (2 * _WIDTH_ERROR_CM) ** 2)
        case SizeBasis.BODY:
            return sqrt(MAKING_SD_CM**2 + (band.ideal_high - band.ideal_low) ** 2 / 12)


def _figures(names: Sequence[str], sizes: Sequence[ProductSize]) -> Matrix:
    nan = float("nan")
    known = [size.features() for size in sizes]
    rows = [[figures.get(name, nan) for name in names] for figures in known]
    return np.array(rows, dtype=np.float64).reshape(len(sizes), len(names))
