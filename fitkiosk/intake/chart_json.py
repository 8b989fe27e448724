"""Charts as JSON: a list of sizes, sizes by their labels, or figures by what they measure."""

import json
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from fitkiosk.intake.chart_words import is_label, measure_in
from fitkiosk.intake.words import plain

Json = Any
"""What the standard library makes of a value."""

_DEEPEST = 6
_LABEL = "Size"
_SCALARS = (str, int, float, Decimal)
_LISTS = {"sizes", "size chart", "chart", "rows", "measurements", "size guide", "data", "table"}


def json_rows(text: str) -> list[list[str]] | None:
    """The rows of a JSON text, with a header each, and what stands around as rows of one cell.

    Returns:
        None where the text is no JSON, or no chart in it.
    """
    if text.lstrip("\ufeff \t\r\n")[:1] not in {"{", "["}:
        return None
    try:
        content = json.loads(text.lstrip("\ufeff"), parse_float=Decimal)
    except (ValueError, RecursionError):
        return None
    return _rows(content, 0)


def _rows(content: Json, depth: int) -> list[list[str]] | None:
    """The first chart found at or below a value."""
    if depth > _DEEPEST:
        return None
    sizes = _sizes(content)
    if sizes is not None:
        names = list({name: None for size in sizes for name in size})
        return [names, *([size.get(name, "") for name in names] for size in sizes)]
    if not isinstance(content, Mapping):
        return None
    # What is a chart by its key comes first.
    keys = sorted(content, key=lambda key: plain(str(key)) not in _LISTS)
    for key in keys:
        found = _rows(content[key], depth + 1)
        if found is not None:
            around = [
                [f"{other}: {_text(value)}"]
                for other, value in content.items()
                if other != key and isinstance(value, _SCALARS)
            ]
            return [*around, *found]
    return None


def _sizes(content: Json) -> list[dict[str, str]] | None:
    """Each size as its figures by name, or None where a value is no chart."""
    if isinstance(content, list) and content:
        return _listed(content)
    if not isinstance(content, Mapping) or not content:
        return None
    if all(isinstance(each, Mapping) and each for each in content.values()):
        return _by_name(content)
    columns = {
        str(key): each
        for key, each in content.items()
        if isinstance(each, list) and measure_in(str(key)) is not None
    }
    if len(columns) < 2 or len(set(map(len, columns.values()))) != 1:  # noqa: PLR2004
        return None
    return [
        dict(zip(columns, map(_text, size), strict=True))
        for size in zip(*columns.values(), strict=True)
    ]


def _listed(content: Sequence[Json]) -> list[dict[str, str]] | None:
    """Objects, or rows of which the first one names the columns."""
    if all(isinstance(each, Mapping) for each in content):
        return [_flat(each) for each in content]
    if len(content) > 1 and all(isinstance(each, list) for each in content):
        names, *rows = [[_text(cell) for cell in row] for row in content]
        return [dict(zip(names, row, strict=False)) for row in rows]
    return None


def _by_name(content: Mapping[str, Json]) -> list[dict[str, str]] | None:
    """Sizes by their labels, or figures by what they measure, each by the label."""
    keys = [str(key) for key in content]
    if all(map(is_label, keys)):
        return [{_LABEL: str(key), **_flat(each)} for key, each in content.items()]
    if any(measure_in(key) is None for key in keys):
        return None
    labels = {str(label): None for each in content.values() for label in each}
    return [
        {_LABEL: label, **{str(key): _text(each.get(label)) for key, each in content.items()}}
        for label in labels
    ]


def _flat(value: Mapping[str, Json], before: str = "", depth: int = 0) -> dict[str, str]:
    """An object without objects in it: "bust": {"min": 84} becomes "bust min": "84"."""
    flat: dict[str, str] = {}
    for key, each in value.items():
        name = f"{before}{key}"
        if isinstance(each, Mapping) and depth < _DEEPEST:
            inside = "" if plain(str(key)) in _LISTS else f"{name} "
            flat |= _flat(each, inside, depth + 1)
        else:
            flat[name] = _text(each)
    return flat


def _text(value: Json) -> str:
    if value is None or isinstance(value, bool):
        return ""
    if isinstance(value, list):
        ends = len(value) == 2 and all(isinstance(each, int | Decimal) for each in value)  # noqa: PLR2004
        return ("-" if ends else " | ").join(filter(None, map(_text, value)))
    return f"{value:f}" if isinstance(value, Decimal) else str(value)
