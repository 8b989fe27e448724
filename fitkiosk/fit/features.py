"""From raw columns to what a model compares; training and serving share every line of it."""

from collections.abc import Iterable, Mapping

import numpy as np
from numpy.typing import NDArray

from fitkiosk.domain.fit import FitCategory, FitLabel

Matrix = NDArray[np.float64]


def raw_matrix(category: FitCategory, rows: Iterable[Mapping[str, float | None]]) -> Matrix:
    """Put rows by column name into the category's order.

    Args:
        category: whose columns.
        rows: one mapping for each row; a column that is absent or None becomes NaN.

    Returns:
        Raw columns in cm, shape (rows, features).
    """
    nan = float("nan")
    cells = [[row.get(name) for name in category.features] for row in rows]
    filled = [[nan if cell is None else cell for cell in row] for row in cells]
    return np.array(filled, dtype=np.float64).reshape(len(filled), len(category.features))


def ease(category: FitCategory, raw: Matrix) -> Matrix:
    """Garment minus body in cm.

    Args:
        category: whose zones.
        raw: raw columns in the category's order, shape (n, features).

    Returns:
        Ease by zone, shape (n, zones).
    """
    garment, body = product_columns(category), user_columns(category)
    # Rounded so that 2 cm of room is the very same number at any girth; a zone in one piece, since
    # going across the zones of row after row takes several times as long.
    return np.asfortranarray(np.round(raw[:, garment] - raw[:, body], 6))


def user_columns(category: FitCategory | None) -> list[int]:
    """Where the body's girth of each zone stands in the raw columns; nowhere without a category."""
    if category is None:
        return []
    return [category.features.index(zone.user_feature) for zone in category.zones]


def product_columns(category: FitCategory) -> list[int]:
    """Where the garment's girth of each zone stands in the raw columns."""
    return [category.features.index(zone.product_feature) for zone in category.zones]


def band_limits(category: FitCategory) -> tuple[Matrix, Matrix, Matrix, Matrix]:
    """The zones' ease bands as four arrays of shape (zones,), in cm: tight, low, high, loose."""
    bands = [zone.ease for zone in category.zones]
    return (
        np.array([band.tight_below for band in bands]),
        np.array([band.ideal_low for band in bands]),
        np.array([band.ideal_high for band in bands]),
        np.array([band.loose_above for band in bands]),
    )


def slack(category: FitCategory, eases: Matrix) -> Matrix:
    """Room left in the tightest zone before it is too tight, in cm; negative where it strains.

    Args:
        category: whose bands.
        eases: ease by zone in cm, shape (n, zones).

    Returns:
        Shape (n,).
    """
    tight, _, _, _ = band_limits(category)
    return np.asarray((eases - tight).min(axis=1))


def fullness(category: FitCategory, eases: Matrix) -> Matrix:
    """How far all zones together lie from the middle of the ideal (0) to too loose (1).

    Args:
        category: whose bands.
        eases: ease by zone in cm, shape (n, zones).

    Returns:
        The mean over the zones, shape (n,); no unit.
    """
    _, low, high, loose = band_limits(category)
    middle = (low + high) / 2
    return np.asarray(((eases - middle) / (loose - middle)).mean(axis=1))


def rising_columns(category: FitCategory | None, raw: Matrix) -> Matrix:
    """What a model looks at: columns that never fall when a garment grows.

    The ease of every zone; with several zones also the least, mean and largest ease, the slack of
    the tightest zone and the fullness of all.

    Args:
        category: whose zones and bands; with None every raw column is an ease.
        raw: raw columns in the category's order, shape (n, features).

    Returns:
        Shape (zones, n), or (zones + 5, n) with several zones.
    """
    if category is None:
        return np.ascontiguousarray(raw.T)
    eases = ease(category, raw)
    if len(category.zones) == 1:
        return np.ascontiguousarray(eases.T)
    together = (
        eases.min(axis=1),
        eases.mean(axis=1),
        eases.max(axis=1),
        slack(category, eases),
        fullness(category, eases),
    )
    return np.vstack([eases.T, *together])


def distance_from_ideal(category: FitCategory, eases: Matrix) -> Matrix:
    """How far the zones lie from the middle of their ideal, in halves of its width.

    Args:
        category: whose bands.
        eases: ease by zone in cm, shape (n, zones).

    Returns:
        The mean over the zones, shape (n,): 0 in the middle, 1 on the edge of every ideal.
    """
    _, low, high, _ = band_limits(category)
    return np.asarray((np.abs(eases - (low + high) / 2) / ((high - low) / 2)).mean(axis=1))


def by_label(classes: NDArray[np.int64], probabilities: Matrix) -> Matrix:
    """Put a classifier's columns into the labels' order.

    Args:
        classes: the classifier's `classes_`, shape (k,).
        probabilities: its probabilities, shape (n, k), columns in the order of `classes`.

    Returns:
        Shape (n, 3), columns too tight, perfect fit, too loose; 0 for a label it never learnt.
    """
    ordered = np.zeros((len(probabilities), len(FitLabel)))
    for column, label in enumerate(classes):
        ordered[:, FitLabel(int(label))] = probabilities[:, column]
    return ordered


def likeliest(probabilities: Matrix) -> NDArray[np.int64]:
    """The likeliest label of each row, as an integer; a tie goes to a perfect fit if it is in it.

    Args:
        probabilities: shape (n, 3), in the labels' order.

    Returns:
        Shape (n,).
    """
    best = probabilities.argmax(axis=1)
    perfect = probabilities[:, FitLabel.PERFECT_FIT] == probabilities.max(axis=1)
    return np.where(perfect, int(FitLabel.PERFECT_FIT), best).astype(np.int64)
