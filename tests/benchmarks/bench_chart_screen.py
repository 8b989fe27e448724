"""How long a seller waits from a figure typed until the picture of whom the chart fits is another.

The window is the real one, painted into memory, with a chart of twelve sizes and ten thousand
people; it counts from the edit until the bar has been painted with what came of it. The yardstick
is the same question asked of the service alone.
"""

import statistics
import time

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from yardstick import report

from fitkiosk.app import open_app
from fitkiosk.domain.kiosk import Screen, VisitMode
from fitkiosk.domain.products import Audience
from fitkiosk.domain.sheets import CellEdit
from fitkiosk.settings import Settings
from ui.screens.bench.work_view import Tab
from ui.startup import make_window

EDITS = 40


def until(happened):
    """Let Qt run, asleep while nothing is to be done, as it is in front of a person."""
    while not happened():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


class Painted(QObject):
    """Sees when a picture has been painted with what was shown last."""

    def __init__(self, picture, shown):
        super().__init__(picture)
        self.covered = self.painted = False
        shown.connect(self._note)
        picture.installEventFilter(self)

    def _note(self):
        self.covered, self.painted = True, False

    def eventFilter(self, watched, event):
        self.painted = self.painted or (self.covered and event.type() == QEvent.Type.Paint)
        return super().eventFilter(watched, event)


@pytest.fixture
def bench(qapp, tmp_path):
    window = make_window(lambda: open_app(Settings(data_dir=tmp_path, idle_seconds=3600)))
    ready = []
    window.models_loaded.connect(lambda: ready.append(True))
    window.resize(1280, 800)
    window.show()
    until(lambda: ready and not window._jobs.busy)
    member = window.app.staff.add("Meera", "2580", by=None).member
    window.kiosk.begin(VisitMode.STAFF, Screen.BENCH)
    window.kiosk.signed_in(member)
    yield window.screens[Screen.BENCH]
    window.close()


def bench_edit_to_picture(bench):
    rows = [f"{34 + 2 * n}\t{76 + 4 * n}\t{58 + 4 * n}\t{84 + 4 * n}" for n in range(12)]
    text = "\n".join(["Women's dresses, body cm", "EU\tBust\tWaist\tHip", *rows])
    QGuiApplication.clipboard().setText(text)
    bench.opening.paste()
    until(lambda: bench.checking.findings is not None and len(bench.bench.sheet.rows) == len(rows))
    bench._open_tab(Tab.COVER)
    until(lambda: bench.covering.coverage is not None and bench.covering.changes)
    seen = Painted(bench.view.work.cover.bar, bench.covering.covered)
    shown, alone = [], []
    for number in range(1, EDITS + 1):
        seen.covered = seen.painted = False
        begun = time.perf_counter()
        bench.bench.desk.type([CellEdit(2, 2, f"{66 + number / 10:g}")])
        until(lambda: seen.painted)
        shown.append(time.perf_counter() - begun)
        until(lambda: not bench.bench.jobs.busy)
    for number in range(1, EDITS + 1):
        sheet = bench.bench.sheet.typed([CellEdit(3, 2, f"{70 + number / 10:g}")])
        begun = time.perf_counter()
        bench.bench.service.cover(sheet, Audience.WOMEN)
        alone.append(time.perf_counter() - begun)
    shown.sort()
    yardstick = statistics.median(alone)
    report("edit to picture, p50", statistics.median(shown), "asked of the service", yardstick)
    late = shown[int(0.95 * len(shown))]
    report("edit to picture, p95", late, "asked of the service", yardstick)
