"""Tables of fittings: reads a CSV in the contract of a fit prediction, or says what is wrong."""

import re
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from fitkiosk.domain.fit import FitCategory, FitLabel
from fitkiosk.errors import BadInputError
from fitkiosk.fit.features import Matrix

CATEGORY_COLUMN = "fit_category"
LABEL_COLUMN = "fit_rating"

_LABELS = {
    **{label.slug: label for label in FitLabel},
    **{str(int(label)): label for label in FitLabel},
    "very_tight": FitLabel.TOO_TIGHT,
    "slightly_tight": FitLabel.TOO_TIGHT,
    "slightly_loose": FitLabel.TOO_LOOSE,
    "very_loose": FitLabel.TOO_LOOSE,
}

# The table's header is line 1, so its first row is line 2.
_FIRST_LINE = 2
_OTHER_SEPARATORS = {";": "“;”", "\t": "tabs"}
_LONGEST_HEADER = 100_000


@dataclass(frozen=True, slots=True)
class TrainingSet:
    """Fittings of one category.

    Attributes:
        category: whose columns.
        raw: columns in cm in the category's order, shape (n, features).
        labels: 0 too tight, 1 perfect fit, 2 too loose, shape (n,).
    """

    category: FitCategory
    raw: Matrix
    labels: NDArray[np.int64]


def read_training_csv(path: Path, categories: Mapping[str, FitCategory]) -> dict[str, TrainingSet]:
    """Read fittings from a CSV file.

    The columns are `fit_category`, `fit_rating` and the measurements in cm that the categories in
    the table need; others are ignored. A rating is one of the three labels, as a word or as 0, 1
    or 2, or one of the five-point scale, whose two tight and two loose steps are joined.

    Args:
        path: the file, in UTF-8.
        categories: the declared categories by name.

    Returns:
        The fittings of every category in the table, in the order of their declaration.

    Raises:
        BadInputError: when the file cannot be used; it says where and what to do.
    """
    table = _read_table(path)
    _need_columns(table, (CATEGORY_COLUMN, LABEL_COLUMN))
    if table.empty:
        raise BadInputError(f"{path.name} has no rows.", "Add one row a fitting.")
    named = table[CATEGORY_COLUMN].str.strip()
    for row, name in named.items():
        if name not in categories:
            raise BadInputError(
                f"Line {_line(row)}: there is no fit category “{name}”.",
                f"The categories are: {', '.join(categories)}.",
            )
    labels = _labels(table[LABEL_COLUMN])
    return {
        name: _training_set(category, table[named == name], labels[named == name])
        for name, category in categories.items()
        if (named == name).any()
    }


def check_learnable(fittings: TrainingSet) -> None:
    """Refuse fittings in which there is nothing to tell apart.

    Raises:
        BadInputError: when all rows have the same rating or the same measurements.
    """
    name = fittings.category.name
    if len(np.unique(fittings.labels)) == 1:
        only = FitLabel(int(fittings.labels[0])).slug
        raise BadInputError(
            f"Every row of “{name}” is rated {only}.",
            "Add fittings with another rating; a model cannot learn from one alone.",
        )
    if (fittings.raw == fittings.raw[0]).all():
        raise BadInputError(
            f"Every row of “{name}” has the same measurements.",
            "Add fittings of other people and other sizes.",
        )


