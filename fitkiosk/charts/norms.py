"""Which girth a size usually means, by the system its label is of.

Brands differ from these by a size and more, so they tell only what is far off. Women's bust and
men's chest, in cm:

- Letters: between EN 13402-3 (M: 90 to 98 for women, 94 to 102 for men) and what shops publish,
  whose large sizes are smaller than the standard's.
- EU, women: twice the number and 12, to size 46; from there 6 cm a size (the German and
  Scandinavian table that EN 13402 goes by: 36 is 84, 46 is 104, 48 is 110). Men: twice the number.
- UK, women: the EU size less 28. US, women: the UK size less 4.
- UK and US, men: the chest in inches. India, both: the bust or chest in inches.
- Trousers of all of them, and plain numbers: the waist in inches, such as jeans of size 32.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fitkiosk.domain.products import Audience
from fitkiosk.domain.sheets import Measure, SizeSystem
from fitkiosk.domain.size_order import rank
from fitkiosk.population.bodies import Matrix
from fitkiosk.units import CM_PER_INCH

SIZES_OFF = 2.25
"""By how many sizes a chart has to differ from the norm before that is told: "about two"."""

_LETTERS = ("XXS", "XS", "S", "M", "L", "XL", "XXL", "3XL", "4XL", "5XL")
_LETTER_CM = {
    Audience.WOMEN: (76.0, 81.0, 87.0, 93.0, 100.0, 107.0, 115.0, 125.0, 135.0, 146.0),
    Audience.MEN: (79.0, 86.0, 92.0, 98.0, 105.0, 113.0, 122.0, 132.0, 143.0, 154.0),
}
_EU_WOMEN_EVEN_TO, _EU_OVER_UK, _UK_OVER_US = 46, 28, 4
_SLIM_WAIST_IN, _LARGE_WAIST_IN = 22, 60
_LEAST_BUST_CM, _MOST_BUST_CM = 66.0, 190.0


@dataclass(frozen=True, slots=True)
class Norm:
    """What the labels of a chart mean by one system.

    Attributes:
        measure: the girth that the label tells: the bust or the waist.
        cm: of the body, for each size, shape (rows,).
    """

    measure: Measure
    cm: Matrix


def norms(
    ranks: NDArray[np.float64],
    system: SizeSystem | None,
    audience: Audience,
    *,
    letters: bool,
    trousers: bool,
) -> Iterator[Norm]:
    """What the labels may mean; several ways where the system does not settle it.

    Args:
        ranks: how large the labels say the sizes are, as `size_order.rank` counts.
        system: of the labels; None where nobody said.
        audience: who wears the clothes.
        letters: whether they are letters.
        trousers: whether the chart tells no bust.
    """
    if letters:
        counted = [rank(label)[1] for label in _LETTERS]
        yield Norm(Measure.BUST, _along(ranks, counted, _LETTER_CM[audience]))
        return
    women = audience is Audience.WOMEN
    any_system = system in (None, SizeSystem.NUMBER, SizeSystem.LETTER)
    if any_system or system is SizeSystem.EU:
        yield Norm(Measure.BUST, _eu_women(ranks) if women else 2 * ranks)
    if women and (any_system or system is SizeSystem.UK):
        yield Norm(Measure.BUST, _eu_women(ranks + _EU_OVER_UK))
    if women and (any_system or system is SizeSystem.US):
        yield Norm(Measure.BUST, _eu_women(ranks + _EU_OVER_UK + _UK_OVER_US))
    if any_system or system is SizeSystem.IN or (not women and system is not SizeSystem.EU):
        yield Norm(Measure.BUST, CM_PER_INCH * ranks)
    in_inches = (ranks >= _SLIM_WAIST_IN) & (ranks <= _LARGE_WAIST_IN)
    if trousers and system is not SizeSystem.EU and in_inches.all():
        yield Norm(Measure.WAIST, CM_PER_INCH * ranks)


def _eu_women(sizes: NDArray[np.float64]) -> Matrix:
    over = np.maximum(sizes - _EU_WOMEN_EVEN_TO, 0.0)
    return np.clip(2 * sizes + 12 + over, _LEAST_BUST_CM, _MOST_BUST_CM)


def _along(at: NDArray[np.float64], places: list[float], values: tuple[float, ...]) -> Matrix:
    """Read off a table, its ends carried on."""
    within = np.interp(at, places, values)
    below = values[0] + (at - places[0]) * (values[1] - values[0])
    above = values[-1] + (at - places[-1]) * (values[-1] - values[-2])
    return np.where(at < places[0], below, np.where(at > places[-1], above, within))
