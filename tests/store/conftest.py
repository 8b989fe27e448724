import subprocess
import sys
from datetime import UTC, datetime

import pytest

from fitkiosk.store.database import Database, file_url

MORNING = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)


@pytest.fixture
def file(tmp_path):
    return tmp_path / "shop" / "fitkiosk.db"


@pytest.fixture
def opened(tmp_path, file):
    """Opens databases, the usual file unless told otherwise, and closes them at the end."""
    databases = []

    def open_database(url=None, **options):
        options = {"lock_wait_seconds": 5.0, **options}
        database = Database.open(url or file_url(file), tmp_path / "backups", **options)
        databases.append(database)
        return database

    yield open_database
    for database in databases:
        database.close()


@pytest.fixture
def database(opened, file, empty_shop):
    empty_shop(file)
    return opened()


@pytest.fixture
def morning():
    return MORNING


@pytest.fixture
def other_program():
    """Starts Python code in another process and waits until it has printed a line; kills it."""
    running = []

    def start(code, *arguments):
        process = subprocess.Popen(
            [sys.executable, "-c", code, *map(str, arguments)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        running.append(process)
        assert process.stdout.readline().strip() == "ready"
        return process

    yield start
    for process in running:
        process.kill()
        process.communicate()
