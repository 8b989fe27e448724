"""Why rows and products of a table are not taken in, and what is noticed of them."""

from fitkiosk.domain.imports import TableNote
from fitkiosk.errors import BadInputError, KioskError

_EXAMPLES = 3
_TOLD_AT_MOST = 20


class ItemRefused(Exception):  # noqa: N818 - it is caught, and told as a refused row
    """A product of a table cannot be taken in.

    Attributes:
        row: the row at fault.
        column: the header of its cell at fault, or None.
        reason: what to tell.
    """

    def __init__(self, row: int, column: str | None, reason: KioskError) -> None:
        super().__init__(str(reason))
        self.row = row
        self.column = column
        self.reason = reason


class OtherRowRefusedError(BadInputError):
    """A row is right, but another one of the same product is not."""

    def __init__(self, row: int) -> None:
        super().__init__(
            "Row {row} of the same product is refused.",
            "Correct that row, and this one is taken in with it: a product that lacks a size would "
            "be advised wrongly.",
            row=row,
        )


class ContradictionError(BadInputError):
    """Two rows of one product say different things where there can be one answer only."""

    def __init__(self, row: int) -> None:
        super().__init__(
            "Row {row} of the same product says something else.",
            "Make both the same, or give the products different article numbers.",
            row=row,
        )


class RepeatedSizeError(BadInputError):
    """A size of a product comes twice, with different figures."""

    def __init__(self, size: str, row: int) -> None:
        super().__init__(
            "Size {size} of this product is in row {row} already, with other figures.",
            "Leave one of the two rows in, or correct the size.",
            size=size,
            row=row,
        )


class RepeatedBarcodeError(BadInputError):
    """A barcode stands twice in a table."""

    def __init__(self, code: str, row: int) -> None:
        super().__init__(
            "The barcode {code} is in row {row} too, for something else.",
            "Correct it: a barcode belongs to one size of one product.",
            code=code,
            row=row,
        )


class TakenBarcodeError(BadInputError):
    """A barcode belongs to another product of the shop."""

    def __init__(self, code: str, sku: str) -> None:
        super().__init__(
            "The barcode {code} belongs to the product {sku} already.",
            "Correct it here, or take it from that product first.",
            code=code,
            sku=sku,
        )


class FallingSizesError(BadInputError):
    """A bigger size is much smaller than the one before it."""

    def __init__(self, size: str, before: str) -> None:
        super().__init__(
            "Size {size} is much smaller here than size {before}.",
            "Correct the figure, or its unit.",
            size=size,
            before=before,
        )


class CrowdedError(BadInputError):
    """So many rows have one article number that they cannot be of one product."""

    def __init__(self, most: int) -> None:
        super().__init__(
            "More than {most} rows have this article number.",
            "Check which column has the article numbers, or split the table.",
            most=most,
        )


class NamelessError(BadInputError):
    """A new product has no name."""

    def __init__(self) -> None:
        super().__init__("This new product has no name.", "Write its name into the row.")


class UnknownProductError(BadInputError):
    """A review is of a product that the shop does not have."""

    def __init__(self, sku: str) -> None:
        super().__init__(
            "There is no product {sku} in the shop.",
            "Import the product first, or correct the number.",
            sku=sku,
        )


class NoticedError(KioskError):
    """Something that is worth knowing; it is told as a note and never raised."""


class NoteBook:
    """Gathers what is noticed of many products into one note each."""

    def __init__(self) -> None:
        self._seen: dict[str, tuple[int, list[str]]] = {}
        self._told: list[TableNote] = []
        self._untold = 0

    def add(self, happened: str, example: str) -> None:
        """Note something of a product or row.

        Args:
            happened: a sentence with `{count}` and `{examples}` in it.
            example: by what the product or row is found.
        """
        count, examples = self._seen.get(happened, (0, []))
        if len(examples) < _EXAMPLES and example not in examples:
            examples = [*examples, example]
        self._seen[happened] = count + 1, examples

    def tell(self, row: int, error: KioskError) -> None:
        """Note what is wrong with a row that is taken in all the same; the first ones are told."""
        if len(self._told) < _TOLD_AT_MOST:
            self._told.append(TableNote(error, row))
        else:
            self._untold += 1

    def notes(self) -> tuple[TableNote, ...]:
        """Everything that was noticed, in the order in which it first was."""
        gathered = (
            NoticedError.remade(happened, "", {"count": count, "examples": tuple(examples)})
            for happened, (count, examples) in self._seen.items()
        )
        more = NoticedError("There is more of this kind ({count} in all).", count=self._untold)
        told = [*self._told, TableNote(more)] if self._untold else self._told
        return (*map(TableNote, gathered), *told)
