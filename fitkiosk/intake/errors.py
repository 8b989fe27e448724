"""Why a seller's table cannot be read, in words for the people in the shop."""

from fitkiosk.errors import BadInputError, KioskError


class TableError(KioskError):
    """A file cannot be read as a table."""


class NotATableError(TableError):
    """The file holds something else, such as a picture."""

    def __init__(self, file: str) -> None:
        super().__init__(
            "{file} is not a table that can be read here.",
            "Save the table as .xlsx, CSV or JSON, and choose that file.",
            file=file,
        )


class OldWorkbookError(TableError):
    """A workbook of the old Excel, or one with a password; from outside they look the same."""

    def __init__(self, file: str, locked: bool) -> None:
        super().__init__(
            "{file} is locked with a password."
            if locked
            else "{file} is a workbook of an old kind.",
            "Open it, save it without a password, and choose it again."
            if locked
            else "Open it, save it as .xlsx or CSV, and choose that file.",
            file=file,
        )


class DamagedTableError(TableError):
    """The file breaks off or contradicts itself."""

    def __init__(self, file: str) -> None:
        super().__init__(
            "{file} is damaged and cannot be read to its end.",
            "Open it where it was made and save it again, as .xlsx or CSV.",
            file=file,
        )


class BloatedWorkbookError(TableError):
    """A small file that would unfold into an enormous one."""

    def __init__(self, file: str) -> None:
        super().__init__(
            "{file} would unfold into more than can be read here.",
            "Save the sheet as CSV and choose that file.",
            file=file,
        )


class UnclosedQuoteError(TableError):
    """A quotation mark is opened and never closed, so that the rows after it run together."""

    def __init__(self, file: str, row: int) -> None:
        super().__init__(
            "In row {row} of {file} a quotation mark is opened and not closed.",
            "Close it, or take it out, and choose the file again.",
            file=file,
            row=row,
        )
        self.row = row


class EmptyTableError(TableError):
    """There is nothing in the file, or in the sheet."""

    def __init__(self, file: str) -> None:
        super().__init__(
            "There is nothing in {file}.",
            "Choose a file that has a row with the names of its columns, and rows below it.",
            file=file,
        )


class NoHeaderError(TableError):
    """No row names the columns."""

    def __init__(self, file: str) -> None:
        super().__init__(
            "No row of {file} names its columns.",
            "Put a row with names such as SKU, Name, Brand, Size above the first product.",
            file=file,
        )


class UnknownSheetError(TableError):
    """A workbook has no visible sheet of that name."""

    def __init__(self, file: str, sheet: str, sheets: tuple[str, ...]) -> None:
        super().__init__(
            "{file} has no sheet “{sheet}”.",
            "Choose one of: {sheets}." if sheets else "Show a sheet in it, save it, and try again.",
            file=file,
            sheet=sheet,
            sheets=sheets,
        )
        self.sheets = sheets


class FileChangedError(TableError):
    """Somebody wrote to the file while it was read."""

    def __init__(self, file: str) -> None:
        super().__init__(
            "{file} was changed meanwhile.",
            "Nothing was taken in. Close the program that writes it, then choose it again.",
            file=file,
        )


class FileUnavailableError(TableError):
    """The file is gone, or its drive, or it may not be read."""

    def __init__(self, file: str) -> None:
        super().__init__(
            "{file} cannot be read (any more).",
            "Nothing was taken in. Check that its drive is connected and that it may be read, then "
            "choose it again.",
            file=file,
        )


class FileUnwritableError(TableError):
    """A file cannot be written where it should go."""

    def __init__(self, file: str) -> None:
        super().__init__(
            "{file} cannot be written.",
            "Check that its folder may be written and that the disk has space, or choose another "
            "one. A file that was there is unchanged.",
            file=file,
        )


class NoticedError(KioskError):
    """Something about a table that is worth knowing; it is told as a note and never raised."""


class BadCellError(BadInputError):
    """A cell that cannot be taken for what its column says."""


class BadRowError(BadInputError):
    """A row that cannot be taken in as a whole."""


class NothingToPasteError(TableError):
    """The clipboard is empty."""

    def __init__(self) -> None:
        super().__init__(
            "There is nothing to paste.",
            "Copy the table in your spreadsheet or on the web page first.",
        )


class NoChartError(TableError):
    """What came in holds no table of sizes."""

    def __init__(self) -> None:
        super().__init__(
            "No table of sizes was found in it.",
            "Copy the table with its header row, one size a row or one a column.",
        )
