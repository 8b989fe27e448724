"""Which column of a seller's table says what."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from rapidfuzz import fuzz

from fitkiosk.domain.imports import Column, ColumnRole, MatchedColumn, TableKind
from fitkiosk.domain.products import SizeBasis
from fitkiosk.intake.values import reads_as
from fitkiosk.intake.words import plain, seller_words
from fitkiosk.units import LengthUnit

GIRTHS = (Column.CHEST, Column.WAIST, Column.HIP)
LEAST = dict(zip(GIRTHS, (Column.CHEST_LEAST, Column.WAIST_LEAST, Column.HIP_LEAST), strict=True))
MOST = dict(zip(GIRTHS, (Column.CHEST_MOST, Column.WAIST_MOST, Column.HIP_MOST), strict=True))

_SURE_ENOUGH = 0.5
_EXAMPLES = 3
_INCH_SIGN = re.compile('["”″]')
_SIZE_LABEL = re.compile(
    r"(?:x{0,5}s|m|l|x{1,6}l|[2-9]\s?x[sl]|(?:one|free)\s?size|(?:uk|us|eu|it|fr)?\s?\d{1,2}[a-k]?)"
)
# How sure a match is: by the very words, by all words but fillers, by words among others, by words
# with slips of the pen. Assumptions; only their order and the threshold matter.
_EXACT, _BARE, _AMONG, _WITH_SLIPS = 1.0, 0.95, 0.6, 0.85
_LABEL_ALONE = 0.7
_A_LITTLE = 1e-6
_SHORTEST_SLIP, _SLIPS_FROM = 4, 84.0


@dataclass(frozen=True, slots=True)
class Heading:
    """What the words over a column of girths say besides the girth.

    Attributes:
        unit: of its figures, such as the inches of "Chest (in)".
        basis: what they mean, such as flat in "waist flat".
        size: whose they are where each size has columns of its own, such as "M" in "M chest".
        column: which girth, or which end of its range; None where the words name no girth.
    """

    unit: LengthUnit | None = None
    basis: SizeBasis | None = None
    size: str | None = None
    column: Column | None = None


def match_columns(
    headers: Sequence[str],
    samples: Sequence[Sequence[str]],
    remembered: Mapping[str, ColumnRole | None] | None = None,
) -> tuple[MatchedColumn, ...]:
    """Find out what the columns of a table say, by the words over them and the values in them.

    No two columns get the same role, but pictures, of which a product may have many; of all ways to
    give out the roles, the one that is surest in all. A column named by a size alone ("S", "38")
    tells that a product comes in this size; its figures, if it has any, could be any girth.

    Args:
        headers: as the table writes them.
        samples: some of its rows, as text.
        remembered: roles known from earlier tables of this seller, by header.

    Returns:
        One for each header, in order.
    """
    remembered = remembered or {}
    values = [_column_of(samples, place) for place in range(len(headers))]
    taken = {role for header in headers if (role := remembered.get(header)) is not None}
    alone = sum(1 for header in headers if size_label(header) is not None) > 1
    offers = [
        {}
        if header in remembered
        else {
            role: sure
            for role, sure in _offers(header, values[place], alone).items()
            if sure >= _SURE_ENOUGH and role not in taken
        }
        for place, header in enumerate(headers)
    ]
    chosen = _best_in_all(offers)
    return tuple(
        MatchedColumn(header, remembered[header], 1.0, values[place][:_EXAMPLES])
        if header in remembered
        else MatchedColumn(header, *chosen[place], values[place][:_EXAMPLES])
        for place, header in enumerate(headers)
    )


def kind_of(columns: Sequence[MatchedColumn]) -> TableKind:
    """What a table with these columns most likely holds."""
    said = {each.role.column for each in columns if each.role is not None}
    if said & {Column.REVIEW, Column.FELT} and Column.PRICE not in said:
        return TableKind.REVIEWS
    girths = said & {*GIRTHS, *LEAST.values(), *MOST.values()}
    if girths and Column.SIZE in said and not said & {Column.SKU, Column.NAME, Column.PRICE}:
        return TableKind.CHARTS
    return TableKind.PRODUCTS


def size_label(header: str) -> str | None:
    """The size that a header or a part of it names, such as "XL", "38" or "UK 10", if any."""
    words = plain(header)
    if not _SIZE_LABEL.fullmatch(words):
        return None
    return re.sub(r"(?<=\d) (?=X)", "", words.upper())


@lru_cache(maxsize=1024)
def heading(header: str) -> Heading:
    """Read the words over a column of girths, such as "Chest (cm)" or "Bust in inches, size M"."""
    known = seller_words()
    words = plain(header).split()
    unit = LengthUnit.INCH if _INCH_SIGN.search(header) else None
    unit = next((known.unit[word] for word in words if word in known.unit), unit)
    meant = next((found for found in _phrases(words) if found in known.basis), "")
    basis = known.basis.get(meant)
    girth = next((found for found in _phrases(words) if found in known.girths), None)
    if girth is None:
        core = [word for word in words if word not in known.unit and word not in known.filler]
        slipped = _with_slips(" ".join(core), known.girths)
        return Heading(unit, basis, None, slipped[0] if slipped else None)
    rest = _without(_without(words, girth.split()), meant.split())
    column, rest = _end_of_range(known.girths[girth], rest)
    rest = [word for word in rest if word not in known.unit]
    label = size_label(" ".join(rest)) or size_label(
        " ".join(word for word in rest if word not in known.filler)
    )
    if label is None and any(word not in known.filler for word in rest):
        return Heading(unit, basis)
    return Heading(unit, basis, label, column)


def names_columns(cells: Sequence[str]) -> int:
    """How many of these cells are names of columns that are known to the letter."""
    known = seller_words()
    return sum(
        1 for cell in cells if plain(cell) in known.columns or heading(cell).column is not None
    )


def _column_of(samples: Sequence[Sequence[str]], place: int) -> tuple[str, ...]:
    """The values of a column that are not empty."""
    cells = (row[place].strip() for row in samples if place < len(row))
    return tuple(cell for cell in cells if cell)


def _offers(header: str, values: tuple[str, ...], label_alone: bool) -> dict[ColumnRole, float]:
    """What a column could be, and how sure that is."""
    offers: dict[ColumnRole, float] = {}
    girth = heading(header)
    if girth.column is not None:
        offers[ColumnRole(girth.column, girth.size)] = _BARE
    label = size_label(header)
    if label_alone and label is not None:
        offers[ColumnRole(Column.SIZE, label)] = _LABEL_ALONE
    for column, sure in _by_words(plain(header)).items():
        offers[ColumnRole(column)] = max(sure, offers.get(ColumnRole(column), 0.0))
    return {role: sure * _borne_out(role, values) for role, sure in offers.items()}


@lru_cache(maxsize=1024)
def _by_words(header: str) -> dict[Column, float]:
    """The columns whose names a header has, exactly, among other words, or with slips."""
    known = seller_words()
    words = header.split()
    bare = [
        word
        for word in words
        if word not in known.filler and word not in known.unit and word not in known.currency
    ]
    found: dict[Column, float] = {}
    for rank, (name, column) in enumerate(known.columns.items()):
        parts = name.split()
        if name == header:
            # Of "Product" and "Product name", the file has the one first that says more.
            sure = _EXACT - rank * _A_LITTLE
        elif parts == bare:
            sure = _BARE
        elif set(parts) <= set(words):
            # The last word is what the thing is: an "image size" is a size.
            last = 0.05 if words[-1] == parts[-1] else 0.0
            sure = _AMONG + last + 0.25 * len(parts) / len(words)
        else:
            continue
        found[column] = max(sure, found.get(column, 0.0))
    if not found:
        slipped = _with_slips(" ".join(bare), known.columns)
        return dict([slipped]) if slipped else {}
    return found


def _with_slips(words: str, names: Mapping[str, Column]) -> tuple[Column, float] | None:
    """The column whose name is these words but for a letter or two."""
    if len(words) < _SHORTEST_SLIP:
        return None
    likeness, column = max((fuzz.ratio(words, name), column) for name, column in names.items())
    return (column, _WITH_SLIPS * likeness / 100) if likeness >= _SLIPS_FROM else None


def _borne_out(role: ColumnRole, values: tuple[str, ...]) -> float:
    """How far the values agree with a role, from 0.2 to 1; 1 where there are none."""
    if not values or (role.size is not None and role.column is Column.SIZE):
        return 1.0
    share = sum(1 for value in values if reads_as(role.column, value)) / len(values)
    return 0.2 + 0.8 * share


def _best_in_all(
    offers: Sequence[Mapping[ColumnRole, float]],
) -> list[tuple[ColumnRole | None, float]]:
    """Give every role to one column at most, so that the certainties come to most in all."""
    from scipy.optimize import linear_sum_assignment  # noqa: PLC0415  half of the start-up

    roles = list({role: None for each in offers for role in each})
    chosen: list[tuple[ColumnRole | None, float]] = [(None, 0.0)] * len(offers)
    if roles:
        sure = np.array([[each.get(role, 0.0) for role in roles] for each in offers])
        for place, role in zip(*linear_sum_assignment(sure, maximize=True), strict=True):
            if sure[place, role] > 0:
                chosen[place] = roles[role], round(float(sure[place, role]), 2)
    pictures = ColumnRole(Column.PICTURES)
    return [
        (pictures, round(each[pictures], 2)) if role is None and pictures in each else (role, sure_)
        for (role, sure_), each in zip(chosen, offers, strict=True)
    ]


def _phrases(words: Sequence[str]) -> list[str]:
    """Every run of neighbouring words, the longest first."""
    return [
        " ".join(words[start : start + length])
        for length in range(min(len(words), 4), 0, -1)
        for start in range(len(words) - length + 1)
    ]


def _without(words: Sequence[str], run: Sequence[str]) -> list[str]:
    starts = (at for at in range(len(words)) if list(words[at : at + len(run)]) == list(run))
    start = next(starts, len(words))
    return [*words[:start], *words[start + len(run) :]]


def _end_of_range(girth: Column, words: list[str]) -> tuple[Column, list[str]]:
    known = seller_words()
    for ends, names in ((LEAST, known.least), (MOST, known.most)):
        if any(word in names for word in words):
            return ends[girth], [word for word in words if word not in names]
    return girth, words