def _read_table(path: Path) -> pd.DataFrame:
    """Every cell as text, so that a refusal can show what stands in it."""
    try:
        _check_separator(path)
        with warnings.catch_warnings():
            warnings.simplefilter("error", pd.errors.ParserWarning)
            table = pd.read_csv(
                path,
                dtype=str,
                encoding="utf-8-sig",
                index_col=False,
                keep_default_na=False,
                skip_blank_lines=False,
            )
    except OSError as error:
        raise BadInputError(
            f"{path} cannot be read: {error.strerror}.", "Check the name of the file."
        ) from error
    except UnicodeDecodeError as error:
        raise BadInputError(
            f"{path.name} is not text in UTF-8.", "Save the table as CSV in UTF-8."
        ) from error
    except (pd.errors.EmptyDataError, pd.errors.ParserError) as error:
        raise BadInputError(
            f"{path.name} is not a CSV table: {str(error).strip()}.",
            "Save the table as CSV with one header line and commas between the columns.",
        ) from error
    except pd.errors.ParserWarning as warning:
        raise BadInputError(
            f"{path.name} has lines with more cells than its header line.",
            "Give every column a name, and write decimals with a point.",
        ) from warning
    # Empty lines are left out here and not by the reader, which would then miscount the lines.
    table = table.rename(columns=str.strip).fillna("")
    return table[(table != "").any(axis=1)]


def _check_separator(path: Path) -> None:
    """Refuse other separators by name: what the reader would say of them helps nobody."""
    with path.open(encoding="utf-8-sig") as file:
        header = file.readline(_LONGEST_HEADER)
    for separator, name in _OTHER_SEPARATORS.items():
        names = [cell.strip(' "\n') for cell in header.split(separator)]
        found = {CATEGORY_COLUMN, LABEL_COLUMN}.intersection(names)
        if len(names) > 1 and (found or "," not in header):
            raise BadInputError(
                f"The columns are separated by {name}.",
                "Save it with commas, and decimals with a point.",
            )


def _need_columns(table: pd.DataFrame, needed: tuple[str, ...], why: str = "") -> None:
    missing = [name for name in needed if name not in table.columns]
    if missing:
        raise BadInputError(
            f"The table lacks the column {', '.join(missing)}{why}.",
            "Add it, spelt exactly so in the header line.",
        )
    # The reader itself numbers a repeated name: `fit_rating`, `fit_rating.1`.
    names = list(table.columns)
    twice = [name for name in needed if names.count(name) > 1 or f"{name}.1" in names]
    if twice:
        raise BadInputError(
            f"The table has the column {', '.join(twice)} twice.", "Keep one of them."
        )


def _labels(ratings: "pd.Series[str]") -> NDArray[np.int64]:
    """Ratings as integers, shape (n,)."""
    spelt = {rating: _label(rating) for rating in ratings.unique()}
    for row, rating in ratings.items():
        if spelt[rating] is None:
            raise BadInputError(
                f"Line {_line(row)}: “{rating}” in the column {LABEL_COLUMN} is no rating.",
                "Write too_tight, perfect_fit, too_loose (or 0, 1, 2), or Very Tight, Slightly"
                " Tight, Perfect Fit, Slightly Loose, Very Loose.",
            )
    return np.array([spelt[rating] for rating in ratings], dtype=np.int64)


def _label(rating: str) -> FitLabel | None:
    words = re.sub(r"[\s_-]+", "_", rating.strip().lower())
    return _LABELS.get(words.removesuffix(".0"))


def _training_set(
    category: FitCategory, rows: pd.DataFrame, labels: NDArray[np.int64]
) -> TrainingSet:
    """The rows of one category as numbers."""
    _need_columns(rows, category.features, f", which the category “{category.name}” needs")
    numbers = rows[list(category.features)].apply(pd.to_numeric, errors="coerce")
    raw = numbers.to_numpy(dtype=np.float64)
    wrong = np.argwhere(~(np.isfinite(raw) & (raw > 0)))
    if len(wrong):
        row, column = wrong[0]
        name = category.features[column]
        cell = rows.iloc[row][name]
        raise BadInputError(
            f"Line {_line(rows.index[row])}: “{cell}” in the column {name} is no girth.",
            f"Write it in cm as a number above zero, or take the line out; “{category.name}” needs"
            " it.",
        )
    return TrainingSet(category, raw, labels)


def _line(row: object) -> int:
    """The line of the file in which a row of the table stands."""
    return int(str(row)) + _FIRST_LINE
