"""What training starts from."""

import pytest

from fitkiosk import assets
from fitkiosk.fit.categories import load_categories
from fitkiosk.population.bodies import load_populations


@pytest.fixture(scope="session")
def categories():
    return load_categories(assets.models_dir() / "categories.toml")


@pytest.fixture(scope="session")
def populations():
    return load_populations(assets.models_dir() / "population.toml")
