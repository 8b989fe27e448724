"""What a size chart is for, by its titles and notes, and by what it gives."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from fitkiosk.domain.imports import Column
from fitkiosk.domain.products import Wearers
from fitkiosk.domain.sheets import ChartFacts, Definition, SetAside, Sheet
from fitkiosk.domain.size_order import is_age
from fitkiosk.errors import KioskError
from fitkiosk.intake.chart_words import chart_words, phrase_in, units_in
from fitkiosk.intake.errors import BadCellError
from fitkiosk.intake.product_types import ProductTypes
from fitkiosk.intake.values import read_stretch
from fitkiosk.intake.words import plain, seller_words

ABOVE = KioskError("It stands above the chart.")
"""Why titles were set aside."""

_LONGEST_NAME, _SHORTEST_NAME = 80, 4
# "All measurements in cm" is for nobody in particular, and a single letter is a size.
_NOT_WEARERS = frozenset(
    {"all", "both", "any", "adult", "adults", "him", "her", "he", "she", "सब", "सभी"}
)
_SAID = re.compile(r"\s*([^:：=]{2,24}?)\s*[:：=]\s*(\S.{0,79}?)\s*")
_STRETCH = re.compile(
    r"(?:stretch\w*|खिंचाव)\D{0,12}(\d{1,3}(?:[.,]\d)?)\s*%|(\d{1,3}(?:[.,]\d)?)\s*%\s*(?:stretch|खिंचाव)",
    re.IGNORECASE,
)


def guessed_facts(sheet: Sheet, called: str = "", types: ProductTypes | None = None) -> ChartFacts:
    """What a chart is for, as far as its titles, notes and its name tell.

    Args:
        sheet: what its columns say of it is in its facts already, and stays.
        called: the name of its file, or what it was called where it came from.
        types: tells a type of clothes by words; without it the category goes by the columns alone.
    """
    facts = sheet.facts
    stem = Path(called).stem
    above = _titles(sheet)
    said = _said(row.cells for row in sheet.aside)
    titles = [title for title in above if _SAID.fullmatch(title) is None]
    # The one next to the chart, but for those that only tell how it was measured.
    bare = [title for title in titles if len(title) >= _SHORTEST_NAME and not units_in(title)]
    named = next(iter([*reversed(bare), *titles]), "")
    name = said.get(Column.CHART) or said.get(Column.NAME) or named
    words = " ".join((facts.name, *said.values(), *titles, stem.replace("_", " ")))
    product_type = category = None
    if types is not None:
        for text in filter(None, (said.get(Column.TYPE), facts.name, name, stem)):
            guess = types.guess(text)
            if guess.fit_category is not None:
                # A chart of dresses is for all of them: a type has to be said as such.
                is_said = guess.product_type in text.casefold()
                product_type = guess.product_type if is_said else None
                category = guess.fit_category
                break
    notes = " ".join(cell for row in sheet.aside for cell in row.cells)
    told = (said.get(Column.WEARERS, ""), words, notes)
    worn = facts.wearers or next(filter(None, map(_worn_by, told)), None)
    if worn is None and _is_by_age(sheet):
        worn = Wearers.CHILDREN
    return replace(
        facts,
        name=(facts.name or name or stem)[:_LONGEST_NAME],
        brand=facts.brand or said.get(Column.BRAND, ""),
        wearers=worn,
        product_type=facts.product_type or product_type,
        fit_category=facts.fit_category or category or category_by_columns(sheet.definitions, worn),
        stretch_percent=facts.stretch_percent or _stretch(sheet, said),
    )


def category_by_columns(
    definitions: Sequence[Definition], wearers: Wearers | None = None
) -> str | None:
    """The category that compares just what a chart gives; None where none does.

    All three girths are of dresses, but for men, whose tops they are.
    """
    zones = {each.measure.zone for each in definitions if each.measure is not None}
    return {
        frozenset({"bust", "waist", "hip"}): (
            "upper_fitted" if wearers is Wearers.MEN else "dresses"
        ),
        frozenset({"bust", "waist"}): "upper_fitted",
        frozenset({"bust", "hip"}): "upper_loose",
        frozenset({"bust"}): "upper_loose",
        frozenset({"waist", "hip"}): "lower_fitted",
    }.get(frozenset(zone for zone in zones if zone is not None))


def is_above(each: SetAside) -> bool:
    """Whether a row that was set aside stands above the chart, as its titles do."""
    return each.why.made_of == ABOVE.made_of


def _titles(sheet: Sheet) -> list[str]:
    """What stands above the chart, each row as a text."""
    rows = (each.cells for each in sheet.aside if is_above(each))
    return [" ".join(dict.fromkeys(filter(None, cells))) for cells in rows]


def _said(rows: Iterable[Sequence[str]]) -> dict[Column, str]:
    """What lines such as "Brand: Neem" say, by what they are about; in one cell or in two."""
    known = seller_words().columns
    said: dict[Column, str] = {}
    for cells in rows:
        parts = list(dict.fromkeys(filter(None, cells)))
        is_pair = len(parts) == 2 and not any(sign in parts[0] for sign in ":：=")  # noqa: PLR2004
        found = _SAID.fullmatch((": " if is_pair else " ").join(parts))
        about = known.get(plain(found[1])) if found else None
        if found is not None and about is not None:
            said.setdefault(about, found[2])
    return said


def _worn_by(text: str) -> Wearers | None:
    known = seller_words().wearers
    words = [word for word in plain(text).split() if word not in _NOT_WEARERS and len(word) > 1]
    found = phrase_in(words, known)
    return known[found] if found else None


def _is_by_age(sheet: Sheet) -> bool:
    """Whether its sizes are ages."""
    for place, header in enumerate(sheet.headers):
        texts = [row.cells[place] for row in sheet.rows if row.cells[place]]
        ages = chart_words().ages.intersection(plain(header).split())
        if texts and (ages or sum(map(is_age, texts)) * 2 > len(texts)):
            return True
    return False


def _stretch(sheet: Sheet, said: dict[Column, str]) -> float:
    """By how many per cent titles or notes say that the cloth can be pulled longer."""
    texts = (said.get(Column.STRETCH, ""), *(cell for row in sheet.aside for cell in row.cells))
    for text in texts:
        found = _STRETCH.search(text)
        try:
            percent = read_stretch(f"{found[1] or found[2]}%" if found else text[:20])
        except BadCellError:
            continue
        if percent and (found is not None or text is texts[0]):
            return percent
    return 0.0
