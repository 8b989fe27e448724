"""A size chart on the bench as JSON, to be kept, and back again.

What was kept is read strictly: text that does not say a whole sheet is refused, never patched up.
The number of the form goes with it, so that a later program knows how to read it.
"""

import json
import math
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, TypeVar

from fitkiosk.domain.body import Girth
from fitkiosk.domain.products import Audience, SizeBasis, Wearers
from fitkiosk.domain.sheets import (
    ChartFacts,
    Definition,
    Measure,
    RangeEnd,
    SetAside,
    Sheet,
    SheetRow,
    SizeSystem,
)
from fitkiosk.errors import KioskError
from fitkiosk.units import LengthUnit

FORMAT = 1

# The words that can stand in a sentence and are said in the language of the screen.
_WORDS: dict[str, type[StrEnum]] = {
    kind.__name__: kind
    for kind in (Measure, SizeBasis, LengthUnit, SizeSystem, RangeEnd, Girth, Wearers, Audience)
}

_Kind = TypeVar("_Kind", bound=StrEnum)


class UnreadableSheetError(KioskError):
    """What was kept of a chart is damaged, or of a later program."""

    def __init__(self) -> None:
        super().__init__(
            "What was kept of this size chart cannot be read here.",
            "Open an earlier version of the chart, or take it in from its file again.",
        )


def sheet_as_json(sheet: Sheet) -> str:
    """A sheet as text that says all of it."""
    return json.dumps(
        {
            "format": FORMAT,
            "headers": sheet.headers,
            "definitions": [
                [each.measure, each.basis, each.unit, each.end, each.system]
                for each in sheet.definitions
            ],
            "rows": [[row.number, row.cells] for row in sheet.rows],
            "facts": {
                "name": sheet.facts.name,
                "brand": sheet.facts.brand,
                "wearers": sheet.facts.wearers,
                "product_type": sheet.facts.product_type,
                "fit_category": sheet.facts.fit_category,
                "stretch_percent": sheet.facts.stretch_percent,
            },
            "aside": [[each.number, each.cells, _told(each.why)] for each in sheet.aside],
        }
    )


def sheet_from_json(written: str) -> Sheet:
    """Read what `sheet_as_json` wrote.

    Raises:
        UnreadableSheetError: when it is not a whole sheet, or one of a later program.
    """
    try:
        return _sheet(json.loads(written))
    except (ValueError, TypeError, LookupError, RecursionError) as error:
        raise UnreadableSheetError from error


def _sheet(content: Any) -> Sheet:  # noqa: ANN401
    if content["format"] != FORMAT:
        raise ValueError(content["format"])
    headers = _texts(content["headers"])
    definitions = tuple(_definition(*each) for each in content["definitions"])
    rows = tuple(SheetRow(_texts(cells), _count(number)) for number, cells in content["rows"])
    if {len(definitions), *(len(row.cells) for row in rows)} - {len(headers)}:
        raise ValueError("ragged")
    return Sheet(
        headers,
        definitions,
        rows,
        _facts(**content["facts"]),
        tuple(
            SetAside(_count(number), _texts(cells), _untold(*why))
            for number, cells, why in content["aside"]
        ),
    )


def _definition(
    measure: object, basis: object, unit: object, end: object, system: object
) -> Definition:
    return Definition(
        _one_of(Measure, measure),
        _one_of(SizeBasis, basis),
        _one_of(LengthUnit, unit),
        RangeEnd(_text(end)),
        _one_of(SizeSystem, system),
    )


def _facts(
    name: object,
    brand: object,
    wearers: object,
    product_type: object,
    fit_category: object,
    stretch_percent: object,
) -> ChartFacts:
    if isinstance(stretch_percent, bool) or not isinstance(stretch_percent, int | float):
        raise TypeError(stretch_percent)
    if not math.isfinite(stretch_percent):
        raise ValueError(stretch_percent)
    return ChartFacts(
        _text(name),
        _text(brand),
        _one_of(Wearers, wearers),
        None if product_type is None else _text(product_type),
        None if fit_category is None else _text(fit_category),
        float(stretch_percent),
    )


def _told(error: KioskError) -> list[object]:
    happened, remedy, values = error.made_of
    return [happened, remedy, {key: _value(value) for key, value in values.items()}]


def _untold(happened: object, remedy: object, values: object) -> KioskError:
    if not isinstance(values, Mapping):
        raise TypeError(values)
    told = {_text(key): _unvalue(value) for key, value in values.items()}
    return KioskError.remade(_text(happened), _text(remedy), told)


def _value(value: object) -> object:
    """A value of a sentence; words keep what they are, so that they can be said in any language."""
    kind = type(value).__name__
    if isinstance(value, StrEnum) and _WORDS.get(kind) is type(value):
        return {"word": kind, "value": value.value}
    if isinstance(value, tuple):
        return [_value(each) for each in value]
    return value if isinstance(value, str | int | float | None) else str(value)


def _unvalue(value: object) -> object:
    if isinstance(value, Mapping):
        return _WORDS[value["word"]](_text(value["value"]))
    if isinstance(value, list):
        return tuple(_unvalue(each) for each in value)
    return value


def _one_of(kind: type[_Kind], value: object) -> _Kind | None:
    return None if value is None else kind(_text(value))


def _texts(values: object) -> tuple[str, ...]:
    if not isinstance(values, list):
        raise TypeError(values)
    return tuple(_text(each) for each in values)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _count(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(value)
    return value
