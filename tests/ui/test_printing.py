"""Files that are handed out: whole or not at all, and with their text in them."""

import threading

import pytest
from pdf_text import pages_of, paper_of, text_of

from ui.files import FileNotWrittenError, OwnFolderError, write_text
from ui.printing import write_pdf

A4_PT = (595, 842)


def test_a_pdf_says_what_the_document_says(theme, tmp_path):
    path = tmp_path / "a.pdf"
    write_pdf(path, "<h1>Asha &amp; Co</h1><p>आशा राव, 86.5 ± 0.6</p>", title="Asha")
    assert text_of(path).startswith("Asha & Co आशा राव, 86.5 ± 0.6")
    assert paper_of(path) == A4_PT
    assert pages_of(path) == 1


def test_a_long_document_goes_over_several_pages(theme, tmp_path):
    path = tmp_path / "long.pdf"
    write_pdf(path, "".join(f"<p>line {n}</p>" for n in range(200)), title="Long")
    assert pages_of(path) > 2
    assert "line 0 " in text_of(path)
    assert "line 199" in text_of(path)


def test_it_can_be_written_beside_the_window(theme, tmp_path):
    path = tmp_path / "beside.pdf"
    writer = threading.Thread(target=write_pdf, args=(path, "<p>beside</p>"), kwargs={"title": "B"})
    writer.start()
    writer.join()
    assert "beside" in text_of(path)


@pytest.mark.parametrize("write", [write_text, lambda p, t: write_pdf(p, t, title="T")])
def test_what_was_there_stays_when_the_new_file_cannot_be_written(theme, tmp_path, write):
    with pytest.raises(FileNotWrittenError, match="Choose another folder"):
        write(tmp_path / "no such folder" / "a", "text")
    taken = tmp_path / "taken"
    taken.mkdir()
    with pytest.raises(FileNotWrittenError, match="taken could not be written"):
        write(taken, "text")
    assert list(tmp_path.iterdir()) == [taken]


def test_a_write_that_breaks_off_leaves_the_old_file(tmp_path):
    path = tmp_path / "a.json"
    write_text(path, "old")
    with pytest.raises(UnicodeEncodeError):
        write_text(path, "new \ud800")
    assert path.read_text("utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", ["fitkiosk.db", "copy.json", "backups/copy.json"])
def test_nothing_is_written_among_the_shops_own_data(tmp_path, name):
    (tmp_path / "backups").mkdir()
    (tmp_path / "fitkiosk.db").write_text("the shop")
    with pytest.raises(OwnFolderError, match="Choose another one"):
        write_text(tmp_path / name, "{}")
    assert (tmp_path / "fitkiosk.db").read_text() == "the shop"
    assert not (tmp_path / "copy.json").exists()
