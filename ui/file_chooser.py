"""Choosing files, in a window of the system that is taken away when the visit ends."""

import re
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

_ENDING = re.compile(r"\*\.(\w+)")


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
        self._folder = ""

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
        """Ask where a file goes; its ending is that of the kind chosen, unless one is typed."""
        dialog = self._make(title, kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
        dialog.selectFile(name)
        dialog.filterSelected.connect(self._take_ending)
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
        folder = self._folder or QStandardPaths.writableLocation(places.DocumentsLocation)
        if not Path(folder).is_dir():
            folder = QStandardPaths.writableLocation(places.HomeLocation)
        # Not one that blocks: the visit may end while it is open, and it goes with it.
        self._dialog = QFileDialog(self._over, title, folder)
        self._dialog.setNameFilter(kinds)
        self._dialog.filesSelected.connect(self._tell)
        return self._dialog

    @Slot(str)
    def _take_ending(self, kind: str) -> None:
        """Another kind of file was chosen: the name proposed gets its ending."""
        ending, dialog = _ENDING.search(kind), self._dialog
        if ending is None or dialog is None:
            return
        dialog.setDefaultSuffix(ending[1])
        for name in dialog.selectedFiles()[:1]:
            dialog.selectFile(Path(name).with_suffix(f".{ending[1]}").name)

    @Slot(list)
    def _tell(self, files: list[str]) -> None:
        self._folder = str(Path(files[0]).parent)
        self.chosen.emit([Path(file) for file in files])
