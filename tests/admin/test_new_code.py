"""`fitkiosk-admin new-code`."""

import pytest
from typer.testing import CliRunner

from fitkiosk.admin.main import app
from fitkiosk.app import open_app
from fitkiosk.domain.audit import Deed
from fitkiosk.domain.staff import WrongPinError
from fitkiosk.settings import Settings


@pytest.fixture
def settings(tmp_path):
    settings = Settings(data_dir=tmp_path / "shop", sample_shop=False)
    with open_app(settings) as shop:
        shop.staff.add("Meera", "2580", by=None)
    return settings


@pytest.fixture
def new_code(settings):
    def run(name):
        return CliRunner().invoke(app, ["new-code", name, "--data-dir", str(settings.data_dir)])

    return run


def test_the_code_sets_a_new_pin_even_while_there_is_a_wait(settings, new_code):
    with open_app(settings) as shop:
        (meera,) = shop.staff.members()
        for _ in range(3):
            with pytest.raises(WrongPinError):
                shop.staff.sign_in(meera.id, "9999")
    result = new_code("meera")
    assert result.exit_code == 0, result.stderr
    code = result.stdout.splitlines()[0].rpartition(": ")[2]
    with open_app(settings) as shop:
        shop.staff.recover(meera.id, code, "7391")
        assert shop.staff.sign_in(meera.id, "7391") == meera
        deeds = [entry.deed for entry in shop.people.deeds()]
    assert deeds.count(Deed.PIN_CHANGED) == 2


def test_nobody_of_that_name_is_told_who_there_is(new_code):
    result = new_code("Ravi")
    assert result.exit_code == 1
    assert "Nobody called Ravi can sign in. The team: Meera." in result.stderr
    assert result.stdout == ""


def test_an_open_kiosk_is_to_be_closed_first(settings, new_code):
    with open_app(settings):
        result = new_code("Meera")
    assert result.exit_code == 1
    assert "already open" in result.stderr
