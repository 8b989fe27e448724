"""Taking sellers' tables into the shop: looking at them, planning, doing, and taking back."""

import logging
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol
from weakref import WeakSet

from fitkiosk.domain.audit import Deed
from fitkiosk.domain.fit import FitCategory
from fitkiosk.domain.imports import (
    Column,
    Draft,
    ImportMapping,
    ImportPlan,
    ImportRecord,
    MatchedColumn,
    RefusedRow,
    Standing,
    TableKind,
    TablePreview,
)
from fitkiosk.domain.staff import StaffMember
from fitkiosk.intake.columns import kind_of, match_columns
from fitkiosk.intake.files import FileStamp
from fitkiosk.intake.product_types import ProductTypes
from fitkiosk.intake.questions import guessed, questions
from fitkiosk.intake.tables import SAMPLE_ROWS, Table, open_table
from fitkiosk.intake.writing import write_table
from fitkiosk.services import import_undo
from fitkiosk.services.import_charts import ChartTable
from fitkiosk.services.import_errors import NoteBook
from fitkiosk.services.import_headers import Headers
from fitkiosk.services.import_pictures import TablePictures
from fitkiosk.services.import_plan import Doing, ProductTable, Tell
from fitkiosk.services.import_progress import Progress, Steps
from fitkiosk.services.import_reading import read_into
from fitkiosk.services.import_reviews import ReviewTable
from fitkiosk.services.people import Clock, utc_now
from fitkiosk.services.pictures import PictureService
from fitkiosk.store.database import Database
from fitkiosk.store.errors import ClashError
from fitkiosk.store.staging import Staging, discard_leftovers
from fitkiosk.store.unit_of_work import UnitOfWork

_log = logging.getLogger(__name__)

_TRIES = 3
REFUSAL_HEADERS = ("Row", "Problem")
"""What stands before the columns of a table of refused rows."""

_BETWEEN_WORDS = re.compile(r"[\W_]+|(?<=\D)(?=\d)|(?<=\d)(?=\D)")
# How long reading, planning and saving take, in thousandths of the whole; about as measured.
_PLAN_STEPS, _RUN_STEPS = (650, 350), (500, 270, 230)


class _Kind(Protocol):
    """A kind of table on its way into the shop."""

    def key(self, draft: Draft) -> str: ...

    def plan(self, work: UnitOfWork, staging: Staging, notes: NoteBook, tell: Tell) -> None: ...

    def save(self, work: UnitOfWork, staging: Staging, doing: Doing, tell: Tell) -> None: ...


@dataclass(slots=True)
class _Reading:
    """A table that was read, and what is noticed of it."""

    table: Table
    mapping: ImportMapping
    kind: _Kind
    staging: Staging
    rows: int = 0
    notes: NoteBook = field(default_factory=NoteBook)

    def outcome(self) -> ImportPlan:
        """What was planned."""
        counts = self.staging.counts()
        return ImportPlan(
            counts.get(Standing.NEW, 0),
            counts.get(Standing.CHANGED, 0),
            counts.get(Standing.UNCHANGED, 0),
            self.staging.refused,
            self.staging.products,
            (*self.table.notes, *self.notes.notes()),
            self.rows,
            headers=self.table.headers,
        )


