"""What stands in the cells of sellers' tables, read cell by cell."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from stdnum import ean
from stdnum.exceptions import ValidationError

from fitkiosk.domain.charts import GirthRange
from fitkiosk.domain.fit import FitLabel
from fitkiosk.domain.imports import Column
from fitkiosk.domain.products import SizeBasis, Wearers
from fitkiosk.intake.errors import BadCellError
from fitkiosk.intake.prices import PriceReader
from fitkiosk.intake.words import plain, seller_words
from fitkiosk.units import LengthUnit, NotALengthError, parse_length

LONGEST_LABEL = 20
LONGEST_CODE = 64

# What people and programs write into a cell to say that nothing is known.
_NOTHING = frozenset({"-", "–", "—", "n/a", "na", "#n/a", "nan", "null", "none", "nil", "?"})
_LONGEST_NOTHING = max(map(len, _NOTHING))
_UNSEEN = "\ufeff\u200b\u200c\u200d\u2060"
_GUARDED = ("'=", "'+", "'-", "'@")

_RANGE = re.compile(r"(.*?\d.*?)\s*(?:[-–—−~]|\bto\b|से)\s*(\d.*)", re.IGNORECASE)
_SLASH = re.compile(r"(\d+(?:[.,]\d+)?)\s*/\s*(\d+(?:[.,]\d+)?)(\D*)")
_SMALLEST_GIRTH = 15.0
_UNIT_AT_END = re.compile(r"\d\s*([^\d\s.,½¼¾⅛⅜⅝⅞].*)$")
_PER_CENT = re.compile(
    r"(?:stretch\D{0,9})?(\d+(?:[.,]\d+)?)\s*%?(?:\s*stretch\w*)?", re.IGNORECASE
)
_SCIENTIFIC = re.compile(r"\d+(?:[.,]\d+)?e\+?\d+", re.IGNORECASE)
_PICTURE = re.compile(r"https?://|\.(?:jpe?g|png|webp|gif|bmp|tiff?|avif|heic)\b", re.IGNORECASE)
_PICTURE_ENDS = re.compile(r"\s*[|;\n]\s*|\s*,\s*(?=https?://)|(?<=\.\w{3}),\s*|(?<=\.\w{4}),\s*")
_LABEL_ENDS = re.compile(r"\s*[,;|\n]\s*")


def clean(text: str) -> str:
    """A cell without blanks around it and signs that nobody sees; empty where it says nothing."""
    text = text.strip()
    if not text.isascii():
        text = text.strip(_UNSEEN).strip()
    # Tables that were saved here write formulas so.
    text = text[1:] if text.startswith(_GUARDED) else text
    if len(text) <= _LONGEST_NOTHING and text.casefold() in _NOTHING:
        return ""
    return text


# --- Lengths --------------------------------------------------------------------------------------


@lru_cache(maxsize=8192)
def read_girth(text: str, unit: LengthUnit) -> GirthRange:
    """A girth or a range of them, such as "86.5", "34 1/2 in", "86-90" or "34/36".

    Args:
        text: not empty.
        unit: what counts where the text names none.

    Returns:
        The least and the most in cm, to a tenth of a millimetre.

    Raises:
        BadCellError: when it is neither.
    """
    least, most = girth_ends(text, unit)
    if least > most:
        raise BadCellError(
            "The range “{text}” begins with its larger end.",
            "Write the smaller figure first.",
            text=text[:LONGEST_LABEL],
        )
    return least, most


def girth_ends(text: str, unit: LengthUnit) -> GirthRange:
    """As `read_girth`, with the ends of a range in the order in which they are written.

    Raises:
        BadCellError: when it is no length and no range.
    """
    slash = _SLASH.fullmatch(text)
    if slash and min(float(slash[at].replace(",", ".")) for at in (1, 2)) >= _SMALLEST_GIRTH:
        ends = [slash[1] + slash[3], slash[2] + slash[3]]
    else:
        ends = [text]
    try:
        found = [parse_length(end, unit) for end in ends]
    except NotALengthError:
        found = _range(text, unit)
    if not found:
        raise BadCellError(
            "“{text}” is not a length.",
            "Write a number, such as {example}, or a range, such as 86-90.",
            text=text[:LONGEST_LABEL],
            example=unit.example,
        )
    return round(found[0], 2), round(found[-1], 2)


def _range(text: str, unit: LengthUnit) -> list[float]:
    found = _RANGE.fullmatch(text)
    if found is None:
        return []
    # "34-36 in" means inches at either end.
    ending = _UNIT_AT_END.search(found[2])
    begins = found[1] + (f" {ending[1]}" if ending and not _UNIT_AT_END.search(found[1]) else "")
    try:
        return [parse_length(begins, unit), parse_length(found[2], unit)]
    except NotALengthError:
        return []


@lru_cache(maxsize=4096)
def unit_in(text: str) -> LengthUnit | None:
    """The unit that a length names itself, such as that of "34 in"."""
    try:
        as_cm, as_inches = read_girth(text, LengthUnit.CM), read_girth(text, LengthUnit.INCH)
    except BadCellError:
        return None
    if as_cm != as_inches:
        return None
    return LengthUnit.INCH if as_cm[0] > float(re.findall(r"\d+", text)[0]) + 1 else LengthUnit.CM


# --- Words ----------------------------------------------------------------------------------------


@lru_cache(maxsize=1024)
def read_wearers(text: str) -> Wearers | None:
    """Who wears it; None where the words are not known."""
    known = seller_words().wearers
    words = plain(text)
    return known.get(words) or next(
        (known[word] for word in reversed(words.split()) if word in known and len(word) > 1), None
    )


@lru_cache(maxsize=4096)
def colour_of(name: str) -> str:
    """The `#rrggbb` of a colour by its name, English or Hindi; empty where the name says none.

    Of several colours ("black & white") it is the first; of "dusty sage green" what is known of its
    end.
    """
    known = seller_words().colours
    first = re.split(r"[/,&+|]|\band\b|\bऔर\b", name, maxsplit=1, flags=re.IGNORECASE)[0]
    words = plain(first).split()
    ends = (" ".join(words[start:]) for start in range(len(words)))
    return next((known[end] for end in ends if end in known), "")


def read_basis(text: str) -> SizeBasis | None:
    """What figures mean; None where the words are not known."""
    return seller_words().basis.get(plain(text))


def read_unit(text: str) -> LengthUnit | None:
    """The unit of figures; None where the word is not known."""
    return LengthUnit.INCH if text in {'"', "”", "″"} else seller_words().unit.get(plain(text))


def read_stretch(text: str) -> float | None:
    """By how many per cent a cloth can be pulled longer; None where a text does not say.

    "2% elastane" is what a cloth is made of and says nothing of how far it goes.

    Raises:
        BadCellError: when it is more than cloth can.
    """
    if plain(text) in {"no", "no stretch", "non stretch", "non stretchable", "rigid", "नहीं"}:
        return 0.0
    found = _PER_CENT.fullmatch(text)
    if found is None:
        return None
    percent = float(found[1].replace(",", "."))
    if percent > 200:  # noqa: PLR2004 - bare elastane
        raise BadCellError(
            "No cloth stretches by {text}.", "Write a number of per cent, such as 20.", text=text
        )
    return percent


@lru_cache(maxsize=1024)
def read_label(text: str) -> str:
    """The label of a size, as it is written.

    Raises:
        BadCellError: when it is too long for one.
    """
    if len(text) > LONGEST_LABEL:
        raise BadCellError(
            "“{text}…” is too long for the label of a size.",
            "Shorten it to {most} letters.",
            text=text[:LONGEST_LABEL],
            most=LONGEST_LABEL,
        )
    return text


def read_labels(text: str) -> tuple[str, ...]:
    """All labels in one cell, such as "S, M, L"; each once, in order.

    Raises:
        BadCellError: as `read_label`.
    """
    parts = _LABEL_ENDS.split(text)
    if len(parts) == 1 and text.count("/") > 1:
        parts = text.split("/")
    elif len(parts) == 1:
        parts = text.split()
    return tuple(dict.fromkeys(read_label(part.strip()) for part in parts if part.strip()))


def read_pictures(text: str) -> tuple[str, ...]:
    """The files and addresses of pictures in one cell, in order."""
    return tuple(part for part in map(str.strip, _PICTURE_ENDS.split(text)) if part)


def read_barcode(text: str) -> str:
    """An EAN-13, EAN-8, UPC-A or GTIN-14 with the right check digit; leading zeros stay.

    Raises:
        BadCellError: when it is none.
    """
    if _SCIENTIFIC.fullmatch(text):
        raise BadCellError(
            "A spreadsheet has cut the barcode “{text}” short.",
            "Make the column a text column, type the barcode again, and save the file.",
            text=text,
        )
    code = ean.compact(text)
    if not code.isascii() or not code.isdigit():
        raise BadCellError(
            "“{text}” is not a barcode.",
            "Write the digits under the bars, or leave the cell empty.",
            text=text[:LONGEST_CODE],
        )
    try:
        return str(ean.validate(code))
    except ValidationError:
        raise BadCellError(
            "A digit of the barcode “{text}” is wrong, or one is missing.",
            "Type all digits under the bars again, zeros at the beginning too.",
            text=text[:LONGEST_CODE],
        ) from None


# --- Reviews --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class FeltReader:
    """Reads how clothes sat, in words or on the scale of one column.

    Attributes:
        scale: what each number stands for.
    """

    scale: Mapping[float, FitLabel]

    @classmethod
    def of(cls, samples: Iterable[str]) -> "FeltReader":
        """Find the scale: −1 to 1, 0 to 2, 1 to 3 or 1 to 5, from tight to loose."""
        numbers = {number for sample in samples if (number := _number(sample)) is not None}
        low, high = min(numbers, default=1.0), max(numbers, default=3.0)
        tight, fit, loose = FitLabel
        if low < 0:
            return cls({-1.0: tight, 0.0: fit, 1.0: loose})
        if low == 0:
            return cls({0.0: tight, 1.0: fit, 2.0: loose})
        if high > 3:  # noqa: PLR2004 - five points
            return cls({1.0: tight, 2.0: tight, 3.0: fit, 4.0: loose, 5.0: loose})
        return cls({1.0: tight, 2.0: fit, 3.0: loose})

    def read(self, text: str) -> FitLabel | None:
        """How it sat; None where neither words nor number say."""
        number = _number(text)
        if number is not None:
            return self.scale.get(number)
        return seller_words().felt.get(plain(text))


@dataclass(frozen=True, slots=True)
class RatingReader:
    """Reads ratings as 1 to 5 stars.

    Attributes:
        most: what the column's scale ends with.
    """

    most: float

    @classmethod
    def of(cls, samples: Iterable[str]) -> "RatingReader":
        """Find the end of the scale: 5, 10 or 100."""
        highest = max((_number(sample) or 0.0 for sample in samples), default=0.0)
        return cls(next((most for most in (5.0, 10.0) if highest <= most), 100.0))

    def read(self, text: str) -> int:
        """A rating as stars.

        Raises:
            BadCellError: when it is none.
        """
        stars = text.count("★") or text.count("⭐")
        if stars:
            return min(stars, 5)
        value, _, of = text.partition("/")
        number, most = _number(value), _number(of) or self.most
        if number is None or not 0 < number <= most:
            raise BadCellError(
                "“{text}” is not a rating.", "Write a number from 1 to 5.", text=text[:LONGEST_CODE]
            )
        return max(1, round(number / most * 5))


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAY_FIRST = re.compile(r"(?P<a>\d{1,2})[./\- ]\s*(?P<b>\d{1,2})[./\- ]\s*(?P<year>\d{4})\b.*")
_NAMED = re.compile(
    r"(?:(?P<day>\d{1,2})(?:st|nd|rd|th)?[ \-,]+)?(?P<month>[a-z]{3})[a-z]*[ \-,.]+"
    r"(?:(?P<day2>\d{1,2})(?:st|nd|rd|th)?[ ,]+)?(?P<year>\d{4})",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class DateReader:
    """Reads dates; of "03/04/2025" the day comes first, unless the column shows otherwise."""

    month_first: bool = False

    @classmethod
    def of(cls, samples: Iterable[str]) -> "DateReader":
        """Look for a second number that can be no month."""
        pairs = [
            (int(found["a"]), int(found["b"]))
            for sample in samples
            if (found := _DAY_FIRST.fullmatch(sample.strip()))
        ]
        months = len(_MONTHS)
        return cls(any(b > months for _, b in pairs) and not any(a > months for a, _ in pairs))

    def read(self, text: str) -> date:
        """A day.

        Raises:
            BadCellError: when it is none.
        """
        try:
            return self._day(text)
        except (ValueError, KeyError):
            raise BadCellError(
                "“{text}” is not a date.", "Write it as 2025-04-03.", text=text[:LONGEST_CODE]
            ) from None

    def _day(self, text: str) -> date:
        if found := _DAY_FIRST.fullmatch(text):
            day, month = int(found["a"]), int(found["b"])
            if self.month_first:
                day, month = month, day
            return date(int(found["year"]), month, day)
        if found := _NAMED.fullmatch(text):
            month = _MONTHS.index(found["month"].casefold()) + 1
            return date(int(found["year"]), month, int(found["day"] or found["day2"] or 1))
        return date.fromisoformat(text[:10])


def _number(text: str) -> float | None:
    found = re.fullmatch(r"[+-]?\d{1,3}(?:[.,]\d+)?", text.strip())
    return float(found[0].replace(",", ".")) if found else None


# --- Matching -------------------------------------------------------------------------------------


def _is(read: Callable[[str], object]) -> Callable[[str], bool]:
    def reads(text: str) -> bool:
        try:
            return read(text) is not None
        except BadCellError:
            return False

    return reads


def _of_girth(text: str) -> GirthRange:
    return read_girth(text, LengthUnit.CM)


def _of_price(text: str) -> object:
    return PriceReader.of([text]).read(text, None)


def _says_rating(text: str) -> int:
    return RatingReader.of([text]).read(text)


def _says_felt(text: str) -> FitLabel | None:
    return FeltReader.of([text]).read(text)


_LONG = 400
_GIRTHS = {
    column: _is(_of_girth)
    for column in Column
    if column.value.startswith(("chest", "waist", "hip"))
}
_LIKE: Mapping[Column, Callable[[str], bool]] = {
    **_GIRTHS,
    Column.SKU: lambda text: len(text) <= LONGEST_CODE and "\n" not in text,
    Column.NAME: lambda text: len(text) <= _LONG and not text.isdigit(),
    Column.BRAND: lambda text: len(text) <= LONGEST_CODE and not text.isdigit(),
    Column.TYPE: lambda text: len(text) <= LONGEST_CODE and not text.isdigit(),
    Column.WEARERS: lambda text: read_wearers(text) is not None,
    Column.COLOUR: lambda text: len(text) <= LONGEST_CODE and _number(text) is None,
    Column.PRICE: _is(_of_price),
    Column.CURRENCY: lambda text: plain(text) in seller_words().currency,
    Column.DESCRIPTION: lambda text: _number(text) is None,
    Column.MATERIAL: lambda text: _number(text) is None,
    Column.STRETCH: lambda text: len(text) <= LONGEST_CODE,
    Column.PICTURES: lambda text: _PICTURE.search(text) is not None,
    Column.BARCODE: lambda text: text.isdigit() or _SCIENTIFIC.fullmatch(text) is not None,
    Column.SIZE: lambda text: len(text) <= LONGEST_LABEL,
    Column.BASIS: lambda text: read_basis(text) is not None,
    Column.UNIT: lambda text: read_unit(text) is not None,
    Column.RATING: _is(_says_rating),
    Column.FELT: _is(_says_felt),
    Column.DATE: _is(DateReader().read),
}


def reads_as(column: Column, text: str) -> bool:
    """Whether a value could stand in a column of this kind."""
    like = _LIKE.get(column)
    return like is None or not (text := clean(text)) or like(text)
