"""Python's garbage is collected on the GUI thread alone.

Python collects on whichever thread happens to allocate. What it finds may hold widgets, and to
destroy one of those on another thread than its own ends the program.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MS = 2000


class GarbageCollector(QObject):
    """Collects every few seconds, as much as is due by Python's own thresholds.

    Until `stop` Python does not collect by itself, on any thread.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._collect)
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()

    @Slot()
    def _collect(self) -> None:
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return
