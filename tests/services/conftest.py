from datetime import UTC, datetime, timedelta

import pytest

from fitkiosk import assets
from fitkiosk.fit.categories import load_categories
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
def database(tmp_path):
    database = Database.open(file_url(tmp_path / "fitkiosk.db"), tmp_path / "backups")
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
