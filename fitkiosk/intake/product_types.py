"""Guesses what a product is, and which model answers for it, from the words of its seller.

`product_types.toml` says which words name which type; `product_names` reads the names.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from fitkiosk.domain.fit import FitCategory
from fitkiosk.domain.products import Wearers
from fitkiosk.errors import BundledFileError
from fitkiosk.intake.product_names import Role, Vocabulary, Word, parse, spelt, wearers_by

_PATH = re.compile(r"[>/|»]")

_Share = Annotated[float, Field(gt=0, lt=1)]
_Phrases = tuple[Annotated[str, Field(pattern=r"\w")], ...]
_Level = Literal["named", "likely", "vague"]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Certainty(_Strict):
    named: _Share
    likely: _Share
    vague: _Share
    unknown_after: _Share
    unknown_after_outside: _Share
    contradicted: _Share
    described: _Share
    answers_from: _Share

    def of(self, level: _Level) -> float:
        return {"named": self.named, "likely": self.likely, "vague": self.vague}[level]


class _Type(_Strict):
    name: str = Field(pattern=r"\w")
    garment: bool = False
    together: str = "clothing set"
    named: _Phrases = ()
    likely: _Phrases = ()
    vague: _Phrases = ()


class _Cut(_Strict):
    of: _Phrases
    into: str
    level: _Level
    words: frozenset[Annotated[str, Field(pattern=r"\w")]] = frozenset()
    wearers: tuple[Wearers, ...] = ()

    def turns(self, said: Iterable[str], wearers: Wearers | None) -> bool:
        worn = not self.wearers or wearers in self.wearers
        return worn and (not self.words or not self.words.isdisjoint(said))


class _File(_Strict):
    certainty: _Certainty
    type: tuple[_Type, ...]
    cut: tuple[_Cut, ...]
    wearers: dict[Wearers, _Phrases]
    words: dict[Role, _Phrases]

    @model_validator(mode="after")
    def _types_are_declared_once(self) -> Self:
        names = [entry.name for entry in self.type]
        meant = {entry.together for entry in self.type if entry.garment}
        meant.update(name for cut in self.cut for name in (*cut.of, cut.into))
        odd = sorted(name for name in meant.union(names) if names.count(name) != 1)
        if odd:
            msg = f"these types are not declared just once: {', '.join(odd)}"
            raise ValueError(msg)
        return self


@dataclass(frozen=True, slots=True)
class TypeGuess:
    """What a product probably is.

    Attributes:
        product_type: by the names of `categories.toml` and `product_types.toml`; empty where
            nothing is known.
        fit_category: the category whose model answers for it; None where none does, or where it is
            too unsure for advice.
        certainty: how sure the type and its category are, 0 to 1.
        because: the words it went by, as they are compared: in lower case, without hyphens.
    """

    product_type: str = ""
    fit_category: str | None = None
    certainty: float = 0.0
    because: tuple[str, ...] = ()


_NO_GUESS = TypeGuess()


class ProductTypes:
    """The types of product there are, and the words that tell of them."""

    def __init__(self, rules: _File, categories: Mapping[str, FitCategory]) -> None:
        """Learn the words; see `load`."""
        self._sure = rules.certainty
        self._categories = {
            kind: name for name, category in categories.items() for kind in category.product_types
        }
        declared = {entry.name: entry for entry in rules.type}
        self._types = {name: declared.get(name, _Type(name=name)) for name in self._categories}
        self._types |= declared
        self._cuts: dict[str, list[_Cut]] = {}
        self._vocabulary = Vocabulary()
        self._learn(rules)

    @classmethod
    def load(cls, path: Path, categories: Mapping[str, FitCategory]) -> Self:
        """Read `product_types.toml`.

        Args:
            path: the file.
            categories: the fit categories, which say of what types the models know.

        Raises:
            BundledFileError: when the file is missing, is not TOML, or declares something that
                cannot be; the message says where.
        """
        try:
            with path.open("rb") as file:
                rules = _File.model_validate(tomllib.load(file))
        except OSError as error:
            raise BundledFileError(path.name, error.strerror or "it cannot be read") from error
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise BundledFileError(path.name, str(error)) from error
        except ValidationError as error:
            first = error.errors()[0]
            where = ".".join(str(part) for part in first["loc"])
            message = first["msg"].removeprefix("Value error, ")
            reason = f"{where}: {message}" if where else message
            raise BundledFileError(path.name, reason) from error
        return cls(rules, categories)

    def names(self) -> tuple[str, ...]:
        """All types: first those of the fit categories in their order, then those outside."""
        return tuple(self._types)

    def category_of(self, product_type: str) -> str | None:
        """The fit category whose model answers for a type, or None for one outside of them."""
        return self._categories.get(product_type)

    def wearers_of(self, name: str) -> Wearers | None:
        """Who wears a product by the words of its name; None where they don't tell."""
        return wearers_by(self._vocabulary.read(name))

    def guess(
        self,
        name: str,
        wearers: Wearers | None = None,
        seller_type: str = "",
        description: str = "",
    ) -> TypeGuess:
        """Guess what a product is.

        Args:
            name: as its seller gives it.
            wearers: who wears it, where that is known; otherwise the name may tell. What is made
                for children stays theirs whatever is given here.
            seller_type: what the seller's own column of types says, such as "Topwear > Tees".
            description: read only where neither name nor column says anything.
        """
        words = self._vocabulary.read(name)
        column = self._vocabulary.read(seller_type) if seller_type else []
        by_words = wearers_by(words), wearers_by(column)
        if Wearers.CHILDREN in by_words:
            wearers = Wearers.CHILDREN
        wearers = wearers or by_words[0] or by_words[1]
        guess = self._by_name(words, wearers)
        if column:
            guess = self._weighed(guess, self._by_column(seller_type, words, wearers))
        if not guess.product_type and description:
            text = self._vocabulary.read(description)
            if wearers_by(text) is Wearers.CHILDREN:
                wearers = Wearers.CHILDREN
            told = self._by_name(text, wearers)
            guess = replace(told, certainty=told.certainty * self._sure.described)
        if not guess.product_type:
            return _NO_GUESS
        beyond = tuple(word.text for word in (*words, *column) if word.can(Role.BEYOND))
        unsure = guess.certainty < self._sure.answers_from
        known = not (beyond or unsure or wearers is Wearers.CHILDREN)
        return TypeGuess(
            guess.product_type,
            self.category_of(guess.product_type) if known else None,
            guess.certainty,
            (*guess.because, *beyond),
        )

    def _by_name(self, words: Sequence[Word], wearers: Wearers | None) -> TypeGuess:
        """The type that a name tells of, without its category."""
        reading = parse(words)
        if reading is None:
            return _NO_GUESS
        if reading.pair is not None:
            outer, other = reading.pair
            kind = self._types[outer.kind].together
            return TypeGuess(kind, None, self._sure.named, (outer.text, other.text))
        kind, certainty, because = self._cut(reading.head, words, wearers)
        category = self.category_of(kind)
        if reading.strays:
            certainty *= self._sure.unknown_after if category else self._sure.unknown_after_outside
        if any(self.category_of(other.kind) != category for other in reading.others):
            certainty *= self._sure.contradicted
        return TypeGuess(kind, None, certainty, because)

    def _cut(
        self, noun: Word, words: Iterable[Word], wearers: Wearers | None
    ) -> tuple[str, float, tuple[str, ...]]:
        """The type that a noun names, once the words of cut and the wearers have turned it.

        Returns:
            The type, how sure it is, and the words that decided.
        """
        kind = noun.kind
        if kind in self._cuts:
            said = [word.text for word in words if word.can(Role.CUT)]
            for cut in self._cuts[kind]:
                if cut.turns(said, wearers):
                    deciding = (text for text in said if text in cut.words and text != noun.text)
                    return cut.into, self._sure.of(cut.level), (*deciding, noun.text)
        return kind, noun.certainty, (noun.text,)

    def _by_column(
        self, seller_type: str, words: Sequence[Word], wearers: Wearers | None
    ) -> TypeGuess:
        """The type that the seller's column tells of: "Tops & Tees" are of one category."""
        last = self._vocabulary.read(_PATH.split(seller_type)[-1])
        nouns = [word for word in last if word.kind]
        guesses = [self._cut(noun, (*words, *last), wearers) for noun in nouns]
        if len({self.category_of(kind) for kind, *_ in guesses}) != 1:
            return _NO_GUESS
        kind, _, because = guesses[-1]
        return TypeGuess(kind, None, min(certainty for _, certainty, _ in guesses), because)

    def _weighed(self, one: TypeGuess, other: TypeGuess) -> TypeGuess:
        """Two guesses taken together, as if they erred on their own (Bayes' rule)."""
        surer, less = sorted((one, other), key=lambda guess: guess.certainty, reverse=True)
        if not less.product_type:
            return surer
        for_it, against = surer.certainty, 1 - surer.certainty
        if self.category_of(surer.product_type) == self.category_of(less.product_type):
            for_it, against = for_it * less.certainty, against * (1 - less.certainty)
            because = tuple(dict.fromkeys(surer.because + less.because))
        else:
            for_it, against = for_it * (1 - less.certainty), against * less.certainty
            because = surer.because
        return replace(surer, certainty=for_it / (for_it + against), because=because)

    def _learn(self, rules: _File) -> None:
        known = self._vocabulary
        # A type's own name is its own, whatever another type says.
        for entry in self._types.values():
            self._name(entry, (entry.name,), "named")
        for entry in self._types.values():
            for level in ("named", "likely", "vague"):
                self._name(entry, getattr(entry, level), level)
        for wearers, phrases in rules.wearers.items():
            for phrase in phrases:
                known.word(phrase).wearers = wearers
        cuts = [
            cut.model_copy(update={"words": frozenset(map(spelt, cut.words))}) for cut in rules.cut
        ]
        for role, phrases in rules.words.items():
            for phrase in phrases:
                known.word(phrase).roles |= {role}
        for cut in cuts:
            for phrase in cut.words:
                known.word(phrase).roles |= {Role.CUT}
            for kind in cut.of:
                self._cuts.setdefault(kind, []).append(cut)

    def _name(self, entry: _Type, phrases: Iterable[str], level: _Level) -> None:
        """Let phrases and their plurals name a type; of several types the first one keeps them."""
        for phrase in phrases:
            for form in {spelt(phrase), _plural(spelt(phrase))}:
                word = self._vocabulary.word(form)
                if not word.kind:
                    word.kind, word.garment = entry.name, entry.garment
                    word.certainty = self._sure.of(level)


def _plural(phrase: str) -> str:
    """An English phrase in the plural: "shirts", "dresses", "scarfs"; a plural is left alone."""
    if phrase.endswith(("ss", "sh", "ch", "x")):
        return f"{phrase}es"
    if phrase.endswith("y") and phrase[-2:-1] not in "aeiou":
        return f"{phrase[:-1]}ies"
    return phrase if phrase.endswith("s") or not phrase.isascii() else f"{phrase}s"
