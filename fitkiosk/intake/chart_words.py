"""The words of size charts, from `chart_words.toml`."""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from pydantic import BaseModel, ConfigDict, ValidationError

from fitkiosk import assets
from fitkiosk.domain.products import SizeBasis
from fitkiosk.domain.sheets import Measure, SizeSystem
from fitkiosk.domain.size_order import rank
from fitkiosk.errors import BundledFileError
from fitkiosk.intake.columns import size_label
from fitkiosk.intake.words import plain, seller_words
from fitkiosk.units import LengthUnit

_FILE = "chart_words.toml"
_LONGEST_PHRASE, _LONGEST_HEADER, _LONGEST_LABEL = 4, 120, 24
# What follows only explains: "Length (from shoulder)", "Bust - fullest part".
_EXPLAINED = re.compile(r"[(\[:,]|\s[-–—]\s|\s(?:from|below|at|@)\s", re.IGNORECASE)
_SYSTEM = r"(?:eur?|uk|us|ind?|de|fr|it|aus?)"
_NUMBERED = re.compile(
    rf"(?:{_SYSTEM}[\s:-]*)?w?\d{{1,3}}(?:\.5|½)?(?:\s?[/-]\s?\d{{1,3}})?w?(?:\s*[x/]?\s*l?\d\dl?)?"
    rf"(?:\s?(?:[a-k]{{1,4}}|y|yrs?|years?|m|months?|{_SYSTEM}))?",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"\s*[(\[].*[)\]]\s*$")
_PARTS = re.compile(r"\s*[/,–-]\s*")

_UNIT_WORD = re.compile(r"[a-zऀ-ॿ\u0600-\u06ff]+(?:\s?मी)?", re.IGNORECASE)
_BEFORE_INCH = ("(", "[", "/", ":", "=")
_OF_SOMETHING = re.compile(r"(?:\d[\d.,½¼¾]*|\bof)\s*$")

_Phrases = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChartWords:
    """What words of charts mean, each written as `plain` writes it.

    Attributes:
        measures: what stands over columns.
        systems: whose sizes labels are.
        totals: what begins a row that is no size.
        for_all: labels of a size that is for everybody.
        numbering: what stands over a column that counts the rows.
        besides: what stands over other columns without lengths.
        ages: what stands over sizes of children.
        natural: beside "waist", that it is the natural one.
        low: beside "waist", that it is where trousers are worn.
        bodily: what a garment has not.
        around: what titles and notes say the figures are of.
        care: in notes on the cloth, which say nothing of the figures.
    """

    measures: Mapping[str, Measure]
    systems: Mapping[str, SizeSystem]
    totals: frozenset[str]
    for_all: frozenset[str]
    numbering: frozenset[str]
    besides: frozenset[str]
    ages: frozenset[str]
    natural: frozenset[str]
    low: frozenset[str]
    bodily: frozenset[str]
    around: Mapping[str, SizeBasis]
    care: frozenset[str]


@cache
def chart_words() -> ChartWords:
    """All words, read once.

    Raises:
        BundledFileError: when the file is missing or does not say what it should.
    """
    path = assets.resources_dir() / _FILE
    try:
        content = _File.model_validate(tomllib.loads(path.read_text("utf-8")))
    except OSError as error:
        raise BundledFileError(_FILE, error.strerror or "it cannot be read") from error
    except ValidationError as error:
        raise BundledFileError(_FILE, error.errors()[0]["msg"]) from error
    except ValueError as error:  # not TOML, or not UTF-8
        raise BundledFileError(_FILE, str(error)) from error
    return ChartWords(
        {plain(each): measure for measure, all_ in content.measures.items() for each in all_},
        {plain(each): system for system, all_ in content.systems.items() for each in all_},
        frozenset(map(plain, content.rows.totals)),
        frozenset(map(plain, content.rows.for_all)),
        frozenset(map(plain, content.rows.numbering)),
        frozenset(map(plain, content.rows.besides)),
        frozenset(map(plain, content.rows.ages)),
        frozenset(map(plain, content.waist.natural)),
        frozenset(map(plain, content.waist.low)),
        frozenset(map(plain, content.bodily.words)),
        {plain(each): basis for basis, all_ in content.around.items() for each in all_},
        frozenset(map(plain, content.care.words)),
    )


