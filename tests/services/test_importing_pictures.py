"""The pictures that a seller's table names, or that lie in a folder by article numbers."""

from io import BytesIO

import pytest
from PIL import Image

from fitkiosk.domain.imports import Standing


def picture(colour):
    written = BytesIO()
    Image.new("RGB", (60, 80), colour).save(written, "PNG")
    return written.getvalue()


@pytest.fixture
def folder(tmp_path):
    """A table and the pictures beside it, one of them broken."""
    folder = tmp_path / "seller"
    folder.mkdir()
    (folder / "front.png").write_bytes(picture("red"))
    (folder / "back.png").write_bytes(picture("blue"))
    (folder / "broken.jpg").write_bytes(b"no picture at all")
    (folder / "table.csv").write_text(
        "SKU,Name,Brand,Price,Pictures\n"
        "A-1,Red Shirt,Other,500,front.png; back.png\n"
        "A-2,Blue Shirt,Other,500,broken.jpg\n"
        "A-3,Green Shirt,Other,500,../secret.png\n"
        "A-4,Pink Shirt,Other,500,\n",
        encoding="utf-8",
    )
    return folder


def kept(database):
    with database.reading() as work:
        products = work.stock.as_given([1, 2, 3, 4])
    return {each.product.sku: each.product.pictures for each in products.values()}


def test_pictures_come_with_their_products_and_bad_ones_are_told(importing, database, folder):
    file = folder / "table.csv"
    mapping = importing.preview(file).mapping
    dry = importing.plan(file, mapping)
    assert (dry.new, len(dry.refused)) == (4, 0)
    assert [note.row for note in dry.notes if note.row] == [3, 4]
    assert not importing._pictures._folder.exists()
    plan = importing.run(file, mapping)
    assert plan.new == 4
    assert [note.row for note in plan.notes if note.row] == [3, 4]
    found = kept(database)
    assert [(each.width, each.height) for each in found["A-1"]] == [(60, 80), (60, 80)]
    assert found["A-2"] == found["A-3"] == found["A-4"] == ()
    assert all(importing._pictures.file(each.key).is_file() for each in found["A-1"])
    again = importing.run(file, mapping)
    assert (again.changed, again.unchanged) == (0, 4)
    assert importing.plan(file, mapping).unchanged == 4


def test_another_picture_is_a_change_and_can_be_taken_back(importing, database, folder):
    file = folder / "table.csv"
    mapping = importing.preview(file).mapping
    importing.run(file, mapping)
    before = kept(database)
    (folder / "front.png").write_bytes(picture("green"))
    assert importing.plan(file, mapping).changed == 1
    plan = importing.run(file, mapping)
    (changed,) = [each for each in plan.products if each.standing is Standing.CHANGED]
    assert (changed.sku, changed.changes) == ("A-1", ("pictures",))
    assert kept(database) != before
    importing.undo(plan.id)
    assert kept(database) == before


def test_a_folder_has_pictures_by_article_number(importing, database, folder, tmp_path):
    pictures = tmp_path / "photos"
    pictures.mkdir()
    for name, colour in (("a-4.png", "pink"), ("A-4_2.png", "grey"), ("front.png", "red")):
        (pictures / name).write_bytes(picture(colour))
    file = folder / "table.csv"
    mapping = importing.preview(file).mapping
    plan = importing.run(file, mapping, pictures=pictures)
    assert len(kept(database)["A-4"]) == 2
    assert len(kept(database)["A-1"]) == 1
    assert [note.row for note in plan.notes if note.row] == [2, 3, 4]
