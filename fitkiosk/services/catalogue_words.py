"""The words of the catalogue: which products have those that somebody types, and how well."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA, Prefix
from rapidfuzz.process import cdist

from fitkiosk.services.catalogue_columns import Coded, Codes, Numbers, Places, Runs
from fitkiosk.store.search import fold, forms

Costs = NDArray[np.uint16]
"""How far each product is from what was typed: 0 is exactly that."""

NO_MATCH = np.iinfo(np.uint16).max
_EXACT, _PREFIX, _TYPO = 0, 2, 4
_NOT_AT_THE_BEGINNING = 1
_CODE_FROM = 3
_ONE_TYPO_FROM, _TWO_TYPOS_FROM = 4, 8
_MOST_WORDS = 16
_AFTER_ALL = chr(0x10FFFF)
# They stand in many questions ("dress for women") and in few names.
_LITTLE_WORDS = frozenset(
    (
        *("a", "an", "and", "for", "in", "of", "or", "the", "with"),
        *("और", "का", "की", "के", "को", "में", "या", "लिए"),
    )
)


class Taken(NamedTuple):
    """What a text was taken for.

    Attributes:
        costs: for each product; `NO_MATCH` where a word of the text is missing.
        understood: the words that no product has, and what they were taken for.
    """

    costs: Costs
    understood: dict[str, str]


class Words:
    """Every word of every product, sorted, with the products that have it.

    Article numbers and barcodes are kept apart: there are as many as sizes, and nobody mistypes
    them into a word.

    Args:
        names: of the products, in order.
        others: columns whose words count as well.
        codes: article numbers and barcodes.
    """

    def __init__(
        self,
        names: Sequence[str],
        others: Sequence[Coded],
        codes: Sequence[Codes],
    ) -> None:
        self._products = len(names)
        reader = _Reader()
        of_name = Runs.of([reader.read(name) for name in names])
        first_words = np.fromiter(
            (len(reader[name.split(None, 1)[0]]) if name.strip() else 0 for name in names),
            dtype=np.intp,
            count=len(names),
        )
        products, rows = of_name.many(np.arange(len(names), dtype=np.int32))
        begins = np.arange(len(rows)) - of_name.starts[products] < first_words[products]
        columns = [(products, rows, begins)]
        for values, of_product in others:
            owners, rows = Runs.of([reader.read(value) for value in values]).many(of_product)
            columns.append((owners, rows, np.zeros(len(rows), dtype=np.bool_)))
        products, rows, begins = (np.concatenate(column) for column in zip(*columns, strict=True))
        self.vocabulary = sorted(reader.numbers)
        rank = np.empty(len(self.vocabulary), dtype=np.int32)
        rank[[reader.numbers[word] for word in self.vocabulary]] = np.arange(len(rank))
        word = rank[rows]
        by_word = np.argsort(word, kind="stable")
        self._starts = np.searchsorted(word[by_word], np.arange(len(rank) + 1))
        self._of_word = products[by_word].astype(np.int32)
        self._begins = begins[by_word]
        self._beginnings: dict[int, list[str]] = {}
        self._codes = Codes.sorted(codes)

    def take(self, text: str) -> Taken | None:
        """Look for the products that have a beginning of every word; None for a text without any.

        A word is taken as it stands, else without its hyphens and the like, else by its parts, else
        for the nearest word of the shop. Whole words are nearer than beginnings, these are nearer
        than typos, and each is nearer at the beginning of a name.
        """
        typed = fold(text).split()
        *before, last = typed or [""]
        asked = [word for word in before if word not in _LITTLE_WORDS]
        asked = [*asked, last][:_MOST_WORDS]
        if not typed:
            return None
        understood: dict[str, str] = {}
        total = np.zeros(self._products, dtype=np.uint16)
        missing = np.zeros(self._products, dtype=np.bool_)
        for costs in chain.from_iterable(self._costs_of(word, understood) for word in asked):
            missing |= costs == NO_MATCH
            total += np.where(costs == NO_MATCH, 0, costs)
        total[missing] = NO_MATCH
        return Taken(total, understood)

    @staticmethod
    def of(text: str) -> frozenset[str]:
        """The words of a text, without their further forms."""
        return frozenset(fold(text).split())

    def having(self, word: str) -> Places:
        """The products that have this very word; one may come twice."""
        place = bisect_left(self.vocabulary, word)
        if place == len(self.vocabulary) or self.vocabulary[place] != word:
            return self._of_word[:0]
        return self._of_word[self._starts[place] : self._starts[place + 1]]

    def _costs_of(self, word: str, understood: dict[str, str]) -> list[Costs]:
        """What a word costs, or each of its parts."""
        whole, *pieces = forms(word) or (word,)
        ways = [[whole], [pieces[-1]], pieces[:-1]] if pieces else [[whole]]
        for way in ways:
            if way and all(map(self._begins_any, way)):
                return [self._begun(part) for part in way]
        taken = self._nearest(pieces[-1] if pieces else whole)
        if taken is None:
            return [np.full(self._products, NO_MATCH, dtype=np.uint16)]
        stem, understood[word] = taken
        begun = self._begun(stem)
        return [np.where(begun == NO_MATCH, NO_MATCH, begun + _TYPO).astype(np.uint16)]

    def _begins_any(self, word: str) -> bool:
        first, end = self._range(word)
        return first < end or len(self._begun_codes(word)) > 0

    def _begun(self, word: str) -> Costs:
        """What it costs to take a word for those that it begins."""
        costs = np.full(self._products, NO_MATCH, dtype=np.uint16)
        first, end = self._range(word)
        costs[self._begun_codes(word)] = _PREFIX + _NOT_AT_THE_BEGINNING
        self._set(costs, first, end, _PREFIX)
        if first < end and self.vocabulary[first] == word:
            self._set(costs, first, first + 1, _EXACT)
        costs[self._codes.equal_to(word)] = _EXACT
        return costs

    def _set(self, costs: Costs, first: int, end: int, cost: int) -> None:
        """Give a cost to the products that have any word of a range, the smallest to the last."""
        rows = slice(self._starts[first], self._starts[end])
        products, begins = self._of_word[rows], self._begins[rows]
        costs[products] = cost + _NOT_AT_THE_BEGINNING
        costs[products[begins]] = cost

    def _range(self, beginning: str) -> tuple[int, int]:
        first = bisect_left(self.vocabulary, beginning)
        return first, bisect_left(self.vocabulary, beginning + _AFTER_ALL, lo=first)

    def _begun_codes(self, word: str) -> Places:
        """A code counts from three of its letters on; a single 8 begins half the barcodes."""
        if len(word) < _CODE_FROM:
            return self._codes.equal_to(word)
        return self._codes.begun_by(word)

    def _nearest(self, word: str) -> tuple[str, str] | None:
        """The beginning of a word that a mistyped one is nearest to, and the word it stands for.

        Distances count letters left out, put in, swapped and exchanged (optimal string alignment).
        The rest of a longer word costs nothing, since people are still typing. Of words as near as
        each other a whole one wins, then the one that begins alike for longer, since the first
        letters are seldom wrong, then the more frequent one.
        """
        most = 2 if len(word) >= _TWO_TYPOS_FROM else 1
        if len(word) < _ONE_TYPO_FROM or any(letter.isdigit() for letter in word):
            return None
        nearest: dict[int, list[str]] = defaultdict(list)
        for length in range(len(word) - most, len(word) + most + 1):
            candidates = self._beginnings_of(length)
            if not candidates:
                continue
            (distances,) = cdist([word], candidates, scorer=OSA.distance, score_cutoff=most)
            for distance in range(1, most + 1):
                nearest[distance] += (candidates[n] for n in np.flatnonzero(distances == distance))
        stems = next((nearest[n] for n in sorted(nearest) if nearest[n]), None)
        if stems is None:
            return None
        stem = min(stems, key=lambda stem: self._standing(stem, word))
        first, end = self._range(stem)
        counts = np.diff(self._starts[first : end + 1])
        whole = self.vocabulary[first] == stem
        return stem, stem if whole else self.vocabulary[first + int(counts.argmax())]

    def _standing(self, stem: str, word: str) -> tuple[bool, int, int, int, str]:
        first, end = self._range(stem)
        is_part = self.vocabulary[first] != stem
        frequency = int(self._starts[end if is_part else first + 1] - self._starts[first])
        alike = Prefix.similarity(stem, word)
        return is_part, -alike, -frequency, abs(len(stem) - len(word)), stem

    def _beginnings_of(self, length: int) -> list[str]:
        """The first letters of every word that has so many."""
        if length not in self._beginnings:
            cut = (word[:length] for word in self.vocabulary if len(word) >= length)
            self._beginnings[length] = list(dict.fromkeys(cut))
        return self._beginnings[length]


class _Reader(dict[str, tuple[int, ...]]):
    """Gives the numbers of the forms of a word as it is written; each is folded only once."""

    def __init__(self) -> None:
        self.numbers = Numbers()

    def __missing__(self, word: str) -> tuple[int, ...]:
        parts = (form for part in fold(word).split() for form in forms(part))
        self[word] = found = tuple(self.numbers[form] for form in parts)
        return found

    def read(self, text: str) -> list[int]:
        """The words of a text, in order, with all their forms."""
        return [number for word in text.split() for number in self[word]]
