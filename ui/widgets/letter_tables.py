"""What stands on the keys of the keyboard on the screen, as tables."""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

# A sign that hangs on a letter is written on this circle, in the tables and on its key.
_CIRCLE = "◌"


class Script(StrEnum):
    """A script to type in."""

    LATIN = "latin"
    DEVANAGARI = "devanagari"


class Purpose(StrEnum):
    """What is typed into a field, as far as keys depend on it."""

    TEXT = "text"
    EMAIL = "email"
    DIGITS = "digits"


class Act(StrEnum):
    """What a key does that types nothing by itself."""

    SHIFT = "shift"
    ERASE = "erase"
    SIGNS = "signs"
    SCRIPT = "script"
    LEFT = "left"
    RIGHT = "right"
    HIDE = "hide"
    ENTER = "enter"


@dataclass(frozen=True, slots=True)
class Letter:
    """What a key types, alone and with Shift."""

    plain: str
    shifted: str


@dataclass(frozen=True, slots=True)
class Page:
    """The rows of letters that are seen together.

    Attributes:
        rows: the letters; the last row stands between Shift, if there is one, and Delete.
        shifts: whether Shift changes anything.
    """

    rows: tuple[tuple[Letter, ...], ...]
    shifts: bool

    @property
    def columns(self) -> int:
        """How many keys the longest row has."""
        return max(len(row) for row in self.rows)


@dataclass(frozen=True, slots=True)
class FootKey:
    """A key of the row at the foot, which is the same below every page.

    Attributes:
        does: what it types or does.
        width: its share of the row.
        only: the purpose for which it is there; None for every one.
    """

    does: Letter | Act
    width: int
    only: Purpose | None = None


def on_key(text: str) -> str:
    """How a text is written on its key."""
    hangs = unicodedata.category(text[0]) in ("Mn", "Mc")
    return f"{_CIRCLE}{text}" if hangs else text


def _page(*rows: str, shifted: tuple[str, ...] = ()) -> Page:
    pairs = zip(rows, shifted or rows, strict=True)
    return Page(
        tuple(
            tuple(
                Letter(plain.replace(_CIRCLE, ""), above.replace(_CIRCLE, ""))
                for plain, above in zip(row.split(), row_above.split(), strict=True)
            )
            for row, row_above in pairs
        ),
        bool(shifted),
    )


_QWERTY = ("q w e r t y u i o p", "a s d f g h j k l", "z x c v b n m")

LETTERS = {
    Script.LATIN: _page(*_QWERTY, shifted=tuple(row.upper() for row in _QWERTY)),
    # InScript, IS 13194. What it has above the digits and on keys that Hindi does without stands
    # at the end of the second row and at the start of the third.
    Script.DEVANAGARI: _page(
        "◌ौ ◌ै ◌ा ◌ी ◌ू ब ह ग द ज ड ◌़ ◌ॉ",
        "◌ो ◌े ◌् ◌ि ◌ु प र क त च ट ◌ृ ◌ः",
        "◌ॅ ◌ं म न व ल स , . य",
        shifted=(
            "औ ऐ आ ई ऊ भ ङ घ ध झ ढ ञ ऑ",
            "ओ ए अ इ उ फ ऱ ख थ छ ठ ऋ ऽ",
            "ऍ ◌ँ ण ऩ ऴ ळ श ष । य़",
        ),
    ),
}
SIGNS = {
    Script.LATIN: _page("1 2 3 4 5 6 7 8 9 0", "@ . _ - + / & ( ) '", '# % * " : ; ! ? ,'),
    Script.DEVANAGARI: _page("१ २ ३ ४ ५ ६ ७ ८ ९ ०", "@ . _ - + / & ( ) '", "। ॥ % * : ; ! ? ,"),
}

SPACE = Letter(" ", " ")
FOOT = (
    FootKey(Act.SIGNS, 3),
    FootKey(Act.SCRIPT, 2),
    FootKey(Letter("@", "@"), 2, Purpose.EMAIL),
    FootKey(SPACE, 8),
    FootKey(Letter(".", "."), 2),
    FootKey(Letter(".com", ".com"), 3, Purpose.EMAIL),
    FootKey(Letter(".in", ".in"), 2, Purpose.EMAIL),
    FootKey(Act.LEFT, 2),
    FootKey(Act.RIGHT, 2),
    FootKey(Act.HIDE, 2),
    FootKey(Act.ENTER, 4),
)
