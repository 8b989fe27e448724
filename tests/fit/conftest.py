"""The bundled models, loaded once."""

import shutil
from pathlib import Path

import pytest

from fitkiosk import assets
from fitkiosk.fit.advisor import Advisor
from fitkiosk.fit.bundle import FitModels
from fitkiosk.fit.categories import load_categories


@pytest.fixture(scope="session")
def categories():
    return load_categories(assets.models_dir() / "categories.toml")


@pytest.fixture(scope="session")
def models(categories):
    return FitModels.load(assets.models_dir(), categories)


@pytest.fixture(scope="session")
def advisor(models):
    return Advisor(models)


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A copy of the bundled models, to spoil."""
    return Path(shutil.copytree(assets.models_dir(), tmp_path / "models"))
