"""What a scanned code stands for."""

from stdnum import ean

from fitkiosk.domain.products import ScannedItem
from fitkiosk.domain.scanning import (
    GTIN_LENGTHS,
    MisreadCodeError,
    PassCode,
    Scanned,
    UnknownCode,
    may_be_pass,
    plain,
)
from fitkiosk.store.database import Database

_CASE_DIGITS = max(GTIN_LENGTHS)
# The first digit of a GTIN-14: 0 is the article itself, and with 9 the weight differs.
_CASES = "12345678"


class ScanningService:
    """Knows products by the codes on their labels.

    Args:
        database: where the products are.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self, text: str) -> Scanned:
        """Find what a scanner read.

        A code that the shop gave a product itself counts as it is. The code of a case stands for
        the article in it.

        Returns:
            The product, with the size where the code is a size's; the text of a fit pass; or the
            code, when no product has it.

        Raises:
            MisreadCodeError: when no product has it and its check digit is wrong.
            StoreError: when the database cannot be read.
        """
        code = plain(text)
        if may_be_pass(code):
            return PassCode(code)
        found = self._find(code)
        if found is not None:
            return found
        if code.isdecimal() and len(code) in GTIN_LENGTHS and not ean.is_valid(code):
            raise MisreadCodeError
        return UnknownCode(code)

    def _find(self, code: str) -> ScannedItem | None:
        with self._database.reading() as work:
            found = work.products.by_barcode(code)
            if found is None and (inside := _inside(code)) is not None:
                found = work.products.by_barcode(inside)
        return found


def _inside(code: str) -> str | None:
    """The EAN-13 of the article in a case with this GTIN-14."""
    if len(code) != _CASE_DIGITS or code[0] not in _CASES or not ean.is_valid(code):
        return None
    article = code[1:-1]
    return article + ean.calc_check_digit(article)
