"""People over two girths, in squares, and where the sizes of a chart lie among them."""

import numpy as np
from numpy.typing import NDArray

from fitkiosk.domain.body import Girth
from fitkiosk.domain.coverage import CoverageMap, SizeMark
from fitkiosk.domain.fit import FitCategory
from fitkiosk.domain.products import SizeRun
from fitkiosk.fit.features import Matrix
from fitkiosk.fit.garments import GarmentTable

_SQUARE_CM = 4.0
# Of the people along an axis, those at its ends are left out.
_SHOWN = (0.5, 99.5)
_AXES = ((Girth.WAIST, Girth.BUST), (Girth.WAIST, Girth.HIP), (Girth.BUST, Girth.HIP))
_ORDER = tuple(Girth)


def coverage_maps(
    category: FitCategory, run: SizeRun, sample: Matrix, covered: NDArray[np.bool_]
) -> tuple[CoverageMap, ...]:
    """A map for each pair of girths that a category compares; where it is one, with the waist.

    Args:
        category: whose zones.
        run: the sizes, whose bodies are marked.
        sample: bust, waist and hip of the people in cm, shape (people, 3).
        covered: whether each finds a size, shape (people,).
    """
    girths = [girth for girth in Girth if girth.feature in _features(category)]
    pairs = [axes for axes in _AXES if set(axes) <= set(girths)]
    if not pairs:
        pairs = [axes for axes in _AXES if set(axes) & set(girths)][:1]
    table = GarmentTable.of(category, [run])
    made_for = dict(zip(_features(category), table.bodies(category).T, strict=True))
    return tuple(_map(axes, sample, covered, _marks(axes, run, made_for)) for axes in pairs)


def _features(category: FitCategory) -> list[str]:
    return [zone.user_feature for zone in category.zones]


def _marks(
    axes: tuple[Girth, Girth], run: SizeRun, made_for: dict[str, Matrix]
) -> tuple[SizeMark, ...]:
    """Where the sizes lie, as far as they have both girths."""
    across, up = axes
    if across.feature not in made_for or up.feature not in made_for:
        return ()
    places = zip(run.sizes, made_for[across.feature], made_for[up.feature], strict=True)
    return tuple(
        SizeMark(size.label, round(float(x), 1), round(float(y), 1)) for size, x, y in places
    )


def _map(
    axes: tuple[Girth, Girth],
    sample: Matrix,
    covered: NDArray[np.bool_],
    marks: tuple[SizeMark, ...],
) -> CoverageMap:
    across, up = axes
    x, y = sample[:, _ORDER.index(across)], sample[:, _ORDER.index(up)]
    x_edges, y_edges = _edges(x), _edges(y)
    # Rows go up, so the second girth comes first.
    people, _, _ = np.histogram2d(y, x, bins=(y_edges, x_edges))
    fitting, _, _ = np.histogram2d(y[covered], x[covered], bins=(y_edges, x_edges))
    shares = np.divide(fitting, people, out=np.zeros_like(people), where=people > 0)
    return CoverageMap(
        across,
        up,
        tuple(x_edges.tolist()),
        tuple(y_edges.tolist()),
        _rows(people / len(sample)),
        _rows(shares),
        marks,
    )


def _edges(cm: Matrix) -> Matrix:
    low, high = np.percentile(cm, _SHOWN)
    first = np.floor(low / _SQUARE_CM) * _SQUARE_CM
    return np.arange(first, high + _SQUARE_CM, _SQUARE_CM)


def _rows(squares: Matrix) -> tuple[tuple[float, ...], ...]:
    return tuple(tuple(row) for row in squares.tolist())
