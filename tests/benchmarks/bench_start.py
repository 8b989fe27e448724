"""How long the window takes to be seen, beside a bare Qt window in a process of its own."""

import json
import statistics
import subprocess
import sys
import time

from yardstick import report

BARE = """
import time
from PySide6.QtWidgets import QApplication, QLabel
class Bare(QLabel):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.time(), flush=True)
        app.quit()
app = QApplication([])
bare = Bare("bare")
bare.resize(1280, 800)
bare.show()
app.exec()
"""
RUNS = 4


def _kiosk():
    begun = time.time()
    program = [sys.executable, "-m", "ui.start_kiosk", "--self-test"]
    seen = json.loads(subprocess.run(program, capture_output=True, check=True).stdout)
    return seen["painted_at"] - begun, seen["models_ready_at"] - begun


def _bare():
    begun = time.time()
    done = subprocess.run([sys.executable, "-c", BARE], capture_output=True, text=True, check=True)
    return float(done.stdout.split()[0]) - begun


def bench_start():
    kiosk, bare = [], []
    for run in range(RUNS + 1):
        figures, yardstick = _kiosk(), _bare()
        if run:  # the first one warms the disk's cache
            kiosk.append(figures)
            bare.append(yardstick)
    paint, ready = (statistics.median(times) for times in zip(*kiosk, strict=True))
    report("start to first paint", paint, "bare Qt window", statistics.median(bare))
    report("start to models ready", ready, "bare Qt window", statistics.median(bare))
