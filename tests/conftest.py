"""What every test stands on: a home of its own, and no leftovers."""

import logging
import os
import shutil

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import settings

from fitkiosk.domain.products import NewProduct, ProductSize, Wearers
from fitkiosk.log import stop_logging
from fitkiosk.store.database import Database, file_url

# How long an example takes depends on what else the machine does.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")


@pytest.fixture(autouse=True)
def _home_of_its_own(tmp_path, monkeypatch):
    """No test reads or writes the settings and data of the person who runs it."""
    for name in [name for name in os.environ if name.startswith("FITKIOSK_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home" / "data"))


@pytest.fixture(autouse=True)
def _log_closed():
    """A log file that a test opened is closed after it."""
    yield
    stop_logging()
    for name in ("fitkiosk", "ui"):
        logging.getLogger(name).setLevel(logging.NOTSET)


@pytest.fixture(scope="session")
def _empty_file(tmp_path_factory):
    """A database of this version with nothing in it; to make it takes longer than most tests."""
    folder = tmp_path_factory.mktemp("empty")
    file = folder / "fitkiosk.db"
    Database.open(file_url(file), folder).close()
    return file


@pytest.fixture
def empty_shop(_empty_file):
    """Puts a copy of an empty database where a test wants it."""

    def put(file):
        file.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(_empty_file, file)
        return file

    return put


def pytest_collection_modifyitems(items):
    """A skip hides what is broken, so there are none."""
    for item in items:
        assert not list(item.iter_markers("skip")), f"{item.nodeid} is skipped"


@pytest.fixture
def new_product():
    def make(sku="A-1", **changes):
        fields = {
            "name": "Mulberry Block-Print Fitted Kurti",
            "brand": "Neelvarsha",
            "product_type": "fitted kurti",
            "fit_category": "upper_fitted",
            "wearers": Wearers.WOMEN,
            "colour": "#70274a",
            "colour_name": "Mulberry",
            "price_minor": 89_900,
            "description": "Printed by hand.",
            "material": "cotton",
            "sizes": (
                ProductSize("S", 87.0, 70.0, barcode=f"{sku}-s"),
                ProductSize("M", 91.5, 74.5, barcode=f"{sku}-m"),
            ),
        }
        return NewProduct(sku=sku, **{**fields, **changes})

    return make
