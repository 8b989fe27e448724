"""Tables as JSON: a list of products, inside an object or bare, or one product to a line."""

import json
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import islice
from typing import Any, BinaryIO

import ijson

from fitkiosk.intake.columns import names_columns
from fitkiosk.intake.errors import DamagedTableError, EmptyTableError, NoticedError
from fitkiosk.intake.files import Notes, Records
from fitkiosk.intake.text_tables import Utf8, encoding_of
from fitkiosk.intake.words import plain

_SAMPLE_PRODUCTS = 2_000
_BARE, _ITEM = "item", ".item"
_LEAST_NAMES = 2
# To ijson, that the file is one value after another.
_ONE_BY_ONE = ""

# What sellers call the list with the sizes of one product; of several, the first here counts.
_SIZE_LISTS = (
    "sizes", "variants", "variations", "skus", "size chart", "inventory", "stock", "items",
    "children", "options", "measurements", "size", "साइज", "आकार",
)  # fmt: skip
# Lists of products are called so too.
_INSIDE_PRODUCTS = frozenset(_SIZE_LISTS) - {"items", "inventory", "stock", "skus"}
# What says nothing of a size unless "size" stands before it.
_TOO_SHORT = {"name", "label", "title", "value", "code", "id", "option"}
_DEEPEST = 6
_MOST_DIGITS = 30
_BETWEEN = " | "

Json = Any
"""What ijson makes of a value."""


def looks_like_json(file: str, sample: bytes) -> bool:
    """Whether a text begins as JSON does."""
    begun = sample.decode(encoding_of(file, sample), "replace").lstrip("\ufeff \t\r\n")
    return begun.startswith("{") or (begun[:1] == "[" and begun[1:].lstrip()[:1] in {"{", "]"})


class JsonTable:
    """A JSON file as a table: a row for each size of a product, or for the product itself.

    Args:
        name: of the file, for refusals.
        file: open at its beginning.
        sample: its first bytes.
    """

    sheet = ""
    sheets: tuple[str, ...] = ()
    named = True

    def __init__(self, name: str, file: BinaryIO, sample: bytes) -> None:
        self._file = name
        self._encoding = encoding_of(name, sample)
        self._prefix = self._find_products(file, sample)
        file.seek(0)
        first = islice(self._products(file, Notes()), _SAMPLE_PRODUCTS)
        self._keys = list({key: None for product in first for row in _rows(product) for key in row})
        if not self._keys:
            raise EmptyTableError(name)

    def records(self, file: BinaryIO, notes: Notes) -> Records:
        """The names of the columns, then a record for every size or product.

        Raises:
            DamagedTableError: when it is no JSON further down.
        """
        yield 1, self._keys
        number = 1
        known = set(self._keys)
        for product in self._products(file, notes):
            for row in _rows(product):
                number += 1
                for key in row.keys() - known:
                    notes.add(
                        NoticedError(
                            "“{key}” comes for the first time after many products. It was left "
                            "out.",
                            "Give it to the first product too, if only as null.",
                            key=key,
                        )
                    )
                yield number, [row.get(key, "") for key in self._keys]

    def _products(self, file: BinaryIO, notes: Notes) -> Iterator[Mapping[str, Json]]:
        text = Utf8(file, self._encoding, notes)
        one_by_one = self._prefix == _ONE_BY_ONE
        try:
            for each in ijson.items(text, self._prefix, multiple_values=one_by_one):
                if isinstance(each, dict):
                    yield each
        except (ijson.JSONError, ValueError, ArithmeticError) as error:
            raise DamagedTableError(self._file) from error

    def _find_products(self, file: BinaryIO, sample: bytes) -> str:
        """Where the products are, as ijson writes it."""
        text = sample.decode(self._encoding, "replace").lstrip("\ufeff \t\r\n")
        if text.startswith("["):
            return _BARE
        first, _, more = text.partition("\n")
        if more.strip() and _is_whole(first):
            return _ONE_BY_ONE
        file.seek(0)
        lists: dict[str, list[str]] = {}
        try:
            for prefix, event, key in ijson.parse(Utf8(file, self._encoding, Notes())):
                if event == "map_key":
                    lists.setdefault(prefix, []).append(key)
                elif event == "end_map" and _are_products(prefix, lists.get(prefix, ())):
                    return str(prefix)
        except (ijson.JSONError, ValueError, ArithmeticError) as error:
            raise DamagedTableError(self._file) from error
        if names_columns(lists.get("", ())) >= _LEAST_NAMES:
            return _ONE_BY_ONE
        return next((each for each in lists if each.endswith(_ITEM)), _ONE_BY_ONE)


def _are_products(prefix: str, keys: Sequence[str]) -> bool:
    """Whether an object of a list inside an object is a product, and no size of one."""
    of_sizes = plain(prefix.removesuffix(_ITEM).rpartition(".")[2]) in _INSIDE_PRODUCTS
    return prefix.endswith(_ITEM) and not of_sizes and names_columns(keys) >= _LEAST_NAMES


def _is_whole(line: str) -> bool:
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True


def _rows(product: Mapping[str, Json]) -> Iterator[dict[str, str]]:
    """A product as rows: one for each size it lists, or one."""
    lists = {plain(key): key for key, value in product.items() if _is_list_of_objects(value)}
    named = next((lists[name] for name in _SIZE_LISTS if name in lists), None)
    common = _flat({key: value for key, value in product.items() if key != named and value != []})
    for size in product[named] if named is not None else [{}]:
        own = _flat(size)
        yield common | {
            f"size {key}" if key in common or plain(key) in _TOO_SHORT else key: text
            for key, text in own.items()
        }


def _is_list_of_objects(value: Json) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(each, dict) for each in value)


def _flat(value: Mapping[str, Json], depth: int = 0) -> dict[str, str]:
    """An object without objects in it: "price": {"amount": 5} becomes "price amount": "5"."""
    flat: dict[str, str] = {}
    for key, each in value.items():
        if not isinstance(each, dict):
            flat[key] = _text(each, depth)
        elif depth < _DEEPEST:
            before = "" if plain(key) in _SIZE_LISTS else f"{key} "
            flat |= {f"{before}{inner}": text for inner, text in _flat(each, depth + 1).items()}
    return flat


def _text(value: Json, depth: int) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | Decimal):
        return _number(Decimal(value))
    if isinstance(value, list) and depth < _DEEPEST:
        return _BETWEEN.join(filter(None, (_text(each, depth + 1) for each in value)))
    if isinstance(value, dict) and depth < _DEEPEST:
        return next((text for text in _flat(value, depth + 1).values() if text), "")
    return value if isinstance(value, str) else ""


def _number(number: Decimal) -> str:
    digits = max(len(number.as_tuple().digits), abs(number.adjusted()))
    return f"{number.normalize():f}" if digits < _MOST_DIGITS else f"{number:.6E}"
