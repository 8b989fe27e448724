"""Asks of each product that two people changed at once which one is to be kept."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from fitkiosk.domain.stock import Conflict, rebased
from fitkiosk.units import LengthUnit
from ui.itemmodels.drafts import Drafts
from ui.screens.stock.view import Page, StockView


class Conflicts(QObject):
    """Goes through the products one by one.

    Args:
        drafts: what was changed here.
        view: shows both.

    Signals:
        decided: every one has its answer.
    """

    decided = Signal()

    def __init__(self, drafts: Drafts, view: StockView) -> None:
        super().__init__(view)
        self._drafts = drafts
        self._view = view
        self._open: list[Conflict] = []
        self._unit = LengthUnit.CM

    def ask(self, conflicts: Sequence[Conflict], unit: LengthUnit) -> None:
        """Begin with the first one."""
        self._open, self._unit = list(conflicts), unit
        self._view.show_page(Page.CONFLICT)
        self._view.foot.main.setEnabled(True)
        self._next()

    def put_off(self) -> None:
        """Ask no more; saving again asks again."""
        self._open = []

    def retell(self) -> None:
        """Say the same in the language of now."""
        if self._open:
            self._next()

    def keep_mine(self) -> None:
        """Put what was changed here on top of what is there now."""
        conflict = self._open.pop(0)
        draft, read = self._drafts.draft(conflict.id), self._drafts.read(conflict.id)
        if conflict.now is None or read is None:
            self._drafts.drop(conflict.id)
            if not draft.removed:
                self._drafts.add_product(draft.product)
        else:
            mine = rebased(read.product, draft.product, conflict.now.product)
            self._drafts.rebase(conflict.now, mine)
        self._next()

    def keep_other(self) -> None:
        """Leave it as somebody else made it."""
        conflict = self._open.pop(0)
        if conflict.now is None:
            self._drafts.drop(conflict.id)
        else:
            self._drafts.rebase(conflict.now, conflict.now.product, keep=False)
        self._next()

    def _next(self) -> None:
        if not self._open:
            self.decided.emit()
            return
        conflict = self._open[0]
        other = conflict.now.product if conflict.now is not None else None
        mine = self._drafts.draft(conflict.id).product
        self._view.conflict.show_both(conflict.name, mine, other, self._unit)
        self._view.conflict.table.setFocus()
