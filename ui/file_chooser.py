"""Choosing files, in a window of the system that is taken away when the visit ends."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget


class FileChooser(QObject):
    """Asks for files to read, or for a place to write one.

    Args:
        over: the widget that the question stands over.

    Signals:
        chosen: files were chosen; carries their paths.
    """

    chosen = Signal(list)

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._dialog: QFileDialog | None = None

    def ask_to_open(self, title: str, kinds: str, *, many: bool = False) -> None:
        """Ask for files.

        Args:
            title: over the window.
            kinds: as Qt filters names, such as "Tables (*.csv *.xlsx)".
            many: whether there may be several.
        """
        modes = QFileDialog.FileMode
        dialog = self._make(title, kinds)
        dialog.setFileMode(modes.ExistingFiles if many else modes.ExistingFile)
        dialog.open()

    def ask_to_save(self, title: str, kinds: str, name: str) -> None:
        """Ask where a file goes; its ending is that of the name proposed, unless one is typed."""
        dialog = self._make(title, kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
        dialog.selectFile(name)
        dialog.open()

    @Slot()
    def stop(self) -> None:
        """Take the question away."""
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None

    def _make(self, title: str, kinds: str) -> QFileDialog:
        self.stop()
        places = QStandardPaths.StandardLocation
        folder = QStandardPaths.writableLocation(places.DocumentsLocation)
        if not Path(folder).is_dir():
            folder = QStandardPaths.writableLocation(places.HomeLocation)
        # Not one that blocks: the visit may end while it is open, and it goes with it.
        self._dialog = QFileDialog(self._over, title, folder)
        self._dialog.setNameFilter(kinds)
        self._dialog.filesSelected.connect(self._tell)
        return self._dialog

    @Slot(list)
    def _tell(self, files: list[str]) -> None:
        self.chosen.emit([Path(file) for file in files])
