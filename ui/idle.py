"""Watches for a person who has walked off."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

_SIGNS_OF_LIFE = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.KeyPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.Wheel,
}
_SECOND_MS = 1000


class IdleGuard(QObject):
    """Counts the seconds without a touch or a key, warns, and then gives up on the person.

    Args:
        idle_seconds: how long nothing may happen before the countdown starts.
        warning_seconds: how long the countdown runs.

    Signals:
        warned: the countdown runs; carries the seconds that are left.
        resumed: somebody is there after all.
        expired: nobody is.
    """

    warned = Signal(int)
    resumed = Signal()
    expired = Signal()

    def __init__(
        self, idle_seconds: int, warning_seconds: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._idle_seconds = idle_seconds
        self._warning_seconds = warning_seconds
        self._left = 0
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self._warn)
        self._countdown = QTimer(self)
        self._countdown.setInterval(_SECOND_MS)
        self._countdown.timeout.connect(self._count)

    def watch(self, watching: bool, *, patience: int = 1) -> None:
        """Start or stop watching; on Home there is nobody to lose.

        Args:
            watching: whether to watch.
            patience: how many times as long nothing may happen as usual.
        """
        app = QApplication.instance()
        self._countdown.stop()
        if app is not None:
            app.removeEventFilter(self)
            if watching:
                app.installEventFilter(self)
        if watching:
            self._quiet.setInterval(self._idle_seconds * patience * _SECOND_MS)
            self._quiet.start()
        else:
            self._quiet.stop()

    @property
    def counting(self) -> bool:
        """Whether the countdown runs."""
        return self._countdown.isActive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Every touch and key starts the time anew."""
        del watched
        if event.type() in _SIGNS_OF_LIFE:
            self.extend()
        return False

    @Slot()
    def extend(self) -> None:
        """Somebody is there: start the time anew."""
        if self.counting:
            self._countdown.stop()
            self.resumed.emit()
        self._quiet.start()

    @Slot()
    def _warn(self) -> None:
        self._left = self._warning_seconds
        self._countdown.start()
        self.warned.emit(self._left)

    @Slot()
    def _count(self) -> None:
        self._left -= 1
        if self._left > 0:
            self.warned.emit(self._left)
            return
        self._countdown.stop()
        self.expired.emit()
