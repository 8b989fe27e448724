"""Runs commands in this process."""

import pytest
from typer.testing import CliRunner

from fitkiosk.admin.main import app


@pytest.fixture
def run():
    runner = CliRunner()

    def running(*arguments):
        return runner.invoke(app, [str(argument) for argument in arguments])

    return running
