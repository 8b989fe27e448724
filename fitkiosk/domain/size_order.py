"""The order of sizes by what they are called."""

import re
from collections.abc import Sequence

_LETTERS = re.compile(r"(?P<times>\d{1,2})?(?P<xs>x{0,8})(?P<base>[sml])")
_WORDS = {"small": "s", "medium": "m", "large": "l", "extra": "x", "med": "m"}
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_MONTHS = re.compile(
    r"\b(?P<first>[0-2]?\d|3[0-6])(?:\s*[-–/]\s*\d{1,2})?\s*(?:m|mo|mos|mths?|months?|महीने|माह)\b",
    re.IGNORECASE,
)
_AGE = re.compile(
    r"\d{1,2}(?:\s*(?:[-–/]|to)\s*\d{1,2})?\s*(?:y|yrs?|years?|साल|वर्ष|mo|mos|mths?|months?|महीने|माह)"
    # "38M" is a medium length of a size, and "3-6M" and "18M" are months.
    r"|\d{1,2}\s*[-–/]\s*\d{1,2}\s*m|(?:\d|1\d|2[0-4])\s*m",
    re.IGNORECASE,
)
_MONTHS_OF_A_YEAR = 12
_BASES = {"s": -1, "m": 0, "l": 1}


def in_order(labels: Sequence[str]) -> tuple[int, ...] | None:
    """The places of labels, smallest size first; None where their names don't tell.

    Letter sizes and numbers are told, also with something around them, such as "UK 10" or "32W",
    and ages in months before those in years; sizes of both kinds in one list are not. Those that
    count alike stay in the order given.

    >>> in_order(("M", "XXS", "2XL"))
    (1, 0, 2)
    >>> in_order(("10", "8")), in_order(("S", "40")), in_order(("Petite", "Tall"))
    ((1, 0), None, None)
    """
    for rank_of in (_letter_rank, _number_rank):
        ranks = [rank_of(label) for label in labels]
        known = [each for each in ranks if each is not None]
        if len(known) == len(ranks):
            return tuple(sorted(range(len(known)), key=known.__getitem__))
    return None


def rank(label: str) -> tuple[int, float, str]:
    """Sorts labels of any kind: first letters, then numbers, then what names no size.

    >>> sorted(("Free", "32", "XL", "S", "30"), key=rank)
    ['S', 'XL', '30', '32', 'Free']
    """
    for kind, of_kind in enumerate((_letter_rank, _number_rank)):
        found = of_kind(label)
        if found is not None:
            return kind, found, label
    return len(_BASES), 0.0, label


def is_age(label: str) -> bool:
    """Whether a size is called by the age of a child, in years or months.

    >>> is_age("3-4 years"), is_age("18M"), is_age("M"), is_age("36M")
    (True, True, False, False)
    """
    return _AGE.fullmatch(label.strip()) is not None


def _letter_rank(label: str) -> float | None:
    words = (
        _WORDS.get(word, word) for word in label.casefold().split("/")[0].replace("-", " ").split()
    )
    found = _LETTERS.fullmatch("".join(words))
    if found is None:
        return None
    times = int(found["times"]) if found["times"] else 1
    steps = len(found["xs"]) * times if found["xs"] else 0
    base = _BASES[found["base"]]
    if not base and (steps or found["times"]):  # "18M" are months
        return None
    # "S/M" comes after S and before M.
    between = 0.5 if "/" in label else 0.0
    return base * (1 + steps) + between


def _number_rank(label: str) -> float | None:
    months = _MONTHS.search(label)
    if months is not None:
        return int(months["first"]) / _MONTHS_OF_A_YEAR
    found = _NUMBER.search(label)
    return float(found[0].replace(",", ".")) if found else None
