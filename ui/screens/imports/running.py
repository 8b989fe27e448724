"""A dry run or an import while it runs: how far it is, and stopping it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from fitkiosk.domain.imports import ImportPlan, PlannedProduct
from fitkiosk.errors import KioskError
from ui.background import Jobs
from ui.screens.imports.pages import RunningPage

_WORKING = "take a table in"


class _Sorted(Sequence[Any]):
    """Another order of a sequence that is read as needed."""

    def __init__(self, rows: Sequence[Any], places: Sequence[int]) -> None:
        self._rows = rows
        self._places = places

    def __len__(self) -> int:
        return len(self._places)

    def __getitem__(self, place: Any) -> Any:  # noqa: ANN401
        return self._rows[self._places[place]]


class Outcome(NamedTuple):
    """A plan, and its products with the least sure ones first."""

    plan: ImportPlan
    products: Sequence[PlannedProduct]

    @classmethod
    def of(cls, plan: ImportPlan) -> Outcome:
        """Sort the products of a plan."""
        sure = [each.certainty for each in plan.products]
        places = sorted(range(len(sure)), key=sure.__getitem__)
        return cls(plan, _Sorted(plan.products, places))


class Running(QObject):
    """Runs one thing at a time in the background.

    Args:
        jobs: runs it.
        page: shows how far it is.

    Signals:
        progressed: how far it is; carries done and whole.
        went_on: somebody waits for it, though they touch nothing.
    """

    progressed = Signal(int, int)
    went_on = Signal()

    def __init__(self, jobs: Jobs, page: RunningPage) -> None:
        super().__init__(page)
        self._jobs = jobs
        self._page = page
        self._cancelled = threading.Event()
        self.progressed.connect(self._follow)
        page.cancel_requested.connect(self.stop)
        page.question.taken.connect(self.stop)
        page.question.declined.connect(page.question.withdraw)

    def run(
        self,
        work: Callable[..., ImportPlan],
        done: Callable[[Outcome], None],
        failed: Callable[[KioskError], None],
    ) -> None:
        """Begin.

        Args:
            work: is given `progress` and `cancelled`, as `ImportService.run` takes them.
            done: gets what was planned or done.
            failed: gets why it was not, or that it was stopped.
        """
        cancelled = self._cancelled = threading.Event()
        progressed = self.progressed

        def tell(so_far: int, whole: int | None) -> None:
            progressed.emit(so_far, whole or 0)

        def run() -> Outcome:
            return Outcome.of(work(progress=tell, cancelled=cancelled.is_set))

        self._page.show_progress(0, 0)
        self._page.cancel.setFocus()
        self._jobs.run(_WORKING, run, done, failed)

    def ask_to_stop(self) -> None:
        """Ask whether it is to be stopped."""
        self._page.question.ask(
            self.tr("Stop it? Nothing of the file is taken in then."),
            self.tr("Stop"),
            self.tr("Go on"),
        )
        self._page.question.decline.setFocus()

    @Slot()
    def stop(self) -> None:
        """Stop what runs; it ends by saying so."""
        self._cancelled.set()
        self._page.question.withdraw()

    def forget(self) -> None:
        """Stop what runs, and wait for nothing any more."""
        self.stop()
        self._jobs.forget(_WORKING)

    @Slot(int, int)
    def _follow(self, done: int, whole: int) -> None:
        if not self._cancelled.is_set():
            self._page.show_progress(done, whole)
            self.went_on.emit()
