"""`fitkiosk-admin health`."""

import json
import shutil
import sqlite3

import pytest
from typer.testing import CliRunner

from fitkiosk import assets
from fitkiosk.admin.main import app
from fitkiosk.app import open_app
from fitkiosk.settings import Settings


@pytest.fixture
def health(tmp_path):
    def run(folder=tmp_path / "shop"):
        result = CliRunner().invoke(app, ["health", "--json", "--data-dir", str(folder)])
        return result.exit_code, json.loads(result.stdout)

    return run


@pytest.fixture
def shop(tmp_path):
    folder = tmp_path / "shop"
    open_app(Settings(data_dir=folder, sample_shop=False)).close()
    return folder


def test_a_fresh_folder_is_healthy_and_stays_untouched(health, tmp_path):
    code, report = health()
    assert code == 0
    assert report["status"] == "ok"
    assert report["database"] == "empty"
    assert report["models"]["loaded"] == report["models"]["expected"] == 5
    assert not (tmp_path / "shop").exists()


def test_an_open_shop_is_healthy_while_the_kiosk_runs(health, shop):
    with open_app(Settings(data_dir=shop)):
        code, report = health()
    assert code == 0
    assert report["database"] == "current"
    assert report["problems"] == []


@pytest.mark.parametrize("fault", ["garbage", "newer"])
def test_a_database_that_cannot_be_used_degrades(health, shop, fault):
    file = shop / "fitkiosk.db"
    if fault == "garbage":
        file.write_bytes(b"garbage " * 500)
    else:
        database = sqlite3.connect(file)
        database.execute("UPDATE alembic_version SET version_num = '9999'")
        database.commit()
        database.close()
    before = file.read_bytes()
    code, report = health()
    assert code == 1
    assert report["status"] == "degraded"
    assert report["database"] == "problem"
    assert len(report["problems"]) == 1
    assert file.read_bytes() == before


def test_a_bad_model_degrades_and_is_named(health, tmp_path, monkeypatch):
    models = tmp_path / "models"
    shutil.copytree(assets.models_dir(), models)
    (models / "fashion" / "dresses_model.pkl").write_bytes(b"")
    monkeypatch.setenv("FITKIOSK_MODELS_DIR", str(models))
    code, report = health()
    assert code == 1
    assert report["models"]["loaded"] == 4
    assert report["models"]["categories"]["dresses"] == "disabled"
    assert report["problems"][0].startswith("dresses: ")


def test_settings_that_make_no_sense_are_named(tmp_path, monkeypatch):
    monkeypatch.setenv("FITKIOSK_IDLE_SECONDS", "soon")
    result = CliRunner().invoke(app, ["health", "--json", "--data-dir", str(tmp_path)])
    assert result.exit_code == 1
    assert "FITKIOSK_IDLE_SECONDS" in result.stderr
    assert result.stdout == ""


def test_the_text_counts_the_models_that_work(tmp_path, monkeypatch):
    def told():
        return CliRunner().invoke(app, ["health", "--data-dir", str(tmp_path / "shop")]).stdout

    assert told().splitlines()[-1] == "Database: empty. Models: 5 of 5 work."
    models = tmp_path / "models"
    shutil.copytree(assets.models_dir(), models)
    (models / "fashion" / "dresses_model.pkl").write_bytes(b"")
    monkeypatch.setenv("FITKIOSK_MODELS_DIR", str(models))
    assert told().splitlines()[-1] == "Database: empty. Models: 4 of 5 work."
