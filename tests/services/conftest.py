from datetime import UTC, datetime, timedelta

import pytest

from fitkiosk import assets
from fitkiosk.fit.categories import load_categories
from fitkiosk.intake.product_types import ProductTypes
from fitkiosk.services.importing import ImportService
from fitkiosk.services.pictures import PictureService
from fitkiosk.store.database import Database, file_url


class SteppingClock:
    """Tells a time that is a minute later at each look."""

    def __init__(self):
        self.now = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)

    def __call__(self):
        self.now += timedelta(minutes=1)
        return self.now


@pytest.fixture
def clock():
    return SteppingClock()


@pytest.fixture
def database(tmp_path, empty_shop):
    file = empty_shop(tmp_path / "fitkiosk.db")
    database = Database.open(file_url(file), tmp_path / "backups")
    yield database
    database.close()


@pytest.fixture
def meena(database, clock):
    """Somebody of the staff."""
    with database.unit_of_work() as work:
        return work.staff.add("Meena", "a hash", "another hash", clock())


@pytest.fixture(scope="session")
def categories():
    return load_categories(assets.models_dir() / "categories.toml")


@pytest.fixture(scope="session")
def types(categories):
    return ProductTypes.load(assets.resources_dir() / "product_types.toml", categories)


class Changes:
    """Counts how often the catalogue was said to have changed."""

    def __init__(self):
        self.count = 0

    def __call__(self):
        self.count += 1


@pytest.fixture
def changed():
    return Changes()


@pytest.fixture
def importing(database, tmp_path, types, categories, changed, clock):
    pictures = PictureService(tmp_path / "pictures", database, changed)
    service = ImportService(
        database,
        tmp_path / "imports",
        lambda: types,
        lambda: categories,
        pictures,
        changed,
        clock,
    )
    yield service
    service.close()
    assert list((tmp_path / "imports").glob("*")) == []
