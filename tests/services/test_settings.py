from pathlib import Path

import pytest

from fitkiosk import assets
from fitkiosk.domain.language import Language
from fitkiosk.settings import SettingsError, load_settings


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch):
    for name in ("DATA_DIR", "DATABASE_URL", "SAMPLE_SHOP", "IDLE_SECONDS", "KEEP_BACKUPS"):
        monkeypatch.delenv(f"FITKIOSK_{name}", raising=False)


def test_defaults():
    settings = load_settings()
    assert settings.data_dir.name == "FitKiosk"
    assert settings.database_url is None
    assert settings.database_file == settings.data_dir / "fitkiosk.db"
    assert settings.backups_dir.parent == settings.logs_dir.parent == settings.data_dir
    assert settings.models_folder == assets.models_dir()
    assert settings.sample_shop
    assert (settings.idle_seconds, settings.idle_warning_seconds) == (60, 20)
    assert settings.keep_backups == 5
    assert settings.language is Language.ENGLISH


def test_the_environment_decides(monkeypatch, tmp_path):
    monkeypatch.setenv("FITKIOSK_DATA_DIR", str(tmp_path / "दुकान"))
    monkeypatch.setenv("FITKIOSK_DATABASE_URL", "postgresql://shop/fit")
    monkeypatch.setenv("FITKIOSK_SAMPLE_SHOP", "no")
    monkeypatch.setenv("FITKIOSK_IDLE_SECONDS", "90")
    monkeypatch.setenv("FITKIOSK_MODELS_DIR", "/models")
    settings = load_settings()
    assert settings.data_dir == tmp_path / "दुकान"
    assert settings.database_url == "postgresql://shop/fit"
    assert not settings.sample_shop
    assert settings.idle_seconds == 90
    assert settings.models_folder == Path("/models")


def test_the_language_is_that_of_the_environment_unless_another_is_asked_for(monkeypatch):
    monkeypatch.setenv("FITKIOSK_LANGUAGE", "hi")
    assert load_settings().language is Language.HINDI
    assert load_settings(language=Language.ENGLISH).language is Language.ENGLISH
    monkeypatch.setenv("FITKIOSK_LANGUAGE", "Hindi")
    with pytest.raises(SettingsError, match="FITKIOSK_LANGUAGE is “Hindi”"):
        load_settings()


def test_an_empty_variable_counts_as_unset(monkeypatch):
    monkeypatch.setenv("FITKIOSK_IDLE_SECONDS", "")
    assert load_settings().idle_seconds == 60


def test_what_cannot_be_used_is_named(monkeypatch):
    monkeypatch.setenv("FITKIOSK_IDLE_SECONDS", "soon")
    monkeypatch.setenv("FITKIOSK_KEEP_BACKUPS", "0")
    with pytest.raises(SettingsError) as refusal:
        load_settings()
    assert "FITKIOSK_IDLE_SECONDS is “soon”" in refusal.value.happened
    assert "FITKIOSK_KEEP_BACKUPS is “0”" in refusal.value.happened
    assert refusal.value.remedy


def test_the_region_of_phone_numbers(monkeypatch):
    assert load_settings().phone_region == "IN"
    monkeypatch.setenv("FITKIOSK_PHONE_REGION", "np")
    assert load_settings().phone_region == "NP"
    monkeypatch.setenv("FITKIOSK_PHONE_REGION", "India")
    with pytest.raises(SettingsError, match="FITKIOSK_PHONE_REGION is “India”"):
        load_settings()


def test_how_the_scanner_types_is_set(monkeypatch):
    settings = load_settings()
    assert (settings.scan_gap_ms, settings.scan_prefix, settings.scan_suffix) == (35, "", "enter")
    monkeypatch.setenv("FITKIOSK_SCAN_GAP_MS", "20")
    monkeypatch.setenv("FITKIOSK_SCAN_PREFIX", "~")
    monkeypatch.setenv("FITKIOSK_SCAN_SUFFIX", "tab")
    settings = load_settings()
    assert (settings.scan_gap_ms, settings.scan_prefix, settings.scan_suffix) == (20, "~", "tab")
    monkeypatch.setenv("FITKIOSK_SCAN_GAP_MS", "60")
    with pytest.raises(SettingsError, match="FITKIOSK_SCAN_GAP_MS"):
        load_settings()  # as fast as that people type