@lru_cache(maxsize=2048)
def measured_by(header: str) -> tuple[Measure | None, str]:
    """What the words over a column say that it measures, and which words that are.

    >>> measured_by("Sleeve length (cm)")[0].value, measured_by("Waist - at hip bone")[0].value
    ('other', 'low_waist')
    """
    if len(header) > _LONGEST_HEADER:
        return None, ""
    head = _EXPLAINED.split(header, maxsplit=1)[0]
    measure, phrase = _measure_in(plain(head).split())
    if measure is None:
        measure, phrase = _measure_in(plain(header).split())
    known = chart_words()
    if measure is Measure.WAIST and phrase_in(plain(header).split(), known.low):
        measure = Measure.LOW_WAIST
    return measure, phrase


def measure_in(header: str) -> Measure | None:
    """What the words over a column say that it measures; None where they say nothing of it."""
    return measured_by(header)[0]


def _measure_in(words: Sequence[str]) -> tuple[Measure | None, str]:
    known = chart_words().measures
    lengths = {phrase: measure for phrase, measure in known.items() if measure is not Measure.SIZE}
    found = phrase_in(words, lengths) or phrase_in(words, known)
    return (known[found], found) if found else (None, "")


def phrase_in(words: Sequence[str], known: Iterable[str]) -> str:
    """The longest run of words that is known; of equally long ones the last; empty for none."""
    meant = known if isinstance(known, Mapping | frozenset) else frozenset(known)
    for length in range(min(len(words), _LONGEST_PHRASE), 0, -1):
        for start in range(len(words) - length, -1, -1):
            phrase = " ".join(words[start : start + length])
            if phrase in meant:
                return phrase
    return ""


@lru_cache(maxsize=512)
def units_in(line: str) -> frozenset[LengthUnit]:
    """The units that a title or a note speaks of; not those of a figure in it, as in "5 cm wide".

    "in" is mostly no inch; it is one in brackets, or as all that is said, as in "Unit: in".
    """
    known = seller_words().unit
    said = set()
    for found in _UNIT_WORD.finditer(line):
        unit = known.get(plain(found[0]))
        before = line[: found.start()].rstrip()
        is_word = found[0].casefold() != "in" or before[-1:] in _BEFORE_INCH
        if unit is not None and is_word and not _OF_SOMETHING.search(before):
            said.add(unit)
    return frozenset(said)


def system_in(header: str) -> SizeSystem | None:
    """Whose sizes the words over a column name."""
    known = chart_words().systems
    return next((known[word] for word in plain(header).split() if word in known), None)


@lru_cache(maxsize=4096)
def is_label(text: str) -> bool:
    """Whether a text can be the label of a size, such as "M", "UK 10", "S (8-10)" or "2-3Y"."""
    if not text or len(text) > _LONGEST_LABEL:
        return False
    bare = _IN_BRACKETS.sub("", text) or text
    if all(_is_letters(part) for part in _PARTS.split(bare)):
        return True
    return size_label(bare) is not None or _NUMBERED.fullmatch(bare) is not None


def _is_letters(part: str) -> bool:
    return rank(part)[0] == 0 if part else False


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _Rows(_Entry):
    totals: _Phrases
    for_all: _Phrases
    numbering: _Phrases
    besides: _Phrases
    ages: _Phrases


class _Waist(_Entry):
    natural: _Phrases
    low: _Phrases


class _Words(_Entry):
    words: _Phrases


class _File(_Entry):
    measures: dict[Measure, _Phrases]
    systems: dict[SizeSystem, _Phrases]
    rows: _Rows
    waist: _Waist
    bodily: _Words
    around: dict[SizeBasis, _Phrases]
    care: _Words
