"""What the rows of a table say of their products, besides the sizes."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from fitkiosk.domain.imports import Column, ImportMapping
from fitkiosk.domain.products import SizeBasis, Wearers
from fitkiosk.errors import KioskError
from fitkiosk.intake.errors import BadCellError, NoticedError
from fitkiosk.intake.layout import Layout
from fitkiosk.intake.prices import Price, PriceReader, currency_in
from fitkiosk.intake.tables import Table
from fitkiosk.intake.values import (
    DateReader,
    FeltReader,
    RatingReader,
    read_barcode,
    read_basis,
    read_label,
    read_labels,
    read_pictures,
    read_stretch,
    read_unit,
    read_wearers,
)
from fitkiosk.units import LengthUnit

# As many letters as the shop keeps of each.
_LONGEST = {
    Column.SKU: 64,
    Column.NAME: 200,
    Column.BRAND: 120,
    Column.TYPE: 200,
    Column.COLOUR: 60,
    Column.DESCRIPTION: 20_000,
    Column.MATERIAL: 200,
    Column.CHART: 200,
    Column.REVIEW: 20_000,
}

_Read = Callable[[str], object | None]


class CellFault(Exception):  # noqa: N818 - it is about a cell, and never leaves this room
    """A cell that cannot be read, with the place of its column; None for the row as a whole."""

    def __init__(self, place: int | None, reason: KioskError) -> None:
        super().__init__(place)
        self.place = place
        self.reason = reason


class _FactColumn(NamedTuple):
    """A column that says something of a product; `read` gives None for what is of no use."""

    place: int
    column: Column
    read: _Read


class FactReader:
    """Reads the facts in the rows of one table; its first rows say in which way.

    Args:
        table: gets a note of what could be read in two ways.
        layout: where everything stands.
        mapping: what the seller said.
    """

    def __init__(self, table: Table, layout: Layout, mapping: ImportMapping) -> None:
        self._table = table
        self._brand = mapping.brand
        self._columns = [
            _FactColumn(place, column, self._reader(column, list(layout.values(table, place))))
            for column, places in layout.places.items()
            if column is not Column.PRICE
            for place in places
        ]
        self._prices = [
            (
                place,
                # The same few prices come again and again.
                lru_cache(maxsize=4096)(self._price_reader(list(layout.values(table, place))).read),
                currency_in(layout.headers[place]) or mapping.currency,
            )
            for place in layout.places.get(Column.PRICE, ())
        ]

    def read(self, cells: Sequence[str]) -> dict[Column, object]:
        """The facts of a row, its cells clean; those whose cells are empty are absent.

        Raises:
            CellFault: when a cell cannot be what its column says.
        """
        facts: dict[Column, object] = {}
        for place, column, read in self._columns:
            text = cells[place]
            if text:
                try:
                    said = read(text)
                except BadCellError as error:
                    raise CellFault(place, error) from error
                before = facts.get(column)
                if isinstance(before, tuple) and isinstance(said, tuple):
                    facts[column] = before + said  # pictures, from several columns
                elif said is not None:
                    facts[column] = said
        for place, read_price, currency in self._prices:
            text = cells[place]
            if text:
                try:
                    self._read_price(text, read_price, currency, facts)
                except BadCellError as error:
                    raise CellFault(place, error) from error
        if self._brand:
            facts.setdefault(Column.BRAND, self._brand)
        return facts

    def _read_price(
        self,
        text: str,
        read: Callable[[str, str | None], Price],
        currency: str | None,
        facts: dict[Column, object],
    ) -> None:
        own = facts.get(Column.CURRENCY)
        minor, code = read(text, own if isinstance(own, str) else currency)
        if code is None:
            raise BadCellError(
                "Nobody has said in which currency “{text}” is.",
                "Say it for this seller, and read the table again.",
                text=text,
            )
        facts[Column.PRICE], facts[Column.CURRENCY] = minor, code

    def _price_reader(self, samples: Sequence[str]) -> PriceReader:
        reader = PriceReader.of(samples)
        if reader.in_doubt:
            self._table.note(
                NoticedError(
                    "Prices such as {price} were read as thousands.",
                    "If they are decimals, write all of them with two digits after the mark.",
                    price=reader.in_doubt,
                )
            )
        return reader

    def _reader(self, column: Column, samples: Sequence[str]) -> _Read:
        match column:
            case Column.WEARERS:
                return self._wearers
            case Column.RATING:
                return RatingReader.of(samples).read
            case Column.FELT:
                return FeltReader.of(samples).read
            case Column.DATE:
                return DateReader.of(samples).read
            case _:
                return _READERS.get(column) or _text_up_to(_LONGEST[column])

    def _wearers(self, text: str) -> Wearers | None:
        wearers = read_wearers(text)
        if wearers is None:
            self._table.note(
                NoticedError("Nobody knows who “{text}” are; it was left out.", text=text)
            )
        return wearers


def _currency(text: str) -> str:
    code = currency_in(text)
    if code is None:
        raise BadCellError(
            "“{text}” is no currency that is known here.",
            "Write its three letters, such as INR.",
            text=text,
        )
    return code


def _basis(text: str) -> SizeBasis:
    basis = read_basis(text)
    if basis is None:
        raise BadCellError(
            "“{text}” does not say what the figures mean.",
            "Write body, garment or flat.",
            text=text,
        )
    return basis


def _unit(text: str) -> LengthUnit:
    unit = read_unit(text)
    if unit is None:
        raise BadCellError("“{text}” is not a unit.", "Write cm or in.", text=text)
    return unit


def _text_up_to(most: int) -> _Read:
    def read(text: str) -> str:
        if len(text) > most:
            raise BadCellError(
                "The text has {letters} letters, and {most} is the most.",
                "Shorten it. If it goes on with other rows of the table, a quotation mark is "
                "missing.",
                letters=len(text),
                most=most,
            )
        return text

    return read


_READERS: dict[Column, _Read] = {
    Column.CURRENCY: _currency,
    Column.STRETCH: read_stretch,
    Column.BARCODE: read_barcode,
    Column.SIZE: read_label,
    Column.SIZES: read_labels,
    Column.PICTURES: read_pictures,
    Column.BASIS: _basis,
    Column.UNIT: _unit,
}
