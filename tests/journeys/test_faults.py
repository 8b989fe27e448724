"""What goes wrong in a shop, in the real window."""

import shutil
import signal
import sqlite3
import subprocess
import sys
import time

import pytest
from hands import Hands
from PySide6.QtWidgets import QApplication

from fitkiosk import assets
from fitkiosk.domain.fit import AdviceKind
from fitkiosk.domain.kiosk import Screen
from ui.itemmodels.product_cards import CardRole


def trouble(window):
    return f"{window.trouble.title.words()} {window.trouble.words.text()}"


def test_a_second_start_is_told_that_the_kiosk_is_running(start, capfd):
    start()
    second = start()
    assert "already open" in trouble(second)
    assert "already open" in capfd.readouterr().err
    assert second.app is None


def test_try_again_works_once_the_other_kiosk_is_closed(qtbot, start, capfd):
    first = start()
    second = start()
    first.close()
    hands = Hands(qtbot, second)
    hands.click(second.trouble.main)
    hands.wait(lambda: second.ready)
    hands.click(second.home.view.customer)
    hands.screen(Screen.MEASURE)


def test_a_file_that_is_no_database_is_kept(start, data_dir, capfd):
    file = data_dir / "fitkiosk.db"
    file.write_bytes(b"my holiday pictures" * 1000)
    window = start()
    assert "not a FitKiosk database" in trouble(window)
    assert file.read_bytes() == b"my holiday pictures" * 1000


def test_a_newer_database_is_refused_and_kept(start, data_dir, capfd):
    start().close()
    file = data_dir / "fitkiosk.db"
    database = sqlite3.connect(file)
    database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.commit()
    database.close()
    before = file.read_bytes()
    window = start()
    assert "newer FitKiosk" in trouble(window)
    assert "Install the newest" in trouble(window)
    assert file.read_bytes() == before


def test_a_locked_database_says_who_to_ask(qtbot, start, data_dir):
    window = start()
    hands = Hands(qtbot, window)
    hands.click(window.home.view.customer)
    keep = hands.measure().view.summary.keep
    hands.click(keep.open)
    hands.type("Asha")
    other = sqlite3.connect(data_dir / "fitkiosk.db", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        hands.click(keep.save)
        hands.wait(keep.message.isVisible)
    finally:
        other.rollback()
        other.close()
    assert "Another program is using" in keep.message.text()
    assert keep.name.text() == "Asha"
    hands.click(keep.save)
    hands.wait(lambda: window.kiosk.visit.person)


@pytest.fixture
def models(tmp_path):
    folder = tmp_path / "models"
    shutil.copytree(assets.models_dir(), folder)
    return folder


@pytest.mark.parametrize("damage", ["missing", "truncated", "altered"])
def test_one_bad_model_leaves_the_others_working(qtbot, start, models, damage):
    file = models / "fashion" / "upper_loose_model.pkl"
    content = bytearray(file.read_bytes())
    if damage == "missing":
        file.unlink()
    elif damage == "truncated":
        file.write_bytes(content[: len(content) // 2])
    else:
        content[len(content) // 2] ^= 1
        file.write_bytes(content)
    window = start(models_dir=models)
    assert "Loose tops" in window.home.view.state.text()
    hands = Hands(qtbot, window)
    hands.click(window.home.view.customer)
    hands.click(hands.measure().view.foot.main)
    cards = hands.catalogue().view.grid.cards
    kinds = {}
    for row in range(cards.rowCount()):
        category = cards.index(row).data(CardRole.CARD).fit_category
        kinds.setdefault(category, set()).add(cards.index(row).data(CardRole.BADGE).kind)
    assert kinds.pop("upper_loose") == {AdviceKind.UNKNOWN}
    assert len(kinds) == 4
    assert all(AdviceKind.UNKNOWN not in found for found in kinds.values())
    loose = next(
        row
        for row in range(cards.rowCount())
        if cards.index(row).data(CardRole.CARD).fit_category == "upper_loose"
    )
    hands.open_card(loose)
    page = hands.screen(Screen.PRODUCT)
    hands.wait(page.view.headline.isVisible)
    assert page.view.headline.title.text() == "No fit advice"
    assert "switched off" in page.view.headline.words.text()


def test_the_tour_plays_in_a_process_of_its_own(tmp_path):
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "ui.start_kiosk",
            "--tour",
            str(tmp_path / "tour"),
            "--data-dir",
            str(tmp_path / "shop"),
        ],
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert "Take size" in done.stdout
    pictures = sorted((tmp_path / "tour").glob("*.png"))
    assert len(pictures) == done.stdout.count(".png")
    shown = {picture.stem.partition("-")[2] for picture in pictures}
    assert {"home", "measure-hip", "catalogue", "product"} <= shown
    assert all(str(picture) in done.stdout for picture in pictures)
    assert all(picture.stat().st_size > 5000 for picture in pictures)


def test_a_tour_that_cannot_begin_says_why(tmp_path):
    folder = tmp_path / "shop"
    folder.mkdir()
    (folder / "fitkiosk.db").write_text("no database")
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "ui.start_kiosk",
            "--tour",
            str(tmp_path / "t"),
            "--data-dir",
            folder,
        ],
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.returncode == 1
    assert "not a FitKiosk database" in done.stderr


def test_the_system_ending_the_kiosk_closes_the_shop(tmp_path):
    folder = tmp_path / "shop"
    kiosk = subprocess.Popen([sys.executable, "-m", "ui.start_kiosk", "--data-dir", folder])
    log = folder / "logs" / "fitkiosk.log"
    until = time.monotonic() + 60
    while time.monotonic() < until and not (log.exists() and "opened" in log.read_text()):
        time.sleep(0.1)
    kiosk.send_signal(signal.SIGTERM)
    assert kiosk.wait(30) == 0
    left = {file.name for file in folder.iterdir() if file.name.startswith("fitkiosk.db")}
    assert left == {"fitkiosk.db"}, "the write-ahead log was not put into the file"
    database = sqlite3.connect(folder / "fitkiosk.db")
    assert database.execute("SELECT count(*) FROM product").fetchone()[0] >= 240
    database.close()


def test_every_widget_belongs_to_the_window(start):
    """One without a parent is destroyed by whichever thread collects Python's garbage."""
    window = start()
    assert [each for each in QApplication.topLevelWidgets() if each.parent() is None] == [window]
