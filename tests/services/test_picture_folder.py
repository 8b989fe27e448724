"""Which files of a seller's folder a product's row means."""

import os
import unicodedata

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from fitkiosk.services.picture_errors import (
    BadPictureError,
    NetworkPictureError,
    NoSuchPictureError,
    OutsideFolderError,
)
from fitkiosk.services.picture_folder import PictureFolder


@pytest.fixture
def seller(tmp_path):
    """A folder of pictures; it does not matter what is in them."""
    folder = tmp_path / "seller"
    (folder / "Sub").mkdir(parents=True)
    (tmp_path / "secret.jpg").touch()
    for name in ("front.jpg", "Back.JPG", "red, long.png", "Sub/a.webp", "Sub/secret.txt"):
        (folder / name).touch()
    return folder


def names(files, folder):
    return [str(file.relative_to(folder)) for file in files]


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("front.jpg", ["front.jpg"]),
        ("FRONT.JPG", ["front.jpg"]),
        ("front.jpg; back.jpg", ["front.jpg", "Back.JPG"]),
        ("back.jpg|front.jpg\n", ["Back.JPG", "front.jpg"]),
        ("back.jpg,front.jpg", ["Back.JPG", "front.jpg"]),
        ("red, long.png", ["red, long.png"]),
        ("red, long.png; front.jpg, back.jpg", ["red, long.png", "front.jpg", "Back.JPG"]),
        ("sub/A.webp", ["Sub/a.webp"]),
        ("SUB\\a.webp", ["Sub/a.webp"]),
        ("./front.jpg", ["front.jpg"]),
        ("front.jpg;front.jpg;;", ["front.jpg"]),
        ("sub/secret.txt", ["Sub/secret.txt"]),  # its content says that it is no picture
    ],
)
def test_names_in_a_cell(seller, cell, found):
    assert names(PictureFolder(seller).find(cell, "A-1"), seller) == found


@pytest.mark.parametrize(
    "cell",
    [
        "../secret.jpg",
        "sub/../../secret.jpg",
        "..\\secret.jpg",
        "sub\\..\\..\\secret.jpg",
        "/etc/hostname",
        "C:\\secret.jpg",
        "C:secret.jpg",
        "\\secret.jpg",
        "\\\\server\\share\\a.jpg",
        "//server/share/a.jpg",
        "\\\\?\\C:\\a.jpg",
        "file:///etc/hostname",
        "FILE:secret.jpg",
        "front.jpg; ../secret.jpg",
    ],
)
def test_what_lies_outside_is_refused(seller, cell):
    with pytest.raises(OutsideFolderError) as refusal:
        PictureFolder(seller).find(cell, "A-1")
    assert "outside" in refusal.value.happened
    assert "Copy it into that folder" in refusal.value.remedy


@pytest.mark.parametrize(
    "cell",
    ["https://example.com/a.jpg", "HTTP://x/y.png", "ftp://x/a.jpg", "www.example.com/a.jpg"],
)
def test_nothing_is_fetched_from_the_network(seller, cell):
    with pytest.raises(NetworkPictureError) as refusal:
        PictureFolder(seller).find(cell, "A-1")
    assert "not fetched from the network" in refusal.value.happened
    assert "folder first" in refusal.value.remedy


@pytest.mark.parametrize(
    "cell",
    ["none.jpg", "sub", "front.jpg/a.jpg", "a\0.jpg", "x" * 5000, "~/a.jpg", "front", "*.jpg", "."],
)
def test_what_is_not_there_is_told(seller, cell):
    with pytest.raises(NoSuchPictureError) as refusal:
        PictureFolder(seller).find(cell, "A-1")
    assert len(refusal.value.happened) < 150


def test_links_that_lead_out_are_refused_and_others_followed(seller, tmp_path):
    (seller / "out.jpg").symlink_to(tmp_path / "secret.jpg")
    (seller / "up").symlink_to(tmp_path, target_is_directory=True)
    (seller / "in.jpg").symlink_to(seller / "front.jpg")
    (seller / "A-1.jpg").symlink_to(tmp_path / "secret.jpg")
    found = PictureFolder(seller)
    for cell in ("out.jpg", "up/secret.jpg"):
        with pytest.raises(OutsideFolderError):
            found.find(cell, "")
    assert names(found.find("in.jpg", ""), seller) == ["in.jpg"]
    assert found.find("", "A-1") == ()
    linked = tmp_path / "linked"
    linked.symlink_to(seller, target_is_directory=True)
    assert names(PictureFolder(linked).find("front.jpg", ""), linked) == ["front.jpg"]


@given(st.text(st.characters(codec="utf-8"), max_size=30))
@example("../../secret.jpg")
@example("..;..\\..")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_a_cell_says_only_files_inside_are_found(seller, cell):
    try:
        found = PictureFolder(seller).find(cell, "A-1")
    except BadPictureError:
        return
    assert all(file.resolve().is_relative_to(seller) and file.is_file() for file in found)


def test_files_by_article_number(tmp_path):
    for name in (
        *("a-1.jpg", "A-1_2.png", "A-1-10.webp", "a-1 (3).JPEG", "A-1-1.gif"),
        *("A-1.txt", "A-10.jpg", "A-1-1024.jpg", "AA-1.jpg", "A-1x.jpg"),
    ):
        (tmp_path / name).touch()
    (tmp_path / "A-1_4.jpg").mkdir()
    found = PictureFolder(tmp_path)
    assert names(found.find("", "A-1"), tmp_path) == [
        *("a-1.jpg", "A-1-1.gif", "A-1_2.png", "a-1 (3).JPEG", "A-1-10.webp"),
    ]
    assert names(found.find(" ; ", "a-10"), tmp_path) == ["A-10.jpg"]
    assert found.find("", "B") == found.find("", "") == ()


def test_accents_may_be_written_apart(tmp_path):
    name = "Robe été – कुर्ता.jpg"
    (tmp_path / unicodedata.normalize("NFD", name)).touch()
    found = PictureFolder(tmp_path)
    assert len(found.find(unicodedata.normalize("NFC", name), "")) == 1
    assert len(found.find("", unicodedata.normalize("NFC", "ROBE ÉTÉ – कुर्ता"))) == 1


def test_of_two_that_differ_in_letter_case_the_one_named_is_taken(tmp_path):
    for name in ("a.jpg", "A.jpg"):
        (tmp_path / name).touch()
    found = PictureFolder(tmp_path)
    assert [found.find(name, "")[0].name for name in ("a.jpg", "A.jpg")] == ["a.jpg", "A.jpg"]


def test_a_folder_that_is_not_there_has_no_pictures(tmp_path):
    found = PictureFolder(tmp_path / "none")
    assert found.find("", "A-1") == ()
    with pytest.raises(NoSuchPictureError):
        found.find("a.jpg", "A-1")


def test_a_folder_is_looked_into_once(tmp_path, monkeypatch):
    for number in range(50):
        (tmp_path / f"S{number}.jpg").touch()
    looks = []
    scandir, listdir = os.scandir, os.listdir
    monkeypatch.setattr(os, "scandir", lambda *a: looks.append(a) or scandir(*a))
    monkeypatch.setattr(os, "listdir", lambda *a: looks.append(a) or listdir(*a))
    found = PictureFolder(tmp_path)
    for number in range(50):
        assert len(found.find("", f"s{number}")) == len(found.find(f"s{number}.jpg", "")) == 1
    assert len(looks) == 1