class ImportService:
    """Sellers' tables, and what was taken in of them.

    Args:
        database: where everything goes.
        folder: for what is on its way; what lies in it is taken away.
        types: reads the words that say what a product is; called when it is first needed.
        categories: the fit categories by name; likewise.
        pictures: keeps those of products.
        changed: is called once the catalogue was changed.
        clock: says when something was done.
    """

    def __init__(
        self,
        database: Database,
        folder: Path,
        types: Callable[[], ProductTypes],
        categories: Callable[[], Mapping[str, FitCategory]],
        pictures: PictureService,
        changed: Callable[[], None],
        clock: Clock = utc_now,
    ) -> None:
        self._database = database
        self._folder = folder
        self._types = types
        self._categories = categories
        self._pictures = pictures
        self._changed = changed
        self._clock = clock
        self._planned: dict[Path, FileStamp] = {}
        self._open: WeakSet[Staging] = WeakSet()
        discard_leftovers(folder)

    def close(self) -> None:
        """Take away what is left of plans; they can no longer be read."""
        for staging in list(self._open):
            staging.close()

    # --- Looking ----------------------------------------------------------------------------------

    def preview(self, path: Path, seller: str = "", sheet: str | None = None) -> TablePreview:
        """Open a table and match its columns, as they were the last time or by their names.

        Args:
            path: the file.
            seller: who sends it; without a name, the one whose last table had the same columns.
            sheet: which sheet of a workbook; None for the first one.

        Raises:
            TableError: when it cannot be read as a table.
            StoreError: when the database cannot be read.
        """
        self._planned.pop(path, None)
        table = open_table(path, sheet)
        samples = [row.cells for row in table.sample]
        with self._database.reading() as work:
            known = (
                work.imports.mapping_of(seller)
                if seller
                else work.imports.mapping_for(
                    _own_headers(table), kind_of(match_columns(table.headers, samples))
                )
            )
        said = _without_refusals(known or ImportMapping(seller.strip()), table)
        columns = match_columns(table.headers, samples, said.roles)
        mapping = guessed(table, said)
        if not mapping.seller:
            mapping = replace(mapping, seller=_likely_seller(path, columns, samples))
        return TablePreview(
            table.file,
            columns,
            mapping,
            questions(table, replace(said, kind=mapping.kind)),
            table.notes,
            table.sheet,
            table.sheets,
            len(samples) if len(samples) < SAMPLE_ROWS else None,
        )

    def sellers(self) -> tuple[str, ...]:
        """The sellers whose tables were taken in, the latest first."""
        with self._database.reading() as work:
            return work.imports.sellers()

    def records(self) -> tuple[ImportRecord, ...]:
        """Every import that was done, the latest first."""
        with self._database.reading() as work:
            return work.imports.all()

    # --- Taking in --------------------------------------------------------------------------------

    def plan(
        self,
        path: Path,
        mapping: ImportMapping,
        sheet: str | None = None,
        pictures: Path | None = None,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> ImportPlan:
        """Say what taking a table in would do; the shop stays as it is.

        Args:
            path: the file.
            mapping: how it is read.
            sheet: which sheet of a workbook; None for the first one.
            pictures: the folder of the pictures; None for that of the table.
            progress: is told how far it is, of `import_progress.WHOLE`.
            cancelled: is asked now and then whether to stop.

        Raises:
            TableError: when the file cannot be read, or changes meanwhile.
            ImportCancelledError: when it was stopped.
            StoreError: when the database or the disk refuses.
        """
        steps = Steps(_PLAN_STEPS, progress, cancelled)
        stamp = FileStamp.of(path)
        looking = self._pictures_for(path, pictures, keep=False)
        with self._read(path, mapping, sheet, looking, steps.step(0)) as reading:
            with self._database.reading() as work:
                reading.kind.plan(work, reading.staging, reading.notes, steps.step(1))
            self._planned[path] = stamp
            return reading.outcome()

    def run(
        self,
        path: Path,
        mapping: ImportMapping,
        sheet: str | None = None,
        pictures: Path | None = None,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
        *,
        by: StaffMember | None = None,
    ) -> ImportPlan:
        """Take a table in, all that is not refused or nothing.

        How the seller's tables are read is remembered with it. Nothing is written down of an import
        that changes nothing.

        Args:
            path: the file; one that was planned must not have changed since.
            mapping: how it is read.
            sheet: which sheet of a workbook; None for the first one.
            pictures: the folder of the pictures; None for that of the table.
            progress: is told how far it is, of `import_progress.WHOLE`.
            cancelled: is asked now and then whether to stop.
            by: who of the staff does it.

        Raises:
            TableError: when the file cannot be read, or is not what was planned.
            ImportCancelledError: when it was stopped.
            StoreError: when the database or the disk refuses.
        """
        steps = Steps(_RUN_STEPS, progress, cancelled)
        planned = self._planned.get(path)
        if planned is not None:
            planned.check(path)
        taking = self._pictures_for(path, pictures, keep=True)
        with self._read(path, mapping, sheet, taking, steps.step(0)) as reading:
            import_id = self._do(reading, steps, by)
            outcome = replace(reading.outcome(), id=import_id)
        self._planned.pop(path, None)
        if import_id is not None:
            _log.info(
                "imported: %s new, %s changed, %s unchanged, %s rows refused",
                *(outcome.new, outcome.changed, outcome.unchanged, len(outcome.refused)),
            )
            self._changed()
        return outcome

    def undo(self, import_id: int, *, by: StaffMember | None = None) -> ImportRecord:
        """Take an import back: what was new goes, what was changed is as it was.

        Raises:
            NotFoundError: when there is no such import.
            UndoneAlreadyError: when it was taken back before.
            ChangedSinceError: when something of it was changed since; nothing is done then.
            StoreError: when the database refuses.
        """
        with self._database.unit_of_work() as work:
            at = self._clock()
            record = import_undo.undo(work, import_id, at)
            staff_id = by.id if by else None
            details = f"import {import_id}"
            work.audit.note(Deed.IMPORT_UNDONE, at, staff_id, details=details)
        self._changed()
        return record

    def save_refused(self, plan: ImportPlan, path: Path) -> None:
        """Write the refused rows as a table to mend: what is wrong first, then the row as it is.

        Importing the mended file needs no change of its columns.

        Args:
            plan: of the import.
            path: where to; ending with `.csv` or `.xlsx`.

        Raises:
            TableError: when the file cannot be written.
        """
        width = len(plan.headers)
        rows = (
            (str(each.row), _told(each), *(*each.cells, *[""] * width)[:width])
            for each in plan.refused
        )

        write_table(path, (*REFUSAL_HEADERS, *plan.headers), rows)

    # --- Inside -----------------------------------------------------------------------------------

    @contextmanager
    def _read(
        self,
        path: Path,
        mapping: ImportMapping,
        sheet: str | None,
        pictures: TablePictures,
        tell: Tell,
    ) -> Iterator[_Reading]:
        """A table that is read; what was read stays for as long as somebody holds the plan."""
        table = open_table(path, sheet)
        samples = [row.cells for row in table.sample]
        mapping = _without_refusals(mapping, table)
        columns = match_columns(table.headers, samples, mapping.roles)
        mapping = replace(mapping, roles={each.header: each.role for each in columns})
        headers = Headers(mapping.roles)
        kind = self._kind(mapping, headers, pictures)
        staging = Staging(self._folder)
        self._open.add(staging)
        try:
            rows = read_into(staging, table, mapping, headers, kind.key, tell)
            yield _Reading(table, mapping, kind, staging, rows)
        except BaseException:
            staging.close()
            raise

    def _pictures_for(self, path: Path, folder: Path | None, *, keep: bool) -> TablePictures:
        """The pictures of a table: those in a folder, or beside it where it names them."""
        given = folder is not None
        return TablePictures(self._pictures, folder or path.parent, by_number=given, keep=keep)

    def _kind(self, mapping: ImportMapping, headers: Headers, pictures: TablePictures) -> _Kind:
        match mapping.kind:
            case TableKind.PRODUCTS:
                return ProductTable(mapping, headers, self._types(), pictures)
            case TableKind.CHARTS:
                return ChartTable(mapping, headers, self._types(), self._categories())
            case TableKind.REVIEWS:
                return ReviewTable(headers)

    def _do(self, reading: _Reading, steps: Steps, by: StaffMember | None) -> int | None:
        """Plan and save; anew when somebody else changed the catalogue between the two."""
        for _ in range(_TRIES):
            reading.staging.forget_plans()
            reading.notes = NoteBook()
            with self._database.reading() as work:
                stamp = work.stock.stamp()
                reading.kind.plan(work, reading.staging, reading.notes, steps.step(1))
            tell = steps.step(2)
            with self._database.unit_of_work() as work:
                if work.stock.stamp() == stamp:
                    return self._save(work, reading, tell, by)
        raise ClashError

    def _save(
        self, work: UnitOfWork, reading: _Reading, tell: Tell, by: StaffMember | None
    ) -> int | None:
        """Write what was planned; returns the import's id, or None where it changes nothing."""
        at, staff_id = self._clock(), by.id if by else None
        if reading.mapping.seller:
            work.imports.remember(reading.mapping, _own_headers(reading.table), at)
        counts = reading.staging.counts()
        new, changed = (counts.get(each, 0) for each in (Standing.NEW, Standing.CHANGED))
        if not new and not changed:
            return None
        import_id = work.imports.add(
            at, reading.table.file, reading.mapping, new, changed, staff_id
        )
        reading.kind.save(work, reading.staging, Doing(import_id, at, staff_id), tell)
        details = f"{new} new, {changed} changed"
        work.audit.note(Deed.CATALOGUE_IMPORTED, at, staff_id, details=details)
        return import_id


def _own_headers(table: Table) -> tuple[str, ...]:
    """The headers of a table, without those that `save_refused` put before them."""
    before = len(REFUSAL_HEADERS)
    mended = table.headers[:before] == REFUSAL_HEADERS
    return table.headers[before:] if mended else table.headers


def _without_refusals(mapping: ImportMapping, table: Table) -> ImportMapping:
    """A mapping that leaves out what `save_refused` put before the columns."""
    if _own_headers(table) == table.headers:
        return mapping
    return replace(mapping, roles={**mapping.roles, **dict.fromkeys(REFUSAL_HEADERS)})


def _likely_seller(
    path: Path, columns: Sequence[MatchedColumn], samples: Sequence[Sequence[str]]
) -> str:
    """The brand, where there is only one; or what the file is called, without dates and numbers."""
    for place, each in enumerate(columns):
        if each.role is not None and each.role.column is Column.BRAND:
            brands = {row[place].strip() for row in samples if row[place].strip()}
            if len(brands) == 1:
                return brands.pop()
    words = (word for word in _BETWEEN_WORDS.split(path.stem) if word.isalpha())
    return " ".join(words).title() or path.stem


def _told(refused: RefusedRow) -> str:
    where = f"{refused.column}: " if refused.column else ""
    return f"{where}{refused.reason}"
