"""The words of sellers, from `columns.toml`, `seller_words.toml` and `colours.toml`."""

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Annotated, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from fitkiosk import assets
from fitkiosk.domain.fit import FitLabel
from fitkiosk.domain.imports import Column
from fitkiosk.domain.products import SizeBasis, Wearers
from fitkiosk.errors import BundledFileError
from fitkiosk.units import LengthUnit

_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_APOSTROPHES = re.compile("['’]")
# Accents of Latin letters; the vowel signs of Devanagari are marks too, and have to stay.
_ACCENTS = re.compile("[\u0300-\u036f]")
_NUKTA = "\u093c"
_BETWEEN_WORDS = re.compile(r"[^\w\u0900-\u097f$€£¥₹₨৳]+|_+")

_Meaning = TypeVar("_Meaning")
_Phrases = tuple[str, ...]


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """A text as its words alone: lower case, one blank between, no accents, marks or camel humps.

    >>> plain("Product_Name"), plain("chestMinCm"), plain("Größe (EU)")
    ('product name', 'chest min cm', 'grosse eu')
    """
    parted = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", _HUMP.sub(" ", text)))
    bare = unicodedata.normalize("NFC", _ACCENTS.sub("", parted).replace(_NUKTA, ""))
    return _BETWEEN_WORDS.sub(" ", bare.casefold()).strip()


@dataclass(frozen=True, slots=True)
class SellerWords:
    """What words mean, each written as `plain` writes it.

    Attributes:
        columns, girths: what stands over columns.
        least, most: beside a girth, that it is an end of a range.
        filler: words over a column that say nothing of what is in it.
        no_stock: in the cell of a size, that there is none.
        colours: names of colours, each with its `#rrggbb`.
    """

    columns: Mapping[str, Column]
    girths: Mapping[str, Column]
    least: frozenset[str]
    most: frozenset[str]
    filler: frozenset[str]
    wearers: Mapping[str, Wearers]
    felt: Mapping[str, FitLabel]
    basis: Mapping[str, SizeBasis]
    unit: Mapping[str, LengthUnit]
    currency: Mapping[str, str]
    no_stock: frozenset[str]
    colours: Mapping[str, str]


@cache
def seller_words() -> SellerWords:
    """All words, read once.

    Raises:
        BundledFileError: when a file is missing or does not say what it should.
    """
    over = _read("columns.toml", _ColumnsFile)
    inside = _read("seller_words.toml", _SellerWordsFile)
    colours = _read("colours.toml", _ColoursFile).colours
    felt = {label: getattr(inside.felt, label.slug) for label in FitLabel}
    return SellerWords(
        columns=_meanings(over.columns),
        girths=_meanings(over.girths),
        least=frozenset(map(plain, over.range.least)),
        most=frozenset(map(plain, over.range.most)),
        filler=frozenset(map(plain, over.filler.words)),
        wearers=_meanings(inside.wearers),
        felt=_meanings(felt),
        basis=_meanings(inside.basis),
        unit=_meanings(inside.unit),
        currency=_meanings(inside.currency),
        no_stock=frozenset(map(plain, inside.stock.none)),
        colours=_meanings(colours),
    )


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _Range(_Entry):
    least: _Phrases
    most: _Phrases


class _Filler(_Entry):
    words: _Phrases


class _ColumnsFile(_Entry):
    columns: dict[Column, _Phrases]
    girths: dict[Column, _Phrases]
    range: _Range
    filler: _Filler


class _Felt(_Entry):
    too_tight: _Phrases
    perfect_fit: _Phrases
    too_loose: _Phrases


class _Stock(_Entry):
    none: _Phrases


class _SellerWordsFile(_Entry):
    wearers: dict[Wearers, _Phrases]
    felt: _Felt
    basis: dict[SizeBasis, _Phrases]
    unit: dict[LengthUnit, _Phrases]
    currency: dict[Annotated[str, Field(pattern="^[A-Z]{3}$")], _Phrases]
    stock: _Stock


class _ColoursFile(_Entry):
    colours: dict[Annotated[str, Field(pattern="^#[0-9a-f]{6}$")], _Phrases]


_File = TypeVar("_File", bound=_Entry)


def _read(name: str, kind: type[_File]) -> _File:
    path = assets.resources_dir() / name
    try:
        return kind.model_validate(tomllib.loads(path.read_text("utf-8")))
    except OSError as error:
        raise BundledFileError(name, error.strerror or "it cannot be read") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise BundledFileError(name, f"{where}: {first['msg']}") from error
    except ValueError as error:  # not TOML, or not UTF-8
        raise BundledFileError(name, str(error)) from error


def _meanings(phrases: Mapping[_Meaning, _Phrases]) -> dict[str, _Meaning]:
    return {plain(phrase): meaning for meaning, each in phrases.items() for phrase in each}
