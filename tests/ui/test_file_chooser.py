"""Where a file goes is asked with the ending of the kind that is chosen."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from ui.file_chooser import FileChooser

KINDS = "Report (*.pdf);;Table (*.csv)"


@pytest.fixture
def chooser(qtbot):
    over = QWidget()
    qtbot.addWidget(over)
    chooser = FileChooser(over)
    yield chooser
    chooser.stop()


def named(chooser):
    return [Path(each).name for each in chooser._dialog.selectedFiles()]


def test_the_name_gets_the_ending_of_the_kind(chooser):
    chooser.ask_to_save("Save", KINDS, "kurtas.pdf")
    assert named(chooser) == ["kurtas.pdf"]
    chooser._dialog.filterSelected.emit("Table (*.csv)")
    assert named(chooser) == ["kurtas.csv"]
    assert chooser._dialog.defaultSuffix() == "csv"


def test_the_next_file_is_looked_for_where_the_last_one_was(chooser, tmp_path):
    chosen = []
    chooser.chosen.connect(chosen.append)
    chooser.ask_to_save("Save", KINDS, "kurtas.pdf")
    chooser._dialog.filesSelected.emit([str(tmp_path / "kurtas.pdf")])
    assert chosen == [[tmp_path / "kurtas.pdf"]]
    chooser.ask_to_save("Save", KINDS, "shirts.pdf")
    assert Path(chooser._dialog.directory().absolutePath()) == tmp_path
