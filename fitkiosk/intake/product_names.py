"""Reads the names of products: which words they have, which of them says what the product is.

A name is read like an English noun phrase: of what stands before the first "with", "for", comma or
dash, the last word that names a product is its head. A "jeans belt" is a belt, a "kurta with
palazzo" a set of two, a "hanger for shirts" no shirt.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise, zip_longest
from typing import NamedTuple

from fitkiosk.domain.products import Wearers
from fitkiosk.intake.words import plain

# A name has a dozen words; a page of text in its place must not take longer than that.
_MOST_CHARACTERS = 300
_STOP, _AND = ",", "and"
_MARKS = r",;|/(){}\[\]:•–—&+"
_PIECES = re.compile(rf"[^\s{_MARKS}]+|[{_MARKS}]")
# The number of an article, such as "KD-4050", is one word; its letters are none.
_ARTICLE = re.compile(r"(?=.*\d)(?=.*[A-Z])[A-Z\d_-]+")
_APOSTROPHES = str.maketrans("", "", "'’‘`")
_ONE_BETWEEN = 2


class Role(StrEnum):
    """What a word can do besides naming a type or the wearers; the values are those of the file."""

    WITH = "with"
    FOR = "for"
    REMARK = "remark"
    AND = "and"
    SET = "set"
    OF = "of"
    AGES = "ages"
    BEYOND = "beyond"
    NOTHING = "nothing"
    PLAIN = "plain"
    CUT = "cut"


@dataclass(slots=True, eq=False)
class Word:
    """A word or phrase, and all that it can mean.

    Attributes:
        text: as it is compared.
        kind: the type that it names.
        garment: whether that is worn over the innerwear, so that two of them make a set.
        certainty: how sure it names this type, 0 to 1.
        wearers: whom it names.
    """

    text: str
    kind: str = ""
    garment: bool = False
    certainty: float = 0.0
    wearers: Wearers | None = None
    roles: frozenset[Role] = frozenset()

    def can(self, role: Role) -> bool:
        """Whether it has a role."""
        return role in self.roles

    @property
    def unknown(self) -> bool:
        """Whether nothing is known of it."""
        return not (self.kind or self.wearers or self.roles)


_BREAKS = frozenset({Role.WITH, Role.FOR, Role.REMARK})


class Vocabulary:
    """The known phrases, and how a text is read as a row of them."""

    def __init__(self) -> None:
        """Know nothing but the marks of punctuation."""
        self._words: dict[str, Word] = {}
        self._longest: dict[str, int] = {}

    def word(self, phrase: str) -> Word:
        """A phrase as it is known from now on, to be given its meaning."""
        tokens = spelt(phrase).split()
        self._longest[tokens[0]] = max(self._longest.get(tokens[0], 0), len(tokens))
        known = " ".join(tokens)
        return self._words.setdefault(known, Word(known))

    def read(self, text: str) -> list[Word]:
        """The phrases of a text in order, the longest at each place."""
        tokens = _tokens(text)
        read: list[Word] = []
        at = 0
        while at < len(tokens):
            token = tokens[at]
            length = min(self._longest.get(token, 1), len(tokens) - at)
            word = None
            while word is None and length > 1:
                word = self._words.get(" ".join(tokens[at : at + length]))
                length -= word is None
            read.append(word or self._words.get(token) or _unwritten(token))
            at += length
        return read


def spelt(phrase: str) -> str:
    """A phrase as it is compared: "T-Shirt" and "t shirt" are the same."""
    return " ".join(_tokens(phrase))


def _tokens(text: str) -> list[str]:
    pieces = _PIECES.findall(text[:_MOST_CHARACTERS])
    return [token for piece in pieces for token in _tokens_of(piece)]


@lru_cache(maxsize=65536)
def _tokens_of(piece: str) -> tuple[str, ...]:
    if piece in ("&", "+"):
        return (_AND,)
    if _ARTICLE.fullmatch(piece):
        return (piece.casefold(),)
    words = plain(piece.translate(_APOSTROPHES)).split()
    if not words:
        return (_STOP,)
    # A hyphen within a word joins, one at its edge is a dash.
    before = [_STOP] if piece.startswith("-") else []
    after = [_STOP] if piece.endswith("-") else []
    return (*before, *words, *after)


@lru_cache(maxsize=65536)
def _unwritten(token: str) -> Word:
    if token == _STOP:
        return Word(token, roles=frozenset({Role.REMARK}))
    # Sizes, quantities and the codes of articles: nothing that tells the type.
    code = any(map(str.isdigit, token))
    return Word(token, roles=frozenset({Role.PLAIN}) if code else frozenset())


@dataclass(frozen=True, slots=True)
class Reading:
    """What a name says.

    Attributes:
        head: the word that says what it is.
        strays: whether unknown words follow the head.
        pair: of a set of several garments, the first of them and the word that shows it.
        others: the heads of later remarks, such as what stands in brackets.
    """

    head: Word
    strays: bool = False
    pair: tuple[Word, Word] | None = None
    others: tuple[Word, ...] = ()


class _Part(NamedTuple):
    """What stands between two breaks of a name; `after` is the role of the first of them."""

    after: Role
    words: list[Word]


def parse(words: Sequence[Word]) -> Reading | None:
    """Find what a name says, or None where no word of it says what the product is."""
    parts = list(_parts(words))
    for index, (after, part) in enumerate(parts):
        # "For shirts" says what it serves, "for men" who wears it.
        if after is Role.FOR and part and not any(word.wearers for word in part):
            return None
        at = _head(part)
        if at is not None:
            rest = parts[index + 1 :]
            remarks = (later for role, later in rest if role is Role.REMARK)
            return Reading(
                head=part[at],
                strays=any(word.unknown for word in part[at + 1 :]),
                pair=_pair(part, at, rest) if part[at].garment else None,
                others=tuple(later[at] for later in remarks if (at := _head(later)) is not None),
            )
    return None


def _parts(words: Sequence[Word]) -> Iterator[_Part]:
    after, part = Role.REMARK, list[Word]()
    for word in words:
        if _BREAKS.isdisjoint(word.roles):
            part.append(word)
        else:
            yield _Part(after, part)
            after, part = min(_BREAKS & word.roles), []
    yield _Part(after, part)


def _head(part: Sequence[Word]) -> int | None:
    """Where the head of a part stands: its last type, unless that is a colour after a garment."""
    kinds = [at for at, word in enumerate(part) if word.kind]
    for at in reversed(kinds):
        colour = part[at].can(Role.PLAIN)
        if not (colour and any(part[other].garment for other in kinds if other < at)):
            return at
    return None


def _pair(part: Sequence[Word], at: int, rest: Sequence[_Part]) -> tuple[Word, Word] | None:
    """What makes a garment a set: another one before "and" or after "with", or the word "set"."""
    head = part[at]
    for first, joint in pairwise(part[:at]):
        if first.garment and joint.can(Role.AND):
            return first, head
    for after, words in rest:
        along = next((word for word in words if word.garment), None)
        if after is Role.WITH and along is not None:
            return head, along
    for tail in (part[at + 1 :], *(words for _, words in rest)):
        for word, following in zip_longest(tail, tail[1:]):
            if word.can(Role.SET) and not (following and following.can(Role.OF)):
                return head, word
    return None


def wearers_by(words: Sequence[Word]) -> Wearers | None:
    """Who wears it, by the words of its name; "women and girls" are taken for grown up."""
    said = [(at, word.wearers) for at, word in enumerate(words) if word.wearers]
    grown = [(at, who) for at, who in said if who is not Wearers.CHILDREN]
    for at, who in said:
        if who is Wearers.CHILDREN and not any(_joined(words, at, other) for other, _ in grown):
            return who
    if not said:
        aged = any(later.can(Role.AGES) and word.text.isdigit() for word, later in pairwise(words))
        return Wearers.CHILDREN if aged else None
    all_grown = {who for _, who in grown}
    return all_grown.pop() if len(all_grown) == 1 else Wearers.EVERYONE


def _joined(words: Sequence[Word], one: int, other: int) -> bool:
    between = words[min(one, other) + 1]
    joint = between.can(Role.AND) or between.can(Role.REMARK)
    return abs(one - other) == _ONE_BETWEEN and joint
