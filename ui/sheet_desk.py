"""The sheet of a size chart while it is edited, each step to be undone."""

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from fitkiosk.domain.sheets import CellEdit, ChartFacts, Definition, Mend, Place, Sheet

_ALONE = -1


class _Step(QUndoCommand):
    """From one sheet to another, and back; steps of one kind that follow each other are one."""

    def __init__(
        self, desk: "SheetDesk", before: Sheet, after: Sheet, words: str, kind: int
    ) -> None:
        super().__init__(words)
        self._desk = desk
        self._before = before
        self.after = after
        self._kind = kind

    def id(self) -> int:
        """Steps with the same one may be joined."""
        return self._kind

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802 - Qt's own name
        """Join the step that follows; where it leads back, nothing is left of both."""
        if not isinstance(other, _Step):
            return False
        self.after = other.after
        self.setObsolete(self._before == self.after)
        return True

    def undo(self) -> None:
        """As it was."""
        self._desk.show(self._before)

    def redo(self) -> None:
        """As it was to be."""
        self._desk.show(self.after)


class SheetDesk(QObject):
    """Holds the sheet; whatever changes it is one step, and what changes nothing is none.

    Attributes:
        steps: what can be undone and done again, each with the words for it.

    Signals:
        changed: the sheet is another one; carries the one before and the one after.
        stepped: another step can be undone or done again.
    """

    changed = Signal(object, object)
    stepped = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = Sheet()
        self.steps = QUndoStack(self)
        self.steps.indexChanged.connect(self.stepped)

    @property
    def sheet(self) -> Sheet:
        """The sheet as it is now."""
        return self._sheet

    def begin(self, sheet: Sheet) -> None:
        """Work on another sheet; nothing before it can be undone."""
        self.show(sheet)
        self.steps.clear()

    def show(self, sheet: Sheet) -> None:
        """Be another sheet, without a step; for steps alone."""
        before, self._sheet = self._sheet, sheet
        if before != sheet:
            self.changed.emit(before, sheet)

    def become(self, sheet: Sheet, words: str = "", *, kind: int = _ALONE) -> None:
        """Change the sheet as one step.

        Args:
            sheet: the one to come.
            words: what is done, such as "adding a size".
            kind: steps of the same kind that follow each other count as one; -1 for none.
        """
        if sheet != self._sheet:
            self.steps.push(_Step(self, self._sheet, sheet, words, kind))

    # --- Steps ------------------------------------------------------------------------------------

    def type(self, edits: Sequence[CellEdit], words: str = "") -> None:
        """Write into cells; below the last row, into new ones."""
        rows = len(self._sheet.rows)
        missing = max((edit.row for edit in edits), default=-1) + 1 - rows
        sheet = self._sheet.with_rows(rows, [()] * missing) if missing > 0 else self._sheet
        self.become(sheet.typed(edits), words or self.tr("typing"))

    def mend(self, mend: Mend, words: str = "") -> None:
        """Take a proposed mend."""
        self.become(self._sheet.mended(mend), words or self.tr("mending"))

    def add_rows(self, at: int, count: int) -> None:
        """Add empty rows before one."""
        self.become(self._sheet.with_rows(at, [()] * count), self.tr("adding sizes"))

    def remove_rows(self, places: Sequence[int]) -> None:
        """Take rows out."""
        gone = set(places)
        kept = [place for place in range(len(self._sheet.rows)) if place not in gone]
        self.become(self._sheet.keeping_rows(kept), self.tr("removing sizes"))

    def move_row(self, place: int, to: int) -> None:
        """Put a row somewhere else."""
        places = list(range(len(self._sheet.rows)))
        if place in places and to in places:
            places.insert(to, places.pop(place))
            self.become(self._sheet.keeping_rows(places), self.tr("moving a size"))

    def add_column(self, at: int, header: str, definition: Definition) -> None:
        """Add an empty column before one."""
        self.become(self._sheet.with_column(at, header, definition), self.tr("adding a column"))

    def remove_column(self, at: int) -> None:
        """Take a column out."""
        self.become(self._sheet.without_column(at), self.tr("removing a column"))

    def rename_column(self, at: int, header: str) -> None:
        """Write another header over a column."""
        self.become(self._sheet.named(at, header), self.tr("naming a column"))

    def define(self, definitions: Mapping[int, Definition]) -> None:
        """Say what columns mean."""
        words = self.tr("saying what a column means")
        self.become(self._sheet.defined(definitions), words)

    def set_facts(self, facts: ChartFacts) -> None:
        """Say what the chart is for; what is said of one fact in one go is one step."""
        before = self._sheet.facts
        said = [
            place
            for place, fact in enumerate(fields(ChartFacts))
            if getattr(before, fact.name) != getattr(facts, fact.name)
        ]
        kind = said[0] if len(said) == 1 else _ALONE
        words = self.tr("saying what the chart is for")
        self.become(replace(self._sheet, facts=facts), words, kind=kind)

    def paste(self, at: Place, table: Sequence[Sequence[str]]) -> int:
        """Write a block of texts from a cell on; rows are added below as they are needed.

        Returns:
            How many columns of the block had no room.
        """
        row, column = at
        room = len(self._sheet.headers) - column
        edits = [
            CellEdit(row + down, column + across, text)
            for down, texts in enumerate(table)
            for across, text in enumerate(texts[:room])
        ]
        self.type(edits, self.tr("pasting"))
        return max((len(texts) - room for texts in table if len(texts) > room), default=0)
