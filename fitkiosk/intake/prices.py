"""Prices as sellers write them: with marks of thousands and decimals that differ by country."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import NamedTuple

from fitkiosk.intake.errors import BadCellError
from fitkiosk.intake.words import plain, seller_words

HIGHEST_PRICE = 10_000_000
"""In whole units of the currency; what is dearer is a slip."""

_LONGEST_TEXT = 40
_THREE = 3
# Digits of the smallest unit, where they are not two (ISO 4217).
_MINOR_DIGITS = {"JPY": 0, "KRW": 0, "VND": 0, "CLP": 0, "KWD": 3, "BHD": 3, "OMR": 3}
_MONEY = re.compile(r"(?P<before>\D*)(?P<number>\d[\d.,'’٫\s]*)(?P<after>\D*)")
_WHOLE = re.compile(
    r"\d+|\d{1,3}(?P<mark>[.,'’\s])\d{3}(?:(?P=mark)\d{3})*|\d{1,2}(?:,\d{2})*,\d{3}"
)
_CURRENCY_WORD = re.compile(r"[₹₨€£¥৳]|(?:us|s|a|c)?\$|[^\W\d_][\w\u0900-\u097f]*")


class Price(NamedTuple):
    """What a cell says of a price: the smallest units, and the currency where it is known."""

    minor: int
    currency: str | None


class _Money(NamedTuple):
    """A cell taken apart."""

    number: str
    currency: str | None
    negative: bool


@dataclass(frozen=True, slots=True)
class PriceReader:
    """Reads all prices of one column in one way.

    Attributes:
        mark: what parts rupees from paise in it; None where no price shows it.
        in_doubt: a value of it that could be read in two ways, where nothing shows which is right.
    """

    mark: str | None = None
    in_doubt: str = ""

    @classmethod
    def of(cls, samples: Iterable[str]) -> "PriceReader":
        """Find out how a column writes its prices.

        A mark with other than three digits after it parts decimals; one that comes twice parts
        thousands. Three digits after a single mark could be either; where nothing else is shown,
        they are thousands.
        """
        shown = {".": 0, ",": 0}
        doubtful = ""
        for sample in samples:
            money = _taken_apart(sample)
            if money is None:
                continue
            mark = _decimal_mark(money.number)
            if mark is not None:
                shown[mark] += 1
            elif not doubtful and re.search("[.,]", money.number):
                doubtful = sample.strip()
        if not any(shown.values()):
            return cls(None, doubtful)
        return cls("," if shown[","] > shown["."] else ".")

    def read(self, text: str, currency: str | None) -> Price:
        """Read a cell.

        Args:
            text: as it stands there, not empty.
            currency: what counts where the cell names none; None where nobody knows.

        Raises:
            BadCellError: when it is no price.
        """
        money = _taken_apart(text)
        if money is None:
            raise BadCellError(
                "“{text}” is not a price.",
                "Write a number, such as 1299.00.",
                text=text[:_LONGEST_TEXT],
            )
        code = money.currency or currency
        digits = _MINOR_DIGITS.get(code or "", 2)
        value = self._value(money.number, digits)
        if value is None:
            raise BadCellError(
                "The marks in “{text}” are not those of the other prices in its column.",
                "Write all prices of the column in one way, such as 1299.00.",
                text=text,
            )
        if money.negative:
            raise BadCellError(
                "The price “{text}” is below zero.", "Correct it in the file.", text=text
            )
        if value == 0:
            raise BadCellError(
                "The price is 0.", "Correct it in the file, or leave the cell empty."
            )
        if value > HIGHEST_PRICE:
            raise BadCellError(
                "The price “{text}” is too high to be true.", "Correct it in the file.", text=text
            )
        return Price(int(value.scaleb(digits).to_integral_value(ROUND_HALF_UP)), code)

    def _value(self, number: str, digits: int) -> Decimal | None:
        """The number, or None where its marks contradict those of the column."""
        mark = self.mark or "."
        whole, found, part = number.rpartition(mark)
        if not found:
            whole, part = number, ""
        elif len(part) == _THREE and digits != _THREE:
            if self.mark is not None:
                return None
            whole, part = number, ""
        if not _WHOLE.fullmatch(whole) or not (part.isdigit() or not part):
            return None
        bare = re.sub(r"\D", "", whole)
        return Decimal(f"{bare}.{part or 0}")


@lru_cache(maxsize=256)
def currency_in(words: str) -> str | None:
    """The currency that a cell or a header names, such as "₹ 5" or "Price (INR)"."""
    known = seller_words().currency
    parts = _CURRENCY_WORD.findall(plain(words))
    return next((known[part] for part in parts if part in known), None)


@lru_cache(maxsize=4096)
def _taken_apart(text: str) -> _Money | None:
    found = _MONEY.fullmatch(text.strip()) if len(text) <= _LONGEST_TEXT else None
    if found is None:
        return None
    before, after = found["before"], found["after"]
    currency = currency_in(f"{before} {after}")
    # Formulas begin so, and no price does.
    if before.startswith("=") or (currency is None and plain(before + after)):
        return None
    negative = any(sign in before for sign in "-−(")
    return _Money(found["number"].strip(), currency, negative)


def _decimal_mark(number: str) -> str | None:
    """The decimal mark, where a number shows which it is."""
    marks = re.findall("[.,]", number)
    if not marks:
        return None
    last = str(marks[-1])
    if marks.count(last) > 1:
        return "." if last == "," else ","
    if len(set(marks)) > 1:
        return last
    return None if len(number.rpartition(last)[2]) == _THREE else last
