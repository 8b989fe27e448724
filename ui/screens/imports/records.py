"""The imports of before, each of which can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from fitkiosk.domain.imports import ImportRecord
from ui.background import Jobs
from ui.kiosk import Kiosk
from ui.screens.imports.pages import StartPage
from ui.screens.imports.tables import ImportTables

if TYPE_CHECKING:  # at run time it would bring the engine in before the first paint
    from fitkiosk.services.importing import ImportService

_LISTING, _UNDOING = "list imports", "undo an import"


class Records(QObject):
    """Lists imports, and takes them back.

    Args:
        kiosk: says who does it.
        importing: what is asked.
        jobs: runs what takes time.
        page: where they are listed.
        tables: their item models.

    Signals:
        undone: an import was taken back; carries its `ImportRecord`.
        refused: it could not be; carries the `KioskError`.
    """

    undone = Signal(object)
    refused = Signal(object)

    def __init__(
        self,
        kiosk: Kiosk,
        importing: ImportService,
        jobs: Jobs,
        page: StartPage,
        tables: ImportTables,
    ) -> None:
        super().__init__(page)
        self._kiosk = kiosk
        self._importing = importing
        self._jobs = jobs
        self._page = page
        self._table = tables.records
        self._undoing: int | None = None
        page.undo.clicked.connect(self._ask)
        page.question.taken.connect(self._answered)
        page.question.declined.connect(page.question.withdraw)
        page.records.selectionModel().selectionChanged.connect(self._follow)
        self._table.modelReset.connect(self._follow)

    def list(self) -> None:
        """List what was done."""
        self._page.question.withdraw()
        self._jobs.run(_LISTING, self._importing.records, self._show, self.refused.emit)

    def stop(self) -> None:
        """Wait for nothing any more."""
        for lane in (_LISTING, _UNDOING):
            self._jobs.forget(lane)

    def undo(self, import_id: int) -> None:
        """Take an import back."""
        undo = partial(self._importing.undo, import_id, by=self._kiosk.visit.staff)
        self._jobs.run(_UNDOING, undo, self.undone.emit, self.refused.emit)

    def _show(self, records: Sequence[ImportRecord]) -> None:
        self._table.show_rows(records)
        self._page.records.setVisible(bool(records))
        self._page.empty.setVisible(not records)

    @property
    def _chosen(self) -> ImportRecord | None:
        row = self._page.records.currentIndex().row()
        return self._table.row(row) if row >= 0 else None

    @Slot()
    def _follow(self) -> None:
        record = self._chosen
        self._page.undo.setEnabled(record is not None and record.undone_at is None)

    @Slot()
    def _ask(self) -> None:
        record = self._chosen
        if record is None:
            return
        self._undoing = record.id
        words = self.tr("Take {file} back? What came with it goes, what it changed is as before.")
        self._page.question.ask(
            words.format(file=record.file), self.tr("Yes, take it back"), self.tr("No")
        )
        self._page.question.decline.setFocus()

    @Slot()
    def _answered(self) -> None:
        self._page.question.withdraw()
        if self._undoing is not None:
            self.undo(self._undoing)
